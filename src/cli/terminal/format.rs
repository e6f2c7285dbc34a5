//! The forms that a result may have, and the one place that prints them.

use std::fs::{File, OpenOptions};
use std::io::{ErrorKind, Write as _};
use std::path::{Path, PathBuf};

use clap::builder::{PossibleValue, PossibleValuesParser, TypedValueParser};
use clap::{Args, ValueEnum};
use serde_json::Value;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::lifecycle::version::Version;
use crate::page::{Page, Words};
use crate::render::page::{csv, html, markdown, svg, terminal};
use crate::render::{Look, json};

use crate::cli::App;
use crate::cli::unadopted::{At, unadopted};
use crate::operation::error::Failure;

/// A form of a result.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Format {
    /// For who reads a terminal.
    Text,
    Json,
    Csv,
    Markdown,
    /// A page in one file.
    Html,
    /// The first chart of a page.
    Svg,
    /// A calendar.
    Ics,
    Github,
    Gitlab,
    Sarif,
}

impl Format {
    /// True for a page that is read elsewhere: what a terminal says beside the result stands in it.
    pub(crate) fn is_sent(self) -> bool {
        matches!(self, Format::Markdown | Format::Html)
    }
}

impl ValueEnum for Format {
    fn value_variants<'a>() -> &'a [Format] {
        use Format::{Csv, Github, Gitlab, Html, Ics, Json, Markdown, Sarif, Svg, Text};
        &[Text, Json, Csv, Markdown, Html, Svg, Ics, Github, Gitlab, Sarif]
    }

    fn to_possible_value(&self) -> Option<PossibleValue> {
        Some(match self {
            Format::Text => PossibleValue::new(TEXT).alias("table"),
            Format::Json => PossibleValue::new("json"),
            Format::Csv => PossibleValue::new("csv"),
            Format::Markdown => PossibleValue::new("markdown").alias("md"),
            Format::Html => PossibleValue::new("html"),
            Format::Svg => PossibleValue::new("svg"),
            Format::Ics => PossibleValue::new("ics"),
            Format::Github => PossibleValue::new("github"),
            Format::Gitlab => PossibleValue::new("gitlab"),
            Format::Sarif => PossibleValue::new("sarif"),
        })
    }
}

/// The forms of a page.
pub(crate) const OF_PAGES: &[Format] = &[Format::Text, Format::Json, Format::Markdown, Format::Html];

/// The same, with the one of tables whose rows are records.
pub(crate) const OF_RECORDS: &[Format] = &[Format::Text, Format::Json, Format::Csv, Format::Markdown, Format::Html];

/// The same, with the one of charts.
pub(crate) const OF_CHARTS: &[Format] = &[
    Format::Text,
    Format::Json,
    Format::Csv,
    Format::Markdown,
    Format::Html,
    Format::Svg,
];

/// The form of every command that is not asked for another.
pub(crate) const TEXT: &str = "text";

/// Reads one of the forms that a command has; its help names them.
pub(crate) fn one_of(formats: &'static [Format]) -> impl TypedValueParser<Value = Format> {
    let words = formats.iter().filter_map(ValueEnum::to_possible_value);
    PossibleValuesParser::new(words).try_map(|word| Format::from_str(&word, true))
}

impl Format {
    /// The form that a file's name asks for.
    pub(crate) fn of_file(path: &Path) -> Option<Format> {
        match path.extension()?.to_str()?.to_ascii_lowercase().as_str() {
            "html" | "htm" => Some(Format::Html),
            "md" | "markdown" => Some(Format::Markdown),
            "json" => Some(Format::Json),
            "csv" => Some(Format::Csv),
            "svg" => Some(Format::Svg),
            "ics" => Some(Format::Ics),
            "txt" => Some(Format::Text),
            _ => None,
        }
    }
}

/// Where an answer goes, other than to who types.
#[derive(Args, Debug)]
pub(crate) struct ToFile {
    #[arg(long, value_name = "FILE")]
    pub out: Option<PathBuf>,
    #[arg(long, requires = "out")]
    pub force: bool,
}

/// What a command answers, in the form that was asked for: the others are not made.
#[must_use = "an answer is printed"]
pub(crate) struct Answer<'a> {
    app: &'a App,
    format: Format,
    made: Option<String>,
    /// The rules that it is founded on, and their day.
    rules: Option<(Option<&'a Version>, Date)>,
    /// The terminal shows beside it what the rules are worth: it is no verdict.
    aside: bool,
    silent: bool,
    look: Look,
}

impl<'a> Answer<'a> {
    pub(crate) fn new(app: &'a App, format: Format) -> Answer<'a> {
        Answer {
            app,
            format,
            made: None,
            rules: None,
            aside: false,
            silent: false,
            look: app.ui.look(),
        }
    }

    /// The same, for a file: it looks as where no terminal reads.
    pub(crate) fn for_file(mut self, is_for_file: bool) -> Answer<'a> {
        if is_for_file {
            self.look = Look {
                color: false,
                width: None,
            };
        }
        self
    }

    /// What it is founded on: a document for programs says it, a text says of a proposition that it is one.
    pub(crate) fn under(mut self, version: Option<&'a Version>, on: Date) -> Answer<'a> {
        self.rules = Some((version, on));
        self
    }

    /// It is a list, and no verdict.
    pub(crate) fn aside(mut self) -> Answer<'a> {
        self.aside = true;
        self
    }

    /// Whoever reads it is not told what the rules are worth.
    pub(crate) fn silent(mut self, silent: bool) -> Answer<'a> {
        self.silent = silent;
        self
    }

    /// For who reads a terminal that looks so.
    pub(crate) fn text(self, make: impl FnOnce(Look) -> String) -> Answer<'a> {
        let look = self.look;
        self.in_form(Format::Text, || make(look))
    }

    pub(crate) fn json(self, make: impl FnOnce() -> Value) -> Answer<'a> {
        let (app, rules) = (self.app, self.rules);
        self.in_form(Format::Json, || match rules {
            Some((version, on)) => app.stamped(make(), version, on),
            None => json::pretty(&make()),
        })
    }

    /// In each of the forms that pages have.
    pub(crate) fn page(self, make: impl FnOnce() -> Page) -> Answer<'a> {
        let (app, format, look) = (self.app, self.format, self.look);
        if format == Format::Html {
            return self.html(make);
        }
        self.in_form(format, || written(&make(), format, app, look))
    }

    /// For a browser; the page says what its rules are worth.
    pub(crate) fn html(self, make: impl FnOnce() -> Page) -> Answer<'a> {
        let (app, foot, look) = (self.app, self.unadopted(), self.look);
        self.in_form(Format::Html, || {
            let mut page = make();
            page.foot.extend(foot.map(Words::from));
            written(&page, Format::Html, app, look)
        })
    }

    /// What the rules are worth that it is founded on, where that is to be said.
    fn unadopted(&self) -> Option<Message> {
        let (version, on) = self.rules.filter(|_| !self.silent)?;
        unadopted(version, on)
    }

    pub(crate) fn markdown(self, make: impl FnOnce() -> String) -> Answer<'a> {
        self.in_form(Format::Markdown, make)
    }

    /// Any other form, for programs.
    pub(crate) fn in_form(mut self, format: Format, make: impl FnOnce() -> String) -> Answer<'a> {
        if self.format == format && self.made.is_none() {
            self.made = Some(make());
        }
        self
    }

    /// Writes it to the file `out`, as [`Answer::save`] does; prints it where there is none.
    ///
    /// # Errors
    /// As [`Answer::save`].
    pub(crate) fn give(self, out: Option<&Path>, over: bool) -> Result<(), Failure> {
        match out {
            Some(path) => self.save(path, over),
            None => {
                self.print();
                Ok(())
            }
        }
    }

    /// Writes it to a file, and says so; over another one only where `over` is wanted. A file that could not be written whole
    /// is taken away again.
    ///
    /// # Errors
    /// Where there is a file already, or it cannot be written.
    pub(crate) fn save(self, path: &Path, over: bool) -> Result<(), Failure> {
        let shown = || path.display().to_string();
        let mut options = OpenOptions::new();
        let options = if over {
            options.create(true).truncate(true)
        } else {
            options.create_new(true)
        };
        let mut file = options.write(true).open(path).map_err(|error| match error.kind() {
            ErrorKind::AlreadyExists => Failure::usage(message!("error-file-there", path = shown())),
            _ => Failure::caused(message!("error-file-unwritten", path = shown()), error),
        })?;
        let text = self.made.unwrap_or_default();
        let is_file = file.metadata().is_ok_and(|found| found.is_file());
        let settled = |file: &File| if is_file { file.sync_all() } else { Ok(()) };
        let written = file.write_all(text.as_bytes()).and_then(|()| settled(&file));
        written.map_err(|error| {
            if is_file {
                let _ = std::fs::remove_file(path);
            }
            Failure::caused(message!("error-file-unwritten", path = shown()), error)
        })?;
        self.app.ui.tell(&message!("file-written", path = shown()));
        Ok(())
    }

    /// Prints it, and under it what the rules are worth.
    pub(crate) fn print(self) {
        self.print_with(|| ());
    }

    /// The same; `beside` is told between the two.
    pub(crate) fn print_with(self, beside: impl FnOnce()) {
        let text = self.made.unwrap_or_default();
        let ui = &self.app.ui;
        match self.format {
            Format::Text => ui.print_to_read(&text),
            Format::Markdown => ui.page(&text),
            _ => ui.data(&text),
        }
        beside();
        let at = match self.format {
            Format::Text if self.aside => At::Aside,
            Format::Text => At::Foot,
            Format::Markdown => At::Page,
            Format::Csv => At::Aside,
            Format::Json
            | Format::Html
            | Format::Svg
            | Format::Ics
            | Format::Github
            | Format::Gitlab
            | Format::Sarif => return,
        };
        if let Some((version, on)) = self.rules.filter(|_| !self.silent) {
            self.app.say_if_unadopted(version, on, at);
        }
    }
}

/// The page in its form; nothing in a form that no page has.
fn written(page: &Page, format: Format, app: &App, look: Look) -> String {
    let translator = app.translator();
    match format {
        Format::Text => terminal::text(page, translator, look),
        Format::Csv => csv::text(page),
        Format::Markdown => markdown::text(page, translator),
        Format::Html => html::text(page, translator),
        Format::Svg => svg::first(page, translator).unwrap_or_default(),
        Format::Json | Format::Ics | Format::Github | Format::Gitlab | Format::Sarif => String::new(),
    }
}
