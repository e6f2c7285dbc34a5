//! The reports that everybody may read, over what everybody may know.

use minijinja::{Value, context};

use crate::operation::error::Failure;
use crate::operation::report::{ReportRequest, report};
use crate::operation::select::Criteria;
use crate::render::page::csv;
use crate::report::frame::input::Given;
use crate::report::frame::sheet::Sheet;
use crate::report::{REPORTS, Report};

use super::{Publication, SiteFile};

/// What is asked for the public: nothing that needs who works on a product, what it costs or what is owed.
const PUBLIC: &[&str] = &[
    "portfolio",
    "ageing",
    "lead-time",
    "outcomes",
    "decisions",
    "impact",
    "reuse",
];

/// These reports, in the order of the help.
pub(super) fn public() -> impl Iterator<Item = &'static Report> {
    REPORTS.iter().copied().filter(|report| PUBLIC.contains(&report.id))
}

/// The page of a report, from the site's folder.
pub(super) fn path(report: &Report) -> String {
    format!("rapports/{}.html", report.id)
}

/// The records of a report, from the site's folder.
fn records(report: &Report) -> String {
    format!("donnees/{}.csv", report.id)
}

/// The titles of the reports, and where they are.
pub(super) fn listed(site: &Publication<'_>) -> Vec<Value> {
    let one = |report: &'static Report| {
        context! { href => path(report), title => site.text(&report.title()), question => site.text(report.question) }
    };
    public().map(one).collect()
}

pub(super) fn files(site: &Publication<'_>) -> Result<Vec<SiteFile>, Failure> {
    let mut files = Vec::new();
    for report in public() {
        let mut sheet = sheet(site, report)?;
        // What only somebody at a terminal can do.
        sheet.answer.next.clear();
        let page = sheet.page();
        let path = path(report);
        let shown = site.fragment(&path, &page);
        let records = Some(csv::text(&page)).filter(|text| !text.is_empty());
        let values = context! {
            heading => shown.heading,
            body => shown.body,
            records => records.as_ref().map(|_| self::records(report)),
        };
        files.push(site.page(&path, "site-report.html", &shown.title, &values)?);
        files.extend(records.map(|text| SiteFile::new(self::records(report), text)));
    }
    Ok(files)
}

fn sheet(site: &Publication<'_>, asked: &'static Report) -> Result<Sheet, Failure> {
    let question = ReportRequest {
        report: asked,
        criteria: Criteria::default(),
        given: &Given::default(),
        by: None,
        on: site.today(),
        compare: None,
    };
    report(
        site.context,
        &site.catalogue.workspace,
        site.catalogue.at.as_deref(),
        &question,
    )
}
