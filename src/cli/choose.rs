//! Which product a command is about: as a person calls it, or chosen from a list.

use crate::cli::App;
use crate::cli::ask::prompt::one_of;
use crate::domain::id::is_slug;
use crate::git::Repository;
use crate::operation::error::Failure;
use crate::operation::lookup::{Found, find};
use crate::operation::mine;
use crate::operation::registration::slug;
use crate::operation::revision::is_proposed;
use crate::operation::workspace::Workspace;

/// The id of the product that `word` names, by its id or its name; of the one that a person chooses where there is no word.
///
/// # Errors
/// Where nobody can be asked, or the catalogue cannot be read.
pub(crate) fn product(app: &App, word: Option<&str>) -> Result<String, Failure> {
    match word {
        // An id costs no reading of the catalogue.
        Some(id) if is_slug(id) => Ok(id.to_owned()),
        Some(name) => called(app, name),
        None if app.ui.can_ask() => chosen(app),
        None => Err(Failure::usage(message!("error-which-product"))),
    }
}

/// The product of this name, in the catalogue or proposed; the name itself where there is none, for who tells so.
fn called(app: &App, name: &str) -> Result<String, Failure> {
    let context = app.context();
    let workspace = Workspace::open(&context)?;
    if let Some(Found::Product(entry)) = find(&workspace, name)? {
        return Ok(entry.value.id.to_string());
    }
    let id = slug(name);
    let known = is_slug(&id) && (workspace.portfolio.product(&id).is_some() || is_proposed(&context, &id)?);
    Ok(if known { id } else { name.to_owned() })
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
    let named = ids.iter().map(|id| match workspace.portfolio.product(id) {
        Some(entry) if entry.value.name != *id => format!("{} ({id})", entry.value.name),
        _ => id.clone(),
    });
    let index = one_of(app, &message!("choose-product"), named);
    let id = index.and_then(|index| ids.get(index)).cloned();
    id.ok_or_else(|| Failure::declined(message!("choose-left")))
}
