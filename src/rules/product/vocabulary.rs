//! S-02: words of the rules.

use crate::diagnostic::Findings;
use crate::diagnostic::structure::{UNKNOWN_WORD, unknown};
use crate::domain::product::Product;
use crate::domain::tree::{Place, Where};
use crate::lifecycle::version::Version;
use crate::rules::{Check, ProductContext, Rule};

/// S-02: phases, outcomes and opinions are words of the rules.
pub static KNOWN_WORDS: Rule = Rule {
    checks: &[Check::Product(known_words)],
    ..Rule::of_form(&UNKNOWN_WORD)
};

fn known_words(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let lifecycle = context.lifecycle;
    // Without rules, no word is wrong.
    if lifecycle.files().is_empty() {
        return;
    }
    for record in &product.phases {
        if let Some(phase) = record.phase.known() {
            let names = lifecycle.phase_names(context.today);
            let old = record
                .start
                .known()
                .and_then(|start| lifecycle.in_force_on(start.latest()))
                .is_some_and(|version| version.current_name(phase).is_some());
            // An old name is R-06's.
            let written = old
                || names.contains(&phase.as_str())
                || (lifecycle.knows_phase(phase)
                    && predates(
                        record.start.known().map(|start| start.earliest()),
                        phase.as_str(),
                        context,
                    ));
            unless(
                written,
                findings,
                Where::from(record.at).field("phase"),
                phase.as_str(),
                &names,
            );
        }
    }
    for decision in &product.decisions {
        let Some(version) = decision.day().and_then(|day| lifecycle.for_reading_on(day)) else {
            continue;
        };
        let outcomes: Vec<&str> = version.outcomes().iter().map(|outcome| outcome.id.as_str()).collect();
        unless(
            outcomes.is_empty() || outcomes.contains(&decision.outcome.as_str()),
            findings,
            Where::from(decision.at).field("outcome"),
            decision.outcome.as_str(),
            &outcomes,
        );
        if let Some(opinions) = decision.opinions.known() {
            check_opinions(version, decision.at, opinions, findings);
        }
    }
}

type Opinions = crate::domain::decode::Table<crate::domain::id::AspectId, crate::domain::decision::Opinion>;

fn check_opinions(version: &Version, decision: Place, opinions: &Opinions, findings: &mut Findings) {
    let aspects: Vec<&str> = version.aspects.iter().map(|aspect| aspect.id.as_str()).collect();
    let words: Vec<&str> = version.opinions().iter().map(|opinion| opinion.id.as_str()).collect();
    for (aspect, opinion) in &opinions.0 {
        let at = Where::from(decision).field("opinions").key(aspect.to_string());
        unless(
            aspects.is_empty() || aspects.contains(&aspect.as_str()),
            findings,
            at,
            aspect.as_str(),
            &aspects,
        );
        let at = Where::from(opinion.at).field("opinion");
        unless(
            words.is_empty() || words.contains(&opinion.opinion.as_str()),
            findings,
            at,
            opinion.opinion.as_str(),
            &words,
        );
    }
}

/// True where the phase was a word of the rules when the record started.
fn predates(start: Option<crate::domain::date::Date>, phase: &str, context: &ProductContext<'_>) -> bool {
    let version = start.and_then(|start| context.lifecycle.in_force_on(start));
    version.is_some_and(|version| version.phases.iter().any(|known| known.id == *phase))
}

fn unless(known: bool, findings: &mut Findings, at: Where, word: &str, allowed: &[&str]) {
    if !known {
        let message = unknown("S-02-unknown-word", word, allowed.iter().copied());
        findings.report(
            &KNOWN_WORDS,
            at,
            message.with("word", word).with("allowed", allowed.join(", ")),
        );
    }
}
