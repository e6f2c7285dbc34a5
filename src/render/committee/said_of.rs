//! What a product's file says, for who confirms that it is still true: each question of the rules that it answers.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::AspectId;
use crate::domain::product::Product;
use crate::lifecycle::readiness::{State, readiness};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;
use crate::page::{Item, List, Page, Tone, Words};

/// The page, of one aspect or of all.
#[must_use]
pub fn page(product: &Product, version: &Version, aspect: Option<&AspectId>, today: Date) -> Page {
    let page = Page::new(message!("confirm-title", name = product.name.as_str()));
    let phase = version.phase_on(product, today);
    let gate = phase.and_then(|phase| version.next_gate(phase));
    let Some(gate) = gate else {
        return page.text(message!("confirm-whole", id = Arg::shown(&product.id)));
    };
    let subject = Subject::new(product, version, today);
    let readiness = readiness(version, gate, product, &subject, today);
    let mut page = page;
    for known in version
        .aspects
        .iter()
        .filter(|known| aspect.is_none_or(|asked| *asked == known.id))
    {
        let answered = readiness.items.iter().filter(|item| item.criterion.aspect == known.id);
        let answered = answered.filter(|item| matches!(item.state, State::Met | State::Declared));
        let mut told = std::collections::BTreeSet::new();
        let items: Vec<Item> = answered
            .filter(|item| told.insert(&item.criterion.id))
            .map(|item| Item {
                notes: vec![Words::from(item.why.clone()).toned(Tone::Muted)],
                ..Item::new(Words::from(crate::page::Cell::Label(Arg::both(
                    &item.criterion.fr,
                    &item.criterion.en,
                ))))
            })
            .collect();
        if !items.is_empty() {
            page = page
                .heading(Words::from(crate::page::Cell::Label(Arg::both(&known.fr, &known.en))))
                .with(List { items, rest: None });
        }
    }
    page.text(message!("confirm-whole", id = Arg::shown(&product.id)))
}
