//! The files of two revisions, side by side.

use crate::domain::date::Date;
use crate::domain::lists::Lists;
use crate::domain::product::Product;

/// A file before and after; one of both may be missing.
#[derive(Clone, Debug)]
pub struct Pair<T> {
    /// Relative to the catalogue.
    pub path: String,
    /// Where it was, if it was in another folder.
    pub from: Option<String>,
    /// It was there, and could not be read; nor could what it was before that.
    pub unread: bool,
    pub before: Option<Box<T>>,
    pub after: Option<Box<T>>,
    /// It is still there, read or not.
    pub stays: bool,
    /// What it said when all of it could last be read, where a part of it could not before the change.
    pub sound: Option<Box<T>>,
    /// A part could not be read before the change, and nothing earlier says what it was.
    pub unread_part: bool,
    /// The day of the first baseline, where the history tells.
    pub declared: Option<Date>,
}

/// Every file of a change that is compared.
#[derive(Clone, Debug, Default)]
pub struct Changed {
    pub products: Vec<Pair<Product>>,
    /// The files that stay, and of which nothing earlier can be read, or not all; products aside.
    pub unread: Vec<Unread>,
    others: Lists,
}

/// What of a file could not be read before a change.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Unread {
    /// Relative to the catalogue.
    pub path: String,
    /// A part of it could.
    pub in_part: bool,
}

impl<T> Pair<T> {
    /// What of it could not be read before the change, where it is still there.
    #[must_use]
    pub fn unread_before(&self) -> Option<Unread> {
        (self.stays && (self.unread || self.unread_part)).then(|| Unread {
            path: self.path.clone(),
            in_part: !self.unread,
        })
    }
}

impl Changed {
    /// The files of products; those of other kinds are put beside them.
    #[must_use]
    pub fn of_products(products: Vec<Pair<Product>>) -> Changed {
        Changed {
            products,
            ..Changed::default()
        }
    }

    /// The files of a kind that are no products.
    #[must_use]
    pub fn of<T: 'static>(&self) -> &[Pair<T>] {
        self.others.of()
    }

    /// Puts the files of a kind that are no products.
    pub fn put<T: Send + Sync + 'static>(&mut self, pairs: Vec<Pair<T>>) {
        self.unread.extend(pairs.iter().filter_map(Pair::unread_before));
        self.others.put(pairs);
    }
}
