//! clap's texts in the user's language: help, usage, and what is wrong with a command line.

use std::ffi::OsString;
use std::io::IsTerminal;
use std::process::ExitCode;

use clap::error::ErrorKind;
use clap::{CommandFactory, FromArgMatches, ValueEnum};

use crate::diagnostic::Message;
use crate::domain::id::is_slug;
use crate::domain::settings::Language;
use crate::i18n::{self, Translator};

use crate::render::{pad, wrap};

use crate::cli::arguments::Cli;
use crate::cli::commands::TASKS;
use crate::cli::global::Color;
use crate::cli::terminal::format::Format;
use crate::cli::terminal::hyphen;
use crate::cli::terminal::mistake::{self, WIDEST};
use crate::cli::terminal::ui::{colored, lost};
use crate::store::catalogue::{self, PRODUCTS};
use crate::store::folder::Folder;

/// Reads the command line; on `--help`, `--version` or a mistake, says so and gives the exit code.
pub(crate) fn parse(arguments: &[OsString]) -> Result<Cli, ExitCode> {
    let command = Cli::command();
    let arguments = &hyphen::settled(&command, arguments.to_vec());
    let found = command
        .try_get_matches_from(arguments)
        .and_then(|matches| Cli::from_arg_matches(&matches));
    let Err(error) = found else {
        return found.map_err(|_| ExitCode::from(2));
    };
    if error.kind() == ErrorKind::DisplayVersion {
        return Err(shown(error.print(), arguments));
    }
    // Only now is a language needed: the texts are not read for a command that runs.
    let translator = Translator::new(language(arguments));
    if error.kind() == ErrorKind::DisplayHelp {
        let color = match colored(color(arguments), std::io::stdout().is_terminal()) {
            true => clap::ColorChoice::Always,
            false => clap::ColorChoice::Never,
        };
        let command = Cli::command().color(color);
        let mut command = localised(command, &translator, &Example::here(arguments));
        let written = match command.try_get_matches_from_mut(arguments) {
            Err(text) => text.print(),
            Ok(_) => Ok(()),
        };
        return Err(shown(written, arguments));
    }
    let mut stderr = std::io::stderr().lock();
    let _ = std::io::Write::write_all(&mut stderr, mistake::said(&error, arguments, &translator).as_bytes());
    Err(ExitCode::from(2))
}

/// The exit code of a text that was shown.
fn shown(written: std::io::Result<()>, arguments: &[OsString]) -> ExitCode {
    let written = written.and_then(|()| std::io::Write::flush(&mut std::io::stdout()));
    let Some(error) = lost(written) else {
        return ExitCode::SUCCESS;
    };
    let translator = Translator::new(language(arguments));
    let (label, text) = (
        translator.text(text!("label-error")),
        translator.text(text!("error-output")),
    );
    let mut stderr = std::io::stderr().lock();
    let _ = std::io::Write::write_all(&mut stderr, format!("{label} {text} ({error})\n").as_bytes());
    ExitCode::from(2)
}

/// What an option of every command says, on a command line that could not be read.
fn said<'a>(arguments: &'a [OsString], option: &str) -> Option<&'a str> {
    let texts: Vec<&str> = arguments.iter().filter_map(|argument| argument.to_str()).collect();
    let joined = texts
        .iter()
        .find_map(|text| text.strip_prefix(option)?.strip_prefix('='));
    let apart = texts
        .iter()
        .position(|text| *text == option)
        .and_then(|at| texts.get(at + 1).copied());
    joined.or(apart)
}

/// True where the result is shown to whoever types the command, and is no page or report for others.
pub(crate) fn is_for_the_reader(arguments: &[OsString]) -> bool {
    said(arguments, "--format").is_none_or(|format| Format::from_str(format, true) == Ok(Format::Text))
}

fn color(arguments: &[OsString]) -> Color {
    let asked = said(arguments, "--color");
    asked.map_or(Color::Auto, |word| Color::from_str(word, true).unwrap_or(Color::Auto))
}

/// The language of a command line that could not be read.
fn language(arguments: &[OsString]) -> Language {
    let asked = said(arguments, "--lang").and_then(Language::parse);
    let variable = std::env::var("CATALOG_LANG").ok();
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"]
        .iter()
        .find_map(|name| std::env::var(name).ok().filter(|value| !value.is_empty()));
    i18n::choose(asked, variable.as_deref(), locale.as_deref(), None)
}

/// The command with its texts: `help-<command>`, `help-<command>-<argument>`.
fn localised(command: clap::Command, translator: &Translator, example: &Example) -> clap::Command {
    let name = command.get_name().to_owned();
    let path = if name == "catalog" { String::new() } else { name };
    let command = dress(command, &path, translator, example);
    if path.is_empty() {
        by_task(command, translator)
    } else {
        command
    }
}

/// The program's own help, its commands by what people want to do.
fn by_task(mut command: clap::Command, translator: &Translator) -> clap::Command {
    const NAMES: usize = 15;
    let width = terminal_size::terminal_size().map_or(WIDEST, |(width, _)| usize::from(width.0));
    let width = width.min(WIDEST);
    let mut tasks = String::new();
    for (task, names) in TASKS {
        tasks.push_str(&format!("{}\n", translator.text(task)));
        for name in *names {
            let about = wrap(&translator.text(&format!("help-{name}")), NAMES, width);
            tasks.push_str(&format!("{}{about}\n", pad(&format!("  {name}"), NAMES)));
            command = command.mut_subcommand(*name, |inner| inner.hide(true));
        }
        tasks.push('\n');
    }
    let usage = translator.text(text!("help-heading-usage"));
    let common = format!("catalog [OPTIONS] [{}]", translator.text(text!("help-value-command")));
    // clap knows no groups of commands.
    let tasks = tasks.replace('{', "(").replace('}', ")");
    let template = format!("{{about-with-newline}}\n{usage} {common}\n\n{tasks}{{all-args}}{{after-help}}");
    command.help_template(template)
}

/// A product of the catalogue here, for the commands that help shows.
struct Example {
    product: String,
}

impl Example {
    fn here(arguments: &[OsString]) -> Example {
        let named = said(arguments, "--directory").or_else(|| said(arguments, "-C"));
        let here = std::env::current_dir().unwrap_or_default();
        let folder = Folder::find(&named.map_or_else(|| here.clone(), |named| here.join(named)));
        let paths = folder.and_then(|folder| catalogue::files(&folder, PRODUCTS).ok());
        let ids = paths.iter().flatten().filter_map(|path| {
            let name = path.rsplit('/').next()?.strip_suffix(".yaml")?;
            is_slug(name).then(|| name.to_owned())
        });
        // Where there is none, a name that says that another stands in its place.
        let product = ids.min().unwrap_or_else(|| "mon-produit".to_owned());
        Example { product }
    }

    fn told(&self, key: String) -> Message {
        let word = self
            .product
            .split('-')
            .max_by_key(|part| part.len())
            .unwrap_or_default();
        Message::new(key)
            .with("product", self.product.as_str())
            .with("word", word)
    }
}

fn dress(command: clap::Command, path: &str, translator: &Translator, example: &Example) -> clap::Command {
    let key = |argument: &str| {
        if argument.is_empty() {
            format!("help-{}", if path.is_empty() { "catalog" } else { path })
        } else {
            format!("help-{path}-{argument}")
        }
    };
    let usage = translator.text(text!("help-heading-usage"));
    let template = format!("{{about-with-newline}}\n{usage} {{usage}}\n\n{{all-args}}{{after-help}}");
    let about = translator.text(&key(""));
    let mut command = command
        .about(about)
        .help_template(template)
        .subcommand_help_heading(translator.text(text!("help-heading-commands")))
        .subcommand_value_name(translator.text(text!("help-value-command")));
    if translator.has(&format!("{}-after", key(""))) {
        let after = example.told(format!("{}-after", key("")));
        command = command.after_help(translator.say(&after));
    }
    let arguments: Vec<(String, bool)> = command
        .get_arguments()
        .map(|argument| (argument.get_id().to_string(), argument.is_positional()))
        .collect();
    for (id, positional) in arguments {
        let own = format!("help-{path}-{id}");
        let text = if translator.has(&own) {
            own
        } else {
            format!("help-global-{id}")
        };
        let heading = translator.text(match (positional, path.is_empty()) {
            (true, _) => "help-heading-arguments",
            // clap hands the program's own options down to every command.
            (false, true) => "help-heading-common",
            (false, false) => "help-heading-options",
        });
        let is_format = id == "format";
        command = command.mut_arg(id, |argument| {
            let takes_value = argument.get_action().takes_values();
            let argument = if is_format {
                of_forms(argument, translator)
            } else {
                argument.help(translator.text(&text))
            };
            let argument = argument.help_heading(heading);
            // The texts name the words and the default, in the reader's language.
            argument
                .hide_possible_values(takes_value)
                .hide_default_value(takes_value)
        });
    }
    let inner: Vec<String> = command
        .get_subcommands()
        .map(|inner| inner.get_name().to_owned())
        .collect();
    for name in inner {
        let path = if path.is_empty() {
            name.clone()
        } else {
            format!("{path}-{name}")
        };
        command = command.mut_subcommand(name, |inner| dress(inner, &path, translator, example));
    }
    command
}

/// The argument that chooses the form of a result, with the forms that it takes.
fn of_forms(argument: clap::Arg, translator: &Translator) -> clap::Arg {
    let forms = argument.get_possible_values();
    let names: Vec<&str> = forms.iter().map(clap::builder::PossibleValue::get_name).collect();
    let said: Vec<String> = names
        .iter()
        .map(|name| translator.text(&format!("format-{name}")))
        .collect();
    let default = names.first().copied().unwrap_or_default();
    let help = message!("help-format", formats = said.join(", "), default = default);
    let value_name = names.join("|");
    argument.help(translator.say(&help)).value_name(value_name)
}
