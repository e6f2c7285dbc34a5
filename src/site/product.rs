//! A page a product: what may be said of it, where that comes from, and where to say that it is wrong.

use minijinja::context;

use crate::domain::product::Product;
use crate::operation::error::Failure;
use crate::render::product;

use super::links::of_product;
use super::{Publication, SiteFile, publiccode};

pub(super) fn files(site: &Publication<'_>) -> Result<Vec<SiteFile>, Failure> {
    let products = site.products();
    products
        .into_iter()
        .map(|(file, product)| file_of(site, file, product))
        .collect()
}

fn file_of(site: &Publication<'_>, file: &str, product: &Product) -> Result<SiteFile, Failure> {
    let path = of_product(product.id.as_str());
    let view = product::View {
        product,
        portfolio: &site.workspace().portfolio,
        version: site.version,
        today: site.today(),
        all: true,
        for_public: true,
        blocked: None,
    };
    let shown = site.fragment(&path, &product::page(&view));
    let baseline = product.baseline.known();
    let sources: Vec<&String> = baseline.map_or_else(Vec::new, |baseline| baseline.source.0.iter().collect());
    let said = |day| site.wanted.translator.said(&crate::diagnostic::Arg::from(day));
    let values = context! {
        heading => shown.heading,
        body => shown.body,
        sources => sources,
        as_of => baseline.map(|baseline| said(baseline.as_of)),
        correction => site.wanted.corrections.map(|base| format!("{base}{}{file}", site.wanted.prefix)),
        publiccode => publiccode::is_written(product).then(|| publiccode::path(product)),
    };
    site.page(&path, "site-product.html", &product.name, &values)
}
