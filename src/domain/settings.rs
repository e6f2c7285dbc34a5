//! The file `catalog.yaml`: what this catalogue is.

use super::cadence::{Every, Weekday};
use super::date::Date;
use super::link::Link;
use super::model::{choice, record};
use super::zone::Zone;

/// The form of the file that this program reads.
pub const SCHEMA: &str = "catalog/1";

choice! {
    /// A language of the tool.
    pub enum Language {
        Fr = "fr",
        En = "en",
    }
    /// The software of the forge, where its name does not tell.
    pub enum ForgeKind {
        Github = "github",
        Gitlab = "gitlab",
        Forgejo = "forgejo",
    }
}

record! {
    /// The settings of a catalogue.
    pub struct Settings {
        schema: req String,
        title: opt Label,
        organisation: opt Label,
        language: opt Language,
        time_zone: opt Zone,
        forge: opt Forge,
        breaks: opt Vec<Break>,
        committee: opt Practice,
        fictional: opt bool,
        licence: opt Licence,
    }

    /// How the committee of this catalogue works, where its rules do not say.
    pub struct Practice {
        every: opt Every,
        weekday: opt Weekday,
        quorum: opt u32,
        minutes_within_days: opt u32,
        challenge_answered_within_days: opt u32,
        vacant_seats: opt Vec<super::id::TermId>,
    }

    /// Who may use the facts of the catalogue, and how.
    pub struct Licence short name {
        name: req String,
        url: opt Link,
        attribution: opt Label,
    }

    /// Days on which the committee does not sit, the last included.
    pub struct Break {
        from: req Date,
        to: req Date,
        reason: opt String,
    }

    /// A text in both languages.
    pub struct Label {
        fr: req String,
        en: req String,
    }

    /// Where pull requests are opened.
    pub struct Forge {
        url: opt Link,
        kind: opt ForgeKind,
    }
}

impl Settings {
    /// True for a day on which the committee does not sit.
    #[must_use]
    pub fn is_off(&self, day: Date) -> bool {
        self.breaks
            .items()
            .iter()
            .any(|pause| pause.from <= day && day <= pause.to)
    }

    /// How many days of the committee's breaks there are from a day to another, both included.
    #[must_use]
    pub fn days_off(&self, from: Date, to: Date) -> i32 {
        let breaks = self.breaks.items().iter();
        let off = breaks.map(|pause| (pause.to.min(to).days_since(pause.from.max(from)) + 1).max(0));
        off.sum()
    }
}

impl Label {
    /// The text in `language`.
    #[must_use]
    pub fn in_language(&self, language: Language) -> &str {
        match language {
            Language::Fr => &self.fr,
            Language::En => &self.en,
        }
    }
}
