//! Takes an entry out of a mapping: a key that the model does not have, a fact that is withdrawn. Nothing else of the
//! file changes.

use std::ops::Range;

use crate::domain::tree::Node as Place;
use crate::store::yaml;

use super::{EditError, Kind, Node, Refusal, parse_value, twice};

/// The source without the entry at the end of `keys`; `None` where there is none. A group that would be left with
/// nothing goes with it, and a key that stands several times goes altogether.
///
/// # Errors
/// Every variant of [`EditError`]; `by_hand` holds what is to be taken out.
pub fn remove(source: &str, keys: &[&str]) -> Result<Option<String>, EditError> {
    let mut text = source.to_owned();
    let mut removed = false;
    while let Some(range) = found(&text, keys)? {
        let entry = text.get(range.clone()).unwrap_or_default().to_owned();
        let refused = |reason| EditError::Refused {
            reason,
            by_hand: entry.trim_end().to_owned(),
        };
        let mut result = text.clone();
        result.replace_range(range, "");
        let (before, after) = (twice::masked(&text), twice::masked(&result));
        let same = match (parse_value(&before.text)?, parse_value(&after.text)) {
            (Some(before), Ok(Some(after))) => without(before, keys).is_some_and(|rest| rest.same_in_any_order(&after)),
            _ => false,
        };
        // Twins are numbered: their names in both do not agree.
        if !same && before.text == text {
            return Err(refused(Refusal::OtherValues));
        }
        text = result;
        removed = true;
    }
    Ok(removed.then_some(text))
}

/// The bytes of the first entry at the end of `keys`.
fn found(source: &str, keys: &[&str]) -> Result<Option<Range<usize>>, EditError> {
    let unreadable = || EditError::Unreadable {
        line: 1,
        column: 1,
        message: "not YAML".to_owned(),
    };
    let tree = yaml::parse(source).map_err(|_| unreadable())?;
    let Some(mut node) = tree.root() else { return Ok(None) };
    let mut entry: Option<(Place<'_>, Place<'_>, Place<'_>)> = None;
    for key in keys {
        let Some((at, value)) = node.entries().find(|(other, _)| other.text() == Some(*key)) else {
            return Ok(None);
        };
        // A group of one goes whole.
        if entry.is_none() || node.entries().count() > 1 {
            entry = Some((node, at, value));
        }
        node = value;
    }
    let Some((group, key, value)) = entry else {
        return Ok(None);
    };
    let range = if begins_with_brace(source, group) {
        in_braces(source, key, value)
    } else {
        twice::lines(source, key.span().start, twice::end(source, key, value))
    };
    range.map(Some).ok_or_else(|| EditError::Refused {
        reason: Refusal::OtherLinesChange,
        by_hand: source
            .get(bytes(key.span().start)..bytes(value.span().end))
            .unwrap_or_default()
            .trim_end()
            .to_owned(),
    })
}

fn bytes(at: u32) -> usize {
    usize::try_from(at).unwrap_or(usize::MAX)
}

fn begins_with_brace(source: &str, group: Place<'_>) -> bool {
    source
        .get(bytes(group.span().start)..)
        .is_some_and(|rest| rest.starts_with('{'))
}

/// An entry between braces, with the comma that parts it from another.
fn in_braces(source: &str, key: Place<'_>, value: Place<'_>) -> Option<Range<usize>> {
    let (start, end) = (
        bytes(key.span().start),
        bytes(value.span().end).max(bytes(key.span().end)),
    );
    let after = source.get(end..)?;
    if let Some(rest) = after.trim_start().strip_prefix(',') {
        return Some(start..source.len() - rest.trim_start_matches(' ').len());
    }
    let before = source.get(..start)?.trim_end();
    Some(before.strip_suffix(',').map_or(start, str::len)..end)
}

/// The values without the entry at the end of `keys`.
fn without(mut node: Node, keys: &[&str]) -> Option<Node> {
    fn take(node: &mut Node, keys: &[&str]) -> Option<()> {
        let (key, rest) = keys.split_first()?;
        let Kind::Map { entries, .. } = &mut node.kind else {
            return None;
        };
        let at = entries
            .iter()
            .position(|(other, _)| matches!(&other.kind, Kind::Scalar { text, .. } if text == key))?;
        let (_, value) = entries.get_mut(at)?;
        let goes_whole = match &value.kind {
            Kind::Map { entries, .. } => entries.len() == 1 && !rest.is_empty(),
            _ => false,
        };
        if rest.is_empty() || goes_whole {
            entries.remove(at);
            return Some(());
        }
        take(value, rest)
    }
    take(&mut node, keys)?;
    Some(node)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_entry_goes_and_nothing_else() {
        let source = "name: A # le nom\nfoo: {a: 1, b: 2, c: 3}\nbar:\n  - x\n  - y\n# fin\nlinks:\n  board: z\nfoo2: w\nname: B\n";
        let without = |keys: &[&str]| remove(source, keys).unwrap().unwrap();
        assert_eq!(without(&["bar"]), source.replace("bar:\n  - x\n  - y\n", ""));
        assert_eq!(without(&["foo", "a"]), source.replace("a: 1, ", ""));
        assert_eq!(without(&["foo", "b"]), source.replace("b: 2, ", ""));
        assert_eq!(without(&["foo", "c"]), source.replace(", c: 3", ""));
        assert_eq!(without(&["links", "board"]), source.replace("links:\n  board: z\n", ""));
        assert_eq!(
            without(&["name"]),
            source.replace("name: A # le nom\n", "").replace("name: B\n", "")
        );
        assert_eq!(remove(source, &["nothing"]).unwrap(), None);
        assert_eq!(remove(source, &["links", "boards"]).unwrap(), None);
    }

    #[test]
    fn what_cannot_be_taken_out_safely_is_told() {
        let refused = remove("a: 1\n? b\n: 2\n", &["b"]);
        assert!(refused.is_err(), "{refused:?}");
    }
}
