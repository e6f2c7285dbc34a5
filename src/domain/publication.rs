//! What a public page may say of a product. Every field of the model is named here: a new one is public only once
//! somebody says so.

use super::decision::Decision;
use super::delivery::{Compliance, Stop};
use super::fact::Fact;
use super::phase::PhaseRecord;
use super::product::{Api, ApiAudience, Baseline, Links, Product};
use super::reuse::Relations;
use super::value::{Value, Vision};

/// The product with its public fields alone: what it is, for whom, where it stands and since when, what was decided, what it
/// brings, what it reuses, and what the law has each site say. Who works on it, what it costs, what protects it, what is
/// planned, owed or doubted stays in the catalogue.
#[must_use]
pub fn published(product: &Product) -> Product {
    let Product {
        at,
        id,
        name,
        full_name,
        aliases,
        summary,
        perimeter,
        directorate,
        department,
        portfolio,
        domain,
        product_type,
        build_kind,
        origin,
        managed_by,
        tags,
        audience,
        channels,
        key_figures,
        links,
        auth,
        api,
        features: _,
        team: _,
        governance: _,
        vision,
        value,
        objectives,
        indicators,
        risks: _,
        actions: _,
        support_needs: _,
        rationalisation: _,
        reuse,
        reuse_offer,
        relations,
        schedule: _,
        budget: _,
        hosting: _,
        security: _,
        data: _,
        compliance,
        design: _,
        research: _,
        inclusion,
        support: _,
        method: _,
        mvp: _,
        architecture: _,
        code,
        quality: _,
        deliverables: _,
        waivers: _,
        open_questions: _,
        exceptions: _,
        milestones,
        stop,
        hors_perimetre,
        baseline,
        phases,
        decisions,
    } = product.clone();
    Product {
        at,
        id,
        name,
        full_name,
        aliases,
        summary,
        perimeter,
        directorate,
        department,
        portfolio,
        domain,
        product_type,
        build_kind,
        origin,
        managed_by,
        tags,
        audience,
        channels,
        key_figures,
        links: boxed(links, public_links),
        auth,
        api: boxed(api, public_api),
        features: Fact::Absent,
        team: Fact::Absent,
        governance: Fact::Absent,
        vision: boxed(vision, public_vision),
        value: boxed(value, public_value),
        objectives,
        indicators,
        risks: Fact::Absent,
        actions: Fact::Absent,
        support_needs: Fact::Absent,
        rationalisation: Fact::Absent,
        reuse,
        reuse_offer,
        relations: boxed(relations, public_relations),
        schedule: Fact::Absent,
        budget: Fact::Absent,
        hosting: Fact::Absent,
        security: Fact::Absent,
        data: Fact::Absent,
        compliance: boxed(compliance, public_compliance),
        design: Fact::Absent,
        research: Fact::Absent,
        inclusion,
        support: Fact::Absent,
        method: Fact::Absent,
        mvp: Fact::Absent,
        architecture: Fact::Absent,
        code,
        quality: Fact::Absent,
        deliverables: Fact::Absent,
        waivers: Fact::Absent,
        open_questions: Fact::Absent,
        exceptions: Fact::Absent,
        milestones,
        stop: boxed(stop, public_stop),
        hors_perimetre,
        baseline: boxed(baseline, public_baseline),
        phases: phases.into_iter().map(public_phase).collect(),
        decisions: decisions.into_iter().map(public_decision).collect(),
    }
}

fn boxed<T>(fact: Fact<Box<T>>, public: impl FnOnce(T) -> T) -> Fact<Box<T>> {
    each(fact, |value| Box::new(public(*value)))
}

fn each<T>(fact: Fact<T>, public: impl FnOnce(T) -> T) -> Fact<T> {
    match fact {
        Fact::Known(value) => Fact::Known(public(value)),
        other => other,
    }
}

fn public_links(links: Links) -> Links {
    let open = |list: Vec<super::product::Repository>| {
        let open = list.into_iter().filter(|one| one.public.known() != Some(&false));
        open.collect()
    };
    Links {
        environments: Fact::Absent,
        share_folder: Fact::Absent,
        repositories: each(links.repositories, open),
        ..links
    }
}

fn public_api(api: Api) -> Api {
    let open = |list: Vec<super::product::ExposedApi>| {
        let open = list
            .into_iter()
            .filter(|one| one.audience.known() == Some(&ApiAudience::Publique));
        open.map(|one| super::product::ExposedApi {
            gateway: Fact::Absent,
            consumers: Fact::Absent,
            ..one
        })
        .collect()
    };
    Api {
        exposed: each(api.exposed, open),
        ..api
    }
}

fn public_vision(vision: Vision) -> Vision {
    Vision {
        actors: Fact::Absent,
        working_agreement: Fact::Absent,
        workshops: Fact::Absent,
        approved_by: Fact::Absent,
        reviewed_on: Fact::Absent,
        ..vision
    }
}

fn public_value(value: Value) -> Value {
    Value {
        hypotheses: Fact::Absent,
        ..value
    }
}

fn public_relations(relations: Relations) -> Relations {
    Relations {
        depends_on: Fact::Absent,
        similar_to: Fact::Absent,
        ..relations
    }
}

fn public_compliance(compliance: Compliance) -> Compliance {
    Compliance {
        sig_principe: Fact::Absent,
        sig_definitif: Fact::Absent,
        dinum_opinion: Fact::Absent,
        ..compliance
    }
}

fn public_stop(stop: Stop) -> Stop {
    Stop {
        decided_by: Fact::Absent,
        fallback: Fact::Absent,
        data_plan: Fact::Absent,
        decommission: Fact::Absent,
        post_mortem_url: Fact::Absent,
        savings_yearly_eur: Fact::Absent,
        ..stop
    }
}

fn public_baseline(baseline: Baseline) -> Baseline {
    Baseline {
        mapping: Fact::Absent,
        doubts: Fact::Absent,
        ..baseline
    }
}

fn public_phase(phase: PhaseRecord) -> PhaseRecord {
    PhaseRecord {
        substate: Fact::Absent,
        skip_reason: Fact::Absent,
        planned_end: Fact::Absent,
        note: Fact::Absent,
        ..phase
    }
}

/// The day, the gate and the outcome: the minutes stay with the committee.
fn public_decision(decision: Decision) -> Decision {
    Decision {
        opinions: Fact::Absent,
        assessments: Vec::new(),
        reservations: Vec::new(),
        waivers: Vec::new(),
        support_needs: Fact::Absent,
        rationale: Fact::Absent,
        poc_skip_reason: Fact::Absent,
        evolution_subtype: Fact::Absent,
        participants: Fact::Absent,
        guests: Fact::Absent,
        minutes_url: Fact::Absent,
        dossier_url: Fact::Absent,
        recorded_late: Fact::Absent,
        ..decision
    }
}
