//! F1: products and obligations.

use crate::diagnostic::Arg;
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;

use super::listed;
use super::obligation::{Finding, OBLIGATIONS, Obligation};
use crate::report::frame::listing::{about, by_name, id_and_name, named};

/// What is found of each product, in the order of the obligations.
pub(super) struct Matrix<'i> {
    rows: Vec<(&'i Product, Vec<Finding>)>,
}

impl<'i> Matrix<'i> {
    pub(super) fn of(input: &Input<'_>, served: &[&'i Product]) -> Matrix<'i> {
        let row = |product: &&'i Product| {
            let found = OBLIGATIONS.iter().map(|one| (one.find)(product, input));
            (*product, found.collect())
        };
        Matrix {
            rows: served.iter().map(row).collect(),
        }
    }

    fn of_obligation(&self, at: usize) -> impl Iterator<Item = Finding> {
        self.rows.iter().filter_map(move |(_, found)| found.get(at).copied())
    }

    fn unmet(&self) -> impl Iterator<Item = &'i Product> {
        let unmet = self.rows.iter().filter(|(_, found)| found.contains(&Finding::Unmet));
        unmet.map(|(product, _)| *product)
    }

    fn said_nothing(&self) -> impl Iterator<Item = &'i Product> {
        let silent = self
            .rows
            .iter()
            .filter(|(_, found)| found.iter().all(|one| *one == Finding::Unknown));
        silent.map(|(product, _)| *product)
    }

    pub(super) fn products_unmet(&self) -> usize {
        self.unmet().count()
    }

    /// How many products say nothing of any obligation.
    pub(super) fn silent(&self) -> usize {
        self.said_nothing().count()
    }

    pub(super) fn first_unmet(&self) -> Option<&'i Product> {
        self.unmet().next()
    }

    pub(super) fn first_silent(&self) -> Option<&'i Product> {
        self.said_nothing().next()
    }

    /// Of those that it applies to and that say it, how many meet each.
    pub(super) fn figures(&self) -> Vec<Figure> {
        let figure = |(at, obligation): (usize, &Obligation)| {
            let applies = self.of_obligation(at).filter(|one| *one != Finding::NotApplicable);
            let applies: Vec<Finding> = applies.collect();
            let known = applies.iter().filter(|one| **one != Finding::Unknown).count();
            let met = applies.iter().filter(|one| **one == Finding::Met).count();
            Figure::share("F1", text!("figure-compliance-met"), met, known)
                .of(applies.len())
                .about(obligation.word, Arg::from((obligation.label)()))
        };
        OBLIGATIONS.iter().enumerate().map(figure).collect()
    }

    /// How many products there are of each finding, an obligation a row.
    pub(super) fn summary(&self) -> Table {
        if self.rows.is_empty() {
            return Table::default();
        }
        let mut columns = vec![Column::new("obligation", message!("compliance-column-obligation"))];
        columns.extend(Finding::ALL.map(|one| Column::new(one.word(), one.label())));
        let row = |(at, obligation): (usize, &Obligation)| {
            let counts = Finding::ALL.map(|finding| {
                let own = self.of_obligation(at).filter(|one| *one == finding);
                Cell::Count(own.count())
            });
            std::iter::once(Cell::from((obligation.label)()))
                .chain(counts)
                .collect()
        };
        Table::new("obligations", columns).rows(OBLIGATIONS.iter().enumerate().map(row))
    }

    /// What is not met, a row each.
    pub(super) fn to_fix(&self) -> Table {
        let columns = id_and_name([Column::new("obligations", message!("compliance-column-unmet"))]);
        let row = |(product, found): &(&Product, Vec<Finding>)| {
            let unmet = OBLIGATIONS.iter().zip(found).filter(|(_, one)| **one == Finding::Unmet);
            let unmet: Vec<&Obligation> = unmet.map(|(obligation, _)| obligation).collect();
            let words: Vec<&str> = unmet.iter().map(|one| one.word).collect();
            let labels = unmet.iter().map(|one| Arg::from((one.label)()));
            let what = Cell::Value {
                bare: words.join(" "),
                called: labels.collect(),
            };
            (!unmet.is_empty()).then(|| about(product, [what]))
        };
        listed("to_fix", columns, self.rows.iter().filter_map(row))
    }

    /// Everything, a product a row.
    pub(super) fn table(&self) -> Table {
        let mut columns = vec![by_name()];
        columns.extend(OBLIGATIONS.iter().map(|one| Column::new(one.word, (one.label)())));
        let row = |(product, found): &(&Product, Vec<Finding>)| {
            let cells = found.iter().map(|one| Cell::Value {
                bare: one.word().to_owned(),
                called: vec![one.sign().into()],
            });
            std::iter::once(named(product)).chain(cells).collect()
        };
        listed("matrix", columns, self.rows.iter().map(row))
            .of_records()
            .note(message!("compliance-legend"))
    }
}
