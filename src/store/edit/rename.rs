//! Gives new names to words of a file, where they stand; nothing else changes.

use std::ops::Range;

use super::scalar::{self, Place};
use super::{EditError, Kind, Node, Refusal, parse_value};

/// A word's new name, and what is said beside it from then on, where nothing is yet.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Renamed {
    pub name: String,
    /// A key and its value, added to the group that holds the word.
    pub beside: Option<(&'static str, String)>,
}

/// The source where each value of `key` in the items of a top-level list of `places` (`(list, key)`) has the name
/// that `rename` gives it; how many changed.
///
/// # Errors
/// When the file cannot be read, or would say something else.
pub fn rename(
    source: &str,
    places: &[(&str, &str)],
    rename: impl Fn(&str, &str) -> Option<Renamed>,
) -> Result<(String, usize), EditError> {
    let Some(root) = parse_value(source)? else {
        return Ok((source.to_owned(), 0));
    };
    let mut edits: Vec<(Range<usize>, String)> = Vec::new();
    let mut expected = root.clone();
    let Kind::Map { entries, .. } = &mut expected.kind else {
        return Err(EditError::NotAMapping);
    };
    for (key, value) in entries.iter_mut() {
        let Kind::List { items, .. } = &mut value.kind else {
            continue;
        };
        for (list, field) in places.iter().filter(|(list, _)| key.is_text(list)) {
            for item in items.iter_mut() {
                edits.extend(renamed(source, item, field, |old| rename(list, old)));
            }
        }
    }
    edits.sort_by_key(|(span, _)| span.start);
    let mut result = source.to_owned();
    for (span, text) in edits.iter().rev() {
        result.replace_range(span.clone(), text);
    }
    let sound = parse_value(&result)
        .ok()
        .flatten()
        .is_some_and(|read| read.same(&expected));
    if sound {
        Ok((result, edits.len()))
    } else {
        Err(EditError::Refused {
            reason: Refusal::OtherValues,
            by_hand: String::new(),
        })
    }
}

/// The edit of one item, which becomes what is expected of it.
fn renamed(
    source: &str,
    item: &mut Node,
    field: &str,
    rename: impl Fn(&str) -> Option<Renamed>,
) -> Option<(Range<usize>, String)> {
    let Kind::Map { entries, flow } = &mut item.kind else {
        return None;
    };
    let index = entries.iter().position(|(key, _)| key.is_text(field))?;
    let (key, value) = entries.get_mut(index)?;
    let Kind::Scalar { text, typed } = &mut value.kind else {
        return None;
    };
    let new = rename(text)?;
    let (span, start) = (value.span.clone(), key.span.start);
    let mut written = scalar::text(&new.name, Place::Flow);
    *text = new.name;
    *typed = false;
    if let Some((name, said)) = new
        .beside
        .filter(|(name, _)| !entries.iter().any(|(key, _)| key.is_text(name)))
    {
        let column = start - source.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
        let before = if *flow {
            ", ".to_owned()
        } else {
            let ending = if source.contains("\r\n") { "\r\n" } else { "\n" };
            format!("{ending}{}", " ".repeat(column))
        };
        written.push_str(&format!("{before}{name}: {}", scalar::text(&said, Place::Flow)));
        let (key, value) = (Node::text(name), Node::text(&said));
        entries.insert(index + 1, (key, value));
    }
    Some((span, written))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn migrate(source: &str) -> Result<(String, usize), EditError> {
        rename(
            source,
            &[("phases", "phase"), ("decisions", "target_phase")],
            |_, old| {
                let beside = (old == "maturite").then(|| ("substate", "croisiere".to_owned()));
                matches!(old, "maturite" | "industrialisation").then(|| Renamed {
                    name: "generalisation".to_owned(),
                    beside,
                })
            },
        )
    }

    #[test]
    fn names_change_where_they_stand_and_nowhere_else() {
        let source = "name: maturite\r\nphases:\r\n- {phase: 'industrialisation', start: 2024-01-01} # maturite\r\n- phase: maturite   # un mot\r\n  start: 2025-01-01\r\ndecisions: [{id: d1, target_phase: maturite, substate: x}]\r\n";
        let (result, count) = migrate(source).expect("an edit");
        assert_eq!(count, 3);
        assert_eq!(
            result,
            "name: maturite\r\nphases:\r\n- {phase: generalisation, start: 2024-01-01} # maturite\r\n- phase: generalisation\r\n  substate: croisiere   # un mot\r\n  start: 2025-01-01\r\ndecisions: [{id: d1, target_phase: generalisation, substate: x}]\r\n"
        );
    }

    #[test]
    fn a_file_without_such_names_stays_as_it_is() {
        let source = "phases: [{phase: idee}]\n";
        assert_eq!(migrate(source), Ok((source.to_owned(), 0)));
        assert!(migrate("phases: [").is_err());
    }
}
