//! What checks may look at, level by level.

use serde::Serialize;

use crate::change::records::said;
use crate::domain::date::Date;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::tree::{Node, Place, Tree};
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;

use super::product_summary::ProductSummary;
use super::reference_index::ReferenceIndex;

/// What a check about one file of any kind may look at.
pub struct FileContext<'c> {
    /// Relative to the catalogue.
    pub path: &'c str,
    pub tree: &'c Tree<'c>,
    /// Where the file is called by an id: the id that it says, and the record that says it.
    pub id: Option<(&'c str, Place)>,
}

/// What a rule about one product may look at.
pub struct ProductContext<'c> {
    pub lifecycle: &'c Lifecycle,
    pub today: Date,
    /// The product's file, relative to the catalogue.
    pub path: &'c str,
    pub tree: &'c Tree<'c>,
    /// What the file may refer to, products aside.
    pub known: &'c ReferenceIndex,
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
        known: &'c ReferenceIndex,
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

    /// The product's file, as any other.
    #[must_use]
    pub fn file<'p>(&self, product: &'p Product) -> FileContext<'p>
    where
        'c: 'p,
    {
        FileContext {
            path: self.path,
            tree: self.tree,
            id: Some((product.id.as_str(), product.at)),
        }
    }

    /// The product as conditions see it, by today's rules; `version` where there are none.
    #[must_use]
    pub fn subject(&self, product: &Product, version: &Version) -> Subject {
        Subject::new(
            product,
            self.lifecycle.for_reading_on(self.today).unwrap_or(version),
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

/// What a rule about several files may look at.
pub struct CatalogueContext<'c> {
    /// What is kept of each product, in the order of the files.
    pub products: &'c [ProductSummary],
    pub known: &'c ReferenceIndex,
    /// The other files.
    pub portfolio: &'c Portfolio,
    pub lifecycle: &'c Lifecycle,
    /// False where nobody asks what the other files find in those of the rules: the expressions there are many.
    pub rules_matter: bool,
    pub today: Date,
}

/// What judges a change.
pub struct ChangeContext<'c> {
    /// The rules before the change: it cannot relax what judges it.
    pub lifecycle: &'c Lifecycle,
    /// The day on which the change is judged: what lies before it has happened.
    pub day: Date,
    /// The day on which the change was recorded.
    pub recorded: Date,
    /// What the user calls the base, and the catalogue's folder with `/` at its end: for commands to type.
    pub base: &'c str,
    pub prefix: &'c str,
    /// A commit of the change says why something sensitive goes down (`Catalog-Justification:`).
    pub justified: bool,
    /// The base has a catalogue: what comes in comes beside it.
    pub begun: bool,
    /// The day of the first baseline of the product that is judged, where an earlier one than the base's is known.
    pub declared: Option<Date>,
    /// A part of the product that is judged could not be read before the change, and reads as if it were not there.
    pub read_in_part: bool,
}

impl ChangeContext<'_> {
    /// True for a key that a record may come to say because nobody could read it: what it said when it could last be
    /// read is compared as well, and where nothing tells that, C-19 does.
    #[must_use]
    pub fn may_be_repaired<T: Serialize>(&self, before: &T, key: &str) -> bool {
        self.read_in_part && !said(before).contains_key(key)
    }

    /// The path of a file of the catalogue, from the root of the repository.
    #[must_use]
    pub fn full(&self, path: &str) -> String {
        format!("{}{path}", self.prefix)
    }
}
