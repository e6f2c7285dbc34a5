//! `catalog explain`: what a rule, a criterion, a gate, a phase, an outcome, a field or a report is.

use std::collections::BTreeSet;

use clap::Args;

use crate::domain::date::Date;
use crate::domain::session::SessionKind;
use crate::lifecycle::history::Lifecycle;
use crate::render::explanation::{Kind, Subjects, view};

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, one_of};
use crate::cli::unadopted::At;
use crate::cli::{App, Status};
use crate::operation::committee::sitting;
use crate::operation::error::Failure;
use crate::operation::workspace;
use crate::store::catalogue;
use crate::store::source::Source;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    /// Several words are one name.
    #[arg(value_name = "WORD")]
    words: Vec<String>,
    #[arg(long, conflicts_with = "words")]
    all: bool,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    // Rules and fields can be explained anywhere; phases and gates need a catalogue.
    let lifecycle = match &app.folder {
        Some(folder) => workspace::sound_rules(folder)?,
        None => Lifecycle::default(),
    };
    let plenaries = app.folder.as_ref().map(|folder| plenaries(folder, &lifecycle));
    let plenaries = plenaries.unwrap_or_default();
    let reference = app.folder.as_ref().and_then(|folder| catalogue::reference(folder));
    let subjects = Subjects {
        lifecycle: &lifecycle,
        version: lifecycle.for_reading_on(app.today),
        today: app.today,
        reference: reference.as_deref(),
        plenaries: &plenaries,
        translator: app.translator(),
    };
    let word = Some(args.words.join(" ")).filter(|word| !word.is_empty());
    let found = match &word {
        Some(word) => subjects.find(word),
        None if args.all => subjects.all(),
        None => {
            overview(app, &subjects);
            return Ok(Status::Clean);
        }
    };
    if let (Some(word), true) = (&word, found.is_empty()) {
        let names = subjects.names();
        return Err(Failure::usage(message!("explain-nothing", word = word.as_str()))
            .suggesting(word, names.iter().map(String::as_str)));
    }
    let translator = app.translator();
    let of_the_rules = found.iter().any(|one| one.kind.is_of_the_rules());
    Answer::new(app, args.format)
        .under(subjects.version, app.today)
        .json(|| view::json(&found, translator))
        .page(|| match args.format {
            Format::Text => view::sections(&found),
            _ => view::reference(&found, args.all),
        })
        .silent(!of_the_rules)
        .print();
    Ok(Status::Clean)
}

/// The days on which something of the rules was adopted, where a plenary sitting of that day is recorded.
fn plenaries(source: &dyn Source, lifecycle: &Lifecycle) -> Vec<Date> {
    let versions = lifecycle.files().iter().map(|file| &file.version);
    let expectations = versions.flat_map(|version| version.criteria.iter().flat_map(|one| &one.expect));
    let days: BTreeSet<Date> = expectations.filter_map(|one| one.adopted_on.known().copied()).collect();
    let is_plenary =
        |day: &Date| sitting::recorded(source, *day).is_some_and(|session| session.kind == SessionKind::Pleniere);
    days.into_iter().filter(is_plenary).collect()
}

/// What can be explained, and how to ask.
fn overview(app: &App, subjects: &Subjects<'_>) {
    app.ui.line(&message!("explain-overview"));
    let all = subjects.all();
    for kind in Kind::ALL {
        let own: Vec<&str> = all
            .iter()
            .filter(|one| one.kind == *kind)
            .map(|one| one.id.as_str())
            .collect();
        if let Some(first) = own.first() {
            let message = message!(
                "explain-overview-kind",
                kind = app.translator().text(&format!("explain-kinds-{}", kind.word())),
                count = own.len(),
                example = *first
            );
            app.ui.line(&message);
        }
    }
    app.say_if_unadopted(subjects.version, app.today, At::Foot);
}
