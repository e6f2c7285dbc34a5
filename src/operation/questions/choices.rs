//! The words that a field may take, where the catalogue lists them.

use crate::domain::path::FieldPath;
use crate::domain::reference::Reference;
use crate::domain::settings::Language;
use crate::lifecycle::version::Version;

use super::Choice;

/// The ids and their names for the field at `place`; none where any word will do.
pub fn choices(place: &FieldPath, reference: Option<&Reference>, version: &Version, language: Language) -> Vec<Choice> {
    let said = |fr: &str, en: &str| match language {
        Language::Fr => fr.to_owned(),
        Language::En => en.to_owned(),
    };
    let field = place.in_model();
    if field == "hosting.platform" {
        let platforms = version.hosting.iter();
        return platforms
            .map(|platform| (platform.id.to_string(), said(&platform.fr, &platform.en)))
            .collect();
    }
    let Some(reference) = reference else { return Vec::new() };
    match field.as_str() {
        "perimeter" => reference
            .perimeters
            .iter()
            .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
            .collect(),
        "domain" => reference
            .domains
            .iter()
            .map(|one| (one.id.to_string(), said(&one.fr, &one.en)))
            .collect(),
        "directorate" => reference
            .directorates
            .iter()
            .map(|one| (one.id.to_string(), one.name.clone()))
            .collect(),
        "department" => reference
            .departments
            .iter()
            .map(|one| (one.id.to_string(), one.name.clone()))
            .collect(),
        _ => Vec::new(),
    }
}
