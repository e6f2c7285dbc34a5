//! Everything that a catalogue says, with the file of each entity.

use std::collections::BTreeMap;

use super::common::Common;
use super::id::ProductId;
use super::lists::Lists;
use super::place::{is_in, stem};
use super::problem::Problem;
use super::product::Product;
use super::reference::Reference;
use super::session::Session;
use super::settings::Settings;

/// An entity and its file, relative to the catalogue's folder.
#[derive(Clone, Debug)]
pub struct Entry<T> {
    pub path: String,
    /// On the heap: thousands of products are moved around.
    pub value: Box<T>,
}

/// The entities of a catalogue, in the order of their files' paths.
#[derive(Clone, Debug, Default)]
pub struct Portfolio {
    pub products: Vec<Entry<Product>>,
    /// Files of entities that exist and could not be read into their type.
    pub unread: Vec<String>,
    others: Lists,
}

impl Portfolio {
    /// The entities of a kind that are no products.
    #[must_use]
    pub fn of<T: 'static>(&self) -> &[Entry<T>] {
        self.others.of()
    }

    /// Puts the entities of a kind that are no products.
    pub fn put<T: Send + Sync + 'static>(&mut self, entries: Vec<Entry<T>>) {
        self.others.put(entries);
    }

    #[must_use]
    pub fn commons(&self) -> &[Entry<Common>] {
        self.of()
    }

    #[must_use]
    pub fn sessions(&self) -> &[Entry<Session>] {
        self.of()
    }

    #[must_use]
    pub fn problems(&self) -> &[Entry<Problem>] {
        self.of()
    }

    #[must_use]
    pub fn reference(&self) -> Option<&Entry<Reference>> {
        self.of().first()
    }

    #[must_use]
    pub fn settings(&self) -> Option<&Entry<Settings>> {
        self.of().first()
    }

    /// The product `id`.
    #[must_use]
    pub fn product(&self, id: &str) -> Option<&Entry<Product>> {
        self.products.iter().find(|entry| entry.value.id == *id)
    }

    /// The ids that unread files of `folder` were meant to have: what refers to them is no fault of its own.
    pub fn unread_ids<'p>(&'p self, folder: &'p str) -> impl Iterator<Item = &'p str> {
        let inside = self.unread.iter().filter(move |path| is_in(folder, path));
        inside.filter_map(|path| stem(path))
    }

    /// For each product that others need, those that say so.
    #[must_use]
    pub fn dependents_of_all(&self) -> BTreeMap<&ProductId, Vec<&ProductId>> {
        let mut all: BTreeMap<&ProductId, Vec<&ProductId>> = BTreeMap::new();
        for product in self.products.iter().map(|entry| &entry.value) {
            let needs = product
                .relations
                .known()
                .map_or(&[][..], |relations| relations.depends_on.items());
            for needed in needs.iter().filter_map(|need| need.product.known()) {
                all.entry(needed).or_default().push(&product.id);
            }
        }
        all
    }

    /// The products that say they depend on `id`.
    #[must_use]
    pub fn dependents(&self, id: &ProductId) -> Vec<&ProductId> {
        self.dependents_of_all().remove(id).unwrap_or_default()
    }
}
