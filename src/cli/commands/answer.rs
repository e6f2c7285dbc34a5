//! `catalog answer ID`: questions about what the next gate expects, a few at a time, one commit at the end.

mod dialogue;
mod radar;

use clap::{Args, ValueEnum};

use crate::operation::error::Failure;
use crate::operation::facts;
use crate::operation::questions::interview::{Interview, Wanted};
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::writing::Ground;

use crate::cli::ask::keeping::goes_on_or_starts_again;
use crate::cli::write::{WriteOptions, site, then, write};
use crate::cli::{App, Status, choose};
use dialogue::Dialogue;

#[derive(Args, Clone, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "GATE", conflicts_with = "about")]
    gate: Option<String>,
    #[arg(long, value_name = "baseline|radar")]
    about: Option<About>,
    #[arg(long, value_name = "ASPECT", conflicts_with = "about")]
    aspect: Option<String>,
    #[arg(long, conflicts_with = "about")]
    blocking: bool,
    #[arg(long, conflicts_with = "about")]
    all: bool,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum About {
    Baseline,
    Radar,
}

impl Arguments {
    /// The product, once it is known.
    fn id(&self) -> &str {
        self.id.as_deref().unwrap_or_default()
    }

    fn wanted(&self) -> Wanted {
        Wanted {
            gate: self.gate.clone(),
            baseline: self.about == Some(About::Baseline),
            aspect: self.aspect.clone(),
            blocking: self.blocking,
            all: self.all,
        }
    }
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let args = &Arguments {
        id: Some(choose::product(app, args.id.as_deref())?),
        ..args.clone()
    };
    if !app.ui.can_ask() {
        return Err(Failure::usage(message!("answer-no-terminal", id = args.id())));
    }
    if args.about == Some(About::Radar) {
        return radar::run(app, args.id(), &args.write);
    }
    let site = site(app, args.id(), &args.write)?;
    let context = app.context();
    let ground = Ground::open(&context, &site)?;
    let target = ground.product(args.id())?;
    let mut kept = SavedAnswers::load(app.catalogue()?, args.id());
    kept.hold(args.id())?;
    if !goes_on_or_starts_again(app, &mut kept, &target.product.name) {
        app.ui.line(&message!("hint-answers-kept", id = args.id()));
        return Ok(Status::Clean);
    }
    let interview = Interview::new(context, &target, ground.source(), args.wanted(), kept)?;
    let mut dialogue = Dialogue { app, args, interview };
    if dialogue.review()? {
        dialogue.passes()?;
    }
    dialogue.interview.settle()?;
    record(app, args, dialogue.interview.kept)
}

/// Writes what was answered; what could not be written yet goes on waiting.
fn record(app: &App, args: &Arguments, mut kept: SavedAnswers) -> Result<Status, Failure> {
    tell_waiting(app, &kept);
    let hint = || message!("hint-answers-kept", id = args.id());
    if kept.facts.is_empty() {
        let message = if kept.is_empty() {
            message!("answer-nothing-said")
        } else {
            hint()
        };
        app.ui.line(&message);
        return Ok(Status::Clean);
    }
    let written = write(app, args.id(), &args.write, |target| {
        facts::change_to(target, &kept.facts)
    });
    let is_recorded = written
        .as_ref()
        .map_or_else(|failure| failure.is_recorded, |_| !args.write.dry_run);
    if is_recorded {
        kept.written()?;
    }
    match written {
        Ok(status) => {
            if !kept.is_empty() {
                app.ui.line(&hint());
            }
            then(app, &args.write, &message!("answer-next", id = args.id()));
            Ok(status)
        }
        Err(failure) if kept.is_empty() => Err(failure),
        Err(failure) => Err(failure.hint(hint())),
    }
}

/// Names the answers that cannot be written yet.
fn tell_waiting(app: &App, kept: &SavedAnswers) {
    let places = kept
        .waiting()
        .iter()
        .filter_map(|(at, said)| Some((facts::place(at).ok()?, said)));
    for (place, said) in places {
        let question = app.translator().question(&place).text;
        let said = match said.as_str() {
            "true" => app.translator().text(text!("yes")),
            "false" => app.translator().text(text!("no")),
            said => said.to_owned(),
        };
        app.ui
            .line(&message!("answer-still-waits", question = question, said = said));
    }
}
