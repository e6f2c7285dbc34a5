//! The terminal: the only place that prints.

use std::borrow::Cow;
use std::io::{self, IsTerminal, Write};
use std::process::ExitCode;
use std::sync::OnceLock;

use anstyle::{AnsiColor, Style};

use crate::diagnostic::{Diagnostic, Message};
use crate::domain::letters::{visible, without_controls};
use crate::domain::naming::Name;
use crate::git::Said;
use crate::i18n::Translator;
use crate::operation::context::{self, Face};
use crate::operation::error::{Failure, Kind};
use crate::render::{Look, diagnostics, runner, wrap};

use crate::cli::global::{Color, Global};
use crate::cli::terminal::confirm::confirmed;
use crate::cli::terminal::exit_code::exit_code;
use crate::cli::terminal::pager::Pager;
use crate::cli::terminal::progress::Progress;

/// Where texts go, and how they look there.
pub(crate) struct Ui {
    pub translator: Translator,
    quiet: bool,
    out: Look,
    err: Look,
    /// What a long result is read through, where a terminal shows it.
    pager: Option<Pager>,
    /// What kept a result from being written.
    unwritten: OnceLock<io::Error>,
    /// True where a runner may read standard output, and obey it.
    logged: bool,
    err_logged: bool,
}

impl Face for Ui {
    fn tell(&self, message: &Message) {
        Ui::tell(self, message);
    }

    fn warn(&self, message: &Message) {
        Ui::warn(self, message);
    }

    fn explain(&self, failure: &Failure) {
        Ui::explain(self, failure);
    }

    fn ask(&self, question: &Message) -> Option<bool> {
        self.can_ask()
            .then(|| confirmed(&self.translator, self.err, question, None))
    }

    fn learn(&self, names: Vec<Name>) {
        self.translator.learn(names);
    }

    fn begin(&self, key: &'static str) -> Box<dyn context::Progress> {
        Box::new(Progress::new(&self.translator, self.shows_progress(), key))
    }
}

/// Wider lines are hard to read, whatever the terminal.
const WIDEST: usize = 200;

impl Ui {
    pub(crate) fn new(translator: Translator, global: &Global) -> Ui {
        let window = terminal_size::terminal_size();
        let width = window.map(|(width, _)| usize::from(width.0).clamp(40, WIDEST));
        let look = |terminal: bool| Look {
            color: colored(global.color, terminal),
            width: if terminal { width } else { None },
        };
        let err = look(io::stderr().is_terminal());
        Ui {
            translator,
            quiet: global.quiet,
            out: look(io::stdout().is_terminal()),
            err,
            pager: pager(global, window.map_or(0, |(_, height)| usize::from(height.0))),
            logged: runs_for_a_runner() || !io::stdout().is_terminal(),
            err_logged: runs_for_a_runner() || !io::stderr().is_terminal(),
            unwritten: OnceLock::new(),
        }
    }

    /// How standard output looks.
    pub(crate) fn look(&self) -> Look {
        self.out
    }

    /// How questions look.
    pub(crate) fn look_of_questions(&self) -> Look {
        self.err
    }

    /// True where somebody can answer a question.
    pub(crate) fn can_ask(&self) -> bool {
        io::stdin().is_terminal() && io::stderr().is_terminal()
    }

    /// True where a progress bar would be seen.
    pub(crate) fn shows_progress(&self) -> bool {
        !self.quiet && io::stderr().is_terminal()
    }

    /// Prints a result for people: what others wrote in it commands neither the terminal nor the runner that reads the
    /// log. A reader that has gone away is no error; [`Ui::written`] tells any other.
    pub(crate) fn print(&self, text: &str) {
        self.to_stdout(&harmless(text, self.out, self.logged));
    }

    /// The same, through the pager where it is longer than the window.
    pub(crate) fn print_to_read(&self, text: &str) {
        let text = harmless(text, self.out, self.logged);
        if !self.pager.as_ref().is_some_and(|pager| pager.shows(&text)) {
            self.to_stdout(&text);
        }
    }

    /// Prints a result for programs: nothing in it commands a terminal, all else stays as it is.
    pub(crate) fn data(&self, text: &str) {
        self.to_stdout(&without_controls(text));
    }

    /// Prints Markdown: a page that may stand in a log.
    pub(crate) fn page(&self, text: &str) {
        let text = without_controls(text);
        self.to_stdout(&if self.logged {
            runner::obeys_nothing_in(&text)
        } else {
            Cow::Borrowed(&*text)
        });
    }

    fn to_stdout(&self, text: &str) {
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

    /// The same, less in sight than the rest.
    pub(crate) fn aside(&self, message: &Message) {
        let text = fitted(&self.translator.say(message), self.out);
        let lines: Vec<String> = text.lines().map(|line| self.out.dim(line)).collect();
        self.print(&format!("{}\n", lines.join("\n")));
    }

    /// Tells something that is not the result, unless asked to be quiet.
    pub(crate) fn tell(&self, message: &Message) {
        if !self.quiet {
            self.to_stderr(&format!("{}\n", fitted(&self.translator.say(message), self.err)));
        }
    }

    /// Warns, even when quiet.
    pub(crate) fn warn(&self, message: &Message) {
        self.told(text!("label-warning"), AnsiColor::Yellow, &self.translator.say(message));
    }

    /// Says why a command did not do its work, and gives its exit code.
    pub(crate) fn fail(&self, failure: &Failure) -> ExitCode {
        if failure.kind == Kind::Declined {
            for said in std::iter::once(&failure.message).chain(&failure.hints) {
                self.line(said);
            }
            return ExitCode::from(exit_code(failure.kind));
        }
        self.findings(failure);
        self.told(
            text!("label-error"),
            AnsiColor::Red,
            &self.translator.say(&failure.message),
        );
        self.causes(failure);
        ExitCode::from(exit_code(failure.kind))
    }

    /// Says why something was left out of a command that goes on.
    pub(crate) fn explain(&self, failure: &Failure) {
        self.findings(failure);
        self.warn(&failure.message);
        self.causes(failure);
    }

    /// The findings that a failure is founded on: what is told of them is the result.
    fn findings(&self, failure: &Failure) {
        if !failure.findings.is_empty() {
            let findings: Vec<&Diagnostic> = failure.findings.iter().collect();
            self.line(&message!("write-would-be"));
            self.print(&diagnostics::text(&findings, &self.translator, self.out));
        }
    }

    /// What a failure comes from, and what to do.
    fn causes(&self, failure: &Failure) {
        if let Some(cause) = &failure.cause {
            let cause = message!("error-cause", detail = cause.root_cause().to_string());
            self.to_stderr(&format!("  {}\n", self.translator.say(&cause)));
        }
        let own = self.translator.attribute(&failure.message, "help");
        let known = failure.hints.iter().filter(|hint| self.translator.has(&hint.key));
        for hint in own.into_iter().chain(known.map(|hint| self.translator.say(hint))) {
            self.told(text!("label-try"), AnsiColor::Cyan, &hint);
        }
    }

    /// A text after its coloured label.
    fn told(&self, label: &str, color: AnsiColor, text: &str) {
        let label = self.translator.text(label);
        let text = fitted(&format!("{label} {text}"), self.err);
        let rest = text.strip_prefix(label.as_str()).unwrap_or_default();
        let label = self.err.paint(&label, Style::new().bold().fg_color(Some(color.into())));
        self.to_stderr(&format!("{label}{rest}\n"));
    }

    /// Shows what another program says, where that program would.
    pub(crate) fn relay(&self, said: &Said) {
        match said {
            Said::Out(line) => self.print(&format!("{}\n", visible(line))),
            Said::Err(line) => self.to_stderr(&format!("{}\n", visible(line))),
        }
    }

    fn to_stderr(&self, text: &str) {
        let text = harmless(text, self.err, self.err_logged);
        let mut err = io::stderr().lock();
        let _ = err.write_all(text.as_bytes()).and_then(|()| err.flush());
    }
}

/// The pager for a window of so many rows; none where no terminal reads, or a runner does.
fn pager(global: &Global, rows: usize) -> Option<Pager> {
    let is_read = io::stdout().is_terminal() && !global.no_pager && !runs_for_a_runner();
    is_read.then(|| Pager::of(rows, |name| std::env::var(name).ok()))?
}

/// Why an output is lost; none where it arrived, or where its reader wanted no more of it.
pub(crate) fn lost(written: io::Result<()>) -> Option<io::Error> {
    written.err().filter(|error| error.kind() != io::ErrorKind::BrokenPipe)
}

/// An output that could not be written.
pub(crate) fn unwritten(error: &io::Error) -> Failure {
    Failure::caused(
        message!("error-output"),
        io::Error::new(error.kind(), error.to_string()),
    )
}

/// Variables by which the runners of forges are known.
const RUNNERS: &[&str] = &["CI", "GITHUB_ACTIONS", "GITLAB_CI", "TF_BUILD", "TEAMCITY_VERSION"];

fn runs_for_a_runner() -> bool {
    RUNNERS.iter().any(|name| std::env::var_os(name).is_some())
}

/// A text that commands nobody who shows it.
fn harmless(text: &str, look: Look, logged: bool) -> Cow<'_, str> {
    let shown = if look.color { styled(text) } else { visible(text) };
    match shown {
        shown if !logged => shown,
        Cow::Borrowed(text) => runner::obeys_nothing_in(text),
        Cow::Owned(text) => Cow::Owned(runner::obeys_nothing_in(&text).into_owned()),
    }
}

/// The same where colours are: ours stay, since every text of others was made harmless before it was coloured.
fn styled(text: &str) -> Cow<'_, str> {
    let mut parts = text.split('\u{1b}');
    let first = parts.next().map(visible).unwrap_or_default();
    let out = parts.fold(first.into_owned(), |mut out, part| {
        match part.strip_prefix('[').and_then(|rest| rest.split_once('m')) {
            Some((style, rest)) if is_style(style) => {
                out.push_str(&format!("\u{1b}[{style}m"));
                out.push_str(&visible(rest));
            }
            _ => {
                out.push_str(&visible("\u{1b}"));
                out.push_str(&visible(part));
            }
        }
        out
    });
    Cow::Owned(out)
}

/// Bold, dim, underlined, a colour: nothing that hides a text.
fn is_style(style: &str) -> bool {
    style.split(';').all(|part| match part.parse::<u32>() {
        Ok(number) => matches!(number, 0..=4 | 22 | 24 | 30..=39 | 90..=97),
        Err(_) => part.is_empty(),
    }) || style.starts_with("38;5;")
        || style.starts_with("38;2;")
}

/// The text on lines that fit the terminal; lines that begin with a space are kept as they are.
fn fitted(text: &str, look: Look) -> String {
    let Some(width) = look.width else {
        return text.to_owned();
    };
    let line = |line: &str| {
        // What is set apart, or is there to be copied, is not broken.
        if [" ", "catalog ", "git "].iter().any(|start| line.starts_with(start)) {
            line.to_owned()
        } else {
            wrap(line, 0, width)
        }
    };
    text.lines().map(line).collect::<Vec<_>>().join("\n")
}

/// `--color`, then `NO_COLOR`, `CLICOLOR_FORCE`, `CLICOLOR`, then whether a terminal reads.
pub(crate) fn colored(asked: Color, terminal: bool) -> bool {
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
