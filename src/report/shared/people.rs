//! Who answers for a product: functions and entities, never names.

use crate::diagnostic::Arg;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::team::Owner;
use crate::page::Cell;

/// A directorate or a department by its name; what is neither, as the file says it.
pub(crate) fn entity(portfolio: &Portfolio, text: &str) -> Arg {
    let named = portfolio.reference().and_then(|entry| entry.value.body(text));
    named.map_or_else(
        || Arg::Text(text.to_owned()),
        |of| Arg::Id {
            of,
            id: text.to_owned(),
        },
    )
}

/// Whom to ask about a product: its product owner, else its business owner, by function and entity.
pub(crate) fn whom(portfolio: &Portfolio, product: &Product) -> Cell {
    let owner = product.team.known().and_then(|team| {
        let owners = [team.product_owner.known(), team.business_owner.known()];
        owners.into_iter().flatten().find(|owner| owner.function.is_filled())
    });
    owner.map_or(Cell::Unknown, |owner| named(portfolio, owner))
}

fn named(portfolio: &Portfolio, owner: &Owner) -> Cell {
    let function = owner.function.known().map(|text| Arg::Text(text.clone()));
    let entity = owner.entity.known().map(|text| entity(portfolio, text));
    Cell::Value {
        bare: owner.function.known().cloned().unwrap_or_default(),
        called: function.into_iter().chain(entity).collect(),
    }
}

/// How many business people work on a product each day, where its file says it.
pub(crate) fn business_daily(product: &Product) -> Option<i64> {
    product.team.known()?.business_daily_count.known().copied()
}
