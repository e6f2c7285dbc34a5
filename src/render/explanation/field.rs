//! Fields of files: what they mean, what may be written, who reads them.

use std::collections::BTreeSet;

use crate::diagnostic::Message;
use crate::domain::decode::{Field, Record, Shape, Words};
use crate::domain::range::Range;
use crate::lifecycle::version::Version;
use crate::store::file_kind::{self, FileKind};

use super::{Explanation, Kind, Subjects};

/// The file that most fields belong to: its name may be left out of paths.
const PRODUCT: &str = "product";

/// Rates that are shares too.
const RATES: &[&str] = &["product.compliance.rgaa.rate", "common.rgaa_rate"];

/// A field and the way to it.
struct Found {
    kind: &'static FileKind,
    record: &'static Record,
    field: &'static Field,
    path: String,
}

/// The group of fields that a value is made of, lists opened.
fn inside(mut shape: Shape) -> Option<&'static Record> {
    while let Shape::List(item) | Shape::OneOrMany(item) | Shape::Table(item) = shape {
        shape = item();
    }
    match shape {
        Shape::Record(record) => Some(record),
        _ => None,
    }
}

/// Every field, each once: what several files share is told where it stands first.
fn every() -> Vec<Found> {
    let mut told = BTreeSet::new();
    let mut all = Vec::new();
    for kind in file_kind::with_records() {
        if let Some(record) = kind.record() {
            told.insert(record.name);
            below(kind, record, kind.name.to_owned(), &mut told, &mut all);
        }
    }
    all
}

fn below(
    kind: &'static FileKind,
    record: &'static Record,
    path: String,
    told: &mut BTreeSet<&'static str>,
    all: &mut Vec<Found>,
) {
    for field in (record.fields)() {
        let path = format!("{path}.{}", field.name);
        all.push(Found {
            kind,
            record,
            field,
            path: path.clone(),
        });
        if let Some(inner) = inside((field.shape)())
            && told.insert(inner.name)
        {
            below(kind, inner, path, told, all);
        }
    }
}

/// The paths of every field, those of a product without its name.
pub(super) fn paths() -> Vec<String> {
    every().iter().map(Found::short).collect()
}

pub(super) fn all(subjects: &Subjects<'_>) -> Vec<Explanation> {
    every().iter().map(|found| one(subjects, found)).collect()
}

/// The field at a path: `team.business_owner.share`, `session.agenda`.
pub(super) fn find(subjects: &Subjects<'_>, path: &str) -> Option<Explanation> {
    let (first, rest) = path.split_once('.').unwrap_or((path, ""));
    let named = file_kind::with_records().find(|kind| kind.name == first && !rest.is_empty());
    let product = file_kind::with_records().find(|kind| kind.name == PRODUCT)?;
    let (kind, steps) = named.map_or((product, path), |kind| (kind, rest));
    let mut record = kind.record()?;
    let mut steps = steps.split('.').peekable();
    while let Some(step) = steps.next() {
        let field = (record.fields)().iter().find(|field| field.name == step)?;
        if steps.peek().is_none() {
            let path = if named.is_some() {
                path.to_owned()
            } else {
                format!("{PRODUCT}.{path}")
            };
            return Some(one(
                subjects,
                &Found {
                    kind,
                    record,
                    field,
                    path,
                },
            ));
        }
        record = inside((field.shape)())?;
    }
    None
}

impl Found {
    fn short(&self) -> String {
        let own = self.path.strip_prefix(PRODUCT).and_then(|rest| rest.strip_prefix('.'));
        own.unwrap_or(&self.path).to_owned()
    }
}

/// The words of a closed list, each with what it means.
fn said(words: Words, subjects: &Subjects<'_>) -> String {
    let words = words.iter().map(|word| {
        let meaning = subjects.translator.word(words.name, word);
        if meaning == *word {
            meaning
        } else {
            format!("{word} ({meaning})")
        }
    });
    words.collect::<Vec<_>>().join(", ")
}

/// The text that says how a value is written.
fn written_as(found: &Found, shape: Shape) -> String {
    match Range::of(&found.path) {
        Some(Range::Share) => text!("kind-share").to_owned(),
        // Rule S-37 holds it to that.
        _ if RATES.contains(&found.path.as_str()) => text!("kind-share").to_owned(),
        _ => format!("kind-{}", shape.word()),
    }
}

fn one(subjects: &Subjects<'_>, found: &Found) -> Explanation {
    let (field, record) = (found.field, found.record);
    let shape = (field.shape)();
    let title = subjects.translator.field(record.name, field.name).unwrap_or_default();
    let path = found.short();
    let words = match shape {
        Shape::Choice(words) => Some(said(words, subjects)),
        Shape::List(item) => match item() {
            Shape::Choice(words) => Some(said(words, subjects)),
            _ => None,
        },
        _ => None,
    };
    let inner = inside(shape);
    let fields = inner.map_or(Vec::new(), |inner| {
        let line = |field: &Field| {
            let text = subjects.translator.field(inner.name, field.name).unwrap_or_default();
            format!("{} : {text}", field.name)
        };
        (inner.fields)().iter().map(line).collect()
    });
    let alone = inner
        .and_then(|inner| inner.short)
        .map(|key| subjects.say(&message!("explain-alone-text", key = key)));
    let file = Message::new(format!("file-{}", found.kind.name));
    let told = Explanation::new(Kind::Field, &path, title)
        .said(text!("explain-file"), subjects.say(&file))
        .said(text!("explain-form"), subjects.text(&written_as(found, shape)))
        .said(text!("explain-words"), words)
        .said(text!("explain-needed"), subjects.yes_no(field.required))
        .said(text!("explain-may-be-unknown"), subjects.yes_no(field.may_be_unknown))
        .said(text!("explain-alone"), alone)
        .list(text!("explain-fields"), fields);
    let told = match subjects.version.filter(|_| found.kind.name == PRODUCT) {
        Some(version) => used(told, subjects, version, &path),
        None => told,
    };
    if found.kind.name == PRODUCT {
        told.code(text!("explain-example"), example(&path, None))
    } else {
        told
    }
}

/// The criteria that read the field, and the phase from which it is asked for.
fn used(told: Explanation, subjects: &Subjects<'_>, version: &Version, path: &str) -> Explanation {
    let language = subjects.translator.language();
    let criteria = version.criteria.iter().filter(|criterion| {
        criterion.evidence.field == path
            || criterion
                .expect
                .iter()
                .any(|expected| criterion.field_of(expected) == path)
    });
    let criteria = criteria.map(|criterion| format!("{} : {}", criterion.id, criterion.label(language)));
    let asked = version
        .required
        .iter()
        .find(|required| required.fields.iter().any(|field| field == path));
    let asked = asked.and_then(|required| version.phase(&required.phase));
    told.said(
        text!("explain-asked-from"),
        asked.map(|phase| phase.label(language).to_owned()),
    )
    .list(text!("explain-read-by"), criteria.collect())
}

/// What to write for a field of a product: its groups, one under the other, and a value: `given`, or one of its form.
pub(super) fn example(path: &str, given: Option<&str>) -> String {
    let Some(mut record) = file_kind::with_records()
        .find(|kind| kind.name == PRODUCT)
        .and_then(FileKind::record)
    else {
        return String::new();
    };
    let mut out = String::new();
    let mut indent = 0;
    let steps: Vec<&str> = path.split('.').collect();
    for (index, step) in steps.iter().enumerate() {
        let Some(field) = (record.fields)().iter().find(|field| field.name == *step) else {
            return out;
        };
        let shape = (field.shape)();
        let spaces = " ".repeat(indent);
        if index + 1 == steps.len() {
            let value = given.map_or_else(|| value(shape, step), str::to_owned);
            out.push_str(&format!("{spaces}{step}: {value}"));
            return out;
        }
        out.push_str(&format!("{spaces}{step}:\n"));
        let Some(inner) = inside(shape) else { return out };
        record = inner;
        indent += 2;
        if matches!(shape, Shape::Table(_)) {
            out.push_str(&format!("{}exemple:\n", " ".repeat(indent)));
            indent += 2;
        }
        // Inside a list, the keys follow a dash.
        if matches!(shape, Shape::List(_) | Shape::OneOrMany(_)) {
            let dash = " ".repeat(indent);
            let firsts = (record.fields)()
                .iter()
                .filter(|field| field.required && steps.get(index + 1) != Some(&field.name));
            for (at, first) in firsts.enumerate() {
                let mark = if at == 0 { "- " } else { "  " };
                out.push_str(&format!(
                    "{dash}{mark}{}: {}\n",
                    first.name,
                    value((first.shape)(), first.name)
                ));
            }
            if out.ends_with(":\n") {
                out.push_str(&format!("{dash}-\n"));
            }
            indent += 2;
        }
    }
    out
}

fn value(shape: Shape, name: &str) -> String {
    match shape {
        Shape::Text | Shape::Scalar => "…".to_owned(),
        Shape::Boolean => "true".to_owned(),
        Shape::Integer => "1".to_owned(),
        Shape::Number => "0.5".to_owned(),
        Shape::Date | Shape::ApproxDate => "2026-11-17".to_owned(),
        Shape::Slug | Shape::Token => match name {
            "phase" => "mvp".to_owned(),
            "gate" => "G-MVP".to_owned(),
            _ => "exemple".to_owned(),
        },
        Shape::Url => "https://exemple.invalid/".to_owned(),
        Shape::Facts => "{channels: [web]}".to_owned(),
        Shape::Choice(words) => words.first().copied().unwrap_or("…").to_owned(),
        Shape::List(item) => format!("[{}]", value(item(), name)),
        Shape::OneOrMany(item) => value(item(), name),
        Shape::Table(item) => format!("{{exemple: {}}}", value(item(), name)),
        Shape::Record(record) => {
            let fields = (record.fields)().iter();
            let shown: Vec<&Field> = fields.clone().filter(|field| field.required).collect();
            let shown = if shown.is_empty() {
                fields.take(2).collect()
            } else {
                shown
            };
            let pairs: Vec<String> = shown
                .iter()
                .map(|field| format!("{}: {}", field.name, value((field.shape)(), field.name)))
                .collect();
            format!("{{{}}}", pairs.join(", "))
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::domain::product::Product;
    use crate::store::document;

    #[test]
    fn the_example_of_a_field_can_be_read_back() {
        for path in super::paths() {
            if path.split('.').next().is_some_and(|first| {
                crate::store::file_kind::with_records().any(|kind| kind.name == first && first != "product")
            }) {
                continue;
            }
            let example = super::example(&path, None);
            let text = format!("{example}\n");
            let reading = document::read::<Product>("products/essai.yaml", text.as_bytes(), |_, _, _| ());
            let faults: Vec<_> = reading
                .diagnostics
                .iter()
                .filter(|one| one.rule.id != "Y-09")
                .map(|one| (one.rule.id.to_string(), one.range.line))
                .collect();
            assert!(faults.is_empty(), "{path}\n{example}\n{faults:?}");
        }
    }
}
