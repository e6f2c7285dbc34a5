//! What must be found out about a product that was there before the committee.

use crate::domain::product::Product;

/// Calendar months from the baseline to the day when its key facts must be known (rule L-03).
pub const MONTHS_TO_FIND_OUT: i32 = 12;

/// A fact that protects users.
#[derive(Debug)]
pub struct KeyFact {
    pub field: &'static str,
    is_known: fn(&Product) -> bool,
}

/// The facts that protect users: how sensitive it is, whose data it holds, where it runs, where its code is.
pub static KEY_FACTS: [KeyFact; 4] = [
    KeyFact {
        field: "security.dict",
        is_known: |product| {
            product
                .security
                .known()
                .is_some_and(|security| security.dict.known().is_some())
        },
    },
    KeyFact {
        field: "data.personal.processed",
        is_known: |product| {
            let personal = product.data.known().and_then(|data| data.personal.known());
            personal.is_some_and(|personal| personal.processed.known().is_some())
        },
    },
    KeyFact {
        field: "hosting.platform",
        is_known: |product| {
            product
                .hosting
                .known()
                .is_some_and(|hosting| hosting.platform.known().is_some())
        },
    },
    KeyFact {
        field: "links.repositories",
        is_known: |product| {
            product
                .links
                .known()
                .is_some_and(|links| links.repositories.known().is_some())
        },
    },
];

/// The key facts that nobody knows of a product.
pub fn unknown_facts(product: &Product) -> impl Iterator<Item = &'static KeyFact> {
    KEY_FACTS.iter().filter(|fact| !(fact.is_known)(product))
}
