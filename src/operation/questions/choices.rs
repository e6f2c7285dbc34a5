//! The words that a line may take, where the catalogue lists them: each with what people call it.

use crate::domain::common::{Common, Maturity};
use crate::domain::naming::{Name, Named};
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
            _ => self.of_rules(place, version, language),
        }
    }

    /// What the rules and the reference list: what they call their ids, where they have names for them.
    fn of_rules(&self, place: &FieldPath, version: &Version, language: Language) -> Vec<Choice> {
        let said = |fr: &str, en: &str| match language {
            Language::Fr => fr.to_owned(),
            Language::En => en.to_owned(),
        };
        let of = place.key().and_then(|key| Named::of(key.record.name, key.name));
        if let Some(of) = of {
            let names = version.naming().into_iter().chain(self.naming());
            let own = names.filter(|name| name.of == of);
            return own.map(|name| (name.id.clone(), said(&name.fr, &name.en))).collect();
        }
        match place.in_model().as_str() {
            "deliverables.id" => {
                let deliverables = version.phases.iter().flat_map(|phase| &phase.deliverables);
                deliverables
                    .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                    .collect()
            }
            "deliverables.phase" => {
                let phases = version.ordered_phases().into_iter();
                phases.map(|one| (one.id.to_string(), said(&one.fr, &one.en))).collect()
            }
            "waivers.criterion" => {
                let criteria = version.criteria.iter();
                criteria
                    .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
                    .collect()
            }
            _ => Vec::new(),
        }
    }

    fn commons(&self) -> Vec<Choice> {
        let paths = catalogue::files(self.source, COMMONS).unwrap_or_default();
        let read = |path: &String| catalogue::read::<Common>(self.source, path, |_, _, _| ())?.value;
        let commons = paths.iter().filter_map(read);
        // Nobody is offered what was set aside.
        let commons = commons.filter(|one| one.maturity.known() != Some(&Maturity::Ecarte));
        by_name(commons.map(|one| (one.id.to_string(), one.name)).collect())
    }

    fn products(&self) -> Vec<Choice> {
        let paths = catalogue::files(self.source, PRODUCTS).unwrap_or_default();
        let read = |path: &String| catalogue::read::<Product>(self.source, path, |_, _, _| ())?.value;
        let products = paths.iter().filter_map(read);
        by_name(products.map(|one| (one.id.to_string(), one.name)).collect())
    }
}

fn by_name(mut choices: Vec<Choice>) -> Vec<Choice> {
    choices.sort_by_key(|(_, name)| crate::domain::fold::fold(name));
    choices
}
