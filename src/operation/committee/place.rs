//! Where what the committee said of a product stands, while its sitting is only proposed: on the branch of the sitting.

use std::borrow::Cow;

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::place::{PRODUCTS, stem};
use crate::domain::portfolio::Entry;
use crate::domain::product::Product;
use crate::git::{self, Repository};
use crate::operation::comparison::parsed;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::revision::{self, prefix, proposal_branch, proposed_sitting};
use crate::operation::workspace::Workspace;
use crate::operation::writing::session_path;

use super::gathered::{gather, join, tip};

/// What a sitting that is only proposed said of a product.
#[derive(Clone, Debug)]
pub struct Said {
    pub day: Date,
    /// The branch of the sitting.
    pub branch: String,
    /// The product as that branch has it.
    pub product: Box<Product>,
}

impl Said {
    /// A product with what the sitting said of it besides.
    #[must_use]
    pub fn heard(&self, product: &Product) -> Product {
        let mut heard = product.clone();
        join(&mut heard, &self.product);
        heard
    }
}

/// What the last sitting that is only proposed said of a product; none where none decided on it.
///
/// # Errors
/// Where the branches cannot be read.
pub fn said(context: &Context<'_>, id: &str) -> Result<Option<Said>, Failure> {
    let folder = context.catalogue()?;
    let Ok(repository) = Repository::open(folder.root()) else {
        return Ok(None);
    };
    let products = format!("{}{PRODUCTS}/", prefix(&repository, folder)?);
    for proposal in git::proposals(&repository, &products)? {
        let Some(day) = proposed_sitting(&proposal.branch) else {
            continue;
        };
        let is_its_file = |path: &&String| stem(path) == Some(id) && path.starts_with(&products);
        let (Some(path), Some(tip)) = (proposal.paths.iter().find(is_its_file), tip(&repository, &proposal)?) else {
            continue;
        };
        let read = |commit| -> Result<Option<Box<Product>>, Failure> {
            let bytes = repository.snapshot(commit)?.read(path)?;
            Ok(bytes.and_then(|bytes| parsed::<Product>(path, &bytes)))
        };
        let Some(product) = read(tip)? else { continue };
        let before = git::trunk(&repository)?.map(read).transpose()?.flatten();
        let known = |decision| {
            before
                .as_ref()
                .is_some_and(|before| before.decisions.iter().any(|one| one.id == decision))
        };
        if product.decisions.iter().any(|one| !known(one.id.clone())) {
            return Ok(Some(Said {
                day,
                branch: proposal.branch,
                product,
            }));
        }
    }
    Ok(None)
}

/// The branch on which the decisions of a product go on: that of the sitting that is only proposed, else its own.
///
/// # Errors
/// As [`said`].
pub fn branch_of_decisions(context: &Context<'_>, id: &str) -> Result<(String, Option<Date>), Failure> {
    Ok(match said(context, id)? {
        Some(said) => (said.branch, Some(said.day)),
        None => (proposal_branch(id), None),
    })
}

/// The file of the sitting of a day as its own branch has it; none where it is not proposed.
///
/// # Errors
/// Where the branches cannot be read.
pub fn proposed_file(context: &Context<'_>, day: Date) -> Result<Option<String>, Failure> {
    let folder = context.catalogue()?;
    let Ok(repository) = Repository::open(folder.root()) else {
        return Ok(None);
    };
    let prefix = prefix(&repository, folder)?;
    let mut proposals = git::proposals(&repository, &prefix)?.into_iter();
    let Some(sitting) = proposals.find(|one| proposed_sitting(&one.branch) == Some(day)) else {
        return Ok(None);
    };
    let Some(tip) = tip(&repository, &sitting)? else {
        return Ok(None);
    };
    let bytes = repository
        .snapshot(tip)?
        .read(&format!("{prefix}{}", session_path(day)))?;
    Ok(bytes.and_then(|bytes| String::from_utf8(bytes).ok()))
}

/// True where a product's own proposal changes more of what the committee judges than what it asks, says of its week, or
/// lifts: a decision on the sitting's branch does not see it.
#[must_use]
pub fn says_more(own: &Product, here: &Product) -> bool {
    let judged = |product: &Product| Product {
        requests: Vec::new(),
        updates: Vec::new(),
        confirmations: Vec::new(),
        challenges: Vec::new(),
        decisions: Vec::new(),
        ..product.clone()
    };
    judged(own) != judged(here)
}

/// The product as the checkout has it; with `wanted`, as what is proposed of it has it, by its team and by a sitting. Says
/// where something is proposed.
///
/// # Errors
/// Where there is none, or the branches cannot be read.
pub fn seen<'w>(
    context: &Context<'_>,
    workspace: &'w Workspace,
    id: &str,
    wanted: bool,
) -> Result<Cow<'w, Entry<Product>>, Failure> {
    let Some(said) = said(context, id)? else {
        return revision::proposed(context, workspace, id, wanted);
    };
    if !wanted {
        context.face.tell(&message!(
            "proposal-in-sitting",
            day = Arg::Day(said.day.into()),
            on = said.day.to_string()
        ));
        return Ok(Cow::Borrowed(workspace.product(id)?));
    }
    let gathered = gather(context, true)?;
    let entry = gathered.workspace.product(id)?;
    Ok(Cow::Owned(entry.clone()))
}
