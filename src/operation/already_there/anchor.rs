//! Where a fault stands in its file, whatever its line, and what it says there.

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Diagnostic, LineIndex, Range, structure};
use crate::domain::tree::{Content, Node};
use crate::store::document;

use super::{Text, Unread};

/// Where a fault stands in its file.
pub struct Anchor {
    /// The keys that lead there; a record of a list goes by its name.
    pub field: Vec<String>,
    pub text: String,
    /// It is about what cannot be read.
    pub of_form: bool,
}

/// The anchors of faults, in their order; each file is read once.
pub fn anchors(faults: &[&Diagnostic], text: Text<'_>, unread: Unread) -> Vec<Anchor> {
    let mut files: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (index, fault) in faults.iter().enumerate() {
        files.entry(&fault.path).or_default().push(index);
    }
    let mut found: Vec<Option<Anchor>> = faults.iter().map(|_| None).collect();
    for (path, indexes) in files {
        let source = String::from_utf8_lossy(&text(path)).into_owned();
        let those: Vec<&Diagnostic> = indexes.iter().filter_map(|index| faults.get(*index).copied()).collect();
        for (index, anchor) in indexes.into_iter().zip(in_file(&those, &source, unread)) {
            if let Some(place) = found.get_mut(index) {
                *place = Some(anchor);
            }
        }
    }
    found.into_iter().flatten().collect()
}

fn in_file(faults: &[&Diagnostic], source: &str, unread: Unread) -> Vec<Anchor> {
    let tree = document::tree_again(source);
    let places = tree.as_ref().and_then(|tree| tree.root()).map(Places::of);
    let offsets = offsets(faults, source);
    let at = |line: usize, column: usize| offsets.get(&(line, column)).copied().unwrap_or(source.len());
    let of_form: HashMap<&str, ()> = structure::ALL.iter().map(|rule| (rule.id, ())).collect();
    let anchor = |fault: &&Diagnostic| {
        let of_form = of_form.contains_key(&*fault.rule.id);
        let kept = of_form && unread == Unread::IsKept;
        let whole = |text: &str| Anchor {
            field: Vec::new(),
            text: if kept { String::new() } else { text.to_owned() },
            of_form,
        };
        let Some(places) = &places else {
            // Nobody knows what else an unreadable file says.
            return whole(source);
        };
        if fault.range == Range::FILE {
            return whole(if of_form { source } else { "" });
        }
        let range = &fault.range;
        let (start, end) = (at(range.line, range.column), at(range.end_line, range.end_column));
        let (field, node) = places.at(start);
        let (start, end) = node.filter(|_| of_form).unwrap_or((start, end));
        let said = source.get(start..end).filter(|_| !kept);
        Anchor {
            field,
            text: said.unwrap_or_default().to_owned(),
            of_form,
        }
    };
    faults.iter().map(anchor).collect()
}

/// The bytes where faults begin and end, by line and column; each line is walked along once.
fn offsets(faults: &[&Diagnostic], source: &str) -> HashMap<(usize, usize), usize> {
    let lines = LineIndex::new(source);
    let mut wanted: BTreeMap<usize, Vec<usize>> = BTreeMap::new();
    for range in faults.iter().map(|fault| &fault.range) {
        wanted.entry(range.line).or_default().push(range.column);
        wanted.entry(range.end_line).or_default().push(range.end_column);
    }
    let mut found = HashMap::new();
    for (line, mut columns) in wanted {
        columns.sort_unstable();
        columns.dedup();
        let index = line.saturating_sub(1);
        let text = lines.line(index);
        let mut letters = text.char_indices().enumerate().peekable();
        for column in columns {
            while letters.next_if(|(at, _)| at + 1 < column).is_some() {}
            let at = letters.peek().map_or(text.len(), |(_, (at, _))| *at);
            found.insert((line, column), lines.start_of(index) + at);
        }
    }
    found
}

/// Everything that a file says, in the order of its text, which is that of where it begins; what holds others comes
/// before them.
struct Places {
    all: Vec<Place>,
}

struct Place {
    start: usize,
    end: usize,
    /// The value there: a key is about all that it holds.
    value: (usize, usize),
    up: Option<usize>,
    name: Option<String>,
}

impl Places {
    fn of(root: Node<'_>) -> Places {
        let mut all = Vec::new();
        add(&mut all, root, None, None);
        Places { all }
    }

    /// The keys that lead to the byte `offset`, and what stands there.
    fn at(&self, offset: usize) -> (Vec<String>, Option<(usize, usize)>) {
        let place = |index: usize| self.all.get(index);
        let first = self.all.partition_point(|place| place.start < offset);
        let exact = place(first).filter(|place| place.start == offset);
        let mut here = exact.or_else(|| {
            let mut up = place(first.checked_sub(1)?);
            while let Some(place) = up.filter(|place| !(place.start..place.end).contains(&offset)) {
                up = place.up.and_then(|up| self.all.get(up));
            }
            up
        });
        let value = here.map(|place| place.value);
        let mut field = Vec::new();
        while let Some(place) = here {
            field.extend(place.name.clone());
            here = place.up.and_then(|up| self.all.get(up));
        }
        field.reverse();
        (field, value)
    }
}

fn add(all: &mut Vec<Place>, node: Node<'_>, name: Option<String>, up: Option<usize>) {
    let span = (node.span().start as usize, node.span().end as usize);
    let own = all.len();
    all.push(Place {
        start: span.0,
        end: span.1,
        value: span,
        up,
        name,
    });
    match node.content() {
        Content::Scalar { .. } => {}
        Content::Mapping => {
            for (key, value) in node.entries() {
                let name = key.text().unwrap_or_default().to_owned();
                all.push(Place {
                    start: key.span().start as usize,
                    end: key.span().end as usize,
                    value: (value.span().start as usize, value.span().end as usize),
                    up: Some(own),
                    name: Some(name.clone()),
                });
                add(all, value, Some(name), Some(own));
            }
        }
        Content::List => {
            for item in node.items() {
                let name = name_of(&item).unwrap_or_else(|| UNNAMED.to_owned());
                add(all, item, Some(name), Some(own));
            }
        }
    }
}

/// What a record of a list goes by; one that has no name goes by none, for its place changes with what is before it.
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
const UNNAMED: &str = "[]";

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::yaml;

    fn places(source: &str) -> Places {
        let tree = yaml::parse(source).unwrap();
        Places::of(tree.root().unwrap())
    }

    #[test]
    fn what_a_file_says_is_found_where_it_begins_however_it_is_written() {
        for source in [
            "a: 1\nb: {c: x, d: [y, {e: z}]}\n",
            "a:\n\n  # nothing\n\nb:\n  - \n  - x\n  -\n# end\nc:\n",
            "'a' : >-\n  long\n  text\n\n\n\"b\": |\n  kept\n\n- \n".trim_end_matches("- \n"),
            "- - x\n  - [a, ]\n-   b: {}\n    c: []\n",
            "{a: , b: [], c: {d: }}\n",
            "? a\n: 1\n? b\n:\n",
        ] {
            let places = places(source);
            assert!(places.all.is_sorted_by_key(|place| place.start), "{source}");
            assert!(places.all.len() > 4, "{source}");
        }
    }

    #[test]
    fn a_place_goes_by_its_keys_and_by_the_names_of_records() {
        const TEXT: &str =
            "items:\n  - {id: b, text: deux}\n  - {text: sans nom}\n  - id: c\n    text: trois\nlinks: {site: é ici}\n";
        let places = places(TEXT);
        for (what, field) in [
            ("deux", &["items", "b", "text"][..]),
            ("text: deux", &["items", "b", "text"]),
            ("{id: b", &["items", "b"]),
            ("nom}", &["items", "[]", "text"]),
            // A record, and its first key, begin at one place.
            ("id: c", &["items", "c"]),
            ("links", &["links"]),
            ("ici", &["links", "site"]),
        ] {
            assert_eq!(places.at(TEXT.find(what).unwrap()).0, field, "{what}");
        }
    }
}
