//! What products refer to: directorates, departments, domains, perimeters.

use super::date::Date;
use super::id::{DepartmentId, DirectorateId, DomainId, PerimeterId};
use super::model::{choice, record};

choice! {
    /// What kind of body sponsors products.
    pub enum BodyKind {
        AdministrationCentrale = "administration_centrale",
        ServiceDeconcentre = "service_deconcentre",
        Operateur = "operateur",
        SecuriteSociale = "securite_sociale",
        Autre = "autre",
    }
    /// What kind of team manages products.
    pub enum DepartmentKind {
        Departement = "departement",
        Incubateur = "incubateur",
    }
}

record! {
    /// The file `reference.yaml`.
    pub struct Reference {
        perimeters: many Perimeter,
        domains: many Domain,
        directorates: many Directorate,
        departments: many Department,
        external_products: opt ExternalProducts,
    }

    /// A part of the catalogue that is counted apart.
    pub struct Perimeter {
        id: req PerimeterId,
        fr: req String,
        en: req String,
    }

    /// A business domain.
    pub struct Domain {
        id: req DomainId,
        fr: req String,
        en: req String,
    }

    /// A directorate, or another body that sponsors products.
    pub struct Directorate {
        id: req DirectorateId,
        name: req String,
        acronym: opt String,
        kind: opt BodyKind,
        source: opt String,
    }

    /// A department that manages products.
    pub struct Department {
        id: req DepartmentId,
        name: req String,
        acronym: opt String,
        kind: opt DepartmentKind,
        source: opt String,
    }

    /// How many products stand outside the catalogue.
    pub struct ExternalProducts {
        value: req i64,
        date: opt Date,
        source: opt String,
    }
}
