//! F2 and F4: accreditations, and ratings that the platform does not hold.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::domain::security::{Homologation, HomologationStatus};
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;

use super::{OPENING, listed};
use crate::report::frame::listing::{MOST_LISTED, about, id_and_name};

/// An accreditation that ends within so many days is to be renewed.
const SOON: i32 = 180;

fn decision(product: &Product) -> Option<&Homologation> {
    product.security.known()?.homologation.known()
}

fn opened(product: &Product, on: Date) -> bool {
    let day = product
        .milestone(OPENING)
        .and_then(|milestone| milestone.actual.known());
    day.is_some_and(|day| day.latest() <= on)
}

/// The last day of an accreditation that was given.
fn ends(decision: &Homologation) -> Option<Date> {
    decision.was_given().then(|| decision.valid_until.known().copied())?
}

/// F2, of products in service: those that say nothing stand apart.
pub(super) fn accredited(input: &Input<'_>, served: &[&Product]) -> Vec<Figure> {
    let said: Vec<(&Product, &Homologation)> = served
        .iter()
        .filter_map(|product| Some((*product, decision(product)?)))
        .collect();
    let owed: Vec<&(&Product, &Homologation)> = said
        .iter()
        .filter(|(_, decision)| decision.status != HomologationStatus::Dispense)
        .collect();
    let dispensed = said.len() - owed.len();
    let in_force = owed
        .iter()
        .filter(|(_, decision)| decision.is_in_force(input.on))
        .count();
    let days = |decision: &Homologation| ends(decision).map(|end| end.days_since(input.on));
    let soon = owed
        .iter()
        .filter(|(_, decision)| days(decision).is_some_and(|days| (0..SOON).contains(&days)));
    let over = owed
        .iter()
        .filter(|(_, decision)| days(decision).is_some_and(|days| days < 0));
    let open: Vec<_> = owed.iter().filter(|(product, _)| opened(product, input.on)).collect();
    let without = open.iter().filter(|(_, decision)| !decision.is_in_force(input.on));
    let opened_all = served.iter().filter(|product| opened(product, input.on)).count();
    let count = |key, count: usize, n: usize, of: usize| {
        let figure = Figure::count("F2", key, count, n).of(of);
        if n == 0 { figure.unknown() } else { figure }
    };
    let of = served.len() - dispensed;
    vec![
        Figure::share("F2", text!("figure-compliance-accredited"), in_force, owed.len()).of(of),
        count(text!("figure-compliance-accredited-soon"), soon.count(), owed.len(), of),
        count(text!("figure-compliance-accredited-over"), over.count(), owed.len(), of),
        count(
            text!("figure-compliance-opened-without"),
            without.count(),
            open.len(),
            opened_all,
        ),
    ]
}

/// The accreditations that end soon, and those that have ended.
pub(super) fn dates(input: &Input<'_>, served: &[&Product]) -> Table {
    let mut ending: Vec<(Date, &Product)> = served
        .iter()
        .filter_map(|product| Some((decision(product).and_then(ends)?, *product)))
        .filter(|(end, _)| end.days_since(input.on) < SOON)
        .collect();
    ending.sort_by_key(|(end, product)| (*end, product.id.as_str()));
    let columns = id_and_name([Column::new("until", message!("compliance-column-until"))]);
    let row = |(end, product): &(Date, &Product)| about(product, [Cell::from(*end)]);
    listed("accreditations", columns, ending.iter().map(row))
}

/// Letters that are too high, each with its value and its limit.
type Above = Vec<(&'static str, i64, i64)>;

/// Products whose rating and platform are known, and those that are too sensitive for theirs.
pub(super) struct Ratings<'i> {
    compared: usize,
    above: Vec<(&'i Product, String, Above)>,
}

const LETTERS: [&str; 4] = ["D", "I", "C", "T"];

pub(super) fn ratings<'i>(input: &Input<'i>, active: &[&'i Product]) -> Ratings<'i> {
    let mut ratings = Ratings {
        compared: 0,
        above: Vec::new(),
    };
    for product in active {
        let dict = product.security.known().and_then(|security| security.dict.known());
        let id = product.hosting.known().and_then(|hosting| hosting.platform.known());
        let maximum = id.and_then(|id| input.platform(id.as_str())?.dict_max.known());
        let (Some(dict), Some(id), Some(maximum)) = (dict, id, maximum) else {
            continue;
        };
        ratings.compared += 1;
        let above = dict.above(maximum);
        if !above.is_empty() {
            ratings.above.push((*product, id.to_string(), above));
        }
    }
    ratings
}

impl Ratings<'_> {
    pub(super) fn figures(&self, active: usize) -> Vec<Figure> {
        let count = |key, count| {
            let figure = Figure::count("F4", key, count, self.compared).of(active);
            if self.compared == 0 { figure.unknown() } else { figure }
        };
        let mut figures = vec![count(text!("figure-compliance-above"), self.above.len())];
        figures.extend(LETTERS.map(|letter| {
            let own = self
                .above
                .iter()
                .filter(|(_, _, above)| above.iter().any(|(axis, ..)| *axis == letter));
            count(text!("figure-compliance-above-axis"), own.count()).about(letter.to_lowercase(), Arg::shown(letter))
        }));
        figures
    }

    pub(super) fn table(&self) -> Table {
        let columns = id_and_name([
            Column::new("platform", message!("compliance-column-platform")),
            Column::new("above", message!("compliance-column-above")),
        ]);
        let row = |(product, platform, above): &(&Product, String, Above)| {
            let words: Vec<String> = above
                .iter()
                .map(|(axis, value, limit)| format!("{axis}{value} > {axis}{limit}"))
                .collect();
            let more = [Cell::named(Named::Platform, platform), Cell::Text(words.join(", "))];
            about(product, more)
        };
        Table::new("above", columns)
            .rows(self.above.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
    }
}
