//! The kinds of files that a catalogue is made of. Whoever reads, compares, lists or describes files goes through this
//! table: a kind that stands here is forgotten nowhere.

use serde::Serialize;

use crate::domain::common::Common;
use crate::domain::decode::{Decode, Record, Shape};
use crate::domain::place::{ALLOWED_SIGNERS, COMMONS, LIFECYCLE, PROBLEMS, PRODUCTS, REFERENCE, SESSIONS, SETTINGS};
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::session::Session;
use crate::domain::settings::{self, Settings};
use crate::domain::tree::Place;
use crate::lifecycle::version::{self, Version};

/// A kind of file: where it stands, what it holds, and who looks at it.
#[derive(Debug)]
pub struct FileKind {
    /// Its name, and that of its schema.
    pub name: &'static str,
    /// The folder of such files, or the one file, relative to the catalogue.
    pub place: &'static str,
    /// True where each such file has one thing: a folder of them.
    pub is_folder: bool,
    /// The form that such a file must say it has.
    pub schema: Option<&'static str>,
    /// What people call the folder who take it for a French one.
    pub french: &'static [&'static str],
    /// The text that names such a file where a change is told, by its `$name`.
    pub title: &'static str,
    /// The text that says how many (`$count`) were checked; none where nobody counts them.
    pub counted: Option<&'static str>,
    pub loading: Loading,
    /// The rules of a change look at what was recorded in it.
    pub compared: bool,
    /// Whom else a change of such a file concerns.
    pub concerns: Concerns,
    /// What its record looks like; none for what is no YAML.
    shape: Option<fn() -> Shape>,
}

/// Who reads the files of a kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loading {
    /// Read with the catalogue, kept whole.
    Kept,
    /// Read with the catalogue. What cannot be read whole counts as unread: what it would define is no fault of others.
    Defining,
    /// Apart: the products, one after the other; the rules, before all; the keys, where signatures are.
    Apart,
}

/// Whom a change of a file concerns beside itself, by the text that says why all of the catalogue is judged again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Concerns {
    Itself,
    Everybody(&'static str),
    /// One that comes in can only mend what referred to it.
    EverybodyOnceThere(&'static str),
}

/// What the files of a kind hold.
pub trait Kind: Decode + Serialize + Clone + Send + Sync + 'static {
    /// The id by which the file must be called, and the record that says it; none where nothing asks for that.
    fn id(&self) -> Option<(&str, Place)> {
        None
    }

    /// What people call it.
    fn title(&self) -> String;

    /// The products that it names: who judges it reads them too.
    fn names_products(&self) -> Vec<String> {
        Vec::new()
    }
}

/// Who goes through the kinds, each with the type of what its files hold.
pub trait Visitor {
    type Error;

    /// Called once a kind, in the order of the table.
    ///
    /// # Errors
    /// What the visitor itself fails on: it is called no more.
    fn visit<T: Kind>(&mut self, kind: &'static FileKind) -> Result<(), Self::Error>;
}

macro_rules! table {
    ($( $(#[$only:meta])* $record:ty => $kind:expr; )*) => {
        /// Every kind.
        pub static ALL: &[FileKind] = &[
            $( $(#[$only])* FileKind { shape: Some(<$record as Decode>::shape), ..$kind }, )*
            SIGNERS,
        ];

        /// Shows a visitor every kind whose files hold records.
        ///
        /// # Errors
        /// The visitor's.
        pub fn visit<V: Visitor>(visitor: &mut V) -> Result<(), V::Error> {
            let mut kinds = ALL.iter();
            $( $(#[$only])* if let Some(kind) = kinds.next() {
                visitor.visit::<$record>(kind)?;
            } )*
            Ok(())
        }
    };
}

table! {
    Product => FileKind {
        french: &["produits", "produit"],
        counted: Some(text!("counted-products")),
        loading: Loading::Apart,
        compared: true,
        ..FileKind::folder("product", PRODUCTS)
    };
    Common => FileKind {
        french: &["communs"],
        title: text!("elsewhere-common"),
        counted: Some(text!("counted-commons")),
        concerns: Concerns::Everybody(text!("check-whole-common")),
        ..FileKind::folder("common", COMMONS)
    };
    Session => FileKind {
        french: &["seances"],
        title: text!("elsewhere-session"),
        counted: Some(text!("counted-sessions")),
        compared: true,
        concerns: Concerns::EverybodyOnceThere(text!("check-whole-session")),
        ..FileKind::folder("session", SESSIONS)
    };
    Problem => FileKind {
        french: &["problemes"],
        title: text!("elsewhere-problem"),
        counted: Some(text!("counted-problems")),
        compared: true,
        ..FileKind::folder("problem", PROBLEMS)
    };
    Version => FileKind {
        french: &["cycle-de-vie"],
        title: text!("elsewhere-rules"),
        schema: Some(version::SCHEMA),
        loading: Loading::Apart,
        concerns: Concerns::Everybody(text!("check-whole-rules")),
        ..FileKind::folder("lifecycle", LIFECYCLE)
    };
    Reference => FileKind {
        title: text!("elsewhere-reference"),
        loading: Loading::Defining,
        concerns: Concerns::Everybody(text!("check-whole-reference")),
        ..FileKind::file("reference", REFERENCE)
    };
    Settings => FileKind {
        title: text!("elsewhere-settings"),
        schema: Some(settings::SCHEMA),
        concerns: Concerns::Everybody(text!("check-whole-reference")),
        ..FileKind::file("catalog", SETTINGS)
    };
    #[cfg(test)]
    trial::Trial => FileKind {
        french: &["essais"],
        title: text!("elsewhere-problem"),
        counted: Some(text!("counted-problems")),
        compared: true,
        concerns: Concerns::EverybodyOnceThere(text!("check-whole-common")),
        ..FileKind::folder(trial::NAME, trial::PLACE)
    };
}

/// The keys that may sign: no YAML.
const SIGNERS: FileKind = FileKind {
    title: text!("elsewhere-signers"),
    loading: Loading::Apart,
    ..FileKind::file("signers", ALLOWED_SIGNERS)
};

impl Kind for Product {
    fn id(&self) -> Option<(&str, Place)> {
        Some((self.id.as_str(), self.at))
    }

    fn title(&self) -> String {
        self.name.clone()
    }
}

impl Kind for Common {
    fn id(&self) -> Option<(&str, Place)> {
        Some((self.id.as_str(), self.at))
    }

    fn title(&self) -> String {
        self.name.clone()
    }
}

impl Kind for Session {
    fn title(&self) -> String {
        self.date.to_string()
    }

    fn names_products(&self) -> Vec<String> {
        self.agenda
            .items()
            .iter()
            .map(|item| item.product.to_string())
            .collect()
    }
}

impl Kind for Problem {
    fn id(&self) -> Option<(&str, Place)> {
        Some((self.id.as_str(), self.at))
    }

    fn title(&self) -> String {
        self.title.clone()
    }

    fn names_products(&self) -> Vec<String> {
        let named = self.occurrences.items().iter().filter_map(|one| one.product.known());
        named.map(ToString::to_string).collect()
    }
}

impl Kind for Version {
    fn title(&self) -> String {
        self.version.to_string()
    }
}

impl Kind for Reference {
    fn title(&self) -> String {
        REFERENCE.to_owned()
    }
}

impl Kind for Settings {
    fn title(&self) -> String {
        SETTINGS.to_owned()
    }
}

/// The kind of the file at `path`, relative to the catalogue.
#[must_use]
pub fn of(path: &str) -> Option<&'static FileKind> {
    ALL.iter().find(|kind| kind.holds(path))
}

/// The kinds whose files hold records.
pub fn with_records() -> impl Iterator<Item = &'static FileKind> + Clone {
    ALL.iter().filter(|kind| kind.shape.is_some())
}

/// The kinds with a folder of files, and those with one file.
pub fn folders() -> impl Iterator<Item = &'static FileKind> {
    ALL.iter().filter(|kind| kind.is_folder)
}

/// The kinds with one file.
pub fn single_files() -> impl Iterator<Item = &'static FileKind> {
    ALL.iter().filter(|kind| !kind.is_folder)
}

impl FileKind {
    const fn folder(name: &'static str, place: &'static str) -> FileKind {
        FileKind {
            is_folder: true,
            ..FileKind::file(name, place)
        }
    }

    const fn file(name: &'static str, place: &'static str) -> FileKind {
        FileKind {
            name,
            place,
            is_folder: false,
            schema: None,
            french: &[],
            title: "",
            counted: None,
            loading: Loading::Kept,
            compared: false,
            concerns: Concerns::Itself,
            shape: None,
        }
    }

    /// True where the file at `path`, relative to the catalogue, is of this kind.
    #[must_use]
    pub fn holds(&self, path: &str) -> bool {
        match path.split_once('/') {
            Some((folder, _)) => self.is_folder && folder == self.place,
            None => !self.is_folder && path == self.place,
        }
    }

    /// The fields at the top of the file.
    #[must_use]
    pub fn record(&self) -> Option<&'static Record> {
        match self.shape?() {
            Shape::Record(record) => Some(record),
            _ => None,
        }
    }

    /// The file of its schema.
    #[must_use]
    pub fn schema_file(&self) -> String {
        format!("{}.schema.json", self.name)
    }
}

/// A kind that only the tests have: whoever forgets a kind forgets this one.
#[cfg(test)]
pub mod trial {
    use super::*;
    use crate::domain::decode::Faults;
    use crate::domain::tree::Node;

    pub const NAME: &str = "trial";
    pub const PLACE: &str = "trials";

    /// What looks like a problem, and is none.
    #[derive(Clone, Debug, PartialEq, serde::Serialize)]
    #[serde(transparent)]
    pub struct Trial(pub Problem);

    impl Decode for Trial {
        fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Trial> {
            Problem::decode(node, faults).map(Trial)
        }

        fn shape() -> Shape {
            Problem::shape()
        }
    }

    impl Kind for Trial {
        fn id(&self) -> Option<(&str, Place)> {
            self.0.id()
        }

        fn title(&self) -> String {
            self.0.title()
        }

        fn names_products(&self) -> Vec<String> {
            self.0.names_products()
        }
    }
}
