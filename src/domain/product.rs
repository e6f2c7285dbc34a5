//! A product: one file, its whole life.

use std::collections::{BTreeMap, BTreeSet};

use super::challenge::Challenge;
use super::coaching::{Checkup, Coaching};
use super::date::{ApproxDate, Date};
use super::decision::{Decision, Reservation, Waiver};
use super::decode::OneOrMany;
use super::delivery::{
    Architecture, Code, Compliance, Deliverable, Deployment, Design, Method, Mvp, Quality, Research, Stop,
};
use super::fact::Fact;
use super::handover::Handover;
use super::id::{
    CriterionId, DecisionId, DepartmentId, DirectorateId, DomainId, MilestoneId, PerimeterId, ProductId, RuleId,
};
use super::indicator::Indicator;
use super::link::Link;
use super::model::{choice, record};
use super::money::{Budget, Schedule};
use super::phase::{CycleKind, PhaseRecord};
use super::request::{Request, RequestState};
use super::reuse::{Rationalisation, Relations, Reuse, ReuseOffer};
use super::security::{Data, Hosting, Security};
use super::team::{Action, Governance, Risk, SupportNeed, Team};
use super::tree::Where;
use super::update::{Confirmation, Update};
use super::value::{Objective, Value, Vision};

choice! {
    /// Who runs the product.
    pub enum ManagedBy {
        Dnum = "dnum",
        DirectionMetier = "direction_metier",
        Externe = "externe",
        Operateur = "operateur",
    }
    /// What the product is made of.
    pub enum BuildKind {
        Specifique = "specifique",
        ParametrageCommun = "parametrage_commun",
        ProgicielSaas = "progiciel_saas",
        LowCode = "low_code",
    }
    /// Where the product comes from.
    pub enum Origin {
        Nouveau = "nouveau",
        Incubateur = "incubateur",
        Repris = "repris",
    }
    /// What the product is for, in ten kinds (guide:cadrer/indicateurs.md).
    pub enum ProductType {
        GestionDossier = "gestion_dossier",
        GestionContenu = "gestion_contenu",
        FormulaireDemarche = "formulaire_demarche",
        Election = "election",
        TableauDeBord = "tableau_de_bord",
        Cartographie = "cartographie",
        MiseADispositionDonnees = "mise_a_disposition_donnees",
        Statistiques = "statistiques",
        GestionDocuments = "gestion_documents",
        GestionFinanciere = "gestion_financiere",
        Autre = "autre",
    }
    /// A group of users.
    pub enum Population {
        AgentMinsoc = "agent_minsoc",
        AgentAutre = "agent_autre",
        AgentPublic = "agent_public",
        Deconcentre = "deconcentre",
        Collectivite = "collectivite",
        Entreprise = "entreprise",
        Association = "association",
        Particulier = "particulier",
        ProfessionnelSante = "professionnel_sante",
        Operateur = "operateur",
        EtablissementScolaire = "etablissement_scolaire",
    }
    /// How users reach the product.
    pub enum Channel {
        Web = "web",
        Mobile = "mobile",
        Api = "api",
        Batch = "batch",
        Telephone = "telephone",
        Guichet = "guichet",
    }
    /// Where a repository is kept.
    pub enum RepositoryHost {
        Github = "github",
        Gitlab = "gitlab",
        Autre = "autre",
    }
    /// How sure the source of an inherited product is.
    pub enum Confidence {
        A = "A",
        B = "B",
        C = "C",
        D = "D",
    }
    /// Who may call an API.
    pub enum ApiAudience {
        Publique = "publique",
        Partenaire = "partenaire",
        Privee = "privee",
    }
}

record! {
    /// A product of the portfolio.
    pub struct Product {
        id: req ProductId,
        name: req String,
        full_name: opt String,
        aliases: opt Vec<String>,
        summary: opt String,
        perimeter: opt PerimeterId,
        directorate: opt OneOrMany<DirectorateId>,
        department: opt OneOrMany<DepartmentId>,
        portfolio: opt String,
        domain: opt OneOrMany<DomainId>,
        product_type: opt ProductType,
        build_kind: opt BuildKind,
        origin: opt Origin,
        managed_by: opt ManagedBy,
        tags: opt Vec<String>,
        audience: opt Box<Audience>,
        channels: opt Vec<Channel>,
        key_figures: opt Vec<KeyFigure>,
        links: opt Box<Links>,
        auth: opt Box<Auth>,
        api: opt Box<Api>,
        features: opt Features,
        team: opt Box<Team>,
        governance: opt Box<Governance>,
        // Away from the updates of the week: a coach and a team write at the same time, and both merge.
        coachings: many Coaching,
        checkups: many Checkup,
        vision: opt Box<Vision>,
        value: opt Box<Value>,
        objectives: opt Vec<Objective>,
        indicators: opt Vec<Indicator>,
        risks: opt Vec<Risk>,
        actions: opt Vec<Action>,
        support_needs: opt Vec<SupportNeed>,
        // Away from the decisions: what a team asks and what the committee decides come on two branches, and merge.
        requests: many Request,
        updates: many Update,
        confirmations: many Confirmation,
        rationalisation: opt Box<Rationalisation>,
        reuse: opt Vec<Reuse>,
        reuse_offer: opt Box<ReuseOffer>,
        relations: opt Box<Relations>,
        handovers: many Handover,
        schedule: opt Box<Schedule>,
        budget: opt Box<Budget>,
        hosting: opt Box<Hosting>,
        security: opt Box<Security>,
        data: opt Box<Data>,
        compliance: opt Box<Compliance>,
        design: opt Box<Design>,
        research: opt Box<Research>,
        inclusion: opt Inclusion,
        support: opt Support,
        method: opt Box<Method>,
        mvp: opt Box<Mvp>,
        architecture: opt Box<Architecture>,
        code: opt Box<Code>,
        quality: opt Box<Quality>,
        deployment: opt Box<Deployment>,
        deliverables: opt Vec<Deliverable>,
        waivers: opt Vec<TeamWaiver>,
        open_questions: opt Vec<String>,
        exceptions: opt Vec<Exception>,
        milestones: opt Vec<Milestone>,
        stop: opt Box<Stop>,
        hors_perimetre: opt OutOfScope,
        baseline: opt Box<Baseline>,
        phases: req Vec<PhaseRecord>,
        decisions: many Decision,
        // Beside the decisions, with which they stand on the branch of a sitting.
        challenges: many Challenge,
    }

    /// Whom the product serves.
    pub struct Audience {
        populations: opt Vec<Population>,
        other_populations: opt Vec<String>,
        general_public: opt bool,
        citizens_estimate: opt i64,
        agents_pros_estimate: opt i64,
        target_size: opt Count,
    }

    /// A number and the day it was true.
    pub struct Count short value {
        value: req i64,
        date: opt Date,
    }

    /// A volume that says how big the product is.
    pub struct KeyFigure {
        label: req String,
        value: req f64,
        unit: opt String,
        date: opt ApproxDate,
        source: opt String,
    }

    /// Where the product is found.
    pub struct Links {
        service_url: opt Link,
        environments: opt Vec<Link>,
        repositories: opt Vec<Repository>,
        stats_url: opt Link,
        budget_url: opt Link,
        documentation_url: opt Link,
        share_folder: opt Link,
        domain_names: opt Vec<DomainName>,
    }

    /// A source code repository.
    pub struct Repository short url {
        url: req Link,
        host: opt RepositoryHost,
        public: opt bool,
        default_branch: opt String,
    }

    /// A domain name and the agreement that covers it.
    pub struct DomainName short fqdn {
        fqdn: req String,
        sig_ref: opt String,
    }

    /// How users sign in.
    pub struct Auth {
        required: opt bool,
        solutions: opt Vec<AuthSolution>,
        partners_delegated: opt bool,
    }

    /// The solution for one population.
    pub struct AuthSolution {
        population: req Population,
        solution: req super::id::TermId,
        reason: opt String,
    }

    /// The product's APIs.
    pub struct Api {
        exposed: opt Vec<ExposedApi>,
    }

    /// One API.
    pub struct ExposedApi {
        name: req String,
        audience as "type": opt ApiAudience,
        spec_url: opt Link,
        gateway: opt String,
        consumers: opt Vec<String>,
    }

    /// What the product does that brings obligations.
    pub struct Features {
        file_upload: opt bool,
        ai_generated_content: opt bool,
    }

    /// What is offered to those whom the digital service would leave out.
    pub struct Inclusion short alternative {
        alternative: opt String,
        exposed_groups: opt Vec<String>,
    }

    /// Where users find help.
    pub struct Support short channel {
        channel: opt String,
        response_time: opt String,
    }

    /// A deviation from the technical framework, listed by the team.
    pub struct TeamWaiver {
        id: opt super::id::TermId,
        text: req String,
        criterion: opt CriterionId,
        reason: opt String,
        decided_by: opt String,
        until: opt Date,
    }

    /// A dated fact inside a phase.
    pub struct Milestone {
        id: req MilestoneId,
        cycle: opt u32,
        planned: opt Date,
        actual: opt ApproxDate,
        source: opt String,
        note: opt String,
    }

    /// A rule that is set aside for this product, for a while (rule S-61).
    pub struct Exception {
        rule: req RuleId,
        reason: opt String,
        until: opt Date,
    }

    /// How a product leaves the portfolio without being stopped.
    pub struct OutOfScope {
        since: req Date,
        reason: req String,
    }

    /// When and from where an inherited product entered the catalogue.
    pub struct Baseline {
        as_of: req Date,
        source: req OneOrMany<String>,
        confidence: opt Confidence,
        mapping: opt String,
        doubts: opt Vec<String>,
        source_phases: opt Vec<SourcePhase>,
    }

    /// A phase as the source names and dates it.
    pub struct SourcePhase {
        name: req String,
        start: opt ApproxDate,
        end: opt ApproxDate,
    }
}

impl Product {
    /// The key `name` of the file.
    #[must_use]
    pub fn at_key(&self, name: impl Into<std::borrow::Cow<'static, str>>) -> Where {
        Where::from(self.at).key(name)
    }

    /// The records with the cycle each belongs to: the one it names, else that of the record before.
    pub fn cycles(&self) -> impl Iterator<Item = (u32, &PhaseRecord)> {
        self.phases.iter().scan(1, |cycle, record| {
            *cycle = record.cycle.known().copied().unwrap_or(*cycle);
            Some((*cycle, record))
        })
    }

    /// The number of the latest cycle.
    #[must_use]
    pub fn latest_cycle(&self) -> u32 {
        self.cycles().map(|(cycle, _)| cycle).max().unwrap_or(1)
    }

    /// The record of the phase that the product is in: the last of its latest cycle.
    #[must_use]
    pub fn current(&self) -> Option<&PhaseRecord> {
        let latest = self.latest_cycle();
        self.cycles()
            .filter(|(cycle, _)| *cycle == latest)
            .last()
            .map(|(_, record)| record)
    }

    /// The kind of the latest cycle.
    #[must_use]
    pub fn cycle_kind(&self) -> CycleKind {
        let latest = self.latest_cycle();
        self.cycles()
            .filter(|(cycle, _)| *cycle == latest)
            .find_map(|(_, record)| record.kind.known().copied())
            .unwrap_or(CycleKind::Initial)
    }

    /// True for a product that was never registered: it entered by its baseline.
    #[must_use]
    pub fn is_inherited(&self) -> bool {
        self.baseline.known().is_some() || self.phases.first().is_some_and(PhaseRecord::is_baseline)
    }

    /// True for a product that was inherited and that no committee has met.
    #[must_use]
    pub fn was_never_reviewed(&self) -> bool {
        self.is_inherited() && self.decisions.is_empty()
    }

    /// The milestone `id` of the latest cycle.
    #[must_use]
    pub fn milestone(&self, id: &str) -> Option<&Milestone> {
        let latest = self.latest_cycle();
        self.milestones
            .items()
            .iter()
            .find(|milestone| milestone.id == id && milestone.key().1 == latest)
    }

    /// The milestones that were reached, each with its cycle and its day.
    pub fn reached_milestones(&self) -> impl Iterator<Item = (u32, &Milestone, ApproxDate)> {
        self.milestones
            .items()
            .iter()
            .filter_map(|milestone| Some((milestone.key().1, milestone, *milestone.actual.known()?)))
    }

    /// The reservations that are open on the day `on`, with the decision each belongs to: those of decisions that
    /// were replaced, and those that a later decision renewed, are no longer.
    #[must_use]
    pub fn open_reservations(&self, on: Date) -> Vec<(&Decision, &Reservation)> {
        let taken = || {
            self.decisions
                .iter()
                .filter(|decision| decision.day().is_none_or(|day| day <= on))
        };
        let replaced: BTreeSet<&DecisionId> = taken().filter_map(|decision| decision.supersedes.known()).collect();
        let renewed: BTreeSet<&str> = taken()
            .flat_map(|decision| &decision.reservations)
            .filter_map(|reservation| reservation.renews.known())
            .map(String::as_str)
            .collect();
        taken()
            .filter(|decision| !replaced.contains(&decision.id))
            .flat_map(|decision| {
                decision
                    .reservations
                    .iter()
                    .map(move |reservation| (decision, reservation))
            })
            .filter(|(decision, reservation)| {
                reservation.is_open(on) && !renewed.contains(decision.name_of(reservation).as_str())
            })
            .collect()
    }

    /// The request that the committee has not answered by the day `on`, and that was not withdrawn: the latest.
    #[must_use]
    pub fn open_request(&self, on: Date) -> Option<&Request> {
        let answers = |decision: &Decision, request: &Request| {
            let answered = |day: Date| {
                // What is asked on the day of a sitting for a later one comes after what that sitting said.
                let comes_after = request.on == day && request.wanted(on).is_some_and(|wanted| wanted > day);
                request.on <= day && day <= on && !comes_after
            };
            decision.gate == request.gate && decision.day().is_some_and(answered)
        };
        let made = self.requests.iter().rev().filter(|request| request.on <= on);
        made.filter(|request| request.state(on) != RequestState::Withdrawn)
            .find(|request| !self.standing_decisions().any(|decision| answers(decision, request)))
    }

    /// The last thing that the team said of its week by the day `on`.
    #[must_use]
    pub fn last_update(&self, on: Date) -> Option<&Update> {
        self.updates
            .iter()
            .filter(|update| update.on <= on)
            .max_by_key(|update| update.on)
    }

    /// The last day of a waiver of `criterion` that is in force on the day `on`.
    #[must_use]
    pub fn waived_until(&self, criterion: &CriterionId, cycle: u32, on: Date) -> Option<Date> {
        self.standing_waivers().until(criterion, cycle, on)
    }

    /// The waivers of all decisions that stand, to be asked many times.
    #[must_use]
    pub fn standing_waivers(&self) -> StandingWaivers<'_> {
        let mut waivers: BTreeMap<&CriterionId, Vec<(&Decision, &Waiver)>> = BTreeMap::new();
        for decision in self.standing_decisions() {
            for waiver in &decision.waivers {
                waivers.entry(&waiver.criterion).or_default().push((decision, waiver));
            }
        }
        StandingWaivers(waivers)
    }

    /// The decisions that no other replaces, in their order.
    pub fn standing_decisions(&self) -> impl DoubleEndedIterator<Item = &Decision> {
        let replaced = self.replaced();
        self.decisions
            .iter()
            .filter(move |decision| !replaced.contains(&decision.id))
    }

    /// The decisions that others replace.
    #[must_use]
    pub fn replaced(&self) -> BTreeSet<&DecisionId> {
        self.decisions
            .iter()
            .filter_map(|decision| decision.supersedes.known())
            .collect()
    }

    /// The decisions by their ids: of several that share one, the first.
    #[must_use]
    pub fn decisions_by_id(&self) -> BTreeMap<&DecisionId, &Decision> {
        self.decisions.iter().rev().map(|one| (&one.id, one)).collect()
    }

    /// The record of the phase that the product was in on the day `on`; none where it had not begun.
    ///
    /// A phase without a date counts as it is declared.
    #[must_use]
    pub fn phase_on(&self, on: Date) -> Option<&PhaseRecord> {
        let begun = |record: &PhaseRecord| record.start.known().is_none_or(|start| start.earliest() <= on);
        let latest = self
            .cycles()
            .filter(|(_, record)| begun(record))
            .map(|(cycle, _)| cycle)
            .max()?;
        self.cycles()
            .filter(|(cycle, record)| *cycle == latest && begun(record))
            .last()
            .map(|(_, record)| record)
    }

    /// True where a phase record was opened by `decision`.
    #[must_use]
    pub fn is_used(&self, decision: &Decision) -> bool {
        self.phases.iter().any(|record| record.decision() == Some(&decision.id))
    }

    /// The ids of a fact that takes one or several.
    pub fn ids<T>(fact: &Fact<OneOrMany<T>>) -> &[T] {
        fact.known().map_or(&[], |ids| ids.0.as_slice())
    }
}

/// The waivers of a product, by criterion.
pub struct StandingWaivers<'p>(BTreeMap<&'p CriterionId, Vec<(&'p Decision, &'p Waiver)>>);

impl StandingWaivers<'_> {
    /// The last day of a waiver of `criterion` that is in force on the day `on`.
    #[must_use]
    pub fn until(&self, criterion: &CriterionId, cycle: u32, on: Date) -> Option<Date> {
        self.0
            .get(criterion)?
            .iter()
            .filter(|(decision, _)| decision.cycle() == cycle && decision.day().is_some_and(|day| day <= on))
            .filter(|(_, waiver)| waiver.date.known().is_none_or(|date| *date <= on))
            .filter_map(|(_, waiver)| waiver.until.known().copied())
            .filter(|until| *until >= on)
            .max()
    }
}

impl Milestone {
    /// What tells a milestone apart: its id and its cycle, the first where none is said.
    #[must_use]
    pub fn key(&self) -> (&MilestoneId, u32) {
        (&self.id, self.cycle.known().copied().unwrap_or(1))
    }

    /// True where it was reached by this day, or nobody knows when.
    #[must_use]
    pub fn is_reached_by(&self, day: Date) -> bool {
        match &self.actual {
            Fact::Known(reached) => reached.earliest() <= day,
            Fact::Unknown => true,
            Fact::Absent => false,
        }
    }
}
