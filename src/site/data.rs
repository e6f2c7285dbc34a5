//! The same facts for programs and for spreadsheets.

use serde_json::{Value, json};

use crate::lifecycle::subject::Subject;
use crate::operation::error::Failure;
use crate::render::list;
use crate::render::page::csv;

use super::{Publication, SiteFile};

/// The form of the file for programs.
const SCHEMA: &str = "catalog-site/1";

/// What a spreadsheet shows of each product.
const COLUMNS: &[&str] = &[
    "id",
    "name",
    "summary",
    "phase",
    "phase_since",
    "perimeter",
    "directorate",
    "department",
    "domain",
    "managed_by",
    "links.service_url",
];

pub(super) fn files(site: &Publication<'_>) -> Result<Vec<SiteFile>, Failure> {
    let portfolio = &site.workspace().portfolio;
    let products = portfolio.products.iter().map(|entry| &entry.value);
    let subjects = products.map(|product| Subject::new(product, site.version, site.today()));
    let subjects: Vec<Subject> = subjects.collect();
    let products: Vec<&Value> = subjects.iter().map(Subject::fields).collect();
    let document = json!({
        "schema": SCHEMA,
        "on": site.today(),
        "at": site.catalogue.at,
        "rules_version": site.version.version,
        "products": products,
    });
    let columns: Vec<String> = COLUMNS.iter().map(|column| (*column).to_owned()).collect();
    let table = csv::text(&list::page(subjects.iter(), &columns));
    Ok(vec![
        SiteFile::new("donnees/produits.json", format!("{document:#}\n")),
        SiteFile::new("donnees/produits.csv", table),
    ])
}
