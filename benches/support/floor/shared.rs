//! Values that come in two forms, read without a second pass.

use std::fmt;
use std::marker::PhantomData;

use serde::de::value::{MapAccessDeserializer, SeqAccessDeserializer};
use serde::de::{Deserialize, Deserializer, Error, IntoDeserializer, MapAccess, SeqAccess, Visitor};

/// A fact, or the word `inconnu`.
#[allow(dead_code, reason = "read, never looked at")]
pub enum Said<T> {
    Unknown,
    Known(T),
}

/// A text, or several.
#[allow(dead_code, reason = "read, never looked at")]
pub enum Texts {
    One(String),
    Many(Vec<String>),
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Said<T> {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(SaidVisitor(PhantomData))
    }
}

struct SaidVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for SaidVisitor<T> {
    type Value = Said<T>;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a fact or `inconnu`")
    }

    fn visit_bool<E: Error>(self, value: bool) -> Result<Said<T>, E> {
        T::deserialize(value.into_deserializer()).map(Said::Known)
    }

    fn visit_i64<E: Error>(self, value: i64) -> Result<Said<T>, E> {
        T::deserialize(value.into_deserializer()).map(Said::Known)
    }

    fn visit_u64<E: Error>(self, value: u64) -> Result<Said<T>, E> {
        T::deserialize(value.into_deserializer()).map(Said::Known)
    }

    fn visit_f64<E: Error>(self, value: f64) -> Result<Said<T>, E> {
        T::deserialize(value.into_deserializer()).map(Said::Known)
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Said<T>, E> {
        match value {
            "inconnu" => Ok(Said::Unknown),
            text => T::deserialize(text.into_deserializer()).map(Said::Known),
        }
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Said<T>, A::Error> {
        T::deserialize(SeqAccessDeserializer::new(items)).map(Said::Known)
    }

    fn visit_map<A: MapAccess<'de>>(self, entries: A) -> Result<Said<T>, A::Error> {
        T::deserialize(MapAccessDeserializer::new(entries)).map(Said::Known)
    }
}

impl<'de> Deserialize<'de> for Texts {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_any(TextsVisitor)
    }
}

struct TextsVisitor;

impl<'de> Visitor<'de> for TextsVisitor {
    type Value = Texts;

    fn expecting(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str("a text or a list of texts")
    }

    fn visit_str<E: Error>(self, value: &str) -> Result<Texts, E> {
        Ok(Texts::One(value.to_owned()))
    }

    fn visit_seq<A: SeqAccess<'de>>(self, items: A) -> Result<Texts, A::Error> {
        Vec::deserialize(SeqAccessDeserializer::new(items)).map(Texts::Many)
    }
}
