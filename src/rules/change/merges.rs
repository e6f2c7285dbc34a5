//! C-14: two branches that come together keep what each of them added.

use crate::diagnostic::{Arg, Severity};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::rules::engine::evidence::Parallel;
use crate::rules::{Check, CrossFindings, Evidence, Rule};

/// C-14: a merge keeps both sides' records; one id has one content.
pub static MERGE_KEEPS_BOTH: Rule = Rule {
    id: "C-14",
    name: "merge-keeps-both-sides",
    severity: Severity::Error,
    checks: &[Check::Whole(merge_keeps_both)],
};

/// C-24: what is proposed merges with what is there now.
pub static MERGES: Rule = Rule {
    id: "C-24",
    name: "merges-with-its-base",
    severity: Severity::Error,
    checks: &[Check::Whole(merges)],
};

fn merges(evidence: &Evidence<'_>, findings: &mut CrossFindings) {
    for file in &evidence.unmerged {
        let message = message!("C-24-conflict", base = file.base);
        findings.report(file.path, &MERGES, Where::file(), message);
    }
}

fn merge_keeps_both(evidence: &Evidence<'_>, findings: &mut CrossFindings) {
    for lost in &evidence.lost {
        let message = message!("C-14-lost", commit = lost.commit.as_str(), what = lost.what.clone());
        findings.report(&lost.path, &MERGE_KEEPS_BOTH, Where::file(), message);
    }
    for product in &evidence.parallel {
        conflicts(product, findings);
    }
}

/// Decisions that both sides recorded since they parted, under one id, with other contents.
fn conflicts(product: &Parallel<'_>, findings: &mut CrossFindings) {
    let (known, others) = (
        product.merge_base.map(Product::decisions_by_id).unwrap_or_default(),
        product.base.decisions_by_id(),
    );
    for new in &product.head.decisions {
        let other = others.get(&new.id);
        if !known.contains_key(&new.id) && other.is_some_and(|other| *other != new) {
            let message = message!("C-14-conflict", id = Arg::shown(&new.id));
            findings.report(
                product.path,
                &MERGE_KEEPS_BOTH,
                Where::from(new.at).field("id"),
                message,
            );
        }
    }
}
