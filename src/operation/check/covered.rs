//! What of a commit a seat of the committee answers for: decisions, inherited phases, and what founds decisions.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::decode::Decode;
use crate::domain::id::DecisionId;
use crate::domain::product::Product;
use crate::domain::settings::Settings;
use crate::domain::signers;
use crate::git::{CommitFacts, Delta, Oid};
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::Version;
use crate::rules::change::decisions::is_as_signed;
use crate::rules::change::{declared, governance};
use crate::store::catalogue::{ALLOWED_SIGNERS, LIFECYCLE, PRODUCTS};
use crate::store::folder::SETTINGS;

use super::base_rules::BaseRules;
use crate::domain::place::is_in;
use crate::operation::comparison::{Comparison, parsed};
use crate::operation::error::Failure;

/// What a commit does that is signed.
pub struct Covered {
    pub path: String,
    pub what: Message,
    /// The day of what is recorded.
    pub day: Option<Date>,
}

/// A file that a commit makes, as none of its parents has it.
struct Made {
    path: String,
    before: Vec<Option<Vec<u8>>>,
    after: Option<Vec<u8>>,
}

impl Made {
    fn read<T: Decode>(&self) -> (Vec<Option<Box<T>>>, Option<Box<T>>) {
        let read = |bytes: &Option<Vec<u8>>| bytes.as_ref().and_then(|bytes| parsed::<T>(&self.path, bytes));
        (self.before.iter().map(read).collect(), read(&self.after))
    }

    fn covers(&self, key: &'static str) -> Covered {
        Covered {
            path: self.path.clone(),
            what: Message::new(key),
            day: None,
        }
    }
}

/// What a commit records that no parent has so. What becomes of a reservation later, and minutes that are published,
/// are covered by no signature.
pub fn by(comparison: &Comparison, commit: &CommitFacts, base_rules: &BaseRules) -> Result<Vec<Covered>, Failure> {
    let mut found = Vec::new();
    for made in made(comparison, commit)? {
        if is_in(PRODUCTS, &made.path) {
            product(&made, comparison, base_rules, &mut found);
        } else if made.path == ALLOWED_SIGNERS || made.path == SETTINGS || is_in(LIFECYCLE, &made.path) {
            found.extend(foundations(&made, &base_rules.lifecycle));
        }
    }
    Ok(found)
}

fn made(comparison: &Comparison, commit: &CommitFacts) -> Result<Vec<Made>, Failure> {
    let parents: Vec<Option<Oid>> = match commit.parents.as_slice() {
        [] => vec![None],
        parents => parents.iter().copied().map(Some).collect(),
    };
    let mut files: BTreeMap<String, Vec<Delta>> = BTreeMap::new();
    for parent in &parents {
        for delta in comparison.parts_between(*parent, commit.id)? {
            files.entry(delta.path.clone()).or_default().push(delta);
        }
    }
    let content = |id: Option<Oid>| id.map(|id| comparison.repository.content(id)).transpose();
    let mut made = Vec::new();
    // A file that is as some parent has it records nothing.
    for (path, deltas) in files.into_iter().filter(|(_, deltas)| deltas.len() == parents.len()) {
        let before: Result<Vec<_>, _> = deltas.iter().map(|delta| content(delta.before)).collect();
        made.push(Made {
            path,
            before: before?,
            after: content(deltas.first().and_then(|delta| delta.after))?,
        });
    }
    Ok(made)
}

fn product(made: &Made, comparison: &Comparison, base_rules: &BaseRules, found: &mut Vec<Covered>) {
    let (before, after) = made.read::<Product>();
    let recorded = |side: &'_ Option<Box<Product>>| side.iter().flat_map(|one| one.decisions.clone()).collect();
    let olds: Vec<Decision> = before.iter().flat_map(recorded).collect::<Vec<Decision>>();
    let news: Vec<Decision> = recorded(&after);
    let mut cover = |key: &'static str, decision: &Decision| {
        found.push(Covered {
            what: Message::new(key).show("decision", &decision.id),
            day: decision.day(),
            ..made.covers(key)
        });
    };
    let (mut known, mut stay): (BTreeMap<&DecisionId, Vec<&Decision>>, BTreeSet<&DecisionId>) = Default::default();
    for old in &olds {
        known.entry(&old.id).or_default().push(old);
    }
    for new in &news {
        stay.insert(&new.id);
        let mut same = known.get(&new.id).into_iter().flatten().peekable();
        if same.peek().is_none() {
            cover("signed-recorded", new);
        } else if !same.any(|old| is_as_signed(old, new)) {
            cover("signed-changed", new);
        }
    }
    let mut gone: Vec<&Decision> = olds.iter().filter(|old| !stay.contains(&old.id)).collect();
    gone.dedup_by(|one, other| one.id == other.id);
    for old in gone {
        cover("signed-removed", old);
    }
    let Some(after) = after else { return };
    let put_right = |side: &Option<Box<Product>>| match side {
        Some(before) => !declared::put_right(before, &after).is_empty(),
        None => {
            let begun = comparison.prefix_before.is_some();
            begun && declared::comes_in_late(&after, &base_rules.lifecycle, base_rules.day).is_some()
        }
    };
    if before.iter().all(put_right) {
        found.push(made.covers("signed-inherited"));
    }
}

/// What founds decisions: who may sign, the settings, the committee.
fn foundations(made: &Made, rules: &Lifecycle) -> Option<Covered> {
    let (key, differs) = match made.path.as_str() {
        ALLOWED_SIGNERS => {
            let lines = |bytes: &Option<Vec<u8>>| {
                let text = bytes.as_deref().map(String::from_utf8_lossy).unwrap_or_default();
                signers::parse(&text)
            };
            let new = lines(&made.after);
            let mut sides = made.before.iter();
            let differs = sides.all(|side| !governance::signers(&lines(side), &new).is_empty());
            ("signed-signers", differs)
        }
        SETTINGS => {
            let (before, after) = made.read::<Settings>();
            let mut sides = before.iter();
            let differs = sides.all(|side| !governance::settings(side.as_deref(), after.as_deref()).is_empty());
            ("signed-settings", differs)
        }
        _ => {
            let (before, after) = made.read::<Version>();
            let committee = |version: Option<&Version>| version.and_then(|version| version.committee.known()).cloned();
            let new = committee(after.as_deref());
            let differs = before.iter().all(|side| {
                let old = match (side, &after) {
                    (None, Some(new)) => governance::former_committee(rules, new).cloned(),
                    (side, _) => committee(side.as_deref()),
                };
                !governance::committee(old.as_ref(), new.as_ref()).is_empty()
            });
            ("signed-committee", differs)
        }
    };
    differs.then(|| made.covers(key))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn who_may_sign_is_covered_where_a_commit_has_it_from_none_of_its_parents() {
        const SEAT: &str = "securite ssh-ed25519 AAAA\n";
        const TOLD: &str = "# Le siège\nsecurite ssh-ed25519 AAAA\n";
        const BOTH: &str = "securite ssh-ed25519 AAAA\ninvite ssh-ed25519 BBBB\n";
        let covered = |before: &[Option<&str>], after: Option<&str>| {
            let bytes = |text: &Option<&str>| text.map(|text| text.as_bytes().to_vec());
            let made = Made {
                path: ALLOWED_SIGNERS.to_owned(),
                before: before.iter().map(bytes).collect(),
                after: bytes(&after),
            };
            foundations(&made, &Lifecycle::default()).map(|one| (one.path, one.what.key.into_owned()))
        };
        let signers = Some((ALLOWED_SIGNERS.to_owned(), "signed-signers".to_owned()));
        assert_eq!(covered(&[Some(SEAT)], Some(BOTH)), signers);
        assert_eq!(covered(&[Some(BOTH)], Some(SEAT)), signers);
        assert_eq!(covered(&[Some(SEAT)], None), signers);
        assert_eq!(covered(&[None], Some(SEAT)), signers);
        assert_eq!(covered(&[Some(SEAT), None], Some(BOTH)), signers);
        assert_eq!(covered(&[Some(SEAT)], Some(TOLD)), None);
        assert_eq!(covered(&[Some(SEAT), Some(BOTH)], Some(TOLD)), None);
    }
}
