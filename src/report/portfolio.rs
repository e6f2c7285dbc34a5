//! Where do the products stand? (B1)

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::lifecycle::version::Version;

/// What products are grouped by.
#[derive(Clone, Copy, Debug, PartialEq, Eq, clap::ValueEnum)]
#[value(rename_all = "snake_case")]
pub enum Axis {
    Perimeter,
    Directorate,
    Department,
    Domain,
    BuildKind,
}

impl Axis {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Axis::Perimeter => "perimeter",
            Axis::Directorate => "directorate",
            Axis::Department => "department",
            Axis::Domain => "domain",
            Axis::BuildKind => "build_kind",
        }
    }

    /// The groups of a product; `inconnu` where its file does not say.
    fn groups(self, product: &Product) -> Vec<String> {
        let names: Vec<String> = match self {
            Axis::Perimeter => product.perimeter.known().map(ToString::to_string).into_iter().collect(),
            Axis::Directorate => Product::ids(&product.directorate)
                .iter()
                .map(ToString::to_string)
                .collect(),
            Axis::Department => Product::ids(&product.department)
                .iter()
                .map(ToString::to_string)
                .collect(),
            Axis::Domain => Product::ids(&product.domain).iter().map(ToString::to_string).collect(),
            Axis::BuildKind => product
                .build_kind
                .known()
                .map(|kind| kind.as_str().to_owned())
                .into_iter()
                .collect(),
        };
        if names.is_empty() {
            vec![UNKNOWN.to_owned()]
        } else {
            names
        }
    }
}

/// Counts by phase, in the order of the phases; the unknown ones last.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub by_phase: Vec<usize>,
    pub unknown: usize,
}

impl Counted {
    fn none(phases: usize) -> Counted {
        Counted {
            by_phase: vec![0; phases],
            unknown: 0,
        }
    }

    /// Products whose phase is known: the N of a share.
    #[must_use]
    pub fn known(&self) -> usize {
        self.by_phase.iter().sum()
    }

    #[must_use]
    pub fn total(&self) -> usize {
        self.known() + self.unknown
    }

    fn add(&mut self, phase: Option<usize>) {
        match phase.and_then(|index| self.by_phase.get_mut(index)) {
            Some(count) => *count += 1,
            None => self.unknown += 1,
        }
    }
}

/// The portfolio by phase.
#[derive(Clone, Debug)]
pub struct Report {
    pub axis: Axis,
    pub on: Date,
    /// The version of the rules that gives the phases.
    pub version: String,
    pub phases: Vec<String>,
    pub all: Counted,
    /// Groups, the largest first; a product of two groups counts in both.
    pub groups: Vec<(String, Counted)>,
    /// Products that stand in more than one group.
    pub in_several: usize,
    /// Products out of the portfolio: they count nowhere.
    pub out_of_scope: usize,
    /// Products that were not there yet on that day.
    pub not_yet: usize,
}

/// Counts `products` by the phase they were in on the day `on`.
///
/// Only facts dated up to `on` count (domain/reports.md, common rules); a phase without a date counts as it is declared.
#[must_use]
pub fn report<'p>(products: impl Iterator<Item = &'p Product>, version: &Version, axis: Axis, on: Date) -> Report {
    let phases: Vec<String> = version
        .ordered_phases()
        .iter()
        .map(|phase| phase.id.to_string())
        .collect();
    let mut all = Counted::none(phases.len());
    let mut groups: BTreeMap<String, Counted> = BTreeMap::new();
    let (mut in_several, mut out_of_scope, mut not_yet) = (0, 0, 0);
    for product in products {
        if product.hors_perimetre.known().is_some_and(|left| left.since <= on) {
            out_of_scope += 1;
            continue;
        }
        let Some(record) = product.phase_on(on) else {
            not_yet += 1;
            continue;
        };
        let phase = record
            .phase
            .known()
            .and_then(|phase| version.current_name(phase))
            .and_then(|phase| phases.iter().position(|name| *phase == name.as_str()));
        all.add(phase);
        let names = axis.groups(product);
        in_several += usize::from(names.len() > 1);
        for name in names {
            groups
                .entry(name)
                .or_insert_with(|| Counted::none(phases.len()))
                .add(phase);
        }
    }
    let mut groups: Vec<(String, Counted)> = groups.into_iter().collect();
    groups.sort_by_key(|(name, counted)| (name == UNKNOWN, std::cmp::Reverse(counted.total())));
    Report {
        axis,
        on,
        version: version.version.to_string(),
        phases,
        all,
        groups,
        in_several,
        out_of_scope,
        not_yet,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::document;

    #[test]
    fn every_product_counts_once_or_is_said_not_to() {
        let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tour/lifecycle/2026.1.yaml");
        let version = document::read::<Version>("rules", &std::fs::read(rules).unwrap(), |_, _, _| ());
        let version = version.value.unwrap();
        let on = Date::parse("2026-11-22").unwrap();
        let product = |facts: &str, start: &str| {
            let text = format!(
                "id: essai\nname: Essai\n{facts}phases: [{{phase: idee, start: {start}, entered_by: registration}}]\n"
            );
            let read = document::read::<Product>("essai", text.as_bytes(), |_, _, _| ());
            read.value.expect("a product")
        };
        let products = [
            product("directorate: [dva, dlh]\n", "2026-01-12"),
            product("directorate: dva\n", "2026-11-22"),
            product("directorate: dva\n", "2026-11-23"),
            product("hors_perimetre: {since: 2026-11-22, reason: essai}\n", "2026-01-12"),
            product("hors_perimetre: {since: 2026-11-23, reason: essai}\n", "2026-01-12"),
        ];
        let told = report(products.iter().map(|one| &**one), &version, Axis::Directorate, on);
        assert_eq!(
            (told.all.total(), told.out_of_scope, told.not_yet, told.in_several),
            (3, 1, 1, 1)
        );
        let groups: Vec<(&str, usize)> = told
            .groups
            .iter()
            .map(|(name, counted)| (name.as_str(), counted.total()))
            .collect();
        assert_eq!(groups, [("dva", 2), ("dlh", 1), (UNKNOWN, 1)]);
    }
}
