//! What somebody typed for a line, understood.

use crate::domain::decode::Shape;
use crate::domain::fact::UNKNOWN;
use crate::domain::link::Link;
use crate::domain::path::{FieldPath, PathStep};
use crate::store::edit::{Value, typed};

/// How people say in both languages that they do not know.
const IGNORANCE: [&str; 4] = ["je_ne_sais_pas", "i_don_t_know", "unknown", "jsp"];
/// How people say that there is none.
const NONE: [&str; 6] = ["aucun", "aucune", "zero", "neant", "none", "rien"];
/// How people say that a number or a day is not exact.
const ABOUT: [&str; 9] = [
    "environ",
    "env.",
    "à peu près",
    "autour de",
    "vers",
    "about",
    "around",
    "roughly",
    "~",
];

/// The value that the words say at a place: «I don't know» is an answer where nobody has to know, «none» is where things
/// are counted, and a share is one as `0,5`, `50 %` or `50`. None where they say no such value.
#[must_use]
pub fn understood(words: &str, place: &FieldPath) -> Option<Value> {
    let said = typed::word(words.trim());
    if IGNORANCE.contains(&said.as_str()) && place.may_be_unknown {
        return Some(Value::Text(UNKNOWN.to_owned()));
    }
    if NONE.contains(&said.as_str()) {
        match place.shape {
            Shape::Integer | Shape::Number => return Some(Value::Int(0)),
            Shape::List(_) => return Some(Value::List(Vec::new())),
            _ => {}
        }
    }
    if matches!(place.shape, Shape::Url) && said != UNKNOWN && Link::parse(words.trim()).is_none() {
        return None;
    }
    let words = exact(words, place).unwrap_or(words);
    let value = typed::value(words, place.shape, place.may_be_unknown).ok()?;
    Some(if is_share(place) { part_of_one(value) } else { value })
}

/// What is left of `words` where they say that what follows is not exact, at a place that keeps exact values alone.
#[must_use]
pub fn exact<'w>(words: &'w str, place: &FieldPath) -> Option<&'w str> {
    if !matches!(
        place.shape,
        Shape::Integer | Shape::Number | Shape::Date | Shape::ApproxDate
    ) {
        return None;
    }
    let words = words.trim();
    ABOUT.iter().find_map(|about| {
        let begin = words.get(..about.len())?;
        let rest = words.get(about.len()..).filter(|_| begin.to_lowercase() == **about)?;
        let apart = about.ends_with(|letter: char| !letter.is_alphabetic()) || rest.starts_with(char::is_whitespace);
        Some(rest.trim()).filter(|rest| apart && !rest.is_empty())
    })
}

/// True for a part of a whole, which the model writes from 0 to 1.
fn is_share(place: &FieldPath) -> bool {
    matches!(place.steps.last(), Some(PathStep::Field(field)) if field.name == "share")
}

/// `50` is meant as hundredths where nothing exceeds 1.
fn part_of_one(value: Value) -> Value {
    match value {
        Value::Int(hundredths @ 2..=100) => {
            typed::value(&format!("{hundredths} %"), Shape::Number, false).unwrap_or(value)
        }
        value => value,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::facts::place;

    #[test]
    fn ignorance_is_an_answer() {
        let personal = place("data.personal.processed").unwrap();
        let unknown = Some(Value::Text(UNKNOWN.to_owned()));
        assert_eq!(understood("je ne sais pas", &personal), unknown);
        assert_eq!(understood("Oui", &personal), Some(Value::Bool(true)));
        assert_eq!(understood("peut-être", &personal), None);
    }

    #[test]
    fn a_share_is_understood_as_people_say_it() {
        let share = place("team.business_owner.share").unwrap();
        for said in ["0,5", "50 %", "50", "environ 50 %"] {
            assert_eq!(understood(said, &share), Some(Value::Float(0.5)), "{said}");
        }
        assert_eq!(understood("1", &share), Some(Value::Int(1)));
        // Nobody gives more than all: the rules say so of what stays.
        assert_eq!(understood("700", &share), Some(Value::Int(700)));
    }

    #[test]
    fn what_is_about_right_is_taken_without_the_word() {
        let cost = place("budget.initial.total_eur_ttc").unwrap();
        for said in ["environ 450 k€", "Environ 450 000", "~450 k€", "about 450 k€"] {
            assert_eq!(understood(said, &cost), Some(Value::Int(450_000)), "{said}");
        }
        assert_eq!(exact("environ 450 k€", &cost), Some("450 k€"));
        assert_eq!(exact("environs", &cost), None);
        let summary = place("summary").unwrap();
        assert_eq!(exact("environ tout", &summary), None);
        assert_eq!(
            understood("environ tout", &summary),
            Some(Value::Text("environ tout".to_owned()))
        );
    }

    #[test]
    fn none_is_a_number_and_a_title_is_no_address() {
        let cost = place("budget.initial.total_eur_ttc").unwrap();
        assert_eq!(understood("aucun", &cost), Some(Value::Int(0)));
        assert_eq!(
            understood("Aucune", &place("tags").unwrap()),
            Some(Value::List(Vec::new()))
        );
        let source = place("baseline.source").unwrap();
        let address = place("links.service_url").unwrap();
        assert_eq!(understood("Le site du service", &address), None);
        let site = "https://exemple.invalid/a";
        assert_eq!(understood(site, &address), Some(Value::Text(site.to_owned())));
        assert!(understood("Le registre de 2024", &source).is_some());
    }
}
