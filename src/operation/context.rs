//! What a use case knows of the day and the place, and whom it tells.

use std::path::Path;
use std::sync::OnceLock;

use jiff::Timestamp;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::naming::Name;
use crate::domain::zone::Zone;
use crate::git::Server;
use crate::operation::error::Failure;
use crate::store::folder::Folder;

/// The day, the place, and the face.
#[derive(Clone, Copy)]
pub struct Context<'c> {
    pub today: Date,
    /// Where the catalogue's days begin and end.
    pub zone: &'c Zone,
    /// The catalogue, where there is one here.
    pub folder: Option<&'c Folder>,
    /// Where it was looked for, and whether somebody named that place.
    pub start: &'c Path,
    pub is_start_named: bool,
    /// What the server said, where it was asked; none where it did not answer.
    pub server: &'c OnceLock<Option<Server>>,
    pub face: &'c dyn Face,
}

impl<'c> Context<'c> {
    /// The catalogue here.
    ///
    /// # Errors
    /// Where there is none.
    pub fn catalogue(&self) -> Result<&'c Folder, Failure> {
        self.folder.ok_or_else(|| {
            Failure::usage(message!(
                "error-no-catalogue",
                folder = self.start.display().to_string()
            ))
        })
    }

    /// Where to look for the repository: at the catalogue, or where one was looked for.
    #[must_use]
    pub fn place(&self) -> &'c Path {
        self.folder.map_or(self.start, Folder::root)
    }

    /// The catalogue's day of a moment that Git keeps, in seconds since 1970; none where no calendar has it.
    #[must_use]
    pub fn day_of(&self, seconds: i64) -> Option<Date> {
        Timestamp::from_second(seconds).ok().map(|moment| self.zone.day(moment))
    }
}

/// Whom a use case tells what is not its result.
pub trait Face {
    fn tell(&self, message: &Message);

    fn warn(&self, message: &Message);

    /// Warns of what stopped a part of the work.
    fn explain(&self, failure: &Failure);

    /// Asks a person for a yes or a no; none where nobody can answer, or nobody did.
    fn ask(&self, question: &Message) -> Option<bool>;

    /// From now on, ids are called by these names.
    fn learn(&self, names: Vec<Name>);

    /// Work begins that may last, on the things that the text `key` names.
    fn begin(&self, key: &'static str) -> Box<dyn Progress>;
}

/// Work that lasts; it ends with its owner.
pub trait Progress: Sync {
    /// One more is done. From any thread.
    fn step(&self);
}

/// Nobody listens.
#[derive(Clone, Copy, Debug, Default)]
pub struct Silent;

impl Face for Silent {
    fn tell(&self, _: &Message) {}

    fn warn(&self, _: &Message) {}

    fn explain(&self, _: &Failure) {}

    fn ask(&self, _: &Message) -> Option<bool> {
        None
    }

    fn learn(&self, _: Vec<Name>) {}

    fn begin(&self, _: &'static str) -> Box<dyn Progress> {
        Box::new(Silent)
    }
}

impl Progress for Silent {
    fn step(&self) {}
}
