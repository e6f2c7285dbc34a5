//! What is wrong with a command line that could not be read.

use std::ffi::OsString;

use clap::CommandFactory;
use clap::error::{ContextKind, ContextValue, ErrorKind};

use crate::cli::arguments::Cli;
use crate::diagnostic::structure::nearest;
use crate::i18n::Translator;
use crate::operation::facts::{date, weekday_alone};
use crate::render::wrap;

/// Help is not set wider: long lines are hard to read.
pub(super) const WIDEST: usize = 100;

/// The command that was typed and does nothing alone, and the words that may come after it.
fn incomplete(arguments: &[OsString]) -> (String, Vec<String>) {
    let whole = Cli::command();
    let (command, typed) = meant(&whole, arguments);
    let known = command.get_subcommands().map(|inner| inner.get_name().to_owned());
    (typed.join(" "), known.filter(|word| word != "help").collect())
}

/// The command that was typed, and the words that say it.
fn meant<'c>(whole: &'c clap::Command, arguments: &[OsString]) -> (&'c clap::Command, Vec<String>) {
    let (mut command, mut typed) = (whole, vec!["catalog".to_owned()]);
    for word in arguments.iter().skip(1).filter_map(|word| word.to_str()) {
        if let Some(inner) = command.find_subcommand(word) {
            command = inner;
            typed.push(word.to_owned());
        }
    }
    (command, typed)
}

/// The options of the command that take a day, with the one that was typed as a word of its own.
fn of_a_day(arguments: &[OsString], word: &str) -> Option<String> {
    let is_day = date(word).is_ok() || weekday_alone(word).is_some();
    let whole = Cli::command();
    let (command, _) = meant(&whole, arguments);
    let takes_a_day = |argument: &&clap::Arg| {
        let names = argument.get_value_names().unwrap_or_default();
        !argument.is_global_set() && names.iter().any(|name| name.as_str() == "DATE")
    };
    let options = command
        .get_arguments()
        .filter(takes_a_day)
        .filter_map(clap::Arg::get_long);
    let options: Vec<String> = options.map(|option| format!("`--{option} {word}`")).collect();
    (is_day && !options.is_empty()).then(|| options.join(", "))
}

/// What is wrong with a command line, and what to type.
pub(super) fn said(error: &clap::Error, arguments: &[OsString], translator: &Translator) -> String {
    let context = |kind: ContextKind| match error.get(kind) {
        Some(ContextValue::String(text)) => text.clone(),
        Some(ContextValue::Strings(texts)) => texts.join(", "),
        _ => String::new(),
    };
    let argument = context(ContextKind::InvalidArg);
    let typed = argument.clone();
    let value = context(ContextKind::InvalidValue);
    let message = match error.kind() {
        ErrorKind::InvalidSubcommand => {
            message!("usage-unknown-command", word = context(ContextKind::InvalidSubcommand))
        }
        ErrorKind::UnknownArgument => message!("usage-unknown-option", word = argument),
        ErrorKind::InvalidValue if value.is_empty() => message!("usage-no-value", option = argument),
        ErrorKind::InvalidValue | ErrorKind::ValueValidation => {
            let possible = context(ContextKind::ValidValue);
            if possible.is_empty() {
                message!("usage-bad-value", option = argument, value = value)
            } else {
                let option = argument.split(' ').next().unwrap_or_default();
                message!("usage-not-among", option = option, value = value, possible = possible)
            }
        }
        ErrorKind::MissingRequiredArgument => message!("usage-missing", option = argument),
        ErrorKind::ArgumentConflict => message!(
            "usage-conflict",
            option = argument,
            other = context(ContextKind::PriorArg)
        ),
        ErrorKind::TooManyValues | ErrorKind::WrongNumberOfValues | ErrorKind::TooFewValues => {
            message!("usage-values", option = argument)
        }
        ErrorKind::MissingSubcommand | ErrorKind::DisplayHelpOnMissingArgumentOrSubcommand => {
            let (command, known) = incomplete(arguments);
            message!("usage-missing-command", command = command, known = known.join(", "))
        }
        ErrorKind::InvalidUtf8 => message!("usage-not-text"),
        _ => message!("usage-other", detail = error.to_string()),
    };
    let mut text = format!(
        "{} {}\n",
        translator.text(text!("label-error")),
        translator.say(&message)
    );
    let commands = Cli::command();
    let known = commands.get_subcommands();
    let known = known.flat_map(|command| std::iter::once(command.get_name()).chain(command.get_all_aliases()));
    let meant = nearest(&context(ContextKind::InvalidSubcommand), known)
        .filter(|_| error.kind() == ErrorKind::InvalidSubcommand);
    let near = [
        ContextKind::SuggestedSubcommand,
        ContextKind::SuggestedArg,
        ContextKind::SuggestedValue,
    ]
    .into_iter()
    .map(context)
    .find(|near| !near.is_empty());
    if let Some(near) = meant.map(|word| format!("catalog {word}")).or(near) {
        text.push_str(&format!(
            "{} {}\n",
            translator.text(text!("label-try")),
            translator.say(&message!("usage-near", near = near))
        ));
    }
    let day = of_a_day(arguments, &typed).filter(|_| error.kind() == ErrorKind::UnknownArgument);
    if let Some(options) = &day {
        text.push_str(&format!(
            "{} {}\n",
            translator.text(text!("label-try")),
            translator.say(&message!("usage-day", options = options.as_str()))
        ));
    }
    // A word as «-nouveau» may be meant as an option or as a text.
    if error.kind() == ErrorKind::UnknownArgument && typed.starts_with('-') {
        text.push_str(&format!(
            "{} {}\n",
            translator.text(text!("label-try")),
            translator.text(text!("usage-hyphen"))
        ));
    }
    text.push_str(&format!(
        "{} {}\n",
        translator.text(text!("label-try")),
        translator.text(text!("usage-help"))
    ));
    let Some((terminal_size::Width(width), _)) = terminal_size::terminal_size_of(std::io::stderr()) else {
        return text;
    };
    let lines = text.lines().map(|line| wrap(line, 0, usize::from(width).min(WIDEST)));
    lines.map(|line| line + "\n").collect()
}
