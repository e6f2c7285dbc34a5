//! `catalog challenge ID`: says why a decision of the committee is disagreed with; `--answer` answers it.

use clap::Args;

use crate::cli::ask::prompt;
use crate::cli::write::{WriteOptions, site_where_decided, then, write_where_decided};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Message;
use crate::operation::committee::challenge::{answer, challenge, challenged, waiting};
use crate::operation::error::Failure;
use crate::operation::writing::Ground;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(value_name = "DECISION")]
    decision: Option<String>,
    #[arg(long, value_name = "TEXT", conflicts_with = "answer")]
    text: Option<String>,
    #[arg(long, value_name = "TEXT", num_args = 0..=1, default_missing_value = "")]
    answer: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by_role: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let about = args.decision.as_deref();
    // Nobody is asked why before it is known that there is something to say it of.
    let site = site_where_decided(app, &id, &args.write)?;
    let target = Ground::open(&app.context(), &site)?.product(&id)?;
    match args.answer {
        Some(_) => waiting(&target.product, about, app.today).map(|_| ())?,
        None => challenged(&target.product, about).map(|_| ())?,
    }
    let (text, question) = match &args.answer {
        Some(given) => (
            Some(given).filter(|text| !text.is_empty()),
            text!("challenge-ask-answer"),
        ),
        None => (args.text.as_ref(), text!("challenge-ask-text")),
    };
    let option = if args.answer.is_some() { "--answer" } else { "--text" };
    let said = prompt::given_or_said(app, option, text, &Message::new(question))?;
    let by_role = prompt::given_or_said(app, "--by-role", args.by_role.as_ref(), &message!("challenge-ask-role"))?;
    if args.answer.is_some() {
        return write_where_decided(app, &id, &args.write, |target| {
            answer(target, about, (&by_role, &said), app.today)
        });
    }
    let status = write_where_decided(app, &id, &args.write, |target| {
        challenge(target, about, (&by_role, &said), app.today)
    })?;
    then(app, &args.write, &message!("challenge-next", id = id.as_str()));
    Ok(status)
}
