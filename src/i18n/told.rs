//! What others wrote, inside a text of ours: it commands no terminal, and a command that holds it may be pasted.
//!
//! The bundle marks each argument; here the marks go. In a command, between backticks or on a line of its own, an argument
//! becomes one word of the shell, elsewhere it is written so that a terminal shows it.

use std::borrow::Cow;

use fluent_bundle::FluentValue;

use crate::diagnostic::shell::{Within, quoted, quoted_within};
use crate::domain::letters::visible;
use crate::domain::settings::Language;

use super::quantity;

/// An argument starts, and ends. No text holds these: they are no characters.
const START: char = '\u{fdd0}';
const END: char = '\u{fdd1}';
/// Before an argument that is ours: a message, a command.
const OURS: char = '\u{fdd2}';
/// Before a number or a day as programs read it, and between that and the same as people do.
const FORMS: char = '\u{fdd3}';

/// The programs of the commands that we propose.
const PROGRAMS: &[&str] = &["catalog ", "git ", "cd ", "gh ", "glab ", "ssh-keygen ", "rm ", "--"];

/// An argument that needs no care.
pub(super) fn ours(text: &str) -> FluentValue<'static> {
    FluentValue::String(Cow::Owned(format!("{OURS}{text}")))
}

/// An argument that people read otherwise than programs.
pub(super) fn in_two_forms(bare: &str, said: &str) -> FluentValue<'static> {
    FluentValue::String(Cow::Owned(format!("{FORMS}{bare}{FORMS}{said}")))
}

/// Marks an argument of a French text, for [`told`].
pub(super) fn marked_in_french<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    marked(value, Language::Fr)
}

/// Marks an argument of an English text, for [`told`].
pub(super) fn marked_in_english<M>(value: &FluentValue<'_>, _: &M) -> Option<String> {
    marked(value, Language::En)
}

fn marked(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        // Smaller numbers have no groups of digits.
        FluentValue::Number(number) if number.value.abs() >= 1000.0 => {
            let grouped = quantity(number.value, "", language);
            Some(format!("{START}{FORMS}{}{FORMS}{grouped}{END}", number.value))
        }
        FluentValue::String(text) => Some(match text.strip_prefix(OURS) {
            Some(own) => own.to_owned(),
            None => format!("{START}{text}{END}"),
        }),
        _ => None,
    }
}

/// Commands of Git that need no folder, or take one themselves.
const ANYWHERE: &[&str] = &["-C ", "clone ", "config --global ", "init "];

/// The text with its arguments made harmless, and its commands for `folder`, where they are for another than the one that
/// the user stands in.
pub(super) fn told(text: String, folder: Option<&str>) -> String {
    if !text.contains(START) && folder.is_none() {
        return text;
    }
    let mut out = String::with_capacity(text.len());
    let mut code = Code::default();
    let mut rest = text.as_str();
    while let Some((own, after)) = rest.split_once(START) {
        code.read(own);
        push(&mut out, own, folder);
        let (argument, after) = after.split_once(END).unwrap_or((after, ""));
        let forms = argument.strip_prefix(FORMS).and_then(|forms| forms.split_once(FORMS));
        match (code.within(), forms) {
            (_, Some((bare, _))) if code.is_open() => out.push_str(bare),
            (_, Some((_, said))) => out.push_str(said),
            (Some(within), None) => out.push_str(&quoted_within(argument, within)),
            (None, None) => out.push_str(&on_our_line(argument)),
        }
        code.filled();
        rest = after;
    }
    push(&mut out, rest, folder);
    out
}

/// Adds a text of ours, whose commands are for `folder`.
fn push(out: &mut String, own: &str, folder: Option<&str>) {
    let Some(folder) = folder else {
        return out.push_str(own);
    };
    let mut rest = own;
    while let Some((at, program)) = ["catalog ", "git "]
        .into_iter()
        .filter_map(|program| Some((rest.find(program)?, program)))
        .min()
    {
        let (before, after) = rest.split_at(at + program.len());
        out.push_str(before);
        let start = out.len() - program.len();
        rest = after;
        if out.get(..start).is_some_and(starts_a_command) && !ANYWHERE.iter().any(|word| rest.starts_with(word)) {
            out.push_str(&format!("-C {} ", quoted(folder)));
        }
    }
    out.push_str(rest);
}

/// True where what follows is a command: it stands first, between backticks, or on a line of its own.
fn starts_a_command(before: &str) -> bool {
    let line = before.rsplit('\n').next().unwrap_or(before);
    before.ends_with('`') || before.is_empty() || line.len() >= 2 && line.trim().is_empty()
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

    /// Within what is typed, be it a command or a line of a file.
    fn is_open(&self) -> bool {
        self.inside.is_some() || self.within().is_some()
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
