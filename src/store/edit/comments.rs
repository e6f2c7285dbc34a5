//! The comments of a file.

use std::ops::Range;

use super::{Kind, Node};

/// What follows a `#` that no value holds, to the end of its line.
pub(in crate::store) fn comments(source: &str, root: &Node) -> Vec<String> {
    let mut spans = Vec::new();
    scalars(root, &mut spans);
    spans.sort_unstable_by_key(|span| span.start);
    let mut comments = Vec::new();
    let mut at = 0;
    let mut spans = spans.into_iter().peekable();
    while let Some(found) = source.get(at..).and_then(|rest| rest.find('#')) {
        let mark = at + found;
        while spans.next_if(|span| span.end <= mark).is_some() {}
        if let Some(span) = spans.next_if(|span| span.contains(&mark)) {
            at = span.end;
            continue;
        }
        let text = source
            .get(mark..)
            .and_then(|rest| rest.lines().next())
            .unwrap_or_default();
        comments.push(text.trim().to_owned());
        at = mark + text.len().max(1);
    }
    comments
}

fn scalars(node: &Node, spans: &mut Vec<Range<usize>>) {
    match &node.kind {
        Kind::Scalar { .. } => spans.push(node.span.clone()),
        Kind::List { items, .. } => items.iter().for_each(|item| scalars(item, spans)),
        Kind::Map { entries, .. } => entries.iter().for_each(|(key, value)| {
            scalars(key, spans);
            scalars(value, spans);
        }),
    }
}
