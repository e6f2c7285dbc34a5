//! The products, looked for by words and by phase.

use minijinja::context;

use crate::domain::fold::fold;
use crate::domain::product::Product;
use crate::lifecycle::subject::Subject;
use crate::operation::error::Failure;
use crate::operation::revision::newly_proposed;
use crate::operation::select::{Criteria, select, speaks_of};
use crate::page::{Cell, Page};
use crate::render::list;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::visit::Visit;

const COLUMNS: &[&str] = &["name", "phase", "phase_since", "directorate"];

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let workspace = visit.workspace()?;
    let words = visit.asked.query.said("mots").unwrap_or_default();
    let phase = visit.asked.query.said("phase").unwrap_or_default();
    let phases: Vec<String> = Some(phase.to_owned())
        .filter(|phase| !phase.is_empty())
        .into_iter()
        .collect();
    let criteria = Criteria {
        phases: &phases,
        fields: Some(COLUMNS),
        ..Criteria::default()
    };
    let mut selection = select(&workspace, &criteria, visit.today)?;
    selection.products.retain(|(entry, _)| speaks_of(&entry.value, words));
    selection
        .products
        .sort_by_cached_key(|(entry, _)| fold(&entry.value.name));
    let columns: Vec<String> = COLUMNS.iter().map(|column| (*column).to_owned()).collect();
    let mut table = list::table(
        selection.products.iter().map(|(_, subject): &(_, Subject)| subject),
        &columns,
    );
    // Each is called by its name, which leads to its page.
    for (row, (entry, _)) in table.rows.iter_mut().zip(&selection.products) {
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
    let title = visit.say(&message!("web-products"));
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
        count => selection.products.len(),
        total => workspace.portfolio.products.len(),
        table => shown.body,
    };
    visit.page("products.html", &title, &values)
}
