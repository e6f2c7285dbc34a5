//! `catalog answer ID`: questions about what the next gate expects, a few at a time, one commit at the end.

mod checkup;
mod radar;

use clap::{Args, ValueEnum};

use crate::operation::error::Failure;
use crate::operation::questions::interview::{self, Wanted};

use crate::cli::dialogue::{Conversation, hold};
use crate::cli::write::WriteOptions;
use crate::cli::{App, Status, choose};

#[derive(Args, Clone, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "GATE", conflicts_with = "about")]
    gate: Option<String>,
    #[arg(long, value_name = "baseline|checkup|radar")]
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
    Checkup,
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
            about: (self.about == Some(About::Baseline)).then_some(interview::About::Baseline),
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
    if args.about == Some(About::Checkup) {
        return checkup::run(app, args.id(), &args.write);
    }
    let id = args.id();
    hold(
        app,
        &Conversation {
            id,
            wanted: args.wanted(),
            write: &args.write,
            kept: message!("hint-answers-kept", id = id),
            next: message!("answer-next", id = id),
            none_left: message!("answer-none-left", id = id),
            finish: None,
        },
    )
}
