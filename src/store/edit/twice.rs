//! A key that stands twice: the value that is written takes the place of both, and other places can be written meanwhile.

use std::borrow::Cow;
use std::ops::Range;

use crate::domain::path::{FieldPath, PathStep};
use crate::domain::tree::{Content, Node};
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
            ranges.push(lines(source, key.span().start, end(source, key, value))?);
        }
        node = first;
    }
    ranges.sort_by_key(|range| range.start);
    Some(ranges)
}

/// A letter of no language: a key that begins with it stands in the place of a later twin.
const MASK: char = '\u{f8ff}';

/// The source with its later twins called by names of their own, and what these stand for.
pub(super) struct Masked<'s> {
    pub text: Cow<'s, str>,
    names: Vec<(String, String)>,
}

/// Gives each later twin a name of its own, so that the file can be read and edited elsewhere.
pub(super) fn masked(source: &str) -> Masked<'_> {
    let mut ranges = Vec::new();
    if !source.contains(MASK)
        && let Ok(tree) = yaml::parse(source)
        && let Some(root) = tree.root()
    {
        twins(root, &mut ranges);
    }
    ranges.sort_by_key(|range| range.start);
    let (mut text, mut names) = (Cow::Borrowed(source), Vec::new());
    for (index, range) in ranges.into_iter().enumerate().rev() {
        let Some(key) = source.get(range.clone()) else { continue };
        let name = format!("{MASK}{index}{MASK}");
        text.to_mut().replace_range(range, &name);
        names.push((name, key.to_owned()));
    }
    Masked { text, names }
}

impl Masked<'_> {
    /// The text with the twins called as they were.
    pub(super) fn bared(&self, text: String) -> String {
        let names = self.names.iter();
        names.fold(text, |text, (name, key)| text.replace(name, key))
    }
}

/// Where the keys stand that their mapping has before.
fn twins(node: Node<'_>, ranges: &mut Vec<Range<usize>>) {
    let mut seen: Vec<&str> = Vec::new();
    for (key, value) in node.entries() {
        if let Some(name) = key.text() {
            let (start, end) = (usize::try_from(key.span().start), usize::try_from(key.span().end));
            if seen.contains(&name)
                && let (Ok(start), Ok(end)) = (start, end)
            {
                ranges.push(start..end);
            }
            seen.push(name);
        }
        twins(value, ranges);
    }
    if matches!(node.content(), Content::List) {
        node.items().for_each(|item| twins(item, ranges));
    }
}

/// Where an entry ends: with its last word, before the comments that follow it.
pub(super) fn end(source: &str, key: Node<'_>, value: Node<'_>) -> u32 {
    let mut last = value;
    // What stands between braces ends with its own.
    let closes = |node: Node<'_>| {
        let start = usize::try_from(node.span().start).ok();
        let rest = start.and_then(|start| source.get(start..));
        rest.is_some_and(|rest| rest.starts_with(['{', '[']))
    };
    while !closes(last) {
        let inner = match last.content() {
            Content::Mapping => last.entries().last().map(|(_, value)| value),
            Content::List => last.items().last(),
            _ => None,
        };
        match inner {
            Some(inner) => last = inner,
            None => break,
        }
    }
    last.span().end.max(key.span().end)
}

/// The lines from `start` to `end`; none where another entry shares the first.
pub(super) fn lines(source: &str, start: u32, end: u32) -> Option<Range<usize>> {
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
    fn twins_have_names_of_their_own_for_a_while() {
        let twice = "name: A\n'name': B\nlinks:\n  board: x\n  board: y\nreuse:\n  - {a: 1, a: 2, a: 3}\n";
        let masked = masked(twice);
        assert_eq!(masked.names.len(), 4);
        assert!(crate::store::edit::parse_value(&masked.text).is_ok());
        assert_eq!(masked.bared(masked.text.to_string()), twice);
    }

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
        // The comment after is the next field's, and a group between braces goes whole.
        assert_eq!(
            single("tags: [a]\ntags:\n  - b\n# le nom\nname: A\ntags: [\n  c,\n]\n", "tags"),
            "tags: [a]\n# le nom\nname: A\n"
        );
    }
}
