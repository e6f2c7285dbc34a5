//! Numbers as people read them.

use crate::domain::settings::Language;

/// A share of a whole: `12 %`, `12%`; a dash where there is no whole.
#[must_use]
pub fn percent(part: usize, whole: usize, language: Language) -> String {
    if whole == 0 {
        return "–".to_owned();
    }
    let rounded = (part * 200 + whole) / (whole * 2);
    match language {
        Language::Fr => format!("{rounded}\u{a0}%"),
        Language::En => format!("{rounded}%"),
    }
}

/// A bar of `part` out of `most`, at most `width` columns; a part that is not nothing shows.
#[must_use]
pub fn bar(part: usize, most: usize, width: usize) -> String {
    if part == 0 || most == 0 {
        return String::new();
    }
    let eighths = (part * width * 8 / most).max(1);
    let tail = ["", "▏", "▎", "▍", "▌", "▋", "▊", "▉"]
        .get(eighths % 8)
        .copied()
        .unwrap_or_default();
    format!("{}{tail}", "█".repeat(eighths / 8))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_small_part_still_shows_and_a_whole_fills_the_bar() {
        assert_eq!(bar(1, 1000, 10), "▏");
        assert_eq!(bar(1000, 1000, 10), "█".repeat(10));
        assert_eq!(bar(0, 10, 10), "");
        assert_eq!(percent(1, 3, Language::Fr), "33\u{a0}%");
        assert_eq!(percent(1, 0, Language::En), "–");
    }
}
