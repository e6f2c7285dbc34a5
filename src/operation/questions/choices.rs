//! The words that a line may take, where the catalogue lists them: each with what people call it.

use crate::domain::common::Common;
use crate::domain::naming::Name;
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::settings::Language;
use crate::lifecycle::version::Version;
use crate::store::catalogue::{self, COMMONS, PRODUCTS, REFERENCE};
use crate::store::source::Source;

use super::Choice;

/// What the catalogue lists: each list is read when a question needs it.
pub struct Lists<'l> {
    source: &'l dyn Source,
    reference: Option<Box<Reference>>,
}

impl<'l> Lists<'l> {
    #[must_use]
    pub fn of(source: &'l dyn Source) -> Lists<'l> {
        let reference = catalogue::read::<Reference>(source, REFERENCE, |_, _, _| ());
        Lists {
            source,
            reference: reference.and_then(|reading| reading.value),
        }
    }

    /// What the reference calls its ids, and how it asks.
    #[must_use]
    pub fn naming(&self) -> Vec<Name> {
        self.reference.as_deref().map(Reference::naming).unwrap_or_default()
    }

    /// The ids and their names for the field at `place`; none where any word will do.
    #[must_use]
    pub fn choices(&self, place: &FieldPath, version: &Version, language: Language) -> Vec<Choice> {
        match place.in_model().as_str() {
            "reuse.common" | "relations.depends_on.common" => self.commons(),
            "relations.depends_on.product" | "relations.replaces.product" => self.products(),
            field => self.of_rules(field, version, language),
        }
    }

    fn of_rules(&self, field: &str, version: &Version, language: Language) -> Vec<Choice> {
        let said = |fr: &str, en: &str| match language {
            Language::Fr => fr.to_owned(),
            Language::En => en.to_owned(),
        };
        match (field, &self.reference) {
            ("hosting.platform", _) => version
                .hosting
                .iter()
                .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                .collect(),
            ("milestones.id", _) => version
                .milestones
                .iter()
                .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                .collect(),
            ("deliverables.id", _) => version
                .phases
                .iter()
                .flat_map(|phase| &phase.deliverables)
                .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                .collect(),
            ("deliverables.phase", _) => version
                .ordered_phases()
                .into_iter()
                .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                .collect(),
            ("waivers.criterion", _) => version
                .criteria
                .iter()
                .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                .collect(),
            ("perimeter", Some(reference)) => reference
                .perimeters
                .iter()
                .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                .collect(),
            ("domain", Some(reference)) => reference
                .domains
                .iter()
                .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                .collect(),
            ("directorate", Some(reference)) => reference
                .directorates
                .iter()
                .map(|one| (one.id.to_string(), with_acronym(&one.name, one.acronym.known())))
                .collect(),
            ("department", Some(reference)) => reference
                .departments
                .iter()
                .map(|one| (one.id.to_string(), with_acronym(&one.name, one.acronym.known())))
                .collect(),
            _ => Vec::new(),
        }
    }

    fn commons(&self) -> Vec<Choice> {
        let paths = catalogue::files(self.source, COMMONS).unwrap_or_default();
        let read = |path: &String| catalogue::read::<Common>(self.source, path, |_, _, _| ())?.value;
        let commons = paths.iter().filter_map(read);
        by_name(commons.map(|one| (one.id.to_string(), one.name)).collect())
    }

    fn products(&self) -> Vec<Choice> {
        let paths = catalogue::files(self.source, PRODUCTS).unwrap_or_default();
        let read = |path: &String| catalogue::read::<Product>(self.source, path, |_, _, _| ())?.value;
        let products = paths.iter().filter_map(read);
        by_name(products.map(|one| (one.id.to_string(), one.name)).collect())
    }
}

fn with_acronym(name: &str, acronym: Option<&String>) -> String {
    match acronym {
        Some(acronym) if acronym != name => format!("{name} ({acronym})"),
        _ => name.to_owned(),
    }
}

fn by_name(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_key(|(_, name)| crate::domain::fold::fold(name));
    choices
}
