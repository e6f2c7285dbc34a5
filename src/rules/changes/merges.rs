//! C-14: two branches that come together keep what each of them added.

use crate::diagnostic::{Arg, Message, Rule, Severity};
use crate::domain::product::Product;
use crate::domain::tree::Where;

use super::super::CrossFindings;

/// C-14: a merge keeps both sides' records; one id has one content.
pub static MERGE_KEEPS_BOTH: Rule = Rule {
    id: "C-14",
    name: "merge-keeps-both-sides",
    severity: Severity::Error,
};

/// C-24: what is proposed merges with what is there now.
pub static MERGES: Rule = Rule {
    id: "C-24",
    name: "merges-with-its-base",
    severity: Severity::Error,
};

/// Reports a file that does not merge with what `base` holds now.
pub fn unmerged(path: &str, base: &str, findings: &mut CrossFindings) {
    let message = message!("C-24-conflict", base = base);
    findings.report(path, &MERGES, Where::file(), message);
}

/// Reports what a side of the merge `commit` had recorded, and its result has not: `what` tells it.
pub fn lost(path: &str, commit: &str, what: Message, findings: &mut CrossFindings) {
    let message = message!("C-14-lost", commit = commit, what = what);
    findings.report(path, &MERGE_KEEPS_BOTH, Where::file(), message);
}

/// Reports decisions that both the base and the change recorded since they parted, under one id, with other contents.
pub fn conflicts(path: &str, parting: Option<&Product>, base: &Product, head: &Product, findings: &mut CrossFindings) {
    let (known, others) = (
        parting.map(Product::decisions_by_id).unwrap_or_default(),
        base.decisions_by_id(),
    );
    for new in &head.decisions {
        let other = others.get(&new.id);
        if !known.contains_key(&new.id) && other.is_some_and(|other| *other != new) {
            let message = message!("C-14-conflict", id = Arg::shown(&new.id));
            findings.report(path, &MERGE_KEEPS_BOTH, Where::from(new.at).field("id"), message);
        }
    }
}
