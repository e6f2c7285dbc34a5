//! The kinds of files that a catalogue is made of.

use crate::domain::common::Common;
use crate::domain::decode::{Decode, Record, Shape};
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::session::Session;
use crate::domain::settings::Settings;
use crate::lifecycle::version::Version;

use super::catalogue::{COMMONS, LIFECYCLE, PROBLEMS, PRODUCTS, REFERENCE, SESSIONS};
use super::folder::SETTINGS;

/// A kind of file: where it stands and what it holds.
#[derive(Debug)]
pub struct FileKind {
    /// Its name, and that of its schema.
    pub name: &'static str,
    /// The folder of such files, or the one file, relative to the catalogue.
    pub place: &'static str,
    shape: fn() -> Shape,
}

/// Every kind.
pub const ALL: &[FileKind] = &[
    FileKind {
        name: "product",
        place: PRODUCTS,
        shape: Product::shape,
    },
    FileKind {
        name: "common",
        place: COMMONS,
        shape: Common::shape,
    },
    FileKind {
        name: "session",
        place: SESSIONS,
        shape: Session::shape,
    },
    FileKind {
        name: "problem",
        place: PROBLEMS,
        shape: Problem::shape,
    },
    FileKind {
        name: "lifecycle",
        place: LIFECYCLE,
        shape: Version::shape,
    },
    FileKind {
        name: "reference",
        place: REFERENCE,
        shape: Reference::shape,
    },
    FileKind {
        name: "catalog",
        place: SETTINGS,
        shape: Settings::shape,
    },
];

/// The kind of the file at `path`, relative to the catalogue.
#[must_use]
pub fn of(path: &str) -> Option<&'static FileKind> {
    ALL.iter()
        .find(|kind| path == kind.place || path.split_once('/').is_some_and(|(folder, _)| folder == kind.place))
}

impl FileKind {
    /// The fields at the top of the file.
    #[must_use]
    pub fn record(&self) -> Option<&'static Record> {
        match (self.shape)() {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }

    /// True where each such file has one thing: a folder of them.
    #[must_use]
    pub fn is_folder(&self) -> bool {
        !self.place.contains('.')
    }

    /// The file of its schema.
    #[must_use]
    pub fn schema_file(&self) -> String {
        format!("{}.schema.json", self.name)
    }
}
