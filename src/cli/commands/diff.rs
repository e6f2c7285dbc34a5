//! `catalog diff BASE [HEAD] [ID…]`: what a change does, in the words of the lifecycle.

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::cli::{App, Status};
use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;
use crate::operation::facts::day_said;
use crate::operation::recorded::commit_of;
use crate::operation::story;
use crate::render::change;
use clap::Args;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "BASE")]
    base: String,
    /// A later revision first, where the first of them names one.
    #[arg(value_name = "HEAD|ID")]
    rest: Vec<String>,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let (head, ids) = split(app, &args.rest)?;
    // A day is the last commit of that day.
    let at = |revision: &str| match day_said(revision) {
        Some(_) => commit_of(&app.context(), revision),
        None => Ok(revision.to_owned()),
    };
    let (base, tip) = (at(&args.base)?, head.map(at).transpose()?);
    let comparison = Comparison::open(&app.context(), &base, tip.as_deref())?;
    if comparison.base != comparison.tip && comparison.merge_base == comparison.tip {
        // What is told is what the later revision brings: here, nothing.
        app.ui.tell(&message!(
            "diff-behind",
            base = args.base.as_str(),
            head = head.unwrap_or("HEAD")
        ));
    }
    let story = story::tell(&app.context(), &comparison, ids)?;
    let translator = app.translator();
    Answer::new(app, args.format)
        .json(|| change::json(&story, translator))
        .markdown(|| change::comment(&story, translator))
        .page(|| change::page(&story))
        .print();
    Ok(Status::Clean)
}

/// The later revision, and the products that were asked about.
fn split<'a>(app: &App, rest: &'a [String]) -> Result<(Option<&'a str>, &'a [String]), Failure> {
    let Some((first, others)) = rest.split_first() else {
        return Ok((None, rest));
    };
    if day_said(first).is_some() {
        return Ok((Some(first), others));
    }
    let repository = crate::git::Repository::open(app.context().place())?;
    Ok(match repository.resolve(first) {
        Ok(_) => (Some(first), others),
        Err(crate::git::GitError::NoRevision { .. }) => (None, rest),
        Err(error) => return Err(error.into()),
    })
}
