//! Which teams are coached, and how: the records of coaches in the files of products. Coded with the requests for help (G4).

use std::collections::BTreeSet;

use crate::diagnostic::Arg;
use crate::domain::coaching::{Coaching, CoachingKind};
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};

use super::super::frame::figure::Figure;
use super::super::frame::input::Input;
use super::super::frame::listing::{MOST_LISTED, by_name, named};

/// A team is coached that was helped within so many months.
const WITHIN_MONTHS: i32 = 12;

/// What coaches did with the teams of active products within the time, the latest first.
pub(super) fn coached<'i>(input: &Input<'i>) -> Vec<(&'i Product, &'i Coaching)> {
    let is_recent = |one: &&Coaching| one.on <= input.on && one.end().plus_months(WITHIN_MONTHS) >= input.on;
    let mut all: Vec<(&Product, &Coaching)> = Vec::new();
    for product in input.active() {
        all.extend(product.coachings.iter().filter(is_recent).map(|one| (product, one)));
    }
    all.sort_by_key(|(product, one)| (std::cmp::Reverse(one.on), &product.id));
    all
}

fn teams<'c>(coached: impl Iterator<Item = &'c (&'c Product, &'c Coaching)>) -> usize {
    coached.map(|(product, _)| &product.id).collect::<BTreeSet<_>>().len()
}

/// Units are products, then people who were trained; nothing is known where no file records any.
pub(super) fn figures(input: &Input<'_>, coached: &[(&Product, &Coaching)]) -> Vec<Figure> {
    let active = input.active().count();
    let is_said = input
        .active()
        .any(|product| product.coachings.iter().any(|one| one.on <= input.on));
    let looked_at = if is_said { active } else { 0 };
    let trained = coached.iter().map(|(_, one)| one.trained.items().len()).sum();
    let trained = Figure::count("G4", text!("figure-support-trained"), trained, coached.len());
    vec![
        Figure::share("G4", text!("figure-support-coached"), teams(coached.iter()), looked_at).of(active),
        if is_said { trained } else { trained.unknown() },
    ]
}

/// How teams are coached: how many times, how many teams, how many people trained.
pub(super) fn kinds(coached: &[(&Product, &Coaching)]) -> Table {
    let columns = vec![
        Column::new("kind", message!("support-column-kind")),
        Column::new("times", message!("support-column-times")),
        Column::new("teams", message!("support-column-teams")),
        Column::new("trained", message!("support-column-trained")),
    ];
    let row = |word: &&'static str| {
        let own: Vec<_> = coached.iter().filter(|(_, one)| one.kind.as_str() == *word).collect();
        let trained = own.iter().map(|(_, one)| one.trained.items().len()).sum();
        (!own.is_empty()).then(|| {
            vec![
                kind(word),
                Cell::Count(own.len()),
                Cell::Count(teams(own.iter().copied())),
                Cell::Count(trained),
            ]
        })
    };
    Table::new("coaching_kinds", columns).rows(CoachingKind::WORDS.iter().filter_map(row))
}

/// What coaches did, the latest first.
pub(super) fn list(coached: &[(&Product, &Coaching)]) -> Table {
    let columns = vec![
        by_name(),
        Column::new("on", message!("support-column-on")),
        Column::new("kind", message!("support-column-kind")),
        Column::new("learnt", message!("support-column-learnt")),
    ];
    let row = |(product, one): &(&Product, &Coaching)| {
        vec![
            named(product),
            Cell::from(one.on),
            kind(one.kind.as_str()),
            one.learnt.known().map_or(Cell::Empty, |text| Cell::Text(text.clone())),
        ]
    };
    Table::new("coachings", columns)
        .rows(coached.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

fn kind(word: &str) -> Cell {
    Cell::Value {
        bare: word.to_owned(),
        called: vec![Arg::word(CoachingKind::LIST, word)],
    }
}

#[cfg(test)]
mod tests {
    use super::super::super::frame::testing::Catalogue;
    use super::super::REPORT;

    const PHASES: &str = "phases: [{phase: idee, start: 2024-01-06, entered_by: registration}]\n";

    #[test]
    fn a_team_is_coached_for_a_year_after_the_last_day() {
        let coached = |records: &str| format!("{PHASES}coachings: [{records}]\n");
        let catalogue = Catalogue::of(&[
            &coached(
                "{on: 2025-01-10, until: 2025-02-10, kind: formation, trained: [{function: a, subject: s}, {function: b, subject: s}]}, {on: 2025-06-01, kind: equipe}",
            ),
            &coached("{on: 2024-03-01, kind: individuel, trained: [{function: c, subject: s}]}"),
            PHASES,
        ]);
        // By June both of p1 count, and p2 was last helped more than a year ago.
        let answer = catalogue.answer(&REPORT, "2025-06-01");
        assert_eq!(answer.hand("support-coached"), (Some(1.0 / 3.0), 3, 3));
        assert_eq!(answer.hand("support-trained"), (Some(2.0), 2, 2));
        // The training ended on 10 February: it counts until that day of the next year, and no longer.
        let later = catalogue.answer(&REPORT, "2026-02-10");
        assert_eq!(later.hand("support-trained"), (Some(2.0), 2, 2));
        let later = catalogue.answer(&REPORT, "2026-02-11");
        assert_eq!(later.hand("support-trained"), (Some(0.0), 1, 1));
        // Nobody had recorded anything by then; and later nobody is coached any more.
        assert_eq!(
            catalogue.answer(&REPORT, "2024-02-29").hand("support-coached"),
            (None, 0, 3)
        );
        assert_eq!(
            catalogue.answer(&REPORT, "2026-06-02").hand("support-coached"),
            (Some(0.0), 3, 3)
        );
    }
}
