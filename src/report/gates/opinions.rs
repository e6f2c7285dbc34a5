//! What the committee thought of each aspect, gate by gate (C4).

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Arg;
use crate::domain::id::{AspectId, GateId, OpinionId};
use crate::domain::naming::Named;
use crate::lifecycle::version::OpinionRule;
use crate::page::{Cell, Column, Table};

use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;
use crate::report::shared::acts::{Acts, aspect};

/// How many rows a terminal lists before the rest is counted.
const MOST_LISTED: usize = 7;

/// The opinions of the decisions that stand.
pub(super) struct Opinions<'i> {
    input: Input<'i>,
    kinds: &'i [OpinionRule],
    counts: BTreeMap<(&'i AspectId, &'i GateId, &'i OpinionId), usize>,
}

impl<'i> Opinions<'i> {
    pub(super) fn of(input: &Input<'i>, acts: &Acts<'i>) -> Opinions<'i> {
        let mut counts = BTreeMap::new();
        for act in acts.standing() {
            let opinions = act.decision.opinions.known().into_iter().flat_map(|table| &table.0);
            for (aspect, opinion) in opinions {
                *counts
                    .entry((aspect, &act.decision.gate, &opinion.opinion))
                    .or_default() += 1;
            }
        }
        Opinions {
            input: *input,
            kinds: input.names.opinions(),
            counts,
        }
    }

    fn count(&self, wanted: impl Fn(&AspectId, &GateId, &OpinionId) -> bool) -> usize {
        let counts = self.counts.iter();
        let own = counts.filter(|((aspect, gate, opinion), _)| wanted(aspect, gate, opinion));
        own.map(|(_, count)| count).sum()
    }

    /// The share of each opinion. Units are opinions.
    pub(super) fn figures(&self) -> impl Iterator<Item = Figure> {
        let all = self.count(|_, _, _| true);
        self.kinds.iter().map(move |kind| {
            let count = self.count(|_, _, opinion| *opinion == kind.id);
            Figure::share("C4", text!("figure-gates-opinion"), count, all)
                .about(&kind.id, Arg::both(&kind.fr, &kind.en))
        })
    }

    fn columns(&self, first: Vec<Column>) -> Vec<Column> {
        let kinds = self.kinds.iter();
        let named = kinds.map(|kind| Column::new(kind.id.as_str(), Cell::Label(Arg::both(&kind.fr, &kind.en))));
        first.into_iter().chain(named).collect()
    }

    fn cells(&self, wanted: impl Fn(&AspectId, &GateId) -> bool) -> Vec<Cell> {
        let kinds = self.kinds.iter();
        kinds
            .map(|kind| Cell::Count(self.count(|aspect, gate, opinion| *opinion == kind.id && wanted(aspect, gate))))
            .collect()
    }

    /// The aspects that have an opinion, in the order of the rules.
    fn aspects(&self) -> Vec<&'i AspectId> {
        let known: BTreeSet<&AspectId> = self.counts.keys().map(|(aspect, _, _)| *aspect).collect();
        let mut known: Vec<&AspectId> = known.into_iter().collect();
        let place = |id: &AspectId| self.input.names.aspects.iter().position(|one| one.id == *id);
        known.sort_by_key(|id| (place(id).is_none(), place(id)));
        known
    }

    /// The opinions on each aspect, whatever the gate.
    pub(super) fn by_aspect(&self) -> Table {
        let first = vec![Column::new("aspect", message!("gates-column-aspect"))];
        let rows = self.aspects().into_iter().map(|id| {
            let cells = self.cells(|aspect, _| aspect == id);
            [vec![aspect(&self.input, id)], cells].concat()
        });
        Table::new("opinions", self.columns(first)).rows(rows)
    }

    /// The same, gate by gate.
    pub(super) fn by_gate(&self) -> Table {
        let first = vec![
            Column::new("gate", message!("column-gate")),
            Column::new("aspect", message!("gates-column-aspect")),
        ];
        let given: BTreeSet<(&GateId, &AspectId)> =
            self.counts.keys().map(|(aspect, gate, _)| (*gate, *aspect)).collect();
        let gates = self.input.names.gates.iter().map(|gate| &gate.id);
        let aspects = self.aspects();
        let pairs = gates.flat_map(|gate| aspects.iter().map(move |aspect| (gate, *aspect)));
        let rows = pairs.filter(|pair| given.contains(pair)).map(|(gate, id)| {
            let cells = self.cells(|aspect, of| aspect == id && of == gate);
            [vec![Cell::named(Named::Gate, gate), aspect(&self.input, id)], cells].concat()
        });
        Table::new("opinions_by_gate", self.columns(first))
            .rows(rows)
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
    }
}
