//! The command line. The texts stand in `i18n/*/help.ftl`.

use clap::Parser;

use crate::cli::commands::Command;
use crate::cli::global::Global;

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
    /// On the front page: whose products to show, remembered in this clone.
    #[arg(long, value_name = "EMAIL")]
    pub me: Option<String>,
    #[command(subcommand)]
    pub command: Option<Command>,
}
