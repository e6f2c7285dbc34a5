//! Tables of products: what all of them begin with.

use crate::diagnostic::{Arg, Message};
use crate::domain::product::Product;
use crate::page::{Cell, Column};

/// How many rows a terminal lists before the rest is counted.
pub const MOST_LISTED: usize = 10;

/// The column of a product that is only read: by its name.
#[must_use]
pub fn by_name() -> Column {
    Column::new("id", message!("column-product"))
}

/// The cell of such a column.
#[must_use]
pub fn named(product: &Product) -> Cell {
    Cell::ProductNamed {
        id: product.id.to_string(),
        name: product.name.clone(),
    }
}

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
    listed(names, |before, name, is_last| match is_last {
        true => message!("listed-last", before = before, name = name),
        false => message!("listed-more", before = before, name = name),
    })
}

/// The same, of what has commas in it: «A ; B ; et 3 autres».
#[must_use]
pub fn few_apart(names: impl ExactSizeIterator<Item = Arg>) -> Arg {
    listed(names, |before, name, _| {
        message!("listed-apart", before = before, name = name)
    })
}

fn listed(names: impl ExactSizeIterator<Item = Arg>, join: impl Fn(Arg, Arg, bool) -> Message) -> Arg {
    let count = names.len();
    // One more is as short as «et 1 autre».
    let shown = if count <= FEW_NAMED + 1 { count } else { FEW_NAMED };
    let mut said: Option<Arg> = None;
    for (at, name) in names.take(shown).enumerate() {
        said = Some(match said {
            None => name,
            Some(before) => join(before, name, at + 1 == count).into(),
        });
    }
    match (said, count - shown) {
        (None, _) => Arg::Text(String::new()),
        (Some(said), 0) => said,
        (Some(said), rest) => message!("listed-rest", before = said, count = rest).into(),
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::settings::Language;
    use crate::i18n::Translator;

    #[test]
    fn a_few_are_named_and_more_are_counted() {
        let said = |count: usize| {
            let names: Vec<Arg> = ["A", "B", "C", "D", "E", "F", "G"].map(Arg::from).into();
            Translator::new(Language::Fr).said(&few(names.into_iter().take(count)))
        };
        assert_eq!(said(0), "");
        assert_eq!(said(1), "A");
        assert_eq!(said(2), "A et B");
        assert_eq!(said(6), "A, B, C, D, E et F");
        assert_eq!(said(7), "A, B, C, D, E et 2 autres");
    }
}
