//! How one scalar is written: plain where every YAML reader agrees that it is
//! text, else in single quotes, else in double quotes.

use std::fmt::Write as _;

/// Where a scalar stands; inside braces or brackets fewer texts can be plain.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(in crate::store) enum Place {
    Block,
    Flow,
}

/// True where a YAML 1.1 or 1.2 reader may take this plain scalar for
/// something other than text: null, boolean, number, sexagesimal, date, merge.
/// It errs on the side of yes: a needless quote harms nobody.
pub(super) fn retypes(plain: &str) -> bool {
    const WORDS: [&str; 12] = [
        "", "~", "null", "true", "false", "yes", "no", "on", "off", "y", "n", "=",
    ];
    let dotted = plain.trim_start_matches(['+', '-']);
    WORDS.iter().any(|word| plain.eq_ignore_ascii_case(word))
        || plain == "<<"
        || [".inf", ".nan"].iter().any(|word| dotted.eq_ignore_ascii_case(word))
        || looks_numeric(plain)
}

/// Numbers in every base, sexagesimal, dates and times.
fn looks_numeric(text: &str) -> bool {
    let starts = text
        .trim_start_matches(['+', '-', '.'])
        .starts_with(|c: char| c.is_ascii_digit());
    starts
        && text.chars().all(|c| {
            c.is_ascii_hexdigit()
                || matches!(c, '_' | '.' | ':' | '+' | '-' | ' ' | '\t')
                || matches!(c, 'o' | 'O' | 'x' | 'X' | 't' | 'T' | 'z' | 'Z')
        })
}

/// True where the text can stand without quotes and be read back unchanged,
/// whatever type a reader gives it.
pub(super) fn stands_plain(text: &str, place: Place) -> bool {
    let Some(first) = text.chars().next() else {
        return false;
    };
    let starts_well = !matches!(
        first,
        '-' | '?'
            | ':'
            | ','
            | '['
            | ']'
            | '{'
            | '}'
            | '#'
            | '&'
            | '*'
            | '!'
            | '|'
            | '>'
            | '\''
            | '"'
            | '%'
            | '@'
            | '`'
            | ' '
            | '.'
            | '='
    );
    starts_well
        && !text.ends_with([' ', ':'])
        && !text.contains(": ")
        && !text.contains(" #")
        && text.chars().all(is_printable)
        && (place == Place::Block || !text.contains([',', '[', ']', '{', '}', ':', '?']))
}

/// Printable in YAML 1.1 and 1.2 and never a line break in either.
fn is_printable(c: char) -> bool {
    !c.is_control() && !matches!(c, '\u{2028}' | '\u{2029}' | '\u{feff}' | '\u{fffe}' | '\u{ffff}')
}

/// The text on one line, in the lightest style that keeps it text.
pub(in crate::store) fn text(text: &str, place: Place) -> String {
    if !retypes(text) && stands_plain(text, place) {
        text.to_owned()
    } else {
        quoted(text)
    }
}

/// A date as the files have them, without quotes; quoted only where it could
/// not be read back.
pub(super) fn date(date: &str, place: Place) -> String {
    if stands_plain(date, place) {
        date.to_owned()
    } else {
        quoted(date)
    }
}

/// A number with a point, which YAML 1.1 and 1.2 both read as a float.
pub(super) fn float(number: f64) -> String {
    if number.is_nan() {
        return ".nan".to_owned();
    }
    if number.is_infinite() {
        return if number > 0.0 { ".inf" } else { "-.inf" }.to_owned();
    }
    let shown = format!("{number:?}");
    match shown.split_once('e') {
        None => shown,
        Some((digits, exponent)) => {
            let point = if digits.contains('.') { "" } else { ".0" };
            let sign = if exponent.starts_with('-') { "" } else { "+" };
            format!("{digits}{point}e{sign}{exponent}")
        }
    }
}

fn quoted(text: &str) -> String {
    if text.chars().all(is_printable) {
        format!("'{}'", text.replace('\'', "''"))
    } else {
        double_quoted(text)
    }
}

fn double_quoted(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + 2);
    out.push('"');
    for c in text.chars() {
        match c {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            c if is_printable(c) => out.push(c),
            // Writing to a String cannot fail.
            c => {
                let _ = write!(out, "\\u{:04X}", u32::from(c));
            }
        }
    }
    out.push('"');
    out
}

/// The header and the lines of a literal block, where the text can be one
/// that no editor damages; else `None`.
pub(super) fn literal(text: &str) -> Option<(&'static str, Vec<String>)> {
    let body = text.strip_suffix('\n').unwrap_or(text);
    let lines: Vec<String> = body.split('\n').map(str::to_owned).collect();
    let fragile = !text.contains('\n')
        || body.is_empty()
        || body.ends_with('\n')
        || body.starts_with(char::is_whitespace)
        || lines.iter().any(|line| line.ends_with(char::is_whitespace))
        || !body.chars().all(|c| c == '\n' || is_printable(c));
    let header = if text.ends_with('\n') { "|" } else { "|-" };
    (!fragile).then_some((header, lines))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_a_reader_would_retype_is_quoted() {
        for word in [
            "no",
            "On",
            "YES",
            "y",
            "N",
            "1_000",
            "22:30",
            "012",
            "~",
            "2026.1",
            "null",
            "",
            "0x1F",
            "0o14",
            "1e3",
            "-3",
            "+.5",
            ".inf",
            "-.INF",
            "2025-11-18",
            "2025-11-18T10:00:00Z",
            "<<",
            "=",
            "12",
            "2014-05",
            "0b1_0",
            "true",
            "08",
            "1:2",
            "2025-11-18 10:00:00 +1",
        ] {
            let written = text(word, Place::Block);
            assert_eq!(written, format!("'{word}'"));
        }
    }

    #[test]
    fn ordinary_french_text_stays_plain() {
        for (words, place) in [
            ("métier à 40 %", Place::Flow),
            ("Porter le responsable métier à 60 %", Place::Flow),
            ("Instruit les propositions, du dépôt à la décision.", Place::Block),
            ("c'est l'équipe", Place::Flow),
            ("G-MVP", Place::Flow),
            ("g-mvp-2025-11-18", Place::Flow),
            ("https://beta.gouv.fr/a#b", Place::Block),
            ("déjà\u{a0}vu\u{202f}!", Place::Flow),
            ("inconnu", Place::Flow),
        ] {
            assert_eq!(text(words, place), words);
        }
    }

    #[test]
    fn what_has_a_meaning_in_yaml_is_quoted() {
        assert_eq!(text("a: b", Place::Block), "'a: b'");
        assert_eq!(text("a #b", Place::Block), "'a #b'");
        assert_eq!(text("l'été : oui", Place::Block), "'l''été : oui'");
        assert_eq!(text("a, b", Place::Flow), "'a, b'");
        assert_eq!(text("pourquoi ?", Place::Flow), "'pourquoi ?'");
        assert_eq!(text("- a", Place::Block), "'- a'");
        assert_eq!(text(" a ", Place::Block), "' a '");
        assert_eq!(text("a\tb", Place::Block), "\"a\\tb\"");
        assert_eq!(text("a\u{85}\u{feff}", Place::Block), "\"a\\u0085\\uFEFF\"");
    }

    #[test]
    fn floats_are_floats_for_both_versions() {
        for (number, written) in [
            (0.6, "0.6"),
            (1.0, "1.0"),
            (1e16, "1.0e+16"),
            (1.5e-9, "1.5e-9"),
            (f64::NEG_INFINITY, "-.inf"),
            (f64::NAN, ".nan"),
        ] {
            assert_eq!(float(number), written);
        }
    }

    #[test]
    fn a_literal_block_is_used_only_for_robust_text() {
        assert_eq!(
            literal("a\n\nb\n"),
            Some(("|", vec!["a".into(), String::new(), "b".into()]))
        );
        assert_eq!(literal("a\nb").map(|l| l.0), Some("|-"));
        for fragile in ["a", "\n", " a\nb", "a \nb", "a\nb\n\n", "\na", "a\tb\nc", "a\r\nb"] {
            assert_eq!(literal(fragile), None, "{fragile:?}");
        }
    }
}
