//! Commons and problems: their files, added and changed.

use crate::diagnostic::Arg;
use crate::domain::common::Common;
use crate::domain::decode::{Decode, Shape};
use crate::domain::id::is_slug;
use crate::domain::path::FieldPath;
use crate::domain::place::stem;
use crate::domain::problem::Problem;
use crate::store::catalogue::{self, COMMONS, PROBLEMS};
use crate::store::edit::Value;

use super::error::Failure;
use super::facts::{self, FieldValue};
use super::registration::{modeline, slug};
use super::revision::proposal_branch;
use super::workspace::unlisted;
use super::writing::Ground;

/// A folder of files that are no products.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shelf {
    Commons,
    Problems,
}

/// A file that is there, and its text.
#[derive(Clone, Debug)]
pub struct Filed {
    pub path: String,
    pub text: String,
}

impl Shelf {
    fn folder(self) -> &'static str {
        match self {
            Shelf::Commons => COMMONS,
            Shelf::Problems => PROBLEMS,
        }
    }

    fn shape(self) -> Shape {
        match self {
            Shelf::Commons => Common::shape(),
            Shelf::Problems => Problem::shape(),
        }
    }

    /// The branch that proposes a change to one; no product is called so.
    #[must_use]
    pub fn branch(self, id: &str) -> String {
        let kind = match self {
            Shelf::Commons => "commun",
            Shelf::Problems => "probleme",
        };
        proposal_branch(&format!("{kind}.{id}"))
    }

    /// A place of such a file, which a command knows.
    ///
    /// # Errors
    /// Where the model has no such place.
    pub fn place(self, path: &str) -> Result<FieldPath, Failure> {
        FieldPath::parse(path, self.shape()).map_err(|_| Failure::usage(message!("set-unreadable-path", text = path)))
    }

    /// The fact that `words` say at `path`.
    ///
    /// # Errors
    /// Where the place takes no such value.
    pub fn fact(self, path: &str, words: &str) -> Result<FieldValue, Failure> {
        let place = self.place(path)?;
        let value = facts::value(&place, words)?;
        Ok(FieldValue { place, value })
    }

    /// One more item of a list, of the parts that are given.
    ///
    /// # Errors
    /// Where one of them takes no such value.
    pub fn item(self, list: &str, given: &[(&str, Option<&str>)]) -> Result<FieldValue, Failure> {
        let given = given.iter().filter_map(|(name, words)| Some((*name, (*words)?)));
        let parts = given.map(|(name, words)| {
            let place = self.place(&format!("{list}[].{name}"))?;
            Ok((name.to_owned(), facts::value(&place, words)?))
        });
        Ok(FieldValue {
            place: self.place(&format!("{list}[]"))?,
            value: Value::Map(parts.collect::<Result<_, Failure>>()?),
        })
    }

    /// The file of `id`, as the change finds it.
    ///
    /// # Errors
    /// Where there is none.
    pub fn file(self, ground: &Ground<'_>, id: &str) -> Result<Filed, Failure> {
        let paths = catalogue::files(ground.source(), self.folder()).map_err(unlisted)?;
        let Some(path) = paths.iter().find(|path| stem(path) == Some(id)) else {
            return Err(self.unknown(id, paths.iter().filter_map(|path| stem(path))));
        };
        let bytes = ground.source().read(path).map_err(unlisted)?.unwrap_or_default();
        let text = String::from_utf8(bytes).unwrap_or_default();
        Ok(Filed {
            path: path.clone(),
            text,
        })
    }

    /// Nothing is called `id` here; what is near is proposed.
    pub fn unknown<'k>(self, id: &str, known: impl IntoIterator<Item = &'k str>) -> Failure {
        let failure = match self {
            Shelf::Commons => Failure::usage(message!("commons-unknown", id = id)),
            Shelf::Problems => Failure::usage(message!("problem-unknown", id = id)),
        };
        failure.suggesting(id, known)
    }

    /// A new file, with its facts.
    ///
    /// # Errors
    /// Where there is one of this id, or a fact has no place.
    pub fn added(self, ground: &Ground<'_>, id: &str, facts: &[FieldValue]) -> Result<Filed, Failure> {
        let path = format!("{}/{id}.yaml", self.folder());
        let paths = catalogue::files(ground.source(), self.folder()).map_err(unlisted)?;
        if paths.iter().any(|path| stem(path) == Some(id)) {
            let message = message!("filing-taken", id = id, path = Arg::shown(&path));
            return Err(Failure::usage(message));
        }
        let head = format!("{}id: {id}\n", modeline(ground.source(), self.folder()));
        let text = facts::filled(&head, facts)?;
        Ok(Filed { path, text })
    }
}

impl Filed {
    /// What it holds.
    ///
    /// # Errors
    /// Where that cannot be read.
    pub fn read<T: Decode>(&self) -> Result<Box<T>, Failure> {
        let reading = crate::store::document::read::<T>(&self.path, self.text.as_bytes(), |_, _, _| ());
        let unreadable = || Failure::usage(message!("filing-unreadable", path = Arg::shown(&self.path)));
        reading.value.ok_or_else(unreadable)
    }

    /// The same file with these facts too.
    ///
    /// # Errors
    /// Where one cannot be written there.
    pub fn with(mut self, facts: &[FieldValue]) -> Result<Filed, Failure> {
        self.text = facts::filled(&self.text, facts)?;
        Ok(self)
    }
}

/// The id that was given, or the one that a name makes.
///
/// # Errors
/// Where it is none.
pub fn id_of(given: Option<&str>, name: &str) -> Result<String, Failure> {
    let id = given.map_or_else(|| slug(name), str::to_owned);
    match given {
        _ if is_slug(&id) => Ok(id),
        Some(_) => Err(Failure::usage(message!("new-bad-id", id = id, near = slug(name)))),
        None => Err(Failure::usage(message!("new-bad-name", name = name))),
    }
}
