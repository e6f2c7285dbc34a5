//! What somebody typed for a line, understood.

use crate::domain::fact::UNKNOWN;
use crate::domain::path::FieldPath;
use crate::store::edit::{Value, typed};

/// The value that the words say at a place; «I don't know», in both languages, is an answer where nobody has to know.
/// None where they say no such value.
#[must_use]
pub fn understood(words: &str, place: &FieldPath) -> Option<Value> {
    let unknown = ["je_ne_sais_pas", "i_don_t_know", "unknown", "jsp"].contains(&typed::word(words.trim()).as_str());
    if unknown && place.may_be_unknown {
        return Some(Value::Text(UNKNOWN.to_owned()));
    }
    typed::value(words, place.shape, place.may_be_unknown).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::operation::facts::place;

    #[test]
    fn ignorance_is_an_answer() {
        let personal = place("data.personal.processed").unwrap();
        let unknown = Some(Value::Text(UNKNOWN.to_owned()));
        assert_eq!(understood("je ne sais pas", &personal), unknown);
        assert_eq!(understood("Oui", &personal), Some(Value::Bool(true)));
        assert_eq!(understood("peut-être", &personal), None);
    }
}
