//! How the product is designed, built, checked, delivered and stopped.

use super::date::Date;
use super::id::{MilestoneId, PhaseId, ProductId, TermId};
use super::link::Link;
use super::model::{choice, record};

choice! {
    /// What the SIG decided.
    pub enum AgreementOutcome {
        Accorde = "accorde",
        AccordeSousReserve = "accorde_sous_reserve",
        Refuse = "refuse",
    }
    /// How accessible a product declares itself.
    pub enum RgaaLevel {
        NonConforme = "non_conforme",
        Partiel = "partiel",
        Total = "total",
    }
    /// How the rate was counted.
    pub enum RateMethod {
        Criteres = "criteres",
        MoyennePages = "moyenne_pages",
    }
    /// Where the architecture file stands.
    pub enum DaStatus {
        Brouillon = "brouillon",
        ReluSdpc = "relu_sdpc",
        ValideCoat = "valide_coat",
        ValideCoatReserves = "valide_coat_reserves",
        Rejete = "rejete",
    }
    /// Where a deliverable stands.
    pub enum DeliverableStatus {
        Brouillon = "brouillon",
        Valide = "valide",
        Perime = "perime",
    }
    /// What a user test was run on.
    pub enum TestKind {
        Maquette = "maquette",
        Production = "production",
    }
    /// Why a product stops.
    pub enum StopReason {
        Pertinence = "pertinence",
        Contexte = "contexte",
        Budget = "budget",
        Audience = "audience",
        Remplace = "remplace",
    }
    /// The eco-design grade.
    pub enum Ecoindex {
        A = "A",
        B = "B",
        C = "C",
        D = "D",
        E = "E",
        F = "F",
        G = "G",
    }
}

record! {
    /// What the law and the State ask.
    pub struct Compliance {
        sig_principe: opt Agreement,
        sig_definitif: opt Agreement,
        rgaa: opt Rgaa,
        ecoindex: opt Ecoindex,
        rgesn_url: opt Link,
        legal_pages: opt LegalPages,
        dinum_opinion: opt DinumOpinion,
    }

    /// An agreement of the Government Information Service.
    pub struct Agreement {
        requested_on: opt Date,
        decided_on: opt Date,
        outcome: opt AgreementOutcome,
        reservations: opt String,
        reference as "ref": opt String,
    }

    /// Accessibility; the rate is between 0 and 1.
    pub struct Rgaa {
        rate: opt f64,
        rate_method: opt RateMethod,
        audited_on: opt Date,
        auditor: opt String,
        level: opt RgaaLevel,
        statement_url: opt Link,
        plan_url: opt Link,
    }

    /// The pages that every site owes.
    pub struct LegalPages {
        mentions: opt Link,
        cgu: opt Link,
        confidentialite: opt Link,
    }

    /// The binding opinion on large projects.
    pub struct DinumOpinion {
        submitted_on: opt Date,
        opinion: opt String,
        tacit: opt bool,
        url: opt Link,
    }

    /// Design work.
    pub struct Design {
        engaged: opt bool,
        designer: opt String,
        figma_url: opt Link,
    }

    /// User research.
    pub struct Research {
        interviews: opt Vec<Interview>,
        tests: opt Vec<UserTest>,
    }

    /// Interviews with one profile.
    pub struct Interview {
        date: req Date,
        profile: req String,
        n: opt i64,
        report_url: opt Link,
    }

    /// Tests with one profile.
    pub struct UserTest {
        date: req Date,
        kind: opt TestKind,
        profile: req String,
        participants: opt i64,
        report_url: opt Link,
    }

    /// How a product reaches all those whom it is for.
    pub struct Deployment {
        waves: opt Vec<Wave>,
    }

    /// A part of those whom it is for, reached on a day.
    pub struct Wave {
        name: req String,
        planned: opt Date,
        actual: opt Date,
        size: opt i64,
    }

    /// How the team works.
    pub struct Method {
        rituals: opt String,
        roadmap_url: opt Link,
        prioritisation: opt String,
    }

    /// The scope of the first version.
    pub struct Mvp {
        features_in: opt Vec<String>,
        features_out: opt Vec<String>,
        experiment: opt Experiment,
    }

    /// A limited opening.
    pub struct Experiment {
        scope: opt String,
        duration: opt String,
        access: opt String,
    }

    /// How the product is built.
    pub struct Architecture {
        da: opt ArchitectureFile,
        cloud_native: opt bool,
        stack: opt Vec<String>,
        adr_url: opt Link,
        c4_url: opt Link,
    }

    /// The architecture file.
    pub struct ArchitectureFile {
        url: opt Link,
        version: opt String,
        status: opt DaStatus,
        coat_date: opt Date,
    }

    /// The source code.
    pub struct Code {
        open_source: opt OpenSource,
        ci_url: opt Link,
        cd: opt bool,
        readme_url: opt Link,
    }

    /// Open, or why not.
    pub struct OpenSource {
        public: opt bool,
        licence: opt String,
        exception: opt String,
    }

    /// What is measured of the code; the coverage is between 0 and 1.
    pub struct Quality {
        coverage_critical: opt f64,
        duplication: opt f64,
        deploys_per_month: opt i64,
        load_test: opt Link,
        rollback_test: opt Date,
        lighthouse_a11y: opt i64,
        debt: opt Vec<String>,
    }

    /// A document that a phase asks for.
    pub struct Deliverable {
        id: req TermId,
        url: opt Link,
        version: opt String,
        date: opt Date,
        status: opt DeliverableStatus,
        phase: opt PhaseId,
    }

    /// How the product ends.
    pub struct Stop {
        decided_by: opt String,
        reason: opt StopReason,
        replaced_by: opt ProductId,
        fallback: opt String,
        calendar: opt StopCalendar,
        data_plan: opt String,
        decommission: opt Vec<Decommission>,
        communication_url: opt Link,
        post_mortem_url: opt Link,
        savings_yearly_eur: opt f64,
        substate: opt TermId,
        milestone: opt MilestoneId,
    }

    /// Three dates, in order.
    pub struct StopCalendar {
        announce: opt Date,
        cut_off: opt Date,
        data_done: opt Date,
        comment: opt String,
    }

    /// Something to close.
    pub struct Decommission {
        item: req String,
        due: opt Date,
        done_on: opt Date,
    }
}
