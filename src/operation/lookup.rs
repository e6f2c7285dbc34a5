//! What a person means by a word: the id, the file or the name of a product, a common, a sitting, a problem.

use crate::diagnostic::Arg;
use crate::domain::common::Common;
use crate::domain::date::Date;
use crate::domain::fold::fold;
use crate::domain::portfolio::Entry;
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::session::Session;

use super::error::Failure;
use super::facts::day_said;
use super::workspace::Workspace;

/// A file of the catalogue that people look at.
#[derive(Clone, Copy)]
pub enum Found<'w> {
    Product(&'w Entry<Product>),
    Common(&'w Entry<Common>),
    Session(&'w Entry<Session>),
    Problem(&'w Entry<Problem>),
}

impl<'w> Found<'w> {
    /// Its file, relative to the catalogue's folder.
    #[must_use]
    pub fn path(self) -> &'w str {
        match self {
            Found::Product(entry) => &entry.path,
            Found::Common(entry) => &entry.path,
            Found::Session(entry) => &entry.path,
            Found::Problem(entry) => &entry.path,
        }
    }

    fn id(self) -> String {
        match self {
            Found::Product(entry) => entry.value.id.to_string(),
            Found::Common(entry) => entry.value.id.to_string(),
            Found::Session(entry) => entry.value.date.to_string(),
            Found::Problem(entry) => entry.value.id.to_string(),
        }
    }

    /// True where `folded` is its id, its name or another name of it.
    fn is_called(self, folded: &str) -> bool {
        let says = |text: &str| fold(text) == folded;
        let any = |texts: &[String]| texts.iter().any(|text| says(text));
        match self {
            Found::Product(entry) => {
                let product = &entry.value;
                says(product.id.as_str())
                    || says(&product.name)
                    || product.full_name.known().is_some_and(|name| says(name))
                    || any(product.aliases.items())
            }
            Found::Common(entry) => {
                let common = &entry.value;
                says(common.id.as_str()) || says(&common.name) || any(common.aliases.items())
            }
            Found::Session(_) => false,
            Found::Problem(entry) => says(entry.value.id.as_str()) || says(&entry.value.title),
        }
    }
}

/// The only one that `word` means, of a workspace that was opened whole: by its id or its file first, else by its name,
/// whatever the case and the accents. None where nothing is called so.
///
/// # Errors
/// Where several have this name, or `word` is a day on which nobody sat.
pub fn find<'w>(workspace: &'w Workspace, word: &str) -> Result<Option<Found<'w>>, Failure> {
    let all = || everything(workspace);
    let is_file = |found: &Found<'_>| {
        let path = found.path();
        path == word || path.strip_suffix(".yaml") == Some(word)
    };
    if let Some(found) = all().find(|found| found.id() == word || is_file(found)) {
        return Ok(Some(found));
    }
    if let Some(day) = day_said(word) {
        let id = day.to_string();
        return all()
            .find(|found| found.id() == id)
            .map_or_else(|| Err(no_sitting(workspace, day)), |found| Ok(Some(found)));
    }
    let folded = fold(word);
    let mut called = all().filter(|found| found.is_called(&folded));
    let (first, second) = (called.next(), called.next());
    let (Some(first), Some(second)) = (first, second) else {
        return Ok(first);
    };
    let paths: Vec<&str> = [first, second].into_iter().chain(called).map(Found::path).collect();
    let failure = Failure::usage(message!("error-several-called", word = word, count = paths.len()));
    Err(paths.iter().fold(failure, |failure, path| {
        failure.hint(message!("hint-show-file", path = Arg::shown(path)))
    }))
}

/// Another file that has the id of this one.
#[must_use]
pub fn namesake<'w>(workspace: &'w Workspace, found: Found<'_>) -> Option<Found<'w>> {
    let id = found.id();
    everything(workspace).find(|other| other.id() == id && other.path() != found.path())
}

fn everything(workspace: &Workspace) -> impl Iterator<Item = Found<'_>> {
    let portfolio = &workspace.portfolio;
    let products = portfolio.products.iter().map(Found::Product);
    let commons = portfolio.commons().iter().map(Found::Common);
    let sessions = portfolio.sessions().iter().map(Found::Session);
    let problems = portfolio.problems().iter().map(Found::Problem);
    products.chain(commons).chain(sessions).chain(problems)
}

/// Nobody sat on that day: when they sat before, and after.
fn no_sitting(workspace: &Workspace, day: Date) -> Failure {
    let days = || workspace.portfolio.sessions().iter().map(|entry| entry.value.date);
    let before = days().filter(|other| *other < day).max();
    let after = days().filter(|other| *other > day).min();
    let failure = Failure::usage(message!("error-no-sitting", day = day));
    let near: Vec<Arg> = before.into_iter().chain(after).map(Arg::from).collect();
    if near.is_empty() {
        return failure;
    }
    failure.hint(message!("hint-sittings", near = Arg::List(near)))
}
