//! A report as it is read: what it is about, its answer, and what it was before.

use std::collections::BTreeMap;

use crate::change::recording::short;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::page::{Block, Cell, Code, Column, Fold, List, Page, Table, Tone, Words};

use super::answer::{Answer, LeftOut};
use super::axis::Axis;
use super::figure::{Figure, Unit};
use super::input::Input;
use super::listing::{MOST_LISTED, few_apart};
use crate::report::Report;

/// What a report is about.
#[derive(Clone, Debug, PartialEq)]
pub struct Scope {
    /// How many products were chosen, of how many.
    pub products: usize,
    pub catalogue: usize,
    /// What they were chosen by: the option and its words.
    pub filter: Vec<(&'static str, String)>,
    /// The same, as people call it.
    pub chosen: Vec<Chosen>,
    /// Facts of later days do not count.
    pub on: Date,
    /// The commit that the catalogue was read from; none where it differs from every one.
    pub at: Option<String>,
    pub version: String,
    /// Rules that are not in force, where it is asked what they would change.
    pub trial: Option<OnTrial>,
    /// Who is not counted, whatever the report.
    pub left_out: Vec<LeftOut>,
}

/// Rules that are not in force.
#[derive(Clone, Debug, PartialEq)]
pub struct OnTrial {
    pub version: String,
    /// Where they were found, as whoever asked says it.
    pub found: String,
    /// True where they are those in force, after all.
    pub is_in_force: bool,
    /// The same, in words.
    pub said: Message,
}

/// What products were chosen by.
#[derive(Clone, Debug, PartialEq)]
pub struct Chosen {
    /// What people call the option.
    pub by: Message,
    pub called: Vec<Arg>,
    /// True for what names a part of the house: a title names it too.
    pub is_titled: bool,
}

/// What the same figures were.
#[derive(Clone, Debug, PartialEq)]
pub struct Compared {
    pub on: Date,
    pub at: Option<String>,
    pub figures: Vec<Figure>,
    /// The products that moved since, and how.
    pub moved: Vec<Moved>,
}

/// A product that moved.
#[derive(Clone, Debug, PartialEq)]
pub struct Moved {
    pub id: String,
    pub name: String,
    /// What happened to it: a word for programs, and what people read.
    pub what: Vec<(&'static str, Message)>,
}

impl Compared {
    /// The products that moved since.
    #[must_use]
    pub fn table(&self) -> Table {
        let columns = vec![
            Column::new("product", message!("column-product")),
            Column::new("moved", message!("moved-column-what")),
        ];
        let row = |one: &Moved| {
            let words: Vec<&str> = one.what.iter().map(|(word, _)| *word).collect();
            let value = |bare: &str, called: Vec<Arg>| Cell::Value {
                bare: bare.to_owned(),
                called,
            };
            let said = one.what.iter().map(|(_, message)| message.clone().into());
            vec![
                value(&one.id, vec![one.name.as_str().into()]),
                value(&words.join(" "), said.collect()),
            ]
        };
        Table::new("moved", columns)
            .rows(self.moved.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
    }
}

/// A report on some products on a day.
pub struct Sheet {
    pub report: &'static Report,
    pub scope: Scope,
    pub answer: Answer,
    pub compared: Option<Compared>,
    /// The figures of each group, where that was asked.
    pub groups: Option<Table>,
}

/// How many figures stand beside each other for each group.
const MOST_FIGURES: usize = 4;
/// How many groups a terminal lists before the rest is counted.
const MOST_GROUPS: usize = 15;

impl Sheet {
    /// The value of the figure of this id, where there is such a figure.
    #[must_use]
    pub fn figure(&self, id: &str) -> Option<Option<f64>> {
        self.answer.figure_called(id).map(|figure| figure.value)
    }

    /// What the figure was, where it was asked: none where it had no value.
    #[must_use]
    pub fn before(&self, figure: &Figure) -> Option<Option<f64>> {
        let compared = self.compared.as_ref()?;
        let id = figure.id();
        let then = compared.figures.iter().find(|then| then.id() == id);
        Some(then.and_then(|then| then.value))
    }

    /// The report, for people.
    #[must_use]
    pub fn page(&self) -> Page {
        let mut page = Page::new(self.title());
        for words in self.lead() {
            page = page.lead(words);
        }
        if self.answer.figures_at.is_empty() {
            page = page.with_all(self.figures_for_people(self.whole()));
        }
        if let Some(compared) = &self.compared {
            page = page.heading(message!("moved-title"));
            page = match compared.moved.is_empty() {
                true => page.text(message!("moved-none")),
                false => page.with(compared.table()),
            };
        }
        for (at, block) in self.answer.blocks.iter().enumerate() {
            page = page.with_all(self.figures_before(at)).with(block.clone());
        }
        page = page.with_all(self.figures_before(self.answer.blocks.len()));
        let all = self.figures(self.whole());
        if all.is_of_records && !all.rows.is_empty() {
            // A spreadsheet takes them together.
            page = page.with(all.for_programs());
        }
        if let Some(groups) = &self.groups {
            page = page.heading(message!("report-groups")).with(groups.clone());
        }
        let left_out: List = self.left_out().map(LeftOut::message).collect();
        if !left_out.items.is_empty() {
            page = page.heading(message!("report-left-out")).with(left_out);
        }
        if !self.answer.figures.is_empty() {
            page.appendix.push(self.formulas().into());
        }
        if let Some(at) = &self.scope.at {
            let at = Words::from(message!("report-at", commit = short(at)));
            page.appendix.push(Block::Text(at.toned(Tone::Muted)));
        }
        self.next(page)
    }

    /// Who is not counted: by what was asked, and by what the report can use.
    pub fn left_out(&self) -> impl Iterator<Item = &LeftOut> {
        self.scope.left_out.iter().chain(&self.answer.left_out)
    }

    /// The title, and the part of the house that the report is about.
    fn title(&self) -> Words {
        let title = Words::from(Message::new(self.report.title()));
        let titled = self.scope.chosen.iter().filter(|chosen| chosen.is_titled);
        let parts = titled.map(|chosen| called(&chosen.called)).collect::<Vec<_>>();
        if parts.is_empty() {
            return title;
        }
        let parts = Words::joined(parts, " · ");
        title.then(message!("page-colon")).then(" ").then(parts)
    }

    fn lead(&self) -> Vec<Words> {
        let scope = &self.scope;
        let trial = scope.trial.iter();
        let mut lead: Vec<Words> = trial
            .map(|one| Words::from(one.said.clone()).toned(Tone::Warning))
            .collect();
        if !self.answer.in_short.is_empty() {
            let words = Words::from(message!("report-in-short"))
                .then(" ")
                .then(self.answer.in_short.clone());
            lead.push(words.toned_where_plain(Tone::Strong));
        }
        let mut about = Words::from(message!(
            "report-scope",
            count = scope.products,
            total = scope.catalogue,
            on = scope.on,
            version = scope.version.as_str()
        ));
        for chosen in &scope.chosen {
            about = about.then(" · ").then(chosen.by.clone()).then(message!("page-colon"));
            about = about.then(" ").then(called(&chosen.called));
        }
        if let Some(compared) = &self.compared {
            about = about.then(" · ").then(match &compared.at {
                Some(at) if compared.at != scope.at => {
                    message!("report-compared-at", on = compared.on, commit = short(at))
                }
                _ => message!("report-compared", on = compared.on),
            });
        }
        lead.push(about.toned(Tone::Muted));
        lead
    }

    /// The figures about the whole: those about one of several things stand in the tables of the report.
    fn whole(&self) -> Vec<&Figure> {
        let figures = self.answer.figures.iter();
        figures.filter(|figure| figure.about.is_none()).collect()
    }

    /// The figures that stand before a block.
    fn figures_before(&self, at: usize) -> Vec<Block> {
        let here = self.answer.figures_at.iter().filter(|(before, _)| *before == at);
        here.flat_map(|(_, keys)| {
            let own = self.whole().into_iter().filter(|figure| keys.contains(&figure.key));
            self.figures_for_people(own.collect())
        })
        .collect()
    }

    /// The figures that have something to say, then the names of those that used nothing.
    fn figures_for_people(&self, own: Vec<&Figure>) -> Vec<Block> {
        let (known, unknown): (Vec<&Figure>, Vec<&Figure>) = own.into_iter().partition(|figure| self.says(figure));
        let mut blocks = Vec::new();
        if !known.is_empty() {
            let mut table = self.figures(known);
            table.is_of_records = false;
            blocks.push(table.into());
        }
        if !unknown.is_empty() {
            let names = few_apart(
                unknown
                    .iter()
                    .map(|figure| message!("report-figure-quoted", label = figure.label()).into()),
            );
            let words = Words::from(message!("report-figures-unknown", names = names));
            blocks.push(Block::Text(words.toned(Tone::Muted)));
        }
        blocks
    }

    /// True where a figure used something, or had a value on the day that it is compared with.
    fn says(&self, figure: &Figure) -> bool {
        figure.value.is_some() || figure.n > 0 || self.before(figure).flatten().is_some()
    }

    /// The table of these figures.
    fn figures(&self, own: Vec<&Figure>) -> Table {
        let mut columns = vec![
            Column::new("figure", message!("column-figure")),
            Column::new("value", message!("column-value")),
            Column::new("n", message!("column-n-of")),
        ];
        if self.compared.is_some() {
            columns.push(Column::new("before", message!("column-before")));
            columns.push(Column::new("movement", message!("column-movement")));
        }
        let row = |figure: &&Figure| {
            let mut row = vec![Cell::Label(figure.label().into()), figure.estimate(), figure.base()];
            if let Some(before) = self.before(figure) {
                row.push(before.map_or(Cell::Unknown, |before| figure.cell_of(before)));
                row.push(movement(figure, before));
            }
            row
        };
        let is_estimate = |figure: &&Figure| matches!(figure.estimate(), Cell::DaysWithin { .. });
        let mut table = Table::new("figures", columns).rows(own.iter().map(row));
        if own.iter().any(is_estimate) {
            table = table.note(message!("report-within-note"));
        }
        if self.answer.tables().any(|table| table.is_of_records) {
            table
        } else {
            table.of_records()
        }
    }

    /// How each figure is computed: for who doubts.
    fn formulas(&self) -> Fold {
        let mut said = std::collections::BTreeSet::new();
        let own = self.answer.figures.iter().filter(|figure| said.insert(figure.key));
        let item = |figure: &Figure| {
            message!(
                "report-formula",
                code = figure.code,
                label = Message::new(figure.key),
                formula = Message::new(format!("{}.formula", figure.key)),
                source = Message::new(format!("{}.source", figure.key))
            )
        };
        Fold {
            summary: message!("report-formulas").into(),
            blocks: vec![Block::List(own.map(item).collect())],
        }
    }

    /// What to type next: at once on a terminal, at the very end of a page that is sent.
    fn next(&self, mut page: Page) -> Page {
        if self.answer.next.is_empty() {
            return page;
        }
        let commands = self.answer.next.iter().map(|next| {
            Block::from(Code {
                label: next.why.clone().into(),
                text: message!("report-command", command = Arg::Command(next.command.clone())).into(),
                language: None,
            })
        });
        page.on_terminal.push(Block::heading(2, message!("report-next")));
        page.on_terminal.extend(commands.clone());
        let note = Block::Text(message!("report-next-note").into());
        page.appendix.push(Block::from(Fold {
            summary: message!("report-next-sent").into(),
            blocks: std::iter::once(note).chain(commands).collect(),
        }));
        page
    }
}

fn called(names: &[Arg]) -> Words {
    Words::joined(names.iter().map(|name| Cell::Label(name.clone()).into()), ", ")
}

/// How a figure moved; for a share, in points.
fn movement(figure: &Figure, before: Option<f64>) -> Cell {
    let (Some(now), Some(before)) = (figure.value, before) else {
        return Cell::Empty;
    };
    let moved = now - before;
    let (value, unit) = match figure.unit {
        Unit::Share => (moved * 100.0, Some(message!("report-points"))),
        Unit::Days => (moved, Some(message!("report-days"))),
        _ => (moved, None),
    };
    let value = (value * 10.0).round() / 10.0;
    let number = Arg::Quantity {
        value: value.abs(),
        unit: String::new(),
    };
    let sign = match value {
        _ if value > 0.0 => "+",
        _ if value < 0.0 => "−",
        _ => "=",
    };
    match (value == 0.0, unit) {
        (true, _) => Cell::Text(sign.to_owned()),
        (false, Some(unit)) => message!("report-moved-in", sign = sign, number = number, unit = unit).into(),
        (false, None) => message!("report-moved", sign = sign, number = number).into(),
    }
}

/// The first figures of a report, for each group of products.
#[must_use]
pub fn groups(report: &Report, input: &Input<'_>, axis: Axis) -> Table {
    let mut groups: BTreeMap<String, Vec<&Product>> = BTreeMap::new();
    for product in input.products.iter().copied() {
        for group in axis.groups(product) {
            groups.entry(group).or_default().push(product);
        }
    }
    let mut groups: Vec<(String, Vec<&Product>)> = groups.into_iter().collect();
    groups.sort_by_key(|(id, products)| (id == UNKNOWN, std::cmp::Reverse(products.len())));
    let answers: Vec<(String, usize, Answer)> = groups
        .into_iter()
        .map(|(id, products)| {
            let own = Input {
                products: &products,
                by: None,
                ..*input
            };
            let answer = (report.answer)(&own);
            (id, products.len(), answer)
        })
        .collect();
    let mut columns = vec![
        Column::new(axis.as_str(), Cell::Label(axis.word())),
        Column::new("products", message!("column-products")),
    ];
    let shown = |answer: &Answer| -> Vec<Figure> {
        let own = answer.figures.iter().filter(|figure| figure.about.is_none());
        own.take(MOST_FIGURES).cloned().collect()
    };
    if let Some((_, _, first)) = answers.first() {
        let headings = shown(first).into_iter();
        columns.extend(headings.map(|figure| Column::new(figure.id(), figure.label())));
    }
    let row = |(id, products, answer): &(String, usize, Answer)| {
        let name = Cell::Value {
            bare: id.clone(),
            called: vec![axis.called(id)],
        };
        let figures = shown(answer).into_iter().map(|figure| figure.cell());
        [name, Cell::Count(*products)].into_iter().chain(figures).collect()
    };
    Table::new("groups", columns)
        .rows(answers.iter().map(row))
        .at_most(MOST_GROUPS, text!("report-groups-hidden"))
        .of_records()
}
