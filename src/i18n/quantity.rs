//! Numbers with their units, as people of either language write them.

use crate::domain::settings::Language;

/// The unit of shares of one, which are said in per cent.
const SHARE: &str = "part";
/// Between groups of three digits in French, and before «%»: no line breaks there.
const THIN: char = '\u{202f}';

/// «1 234,5 jours», “1,234.5 days”; a share as a percentage. Two decimals at most, save for small numbers, and none that says
/// nothing.
#[must_use]
pub fn quantity(value: f64, unit: &str, language: Language) -> String {
    let share = unit == SHARE;
    let number = digits(if share { value * 100.0 } else { value }, language);
    match (share, language) {
        (true, Language::Fr) => format!("{number}\u{a0}%"),
        (true, Language::En) => format!("{number}%"),
        (false, _) if unit.is_empty() => number,
        (false, _) => format!("{number} {unit}"),
    }
}

/// Two, and more for a number so small that they would not tell it.
fn decimals(value: f64) -> usize {
    const MOST: usize = 6;
    let tells = |count: &usize| {
        let unit = 10_f64.powi(i32::try_from(*count).unwrap_or_default());
        let rounded = (value * unit).round() / unit;
        (rounded - value).abs() <= value.abs() / 100.0
    };
    (2..MOST).find(tells).unwrap_or(MOST)
}

fn digits(value: f64, language: Language) -> String {
    let (group, point) = match language {
        Language::Fr => (THIN, ','),
        Language::En => (',', '.'),
    };
    let text = format!("{:.*}", decimals(value), value.abs());
    let text = text.trim_end_matches('0').trim_end_matches('.');
    let (whole, decimals) = text.split_once('.').unwrap_or((text, ""));
    let mut out = String::from(if value < 0.0 && text != "0" { "−" } else { "" });
    for (index, digit) in whole.chars().enumerate() {
        if index > 0 && (whole.len() - index).is_multiple_of(3) {
            out.push(group);
        }
        out.push(digit);
    }
    if !decimals.is_empty() {
        out.push(point);
        out.push_str(decimals);
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_said_as_each_language_writes_them() {
        for (value, unit, fr, en) in [
            (0.6, "", "0,6", "0.6"),
            (0.655, "part", "65,5\u{a0}%", "65.5%"),
            (612_000.0, "€", "612\u{202f}000 €", "612,000 €"),
            (-1_234_567.891, "", "−1\u{202f}234\u{202f}567,89", "−1,234,567.89"),
            (-0.001, "", "−0,001", "−0.001"),
            (0.000_000_1, "", "0", "0"),
            (999.0, "jours", "999 jours", "999 jours"),
        ] {
            assert_eq!(quantity(value, unit, Language::Fr), fr);
            assert_eq!(quantity(value, unit, Language::En), en);
        }
    }
}
