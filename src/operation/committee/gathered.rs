//! The catalogue with all that waits in proposals, local and remote, read without checking anything out.

use std::collections::BTreeMap;

use crate::committee::agenda::{Agenda, Before, agenda};
use crate::committee::coming::{Coming, Quorum, coming};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::{Decision, Reservation};
use crate::domain::place::{PRODUCTS, is_in, stem};
use crate::domain::product::Product;
use crate::domain::session::Session;
use crate::git::{self, Oid, Proposal, Repository};
use crate::operation::comparison::parsed;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::revision::{prefix, proposed_sitting};
use crate::operation::workspace::Workspace;
use crate::operation::writing::hear_unless;
use crate::store::file_kind;
use crate::store::overlay::Overlay;

use super::days::Days;

/// What is recorded and what is proposed, as one catalogue.
pub struct Gathered {
    pub workspace: Workspace,
    /// By product, the branches that propose something of it, the latest first.
    pub proposals: BTreeMap<String, Vec<String>>,
    /// What two proposals say differently of one decision: whoever reads one of them must know of the other.
    pub contradictions: Vec<Message>,
    /// When the committee sits.
    pub days: Days,
}

impl Gathered {
    /// What awaits the sitting of `day`, or the next one.
    ///
    /// # Errors
    /// Where there are no rules.
    pub fn agenda(&self, day: Option<Date>, today: Date) -> Result<Agenda<'_>, Failure> {
        let before = Before {
            portfolio: &self.workspace.portfolio,
            lifecycle: &self.workspace.lifecycle,
            proposals: &self.proposals,
            today,
        };
        agenda(before, day).ok_or_else(|| Failure::usage(message!("error-no-rules")))
    }

    /// The next sitting; none where nobody knows.
    #[must_use]
    pub fn coming(&self, today: Date) -> Option<Coming> {
        coming(&self.workspace.portfolio, &self.workspace.lifecycle, today)
    }

    /// The sitting of a day, recorded or proposed.
    ///
    /// # Errors
    /// Where it is not open.
    pub fn session(&self, day: Date, today: Date) -> Result<&Session, Failure> {
        let portfolio = &self.workspace.portfolio;
        let sessions = portfolio.sessions().iter().map(|entry| &*entry.value);
        let found = sessions.rev().find(|session| session.date == day);
        found.ok_or_else(|| self.days.missing(day, today))
    }

    /// How many seats must be filled at a sitting, and how many were; none where the rules ask for none.
    #[must_use]
    pub fn quorum(&self, session: &Session) -> Option<Quorum> {
        let settings = self.workspace.portfolio.settings().map(|entry| &*entry.value);
        let required = self.workspace.lifecycle.quorum(settings, session.date)?;
        Some(Quorum {
            required,
            present: session.seats_filled(),
        })
    }
}

/// The catalogue here, each file as the latest proposal has it. Without `offline`, the server is asked first what it has.
///
/// # Errors
/// Where the catalogue or its branches cannot be read.
pub fn gather(context: &Context<'_>, offline: bool) -> Result<Gathered, Failure> {
    let folder = context.catalogue()?;
    let Ok(repository) = Repository::open(folder.root()) else {
        let workspace = Workspace::open_whole(context)?;
        return Ok(Gathered {
            days: Days::of(&workspace.portfolio, &[]),
            proposals: BTreeMap::new(),
            contradictions: Vec::new(),
            workspace,
        });
    };
    let repository = hear_unless(context, repository, offline)?;
    let prefix = prefix(&repository, folder)?;
    let mut files: BTreeMap<String, String> = BTreeMap::new();
    let mut others: Vec<Box<Product>> = Vec::new();
    let mut proposals: BTreeMap<String, Vec<String>> = BTreeMap::new();
    let mut open: Vec<Date> = Vec::new();
    for proposal in git::proposals(&repository, &prefix)? {
        open.extend(proposed_sitting(&proposal.branch));
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
    let mut contradictions = Vec::new();
    for entry in &mut workspace.portfolio.products {
        let product = &mut *entry.value;
        for other in &others {
            if other.id == product.id {
                contradictions.extend(contradicted(product, other));
                join(product, other);
            }
        }
    }
    Ok(Gathered {
        days: Days::of(&workspace.portfolio, &open),
        workspace,
        proposals,
        contradictions,
    })
}

/// The decisions that two proposals of a product take differently: two people recorded the same sitting.
fn contradicted(product: &Product, other: &Product) -> Vec<Message> {
    // What becomes of its reservations is added, and joined.
    let said = |decision: &Decision| {
        let mut said = decision.clone();
        said.reservations.iter_mut().for_each(|one| one.events.clear());
        said
    };
    let differs = |one: &&Decision| {
        other
            .decisions
            .iter()
            .any(|same| same.id == one.id && said(same) != said(one))
    };
    let contradicted = product.decisions.iter().filter(differs);
    contradicted
        .filter_map(|decision| {
            let day = decision.day()?;
            Some(message!(
                "sitting-contradicted",
                name = product.name.as_str(),
                gate = Arg::gate(&decision.gate),
                day = Arg::Day(day.into()),
                on = day.to_string()
            ))
        })
        .collect()
}

/// What another proposal of the same product records besides: a decision may be proposed on the sitting's branch, and what
/// was asked of it on the product's own.
pub(super) fn join(product: &mut Product, other: &Product) {
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
    add(&mut product.phases, &other.phases, |one| {
        (
            one.phase.known().cloned(),
            one.cycle.known().copied(),
            one.start.known().cloned(),
        )
    });
    for (reservation, same) in reservations(&mut product.decisions, &other.decisions) {
        if same.events.len() > reservation.events.len() {
            reservation.events.clone_from(&same.events);
        }
    }
    for request in &mut product.requests {
        let same = other.requests.iter().find(|one| one.id == request.id);
        if let Some(same) = same.filter(|same| same.events.len() > request.events.len()) {
            request.events.clone_from(&same.events);
        }
    }
}

/// The reservations of decisions that are in both lists, each as both have it.
fn reservations<'d>(
    decisions: &'d mut [Decision],
    others: &'d [Decision],
) -> impl Iterator<Item = (&'d mut Reservation, &'d Reservation)> {
    let both = decisions.iter_mut().filter_map(|one| {
        let other = others.iter().find(|other| other.id == one.id)?;
        Some((one, other))
    });
    both.flat_map(|(one, other)| {
        let reservations = one.reservations.iter_mut();
        reservations.filter_map(|one| {
            let same = other.reservations.iter().find(|same| same.id == one.id)?;
            Some((one, same))
        })
    })
}

/// True for what people record, the rules and the settings apart.
fn is_record(path: &str) -> bool {
    file_kind::of(path).is_some_and(|kind| kind.compared)
}

/// The last commit of a proposal.
pub(super) fn tip(repository: &Repository, proposal: &Proposal) -> Result<Option<Oid>, Failure> {
    let remote = proposal.remotes.first();
    let name = match (proposal.local, remote) {
        (false, Some(remote)) => format!("refs/remotes/{remote}/{}", proposal.branch),
        _ => format!("refs/heads/{}", proposal.branch),
    };
    Ok(repository.tip(&name)?)
}
