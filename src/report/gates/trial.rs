//! What rules that are not in force would change of the next gates.

use std::cmp::Reverse;
use std::collections::BTreeMap;

use crate::diagnostic::Arg;
use crate::domain::id::GateId;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::lifecycle::criterion::Criterion;
use crate::lifecycle::readiness::{Item, readiness};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::trial::{Difference, Trial};
use crate::lifecycle::version::Version;
use crate::page::{Cell, Column, Table};

use super::super::frame::answer::Answer;
use super::super::frame::figure::Figure;
use super::super::frame::input::Input;
use super::super::frame::listing::{MOST_LISTED, by_name, named};
use super::super::shared::acts::value;

/// What changes for one product at its next gate.
struct Changed<'i> {
    product: &'i Product,
    gate: &'i GateId,
    binding: Vec<&'i Criterion>,
    unmet: Vec<&'i Criterion>,
    released: Vec<&'i Criterion>,
}

/// How many products would be asked a criterion that does not oblige today, and how many of them do not answer it.
#[derive(Clone, Copy, Default)]
struct Touched {
    binding: usize,
    unmet: usize,
    released: usize,
}

/// The same answer, which says first what the rules on trial would change.
pub(super) fn tell(input: &Input<'_>, trial: &Trial, answer: Answer) -> Answer {
    let all: Vec<Changed<'_>> = input
        .active()
        .filter_map(|product| changed(input, trial, product))
        .collect();
    let touched = all.iter().filter(|one| !one.binding.is_empty()).count();
    let stopped: Vec<&Changed<'_>> = all.iter().filter(|one| !one.unmet.is_empty()).collect();
    let in_short = message!(
        "gates-trial-in-short",
        products = all.len(),
        touched = touched,
        stopped = stopped.len()
    );
    let count = |key: &'static str, count: usize| Figure::count("C12", key, count, all.len()).known_of_some();
    let figures = vec![
        count(text!("figure-gates-trial-touched"), touched),
        count(text!("figure-gates-trial-stopped"), stopped.len()),
    ];
    let told = Answer::default()
        .section(message!("gates-trial-criteria"), criteria(&all))
        .section(message!("gates-trial-products"), products(&stopped));
    let mut answer = answer.after(told.blocks);
    answer.in_short = in_short.into();
    answer.figures.splice(0..0, figures);
    answer
}

/// What changes at the next gate of a product, where there is one.
fn changed<'i>(input: &Input<'i>, trial: &'i Trial, product: &'i Product) -> Option<Changed<'i>> {
    let gate = trial.version.next_gate(trial.version.phase_on(product, input.on)?)?;
    let dependents = input.portfolio.dependents(&product.id);
    let read = |version: &'i Version| {
        let subject = Subject::new(product, version, input.on).needed_by(&dependents);
        readiness(version, gate, product, &subject, input.on)
    };
    let then = read(&trial.version);
    let now = input.rules.gate(gate).map(|_| read(input.rules));
    let difference = Difference::between(now.as_ref(), &then);
    let criteria = |items: &[&Item<'_>], version: &'i Version| {
        let mut found: Vec<&'i Criterion> = Vec::new();
        for item in items {
            let known = found.iter().any(|one| one.id == item.criterion.id);
            found.extend(version.criterion(&item.criterion.id).filter(|_| !known));
        }
        found
    };
    Some(Changed {
        product,
        gate,
        binding: criteria(&difference.newly_binding, &trial.version),
        unmet: criteria(&difference.newly_unmet, &trial.version),
        released: criteria(&difference.released, input.rules),
    })
}

/// The criteria that change, those that stop the most products first.
fn criteria<'c>(all: &[Changed<'c>]) -> Table {
    let mut counts: BTreeMap<&'c str, (&'c Criterion, Touched)> = BTreeMap::new();
    for one in all {
        let mut count = |criteria: &[&'c Criterion], add: fn(&mut Touched)| {
            for criterion in criteria {
                let entry = counts.entry(criterion.id.as_str());
                add(&mut entry.or_insert((*criterion, Touched::default())).1);
            }
        };
        count(&one.binding, |touched| touched.binding += 1);
        count(&one.unmet, |touched| touched.unmet += 1);
        count(&one.released, |touched| touched.released += 1);
    }
    let mut counts: Vec<(&Criterion, Touched)> = counts.into_values().collect();
    counts.sort_by_key(|(_, touched)| (Reverse(touched.unmet), Reverse(touched.binding)));
    let columns = vec![
        Column::new("criterion", message!("column-id")),
        Column::new("question", message!("gates-column-criterion")),
        Column::new("newly_binding", message!("gates-column-newly-binding")),
        Column::new("newly_unmet", message!("gates-column-newly-unmet")),
        Column::new("released", message!("gates-column-released")),
    ];
    let row = |(criterion, touched): &(&Criterion, Touched)| {
        vec![
            Cell::Id(criterion.id.to_string()),
            value(&criterion.id, Arg::both(&criterion.fr, &criterion.en)),
            Cell::Count(touched.binding),
            Cell::Count(touched.unmet),
            Cell::Count(touched.released),
        ]
    };
    Table::new("trial_criteria", columns)
        .rows(counts.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

/// The products that could no longer pass, with what they would be asked and do not answer.
fn products(stopped: &[&Changed<'_>]) -> Table {
    let columns = vec![
        by_name(),
        Column::new("gate", message!("column-gate")),
        Column::new("newly_unmet", message!("gates-column-stopped-by")),
    ];
    let row = |one: &&Changed<'_>| {
        let ids: Vec<&str> = one.unmet.iter().map(|criterion| criterion.id.as_str()).collect();
        vec![
            named(one.product),
            Cell::named(Named::Gate, one.gate),
            Cell::Text(ids.join(", ")),
        ]
    };
    Table::new("trial_products", columns)
        .rows(stopped.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::super::frame::testing::Catalogue;
    use super::super::REPORT;
    use super::*;
    use crate::domain::date::Date;
    use crate::domain::fact::Fact;

    #[test]
    fn who_would_be_asked_more_and_who_would_be_stopped() {
        let product =
            |more: &str| format!("phases: [{{phase: idee, start: 2025-01-06, entered_by: registration}}]\n{more}");
        let stopped = "phases: [{phase: idee, start: 2025-01-06, entered_by: registration}, {phase: arret, start: 2025-06-02, entered_by: registration}]\n";
        let map = "vision: {actors: [{name: DRH, expectation: moins de saisies}]}\n";
        let catalogue = Catalogue::of(&[&product(map), &product(""), &product("summary: Rien\n"), stopped]);
        let day = "2025-12-31";
        let on = Date::parse(day).unwrap();
        let mut file = catalogue.lifecycle.files().last().unwrap().clone();
        let criteria = file.version.criteria.iter_mut().filter(|one| one.id == *"ORG-06");
        let mut expected = criteria
            .flat_map(|one| &mut one.expect)
            .filter(|one| one.gate == *"G-MVP");
        // It would be adopted later: on trial, it counts.
        expected.next().unwrap().adopted_on = Fact::Known(Date::parse("2026-12-10").unwrap());
        let trial = Trial::new(&catalogue.lifecycle, &file, on, "r.yaml");
        let answer = catalogue.ask(day, |input| {
            (REPORT.answer)(&Input {
                trial: Some(&trial),
                ..*input
            })
        });
        // p1 to p3 have a next gate, G-MVP: p1 has its map of actors, p2 and p3 have none; p4 is stopped.
        assert_eq!(answer.hand("gates-trial-touched"), (Some(3.0), 3, 3));
        assert_eq!(answer.hand("gates-trial-stopped"), (Some(2.0), 3, 3));
        let table = answer.tables().find(|table| table.name == "trial_products").unwrap();
        assert_eq!(table.rows.len(), 2);
        // By the rules in force themselves, nothing changes.
        let same = Trial::new(
            &catalogue.lifecycle,
            catalogue.lifecycle.files().last().unwrap(),
            on,
            "r.yaml",
        );
        let answer = catalogue.ask(day, |input| {
            (REPORT.answer)(&Input {
                trial: Some(&same),
                ..*input
            })
        });
        assert_eq!(answer.hand("gates-trial-touched"), (Some(0.0), 3, 3));
        assert_eq!(answer.hand("gates-trial-stopped"), (Some(0.0), 3, 3));
    }
}
