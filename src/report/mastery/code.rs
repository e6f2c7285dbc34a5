//! Code that is ours to read, and code that everybody may read.

use crate::domain::fact::Fact;
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::Figure;

use super::where_said;
use crate::report::frame::listing::{MOST_LISTED, about, id_and_name};

/// Whether the code of a product is open.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Open {
    Yes,
    /// Closed, for a reason that is written.
    Explained,
    Closed,
}

/// What the files say: of the code first, else of the repositories, of which one that is open is enough.
fn open(product: &Product) -> Option<Open> {
    let said = product.code.known().and_then(|code| code.open_source.known());
    if let Some(said) = said
        && let Some(public) = said.public.known()
    {
        return Some(match public {
            true => Open::Yes,
            false if said.exception.is_filled() => Open::Explained,
            false => Open::Closed,
        });
    }
    let links = product.links.known()?;
    let public: Vec<bool> = links
        .repositories
        .items()
        .iter()
        .filter_map(|one| one.public.known().copied())
        .collect();
    let any = public.iter().any(|public| *public);
    (!public.is_empty()).then_some(if any { Open::Yes } else { Open::Closed })
}

/// True where the file gives the address of the code.
fn has_repository(product: &Product) -> bool {
    let links = product.links.known();
    links.is_some_and(|links| !links.repositories.items().is_empty())
}

/// The code of products.
pub(super) struct Sources<'i> {
    active: Vec<&'i Product>,
    open: Vec<(&'i Product, Open)>,
}

impl<'i> Sources<'i> {
    pub(super) fn of(active: &[&'i Product]) -> Sources<'i> {
        let open = active.iter().filter_map(|product| Some((*product, open(product)?)));
        Sources {
            open: open.collect(),
            active: active.to_vec(),
        }
    }

    fn so(&self, wanted: Open) -> usize {
        self.open.iter().filter(|(_, open)| *open == wanted).count()
    }

    /// How many say where the code is.
    pub(super) fn known(&self) -> usize {
        self.active.iter().filter(|product| has_repository(product)).count()
    }

    pub(super) fn figures(&self) -> [Figure; 3] {
        let of = self.active.len();
        let says = self.active.iter().filter(|product| {
            let links = product.links.known();
            links.is_some_and(|links| matches!(links.repositories, Fact::Known(_)))
        });
        let closed = Figure::count(
            "E8",
            text!("figure-mastery-closed"),
            self.so(Open::Closed),
            self.open.len(),
        );
        [
            Figure::share("E8", text!("figure-mastery-open"), self.so(Open::Yes), self.open.len()).of(of),
            where_said(closed.of(of)),
            Figure::share("E8", text!("figure-mastery-repository"), self.known(), says.count()).of(of),
        ]
    }

    /// Whose code is closed, with the reason where it is written.
    pub(super) fn table(&self) -> Table {
        let columns = id_and_name([Column::new("reason", message!("mastery-column-reason"))]);
        let closed = self.open.iter().filter(|(_, open)| *open != Open::Yes);
        let row = |(product, _): &(&Product, Open)| {
            let said = product.code.known().and_then(|code| code.open_source.known());
            let reason = said.and_then(|said| said.exception.known());
            about(
                product,
                [reason.map_or(Cell::Unknown, |reason| Cell::Text(reason.clone()))],
            )
        };
        Table::new("closed", columns)
            .rows(closed.map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
    }
}
