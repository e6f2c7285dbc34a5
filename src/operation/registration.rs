//! Registering a product: the change that adds its file.

use crate::domain::date::{ApproxDate, Date};
use crate::domain::fold::fold;
use crate::domain::id::{PhaseId, is_slug};
use crate::domain::product::Product;
use crate::lifecycle::version::Version;
use crate::store::catalogue::{self, PRODUCTS};
use crate::store::source::Source;

use super::context::Context;
use super::error::Failure;
use super::facts::{self, FieldValue};
use super::revision::{only_proposed, proposed};
use super::workspace::Workspace;
use super::writing::{Change, Ground};

/// A product that is about to be registered, in the first phase of the lifecycle.
#[derive(Clone, Debug)]
pub struct Registration<'r> {
    pub id: &'r str,
    pub name: &'r str,
    pub start: Date,
    phase: PhaseId,
    /// Since when it is in its phase, of a product that was there before anybody registered it.
    inherited: Option<ApproxDate>,
}

impl<'r> Registration<'r> {
    /// The registration by the rules `version`.
    ///
    /// # Errors
    /// Where they have no phase.
    pub fn new(version: &Version, id: &'r str, name: &'r str, start: Date) -> Result<Registration<'r>, Failure> {
        let first = version.ordered_phases().first().map(|phase| phase.id.clone());
        Ok(Registration {
            id,
            name,
            start,
            phase: first.ok_or_else(|| Failure::usage(message!("error-no-rules")))?,
            inherited: None,
        })
    }

    /// The same of a product that exists already, in `phase` since the day `since`; its facts say under `baseline` who
    /// says so.
    #[must_use]
    pub fn inherited(mut self, phase: PhaseId, since: ApproxDate) -> Registration<'r> {
        self.phase = phase;
        self.inherited = Some(since);
        self
    }

    /// The product's file, relative to the catalogue.
    #[must_use]
    pub fn path(&self) -> String {
        format!("{PRODUCTS}/{}.yaml", self.id)
    }

    /// The product's file without a fact.
    #[must_use]
    pub fn head(&self) -> String {
        let (start, entered_by) = match self.inherited {
            Some(since) => (since.to_string(), "baseline"),
            None => (self.start.to_string(), "registration"),
        };
        format!(
            "id: {}\nphases:\n  - {{phase: {}, start: {start}, entered_by: {entered_by}}}\n",
            self.id, self.phase
        )
    }

    /// The change that adds the product with its facts.
    ///
    /// # Errors
    /// Where another product has its id or its name, or a fact has no place.
    pub fn record(&self, ground: &Ground<'_>, workspace: &Workspace, facts: &[FieldValue]) -> Result<Change, Failure> {
        let path = self.path();
        free(ground.source(), &path, self.id, self.name, workspace)?;
        let head = format!("{}{}", modeline(ground.source(), PRODUCTS), self.head());
        Ok(Change {
            files: vec![(path, facts::filled(&head, facts)?)],
            title: message!("commit-new", name = self.name),
            trailers: vec![("Catalog-Product", self.id.to_owned())],
            remarks: Vec::new(),
        })
    }
}

/// The id of a new product: given, or made of its name.
///
/// # Errors
/// Where it is no id, or another product answers to it or to the name, here or in a proposal.
pub fn free_id(
    context: &Context<'_>,
    workspace: &Workspace,
    given: Option<&str>,
    name: &str,
) -> Result<String, Failure> {
    let proposed_ids = only_proposed(context, workspace)?;
    let is_free = |id: &String| workspace.portfolio.product(id).is_none() && !proposed_ids.contains(id);
    // Where another product has the short one, the whole name tells them apart.
    let made = || Some(short(name)).filter(is_free).unwrap_or_else(|| slug(name));
    let id = given.map_or_else(made, str::to_owned);
    match given {
        _ if is_slug(&id) => {}
        Some(_) => return Err(Failure::usage(message!("new-bad-id", id = id, near = slug(name)))),
        None => return Err(Failure::usage(message!("new-bad-name", name = name))),
    }
    let own = [given.unwrap_or(name), &id, name];
    let here = workspace.portfolio.products.iter().map(|entry| &*entry.value);
    if let Some(taken) = taken(&own, here) {
        return Err(taken);
    }
    for other in proposed_ids {
        let other = proposed(context, workspace, &other, true).ok();
        if let Some(taken) = other.and_then(|entry| taken(&own, std::iter::once(&*entry.value))) {
            return Err(taken);
        }
    }
    Ok(id)
}

/// Why a new product is not called so; none where no other product answers to one of these names. The first one is said
/// where the id that it makes is taken.
fn taken<'p>(own: &[&str], products: impl Iterator<Item = &'p Product>) -> Option<Failure> {
    let folded: Vec<String> = own.iter().map(|name| fold(name)).collect();
    for product in products {
        let id = product.id.as_str();
        let names = [id, product.name.as_str()].into_iter();
        let mut names = names.chain(product.aliases.items().iter().map(String::as_str));
        let Some(at) = names.find_map(|other| folded.iter().position(|name| *name == fold(other))) else {
            continue;
        };
        // An id that nobody typed says nothing to who reads.
        let at = if at == 1 { 0 } else { at };
        return Some(Failure::usage(message!(
            "new-taken",
            name = own.get(at).copied().unwrap_or_default(),
            called = product.name.as_str(),
            other = id
        )));
    }
    None
}

/// The id that a name makes: `Suivi des stages` is `suivi-des-stages`.
#[must_use]
pub fn slug(name: &str) -> String {
    let folded = fold(name);
    let words = folded.split(|letter: char| !letter.is_ascii_alphanumeric());
    let mut slug = words.filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-");
    slug.truncate(64);
    slug.trim_end_matches('-').to_owned()
}

/// A longer id is tiring to type and to read.
const LONGEST: usize = 32;
/// Words that end no name.
const LITTLE: &[&str] = &[
    "a", "and", "au", "aux", "avec", "d", "dans", "de", "des", "du", "en", "et", "for", "from", "in", "l", "la", "le",
    "les", "of", "on", "or", "ou", "par", "pour", "s", "sur", "the", "to", "un", "une", "with",
];

/// The id that is proposed for a name: its first words, as many as are easily typed.
fn short(name: &str) -> String {
    let whole = slug(name);
    let mut words: Vec<&str> = whole.split('-').collect();
    let length = |words: &[&str]| words.iter().map(|word| word.len() + 1).sum::<usize>();
    let mut is_cut = false;
    while words.len() > 1
        && (length(&words) > LONGEST + 1 || is_cut && words.last().is_some_and(|word| LITTLE.contains(word)))
    {
        words.pop();
        is_cut = true;
    }
    words.join("-")
}

/// Nobody has this id or this name, where the change goes.
fn free(source: &dyn Source, path: &str, id: &str, name: &str, workspace: &Workspace) -> Result<(), Failure> {
    if source.read(path).ok().flatten().is_some() {
        return Err(Failure::usage(message!(
            "new-taken",
            name = name,
            called = name,
            other = id
        )));
    }
    let here = workspace.portfolio.products.iter().map(|entry| &*entry.value);
    taken(&[name, id], here).map_or(Ok(()), Err)
}

/// The line by which editors find the schema, as the other files of `folder` have it.
pub(super) fn modeline(source: &dyn Source, folder: &str) -> String {
    const MODELINE: &str = "# yaml-language-server:";
    let paths = catalogue::files(source, folder).unwrap_or_default();
    let line = paths.first().and_then(|path| {
        let bytes = source.read(path).ok().flatten()?;
        let text = String::from_utf8(bytes).ok()?;
        text.lines()
            .next()
            .filter(|line| line.starts_with(MODELINE))
            .map(str::to_owned)
    });
    line.map_or_else(String::new, |line| line + "\n")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn an_id_is_made_of_the_first_words_of_a_long_name() {
        for (name, id) in [
            ("Suivi des stages", "suivi-des-stages"),
            (
                "Prêt de fauteuils roulants à la sortie de l'hôpital",
                "pret-de-fauteuils-roulants",
            ),
            (
                "Demande d'aide à l'installation des jeunes",
                "demande-d-aide-a-l-installation",
            ),
            (
                "Anticonstitutionnellementissimement vôtre",
                "anticonstitutionnellementissimement",
            ),
        ] {
            assert_eq!(short(name), id);
        }
    }
}
