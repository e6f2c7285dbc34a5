//! A change between two revisions, told: which products it changes and how, and what it does elsewhere.

mod elsewhere;
mod planned;

use std::collections::BTreeSet;

use rayon::prelude::*;

use crate::change::{ChangeStory, Reader, Story, figures, story};
use crate::change::{Changed, Pair};
use crate::domain::product::Product;
use crate::lifecycle::history::Lifecycle;
use crate::store::catalogue;
use crate::store::source::Source;

use super::comparison::Comparison;
use super::context::Context;
use super::error::Failure;
use super::workspace;

pub use planned::tell_planned;

/// Tells a change; of the products `ids` alone, where there are some.
///
/// # Errors
/// Where neither revision has rules to tell it by, or the change does not touch one of the products.
pub fn tell(context: &Context<'_>, comparison: &Comparison, ids: &[String]) -> Result<ChangeStory, Failure> {
    told(context, comparison, ids, &story::of)
}

/// The same, with what each product says that is new to the catalogue: who reads it has seen nothing of it.
///
/// # Errors
/// Where neither revision has rules to tell it by.
pub fn tell_whole(context: &Context<'_>, comparison: &Comparison) -> Result<ChangeStory, Failure> {
    told(context, comparison, &[], &story::whole)
}

/// How a product's part of a change is told.
type Teller = dyn Fn(&Pair<Product>, &Reader<'_>) -> Option<Story> + Sync;

fn told(context: &Context<'_>, comparison: &Comparison, ids: &[String], tell: &Teller) -> Result<ChangeStory, Failure> {
    let after = comparison.after(&BTreeSet::new())?;
    let lifecycle = rules(comparison, after.as_ref())?;
    let reference = catalogue::reference(after.as_ref());
    workspace::learn(context, &lifecycle, reference.as_deref());
    let mut changed = comparison.changed(after.as_ref())?;
    if !ids.is_empty() {
        only(&mut changed, ids)?;
    }
    let reader = Reader {
        lifecycle: &lifecycle,
        today: context.today,
    };
    let progress = context.face.begin(text!("compare-progress"));
    let stories: Vec<Story> = changed
        .products
        .par_iter()
        .filter_map(|pair| {
            progress.step();
            tell(pair, &reader)
        })
        .collect();
    drop(progress);
    let elsewhere = if ids.is_empty() {
        elsewhere::told(comparison, &changed, after.as_ref())?
    } else {
        Vec::new()
    };
    Ok(ChangeStory {
        figures: figures::moved(&changed.products, &reader),
        elsewhere,
        unsaid: changed.products.len() - stories.len(),
        stories,
        base: comparison.merge_base.to_string(),
        head: comparison.head.map(|head| head.to_string()),
    })
}

/// The rules by whose names the change is told: those that it brings, or where these cannot be read, the earlier ones.
fn rules(comparison: &Comparison, after: &dyn Source) -> Result<Lifecycle, Failure> {
    workspace::sound_rules(after).or_else(|failure| match comparison.base_rules()? {
        Some(base) => workspace::sound_rules(&base),
        None => Err(failure),
    })
}

/// Only the products `ids`.
fn only(changed: &mut Changed, ids: &[String]) -> Result<(), Failure> {
    let id = |pair: &Pair<Product>| {
        let product = pair.after.as_ref().or(pair.before.as_ref());
        product.map(|product| product.id.to_string())
    };
    let known: Vec<String> = changed.products.iter().filter_map(id).collect();
    for asked in ids {
        if !known.contains(asked) {
            return Err(Failure::usage(message!("error-not-in-change", id = asked.as_str()))
                .suggesting(asked, known.iter().map(String::as_str)));
        }
    }
    changed
        .products
        .retain(|pair| id(pair).is_some_and(|id| ids.contains(&id)));
    Ok(())
}
