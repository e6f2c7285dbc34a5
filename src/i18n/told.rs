//! What others wrote, inside a text of ours: it commands no terminal, and a command that holds it may be pasted.
//!
//! The bundle marks each argument; here the marks go. In a command, between backticks or on a line of its own, an argument
//! becomes one word of the shell, elsewhere it is written so that a terminal shows it.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use crate::diagnostic::shell::{Within, quoted_within};
use crate::domain::letters::visible;

/// An argument starts, and ends. No text holds these: they are no characters.
const START: char = '\u{fdd0}';
const END: char = '\u{fdd1}';
/// Before an argument that is ours: a message, a command.
const OURS: char = '\u{fdd2}';

/// The programs of the commands that we propose.
const PROGRAMS: &[&str] = &["catalog ", "git ", "cd ", "gh ", "glab ", "ssh-keygen ", "rm ", "--"];

/// An argument that needs no care.
pub(super) fn ours(text: &str) -> FluentValue<'static> {
    FluentValue::String(Cow::Owned(format!("{OURS}{text}")))
}

/// Marks an argument, for [`told`].
pub(super) fn marked<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    match value {
        FluentValue::String(text) => Some(match text.strip_prefix(OURS) {
            Some(own) => own.to_owned(),
            None => format!("{START}{text}{END}"),
        }),
        _ => None,
    }
}

/// The text with its arguments made harmless.
pub(super) fn told(text: String) -> String {
    if !text.contains(START) {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut code = Code::default();
    let mut rest = text.as_str();
    while let Some((own, after)) = rest.split_once(START) {
        code.read(own);
        out.push_str(own);
        let (argument, after) = after.split_once(END).unwrap_or((after, ""));
        match code.within() {
            Some(within) => out.push_str(&quoted_within(argument, within)),
            None => out.push_str(&on_our_line(argument)),
        }
        code.filled();
        rest = after;
    }
    out.push_str(rest);
    out
}

/// An argument as it is shown: its lines within ours.
fn on_our_line(argument: &str) -> Cow<'_, str> {
    match visible(argument) {
        seen if seen.contains('\n') => Cow::Owned(seen.trim_end().replace("\r\n", "\n").replace('\n', "↵")),
        seen => seen,
    }
}

/// Where one is in a text that shows commands: between backticks, or on a line of their own.
#[derive(Default)]
struct Code {
    /// What the backticks hold up to here; none outside.
    inside: Option<String>,
    /// What the line holds up to here, outside backticks.
    line: String,
}

impl Code {
    fn read(&mut self, own: &str) {
        for letter in own.chars() {
            match (letter, &mut self.inside) {
                ('`', Some(_)) => self.inside = None,
                ('`', None) => self.inside = Some(String::new()),
                (_, Some(inside)) => inside.push(letter),
                ('\n', None) => self.line.clear(),
                (_, None) => self.line.push(letter),
            }
        }
    }

    /// An argument stands here.
    fn filled(&mut self) {
        if let Some(inside) = &mut self.inside {
            inside.push('x');
        } else {
            self.line.push('x');
        }
    }

    /// Which quotes of a command are open; none where this is no command.
    fn within(&self) -> Option<Within> {
        let inside = match &self.inside {
            Some(inside) => inside.as_str(),
            None => self.line.strip_prefix("  ")?.trim_start(),
        };
        if !PROGRAMS.iter().any(|program| inside.starts_with(program)) {
            return None;
        }
        let mut within = Within::Nothing;
        for letter in inside.chars() {
            within = match (letter, within) {
                ('\'', Within::Nothing) => Within::Single,
                ('"', Within::Nothing) => Within::Double,
                ('\'', Within::Single) | ('"', Within::Double) => Within::Nothing,
                _ => within,
            };
        }
        Some(within)
    }
}
