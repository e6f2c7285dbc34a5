//! what a file names exists.

use std::collections::BTreeSet;

use crate::diagnostic::structure::unknown;
use crate::diagnostic::{Message, Rule, Severity};
use crate::domain::decision::Decision;
use crate::domain::product::Product;
use crate::domain::tree::{Place, Where};
use crate::lifecycle::version::Version;

use super::{CatalogueContext, CatalogueRule, CrossFindings};

/// every reference leads somewhere.
pub static REFERENCES: CatalogueRule = CatalogueRule {
    rule: Rule {
        id: "X-01",
        name: "reference-exists",
        severity: Severity::Error,
    },
    check: references,
};

/// The file of directorates, departments, domains and perimeters.
const REFERENCE: &str = "reference.yaml";

type Names<'c> = BTreeSet<&'c str>;

/// The names that may be referred to.
struct Known<'c> {
    products: Names<'c>,
    commons: Names<'c>,
    directorates: Names<'c>,
    departments: Names<'c>,
    domains: Names<'c>,
    perimeters: Names<'c>,
    milestones: Names<'c>,
    platforms: Names<'c>,
    /// Of any version: a sitting may be old.
    gates: Names<'c>,
    referenced: bool,
}

fn references(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let known = known(context);
    let refers = |product: &Product| {
        !product.directorate.is_absent()
            || !product.department.is_absent()
            || !product.domain.is_absent()
            || !product.perimeter.is_absent()
    };
    let missing = !known.referenced && !context.portfolio.unread.iter().any(|path| path == REFERENCE);
    if missing && context.portfolio.products.iter().any(|entry| refers(&entry.value)) {
        findings.report(
            REFERENCE,
            &REFERENCES.rule,
            Where::file(),
            Message::new("X-01-no-reference"),
        );
    }
    for entry in &context.portfolio.products {
        let mut file = File {
            path: &entry.path,
            findings,
        };
        product(&entry.value, &known, context, &mut file);
    }
    for entry in &context.portfolio.sessions {
        let mut file = File {
            path: &entry.path,
            findings,
        };
        for item in entry.value.agenda.items() {
            file.resolve(
                &known.products,
                "product",
                item.product.as_str(),
                Where::from(item.at).field("product"),
            );
            if let Some(gate) = item.gate.known().filter(|_| !known.gates.is_empty()) {
                file.resolve(&known.gates, "gate", gate.as_str(), Where::from(item.at).field("gate"));
            }
        }
    }
    for entry in &context.portfolio.problems {
        let mut file = File {
            path: &entry.path,
            findings,
        };
        for occurrence in entry.value.occurrences.items() {
            if let Some(product) = occurrence.product.known() {
                file.resolve(
                    &known.products,
                    "product",
                    product.as_str(),
                    Where::from(occurrence.at).field("product"),
                );
            }
        }
        for (index, common) in entry.value.linked_commons.items().iter().enumerate() {
            file.resolve(
                &known.commons,
                "common",
                common.as_str(),
                Where::from(entry.value.at).field("linked_commons").item(index),
            );
        }
    }
    for entry in &context.portfolio.commons {
        if let Some(replaced) = entry.value.replaces.known() {
            let mut file = File {
                path: &entry.path,
                findings,
            };
            file.resolve(
                &known.commons,
                "common",
                replaced.as_str(),
                Where::from(entry.value.at).field("replaces"),
            );
        }
    }
}

fn known<'c>(context: &'c CatalogueContext<'_>) -> Known<'c> {
    let portfolio = context.portfolio;
    let reference = portfolio.reference.as_ref().map(|entry| &entry.value);
    let version = context.lifecycle.reading(context.today);
    Known {
        products: portfolio
            .products
            .iter()
            .map(|entry| entry.value.id.as_str())
            .chain(portfolio.unread_ids("products"))
            .collect(),
        commons: portfolio
            .commons
            .iter()
            .map(|entry| entry.value.id.as_str())
            .chain(portfolio.unread_ids("commons"))
            .collect(),
        directorates: reference
            .map(|known| known.directorates.iter().map(|one| one.id.as_str()).collect())
            .unwrap_or_default(),
        departments: reference
            .map(|known| known.departments.iter().map(|one| one.id.as_str()).collect())
            .unwrap_or_default(),
        domains: reference
            .map(|known| known.domains.iter().map(|one| one.id.as_str()).collect())
            .unwrap_or_default(),
        perimeters: reference
            .map(|known| known.perimeters.iter().map(|one| one.id.as_str()).collect())
            .unwrap_or_default(),
        milestones: version
            .map(|version| version.milestones.iter().map(|one| one.id.as_str()).collect())
            .unwrap_or_default(),
        platforms: version
            .map(|version| version.hosting.iter().map(|one| one.id.as_str()).collect())
            .unwrap_or_default(),
        gates: context
            .lifecycle
            .files()
            .iter()
            .flat_map(|file| file.version.gates.iter().map(|gate| gate.id.as_str()))
            .collect(),
        referenced: reference.is_some(),
    }
}

struct File<'f> {
    path: &'f str,
    findings: &'f mut CrossFindings,
}

impl File<'_> {
    fn resolve(&mut self, known: &Names<'_>, kind: &'static str, name: &str, at: Where) {
        if known.contains(name) {
            return;
        }
        let message = unknown("X-01-unknown", name, known.iter().copied());
        let kind = Message::new(format!("reference-{kind}"));
        self.findings.report(
            self.path,
            &REFERENCES.rule,
            at,
            message.with("name", name).with("kind", kind),
        );
    }
}

fn product(product: &Product, known: &Known<'_>, context: &CatalogueContext<'_>, file: &mut File<'_>) {
    let root = || Where::from(product.at);
    if known.referenced {
        let lists: [(&'static str, &Names<'_>, Vec<&str>); 3] = [
            (
                "directorate",
                &known.directorates,
                Product::ids(&product.directorate)
                    .iter()
                    .map(|id| id.as_str())
                    .collect(),
            ),
            (
                "department",
                &known.departments,
                Product::ids(&product.department).iter().map(|id| id.as_str()).collect(),
            ),
            (
                "domain",
                &known.domains,
                Product::ids(&product.domain).iter().map(|id| id.as_str()).collect(),
            ),
        ];
        for (field, names, ids) in lists {
            for (index, id) in ids.into_iter().enumerate() {
                file.resolve(names, field, id, root().field(field).item(index));
            }
        }
        if let Some(perimeter) = product.perimeter.known() {
            file.resolve(
                &known.perimeters,
                "perimeter",
                perimeter.as_str(),
                root().field("perimeter"),
            );
        }
    }
    if let Some(platform) = product.hosting.known().and_then(|hosting| hosting.platform.known())
        && !known.platforms.is_empty()
    {
        file.resolve(
            &known.platforms,
            "platform",
            platform.as_str(),
            root().field("hosting").field("platform"),
        );
    }
    for milestone in product
        .milestones
        .items()
        .iter()
        .filter(|_| !known.milestones.is_empty())
    {
        file.resolve(
            &known.milestones,
            "milestone",
            milestone.id.as_str(),
            Where::from(milestone.at).field("id"),
        );
    }
    for reuse in product.reuse.items() {
        file.resolve(
            &known.commons,
            "common",
            reuse.common.as_str(),
            Where::from(reuse.at).field("common"),
        );
    }
    relations(product, known, file);
    indicators(product, file);
    decisions(product, context, file);
}

fn relations(product: &Product, known: &Known<'_>, file: &mut File<'_>) {
    let mut other = |at: Place, field: &'static str, id: Option<&crate::domain::id::ProductId>| {
        if let Some(id) = id {
            file.resolve(&known.products, "product", id.as_str(), Where::from(at).field(field));
        }
    };
    if let Some(stop) = product.stop.known() {
        other(stop.at, "replaced_by", stop.replaced_by.known());
    }
    let Some(relations) = product.relations.known() else {
        return;
    };
    other(relations.at, "merged_into", relations.merged_into.known());
    other(relations.at, "split_from", relations.split_from.known());
    for replaced in relations.replaces.items() {
        other(replaced.at, "product", Some(&replaced.product));
    }
    for similar in relations.similar_to.items() {
        other(similar.at, "product", Some(&similar.product));
    }
    for need in relations.depends_on.items() {
        other(need.at, "product", need.product.known());
    }
    for need in relations.depends_on.items() {
        if let Some(common) = need.common.known() {
            file.resolve(
                &known.commons,
                "common",
                common.as_str(),
                Where::from(need.at).field("common"),
            );
        }
    }
}

fn indicators(product: &Product, file: &mut File<'_>) {
    let codes: Names<'_> = product
        .indicators
        .items()
        .iter()
        .map(|indicator| indicator.code.as_str())
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

fn decisions(product: &Product, context: &CatalogueContext<'_>, file: &mut File<'_>) {
    for decision in &product.decisions {
        let Some(version) = decision.day().and_then(|day| context.lifecycle.at(day)) else {
            continue;
        };
        let gates: Names<'_> = version.gates.iter().map(|gate| gate.id.as_str()).collect();
        file.resolve(
            &gates,
            "gate",
            decision.gate.as_str(),
            Where::from(decision.at).field("gate"),
        );
        if let Some(replaced) = decision.supersedes.known() {
            let ids: Names<'_> = product
                .decisions
                .iter()
                .filter(|other| other.id != decision.id)
                .map(|other| other.id.as_str())
                .collect();
            file.resolve(
                &ids,
                "decision",
                replaced.as_str(),
                Where::from(decision.at).field("supersedes"),
            );
        }
        targets(product, decision, version, file);
        criteria(decision, version, file);
    }
}

/// What a decision aims at: phases, aspects, the reservations it renews.
fn targets(product: &Product, decision: &Decision, version: &Version, file: &mut File<'_>) {
    if let Some(target) = decision.target_phase.known() {
        let phases: Names<'_> = version.phases.iter().map(|phase| phase.id.as_str()).collect();
        file.resolve(
            &phases,
            "phase",
            target.as_str(),
            Where::from(decision.at).field("target_phase"),
        );
    }
    let aspects: Names<'_> = version.aspects.iter().map(|aspect| aspect.id.as_str()).collect();
    let renewing = decision
        .reservations
        .iter()
        .any(|reservation| reservation.renews.known().is_some());
    let names: Vec<String> = if renewing {
        reservation_names(product, decision)
    } else {
        Vec::new()
    };
    let others: Names<'_> = names.iter().map(String::as_str).collect();
    for reservation in &decision.reservations {
        if let Some(aspect) = reservation.aspect.known().filter(|_| !aspects.is_empty()) {
            file.resolve(
                &aspects,
                "aspect",
                aspect.as_str(),
                Where::from(reservation.at).field("aspect"),
            );
        }
        if let Some(renewed) = reservation.renews.known() {
            file.resolve(
                &others,
                "reservation",
                renewed,
                Where::from(reservation.at).field("renews"),
            );
        }
    }
    let gates: Names<'_> = version.gates.iter().map(|gate| gate.id.as_str()).collect();
    for assessment in &decision.assessments {
        if let Some(gate) = assessment.expectation_gate.known() {
            file.resolve(
                &gates,
                "gate",
                gate.as_str(),
                Where::from(assessment.at).field("expectation_gate"),
            );
        }
    }
}

fn reservation_names(product: &Product, decision: &Decision) -> Vec<String> {
    let others = product.decisions.iter().filter(|other| other.id != decision.id);
    others
        .flat_map(|other| other.reservations.iter().map(|reservation| other.name_of(reservation)))
        .collect()
}

fn criteria(decision: &Decision, version: &Version, file: &mut File<'_>) {
    // A version without criteria judges none.
    if version.criteria.is_empty() {
        return;
    }
    let known: Names<'_> = version.criteria.iter().map(|criterion| criterion.id.as_str()).collect();
    for assessment in &decision.assessments {
        file.resolve(
            &known,
            "criterion",
            assessment.criterion.as_str(),
            Where::from(assessment.at).field("criterion"),
        );
    }
    for waiver in &decision.waivers {
        file.resolve(
            &known,
            "criterion",
            waiver.criterion.as_str(),
            Where::from(waiver.at).field("criterion"),
        );
    }
    for reservation in &decision.reservations {
        if let Some(criterion) = reservation.criterion.known() {
            file.resolve(
                &known,
                "criterion",
                criterion.as_str(),
                Where::from(reservation.at).field("criterion"),
            );
        }
    }
}
