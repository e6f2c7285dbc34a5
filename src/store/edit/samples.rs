//! Random layouts and values for the properties: files as found, and worse.
#![allow(clippy::indexing_slicing)]

use proptest::collection::vec;
use proptest::prelude::*;
use proptest::sample::select;

use super::Value;

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

fn map(fields: &[(&str, Value)]) -> Value {
    Value::Map(fields.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect())
}

fn list(items: &[&str]) -> Value {
    Value::List(items.iter().map(|item| text(item)).collect())
}

/// What a file may have around the list, as written and as meant.
fn surroundings() -> Vec<(&'static str, &'static str, Value)> {
    vec![
        ("id", "id: x", text("x")),
        ("été", "été: 'l''été' # c", text("l'été")),
        ("clé", "\"clé\": \"d\\u00e9j\\xe0\"", text("déjà")),
        ("summary", "summary: Un, deux — trois.", text("Un, deux — trois.")),
        ("note", "note: |\n  a\n\n  b", text("a\n\nb\n")),
        ("fold", "fold: >-\n  a\n  b", text("a b")),
        ("keep", "keep: |+\n  a\n", text("a\n\n")),
        ("wrapped", "wrapped: a\n  b", text("a b")),
        (
            "who",
            "who: {a: [b, c], d: {}}",
            map(&[("a", list(&["b", "c"])), ("d", map(&[]))]),
        ),
        (
            "team",
            "team:\n  owner: {of: drh}",
            map(&[("owner", map(&[("of", text("drh"))]))]),
        ),
        ("tags", "tags:\n- a\n- b", list(&["a", "b"])),
        ("tags2", "tags2:\n    - a\n    # c", list(&["a"])),
        ("void", "void:", Value::Null),
        ("since", "since: 2025-11-18", Value::Date("2025-11-18".into())),
    ]
}

/// Items of the list; the first five are ordinary.
fn items() -> Vec<(&'static str, Value)> {
    vec![
        ("- a", text("a")),
        ("- {a: é, b: '1'}", map(&[("a", text("é")), ("b", text("1"))])),
        ("- a: x\n  b: z", map(&[("a", text("x")), ("b", text("z"))])),
        ("- 'q' # c", text("q")),
        (
            "- a: x\n  l:\n    - {i: r1}",
            map(&[("a", text("x")), ("l", Value::List(vec![map(&[("i", text("r1"))])]))]),
        ),
        ("- |\n  x\n\n  z", text("x\n\nz\n")),
        ("- >-\n  x\n  z", text("x z")),
        ("- |+\n  x\n", text("x\n\n")),
        ("-", Value::Null),
        ("-\n  a: x", map(&[("a", text("x"))])),
        ("- - a\n  - b", list(&["a", "b"])),
        ("-   a: x\n    b: z", map(&[("a", text("x")), ("b", text("z"))])),
        ("- a\n  b", text("a b")),
        ("- [a,\n   b]", list(&["a", "b"])),
    ]
}

#[derive(Debug, Clone)]
pub(in crate::store) enum Form {
    Block {
        dash: usize,
        items: Vec<usize>,
        between: Vec<&'static str>,
        after: &'static str,
    },
    Flow {
        count: usize,
        style: usize,
    },
    Hollow(&'static str),
    Absent {
        anchors: Vec<&'static str>,
    },
}

#[derive(Debug, Clone)]
pub(in crate::store) struct Case {
    pub around: Vec<usize>,
    pub gaps: Vec<&'static str>,
    pub at: usize,
    pub form: Form,
    pub key: &'static str,
    pub ordinary: bool,
    pub dressing: (bool, bool, bool, bool),
    pub item: Value,
}

fn words() -> impl Strategy<Value = String> {
    let traps = vec![
        "no",
        "on",
        "~",
        "null",
        "1_000",
        "22:30",
        "012",
        "2026.1",
        "2025-11-18",
        "",
        " ",
        "- a",
        "a: b",
        "a #b",
        "#",
        "l'équipe",
        "\"",
        "\\",
        "{a}",
        "[",
        "a, b",
        "a:",
        "?",
        "? a",
        "!x",
        "&a",
        "*a",
        "%",
        "@",
        "`",
        "|",
        ">",
        "---",
        "...",
        "é\u{a0}à",
        "a\tb",
        "\t",
        "a\r\nb",
        "\u{85}",
        "\u{feff}x",
        "\u{2028}",
        "😀",
        "a\nb",
        "a\n\nb\n",
        "\n",
        " a\nb",
        "a\n  b\n",
        "a \nb",
        "# a\nb: c\n",
        "---\na\n",
        "0x1F",
        ".5",
        "-",
        "=",
        "<<",
        "'",
        "''",
        "- \n- ",
    ];
    prop_oneof![
        3 => "[a-zéà' -]{0,12}",
        3 => select(traps).prop_map(str::to_owned),
        1 => "[ -~éœ\\n\\t\u{a0}]{0,20}",
        1 => "[a-zé]{1,10}( [a-zé,]{1,10}){8,20}",
        1 => any::<String>(),
    ]
}

fn scalar() -> impl Strategy<Value = Value> {
    prop_oneof![
        6 => words().prop_map(Value::Text),
        1 => Just(Value::Null),
        1 => any::<bool>().prop_map(Value::Bool),
        1 => any::<i64>().prop_map(Value::Int),
        1 => any::<f64>().prop_filter("readable", |f| !f.is_nan()).prop_map(Value::Float),
        1 => select(vec!["2025-11-18", "2014-05", "2014", "inconnu"])
            .prop_map(|date| Value::Date(date.to_owned())),
    ]
}

pub(super) fn fields(values: impl Strategy<Value = Value>) -> impl Strategy<Value = Value> {
    let keys = prop_oneof![4 => "[a-z_]{1,8}", 1 => words()];
    proptest::collection::hash_map(keys, values, 0..5).prop_map(|fields| Value::Map(fields.into_iter().collect()))
}

pub(super) fn value() -> impl Strategy<Value = Value> {
    let any_value = scalar().prop_recursive(3, 24, 4, |inner| {
        prop_oneof![vec(inner.clone(), 0..4).prop_map(Value::List), fields(inner)]
    });
    prop_oneof![1 => any_value.clone(), 4 => fields(any_value)]
}

fn form() -> impl Strategy<Value = (Form, bool)> {
    let gap = || select(vec!["", "", "", "\n", "# c\n", "  # c\n", "\n\n", "#\n"]);
    let block = |pool: usize, dashes: Vec<usize>| {
        (select(dashes), vec(0..pool, 1..4), vec(gap(), 3), gap()).prop_map(|(dash, items, between, after)| {
            Form::Block {
                dash,
                items,
                between,
                after,
            }
        })
    };
    let anchors = vec(select(vec!["note", "id", "tags2", "keep", "zzz", "void"]), 0..3);
    prop_oneof![
        2 => block(5, vec![0]).prop_map(|form| (form, true)),
        2 => block(5, vec![2]).prop_map(|form| (form, true)),
        3 => block(items().len(), vec![0, 2, 3, 4]).prop_map(|form| (form, false)),
        2 => anchors.prop_map(|anchors| (Form::Absent { anchors }, true)),
        1 => (1..4_usize, 0..8_usize)
            .prop_map(|(count, style)| (Form::Flow { count, style }, false)),
        1 => select(vec!["", " ~", " null", " []", " [ ]", " [\n ]", " [] # c", " # c", "  []  # c"])
            .prop_map(|hollow| (Form::Hollow(hollow), false)),
    ]
}

pub(in crate::store) fn case() -> impl Strategy<Value = Case> {
    let gap = select(vec!["", "", "", "\n", "# à part\n", "\n# c\n\n", "  # c\n"]);
    (
        proptest::sample::subsequence((0..surroundings().len()).collect::<Vec<_>>(), 0..6).prop_shuffle(),
        vec(gap, 8),
        0..6_usize,
        form(),
        select(vec!["phases", "\"phases\"", "'phases'", "phases "]),
        any::<(bool, bool, bool, bool)>(),
        value(),
    )
        .prop_map(|(mut around, gaps, at, (form, ordinary), key, dressing, item)| {
            if around.is_empty() {
                around.push(0);
            }
            let at = at.min(around.len());
            Case {
                around,
                gaps,
                at,
                form,
                key,
                ordinary,
                dressing,
                item,
            }
        })
}

/// The list as written, without its last line break, and its items as meant.
fn written(form: &Form, key: &str) -> Option<(String, Vec<Value>)> {
    match form {
        Form::Absent { .. } => None,
        Form::Hollow(tail) => Some((format!("{key}:{tail}"), Vec::new())),
        Form::Flow { count, style } => {
            let all: Vec<String> = (0..*count).map(|n| format!("{{k: v{n}}}")).collect();
            let meant = (0..*count).map(|n| map(&[("k", text(&format!("v{n}")))])).collect();
            let (one, each) = (all.join(", "), all.join(",\n  "));
            let body = match style {
                0 | 1 => format!("[{one}]"),
                2 => format!("[ {one}, ] # c"),
                3 => format!("[\n  {each}\n  ]"),
                4 => format!("[\n  {each},\n]"),
                5 => format!("[{each}]"),
                6 => format!("[\n  {each} # c\n]"),
                _ => format!("[\n  {each}, # c\n  # d\n]"),
            };
            Some((format!("{key}: {body}"), meant))
        }
        Form::Block {
            dash,
            items: chosen,
            between,
            after,
        } => {
            let pad = " ".repeat(*dash);
            let mut out = format!("{key}:\n");
            for (index, gap) in chosen.iter().zip(between.iter().cycle()) {
                if !out.ends_with(":\n") || !gap.contains("  #") {
                    out.push_str(gap);
                }
                for line in items()[*index].0.split('\n') {
                    out.push_str(format!("{pad}{line}").trim_end());
                    out.push('\n');
                }
            }
            out.push_str(after);
            out.pop();
            Some((out, chosen.iter().map(|index| items()[*index].1.clone()).collect()))
        }
    }
}

/// The source, and the document meant before and after the edit.
pub(in crate::store) fn build(case: &Case) -> (String, Value, Value) {
    let known = surroundings();
    let list = written(&case.form, case.key);
    let mut blocks: Vec<(String, String, Value)> = case
        .around
        .iter()
        .map(|index| &known[*index])
        .map(|(key, block, value)| ((*key).to_owned(), (*block).to_owned(), value.clone()))
        .collect();
    let mut at = case.at;
    if let Form::Absent { anchors } = &case.form {
        let place = |anchor: &&str| blocks.iter().position(|(key, ..)| key == anchor);
        at = anchors.iter().find_map(place).map_or(blocks.len(), |index| index + 1);
    }
    let (block, mut meant) = list.clone().unwrap_or_default();
    let old = match case.form {
        Form::Hollow(tail) if !tail.contains('[') => Value::Null,
        _ => Value::List(meant.clone()),
    };
    meant.push(case.item.clone());
    blocks.insert(at, ("phases".to_owned(), block, Value::List(meant)));
    let (crlf, bom, header, end) = case.dressing;
    let mut source = String::from(if header { "# tête\n---\n" } else { "" });
    for (index, (key, block, _)) in blocks.iter().enumerate() {
        if key == "phases" && list.is_none() {
            continue;
        }
        source.push_str(block);
        source.push('\n');
        source.push_str(case.gaps[index]);
    }
    if end {
        source.pop();
    }
    if crlf {
        source = source.replace('\n', "\r\n");
    }
    let source = format!("{}{source}", if bom { "\u{feff}" } else { "" });
    let after: Vec<_> = blocks.into_iter().map(|(key, _, value)| (key, value)).collect();
    let mut before = after.clone();
    match list {
        Some(_) => before[at].1 = old,
        None => drop(before.remove(at)),
    }
    (source, Value::Map(before), Value::Map(after))
}
