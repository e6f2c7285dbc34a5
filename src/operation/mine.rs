//! The products of the person who types: those whose file they wrote, those that they propose, those about which answers of
//! theirs wait.

use std::collections::BTreeSet;
use std::fs;

use crate::diagnostic::{Arg, Message};
use crate::domain::place::{PRODUCTS, stem};
use crate::domain::product::Product;
use crate::domain::update::{Update, Weather};
use crate::git::{HEAD, Identity, Repository};
use crate::lifecycle::readiness::State;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::gate;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::revision::{prefix, proposal_branch, proposed_product};
use crate::operation::workspace::Workspace;

/// So many commits are looked at: who wrote before that is asked for their products by name.
const MOST_COMMITS: usize = 300;
/// A commit that touches more products is an import, and nobody's work on one of them.
const MOST_AT_ONCE: usize = 5;

/// A product of somebody, and what waits there.
#[derive(Debug)]
pub struct Mine<'w> {
    pub id: String,
    /// None where it is only proposed.
    pub product: Option<&'w Product>,
    /// Missing answers that forbid any go at the next gate; none where no gate comes next.
    pub blocking: Option<usize>,
    /// Open reservations of the committee.
    pub reservations: usize,
    /// Answers that were kept and are not recorded.
    pub answers: usize,
    /// A branch of this clone proposes a change to it.
    pub proposed: bool,
    /// What the team said last of how it fares.
    pub weather: Option<&'w Update>,
}

impl Mine<'_> {
    /// What waits there, and what takes it up.
    #[must_use]
    pub fn waits(&self) -> Vec<Message> {
        let id = self.id.as_str();
        let mut waits = Vec::new();
        if self.answers > 0 {
            waits.push(message!("welcome-waits-answers", count = self.answers, id = id));
        }
        if self.proposed {
            waits.push(message!("welcome-waits-proposal"));
        }
        if self.reservations > 0 {
            waits.push(message!(
                "welcome-waits-reservations",
                count = self.reservations,
                id = id
            ));
        }
        match self.blocking {
            Some(0) | None => {}
            Some(count) => waits.push(message!("welcome-waits-blocking", count = count, id = id)),
        }
        if waits.is_empty() {
            waits.push(message!("welcome-waits-nothing"));
        }
        waits.extend(self.weather.map(|update| {
            message!(
                "welcome-waits-weather",
                weather = Arg::word(Weather::LIST, update.weather.as_str()),
                day = Arg::Day(update.on.into()),
                id = id
            )
        }));
        waits
    }
}

/// The e-mail that the person goes by: what they said, once, or Git's; none where neither is known.
#[must_use]
pub fn me(repository: &Repository) -> Option<String> {
    let said = fs::read_to_string(repository.private_folder().join("me")).ok();
    let said = said.map(|text| text.trim().to_owned()).filter(|text| !text.is_empty());
    said.or_else(|| Identity::of(repository).ok().map(|identity| identity.author.email))
}

/// Every e-mail that the person goes by, as it is compared: what they said, once, and Git's, by which their changes are
/// recorded.
#[must_use]
pub fn all_of_me(repository: &Repository) -> Vec<String> {
    let signed = Identity::of(repository).ok().map(|identity| identity.author.email);
    let all = me(repository).into_iter().chain(signed);
    all.map(|email| email.to_lowercase()).collect()
}

/// From now on, the person goes by this e-mail in this clone.
///
/// # Errors
/// Where it cannot be kept.
pub fn remember(repository: &Repository, email: &str) -> Result<(), Failure> {
    let folder = repository.private_folder();
    let file = folder.join("me");
    let written = fs::create_dir_all(&folder).and_then(|()| fs::write(&file, format!("{email}\n")));
    written.map_err(|error| Failure::unwritten(file.display(), error))
}

/// The ids of the products of who goes by `email`, in their order: those whose files their commits brought, on the branch
/// here and on proposals, and those about which answers wait.
///
/// # Errors
/// Where there is no catalogue.
pub fn ids(context: &Context<'_>, repository: &Repository, email: &str) -> Result<BTreeSet<String>, Failure> {
    let folder = context.catalogue()?;
    let mut ids = written(repository, &prefix(repository, folder)?, email).unwrap_or_default();
    ids.extend(SavedAnswers::drafts(folder));
    Ok(ids)
}

/// What waits at the products `ids`.
///
/// # Errors
/// Where the catalogue cannot be read.
pub fn of_all<'w>(
    context: &Context<'_>,
    workspace: &'w Workspace,
    repository: &Repository,
    ids: BTreeSet<String>,
) -> Result<Vec<Mine<'w>>, Failure> {
    let mut found = Vec::new();
    for id in ids {
        found.push(of(context, workspace, repository, id)?);
    }
    // A product that left has no more to say here.
    found.retain(|one| one.product.is_some() || one.proposed || one.answers > 0);
    Ok(found)
}

fn written(repository: &Repository, prefix: &str, email: &str) -> Result<BTreeSet<String>, Failure> {
    let products = format!("{prefix}{PRODUCTS}/");
    let mut ids = BTreeSet::new();
    let head = repository.resolve(HEAD)?;
    for landing in repository.line(head).take(MOST_COMMITS) {
        let landing = landing?;
        if repository.email(landing.id)? != email {
            continue;
        }
        let brought = repository.brought(&landing, &products, &products)?;
        if brought.len() <= MOST_AT_ONCE {
            ids.extend(brought.iter().filter_map(|delta| stem(&delta.path)).map(str::to_owned));
        }
    }
    let branches = repository.branches_of(email)?;
    ids.extend(
        branches
            .iter()
            .filter_map(|branch| proposed_product(branch))
            .map(str::to_owned),
    );
    Ok(ids)
}

fn of<'w>(
    context: &Context<'_>,
    workspace: &'w Workspace,
    repository: &Repository,
    id: String,
) -> Result<Mine<'w>, Failure> {
    let folder = context.catalogue()?;
    let product = workspace.portfolio.product(&id).map(|entry| &*entry.value);
    let reading = product.map(|product| gate::read(context, workspace, product, None));
    let blocking = reading.and_then(Result::ok).map(|reading| {
        let items = reading.readiness.items.iter();
        items.filter(|item| item.state == State::Missing && item.blocks).count()
    });
    Ok(Mine {
        blocking,
        reservations: product.map_or(0, |product| product.open_reservations(context.today).len()),
        answers: SavedAnswers::load(folder, &id).count(),
        proposed: repository
            .tip(&format!("refs/heads/{}", proposal_branch(&id)))?
            .is_some(),
        weather: product.and_then(|product| product.last_update(context.today)),
        product,
        id,
    })
}
