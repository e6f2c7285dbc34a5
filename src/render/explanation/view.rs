//! Explanations as pages, and for programs.

use serde_json::{Value, json};

use crate::diagnostic::Message;
use crate::i18n::Translator;
use crate::page::{Block, Cell, Code, Column, Facts, Labelled, Page, Table, Tone, Words};

use super::{Explanation, Kind, Part};

/// The explanations, one after the other: what a terminal shows of a word.
#[must_use]
pub fn sections(explanations: &[Explanation]) -> Page {
    let page = Page::new(message!("explain-page")).untitled_on_a_terminal();
    explanations.iter().fold(page, |page, one| {
        let kind = Message::new(format!("explain-kind-{}", one.kind.word()));
        page.heading(format!("{} · {}", one.id, one.title))
            .with(Block::Text(Words::from(kind).toned(Tone::Muted)))
            .with_all(blocks(one))
    })
}

/// The explanations kind by kind: the reference, where they are all.
#[must_use]
pub fn reference(explanations: &[Explanation], is_whole: bool) -> Page {
    let mut page = Page::new(message!("explain-page"));
    if is_whole {
        page = page.lead(message!("explain-page-made"));
    }
    for kind in Kind::ALL {
        let own: Vec<&Explanation> = explanations.iter().filter(|one| one.kind == *kind).collect();
        if own.is_empty() {
            continue;
        }
        page = page.heading(Message::new(format!("explain-kinds-{}", kind.word())));
        page = if *kind == Kind::Field {
            page.with(fields(&own))
        } else {
            own.into_iter().fold(page, |page, one| {
                page.with(Block::heading(3, format!("{} — {}", one.id, one.title)))
                    .with_all(blocks(one))
            })
        };
    }
    page
}

/// The parts of an explanation: sentences under their labels, and code.
fn blocks(explanation: &Explanation) -> Vec<Block> {
    let mut blocks: Vec<Block> = Vec::new();
    for part in &explanation.parts {
        let label = |key: &&'static str| Words::from(Message::new(*key));
        let fact = match part {
            Part::Said(key, text) => Labelled::new(label(key), text.as_str()),
            Part::List(key, items) => Labelled::list(
                label(key),
                items.iter().map(|item| Words::from(item.as_str())).collect(),
            ),
            Part::Code(key, text) => {
                blocks.push(Block::Code(Code {
                    label: label(key),
                    text: text.as_str().into(),
                    language: Some("yaml"),
                }));
                continue;
            }
        };
        match blocks.last_mut() {
            Some(Block::Facts(facts)) => facts.facts.push(fact),
            _ => blocks.push(Facts::in_sentences(vec![fact]).into()),
        }
    }
    blocks
}

/// Fields are many: a table says enough.
fn fields(explanations: &[&Explanation]) -> Table {
    let said = |one: &Explanation, wanted: &str| {
        let found = one.parts.iter().find_map(|part| match part {
            Part::Said(label, text) if *label == wanted => Some(text.clone()),
            _ => None,
        });
        found.map_or(Cell::Empty, Cell::Text)
    };
    let columns = vec![
        Column::new("field", message!("explain-field")),
        Column::new("meaning", message!("explain-meaning")),
        Column::new("form", message!("explain-form")),
        Column::new("words", message!("explain-words")),
    ];
    let row = |one: &&Explanation| {
        vec![
            Cell::Id(one.id.clone()),
            Cell::Text(one.title.clone()),
            said(one, "explain-form"),
            said(one, "explain-words"),
        ]
    };
    Table::new("fields", columns).rows(explanations.iter().map(row))
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
