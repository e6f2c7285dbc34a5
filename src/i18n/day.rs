//! Days, as people of either language write them in a sentence.

use crate::domain::date::Date;
use crate::domain::settings::Language;

const MONTHS: [(&str, &str); 12] = [
    ("janvier", "January"),
    ("février", "February"),
    ("mars", "March"),
    ("avril", "April"),
    ("mai", "May"),
    ("juin", "June"),
    ("juillet", "July"),
    ("août", "August"),
    ("septembre", "September"),
    ("octobre", "October"),
    ("novembre", "November"),
    ("décembre", "December"),
];

/// «5 octobre 2026», “5 October 2026”; no line breaks after the number.
#[must_use]
pub fn day(date: Date, language: Language) -> String {
    let (year, month, number) = date.parts();
    let month = usize::try_from(month - 1).unwrap_or_default();
    let (french, english) = MONTHS.get(month).copied().unwrap_or_default();
    match language {
        Language::Fr if number == 1 => format!("1er\u{a0}{french} {year}"),
        Language::Fr => format!("{number}\u{a0}{french} {year}"),
        Language::En => format!("{number}\u{a0}{english} {year}"),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_as_each_language_writes_it() {
        let said = |text: &str, language| day(Date::parse(text).unwrap(), language);
        assert_eq!(said("2026-10-05", Language::Fr), "5\u{a0}octobre 2026");
        assert_eq!(said("2026-02-01", Language::Fr), "1er\u{a0}février 2026");
        assert_eq!(said("2026-12-31", Language::En), "31\u{a0}December 2026");
    }
}
