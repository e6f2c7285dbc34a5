//! What everybody owes, of the products and the people that are asked about.

use crate::committee::owed::{self, Owed, Who};
use crate::domain::date::Date;
use crate::domain::fold::word;
use crate::domain::naming::{Name, Named};
use crate::domain::product::Product;
use crate::lifecycle::version::Version;
use crate::operation::error::Failure;
use crate::operation::select::{Criteria, select};
use crate::operation::workspace::Workspace;

/// Whose work is asked about.
#[derive(Clone, Copy, Default)]
pub struct Whose<'a> {
    pub criteria: Criteria<'a>,
    /// A product, by its id.
    pub product: Option<&'a str>,
    /// The entity of a coach.
    pub coach: Option<&'a str>,
    /// A role, by its id or by what people call it.
    pub role: Option<&'a str>,
    /// Only what is late.
    pub is_late: bool,
}

/// What is owed on the day `today`: what is late first, each part by its day.
///
/// # Errors
/// Where the criteria cannot be read, the product is not there, or no rules were in force.
pub fn owed<'w>(workspace: &'w Workspace, whose: Whose<'_>, today: Date) -> Result<Vec<Owed<'w>>, Failure> {
    let version = workspace.version(today)?;
    if let Some(id) = whose.product {
        workspace.product(id)?;
    }
    let selection = select(workspace, &whose.criteria, today)?;
    let chosen = selection.products.iter().map(|(entry, _)| &*entry.value);
    let chosen = chosen
        .filter(|product| whose.product.is_none_or(|id| product.id == id))
        .filter(|product| whose.coach.is_none_or(|entity| is_coached_by(product, entity)));
    let mut owed: Vec<Owed<'w>> = chosen
        .flat_map(|product| owed::of(product, &workspace.lifecycle, version, today))
        .collect();
    let reference = workspace.portfolio.reference();
    let names = reference.map_or_else(Vec::new, |entry| entry.value.naming());
    owed.retain(|one| {
        let is_of_role = whose
            .role
            .is_none_or(|role| is_role(one, role, version) || is_called(one, role, &names));
        is_of_role && (one.is_late || !whose.is_late)
    });
    owed.sort_by_key(|one| (!one.is_late, one.due.is_none(), one.due, one.kind));
    Ok(owed)
}

/// True for who owes it, by the role's id or by what people call it.
fn is_role(one: &Owed<'_>, asked: &str, version: &Version) -> bool {
    let seats = version
        .committee
        .known()
        .map_or(&[][..], |committee| committee.seats.as_slice());
    let said = word(asked);
    let mut seats = seats.iter();
    let seat = seats.find(|seat| word(&seat.fr) == said || word(&seat.en) == said);
    one.who.is(seat.map_or(asked, |seat| seat.role.as_str()))
}

/// True where an entity of the catalogue owes it, by a part of what people call that.
fn is_called(one: &Owed<'_>, asked: &str, names: &[Name]) -> bool {
    let Who::Said(id) = &one.who else { return false };
    let asked = word(asked);
    let is_body = |name: &&Name| matches!(name.of, Named::Directorate | Named::Department | Named::Body);
    let own = names.iter().filter(is_body).filter(|name| name.id == *id);
    own.flat_map(|name| [&name.fr, &name.en])
        .any(|name| word(name).contains(&asked))
}

fn is_coached_by(product: &Product, entity: &str) -> bool {
    let coach = product.team.known().and_then(|team| team.coach.known());
    let of = coach.and_then(|coach| coach.entity.known());
    of.is_some_and(|of| word(of) == word(entity))
}
