//! `catalog lifecycle adopt CRITERION… --session DATE`: what the committee adopted at a plenary sitting.

use clap::Args;

use crate::cli::write::{WriteOptions, then, write_many};
use crate::cli::{App, Status};
use crate::domain::fold;
use crate::operation::adoption::{Wanted, adopt};
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day};
use crate::operation::revision::sitting_branch;
use crate::render::template::ALL;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "CRITERION", required_unless_present_any = ["templates", "catalogue"])]
    words: Vec<String>,
    #[arg(long, value_name = "DATE")]
    session: String,
    #[arg(long, value_name = "VERSION")]
    rules: Option<String>,
    #[arg(long = "template", value_name = "DELIVERABLE")]
    templates: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    catalogue: Vec<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let on = day(&args.session, app.today, Side::Before)?;
    let wanted = Wanted {
        words: args.words.clone(),
        rules: args.rules.clone(),
        templates: args
            .templates
            .iter()
            .map(|word| template(word))
            .collect::<Result<_, _>>()?,
        catalogue: args.catalogue.clone(),
    };
    let status = write_many(app, &sitting_branch(on), &args.write, |ground| {
        adopt(ground, on, app.today, &wanted)
    })?;
    then(app, &args.write, &message!("adopt-then", day = on.to_string()));
    Ok(status)
}

/// The template that a word names.
fn template(word: &str) -> Result<String, Failure> {
    let wanted = fold::word(word);
    let known = || ALL.iter().map(|template| template.id);
    let found = known().find(|id| *id == wanted);
    found
        .map(str::to_owned)
        .ok_or_else(|| Failure::usage(message!("template-unknown", deliverable = word)).suggesting(&wanted, known()))
}
