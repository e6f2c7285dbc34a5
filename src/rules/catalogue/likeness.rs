//! products that may do the same thing (report E5).

use std::collections::BTreeMap;

use crate::diagnostic::{Arg, Severity};
use crate::domain::tree::Where;
use crate::rules::engine::product_summary::ProductSummary;
use crate::rules::{CatalogueContext, Check, CrossFindings, Rule};

/// two products whose texts are nearly the same have been compared by somebody.
///
/// The score is the share of words that they have in common (Jaccard) in name, summary and problem: the part of
/// report E5 that alone tells duplicates. A prompt, never a verdict.
pub static COMPARED_WHEN_ALIKE: Rule = Rule {
    id: "X-13",
    name: "compared-when-alike",
    severity: Severity::Note,
    checks: &[Check::Catalogue(compared_when_alike)],
};

const ALIKE: f64 = 0.6;
/// Fewer words tell nothing.
const ENOUGH: usize = 5;
/// A word that so many products use tells nothing either.
const COMMON: usize = 200;

fn compared_when_alike(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let told: Vec<&ProductSummary> = context
        .products
        .iter()
        .filter(|one| one.words.len() >= ENOUGH && !one.left && !one.stopping)
        .collect();
    let mut users: BTreeMap<u32, Vec<usize>> = BTreeMap::new();
    for (index, one) in told.iter().enumerate() {
        for word in &one.words {
            users.entry(*word).or_default().push(index);
        }
    }
    for (index, one) in told.iter().enumerate() {
        let mut near: Vec<usize> = one
            .words
            .iter()
            .filter_map(|word| users.get(word))
            .filter(|users| users.len() <= COMMON)
            .flatten()
            .copied()
            .filter(|other| *other > index && told.get(*other).is_some_and(|other| may_be_alike(one, other)))
            .collect();
        near.sort_unstable();
        near.dedup();
        for other in near.into_iter().filter_map(|other| told.get(other)) {
            let score = shared(&one.words, &other.words);
            if score >= ALIKE && !compared(one, other) {
                let percent = (score * 100.0).round() as i64;
                let message = message!("X-13-alike", other = Arg::shown(&one.id), percent = percent);
                let at = Where::from(other.at).field("name");
                findings.report(&other.path, &COMPARED_WHEN_ALIKE, at, message);
            }
        }
    }
}

/// False where one says so much less than the other that even all its words would be too few.
fn may_be_alike(one: &ProductSummary, other: &ProductSummary) -> bool {
    let (one, other) = (one.words.len(), other.words.len());
    one.min(other) as f64 / one.max(other) as f64 >= ALIKE
}

/// Of the words of two products, the share that both have; both lists are sorted.
fn shared(one: &[u32], other: &[u32]) -> f64 {
    let mut rest = other;
    let mut both = 0;
    for word in one {
        rest = rest
            .get(rest.partition_point(|candidate| candidate < word)..)
            .unwrap_or_default();
        both += usize::from(rest.first() == Some(word));
    }
    both as f64 / (one.len() + other.len() - both) as f64
}

/// Somebody has written what links them.
fn compared(one: &ProductSummary, other: &ProductSummary) -> bool {
    let says = |from: &ProductSummary, to: &ProductSummary| {
        let mut links = from.links.iter();
        links.any(|link| link.target == to.id && link.is_compared())
    };
    says(one, other) || says(other, one)
}
