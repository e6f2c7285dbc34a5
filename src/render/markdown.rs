//! Text that stays text in Markdown, whoever wrote it.

/// Bytes: GitHub refuses a comment of more than 65,536 characters.
pub const LONGEST_COMMENT: usize = 60_000;

/// `text` on one line, in which nothing is markup but what stands between backticks: it names nobody (`@team`), hides no
/// address behind other words and opens no tag.
#[must_use]
pub fn escape(text: &str) -> String {
    let mut out = inline(text);
    if out.starts_with(['+', '-', '#', '>']) {
        out.insert(0, '\\');
    }
    out
}

/// The same where something stands before it on its line.
#[must_use]
pub fn inline(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let mut out = String::with_capacity(text.len());
    let mut rest = text.as_str();
    while let Some(start) = rest.find('`') {
        let (before, ticks) = rest.split_at(start);
        plain(before, &mut out);
        let length = ticks.len() - ticks.trim_start_matches('`').len();
        match closing(ticks, length) {
            Some(end) => {
                out.push_str(ticks.get(..end).unwrap_or_default());
                rest = ticks.get(end..).unwrap_or_default();
            }
            None => {
                out.push_str(&"\\`".repeat(length));
                rest = ticks.get(length..).unwrap_or_default();
            }
        }
    }
    plain(rest, &mut out);
    out
}

/// The same in a cell of a table.
#[must_use]
pub fn cell(text: &str) -> String {
    inline(text).replace('|', "\\|")
}

/// `text` as code, whatever backticks it holds.
#[must_use]
pub fn code(text: &str) -> String {
    let text = text.replace(['\n', '\r'], " ");
    let longest = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    if longest == 0 {
        format!("{fence}{text}{fence}")
    } else {
        format!("{fence} {text} {fence}")
    }
}

/// Where the code that `length` backticks open ends, as CommonMark reads it: after the next run of just as many.
fn closing(ticks: &str, length: usize) -> Option<usize> {
    let mut from = length;
    loop {
        let at = from + ticks.get(from..)?.find('`')?;
        let run = ticks.get(at..)?;
        let found = run.len() - run.trim_start_matches('`').len();
        if found == length {
            return Some(at + found);
        }
        from = at + found;
    }
}

/// Nothing is seen of it, and a name after it is no name.
const BREAK: char = '\u{200b}';

fn plain(text: &str, out: &mut String) {
    let mut before = out.chars().next_back();
    for (at, letter) in text.char_indices() {
        let rest = text.get(at + letter.len_utf8()..).unwrap_or_default();
        let after = rest.chars().next();
        let in_word = |side: Option<char>| side.is_some_and(char::is_alphanumeric);
        match letter {
            '\\' | '*' | '[' | ']' => out.push('\\'),
            '_' if !(in_word(before) && in_word(after)) => out.push('\\'),
            '~' if after == Some('~') => out.push('\\'),
            _ => {}
        }
        match letter {
            '<' => out.push_str("&lt;"),
            '&' if opens_entity(rest) => out.push_str("&amp;"),
            '#' if after.is_some_and(|after| after.is_ascii_digit()) => out.extend([letter, BREAK]),
            '@' | '#' if in_word(after) && !in_word(before) => out.extend([letter, BREAK]),
            _ => out.push(letter),
        }
        before = Some(letter);
    }
}

/// True for what follows `&` in `&lt;`.
fn opens_entity(rest: &str) -> bool {
    let name = rest.split(';').next().unwrap_or_default();
    name.len() < rest.len() && name.trim_start_matches('#').chars().all(char::is_alphanumeric)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_contributors_write_stays_text() {
        for (text, safe) in [
            ("Prêt de vélos (2026-11-15)", "Prêt de vélos (2026-11-15)"),
            ("[ici](https://exemple.invalid)", "\\[ici\\](https://exemple.invalid)"),
            ("![](x) **gras** <img>", "!\\[\\](x) \\*\\*gras\\*\\* &lt;img>"),
            ("@equipe/tous, #12", "@\u{200b}equipe/tous, #\u{200b}12"),
            ("un/depot#12", "un/depot#\u{200b}12"),
            ("business_owner _a_", "business_owner \\_a\\_"),
            ("&lt; & co, a@b.invalid", "&amp;lt; & co, a@b.invalid"),
            ("- un\n- deux", "\\- un - deux"),
        ] {
            assert_eq!(escape(text), safe);
        }
    }

    #[test]
    fn code_stays_as_it_is_and_an_open_backtick_opens_none() {
        assert_eq!(escape("tapez `git log <fichier> [x]`"), "tapez `git log <fichier> [x]`");
        assert_eq!(escape("un ` et @a"), "un \\` et @\u{200b}a");
        assert_eq!(escape("``a ` b`` [c]"), "``a ` b`` \\[c\\]");
        assert_eq!(escape("``a` @b"), "\\`\\`a\\` @\u{200b}b");
        assert_eq!(code("a.yaml"), "`a.yaml`");
        assert_eq!(code("a`b"), "`` a`b ``");
    }
}
