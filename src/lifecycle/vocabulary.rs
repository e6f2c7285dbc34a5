//! The ids that conditions may compare fields with: of the rules, of the reference, of the files.

use std::collections::BTreeMap;

use crate::diagnostic::structure::nearest;
use crate::domain::fold::fold;
use crate::domain::reference::Reference;

use super::history::Lifecycle;
use super::version::Version;

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
            _ => return None,
        })
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
pub struct Vocabulary(BTreeMap<IdKind, Vec<Word>>);

impl Vocabulary {
    /// The words of the rules; phases are those of `version`, the other words those of any version, since a product may
    /// have been judged by older ones.
    #[must_use]
    pub fn of_rules(lifecycle: &Lifecycle, version: &Version) -> Vocabulary {
        let mut words = Vocabulary::default();
        for phase in &version.phases {
            words.add(IdKind::Phase, phase.id.as_str(), [phase.fr.as_str(), &phase.en]);
        }
        let all = lifecycle.files().iter().map(|file| &file.version);
        for version in std::iter::once(version).chain(all) {
            words.add_version(version);
        }
        words
    }

    fn add_version(&mut self, version: &Version) {
        for phase in &version.phases {
            self.add(IdKind::RecordedPhase, phase.id.as_str(), [phase.fr.as_str(), &phase.en]);
        }
        for alias in &version.phase_aliases {
            self.add(IdKind::RecordedPhase, alias.alias.as_str(), []);
        }
        for gate in &version.gates {
            self.add(IdKind::Gate, gate.id.as_str(), [gate.fr.as_str(), &gate.en]);
        }
        for outcome in version.outcomes() {
            self.add(IdKind::Outcome, outcome.id.as_str(), [outcome.fr.as_str(), &outcome.en]);
        }
        for opinion in version.opinions() {
            self.add(IdKind::Opinion, opinion.id.as_str(), [opinion.fr.as_str(), &opinion.en]);
        }
        for aspect in &version.aspects {
            self.add(IdKind::Aspect, aspect.id.as_str(), [aspect.fr.as_str(), &aspect.en]);
        }
        for criterion in &version.criteria {
            self.add(IdKind::Criterion, criterion.id.as_str(), []);
        }
        for one in &version.milestones {
            self.add(IdKind::Milestone, one.id.as_str(), [one.fr.as_str(), &one.en]);
        }
        for one in &version.hosting {
            self.add(IdKind::Platform, one.id.as_str(), [one.fr.as_str(), &one.en]);
        }
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
        self.0.entry(kind).or_default().push(Word {
            id: id.to_owned(),
            names: names.into_iter().map(str::to_owned).collect(),
        });
    }

    /// True where the field at `path` may hold `word`.
    #[must_use]
    pub fn allows(&self, path: &str, word: &str) -> bool {
        self.list(path).is_none_or(|list| list.iter().any(|one| one.id == word))
    }

    /// The id of the field at `path` that `word` was probably meant to be: by its name, else by its letters.
    #[must_use]
    pub fn nearest(&self, path: &str, word: &str) -> Option<String> {
        let list = self.list(path)?;
        let wanted = plain(word);
        let named = |name: &str| plain(name) == wanted;
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
        let mut inside = list
            .iter()
            .filter(|one| wanted.len() >= LONG_ENOUGH && one.names.iter().any(|name| plain(name).contains(&wanted)));
        let only = inside.next().filter(|_| inside.next().is_none());
        found.or(only).map(|one| one.id.clone())
    }

    fn list(&self, path: &str) -> Option<&Vec<Word>> {
        self.0.get(&IdKind::of(path)?)
    }
}

/// A shorter part of a name tells nothing.
const LONG_ENOUGH: usize = 4;

/// A name without what tells an id from it.
fn plain(name: &str) -> String {
    fold(name).replace(['-', '_', '\''], " ")
}
