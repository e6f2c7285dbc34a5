//! What a change does beyond what its files say, gathered from the history: merges, signatures, what founds decisions.

use std::collections::BTreeSet;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::domain::settings::Settings;
use crate::domain::signers::Signer;
use crate::lifecycle::history::Lifecycle;

use super::amendment::Amendment;
use super::product_summary::ProductSummary;

/// What checks of a change as a whole look at. What nobody gathered is empty.
#[derive(Default)]
pub struct Evidence<'c> {
    /// What the change does to products, a line each.
    pub summary: Vec<Summary>,
    /// What a side of a merge had recorded, and the merge has not.
    pub lost: Vec<Lost>,
    /// Products that both sides changed since they parted.
    pub parallel: Vec<Parallel<'c>>,
    /// The files that do not merge with what the base holds now.
    pub unmerged: Vec<Unmerged<'c>>,
    /// What is recorded without the signature that it needs.
    pub unsigned: Vec<Unsigned>,
    /// The keys that may sign.
    pub signers: Option<Altered<Vec<Signer>>>,
    /// What the catalogue is set to; none where there is no such file.
    pub settings: Option<Altered<Option<Box<Settings>>>>,
    /// The rules, for the committee that they name.
    pub committees: Option<(&'c Lifecycle, &'c Lifecycle)>,
    /// The rules, and whom their change concerns.
    pub amended: Option<Amended<'c>>,
}

/// A file before and after.
pub struct Altered<T> {
    /// Relative to the catalogue.
    pub path: String,
    pub before: T,
    pub after: T,
}

/// What the change does to a product's file, in a line.
pub struct Summary {
    pub path: String,
    pub what: Message,
}

/// What a side of the merge `commit` had recorded, and its result has not.
pub struct Lost {
    pub path: String,
    pub commit: String,
    pub what: Message,
}

/// A product as the change and its base have it now, and as it was where they parted.
pub struct Parallel<'c> {
    pub path: &'c str,
    pub merge_base: Option<&'c Product>,
    pub base: Box<Product>,
    pub head: &'c Product,
}

/// A file that does not merge with what `base` holds now.
pub struct Unmerged<'c> {
    pub path: &'c str,
    pub base: &'c str,
}

/// What a commit records that no seat of the committee signed.
pub struct Unsigned {
    pub path: String,
    pub commit: String,
    pub what: Message,
    pub fault: Fault,
}

/// What is wrong with the signature of a commit that needs one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is none.
    Missing,
    /// It does not fit the commit.
    Wrong,
    /// By a key that nobody may sign with.
    Stranger,
    /// By a key that is no longer in force, or was not on the day of the commit.
    Expired,
    /// Its commit says that it is older than it can be.
    Antedated { day: Date, earliest: Date },
    /// By a key that may sign, for no seat of the committee.
    NoSeat { names: Vec<String>, seats: Vec<String> },
}

/// Rules that change, and the products that their change concerns.
pub struct Amended<'c> {
    pub amendment: Amendment<'c>,
    /// All products.
    pub products: &'c [ProductSummary],
    /// The first file of the rules that the change touches.
    pub path: Option<&'c str>,
    /// The files of products that the rules before refuse, and those after do not.
    pub relaxed: BTreeSet<String>,
    /// The days of the plenary sittings that are recorded.
    pub plenaries: BTreeSet<Date>,
}
