//! The guide's documents as Markdown to fill in, with what the catalogue knows already.

use serde_json::Value as Json;

use crate::diagnostic::Message;
use crate::domain::decode::{Decode, Record, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::i18n::Translator;
use crate::lifecycle::subject::Subject;

/// A document: its sections, each with the facts that it begins with.
pub struct Template {
    /// The id of the deliverable in the rules, where they have one.
    pub id: &'static str,
    /// The section's text is `section-<name>`, with what is expected as its `.hint`.
    sections: &'static [(&'static str, &'static [&'static str])],
}

/// Every document.
pub const ALL: &[Template] = &[
    Template {
        id: "note_cadrage",
        sections: &[
            ("problem", &["summary", "value.problem"]),
            ("users", &["audience"]),
            ("objectives", &["objectives", "value.strategy_link"]),
            ("success", &["indicators"]),
            ("solution", &["rationalisation", "reuse"]),
            ("roles", &["governance", "team.business_owner", "team.product_owner"]),
            ("schedule", &["schedule", "milestones"]),
            ("budget", &["budget"]),
            ("risks", &["risks"]),
        ],
    },
    Template {
        id: "vision_produit",
        sections: &[
            ("vision", &["vision.statement"]),
            ("users", &["audience", "vision.users"]),
            ("problem", &["value.problem"]),
            ("promise", &["vision.value_proposition"]),
            ("actors", &["vision.actors"]),
            ("impact", &["vision.expected_impact", "indicators"]),
            ("agreement", &["vision.working_agreement"]),
        ],
    },
    Template {
        id: "decision_architecture",
        sections: &[
            ("context", &["summary", "architecture", "hosting"]),
            ("options", &["rationalisation.options"]),
            ("choice", &["rationalisation.choice"]),
            ("constraints", &["security.dict", "data.classes", "data.personal"]),
            ("consequences", &[]),
            ("review", &["rationalisation.exit_plan"]),
        ],
    },
    Template {
        id: "calendrier_arret",
        sections: &[
            ("stop-reason", &["stop.reason", "stop.replaced_by", "stop.decided_by"]),
            ("stop-days", &["stop.calendar"]),
            ("fallback", &["stop.fallback"]),
            ("data", &["stop.data_plan", "data.classes"]),
            ("dependents", &["relations.depended_by", "relations.depends_on"]),
            ("dismantling", &["stop.decommission", "hosting", "links.domain_names"]),
            ("announcement", &["stop.communication_url"]),
        ],
    },
    Template {
        id: "post_mortem",
        sections: &[
            ("story", &["summary", "phases", "decisions"]),
            ("results", &["indicators", "objectives"]),
            ("worked", &[]),
            ("failed", &[]),
            ("costs", &["budget", "stop.savings_yearly_eur"]),
            ("lessons", &["actions"]),
        ],
    },
    Template {
        id: "dossier_exploitation",
        sections: &[
            ("roles", &["team", "governance", "support"]),
            ("code", &["links.repositories", "code"]),
            ("running", &["hosting", "architecture", "quality"]),
            ("security", &["security", "compliance"]),
            ("data", &["data"]),
            ("needs", &["relations.depends_on", "reuse"]),
            ("debt", &["quality.debt", "risks", "actions"]),
            ("handover", &["links.documentation_url"]),
        ],
    },
];

/// The document about a product, in the reader's language.
#[must_use]
pub fn markdown(template: &Template, product: &Product, subject: &Subject, translator: &Translator) -> String {
    let title = translator.text(&format!("template-{}", template.id));
    let head = Message::new("template-head")
        .with("title", title)
        .with("name", product.name.as_str());
    let mut out = format!("# {}\n", translator.say(&head));
    for (name, fields) in template.sections {
        let section = Message::new(format!("section-{name}"));
        let hint = translator.attribute(&section, "hint").unwrap_or_default();
        out.push_str(&format!("\n## {}\n\n*{hint}*\n\n", translator.say(&section)));
        let known: Vec<String> = fields
            .iter()
            .flat_map(|field| facts(field, subject, translator))
            .collect();
        if known.is_empty() {
            out.push_str("…\n");
        } else {
            out.push_str(&format!("{}\n", known.join("\n")));
        }
    }
    out
}

/// What is known at a path, a line a fact.
fn facts(path: &str, subject: &Subject, translator: &Translator) -> Vec<String> {
    let Some(value) = subject.field(path) else {
        return Vec::new();
    };
    let shape = FieldPath::parse(path, Product::shape()).map_or(Shape::Text, |place| place.shape);
    lines(&label(path, translator), value, shape, translator, 0)
}

fn lines(label: &str, value: &Json, shape: Shape, translator: &Translator, depth: usize) -> Vec<String> {
    let pad = "  ".repeat(depth);
    let shape = match shape {
        Shape::List(item) | Shape::OneOrMany(item) | Shape::Table(item) => item(),
        other => other,
    };
    match value {
        Json::Null => Vec::new(),
        Json::Object(fields) => {
            let own = fields.keys().find(|name| NAMES.contains(&name.as_str()));
            let mut below = Vec::new();
            for (name, value) in fields.iter().filter(|(name, _)| Some(*name) != own) {
                let (text, shape) = match shape {
                    Shape::Record(record) => inside(record, name, translator),
                    other => (name.clone(), other),
                };
                below.extend(lines(&text, value, shape, translator, depth + 1));
            }
            if below.is_empty() {
                return below;
            }
            let head = match own.and_then(|own| text(fields.get(own)?, translator)) {
                Some(name) => said(&pad, label, &name, translator),
                None => format!("{pad}- {label}"),
            };
            below.insert(0, head);
            below
        }
        Json::Array(items) if items.iter().all(|item| !item.is_object() && !item.is_array()) => {
            let texts: Vec<String> = items.iter().filter_map(|item| text(item, translator)).collect();
            if texts.is_empty() {
                return Vec::new();
            }
            vec![said(&pad, label, &texts.join(", "), translator)]
        }
        Json::Array(items) => {
            let one = |item| lines(label, item, shape, translator, depth);
            items.iter().flat_map(one).collect()
        }
        simple => text(simple, translator)
            .map(|text| said(&pad, label, &text, translator))
            .into_iter()
            .collect(),
    }
}

fn said(pad: &str, label: &str, text: &str, translator: &Translator) -> String {
    let fact = Message::new("template-fact").with("label", label).with("text", text);
    format!("{pad}- {}", translator.say(&fact))
}

/// The fields that a record is known by.
const NAMES: &[&str] = &["id", "code", "phase"];

fn text(value: &Json, translator: &Translator) -> Option<String> {
    match value {
        Json::String(text) if text == UNKNOWN => None,
        Json::String(text) => Some(text.clone()),
        Json::Bool(truth) => Some(translator.text(if *truth { "yes" } else { "no" })),
        Json::Number(number) => match number.as_f64() {
            // What files write as `3200` is read as a number with decimals.
            Some(whole) if whole.fract() == 0.0 && whole.abs() < 1e15 => Some(format!("{whole:.0}")),
            _ => Some(number.to_string()),
        },
        _ => None,
    }
}

fn inside(record: &'static Record, name: &str, translator: &Translator) -> (String, Shape) {
    let field = (record.fields)().iter().find(|field| field.name == name);
    let label = translator.field(record.name, name).unwrap_or_else(|| name.to_owned());
    (label, field.map_or(Shape::Text, |field| (field.shape)()))
}

/// What the field at a path is called.
fn label(path: &str, translator: &Translator) -> String {
    let (above, name) = path.rsplit_once('.').unwrap_or(("", path));
    let record = match above {
        "" => Some(Product::shape()),
        above => FieldPath::parse(above, Product::shape()).ok().map(|place| place.shape),
    };
    match record {
        Some(Shape::Record(record)) => translator.field(record.name, name).unwrap_or_else(|| name.to_owned()),
        _ => name.to_owned(),
    }
}
