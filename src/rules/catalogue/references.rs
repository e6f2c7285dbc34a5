//! what files name exists.

use std::collections::{BTreeMap, HashSet};

use crate::diagnostic::structure::unknown;
use crate::diagnostic::{Findings, Message, Severity};
use crate::domain::decision::Decision;
use crate::domain::id::DecisionId;
use crate::domain::money::new_references;
use crate::domain::place::REFERENCE;
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::subject::{fields_of, is_field};
use crate::lifecycle::version::Version;
use crate::lifecycle::vocabulary::Vocabulary;
use crate::rules::engine::reference_index::{Names, ReferenceIndex};
use crate::rules::{CatalogueContext, Check, CrossFindings, ProductContext, Rule};

use super::relations::products;

/// every reference leads somewhere.
pub static REFERENCE_EXISTS: Rule = Rule {
    id: "X-01",
    name: "reference-exists",
    severity: Severity::Error,
    checks: &[Check::Product(references), Check::Catalogue(between_files)],
};

fn references(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let mut file = File { findings, named: None };
    organisation(product, context.known, &mut file);
    surroundings(product, context.known, &mut file);
    indicators(product, &mut file);
    decisions(product, context, &mut file);
    acts(product, context, &mut file);
}

/// With how many names one that leads nowhere is compared, after as many `findings`: with all, and with none where so many
/// lead nowhere that comparing each would take for ever.
fn most_compared(findings: usize) -> usize {
    const MOST_PROPOSED: usize = 50;
    if findings < MOST_PROPOSED { usize::MAX } else { 0 }
}

/// A longer list of names helps nobody.
const MOST_LISTED: usize = 20;

struct File<'f> {
    findings: &'f mut Findings,
    /// What people call directorates, departments, domains and perimeters.
    named: Option<&'f Vocabulary>,
}

impl File<'_> {
    fn resolve(&mut self, known: &Names, kind: &'static str, name: &str, at: Where) {
        if !known.contains(name) {
            self.report(&REFERENCE_EXISTS, known, kind, name, at);
        }
    }

    fn report(&mut self, rule: &'static Rule, known: &Names, kind: &'static str, name: &str, at: Where) {
        let key = if rule.id == REFERENCE_EXISTS.id {
            "X-01-unknown"
        } else {
            "X-12-unknown"
        };
        let limit = most_compared(self.findings.0.len());
        let named = self
            .named
            .filter(|_| limit > 0)
            .and_then(|words| words.nearest(&format!("product.{kind}"), name));
        let message = match named {
            Some(near) => Message::new(format!("{key}-near")).with("near", near),
            None => unknown(key, name, known.iter().map(String::as_str).take(limit)),
        };
        // Few names are listed: whoever guesses sees what there is.
        let message = if message.key == "X-01-unknown" && (1..=MOST_LISTED).contains(&known.len()) {
            let known: Vec<&str> = known.iter().map(String::as_str).collect();
            message!("X-01-unknown-of", known = known.join(", "), ..)
        } else {
            message
        };
        let kind = Message::new(format!("reference-{kind}"));
        self.findings
            .report(rule, at, message.with("name", name).with("kind", kind));
    }
}

fn organisation<'f>(product: &Product, known: &'f ReferenceIndex, file: &mut File<'f>) {
    if !known.referenced {
        return;
    }
    file.named = Some(&known.organisation);
    let root = || Where::from(product.at);
    let mut each = |field: &'static str, names: &Names, ids: Vec<&str>| {
        for (index, id) in ids.into_iter().enumerate() {
            file.resolve(names, field, id, root().field(field).item(index));
        }
    };
    let directorates = Product::ids(&product.directorate).iter();
    each(
        "directorate",
        &known.directorates,
        directorates.map(|id| id.as_str()).collect(),
    );
    let departments = Product::ids(&product.department).iter();
    each(
        "department",
        &known.departments,
        departments.map(|id| id.as_str()).collect(),
    );
    let domains = Product::ids(&product.domain).iter();
    each("domain", &known.domains, domains.map(|id| id.as_str()).collect());
    if let Some(perimeter) = product.perimeter.known() {
        let at = root().field("perimeter");
        file.resolve(&known.perimeters, "perimeter", perimeter.as_str(), at);
    }
    if let Some(value) = product.value.known() {
        for (index, outcome) in value.policy_outcomes.items().iter().enumerate() {
            let at = Where::from(value.at).field("policy_outcomes").item(index);
            file.resolve(&known.outcomes, "policy", outcome.as_str(), at);
        }
    }
}

/// Platforms, milestones and commons.
fn surroundings(product: &Product, known: &ReferenceIndex, file: &mut File<'_>) {
    if let Some(hosting) = product.hosting.known()
        && let Some(platform) = hosting.platform.known()
        && !known.platforms.is_empty()
    {
        let at = Where::from(hosting.at).field("platform");
        file.resolve(&known.platforms, "platform", platform.as_str(), at);
    }
    for milestone in product.milestones.items() {
        if !known.milestones.is_empty() {
            let at = Where::from(milestone.at).field("id");
            file.resolve(&known.milestones, "milestone", milestone.id.as_str(), at);
        }
    }
    for reuse in product.reuse.items() {
        let at = Where::from(reuse.at).field("common");
        file.resolve(&known.commons, "common", reuse.common.as_str(), at);
    }
    let needs = product
        .relations
        .known()
        .map_or(&[][..], |relations| relations.depends_on.items());
    for need in needs {
        if let Some(common) = need.common.known() {
            let at = Where::from(need.at).field("common");
            file.resolve(&known.commons, "common", common.as_str(), at);
        }
    }
}

fn indicators(product: &Product, file: &mut File<'_>) {
    let codes: Names = product
        .indicators
        .items()
        .iter()
        .map(|indicator| indicator.code.to_string())
        .collect();
    for result in product
        .objectives
        .items()
        .iter()
        .flat_map(|objective| objective.key_results.items())
    {
        if let Some(indicator) = result.indicator.known() {
            file.resolve(
                &codes,
                "indicator",
                indicator.as_str(),
                Where::from(result.at).field("indicator"),
            );
        }
    }
}

fn decisions(product: &Product, context: &ProductContext<'_>, file: &mut File<'_>) {
    let ids: HashSet<&DecisionId> = product.decisions.iter().map(|decision| &decision.id).collect();
    let reservations = reservation_names(product);
    for decision in &product.decisions {
        let Some(version) = decision.day().and_then(|day| context.lifecycle.in_force_on(day)) else {
            continue;
        };
        let at = |key: &'static str| Where::from(decision.at).field(key);
        let gates = || version.gates.iter().map(|gate| gate.id.to_string()).collect();
        if version.gate(&decision.gate).is_none() {
            file.resolve(&gates(), "gate", decision.gate.as_str(), at("gate"));
        }
        if let Some(replaced) = decision.supersedes.known()
            && (*replaced == decision.id || !ids.contains(replaced))
        {
            let compared = product.decisions.iter().take(most_compared(file.findings.0.len()));
            let others = compared.filter(|other| other.id != decision.id);
            let others: Names = others.map(|other| other.id.to_string()).collect();
            file.resolve(&others, "decision", replaced.as_str(), at("supersedes"));
        }
        if let Some(target) = decision.target_phase.known()
            && version.phase(target).is_none()
        {
            let phases: Names = version.phases.iter().map(|phase| phase.id.to_string()).collect();
            file.resolve(&phases, "phase", target.as_str(), at("target_phase"));
        }
        for assessment in &decision.assessments {
            if let Some(gate) = assessment.expectation_gate.known()
                && version.gate(gate).is_none()
            {
                let at = Where::from(assessment.at).field("expectation_gate");
                file.resolve(&gates(), "gate", gate.as_str(), at);
            }
        }
        reserved(decision, version, &reservations, file);
    }
}

/// What else names a decision, a reservation, a milestone or a phase.
fn acts(product: &Product, context: &ProductContext<'_>, file: &mut File<'_>) {
    let ids: Names = product.decisions.iter().map(|one| one.id.to_string()).collect();
    for reference in new_references(&product.schedule, &product.budget) {
        if let Some(decision) = reference.decision {
            let at = Where::from(reference.at).field("decision");
            file.resolve(&ids, "decision", decision.as_str(), at);
        }
    }
    for challenge in &product.challenges {
        let at = Where::from(challenge.at).field("decision");
        file.resolve(&ids, "decision", challenge.decision.as_str(), at);
    }
    for request in product.requests.iter().filter(|_| !context.known.gates.is_empty()) {
        let at = Where::from(request.at).field("gate");
        file.resolve(&context.known.gates, "gate", request.gate.as_str(), at);
    }
    let gates: Vec<String> = context.known.gates.iter().map(|gate| gate.to_lowercase()).collect();
    let is_of_a_gate = |text: &str| {
        let mut after = gates.iter().filter_map(|gate| text.strip_prefix(gate.as_str()));
        after.any(|rest| rest.starts_with('-'))
    };
    let reservations = reservation_names(product);
    for action in product.actions.items() {
        // A document may ask for it too.
        let Some(origin) = action.origin_ref.known().filter(|text| is_of_a_gate(text)) else {
            continue;
        };
        let at = Where::from(action.at).field("origin_ref");
        if !origin.contains('/') {
            file.resolve(&ids, "decision", origin, at);
        } else if !reservations.contains_key(origin) {
            file.resolve(&reservations.keys().cloned().collect(), "reservation", origin, at);
        }
    }
    if let Some(stop) = product.stop.known()
        && let Some(milestone) = stop.milestone.known()
        && !context.known.milestones.is_empty()
    {
        let at = Where::from(stop.at).field("milestone");
        file.resolve(&context.known.milestones, "milestone", milestone.as_str(), at);
    }
    for deliverable in product.deliverables.items() {
        let phase = deliverable.phase.known();
        if let Some(phase) = phase.filter(|phase| !context.lifecycle.knows_phase(phase)) {
            let names = context.lifecycle.phase_names(context.today);
            let names: Names = names.into_iter().map(str::to_owned).collect();
            if !names.is_empty() {
                let at = Where::from(deliverable.at).field("phase");
                file.resolve(&names, "phase", phase.as_str(), at);
            }
        }
    }
}

/// The aspects of reservations, and those of earlier decisions that they renew.
fn reserved(decision: &Decision, version: &Version, names: &BTreeMap<String, &DecisionId>, file: &mut File<'_>) {
    for reservation in &decision.reservations {
        let at = |key: &'static str| Where::from(reservation.at).field(key);
        if let Some(aspect) = reservation.aspect.known()
            && !version.aspects.is_empty()
            && version.aspect(aspect).is_none()
        {
            let aspects: Names = version.aspects.iter().map(|aspect| aspect.id.to_string()).collect();
            file.resolve(&aspects, "aspect", aspect.as_str(), at("aspect"));
        }
        if let Some(renewed) = reservation.renews.known()
            && names.get(renewed).is_none_or(|owner| **owner == decision.id)
        {
            let compared = names.iter().take(most_compared(file.findings.0.len()));
            let others = compared.filter(|(_, owner)| ***owner != decision.id);
            let others: Names = others.map(|(name, _)| name.clone()).collect();
            file.resolve(&others, "reservation", renewed, at("renews"));
        }
    }
}

/// The reservations of all decisions, by their names, each with its decision.
fn reservation_names(product: &Product) -> BTreeMap<String, &DecisionId> {
    let decisions = product.decisions.iter();
    decisions
        .flat_map(|decision| {
            let names = decision
                .reservations
                .iter()
                .map(|reservation| decision.name_of(reservation));
            names.map(|name| (name, &decision.id))
        })
        .collect()
}

fn between_files(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let missing = !context.known.referenced && !context.known.reference_unread;
    if missing && context.products.iter().any(|product| product.refers) {
        let message = message!("X-01-no-reference");
        findings.report(REFERENCE, &REFERENCE_EXISTS, Where::file(), message);
    }
    let products = products(context);
    let mut resolve = |path: &str, kind: &'static str, name: &str, at: Where| {
        if products.contains_key(name) {
            return;
        }
        let kind = Message::new(format!("reference-{kind}"));
        let compared = products.keys().copied().take(most_compared(findings.0.len()));
        let message = unknown("X-01-unknown", name, compared);
        let message = message.with("name", name).with("kind", kind);
        findings.report(path, &REFERENCE_EXISTS, at, message);
    };
    for product in context.products {
        for link in &product.links {
            resolve(&product.path, "product", link.target.as_str(), link.place());
        }
    }
    for entry in context.portfolio.sessions() {
        for item in entry.value.agenda.items() {
            let at = Where::from(item.at).field("product");
            resolve(&entry.path, "product", item.product.as_str(), at);
        }
    }
    for entry in context.portfolio.problems() {
        for occurrence in entry.value.occurrences.items() {
            if let Some(product) = occurrence.product.known() {
                let at = Where::from(occurrence.at).field("product");
                resolve(&entry.path, "product", product.as_str(), at);
            }
        }
    }
    named_elsewhere(context, findings);
    questions(context, findings);
}

/// A question of the catalogue is about a field that products have.
fn questions(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let Some(reference) = context.portfolio.reference() else {
        return;
    };
    for question in reference.value.questions.iter().filter(|one| !is_field(&one.field)) {
        let above = question.field.rsplit_once('.').map_or("", |(above, _)| above);
        let beside = fields_of(above);
        let message = unknown("X-01-unknown", &question.field, beside.iter().map(String::as_str))
            .with("name", question.field.as_str())
            .with("kind", message!("reference-field"));
        let at = Where::from(question.at).field("field");
        findings.report(&reference.path, &REFERENCE_EXISTS, at, message);
    }
}

/// What sittings, problems and commons name, other than products.
fn named_elsewhere(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let known = context.known;
    let mut resolve = |path: &str, kind: &'static str, names: &Names, name: &str, at: Where| {
        if !names.contains(name) {
            let kind = Message::new(format!("reference-{kind}"));
            let compared = names.iter().map(String::as_str).take(most_compared(findings.0.len()));
            let message = unknown("X-01-unknown", name, compared);
            let message = message.with("name", name).with("kind", kind);
            findings.report(path, &REFERENCE_EXISTS, at, message);
        }
    };
    for entry in context.portfolio.sessions() {
        for item in entry.value.agenda.items() {
            if let Some(gate) = item.gate.known().filter(|_| !known.gates.is_empty()) {
                let at = Where::from(item.at).field("gate");
                resolve(&entry.path, "gate", &known.gates, gate.as_str(), at);
            }
        }
    }
    for entry in context.portfolio.problems() {
        for (index, common) in entry.value.linked_commons.items().iter().enumerate() {
            let at = Where::from(entry.value.at).field("linked_commons").item(index);
            resolve(&entry.path, "common", &known.commons, common.as_str(), at);
        }
    }
    for entry in context.portfolio.commons() {
        if let Some(replaced) = entry.value.replaces.known() {
            let at = Where::from(entry.value.at).field("replaces");
            resolve(&entry.path, "common", &known.commons, replaced.as_str(), at);
        }
    }
}

/// the criteria that a decision names are those of its rules.
pub static CRITERION_EXISTS: Rule = Rule {
    id: "X-12",
    name: "criterion-of-its-rules",
    severity: Severity::Error,
    checks: &[Check::Product(criteria)],
};

fn criteria(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for decision in &product.decisions {
        let judged =
            !decision.assessments.is_empty() || !decision.waivers.is_empty() || !decision.reservations.is_empty();
        let version = decision
            .day()
            .filter(|_| judged)
            .and_then(|day| context.lifecycle.in_force_on(day));
        // A version without criteria judges none.
        let Some(version) = version.filter(|version| !version.criteria.is_empty()) else {
            continue;
        };
        let assessed = decision.assessments.iter().map(|one| (one.at, &one.criterion));
        let waived = decision.waivers.iter().map(|one| (one.at, &one.criterion));
        let reserved = decision
            .reservations
            .iter()
            .filter_map(|one| Some((one.at, one.criterion.known()?)));
        for (at, criterion) in assessed.chain(waived).chain(reserved) {
            if version.criterion(criterion).is_none() {
                let known: Names = version.criteria.iter().map(|one| one.id.to_string()).collect();
                let at = Where::from(at).field("criterion");
                File { findings, named: None }.report(&CRITERION_EXISTS, &known, "criterion", criterion.as_str(), at);
            }
        }
    }
}
