//! Everything that a catalogue says, with the file of each entity.

use super::common::Common;
use super::id::ProductId;
use super::problem::Problem;
use super::product::Product;
use super::reference::Reference;
use super::session::Session;
use super::settings::Settings;

/// An entity and its file, relative to the catalogue's folder.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    pub path: String,
    pub value: T,
}

/// The entities of a catalogue, in the order of their files' paths.
#[derive(Clone, Debug, Default)]
pub struct Portfolio {
    pub settings: Option<Entry<Settings>>,
    pub reference: Option<Entry<Reference>>,
    pub products: Vec<Entry<Product>>,
    pub commons: Vec<Entry<Common>>,
    pub sessions: Vec<Entry<Session>>,
    pub problems: Vec<Entry<Problem>>,
    /// Files of entities that exist and could not be read into their type.
    pub unread: Vec<String>,
}

impl Portfolio {
    /// The product `id`.
    #[must_use]
    pub fn product(&self, id: &str) -> Option<&Entry<Product>> {
        self.products.iter().find(|entry| entry.value.id == *id)
    }

    /// The ids that unread files of `folder` were meant to have: what refers to them is no fault of its own.
    pub fn unread_ids<'p>(&'p self, folder: &'p str) -> impl Iterator<Item = &'p str> {
        let inside = move |path: &&String| path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'));
        self.unread
            .iter()
            .filter(inside)
            .filter_map(|path| path.rsplit('/').next()?.strip_suffix(".yaml"))
    }

    /// The products that say they depend on `id`.
    #[must_use]
    pub fn dependents(&self, id: &ProductId) -> Vec<&ProductId> {
        let needs = |product: &Product| {
            product.relations.known().is_some_and(|relations| {
                relations
                    .depends_on
                    .items()
                    .iter()
                    .any(|need| need.product.known() == Some(id))
            })
        };
        self.products
            .iter()
            .filter(|entry| needs(&entry.value))
            .map(|entry| &entry.value.id)
            .collect()
    }
}
