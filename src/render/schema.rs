//! JSON Schemas of the files, from the types that read them: what an editor completes and underlines.
//!
//! Draft 7, which the editors' YAML servers know best. A schema says the form of a file; what the rules of the
//! lifecycle define (phases, gates…) is for `validate`.

use std::collections::BTreeMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::Message;
use crate::domain::decode::{Field, Record, Shape};
use crate::domain::fact::UNKNOWN;
use crate::i18n::Translator;
use crate::store::file_kind::FileKind;

const DRAFT: &str = "http://json-schema.org/draft-07/schema#";
/// As [`crate::domain::id`] reads them.
const SLUG: &str = "^[a-z0-9-]{2,64}$";
const TOKEN: &str = "^[A-Za-z0-9_.:-]{1,64}$";
/// A leap day of any year is let through: `validate` knows the calendar.
const DAY_OF_MONTH: &str =
    "(?:(?:0[13578]|1[02])-(?:0[1-9]|[12][0-9]|3[01])|(?:0[469]|11)-(?:0[1-9]|[12][0-9]|30)|02-(?:0[1-9]|[12][0-9]))";
const YEAR: &str = "(?:199[0-9]|[2-9][0-9]{3})";
/// An absolute web address, or a path of the repository.
const URL: &str = r"^(?:[Hh][Tt][Tt][Pp][Ss]?://[^/?#\s]+\S*|(?!/)(?![Ww]{3}\.)(?!.*://)(?![^/]*:)(?!.*\\)(?!(?:.*/)?\.\.(?:/|$))\S+)$";

/// The schema of a kind of file; its texts are in the translator's language.
#[must_use]
pub fn of(kind: &FileKind, translator: &Translator) -> Value {
    let mut definitions = BTreeMap::new();
    let mut whole = Map::new();
    whole.insert("$schema".to_owned(), json!(DRAFT));
    let title = Message::new(format!("file-{}", kind.name));
    whole.insert("title".to_owned(), json!(translator.say(&title)));
    if let Some(record) = kind.record() {
        whole.extend(object(record, translator, &mut definitions));
    }
    whole.insert("definitions".to_owned(), json!(definitions));
    Value::Object(whole)
}

type Definitions = BTreeMap<&'static str, Value>;

fn object(record: &'static Record, translator: &Translator, definitions: &mut Definitions) -> Map<String, Value> {
    let fields = (record.fields)();
    let properties: Map<String, Value> = fields
        .iter()
        .map(|field| (field.name.to_owned(), property(record, field, translator, definitions)))
        .collect();
    let required: Vec<&str> = fields
        .iter()
        .filter(|field| field.required)
        .map(|field| field.name)
        .collect();
    let mut object = Map::new();
    object.insert("type".to_owned(), json!("object"));
    object.insert("properties".to_owned(), Value::Object(properties));
    if !required.is_empty() {
        object.insert("required".to_owned(), json!(required));
    }
    object.insert("additionalProperties".to_owned(), json!(false));
    object
}

fn property(record: &Record, field: &Field, translator: &Translator, definitions: &mut Definitions) -> Value {
    let shape = (field.shape)();
    let mut forms = forms(shape, translator, definitions);
    if field.may_be_unknown && !matches!(shape, Shape::Text | Shape::Scalar) {
        forms.push(json!({ "const": UNKNOWN }));
    }
    if field.may_be_empty {
        forms.push(json!({ "type": "null" }));
    }
    let title = translator
        .field(record.name, field.name)
        .unwrap_or_else(|| field.name.to_owned());
    let mut description = translator.say(&message!(
        "schema-expected",
        kind = translator.text(&format!("kind-{}", shape.word()))
    ));
    if field.may_be_unknown {
        description.push(' ');
        description.push_str(&translator.text(text!("schema-unknown")));
    }
    let mut property = Map::new();
    property.insert("title".to_owned(), json!(title));
    property.insert("description".to_owned(), json!(description));
    property.extend(any_of(forms));
    Value::Object(property)
}

/// One form as it is, several as alternatives.
fn any_of(mut forms: Vec<Value>) -> Map<String, Value> {
    match forms.pop() {
        Some(Value::Object(only)) if forms.is_empty() && !only.contains_key("$ref") => only,
        last => {
            forms.extend(last);
            Map::from_iter([("anyOf".to_owned(), Value::Array(forms))])
        }
    }
}

/// The forms that a value may have, as [`crate::domain::decode`] reads them.
fn forms(shape: Shape, translator: &Translator, definitions: &mut Definitions) -> Vec<Value> {
    let one = |value: Value| vec![value];
    match shape {
        Shape::Text | Shape::Scalar => one(json!({ "type": ["string", "number", "boolean"] })),
        Shape::Boolean => one(json!({ "type": "boolean" })),
        Shape::Integer => one(json!({ "type": "integer" })),
        Shape::Number => one(json!({ "type": "number" })),
        Shape::Date => one(json!({ "type": "string", "pattern": format!("^{YEAR}-{DAY_OF_MONTH}$") })),
        Shape::ApproxDate => vec![
            json!({ "type": "integer", "minimum": 1990, "maximum": 9999 }),
            json!({ "type": "string", "pattern": format!("^{YEAR}(?:-(?:0[1-9]|1[0-2])|-{DAY_OF_MONTH})?$") }),
        ],
        Shape::Slug => one(json!({ "type": ["string", "number"], "pattern": SLUG })),
        Shape::Token => one(json!({ "type": ["string", "number"], "pattern": TOKEN })),
        Shape::Url => one(json!({ "type": "string", "pattern": URL })),
        Shape::Choice(words) => one(json!({ "enum": words.words })),
        Shape::List(item) => one(list(item(), translator, definitions)),
        Shape::OneOrMany(item) => {
            let mut forms = forms(item(), translator, definitions);
            forms.push(list(item(), translator, definitions));
            forms
        }
        Shape::Table(item) => {
            let values = any_of(forms(item(), translator, definitions));
            one(json!({ "type": "object", "additionalProperties": values }))
        }
        Shape::Facts => one(json!({ "type": "object" })),
        Shape::Record(record) => {
            let mut forms = vec![defined(record, translator, definitions)];
            let fields = (record.fields)().iter();
            for field in fields.filter(|field| record.short == Some(field.name)) {
                forms.extend(self::forms((field.shape)(), translator, definitions));
            }
            forms
        }
    }
}

fn list(item: Shape, translator: &Translator, definitions: &mut Definitions) -> Value {
    json!({ "type": "array", "items": any_of(forms(item, translator, definitions)) })
}

/// A reference to the definition of a group of fields, which is made at its first use.
fn defined(record: &'static Record, translator: &Translator, definitions: &mut Definitions) -> Value {
    if !definitions.contains_key(record.name) {
        definitions.insert(record.name, Value::Null);
        let object = object(record, translator, definitions);
        definitions.insert(record.name, Value::Object(object));
    }
    json!({ "$ref": format!("#/definitions/{}", record.name) })
}
