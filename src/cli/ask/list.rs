//! A list that a person chooses from: one line of it, or as many as apply. Letters search, with the keys of a shell.

use std::collections::BTreeSet;
use std::io::{self, Write as _, stderr};

use anstyle::{AnsiColor, Style};
use crossterm::cursor::{MoveToColumn, MoveUp};
use crossterm::event::{self, Event, KeyCode, KeyEvent, KeyEventKind, KeyModifiers};
use crossterm::queue;
use crossterm::style::Print;
use crossterm::terminal::{self, Clear, ClearType};

use super::options::Line;
use super::search::Search;
use crate::cli::terminal::hanging_up::{end_where_gone, watched};
use crate::render::{Look, shown_width, wrap};

/// How many lines are on the screen at once.
const SHOWN: usize = 9;
/// Goes back to the question before.
pub(super) const BACK: char = '<';

/// A list, and the question that it answers.
pub(super) struct List<'l> {
    pub question: &'l str,
    pub help: &'l str,
    /// Says that nothing is found by what is typed.
    pub nothing: &'l dyn Fn(&str) -> String,
    pub lines: &'l [Line],
    /// The line to begin at.
    pub at: usize,
    /// Those that are ticked; none where one line is the answer.
    pub ticked: Option<BTreeSet<usize>>,
    /// True where there is a question to go back to.
    pub goes_back: bool,
    pub look: Look,
}

/// What somebody did.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) enum Chosen {
    /// The lines, by their numbers.
    Lines(Vec<usize>),
    /// To the question before.
    Back,
    /// No more questions: Escape, Ctrl-C or Ctrl-D.
    Left,
}

impl List<'_> {
    /// What somebody chooses; `echo` says an answer beside its question, once it is given.
    ///
    /// # Errors
    /// Where the terminal cannot be read or written.
    pub(super) fn choose(&self, echo: &dyn Fn(&Chosen) -> String) -> io::Result<Chosen> {
        let answer = watched(|| {
            let answer = self.chosen();
            if answer.is_err() {
                end_where_gone();
            }
            answer
        })?;
        let mark = self.look.tint(">", AnsiColor::BrightGreen);
        let answer_text = self.look.tint(&echo(&answer), AnsiColor::BrightCyan);
        let question = self.rows_of_question().join("\n");
        let question = question.strip_prefix('?').unwrap_or(&question);
        writeln!(stderr(), "{mark}{question} {answer_text}")?;
        Ok(answer)
    }

    fn chosen(&self) -> io::Result<Chosen> {
        let _raw = Raw::on()?;
        let mut state = State::new(self);
        let mut drawn = Drawn::default();
        loop {
            drawn.draw(&state.screen(terminal::size().map_or(24, |(_, rows)| usize::from(rows)).max(6)))?;
            let answer = match event::read()? {
                Event::Key(key) if key.kind != KeyEventKind::Release => state.take(key),
                _ => None,
            };
            if let Some(answer) = answer {
                drawn.draw(&Screen::default())?;
                return Ok(answer);
            }
        }
    }

    fn columns(&self) -> usize {
        // The last column stays free: what fills it would open a line of its own.
        self.look.columns().saturating_sub(1)
    }

    fn rows_of_question(&self) -> Vec<String> {
        rows(&format!("? {}", self.question), 2, self.columns())
    }
}

fn rows(text: &str, indent: usize, width: usize) -> Vec<String> {
    let lines = text.split('\n');
    lines
        .flat_map(|line| {
            wrap(line, indent, width)
                .split('\n')
                .map(str::to_owned)
                .collect::<Vec<_>>()
        })
        .collect()
}

/// The end of a text that has no more room than this.
fn end_of(text: &str, room: usize) -> String {
    let letters = text.chars().count();
    text.chars().skip(letters.saturating_sub(room)).collect()
}

/// Keys come one by one, and are not shown, until this is dropped.
struct Raw;

impl Raw {
    fn on() -> io::Result<Raw> {
        terminal::enable_raw_mode()?;
        Ok(Raw)
    }
}

impl Drop for Raw {
    fn drop(&mut self) {
        // Nobody can do more about a terminal that is gone.
        let _ = terminal::disable_raw_mode();
    }
}

/// How far somebody came.
struct State<'l> {
    list: &'l List<'l>,
    search: Search,
    /// The lines that answer what is typed, the best first.
    found: Vec<usize>,
    /// Which of them is meant.
    at: usize,
    ticked: BTreeSet<usize>,
}

impl<'l> State<'l> {
    fn new(list: &'l List<'l>) -> State<'l> {
        let mut state = State {
            list,
            search: Search::default(),
            found: Vec::new(),
            at: 0,
            ticked: list.ticked.clone().unwrap_or_default(),
        };
        state.find();
        state.at = list.at.min(state.found.len().saturating_sub(1));
        state
    }

    fn find(&mut self) {
        let typed = self.search.text();
        let lines = self.list.lines.iter().enumerate();
        let mut found: Vec<(i64, usize)> = lines
            .filter_map(|(index, line)| Some((line.likeness(&typed)?, index)))
            .collect();
        found.sort_by_key(|(likeness, _)| std::cmp::Reverse(*likeness));
        self.found = found.into_iter().map(|(_, index)| index).collect();
        self.at = 0;
    }

    /// What a key answers; none while nothing is answered.
    fn take(&mut self, key: KeyEvent) -> Option<Chosen> {
        let control = key.modifiers.contains(KeyModifiers::CONTROL);
        let is_empty = self.search.is_empty();
        let last = self.found.len().saturating_sub(1);
        match key.code {
            KeyCode::Esc => return Some(Chosen::Left),
            KeyCode::Char('c') if control => return Some(Chosen::Left),
            KeyCode::Char('d') if control && is_empty => return Some(Chosen::Left),
            KeyCode::Char(BACK) if is_empty && self.list.goes_back => return Some(Chosen::Back),
            KeyCode::Enter => return self.taken(),
            KeyCode::Char('j' | 'm') if control => return self.taken(),
            KeyCode::Up => self.at = self.at.checked_sub(1).unwrap_or(last),
            KeyCode::Char('p') if control => self.at = self.at.checked_sub(1).unwrap_or(last),
            KeyCode::Down => self.at = if self.at < last { self.at + 1 } else { 0 },
            KeyCode::Char('n') if control => self.at = if self.at < last { self.at + 1 } else { 0 },
            KeyCode::PageUp => self.at = self.at.saturating_sub(SHOWN),
            KeyCode::PageDown => self.at = (self.at + SHOWN).min(last),
            KeyCode::Home if is_empty => self.at = 0,
            KeyCode::End if is_empty => self.at = last,
            KeyCode::Char(' ') if self.list.ticked.is_some() => {
                if let Some(index) = self.found.get(self.at)
                    && !self.ticked.remove(index)
                {
                    self.ticked.insert(*index);
                }
            }
            _ => {
                let before = self.search.text();
                if self.search.take(key) && self.search.text() != before {
                    self.find();
                }
            }
        }
        None
    }

    /// The answer; none where nothing is found that could be one.
    fn taken(&self) -> Option<Chosen> {
        if self.list.ticked.is_some() {
            // Who searched for what is not there has not answered yet.
            let answers = !self.found.is_empty();
            return answers.then(|| Chosen::Lines(self.ticked.iter().copied().collect()));
        }
        self.found.get(self.at).map(|index| Chosen::Lines(vec![*index]))
    }

    /// What the terminal shows, of so many rows.
    fn screen(&self, height: usize) -> Screen {
        let list = self.list;
        let (look, columns) = (list.look, list.columns());
        let mut shown = list.rows_of_question();
        let typed = end_of(&self.search.text(), columns.saturating_sub(4));
        let beside = shown.last().map_or(0, |row| shown_width(row)) + 1 + shown_width(&typed) < columns;
        if !beside {
            shown.push("  ".to_owned());
        }
        let row = shown.len().saturating_sub(1);
        let begun = shown.last().map_or(0, |row| shown_width(row)) + usize::from(beside);
        if let Some(last) = shown.last_mut() {
            let space = if beside { " " } else { "" };
            last.push_str(&format!("{space}{typed}"));
        }
        if let Some(first) = shown.first_mut() {
            let rest = first.strip_prefix('?').unwrap_or(first);
            *first = format!("{}{rest}", look.tint("?", AnsiColor::BrightGreen));
        }
        let help: Vec<String> = rows(&format!("[{}]", list.help), 0, columns)
            .iter()
            .map(|row| look.tint(row, AnsiColor::Cyan))
            .collect();
        let room = height.saturating_sub(shown.len() + help.len() + 1).max(1);
        shown.extend(self.rows_of_lines(room));
        shown.extend(help);
        Screen {
            rows: shown,
            cursor: (row, (begun + shown_width(self.search.before())).min(columns)),
        }
    }

    /// The lines around the one that is meant, in so many rows.
    fn rows_of_lines(&self, room: usize) -> Vec<String> {
        if self.found.is_empty() {
            let nothing = (self.list.nothing)(&self.search.text());
            return rows(&nothing, 0, self.list.columns().saturating_sub(2))
                .iter()
                .map(|row| format!("  {}", self.list.look.tint(row, AnsiColor::Yellow)))
                .collect();
        }
        let mut count = SHOWN.min(self.found.len());
        loop {
            let begin = self.at.saturating_sub(count / 2).min(self.found.len() - count);
            let shown: Vec<String> = (begin..begin + count)
                .flat_map(|place| self.rows_of_line(place, (begin, begin + count)))
                .collect();
            if shown.len() <= room || count == 1 {
                return shown;
            }
            count -= 1;
        }
    }

    /// One of the lines that are found, of those that are shown.
    fn rows_of_line(&self, place: usize, (begin, end): (usize, usize)) -> Vec<String> {
        let is_meant = place == self.at;
        let sign = match () {
            () if is_meant => ">",
            () if place == begin && begin > 0 => "^",
            () if place + 1 == end && end < self.found.len() => "v",
            () => " ",
        };
        let Some(index) = self.found.get(place).copied() else {
            return Vec::new();
        };
        let Some(line) = self.list.lines.get(index) else {
            return Vec::new();
        };
        let tick = match (&self.list.ticked, self.ticked.contains(&index)) {
            (None, _) => "",
            (Some(_), true) => "[x] ",
            (Some(_), false) => "[ ] ",
        };
        let style = if is_meant {
            Style::new().fg_color(Some(AnsiColor::BrightCyan.into()))
        } else {
            Style::new()
        };
        let look = self.list.look;
        let indent = 2 + tick.len();
        let text = rows(
            &line.painted(look, style),
            0,
            self.list.columns().saturating_sub(indent),
        );
        let first = format!("{} {}", look.paint(sign, style), look.paint(tick, style));
        let margin = " ".repeat(indent);
        let begins = |number: usize| if number == 0 { &first } else { &margin };
        text.iter()
            .enumerate()
            .map(|(number, row)| format!("{}{row}", begins(number)))
            .collect()
    }
}

/// Rows, and where the cursor stands in them.
#[derive(Debug, Default)]
struct Screen {
    rows: Vec<String>,
    cursor: (usize, usize),
}

/// What is on the terminal.
#[derive(Default)]
struct Drawn {
    /// The row of the cursor, below the first one.
    row: usize,
}

impl Drawn {
    /// Shows this in the place of what was shown.
    fn draw(&mut self, screen: &Screen) -> io::Result<()> {
        let mut out = stderr().lock();
        up(&mut out, self.row)?;
        queue!(out, MoveToColumn(0), Clear(ClearType::FromCursorDown))?;
        queue!(out, Print(screen.rows.join("\r\n")))?;
        let (row, column) = screen.cursor;
        up(&mut out, screen.rows.len().saturating_sub(row + 1))?;
        queue!(out, MoveToColumn(u16::try_from(column).unwrap_or(0)))?;
        self.row = row;
        out.flush()
    }
}

fn up(out: &mut impl io::Write, rows: usize) -> io::Result<()> {
    match u16::try_from(rows) {
        Ok(rows @ 1..) => queue!(out, MoveUp(rows)),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::options::lines;
    use super::*;

    const LOOK: Look = Look {
        color: false,
        width: Some(60),
    };

    fn with<T>(texts: &[&str], ticked: Option<BTreeSet<usize>>, then: impl FnOnce(&mut State<'_>) -> T) -> T {
        let lines = lines(texts.iter().map(|text| (*text).to_owned()));
        let list = List {
            question: "Laquelle ?",
            help: "aide",
            nothing: &|typed| format!("rien pour {typed}"),
            lines: &lines,
            at: 0,
            ticked,
            goes_back: true,
            look: LOOK,
        };
        then(&mut State::new(&list))
    }

    fn press(state: &mut State<'_>, letters: &str) -> Option<Chosen> {
        letters.chars().find_map(|letter| {
            state.take(match letter {
                '\n' => KeyEvent::from(KeyCode::Enter),
                '\u{15}' => KeyEvent::new(KeyCode::Char('u'), KeyModifiers::CONTROL),
                letter => KeyEvent::from(KeyCode::Char(letter)),
            })
        })
    }

    #[test]
    fn what_is_not_found_is_said_and_answers_nothing() {
        for ticked in [None, Some(BTreeSet::new())] {
            with(&["Santé", "Défense"], ticked, |state| {
                assert_eq!(press(state, "budget\n"), None);
                let shown = state.screen(24).rows.join("\n");
                assert!(
                    shown.contains("rien pour budget") && shown.contains("? Laquelle ? budget"),
                    "{shown}"
                );
                // Ctrl-U takes away what was typed, and all is there again.
                assert_eq!(press(state, "\u{15}"), None);
                assert!(state.screen(24).rows.join("\n").contains("Défense"));
            });
        }
    }

    #[test]
    fn a_line_is_found_chosen_or_left_for_the_question_before() {
        with(&["Santé", "Défense"], None, |state| {
            assert_eq!(press(state, "defen\n"), Some(Chosen::Lines(vec![1])));
        });
        with(&["Santé", "Défense"], None, |state| {
            assert_eq!(press(state, "<"), Some(Chosen::Back));
        });
        with(&["un < deux"], None, |state| {
            // Within a search it is a letter.
            assert_eq!(press(state, "un <\n"), Some(Chosen::Lines(vec![0])));
        });
        with(&["Santé", "Défense", "Culture"], Some(BTreeSet::from([2])), |state| {
            assert_eq!(press(state, " \n"), Some(Chosen::Lines(vec![0, 2])));
        });
    }

    #[test]
    fn a_long_list_fits_the_window_around_the_line_that_is_meant() {
        let texts: Vec<String> = (1..=30).map(|number| format!("ligne {number}")).collect();
        let texts: Vec<&str> = texts.iter().map(String::as_str).collect();
        with(&texts, None, |state| {
            for _ in 0..14 {
                let _ = state.take(KeyEvent::from(KeyCode::Down));
            }
            let screen = state.screen(10);
            assert!(screen.rows.len() < 10, "{screen:?}");
            let shown = screen.rows.join("\n");
            assert!(
                shown.contains("> ligne 15") && shown.contains("^ ligne") && shown.contains("v ligne"),
                "{shown}"
            );
        });
        let long = "des mots ".repeat(30);
        with(&[&long, "court"], None, |state| {
            let screen = state.screen(24);
            assert!(screen.rows.iter().all(|row| shown_width(row) < 60), "{screen:?}");
        });
    }
}
