//! F6: milestones that were reached while the committee had found unmet what must hold before.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::lifecycle::breach::{self, Breach};
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;

use super::listed;
use crate::report::frame::listing::{about, id_and_name};

/// What was reached too early.
pub(super) struct Breaches<'i> {
    found: Vec<(&'i Product, Breach<'i>)>,
    /// How many products have reached a milestone and been assessed.
    assessed: usize,
    of: usize,
}

pub(super) fn breaches<'i>(input: &Input<'i>, active: &[&'i Product]) -> Breaches<'i> {
    let reached = active.iter().copied().filter(|product| {
        let mut reached = product.reached_milestones();
        reached.any(|(_, _, day)| day.latest() <= input.on)
    });
    let reached: Vec<&Product> = reached.collect();
    let assessed = reached.iter().filter(|product| {
        let decided = |day: Option<Date>| day.is_some_and(|day| day <= input.on);
        let mut decisions = product.decisions.iter();
        decisions.any(|decision| decided(decision.day()) && !decision.assessments.is_empty())
    });
    let assessed = assessed.count();
    let found = reached.iter().flat_map(|product| {
        let own = breach::breaches(product, input.lifecycle).into_iter();
        let own = own.filter(|breach| breach.reached.latest() <= input.on);
        own.map(move |breach| (*product, breach))
    });
    Breaches {
        found: found.collect(),
        assessed,
        of: reached.len(),
    }
}

impl Breaches<'_> {
    pub(super) fn figure(&self) -> Figure {
        let mut products: Vec<&str> = self.found.iter().map(|(product, _)| product.id.as_str()).collect();
        products.dedup();
        let figure = Figure::count("F6", text!("figure-compliance-breaches"), products.len(), self.assessed);
        let figure = figure.of(self.of);
        if self.assessed == 0 { figure.unknown() } else { figure }
    }

    pub(super) fn table(&self) -> Table {
        let columns = id_and_name([
            Column::new("milestone", message!("compliance-column-milestone")),
            Column::new("reached", message!("column-day")),
            Column::new("criterion", message!("compliance-column-criterion")),
        ]);
        let row = |(product, breach): &(&Product, Breach<'_>)| {
            let criterion = Cell::Value {
                bare: breach.criterion.id.to_string(),
                called: vec![Arg::both(&breach.criterion.fr, &breach.criterion.en)],
            };
            let more = [
                Cell::named(Named::Milestone, &breach.milestone.id),
                Cell::from(breach.reached),
                criterion,
            ];
            about(product, more)
        };
        listed("breaches", columns, self.found.iter().map(row))
    }
}
