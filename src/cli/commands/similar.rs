//! `catalog similar TEXT|ID`: the products and the commons that speak of a need, and the words that say so.

use clap::Args;
use serde_json::{Value as Json, json};

use crate::cli::ask::prompt::{left, said};
use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::cli::{App, Status, alike};
use crate::operation::error::Failure;
use crate::operation::look_alikes::{LookAlike, What, look_alikes, of_common, of_product};
use crate::operation::lookup::{Found, find};
use crate::operation::similar::Known;
use crate::operation::workspace::Workspace;
use crate::page::{List, Page};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "TEXT|ID")]
    text: Vec<String>,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

const SCHEMA: &str = "catalog-similar/1";

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let text = match args.text.join(" ") {
        text if !text.trim().is_empty() => text,
        _ if app.ui.can_ask() => said(app, &message!("similar-ask")).ok_or_else(left)?,
        _ => return Err(Failure::usage(message!("similar-no-text"))),
    };
    let workspace = Workspace::open_whole(&app.context())?;
    let (need, called) = need(&workspace, &text)?;
    if need.is_mute() {
        return Err(Failure::usage(message!("similar-mute", text = text)));
    }
    let found = look_alikes(&app.context(), &workspace, &need)?;
    Answer::new(app, args.format)
        .json(|| document(&called, &found))
        .page(|| page(app, &called, &found))
        .print();
    Ok(Status::Clean)
}

/// What is asked for, and what it is called: a product or a common that has this name, else the words themselves.
fn need(workspace: &Workspace, text: &str) -> Result<(Known, String), Failure> {
    Ok(match find(workspace, text)? {
        Some(Found::Product(entry)) => (of_product(&entry.value), entry.value.name.clone()),
        Some(Found::Common(entry)) => (of_common(&entry.value), entry.value.name.clone()),
        _ => (Known::new("", "", [text]), text.to_owned()),
    })
}

fn page(app: &App, called: &str, found: &[LookAlike]) -> Page {
    if found.is_empty() {
        let none = message!("similar-none", text = called);
        return Page::new(none).text(message!("similar-none-next"));
    }
    let items = found.iter().map(|one| alike::item(app, one)).collect();
    let list = List { items, rest: None };
    let page = Page::new(message!("similar-title", text = called)).with(list);
    match found.first() {
        Some(first) => page.text(message!("similar-next", id = first.id.as_str())),
        None => page,
    }
}

fn document(called: &str, found: &[LookAlike]) -> Json {
    let found = found.iter().map(|one| {
        let (kind, phase, maturity) = match &one.what {
            What::Product { phase } => ("product", phase.as_ref().map(ToString::to_string), None),
            What::Common { maturity } => ("common", None, maturity.map(|maturity| maturity.as_str())),
        };
        let terms = one.terms.iter();
        let terms: Vec<Json> = terms
            .map(|term| json!({ "asked": term.asked, "found": term.found }))
            .collect();
        json!({
            "kind": kind, "id": one.id, "name": one.name, "about": one.about, "phase": phase, "maturity": maturity,
            "terms": terms,
        })
    });
    json!({ "schema": SCHEMA, "asked": called, "found": found.collect::<Vec<_>>() })
}
