//! Security, hosting and data.

use super::date::Date;
use super::decode::OneOrMany;
use super::id::TermId;
use super::link::Link;
use super::model::{choice, record};

choice! {
    /// Whether the rating was confirmed by the accreditation.
    pub enum DictStatus {
        Provisoire = "provisoire",
        Homologue = "homologue",
    }
    /// Where the accreditation stands.
    pub enum HomologationStatus {
        NonDemarree = "non_demarree",
        Plan = "plan",
        EnCours = "en_cours",
        Provisoire = "provisoire",
        Ferme = "ferme",
        Refusee = "refusee",
        Dispense = "dispense",
    }
    /// What part of the hosting is certified for health data.
    pub enum Hds {
        None = "none",
        Hebergeur = "hebergeur",
        Infogerance = "infogerance",
    }
    /// Who operates.
    pub enum OpsModel {
        Infogere = "infogere",
        DevopsEquipe = "devops_equipe",
        Saas = "saas",
    }
    /// How sensitive data are.
    pub enum DataClassLevel {
        Publique = "publique",
        Interne = "interne",
        Confidentielle = "confidentielle",
        Sensible = "sensible",
    }
    /// Whether an impact assessment is needed.
    pub enum AipdRequired {
        Oui = "oui",
        Non = "non",
        ADecider = "a_decider",
    }
}

record! {
    /// How the product is protected.
    pub struct Security {
        dict: opt Dict,
        homologation: opt Homologation,
        risk_analysis: opt RiskAnalysis,
        secrets: opt Answer,
        encryption: opt Answer,
        traceability: opt Answer,
        antivirus: opt Answer,
        antibot: opt Answer,
        critical_fix_hours: opt i64,
        access_review: opt Date,
        restore_test: opt RestoreTest,
        pentest: opt Report,
        incident_plan: opt Link,
        forge: opt ForgeSecurity,
    }

    /// Availability, integrity, confidentiality, traceability: from 1 to 4.
    pub struct Dict {
        d: req i64,
        i: req i64,
        c: req i64,
        t: req i64,
        argument: opt DictArgument,
        rated_on: opt Date,
        status: opt DictStatus,
        window: opt String,
        front_back_split: opt String,
    }

    /// Why each value.
    pub struct DictArgument {
        d: opt String,
        i: opt String,
        c: opt String,
        t: opt String,
    }

    /// The security accreditation.
    pub struct Homologation short status {
        status: req HomologationStatus,
        authority: opt String,
        decided_on: opt Date,
        valid_until: opt Date,
        reservations: opt String,
        reference as "ref": opt String,
        waiver_ground: opt String,
    }

    /// The risk analysis.
    pub struct RiskAnalysis {
        method: opt TermId,
        date: opt Date,
        url: opt Link,
    }

    /// A yes or a no, with a word on it.
    pub struct Answer short answer {
        answer: opt bool,
        note: opt String,
    }

    /// A restore that worked.
    pub struct RestoreTest short date {
        date: req Date,
        duration: opt String,
    }

    /// How the forge of the source code is protected.
    pub struct ForgeSecurity {
        second_factor: opt bool,
        signed_commits: opt bool,
    }

    /// A dated report.
    pub struct Report short url {
        date: opt Date,
        url: opt Link,
    }

    /// Where the product runs.
    pub struct Hosting short platform {
        platform: opt TermId,
        provider: opt String,
        since: opt Date,
        hds: opt Hds,
        secnumcloud: opt bool,
        ops_model: opt OpsModel,
        move_to_cloud_plan: opt String,
        reason: opt String,
    }

    /// The data that the product handles.
    pub struct Data {
        classes: opt Vec<DataClass>,
        health: opt bool,
        personal: opt Personal,
        processors: opt Vec<Processor>,
        retention: opt String,
        archiving: opt Archiving,
        nonprod_anonymised: opt bool,
        storage: opt String,
        open_data_candidate: opt bool,
        open_data_url: opt Link,
        migration_plan: opt Link,
    }

    /// Whether records with evidential value are kept, and how long.
    pub struct Archiving short required {
        required: opt bool,
        terms: opt String,
    }

    /// A set of data and its class.
    pub struct DataClass {
        name: req String,
        class: req DataClassLevel,
    }

    /// Personal data.
    pub struct Personal short processed {
        processed: opt bool,
        categories: opt Vec<String>,
        subjects: opt Vec<String>,
        purposes: opt Vec<String>,
        legal_basis: opt String,
        controller: opt String,
        register_ref: opt String,
        training_on: opt Date,
        aipd: opt Aipd,
    }

    /// The data protection impact assessment.
    pub struct Aipd short required {
        required: req AipdRequired,
        reason: opt String,
        done_on: opt Date,
        dpo_opinion: opt String,
        published_url: opt Link,
    }

    /// Somebody who handles data for us.
    pub struct Processor short name {
        name: req String,
        dpa_url: opt Link,
        scope: opt OneOrMany<String>,
    }
}

impl Dict {
    /// The letters, in the order of `dict_max`, each with its value.
    #[must_use]
    pub fn axes(&self) -> [(&'static str, i64); 4] {
        [("D", self.d), ("I", self.i), ("C", self.c), ("T", self.t)]
    }

    /// The letters whose value is above the maximum, each with the value and its limit.
    #[must_use]
    pub fn above(&self, maximum: &[i64]) -> Vec<(&'static str, i64, i64)> {
        let pairs = self.axes().into_iter().zip(maximum);
        pairs
            .map(|((letter, value), limit)| (letter, value, *limit))
            .filter(|(_, value, limit)| value > limit)
            .collect()
    }
}

impl Homologation {
    /// True where somebody has accredited the product, for however long.
    #[must_use]
    pub fn was_given(&self) -> bool {
        matches!(self.status, HomologationStatus::Provisoire | HomologationStatus::Ferme)
    }

    /// True while the accreditation lasts, on the day `on`; one without an end is none.
    #[must_use]
    pub fn is_in_force(&self, on: Date) -> bool {
        self.was_given() && self.valid_until.known().is_some_and(|until| *until >= on)
    }
}
