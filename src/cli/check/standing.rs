//! Which faults of a change stood before it. The same rule, at the same field of the same file, about the same text: then
//! nobody made it, and nobody made it worse.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Diagnostic, LineIndex, Origin, Range, Severity, structure};
use crate::domain::tree::{Content, Node};
use crate::store::source::Source;
use crate::store::yaml;

/// Marks the faults of `found` that are in `before` too; each old one excuses one. `moved` gives the former paths of
/// files; paths begin with `prefix`.
pub(super) fn mark(
    found: &mut [Diagnostic],
    before: &[Diagnostic],
    (new, old): (&dyn Source, &dyn Source),
    prefix: &str,
    moved: &BTreeMap<String, String>,
) {
    let mut known: HashMap<(String, &str), Vec<(&Diagnostic, Anchor)>> = HashMap::new();
    let mut texts = Texts::default();
    let wanted = |one: &&Diagnostic| one.severity > Severity::Note;
    for one in before.iter().filter(wanted) {
        let anchor = texts.anchor(old, prefix, one);
        known
            .entry((one.path.clone(), one.rule.id))
            .or_default()
            .push((one, anchor));
    }
    let mut texts = Texts::default();
    for one in found.iter_mut().filter(|one| one.severity > Severity::Note) {
        let path = moved.get(&one.path).unwrap_or(&one.path);
        let Some(candidates) = known.get_mut(&(path.clone(), one.rule.id)) else {
            continue;
        };
        let anchor = texts.anchor(new, prefix, one);
        let same = |(other, place): &(&Diagnostic, Anchor)| {
            other.severity >= one.severity && other.message == one.message && *place == anchor
        };
        if let Some(at) = candidates.iter().position(same) {
            candidates.swap_remove(at);
            one.origin = Origin::AlreadyThere;
        }
    }
}

/// Where a fault stands in its file, whatever its line, and what it says there.
#[derive(PartialEq)]
struct Anchor {
    /// The keys that lead there; a record of a list goes by its name.
    field: Vec<String>,
    text: String,
}

/// The texts of the files that were read.
#[derive(Default)]
struct Texts(HashMap<String, String>);

impl Texts {
    fn anchor(&mut self, source: &dyn Source, prefix: &str, fault: &Diagnostic) -> Anchor {
        let text = self.0.entry(fault.path.clone()).or_insert_with(|| {
            let path = fault.path.strip_prefix(prefix).unwrap_or(&fault.path);
            let bytes = source.read(path).ok().flatten().unwrap_or_default();
            String::from_utf8_lossy(&bytes).into_owned()
        });
        let of_form = structure::ALL.iter().any(|rule| rule.id == fault.rule.id);
        let Ok(tree) = yaml::parse(text) else {
            // Nobody knows what else an unreadable file says.
            return Anchor {
                field: Vec::new(),
                text: text.clone(),
            };
        };
        let whole = |field| Anchor {
            field,
            text: if of_form { text.clone() } else { String::new() },
        };
        if fault.range == Range::FILE {
            return whole(Vec::new());
        }
        let lines = LineIndex::new(text);
        let start = offset(&lines, fault.range.line, fault.range.column);
        let end = offset(&lines, fault.range.end_line, fault.range.end_column);
        let Some(root) = tree.root() else {
            return whole(Vec::new());
        };
        let mut field = Vec::new();
        let node = descend(root, start, &mut field);
        let span = match node {
            Some(node) if of_form => (node.span().start as usize, node.span().end as usize),
            _ => (start, end),
        };
        Anchor {
            field,
            text: text.get(span.0..span.1).unwrap_or_default().to_owned(),
        }
    }
}

fn offset(lines: &LineIndex<'_>, line: usize, column: usize) -> usize {
    let text = lines.line(line.saturating_sub(1));
    let at = text
        .char_indices()
        .nth(column.saturating_sub(1))
        .map_or(text.len(), |(at, _)| at);
    lines.start_of(line.saturating_sub(1)) + at
}

/// The outermost node that begins at `offset`, below those that hold it, whose names go to `field`.
fn descend<'t>(root: Node<'t>, offset: usize, field: &mut Vec<String>) -> Option<Node<'t>> {
    let mut node = root;
    loop {
        let holds = |node: &Node<'_>| (node.span().start as usize..node.span().end as usize).contains(&offset);
        if node.span().start as usize == offset {
            return Some(node);
        }
        let next = match node.content() {
            Content::Scalar { .. } => return Some(node),
            Content::Mapping => {
                let (key, value) = node.entries().find(|(key, value)| holds(key) || holds(value))?;
                field.push(key.text().unwrap_or_default().to_owned());
                // A fault about a key is about all that it holds.
                value
            }
            Content::List => {
                let (index, item) = node.items().enumerate().find(|(_, item)| holds(item))?;
                field.push(name_of(&item).unwrap_or_else(|| index.to_string()));
                item
            }
        };
        if !holds(&next) {
            return Some(next);
        }
        node = next;
    }
}

/// What a record of a list goes by.
fn name_of(item: &Node<'_>) -> Option<String> {
    if let Some(text) = item.text() {
        return Some(text.to_owned());
    }
    let parts = NAMES.iter().filter_map(|name| item.get(name)?.text());
    let name = parts.collect::<Vec<_>>().join("\u{1f}");
    (!name.is_empty()).then_some(name)
}

/// The keys that tell records of a list apart.
const NAMES: [&str; 8] = ["id", "code", "phase", "start", "date", "role", "rule", "url"];

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use super::*;
    use crate::diagnostic::Message;
    use crate::rules::changes::files::COMPARED;

    /// A folder with one file, at any path.
    struct One(&'static str);

    impl Source for One {
        fn read(&self, _: &str) -> Result<Option<Vec<u8>>, String> {
            Ok(Some(self.0.as_bytes().to_vec()))
        }

        fn list(&self, _: &str) -> Result<Vec<String>, String> {
            Ok(Vec::new())
        }
    }

    /// A fault about `what`, where `text` says it.
    fn fault(text: &str, what: &str) -> Diagnostic {
        let mut one = Diagnostic::of_file(&COMPARED.rule, "catalog/a.yaml", Message::new("x"));
        let at = text.find(what).unwrap_or_default();
        let lines = LineIndex::new(text);
        one.range = lines.range(crate::domain::tree::Span {
            start: u32::try_from(at).unwrap_or_default(),
            end: u32::try_from(at + what.len()).unwrap_or_default(),
        });
        one
    }

    fn stood(before: (&'static str, &[Diagnostic]), after: (&'static str, &[Diagnostic])) -> Vec<bool> {
        let mut found = after.1.to_vec();
        let sources: (&dyn Source, &dyn Source) = (&One(after.0), &One(before.0));
        mark(&mut found, before.1, sources, "catalog/", &BTreeMap::new());
        found.iter().map(|one| one.origin == Origin::AlreadyThere).collect()
    }

    #[test]
    fn a_fault_stood_before_where_its_field_said_the_same() {
        const OLD: &str = "tags: [x]\nitems:\n  - {id: a, text: é un}\n  - {id: b, text: deux}\n";
        const MOVED: &str = "summary: s\nitems:\n  - {id: b, text: deux}\n  - {id: a, text: é un}\n";
        const OTHER: &str = "items:\n  - {id: a, text: é trois}\n  - {id: c, text: deux}\n";
        let old = fault(OLD, "é un");
        assert_eq!(stood((OLD, from_ref(&old)), (OLD, from_ref(&old))), [true]);
        // Whatever its line, and the order of records that have names.
        assert_eq!(stood((OLD, from_ref(&old)), (MOVED, &[fault(MOVED, "é un")])), [true]);
        // Another text, another record, a field that was not at fault.
        assert_eq!(
            stood((OLD, from_ref(&old)), (OTHER, &[fault(OTHER, "é trois")])),
            [false]
        );
        assert_eq!(
            stood((OLD, &[fault(OLD, "deux")]), (OTHER, &[fault(OTHER, "deux")])),
            [false]
        );
        assert_eq!(stood((OLD, &[]), (OLD, from_ref(&old))), [false]);
        assert_eq!(
            stood((OLD, from_ref(&old)), (OLD, &[fault(OLD, "deux"), old.clone()])),
            [false, true]
        );
        // Each old one excuses one.
        assert_eq!(
            stood((OLD, from_ref(&old)), (OLD, &[old.clone(), old.clone()])),
            [true, false]
        );
    }

    #[test]
    fn another_rule_a_worse_fault_and_another_file_are_new() {
        const TEXT: &str = "tags: [x]\n";
        let old = fault(TEXT, "x");
        let of = |change: fn(&mut Diagnostic)| {
            let mut new = old.clone();
            change(&mut new);
            stood((TEXT, from_ref(&old)), (TEXT, &[new]))
        };
        assert_eq!(of(|one| one.severity = Severity::Error), [false]);
        assert_eq!(of(|one| one.path = "catalog/b.yaml".to_owned()), [false]);
        assert_eq!(of(|one| one.message = Message::new("y")), [false]);
        assert_eq!(of(|one| one.range = Range::FILE), [false]);
        // A note is nobody's fault; one that was worse is excused.
        assert_eq!(of(|one| one.severity = Severity::Note), [false]);
        let mut worse = old.clone();
        worse.severity = Severity::Error;
        assert_eq!(stood((TEXT, &[worse]), (TEXT, from_ref(&old))), [true]);
        // Under its former path.
        let mut found = [old.clone()];
        let mut before = old.clone();
        before.path = "catalog/before.yaml".to_owned();
        let moved = BTreeMap::from([("catalog/a.yaml".to_owned(), "catalog/before.yaml".to_owned())]);
        mark(&mut found, &[before], (&One(TEXT), &One(TEXT)), "catalog/", &moved);
        assert_eq!(found.first().map(|one| one.origin), Some(Origin::AlreadyThere));
    }
}
