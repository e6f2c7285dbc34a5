//! Days, months and years, as people of either language write them.

use crate::domain::date::{ApproxDate, MONTHS};
use crate::domain::settings::Language;

/// «5 octobre 2026», “5 October 2026”; «octobre 2026» or «2026» where no more is known. No line breaks after the number.
#[must_use]
pub fn day(date: impl Into<ApproxDate>, language: Language) -> String {
    written(date.into(), language, |[full, _]| full, " ")
}

/// The same for a column: «5 oct. 2026», “5 Oct 2026”, on one line.
#[must_use]
pub fn short_day(date: impl Into<ApproxDate>, language: Language) -> String {
    written(date.into(), language, |[_, short]| short, "\u{a0}")
}

fn written(date: ApproxDate, language: Language, form: fn([&'static str; 2]) -> &'static str, space: &str) -> String {
    let named = |month: i8| {
        let at = usize::try_from(month - 1).unwrap_or_default();
        MONTHS.get(at).map_or("", |month| match language {
            Language::Fr => form(month.french),
            Language::En => form(month.english),
        })
    };
    match date {
        ApproxDate::Year(year) => year.to_string(),
        ApproxDate::Month(year, month) => format!("{}{space}{year}", named(month)),
        ApproxDate::Day(date) => {
            let (year, month, number) = date.parts();
            let ordinal = if number == 1 && language == Language::Fr {
                "er"
            } else {
                ""
            };
            format!("{number}{ordinal}\u{a0}{}{space}{year}", named(month))
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_is_said_as_each_language_writes_it() {
        let said = |text: &str, language| day(ApproxDate::parse(text).unwrap(), language);
        assert_eq!(said("2026-10-05", Language::Fr), "5\u{a0}octobre 2026");
        assert_eq!(said("2026-02-01", Language::Fr), "1er\u{a0}février 2026");
        assert_eq!(said("2026-12-31", Language::En), "31\u{a0}December 2026");
        assert_eq!(said("2019-05", Language::Fr), "mai 2019");
        assert_eq!(said("2014", Language::En), "2014");
    }

    #[test]
    fn a_column_has_it_short_and_on_one_line() {
        let said = |text: &str, language| short_day(ApproxDate::parse(text).unwrap(), language);
        assert_eq!(said("2026-10-05", Language::Fr), "5\u{a0}oct.\u{a0}2026");
        assert_eq!(said("2026-02-01", Language::Fr), "1er\u{a0}févr.\u{a0}2026");
        assert_eq!(said("2026-08", Language::Fr), "août\u{a0}2026");
        assert_eq!(said("2026-08-01", Language::En), "1\u{a0}Aug\u{a0}2026");
        assert_eq!(said("2014", Language::Fr), "2014");
    }
}
