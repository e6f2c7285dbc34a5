//! What somebody typed for a line, understood.

use crate::diagnostic::asked::is_share;
use crate::domain::date::Date;
use crate::domain::decode::Shape;
use crate::domain::fact::UNKNOWN;
use crate::domain::fold;
use crate::domain::link::Link;
use crate::domain::path::FieldPath;
use crate::operation::facts::{Side, near_day, part_of_one};
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
/// are counted, a share is one as `0,5`, `50 %` or `50`, and a day one without its year: the nearest to `today`, and a past
/// one where the field says what was. None where they say no such value.
#[must_use]
pub fn understood(words: &str, place: &FieldPath, today: Date) -> Option<Value> {
    let said = fold::word(words.trim());
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
    if matches!(place.shape, Shape::Url) && said != UNKNOWN && !is_address(words.trim()) {
        return None;
    }
    let words = exact(words, place).unwrap_or(words);
    let value = match typed::value(words, place.shape, place.may_be_unknown) {
        Ok(value) => value,
        Err(_) if matches!(place.shape, Shape::Date | Shape::ApproxDate) => {
            Value::Date(near_day(words, today, side_of(place))?.to_string())
        }
        Err(_) => return None,
    };
    Some(if is_share(place) { part_of_one(value) } else { value })
}

/// The day that words name at a place that keeps one, where they do not say it whole: `17 novembre`, `mardi`.
#[must_use]
pub fn day_of(words: &str, place: &FieldPath, today: Date) -> Option<Date> {
    let is_day = matches!(place.shape, Shape::Date | Shape::ApproxDate);
    let is_whole = || typed::value(words, place.shape, place.may_be_unknown).is_ok();
    if !is_day || is_whole() {
        return None;
    }
    near_day(words, today, side_of(place))
}

/// True for a web address or the path of a file. A word alone is neither for who answers a question, though a file may be called so.
fn is_address(words: &str) -> bool {
    Link::parse(words).is_some() && words.contains(['/', '.'])
}

/// The fields that speak of what is to come; all others say what was.
const TO_COME: [&str; 9] = [
    "planned",
    "planned_end",
    "due",
    "until",
    "valid_until",
    "target_date",
    "announce",
    "cut_off",
    "end",
];

/// On which side of today a day of this place is looked for whose year nobody says.
fn side_of(place: &FieldPath) -> Side {
    let path = place.in_model();
    let name = path.rsplit('.').next().unwrap_or_default();
    if TO_COME.contains(&name) || path.starts_with("schedule.") || path.starts_with("stop.calendar") {
        Side::Either
    } else {
        Side::Before
    }
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

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::facts::place;

    fn understood(words: &str, place: &FieldPath) -> Option<Value> {
        super::understood(words, place, Date::parse("2026-11-22").unwrap())
    }

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
        for share in [
            "team.business_owner.share",
            "team.product_owner.share",
            "quality.coverage_critical",
        ] {
            let share = place(share).unwrap();
            for said in ["0,5", "50 %", "50", "50,0", "environ 50 %"] {
                assert_eq!(understood(said, &share), Some(Value::Float(0.5)), "{said}");
            }
            assert_eq!(understood("62,5", &share), Some(Value::Float(0.625)));
            // More than all, or a little more than all: nobody knows which.
            assert_eq!(understood("1,5", &share), Some(Value::Float(1.5)));
        }
        let count = place("team.business_daily_count").unwrap();
        assert_eq!(understood("50", &count), Some(Value::Int(50)));
        let share = place("team.business_owner.share").unwrap();
        assert_eq!(understood("1", &share), Some(Value::Int(1)));
        // Nobody gives more than all: the rules say so of what stays.
        assert_eq!(understood("700", &share), Some(Value::Int(700)));
    }

    #[test]
    fn a_day_is_understood_as_people_say_it() {
        let due = place("objectives[].due");
        let as_of = place("baseline.as_of").unwrap();
        for place in due.iter().chain([&as_of]) {
            for said in [
                "17 novembre 2026",
                "mardi 17 novembre",
                "17/11/2026",
                "17/11",
                "le 17 novembre",
            ] {
                let day = Some(Value::Date("2026-11-17".to_owned()));
                assert_eq!(understood(said, place), day, "{said}");
            }
            assert_eq!(understood("lundi 17 novembre", place), None);
        }
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
        for said in ["Le site du service", "oui", "non"] {
            assert_eq!(understood(said, &address), None, "{said}");
        }
        assert!(understood("avis/dinum.pdf", &address).is_some());
        let site = "https://exemple.invalid/a";
        assert_eq!(understood(site, &address), Some(Value::Text(site.to_owned())));
        assert!(understood("Le registre de 2024", &source).is_some());
    }
}
