//! What do the files not say, how long ago did they change, and which command fills them? (G7, G8)

use std::collections::BTreeMap;

use crate::diagnostic::Arg;
use crate::domain::decode::{Decode, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::lifecycle::subject::Subject;
use crate::page::{Block, Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::axis::Axis;
use super::frame::figure::{Figure, Unit};
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, about, few, few_apart, id_and_name};
use super::shared::acts::value;
use super::shared::freshness::Freshness;
use super::shared::statistics::median;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "completeness",
    names: &["completude", "complétude"],
    question: text!("explain-report-completeness"),
    audience: &[
        Audience::Coach,
        Audience::Committee,
        Audience::Direction,
        Audience::Team,
    ],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::WherePresent,
    answer,
};

/// For how many products the command that completes them is written out.
const MOST_NEXT: usize = 5;

/// What a product owes at its phase.
struct Filled<'i> {
    product: &'i Product,
    asked: usize,
    /// The fields of which its file says nothing.
    missing: Vec<&'i str>,
    /// How many are answered by «nobody knows».
    unknown: usize,
}

impl Filled<'_> {
    fn filled(&self) -> usize {
        self.asked - self.missing.len()
    }

    fn share(&self) -> f64 {
        self.filled() as f64 / self.asked as f64
    }
}

/// What each product owes that owes something, and what its file says of it: an empty list is an answer, «none», and
/// `inconnu` is one too.
fn fill<'i>(input: &Input<'i>) -> Vec<Filled<'i>> {
    let filled = input.active().filter_map(|product| {
        let asked: Vec<&'i str> = input.rules.fields_owed(product, input.on).collect();
        let subject = Subject::new(product, input.rules, input.on);
        let says = |path: &str| subject.has(path) || subject.is_none(path) || subject.is_unknown(path);
        let missing = asked.iter().copied().filter(|path| !says(path)).collect();
        let unknown = asked.iter().filter(|path| subject.is_unknown(path)).count();
        (!asked.is_empty()).then_some(Filled {
            product,
            asked: asked.len(),
            missing,
            unknown,
        })
    });
    filled.collect()
}

fn answer(input: &Input<'_>) -> Answer {
    let all = fill(input);
    let mut lacking: Vec<&Filled<'_>> = all.iter().filter(|one| !one.missing.is_empty()).collect();
    lacking.sort_by_key(|one| std::cmp::Reverse(one.missing.len()));
    let in_short = message!(
        "completeness-in-short",
        products = all.len(),
        lacking = lacking.len(),
        missing = all.iter().map(|one| one.missing.len()).sum::<usize>()
    );
    let freshness = Freshness::of(input);
    let answer = Answer::new(in_short)
        .figures(figures(&all, input.active().count()))
        .figures(freshness.figures())
        .section(message!("completeness-products"), products(&lacking))
        .section(message!("completeness-fields"), fields(&all))
        .section(message!("completeness-directorates"), directorates(&all))
        .section(message!("freshness-old"), freshness.table());
    let answer = match input.history {
        Some(_) => answer
            .without(text!("left-out-freshness-unrecorded"), freshness.unrecorded)
            .without(text!("left-out-freshness-later"), freshness.later),
        None => answer.with(Block::Note(message!("freshness-no-history").into())),
    };
    // A command for each of the first: the others have the same.
    lacking.iter().take(MOST_NEXT).fold(answer, |answer, one| {
        answer.next(
            message!("completeness-next", product = one.product.name.as_str()),
            format!("catalog answer {} --about baseline", one.product.id),
        )
    })
}

fn sum<'i>(all: &[&Filled<'i>], count: impl Fn(&Filled<'i>) -> usize) -> f64 {
    all.iter().map(|one| count(one)).sum::<usize>() as f64
}

fn figures(all: &[Filled<'_>], active: usize) -> [Figure; 4] {
    let each: Vec<&Filled<'_>> = all.iter().collect();
    let asked = sum(&each, |one| one.asked);
    let rate = |key, num| Figure::ratio("G7", key, Unit::Share, num, asked, all.len()).of(active);
    let shares: Vec<f64> = all.iter().map(Filled::share).collect();
    let whole = all.iter().filter(|one| one.missing.is_empty()).count();
    let middle = Figure::new(
        "G7",
        text!("figure-completeness-median"),
        Unit::Share,
        median(&shares),
        all.len(),
    );
    [
        rate(text!("figure-completeness-filled"), sum(&each, Filled::filled)),
        middle.of(active),
        Figure::share("G7", text!("figure-completeness-whole"), whole, all.len()).of(active),
        rate(text!("figure-completeness-unknown"), sum(&each, |one| one.unknown)),
    ]
}

/// The products that say the least of what their phase asks.
fn products(lacking: &[&Filled<'_>]) -> Table {
    let columns = id_and_name([
        Column::new("missing", message!("completeness-column-missing")),
        Column::new("filled", message!("completeness-column-filled")),
        Column::new("unknown", message!("completeness-column-unknown")),
        Column::new("fields", message!("completeness-column-what")),
    ]);
    let row = |one: &&Filled<'_>| {
        about(
            one.product,
            [
                Cell::Count(one.missing.len()),
                Cell::OutOf {
                    n: one.filled(),
                    of: one.asked,
                },
                Cell::Count(one.unknown),
                what(&one.missing),
            ],
        )
    };
    Table::new("products", columns)
        .rows(lacking.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
        .note(message!("completeness-products-note"))
}

/// Fields: all of them for programs, a few by what they mean for people.
fn what(paths: &[&str]) -> Cell {
    let mut paths = paths.to_vec();
    paths.sort_unstable();
    let called = |path: &&str| meaning(path).unwrap_or_else(|| Arg::shown(path));
    let called = few_apart(paths.iter().map(called));
    value(paths.join(" "), called)
}

/// The fields that most files leave out, and whose files these are.
fn fields(all: &[Filled<'_>]) -> Table {
    let mut missing: BTreeMap<&str, Vec<&Product>> = BTreeMap::new();
    for one in all {
        for path in &one.missing {
            missing.entry(path).or_default().push(one.product);
        }
    }
    let mut missing: Vec<(&str, Vec<&Product>)> = missing.into_iter().collect();
    missing.sort_by_key(|(path, products)| (std::cmp::Reverse(products.len()), *path));
    let columns = vec![
        Column::new("field", message!("completeness-column-field")),
        Column::new("products", message!("completeness-column-lacking")),
        Column::new("of", message!("completeness-column-whose")),
    ];
    let row = |(path, products): &(&str, Vec<&Product>)| {
        let ids: Vec<&str> = products.iter().map(|product| product.id.as_str()).collect();
        let names = products.iter().map(|product| product.name.as_str().into());
        vec![
            value(path, meaning(path).unwrap_or_else(|| Arg::shown(path))),
            Cell::Count(products.len()),
            value(ids.join(" "), few(names)),
        ]
    };
    Table::new("fields", columns)
        .rows(missing.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .note(message!("completeness-fields-note"))
}

/// What a field of a product means.
fn meaning(path: &str) -> Option<Arg> {
    let (mut shape, mut found) = (Product::shape(), None);
    for name in path.split('.') {
        while let Shape::List(item) | Shape::OneOrMany(item) = shape {
            shape = item();
        }
        let Shape::Record(record) = shape else {
            return None;
        };
        let field = (record.fields)().iter().find(|field| field.name == name)?;
        found = Some(Arg::Field {
            group: record.name,
            name: field.name,
        });
        shape = (field.shape)();
    }
    found
}

fn directorates(all: &[Filled<'_>]) -> Table {
    let mut groups: BTreeMap<String, Vec<&Filled<'_>>> = BTreeMap::new();
    for one in all {
        for group in Axis::Directorate.groups(one.product) {
            groups.entry(group).or_default().push(one);
        }
    }
    let mut groups: Vec<(String, Vec<&Filled<'_>>)> = groups.into_iter().collect();
    groups.sort_by_key(|(id, own)| (id == UNKNOWN, std::cmp::Reverse(own.len())));
    let columns = vec![
        Column::new("directorate", message!("column-directorate")),
        Column::new("products", message!("column-products")),
        Column::new("filled", message!("completeness-column-rate")),
        Column::new("median", message!("column-median")),
        Column::new("missing", message!("completeness-column-missing")),
    ];
    let part = |value: Option<f64>| value.map_or(Cell::Unknown, Cell::rate);
    let row = |(id, own): &(String, Vec<&Filled<'_>>)| {
        let shares: Vec<f64> = own.iter().map(|one| one.share()).collect();
        let asked = sum(own, |one| one.asked);
        vec![
            Cell::Value {
                bare: id.clone(),
                called: vec![Axis::Directorate.called(id)],
            },
            Cell::Count(own.len()),
            part((asked > 0.0).then(|| sum(own, Filled::filled) / asked)),
            part(median(&shares)),
            Cell::Count(own.iter().map(|one| one.missing.len()).sum()),
        ]
    };
    Table::new("directorates", columns)
        .rows(groups.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;
    use crate::change::recording::{Commit, History, Stated};
    use crate::domain::date::Date;
    use crate::page::Words;

    const DAY: &str = "2026-11-22";

    fn product(phase: &str, facts: &str) -> String {
        format!("phases: [{{phase: {phase}, start: 2025-01-01, entered_by: registration}}]\n{facts}")
    }

    /// The nine fields that the rules ask from the first phase on.
    const IDEA: &str = "summary: s\ndirectorate: dva\ndepartment: pepiniere\ndomain: vie-des-agents\nmanaged_by: \
                        dnum\nbuild_kind: specifique\norigin: nouveau\n";

    #[test]
    fn of_nothing_nothing_is_known() {
        let answer = Catalogue::of(&[]).answer(&REPORT, DAY);
        for id in ["filled", "median", "whole", "unknown"] {
            assert_eq!(answer.hand(&format!("completeness-{id}")), (None, 0, 0), "{id}");
        }
        for id in ["freshness-median", "freshness-old"] {
            assert_eq!(answer.hand(id), (None, 0, 0), "{id}");
        }
        assert_eq!(answer.tables().count(), 0);
    }

    #[test]
    fn what_a_phase_asks_is_filled_or_is_not() {
        let audience = "audience: {populations: [], general_public: inconnu}\n";
        let catalogue = Catalogue::of(&[
            &product("idee", &format!("{IDEA}{audience}")),
            &product("idee", IDEA),
            &product("idee", "summary: s\n"),
            // Stopped, and begun later: neither owes anything.
            &product("arret", ""),
            &product("idee", "").replace("2025-01-01", "2026-11-23"),
        ]);
        let answer = catalogue.answer(&REPORT, DAY);
        // Nine asked of each: 9, 7 and 1 filled; one of them by «nobody knows».
        assert_eq!(answer.hand("completeness-filled"), (Some(17.0 / 27.0), 3, 3));
        assert_eq!(answer.hand("completeness-median"), (Some(7.0 / 9.0), 3, 3));
        assert_eq!(answer.hand("completeness-whole"), (Some(1.0 / 3.0), 3, 3));
        assert_eq!(answer.hand("completeness-unknown"), (Some(1.0 / 27.0), 3, 3));
        let products = answer.tables().find(|table| table.name == "products").unwrap();
        let ids: Vec<&Cell> = products.rows.iter().filter_map(|row| row.first()).collect();
        assert_eq!(ids, [&Cell::Product("p3".to_owned()), &Cell::Product("p2".to_owned())]);
        // What is missing is named, all of it for programs; each product has its command.
        let missing: Vec<&Cell> = products.rows.iter().filter_map(|row| row.last()).collect();
        let bare = |cell: &Cell| match cell {
            Cell::Value { bare, .. } => bare.clone(),
            other => format!("{other:?}"),
        };
        assert_eq!(bare(missing[1]), "audience.general_public audience.populations");
        assert_eq!(bare(missing[0]).split(' ').count(), 8);
        let fields = answer.tables().find(|table| table.name == "fields").unwrap();
        let audience = fields.rows.iter().find(|row| bare(&row[0]) == "audience.populations");
        assert_eq!(bare(&audience.unwrap()[2]), "p2 p3");
        let commands: Vec<&str> = answer.next.iter().map(|next| next.command.as_str()).collect();
        assert_eq!(
            commands,
            [
                "catalog answer p3 --about baseline",
                "catalog answer p2 --about baseline"
            ]
        );
    }

    /// The history of a catalogue in which the files of these products last changed on these days.
    fn changed(catalogue: &Catalogue, days: &[(usize, &str)]) -> History {
        let epoch = Date::parse("2000-01-01").unwrap();
        let mut history = History::default();
        for (at, day) in days {
            let seconds = i64::from(Date::parse(day).unwrap().days_since(epoch));
            let (id, by) = (day.to_string(), String::new());
            let stated = Stated::by(&catalogue.portfolio.products[*at].value);
            history.add(Commit { id, seconds, by }, vec![stated]);
        }
        history.dated(|days| Some(epoch.plus_days(i32::try_from(days).unwrap())))
    }

    #[test]
    fn files_are_as_old_as_their_last_change() {
        let idea = product("idee", IDEA);
        let mut catalogue = Catalogue::of(&[
            &idea,
            &idea,
            &idea,
            // In no commit; stopped; begun later.
            &idea,
            &product("arret", ""),
            &product("idee", "").replace("2025-01-01", "2026-11-23"),
        ]);
        let early = |catalogue: &Catalogue| {
            let answer = catalogue.answer(&REPORT, "2025-11-22");
            let left_out = answer.left_out.iter().map(|one| (one.word(), one.count));
            left_out.collect::<Vec<_>>()
        };
        // 181, 180 and 10 days before 22 November; what changed on the day after does not count.
        let days = [
            (0, "2026-05-25"),
            (1, "2026-05-26"),
            (4, "2020-01-01"),
            (2, "2026-11-12"),
            (5, "2026-11-20"),
        ];
        catalogue.history = Some(changed(&catalogue, &days));
        let answer = catalogue.answer(&REPORT, DAY);
        assert_eq!(answer.hand("freshness-median"), (Some(180.0), 3, 4));
        // More than 180 days: one of three.
        assert_eq!(answer.hand("freshness-old"), (Some(1.0 / 3.0), 3, 4));
        let old = answer.tables().find(|table| table.name == "unchanged").unwrap();
        let ids: Vec<&Cell> = old.rows.iter().filter_map(|row| row.first()).collect();
        assert_eq!(ids, [&Cell::Product("p1".to_owned())]);
        let left_out: Vec<(String, usize)> = answer.left_out.iter().map(|one| (one.word(), one.count)).collect();
        assert_eq!(left_out, [("freshness_unrecorded".to_owned(), 1)]);
        // A year before, no commit had p1, p2 and p3 yet; none has p4 to this day.
        let before = [
            ("freshness_unrecorded".to_owned(), 1),
            ("freshness_later".to_owned(), 3),
        ];
        assert_eq!(early(&catalogue), before);
        assert_eq!(answer.notes().filter(|words| **words == no_history()).count(), 0);
    }

    fn no_history() -> Words {
        message!("freshness-no-history").into()
    }

    #[test]
    fn without_the_history_the_age_of_files_is_unknown_and_the_report_goes_on() {
        let answer = Catalogue::of(&[&product("idee", IDEA)]).answer(&REPORT, DAY);
        assert_eq!(answer.hand("freshness-median"), (None, 0, 1));
        assert_eq!(answer.hand("freshness-old"), (None, 0, 1));
        assert_eq!(answer.hand("completeness-filled"), (Some(7.0 / 9.0), 1, 1));
        assert_eq!(answer.notes().filter(|words| **words == no_history()).count(), 1);
        assert!(answer.left_out.is_empty());
    }

    #[test]
    fn every_field_that_the_rules_ask_has_a_meaning() {
        let catalogue = Catalogue::of(&[]);
        let fields: Vec<String> = catalogue.ask(DAY, |input| {
            let asked = input.rules.required.iter().flat_map(|required| required.fields.iter());
            asked.filter(|path| meaning(path).is_none()).cloned().collect()
        });
        assert_eq!(fields, [""; 0]);
    }
}
