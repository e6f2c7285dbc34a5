//! The catalogue with all that waits in proposals, local and remote, read without checking anything out.

use std::collections::BTreeMap;

use crate::domain::place::{PRODUCTS, is_in, stem};
use crate::domain::product::Product;
use crate::git::{self, Oid, Proposal, Repository};
use crate::operation::comparison::parsed;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::revision::prefix;
use crate::operation::workspace::Workspace;
use crate::operation::writing::hear_unless;
use crate::store::file_kind;
use crate::store::overlay::Overlay;

/// What is recorded and what is proposed, as one catalogue.
pub struct Gathered {
    pub workspace: Workspace,
    /// By product, the branches that propose something of it, the latest first.
    pub proposals: BTreeMap<String, Vec<String>>,
}

/// The catalogue here, each file as the latest proposal has it. Without `offline`, the server is asked first what it has.
///
/// # Errors
/// Where the catalogue or its branches cannot be read.
pub fn gather(context: &Context<'_>, offline: bool) -> Result<Gathered, Failure> {
    let folder = context.catalogue()?;
    let Ok(repository) = Repository::open(folder.root()) else {
        return Ok(Gathered {
            workspace: Workspace::open_whole(context)?,
            proposals: BTreeMap::new(),
        });
    };
    let repository = hear_unless(context, repository, offline)?;
    let prefix = prefix(&repository, folder)?;
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut others: Vec<Box<Product>> = Vec::new();
    let mut proposals: BTreeMap<String, Vec<String>> = BTreeMap::new();
    for proposal in git::proposals(&repository, &prefix)? {
        let Some(tip) = tip(&repository, &proposal)? else {
            continue;
        };
        let snapshot = repository.snapshot(tip)?;
        for path in &proposal.paths {
            let Some(inner) = path.strip_prefix(&prefix).filter(|inner| is_record(inner)) else {
                continue;
            };
            if let Some(id) = stem(inner).filter(|_| is_in(PRODUCTS, inner)) {
                proposals
                    .entry(id.to_owned())
                    .or_default()
                    .push(proposal.branch.clone());
            }
            let Some(bytes) = snapshot.read(path)? else { continue };
            if files.contains_key(inner) {
                others.extend(parsed::<Product>(inner, &bytes));
            } else if let Ok(text) = String::from_utf8(bytes) {
                files.insert(inner.to_owned(), text);
            }
        }
    }
    let files: Vec<(String, String)> = files.into_iter().collect();
    let mut workspace = Workspace::of_source(context, &Overlay::new(folder, &files))?;
    for entry in &mut workspace.portfolio.products {
        let product = &mut *entry.value;
        for other in &others {
            if other.id == product.id {
                join(product, other);
            }
        }
    }
    Ok(Gathered { workspace, proposals })
}

/// What another proposal of the same product records besides: a decision may be proposed on the sitting's branch, and what
/// was asked of it on the product's own.
fn join(product: &mut Product, other: &Product) {
    fn add<T: Clone, K: PartialEq>(list: &mut Vec<T>, more: &[T], key: impl Fn(&T) -> K) {
        for one in more {
            if !list.iter().any(|known| key(known) == key(one)) {
                list.push(one.clone());
            }
        }
    }
    add(&mut product.decisions, &other.decisions, |one| one.id.clone());
    add(&mut product.requests, &other.requests, |one| one.id.clone());
    add(&mut product.challenges, &other.challenges, |one| one.id.clone());
    add(&mut product.updates, &other.updates, |one| one.on);
    add(&mut product.handovers, &other.handovers, |one| one.id.clone());
    for request in &mut product.requests {
        let same = other.requests.iter().find(|one| one.id == request.id);
        if let Some(same) = same.filter(|same| same.events.len() > request.events.len()) {
            request.events.clone_from(&same.events);
        }
    }
}

/// True for what people record, the rules and the settings apart.
fn is_record(path: &str) -> bool {
    file_kind::of(path).is_some_and(|kind| kind.compared)
}

/// The last commit of a proposal.
fn tip(repository: &Repository, proposal: &Proposal) -> Result<Option<Oid>, Failure> {
    let remote = proposal.remotes.first();
    let name = match (proposal.local, remote) {
        (false, Some(remote)) => format!("refs/remotes/{remote}/{}", proposal.branch),
        _ => format!("refs/heads/{}", proposal.branch),
    };
    Ok(repository.tip(&name)?)
}
