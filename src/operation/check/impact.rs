//! How much of the catalogue a change can touch: the files that differ and what they refer to, or all of it.

use std::collections::BTreeSet;
use std::convert::Infallible;

use crate::change::{Changed, Pair};
use crate::diagnostic::Message;
use crate::domain::product::Product;
use crate::rules::engine::product_summary::ProductSummary;
use crate::store::catalogue::PRODUCTS;
use crate::store::file_kind::{self, Concerns, FileKind, Kind, Visitor};
use crate::store::source::Source;

use super::base_rules::BaseRules;
use crate::operation::comparison::Comparison;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::validation::request::ValidationScope;
use crate::operation::validation::validator::{Input, examine};

/// What is read to judge a change.
pub struct Impact {
    pub changed: Changed,
    /// The later revision: with `whole`, all of it.
    pub after: Box<dyn Source>,
    /// The products that are read, by their paths; of a whole catalogue, it says itself.
    pub products_read: BTreeSet<String>,
    /// Why all of it is read.
    pub whole: Option<Why>,
    /// All products, where the change needs them.
    pub products: Vec<ProductSummary>,
}

/// What a change touches that others may depend on.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Why {
    Rules,
    /// A file of a kind that others refer to, by the text that says so.
    File(&'static str),
    ProductAdded,
    ProductRemoved,
    Names,
    Links,
    Stop,
    OtherFolder,
}

impl Why {
    fn key(self) -> &'static str {
        match self {
            Why::Rules => "check-whole-rules",
            Why::File(key) => key,
            Why::ProductAdded => "check-whole-added",
            Why::ProductRemoved => "check-whole-removed",
            Why::Names => "check-whole-names",
            Why::Links => "check-whole-links",
            Why::Stop => "check-whole-stop",
            Why::OtherFolder => "check-whole-folder",
        }
    }
}

impl Impact {
    pub fn of(comparison: &Comparison, base_rules: &BaseRules, context: &Context<'_>) -> Result<Impact, Failure> {
        let after = comparison.after(&BTreeSet::new())?;
        let changed = comparison.changed(after.as_ref())?;
        let outline = |pair: &Pair<Product>, product: &Product| {
            ProductSummary::new(pair.path.clone(), product, &base_rules.lifecycle, context.today)
        };
        let mut whole = base_rules
            .changed
            .then_some(Why::Rules)
            .or_else(|| files(comparison))
            .or_else(|| changed.products.iter().find_map(|pair| why(pair, &outline)));
        let mut read: BTreeSet<String> = changed
            .products
            .iter()
            .filter(|pair| pair.stays)
            .map(|pair| pair.path.clone())
            .collect();
        let mut reach = Impact {
            after,
            products_read: BTreeSet::new(),
            whole: None,
            products: Vec::new(),
            changed,
        };
        if whole.is_none() {
            let names = neighbours(&reach.changed, &outline);
            if !names.is_empty() {
                reach.after = comparison.after(&names)?;
            }
            let paths: Vec<String> = names.iter().map(|name| format!("{PRODUCTS}/{name}")).collect();
            let there = |path: &String| reach.after.read(path).is_ok_and(|bytes| bytes.is_some());
            // Somewhere below, perhaps, or nowhere: only the whole tells.
            if paths.iter().any(|path| !there(path)) {
                whole = Some(Why::OtherFolder);
            }
            read.extend(paths);
        }
        reach.whole = whole;
        reach.products_read = read;
        if whole.is_some() {
            reach.after = comparison.whole_after()?;
        }
        if whole == Some(Why::Rules) {
            reach.products = reach.outlines(comparison, base_rules, context)?;
        }
        Ok(reach)
    }

    /// What is read to judge a change as such.
    pub fn of_change(comparison: &Comparison) -> Result<Impact, Failure> {
        let after = comparison.after(&BTreeSet::new())?;
        Ok(Impact {
            changed: comparison.changed(after.as_ref())?,
            after,
            products_read: BTreeSet::new(),
            whole: None,
            products: Vec::new(),
        })
    }

    fn outlines(
        &self,
        comparison: &Comparison,
        base_rules: &BaseRules,
        context: &Context<'_>,
    ) -> Result<Vec<ProductSummary>, Failure> {
        let matter = Input {
            source: self.after.as_ref(),
            prefix: comparison.prefix.clone(),
            lifecycle: base_rules.lifecycle.clone(),
            judge_rules: &|_| crate::rules::CrossFindings::default(),
            rules_matter: false,
        };
        Ok(examine(
            context,
            matter,
            &ValidationScope::of_files(vec![comparison.prefix.clone()], false),
        )?
        .products)
    }

    /// What was read, and why.
    pub fn told(&self) -> Message {
        match self.whole {
            None => message!("check-explain-part", count = self.products_read.len()),
            Some(why) => message!("check-explain-whole", why = Message::new(why.key())),
        }
    }
}

/// What other files may refer to.
fn files(comparison: &Comparison) -> Option<Why> {
    comparison.deltas.iter().find_map(|delta| {
        let key = match file_kind::of(&delta.path)?.concerns {
            Concerns::Itself => return None,
            Concerns::EverybodyOnceThere(_) if delta.before.is_none() => return None,
            Concerns::Everybody(key) | Concerns::EverybodyOnceThere(key) => key,
        };
        Some(Why::File(key))
    })
}

/// What of a product changes that rules about several products look at.
fn why(pair: &Pair<Product>, outline: &impl Fn(&Pair<Product>, &Product) -> ProductSummary) -> Option<Why> {
    if !pair.stays {
        return Some(Why::ProductRemoved);
    }
    let Some(after) = &pair.after else {
        // What cannot be read is judged by its form alone, and so is what it was.
        return None;
    };
    let Some(before) = &pair.before else {
        return Some(Why::ProductAdded);
    };
    let (old, new) = (outline(pair, before), outline(pair, after));
    // That two products read alike is a remark, which `validate` makes: no catalogue is read for a summary.
    if !new.is_named_as(&old) {
        return Some(Why::Names);
    }
    if !new.links_as(&old) {
        return Some(Why::Links);
    }
    (!new.stands_as(&old)).then_some(Why::Stop)
}

/// The files of the products that the changed files name.
fn neighbours(changed: &Changed, outline: &impl Fn(&Pair<Product>, &Product) -> ProductSummary) -> BTreeSet<String> {
    let mut ids: BTreeSet<String> = BTreeSet::new();
    for pair in &changed.products {
        if let Some(after) = &pair.after {
            let links = outline(pair, after).links;
            ids.extend(links.iter().map(|link| link.target.to_string()));
        }
    }
    let mut named = Named { changed, ids };
    let Ok(()) = file_kind::visit(&mut named);
    named.ids.into_iter().map(|id| format!("{id}.yaml")).collect()
}

/// The products that the other files of a change name.
struct Named<'c> {
    changed: &'c Changed,
    ids: BTreeSet<String>,
}

impl Visitor for Named<'_> {
    type Error = Infallible;

    fn visit<T: Kind>(&mut self, _: &'static FileKind) -> Result<(), Infallible> {
        let after = self.changed.of::<T>().iter().filter_map(|pair| pair.after.as_deref());
        self.ids.extend(after.flat_map(T::names_products));
        Ok(())
    }
}
