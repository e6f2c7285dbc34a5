//! The products, looked for by words and by phase.

use minijinja::context;

use crate::domain::product::Product;
use crate::operation::error::Failure;
use crate::operation::revision::newly_proposed;
use crate::operation::select::{by_name, speaks_of, subjects};
use crate::page::{Cell, Page};
use crate::render::list;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::request::encoded;
use crate::web::visit::Visit;

/// So many products stand on a page.
const A_PAGE: usize = 50;
const COLUMNS: &[&str] = &["name", "phase", "phase_since", "directorate"];

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let workspace = visit.workspace()?;
    let words = visit.asked.query.said("mots").unwrap_or_default();
    let phase = visit.asked.query.said("phase").unwrap_or_default();
    let found = by_name(&workspace, words, phase, visit.today)?;
    let pages = found.len().div_ceil(A_PAGE).max(1);
    let asked = visit.asked.query.said("page").and_then(|page| page.parse().ok());
    let page = asked.unwrap_or(1).clamp(1, pages);
    let shown = found.get((page - 1) * A_PAGE..).unwrap_or_default();
    let shown = shown.get(..A_PAGE).unwrap_or(shown);
    let subjects = subjects(&workspace, shown, COLUMNS, visit.today)?;
    let columns: Vec<String> = COLUMNS.iter().map(|column| (*column).to_owned()).collect();
    let mut table = list::table(subjects.iter(), &columns);
    // Each is called by its name, which leads to its page.
    for (row, entry) in table.rows.iter_mut().zip(shown) {
        if let Some(first) = row.first_mut() {
            *first = Cell::Product(entry.value.id.to_string());
        }
    }
    let version = workspace.version(visit.today)?;
    let is_wanted = |product: &Product| {
        let is_there = || {
            version
                .phase_on(product, visit.today)
                .is_some_and(|own| own.as_str() == phase)
        };
        speaks_of(product, words) && (phase.is_empty() || is_there())
    };
    let proposed: Vec<minijinja::Value> = newly_proposed(&visit.context(), &workspace)?
        .iter()
        .filter(|entry| is_wanted(&entry.value))
        .map(|entry| {
            context! {
                name => entry.value.name,
                href => of_product(entry.value.id.as_str()),
                phase => visit.phase(version, &entry.value),
                summary => entry.value.summary.known(),
            }
        })
        .collect();
    // What is only proposed stands on the first page.
    let proposed = if page == 1 { proposed } else { Vec::new() };
    let address = |page: usize| {
        let said = [("mots", words), ("phase", phase)];
        let said = said.iter().filter(|(_, value)| !value.is_empty());
        let query: String = said
            .map(|(name, value)| format!("{name}={}&", encoded(value)))
            .collect();
        format!("/produits?{query}page={page}")
    };
    let mut title = visit.say(&message!("web-products"));
    if pages > 1 {
        let which = visit.say(&message!("web-page-of", page = page, pages = pages));
        title = format!("{title} – {which}");
    }
    let shown = visit.fragment(&Page::new(title.as_str()).with(table), Some(&workspace), 0);
    let language = visit.translator().language();
    let values = context! {
        words => words,
        phases => version.ordered_phases().iter().map(|known| context! {
            id => known.id.as_str(),
            name => known.label(language),
            chosen => known.id.as_str() == phase,
        }).collect::<Vec<_>>(),
        proposed => proposed,
        heading => visit.translator().text(text!("web-products")),
        page => page,
        pages => pages,
        before => (page > 1).then(|| address(page - 1)),
        after => (page < pages).then(|| address(page + 1)),
        count => found.len(),
        total => workspace.portfolio.products.len(),
        table => shown.body,
    };
    visit.page("products.html", &title, &values)
}
