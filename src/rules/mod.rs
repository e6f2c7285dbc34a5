//! The rules of validation. One struct a rule, one file a family; [`registry`] lists them.
//!
//! A rule's texts stand in the messages' catalogue under its id: the title, `.why` it matters, and its messages,
//! each with what to do (`.help`).

pub mod assessments;
pub mod changes;
pub mod completeness;
pub mod cycles;
pub mod dates;
pub mod decisions;
pub mod exceptions;
pub mod identity;
pub mod inherited;
pub mod judgement;
pub mod known;
pub mod likeness;
pub mod measures;
pub mod milestones;
pub mod outline;
pub mod pace;
pub mod policy;
pub mod publication;
pub mod references;
pub mod registry;
pub mod relations;
pub mod reservations;
pub mod reuse;
pub mod rules_change;
pub mod rules_file;
pub mod sessions;
pub mod skipping;
pub mod stopping;
pub mod tried;
pub mod unchanged;
pub mod uniqueness;

use crate::diagnostic::{Finding, Findings, Message, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::tree::{Node, Place, Tree, Where};
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;

use known::Known;
use outline::Outline;

/// What a rule about one product may look at.
pub struct ProductContext<'c> {
    pub lifecycle: &'c Lifecycle,
    pub today: Date,
    /// The product's file, relative to the catalogue.
    pub path: &'c str,
    pub tree: &'c Tree<'c>,
    /// What the file may refer to, products aside.
    pub known: &'c Known,
    /// The file's first level, found once: rules ask for it some fifty times.
    top: Vec<(&'c str, Node<'c>)>,
}

impl<'c> ProductContext<'c> {
    /// What rules about the product in `tree`, of the file `path`, may look at.
    #[must_use]
    pub fn new(
        lifecycle: &'c Lifecycle,
        today: Date,
        path: &'c str,
        tree: &'c Tree<'c>,
        known: &'c Known,
    ) -> ProductContext<'c> {
        let entries = tree.root().into_iter().flat_map(|root| root.entries());
        ProductContext {
            lifecycle,
            today,
            path,
            tree,
            known,
            top: entries.filter_map(|(key, value)| Some((key.text()?, value))).collect(),
        }
    }

    /// The product as conditions see it, by today's rules; `version` where there are none.
    #[must_use]
    pub fn subject(&self, product: &Product, version: &Version) -> Subject {
        Subject::new(
            product,
            self.lifecycle.reading(self.today).unwrap_or(version),
            self.today,
        )
    }

    /// The items of a top-level list as the file has them: also those too faulty to become records.
    pub fn written(&self, list: &str) -> impl Iterator<Item = Node<'_>> {
        self.tree
            .root()
            .and_then(|root| root.get(list))
            .into_iter()
            .flat_map(|list| list.items())
    }

    /// True where a record has a value for `key`, even one that could not be read: that has a finding of its own.
    #[must_use]
    pub fn says(&self, record: Place, key: &str) -> bool {
        self.tree
            .at(record)
            .and_then(|node| node.get(key))
            .is_some_and(|value| !value.is_null())
    }

    /// True where the file says something at a dotted path, `inconnu` included; in any item of a list.
    #[must_use]
    pub fn mentions(&self, path: &str) -> bool {
        let (name, rest) = head_and_rest(path);
        let value = self.top.iter().find(|(key, _)| *key == name);
        value.is_some_and(|(_, value)| says(*value, rest))
    }

    /// True where every phase of the file could be read: only then do neighbours mean something.
    #[must_use]
    pub fn phases_are_whole(&self, product: &Product) -> bool {
        self.written("phases").count() == product.phases.len()
    }
}

fn head_and_rest(path: &str) -> (&str, Option<&str>) {
    path.split_once('.')
        .map_or((path, None), |(name, rest)| (name, Some(rest)))
}

/// True where a value says something at the path `rest` below it.
fn says(value: Node<'_>, rest: Option<&str>) -> bool {
    match rest {
        // A whole section that nobody knows, or a value written alone, speaks for its parts.
        Some(rest) if value.text().is_none() => says_at(value, rest),
        _ => !value.is_null(),
    }
}

fn says_at(node: Node<'_>, path: &str) -> bool {
    let (name, rest) = head_and_rest(path);
    let here = |node: Node<'_>| node.get(name).is_some_and(|value| says(value, rest));
    here(node) || node.items().any(here)
}

/// A rule about one product, whatever the others say.
pub struct ProductRule {
    pub rule: Rule,
    pub check: fn(&Product, &ProductContext<'_>, &mut Findings),
}

/// What a rule about several files may look at.
pub struct CatalogueContext<'c> {
    /// What is kept of each product, in the order of the files.
    pub products: &'c [Outline],
    pub known: &'c Known,
    /// The other files.
    pub portfolio: &'c Portfolio,
    pub lifecycle: &'c Lifecycle,
    pub today: Date,
}

/// A rule about several files.
pub struct CatalogueRule {
    pub rule: Rule,
    pub check: fn(&CatalogueContext<'_>, &mut CrossFindings),
}

/// A rule about the files of the lifecycle.
pub struct LifecycleRule {
    pub rule: Rule,
    pub check: fn(&Lifecycle, Date, &mut CrossFindings),
}

/// Findings, each with its file.
#[derive(Debug, Default)]
pub struct CrossFindings(pub Vec<(String, Finding)>);

impl CrossFindings {
    /// Records a finding with the severity of its rule.
    pub fn report(&mut self, path: &str, rule: &'static Rule, at: impl Into<Where>, message: Message) {
        self.report_as(path, rule, rule.severity, at, message);
    }

    /// Records a finding with another severity.
    pub fn report_as(
        &mut self,
        path: &str,
        rule: &'static Rule,
        severity: Severity,
        at: impl Into<Where>,
        message: Message,
    ) {
        let mut one = Findings::default();
        one.report_as(rule, severity, at, message);
        self.0
            .extend(one.0.into_iter().map(|finding| (path.to_owned(), finding)));
    }
}

/// Runs every rule about one product.
pub fn check_product(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for rule in registry::PRODUCT {
        (rule.check)(product, context, findings);
    }
}

/// Runs every rule about several files.
#[must_use]
pub fn check_catalogue(context: &CatalogueContext<'_>) -> CrossFindings {
    let mut findings = CrossFindings::default();
    for rule in registry::CATALOGUE {
        (rule.check)(context, &mut findings);
    }
    findings
}

/// True for what is found in what several products say.
#[must_use]
pub fn is_between_products(rule: &Rule) -> bool {
    registry::CATALOGUE.iter().any(|one| one.rule.id == rule.id)
}

/// Runs every rule about the files of the lifecycle.
#[must_use]
pub fn check_lifecycle(lifecycle: &Lifecycle, today: Date) -> CrossFindings {
    let mut findings = CrossFindings::default();
    for rule in registry::LIFECYCLE {
        (rule.check)(lifecycle, today, &mut findings);
    }
    findings
}
