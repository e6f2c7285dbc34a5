//! A catalogue of which only some products are read, or whose settings are those of another revision.

use std::collections::BTreeSet;

use super::cache::Cache;
use super::catalogue::PRODUCTS;
use super::folder::SETTINGS;
use super::source::Source;

/// The files of a source, with what is read instead.
pub struct Subset<'s> {
    source: &'s dyn Source,
    products: Option<BTreeSet<String>>,
    settings: Option<Vec<u8>>,
}

impl<'s> Subset<'s> {
    /// The source with only the products whose paths `products` gives, or all of them; and the settings `settings`, or
    /// its own.
    #[must_use]
    pub fn new(source: &'s dyn Source, products: Option<BTreeSet<String>>, settings: Option<Vec<u8>>) -> Subset<'s> {
        Subset {
            source,
            products,
            settings,
        }
    }
}

impl Source for Subset<'_> {
    fn cache(&self) -> Option<&Cache> {
        self.source.cache()
    }

    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        match &self.settings {
            Some(settings) if path == SETTINGS => Ok(Some(settings.clone())),
            _ => self.source.read(path),
        }
    }

    fn content_id(&self, path: &str) -> Option<Vec<u8>> {
        match &self.settings {
            Some(_) if path == SETTINGS => None,
            _ => self.source.content_id(path),
        }
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        match &self.products {
            Some(products) if folder == PRODUCTS => Ok(products.iter().cloned().collect()),
            _ => self.source.list(folder),
        }
    }
}
