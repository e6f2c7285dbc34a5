//! The command line: its commands. The texts stand in `i18n/*/help.ftl`.

use clap::{Parser, Subcommand};

use super::global::Global;

#[derive(Debug, Parser)]
#[command(
    name = "catalog",
    version,
    disable_help_subcommand = true,
    disable_help_flag = true,
    disable_version_flag = true
)]
pub(crate) struct Cli {
    #[command(flatten)]
    pub global: Global,
    #[command(subcommand)]
    pub command: Option<Command>,
}

/// The commands, each in its file.
#[derive(Debug, Subcommand)]
pub(crate) enum Command {
    #[command(alias = "valider")]
    Validate(super::validate::Arguments),
    #[command(alias = "controler")]
    Check(super::check::Arguments),
    #[command(alias = "comparer")]
    Diff(super::diff::Arguments),
    #[command(aliases = ["lister", "chercher", "search"])]
    List(super::list::Arguments),
    #[command(alias = "montrer")]
    Show(super::show::Arguments),
    #[command(alias = "passage")]
    Gate(super::gate::Arguments),
    #[command(aliases = ["decider", "décider"])]
    Decide(Box<super::decide::Arguments>),
    #[command(alias = "avancer")]
    Advance(super::advance::Arguments),
    #[command(alias = "inscrire")]
    New(super::new::Arguments),
    #[command(alias = "repondre")]
    Answer(super::answer::Arguments),
    #[command(alias = "renseigner")]
    Set(super::set::Arguments),
    #[command(alias = "mesurer")]
    Measure(super::measure::Arguments),
    #[command(alias = "jalon")]
    Milestone(super::milestone::Arguments),
    #[command(alias = "reserve")]
    Reservation(super::reservation::Arguments),
    #[command(alias = "arreter")]
    Stop(Box<super::stop::Arguments>),
    #[command(alias = "relecteurs")]
    Codeowners(super::codeowners::Arguments),
    #[command(alias = "modele")]
    Template(super::template::Arguments),
    #[command(alias = "propositions")]
    Proposals(super::proposals::Arguments),
    #[command(alias = "expliquer")]
    Explain(super::explain::Arguments),
    #[command(alias = "creer")]
    Init(super::init::Arguments),
    #[command(alias = "cycle")]
    Lifecycle(super::lifecycle::Arguments),
    #[command(alias = "formater")]
    Fmt(super::fmt::Arguments),
    #[command(alias = "schemas")]
    Schema(super::schema::Arguments),
    #[command(alias = "rapport")]
    Report(super::report::Arguments),
}

impl Command {
    /// True for what records a change to a product.
    pub(crate) fn writes(&self) -> bool {
        matches!(
            self,
            Command::Decide(_)
                | Command::Advance(_)
                | Command::New(_)
                | Command::Answer(_)
                | Command::Set(_)
                | Command::Measure(_)
                | Command::Milestone(_)
                | Command::Reservation(_)
                | Command::Stop(_)
        )
    }
}
