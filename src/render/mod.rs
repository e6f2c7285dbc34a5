//! What users see of results: pages in every form, JSON, GitHub annotations, Markdown.
//!
//! A renderer takes a writer's [`Look`] and what to show, and returns or writes text; it decides nothing.

pub mod change;
pub mod codeowners;
pub mod committee;
pub mod common;
pub mod commons;
pub mod diagnostics;
pub mod difference;
pub mod explanation;
pub mod figures;
pub mod findings;
pub mod fingerprint;
pub mod github;
pub mod gitlab;
pub mod history;
pub mod json;
pub mod list;
pub mod markdown;
pub mod page;
pub mod problem;
pub mod product;
pub mod proposed;
pub mod readiness;
mod record;
pub mod report;
pub mod rule_text;
pub mod runner;
pub mod sarif;
pub mod schema;
pub mod session;
pub mod template;
pub(crate) mod value;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::Arg;
use crate::domain::letters::visible;

/// An id that nobody names, as a person reads it: «Lead tech» for `lead_tech`.
fn called(id: &impl ToString) -> String {
    let text = id.to_string().replace(['_', '-'], " ");
    let mut letters = text.chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// A role of a team or of the committee, as people call it.
fn role(id: &str) -> Arg {
    Arg::role(id).unwrap_or_else(|| called(&id).into())
}

/// How texts look where they go.
#[derive(Clone, Copy, Debug)]
pub struct Look {
    pub color: bool,
    /// The width of the terminal; none where no terminal reads.
    pub width: Option<usize>,
}

/// The width that texts are made for where no terminal reads.
const PLAIN_WIDTH: usize = 100;

impl Look {
    /// `text` in a style, where colours are wanted.
    #[must_use]
    pub fn paint(self, text: &str, style: Style) -> String {
        let text = visible(text);
        if self.color {
            format!("{style}{text}{style:#}")
        } else {
            text.into_owned()
        }
    }

    #[must_use]
    pub fn bold(self, text: &str) -> String {
        self.paint(text, Style::new().bold())
    }

    #[must_use]
    pub fn dim(self, text: &str) -> String {
        self.paint(text, Style::new().dimmed())
    }

    #[must_use]
    pub fn tint(self, text: &str, color: AnsiColor) -> String {
        self.paint(text, Style::new().fg_color(Some(color.into())))
    }

    /// The width to fill.
    #[must_use]
    pub fn columns(self) -> usize {
        self.width.unwrap_or(PLAIN_WIDTH)
    }
}

/// `text` on lines of at most `width` columns, each after `indent` spaces; the first where the cursor is. What stands
/// between backticks is there to be copied: it is never broken.
#[must_use]
pub fn wrap(text: &str, indent: usize, width: usize) -> String {
    let room = width.saturating_sub(indent).max(20);
    let mut out = String::with_capacity(text.len() + 16);
    let mut taken = 0;
    // What stays together: a word; a command between backticks.
    let mut whole = String::new();
    let mut inside = false;
    let mut words = text.split(' ').filter(|word| !word.is_empty()).peekable();
    while let Some(word) = words.next() {
        if !whole.is_empty() {
            whole.push(' ');
        }
        whole.push_str(word);
        inside ^= word.bytes().filter(|byte| *byte == b'`').count() % 2 == 1;
        if inside && words.peek().is_some() {
            continue;
        }
        let width = shown_width(&whole);
        if !out.is_empty() && taken + 1 + width > room {
            out.push('\n');
            out.extend(std::iter::repeat_n(' ', indent));
            taken = 0;
        } else if !out.is_empty() {
            out.push(' ');
            taken += 1;
        }
        out.push_str(&whole);
        taken += width;
        whole.clear();
    }
    out
}

/// The columns that a text takes: colours take none.
#[must_use]
pub fn shown_width(text: &str) -> usize {
    if text.bytes().all(|byte| matches!(byte, b' '..=b'~')) {
        return text.len();
    }
    let mut parts = text.split('\u{1b}');
    let first = parts.next().map_or(0, UnicodeWidthStr::width);
    let after_style = |part: &str| part.split_once('m').map_or(part, |(_, rest)| rest).width();
    first + parts.map(after_style).sum::<usize>()
}

/// `text` followed by spaces up to `width` columns.
#[must_use]
pub fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(shown_width(text))))
}
