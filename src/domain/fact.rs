//! A fact that may be absent, or known to be unknown: unknown is not no.

use serde::{Serialize, Serializer};

/// The word that says «nobody knows», in every file.
pub const UNKNOWN: &str = "inconnu";

/// A fact of a product.
#[derive(Clone, Debug, Default, PartialEq)]
pub enum Fact<T> {
    /// The file says nothing.
    #[default]
    Absent,
    /// The file says `inconnu`.
    Unknown,
    Known(T),
}

impl<T> Fact<T> {
    /// The value, when there is one.
    pub fn known(&self) -> Option<&T> {
        match self {
            Fact::Known(value) => Some(value),
            Fact::Absent | Fact::Unknown => None,
        }
    }

    pub fn is_absent(&self) -> bool {
        matches!(self, Fact::Absent)
    }

    pub fn is_unknown(&self) -> bool {
        matches!(self, Fact::Unknown)
    }
}

impl<T> Fact<Vec<T>> {
    /// The items; none when the fact is absent or unknown.
    pub fn items(&self) -> &[T] {
        self.known().map_or(&[], Vec::as_slice)
    }
}

impl Fact<String> {
    /// True for a text that says something.
    pub fn is_filled(&self) -> bool {
        self.known().is_some_and(|text| !text.trim().is_empty())
    }
}

impl<T: Serialize> Serialize for Fact<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        match self {
            Fact::Known(value) => value.serialize(serializer),
            Fact::Unknown => serializer.serialize_str(UNKNOWN),
            Fact::Absent => serializer.serialize_none(),
        }
    }
}
