//! A key that stands twice: the value that is written takes the place of both.

use std::borrow::Cow;
use std::ops::Range;

use crate::domain::path::{FieldPath, PathStep};
use crate::store::yaml;

/// The source without the later entries of the keys on the way to `place`, where each has lines of its own.
pub(super) fn once<'s>(source: &'s str, place: &FieldPath) -> Cow<'s, str> {
    let Some(ranges) = later(source, place).filter(|ranges| !ranges.is_empty()) else {
        return Cow::Borrowed(source);
    };
    let mut text = source.to_owned();
    for range in ranges.into_iter().rev() {
        text.replace_range(range, "");
    }
    Cow::Owned(text)
}

fn later(source: &str, place: &FieldPath) -> Option<Vec<Range<usize>>> {
    let tree = yaml::parse(source).ok()?;
    let mut node = tree.root()?;
    let mut ranges = Vec::new();
    for step in &place.steps {
        let (PathStep::Field(_) | PathStep::Entry(_)) = step else {
            break;
        };
        let name = match step {
            PathStep::Field(field) => field.name,
            PathStep::Entry(name) => name.as_str(),
            _ => break,
        };
        let mut same = node.entries().filter(|(key, _)| key.text() == Some(name));
        let Some((_, first)) = same.next() else { break };
        for (key, value) in same {
            ranges.push(lines(source, key.span().start, value.span().end)?);
        }
        node = first;
    }
    ranges.sort_by_key(|range| range.start);
    Some(ranges)
}

/// The lines from `start` to `end`; none where another entry shares the first.
fn lines(source: &str, start: u32, end: u32) -> Option<Range<usize>> {
    let (start, end) = (usize::try_from(start).ok()?, usize::try_from(end).ok()?);
    let from = source.get(..start)?.rfind('\n').map_or(0, |at| at + 1);
    if !source.get(from..start)?.trim().is_empty() {
        return None;
    }
    // The end of a block may be the start of the next line.
    let end = if source.get(..end)?.ends_with('\n') {
        end
    } else {
        source.get(end..)?.find('\n').map_or(source.len(), |at| end + at + 1)
    };
    Some(from..end)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decode::Decode;
    use crate::domain::product::Product;

    #[test]
    fn the_later_entries_of_a_key_go() {
        let single = |source: &str, place: &str| {
            let place = FieldPath::parse(place, Product::shape()).unwrap();
            once(source, &place).into_owned()
        };
        let twice = "name: A\nsummary: un\nlinks:\n  board: x\n  board: y\nsummary: deux # ici\ntags: [a]\n";
        assert_eq!(
            single(twice, "summary"),
            "name: A\nsummary: un\nlinks:\n  board: x\n  board: y\ntags: [a]\n"
        );
        assert_eq!(
            single("id: a\ntags:\n  - a\ntags:\n  - b\nname: A\n", "tags"),
            "id: a\ntags:\n  - a\nname: A\n"
        );
        assert_eq!(single(twice, "name"), twice);
    }
}
