//! Why the product exists: problem, vision, objectives.

use super::date::Date;
use super::id::{IndicatorId, TermId};
use super::link::Link;
use super::model::{choice, record};

choice! {
    /// What was found of a hypothesis.
    pub enum HypothesisStatus {
        Ouverte = "ouverte",
        Validee = "validee",
        Infirmee = "infirmee",
    }
    /// What an objective aims at.
    pub enum ObjectiveKind {
        Optimisation = "optimisation",
        Acces = "acces",
        Conformite = "conformite",
        Qualite = "qualite",
        Connaissance = "connaissance",
        Autre = "autre",
    }
    /// How far an objective is.
    pub enum ObjectiveStatus {
        Ouvert = "ouvert",
        Atteint = "atteint",
        Abandonne = "abandonne",
    }
    /// What an actor is.
    pub enum ActorKind {
        Direction = "direction",
        Bureau = "bureau",
        Operateur = "operateur",
        Agence = "agence",
        Partenaire = "partenaire",
        Editeur = "editeur",
        Usagers = "usagers",
        Prestataire = "prestataire",
    }
    /// What an actor does for the product.
    pub enum ActorRole {
        Decideur = "decideur",
        Financeur = "financeur",
        Contributeur = "contributeur",
        Utilisateur = "utilisateur",
        FournisseurDonnees = "fournisseur_donnees",
        Exploitant = "exploitant",
        Informe = "informe",
    }
    /// Which way is better.
    pub enum Direction {
        Hausse = "hausse",
        Baisse = "baisse",
        Cible = "cible",
    }
}

record! {
    /// The value that is expected.
    pub struct Value {
        problem: opt FieldProblem,
        strategy_link: opt StrategyLink,
        policy_outcomes: opt Vec<TermId>,
        observatoire_demarche: opt bool,
        hypotheses: opt Vec<Hypothesis>,
    }

    /// The problem met in the field.
    pub struct FieldProblem short text {
        text: opt String,
        audience: opt String,
        size: opt String,
        severity: opt String,
        evidence_url: opt Link,
    }

    /// The policy or the law that the product serves.
    pub struct StrategyLink short text {
        policy: opt String,
        obligation: opt String,
        text: opt String,
    }

    /// Something believed, to be tested.
    pub struct Hypothesis {
        id: req TermId,
        text: req String,
        success_test: opt String,
        status: opt HypothesisStatus,
        tested_on: opt Date,
        result: opt String,
    }

    /// The shared vision.
    pub struct Vision {
        statement: opt String,
        actors: opt Vec<Actor>,
        value_proposition: opt String,
        users: opt Vec<String>,
        working_agreement: opt String,
        workshops: opt Vec<Workshop>,
        expected_impact: opt String,
        approved_by: opt Vec<String>,
        reviewed_on: opt Date,
    }

    /// Somebody who counts for the product.
    pub struct Actor {
        name: req String,
        kind: opt ActorKind,
        role: opt ActorRole,
        expectation: opt String,
        contact_role: opt String,
        influence: opt i64,
    }

    /// A working session on the vision.
    pub struct Workshop {
        date: req Date,
        participants: opt Vec<String>,
        link: opt Link,
    }

    /// What the product is to change.
    pub struct Objective {
        id: req TermId,
        text: req String,
        period: opt String,
        kind: opt ObjectiveKind,
        owner: opt String,
        status: opt ObjectiveStatus,
        key_results: opt Vec<KeyResult>,
    }

    /// How the change is measured.
    pub struct KeyResult {
        id: req TermId,
        text: opt String,
        indicator: opt IndicatorId,
        baseline: opt f64,
        target: opt f64,
        direction: opt Direction,
        due: opt Date,
    }
}
