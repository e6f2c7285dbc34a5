//! Days as people name those near today: «mardi», «mardi dernier», «hier», «17 novembre».

use crate::domain::date::{Date, weekday_called};
use crate::domain::fold::fold;
use crate::operation::error::Failure;
use crate::store::edit::typed;

use super::date;

/// On which side of today a weekday is looked for that is named alone, or a day whose year nobody says.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Side {
    /// Today, or the last one.
    Before,
    /// The next one.
    After,
    /// The nearest one; a weekday alone is none then.
    Either,
}

/// The day that somebody means by `text`; as [`near_day`].
///
/// # Errors
/// Where it names none.
pub fn day(text: &str, today: Date, usual: Side) -> Result<Date, Failure> {
    near_day(text, today, usual).ok_or_else(|| Failure::usage(message!("error-date", text = text)))
}

/// The day that `text` names, as a date or as seen from `today`; a weekday alone is looked for on the side `usual`.
#[must_use]
pub fn near_day(text: &str, today: Date, usual: Side) -> Option<Date> {
    if let Ok(day) = date(text) {
        return Some(day);
    }
    if let Some(day) = of_any_year(text, today, usual) {
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
        [_] if usual == Side::Either => None,
        [day] => match (usual, ahead(day, today)?) {
            (Side::Before, 0) => Some(today),
            (Side::Before, days) => Some(today.plus_days(days - 7)),
            (_, days) => Some(today.plus_days(if days == 0 { 7 } else { days })),
        },
        [day, "prochain"] | ["next", day] => {
            let days = ahead(day, today)?;
            Some(today.plus_days(if days == 0 { 7 } else { days }))
        }
        [day, "dernier" | "passe"] | ["last", day] => Some(today.plus_days(ahead(day, today)? - 7)),
        _ => None,
    }
}

/// The day of `17 novembre`, `mardi 17 novembre` or `17/11` that is meant on this side of today.
fn of_any_year(text: &str, today: Date, usual: Side) -> Option<Date> {
    let (weekday, words) = typed::without_weekday(text);
    let (month, day) = match words.split_once(char::is_whitespace) {
        Some((first, second)) => typed::day_of_month(first, second.trim())?,
        None => {
            let (day, month) = words.split_once('/')?;
            (month.parse().ok()?, day)
        }
    };
    let years = today.year() - 1..=today.year() + 1;
    let days = years.filter_map(|year| Date::parse(&format!("{year}-{month:02}-{day:0>2}")));
    let mut days: Vec<Date> = days
        .filter(|day| match usual {
            Side::Before => *day <= today,
            Side::After => *day > today,
            Side::Either => true,
        })
        .collect();
    days.sort_by_key(|day| day.days_since(today).abs());
    // Another weekday is a slip, and no other year.
    let nearest = days.first().copied();
    nearest.filter(|day| weekday.is_none_or(|weekday| weekday == day.weekday()))
}

/// The weekday, from Monday at 0, that `text` names and nothing else.
#[must_use]
pub fn weekday_alone(text: &str) -> Option<i32> {
    weekday_called(fold(text).trim())
}

/// How many days from today to the next day of this name, none where it is today; none for no weekday.
fn ahead(name: &str, today: Date) -> Option<i32> {
    Some((weekday_called(name)? - today.weekday()).rem_euclid(7))
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
            ("17 novembre", "2026-11-17", "2027-11-17"),
            ("le 17 Novembre", "2026-11-17", "2027-11-17"),
            ("17/11", "2026-11-17", "2027-11-17"),
            ("November 17", "2026-11-17", "2027-11-17"),
            ("16 février", "2026-02-16", "2027-02-16"),
        ] {
            assert_eq!(day(text, Side::Before).as_deref(), Some(before), "{text}");
            assert_eq!(day(text, Side::After).as_deref(), Some(after), "{text}");
        }
        for text in [
            "mardi gras",
            "bientôt",
            "",
            "31 février",
            "17 brumaire",
            "40/11",
            "vendredi 17 novembre",
        ] {
            assert_eq!(day(text, Side::Before), None, "{text}");
        }
        for (text, nearest) in [
            ("17 novembre", "2026-11-17"),
            ("16 février", "2027-02-16"),
            ("hier", "2026-11-21"),
        ] {
            assert_eq!(day(text, Side::Either).as_deref(), Some(nearest), "{text}");
        }
        assert_eq!(day("mardi", Side::Either), None);
        assert_eq!(day("mardi 16 février", Side::After).as_deref(), Some("2027-02-16"));
        assert_eq!(day("mardi 16 février", Side::Before), None);
    }
}
