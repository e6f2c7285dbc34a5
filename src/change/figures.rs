//! The figures of the portfolio that a change moves: differences, worked out from the products that change alone.

use std::collections::BTreeMap;

use crate::change::Pair;
use crate::diagnostic::{Arg, Message};
use crate::domain::product::Product;
use crate::domain::settings::Language;

use super::Reader;

/// A figure, and by how much it moves.
#[derive(Clone, Debug, PartialEq)]
pub struct Figure {
    pub name: Message,
    /// Stable, for programs: `phase:mvp`, `open_reservations`.
    pub key: String,
    pub moves: i64,
}

/// The figures that move: products, phases in their order, open reservations, late ones.
#[must_use]
pub fn moved(products: &[Pair<Product>], reader: &Reader<'_>) -> Vec<Figure> {
    let version = reader.lifecycle.for_reading_on(reader.today);
    let mut total = 0;
    let mut phases: BTreeMap<(i64, String), (Arg, i64)> = BTreeMap::new();
    let mut reservations = 0;
    let mut late = 0;
    // What cannot be read is no less there.
    for pair in products.iter().filter(|pair| pair.after.is_some() || !pair.stays) {
        for (product, sign) in [(pair.before.as_deref(), -1), (pair.after.as_deref(), 1)] {
            let Some(product) = product else { continue };
            total += sign;
            if let Some((version, id)) =
                version.and_then(|version| Some((version, version.phase_on(product, reader.today)?)))
            {
                let name = version.phase(id).map_or_else(
                    || Arg::Text(id.to_string()),
                    |phase| Arg::Both {
                        fr: phase.label(Language::Fr).to_owned(),
                        en: phase.label(Language::En).to_owned(),
                    },
                );
                let rank = version.rank(id).unwrap_or(i64::MAX);
                phases.entry((rank, id.to_string())).or_insert((name, 0)).1 += sign;
            }
            for (_, reservation) in product.open_reservations(reader.today) {
                reservations += sign;
                if reservation.due_by(reader.today).is_some_and(|due| due < reader.today) {
                    late += sign;
                }
            }
        }
    }
    let one = |key: &str, name: Message, moves: i64| Figure {
        key: key.to_owned(),
        name,
        moves,
    };
    let mut figures = vec![one("products", message!("figure-products"), total)];
    figures.extend(
        phases
            .into_iter()
            .map(|((_, id), (name, moves))| one(&format!("phase:{id}"), message!("figure-phase", phase = name), moves)),
    );
    figures.push(one(
        "open_reservations",
        message!("figure-open-reservations"),
        reservations,
    ));
    figures.push(one("late_reservations", message!("figure-late-reservations"), late));
    figures.retain(|figure| figure.moves != 0);
    figures
}
