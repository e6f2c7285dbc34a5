//! What a member of the committee must know of a product before the sitting: what it is, who answers for it, what forbids a
//! go, what the committee is still owed.

use crate::committee::agenda::Asked;
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::lifecycle::version::Committee;
use crate::page::{Block, Cell, Item, Labelled, List, Tone, Words};

use super::super::owner;

/// What a product is, whose it is and who answers for it.
pub(super) fn about(product: &Product) -> Vec<Labelled> {
    let directorates = Product::ids(&product.directorate);
    let directorates = (!directorates.is_empty()).then(|| {
        let named = directorates
            .iter()
            .map(|id| Words::from(Cell::named(Named::Directorate, id)));
        Labelled::new(message!("fact-directorate"), Words::joined(named, ", "))
    });
    let team = product.team.known();
    let function = team
        .and_then(|team| team.product_owner.known())
        .and_then(|owner| owner.function.known());
    let about = product.summary.known();
    let facts = [
        about.map(|text| Labelled::new(message!("agenda-about"), Words::from(text.as_str()))),
        directorates,
        function.map(|text| Labelled::new(message!("show-product-owner"), Words::from(text.as_str()))),
    ];
    facts.into_iter().flatten().collect()
}

/// What forbids any go, point by point, then the reservations that are open.
pub(super) fn owed(one: &Asked<'_>, committee: Option<&Committee>, today: Date) -> Vec<Block> {
    let mut blocks = listed(
        message!("agenda-blockers"),
        one.blockers
            .iter()
            .map(|point| Words::from(Cell::Label(point.clone())).toned(Tone::Bad))
            .collect(),
    );
    let open = one
        .product
        .open_reservations(today)
        .into_iter()
        .map(|(_, reservation)| {
            let text = reservation.text.known();
            let message = message!(
                "agenda-open-one",
                text = text.map_or_else(|| Arg::shown(&reservation.id), |text| Arg::from(text.as_str())),
                owner = owner(committee, reservation),
                due = reservation.due_by(today).map_or_else(|| Arg::from("–"), Arg::from)
            );
            Words::from(message).toned(Tone::Warning)
        });
    blocks.extend(listed(message!("agenda-open-ones"), open.collect()));
    blocks
}

fn listed(title: crate::diagnostic::Message, lines: Vec<Words>) -> Vec<Block> {
    if lines.is_empty() {
        return Vec::new();
    }
    let list = List {
        items: lines.into_iter().map(Item::new).collect(),
        rest: None,
    };
    vec![Block::Text(title.into()), Block::List(list)]
}
