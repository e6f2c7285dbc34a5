//! Where a page of the site leads in the place of a command.

use crate::render::page::html::{Link, Links};

use super::Publication;
use super::reports;

/// The links of a page that stands `up` to the site's folder.
pub(super) struct SiteLinks<'l> {
    pub(super) site: &'l Publication<'l>,
    pub(super) up: String,
}

/// The page of a product, from the site's folder.
pub(super) fn of_product(id: &str) -> String {
    format!("produits/{id}.html")
}

impl Links for SiteLinks<'_> {
    fn command(&self, command: &str) -> Option<Link> {
        match command.split_whitespace().collect::<Vec<_>>().as_slice() {
            ["catalog", "show", id] => self.product(id),
            ["catalog", "report", id, ..] => {
                let report = reports::public().find(|report| report.id == *id)?;
                Some(Link {
                    href: format!("{}{}", self.up, reports::path(report)),
                    words: self.site.text(&report.title()),
                })
            }
            _ => None,
        }
    }

    fn product(&self, id: &str) -> Option<Link> {
        let entry = self.site.workspace().portfolio.product(id)?;
        Some(Link {
            href: format!("{}{}", self.up, of_product(id)),
            words: entry.value.name.clone(),
        })
    }
}
