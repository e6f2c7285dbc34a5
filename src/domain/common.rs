//! Commons, standards, APIs and platforms that products reuse.

use super::date::Date;
use super::id::CommonId;
use super::link::Link;
use super::model::{choice, record};

choice! {
    /// What an entry is.
    pub enum CommonKind {
        Commun = "commun",
        Standard = "standard",
        Api = "api",
        Brique = "brique",
        Plateforme = "plateforme",
        Bibliotheque = "bibliotheque",
        LogicielLibre = "logiciel_libre",
        Logiciel = "logiciel",
        Saas = "saas",
        Referentiel = "referentiel",
        SolutionDnum = "solution_dnum",
        SolutionInterministerielle = "solution_interministerielle",
    }
    /// How far its use is recommended.
    pub enum Maturity {
        Candidat = "candidat",
        Recommande = "recommande",
        Obligatoire = "obligatoire",
        Tolere = "tolere",
        AEviter = "a_eviter",
        Ecarte = "ecarte",
    }
}

record! {
    /// Something that products should reuse rather than build.
    pub struct Common {
        id: req CommonId,
        name: req String,
        aliases: opt Vec<String>,
        kind: req CommonKind,
        owner_entity: opt String,
        governance: opt String,
        licence: opt String,
        maturity: opt Maturity,
        obligation: opt String,
        use_when: opt String,
        limits: opt String,
        open_source: opt bool,
        secnumcloud: opt bool,
        hds: opt bool,
        rgaa_rate: opt f64,
        dsfr: opt bool,
        homologation: opt String,
        dict_max: opt Vec<i64>,
        docs_url: opt Link,
        source: opt super::decode::OneOrMany<String>,
        replaces: opt CommonId,
        decision_log: opt Vec<LogEntry>,
    }

    /// Something that was decided about an entry.
    pub struct LogEntry {
        date: req Date,
        text: req String,
    }
}
