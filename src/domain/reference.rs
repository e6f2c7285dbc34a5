//! What products refer to: directorates, departments, domains, perimeters; and how their facts are asked for here.

use super::date::{ApproxDate, Date};
use super::fold::fold;
use super::id::{DepartmentId, DirectorateId, DomainId, PerimeterId, TermId};
use super::indicator::Indicator;
use super::model::{choice, record};
use super::naming::{Name, Named};
use super::settings::Label;
use super::value::Direction;

choice! {
    /// What kind of body sponsors products.
    pub enum BodyKind {
        AdministrationCentrale = "administration_centrale",
        ServiceDeconcentre = "service_deconcentre",
        Operateur = "operateur",
        SecuriteSociale = "securite_sociale",
        Autre = "autre",
    }
    /// What an indicator of management is counted in.
    pub enum IndicatorUnit {
        Nombre = "nombre",
        Produits = "produits",
        Part = "part",
        Jours = "jours",
        Euros = "euros",
        Etp = "etp",
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
        benchmarks: many Benchmark,
        questions: many OwnQuestion,
        thesaurus: many AlikeWords,
        support_providers: many SupportProvider,
        management_indicators: many ManagementIndicator,
        policy_outcomes: many PolicyOutcome,
    }

    /// A figure of the whole catalogue that management follows.
    pub struct ManagementIndicator {
        id: req TermId,
        fr: req String,
        en: req String,
        /// A number from `products`, in CEL.
        formula: req String,
        unit: opt IndicatorUnit,
        target: opt f64,
        direction: opt Direction,
        proposed_by: opt Label,
        source: opt String,
        note: opt Label,
    }

    /// An outcome of public policy that several products serve.
    pub struct PolicyOutcome {
        id: req TermId,
        fr: req String,
        en: req String,
        owner: opt String,
        source: opt String,
        indicators: many Indicator,
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

    /// What somebody measured elsewhere: shown beside the figure of the same code, and never as a target.
    pub struct Benchmark {
        id: req TermId,
        figure: req TermId,
        fr: req String,
        en: req String,
        value: req f64,
        date: req ApproxDate,
        method: opt String,
        source: req String,
    }

    /// A team outside these bodies that takes requests for help up.
    pub struct SupportProvider {
        id: req TermId,
        fr: req String,
        en: req String,
        source: req String,
    }

    /// Words that people say here for one thing: a need is found by any of them.
    pub struct AlikeWords {
        words: req Vec<String>,
    }

    /// A field of a product, in the words in which this catalogue asks for it.
    pub struct OwnQuestion {
        field: req String,
        fr: req String,
        en: req String,
        help: opt Label,
    }
}

impl Reference {
    /// Whether an id is that of a directorate, of a department or of a team that helps; none where it is neither.
    #[must_use]
    pub fn body(&self, id: &str) -> Option<Named> {
        if self.support_providers.iter().any(|one| one.id == *id) {
            return Some(Named::Body);
        }
        if self.directorates.iter().any(|one| one.id.as_str() == id) {
            return Some(Named::Directorate);
        }
        let mut departments = self.departments.iter();
        departments
            .any(|one| one.id.as_str() == id)
            .then_some(Named::Department)
    }

    /// The id of the directorate, the department or the team that people call so: by its id, its name or its acronym.
    #[must_use]
    pub fn body_called(&self, said: &str) -> Option<String> {
        let said = fold(said);
        let is = |id: &str, name: &str, acronym: Option<&String>| {
            let names = [id, name].into_iter().chain(acronym.map(String::as_str));
            names.map(fold).any(|name| name == said)
        };
        let directorates = self.directorates.iter();
        let directorate = directorates
            .filter(|one| is(one.id.as_str(), &one.name, one.acronym.known()))
            .map(|one| one.id.to_string());
        let departments = self.departments.iter();
        let department = departments
            .filter(|one| is(one.id.as_str(), &one.name, one.acronym.known()))
            .map(|one| one.id.to_string());
        let providers = self.support_providers.iter();
        let provider = providers
            .filter(|one| is(one.id.as_str(), &one.fr, Some(&one.en)))
            .map(|one| one.id.to_string());
        directorate.chain(department).chain(provider).next()
    }

    /// What people call the ids of these lists.
    #[must_use]
    pub fn naming(&self) -> Vec<Name> {
        let mut names = Vec::new();
        let mut both = |of, id: String, fr: &str, en: &str| {
            names.push(Name {
                of,
                id,
                fr: fr.to_owned(),
                en: en.to_owned(),
                short: None,
            });
        };
        for one in &self.perimeters {
            both(Named::Perimeter, one.id.to_string(), &one.fr, &one.en);
        }
        for one in &self.domains {
            both(Named::Domain, one.id.to_string(), &one.fr, &one.en);
        }
        for one in &self.support_providers {
            both(Named::Body, one.id.to_string(), &one.fr, &one.en);
        }
        for one in &self.questions {
            both(Named::Question, one.field.clone(), &one.fr, &one.en);
            if let Some(help) = one.help.known() {
                both(Named::QuestionHelp, one.field.clone(), &help.fr, &help.en);
            }
        }
        let body = |of, id: String, name: &str, acronym: Option<&String>| {
            let full = match acronym {
                Some(acronym) if acronym != name => format!("{name} ({acronym})"),
                _ => name.to_owned(),
            };
            Name {
                of,
                id,
                fr: full.clone(),
                en: full,
                short: Some(acronym.map_or_else(|| name.to_owned(), String::clone)),
            }
        };
        for one in &self.directorates {
            names.push(body(
                Named::Directorate,
                one.id.to_string(),
                &one.name,
                one.acronym.known(),
            ));
        }
        for one in &self.departments {
            names.push(body(
                Named::Department,
                one.id.to_string(),
                &one.name,
                one.acronym.known(),
            ));
        }
        names
    }
}
