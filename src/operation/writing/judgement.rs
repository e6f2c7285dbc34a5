//! Whether the rules accept what a change makes of the catalogue.

use std::cell::{Cell, OnceCell};
use std::collections::BTreeMap;

use crate::change::records::differing;
use crate::diagnostic::structure::UNKNOWN_WORD;
use crate::diagnostic::{Diagnostic, Findings, Message, Origin, Severity};
use crate::domain::common::Common;
use crate::domain::date::Date;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::session::Session;
use crate::domain::tree::Tree;
use crate::rules::engine::exceptions;
use crate::rules::engine::product_summary::ProductSummary;
use crate::rules::engine::reference_index::ReferenceIndex;
use crate::rules::{self, ChangeContext, CrossFindings, ProductContext, Rule, registry};
use crate::store::catalogue::{self, COMMONS, PRODUCTS, REFERENCE};
use crate::store::document;
use crate::store::overlay::Overlay;
use crate::store::source::Source;

use super::Change;
use super::ground::Ground;
use super::target::{Target, session_path};
use crate::domain::place::{file_name, is_in, stem};
use crate::operation::already_there::{self, Unread};
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::validation::request::ValidationScope;
use crate::operation::validation::validator::{Input, examine};
use crate::operation::workspace::unlisted;

/// What a change is told by the rules; faults that were there before are not its own.
pub(super) struct Judgement {
    /// What refuses it.
    pub errors: Vec<Diagnostic>,
    pub warnings: Vec<Diagnostic>,
    /// Faults of form that it leaves in a product's file, the first one told.
    pub still_faulty: Vec<Failure>,
}

/// Judges the result of a change: each product of it, and what others see of them.
pub(super) fn judge(context: &Context<'_>, ground: &Ground<'_>, change: &Change) -> Result<Judgement, Failure> {
    let (products, added): (Vec<_>, Vec<_>) = change.files.iter().partition(|(path, _)| is_in(PRODUCTS, path));
    let mut found = Vec::new();
    let mut still_faulty = Vec::new();
    let mut others_see_it = false;
    for (path, text) in products {
        let known = ground.source().read(path).map_err(unlisted)?.is_some();
        if !known {
            found.extend(findings_of_new(context, ground, path, text)?);
            others_see_it = true;
            continue;
        }
        let target = ground.target(path, stem(path).unwrap_or_else(|| file_name(path)))?;
        let is_for_others = Cell::new(false);
        found.extend(judged(context, ground.source(), &target, text, &added, &|after| {
            is_for_others.set(others_see(context, &target, after));
        }));
        others_see_it |= is_for_others.get();
        let prefix = &ground.site.prefix;
        still_faulty.extend(left(&target, text).first().map(|fault| leaves(prefix, &target, fault)));
    }
    if others_see_it {
        let more = among_others(context, ground, &change.files)?;
        join(&mut found, more);
    }
    for finding in &mut found {
        finding.path.insert_str(0, &ground.site.prefix);
    }
    let (errors, others): (Vec<_>, Vec<_>) = found.into_iter().partition(|one| one.severity == Severity::Error);
    let warnings = others.into_iter().filter(|one| one.severity == Severity::Warning);
    Ok(Judgement {
        errors,
        warnings: warnings.collect(),
        still_faulty,
    })
}

/// The errors of a product that is not there yet.
fn findings_of_new(
    context: &Context<'_>,
    ground: &Ground<'_>,
    path: &str,
    text: &str,
) -> Result<Vec<Diagnostic>, Failure> {
    let mut found = match ground.new_product(path, text)? {
        Some(target) => {
            let around = surroundings(ground.source());
            product_findings(context, ground.source(), &target, text, &[], &|_, _| &around)
        }
        None => document::read::<Product>(path, text.as_bytes(), |_, _, _| ()).diagnostics,
    };
    found.retain(|finding| finding.severity == Severity::Error);
    Ok(found)
}

/// A change may mend a file in part: what is left is told, with how to mend it.
fn leaves(prefix: &str, target: &Target, fault: &Diagnostic) -> Failure {
    let message = message!(
        "write-still-faulty",
        path = format!("{prefix}{}", target.path),
        line = fault.range.line,
        fault = fault.message.clone()
    );
    let failure = Failure::refused(message);
    let key = fault.message.args.iter().find(|(name, _)| *name == "key");
    let (Some((_, key)), true) = (key, fault.rule.id == UNKNOWN_WORD.id) else {
        return failure;
    };
    let mend = if fault.message.key == "S-02-duplicate-key" {
        text!("write-mend-twice")
    } else {
        text!("write-mend-unknown")
    };
    let hint = Message::new(mend).with("id", target.product.id.as_str());
    failure.hint(hint.with("key", key.clone()))
}

/// Adds to `found` what of `more` it does not hold.
fn join(found: &mut Vec<Diagnostic>, mut more: Vec<Diagnostic>) {
    let same = |one: &Diagnostic, other: &Diagnostic| {
        one.rule.id == other.rule.id && one.path == other.path && one.message == other.message
    };
    more.retain(|one| !found.iter().any(|other| same(one, other)));
    found.extend(more);
}

/// The errors of form that a change leaves as they were.
fn left(target: &Target, text: &str) -> Vec<Diagnostic> {
    if target.faults.is_empty() {
        return Vec::new();
    }
    let mut left = document::reread::<Product>(&target.path, text.as_bytes(), |_, _, _| ()).diagnostics;
    left.retain(|fault| fault.severity == Severity::Error);
    left
}

/// The findings that the product has as `text` says it, and did not have before; and those of the rules of a change:
/// what `check` would refuse is not written.
pub fn new_findings(
    context: &Context<'_>,
    source: &dyn Source,
    target: &Target,
    text: &str,
    added: &[&(String, String)],
) -> Vec<Diagnostic> {
    judged(context, source, target, text, added, &|_| ())
}

/// The same; `seen` sees the product as `text` says it, where it is one.
fn judged(
    context: &Context<'_>,
    source: &dyn Source,
    target: &Target,
    text: &str,
    added: &[&(String, String)],
    seen: &dyn Fn(&Product),
) -> Vec<Diagnostic> {
    let around = OnceCell::new();
    let change = ChangeContext {
        lifecycle: &target.lifecycle,
        day: context.today,
        recorded: context.today,
        base: "HEAD",
        prefix: "",
        justified: false,
        begun: true,
        declared: None,
        read_in_part: false,
    };
    let mut new = product_findings(context, source, target, text, added, &|product, findings| {
        seen(product);
        rules::check_change(target.recorded(), product, &change, findings);
        around.get_or_init(|| surroundings_of(product, target, source))
    });
    new.retain(|found| found.severity > Severity::Note);
    if new.is_empty() {
        return new;
    }
    let mut before = vec![&target.source];
    before.extend(Some(&target.readable).filter(|readable| **readable != target.source));
    for old in before {
        let known = product_findings(context, source, target, old, &[], &|_, _| {
            around.get_or_init(Portfolio::default)
        });
        let (after, before) = (|_: &str| text.as_bytes().to_vec(), |_: &str| old.as_bytes().to_vec());
        already_there::mark((&mut new, &after), (&known, &before), &BTreeMap::new(), Unread::IsKept);
    }
    new.retain(|found| found.origin != Origin::AlreadyThere);
    new
}

/// True where other products name this one otherwise, or it names them otherwise.
fn others_see(context: &Context<'_>, target: &Target, after: &Product) -> bool {
    let outline =
        |product: &Product| ProductSummary::new(target.path.clone(), product, &target.lifecycle, context.today);
    !outline(after).is_for_others_as(&outline(&target.product))
}

/// What `check` would find of the change between products.
fn among_others(
    context: &Context<'_>,
    ground: &Ground<'_>,
    files: &[(String, String)],
) -> Result<Vec<Diagnostic>, Failure> {
    let lifecycle = ground.lifecycle()?;
    let examined = |source: &dyn Source| -> Result<Vec<Diagnostic>, Failure> {
        let matter = Input {
            source,
            prefix: String::new(),
            lifecycle: lifecycle.clone(),
            judge_rules: &|_| CrossFindings::default(),
            rules_matter: true,
        };
        let asked = ValidationScope::of_files(vec![String::new()], false);
        let mut found = examine(context, matter, &asked)?.diagnostics;
        found.retain(|one| {
            one.severity > Severity::Note && registry::rule(&one.rule.id).is_some_and(Rule::is_between_files)
        });
        Ok(found)
    };
    let changed = Overlay::new(ground.source(), files);
    let found = examined(&changed)?;
    if found.is_empty() {
        return Ok(found);
    }
    let before = examined(ground.source())?;
    let text = |source: &dyn Source, path: &str| source.read(path).ok().flatten().unwrap_or_default();
    let (new, old) = (
        |path: &str| text(&changed, path),
        |path: &str| text(ground.source(), path),
    );
    let is_changed = |finding: &Diagnostic| files.iter().any(|(path, _)| finding.path == *path);
    let (mut own, others): (Vec<Diagnostic>, Vec<Diagnostic>) = found.into_iter().partition(is_changed);
    already_there::mark((&mut own, &new), (&before, &old), &BTreeMap::new(), Unread::IsKept);
    own.retain(|one| one.origin != Origin::AlreadyThere);
    own.extend(already_there::brought(&before, others, &old));
    Ok(own)
}

/// What stands around a product that changes, as far as the change can name it.
fn surroundings_of(product: &Product, target: &Target, source: &dyn Source) -> Portfolio {
    let mut keys = differing(&target.product, product).into_iter();
    if keys.any(|key| !OF_THE_COMMITTEE.contains(&key.as_str())) {
        surroundings(source)
    } else {
        Portfolio::default()
    }
}

/// The keys that name nothing outside the product but sittings: nothing else is read to write them.
const OF_THE_COMMITTEE: &[&str] = &["phases", "decisions"];

/// The commons, and the lists of directorates, departments and domains.
fn surroundings(source: &dyn Source) -> Portfolio {
    let commons = catalogue::files(source, COMMONS).unwrap_or_default();
    let read = |path: String| {
        let value = catalogue::read::<Common>(source, &path, |_, _, _| ())?.value?;
        Some(Entry { path, value })
    };
    let reference = catalogue::read::<Reference>(source, REFERENCE, |_, _, _| ());
    let mut portfolio = Portfolio::default();
    portfolio.put::<Common>(commons.into_iter().filter_map(read).collect());
    let reference = reference.and_then(|reading| reading.value).map(|value| Entry {
        path: REFERENCE.to_owned(),
        value,
    });
    portfolio.put::<Reference>(reference.into_iter().collect());
    portfolio
}

/// The findings about a product as `text` says it, among the sittings that it names and what stands around, which `more`
/// gives, with findings of its own.
fn product_findings<'s>(
    context: &Context<'_>,
    source: &dyn Source,
    target: &Target,
    text: &str,
    added: &[&(String, String)],
    more: &dyn Fn(&Product, &mut Findings) -> &'s Portfolio,
) -> Vec<Diagnostic> {
    let today = context.today;
    let check = |product: &Product, tree: &Tree<'_>, findings: &mut Findings| {
        let around = more(product, findings);
        let days = product.decisions.iter().filter_map(|decision| decision.session.known());
        let mut portfolio = around.clone();
        portfolio.put::<Session>(days.filter_map(|day| sitting(source, target, *day, added)).collect());
        let known = ReferenceIndex::new(&portfolio, &target.lifecycle, today);
        let product_context = ProductContext::new(&target.lifecycle, today, &target.path, tree, &known);
        rules::check_product(product, &product_context, findings);
        exceptions::set_aside(product, today, findings);
    };
    document::reread::<Product>(&target.path, text.as_bytes(), check).diagnostics
}

fn sitting(source: &dyn Source, target: &Target, day: Date, added: &[&(String, String)]) -> Option<Entry<Session>> {
    let new = added.iter().find(|(path, _)| *path == session_path(day));
    let (path, bytes) = match (new, target.sessions.get(&day)) {
        (Some((path, text)), _) => (path.clone(), text.clone().into_bytes()),
        (None, Some(path)) => (path.clone(), source.read(path).ok().flatten()?),
        (None, None) => return None,
    };
    let value = document::reread::<Session>(&path, &bytes, |_, _, _| ()).value?;
    Some(Entry { path, value })
}
