//! What users see of results: pages in every form, JSON, GitHub annotations, Markdown.
//!
//! A renderer takes a writer's [`Look`] and what to show, and returns or writes text; it decides nothing.

pub mod change;
pub mod codeowners;
pub mod diagnostics;
pub mod difference;
pub mod explanation;
pub mod figures;
pub mod findings;
pub mod fingerprint;
pub mod github;
pub mod gitlab;
pub mod json;
pub mod markdown;
pub mod page;
pub mod product;
pub mod readiness;
pub mod report;
pub mod rule_text;
pub mod runner;
pub mod sarif;
pub mod schema;
pub mod template;
pub(crate) mod value;

use anstyle::{AnsiColor, Style};
use unicode_width::UnicodeWidthStr;

use crate::domain::letters::visible;

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
    let mut lines: Vec<String> = Vec::new();
    let mut line = String::new();
    let mut taken = 0;
    for word in unbreakable(text) {
        let width = shown_width(&word);
        if !line.is_empty() && taken + 1 + width > room {
            lines.push(std::mem::take(&mut line));
            taken = 0;
        }
        if !line.is_empty() {
            line.push(' ');
            taken += 1;
        }
        line.push_str(&word);
        taken += width;
    }
    lines.push(line);
    lines.join(&format!("\n{}", " ".repeat(indent)))
}

/// The columns that a text takes: colours take none.
#[must_use]
pub fn shown_width(text: &str) -> usize {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().map_or(0, UnicodeWidthStr::width);
    let after_style = |part: &str| part.split_once('m').map_or(part, |(_, rest)| rest).width();
    first + parts.map(after_style).sum::<usize>()
}

/// The words of a text; a command between backticks is one.
fn unbreakable(text: &str) -> Vec<String> {
    let mut words: Vec<String> = Vec::new();
    let mut inside = false;
    for word in text.split(' ').filter(|word| !word.is_empty()) {
        match words.last_mut() {
            Some(last) if inside => {
                last.push(' ');
                last.push_str(word);
            }
            _ => words.push(word.to_owned()),
        }
        inside ^= word.matches('`').count() % 2 == 1;
    }
    words
}

/// `text` followed by spaces up to `width` columns.
#[must_use]
pub fn pad(text: &str, width: usize) -> String {
    format!("{text}{}", " ".repeat(width.saturating_sub(shown_width(text))))
}
