//! What has the committee never seen, and what is not known of it? (B11, L-03)

use std::collections::BTreeMap;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::lifecycle::inheritance::{KEY_FACTS, KeyFact, MONTHS_TO_FIND_OUT, unknown_facts};
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::axis::Axis;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "inherited",
    names: &["existant"],
    question: text!("explain-report-inherited"),
    audience: &[Audience::Committee, Audience::Direction],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// So many quarters are shown, the day of the report after them.
const QUARTERS: i32 = 4;

/// An active product that was there before the committee.
struct Inherited<'i> {
    product: &'i Product,
    /// The day that its baseline speaks of.
    as_of: Option<Date>,
    was_reviewed: bool,
    missing: Vec<&'static KeyFact>,
}

impl<'i> Inherited<'i> {
    fn of(product: &'i Product, on: Date) -> Inherited<'i> {
        Inherited {
            product,
            as_of: product.baseline.known().map(|baseline| baseline.as_of),
            was_reviewed: was_reviewed(product, on),
            missing: unknown_facts(product).collect(),
        }
    }

    /// True where a key fact is not known a year after the baseline.
    fn is_overdue(&self, on: Date) -> bool {
        let limit = self.as_of.map(|day| day.plus_months(MONTHS_TO_FIND_OUT));
        !self.missing.is_empty() && limit.is_some_and(|limit| limit < on)
    }

    fn lacks(&self, fact: &KeyFact) -> bool {
        self.missing.iter().any(|missing| missing.field == fact.field)
    }
}

fn was_reviewed(product: &Product, on: Date) -> bool {
    product
        .decisions
        .iter()
        .any(|decision| decision.day().is_none_or(|day| day <= on))
}

/// The active products that had entered by their baseline by a day.
fn inherited_on<'i>(input: &Input<'i>) -> impl Iterator<Item = &'i Product> {
    let on = input.on;
    let had_entered = move |product: &Product| product.baseline.known().is_none_or(|baseline| baseline.as_of <= on);
    let active = input.active().filter(|product| product.is_inherited());
    active
        .filter(move |product| had_entered(product))
        .collect::<Vec<_>>()
        .into_iter()
}

fn answer(input: &Input<'_>) -> Answer {
    let on = input.on;
    let active = input.active().count();
    let mut all: Vec<Inherited<'_>> = inherited_on(input).map(|product| Inherited::of(product, on)).collect();
    all.sort_by_key(|one| (!one.is_overdue(on), one.was_reviewed, one.product.id.clone()));
    let unseen = all.iter().filter(|one| !one.was_reviewed).count();
    let complete = all.iter().filter(|one| one.missing.is_empty()).count();
    let overdue = all.iter().filter(|one| one.is_overdue(on)).count();
    let to_come = all
        .iter()
        .filter_map(|one| one.as_of)
        .filter(|_| complete < all.len())
        .min();
    let in_short = message!(
        "inherited-in-short",
        active = active,
        unseen = unseen,
        seen = active - unseen,
        lacking = all.len() - complete,
        inherited = all.len(),
        overdue = overdue
    );
    let missing = KEY_FACTS.iter().map(|fact| {
        let count = all.iter().filter(|one| one.lacks(fact)).count();
        let figure = Figure::count("L-03", text!("figure-inherited-missing"), count, all.len());
        figure.about(fact.field, called(fact))
    });
    let answer = Answer::new(in_short)
        .figure(Figure::share(
            "B11",
            text!("figure-inherited-never-reviewed"),
            unseen,
            active,
        ))
        .figure(Figure::count(
            "B11",
            text!("figure-inherited-products"),
            all.len(),
            active,
        ))
        .figure(Figure::share(
            "L-03",
            text!("figure-inherited-complete"),
            complete,
            all.len(),
        ))
        .figure(Figure::count(
            "L-03",
            text!("figure-inherited-overdue"),
            overdue,
            all.len(),
        ))
        .figures(missing)
        .section(message!("inherited-facts"), facts_table(&all, to_come))
        .section(message!("inherited-by-directorate"), by_directorate(&all))
        .section(message!("inherited-quarters"), quarters(input))
        .section(message!("inherited-products"), products_table(&all, on));
    match all.iter().find(|one| !one.missing.is_empty()) {
        Some(first) => {
            let command = format!("catalog answer {} --about baseline", first.product.id);
            answer.next(message!("inherited-next"), command)
        }
        None => answer,
    }
}

/// What people call a key fact.
fn called(fact: &KeyFact) -> Message {
    match fact.field {
        "security.dict" => message!("inherited-fact-dict"),
        "data.personal.processed" => message!("inherited-fact-personal"),
        "hosting.platform" => message!("inherited-fact-hosting"),
        _ => message!("inherited-fact-repositories"),
    }
}

/// The same, above a column.
fn heading(fact: &KeyFact) -> Message {
    match fact.field {
        "security.dict" => message!("inherited-short-dict"),
        "data.personal.processed" => message!("inherited-short-personal"),
        "hosting.platform" => message!("inherited-short-hosting"),
        _ => message!("inherited-short-repositories"),
    }
}

/// Each key fact, and of how many nobody knows it.
fn facts_table(all: &[Inherited<'_>], first: Option<Date>) -> Table {
    let columns = vec![
        Column::new("fact", message!("inherited-column-fact")),
        Column::new("missing", message!("inherited-column-missing")),
        Column::new("share", message!("column-share")),
    ];
    let row = |fact: &KeyFact| {
        let count = all.iter().filter(|one| one.lacks(fact)).count();
        vec![
            Cell::Value {
                bare: fact.field.to_owned(),
                called: vec![called(fact).into()],
            },
            Cell::Count(count),
            Cell::Share {
                part: count,
                whole: all.len(),
            },
        ]
    };
    let rows = KEY_FACTS.iter().filter(|_| !all.is_empty());
    let table = Table::new("facts", columns).rows(rows.map(row));
    match first.map(|day| day.plus_months(MONTHS_TO_FIND_OUT)) {
        Some(limit) => table.note(message!("inherited-limit", day = limit)),
        None => table,
    }
}

/// What each directorate has, and what nobody knows of it.
fn by_directorate(all: &[Inherited<'_>]) -> Table {
    let mut columns = vec![
        Column::new("directorate", message!("column-directorate")),
        Column::new("inherited", message!("inherited-column-inherited")),
        Column::new("never_reviewed", message!("inherited-column-unseen")),
    ];
    columns.extend(KEY_FACTS.iter().map(|fact| Column::new(fact.field, heading(fact))));
    let mut groups: BTreeMap<String, Vec<&Inherited<'_>>> = BTreeMap::new();
    for one in all {
        for group in Axis::Directorate.groups(one.product) {
            groups.entry(group).or_default().push(one);
        }
    }
    let mut groups: Vec<(String, Vec<&Inherited<'_>>)> = groups.into_iter().collect();
    groups.sort_by_key(|(id, own)| (id == UNKNOWN, std::cmp::Reverse(own.len())));
    let row = |(id, own): (String, Vec<&Inherited<'_>>)| {
        let name = Cell::Value {
            called: vec![Axis::Directorate.called(&id)],
            bare: id,
        };
        let unseen = own.iter().filter(|one| !one.was_reviewed).count();
        let lacking = KEY_FACTS
            .iter()
            .map(|fact| own.iter().filter(|one| one.lacks(fact)).count());
        let counts = [own.len(), unseen].into_iter().chain(lacking);
        std::iter::once(name).chain(counts.map(Cell::Count)).collect()
    };
    Table::new("directorates", columns)
        .rows(groups.into_iter().map(row))
        .at_most(MOST_LISTED, text!("report-groups-hidden"))
        .note(message!("inherited-directorates-note"))
}

/// How many the committee had not seen at the end of each quarter.
fn quarters(input: &Input<'_>) -> Table {
    let columns = vec![
        Column::new("day", message!("column-day")),
        Column::new("inherited", message!("inherited-column-inherited")),
        Column::new("never_reviewed", message!("inherited-column-unseen")),
    ];
    let begin = input.on.quarter_start();
    let ends = (0..QUARTERS)
        .rev()
        .map(|back| begin.plus_months(-3 * back).plus_days(-1));
    let counts = ends.chain([input.on]).filter_map(|on| {
        let then = Input { on, ..*input };
        let all: Vec<&Product> = inherited_on(&then).collect();
        let unseen = all.iter().filter(|product| !was_reviewed(product, on)).count();
        (!all.is_empty()).then(|| vec![Cell::from(on), Cell::Count(all.len()), Cell::Count(unseen)])
    });
    Table::new("quarters", columns).rows(counts)
}

/// What is not known, product by product: those that are overdue first.
fn products_table(all: &[Inherited<'_>], on: Date) -> Table {
    let columns = id_and_name([
        Column::new("as_of", message!("inherited-column-as-of")),
        Column::new("reviewed", message!("inherited-column-reviewed")),
        Column::new("missing", message!("inherited-column-not-known")),
        Column::new("limit", message!("inherited-column-limit")),
    ]);
    let row = |one: &Inherited<'_>| {
        let fields: Vec<&str> = one.missing.iter().map(|fact| fact.field).collect();
        let limit = one.as_of.map(|day| day.plus_months(MONTHS_TO_FIND_OUT));
        let limit = limit.filter(|_| !one.missing.is_empty());
        about(
            one.product,
            [
                one.as_of.map_or(Cell::Unknown, Cell::from),
                if one.was_reviewed {
                    message!("yes")
                } else {
                    message!("no")
                }
                .into(),
                if fields.is_empty() {
                    Cell::Empty
                } else {
                    Cell::Value {
                        bare: fields.join(","),
                        called: one.missing.iter().map(|fact| called(fact).into()).collect(),
                    }
                },
                match limit {
                    Some(limit) if limit < on => message!("inherited-limit-passed", day = limit).into(),
                    Some(limit) => limit.into(),
                    None => Cell::Empty,
                },
            ],
        )
    };
    let to_act = all.iter().filter(|one| !one.missing.is_empty() || !one.was_reviewed);
    Table::new("products", columns)
        .rows(to_act.map(row))
        .at_most(MOST_LISTED, text!("inherited-hidden"))
        .of_records()
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    fn inherited(as_of: &str, facts: &str) -> String {
        format!(
            "baseline: {{as_of: {as_of}, source: liste}}\n\
             phases: [{{phase: construction, start: 2019, entered_by: baseline}}]\n{facts}"
        )
    }

    const KNOWN: &str = "security: {dict: {d: 1, i: 1, c: 1, t: 1}}\ndata: {personal: {processed: false}}\n\
         hosting: {platform: atlas_ovh_v2}\nlinks: {repositories: []}\n";

    fn catalogue() -> Catalogue {
        Catalogue::of(&[
            &inherited("2025-11-01", KNOWN),
            // A year and a day ago, and no one knows where it runs.
            &inherited("2025-11-21", &KNOWN.replace("atlas_ovh_v2", UNKNOWN)),
            // Seen by the committee since; of the rest nothing is known.
            &inherited(
                "2026-06-02",
                "directorate: dva\ndecisions: [{id: d1, gate: G-REVUE, date: 2026-11-01, outcome: go}]\n",
            ),
            "phases: [{phase: idee, start: 2026-01-01, entered_by: registration}]\n",
            // It has ended: nothing is left to find out.
            "phases: [{phase: arret, start: 2019, entered_by: baseline}]\n",
            &inherited("2026-12-01", ""),
        ])
    }

    #[test]
    fn what_the_committee_has_never_seen_and_nobody_knows() {
        let answer = catalogue().answer(&REPORT, "2026-11-22");
        // Two of five active ones were inherited and not reviewed; one is to be inherited later.
        assert_eq!(answer.hand("inherited-never-reviewed"), (Some(0.4), 5, 5));
        assert_eq!(answer.hand("inherited-products"), (Some(3.0), 5, 5));
        assert_eq!(answer.hand("inherited-complete"), (Some(1.0 / 3.0), 3, 3));
        // Due on 21 November 2026.
        assert_eq!(answer.hand("inherited-overdue"), (Some(1.0), 3, 3));
        assert_eq!(answer.hand("inherited-missing.hosting.platform"), (Some(2.0), 3, 3));
        assert_eq!(answer.hand("inherited-missing.security.dict"), (Some(1.0), 3, 3));
        let quarters = answer.tables().find(|table| table.name == "quarters").unwrap();
        let counts = |at: usize| quarters.rows[at][1..].to_vec();
        assert_eq!(quarters.rows.len(), 5);
        assert_eq!(counts(0), [Cell::Count(2), Cell::Count(2)]);
        assert_eq!(counts(4), [Cell::Count(3), Cell::Count(2)]);
        let command = answer.next.first().map(|next| next.command.clone());
        assert_eq!(command.as_deref(), Some("catalog answer p2 --about baseline"));
    }

    #[test]
    fn a_decision_of_a_later_day_is_none_yet() {
        let answer = catalogue().answer(&REPORT, "2026-10-01");
        assert_eq!(answer.hand("inherited-never-reviewed"), (Some(0.6), 5, 5));
        assert_eq!(answer.hand("inherited-overdue"), (Some(0.0), 3, 3));
    }

    #[test]
    fn of_nothing_nothing_is_inherited() {
        let answer = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        assert_eq!(answer.hand("inherited-never-reviewed"), (None, 0, 0));
        assert_eq!(answer.hand("inherited-complete"), (None, 0, 0));
        assert_eq!(answer.hand("inherited-products"), (Some(0.0), 0, 0));
    }
}
