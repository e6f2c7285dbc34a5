//! The proposals that wait to go in.

use minijinja::{Value as Shown, context};

use crate::git::{self, Proposal, Repository};
use crate::operation::error::Failure;
use crate::operation::revision::{called, prefix, proposal_branch, proposed_product};
use crate::operation::workspace::Workspace;
use crate::store::catalogue::PRODUCTS;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::visit::Visit;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let folder = visit.context().catalogue()?;
    let repository = Repository::open(folder.root())?;
    let products = format!("{}{PRODUCTS}/", prefix(&repository, folder)?);
    let found = git::proposals(&repository, &products)?;
    let workspace = visit.workspace()?;
    let rows: Vec<Shown> = found.iter().map(|one| row(visit, &workspace, one)).collect();
    let title = visit.say(&message!("web-proposals"));
    visit.page(
        "proposals.html",
        &title,
        &context! { proposals => rows, back => visit.asked.query.get("retire").is_some() },
    )
}

fn row(visit: &Visit<'_>, workspace: &Workspace, one: &Proposal) -> Shown {
    let id = proposed_product(&one.branch).filter(|id| one.branch == proposal_branch(id));
    let name = id.map(|id| called(&visit.context(), workspace, id));
    let day = visit.context().day_of(one.time);
    context! {
        name => name,
        href => id.filter(|_| one.local).map(|id| format!("{}/propose", of_product(id))),
        subject => one.subject,
        day => day.map(|day| crate::i18n::day(day, visit.translator().language())),
        is_here => one.local,
        is_sent => !one.remotes.is_empty(),
        behind => one.behind,
    }
}
