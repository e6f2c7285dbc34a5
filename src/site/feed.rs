//! The decisions of the committee as a feed (Atom, RFC 4287): the last ones first.

use std::fmt::Write as _;

use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::operation::error::Failure;
use crate::render::page::svg::escape;

use super::links::of_product;
use super::{Publication, SiteFile};

const PATH: &str = "decisions.xml";
/// Readers ask again and again: older ones are in the register.
const MOST: usize = 50;

pub(super) fn files(site: &Publication<'_>) -> Result<Vec<SiteFile>, Failure> {
    let mut decided: Vec<(Date, &Product, &Decision)> = Vec::new();
    for (_, product) in site.products() {
        let days = product
            .decisions
            .iter()
            .filter_map(|decision| Some((decision.day()?, decision)));
        let past = days.filter(|(day, _)| *day <= site.today());
        decided.extend(past.map(|(day, decision)| (day, product, decision)));
    }
    // What is decided on one day stays in the order of the names.
    decided.sort_by_key(|(day, _, _)| std::cmp::Reverse(*day));
    let last = decided.first().map_or(site.today(), |(day, _, _)| *day);
    let mut out = format!(
        "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<feed xmlns=\"http://www.w3.org/2005/Atom\" xml:lang=\"{}\">\n\
         <title>{}</title>\n<id>urn:catalog:decisions</id>\n<updated>{last}T00:00:00Z</updated>\n\
         <author><name>{}</name></author>\n",
        site.wanted.translator.language().as_str(),
        escape(&site.text(text!("site-feed"))),
        escape(&site.title()),
    );
    for (day, product, decision) in decided.into_iter().take(MOST) {
        let name = |of: Named, id: &str| site.wanted.translator.name(of, id);
        let title = message!(
            "site-feed-entry",
            name = product.name.as_str(),
            gate = name(Named::Gate, decision.gate.as_str()),
            outcome = name(Named::Outcome, decision.outcome.as_str())
        );
        let _ = write!(
            out,
            "<entry>\n<title>{}</title>\n<id>urn:catalog:{}:{}</id>\n<link href=\"{}\"/>\n<updated>{day}T00:00:00Z</updated>\n</entry>\n",
            escape(&site.wanted.translator.say(&title)),
            escape(product.id.as_str()),
            escape(decision.id.as_str()),
            of_product(product.id.as_str()),
        );
    }
    out.push_str("</feed>\n");
    Ok(vec![SiteFile::new(PATH, out)])
}
