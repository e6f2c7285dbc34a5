//! The commands: one file each, its arguments then its function `run`. None imports another.

mod action;
mod advance;
mod answer;
mod challenge;
mod check;
mod coach;
mod codeowners;
mod committee;
mod commons;
mod confirm;
mod decide;
mod diff;
mod explain;
mod fmt;
mod gate;
mod handover;
mod history;
mod init;
mod lifecycle;
mod list;
mod measure;
mod milestone;
mod need;
mod new;
mod newsletter;
mod open;
mod problem;
mod proposals;
mod report;
mod request;
mod reservation;
mod schema;
mod set;
mod show;
mod similar;
mod site;
mod stop;
mod template;
mod todo;
mod undo;
mod update;
mod validate;
pub(super) mod welcome;
mod workshop;

use clap::Subcommand;

use super::{App, Status};
use crate::operation::error::Failure;

/// What a command does to the catalogue: who reads the answer, and what stands in a failure, goes by it.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Effect {
    Reads,
    /// Records a change to a product.
    Records,
}

/// The commands by what people want to do, in the order of the help: the file and the other names of each, and what it
/// does.
macro_rules! commands {
    ($($task:literal { $($variant:ident: $module:ident, [$($alias:literal),+], $effect:ident;)+ })+) => {
        #[derive(Debug, Subcommand)]
        pub(crate) enum Command {
            $($(#[command(aliases = [$($alias),+])]
            $variant(Box<$module::Arguments>),)+)+
        }

        impl Command {
            pub(crate) fn run(&self, app: &App) -> Result<Status, Failure> {
                match self {
                    $($(Command::$variant(args) => $module::run(app, args),)+)+
                }
            }

            fn effect(&self) -> Effect {
                match self {
                    $($(Command::$variant(_) => Effect::$effect,)+)+
                }
            }
        }

        /// The tasks, by the texts that name them, each with the files of its commands.
        pub(crate) const TASKS: &[(&str, &[&str])] = &[$((text!($task), &[$(stringify!($module)),+])),+];
    };
}

commands! {
    "help-task-find" {
        List: list, ["lister", "chercher", "search"], Reads;
        Similar: similar, ["ressembler", "semblables"], Reads;
        Commons: commons, ["communs"], Records;
        Show: show, ["montrer"], Reads;
        History: history, ["historique"], Reads;
        Report: report, ["rapport"], Reads;
        Diff: diff, ["comparer"], Reads;
        Explain: explain, ["expliquer"], Reads;
        Open: open, ["ouvrir"], Reads;
        Site: site, ["publier"], Reads;
    }
    "help-task-product" {
        New: new, ["inscrire"], Records;
        Gate: gate, ["passage"], Reads;
        Answer: answer, ["repondre"], Records;
        Workshop: workshop, ["atelier"], Records;
        Set: set, ["renseigner"], Records;
        Measure: measure, ["mesurer"], Records;
        Milestone: milestone, ["jalon"], Records;
        Advance: advance, ["avancer"], Records;
        Handover: handover, ["passation"], Records;
        Stop: stop, ["arreter"], Records;
        Template: template, ["modele"], Reads;
        Undo: undo, ["annuler"], Reads;
        Proposals: proposals, ["propositions"], Reads;
    }
    "help-task-follow" {
        Todo: todo, ["a-faire", "à-faire"], Reads;
        Update: update, ["point"], Records;
        Confirm: confirm, ["confirmer"], Records;
        Coach: coach, ["accompagner"], Records;
        Action: action, ["actions"], Records;
        Need: need, ["besoin"], Records;
        Problem: problem, ["probleme"], Records;
        Newsletter: newsletter, ["lettre"], Reads;
    }
    "help-task-committee" {
        Request: request, ["demande", "demander"], Records;
        Committee: committee, ["comite", "comité"], Records;
        Decide: decide, ["decider", "décider"], Records;
        Reservation: reservation, ["reserve"], Records;
        Challenge: challenge, ["contester"], Records;
    }
    "help-task-check" {
        Validate: validate, ["valider"], Reads;
        Check: check, ["controler"], Reads;
        Fmt: fmt, ["formater"], Reads;
    }
    "help-task-keep" {
        Init: init, ["creer"], Reads;
        Lifecycle: lifecycle, ["cycle"], Reads;
        Codeowners: codeowners, ["relecteurs"], Reads;
        Schema: schema, ["schemas"], Reads;
    }
}

impl Command {
    /// True for what records a change to a product.
    pub(crate) fn writes(&self) -> bool {
        self.effect() == Effect::Records
    }
}
