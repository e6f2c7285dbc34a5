//! What breaks if this stops? (E6)

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::fact::Fact;
use crate::domain::product::Product;
use crate::domain::reuse::{Dependency, DependencyKind};
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::{Activity, Input, ReportOption, Takes};
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::shared::acts::value;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "dependents",
    names: &["dependants", "dépendants"],
    question: text!("explain-report-dependents"),
    audience: &[Audience::Committee, Audience::Team],
    options: &[&SUBJECT],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// The product, the commons or the platform that may stop.
static SUBJECT: ReportOption = ReportOption {
    name: "subject",
    takes: Takes::Subject {
        value: "ID",
        known: subjects,
        missing: |id| message!("error-no-subject", id = id),
    },
};

/// The ids of all that products may need.
fn subjects(input: &Input<'_>) -> Vec<String> {
    let products = input.portfolio.products.iter().map(|entry| entry.value.id.to_string());
    let commons = input.portfolio.commons().iter().map(|entry| entry.value.id.to_string());
    let platforms = input.rules.hosting.iter().map(|platform| platform.id.to_string());
    products.chain(commons).chain(platforms).collect()
}

/// From so high on, a dependency is critical: the product cannot do without.
const CRITICAL: i64 = 3;

/// What the subject is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Subject {
    Product,
    Common,
    Platform,
}

/// Why a product needs another, a commons or a platform.
#[derive(Clone, Copy)]
struct Need {
    kind: Option<DependencyKind>,
    /// From 1 to 4.
    criticality: Option<i64>,
    switch: Option<Date>,
}

/// A product that needs the subject, itself or by others.
struct Dependent<'i> {
    product: &'i Product,
    /// How many steps away.
    depth: usize,
    /// What it needs itself: the subject, or a product between.
    through: &'i str,
    need: Need,
}

fn answer(input: &Input<'_>) -> Answer {
    let id = input.given.word(&SUBJECT);
    let Some((subject, name)) = found(input, id) else {
        let answer = Answer::new(message!("dependents-none-such", id = Arg::shown(id)));
        return answer
            .figures(figures(&[], 0, 0))
            .next(message!("dependents-next-list"), "catalog list");
    };
    let chosen: BTreeSet<&str> = input.active().map(|product| product.id.as_str()).collect();
    let mut dependents = closure(input, subject, id);
    dependents.retain(|one| chosen.contains(one.product.id.as_str()));
    let says = input.active().filter(|product| says(product, subject)).count();
    let direct = dependents.iter().filter(|one| one.depth == 1).count();
    let in_short = message!(
        "dependents-in-short",
        subject = name,
        says = says,
        all = dependents.len(),
        direct = direct,
        silent = chosen.len() - says
    );
    let answer = Answer::new(in_short)
        .figures(figures(&dependents, says, chosen.len()))
        .section(message!("dependents-list"), table(input, &dependents));
    match dependents.first() {
        Some(first) => answer.next(
            message!("dependents-next", product = first.product.name.as_str()),
            format!("catalog show {}", first.product.id),
        ),
        None => answer,
    }
}

/// What `id` is, and what people call it.
fn found<'i>(input: &Input<'i>, id: &str) -> Option<(Subject, Arg)> {
    if let Some(entry) = input.portfolio.product(id) {
        return Some((Subject::Product, Arg::Text(entry.value.name.clone())));
    }
    let mut commons = input.portfolio.commons().iter();
    if let Some(entry) = commons.find(|entry| entry.value.id == *id) {
        return Some((Subject::Common, Arg::Text(entry.value.name.clone())));
    }
    let platform = input.platform(id)?;
    let name = Arg::both(&platform.fr, &platform.en);
    Some((Subject::Platform, name))
}

/// True where the file says what of this sort the product needs, «none» included.
fn says(product: &Product, subject: Subject) -> bool {
    let relations = product.relations.known();
    let depends = relations.is_some_and(|relations| !matches!(relations.depends_on, Fact::Absent | Fact::Unknown));
    match subject {
        Subject::Product => depends,
        Subject::Common => depends || product.reuse.known().is_some(),
        Subject::Platform => product
            .hosting
            .known()
            .is_some_and(|hosting| hosting.platform.known().is_some()),
    }
}

/// The products that need the subject, the nearest first: each once, in the portfolio on that day.
fn closure<'i>(input: &Input<'i>, subject: Subject, id: &'i str) -> Vec<Dependent<'i>> {
    let products = input.portfolio.products.iter().map(|entry| &*entry.value);
    let present: Vec<&Product> = products
        .filter(|product| input.activity(product) == Activity::Active)
        .collect();
    let mut users: BTreeMap<&str, Vec<(&Product, Need)>> = BTreeMap::new();
    for product in &present {
        for (needed, need) in needs(product) {
            users.entry(needed).or_default().push((product, need));
        }
    }
    let mut first: Vec<(&Product, Need)> = match subject {
        Subject::Product => users.get(id).cloned().unwrap_or_default(),
        Subject::Common => present
            .iter()
            .filter_map(|product| Some((*product, uses(product, id, input.on)?)))
            .collect(),
        Subject::Platform => present
            .iter()
            .filter_map(|product| Some((*product, runs_on(product, id)?)))
            .collect(),
    };
    let mut seen: BTreeSet<&str> = BTreeSet::from([id]);
    let mut found: Vec<Dependent<'i>> = Vec::new();
    let mut layer: Vec<(&Product, &str, Need)> = first.drain(..).map(|(product, need)| (product, id, need)).collect();
    let mut depth = 1;
    while !layer.is_empty() {
        layer.sort_by_key(|(product, _, need)| (std::cmp::Reverse(need.criticality), product.id.as_str()));
        let mut next = Vec::new();
        for (product, through, need) in layer {
            if !seen.insert(product.id.as_str()) {
                continue;
            }
            found.push(Dependent {
                product,
                depth,
                through,
                need,
            });
            let beyond = users.get(product.id.as_str()).into_iter().flatten();
            next.extend(beyond.map(|(user, need)| (*user, product.id.as_str(), *need)));
        }
        layer = next;
        depth += 1;
    }
    found
}

/// The products that a product needs.
fn needs(product: &Product) -> impl Iterator<Item = (&str, Need)> {
    let needs = product
        .relations
        .known()
        .map_or(&[][..], |relations| relations.depends_on.items());
    needs
        .iter()
        .filter_map(|one| Some((one.product.known()?.as_str(), need(one))))
}

fn need(one: &Dependency) -> Need {
    Need {
        kind: one.kind.known().copied(),
        criticality: one.criticality.known().copied(),
        switch: one.switch_planned.known().copied(),
    }
}

const NO_WORDS: Need = Need {
    kind: None,
    criticality: None,
    switch: None,
};

/// Why a product needs a commons: it says so, or it reuses it on that day.
fn uses(product: &Product, id: &str, on: Date) -> Option<Need> {
    let needs = product
        .relations
        .known()
        .map_or(&[][..], |relations| relations.depends_on.items());
    let mut said = needs
        .iter()
        .filter(|one| one.common.known().is_some_and(|common| *common == *id));
    let reused = product.reuse.items().iter().any(|reuse| {
        let begun = reuse.since.known().is_none_or(|since| *since <= on);
        reuse.common == *id && begun && reuse.until.known().is_none_or(|until| *until >= on)
    });
    said.next().map(need).or(reused.then_some(NO_WORDS))
}

fn runs_on(product: &Product, id: &str) -> Option<Need> {
    let platform = product.hosting.known()?.platform.known()?;
    (*platform == *id).then_some(Need {
        kind: Some(DependencyKind::Hebergement),
        ..NO_WORDS
    })
}

fn figures(dependents: &[Dependent<'_>], says: usize, active: usize) -> [Figure; 3] {
    let figure = |key, count| {
        let figure = Figure::count("E6", key, count, says).of(active);
        if says == 0 { figure.unknown() } else { figure }
    };
    let critical = dependents
        .iter()
        .filter(|one| one.need.criticality.is_some_and(|one| one >= CRITICAL));
    let direct = dependents.iter().filter(|one| one.depth == 1);
    [
        figure(text!("figure-dependents-all"), dependents.len()),
        figure(text!("figure-dependents-direct"), direct.count()),
        figure(text!("figure-dependents-critical"), critical.count()),
    ]
}

fn table(input: &Input<'_>, dependents: &[Dependent<'_>]) -> Table {
    let columns = id_and_name([
        Column::new("depth", message!("dependents-column-depth")),
        Column::new("through", message!("dependents-column-through")),
        Column::new("kind", message!("dependents-column-kind")),
        Column::new("criticality", message!("dependents-column-criticality")),
        Column::new("switch", message!("dependents-column-switch")),
    ]);
    let row = |one: &Dependent<'_>| {
        let kind = one
            .need
            .kind
            .map(|kind| Cell::Label(Arg::word(DependencyKind::LIST, kind.as_str())));
        about(
            one.product,
            [
                Cell::Count(one.depth),
                found(input, one.through).map_or(Cell::Unknown, |(_, name)| value(one.through, name)),
                kind.unwrap_or(Cell::Unknown),
                one.need
                    .criticality
                    .map_or(Cell::Unknown, |one| Cell::Number(one as f64)),
                one.need.switch.map_or(Cell::Empty, Cell::from),
            ],
        )
    };
    Table::new("dependents", columns)
        .rows(dependents.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
        .note(message!("dependents-note"))
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    const DAY: &str = "2026-11-22";

    fn ask(products: &[String], id: &str) -> Answer {
        let products: Vec<&str> = products.iter().map(String::as_str).collect();
        let mut catalogue = Catalogue::of(&products);
        catalogue.given.give(&SUBJECT, id);
        catalogue.answer(&REPORT, DAY)
    }

    fn product(facts: &str) -> String {
        format!("phases: [{{phase: construction, start: 2025-01-01, entered_by: registration}}]\n{facts}")
    }

    fn needs(needs: &str) -> String {
        product(&format!("relations: {{depends_on: [{needs}]}}\n"))
    }

    #[test]
    fn of_nothing_nothing_is_known() {
        let answer = ask(&[], "p1");
        for id in ["all", "direct", "critical"] {
            assert_eq!(answer.hand(&format!("dependents-{id}")), (None, 0, 0));
        }
        // A product that nobody speaks of: not «nobody needs it».
        assert_eq!(ask(&[product("")], "p1").hand("dependents-all"), (None, 0, 1));
        assert_eq!(ask(&[needs("")], "p1").hand("dependents-all"), (Some(0.0), 1, 1));
    }

    #[test]
    fn who_needs_it_by_others_counts_once_and_a_circle_ends() {
        let products = [
            needs("{product: p4}"),
            needs("{product: p1, criticality: 4, kind: api}"),
            needs("{product: p2, criticality: 1}, {product: p1, criticality: 2}"),
            needs("{product: p3, criticality: 3}"),
            needs("{external: Onisep}"),
            needs("{product: p1}").replace("construction", "arret"),
            needs("{product: p1}") + "hors_perimetre: {since: 2026-01-01, reason: essai}\n",
            product(""),
        ];
        let answer = ask(&products, "p1");
        // p2 and p3 themselves; p4 by p3, and p1 by p4: it is the subject. p6 is stopped, p7 has left; p8 says nothing.
        assert_eq!(answer.hand("dependents-all"), (Some(3.0), 5, 6));
        assert_eq!(answer.hand("dependents-direct"), (Some(2.0), 5, 6));
        assert_eq!(answer.hand("dependents-critical"), (Some(2.0), 5, 6));
        let table = answer.tables().next().unwrap();
        let order: Vec<&Cell> = table.rows.iter().filter_map(|row| row.first()).collect();
        assert_eq!(
            order,
            ["p2", "p3", "p4"]
                .map(|id| Cell::Product(id.to_owned()))
                .iter()
                .collect::<Vec<_>>()
        );
    }

    #[test]
    fn a_platform_has_dependents_too() {
        let products = [
            product("hosting: {platform: atlas_ovh_v2}\n"),
            product("hosting: {platform: inconnu}\n"),
            needs("{product: p1}"),
        ];
        let answer = ask(&products, "atlas_ovh_v2");
        assert_eq!(answer.hand("dependents-all"), (Some(2.0), 1, 3));
        assert_eq!(answer.hand("dependents-direct"), (Some(1.0), 1, 3));
    }
}
