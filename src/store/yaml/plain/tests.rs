//! For every text: the quick reader leaves it to the library, or gives the library's tree to the byte.
//!
//! `PROPTEST_CASES` asks for more texts: a million of each kind was tried when this was written.

use std::collections::BTreeSet;
use std::fs;
use std::path::{Path, PathBuf};

use proptest::prelude::*;
use proptest::sample::{Index, select};
use proptest::test_runner::{Config, FileFailurePersistence, TestRunner};

use super::super::{DEEPEST, events, may_be_odd, parse};
use super::read;

/// `Some` when the quick reader read `source`.
///
/// # Panics
/// When the two readings differ, or one of them is refused.
fn read_both_ways(source: &str) -> Option<()> {
    if may_be_odd(source) {
        return None;
    }
    let quick = read(source)?;
    let Ok(slow) = events::read(source, false) else {
        panic!("the library refuses {source:?}");
    };
    // Every number and every text of every node, and what is borrowed.
    assert!(
        quick.packed(source) == slow.packed(source),
        "{source:?}\nquick: {quick:#?}\nslow: {slow:#?}"
    );
    Some(())
}

/// The YAML files below folders of the repository.
fn files(folders: &[&str]) -> Vec<(PathBuf, String)> {
    let mut found = Vec::new();
    for folder in folders {
        let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
        for entry in walkdir::WalkDir::new(folder).sort_by_file_name() {
            let path = entry.unwrap().into_path();
            let yaml = path.extension().is_some_and(|kind| kind == "yaml" || kind == "yml");
            if let Some(text) = fs::read_to_string(&path).ok().filter(|_| yaml) {
                found.push((path, text));
            }
        }
    }
    found
}

#[test]
fn every_file_of_a_catalogue_is_read_quickly_and_as_the_library_reads_it() {
    let catalogues = files(&["catalog", "examples/tour", "examples/autre-cycle"]);
    assert!(catalogues.len() > 350);
    for (path, text) in &catalogues {
        assert!(
            read_both_ways(text).is_some(),
            "{} is left to the library",
            path.display()
        );
    }
    for (_, text) in files(&["fuzz/seeds", "examples/ci", ".github", "src"]) {
        read_both_ways(&text);
    }
}

#[test]
fn what_is_read_quickly() {
    for source in [
        "a: 1",
        "a: 1\nb:\n  c: é # why\n\n  # d\n  d: \"x # y: z\" #\ne:",
        "  a: b\n  c: d\n",
        "# only then\n- a\n- - b\n  - c\n-\n- d: 1\n  e:\n  - f\n  - g:\n    h: ~\n-",
        "a:\n- b\n-   c: d\n    e: f\n- # why\n- g\nh: -1",
        "a: {}\nb: []\nc: {a: [b, {c: d e, 'f': \"g\"}], h: http://x.y/z#t} # why\n",
        "{a: b}",
        "a: 'it''s'\n'b c' : ''\nd e : f  \n",
        "a: >-\n  b\n  c # d\n\n\n  e: f \n\n# g\nh: >-\n i",
        "a:\n  b\nc:\n  [d]\n",
        "a: b\u{a0}\nc: \u{a0}\nd: 'é'\n",
        "a: b:c\nd: e#f\ng: h, [i] {j} 'k' \"l\" & * ! | > % @ `\n",
    ] {
        assert!(read_both_ways(source).is_some(), "{source:?}");
    }
}

#[test]
fn what_is_left_to_the_library() {
    for source in [
        "",
        "# nothing",
        "a",
        "'a'",
        "a: b: c",
        "a: - b",
        "a: b\n  c\n",
        "a: 'b\n  c'\n",
        "a: \"b\\n\"",
        "a: |\n  b\n",
        "a: >\n  b\n",
        "a: >-\n  b\n   c\n",
        "a: [b,\n  c]\n",
        "a: [b: c]",
        "a: [b,]",
        "a: {b}",
        "a: {b:}",
        "a: [b}",
        "a: [b]c",
        "a: [b]#c",
        "a: 'b'c",
        "a: &b c",
        "a: *b",
        "a: !b c",
        "<<: a",
        "? a\n",
        ": a",
        "--- \na: b\n",
        "a: b\n...\n",
        "%YAML 1.2\n---\na: b\n",
        "a:\tb",
        "a: b\r\n",
        "a: b\nc",
        "a: b\n c: d\n",
        "  a: b\nc: d\n",
        "- a\nb: c\n",
        "a: b\n- c\n",
        "a: @b",
        "a: `b`",
        "\u{feff}a: b",
        "a: b\u{85}",
    ] {
        assert!(read_both_ways(source).is_none(), "{source:?}");
    }
    let long = "k".repeat(super::LONGEST_KEY);
    assert!(read_both_ways(&format!("{long}: a")).is_some());
    assert!(read_both_ways(&format!("{long}k: a")).is_none());
    let deep = |depth: usize| format!("a: {}{}", "[".repeat(depth), "]".repeat(depth));
    assert!(read_both_ways(&deep(DEEPEST - 1)).is_some());
    assert!(read_both_ways(&deep(DEEPEST)).is_none());
    assert!(parse(&deep(DEEPEST)).is_err());
}

/// What teases the grammar.
const FRAGMENTS: &[&str] = &[
    "a",
    "é",
    "1",
    "-1",
    "a b",
    "a:b",
    "a,b",
    "x#y",
    "à l’heure",
    "http://x.y/z",
    "~",
    "null",
    "\u{a0}",
    "\u{3000}",
    "b: ",
    "key: ",
    "k:",
    "k :",
    "a: 1\n",
    "\"b\": ",
    "'b': ",
    "a: b: c",
    ": ",
    ":",
    "- ",
    "-",
    "- - ",
    "- a\n",
    "- a: b\n",
    "-a",
    "-\n",
    "key:\n- a\n",
    "key:\n  - a\n",
    "value\n",
    "\n",
    "\n",
    "\n",
    "\n ",
    "\n  ",
    "\n  ",
    "\n    ",
    " ",
    "  ",
    " #",
    "#",
    "# c\n",
    " # c\n",
    "'",
    "''",
    "'a'",
    "'it''s'",
    "\"",
    "\"a\"",
    "[",
    "]",
    "{",
    "}",
    ",",
    ", ",
    "[]",
    "{}",
    "[a, b]",
    "{a: b}",
    "{a: b, c: d}\n",
    "{a: 'b, c', d: [e]}",
    "[{a: b}, {c: d}]",
    "[a,]",
    "{a,b}",
    "{a:b}",
    "[a: b]",
    "{'a':b}",
    "{a: }",
    "|",
    "|\n",
    ">",
    ">-\n",
    ">-\n  ",
    ">-\n    a\n    b\n",
    ">\n",
    "<<",
    "<<: ",
    "%",
    "@",
    "`",
    "!",
    "&",
    "*",
    "?",
    "? ",
    "...",
    "---",
    "\n---\n",
    "\n...\n",
    "\t",
    "\r\n",
    "\\",
    "\u{feff}",
    "\u{85}",
    "\u{2028}",
];

fn runner(cases: u32) -> TestRunner {
    let usual = Config::default();
    TestRunner::new(Config {
        cases: usual.cases.max(cases),
        failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/regressions/plain.txt"))),
        ..usual
    })
}

#[test]
fn texts_of_fragments_that_tease_the_grammar_are_read_alike() {
    let texts = prop::collection::vec(select(FRAGMENTS), 1..14).prop_map(|parts| parts.concat());
    let quick = std::cell::Cell::new(0);
    runner(10_000)
        .run(&texts, |text| {
            quick.set(quick.get() + usize::from(read_both_ways(&text).is_some()));
            Ok(())
        })
        .unwrap();
    assert!(quick.get() > 100, "{} texts were read quickly", quick.get());
}

/// A change of a text.
#[derive(Clone, Debug)]
enum Change {
    Insert(Index, &'static str),
    Remove(Index),
    Replace(Index, &'static str),
    CutAt(Index),
    RemoveLine(Index),
    CopyLine(Index, Index),
    Indent(Index, usize),
    Outdent(Index, usize),
}

fn change() -> impl Strategy<Value = Change> {
    let place = any::<Index>;
    prop_oneof![
        (place(), select(FRAGMENTS)).prop_map(|(at, part)| Change::Insert(at, part)),
        place().prop_map(Change::Remove),
        (place(), select(FRAGMENTS)).prop_map(|(at, part)| Change::Replace(at, part)),
        place().prop_map(Change::CutAt),
        place().prop_map(Change::RemoveLine),
        (place(), place()).prop_map(|(from, to)| Change::CopyLine(from, to)),
        (place(), 1..4usize).prop_map(|(line, by)| Change::Indent(line, by)),
        (place(), 1..4usize).prop_map(|(line, by)| Change::Outdent(line, by)),
    ]
}

fn changed(text: &str, change: &Change) -> String {
    let boundary = |at: &Index| text.floor_char_boundary(at.index(text.len() + 1));
    let after = |at: usize| at + text[at..].chars().next().map_or(0, char::len_utf8);
    let mut lines: Vec<String> = text.split_inclusive('\n').map(str::to_owned).collect();
    let line = |at: &Index| at.index(lines.len());
    match change {
        _ if lines.is_empty() => return text.to_owned(),
        Change::Insert(at, part) => return format!("{}{part}{}", &text[..boundary(at)], &text[boundary(at)..]),
        Change::Remove(at) => return format!("{}{}", &text[..boundary(at)], &text[after(boundary(at))..]),
        Change::Replace(at, part) => {
            return format!("{}{part}{}", &text[..boundary(at)], &text[after(boundary(at))..]);
        }
        Change::CutAt(at) => return text[..boundary(at)].to_owned(),
        Change::RemoveLine(at) => {
            let at = line(at);
            lines.remove(at);
        }
        Change::CopyLine(from, to) => {
            let (from, to) = (line(from), line(to));
            lines.insert(to, lines[from].clone());
        }
        Change::Indent(at, by) => {
            let at = line(at);
            lines[at].insert_str(0, &" ".repeat(*by));
        }
        Change::Outdent(at, by) => {
            let at = line(at);
            let spaces = lines[at].len() - lines[at].trim_start_matches(' ').len();
            lines[at].drain(..spaces.min(*by));
        }
    }
    lines.concat()
}

#[test]
fn changed_files_are_read_alike() {
    let lines: BTreeSet<String> = files(&["catalog", "examples/tour", "fuzz/seeds"])
        .into_iter()
        .flat_map(|(_, text)| parts(&text))
        .collect();
    let parts: Vec<String> = lines.into_iter().collect();
    assert!(parts.len() > 500);
    let texts = (select(parts), prop::collection::vec(change(), 1..4));
    let quick = std::cell::Cell::new(0);
    runner(5_000)
        .run(&texts, |(part, changes)| {
            let text = changes.iter().fold(part, |text, change| changed(&text, change));
            quick.set(quick.get() + usize::from(read_both_ways(&text).is_some()));
            Ok(())
        })
        .unwrap();
    assert!(quick.get() > 1_000, "{} texts were read quickly", quick.get());
}

/// A file in parts of twenty lines, that a change changes something in each.
fn parts(text: &str) -> Vec<String> {
    let lines: Vec<&str> = text.split_inclusive('\n').collect();
    lines.chunks(20).map(|chunk| chunk.concat()).collect()
}
