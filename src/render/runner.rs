//! The log of a forge's runner: some of its lines are commands that the runner obeys.

use std::borrow::Cow;

/// What a runner takes for a command wherever it stands: of GitHub and Azure, of TeamCity.
const ANYWHERE: &[&str] = &["##[", "##vso[", "##teamcity["];
/// What opens and closes a section of GitLab's log, and of Travis's.
const SECTIONS: &[&str] = &["section_start:", "section_end:", "travis_fold:"];

/// The text with a backslash in what a runner would obey, so that nobody who wrote a value commands it; Markdown shows
/// no such backslash.
#[must_use]
pub fn obeys_nothing_in(text: &str) -> Cow<'_, str> {
    if !text.contains("::") && !text.contains("##") && !SECTIONS.iter().any(|section| text.contains(section)) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for line in text.split_inclusive('\n') {
        let start = line.len() - unstyled(line).len();
        let (blank, rest) = line.split_at(start);
        out.push_str(blank);
        if rest.starts_with("::") {
            out.push('\\');
        }
        let mut rest = Cow::Borrowed(rest);
        for command in ANYWHERE {
            if rest.contains(command) {
                let broken = command.replace('[', "\\[");
                rest = Cow::Owned(rest.replace(command, &broken));
            }
        }
        for section in SECTIONS {
            if rest.contains(section) {
                rest = Cow::Owned(rest.replace(section, &section.replace(':', "\\:")));
            }
        }
        out.push_str(&rest);
    }
    Cow::Owned(out)
}

/// The line without the blanks and the styles that it begins with.
fn unstyled(line: &str) -> &str {
    let mut line = line;
    loop {
        let bare = line.trim_start();
        let bare = match bare.strip_prefix("\u{1b}[").and_then(|style| style.split_once('m')) {
            Some((style, rest)) if style.bytes().all(|byte| byte.is_ascii_digit() || byte == b';') => rest,
            _ => bare,
        };
        if bare.len() == line.len() {
            return line;
        }
        line = bare;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn no_line_of_a_log_is_a_command() {
        for (text, safe) in [
            ("a :: b # c", "a :: b # c"),
            ("a\n  ::error::x\n", "a\n  \\::error::x\n"),
            ("\u{1b}[1m \u{1b}[0m::x", "\u{1b}[1m \u{1b}[0m\\::x"),
            ("a ##[add-mask]b ##[c]", "a ##\\[add-mask]b ##\\[c]"),
            ("##vso[task]x ##teamcity[y", "##vso\\[task]x ##teamcity\\[y"),
            ("section_start:1:a", "section_start\\:1:a"),
            ("\u{a0}::x", "\u{a0}\\::x"),
        ] {
            assert_eq!(obeys_nothing_in(text), safe);
        }
    }
}
