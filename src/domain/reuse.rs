//! Reuse before build: commons, rationalisation, links between products.

use super::date::Date;
use super::id::{CommonId, ProductId};
use super::link::Link;
use super::model::{choice, record};

choice! {
    /// How a commons is reused.
    pub enum ReuseMode {
        TelQuel = "tel_quel",
        Etendu = "etendu",
        Fork = "fork",
        Api = "api",
    }
    /// The steps of RADAR, in order.
    pub enum RadarStep {
        Reutiliser = "reutiliser",
        Adapter = "adapter",
        Developper = "developper",
        Acheter = "acheter",
        Reformuler = "reformuler",
    }
    /// Where an examined option comes from.
    pub enum OptionSource {
        Dnum = "dnum",
        Interministeriel = "interministeriel",
        GrandPublic = "grand_public",
        Commercial = "commercial",
    }
    /// What became of an option.
    pub enum OptionVerdict {
        Retenu = "retenu",
        Ecarte = "ecarte",
    }
    /// What a link between products carries.
    pub enum DependencyKind {
        Api = "api",
        Donnees = "donnees",
        Authentification = "authentification",
        Hebergement = "hebergement",
        Composant = "composant",
        Processus = "processus",
    }
    /// What was found of a likeness.
    pub enum Likeness {
        Doublon = "doublon",
        Complementaire = "complementaire",
        Distinct = "distinct",
    }
}

record! {
    /// The choice between reusing, adapting, building, buying and asking again.
    pub struct Rationalisation {
        date: opt Date,
        options: opt Vec<ExaminedOption>,
        choice: opt RadarStep,
        exit_plan: opt String,
        reviewed_on: opt Date,
    }

    /// One option that was looked at.
    pub struct ExaminedOption {
        step: req RadarStep,
        candidate: req String,
        source: opt OptionSource,
        verdict: opt OptionVerdict,
        reason: opt String,
    }

    /// A commons that the product uses.
    pub struct Reuse short common {
        common: req CommonId,
        mode: opt ReuseMode,
        version: opt String,
        since: opt Date,
        until: opt Date,
        scope: opt String,
        contribution_back: opt String,
    }

    /// What the product could give to others.
    pub struct ReuseOffer {
        candidate: opt bool,
        what: opt String,
        for_whom: opt String,
    }

    /// The product among others.
    pub struct Relations {
        depends_on: opt Vec<Dependency>,
        replaces: opt Vec<Replacement>,
        merged_into: opt ProductId,
        split_from: opt ProductId,
        similar_to: opt Vec<Similar>,
    }

    /// Something that the product needs to work.
    pub struct Dependency {
        product: opt ProductId,
        common: opt CommonId,
        external: opt String,
        kind: opt DependencyKind,
        criticality: opt i64,
        flow_ref: opt Link,
        switch_planned: opt Date,
    }

    /// A product that this one takes the place of.
    pub struct Replacement short product {
        product: req ProductId,
        planned_stop: opt Date,
    }

    /// A product that looks like this one.
    pub struct Similar short product {
        product: req ProductId,
        assessed_on: opt Date,
        verdict: opt Likeness,
    }
}
