//! C-05: the phases that a product entered.

use std::collections::{BTreeMap, BTreeSet, HashMap, HashSet, VecDeque};

use crate::change::records::{differing, key};
use crate::diagnostic::{Findings, Severity};
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::id::DecisionId;
use crate::domain::phase::{EnteredBy, PhaseRecord};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::rules::{ChangeContext, Check, Rule};

use super::completion::is_completed;
use super::declared;

/// C-05: a phase that was entered stays as it was recorded; the one that lasts may be completed.
pub static ENTERED_PHASES_STAY: Rule = Rule {
    id: "C-05",
    name: "entered-phases-stay",
    severity: Severity::Error,
    checks: &[Check::Change(entered_phases_stay)],
};

fn entered_phases_stay(
    before: Option<&Product>,
    after: &Product,
    context: &ChangeContext<'_>,
    findings: &mut Findings,
) {
    let Some(before) = before else { return };
    declared::judge(&ENTERED_PHASES_STAY, before, after, context, findings);
    let sides = Sides::of(before, after);
    let entered = |product: &'_ Product| -> Vec<PhaseRecord> {
        let entered = product.phases.iter().filter(|record| !record.is_baseline());
        entered.cloned().collect()
    };
    let new_ones = entered(after);
    let mut same: HashMap<String, VecDeque<usize>> = HashMap::new();
    for (index, new) in new_ones.iter().enumerate() {
        same.entry(key(new)).or_default().push_back(index);
    }
    let known: HashSet<String> = before.phases.iter().map(key).collect();
    let mut from = 0;
    for (index, old) in before.phases.iter().filter(|record| !record.is_baseline()).enumerate() {
        let next = new_ones.get(from).filter(|new| sides.goes_on(old, new)).map(|_| from);
        if let Some(found) = next.or_else(|| sides.found_on(old, &new_ones, from, &mut same)) {
            from = found + 1;
            continue;
        }
        // A record that was there already is another's: this one is gone.
        let changed = new_ones.get(index).filter(|new| !known.contains(&key(*new)));
        if changed.is_none() && sides.is_withdrawn(old) {
            continue;
        }
        let (text, at) = match changed {
            Some(new) => {
                from = from.max(index + 1);
                let keys = differing(old, new);
                let key = keys.first().cloned().unwrap_or_else(|| "phase".to_owned());
                let registered = old.is_registered() && new.is_registered();
                let text = if registered { "C-05-registered" } else { "C-05-changed" };
                (text, Where::from(new.at).key(key))
            }
            None => ("C-05-removed", after.at_key("phases")),
        };
        let message = declared::named(text, old);
        findings.report(&ENTERED_PHASES_STAY, at, message);
    }
}

/// A record that went on otherwise than to the letter is looked for among so many: farther, it is another.
const MOST_COMPARED: usize = 30;

/// Both sides of a change, with what is looked up in them for each phase.
struct Sides<'p> {
    before: &'p Product,
    after: &'p Product,
    current: Option<&'p PhaseRecord>,
    /// The decisions of the later side by their ids: of several, the first.
    decisions: BTreeMap<&'p DecisionId, &'p Decision>,
    first_decided: Option<Date>,
}

impl<'p> Sides<'p> {
    fn of(before: &'p Product, after: &'p Product) -> Sides<'p> {
        Sides {
            before,
            after,
            current: before.current(),
            decisions: after.decisions_by_id(),
            first_decided: declared::first_decided(after),
        }
    }

    /// The place, from `from` on, of the record that `old` went on as: to the letter, else completed or corrected.
    fn found_on(
        &self,
        old: &PhaseRecord,
        new_ones: &[PhaseRecord],
        from: usize,
        same: &mut HashMap<String, VecDeque<usize>>,
    ) -> Option<usize> {
        if let Some(places) = same.get_mut(&key(old)) {
            while places.front().is_some_and(|place| *place < from) {
                places.pop_front();
            }
            if let Some(found) = places.pop_front() {
                return Some(found);
            }
        }
        let rest = new_ones.iter().enumerate().skip(from).take(MOST_COMPARED);
        rest.filter(|(_, new)| self.goes_on(old, new)).map(|(at, _)| at).next()
    }

    /// True for the last phase where the decision that opened it is replaced by one that opens nothing: it was never
    /// entered.
    fn is_withdrawn(&self, old: &PhaseRecord) -> bool {
        let last = self.before.phases.last().is_some_and(|last| std::ptr::eq(last, old));
        let Some(opened) = old.decision().filter(|_| last) else {
            return false;
        };
        let used: BTreeSet<&DecisionId> = self.after.phases.iter().filter_map(PhaseRecord::decision).collect();
        let mut new = self.after.decisions.iter();
        new.any(|decision| decision.supersedes.known() == Some(opened) && !used.contains(&decision.id))
    }

    /// True where `new` is `old`, completed or corrected in a lawful way.
    fn goes_on(&self, old: &PhaseRecord, new: &PhaseRecord) -> bool {
        let corrected = self.is_corrected(old, new);
        differing(old, new).iter().all(|key| match key.as_str() {
            key if is_completed(old, key, self.current) => true,
            "start" => corrected || declared::is_registered_anew(old, new, self.first_decided),
            "phase" => corrected,
            "entered_by" => self.replaced_by(old, new),
            _ => false,
        })
    }

    /// A phase that was entered wrongly is corrected by a decision that replaces the one that opened it; what was typed
    /// at the registration, before any decision.
    fn is_corrected(&self, old: &PhaseRecord, new: &PhaseRecord) -> bool {
        match old.entered_by.known() {
            Some(EnteredBy::Decision(_)) => old.entered_by != new.entered_by && self.replaced_by(old, new),
            Some(EnteredBy::Registration) => self.before.decisions.is_empty(),
            _ => false,
        }
    }

    /// True where another decision opens the phase, which replaces the first: at the same gate, or of the same day. A
    /// later one at another gate goes on from there, and wipes nothing out.
    fn replaced_by(&self, old: &PhaseRecord, new: &PhaseRecord) -> bool {
        let (Some(first), Some(second)) = (old.decision(), new.decision()) else {
            return false;
        };
        let (Some(old), Some(new)) = (self.decisions.get(first), self.decisions.get(second)) else {
            return false;
        };
        new.supersedes.known() == Some(first) && (new.gate == old.gate || new.day() == old.day())
    }
}
