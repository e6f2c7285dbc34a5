//! Sittings of the committee.

use super::date::Date;
use super::id::{GateId, ProductId, TermId, VersionId};
use super::link::Link;
use super::model::{choice, record};

choice! {
    /// Why the committee met, or that it did not.
    pub enum SessionKind {
        Ordinaire = "ordinaire",
        Exceptionnelle = "exceptionnelle",
        Pleniere = "pleniere",
        Annulee = "annulee",
    }
    /// What is adopted.
    pub enum AdoptedKind {
        Critere = "critere",
        Regles = "regles",
        Modele = "modele",
        Catalogue = "catalogue",
    }
}

record! {
    /// One sitting.
    pub struct Session {
        date: req Date,
        kind: req SessionKind,
        seats_present: opt super::decode::Table<TermId, i64>,
        guests: opt Vec<Guest>,
        agenda: opt Vec<AgendaItem>,
        standards_updates: opt Vec<String>,
        reuse_findings: opt Vec<String>,
        minutes_url: opt Link,
        adopted: many Adopted,
    }

    /// Something that the committee adopted: the id of a criterion, of a version of the rules or of a template, or words.
    pub struct Adopted {
        what: req String,
        kind: req AdoptedKind,
        gates: opt Vec<GateId>,
        rules: opt VersionId,
    }

    /// Somebody invited, by profile.
    pub struct Guest short profile {
        profile: req String,
        entity: opt String,
    }

    /// A product to look at.
    pub struct AgendaItem short product {
        product: req ProductId,
        gate: opt GateId,
        slot: opt String,
        dossier_received_on: opt Date,
    }
}

impl Session {
    /// How many seats were filled; none where nobody noted it.
    #[must_use]
    pub fn seats_filled(&self) -> Option<i64> {
        let present = self.seats_present.known()?;
        Some(present.0.iter().map(|(_, count)| *count).sum())
    }
}
