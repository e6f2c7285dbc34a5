//! `catalog newsletter`: what changed in the portfolio since a day, in words, to be sent.

use clap::Args;

use crate::cli::terminal::format::{Answer, Format, TEXT, ToFile, one_of};
use crate::cli::{App, Status};
use crate::diagnostic::Arg;
use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day};
use crate::operation::recorded::commit_of;
use crate::operation::story;
use crate::render::change;

const FORMATS: &[Format] = &[Format::Text, Format::Markdown, Format::Html];

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "DATE")]
    since: Option<String>,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
    #[command(flatten)]
    file: ToFile,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let since = match &args.since {
        Some(text) => day(text, app.today, Side::Before)?,
        None => app.today.plus_months(-1),
    };
    let context = app.context();
    let base = commit_of(&context, &since.to_string())?;
    let comparison = Comparison::open(&context, &base, None)?;
    let story = story::tell(&context, &comparison, &[])?;
    let page = || {
        let told = change::page(&story);
        let count = story.stories.len();
        crate::page::Page {
            title: message!(
                "newsletter-title",
                since = Arg::Day(since.into()),
                until = Arg::Day(app.today.into())
            )
            .into(),
            lead: vec![message!("newsletter-lead", count = count).into()],
            ..told
        }
    };
    let answer = Answer::new(app, args.format)
        .for_file(args.file.out.is_some())
        .page(page);
    answer.give(args.file.out.as_deref(), args.file.force)?;
    Ok(Status::Clean)
}
