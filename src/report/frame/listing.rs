//! Tables of products: what all of them begin with.

use crate::diagnostic::Arg;
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

/// How many are named in a sentence before the rest is counted.
const FEW_NAMED: usize = 5;

/// The first of these names, as a sentence lists them, and how many more there are: «A, B et 3 autres».
#[must_use]
pub fn few(names: impl ExactSizeIterator<Item = Arg>) -> Arg {
    let count = names.len();
    // One more is as short as «et 1 autre».
    let shown = if count <= FEW_NAMED + 1 { count } else { FEW_NAMED };
    let mut said: Option<Arg> = None;
    for (at, name) in names.take(shown).enumerate() {
        said = Some(match said {
            None => name,
            Some(before) if at + 1 == count => message!("listed-last", before = before, name = name).into(),
            Some(before) => message!("listed-more", before = before, name = name).into(),
        });
    }
    match (said, count - shown) {
        (None, _) => Arg::Text(String::new()),
        (Some(said), 0) => said,
        (Some(said), rest) => message!("listed-rest", before = said, count = rest).into(),
    }
}
