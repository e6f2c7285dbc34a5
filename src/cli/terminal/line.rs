//! A line that a person types, with the keys of their shell: Ctrl-A, Ctrl-E, Ctrl-U, Ctrl-W, Ctrl-K, Alt-B, Alt-F; the arrow
//! up brings back what was said before.

use std::borrow::Cow;
use std::io;

use anstyle::AnsiColor;
use rustyline::completion::Completer;
use rustyline::error::ReadlineError;
use rustyline::highlight::Highlighter;
use rustyline::hint::{Hint, Hinter};
use rustyline::history::MemHistory;
use rustyline::validate::Validator;
use rustyline::{Behavior, Cmd, ColorMode, Config, Context, Editor, Helper, KeyCode, KeyEvent, Modifiers};

use crate::cli::terminal::hanging_up;
use crate::render::{Look, shown_width, wrap};

/// How long a key that begins a longer one waits for the rest, in milliseconds: Escape alone is one.
const A_KEY: u16 = 50;
/// A narrower rest of a line is no place to type in.
const ROOM: usize = 24;

/// A question that is answered by a line.
pub(crate) struct Line<'l> {
    pub question: &'l str,
    /// What helps to answer, shown below while the line is typed.
    pub help: &'l str,
    /// What was said before, the latest last.
    pub earlier: &'l [String],
    pub look: Look,
    /// Sees each state of the line.
    pub seen: &'l dyn Fn(&str),
}

impl Line<'_> {
    /// What is typed; none where somebody leaves, by Escape, Ctrl-C or Ctrl-D.
    ///
    /// # Errors
    /// Where the terminal cannot be read.
    pub(crate) fn read(&self) -> io::Result<Option<String>> {
        let answer = hanging_up::watched(|| {
            let answer = self.typed();
            if matches!(
                answer,
                Err(ReadlineError::Eof | ReadlineError::Io(_) | ReadlineError::Errno(_))
            ) {
                hanging_up::end_where_gone();
            }
            answer
        });
        match answer {
            Ok(line) => Ok(Some(line)),
            Err(ReadlineError::Eof | ReadlineError::Interrupted) => Ok(None),
            Err(ReadlineError::Io(error)) => Err(error),
            Err(other) => Err(io::Error::other(other)),
        }
    }

    fn typed(&self) -> rustyline::Result<String> {
        let colors = if self.look.color {
            ColorMode::Enabled
        } else {
            ColorMode::Disabled
        };
        let config = Config::builder()
            .behavior(Behavior::PreferTerm)
            .color_mode(colors)
            .keyseq_timeout(Some(A_KEY))
            .build();
        let mut editor = Editor::with_history(config, MemHistory::new())?;
        editor.bind_sequence(KeyEvent(KeyCode::Esc, Modifiers::NONE), Cmd::Interrupt);
        for earlier in self.earlier {
            editor.add_history_entry(earlier)?;
        }
        editor.set_helper(Some(Beside { line: self }));
        let (plain, styled) = self.prompt();
        editor.readline(&(plain, styled))
    }

    /// The question, its words whole, without and with its colours.
    fn prompt(&self) -> (String, String) {
        let width = self.look.columns();
        let question = wrap(self.question, 2, width);
        let last = question.lines().last().map_or(0, shown_width);
        let ends = if last + ROOM > width { "\n  " } else { " " };
        let mark = self.look.tint("?", AnsiColor::BrightGreen);
        (format!("? {question}{ends}"), format!("{mark} {question}{ends}"))
    }
}

/// What stands beside the line while it is typed.
struct Beside<'b> {
    line: &'b Line<'b>,
}

/// A text below the line, which no key writes into it.
struct Below(String);

impl Hint for Below {
    fn display(&self) -> &str {
        &self.0
    }

    fn completion(&self) -> Option<&str> {
        None
    }
}

impl Hinter for Beside<'_> {
    type Hint = Below;

    fn hint(&self, line: &str, _: usize, _: &Context<'_>) -> Option<Below> {
        (self.line.seen)(line);
        let help = self.line.help;
        let columns = self.line.look.columns();
        // The last column stays free: what fills it would open a line of its own.
        let help = (!help.is_empty()).then(|| wrap(&format!("[{help}]"), 0, columns.saturating_sub(1)))?;
        let (question, _) = self.line.prompt();
        let begun = question.rsplit('\n').next().map_or(0, shown_width);
        // A line that fills its own to the end has opened the next one: another would be counted that nobody sees, and the
        // line above erased for it.
        let is_open = (begun + shown_width(line)).is_multiple_of(columns);
        Some(Below(if is_open { help } else { format!("\n{help}") }))
    }
}

impl Highlighter for Beside<'_> {
    fn highlight_hint<'h>(&self, hint: &'h str) -> Cow<'h, str> {
        Cow::Owned(self.line.look.tint(hint, AnsiColor::Cyan))
    }
}

impl Completer for Beside<'_> {
    type Candidate = String;
}

impl Validator for Beside<'_> {}

impl Helper for Beside<'_> {}
