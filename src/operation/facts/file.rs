//! Facts that a file says: it has the form of a product's, with only what is to be written.

use std::collections::BTreeSet;

use crate::domain::decode::{Decode, Shape};
use crate::domain::product::Product;
use crate::domain::tree::{Content, Node};
use crate::operation::error::Failure;
use crate::store::edit::typed;
use crate::store::yaml;

use super::FieldValue;

/// Refuses two values for one place: one of them would be lost.
///
/// # Errors
/// Where a place is given twice.
pub fn distinct(facts: &[FieldValue]) -> Result<(), Failure> {
    let mut places = BTreeSet::new();
    for place in facts.iter().map(|fact| fact.place.to_string()) {
        if !place.contains("[]") && !places.insert(place.clone()) {
            return Err(Failure::usage(message!("set-given-twice", field = place)));
        }
    }
    Ok(())
}

/// A key that a mapping has twice, at any depth.
fn repeated(node: Node<'_>) -> Option<String> {
    let mut keys = BTreeSet::new();
    let own = node.entries().filter_map(|(key, _)| key.text().map(str::to_owned));
    let twice = own.into_iter().find(|key| !keys.insert(key.clone()));
    twice
        .or_else(|| node.entries().find_map(|(_, value)| repeated(value)))
        .or_else(|| node.items().find_map(repeated))
}

/// The facts of the YAML file `path` that has the form of a product's, with only what is to be written.
///
/// # Errors
/// Where it is no such file, or the model has no such place or value.
pub fn of_file(path: &str, text: &str) -> Result<Vec<FieldValue>, Failure> {
    let unreadable = || Failure::usage(message!("set-unreadable-file", path = path));
    let tree = yaml::parse(text).map_err(|_| unreadable())?;
    let root = tree
        .root()
        .filter(|root| matches!(root.content(), Content::Mapping))
        .ok_or_else(unreadable)?;
    if let Some(field) = repeated(root) {
        return Err(Failure::usage(message!("set-given-twice", field = field)));
    }
    let mut facts = Vec::new();
    gather(root, Product::shape(), "", &mut facts)?;
    Ok(facts)
}

fn gather(node: Node<'_>, shape: Shape, at: &str, facts: &mut Vec<FieldValue>) -> Result<(), Failure> {
    match (shape, node.content()) {
        (Shape::Record(_) | Shape::Table(_), Content::Mapping) => {
            for (key, value) in node.entries() {
                let name = key.text().unwrap_or_default();
                let at = if at.is_empty() {
                    name.to_owned()
                } else {
                    format!("{at}[{name}]")
                };
                let place = super::place(&at)?;
                gather(value, place.shape, &at, facts)?;
            }
            Ok(())
        }
        (Shape::List(item) | Shape::OneOrMany(item), Content::List) => {
            let key = match item() {
                Shape::Record(record) => record.name_key(),
                _ => None,
            };
            let named = |item: Node<'_>| {
                item.entries()
                    .find(|(name, _)| name.text() == key && key.is_some())
                    .and_then(|(_, value)| value.text().map(str::to_owned))
            };
            let names: Option<Vec<String>> = node.items().map(named).collect();
            match names {
                Some(names) if !names.is_empty() => {
                    for (inner, name) in node.items().zip(names) {
                        let at = format!("{at}[{name}]");
                        // The name itself says which item: it is written when the item is new.
                        let others: Vec<_> = inner.entries().filter(|(other, _)| other.text() != key).collect();
                        if others.is_empty() {
                            let place = super::place(&at)?;
                            let value = typed::of_node(inner);
                            facts.push(FieldValue { place, value });
                        }
                        for (other, value) in others {
                            let at = format!("{at}[{}]", other.text().unwrap_or_default());
                            let place = super::place(&at)?;
                            gather(value, place.shape, &at, facts)?;
                        }
                    }
                    Ok(())
                }
                _ => whole(node, at, facts),
            }
        }
        _ => whole(node, at, facts),
    }
}

/// The value as it is written; the model checks it with the result.
fn whole(node: Node<'_>, at: &str, facts: &mut Vec<FieldValue>) -> Result<(), Failure> {
    let place = super::place(at)?;
    let value = match node.content() {
        // What is written without quotes is read as the place wants.
        Content::Scalar { text, plain: true } => super::value(&place, text)?,
        _ => typed::of_node(node),
    };
    facts.push(FieldValue { place, value });
    Ok(())
}
