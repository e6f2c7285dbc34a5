//! The layouts that files are found in, each with the exact result.
#![allow(clippy::unwrap_used)]

use super::{EditError, Refusal, Value, append, append_after};

fn map(fields: &[(&str, Value)]) -> Value {
    Value::Map(
        fields
            .iter()
            .map(|(key, value)| ((*key).to_owned(), value.clone()))
            .collect(),
    )
}

fn text(text: &str) -> Value {
    Value::Text(text.to_owned())
}

/// Stands on one line.
fn record() -> Value {
    map(&[("id", text("é")), ("at", Value::Date("2025-11-18".into()))])
}

const RECORD: &str = "{id: é, at: 2025-11-18}";

/// Stands on several lines.
fn decision() -> Value {
    let reservation = map(&[("id", text("r1")), ("due", Value::Date("2026-02-16".into()))]);
    map(&[
        ("id", text("g1")),
        ("why", text("Un.\n\nDeux.\n")),
        ("opinions", map(&[("droit", map(&[("opinion", text(text!("no")))]))])),
        ("reservations", Value::List(vec![reservation])),
    ])
}

#[track_caller]
fn expect_from(source: &str, wanted: &str) {
    for bom in ["", "\u{feff}"] {
        for ending in ["\n", "\r\n"] {
            let give = |text: &str| format!("{bom}{}", text.replace('\n', ending));
            let result = append_after(&give(source), "phases", &["id", "name"], &record());
            assert_eq!(result, Ok(give(wanted)), "{source:?}");
        }
    }
}

/// `@` marks the record, on a line that the source does not have.
#[track_caller]
fn expect_line(marked: &str) {
    let source: String = marked
        .split_inclusive('\n')
        .filter(|line| !line.contains('@'))
        .collect();
    expect_from(&source, &marked.replace('@', RECORD));
}

#[test]
fn block_lists_keep_their_own_indentation() {
    for marked in [
        "id: x\nphases:\n  - {a: 1}\n  - @\nend: 1\n",
        "id: x\nphases:\n- {a: 1}\n- @\nend: 1\n",
        "id: x\nphases:\n    - {a: 1}\n    - @\nend: 1\n",
        "phases:\n   - a: 1\n     b: 2\n   - @\nend: 1\n",
        "phases:\n  -\n    a: 1\n  - @\n",
        "phases:\n  -   a: 1\n      b: 2\n  - @\n",
        "phases:\n  - - a\n    - b\n  - @\n",
        "\"phases\":\n  - a\n  - @\nend: 1\n",
        "'phases' :\n  - a\n  - @\nend: 1\n",
        " id: x\n phases:\n   - a\n   - @\n end: 1\n",
        "phases: # why\n\n  # first\n  - a\n  - @\nend: 1\n",
        "phases:\n  - a\n  - @\n",
        "--- # doc\nphases:\n  - a\n  - @\n...\n",
        "%YAML 1.2\n---\nphases:\n- a\n- @\n",
        "phases:\n  -\n  - @\nend: 1\n",
        "phases:\n  - {a: 1,\n     b: 2}\n  - @\nend: 1\n",
        "phases:\n  - 'a\n\n    b'\n  - @\nend: 1\n",
        "phases:\n  - a\n    b\n  - @\nend: 1\n",
    ] {
        expect_line(marked);
    }
}

#[test]
fn comments_of_the_list_stay_above_and_others_below() {
    for marked in [
        "phases:\n  - a # one\n  - @\nend: 1\n",
        "phases:\n  - a # one\n      # and a half\n  - @\nend: 1\n",
        "phases:\n  # a\n  - a\n  # b\n  - b\n  # last\n  - @\n# about end\nend: 1\n",
        "phases:\n  - a\n\n  # last\n  - @\n\n# about end\nend: 1\n",
        "phases:\n- a\n- @\n# about end\nend: 1\n",
        "phases:\n- a\n- @\n# at the end\n",
        "phases:\n  - a: 1\n    # inner\n  - @\n",
    ] {
        expect_line(marked);
    }
}

#[test]
fn blank_lines_after_the_list_stay_after_it() {
    for marked in [
        "phases:\n  - a\n  - @\n\n\nend: 1\n",
        "phases:\n  - a\n\n  - b\n  - @\n\n# c\n\nend: 1\n",
        "phases:\n  - |\n    a\n  - @\n\nend: 1\n",
        "phases:\n  - >-\n    a\n    b\n  - @\n\nend: 1\n",
        "phases:\n  - |+\n    a\n\n  - @\nend: 1\n",
        "phases:\n  - a: |\n      b\n  - @\n\n\n",
    ] {
        expect_line(marked);
    }
}

#[test]
fn a_file_without_a_final_line_break_gets_none() {
    expect_from("phases:\n  - a", &format!("phases:\n  - a\n  - {RECORD}"));
    expect_from("phases:\n- a", &format!("phases:\n- a\n- {RECORD}"));
    expect_from("phases:\n  - a\n  # c", &format!("phases:\n  - a\n  # c\n  - {RECORD}"));
    expect_from("phases:\n  - a\n# c", &format!("phases:\n  - a\n  - {RECORD}\n# c"));
    expect_from("end: 1\nphases:", &format!("end: 1\nphases:\n  - {RECORD}"));
    expect_from("a: 1\nend: 1", &format!("a: 1\nend: 1\nphases:\n  - {RECORD}"));
    expect_from("id: 1\nend: 1", &format!("id: 1\nphases:\n  - {RECORD}\nend: 1"));
}

#[test]
fn null_and_empty_lists_become_blocks() {
    for (source, head) in [
        ("phases:", "phases:"),
        ("phases: ~", "phases:"),
        ("phases: null", "phases:"),
        ("phases: []", "phases:"),
        ("phases: [ ]", "phases:"),
        ("phases: [\n]", "phases:"),
        ("phases: # c", "phases: # c"),
        ("phases: [] # c", "phases: # c"),
        ("phases: [] # c\n  # d", "phases: # c\n  # d"),
        ("'phases': []", "'phases':"),
    ] {
        for tail in ["\n", "\nend: 1\n", "\n\n# c\nend: 1\n"] {
            expect_from(
                &format!("a: 1\n{source}{tail}"),
                &format!("a: 1\n{head}\n  - {RECORD}{tail}"),
            );
        }
    }
}

#[test]
fn lists_in_brackets_stay_in_brackets() {
    for (source, wanted) in [
        ("[a, b]", "[a, b, @]"),
        ("[{a: 1}] # c", "[{a: 1}, @] # c"),
        ("[ a ]", "[ a, @ ]"),
        ("[a, b, ]", "[a, b, @, ]"),
        ("[\n  a,\n  b\n]", "[\n  a,\n  b,\n  @\n]"),
        ("[\n  a,\n  b,\n]", "[\n  a,\n  b,\n  @,\n]"),
        ("[\n  a,\n  b\n  ]", "[\n  a,\n  b,\n  @\n  ]"),
        ("[a,\n  b]", "[a,\n  b,\n  @]"),
        ("[\n  a, # one\n  b, # two\n]", "[\n  a, # one\n  b, # two\n  @,\n]"),
    ] {
        expect_from(
            &format!("id: 1\nphases: {source}\nend: 1\n"),
            &format!("id: 1\nphases: {wanted}\nend: 1\n").replace('@', RECORD),
        );
    }
}

#[test]
fn an_absent_list_comes_after_the_first_anchor_or_at_the_end() {
    for marked in [
        "name: n\nid: x\nphases:@\nend: 1\n",
        "name: n\nphases:@\nend: 1\n",
        "id: x\nphases:@\n\nend: 1\n",
        "id: x # c\nphases:@\n# about end\nend: 1\n",
        "id:\n  - a\n  # c\nphases:@\n\n# about end\nend: 1\n",
        "id: |\n  a\nphases:@\n\nend: 1\n",
        "id: {a: 1,\n  b: 2}\nphases:@\nend: 1\n",
        "end: 1\nphases:@\n",
        "end: 1\n# c\nphases:@\n",
        "end:\n  a: 1\n  # c\nphases:@\n",
        "---\nend: 1\nphases:@\n...\n",
        "\"id\": x\nphases:@\nend: 1\n",
    ] {
        let source = marked.replace("phases:@\n", "");
        expect_from(&source, &marked.replace('@', &format!("\n  - {RECORD}")));
    }
}

#[test]
fn a_long_record_is_a_block_under_the_indentation_of_the_list() {
    for dash in [0, 2, 4] {
        let pad = " ".repeat(dash);
        let source = format!("phases:\n{pad}- a\nend: 1\n");
        let lines = [
            "- id: g1",
            "  why: |",
            "    Un.",
            "",
            "    Deux.",
            "  opinions: {droit: {opinion: 'no'}}",
            "  reservations:",
            "    - {id: r1, due: 2026-02-16}",
        ];
        let added: String = lines
            .iter()
            .map(|line| {
                if line.is_empty() {
                    "\n".into()
                } else {
                    format!("{pad}{line}\n")
                }
            })
            .collect();
        let wanted = source.replace("end", &format!("{added}end"));
        assert_eq!(append(&source, "phases", &decision()), Ok(wanted));
    }
}

#[test]
fn a_record_in_brackets_stands_on_one_line_however_long() {
    let result = append("phases: [a]\n", "phases", &decision()).unwrap();
    assert_eq!(
        result,
        "phases: [a, {id: g1, why: \"Un.\\n\\nDeux.\\n\", opinions: {droit: {opinion: 'no'}}, \
         reservations: [{id: r1, due: 2026-02-16}]}]\n"
    );
}

#[test]
fn a_record_that_ends_in_a_literal_block_brings_the_final_line_break() {
    let note = map(&[("id", text("n1")), ("note", text("a\nb\n"))]);
    let result = append("phases:\n  - a", "phases", &note);
    let wanted = "phases:\n  - a\n  - id: n1\n    note: |\n      a\n      b\n";
    assert_eq!(result.as_deref(), Ok(wanted));
}

#[test]
fn only_a_mixed_file_gets_line_endings_of_another_kind() {
    let result = append("a: 1\r\nphases:\n  - a\nend: 1\r\n", "phases", &text("b"));
    assert_eq!(result.as_deref(), Ok("a: 1\r\nphases:\n  - a\n  - b\nend: 1\r\n"));
}

#[test]
fn a_document_in_braces_is_edited_in_its_braces() {
    for (source, wanted) in [
        ("{id: x, phases: [a]}\n", format!("{{id: x, phases: [a, {RECORD}]}}\n")),
        ("{id: x, end: 1}\n", format!("{{id: x, phases: [{RECORD}], end: 1}}\n")),
        ("{id: x, phases: }\n", format!("{{id: x, phases: [{RECORD}] }}\n")),
        ("phases: [\n a # c\n]\n", format!("phases: [\n a, # c\n {RECORD}\n]\n")),
    ] {
        expect_from(source, &wanted);
    }
}

#[test]
fn layouts_out_of_reach_are_refused_with_the_lines_to_paste() {
    let result = append("phases: [\n  # none yet\n]\n", "phases", &record());
    let by_hand = format!("phases:\n  - {RECORD}");
    let reason = Refusal::OtherLinesChange;
    assert_eq!(result, Err(EditError::Refused { reason, by_hand }));
}

#[test]
fn what_is_not_a_list_in_a_mapping_is_an_error() {
    let key = || EditError::NotAList { key: "phases".into() };
    for (source, error) in [
        ("phases: x\n", key()),
        ("phases: ''\n", key()),
        ("phases: {a: 1}\n", key()),
        ("- phases\n", EditError::NotAMapping),
        ("", EditError::NotAMapping),
        ("# nothing\n", EditError::NotAMapping),
        ("text\n", EditError::NotAMapping),
    ] {
        assert_eq!(append(source, "phases", &record()), Err(error), "{source:?}");
    }
}

#[test]
fn what_product_files_may_not_have_is_located() {
    for (source, place) in [
        ("é: 1\né: 2\n", (2, 1)),
        ("a: &x 1\nb: 2\n", (1, 7)),
        ("a: 1\n---\nb: 1\n", (2, 1)),
        ("a: [1\nphases:\n", (2, 7)),
        ("? [a]\n: 1\n", (1, 5)),
    ] {
        match append(source, "phases", &record()) {
            Err(EditError::Unreadable { line, column, .. }) => {
                assert_eq!((line, column), place, "{source:?}");
            }
            other => assert_eq!(other.map_err(|e| e.to_string()), Ok(String::new()), "{source:?}"),
        }
    }
}

#[test]
fn hostile_nesting_is_an_error_or_an_edit_never_a_crash() {
    for depth in [200, 255, 256, 100_000] {
        for unit in ["[", "{a: ", "- "] {
            let source = format!("x:\n  {}\nphases:\n  - a\n", unit.repeat(depth));
            let _ = append(&source, "phases", &record());
        }
        let brackets = format!("{}{}", "[".repeat(depth), "]".repeat(depth));
        let _ = append(&format!("x: {brackets}\nphases:\n  - a\n"), "phases", &record());
    }
}
