//! A product's file: the keys that the catalogues of the benchmarks hold.

#![expect(dead_code, reason = "read, never looked at")]

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_yaml::Value;

use super::shared::{Said, Texts};

#[derive(Deserialize)]
pub struct Product {
    id: String,
    name: String,
    full_name: Option<String>,
    aliases: Option<Vec<String>>,
    summary: Option<String>,
    perimeter: Option<String>,
    directorate: Option<Texts>,
    department: Option<Texts>,
    domain: Option<Texts>,
    product_type: Option<String>,
    build_kind: Option<String>,
    origin: Option<String>,
    managed_by: Option<ManagedBy>,
    tags: Option<Vec<String>>,
    audience: Option<Audience>,
    channels: Option<Vec<String>>,
    key_figures: Option<Vec<KeyFigure>>,
    links: Option<Links>,
    reuse: Option<Vec<Reuse>>,
    hosting: Option<Hosting>,
    compliance: Option<Compliance>,
    architecture: Option<Architecture>,
    milestones: Option<Vec<Milestone>>,
    baseline: Option<Baseline>,
    phases: Vec<PhaseRecord>,
    decisions: Option<Vec<Decision>>,
}

#[derive(Deserialize)]
#[serde(rename_all = "snake_case")]
enum ManagedBy {
    Dnum,
    DirectionMetier,
    Externe,
    Operateur,
    Inconnu,
}

#[derive(Deserialize)]
struct Audience {
    populations: Option<Said<Vec<String>>>,
    other_populations: Option<Vec<String>>,
    general_public: Option<Said<bool>>,
    citizens_estimate: Option<Said<i64>>,
    agents_pros_estimate: Option<Said<i64>>,
}

#[derive(Deserialize)]
struct KeyFigure {
    label: String,
    value: f64,
    unit: Option<String>,
    date: Option<Value>,
    source: Option<String>,
}

#[derive(Deserialize)]
struct Links {
    service_url: Option<String>,
    repositories: Option<Said<Vec<Repository>>>,
    stats_url: Option<String>,
    documentation_url: Option<String>,
}

#[derive(Deserialize)]
struct Repository {
    url: String,
    host: Option<String>,
    public: Option<bool>,
}

#[derive(Deserialize)]
struct Reuse {
    common: String,
    mode: Option<String>,
    version: Option<String>,
    since: Option<String>,
    scope: Option<String>,
}

#[derive(Deserialize)]
struct Hosting {
    platform: Option<String>,
    provider: Option<String>,
    since: Option<String>,
    move_to_cloud_plan: Option<String>,
}

#[derive(Deserialize)]
struct Compliance {
    rgaa: Option<Said<Rgaa>>,
}

#[derive(Deserialize)]
struct Rgaa {
    rate: Option<f64>,
    level: Option<String>,
    audited_on: Option<String>,
}

#[derive(Deserialize)]
struct Architecture {
    stack: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Milestone {
    id: String,
    planned: Option<String>,
    actual: Option<Value>,
}

#[derive(Deserialize)]
struct Baseline {
    as_of: String,
    source: Texts,
    confidence: Option<String>,
    mapping: Option<String>,
    doubts: Option<Vec<String>>,
    source_phases: Option<Vec<SourcePhase>>,
}

#[derive(Deserialize)]
struct SourcePhase {
    name: String,
    start: Option<String>,
    end: Option<String>,
}

#[derive(Deserialize)]
struct PhaseRecord {
    phase: String,
    start: String,
    entered_by: Option<String>,
    cycle: Option<u32>,
    substate: Option<String>,
    skip_reason: Option<String>,
}

#[derive(Deserialize)]
struct Decision {
    id: String,
    gate: String,
    session: Option<String>,
    date: Option<String>,
    outcome: String,
    rules_version: Option<String>,
    opinions: Option<BTreeMap<String, Opinion>>,
    reservations: Option<Vec<Reservation>>,
    rationale: Option<String>,
    poc_skip_reason: Option<String>,
    minutes_url: Option<String>,
}

#[derive(Deserialize)]
struct Opinion {
    opinion: String,
    by_role: Option<String>,
    comment: Option<String>,
}

#[derive(Deserialize)]
struct Reservation {
    id: String,
    aspect: Option<String>,
    criterion: Option<String>,
    text: Option<String>,
    owner_role: Option<String>,
    due: Option<String>,
    events: Option<Vec<ReservationEvent>>,
}

#[derive(Deserialize)]
struct ReservationEvent {
    on: String,
    kind: String,
    due: Option<String>,
    reason: Option<String>,
    proof: Option<String>,
    by_role: Option<String>,
}
