//! The terminal: the only place that prints.

use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};
use inquire::ui::RenderConfig;

use crate::diagnostic::Message;
use crate::i18n::Translator;
use crate::render::{Look, wrap};

use super::error::Failure;
use super::global::{Color, Global};

/// Where texts go, and how they look there.
pub(crate) struct Ui {
    pub translator: Translator,
    quiet: bool,
    out: Look,
    err: Look,
    /// What kept a result from being written.
    unwritten: OnceLock<io::Error>,
}

/// Wider lines are hard to read, whatever the terminal.
const WIDEST: usize = 200;

impl Ui {
    pub(crate) fn new(translator: Translator, global: &Global) -> Ui {
        let width = terminal_size::terminal_size().map(|(width, _)| usize::from(width.0).clamp(40, WIDEST));
        let look = |terminal: bool| Look {
            color: colored(global.color, terminal),
            width: if terminal { width } else { None },
        };
        let err = look(io::stderr().is_terminal());
        // Questions are asked there, and know nothing of the options.
        inquire::set_global_render_config(if err.color {
            RenderConfig::default_colored()
        } else {
            RenderConfig::empty()
        });
        Ui {
            translator,
            quiet: global.quiet,
            out: look(io::stdout().is_terminal()),
            err,
            unwritten: OnceLock::new(),
        }
    }

    /// How standard output looks.
    pub(crate) fn look(&self) -> Look {
        self.out
    }

    /// True where questions may show what was found in bold.
    pub(crate) fn marks_questions(&self) -> bool {
        self.err.color
    }

    /// True where somebody can answer a question.
    pub(crate) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// True where a progress bar would be seen.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.quiet && io::stderr().is_terminal()
    }

    /// Prints a result. A reader that has gone away is no error; [`Ui::written`] tells any other.
    pub(crate) fn print(&self, text: &str) {
        let mut out = io::stdout().lock();
        let written = out.write_all(text.as_bytes()).and_then(|()| out.flush());
        if let Some(error) = lost(written) {
            let _ = self.unwritten.set(error);
        }
    }

    /// Fails where a result could not be written in full: nobody has read what the exit code would speak of.
    pub(crate) fn written(&self) -> Result<(), Failure> {
        match self.unwritten.get() {
            None => Ok(()),
            Some(error) => Err(unwritten(error)),
        }
    }

    /// Prints a line of the messages' catalogue as a result.
    pub(crate) fn line(&self, message: &Message) {
        self.print(&format!("{}\n", fitted(&self.translator.say(message), self.out)));
    }

    /// Tells something that is not the result, unless asked to be quiet.
    pub(crate) fn tell(&self, message: &Message) {
        if !self.quiet {
            self.to_stderr(&format!("{}\n", fitted(&self.translator.say(message), self.err)));
        }
    }

    /// Warns, even when quiet.
    pub(crate) fn warn(&self, message: &Message) {
        self.told("label-warning", AnsiColor::Yellow, &self.translator.say(message));
    }

    /// Says why a command did not do its work, and gives its exit code.
    pub(crate) fn fail(&self, failure: &Failure) -> ExitCode {
        self.told("label-error", AnsiColor::Red, &self.translator.say(&failure.message));
        if let Some(cause) = &failure.cause {
            let cause = Message::new("error-cause").with("detail", cause.root_cause().to_string());
            self.to_stderr(&format!("  {}\n", self.translator.say(&cause)));
        }
        let own = self.translator.attribute(&failure.message, "help");
        let known = failure.hints.iter().filter(|hint| self.translator.has(&hint.key));
        for hint in own.into_iter().chain(known.map(|hint| self.translator.say(hint))) {
            self.told("label-try", AnsiColor::Cyan, &hint);
        }
        ExitCode::from(failure.exit)
    }

    /// A text after its coloured label.
    fn told(&self, label: &str, color: AnsiColor, text: &str) {
        let label = self.translator.text(label);
        let text = fitted(&format!("{label} {text}"), self.err);
        let rest = text.strip_prefix(label.as_str()).unwrap_or_default();
        let label = self.err.paint(&label, Style::new().bold().fg_color(Some(color.into())));
        self.to_stderr(&format!("{label}{rest}\n"));
    }

    fn to_stderr(&self, text: &str) {
        let mut err = io::stderr().lock();
        let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }
}

/// Why an output is lost; none where it arrived, or where its reader wanted no more of it.
pub(super) fn lost(written: io::Result<()>) -> Option<io::Error> {
    written.err().filter(|error| error.kind() != io::ErrorKind::BrokenPipe)
}

/// An output that could not be written.
pub(super) fn unwritten(error: &io::Error) -> Failure {
    Failure::caused("error-output", io::Error::new(error.kind(), error.to_string()))
}

/// The text on lines that fit the terminal; lines that begin with a space are kept as they are.
fn fitted(text: &str, look: Look) -> String {
    let Some(width) = look.width else {
        return text.to_owned();
    };
    let line = |line: &str| {
        if line.starts_with(' ') {
            line.to_owned()
        } else {
            wrap(line, 0, width)
        }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// `--color`, then `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, then whether a terminal reads.
pub(super) fn colored(asked: Color, terminal: bool) -> bool {
    let set = |name: &str| std::env::var_os(name).filter(|value| !value.is_empty());
    match asked {
        Color::Always => true,
        Color::Never => false,
        Color::Auto if set("NO_COLOR").is_some() => false,
        Color::Auto if set("CLICOLOR_FORCE").is_some_and(|value| value != "0") => true,
        Color::Auto if set("CLICOLOR").is_some_and(|value| value == "0") => false,
        Color::Auto if std::env::var_os("TERM").is_some_and(|term| term == "dumb") => false,
        Color::Auto => terminal,
    }
}
