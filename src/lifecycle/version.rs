//! One version of the rules: a file of `lifecycle/`.

use crate::domain::cadence::{Every, Weekday};
use crate::domain::date::Date;
use crate::domain::decode::{Scalar, Table};
use crate::domain::fact::Fact;
use crate::domain::id::{
    AspectId, ConditionId, GateId, LevelId, MilestoneId, OpinionId, OutcomeId, PhaseId, ProductId, TermId, VersionId,
};
use crate::domain::model::{choice, record};
use crate::domain::naming::{Name, Named};
use crate::domain::product::Product;
use crate::domain::settings::{Label, Language};

use super::criterion::Criterion;
use super::facts::Facts;
use super::formula::Formula;
use super::source::Source;
use super::status::VersionStatus;

/// The form of the files that this program reads.
pub const SCHEMA: &str = "catalog-lifecycle/1";

choice! {
    /// What a milestone tells the tool, whatever it is called.
    pub enum MilestoneRole {
        /// The work began: delays are counted from there.
        Debut = "debut",
        /// Somebody outside the team uses the product.
        Production = "production",
    }
    /// Which criteria a gate looks at.
    pub enum GateCriteria {
        /// Those of this gate and of all gates before it.
        Cumulative = "cumulative",
        /// Its own.
        Own = "own",
        /// Those of the gate that opens the phase the product is in.
        CurrentPhase = "current_phase",
        /// Those of the gate that opens the phase it goes to.
        TargetPhase = "target_phase",
    }
    /// What a transition does.
    pub enum TransitionKind {
        Inscription = "inscription",
        Avance = "avance",
        Saut = "saut",
        Arret = "arret",
        Retour = "retour",
        Evolution = "evolution",
        Revue = "revue",
        Refonte = "refonte",
        Relance = "relance",
    }
    /// What an outcome demands of the decision.
    pub enum Requirement {
        Reservations = "reservations",
        Rationale = "rationale",
    }
    /// How bad it is to fail a check.
    pub enum CheckSeverity {
        Error = "error",
        Warning = "warning",
        Note = "note",
    }
}

record! {
    /// A version of the rules.
    pub struct Version {
        schema: req String,
        version: req VersionId,
        effective_from: req Date,
        status: opt VersionStatus,
        adopted_on: opt Date,
        authority: opt String,
        transition_note: opt Label,
        impact: opt Vec<ProductId>,
        levels: many Level,
        aspects: many Aspect,
        committee: opt Committee,
        scope: opt Scope,
        phases: req Vec<Phase>,
        milestones: many MilestoneRule,
        gates: many Gate,
        transitions: req Vec<Transition>,
        forbidden_transitions: many ForbiddenTransition,
        decision: opt DecisionRules,
        parameters: opt Table<TermId, Scalar>,
        conditions: many Condition,
        evidence_types: many EvidenceType,
        criteria: many Criterion,
        required: many Required,
        checks: many PolicyCheck,
        support_offers: many Term,
        handover: many HandoverPart,
        hosting: many HostingPlatform,
        dict_scale: many DictAxis,
        phase_aliases: many PhaseAlias,
        foreign_phases: many ForeignCycle,
    }

    /// A part of what is handed over with a product, and the fields that the receiving team reads first.
    pub struct HandoverPart {
        id: req TermId,
        fr: req String,
        en: req String,
        what: opt Label,
        fields: opt Vec<String>,
    }

    /// How much an expectation obliges.
    pub struct Level {
        id: req LevelId,
        fr: req String,
        en: req String,
        binding: opt bool,
        explain_unmet: opt bool,
        unmet: opt Label,
    }

    /// One of the aspects that the committee looks at.
    pub struct Aspect {
        id: req AspectId,
        prefix: opt String,
        fr: req String,
        en: req String,
        lead_roles: opt Vec<TermId>,
        aliases: opt Vec<String>,
    }

    /// Who decides.
    pub struct Committee {
        name: req Label,
        beta: opt bool,
        since: opt Date,
        cadence: opt Cadence,
        seats: many Seat,
        guests: opt Guests,
        quorum: opt Quorum,
    }

    /// How often the committee meets.
    pub struct Cadence {
        every: req Every,
        weekday: opt Weekday,
        src: opt Source,
        note: opt String,
    }

    /// A role at the committee.
    pub struct Seat {
        role: req TermId,
        count: req i64,
        fr: req String,
        en: req String,
        aliases: opt Vec<String>,
        note: opt String,
    }

    /// Who else may come.
    pub struct Guests {
        fr: req String,
        en: req String,
        src: opt Source,
    }

    /// How many seats must be filled.
    pub struct Quorum {
        value: opt i64,
        src: opt Source,
        note: opt String,
    }

    /// What goes before the committee.
    pub struct Scope {
        triggers: many Trigger,
        undecided: many Undecided,
    }

    /// A reason to come.
    pub struct Trigger {
        id: req TermId,
        fr: req String,
        en: req String,
        entry_phase: opt PhaseId,
        gate: opt GateId,
        subtypes: opt Vec<TermId>,
        src: opt Source,
    }

    /// What is not settled.
    pub struct Undecided {
        id: req TermId,
        fr: req String,
        en: req String,
        treatment: opt String,
    }

    /// A phase of the lifecycle.
    pub struct Phase {
        id: req PhaseId,
        order: req i64,
        fr: req String,
        en: req String,
        optional: opt bool,
        terminal: opt bool,
        ends_service: opt bool,
        objective: opt Label,
        deliverables: many DeliverableRule,
        deliverables_rule: opt DeliverablesRule,
        indicative_duration: opt Days,
        review_every: opt Days,
        substates: opt Vec<TermId>,
        note: opt String,
    }

    /// A document that a phase gives.
    pub struct DeliverableRule {
        id: req TermId,
        fr: req String,
        en: req String,
        inferred: opt bool,
    }

    /// How many of them are due.
    pub struct DeliverablesRule {
        min: req i64,
        due_at as "at": opt MilestoneId,
        src: opt Source,
    }

    /// A number of calendar days.
    pub struct Days {
        days: req i64,
        src: opt Source,
        note: opt String,
    }

    /// A dated fact inside a phase.
    pub struct MilestoneRule {
        id: req MilestoneId,
        phases: req Vec<PhaseId>,
        role: opt MilestoneRole,
        fr: req String,
        en: req String,
    }

    /// A gate.
    pub struct Gate {
        id: req GateId,
        to: opt PhaseId,
        fr: req String,
        en: req String,
        criteria: opt GateCriteria,
        requires_milestone: opt MilestoneId,
        freezes_plan: opt bool,
        src: opt Source,
    }

    /// A way from phases to a phase.
    pub struct Transition {
        from: opt Vec<PhaseId>,
        to: req PhaseId,
        gate: opt GateId,
        kind: req TransitionKind,
        note: opt String,
        src: opt Source,
    }

    /// A way that is closed, and why.
    pub struct ForbiddenTransition {
        from: req Vec<PhaseId>,
        to: req Vec<PhaseId>,
        why: req Label,
    }

    /// How the committee decides.
    pub struct DecisionRules {
        outcomes: many Outcome,
        opinions: many OpinionRule,
        rules: many Statement,
        reservation: opt ReservationRules,
    }

    /// What the committee may decide.
    pub struct Outcome {
        id: req OutcomeId,
        fr: req String,
        en: req String,
        opens_phase: req bool,
        requires: opt Vec<Requirement>,
        counts_in_pass_rate: opt bool,
        requires_note: opt Label,
        src: opt Source,
    }

    /// What the committee may think of an aspect.
    pub struct OpinionRule {
        id: req OpinionId,
        fr: req String,
        en: req String,
        forbids: opt Vec<OutcomeId>,
        requires_comment: opt bool,
        allowed_with: opt Vec<OutcomeId>,
    }

    /// A rule in words.
    pub struct Statement {
        id: req TermId,
        fr: req String,
        en: req String,
        src: opt Source,
    }

    /// What becomes of reservations.
    pub struct ReservationRules {
        default_due: opt Days,
        closed_before: opt Vec<TransitionKind>,
    }

    /// A named condition over a product, in CEL.
    pub struct Condition {
        id: req ConditionId,
        expr: req Formula,
        fr: req String,
        en: req String,
        note: opt String,
    }

    /// A kind of evidence.
    pub struct EvidenceType {
        id: req TermId,
        fr: req String,
        en: req String,
        check: opt Label,
    }

    /// The fields that a product fills from a phase on.
    pub struct Required {
        phase: req PhaseId,
        fields: req Vec<String>,
        src: opt Source,
    }

    /// A policy that every product follows; true where all is well.
    pub struct PolicyCheck {
        id: req TermId,
        severity: req CheckSeverity,
        /// How bad it is for a product that was inherited, where that is less.
        inherited: opt CheckSeverity,
        from_phase as "at": opt PhaseId,
        expr: req Formula,
        fr: req String,
        en: req String,
        examples: opt CheckExamples,
        src: opt Source,
    }

    /// What a check is tried on: facts about which it has nothing to say, and facts that it tells.
    pub struct CheckExamples {
        /// The day of the trial; the version's first where none is said.
        today: opt Date,
        lawful: req Facts,
        faulty: req Facts,
    }

    /// A word of the rules.
    pub struct Term {
        id: req TermId,
        fr: req String,
        en: req String,
        inferred: opt bool,
    }

    /// What a hosting platform can do; `dict_max` in the order D, I, C, T.
    pub struct HostingPlatform {
        id: req TermId,
        fr: req String,
        en: req String,
        dict_max: opt Vec<i64>,
        hds_hosting: opt bool,
        hds_ops: opt bool,
        secnumcloud: opt bool,
        icap: opt bool,
        default: opt bool,
        inferred: opt bool,
    }

    /// One letter of the DICT.
    pub struct DictAxis {
        axis: req TermId,
        levels: many DictLevel,
    }

    /// What a value means.
    pub struct DictLevel {
        value: req i64,
        fr: req String,
        en: req String,
    }

    /// An old name of a phase: read, never written.
    pub struct PhaseAlias {
        alias: req TermId,
        to: req PhaseId,
        substate: opt TermId,
        note: opt String,
    }

    /// How the phases of somebody else's lifecycle are read here.
    pub struct ForeignCycle {
        id: req TermId,
        fr: req String,
        en: req String,
        phases: req Vec<ForeignPhase>,
        src: opt Source,
    }

    /// A phase of somebody else's, and ours for it.
    pub struct ForeignPhase {
        name: req TermId,
        to: req PhaseId,
        substate: opt TermId,
        rule: opt TermId,
        note: opt Label,
    }
}

/// The word of a transition that keeps the phase.
pub const SAME_PHASE: &str = "same";
/// The word of a transition that opens another cycle.
pub const NEW_CYCLE: &str = "new_cycle";

macro_rules! labelled {
    ($($type:ty),*) => {$(
        impl $type {
            /// Its name in `language`.
            #[must_use]
            pub fn label(&self, language: Language) -> &str {
                match language {
                    Language::Fr => &self.fr,
                    Language::En => &self.en,
                }
            }
        }
    )*};
}

labelled!(
    Level,
    Aspect,
    Phase,
    MilestoneRule,
    Gate,
    Outcome,
    OpinionRule,
    Condition,
    PolicyCheck,
    ForeignCycle
);

impl Level {
    /// The key of what the level means, in a word.
    #[must_use]
    pub fn in_words(&self) -> &'static str {
        if Version::flag(&self.binding) {
            "level-binding"
        } else if Version::flag(&self.explain_unmet) {
            "level-explained"
        } else {
            "level-free"
        }
    }
}

impl TransitionKind {
    /// True where the product goes on towards the end of its lifecycle.
    #[must_use]
    pub fn is_forward(self) -> bool {
        matches!(self, TransitionKind::Avance | TransitionKind::Saut)
    }
}

/// `POC (preuve de concept)` is `POC` in a column, where it is so in both languages.
fn short(fr: &str, en: &str) -> Option<String> {
    let start = |text: &str| text.split_once(" (").map(|(start, _)| start.to_owned());
    start(fr).filter(|short| start(en).as_ref() == Some(short))
}

impl Version {
    #[must_use]
    pub fn phase(&self, id: &PhaseId) -> Option<&Phase> {
        self.phases.iter().find(|phase| phase.id == *id)
    }

    /// What people call the ids of these rules.
    #[must_use]
    pub fn naming(&self) -> Vec<Name> {
        let name = |of, id: String, fr: &str, en: &str| Name {
            of,
            id,
            fr: fr.to_owned(),
            en: en.to_owned(),
            short: short(fr, en),
        };
        let mut names = Vec::new();
        for one in &self.phases {
            names.push(name(Named::Phase, one.id.to_string(), &one.fr, &one.en));
        }
        for one in &self.gates {
            names.push(name(Named::Gate, one.id.to_string(), &one.fr, &one.en));
        }
        for one in self.outcomes() {
            names.push(name(Named::Outcome, one.id.to_string(), &one.fr, &one.en));
        }
        for one in &self.milestones {
            names.push(name(Named::Milestone, one.id.to_string(), &one.fr, &one.en));
        }
        for one in &self.hosting {
            names.push(name(Named::Platform, one.id.to_string(), &one.fr, &one.en));
        }
        names
    }

    #[must_use]
    pub fn gate(&self, id: &GateId) -> Option<&Gate> {
        self.gates.iter().find(|gate| gate.id == *id)
    }

    #[must_use]
    pub fn aspect(&self, id: &AspectId) -> Option<&Aspect> {
        self.aspects.iter().find(|aspect| aspect.id == *id)
    }

    #[must_use]
    pub fn level(&self, id: &LevelId) -> Option<&Level> {
        self.levels.iter().find(|level| level.id == *id)
    }

    #[must_use]
    pub fn condition(&self, id: &ConditionId) -> Option<&Condition> {
        self.conditions.iter().find(|condition| condition.id == *id)
    }

    /// What the committee may decide.
    #[must_use]
    pub fn outcomes(&self) -> &[Outcome] {
        self.decision.known().map_or(&[], |rules| rules.outcomes.as_slice())
    }

    #[must_use]
    pub fn outcome(&self, id: &OutcomeId) -> Option<&Outcome> {
        self.outcomes().iter().find(|outcome| outcome.id == *id)
    }

    /// True for an outcome that opens a phase.
    #[must_use]
    pub fn opens_phase(&self, id: &OutcomeId) -> bool {
        self.outcome(id).is_some_and(|outcome| outcome.opens_phase)
    }

    /// True for an outcome that goes with reservations.
    #[must_use]
    pub fn is_reserved(outcome: &Outcome) -> bool {
        outcome.requires.items().contains(&Requirement::Reservations)
    }

    /// True for a go without reservations.
    #[must_use]
    pub fn is_plain_go(&self, id: &OutcomeId) -> bool {
        self.outcome(id)
            .is_some_and(|outcome| outcome.opens_phase && !Version::is_reserved(outcome))
    }

    /// The outcomes that `chosen` keeps, as advice names them: `` `no_go`, `ajourne` ``.
    #[must_use]
    pub fn outcome_words(&self, chosen: impl Fn(&Outcome) -> bool) -> String {
        let outcomes = self.outcomes().iter().filter(|outcome| chosen(outcome));
        outcomes
            .map(|outcome| format!("`{}`", outcome.id))
            .collect::<Vec<_>>()
            .join(", ")
    }

    /// The first outcome that opens a phase without conditions: what a committee says when it is content.
    #[must_use]
    pub fn plain_go(&self) -> Option<&OutcomeId> {
        let mut outcomes = self.outcomes().iter();
        outcomes
            .find(|outcome| self.is_plain_go(&outcome.id))
            .map(|outcome| &outcome.id)
    }

    /// True for an outcome that settles what was asked: it opens a phase or refuses. One that puts off does not.
    #[must_use]
    pub fn settles(&self, id: &OutcomeId) -> bool {
        self.outcome(id)
            .is_none_or(|outcome| outcome.opens_phase || Version::flag(&outcome.counts_in_pass_rate))
    }

    /// The opinion of who has nothing to say against anything.
    #[must_use]
    pub fn content_opinion(&self) -> Option<&OpinionRule> {
        self.opinions()
            .iter()
            .find(|opinion| opinion.forbids.items().is_empty())
    }

    /// What the committee may think of an aspect.
    #[must_use]
    pub fn opinions(&self) -> &[OpinionRule] {
        self.decision.known().map_or(&[], |rules| rules.opinions.as_slice())
    }

    /// The day from which the committee decides; before it, no decision can exist.
    #[must_use]
    pub fn committee_since(&self) -> Option<Date> {
        self.committee
            .known()
            .and_then(|committee| committee.since.known().copied())
    }

    /// The kinds of transition before which open reservations must be closed; the forward ones where it is not said.
    #[must_use]
    pub fn closes_reservations(&self, kind: TransitionKind) -> bool {
        let listed = self
            .decision
            .known()
            .and_then(|rules| rules.reservation.known())
            .and_then(|rules| rules.closed_before.known());
        listed.map_or(kind.is_forward(), |kinds| kinds.contains(&kind))
    }

    /// The days after a decision within which a reservation is due, where nothing else is said.
    #[must_use]
    pub fn default_due_days(&self) -> Option<i64> {
        let days = self.decision.known()?.reservation.known()?.default_due.known()?;
        Some(days.days)
    }

    /// Our phase for one of another lifecycle, written `beta:acceleration`, and whose word it is.
    #[must_use]
    pub fn foreign_phase(&self, word: &str) -> Option<(&ForeignCycle, &ForeignPhase)> {
        let (whose, name) = word.split_once(':')?;
        let cycle = self.foreign_phases.iter().find(|cycle| cycle.id.as_str() == whose)?;
        let phase = cycle.phases.iter().find(|phase| phase.name.as_str() == name)?;
        Some((cycle, phase))
    }

    /// Today's name of a phase that older files, or others, call `name`; itself where it is one.
    #[must_use]
    pub fn current_name(&self, name: &PhaseId) -> Option<&PhaseId> {
        if let Some(phase) = self.phase(name) {
            return Some(&phase.id);
        }
        let mut aliases = self.phase_aliases.iter();
        let to = match aliases.find(|alias| alias.alias.as_str() == name.as_str()) {
            Some(alias) => &alias.to,
            None => &self.foreign_phase(name.as_str())?.1.to,
        };
        self.phase(to).map(|phase| &phase.id)
    }

    /// The same, of a word that may be no phase.
    #[must_use]
    pub fn current_name_of(&self, word: &str) -> Option<String> {
        Some(self.current_name(&PhaseId::parse(word)?)?.to_string())
    }

    /// Today's name of the phase that a product was in on the day `on`; a phase that was only to come does not count.
    #[must_use]
    pub fn phase_on(&self, product: &Product, on: Date) -> Option<&PhaseId> {
        self.current_name(product.phase_on(on)?.phase.known()?)
    }

    /// The rank of a phase among the others, by its order; old names count as today's.
    #[must_use]
    pub fn rank(&self, id: &PhaseId) -> Option<i64> {
        self.current_name(id)
            .and_then(|id| self.phase(id))
            .map(|phase| phase.order)
    }

    /// The fields that the rules ask for up to the phase of a product (rule S-58). One whose phase nobody knows owes
    /// at least what is asked first.
    pub fn fields_asked<'v>(&'v self, product: &Product, on: Date) -> impl Iterator<Item = &'v str> + use<'v> {
        let here = self.phase_on(product, on).and_then(|phase| self.rank(phase));
        let here = here.or_else(|| self.ordered_phases().first().map(|phase| phase.order));
        self.required
            .iter()
            .filter(move |required| {
                self.rank(&required.phase)
                    .zip(here)
                    .is_some_and(|(rank, here)| rank <= here)
            })
            .flat_map(|required| required.fields.iter().map(String::as_str))
    }

    /// The fields that a product owes on the day `on` (rule S-58, figure G7): those that are asked of it, while it is in
    /// the portfolio and its service lasts.
    pub fn fields_owed<'v>(&'v self, product: &Product, on: Date) -> impl Iterator<Item = &'v str> + use<'v> {
        let here = self.phase_on(product, on).and_then(|phase| self.phase(phase));
        let over = here.is_some_and(|phase| Version::flag(&phase.ends_service));
        let owes = !over && product.hors_perimetre.known().is_none();
        self.fields_asked(product, on).filter(move |_| owes)
    }

    /// The phases in their order.
    #[must_use]
    pub fn ordered_phases(&self) -> Vec<&Phase> {
        let mut phases: Vec<&Phase> = self.phases.iter().collect();
        phases.sort_by_key(|phase| phase.order);
        phases
    }

    /// The milestone that tells the tool what `role` says.
    #[must_use]
    pub fn milestone_as(&self, role: MilestoneRole) -> Option<&MilestoneId> {
        self.milestone_rule(role).map(|rule| &rule.id)
    }

    /// What the rules say of that milestone.
    #[must_use]
    pub fn milestone_rule(&self, role: MilestoneRole) -> Option<&MilestoneRule> {
        self.milestones.iter().find(|rule| rule.role.known() == Some(&role))
    }

    /// True for a gate of the way forward.
    #[must_use]
    pub fn leads_forward(&self, gate: &GateId) -> bool {
        let mut ways = self.transitions.iter();
        ways.any(|way| way.gate.known() == Some(gate) && way.kind.is_forward())
    }

    /// A flag that is false where the rules do not say.
    #[must_use]
    pub fn flag(fact: &Fact<bool>) -> bool {
        fact.known().copied().unwrap_or(false)
    }
}

impl Transition {
    /// True where the transition leaves `phase`.
    #[must_use]
    pub fn leaves(&self, phase: &PhaseId) -> bool {
        self.from.items().contains(phase)
    }

    /// True where the transition ends in `phase`, coming from `from`.
    #[must_use]
    pub fn enters(&self, from: &PhaseId, phase: &PhaseId) -> bool {
        self.to == *phase || (self.to == SAME_PHASE && from == phase)
    }

    /// True where the transition starts a new cycle.
    #[must_use]
    pub fn opens_cycle(&self) -> bool {
        self.to == NEW_CYCLE
    }
}
