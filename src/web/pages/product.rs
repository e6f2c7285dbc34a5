//! A product: what is known of it, and what can be done. Beside it: a common, a sitting of the committee, a problem.

use minijinja::context;

use crate::domain::product::Product;
use crate::operation::committee::place::seen;
use crate::operation::error::Failure;
use crate::operation::gate;
use crate::operation::lookup::{Found, find};
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::report::held;
use crate::operation::reservations;
use crate::operation::workspace::Workspace;
use crate::page::Page;
use crate::render::{common, problem, product, session};
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::visit::Visit;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let context = visit.context();
    let workspace = visit.workspace()?;
    let id = visit.asked.part("id");
    let wants_proposal = visit.asked.query.get("proposition").is_some();
    let all = visit.asked.query.get("tout").is_some();
    let entry = seen(&context, &workspace, id, wants_proposal)?;
    let version = workspace.names()?;
    let blocked = held(&workspace, &entry.value, visit.today);
    let view = product::View {
        product: &entry.value,
        portfolio: &workspace.portfolio,
        version,
        today: visit.today,
        blocked: blocked.as_ref(),
        all,
        for_public: false,
    };
    let shown = visit.fragment(&product::page(&view), Some(&workspace), 0);
    let values = context! {
        name => entry.value.name,
        body => shown.body,
        href => of_product(id),
        gate => next_gate(visit, &workspace, &entry.value),
        phase => visit.phase(version, &entry.value),
        drafted => SavedAnswers::load(context.catalogue()?, id).count(),
        proposed => visit.is_proposed(id),
        deciding => !SavedAnswers::decision(context.catalogue()?, id).is_empty(),
        reservations => reservations::open(&entry.value, visit.today).len(),
    };
    let product = &entry.value;
    let title = match product.full_name.known() {
        Some(full) => format!("{} – {full}", product.name),
        None => product.name.clone(),
    };
    visit.page("product.html", &title, &values)
}

/// The gate that comes next, by its name, and whether a go lets the product through it already; none where there is none.
fn next_gate(visit: &Visit<'_>, workspace: &Workspace, product: &Product) -> Option<minijinja::Value> {
    let reading = gate::read(&visit.context(), workspace, product, None).ok()?;
    let gate = reading.version.gate(&reading.gate)?;
    Some(context! {
        name => gate.label(visit.translator().language()),
        opens => reading.usable.is_some(),
    })
}

/// What is no product.
pub fn other(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let workspace = visit.workspace()?;
    let id = visit.asked.part("id");
    let portfolio = &workspace.portfolio;
    let page: Page = match find(&workspace, id)? {
        Some(Found::Product(entry)) => return Ok(Answer::SeeOther(of_product(entry.value.id.as_str()))),
        None => return Ok(Answer::SeeOther(of_product(id))),
        Some(Found::Common(entry)) => common::page(&entry.value, portfolio, visit.today),
        Some(Found::Problem(entry)) => problem::page(&entry.value, portfolio),
        Some(Found::Session(entry)) => session::page(&session::View {
            session: &entry.value,
            portfolio,
            committee: workspace.lifecycle.committee(entry.value.date),
            version: workspace.lifecycle.for_reading_on(entry.value.date),
            today: visit.today,
        }),
    };
    let shown = visit.fragment(&page, Some(&workspace), 0);
    let values = context! { heading => shown.heading, body => shown.body };
    visit.page("page.html", &shown.title, &values)
}
