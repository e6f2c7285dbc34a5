//! F5: personal data of which something is not known.

use crate::domain::product::Product;
use crate::domain::security::Personal;
use crate::report::frame::figure::Figure;

fn personal(product: &Product) -> Option<&Personal> {
    product.data.known()?.personal.known()
}

pub(super) fn figures(active: &[&Product]) -> [Figure; 2] {
    let processed = |product: &Product| personal(product)?.processed.known().copied();
    let unknown = active.iter().filter(|product| processed(product).is_none()).count();
    let handles: Vec<&Personal> = active
        .iter()
        .filter(|product| processed(product) == Some(true))
        .filter_map(|product| personal(product))
        .collect();
    let unregistered = handles
        .iter()
        .filter(|personal| personal.register_ref.known().is_none())
        .count();
    let unregistered = Figure::count(
        "F5",
        text!("figure-compliance-unregistered"),
        unregistered,
        handles.len(),
    );
    let unregistered = unregistered.of(active.len());
    [
        Figure::count("F5", text!("figure-compliance-personal-unknown"), unknown, active.len()),
        if handles.is_empty() {
            unregistered.unknown()
        } else {
            unregistered
        },
    ]
}
