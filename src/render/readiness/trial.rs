//! What rules that are not in force would change of a gate.

use serde_json::{Value, json};

use crate::diagnostic::Message;
use crate::lifecycle::readiness::Item;
use crate::lifecycle::trial::{Difference, Trial};
use crate::page::{Block, Item as ListItem, List, Tone, Words};

use super::{both, expectation_id, mark, short};

/// What stands over so many expectations.
type Heading = fn(usize) -> Message;

/// Rules that are not in force, and what they would change.
pub struct OnTrial<'v> {
    pub trial: &'v Trial,
    pub difference: Difference<'v>,
}

impl OnTrial<'_> {
    /// By which rules the page is made.
    pub(super) fn said(&self) -> Words {
        Words::from(self.trial.said()).toned(Tone::Warning)
    }

    /// What changes: each kind of change with its expectations.
    fn parts(&self) -> [(Heading, &[&Item<'_>]); 3] {
        [
            (
                |count| message!("gate-trial-binding", count = count),
                &self.difference.newly_binding,
            ),
            (
                |count| message!("gate-trial-unmet", count = count),
                &self.difference.newly_unmet,
            ),
            (
                |count| message!("gate-trial-released", count = count),
                &self.difference.released,
            ),
        ]
    }

    /// What changes, the first questions named.
    pub(super) fn in_short(&self) -> Vec<Block> {
        self.told(short::named)
    }

    /// What changes, expectation by expectation.
    pub(super) fn in_full(&self) -> Vec<Block> {
        self.told(|heading, items| {
            if items.is_empty() {
                return Vec::new();
            }
            let line = |item: &&Item<'_>| ListItem {
                mark: Some(mark(item)),
                words: Words::from(expectation_id(item))
                    .toned(Tone::Strong)
                    .then(" — ")
                    .then(both(|language| item.expectation.label(language))),
                notes: Vec::new(),
                shares_notes_with_next: false,
            };
            let list = List {
                items: items.iter().map(line).collect(),
                rest: None,
            };
            vec![Block::Text(heading(items.len()).into()), list.into()]
        })
    }

    fn told(&self, tell: impl Fn(Heading, &[&Item<'_>]) -> Vec<Block>) -> Vec<Block> {
        if self.difference.is_none() {
            return vec![Block::Text(message!("gate-trial-same").into())];
        }
        self.parts()
            .into_iter()
            .flat_map(|(heading, items)| tell(heading, items))
            .collect()
    }

    /// The same, for programs.
    pub(super) fn document(&self) -> Value {
        let ids = |items: &[&Item<'_>]| items.iter().map(|item| expectation_id(item)).collect::<Vec<_>>();
        json!({
            "rules": self.trial.found,
            "in_force": self.trial.is_in_force,
            "newly_binding": ids(&self.difference.newly_binding),
            "newly_unmet": ids(&self.difference.newly_unmet),
            "released": ids(&self.difference.released),
        })
    }
}
