//! The edit seen as one insertion into the source, and the better places for
//! it: `yaml-edit` puts a record before the comments and after the blank lines
//! that follow the list.

use super::Value;
use super::site::{Shape, Site};

/// A text that was put into the base of a site.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Insertion {
    /// Byte of the base before which it stands.
    pub at: usize,
    pub text: String,
}

/// The insertion that makes `result` of the base, where there is one and it
/// stands in the window: whole lines, or for a list in brackets any text.
pub(super) fn find(result: &str, site: &Site) -> Option<Insertion> {
    let base = site.base.as_str();
    let length = result.len().checked_sub(base.len()).filter(|n| *n > 0)?;
    let same = |(a, b): &(u8, u8)| a == b;
    let before = base.bytes().zip(result.bytes()).take_while(same).count();
    let after = base.bytes().rev().zip(result.bytes().rev()).take_while(same).count();
    let first = site.window.start.max(base.len().saturating_sub(after));
    let last = site.window.end.min(before);
    (first..=last).find_map(|at| {
        let text = result.get(at..at + length)?;
        let whole = site.shape == Shape::Flow || whole_lines(base, at, text);
        whole.then(|| Insertion {
            at,
            text: text.to_owned(),
        })
    })
}

/// Whether the text stands on lines of its own. At the end of a base without
/// a final line break it brings the missing one.
fn whole_lines(base: &str, at: usize, text: &str) -> bool {
    match base.get(..at) {
        Some(head) if head.ends_with('\n') => text.ends_with('\n'),
        Some(_) if at == base.len() => text.starts_with(['\r', '\n']),
        _ => false,
    }
}

/// The results to put before the guard, best first.
pub(super) fn candidates(edited: &str, item: &Value, site: &Site) -> Vec<String> {
    let Some(found) = find(edited, site) else {
        return Vec::new();
    };
    let ending = site.line_ending().unwrap_or("\n");
    let better = match &site.shape {
        Shape::Flow => own_line(&found, site, ending),
        Shape::Block { dash } => Some(settled(&found, site, ending, (*dash).max(1))),
        _ => Some(settled(&found, site, ending, 1)),
    };
    let as_found = (site.shape != Shape::Flow).then_some(found);
    let mut all: Vec<String> = [better, as_found]
        .into_iter()
        .flatten()
        .filter_map(|insertion| apply(insertion, item, site, ending))
        .collect();
    all.dedup();
    all
}

fn apply(mut insertion: Insertion, item: &Value, site: &Site, ending: &str) -> Option<String> {
    let head = site.base.get(..insertion.at)?;
    let tail = site.base.get(insertion.at..)?;
    // Parsers disagree on a literal block that ends without a line break.
    let ends_file = tail.is_empty() && !insertion.text.ends_with('\n');
    if ends_file && site.shape != Shape::Flow && item.has_literal() {
        insertion.text.push_str(ending);
    }
    Some(format!("{head}{}{tail}", insertion.text))
}

/// The same lines after the comments in column `margin` or beyond, which
/// belong to the list; else before the blank lines, which separate it from
/// what follows.
fn settled(found: &Insertion, site: &Site, ending: &str, margin: usize) -> Insertion {
    let base = site.base.as_str();
    let (head, tail) = base.split_at_checked(found.at).unwrap_or((base, ""));
    let mut at = found.at;
    let mut cursor = found.at;
    for line in tail.split_inclusive('\n') {
        let content = line.trim_start();
        cursor += line.len();
        if content.starts_with('#') && line.len() - content.len() >= margin {
            at = cursor;
        } else if !content.is_empty() {
            break;
        }
    }
    if at == found.at {
        let blank = head
            .split_inclusive('\n')
            .rev()
            .take_while(|line| line.ends_with('\n') && line.trim().is_empty());
        at -= blank.map(str::len).sum::<usize>();
    }
    let lines = found.text.trim_matches(['\r', '\n']);
    let text = if at == base.len() && !base.ends_with('\n') {
        format!("{ending}{lines}")
    } else {
        format!("{lines}{ending}")
    };
    Insertion { at, text }
}

/// In brackets over several lines, a record that `yaml-edit` put on the line
/// of the closing bracket gets a line of its own; `None` where that line
/// holds a comma only because a comment keeps it from its item.
fn own_line(found: &Insertion, site: &Site, ending: &str) -> Option<Insertion> {
    let head = site.base.get(..found.at)?;
    let start = head.rfind('\n').map_or(0, |newline| newline + 1);
    let shared = head.get(start..)?.trim().is_empty() && !found.text.contains('\n');
    if !shared {
        return Some(found.clone());
    }
    let record = found.text.trim().strip_suffix(',')?;
    let last = site.base.get(..site.window.start)?;
    let line = last.rsplit('\n').next().unwrap_or(last);
    let indent = line.get(..line.len() - line.trim_start().len())?;
    Some(Insertion {
        at: start,
        text: format!("{indent}{record},{ending}"),
    })
}
