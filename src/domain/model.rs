//! The two macros that turn the model's tables into types: `record!` for mappings, `choice!` for closed lists.

/// Declares the record types of the model.
///
/// `key: req T` must be there; `key: opt T` is a [`Fact`](crate::domain::fact::Fact); `key: many T` is a
/// list, empty when absent. A key that is a Rust keyword is written `name as "key"`. `short key` after the name lets
/// a file write the value of `key` alone, in place of the mapping.
/// Every record knows its place in the file.
macro_rules! record {
    ($(
        $(#[$meta:meta])*
        pub struct $record:ident $(short $short:ident)? {
            $( $(#[$field_meta:meta])* $field:ident $(as $key:literal)? : $mode:ident $type:ty ),* $(,)?
        }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Debug, PartialEq)]
        pub struct $record {
            /// Where the record stands in its file.
            pub at: $crate::domain::tree::Place,
            $( $(#[$field_meta])* pub $field: $crate::domain::model::stored!($mode $type), )*
        }

        impl $crate::domain::decode::Decode for $record {
            fn decode(
                node: $crate::domain::tree::Node<'_>,
                faults: &mut $crate::domain::decode::Faults,
            ) -> Option<$record> {
                let alone = faults.written_alone(node, &$record::RECORD);
                if alone.is_none() && !matches!(node.content(), $crate::domain::tree::Content::Mapping) {
                    return None;
                }
                $( let mut $field: Option<Option<$crate::domain::model::stored!($mode $type)>> = None; )*
                let written = node.entries().map(|(key, value)| (key.text().unwrap_or_default(), key, value));
                for (name, key, value) in written.chain(alone.map(|(name, value)| (name, value, value))) {
                    match name {
                        $( name if name == $crate::domain::model::key_name!($field $($key)?) => faults.fill(&mut $field, key, value), )*
                        _ => faults.unknown_key(key, $record::fields()),
                    }
                }
                $( let $field = $crate::domain::model::settle!(faults, node, $mode $field, $crate::domain::model::key_name!($field $($key)?)); )*
                Some($record { at: node.place(), $( $field: $field?, )* })
            }

            fn shape() -> $crate::domain::decode::Shape {
                $crate::domain::decode::Shape::Record(&$record::RECORD)
            }
        }

        impl $record {
            const RECORD: $crate::domain::decode::Record = $crate::domain::decode::Record {
                name: stringify!($record),
                short: $crate::domain::model::short_key!($($short)?),
                fields: $record::fields,
            };

            /// The keys of this record, in canonical order.
            #[must_use]
            pub fn fields() -> &'static [$crate::domain::decode::Field] {
                &[ $( $crate::domain::decode::Field {
                    name: $crate::domain::model::key_name!($field $($key)?),
                    required: $crate::domain::model::is_required!($mode),
                    may_be_unknown:
                        <$crate::domain::model::stored!($mode $type) as $crate::domain::decode::Decode>::MAY_BE_UNKNOWN,
                    may_be_empty:
                        <$crate::domain::model::stored!($mode $type) as $crate::domain::decode::Decode>::MAY_BE_EMPTY,
                    shape: <$crate::domain::model::stored!($mode $type) as $crate::domain::decode::Decode>::shape,
                }, )* ]
            }

            /// Clears each field that may be absent and is not among `kept`.
            #[allow(dead_code, reason = "asked of some records only")]
            pub(crate) fn keep(&mut self, kept: &[&str]) {
                $( if !kept.contains(&$crate::domain::model::key_name!($field $($key)?)) {
                    $crate::domain::model::clear!($mode self.$field);
                } )*
            }

            /// This record as JSON, with only the keys that are wanted.
            #[allow(dead_code, reason = "asked of some records only")]
            pub(crate) fn json_of(&self, wanted: impl Fn(&str) -> bool) -> serde_json::Map<String, serde_json::Value> {
                let mut map = serde_json::Map::new();
                $( let name = $crate::domain::model::key_name!($field $($key)?);
                if $crate::domain::model::is_present!($mode self.$field) && wanted(name) {
                    map.insert(name.to_owned(), serde_json::to_value(&self.$field).unwrap_or_default());
                } )*
                map
            }
        }

        impl serde::Serialize for $record {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                use serde::ser::SerializeMap as _;
                let mut map = serializer.serialize_map(None)?;
                $( if $crate::domain::model::is_present!($mode self.$field) {
                    map.serialize_entry($crate::domain::model::key_name!($field $($key)?), &self.$field)?;
                } )*
                map.end()
            }
        }
    )*};
}

macro_rules! short_key {
    () => {
        None
    };
    ($key:ident) => {
        Some(stringify!($key))
    };
}

macro_rules! stored {
    (req $type:ty) => { $type };
    (opt $type:ty) => { $crate::domain::fact::Fact<$type> };
    (many $type:ty) => { Vec<$type> };
}

macro_rules! key_name {
    ($field:ident) => {
        stringify!($field)
    };
    ($field:ident $key:literal) => {
        $key
    };
}

macro_rules! is_required {
    (req) => {
        true
    };
    ($other:ident) => {
        false
    };
}

macro_rules! is_present {
    (req $value:expr) => {
        true
    };
    (opt $value:expr) => {
        !$value.is_absent()
    };
    (many $value:expr) => {
        !$value.is_empty()
    };
}

macro_rules! clear {
    (req $value:expr) => {};
    ($other:ident $value:expr) => {
        $value = Default::default()
    };
}

macro_rules! settle {
    ($faults:ident, $node:ident, req $field:ident, $key:expr) => {
        $faults.require($field, $node, $key)
    };
    // A faulty value was reported where it stands: the record lives on without it.
    ($faults:ident, $node:ident, $mode:ident $field:ident, $key:expr) => {
        Some($field.flatten().unwrap_or_default())
    };
}

/// Declares the closed lists of words of the model.
macro_rules! choice {
    ($(
        $(#[$meta:meta])*
        pub enum $choice:ident { $( $(#[$variant_meta:meta])* $variant:ident = $word:literal ),* $(,)? }
    )*) => {$(
        $(#[$meta])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $choice { $( $(#[$variant_meta])* $variant ),* }

        impl $choice {
            /// The words, as files write them.
            pub const WORDS: &'static [&'static str] = &[ $( $word ),* ];

            /// The list, with its name.
            pub const LIST: $crate::domain::decode::Words = $crate::domain::decode::Words {
                name: stringify!($choice),
                words: $choice::WORDS,
            };

            #[must_use]
            pub fn as_str(self) -> &'static str {
                match self { $( $choice::$variant => $word ),* }
            }

            /// The choice that `text` names.
            #[must_use]
            pub fn parse(text: &str) -> Option<$choice> {
                match text { $( $word => Some($choice::$variant), )* _ => None }
            }
        }

        impl serde::Serialize for $choice {
            fn serialize<S: serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(self.as_str())
            }
        }

        impl $crate::domain::decode::Decode for $choice {
            fn decode(
                node: $crate::domain::tree::Node<'_>,
                faults: &mut $crate::domain::decode::Faults,
            ) -> Option<$choice> {
                let text = faults.text(node, Self::shape())?;
                let choice = $choice::parse(text);
                if choice.is_none() {
                    faults.push(node, $crate::domain::decode::FaultKind::BadChoice { text: text.to_owned(), allowed: $choice::WORDS });
                }
                choice
            }

            fn shape() -> $crate::domain::decode::Shape {
                $crate::domain::decode::Shape::Choice($choice::LIST)
            }
        }
    )*};
}

pub(crate) use {choice, clear, is_present, is_required, key_name, record, settle, short_key, stored};
