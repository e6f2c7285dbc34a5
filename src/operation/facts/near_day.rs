//! Days as people name those near today: «mardi», «mardi dernier», «hier».

use crate::domain::date::Date;
use crate::domain::fold::fold;

use super::date;

/// On which side of today a weekday is looked for that is named alone.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Today, or the last one.
    Before,
    /// The next one.
    After,
}

/// The weekdays from Monday on, in both languages.
const WEEKDAYS: [[&str; 2]; 7] = [
    ["lundi", "monday"],
    ["mardi", "tuesday"],
    ["mercredi", "wednesday"],
    ["jeudi", "thursday"],
    ["vendredi", "friday"],
    ["samedi", "saturday"],
    ["dimanche", "sunday"],
];

/// The day that `text` names, as a date or as seen from `today`; a weekday alone is looked for on the side `usual`.
#[must_use]
pub fn near_day(text: &str, today: Date, usual: Side) -> Option<Date> {
    if let Ok(day) = date(text) {
        return Some(day);
    }
    let folded = fold(text);
    let words: Vec<&str> = folded
        .split(|letter: char| !letter.is_alphanumeric())
        .filter(|word| !word.is_empty())
        .collect();
    match words.as_slice() {
        ["aujourd", "hui"] | ["today"] => Some(today),
        ["hier"] | ["yesterday"] => Some(today.plus_days(-1)),
        ["demain"] | ["tomorrow"] => Some(today.plus_days(1)),
        [day] => match (usual, ahead(day, today)?) {
            (Side::Before, 0) => Some(today),
            (Side::Before, days) => Some(today.plus_days(days - 7)),
            (Side::After, days) => Some(today.plus_days(if days == 0 { 7 } else { days })),
        },
        [day, "prochain"] | ["next", day] => {
            let days = ahead(day, today)?;
            Some(today.plus_days(if days == 0 { 7 } else { days }))
        }
        [day, "dernier" | "passe"] | ["last", day] => Some(today.plus_days(ahead(day, today)? - 7)),
        _ => None,
    }
}

/// How many days from today to the next day of this name, none where it is today; none for no weekday.
fn ahead(name: &str, today: Date) -> Option<i32> {
    let wanted = (0..).zip(&WEEKDAYS).find(|(_, names)| names.contains(&name))?.0;
    let monday = Date::parse("2024-01-01")?;
    let now = today.days_since(monday).rem_euclid(7);
    Some((wanted - now).rem_euclid(7))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_weekday_is_found_on_the_side_that_it_is_looked_for() {
        // A Sunday.
        let today = Date::parse("2026-11-22").unwrap();
        let day = |text: &str, side| near_day(text, today, side).map(|day| day.to_string());
        for (text, before, after) in [
            ("mardi", "2026-11-17", "2026-11-24"),
            ("Tuesday", "2026-11-17", "2026-11-24"),
            ("dimanche", "2026-11-22", "2026-11-29"),
            ("mardi dernier", "2026-11-17", "2026-11-17"),
            ("mardi prochain", "2026-11-24", "2026-11-24"),
            ("dimanche dernier", "2026-11-15", "2026-11-15"),
            ("next sunday", "2026-11-29", "2026-11-29"),
            ("Aujourd'hui", "2026-11-22", "2026-11-22"),
            ("hier", "2026-11-21", "2026-11-21"),
            ("17 novembre 2026", "2026-11-17", "2026-11-17"),
        ] {
            assert_eq!(day(text, Side::Before).as_deref(), Some(before), "{text}");
            assert_eq!(day(text, Side::After).as_deref(), Some(after), "{text}");
        }
        for text in ["mardi gras", "bientôt", ""] {
            assert_eq!(day(text, Side::Before), None, "{text}");
        }
    }
}
