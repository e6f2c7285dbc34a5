//! The first page: every product, to be looked for by words and by phase.

use minijinja::context;

use crate::domain::decode::OneOrMany;
use crate::domain::fact::Fact;
use crate::domain::fold::fold;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::operation::error::Failure;

use super::links::of_product;
use super::{Publication, SiteFile, reports};

const PATH: &str = "index.html";

pub(super) fn files(site: &Publication<'_>) -> Result<Vec<SiteFile>, Failure> {
    let products = site.products();
    let language = site.wanted.translator.language();
    let rows: Vec<_> = products.iter().map(|(_, product)| row(site, product)).collect();
    let phases = site.version.ordered_phases().into_iter().map(|phase| {
        let inside = |(_, product): &&(&str, &Product)| site.version.phase_on(product, site.today()) == Some(&phase.id);
        context! {
            id => phase.id.as_str(),
            name => phase.label(language),
            count => products.iter().filter(inside).count(),
        }
    });
    let values = context! {
        rows => rows,
        phases => phases.collect::<Vec<_>>(),
        total => products.len(),
        reports => reports::listed(site),
    };
    let title = site.title();
    Ok(vec![site.page(PATH, "site-index.html", &title, &values)?])
}

fn row(site: &Publication<'_>, product: &Product) -> minijinja::Value {
    let phase = site.version.phase_on(product, site.today());
    let name = |of: Named, id: &str| site.wanted.translator.name(of, id);
    let aliases = product.aliases.items().iter().chain(product.tags.items());
    let said = [Some(&product.name), product.full_name.known(), product.summary.known()];
    let directorate = several(&product.directorate, |id| name(Named::Directorate, id.as_str()));
    let words: Vec<&str> = said
        .into_iter()
        .flatten()
        .chain(aliases)
        .map(String::as_str)
        .chain([product.id.as_str(), directorate.as_str()])
        .collect();
    context! {
        href => of_product(product.id.as_str()),
        name => product.name,
        summary => product.summary.known(),
        phase => phase.map(|phase| phase.as_str()),
        phase_name => phase.map(|phase| name(Named::Phase, phase.as_str())),
        directorate => directorate,
        words => fold(&words.join(" ")),
    }
}

fn several<T>(fact: &Fact<OneOrMany<T>>, name: impl Fn(&T) -> String) -> String {
    let names: Vec<String> = fact
        .known()
        .map_or_else(Vec::new, |ids| ids.0.iter().map(name).collect());
    names.join(", ")
}
