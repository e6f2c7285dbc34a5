//! A finding with its file, its lines and an excerpt: what renderers show.

use crate::domain::tree::{Span, Tree};

use super::finding::{Finding, RuleRef, Severity, Target};
use super::message::Message;
use super::position::{LineIndex, Range, floor};

/// The lines that a diagnostic is about.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Excerpt {
    /// The number of the first line, from 1.
    pub first_line: usize,
    pub text: String,
    /// What to underline, in bytes of `text`.
    pub start: usize,
    pub end: usize,
}

/// A finding where a reader finds it.
#[derive(Clone, Debug, PartialEq)]
pub struct Diagnostic {
    pub rule: RuleRef,
    pub severity: Severity,
    /// Relative to the repository, with `/`.
    pub path: String,
    pub range: Range,
    pub excerpt: Option<Excerpt>,
    pub message: Message,
    /// About a product that entered the catalogue by its baseline.
    pub inherited: bool,
    /// Where a change is judged: whose it is.
    pub origin: Origin,
}

/// Where a finding about a change comes from.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Origin {
    /// From what is judged.
    #[default]
    Change,
    /// It stood before the change, and refuses nothing.
    AlreadyThere,
    /// From merging the change with what its base holds now.
    Merging,
}

/// Long lines are cut around what is underlined: nobody reads 50 MB.
const LONGEST_LINE: usize = 400;

impl Diagnostic {
    /// The diagnostic of `finding` in the text `source` of `path`.
    #[must_use]
    pub fn new(
        finding: Finding,
        path: &str,
        source: &str,
        lines: &LineIndex<'_>,
        tree: Option<&Tree<'_>>,
    ) -> Diagnostic {
        let whole_file =
            matches!(&finding.target, Target::Where(target) if target.steps.is_empty() && target.place.is_root());
        let span = match &finding.target {
            Target::Span(span) => *span,
            Target::Where(target) => tree.map(|tree| tree.locate(target)).unwrap_or_default(),
        };
        let range = if whole_file { Range::FILE } else { lines.range(span) };
        let excerpt = if whole_file || source.is_empty() {
            None
        } else {
            excerpt(lines, span)
        };
        Diagnostic {
            rule: finding.rule,
            severity: finding.severity,
            path: path.to_owned(),
            range,
            excerpt,
            message: finding.message,
            inherited: false,
            origin: Origin::Change,
        }
    }

    /// The diagnostic of something that has no text: a file that cannot be read, or is not there.
    #[must_use]
    pub fn of_file(rule: impl Into<RuleRef>, path: &str, message: Message) -> Diagnostic {
        let rule = rule.into();
        Diagnostic {
            severity: rule.severity,
            rule,
            path: path.to_owned(),
            range: Range::FILE,
            excerpt: None,
            message,
            inherited: false,
            origin: Origin::Change,
        }
    }

    /// The order of reports: path, line, column, rule.
    #[must_use]
    pub fn sort_key(&self) -> (&str, Range, &str) {
        (&self.path, self.range, &self.rule.id)
    }
}

fn excerpt(lines: &LineIndex<'_>, span: Span) -> Option<Excerpt> {
    let line = lines.line_of(span.start as usize);
    let text = lines.line(line);
    let start = (span.start as usize)
        .saturating_sub(lines.start_of(line))
        .min(text.len());
    let end = (span.end as usize)
        .saturating_sub(lines.start_of(line))
        .clamp(start, text.len());
    if text.len() <= LONGEST_LINE {
        return Some(Excerpt {
            first_line: line + 1,
            text: text.to_owned(),
            start,
            end,
        });
    }
    let from = floor(text, start.saturating_sub(LONGEST_LINE / 4));
    let to = floor(text, (from + LONGEST_LINE).min(text.len()));
    let cut = text.get(from..to)?;
    Some(Excerpt {
        first_line: line + 1,
        text: cut.to_owned(),
        start: start - from,
        end: (end - from).min(cut.len()),
    })
}

/// How many of each severity.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Counts {
    pub error: usize,
    pub warning: usize,
    pub note: usize,
    /// Those that stood before a change, whatever their severity: they are in no other count.
    pub already_there: usize,
}

impl Counts {
    /// The counts of `diagnostics`.
    pub fn of<'d>(diagnostics: impl IntoIterator<Item = &'d Diagnostic>) -> Counts {
        let mut counts = Counts::default();
        for diagnostic in diagnostics {
            match diagnostic.severity {
                _ if diagnostic.origin == Origin::AlreadyThere => counts.already_there += 1,
                Severity::Error => counts.error += 1,
                Severity::Warning => counts.warning += 1,
                Severity::Note => counts.note += 1,
            }
        }
        counts
    }

    /// What is said of them all.
    #[must_use]
    pub fn verdict(&self) -> Message {
        let key = if self.error > 0 {
            text!("validate-refused")
        } else {
            text!("validate-clean")
        };
        Message::new(key)
            .with("errors", self.error)
            .with("warnings", self.warning)
            .with("notes", self.note)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn findings_go_from_thread_to_thread() {
        fn goes<T: Send + Sync + 'static>() {}
        goes::<Finding>();
        goes::<Diagnostic>();
    }
}
