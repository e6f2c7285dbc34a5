//! What is reused, and what is built again? (E1 to E4, E7)

mod common;
#[cfg(test)]
mod tests;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::fold::fold;
use crate::domain::product::Product;
use crate::domain::reuse::{DependencyKind, RadarStep, Rationalisation};
use crate::lifecycle::version::MilestoneRole;
use crate::page::{Bar, Bars, Cell, Column, Table, Words};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::{Activity, Input};
use super::frame::listing::{MOST_LISTED, about, few, id_and_name};
use super::shared::acts::value;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "reuse",
    names: &["reutilisation", "réutilisation"],
    question: text!("explain-report-reuse"),
    audience: &[Audience::Committee, Audience::Direction, Audience::Coach],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// A component that so many products name is built again and again.
const REPEATED: usize = 3;

const STEPS: [RadarStep; 5] = [
    RadarStep::Reutiliser,
    RadarStep::Adapter,
    RadarStep::Developper,
    RadarStep::Acheter,
    RadarStep::Reformuler,
];

fn answer(input: &Input<'_>) -> Answer {
    let active: Vec<&Product> = input.active().collect();
    let uses = common::uses(input, &active);
    let choices = choices(input);
    let repeated = repeated(&active);
    let offers = offers(&active);
    let in_short = message!(
        "reuse-in-short",
        active = active.len(),
        says = uses.says,
        with = uses.with,
        built = choices.iter().filter(|one| one.step == RadarStep::Developper).count()
    );
    let answer = Answer::new(in_short)
        .figures(uses.figures(active.len()))
        .figure(radar(input, &active))
        .figures(distribution(input, &choices))
        .figure(built_beside_a_common(input, &active))
        .figures(candidates(&active, &offers, &repeated))
        .section(message!("reuse-commons"), uses.table(input))
        .section(message!("reuse-choices"), bars(&choices))
        .section(message!("reuse-years"), years(&choices))
        .section(message!("reuse-offers"), offers_table(&offers))
        .section(message!("reuse-repeated"), repeated_table(&repeated));
    let silent = active.iter().find(|product| product.reuse.is_absent());
    match silent {
        Some(product) => answer
            .next(
                message!("reuse-next-silent", product = product.name.as_str()),
                format!("catalog show {}", product.id),
            )
            .next(message!("reuse-next-field"), "catalog explain reuse"),
        None => answer.next(message!("reuse-next-duplicates"), "catalog report duplicates"),
    }
}

/// E1: of the products that were let into their first version since there are rules, those that looked first.
fn radar(input: &Input<'_>, active: &[&Product]) -> Figure {
    let since = input
        .lifecycle
        .files()
        .iter()
        .map(|file| file.version.effective_from)
        .min();
    let entered: Vec<_> = active
        .iter()
        .filter(|product| since.is_some_and(|since| entered_production(input, product, since)))
        .collect();
    let looked = entered.iter().filter(|product| {
        let done = product.rationalisation.known();
        done.is_some_and(|done| dated(done, input.on).is_some() && !done.options.items().is_empty())
    });
    Figure::share("E1", text!("figure-reuse-radar"), looked.count(), entered.len())
}

fn dated(done: &Rationalisation, on: Date) -> Option<Date> {
    done.date.known().copied().filter(|day| *day <= on)
}

/// True where a decision that stands opened the phase of the first production, from the day `since` on.
fn entered_production(input: &Input<'_>, product: &Product, since: Date) -> bool {
    let replaced = product.replaced();
    let standing = product
        .decisions
        .iter()
        .filter(|decision| !replaced.contains(&decision.id));
    standing
        .filter_map(|decision| Some((decision, decision.day()?)))
        .filter(|(_, day)| (since..=input.on).contains(day))
        .any(|(decision, day)| {
            let Some(rules) = input.lifecycle.for_reading_on(day) else {
                return false;
            };
            let production = rules.milestone_rule(MilestoneRole::Production);
            let to = rules.gate(&decision.gate).and_then(|gate| gate.to.known());
            rules.opens_phase(&decision.outcome)
                && to.zip(production).is_some_and(|(to, rule)| rule.phases.contains(to))
        })
}

/// A choice that was made, and its year where it has one.
struct Choice {
    step: RadarStep,
    year: Option<i16>,
}

/// E2: past acts count, whoever made them; not those of a later day.
fn choices(input: &Input<'_>) -> Vec<Choice> {
    let begun = input
        .products
        .iter()
        .filter(|product| input.activity(product) != Activity::NotYet);
    let choice = |product: &&Product| {
        let done = product.rationalisation.known()?;
        let day = done.date.known().copied();
        let left = product
            .hors_perimetre
            .known()
            .is_some_and(|left| left.since <= input.on);
        // Who has left counts with what it chose before, where that is dated.
        if day.is_some_and(|day| day > input.on) || (left && day.is_none()) {
            return None;
        }
        Some(Choice {
            step: *done.choice.known()?,
            year: day.map(Date::year),
        })
    };
    begun.filter_map(choice).collect()
}

fn step(step: RadarStep) -> Arg {
    Arg::word(RadarStep::LIST, step.as_str())
}

fn distribution(input: &Input<'_>, choices: &[Choice]) -> Vec<Figure> {
    let begun = input
        .products
        .iter()
        .filter(|product| input.activity(product) != Activity::NotYet);
    let of = begun.count();
    let share = |own: RadarStep| {
        let count = choices.iter().filter(|one| one.step == own).count();
        Figure::share("E2", text!("figure-reuse-choice"), count, choices.len())
            .of(of)
            .about(own.as_str(), step(own))
    };
    STEPS.map(share).to_vec()
}

fn bars(choices: &[Choice]) -> Bars {
    let bar = |own: RadarStep| Bar {
        label: Cell::Label(step(own)),
        count: choices.iter().filter(|one| one.step == own).count(),
        of: Some(choices.len()),
    };
    let bars: Vec<Bar> = if choices.is_empty() {
        Vec::new()
    } else {
        STEPS.map(bar).to_vec()
    };
    Bars {
        name: "choices",
        title: message!("reuse-choices").into(),
        label: message!("reuse-column-choice").into(),
        counted: message!("column-products").into(),
        bars,
        notes: Vec::new(),
    }
}

fn years(choices: &[Choice]) -> Table {
    let years: BTreeSet<(bool, Option<i16>)> = choices.iter().map(|one| (one.year.is_none(), one.year)).collect();
    if years.is_empty() {
        return Table::default();
    }
    let mut columns = vec![Column::new("choice", message!("reuse-column-choice"))];
    columns.extend(years.iter().map(|(_, year)| match year {
        Some(year) => Column::new(year.to_string(), year.to_string()),
        None => Column::new("undated", message!("reuse-undated")),
    }));
    let row = |own: RadarStep| {
        let counts = years.iter().map(|(_, year)| {
            let own = choices.iter().filter(|one| one.step == own && one.year == *year);
            Cell::Count(own.count())
        });
        std::iter::once(Cell::Label(step(own))).chain(counts).collect()
    };
    Table::new("years", columns).rows(STEPS.map(row))
}

/// E4: no file says for which products a commons is made: nobody can say who builds beside one.
fn built_beside_a_common(input: &Input<'_>, active: &[&Product]) -> Figure {
    let built = active.iter().filter(|product| {
        let done = product.rationalisation.known();
        let done = done.filter(|done| done.date.known().is_none_or(|day| *day <= input.on));
        done.is_some_and(|done| done.choice.known() == Some(&RadarStep::Developper))
    });
    Figure::count("E4", text!("figure-reuse-beside"), 0, 0)
        .of(built.count())
        .unknown()
}

/// The products that say that others could take something of theirs.
fn offers<'i>(active: &[&'i Product]) -> Vec<&'i Product> {
    let offers = active.iter().copied().filter(|product| {
        let offer = product.reuse_offer.known();
        offer.is_some_and(|offer| offer.candidate.known() == Some(&true))
    });
    offers.collect()
}

/// Components of others that are no commons, by what several products call them.
type Repeated<'i> = Vec<(&'i str, Vec<&'i Product>)>;

fn repeated<'i>(active: &[&'i Product]) -> Repeated<'i> {
    let mut named: BTreeMap<String, (&str, Vec<&Product>)> = BTreeMap::new();
    for product in active {
        let needs = product
            .relations
            .known()
            .map_or(&[][..], |known| known.depends_on.items());
        let parts = needs
            .iter()
            .filter(|need| need.kind.known() == Some(&DependencyKind::Composant));
        let own: BTreeMap<String, &str> = parts
            .filter_map(|need| need.external.known())
            .map(|name| (fold(name), name.as_str()))
            .collect();
        for (key, name) in own {
            named.entry(key).or_insert((name, Vec::new())).1.push(product);
        }
    }
    let several = named.into_values().filter(|(_, products)| products.len() >= REPEATED);
    several.collect()
}

/// E7: what could become a commons.
fn candidates(active: &[&Product], offers: &[&Product], repeated: &Repeated<'_>) -> [Figure; 2] {
    let says = active.iter().filter(|product| {
        let offer = product.reuse_offer.known();
        offer.is_some_and(|offer| !offer.candidate.is_absent())
    });
    let says = says.count();
    let linked = active.iter().filter(|product| {
        let relations = product.relations.known();
        relations.is_some_and(|relations| !relations.depends_on.is_absent())
    });
    let linked = linked.count();
    let known = |figure: Figure, n: usize| if n == 0 { figure.unknown() } else { figure };
    [
        known(
            Figure::count("E7", text!("figure-reuse-offers"), offers.len(), says).of(active.len()),
            says,
        ),
        known(
            Figure::count("E7", text!("figure-reuse-repeated"), repeated.len(), linked).of(active.len()),
            linked,
        ),
    ]
}

fn offers_table(offers: &[&Product]) -> Table {
    let columns = id_and_name([
        Column::new("what", message!("reuse-column-what")),
        Column::new("for_whom", message!("reuse-column-for-whom")),
    ]);
    let row = |product: &&Product| {
        let offer = product.reuse_offer.known();
        let text = |text: Option<&String>| text.map_or(Cell::Unknown, |text| Cell::Text(text.clone()));
        about(
            product,
            [
                text(offer.and_then(|offer| offer.what.known())),
                text(offer.and_then(|offer| offer.for_whom.known())),
            ],
        )
    };
    Table::new("offers", columns)
        .rows(offers.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
}

fn repeated_table(repeated: &Repeated<'_>) -> Table {
    let columns = vec![
        Column::new("component", message!("reuse-column-component")),
        Column::new("products", message!("column-products")),
        Column::new("which", message!("reuse-column-which")),
    ];
    let row = |(name, products): &(&str, Vec<&Product>)| {
        let ids: Vec<&str> = products.iter().map(|product| product.id.as_str()).collect();
        let names = products.iter().map(|product| product.name.as_str().into());
        vec![
            Cell::Text((*name).to_owned()),
            Cell::Count(products.len()),
            value(ids.join(" "), few(names)),
        ]
    };
    Table::new("repeated", columns)
        .rows(repeated.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .note(Words::from(message!("reuse-repeated-note")))
}
