//! What is in the catalogue already and speaks of the same things as a need: perhaps there is nothing to build.

use crate::domain::common::{Common, Maturity};
use crate::domain::date::Date;
use crate::domain::id::PhaseId;
use crate::domain::product::Product;
use crate::store::catalogue::{self, COMMONS};
use crate::store::source::Source;

use super::context::Context;
use super::error::Failure;
use super::similar::{Corpus, Known, Near, Term};
use super::workspace::Workspace;

/// Something that answers a need.
#[derive(Clone, Debug)]
pub struct LookAlike {
    pub what: What,
    pub id: String,
    pub name: String,
    /// What it does, or when to use it.
    pub about: Option<String>,
    /// The words that it was found by, the weightiest first.
    pub terms: Vec<Term>,
}

/// What answers.
#[derive(Clone, Debug, PartialEq)]
pub enum What {
    Product { phase: Option<PhaseId> },
    Common { maturity: Option<Maturity> },
}

impl LookAlike {
    #[must_use]
    pub fn is_product(&self) -> bool {
        matches!(self.what, What::Product { .. })
    }

    /// True for a common that nobody should take any more.
    #[must_use]
    pub fn is_set_aside(&self) -> bool {
        self.what
            == What::Common {
                maturity: Some(Maturity::Ecarte),
            }
    }
}

/// Nobody reads a longer list.
pub const MOST: usize = 5;

/// The products and the commons that speak of the same things as `need`, the nearest first; no product of the id of `need`.
///
/// # Errors
/// Where there is no catalogue.
pub fn look_alikes(context: &Context<'_>, workspace: &Workspace, need: &Known) -> Result<Vec<LookAlike>, Failure> {
    let products = workspace.portfolio.products.iter().map(|entry| &*entry.value);
    let products = products.filter(|product| product.id.as_str() != need.id);
    let mut answers: Vec<(Known, LookAlike)> = products
        .map(|product| (of_product(product), told(product, context.today)))
        .collect();
    answers.extend(
        commons(context.catalogue()?)
            .iter()
            .map(|one| (of_common(one), offered(one))),
    );
    answers.retain(|(_, one)| one.is_product() || one.id != need.id);
    Ok(nearest(workspace, answers, need))
}

/// The commons alone that answer a need, the nearest first.
///
/// # Errors
/// Where there is no catalogue.
pub fn commons_for(context: &Context<'_>, workspace: &Workspace, need: &Known) -> Result<Vec<LookAlike>, Failure> {
    let commons = commons(context.catalogue()?);
    let answers = commons.iter().map(|one| (of_common(one), offered(one))).collect();
    Ok(nearest(workspace, answers, need))
}

fn nearest(workspace: &Workspace, answers: Vec<(Known, LookAlike)>, need: &Known) -> Vec<LookAlike> {
    let (known, mut answers): (Vec<Known>, Vec<LookAlike>) = answers.into_iter().unzip();
    let reference = workspace.portfolio.reference().map(|entry| &*entry.value);
    let found = Corpus::new(&known, reference).near(need);
    let found = found.into_iter().take(MOST).filter_map(|Near { index, terms }| {
        let answer = answers.get_mut(index)?;
        answer.terms = terms;
        Some(answer.clone())
    });
    found.collect()
}

/// What a product says of what it is for.
#[must_use]
pub fn of_product(product: &Product) -> Known {
    let value = product.value.known().and_then(|value| value.problem.known());
    let problem = value.map(|problem| [&problem.text, &problem.audience]);
    let vision = product.vision.known();
    let vision = vision.map(|vision| [&vision.statement, &vision.value_proposition]);
    let audience = product.audience.known();
    let audience = audience.map(|audience| audience.other_populations.items());
    let single = [&product.full_name, &product.summary];
    let single = single.into_iter().chain(problem.into_iter().flatten());
    let single = single
        .chain(vision.into_iter().flatten())
        .filter_map(|fact| fact.known());
    let several = [
        product.aliases.items(),
        product.tags.items(),
        audience.unwrap_or_default(),
    ];
    let texts = single.chain(several.into_iter().flatten());
    Known::new(product.id.as_str(), &product.name, texts.map(String::as_str))
}

fn told(product: &Product, today: Date) -> LookAlike {
    LookAlike {
        what: What::Product {
            phase: product.phase_on(today).and_then(|record| record.phase.known().cloned()),
        },
        id: product.id.to_string(),
        name: product.name.clone(),
        about: product.summary.known().cloned(),
        terms: Vec::new(),
    }
}

/// What a common says of when to use it.
#[must_use]
pub fn of_common(common: &Common) -> Known {
    let single = [&common.use_when, &common.governance];
    let single = single.into_iter().filter_map(|fact| fact.known());
    let texts = single.chain(common.aliases.items());
    Known::new(common.id.as_str(), &common.name, texts.map(String::as_str))
}

fn offered(common: &Common) -> LookAlike {
    LookAlike {
        what: What::Common {
            maturity: common.maturity.known().copied(),
        },
        id: common.id.to_string(),
        name: common.name.clone(),
        about: common.use_when.known().cloned(),
        terms: Vec::new(),
    }
}

/// The commons of a catalogue; what cannot be read is left out.
fn commons(source: &dyn Source) -> Vec<Common> {
    let paths = catalogue::files(source, COMMONS).unwrap_or_default();
    let readings = paths.iter();
    let readings = readings.filter_map(|path| catalogue::read::<Common>(source, path, |_, _, _| ())?.value);
    readings.map(|one| *one).collect()
}
