//! What a key or an item is called.

use super::{Kind, Node};

/// True for a scalar of this text, however a reader may take it.
pub(super) fn has_text(node: &Node, wanted: &str) -> bool {
    matches!(&node.kind, Kind::Scalar { text, .. } if text == wanted)
}

/// True for the item of a list that has `name` under `key`, or is `name` alone.
pub(super) fn is_item(item: &Node, key: &str, name: &str) -> bool {
    match &item.kind {
        Kind::Map { entries, .. } => entries
            .iter()
            .any(|(other, value)| has_text(other, key) && has_text(value, name)),
        _ => has_text(item, name),
    }
}
