//! A version of the rules: a file of `lifecycle/`.

#![expect(dead_code, reason = "read, hardly looked at")]

use std::collections::BTreeMap;

use serde::Deserialize;
use serde_yaml::Value;

use super::surroundings::Label;

#[derive(Deserialize)]
pub struct Version {
    schema: String,
    pub version: String,
    pub effective_from: String,
    status: Option<String>,
    authority: Option<String>,
    levels: Option<Vec<Term>>,
    #[serde(default)]
    pub aspects: Vec<Aspect>,
    committee: Option<Committee>,
    scope: Option<Scope>,
    phases: Vec<Phase>,
    milestones: Option<Vec<Milestone>>,
    gates: Vec<Gate>,
    transitions: Vec<Transition>,
    forbidden_transitions: Option<Vec<ForbiddenTransition>>,
    decision: Option<DecisionRules>,
    parameters: Option<BTreeMap<String, f64>>,
    conditions: Option<Vec<Condition>>,
    evidence_types: Option<Vec<EvidenceType>>,
    criteria: Option<Vec<Criterion>>,
    checks: Option<Vec<PolicyCheck>>,
    support_offers: Option<Vec<Term>>,
    #[serde(default)]
    pub hosting: Vec<HostingPlatform>,
    dict_scale: Option<Vec<DictAxis>>,
    phase_aliases: Option<Vec<PhaseAlias>>,
}

#[derive(Deserialize)]
struct Source {
    status: String,
    level: Option<String>,
    timing: Option<String>,
    refs: Option<Vec<String>>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Term {
    id: String,
    fr: String,
    en: String,
    binding: Option<bool>,
    inferred: Option<bool>,
    unmet: Option<Label>,
    src: Option<Source>,
}

#[derive(Deserialize)]
pub struct Aspect {
    pub id: String,
    prefix: Option<String>,
    fr: String,
    en: String,
    lead_roles: Option<Vec<String>>,
    aliases: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Committee {
    name: Label,
    beta: Option<bool>,
    since: Option<String>,
    cadence: Option<Cadence>,
    seats: Option<Vec<Seat>>,
    guests: Option<Guests>,
    quorum: Option<Quorum>,
}

#[derive(Deserialize)]
struct Cadence {
    every: String,
    src: Option<Source>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Seat {
    role: String,
    count: i64,
    fr: String,
    en: String,
    aliases: Option<Vec<String>>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Guests {
    fr: String,
    en: String,
    src: Option<Source>,
}

#[derive(Deserialize)]
struct Quorum {
    value: Option<Value>,
    src: Option<Source>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Scope {
    triggers: Option<Vec<Trigger>>,
    undecided: Option<Vec<Undecided>>,
}

#[derive(Deserialize)]
struct Trigger {
    id: String,
    fr: String,
    en: String,
    entry_phase: Option<String>,
    gate: Option<String>,
    subtypes: Option<Vec<String>>,
    src: Option<Source>,
}

#[derive(Deserialize)]
struct Undecided {
    id: String,
    fr: String,
    en: String,
    treatment: Option<String>,
}

#[derive(Deserialize)]
struct Phase {
    id: String,
    order: i64,
    fr: String,
    en: String,
    optional: Option<bool>,
    terminal: Option<bool>,
    objective: Option<Label>,
    deliverables: Option<Vec<Term>>,
    deliverables_rule: Option<DeliverablesRule>,
    indicative_duration: Option<Days>,
    review_every: Option<Days>,
    substates: Option<Vec<String>>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct DeliverablesRule {
    min: i64,
    at: Option<String>,
    src: Option<Source>,
}

#[derive(Deserialize)]
struct Days {
    days: i64,
    src: Option<Source>,
    note: Option<String>,
}

#[derive(Deserialize)]
struct Milestone {
    id: String,
    phases: Vec<String>,
    fr: String,
    en: String,
}

#[derive(Deserialize)]
struct Gate {
    id: String,
    to: Option<String>,
    fr: String,
    en: String,
    criteria: Option<String>,
    src: Option<Source>,
}

#[derive(Deserialize)]
struct Transition {
    from: Option<Vec<String>>,
    to: String,
    gate: Option<String>,
    kind: String,
    note: Option<String>,
    src: Option<Source>,
}

#[derive(Deserialize)]
struct ForbiddenTransition {
    from: Vec<String>,
    to: Vec<String>,
    why: Label,
}

#[derive(Deserialize)]
struct DecisionRules {
    outcomes: Option<Vec<Outcome>>,
    opinions: Option<Vec<OpinionRule>>,
    rules: Option<Vec<Term>>,
    reservation: Option<ReservationRules>,
}

#[derive(Deserialize)]
struct Outcome {
    id: String,
    fr: String,
    en: String,
    opens_phase: bool,
    requires: Option<Vec<String>>,
    counts_in_pass_rate: Option<bool>,
    requires_note: Option<Label>,
    src: Option<Source>,
}

#[derive(Deserialize)]
struct OpinionRule {
    id: String,
    fr: String,
    en: String,
    forbids: Option<Vec<String>>,
    requires_comment: Option<bool>,
    allowed_with: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct ReservationRules {
    default_due: Option<Days>,
    closed_before: Option<Vec<String>>,
}

#[derive(Deserialize)]
struct Condition {
    id: String,
    expr: String,
    fr: String,
    en: String,
    note: Option<String>,
}

#[derive(Deserialize)]
struct EvidenceType {
    id: String,
    fr: String,
    en: String,
    check: Option<Label>,
}

#[derive(Deserialize)]
struct Criterion {
    id: String,
    aspect: String,
    fr: String,
    en: String,
    evidence: Evidence,
    check: Option<String>,
    applies_if: Option<Vec<String>>,
    blocking: Option<bool>,
    before_milestone: Option<String>,
    escalate: Option<Escalation>,
    expect: Vec<Expectation>,
    src: Source,
    retired_in: Option<String>,
}

#[derive(Deserialize)]
struct Evidence {
    #[serde(rename = "type")]
    kind: String,
    field: String,
}

#[derive(Deserialize)]
struct Escalation {
    #[serde(rename = "if")]
    condition: String,
    to: String,
}

#[derive(Deserialize)]
struct Expectation {
    gate: String,
    level: String,
    fr: String,
    en: String,
    threshold: Option<Threshold>,
    check: Option<String>,
    adopted_on: Option<String>,
}

#[derive(Deserialize)]
struct Threshold {
    op: String,
    value: f64,
}

#[derive(Deserialize)]
struct PolicyCheck {
    id: String,
    severity: String,
    at: Option<String>,
    expr: String,
    fr: String,
    en: String,
    src: Option<Source>,
}

#[derive(Deserialize)]
pub struct HostingPlatform {
    pub id: String,
    fr: String,
    en: String,
    dict_max: Option<Vec<i64>>,
    hds_hosting: Option<bool>,
    hds_ops: Option<bool>,
    secnumcloud: Option<bool>,
    icap: Option<bool>,
    default: Option<bool>,
    inferred: Option<bool>,
}

#[derive(Deserialize)]
struct DictAxis {
    axis: String,
    levels: Vec<DictLevel>,
}

#[derive(Deserialize)]
struct DictLevel {
    value: i64,
    fr: String,
    en: String,
}

#[derive(Deserialize)]
struct PhaseAlias {
    alias: String,
    to: String,
    substate: Option<String>,
    note: Option<String>,
}
