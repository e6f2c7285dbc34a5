//! The first page: the reader's products and what waits there, all products, and the doors to everything else.

use minijinja::{Value, context};

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::settings::Language;
use crate::operation::error::Failure;
use crate::operation::mine::{self, Mine};
use crate::operation::revision::called;
use crate::operation::workspace::Workspace;
use crate::web::answer::Answer;
use crate::web::links::{is_own, of_product};
use crate::web::visit::Visit;

/// A longer list hides what matters.
const MOST_SHOWN: usize = 12;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let workspace = visit.workspace()?;
    let repository = visit.repository();
    let who = repository.as_ref().and_then(mine::me);
    let found = match (&who, &repository) {
        (Some(who), Some(repository)) => {
            let ids = mine::ids(&visit.context(), repository, who)?;
            mine::of_all(&visit.context(), &workspace, repository, ids)?
        }
        _ => Vec::new(),
    };
    let hidden = found.len().saturating_sub(MOST_SHOWN);
    let shown: Vec<Value> = found
        .iter()
        .take(MOST_SHOWN)
        .map(|one| product(visit, &workspace, one))
        .collect();
    let values = context! {
        mine => shown,
        hidden => hidden,
        who => who,
        total => workspace.portfolio.products.len(),
        phases => phases(visit, &workspace, visit.today)?,
    };
    visit.page("home.html", &visit.say(&message!("web-home")), &values)
}

fn product(visit: &Visit<'_>, workspace: &Workspace, one: &Mine<'_>) -> Value {
    let phase = one.product.and_then(|product| {
        let version = workspace.version(visit.today).ok()?;
        Some(visit.phase(version, product))
    });
    let waits = one.waits();
    context! {
        name => called(&visit.context(), workspace, &one.id),
        proposed => one.product.is_none(),
        href => of_product(&one.id),
        phase => phase,
        waits => waits.iter().map(|message: &Message| visit.linked(message, Some(workspace))).collect::<Vec<_>>(),
    }
}

/// How many products are in each phase.
fn phases(visit: &Visit<'_>, workspace: &Workspace, today: Date) -> Result<Vec<Value>, Failure> {
    let version = workspace.version(today)?;
    let products = &workspace.portfolio.products;
    let counted = version.ordered_phases().into_iter().map(|phase| {
        let own = products
            .iter()
            .filter(|entry| version.phase_on(&entry.value, today) == Some(&phase.id));
        (phase, own.count())
    });
    let counted = counted.filter(|(_, count)| *count > 0);
    let shown = counted.map(|(phase, count)| {
        context! {
            name => phase.label(visit.translator().language()),
            href => format!("/produits?phase={}", crate::web::request::encoded(phase.id.as_str())),
            count => count,
        }
    });
    Ok(shown.collect())
}

/// Turns the pages to the other language, and goes back to where the reader was.
pub fn language(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if let Some(language) = Language::parse(visit.asked.part("code")) {
        visit.desk.speak(language);
    }
    let to = visit.asked.query.get("vers").filter(|to| is_own(to));
    Ok(Answer::SeeOther(to.unwrap_or("/").to_owned()))
}
