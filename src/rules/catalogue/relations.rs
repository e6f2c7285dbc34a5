//! products that need, replace or follow one another.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Arg, Message, Severity};
use crate::domain::place::PRODUCTS;
use crate::domain::tree::Where;
use crate::rules::engine::product_summary::{LinkKind, ProductSummary};
use crate::rules::{CatalogueContext, Check, CrossFindings, Rule};

pub(super) type Products<'c> = HashMap<&'c str, Option<&'c ProductSummary>>;

pub(super) fn products<'c>(context: &'c CatalogueContext<'_>) -> Products<'c> {
    let read = context.products.iter().map(|one| (one.id.as_str(), Some(one)));
    let unread = context.portfolio.unread_ids(PRODUCTS).map(|id| (id, None));
    unread.chain(read).collect()
}

/// products do not need one another in a circle.
pub static NO_CIRCLE: Rule = Rule {
    id: "X-03",
    name: "no-circular-dependency",
    severity: Severity::Warning,
    checks: &[Check::Catalogue(no_circle)],
};

fn no_circle(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let products = products(context);
    let mut walk = Walk {
        products: &products,
        seen: HashMap::new(),
        circles: Vec::new(),
    };
    for product in context.products {
        walk.from(product);
    }
    for (is_whole, circle) in walk.circles {
        let mut names: Vec<&str> = circle.iter().map(|one| one.id.as_str()).collect();
        if !is_whole {
            names.insert(MOST_NAMED - 1, "…");
        }
        let (Some(last), Some(first)) = (circle.last(), circle.first()) else {
            continue;
        };
        let Some(link) = last.linked(LinkKind::DependsOn).find(|link| link.target == first.id) else {
            continue;
        };
        let message = message!("X-03-circle", circle = format!("{} → {}", names.join(" → "), first.id));
        findings.report(&last.path, &NO_CIRCLE, link.place(), message);
    }
}

/// Of a longer circle, the first products are named, and the last one.
const MOST_NAMED: usize = 12;

/// A walk along dependencies that meets each product once.
struct Walk<'w> {
    products: &'w Products<'w>,
    /// While it is on the way, its place there; none once everything beyond it was walked.
    seen: HashMap<&'w str, Option<usize>>,
    /// The products of each, or its first ones and the last.
    circles: Vec<(bool, Vec<&'w ProductSummary>)>,
}

impl<'w> Walk<'w> {
    /// Without recursion: a chain may be as long as the catalogue.
    fn from(&mut self, start: &'w ProductSummary) {
        if self.seen.contains_key(start.id.as_str()) {
            return;
        }
        let needs = |one: &'w ProductSummary| one.linked(LinkKind::DependsOn).collect::<Vec<_>>().into_iter();
        self.seen.insert(start.id.as_str(), Some(0));
        let mut way = vec![(start, needs(start))];
        while let Some((here, rest)) = way.last_mut() {
            let here = *here;
            let Some(link) = rest.next() else {
                self.seen.insert(here.id.as_str(), None);
                way.pop();
                continue;
            };
            let Some(Some(next)) = self.products.get(link.target.as_str()).copied() else {
                continue;
            };
            match self.seen.get(next.id.as_str()) {
                Some(None) => {}
                Some(Some(from)) => {
                    let circle = way.get(*from..).unwrap_or_default();
                    let end = circle.len().saturating_sub(1).max(MOST_NAMED - 1);
                    let ends = circle.iter().take(MOST_NAMED - 1).chain(circle.iter().skip(end));
                    let ends = ends.map(|(one, _)| *one).collect();
                    self.circles.push((circle.len() <= MOST_NAMED, ends));
                }
                None => {
                    self.seen.insert(next.id.as_str(), Some(way.len()));
                    way.push((next, needs(next)));
                }
            }
        }
    }
}

/// nothing in service depends on a product that is closed, unless it is to switch on a known day.
pub static NO_DEPENDENT_OF_CLOSED: Rule = Rule {
    id: "X-04",
    name: "no-dependent-of-stopped",
    severity: Severity::Error,
    checks: &[Check::Catalogue(no_dependent_of_closed)],
};

fn no_dependent_of_closed(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let products = products(context);
    for product in context.products.iter().filter(|one| !one.stopping && !one.left) {
        for link in product.linked(LinkKind::DependsOn) {
            let Some(Some(needed)) = products.get(link.target.as_str()) else {
                continue;
            };
            if !needed.stopping || link.day.is_some() {
                continue;
            }
            let severity = if needed.closed {
                Severity::Error
            } else {
                Severity::Warning
            };
            let key = if needed.closed { "X-04-closed" } else { "X-04-stopping" };
            let message = Message::new(key).show("needed", &needed.id);
            findings.report_as(&product.path, &NO_DEPENDENT_OF_CLOSED, severity, link.place(), message);
        }
    }
}

/// a replacement is told on both sides.
pub static REPLACEMENT_BOTH_WAYS: Rule = Rule {
    id: "X-05",
    name: "replacement-both-ways",
    severity: Severity::Error,
    checks: &[Check::Catalogue(replacement_both_ways)],
};

fn replacement_both_ways(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let products = products(context);
    let told: HashSet<(&str, LinkKind, &str)> = context
        .products
        .iter()
        .flat_map(|one| {
            one.links
                .iter()
                .map(|link| (one.id.as_str(), link.kind, link.target.as_str()))
        })
        .collect();
    for product in context.products {
        for link in &product.links {
            let back = match link.kind {
                LinkKind::ReplacedBy => LinkKind::Replaces,
                // A product that still runs does not say by what it will be replaced.
                LinkKind::Replaces => LinkKind::ReplacedBy,
                _ => continue,
            };
            let Some(Some(other)) = products.get(link.target.as_str()) else {
                continue;
            };
            if link.kind == LinkKind::Replaces && !other.stopping {
                continue;
            }
            if !told.contains(&(other.id.as_str(), back, product.id.as_str())) {
                let key = if link.kind == LinkKind::ReplacedBy {
                    "X-05-replaced-by"
                } else {
                    "X-05-replaces"
                };
                let message = Message::new(key).show("other", &other.id).show("product", &product.id);
                findings.report(&product.path, &REPLACEMENT_BOTH_WAYS, link.place(), message);
            }
        }
    }
}

/// a product that was to stop when another took its place has stopped.
pub static REPLACED_IN_TIME: Rule = Rule {
    id: "X-06",
    name: "replaced-in-time",
    severity: Severity::Warning,
    checks: &[Check::Catalogue(replaced_in_time)],
};

fn replaced_in_time(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    let products = products(context);
    for product in context.products {
        for link in product.linked(LinkKind::Replaces) {
            let Some(day) = link.day.filter(|day| *day < context.today) else {
                continue;
            };
            if let Some(Some(other)) = products.get(link.target.as_str())
                && !other.stopping
                && !other.left
            {
                let message = message!("X-06-late", other = Arg::shown(&other.id), day = Arg::from(day));
                let at = Where::from(link.at).field("planned_stop");
                findings.report(&product.path, &REPLACED_IN_TIME, at, message);
            }
        }
    }
}
