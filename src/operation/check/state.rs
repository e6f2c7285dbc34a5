//! The changed files as they stand: by all the rules that `validate` knows.

use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::domain::settings::{SCHEMA, Settings};
use crate::lifecycle::history::Lifecycle;
use crate::rules::{CrossFindings, FileContext, check_file};
use crate::store::catalogue::{self, LIFECYCLE, PRODUCTS};
use crate::store::folder::SETTINGS;
use crate::store::source::Source;
use crate::store::subset::Subset;

use super::Case;
use super::impact::Impact;
use crate::domain::place::is_in;
use crate::operation::already_there::{self, Unread};
use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;
use crate::operation::validation::request::ValidationScope;
use crate::operation::validation::validator::{Input, examine};

/// The findings about the files that differ; about others, those that the change brings.
pub fn diagnostics(case: &Case<'_>) -> Result<Vec<Diagnostic>, Failure> {
    let Case {
        comparison,
        base_rules,
        reach,
        ..
    } = case;
    let touched: BTreeSet<String> = comparison
        .deltas
        .iter()
        .filter(|delta| !is_in(LIFECYCLE, &delta.path))
        .map(|delta| format!("{}{}", comparison.prefix, delta.path))
        .collect();
    let found = read(case, &base_rules.lifecycle)?;
    let (mut own, others): (Vec<Diagnostic>, Vec<Diagnostic>) =
        found.into_iter().partition(|one| touched.contains(&one.path));
    if comparison.deltas.iter().any(|delta| delta.path == SETTINGS) {
        own.extend(settings(comparison, reach));
    }
    own.extend(comparison.not_read()?);
    let is_fault = |one: &Diagnostic| one.severity > Severity::Note;
    if own.iter().any(is_fault) || reach.whole.is_some() && others.iter().any(is_fault) {
        let Some(before) = before(case)? else { return Ok(own) };
        let source = before.as_ref();
        let products = match reach.whole {
            Some(_) => None,
            None => Some(source.list(PRODUCTS).unwrap_or_default().into_iter().collect()),
        };
        let subset = Subset::new(source, products, None);
        let known = judged(case, &subset, &base_rules.lifecycle)?;
        let full = |path: &String| format!("{}{path}", comparison.prefix);
        let moves = comparison.deltas.iter();
        let moved = moves.filter_map(|delta| Some((full(&delta.path), full(delta.from.as_ref()?))));
        let text = |source: &dyn Source, path: &str| {
            let path = path.strip_prefix(&comparison.prefix).unwrap_or(path);
            source.read(path).ok().flatten().unwrap_or_default()
        };
        let (new, old) = (
            |path: &str| text(reach.after.as_ref(), path),
            |path: &str| text(source, path),
        );
        already_there::mark((&mut own, &new), (&known, &old), &moved.collect(), Unread::MayDiffer);
        if reach.whole.is_some() {
            own.extend(already_there::brought(&known, others, &old));
        }
    }
    Ok(own)
}

/// The findings about the products of the change, by these rules.
pub fn of_products(case: &Case<'_>, lifecycle: &Lifecycle) -> Result<Vec<Diagnostic>, Failure> {
    let touched: BTreeSet<String> = case
        .reach
        .changed
        .products
        .iter()
        .map(|pair| format!("{}{}", case.comparison.prefix, pair.path))
        .collect();
    let mut found = read(case, lifecycle)?;
    found.retain(|one| touched.contains(&one.path));
    Ok(found)
}

/// What the changed `catalog.yaml` says: the base's has judged.
fn settings(comparison: &Comparison, reach: &Impact) -> Vec<Diagnostic> {
    let reading = catalogue::read_of::<Settings>(reach.after.as_ref(), SETTINGS, Some(SCHEMA), |_, tree, findings| {
        let file = FileContext {
            path: SETTINGS,
            tree,
            id: None,
        };
        check_file(&file, findings);
    });
    let found = reading.map(|reading| reading.diagnostics).unwrap_or_default();
    comparison.rooted(found)
}

fn read(case: &Case<'_>, lifecycle: &Lifecycle) -> Result<Vec<Diagnostic>, Failure> {
    let reach = case.reach;
    let products = reach.whole.is_none().then(|| reach.products_read.clone());
    let subset = Subset::new(reach.after.as_ref(), products, case.base_rules.settings.clone());
    judged(case, &subset, lifecycle)
}

fn judged(case: &Case<'_>, source: &dyn Source, lifecycle: &Lifecycle) -> Result<Vec<Diagnostic>, Failure> {
    let matter = Input {
        source,
        prefix: case.comparison.prefix.clone(),
        lifecycle: lifecycle.clone(),
        judge_rules: &|_| CrossFindings::default(),
        // Findings about files that do not differ are told where the change may bring them.
        rules_matter: case.reach.whole.is_some(),
    };
    // Every file is covered; what matters is chosen afterwards.
    Ok(examine(
        case.context,
        matter,
        &ValidationScope::of_files(vec![String::new()], true),
    )?
    .diagnostics)
}

/// What the change finds there: of it, as much as was read of what comes after.
fn before(case: &Case<'_>) -> Result<Option<Box<dyn Source>>, Failure> {
    let Case { comparison, reach, .. } = case;
    let found = match reach.whole {
        Some(_) => comparison.whole_before()?,
        None => {
            let read = reach
                .products_read
                .iter()
                .filter_map(|path| path.strip_prefix(PRODUCTS));
            let mut names: Vec<String> = read.map(|path| path.trim_start_matches('/').to_owned()).collect();
            names.extend(comparison.product_files());
            comparison.before(&names)?
        }
    };
    Ok(found.map(|found| Box::new(found) as Box<dyn Source>))
}
