//! Tables of products: what all of them begin with.

use crate::domain::product::Product;
use crate::page::{Cell, Column};

/// How many rows a terminal lists before the rest is counted.
pub const MOST_LISTED: usize = 20;

/// Columns that say who it is, and these.
#[must_use]
pub fn id_and_name(more: impl IntoIterator<Item = Column>) -> Vec<Column> {
    let own = [
        Column::new("id", message!("column-id")),
        Column::new("name", message!("column-name")),
    ];
    own.into_iter().chain(more).collect()
}

/// A row of such a table, about a product.
#[must_use]
pub fn about(product: &Product, more: impl IntoIterator<Item = Cell>) -> Vec<Cell> {
    let own = [Cell::Product(product.id.to_string()), Cell::Text(product.name.clone())];
    own.into_iter().chain(more).collect()
}
