//! One file: read, decoded, and its findings given lines.

use std::borrow::Cow;
use std::collections::BTreeMap;

use crate::diagnostic::structure::{self, OTHER_SCHEMA, UNREADABLE};
use crate::diagnostic::{Diagnostic, Finding, Findings, LineIndex, Severity};
use crate::domain::decode::{Decode, Faults};
use crate::domain::tree::{Content, Node, Tree};

use super::cache::{KeptTrees, RECENT};
use super::{invisible, yaml};

/// What a file says, and what is wrong with it.
#[derive(Debug)]
pub struct Reading<T> {
    pub path: String,
    /// Absent when the file lacks what its type needs.
    pub value: Option<Box<T>>,
    pub diagnostics: Vec<Diagnostic>,
}

impl<T> Reading<T> {
    /// True where nothing is wrong with the form of the file.
    #[must_use]
    pub fn is_sound(&self) -> bool {
        self.diagnostics.is_empty() && self.value.is_some()
    }
}

/// Reads a file into a `T`; `check` then looks at it, with the places of its parts.
pub fn read<T: Decode>(path: &str, bytes: &[u8], check: impl FnOnce(&T, &Tree<'_>, &mut Findings)) -> Reading<T> {
    read_of(path, bytes, None, None, check)
}

/// As [`read`], of a text that this command reads more than once.
pub fn reread<T: Decode>(path: &str, bytes: &[u8], check: impl FnOnce(&T, &Tree<'_>, &mut Findings)) -> Reading<T> {
    read_of(path, bytes, None, Some(&RECENT), check)
}

/// The tree of a text that this command reads more than once; none of what is no YAML.
#[must_use]
pub fn tree_again(source: &str) -> Option<Tree<'_>> {
    tree("", source, Some(&RECENT)).ok()
}

/// Reads a file that must be of the form `schema`, where one is given: of another, no more is said. Its tree is kept in
/// `kept`, and taken from there.
pub fn read_of<T: Decode>(
    path: &str,
    bytes: &[u8],
    schema: Option<&str>,
    kept: Option<&dyn KeptTrees>,
    check: impl FnOnce(&T, &Tree<'_>, &mut Findings),
) -> Reading<T> {
    let source = match yaml::text(bytes) {
        Ok(source) => source,
        Err(finding) => {
            let lossy = String::from_utf8_lossy(bytes);
            return Reading {
                path: path.to_owned(),
                value: None,
                diagnostics: locate(path, &lossy, None, vec![*finding]),
            };
        }
    };
    let tree = match tree(path, source, kept) {
        Ok(tree) => tree,
        Err(finding) => {
            return Reading {
                path: path.to_owned(),
                value: None,
                diagnostics: locate(path, source, None, vec![*finding]),
            };
        }
    };
    if let Some(finding) = schema.and_then(|expected| other_schema(&tree, expected)) {
        let diagnostics = locate(path, source, Some(&tree), vec![finding]);
        return Reading {
            path: path.to_owned(),
            value: None,
            diagnostics,
        };
    }
    let mut faults = Faults::default();
    let value = tree.root().and_then(|root| Box::<T>::decode(root, &mut faults));
    let faults = faults.0.into_iter().map(structure::finding);
    let mut findings = Findings(invisible::unseen(source, &tree).into_iter().chain(faults).collect());
    if let Some(value) = &value {
        check(value, &tree, &mut findings);
    }
    Reading {
        path: path.to_owned(),
        value,
        diagnostics: locate(path, source, Some(&tree), findings.0),
    }
}

fn tree<'s>(path: &str, source: &'s str, kept: Option<&dyn KeptTrees>) -> Result<Tree<'s>, Box<Finding>> {
    let Some(kept) = kept else {
        return yaml::parse(source);
    };
    if let Some(tree) = kept.find(path, source) {
        return Ok(tree);
    }
    let tree = yaml::parse(source)?;
    kept.keep(path, source, &tree);
    Ok(tree)
}

fn other_schema(tree: &Tree<'_>, expected: &str) -> Option<Finding> {
    let schema = tree.root()?.get("schema")?;
    let said = schema.text().filter(|said| *said != expected)?;
    let message = message!("Y-12-other", schema = said, expected = expected);
    Some(Finding::at(&OTHER_SCHEMA, schema.span(), message))
}

/// The reading of a file that cannot be opened.
#[must_use]
pub fn unreadable<T>(path: &str, reason: &str) -> Reading<T> {
    let message = message!("Y-01-unreadable", reason = reason);
    Reading {
        path: path.to_owned(),
        value: None,
        diagnostics: vec![Diagnostic::of_file(&UNREADABLE, path, message)],
    }
}

/// The top keys of a file below which something cannot be read as a `T`, with how many records each holds; of a file
/// that is no YAML, none is known.
#[must_use]
pub fn unread_parts<T: Decode>(bytes: &[u8]) -> BTreeMap<String, usize> {
    let Some(tree) = yaml::text(bytes).ok().and_then(|source| yaml::parse(source).ok()) else {
        return BTreeMap::new();
    };
    let mut faults = Faults::default();
    let _ = tree.root().and_then(|root| Box::<T>::decode(root, &mut faults));
    if faults.0.is_empty() {
        return BTreeMap::new();
    }
    let parts = tree.root().into_iter().flat_map(|root| root.entries());
    let holds = |key: Node<'_>, value: Node<'_>| {
        let (start, end) = (key.span().start, value.span().end);
        faults.0.iter().any(|fault| (start..=end).contains(&fault.span.start))
    };
    parts
        .filter(|(key, value)| holds(*key, *value))
        .map(|(key, value)| (key.text().unwrap_or_default().to_owned(), mappings(value)))
        .collect()
}

/// How many records each top key of a file holds.
#[must_use]
pub fn records(bytes: &[u8]) -> BTreeMap<String, usize> {
    let Some(tree) = yaml::text(bytes).ok().and_then(|source| yaml::parse(source).ok()) else {
        return BTreeMap::new();
    };
    let parts = tree.root().into_iter().flat_map(|root| root.entries());
    parts
        .map(|(key, value)| (key.text().unwrap_or_default().to_owned(), mappings(value)))
        .collect()
}

fn mappings(node: Node<'_>) -> usize {
    let own = usize::from(matches!(node.content(), Content::Mapping));
    let below = node.items().chain(node.entries().map(|(_, value)| value));
    own + below.map(mappings).sum::<usize>()
}

/// Gives lines to findings made after the file was read: its text is read again.
#[must_use]
pub fn locate_later(path: &str, bytes: &[u8], findings: Vec<Finding>) -> Vec<Diagnostic> {
    let source = String::from_utf8_lossy(bytes);
    match yaml::parse(&source) {
        Ok(tree) => locate(path, &source, Some(&tree), findings),
        Err(_) => locate(path, &source, None, findings),
    }
}

/// So many findings of one rule about one file are told one by one: more, and what is told would weigh a hundred times
/// what it is about, and forges would leave it all out.
const MOST_OF_A_RULE: usize = 10_000;

/// The findings, those that a rule makes too many of one file as one.
fn told(findings: Vec<Finding>) -> Vec<Finding> {
    if findings.len() <= MOST_OF_A_RULE {
        return findings;
    }
    let mut counts: BTreeMap<(Cow<'static, str>, Severity), usize> = BTreeMap::new();
    let mut beyond: BTreeMap<(Cow<'static, str>, Severity), (Finding, usize)> = BTreeMap::new();
    let mut told = Vec::new();
    for finding in findings {
        let kind = (finding.rule.id.clone(), finding.severity);
        let count = counts.entry(kind.clone()).or_default();
        *count += 1;
        if *count <= MOST_OF_A_RULE {
            told.push(finding);
        } else {
            beyond.entry(kind).or_insert((finding, 0)).1 += 1;
        }
    }
    told.extend(beyond.into_values().map(|(first, count)| Finding {
        message: message!("findings-of-a-rule", count = count),
        ..first
    }));
    told
}

fn locate(path: &str, source: &str, tree: Option<&Tree<'_>>, findings: Vec<Finding>) -> Vec<Diagnostic> {
    if findings.is_empty() {
        return Vec::new();
    }
    let lines = LineIndex::new(source);
    told(findings)
        .into_iter()
        .map(|finding| Diagnostic::new(finding, path, source, &lines, tree))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::tree::Span;

    #[test]
    fn beyond_what_anybody_mends_one_by_one_the_findings_of_a_rule_are_one() {
        let finding = |severity| Finding {
            severity,
            ..Finding::at(&OTHER_SCHEMA, Span::default(), message!("Y-12-other", ..))
        };
        let many = |count: usize| -> Vec<Finding> { (0..count).map(|_| finding(Severity::Warning)).collect() };
        assert_eq!(told(many(MOST_OF_A_RULE)).len(), MOST_OF_A_RULE);
        // What weighs more is not lost among them.
        let mut all = many(MOST_OF_A_RULE + 50);
        all.push(finding(Severity::Error));
        let told = told(all);
        assert_eq!(told.len(), MOST_OF_A_RULE + 2);
        assert_eq!(told.iter().filter(|one| one.severity == Severity::Error).count(), 1);
        let last = told.last().map(|one| one.message.clone());
        assert_eq!(last, Some(message!("findings-of-a-rule", count = 50usize)));
    }
}
