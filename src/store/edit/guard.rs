//! The last word on an edit: the result must be read back, by a parser that
//! shares nothing with the editor, as the source's values and the new one, and
//! be the source with one insertion at the end of the list.

use super::site::{Shape, Site};
use super::{Kind, Node, Refusal, Value, insertion, parse_value};

/// Approves `result` as the source, whose root has `entries`, with `item`
/// appended to `list`.
///
/// # Errors
/// What is wrong with the result.
pub(super) fn check(
    result: &str,
    entries: &[(Node, Node)],
    list: &str,
    item: &Value,
    site: &Site,
) -> Result<(), Refusal> {
    let inserted = insertion::find(result, site).ok_or(Refusal::OtherLinesChange)?;
    if !keeps_line_ending(&inserted.text, site) {
        return Err(Refusal::OtherLinesChange);
    }
    let parsed = parse_value(result).map_err(|_| Refusal::OtherValues)?;
    let Some(Node {
        kind: Kind::Map { entries: after, .. },
        ..
    }) = parsed
    else {
        return Err(Refusal::OtherValues);
    };
    if has_appended(entries, &after, list, item, site) {
        Ok(())
    } else {
        Err(Refusal::OtherValues)
    }
}

fn keeps_line_ending(inserted: &str, site: &Site) -> bool {
    let bare = inserted.replace("\r\n", "");
    match site.line_ending() {
        Some("\r\n") => !bare.contains(['\r', '\n']),
        Some(_) => !inserted.contains('\r'),
        None => !bare.contains('\r'),
    }
}

fn has_appended(before: &[(Node, Node)], after: &[(Node, Node)], list: &str, item: &Value, site: &Site) -> bool {
    let old = match site.shape {
        Shape::Absent { .. } => None,
        _ => before.get(site.index),
    };
    let taken = usize::from(old.is_some());
    let kept = before.len().saturating_sub(taken);
    let Some((key, value)) = after.get(site.index) else {
        return false;
    };
    let same_key = match old {
        Some((old_key, _)) => old_key.same(key),
        None => key.is_text(list),
    };
    same_key
        && after.len() == kept + 1
        && others(before, site.index, taken)
            .zip(others(after, site.index, 1))
            .all(|((k, v), (l, w))| k.same(l) && v.same(w))
        && value.is_list_with(old.map(|(_, value)| value), item)
}

/// The entries but the `taken` ones from `index` on.
fn others(entries: &[(Node, Node)], index: usize, taken: usize) -> impl Iterator<Item = &(Node, Node)> {
    entries.iter().take(index).chain(entries.iter().skip(index + taken))
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic)]
mod tests {
    use super::*;

    const SOURCE: &str = "id: x\nphases:\n  - a\n\n# next\nend: 1\n";

    fn judge(source: &str, result: &str) -> Result<(), Refusal> {
        let Some(Node {
            kind: Kind::Map { entries, .. },
            ..
        }) = parse_value(source).unwrap()
        else {
            panic!("not a mapping")
        };
        let site = Site::find(source, &entries, "phases", &["id"]).unwrap();
        check(result, &entries, "phases", &Value::Text("b".into()), &site)
    }

    #[test]
    fn the_intended_result_is_approved() {
        let result = SOURCE.replace("- a\n", "- a\n  - b\n");
        assert_eq!(judge(SOURCE, &result), Ok(()));
    }

    #[test]
    fn every_other_change_is_refused() {
        let appended = SOURCE.replace("- a\n", "- a\n  - b\n");
        for (result, reason) in [
            (SOURCE.to_owned(), Refusal::OtherLinesChange),
            (appended.replace("end: 1", "end: 2"), Refusal::OtherLinesChange),
            (appended.replace("# next\n", ""), Refusal::OtherLinesChange),
            (appended.replace("\n\n", "\n"), Refusal::OtherLinesChange),
            (appended.replace("- a", "- 'a'"), Refusal::OtherLinesChange),
            (appended.replace("- b\n", "- b\r\n"), Refusal::OtherLinesChange),
            (format!("\u{feff}{appended}"), Refusal::OtherLinesChange),
            (appended.replace("- b", "- c"), Refusal::OtherValues),
            (appended.replace("- b", "- b\n  - b"), Refusal::OtherValues),
            (appended.replace("  - b", "  b"), Refusal::OtherValues),
            (appended.replace("  - b", "- b"), Refusal::OtherValues),
            (appended.replace("- b", "- b\nmore: 1"), Refusal::OtherValues),
            (SOURCE.replace("  - a", "  - b\n  - a"), Refusal::OtherLinesChange),
            (SOURCE.replace("end: 1\n", "end: 1\n  - b\n"), Refusal::OtherLinesChange),
        ] {
            assert_eq!(judge(SOURCE, &result), Err(reason), "{result:?}");
        }
    }

    #[test]
    fn a_new_key_is_approved_only_after_its_anchor() {
        let source = "id: x\nend: 1\n";
        assert_eq!(judge(source, "id: x\nphases:\n  - b\nend: 1\n"), Ok(()));
        for result in ["phases:\n  - b\nid: x\nend: 1\n", "id: x\nend: 1\nphases:\n  - b\n"] {
            assert_eq!(judge(source, result), Err(Refusal::OtherLinesChange));
        }
    }
}
