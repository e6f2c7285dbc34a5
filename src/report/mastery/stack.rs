//! What products are made of, how their users sign in, and what grows old.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Arg, Message};
use crate::domain::common::Maturity;
use crate::domain::fold::fold;
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;

use super::where_said;
use crate::report::frame::listing::{MOST_LISTED, about, id_and_name};
use crate::report::shared::words::spaced;

/// `Node.js 24` is Node.js: the version does not tell technologies apart.
fn technology(text: &str) -> &str {
    let text = text.trim();
    match text.rsplit_once(' ') {
        Some((name, version)) if version.starts_with(|first: char| first.is_ascii_digit()) => name.trim_end(),
        _ => text,
    }
}

/// Names, as they are written first, and how many products have each: the most frequent first.
fn tally<'i>(lists: impl Iterator<Item = Vec<&'i str>>) -> Vec<(&'i str, usize)> {
    let mut counts: BTreeMap<String, (&str, usize)> = BTreeMap::new();
    for list in lists {
        let own: BTreeMap<String, &str> = list.into_iter().map(|name| (fold(name), name)).collect();
        for (key, name) in own {
            counts.entry(key).or_insert((name, 0)).1 += 1;
        }
    }
    let mut counts: Vec<(&str, usize)> = counts.into_values().collect();
    counts.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    counts
}

/// The same, with what people call each.
fn called<'i>(counts: Vec<(&'i str, usize)>, call: impl Fn(&'i str) -> Arg) -> Vec<(&'i str, Arg, usize)> {
    let called = counts.into_iter().map(|(name, count)| (name, call(name), count));
    called.collect()
}

fn stack(product: &Product) -> Option<Vec<&str>> {
    let stack = product.architecture.known()?.stack.known()?;
    Some(stack.iter().map(|text| technology(text)).collect())
}

/// The names of the solutions: those of the commons, where they are some.
fn solutions<'i>(input: &Input<'i>, product: &'i Product) -> Option<Vec<&'i str>> {
    let solutions = product.auth.known()?.solutions.known()?;
    let name = |id: &'i str| {
        let common = input.portfolio.commons().iter().find(|entry| entry.value.id == *id);
        common.map_or(id, |entry| entry.value.name.as_str())
    };
    Some(solutions.iter().map(|one| name(one.solution.as_str())).collect())
}

/// A solution, as people call it: what no common names is an id.
fn solution(input: &Input<'_>, name: &str) -> Arg {
    let is_named = input.portfolio.commons().iter().any(|entry| entry.value.name == name);
    if is_named { Arg::shown(name) } else { spaced(name) }
}

/// How many say it, for each of the things that are counted.
pub(super) fn counts<'i>(input: &Input<'i>, active: &[&'i Product]) -> Vec<Figure> {
    let of = active.len();
    let both = [
        (
            text!("figure-mastery-technology"),
            called(tally(active.iter().filter_map(|product| stack(product))), Arg::shown),
            active.iter().filter(|product| stack(product).is_some()).count(),
        ),
        (
            text!("figure-mastery-sign-in"),
            called(
                tally(active.iter().filter_map(|product| solutions(input, product))),
                |name| solution(input, name),
            ),
            active
                .iter()
                .filter(|product| solutions(input, product).is_some())
                .count(),
        ),
    ];
    let figures = both.into_iter().flat_map(|(key, counts, said)| {
        counts.into_iter().map(move |(name, called, count)| {
            Figure::count("E8", key, count, said)
                .of(of)
                .about(fold(name).replace(' ', "-"), called)
        })
    });
    figures.collect()
}

fn table(name: &'static str, heading: Message, counts: Vec<(&str, Arg, usize)>) -> Table {
    let columns = vec![
        Column::new("name", heading),
        Column::new("products", message!("column-products")),
    ];
    let row = |(name, called, count): (&str, Arg, usize)| {
        let name = Cell::Value {
            bare: name.to_owned(),
            called: vec![called],
        };
        vec![name, Cell::Count(count)]
    };
    Table::new(name, columns)
        .rows(counts.into_iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
}

pub(super) fn technologies(active: &[&Product]) -> Table {
    let counts = called(tally(active.iter().filter_map(|product| stack(product))), Arg::shown);
    let said = active.iter().filter(|product| stack(product).is_some()).count();
    table("technologies", message!("mastery-column-technology"), counts).note(message!(
        "mastery-said",
        said = said,
        of = active.len()
    ))
}

pub(super) fn sign_in<'i>(input: &Input<'i>, active: &[&'i Product]) -> Table {
    let counts = tally(active.iter().filter_map(|product| solutions(input, product)));
    let counts = called(counts, |name| solution(input, name));
    let said = active
        .iter()
        .filter(|product| solutions(input, product).is_some())
        .count();
    table("sign_in", message!("mastery-column-solution"), counts).note(message!(
        "mastery-said",
        said = said,
        of = active.len()
    ))
}

/// What grows old in a product, as its file says.
struct Old<'i> {
    product: &'i Product,
    what: Message,
}

fn old<'i>(input: &Input<'i>, active: &[&'i Product]) -> Vec<Old<'i>> {
    let commons = input.portfolio.commons().iter();
    let discouraged: BTreeMap<&str, &str> = commons
        .filter(|entry| matches!(entry.value.maturity.known(), Some(Maturity::AEviter | Maturity::Ecarte)))
        .map(|entry| (entry.value.id.as_str(), entry.value.name.as_str()))
        .collect();
    let mut old = Vec::new();
    for product in active {
        let mut add = |what: Message| old.push(Old { product, what });
        for reuse in product.reuse.items() {
            let lasts = reuse.until.known().is_none_or(|until| *until >= input.on);
            if let Some(name) = discouraged.get(reuse.common.as_str()).filter(|_| lasts) {
                add(message!("mastery-old-common", name = *name));
            }
        }
        let hosting = product.hosting.known();
        if let Some(plan) = hosting.and_then(|hosting| hosting.move_to_cloud_plan.known()) {
            add(message!("mastery-old-move", plan = plan.as_str()));
        }
        let needs = product
            .relations
            .known()
            .map_or(&[][..], |known| known.depends_on.items());
        for day in needs.iter().filter_map(|need| need.switch_planned.known()) {
            if *day < input.on {
                add(message!("mastery-old-switch", day = *day));
            }
        }
        let quality = product.quality.known();
        for debt in quality.map_or(&[][..], |quality| quality.debt.items()) {
            add(message!("mastery-old-debt", debt = debt.as_str()));
        }
    }
    old
}

/// What is discouraged, to be moved, late or indebted.
pub(super) fn figures(input: &Input<'_>, active: &[&Product]) -> [Figure; 2] {
    let says = active.iter().filter(|product| {
        let indebted = product
            .quality
            .known()
            .is_some_and(|quality| quality.debt.known().is_some());
        let hosted = product
            .hosting
            .known()
            .is_some_and(|hosting| hosting.move_to_cloud_plan.known().is_some());
        let linked = product
            .relations
            .known()
            .is_some_and(|known| known.depends_on.known().is_some());
        indebted || hosted || linked || product.reuse.known().is_some()
    });
    let says = says.count();
    let old = old(input, active);
    let products: BTreeSet<&str> = old.iter().map(|one| one.product.id.as_str()).collect();
    let said = active.iter().filter(|product| stack(product).is_some()).count();
    [
        Figure::share("E8", text!("figure-mastery-stack"), said, active.len()),
        where_said(Figure::count("E8", text!("figure-mastery-ageing"), products.len(), says).of(active.len())),
    ]
}

pub(super) fn ageing(input: &Input<'_>, active: &[&Product]) -> Table {
    let columns = id_and_name([Column::new("what", message!("mastery-column-what"))]);
    let row = |one: &Old<'_>| about(one.product, [one.what.clone().into()]);
    Table::new("ageing", columns)
        .rows(old(input, active).iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
}
