//! Which product a command is about: as a person calls it, or chosen from a list.

use crate::cli::App;
use crate::cli::ask::prompt::{left, one_of};
use crate::diagnostic::Message;
use crate::domain::fold::fold;
use crate::domain::id::is_slug;
use crate::domain::place::PRODUCTS;
use crate::domain::product::Product;
use crate::git::Repository;
use crate::operation::error::Failure;
use crate::operation::lookup::{Found, find};
use crate::operation::mine;
use crate::operation::revision::{self, is_proposed, newly_proposed};
use crate::operation::workspace::{Workspace, product_path};

/// The id of the product that `word` names, by its id, its name or a part of it; of the one that a person chooses where there is
/// no word.
///
/// # Errors
/// Where nobody can be asked, or the catalogue cannot be read.
pub(crate) fn product(app: &App, word: Option<&str>) -> Result<String, Failure> {
    match word {
        // An id costs no reading of the catalogue.
        Some(id) if is_slug(id) && is_there(app, id)? => Ok(id.to_owned()),
        Some(name) => called(app, name),
        None if app.ui.can_ask() => chosen(app),
        None => Err(Failure::usage(message!("error-which-product"))),
    }
}

/// True for the id of a product of the catalogue or of a proposal.
fn is_there(app: &App, id: &str) -> Result<bool, Failure> {
    let folder = app.catalogue()?;
    let file = folder.root().join(format!("{PRODUCTS}/{id}.yaml"));
    Ok(file.is_file() || product_path(folder, id).is_ok() || is_proposed(&app.context(), id)?)
}

/// The product of this name, in the catalogue or proposed; where none is called so, the one whose name has these words, if a
/// person says that it is meant. The name itself where there is none, for who tells so.
fn called(app: &App, name: &str) -> Result<String, Failure> {
    let context = app.context();
    let Ok(workspace) = Workspace::open(&context) else {
        return Ok(name.to_owned());
    };
    if let Some(Found::Product(entry)) = find(&workspace, name)? {
        return Ok(entry.value.id.to_string());
    }
    let proposed = newly_proposed(&context, &workspace)?;
    let all = || {
        workspace
            .portfolio
            .products
            .iter()
            .chain(&proposed)
            .map(|entry| &*entry.value)
    };
    if let Some(found) = all().find(|product| fold(&product.name) == fold(name)) {
        return Ok(found.id.to_string());
    }
    let near: Vec<(&str, &str)> = all()
        .filter(|product| is_named(product, name))
        .map(|product| (product.id.as_str(), product.name.as_str()))
        .collect();
    match near.as_slice() {
        [] => Ok(name.to_owned()),
        [(id, called)] if app.ui.can_ask() => {
            app.ui.tell(&message!("choose-understood", name = *called, id = *id));
            Ok((*id).to_owned())
        }
        several if app.ui.can_ask() => {
            let names = several.iter().map(|(id, name)| format!("{name} ({id})"));
            let index = one_of(app, &message!("choose-product"), names);
            let found = index.and_then(|index| several.get(index));
            found
                .map(|(id, _)| (*id).to_owned())
                .ok_or_else(|| Failure::declined(message!("choose-left")))
        }
        several => {
            let names: Vec<String> = several.iter().map(|(id, name)| format!("{name} (`{id}`)")).collect();
            Err(Failure::usage(message!("error-no-product", id = name))
                .hint(message!("choose-near", names = names.join(", "))))
        }
    }
}

/// True where the product's names hold each of the words.
fn is_named(product: &Product, words: &str) -> bool {
    let names = [product.id.as_str(), product.name.as_str()].into_iter();
    let more = product.full_name.known().into_iter().chain(product.aliases.items());
    let text = fold(&names.chain(more.map(String::as_str)).collect::<Vec<_>>().join("\n"));
    let words = fold(words);
    !words.trim().is_empty() && words.split_whitespace().all(|word| text.contains(word))
}

/// One of the products of who types; of all where they have none.
fn chosen(app: &App) -> Result<String, Failure> {
    let context = app.context();
    let workspace = Workspace::open(&context)?;
    let repository = Repository::open(app.catalogue()?.root()).ok();
    let mine = repository.and_then(|repository| {
        let who = mine::me(&repository)?;
        let ids = mine::ids(&context, &repository, &who).ok()?;
        Some(ids.into_iter().collect::<Vec<_>>()).filter(|ids| !ids.is_empty())
    });
    let all = || {
        workspace
            .portfolio
            .products
            .iter()
            .map(|entry| entry.value.id.to_string())
            .collect()
    };
    let ids: Vec<String> = mine.unwrap_or_else(all);
    let named = ids.iter().map(|id| match revision::called(&context, &workspace, id) {
        name if name != *id => format!("{name} ({id})"),
        _ => id.clone(),
    });
    let index = one_of(app, &message!("choose-product"), named);
    let id = index.and_then(|index| ids.get(index)).cloned();
    id.ok_or_else(|| Failure::declined(message!("choose-left")))
}

/// One of a product's records, each by its name and what it says, that a person chooses.
///
/// # Errors
/// With `none` where there is none, with `which` where nobody can be asked, or where somebody leaves.
pub(crate) fn record(
    app: &App,
    records: Vec<(String, String)>,
    question: &Message,
    none: Message,
    which: impl FnOnce(String) -> Message,
) -> Result<String, Failure> {
    if records.is_empty() {
        return Err(Failure::usage(none));
    }
    let (names, texts): (Vec<String>, Vec<String>) = records.into_iter().unzip();
    if !app.ui.can_ask() {
        return Err(Failure::usage(which(names.join(", "))));
    }
    let index = one_of(app, question, texts);
    index.and_then(|index| names.into_iter().nth(index)).ok_or_else(left)
}
