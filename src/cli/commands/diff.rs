//! `catalog diff BASE [HEAD] [ID…]`: what a change does, in the words of the lifecycle.

mod elsewhere;

use std::collections::BTreeSet;

use clap::Args;
use rayon::prelude::*;

use crate::change::{Reader, figures, story};
use crate::lifecycle::history::Lifecycle;
use crate::render::change::{self, View};
use crate::rules::changes::Changed;
use crate::store::catalogue;
use crate::store::source::Source;

use crate::cli::terminal::format::{Answer, Format, TEXT, one_of};
use crate::cli::terminal::progress::Progress;
use crate::cli::{Session, Status};
use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;
use crate::operation::workspace;

const FORMATS: &[Format] = &[Format::Text, Format::Json, Format::Markdown];

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "BASE")]
    base: String,
    /// A later revision first, where the first of them names one.
    #[arg(value_name = "HEAD|ID")]
    rest: Vec<String>,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let (head, ids) = split(session, &args.rest)?;
    let comparison = Comparison::open(&session.context(), &args.base, head)?;
    if comparison.base != comparison.tip && comparison.parting == comparison.tip {
        // What is told is what the later revision brings: here, nothing.
        session.ui.tell(&message!(
            "diff-behind",
            base = args.base.as_str(),
            head = head.unwrap_or("HEAD")
        ));
    }
    let answer = told(session, &comparison, ids, args.format)?;
    answer.print();
    Ok(Status::Clean)
}

/// What a branch changes, for the text of its pull request.
pub(crate) fn of_branch(session: &Session, base: &str, branch: &str) -> Result<String, Failure> {
    let comparison = Comparison::open(&session.context(), base, Some(branch))?;
    Ok(told(session, &comparison, &[], Format::Markdown)?.into_text())
}

fn told<'s>(
    session: &'s Session,
    comparison: &Comparison,
    ids: &[String],
    format: Format,
) -> Result<Answer<'s>, Failure> {
    let after = comparison.after(&BTreeSet::new())?;
    let lifecycle = rules(comparison, after.as_ref())?;
    let reference = catalogue::reference(after.as_ref());
    workspace::learn(&session.context(), &lifecycle, reference.as_deref());
    let mut changed = comparison.changed(after.as_ref())?;
    if !ids.is_empty() {
        only(&mut changed, ids)?;
    }
    let reader = Reader {
        lifecycle: &lifecycle,
        today: session.today,
    };
    let progress = Progress::new(&session.ui, text!("compare-progress"));
    let stories: Vec<_> = changed
        .products
        .par_iter()
        .filter_map(|pair| {
            progress.step();
            story::of(pair, &reader)
        })
        .collect();
    drop(progress);
    let figures = figures::moved(&changed.products, &reader);
    let elsewhere = if ids.is_empty() {
        elsewhere::told(comparison, &changed, after.as_ref())?
    } else {
        Vec::new()
    };
    let view = View {
        stories: &stories,
        figures: &figures,
        elsewhere: &elsewhere,
        unsaid: changed.products.len() - stories.len(),
        base: comparison.parting.to_string(),
        head: comparison.head.map(|head| head.to_string()),
    };
    let translator = session.translator();
    Ok(Answer::new(session, format)
        .text(|look| change::text(&view, translator, look))
        .json(|| change::json(&view, translator))
        .markdown(|| change::markdown(&view, translator)))
}

/// The rules by whose names the change is told: those that it brings, or where these cannot be read, the earlier ones.
fn rules(comparison: &Comparison, after: &dyn Source) -> Result<Lifecycle, Failure> {
    workspace::sound_rules(after).or_else(|failure| match comparison.base_rules()? {
        Some(base) => workspace::sound_rules(&base),
        None => Err(failure),
    })
}

/// The later revision, and the products that were asked about.
fn split<'a>(session: &Session, rest: &'a [String]) -> Result<(Option<&'a str>, &'a [String]), Failure> {
    let Some((first, others)) = rest.split_first() else {
        return Ok((None, rest));
    };
    let repository = crate::git::Repository::open(session.context().place())?;
    Ok(match repository.resolve(first) {
        Ok(_) => (Some(first), others),
        Err(crate::git::GitError::NoRevision { .. }) => (None, rest),
        Err(error) => return Err(error.into()),
    })
}

/// Only the products `ids`.
fn only(changed: &mut Changed, ids: &[String]) -> Result<(), Failure> {
    let id = |pair: &crate::rules::changes::Pair<crate::domain::product::Product>| {
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
