//! The value to write, and its layout as lines of YAML.

use crate::domain::decode::Shape;

use super::scalar::{self, Place};

/// Lines are kept within this many columns where the layout leaves a choice.
const WIDTH: usize = 100;

/// A value to write, its fields in the order in which they are to stand.
#[derive(Debug, Clone, PartialEq)]
pub enum Value {
    Null,
    Bool(bool),
    Int(i64),
    Float(f64),
    /// Quoted where a reader would take it for something other than text.
    Text(String),
    /// A date, plain as the files have them: `2025-11-18`, `2014-05`, `2014`.
    Date(String),
    List(Vec<Value>),
    Map(Vec<(String, Value)>),
}

impl Value {
    /// Adds what `other` says: fields beside fields, items after items; items of one name are one.
    pub(super) fn merge(&mut self, other: Value) {
        match (self, other) {
            (Value::Map(fields), Value::Map(others)) => {
                for (name, value) in others {
                    match fields.iter_mut().find(|(known, _)| *known == name) {
                        Some((_, known)) => known.merge(value),
                        None => fields.push((name, value)),
                    }
                }
            }
            (Value::List(items), Value::List(others)) => {
                for item in others {
                    match items
                        .iter_mut()
                        .find(|known| known.name().is_some() && known.name() == item.name())
                    {
                        Some(known) => known.merge(item),
                        None => items.push(item),
                    }
                }
            }
            (known, other) => *known = other,
        }
    }

    /// Its fields in the order of the model, at every depth; those that it does not know stay behind the others.
    pub(super) fn in_order(self, shape: Shape) -> Value {
        match (self, shape) {
            (Value::Map(fields), Shape::Record(record)) => {
                let known = (record.fields)();
                let mut ranked: Vec<(usize, String, Value)> = fields
                    .into_iter()
                    .map(|(name, value)| {
                        let rank = known.iter().position(|field| field.name == name);
                        let shape = rank.and_then(|rank| known.get(rank)).map(|field| (field.shape)());
                        let value = match shape {
                            Some(shape) => value.in_order(shape),
                            None => value,
                        };
                        (rank.unwrap_or(usize::MAX), name, value)
                    })
                    .collect();
                ranked.sort_by_key(|(rank, _, _)| *rank);
                Value::Map(ranked.into_iter().map(|(_, name, value)| (name, value)).collect())
            }
            (Value::Map(fields), Shape::Table(item)) => Value::Map(
                fields
                    .into_iter()
                    .map(|(name, value)| (name, value.in_order(item())))
                    .collect(),
            ),
            (map @ Value::Map(_), Shape::OneOrMany(item)) => map.in_order(item()),
            (Value::List(items), Shape::List(item) | Shape::OneOrMany(item)) => {
                Value::List(items.into_iter().map(|value| value.in_order(item())).collect())
            }
            (value, _) => value,
        }
    }

    /// The first field of a record: what its item of a list is known by.
    fn name(&self) -> Option<&(String, Value)> {
        match self {
            Value::Map(fields) => fields.first(),
            _ => None,
        }
    }

    /// True where no line of its block form is worth having: it is written
    /// on one line wherever that line fits.
    fn prefers_one_line(&self) -> bool {
        match self {
            Value::List(items) => {
                !items.iter().any(|item| matches!(item, Value::Map(_))) && items.iter().all(Value::prefers_one_line)
            }
            Value::Map(fields) => fields.iter().all(|(_, value)| value.prefers_one_line()),
            Value::Text(text) => scalar::literal(text).is_none(),
            _ => true,
        }
    }

    /// True where its block form has a literal block, which needs the line
    /// break at its end.
    pub(super) fn has_literal(&self) -> bool {
        match self {
            Value::Text(text) => scalar::literal(text).is_some(),
            Value::List(items) => items.iter().any(Value::has_literal),
            Value::Map(fields) => fields.iter().any(|(_, value)| value.has_literal()),
            _ => false,
        }
    }

    fn is_empty_or_scalar(&self) -> bool {
        match self {
            Value::List(items) => items.is_empty(),
            Value::Map(fields) => fields.is_empty(),
            _ => true,
        }
    }
}

/// The value on one line, in braces and brackets.
pub(super) fn one_line(value: &Value, place: Place) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(yes) => yes.to_string(),
        Value::Int(number) => number.to_string(),
        Value::Float(number) => scalar::float(*number),
        Value::Text(text) => scalar::text(text, place),
        Value::Date(date) => scalar::date(date, place),
        Value::List(items) => {
            let items: Vec<_> = items.iter().map(|v| one_line(v, Place::Flow)).collect();
            format!("[{}]", items.join(", "))
        }
        Value::Map(fields) => {
            let fields: Vec<_> = fields
                .iter()
                .map(|(key, v)| {
                    let key = scalar::text(key, Place::Flow);
                    format!("{key}: {}", one_line(v, Place::Flow))
                })
                .collect();
            format!("{{{}}}", fields.join(", "))
        }
    }
}

/// How a value is laid out after its key or its dash.
enum Layout {
    OneLine(String),
    /// A literal block: what stands after the key, and the lines below.
    Literal(&'static str, Vec<String>),
    Below(Vec<String>),
}

/// `room`: the columns left on the line of the key or dash; `below`: the
/// columns that lines below have.
fn layout(value: &Value, room: usize, below: usize) -> Layout {
    if let Value::Text(text) = value
        && let Some((header, lines)) = scalar::literal(text)
    {
        return Layout::Literal(header, lines);
    }
    let line = one_line(value, Place::Block);
    let fits = line.chars().count() <= room && value.prefers_one_line();
    if value.is_empty_or_scalar() || fits {
        return Layout::OneLine(line);
    }
    match value {
        Value::List(items) => Layout::Below(list_lines(items, below)),
        Value::Map(fields) => Layout::Below(map_lines(fields, below)),
        _ => Layout::OneLine(line),
    }
}

fn indented(line: &str) -> String {
    if line.is_empty() {
        String::new()
    } else {
        format!("  {line}")
    }
}

fn list_lines(items: &[Value], width: usize) -> Vec<String> {
    items.iter().flat_map(|item| dashed(item, width)).collect()
}

/// The lines of an item that is to stand with its dash in column `dash`; here
/// the dash is in column 0.
pub(super) fn item_lines(item: &Value, dash: usize) -> Vec<String> {
    dashed(item, WIDTH.saturating_sub(dash))
}

fn dashed(item: &Value, width: usize) -> Vec<String> {
    let inner = width.saturating_sub(2);
    match layout(item, inner, inner) {
        Layout::OneLine(line) => vec![format!("- {line}")],
        Layout::Literal(header, body) => std::iter::once(format!("- {header}"))
            .chain(body.iter().map(|line| indented(line)))
            .collect(),
        Layout::Below(lines) => {
            let mut dash = "- ";
            lines
                .iter()
                .map(|line| match std::mem::take(&mut dash) {
                    "" => indented(line),
                    dash => format!("{dash}{line}"),
                })
                .collect()
        }
    }
}

fn map_lines(fields: &[(String, Value)], width: usize) -> Vec<String> {
    fields
        .iter()
        .flat_map(|(key, value)| field_lines(key, value, width))
        .collect()
}

pub(super) fn field_lines(key: &str, value: &Value, width: usize) -> Vec<String> {
    let key = scalar::text(key, Place::Block);
    let room = width.saturating_sub(key.chars().count() + 2);
    let (head, below) = match layout(value, room, width.saturating_sub(2)) {
        Layout::OneLine(line) => (format!("{key}: {line}"), Vec::new()),
        Layout::Literal(header, body) => (format!("{key}: {header}"), body),
        Layout::Below(lines) => (format!("{key}:"), lines),
    };
    std::iter::once(head)
        .chain(below.iter().map(|line| indented(line)))
        .collect()
}

/// The lines of an item whose dash stands in column `dash` of the file.
pub(super) fn item_at(item: &Value, dash: usize) -> Vec<String> {
    let pad = " ".repeat(dash);
    item_lines(item, dash)
        .into_iter()
        .map(|line| if line.is_empty() { line } else { format!("{pad}{line}") })
        .collect()
}

/// The text of a new file from a map: a field a line or more at the left
/// margin, `\n` line endings. Another value stands alone on its line.
pub fn render_document(map: &Value) -> String {
    let lines = match map {
        Value::Map(fields) if !fields.is_empty() => map_lines(fields, WIDTH),
        other => vec![one_line(other, Place::Block)],
    };
    lines.join("\n") + "\n"
}

#[cfg(test)]
#[allow(clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn map(fields: &[(&str, Value)]) -> Value {
        Value::Map(fields.iter().map(|(k, v)| ((*k).to_owned(), v.clone())).collect())
    }

    #[test]
    fn a_new_file_reads_like_the_example_of_the_design() {
        let phase = map(&[("phase", text("mvp")), ("start", Value::Date("2025-11-18".into()))]);
        let reservation = map(&[("id", text("r1")), ("text", text("Porter à 60 %"))]);
        let decision = map(&[
            ("id", text("g-mvp-2025-11-18")),
            ("session", Value::Date("2025-11-18".into())),
            ("rules_version", text("2025.1")),
            (
                "opinions",
                map(&[("organisation", map(&[("opinion", text("reserve"))]))]),
            ),
            ("note", text("Un\n\ndeux\n")),
            ("reservations", Value::List(vec![reservation])),
            ("proofs", Value::List(vec![])),
        ]);
        let product = map(&[
            ("id", text("demo-medailles")),
            ("general_public", Value::Bool(true)),
            ("directorate", Value::List(vec![text("drh"), text("dnum")])),
            ("team", map(&[("share", Value::Float(0.6)), ("since", Value::Null)])),
            ("phases", Value::List(vec![phase])),
            ("decisions", Value::List(vec![decision])),
        ]);
        insta::assert_snapshot!(render_document(&product), @r"
        id: demo-medailles
        general_public: true
        directorate: [drh, dnum]
        team: {share: 0.6, since: null}
        phases:
          - {phase: mvp, start: 2025-11-18}
        decisions:
          - id: g-mvp-2025-11-18
            session: 2025-11-18
            rules_version: '2025.1'
            opinions: {organisation: {opinion: reserve}}
            note: |
              Un

              deux
            reservations:
              - {id: r1, text: Porter à 60 %}
            proofs: []
        ");
    }

    #[test]
    fn a_record_stands_on_one_line_up_to_100_columns() {
        let fits = map(&[("a", text(&"é".repeat(100 - 4 - 5)))]);
        let longer = map(&[("a", text(&"é".repeat(100 - 4 - 4)))]);
        assert_eq!(item_at(&fits, 2)[0].chars().count(), 100);
        assert!(item_at(&fits, 2)[0].ends_with('}'));
        assert!(item_at(&longer, 2)[0].starts_with("  - a: é"));
    }

    #[test]
    fn lists_of_lists_too_long_for_a_line_are_blocks() {
        let long = Value::List(vec![text(&"a".repeat(60)), text(&"b".repeat(60))]);
        let lines = item_lines(&Value::List(vec![long]), 0);
        assert_eq!(lines.len(), 2);
        assert!(lines[0].starts_with("- - - a") && lines[1].starts_with("    - b"));
    }

    #[test]
    fn a_document_that_is_no_map_or_an_empty_one_is_one_line() {
        assert_eq!(render_document(&map(&[])), "{}\n");
        assert_eq!(render_document(&text(text!("no"))), "'no'\n");
    }
}
