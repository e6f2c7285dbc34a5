//! what is followed above the products: indicators of management, outcomes of public policy.

use std::collections::BTreeSet;

use crate::diagnostic::{Message, Severity};
use crate::domain::date::Date;
use crate::domain::reference::Reference;
use crate::domain::tree::Where;
use crate::lifecycle::aggregate::Aggregate;
use crate::lifecycle::vocabulary::Vocabulary;
use crate::rules::lifecycle::soundness::expression_message;
use crate::rules::{CatalogueContext, Check, CrossFindings, Rule};

/// the formula of an indicator can be worked out, and each indicator and outcome has an id of its own.
pub static FOLLOWED_SOUND: Rule = Rule {
    id: "X-14",
    name: "followed-sound",
    severity: Severity::Error,
    checks: &[Check::Catalogue(followed)],
};

fn followed(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let Some(entry) = context.portfolio.reference() else {
        return;
    };
    let mut report = |at: Where, message: Message| findings.report(&entry.path, &FOLLOWED_SOUND, at, message);
    formulas(&entry.value, &words(context, &entry.value, context.today), &mut report);
    let indicators = entry
        .value
        .management_indicators
        .iter()
        .map(|one| (one.id.as_str(), one.at));
    let outcomes = entry.value.policy_outcomes.iter().map(|one| (one.id.as_str(), one.at));
    let mut known = BTreeSet::new();
    for (id, at) in indicators.chain(outcomes) {
        if !known.insert(id) {
            report(Where::from(at).field("id"), message!("X-14-twice", id = id));
        }
    }
}

/// What formulas may name: the words of the rules of the day, and of the catalogue's lists.
fn words(context: &CatalogueContext<'_>, reference: &Reference, today: Date) -> Vocabulary {
    let version = context.lifecycle.for_reading_on(today);
    let mut words = version.map_or_else(Vocabulary::default, |version| {
        Vocabulary::of_rules(context.lifecycle, version)
    });
    words.add_reference(reference);
    words
}

fn formulas(reference: &Reference, words: &Vocabulary, report: &mut impl FnMut(Where, Message)) {
    for indicator in &reference.management_indicators {
        let formula = Aggregate::compile(&indicator.formula).and_then(|formula| formula.check(words));
        if let Err(error) = formula {
            let at = Where::from(indicator.at).field("formula");
            report(at, expression_message("X-14-formula", error));
        }
    }
}
