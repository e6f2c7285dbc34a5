//! The guide's documents as Markdown to fill in, with what the catalogue knows already.

use serde_json::Value as Json;

use crate::diagnostic::Message;
use crate::domain::decode::Shape;
use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::i18n::Translator;
use crate::lifecycle::subject::Subject;

use super::value::Spot;

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
            ("status", &[]),
            ("context", &["summary", "architecture", "hosting"]),
            ("options", &["rationalisation.options"]),
            ("choice", &["rationalisation.choice"]),
            ("constraints", &["security.dict", "data.classes", "data.personal"]),
            ("consequences", &[]),
            ("review", &["rationalisation.exit_plan"]),
        ],
    },
    Template {
        id: "radar",
        sections: &[
            ("problem", &["summary", "value.problem"]),
            ("radar-options", &["rationalisation.options"]),
            ("choice", &["rationalisation.choice", "rationalisation.date"]),
            ("radar-reuse", &["reuse", "reuse_offer"]),
            ("review", &["rationalisation.exit_plan", "rationalisation.reviewed_on"]),
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
    let head = message!("template-head", title = title, name = product.name.as_str());
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
    let (Some(value), Some(spot)) = (subject.field(path), Spot::at(path)) else {
        return Vec::new();
    };
    lines(spot, &translator.label(spot.group, spot.name), value, translator, 0)
}

fn lines(spot: Spot, label: &str, value: &Json, translator: &Translator, depth: usize) -> Vec<String> {
    let pad = "  ".repeat(depth);
    match value {
        Json::Object(fields) => group(spot, label, fields, translator, depth),
        Json::Array(items) if items.iter().any(|item| item.is_object() || item.is_array()) => {
            let one = |item| lines(spot, label, item, translator, depth);
            items.iter().flat_map(one).collect()
        }
        Json::Array(items) => {
            let known = |item: &Json| (item != UNKNOWN).then(|| spot.said(item, translator)).flatten();
            let texts: Vec<String> = items.iter().filter_map(known).collect();
            let told = (!texts.is_empty()).then(|| said(&pad, label, &texts.join(", "), translator));
            told.into_iter().collect()
        }
        simple if *simple == UNKNOWN => Vec::new(),
        simple => {
            let text = spot.said(simple, translator);
            text.map(|text| said(&pad, label, &text, translator))
                .into_iter()
                .collect()
        }
    }
}

/// A group of facts, under what it is known by.
fn group(
    spot: Spot,
    label: &str,
    fields: &serde_json::Map<String, Json>,
    translator: &Translator,
    depth: usize,
) -> Vec<String> {
    let pad = "  ".repeat(depth);
    let below = |name: &str| match spot.words() {
        Shape::Record(record) => {
            let field = (record.fields)().iter().find(|field| field.name == name);
            field.map(|field| Spot {
                shape: (field.shape)(),
                group: record.name,
                name: field.name,
            })
        }
        _ => Some(Spot {
            shape: spot.words(),
            ..spot
        }),
    };
    let free = !matches!(spot.words(), Shape::Record(_));
    let own = fields.keys().find(|name| NAMES.contains(&name.as_str()));
    let mut told = Vec::new();
    for (name, value) in fields.iter().filter(|(name, _)| Some(*name) != own) {
        if let Some(spot) = below(name) {
            let label = if free {
                name.clone()
            } else {
                translator.label(spot.group, spot.name)
            };
            told.extend(lines(spot, &label, value, translator, depth + 1));
        }
    }
    if told.is_empty() {
        return told;
    }
    let name = own.and_then(|own| below(own)?.said(fields.get(own)?, translator));
    // «Phase: Idea», and not «Phases: Idea».
    let phase = own.filter(|own| *own == "phase").and_then(|own| below(own));
    let label = phase.map_or_else(|| label.to_owned(), |phase| translator.label(phase.group, phase.name));
    told.insert(
        0,
        match name {
            Some(name) => said(&pad, &label, &name, translator),
            None => format!("{pad}- {label}"),
        },
    );
    told
}

fn said(pad: &str, label: &str, text: &str, translator: &Translator) -> String {
    let fact = message!("template-fact", label = label, text = text);
    format!("{pad}- {}", translator.say(&fact))
}

/// The fields that a record is known by.
const NAMES: &[&str] = &["id", "code", "phase"];
