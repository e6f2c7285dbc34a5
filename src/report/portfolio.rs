//! Where do the products stand? (B1)

use std::collections::BTreeMap;

use serde::ser::{Serialize, SerializeStruct, Serializer};
use serde_json::{Map, Value};

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::model::choice;
use crate::domain::naming::Named;
use crate::domain::product::{BuildKind, Product};
use crate::page::{Bar, Bars, Cell, Column, Page, Table, Tone, Words};

use super::input::{Input, ReportOption, Takes};
use super::{Answer, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "portfolio",
    names: &["portefeuille"],
    question: text!("explain-report-portfolio"),
    options: &[&BY],
    is_drawn: true,
    answer,
};

/// What products are grouped by.
static BY: ReportOption = ReportOption {
    name: "by",
    takes: Takes::Word {
        words: Axis::LIST,
        default: "perimeter",
    },
};

fn answer(input: &Input<'_>) -> Box<dyn Answer> {
    let axis = Axis::parse(input.given.word(&BY)).unwrap_or(Axis::Perimeter);
    Box::new(figures(input, axis))
}

choice! {
    /// What products are grouped by.
    pub enum Axis {
        Perimeter = "perimeter",
        Directorate = "directorate",
        Department = "department",
        Domain = "domain",
        BuildKind = "build_kind",
    }
}

impl Axis {
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

    /// What people call a group.
    fn called(self, id: &str) -> Arg {
        let named = |of| Arg::Id { of, id: id.to_owned() };
        match self {
            _ if id == UNKNOWN => message!("unknown-group").into(),
            Axis::Perimeter => named(Named::Perimeter),
            Axis::Directorate => named(Named::Directorate),
            Axis::Department => named(Named::Department),
            Axis::Domain => named(Named::Domain),
            Axis::BuildKind => Arg::Word {
                list: BuildKind::LIST.name,
                word: id.to_owned(),
            },
        }
    }

    fn word(self) -> Arg {
        Arg::Word {
            list: Axis::LIST.name,
            word: self.as_str().to_owned(),
        }
    }
}

/// Counts by phase, in the order of the phases; the unknown ones apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Counted {
    pub by_phase: Vec<(String, usize)>,
    pub unknown: usize,
}

impl Counted {
    fn none(phases: &[String]) -> Counted {
        Counted {
            by_phase: phases.iter().map(|phase| (phase.clone(), 0)).collect(),
            unknown: 0,
        }
    }

    /// Products whose phase is known: the N of a share.
    #[must_use]
    pub fn known(&self) -> usize {
        self.by_phase.iter().map(|(_, count)| count).sum()
    }

    #[must_use]
    pub fn total(&self) -> usize {
        self.known() + self.unknown
    }

    fn add(&mut self, phase: Option<usize>) {
        match phase.and_then(|index| self.by_phase.get_mut(index)) {
            Some((_, count)) => *count += 1,
            None => self.unknown += 1,
        }
    }

    fn cells(&self) -> impl Iterator<Item = Cell> {
        let counts = self.by_phase.iter().map(|(_, count)| *count);
        counts.chain([self.unknown, self.total()]).map(Cell::Count)
    }
}

impl Serialize for Counted {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let by_phase: Map<String, Value> = self
            .by_phase
            .iter()
            .map(|(phase, count)| (phase.clone(), Value::from(*count)))
            .collect();
        let mut counted = serializer.serialize_struct("Counted", 4)?;
        counted.serialize_field("by_phase", &by_phase)?;
        counted.serialize_field("known", &self.known())?;
        counted.serialize_field("unknown", &self.unknown)?;
        counted.serialize_field("total", &self.total())?;
        counted.end()
    }
}

/// Products of the same perimeter, directorate…
#[derive(Clone, Debug, serde::Serialize)]
pub struct Group {
    pub id: String,
    pub counts: Counted,
}

/// The portfolio by phase.
#[derive(Clone, Debug, serde::Serialize)]
pub struct Figures {
    pub by: Axis,
    #[serde(skip)]
    pub on: Date,
    /// The version of the rules that gives the phases.
    #[serde(skip)]
    pub version: String,
    /// How many products the catalogue has.
    #[serde(skip)]
    pub catalogue: usize,
    /// Products out of the portfolio: they count nowhere.
    pub out_of_scope: usize,
    /// Products that were not there yet on that day.
    pub not_yet: usize,
    pub all: Counted,
    /// The largest first; a product of two groups counts in both.
    pub groups: Vec<Group>,
    /// Products that stand in more than one group.
    pub in_several: usize,
}

/// Counts products by the phase they were in on the day of the report.
///
/// Only facts dated up to that day count (common rules of the reports); a phase without a date counts as it is declared.
fn figures(input: &Input<'_>, by: Axis) -> Figures {
    let (version, on) = (input.version, input.on);
    let phases: Vec<String> = version
        .ordered_phases()
        .iter()
        .map(|phase| phase.id.to_string())
        .collect();
    let mut all = Counted::none(&phases);
    let mut groups: BTreeMap<String, Counted> = BTreeMap::new();
    let (mut in_several, mut out_of_scope, mut not_yet) = (0, 0, 0);
    for product in input.products {
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
        let names = by.groups(product);
        in_several += usize::from(names.len() > 1);
        for name in names {
            groups.entry(name).or_insert_with(|| Counted::none(&phases)).add(phase);
        }
    }
    let mut groups: Vec<Group> = groups.into_iter().map(|(id, counts)| Group { id, counts }).collect();
    groups.sort_by_key(|group| (group.id == UNKNOWN, std::cmp::Reverse(group.counts.total())));
    Figures {
        by,
        on,
        version: version.version.to_string(),
        catalogue: input.catalogue,
        out_of_scope,
        not_yet,
        all,
        groups,
        in_several,
    }
}

/// How many groups a terminal lists before the rest is counted.
const MOST_GROUPS: usize = 15;

impl super::Figures for Figures {
    fn page(&self) -> Page {
        let scope = message!(
            "portfolio-scope",
            count = self.all.total(),
            total = self.catalogue,
            on = Arg::shown(self.on),
            version = self.version.as_str()
        );
        Page::new(message!("portfolio-title"))
            .lead(Words::from(scope).toned(Tone::Muted))
            .with(self.bars())
            .heading(Message::new(format!(
                "portfolio-by-{}",
                self.by.as_str().replace('_', "-")
            )))
            .with(self.table())
    }
}

impl Figures {
    fn bars(&self) -> Bars {
        let known = self.all.known();
        let mut bars: Vec<Bar> = self
            .all
            .by_phase
            .iter()
            .map(|(phase, count)| Bar {
                label: Cell::named(Named::Phase, phase),
                count: *count,
                of: Some(known),
            })
            .collect();
        bars.push(Bar {
            label: message!("unknown-phase").into(),
            count: self.all.unknown,
            of: None,
        });
        let known = message!(
            "portfolio-known",
            known = known,
            total = self.all.total(),
            unknown = self.all.unknown
        );
        Bars {
            name: "phases",
            title: message!("portfolio-title").into(),
            label: message!("column-phase").into(),
            counted: message!("column-products").into(),
            bars,
            notes: vec![known.into()],
        }
    }

    fn table(&self) -> Table {
        let mut columns = vec![Column::new(self.by.as_str(), Cell::Label(self.by.word()))];
        columns.extend(
            self.all
                .by_phase
                .iter()
                .map(|(phase, _)| Column::new(phase, Cell::named(Named::Phase, phase))),
        );
        columns.push(Column::new(UNKNOWN, message!("unknown-phase-short")));
        columns.push(Column::new("total", message!("column-total")));
        let row = |group: &Group| {
            let name = Cell::Value {
                bare: group.id.clone(),
                called: vec![self.by.called(&group.id)],
            };
            std::iter::once(name).chain(group.counts.cells()).collect()
        };
        let all = Cell::from(message!("portfolio-all"));
        let table = Table::new("groups", columns)
            .rows(self.groups.iter().map(row))
            .total(std::iter::once(all).chain(self.all.cells()).collect())
            .at_most(MOST_GROUPS, text!("portfolio-hidden"))
            .of_records();
        let notes = [
            (text!("portfolio-in-several"), self.in_several),
            (text!("portfolio-out"), self.out_of_scope),
            (text!("portfolio-not-yet"), self.not_yet),
        ];
        notes
            .into_iter()
            .filter(|(_, count)| *count > 0)
            .fold(table, |table, (key, count)| {
                table.note(Message::new(key).with("count", count))
            })
    }
}

#[cfg(test)]
mod tests {
    use super::super::input::Given;
    use super::*;
    use crate::lifecycle::version::Version;
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
        let products: Vec<&Product> = products.iter().map(|product| &**product).collect();
        let input = Input {
            products: &products,
            catalogue: products.len(),
            version: &version,
            on,
            given: &Given::default(),
        };
        let counted = figures(&input, Axis::Directorate);
        assert_eq!(
            (
                counted.all.total(),
                counted.out_of_scope,
                counted.not_yet,
                counted.in_several
            ),
            (3, 1, 1, 1)
        );
        let groups: Vec<(&str, usize)> = counted
            .groups
            .iter()
            .map(|group| (group.id.as_str(), group.counts.total()))
            .collect();
        assert_eq!(groups, [("dva", 2), ("dlh", 1), (UNKNOWN, 1)]);
    }
}
