//! What everybody owes, as a page and as a document.

use serde_json::{Value as Json, json};

use crate::committee::owed::{Owed, Who};
use crate::diagnostic::{Arg, Message};
use crate::i18n::Translator;
use crate::lifecycle::version::Version;
use crate::page::{Block, Cell, Column, Item, List, Page, Table, Tone, Words};

/// The form of the document.
pub const SCHEMA: &str = "catalog-todo/1";

/// So many lines of a kind are shown on a terminal, unless all are asked for.
const MOST_SHOWN: usize = 10;

/// What is owed, under the rules that name roles.
pub struct View<'v> {
    pub owed: &'v [Owed<'v>],
    pub version: &'v Version,
    /// Nothing is left out.
    pub all: bool,
    /// Whose work was asked for.
    pub role: Option<&'v str>,
}

/// The page: what is late first, then what comes, then what has no day.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let late: Vec<&Owed<'_>> = view.owed.iter().filter(|one| one.is_late).collect();
    let coming: Vec<&Owed<'_>> = view
        .owed
        .iter()
        .filter(|one| !one.is_late && one.due.is_some())
        .collect();
    let undated: Vec<&Owed<'_>> = view
        .owed
        .iter()
        .filter(|one| !one.is_late && one.due.is_none())
        .collect();
    let mut page = Page::new(message!("todo-title"))
        .untitled_on_a_terminal()
        .lead(message!("todo-lead", count = view.owed.len(), late = late.len()));
    if view.owed.is_empty() {
        if let Some(role) = view.role {
            page = page.text(message!("todo-nothing-of-role", role = role));
        }
        return page;
    }
    for (heading, list) in [
        (message!("todo-late"), &late),
        (message!("todo-coming"), &coming),
        (message!("todo-undated"), &undated),
    ] {
        if !list.is_empty() {
            page = page.heading(heading).with(listed(view, list));
        }
    }
    page.with(records(view))
}

fn listed(view: &View<'_>, owed: &[&Owed<'_>]) -> List {
    let shown = if view.all { owed.len() } else { MOST_SHOWN };
    let left = owed.len().saturating_sub(shown);
    let rest = (left > 0).then(|| Words::from(message!("todo-more", count = left)).toned(Tone::Muted));
    List {
        items: owed.iter().take(shown).map(|one| item(view, one)).collect(),
        rest,
    }
}

fn item(view: &View<'_>, one: &Owed<'_>) -> Item {
    let parts = |text: Message| {
        text.with("name", one.product.name.as_str())
            .with("what", one.what.clone())
            .with("kind", one.kind.label())
            .with("who", who(view, &one.who))
    };
    let said = match one.due {
        Some(due) => parts(message!("todo-item-due", due = Arg::Day(due.into()), ..)),
        None => parts(message!("todo-item", ..)),
    };
    Item {
        notes: vec![
            Words::from(message!("todo-command", command = Arg::Command(one.command.clone()))).toned(Tone::Muted),
        ],
        ..Item::new(said)
    }
}

/// The same as records, for spreadsheets.
fn records(view: &View<'_>) -> Block {
    let columns = vec![
        Column::new("product", message!("show-column-product")),
        Column::new("kind", message!("todo-column-kind")),
        Column::new("what", message!("agenda-column-what")),
        Column::new("who", message!("agenda-column-who")),
        Column::new("due", message!("agenda-column-due")),
        Column::new("command", message!("todo-column-command")),
    ];
    let rows = view.owed.iter().map(|one| {
        vec![
            Cell::ProductNamed {
                id: one.product.id.to_string(),
                name: one.product.name.clone(),
            },
            Cell::Value {
                bare: one.kind.as_str().to_owned(),
                called: vec![one.kind.label().into()],
            },
            Cell::Label(one.what.clone()),
            Cell::Value {
                bare: bare(&one.who).to_owned(),
                called: vec![who(view, &one.who)],
            },
            one.due.map_or(Cell::Empty, Cell::from),
            Cell::Id(one.command.clone()),
        ]
    });
    Block::Table(Table::new("todo", columns).rows(rows).of_records().for_programs())
}

fn who(view: &View<'_>, who: &Who) -> Arg {
    match who {
        Who::Role(role) => super::role(view.version.committee.known(), role),
        Who::Said(words) => Arg::body(words),
        Who::Committee => message!("todo-committee").into(),
        Who::Team => message!("todo-team").into(),
    }
}

/// The same for programs: a role's id, or words.
fn bare(who: &Who) -> &str {
    match who {
        Who::Role(words) | Who::Said(words) => words,
        Who::Committee => "committee",
        Who::Team => "team",
    }
}

/// The document.
#[must_use]
pub fn document(view: &View<'_>, translator: &Translator) -> Json {
    let owed = view.owed.iter().map(|one| {
        json!({
            "product": one.product.id,
            "kind": one.kind.as_str(),
            "what": translator.said(&one.what),
            "by": bare(&one.who),
            "due": one.due,
            "overdue": one.is_late,
            "command": one.command,
        })
    });
    json!({ "schema": SCHEMA, "owed": owed.collect::<Vec<_>>() })
}
