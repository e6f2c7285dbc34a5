//! The history of one product: what happened, and when that was recorded.

use std::collections::BTreeMap;

use serde_json::{Value, json};

use crate::change::recording::{
    At, Edit, EditKind, FactId, FactKind, History, Past, Recording, StatedFact, facts, short,
};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::i18n::Translator;
use crate::lifecycle::version::Version;
use crate::page::{Cell, Column, Event, Page, Table, Timeline, Tone, Words};
use crate::report::shared::statistics::median;

use super::page::said;

/// A product, and what Git says of it.
pub struct View<'v> {
    pub product: &'v Product,
    pub history: &'v History,
    /// The rules whose names count.
    pub version: &'v Version,
    /// What is true of later days is not shown.
    pub today: Date,
    /// Who recorded is named, as Git has the name: not in a page that is sent, for a catalogue names functions.
    pub with_names: bool,
}

/// A fact of the product, and when it was recorded; none of these where no commit has it yet.
struct Known<'v> {
    fact: StatedFact,
    recorded: Option<&'v Recording>,
}

/// A commit that changed what the file says.
struct Change<'v> {
    at: At,
    on: Date,
    /// How many facts it recorded, and how many it rewrote or removed.
    recorded: usize,
    edited: usize,
    view: &'v View<'v>,
}

/// How many changes a terminal lists before the rest is counted.
const MOST_LISTED: usize = 20;

impl<'v> View<'v> {
    fn past(&self) -> Option<&'v Past> {
        self.history.of(self.product.id.as_str())
    }

    /// The facts that are true of a day up to today, the earliest first; those of which none is known stand before.
    fn known(&self) -> Vec<Known<'v>> {
        let past = self.past().into_iter().flat_map(Past::facts);
        let past: BTreeMap<&FactId, &Recording> = past.map(|(id, recorded)| (id, recorded)).collect();
        let current = |name: &str| self.version.current_name_of(name);
        let mut known: Vec<Known<'v>> = facts(self.product)
            .into_iter()
            .filter(|fact| fact.day.is_none_or(|day| day.earliest() <= self.today))
            .map(|mut fact| {
                fact.id = fact.id.under(&current);
                let recorded = past.get(&fact.id).copied();
                Known { fact, recorded }
            })
            .collect();
        known.sort_by_key(|known| known.fact.day.map(|day| day.earliest()));
        known
    }

    /// Every edit of a recorded fact, the latest first.
    fn edits(&self) -> Vec<(&'v FactId, Edit)> {
        let past = self.past().into_iter().flat_map(Past::facts);
        let mut edits: Vec<(&FactId, Edit)> = past
            .flat_map(|(id, recorded)| recorded.edits.iter().map(move |edit| (id, *edit)))
            .collect();
        edits.sort_by_key(|(_, edit)| std::cmp::Reverse(edit.at));
        edits
    }

    /// The commits that changed what the file says, the latest first.
    fn changes(&'v self) -> Vec<Change<'v>> {
        let Some(past) = self.past() else {
            return Vec::new();
        };
        let count = |at: At| {
            let recorded = past.facts().filter(|(_, recorded)| recorded.first == at).count();
            let edits = past.facts().flat_map(|(_, recorded)| &recorded.edits);
            (recorded, edits.filter(|edit| edit.at == at).count())
        };
        let change = |at: &At| {
            let (recorded, edited) = count(*at);
            Some(Change {
                at: *at,
                on: self.history.day(*at)?,
                recorded,
                edited,
                view: self,
            })
        };
        past.changes.iter().rev().filter_map(change).collect()
    }

    fn by(&self, at: At) -> Option<&'v str> {
        let commit = self.history.commit(at).filter(|_| self.with_names)?;
        Some(commit.by.as_str()).filter(|name| !name.is_empty())
    }

    fn commit(&self, at: At) -> String {
        self.history
            .commit(at)
            .map_or_else(String::new, |commit| commit.id.clone())
    }

    /// What a fact is, with what its file says of it.
    fn what(&self, id: &FactId) -> Message {
        let product = self.product;
        match id.kind {
            FactKind::Decision => {
                let Some(decision) = product.decisions.iter().find(|one| one.id.as_str() == id.name) else {
                    return id.label();
                };
                let named = |of, id: &dyn std::fmt::Display| Arg::Id { of, id: id.to_string() };
                message!(
                    "history-decision",
                    gate = named(Named::Gate, &decision.gate),
                    outcome = named(Named::Outcome, &decision.outcome),
                    reservations = decision.reservations.len(),
                    id = id.name.as_str()
                )
            }
            FactKind::Measure => {
                let mut indicators = product.indicators.items().iter();
                let Some(indicator) = indicators.find(|one| one.code.as_str() == id.of) else {
                    return id.label();
                };
                let mut measures = indicator.measures.items().iter();
                let value = measures.find(|one| one.date.to_string() == id.name);
                let Some(value) = value.and_then(|one| one.value.known()) else {
                    return id.label();
                };
                message!(
                    "history-measure",
                    name = indicator.name.known().map_or(id.of.as_str(), String::as_str),
                    value = Arg::Quantity {
                        value: *value,
                        unit: indicator.unit.known().cloned().unwrap_or_default()
                    }
                )
            }
            _ => id.label(),
        }
    }
}

impl Known<'_> {
    /// Calendar days from the day that it is true of to its first record; none of what was inherited, nor of a day that is
    /// not known.
    fn lag(&self, history: &History) -> Option<i32> {
        let day = self.fact.day.filter(|_| !self.fact.is_inherited)?.exact()?;
        Some(history.day(self.recorded?.first)?.days_since(day))
    }

    fn detail(&self, view: &View<'_>) -> Message {
        let Some(recorded) = self.recorded else {
            return message!("history-unrecorded");
        };
        let on = view.history.day(recorded.first);
        let lag = self.lag(view.history);
        let by = view.by(recorded.first);
        message!(
            "history-recorded",
            on = on.map_or_else(|| Arg::from(""), Arg::from),
            lag = match lag {
                None => "none",
                Some(0) => "same",
                Some(..0) => "ahead",
                Some(1..) => "after",
            },
            days = i64::from(lag.unwrap_or_default().abs()),
            named = if by.is_some() { "yes" } else { "no" },
            by = by.unwrap_or_default(),
            edits = recorded.edits.len()
        )
    }
}

/// The history, for people.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let known = view.known();
    let id = Words::from(" (").then(Cell::Id(view.product.id.to_string())).then(")");
    let title = Words::from(message!("history-title", name = view.product.name.as_str()));
    let mut page = Page::new(title.then(id.toned(Tone::Muted))).lead(in_short(view, &known));
    let event = |known: &Known<'_>| Event {
        when: known.fact.day.map_or(Cell::Unknown, Cell::from),
        what: view.what(&known.fact.id).into(),
        detail: known.detail(view).into(),
    };
    if !known.is_empty() {
        page = page.with(Timeline {
            name: "events",
            title: message!("history-events").into(),
            events: known.iter().map(event).collect(),
            notes: Vec::new(),
        });
    }
    let edits = edits(view);
    if !edits.rows.is_empty() {
        page = page.heading(message!("history-edits")).with(edits);
    }
    let changes = changes(view);
    if !changes.rows.is_empty() {
        page = page.heading(message!("history-changes")).with(changes);
    }
    page
}

fn in_short(view: &View<'_>, known: &[Known<'_>]) -> Words {
    let lags: Vec<f64> = known
        .iter()
        .filter_map(|one| one.lag(view.history))
        .map(f64::from)
        .collect();
    let days = median(&lags).unwrap_or_default().round() as i64;
    let last = view.changes().first().map(|change| change.on);
    let words = message!(
        "history-in-short",
        facts = known.len(),
        measured = lags.len(),
        when = match days {
            0 => "same",
            ..0 => "ahead",
            1.. => "after",
        },
        days = days.abs(),
        edits = view.edits().len(),
        last = last.map_or_else(|| Arg::from("–"), Arg::from)
    );
    let words = Words::from(message!("report-in-short")).then(" ").then(words);
    words.toned(Tone::Strong)
}

/// The columns that say which commit it was.
fn recorded_columns(view: &View<'_>) -> Vec<Column> {
    let by = view
        .with_names
        .then(|| Column::new("by", message!("history-column-by")));
    let commit = Column::new("commit", message!("recording-lag-column-commit"));
    by.into_iter().chain([commit]).collect()
}

fn recorded_cells(view: &View<'_>, at: At) -> Vec<Cell> {
    let by = view.with_names.then(|| match view.by(at) {
        Some(name) => Cell::Text(name.to_owned()),
        None => Cell::Empty,
    });
    let commit = Cell::Id(short(&view.commit(at)));
    by.into_iter().chain([commit]).collect()
}

fn edits(view: &View<'_>) -> Table {
    let mut columns = vec![
        Column::new("on", message!("column-day")),
        Column::new("fact", message!("recording-lag-column-fact")),
        Column::new("edit", message!("recording-lag-column-edit")),
    ];
    columns.extend(recorded_columns(view));
    let row = |(id, edit): (&FactId, Edit)| {
        let on = view.history.day(edit.at).map_or(Cell::Unknown, Cell::from);
        let mut row = vec![on, view.what(id).into(), edited(edit.kind).into()];
        row.extend(recorded_cells(view, edit.at));
        row
    };
    Table::new("edits", columns).rows(view.edits().into_iter().map(row))
}

fn edited(kind: EditKind) -> Message {
    match kind {
        EditKind::Rewritten => message!("history-fact-rewritten"),
        EditKind::Removed => message!("history-fact-removed"),
    }
}

fn changes(view: &View<'_>) -> Table {
    let mut columns = vec![
        Column::new("on", message!("column-day")),
        Column::new("what", message!("history-column-what")),
    ];
    columns.extend(recorded_columns(view));
    let row = |change: &Change<'_>| {
        let what = message!("history-change", recorded = change.recorded, edited = change.edited);
        let mut row = vec![Cell::from(change.on), what.into()];
        row.extend(recorded_cells(change.view, change.at));
        row
    };
    Table::new("changes", columns)
        .rows(view.changes().iter().map(row))
        .at_most(MOST_LISTED, text!("history-hidden"))
}

/// The history, for programs (`catalog-history/1`).
#[must_use]
pub fn document(view: &View<'_>, at: Option<&str>, translator: &Translator) -> Value {
    let stamp = |at: At| {
        json!({
            "on": view.history.day(at),
            "by": view.by(at),
            "commit": view.commit(at),
        })
    };
    let edit = |edit: &Edit| {
        json!({
            "kind": match edit.kind {
                EditKind::Rewritten => "rewritten",
                EditKind::Removed => "removed",
            },
            "recorded": stamp(edit.at),
        })
    };
    let event = |id: &FactId, day: Value, is_inherited: bool, recorded: Option<&Recording>, lag: Option<i32>| {
        json!({
            "kind": id.kind.word(),
            "of": id.of,
            "id": id.name,
            "day": day,
            "label": said::plain(&Words::from(view.what(id)), translator),
            "inherited": is_inherited,
            "recorded": recorded.map(|recorded| stamp(recorded.first)),
            "lag_days": lag,
            "edits": recorded.map_or_else(Vec::new, |recorded| recorded.edits.iter().map(edit).collect()),
        })
    };
    let events = view.known().into_iter().map(|known| {
        let lag = known.lag(view.history);
        event(
            &known.fact.id,
            json!(known.fact.day),
            known.fact.is_inherited,
            known.recorded,
            lag,
        )
    });
    let gone = view.past().into_iter().flat_map(Past::facts);
    let gone = gone.filter(|(_, recorded)| !recorded.stays);
    let gone = gone.map(|(id, recorded)| event(id, json!(recorded.day), recorded.is_inherited, Some(recorded), None));
    let changes = view.changes().into_iter().map(|change| {
        json!({
            "recorded": stamp(change.at),
            "facts_recorded": change.recorded,
            "facts_edited": change.edited,
        })
    });
    json!({
        "schema": "catalog-history/1",
        "on": view.today,
        "at": at,
        "product": {"id": view.product.id, "name": view.product.name},
        "events": events.collect::<Vec<_>>(),
        "removed": gone.collect::<Vec<_>>(),
        "changes": changes.collect::<Vec<_>>(),
    })
}
