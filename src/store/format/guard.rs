//! The last word on a file in its new form: the same values, the same comments.

use std::ops::Range;

use super::super::edit::{Kind, Node, parse_value};

/// True where `result` holds the values of `root` and the comments of `source`, in whatever order of keys.
pub(super) fn same(source: &str, root: &Node, result: &str) -> bool {
    let Ok(Some(read)) = parse_value(result) else {
        return false;
    };
    let (mut before, mut after) = (comments(source, root), comments(result, &read));
    before.sort_unstable();
    after.sort_unstable();
    before == after && same_values(root, &read)
}

/// What follows a `#` that no value holds, to the end of its line.
fn comments(source: &str, root: &Node) -> Vec<String> {
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

fn same_values(one: &Node, other: &Node) -> bool {
    if one.is_tagged() || other.is_tagged() {
        return false;
    }
    match (&one.kind, &other.kind) {
        (Kind::Scalar { .. }, Kind::Scalar { .. }) => one.same(other),
        (Kind::List { items, .. }, Kind::List { items: others, .. }) => {
            items.len() == others.len() && items.iter().zip(others).all(|(one, other)| same_values(one, other))
        }
        (Kind::Map { entries, .. }, Kind::Map { entries: others, .. }) => {
            entries.len() == others.len()
                && entries.iter().all(|(key, value)| {
                    let found = others.iter().find(|(other, _)| other.same(key));
                    found.is_some_and(|(_, other)| same_values(value, other))
                })
        }
        _ => false,
    }
}
