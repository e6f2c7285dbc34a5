//! The ids that conditions may compare fields with: of the rules, of the reference, of the files.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::structure::nearest;
use crate::domain::fold::fold;
use crate::domain::phase::EnteredBy;
use crate::domain::product::Product;
use crate::domain::reference::Reference;

/// What an id names; each has its own list.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum IdKind {
    Phase,
    /// A phase as records write it: also under the names of older rules.
    RecordedPhase,
    Gate,
    Outcome,
    Opinion,
    Aspect,
    Criterion,
    Milestone,
    Platform,
    Directorate,
    Department,
    Domain,
    Perimeter,
    Product,
    Common,
    Decision,
    /// What a phase is entered by: a registration, a baseline, a decision.
    Entry,
    RulesVersion,
    /// A rule that an exception sets aside.
    Rule,
    Deliverable,
    Substate,
    Support,
    Role,
    Indicator,
}

impl IdKind {
    /// What the ids of the field at `path` name; none where they are free, or too many to list.
    #[must_use]
    pub fn of(path: &str) -> Option<IdKind> {
        let (above, name) = path.rsplit_once('.')?;
        Some(match (above, name) {
            ("product", "phase") => IdKind::Phase,
            (_, "phase" | "target_phase") => IdKind::RecordedPhase,
            (_, "gate" | "expectation_gate") => IdKind::Gate,
            ("product.decisions", "outcome") => IdKind::Outcome,
            ("product.decisions.opinions", "opinion") => IdKind::Opinion,
            (_, "aspect") => IdKind::Aspect,
            (_, "criterion") => IdKind::Criterion,
            ("product.milestones", "id") => IdKind::Milestone,
            ("product.hosting", "platform") => IdKind::Platform,
            ("product", "directorate") => IdKind::Directorate,
            ("product", "department") => IdKind::Department,
            ("product", "domain") => IdKind::Domain,
            ("product", "perimeter") => IdKind::Perimeter,
            ("product", "id") | (_, "product" | "replaced_by" | "depended_by") => IdKind::Product,
            ("product.relations", "replaces" | "similar_to" | "split_from" | "merged_into") => IdKind::Product,
            (_, "common") => IdKind::Common,
            ("product.decisions", "id" | "supersedes") | (_, "decision") => IdKind::Decision,
            ("product.phases", "entered_by") => IdKind::Entry,
            ("product.decisions", "rules_version") => IdKind::RulesVersion,
            ("product.exceptions", "rule") => IdKind::Rule,
            ("product.deliverables", "id") => IdKind::Deliverable,
            ("product.phases" | "product.stop", "substate") => IdKind::Substate,
            ("product.stop", "milestone") => IdKind::Milestone,
            ("product.decisions.support_needs", "needs") | ("product.support_needs", "type") => IdKind::Support,
            (_, "owner_role" | "by_role") => IdKind::Role,
            ("product.indicators", "code") | ("product.objectives.key_results", "indicator") => IdKind::Indicator,
            _ => return None,
        })
    }

    /// What the keys of the table at `path` name.
    #[must_use]
    pub fn of_keys(path: &str) -> Option<IdKind> {
        (path == "product.decisions.opinions").then_some(IdKind::Aspect)
    }

    /// True where files may hold other words than the rules and the reference define: a word that is not known there
    /// is at fault only where it is a known one, written another way.
    fn is_open(self) -> bool {
        matches!(
            self,
            IdKind::Entry
                | IdKind::Rule
                | IdKind::Deliverable
                | IdKind::Substate
                | IdKind::Support
                | IdKind::Role
                | IdKind::Indicator
        )
    }
}

/// An id and the names that people give it.
#[derive(Clone, Debug)]
struct Word {
    id: String,
    names: Vec<String>,
}

/// The lists that are known; what has no list here is not checked.
#[derive(Clone, Debug, Default)]
pub struct Vocabulary {
    lists: BTreeMap<IdKind, Vec<Word>>,
    /// The open lists of which every word is known.
    whole: BTreeSet<IdKind>,
}

impl Vocabulary {
    /// Adds what entering a phase may be recorded as, decisions apart.
    pub(super) fn add_entries(&mut self) {
        self.add(
            IdKind::Entry,
            EnteredBy::REGISTRATION,
            ["inscription", "enregistrement"],
        );
        self.add(IdKind::Entry, EnteredBy::BASELINE, ["état initial", "reprise"]);
    }

    /// Adds what the files of products name: decisions, deliverables, roles, indicators.
    pub fn add_named(&mut self, product: &Product) {
        for decision in &product.decisions {
            self.add(IdKind::Decision, decision.id.as_str(), []);
            self.add(IdKind::Entry, decision.id.as_str(), []);
            let reservations = decision.reservations.iter();
            let roles = reservations.filter_map(|reservation| reservation.owner_role.known());
            for role in roles {
                self.add(IdKind::Role, role, []);
            }
        }
        for deliverable in product.deliverables.items() {
            self.add(IdKind::Deliverable, deliverable.id.as_str(), []);
        }
        for indicator in product.indicators.items() {
            self.add(IdKind::Indicator, indicator.code.as_str(), []);
        }
    }

    /// Says that every word of an open list is known.
    pub fn close(&mut self, kind: IdKind) {
        self.whole.insert(kind);
    }

    /// Adds the directorates, departments, domains and perimeters.
    pub fn add_reference(&mut self, reference: &Reference) {
        for one in &reference.directorates {
            let names = std::iter::once(one.name.as_str()).chain(one.acronym.known().map(String::as_str));
            self.add(IdKind::Directorate, one.id.as_str(), names);
        }
        for one in &reference.departments {
            let names = std::iter::once(one.name.as_str()).chain(one.acronym.known().map(String::as_str));
            self.add(IdKind::Department, one.id.as_str(), names);
        }
        for one in &reference.domains {
            self.add(IdKind::Domain, one.id.as_str(), [one.fr.as_str(), &one.en]);
        }
        for one in &reference.perimeters {
            self.add(IdKind::Perimeter, one.id.as_str(), [one.fr.as_str(), &one.en]);
        }
    }

    /// Adds an id that a field may hold, with the names that people give it.
    pub fn add<'n>(&mut self, kind: IdKind, id: &str, names: impl IntoIterator<Item = &'n str>) {
        let names: Vec<String> = names.into_iter().map(str::to_owned).collect();
        let list = self.lists.entry(kind).or_default();
        // A catalogue repeats its roles and its deliverables in every file.
        if !(names.is_empty() && list.last().is_some_and(|last| last.id == id)) {
            list.push(Word {
                id: id.to_owned(),
                names,
            });
        }
    }

    /// True where the field at `path` may hold `word`.
    #[must_use]
    pub fn allows(&self, path: &str, word: &str) -> bool {
        IdKind::of(path).is_none_or(|kind| self.has(kind, word))
    }

    /// True where `word` may be an id of this kind.
    #[must_use]
    pub fn has(&self, kind: IdKind, word: &str) -> bool {
        let Some(list) = self.lists.get(&kind) else {
            return true;
        };
        if list.iter().any(|one| one.id == word) {
            return true;
        }
        let alike = |known: &str| squeezed(known) == squeezed(word);
        let misspelt = |one: &Word| alike(&one.id) || one.names.iter().any(|name| alike(name));
        kind.is_open() && !self.whole.contains(&kind) && !list.iter().any(misspelt)
    }

    /// True where `word` is known to be an id of the field at `path`.
    #[must_use]
    pub fn holds(&self, path: &str, word: &str) -> bool {
        let list = IdKind::of(path).and_then(|kind| self.lists.get(&kind));
        list.is_some_and(|list| list.iter().any(|one| one.id == word))
    }

    /// All the ids that the field at `path` may hold, each once; none where others are possible.
    #[must_use]
    pub fn closed(&self, path: &str) -> Option<Vec<&str>> {
        let kind = IdKind::of(path)?;
        if kind.is_open() && !self.whole.contains(&kind) {
            return None;
        }
        let mut seen = BTreeSet::new();
        let ids = self.lists.get(&kind)?.iter().map(|one| one.id.as_str());
        Some(ids.filter(|id| seen.insert(*id)).collect())
    }

    /// The id of the field at `path` that `word` was probably meant to be: by its name, else by its letters.
    #[must_use]
    pub fn nearest(&self, path: &str, word: &str) -> Option<String> {
        self.nearest_of(IdKind::of(path)?, word)
    }

    /// The id of this kind that `word` was probably meant to be.
    #[must_use]
    pub fn nearest_of(&self, kind: IdKind, word: &str) -> Option<String> {
        let list = self.lists.get(&kind)?;
        let wanted = plain(word);
        let named = |name: &str| plain(name) == wanted || squeezed(name) == squeezed(word);
        let found = list
            .iter()
            .find(|one| named(&one.id) || one.names.iter().any(|name| named(name)));
        if let Some(found) = found {
            return Some(found.id.clone());
        }
        let ids = list.iter().map(|one| one.id.as_str());
        if let Some(near) = nearest(word, ids) {
            return Some(near.to_owned());
        }
        let near = nearest(word, list.iter().flat_map(|one| &one.names).map(String::as_str));
        let alike = |name: &String| near == Some(name.as_str());
        let found = list.iter().find(|one| one.names.iter().any(alike));
        // `travail` for the directorate of labour, where no other has that word.
        let inside = |one: &&Word| {
            one.names
                .iter()
                .chain([&one.id])
                .any(|name| plain(name).contains(&wanted))
        };
        let inside = list.iter().filter(|one| wanted.len() >= LONG_ENOUGH && inside(one));
        // Each version of the rules has its own list.
        let mut ids: Vec<&str> = inside.map(|one| one.id.as_str()).collect();
        ids.sort_unstable();
        ids.dedup();
        let only = match ids.as_slice() {
            [only] => Some(*only),
            _ => None,
        };
        found.map(|one| one.id.as_str()).or(only).map(str::to_owned)
    }
}

/// A shorter part of a name tells nothing.
const LONG_ENOUGH: usize = 4;

/// A name without what tells an id from it.
fn plain(name: &str) -> String {
    fold(name).replace(['-', '_', '\''], " ")
}

/// A name without what stands between its words either.
fn squeezed(name: &str) -> String {
    let mut letters = fold(name);
    letters.retain(char::is_alphanumeric);
    letters
}
