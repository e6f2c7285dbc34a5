//! The addresses, each with the page that answers: one line a page.

use crate::operation::error::Failure;

use super::answer::Answer;
use super::pages::{decision, declaration, gate, home, phase, product, products, proposals};
use super::pages::{propose, proposed, questions, register, reports, reservation, sitting, undo, who};
use super::visit::Visit;

/// Answers a request.
pub type Handler = fn(&Visit<'_>) -> Result<Answer, Failure>;

/// An address, what shows it, and what its form does.
pub struct Route {
    pub path: &'static str,
    pub read: Handler,
    pub write: Option<Handler>,
}

const fn read(path: &'static str, read: Handler) -> Route {
    Route {
        path,
        read,
        write: None,
    }
}

const fn form(path: &'static str, read: Handler, write: Handler) -> Route {
    Route {
        path,
        read,
        write: Some(write),
    }
}

pub static ROUTES: &[Route] = &[
    read("/", home::page),
    read("/langue/{code}", home::language),
    read("/produits", products::page),
    read("/produits/{id}", product::page),
    read("/produits/{id}/passage", gate::page),
    form("/produits/{id}/questions", questions::page, questions::take),
    form("/produits/{id}/proposer", propose::page, propose::record),
    form("/produits/{id}/propose", proposed::page, proposed::send),
    form("/produits/{id}/propose/retirer", undo::page, undo::take),
    read("/produits/{id}/propose/correctif", proposed::patch),
    form("/produits/{id}/decision", decision::page, decision::take),
    form("/produits/{id}/phase", phase::page, phase::take),
    form("/produits/{id}/reserves", reservation::page, reservation::take),
    form("/inscrire", register::page, register::begin),
    form("/inscrire/{id}", register::questions, register::take),
    form("/inscrire/{id}/proposer", register::plan, register::record),
    form("/inscrire/{id}/abandonner", register::leaving, register::leave),
    read("/rapports", reports::list),
    read("/rapports/{id}", reports::page),
    read("/propositions", proposals::page),
    read("/seance", sitting::agenda),
    read("/a-faire", sitting::todo),
    form("/qui", who::page, who::keep),
    read("/accessibilite", declaration::page),
    read("/voir/{id}", product::other),
];
