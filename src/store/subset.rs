//! A catalogue of which only some products are read.

use std::collections::BTreeSet;

use super::catalogue::PRODUCTS;
use super::source::Source;

/// The files of a source; of the products, those that are named.
pub struct Subset<'s> {
    source: &'s dyn Source,
    products: BTreeSet<String>,
}

impl<'s> Subset<'s> {
    /// The source with only the products whose paths `products` gives.
    #[must_use]
    pub fn new(source: &'s dyn Source, products: BTreeSet<String>) -> Subset<'s> {
        Subset { source, products }
    }
}

impl Source for Subset<'_> {
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String> {
        self.source.read(path)
    }

    fn list(&self, folder: &str) -> Result<Vec<String>, String> {
        if folder == PRODUCTS {
            Ok(self.products.iter().cloned().collect())
        } else {
            self.source.list(folder)
        }
    }
}
