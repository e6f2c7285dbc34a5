//! What a report is asked about, and how.

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::decode::Words;
use crate::domain::product::Product;
use crate::lifecycle::version::Version;

/// What a report is made of.
pub struct Input<'i> {
    /// The products that were chosen.
    pub products: &'i [&'i Product],
    /// How many products the catalogue has.
    pub catalogue: usize,
    /// The rules whose names and limits count.
    pub version: &'i Version,
    /// Facts of later days do not count.
    pub on: Date,
    pub given: &'i Given,
}

/// An option of a report.
#[derive(Debug)]
pub struct ReportOption {
    /// As one types it, and as the key of its help has it.
    pub name: &'static str,
    pub takes: Takes,
}

/// What an option takes.
#[derive(Debug)]
pub enum Takes {
    /// One of these words; `default` where none is given.
    Word { words: Words, default: &'static str },
    /// Nothing: it is there or not.
    Nothing,
}

/// The options that were given.
#[derive(Clone, Debug, Default)]
pub struct Given(BTreeMap<&'static str, String>);

impl Given {
    /// Takes note that an option was given, with its word where it takes one.
    pub fn give(&mut self, option: &ReportOption, word: &str) {
        self.0.insert(option.name, word.to_owned());
    }

    /// True where the option was given.
    #[must_use]
    pub fn has(&self, option: &ReportOption) -> bool {
        self.0.contains_key(option.name)
    }

    /// The word of an option, or its default.
    #[must_use]
    pub fn word<'g>(&'g self, option: &ReportOption) -> &'g str {
        let default = match option.takes {
            Takes::Word { default, .. } => default,
            Takes::Nothing => "",
        };
        self.0.get(option.name).map_or(default, String::as_str)
    }
}
