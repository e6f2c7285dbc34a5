//! E3: which commons are used, and by how many products.

use std::collections::BTreeMap;

use crate::diagnostic::Arg;
use crate::domain::common::{Common, CommonKind, Maturity};
use crate::domain::id::CommonId;
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::{Figure, Unit};
use crate::report::frame::input::Input;

use crate::report::frame::listing::{MOST_LISTED, id_and_name};

/// Who uses which commons on the day of the report.
pub(super) struct Uses<'i> {
    /// How many products say which commons they use, «none» included.
    pub says: usize,
    /// How many use at least one.
    pub with: usize,
    /// How many uses there are.
    all: usize,
    by_common: BTreeMap<&'i CommonId, usize>,
    names: BTreeMap<&'i CommonId, &'i Common>,
}

pub(super) fn uses<'i>(input: &Input<'i>, active: &[&'i Product]) -> Uses<'i> {
    let commons = input.portfolio.commons().iter();
    let mut uses = Uses {
        says: 0,
        with: 0,
        all: 0,
        by_common: BTreeMap::new(),
        names: commons.map(|entry| (&entry.value.id, &*entry.value)).collect(),
    };
    for product in active.iter().filter(|product| !product.reuse.is_absent()) {
        uses.says += 1;
        let own = product.reuse.items().iter().filter(|reuse| {
            let begun = reuse.since.known().is_none_or(|since| *since <= input.on);
            begun && reuse.until.known().is_none_or(|until| *until >= input.on)
        });
        let mut own: Vec<&CommonId> = own.map(|reuse| &reuse.common).collect();
        own.sort();
        own.dedup();
        uses.with += usize::from(!own.is_empty());
        uses.all += own.len();
        for common in own {
            *uses.by_common.entry(common).or_default() += 1;
        }
    }
    uses
}

impl Uses<'_> {
    pub(super) fn figures(&self, active: usize) -> Vec<Figure> {
        let mean = Figure::ratio(
            "E3",
            text!("figure-reuse-mean"),
            Unit::Number,
            self.all as f64,
            self.says as f64,
            self.says,
        );
        let mut figures = vec![
            Figure::share("E3", text!("figure-reuse-with"), self.with, self.says).of(active),
            mean.of(active),
        ];
        figures.extend(self.by_common.iter().map(|(common, count)| {
            Figure::count("E3", text!("figure-reuse-users"), *count, self.says)
                .of(active)
                .about(common, Arg::Text(self.called(common)))
        }));
        figures
    }

    fn called(&self, id: &CommonId) -> String {
        let common = self.names.get(id);
        common.map_or_else(|| id.to_string(), |common| common.name.clone())
    }

    /// The commons that are used, the most used first, then those that nobody says to use.
    pub(super) fn table(&self, input: &Input<'_>) -> Table {
        let columns = id_and_name([
            Column::new("kind", message!("reuse-column-kind")),
            Column::new("maturity", message!("reuse-column-maturity")),
            Column::new("products", message!("column-products")),
        ]);
        let mut used: Vec<(&CommonId, usize)> = self.by_common.iter().map(|(id, count)| (*id, *count)).collect();
        used.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), id.as_str()));
        let row = |(id, count): &(&CommonId, usize)| {
            let common = self.names.get(id);
            let kind = common.map(|common| Cell::Label(Arg::word(CommonKind::LIST, common.kind.as_str())));
            let maturity = common.and_then(|common| common.maturity.known());
            let maturity = maturity.map(|maturity| Cell::Label(Arg::word(Maturity::LIST, maturity.as_str())));
            vec![
                Cell::Id(id.to_string()),
                Cell::Text(self.called(id)),
                kind.unwrap_or(Cell::Unknown),
                maturity.unwrap_or(Cell::Unknown),
                Cell::Count(*count),
            ]
        };
        let unused = input
            .portfolio
            .commons()
            .iter()
            .filter(|entry| !self.by_common.contains_key(&entry.value.id));
        Table::new("commons", columns)
            .rows(used.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
            .note(message!("reuse-unused", count = unused.count()))
            .note(message!("reuse-eligible"))
    }
}
