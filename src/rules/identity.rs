//! S-01, S-02: what things are called.

use crate::diagnostic::structure::unknown;
use crate::diagnostic::{Findings, Message, Rule, Severity};
use crate::domain::product::Product;
use crate::domain::tree::Place;
use crate::lifecycle::version::Version;

use super::{ProductContext, ProductRule};

/// S-01: a product's id is its file's name.
pub static ID_IS_FILE_NAME: ProductRule = ProductRule {
    rule: Rule {
        id: "S-01",
        name: "id-is-file-name",
        severity: Severity::Error,
    },
    check: id_is_file_name,
};

fn id_is_file_name(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let file = context.path.rsplit('/').next().unwrap_or(context.path);
    let stem = file.strip_suffix(".yaml");
    if stem != Some(product.id.as_str()) {
        let message = Message::new("S-01-other-id").show("id", &product.id).with("file", file);
        findings.report(&ID_IS_FILE_NAME.rule, product.at_key("id"), message);
    }
}

/// S-02: phases, outcomes and opinions are words of the rules.
pub static KNOWN_WORDS: ProductRule = ProductRule {
    rule: Rule {
        id: "S-02",
        name: "unknown-word",
        severity: Severity::Error,
    },
    check: known_words,
};

fn known_words(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let lifecycle = context.lifecycle;
    for record in &product.phases {
        if let Some(phase) = record.phase.known() {
            let names = lifecycle.phase_names(context.today);
            let written = names.contains(&phase.as_str())
                || (lifecycle.knows_phase(phase)
                    && predates(
                        record.start.known().map(|start| start.earliest()),
                        phase.as_str(),
                        context,
                    ));
            unless(written, findings, record.at, "phase", phase.as_str(), &names);
        }
    }
    for decision in &product.decisions {
        let Some(version) = decision.day().and_then(|day| lifecycle.reading(day)) else {
            continue;
        };
        let outcomes: Vec<&str> = version.outcomes().iter().map(|outcome| outcome.id.as_str()).collect();
        unless(
            outcomes.is_empty() || outcomes.contains(&decision.outcome.as_str()),
            findings,
            decision.at,
            "outcome",
            decision.outcome.as_str(),
            &outcomes,
        );
        if let Some(opinions) = decision.opinions.known() {
            check_opinions(version, opinions, findings);
        }
    }
}

type Opinions = crate::domain::decode::Table<crate::domain::id::AspectId, crate::domain::decision::Opinion>;

fn check_opinions(version: &Version, opinions: &Opinions, findings: &mut Findings) {
    let aspects: Vec<&str> = version.aspects.iter().map(|aspect| aspect.id.as_str()).collect();
    let words: Vec<&str> = version.opinions().iter().map(|opinion| opinion.id.as_str()).collect();
    for (aspect, opinion) in &opinions.0 {
        unless(
            aspects.is_empty() || aspects.contains(&aspect.as_str()),
            findings,
            opinion.at,
            "",
            aspect.as_str(),
            &aspects,
        );
        unless(
            words.is_empty() || words.contains(&opinion.opinion.as_str()),
            findings,
            opinion.at,
            "opinion",
            opinion.opinion.as_str(),
            &words,
        );
    }
}

/// True where the phase was a word of the rules when the record started.
fn predates(start: Option<crate::domain::date::Date>, phase: &str, context: &ProductContext<'_>) -> bool {
    let version = start.and_then(|start| context.lifecycle.at(start));
    version.is_some_and(|version| version.phases.iter().any(|known| known.id == *phase))
}

fn unless(known: bool, findings: &mut Findings, at: Place, field: &'static str, word: &str, allowed: &[&str]) {
    if known {
        return;
    }
    let message = unknown("S-02-unknown-word", word, allowed.iter().copied());
    let target = crate::domain::tree::Where::from(at);
    let target = if field.is_empty() { target } else { target.field(field) };
    findings.report(
        &KNOWN_WORDS.rule,
        target,
        message.with("word", word).with("allowed", allowed.join(", ")),
    );
}
