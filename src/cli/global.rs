//! The options of every command.

use std::path::PathBuf;

use clap::{ArgAction, Args, ValueEnum};

use crate::domain::settings::Language;

#[derive(Args, Clone, Debug)]
pub(crate) struct Global {
    #[arg(short = 'C', long = "directory", value_name = "DIR", global = true)]
    pub directory: Option<PathBuf>,
    #[arg(long, value_name = "fr|en", global = true, value_parser = language)]
    pub lang: Option<Language>,
    #[arg(
        long,
        value_name = "auto|always|never",
        default_value = "auto",
        global = true,
        hide_default_value = true,
        hide_possible_values = true
    )]
    pub color: Color,
    #[arg(long, value_name = "DATE", global = true)]
    pub today: Option<String>,
    #[arg(long, global = true)]
    pub no_pager: bool,
    #[arg(short, long, global = true)]
    pub quiet: bool,
    #[arg(short, long, global = true, action = ArgAction::Count)]
    pub verbose: u8,
    #[arg(short, long, global = true, action = ArgAction::Help)]
    pub help: Option<bool>,
    #[arg(short = 'V', long, action = ArgAction::Version)]
    pub version: Option<bool>,
}

impl Global {
    /// Where the search for a catalogue starts.
    pub(crate) fn start(&self) -> PathBuf {
        let here = std::env::current_dir().unwrap_or_default();
        let start = self
            .directory
            .as_ref()
            .map_or_else(|| here.clone(), |directory| here.join(directory));
        start.canonicalize().unwrap_or(start)
    }
}

/// When to colour.
#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
pub(crate) enum Color {
    Auto,
    Always,
    Never,
}

fn language(text: &str) -> Result<Language, String> {
    Language::parse(text).ok_or_else(|| "fr, en".to_owned())
}
