//! Explanations on a terminal, for programs, and as the pages of the reference.

use serde_json::{Value, json};

use crate::diagnostic::Message;
use crate::i18n::Translator;

use super::super::markdown::{cell, escape};
use super::super::{Look, wrap};
use super::{Explanation, Kind, Part};

/// The explanations, one after the other, for a terminal.
#[must_use]
pub fn text(explanations: &[Explanation], translator: &Translator, look: Look) -> String {
    let all: Vec<String> = explanations.iter().map(|one| told(one, translator, look)).collect();
    all.join("\n")
}

fn told(explanation: &Explanation, translator: &Translator, look: Look) -> String {
    let kind = translator.text(&format!("explain-kind-{}", explanation.kind.word()));
    let head = format!("{} · {}", explanation.id, explanation.title);
    let mut out = format!("{}\n{}\n", look.bold(&wrap(&head, 0, look.columns())), look.dim(&kind));
    for part in &explanation.parts {
        match part {
            Part::Said(label, text) => {
                let label = format!("{}{}", translator.text(label), translator.text(text!("explain-colon")));
                out.push_str(&format!("\n{}", wrap(&format!("{label} {text}"), 2, look.columns())));
            }
            Part::List(label, items) => {
                let label = format!("{}{}", translator.text(label), translator.text(text!("explain-colon")));
                out.push_str(&format!("\n{label}"));
                for item in items {
                    out.push_str(&format!("\n  - {}", wrap(item, 4, look.columns())));
                }
            }
            Part::Code(label, code) => {
                let label = format!("{}{}", translator.text(label), translator.text(text!("explain-colon")));
                out.push_str(&format!("\n{label}"));
                for line in code.lines() {
                    out.push_str(&format!("\n    {line}"));
                }
            }
        }
    }
    out.push('\n');
    out
}

/// The explanations for programs (`catalog-explain/1`).
#[must_use]
pub fn json(explanations: &[Explanation], translator: &Translator) -> Value {
    let part = |part: &Part| match part {
        Part::Said(label, text) => json!({ "about": about(label), "label": translator.text(label), "text": text }),
        Part::List(label, items) => json!({ "about": about(label), "label": translator.text(label), "items": items }),
        Part::Code(label, code) => json!({ "about": about(label), "label": translator.text(label), "code": code }),
    };
    let one = |one: &Explanation| {
        json!({
            "kind": one.kind.word(),
            "id": one.id,
            "title": one.title,
            "parts": one.parts.iter().map(part).collect::<Vec<_>>(),
        })
    };
    json!({ "schema": "catalog-explain/1", "explanations": explanations.iter().map(one).collect::<Vec<_>>() })
}

fn about(label: &str) -> &str {
    label.strip_prefix("explain-").unwrap_or(label)
}

/// The explanations as a page: the reference.
#[must_use]
pub fn markdown(explanations: &[Explanation], translator: &Translator) -> String {
    let mut out = format!(
        "# {}\n\n{}\n",
        translator.text(text!("explain-page")),
        translator.text(text!("explain-page-made"))
    );
    for kind in Kind::ALL {
        let own: Vec<&Explanation> = explanations.iter().filter(|one| one.kind == *kind).collect();
        if own.is_empty() {
            continue;
        }
        let heading = Message::new(format!("explain-kinds-{}", kind.word()));
        out.push_str(&format!("\n## {}\n", translator.say(&heading)));
        if *kind == Kind::Field {
            out.push_str(&fields(&own, translator));
        } else {
            own.iter().for_each(|one| out.push_str(&section(one, translator)));
        }
    }
    out
}

fn section(explanation: &Explanation, translator: &Translator) -> String {
    let mut out = format!("\n### {} — {}\n\n", escape(&explanation.id), escape(&explanation.title));
    let colon = translator.text(text!("explain-colon"));
    for part in &explanation.parts {
        match part {
            Part::Said(label, text) => {
                out.push_str(&format!("- **{}**{colon} {}\n", translator.text(label), escape(text)));
            }
            Part::List(label, items) => {
                out.push_str(&format!("- **{}**{colon}\n", translator.text(label)));
                items
                    .iter()
                    .for_each(|item| out.push_str(&format!("  - {}\n", escape(item))));
            }
            Part::Code(label, code) => {
                out.push_str(&format!(
                    "\n{}{colon}\n\n```yaml\n{code}\n```\n",
                    translator.text(label)
                ));
            }
        }
    }
    out
}

/// Fields are many: a table says enough.
fn fields(explanations: &[&Explanation], translator: &Translator) -> String {
    let said = |one: &Explanation, wanted: &str| {
        let found = one.parts.iter().find_map(|part| match part {
            Part::Said(label, text) if *label == wanted => Some(text.clone()),
            _ => None,
        });
        cell(&found.unwrap_or_default())
    };
    let titles = ["explain-field", "explain-meaning", "explain-form", "explain-words"].map(|key| translator.text(key));
    let mut out = format!("\n| {} |\n| --- | --- | --- | --- |\n", titles.join(" | "));
    for one in explanations {
        let row = [
            format!("`{}`", one.id),
            cell(&one.title),
            said(one, "explain-form"),
            said(one, "explain-words"),
        ];
        out.push_str(&format!("| {} |\n", row.join(" | ")));
    }
    out
}
