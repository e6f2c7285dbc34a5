//! The last word on an edit: the result must be read back, by a parser that shares nothing with the editor, as the
//! source's values and the new one, with all comments and the same line endings.

use super::comments::comments;
use super::named::{has_text, is_item};
use super::path::{Step, What, named};
use super::{Kind, Node, Refusal, Value, parse_value};

/// Approves `result` as the source, whose root is `before`, with the change made at the end of `steps`.
///
/// # Errors
/// What is wrong with the result.
pub(super) fn check(source: &str, before: &Node, result: &str, steps: &[Step], what: &What<'_>) -> Result<(), Refusal> {
    let Ok(Some(after)) = parse_value(result) else {
        return Err(Refusal::OtherValues);
    };
    let mut expected = before.clone();
    change(&mut expected, steps, what);
    if !expected.same_in_any_order(&after) {
        return Err(Refusal::OtherValues);
    }
    if comments(source, before) != comments(result, &after) || !keeps_line_endings(source, result) {
        return Err(Refusal::OtherLinesChange);
    }
    Ok(())
}

/// A file whose lines all end alike goes on so.
fn keeps_line_endings(source: &str, result: &str) -> bool {
    let bare = |text: &str| text.replace("\r\n", "").contains(['\r', '\n']);
    match (source.contains("\r\n"), bare(source)) {
        (true, true) => true,
        (true, false) => !bare(result),
        (false, _) => source.contains('\r') || !result.contains('\r'),
    }
}

/// Makes the change to the values: what the edit of the text must come to.
fn change(node: &mut Node, steps: &[Step], what: &What<'_>) {
    let Some((step, rest)) = steps.split_first() else {
        match what {
            What::Set(value) => *node = Node::of(value),
            What::Push(item) => {
                become_list(node);
                if let Kind::List { items, .. } = &mut node.kind {
                    items.push(Node::of(item));
                }
            }
        }
        return;
    };
    match step {
        Step::Key { name, short, .. } => {
            if *short == Some(name.as_str()) && matches!(node.kind, Kind::Scalar { .. }) && !node.tells_nothing() {
                return change(node, rest, what);
            }
            become_mapping(node, *short);
            let Kind::Map { entries, .. } = &mut node.kind else {
                return;
            };
            if let Some((_, value)) = entries.iter_mut().find(|(key, _)| has_text(key, name)) {
                return change(value, rest, what);
            }
            let mut value = Node::of(&Value::Null);
            change(&mut value, rest, what);
            entries.push((Node::text(name), value));
        }
        Step::At(index) => {
            if let Kind::List { items, .. } = &mut node.kind
                && let Some(item) = items.get_mut(*index)
            {
                change(item, rest, what);
            }
        }
        Step::Item { key, name } => {
            become_list(node);
            let Kind::List { items, .. } = &mut node.kind else {
                return;
            };
            match items.iter_mut().find(|item| is_item(item, key, name)) {
                Some(item) => change(item, rest, what),
                None => items.push(Node::of(&named(key, name, what.alone(rest)))),
            }
        }
    }
}

/// Nothing, or a value written alone, becomes a mapping.
fn become_mapping(node: &mut Node, short: Option<&str>) {
    if matches!(node.kind, Kind::Map { .. } | Kind::List { .. }) {
        return;
    }
    let alone = short
        .filter(|_| !node.tells_nothing())
        .map(|short| (Node::text(short), node.clone()));
    *node = Node::of(&Value::Map(Vec::new()));
    if let Kind::Map { entries, .. } = &mut node.kind {
        entries.extend(alone);
    }
}

/// Nothing, or a value written alone, becomes a list.
fn become_list(node: &mut Node) {
    if matches!(node.kind, Kind::Map { .. } | Kind::List { .. }) {
        return;
    }
    let alone = (!node.tells_nothing()).then(|| node.clone());
    *node = Node::of(&Value::List(Vec::new()));
    if let Kind::List { items, .. } = &mut node.kind {
        items.extend(alone);
    }
}
