//! The files of two revisions, side by side.

use crate::domain::date::Date;
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::session::Session;

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
    pub sessions: Vec<Pair<Session>>,
    pub problems: Vec<Pair<Problem>>,
}
