//! `catalog committee`: a sitting from its agenda to its minutes.

mod record;

use clap::{Args, Subcommand};

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, ToFile, one_of};
use crate::cli::write::{WriteOptions, agreed, then, write_many};
use crate::cli::{App, Status};
use crate::committee::agenda::{Agenda, Before, agenda, next_sitting};
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::session::{Session, SessionKind};
use crate::git::Repository;
use crate::operation::committee::gathered::{Gathered, gather};
use crate::operation::committee::sitting::{self, Item};
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day};
use crate::operation::revision::sitting_branch;
use crate::operation::undo::{TakenBack, last_on, take_back};
use crate::operation::workspace;
use crate::operation::writing::hear_unless;
use crate::render::committee::{agenda as paper, minutes};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Task,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(alias = "ordre-du-jour")]
    Agenda(AgendaOf),
    #[command(alias = "ouvrir")]
    Open(Open),
    #[command(aliases = ["presence", "présence"])]
    Attend(Attend),
    #[command(aliases = ["tenir", "consigner"])]
    Record(record::Record),
    #[command(alias = "compte-rendu")]
    Minutes(MinutesOf),
    #[command(alias = "annuler")]
    Undo(Undo),
}

#[derive(Args, Debug)]
struct AgendaOf {
    #[arg(long, value_name = "DATE")]
    session: Option<String>,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
    #[command(flatten)]
    file: ToFile,
    #[arg(long)]
    offline: bool,
}

#[derive(Args, Debug)]
struct Open {
    #[arg(value_name = "DATE")]
    day: String,
    #[arg(long)]
    exceptional: bool,
    #[arg(long, conflicts_with = "exceptional")]
    plenary: bool,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct Attend {
    #[arg(value_name = "DATE")]
    day: String,
    #[arg(value_name = "SEAT", required_unless_present = "guests")]
    seats: Vec<String>,
    #[arg(long = "guest", value_name = "PROFILE")]
    guests: Vec<String>,
    #[command(flatten)]
    write: WriteOptions,
}

#[derive(Args, Debug)]
struct MinutesOf {
    #[arg(value_name = "DATE")]
    day: String,
    #[arg(long, value_parser = one_of(OF_PAGES), default_value = TEXT)]
    format: Format,
    #[command(flatten)]
    file: ToFile,
    #[arg(long)]
    offline: bool,
}

#[derive(Args, Debug)]
struct Undo {
    #[arg(value_name = "DATE")]
    day: String,
    #[arg(short, long)]
    yes: bool,
    #[arg(long)]
    offline: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    match &args.task {
        Task::Agenda(args) => show_agenda(app, args),
        Task::Open(args) => open(app, args),
        Task::Attend(args) => attend(app, args),
        Task::Record(args) => record::run(app, args),
        Task::Minutes(args) => show_minutes(app, args),
        Task::Undo(args) => undo(app, args),
    }
}

/// A day as people say it, near today.
fn sitting_day(app: &App, text: &str) -> Result<Date, Failure> {
    day(text, app.today, Side::Before)
}

/// What awaits a sitting.
fn awaiting<'g>(app: &App, gathered: &'g Gathered, day: Option<Date>) -> Result<Agenda<'g>, Failure> {
    let before = Before {
        portfolio: &gathered.workspace.portfolio,
        lifecycle: &gathered.workspace.lifecycle,
        proposals: &gathered.proposals,
        today: app.today,
    };
    agenda(before, day).ok_or_else(|| Failure::usage(message!("error-no-rules")))
}

fn show_agenda(app: &App, args: &AgendaOf) -> Result<Status, Failure> {
    let asked = args.session.as_deref();
    let asked = asked.map(|text| day(text, app.today, Side::After)).transpose()?;
    let gathered = gather(&app.context(), args.offline)?;
    let agenda = awaiting(app, &gathered, asked)?;
    let answer = Answer::new(app, args.format)
        .for_file(args.file.out.is_some())
        .under(Some(agenda.version), app.today)
        .aside()
        .json(|| paper::document(&agenda))
        .page(|| paper::page(&agenda, app.today));
    answer.give(args.file.out.as_deref(), args.file.force)?;
    Ok(Status::Clean)
}

fn open(app: &App, args: &Open) -> Result<Status, Failure> {
    let day = day(&args.day, app.today, Side::After)?;
    let kind = match (args.exceptional, args.plenary) {
        (true, _) => SessionKind::Exceptionnelle,
        (_, true) => SessionKind::Pleniere,
        _ => SessionKind::Ordinaire,
    };
    let gathered = gather(&app.context(), args.write.offline)?;
    let items: Vec<Item> = awaiting(app, &gathered, Some(day))?
        .asked
        .iter()
        .map(|one| Item {
            product: one.product.id.clone(),
            gate: one.gate.clone(),
        })
        .collect();
    let status = write_many(app, &sitting_branch(day), &args.write, |ground| {
        sitting::open(ground, day, kind, &items)
    })?;
    then(
        app,
        &args.write,
        &message!("committee-open-next", day = day.to_string()),
    );
    Ok(status)
}

fn attend(app: &App, args: &Attend) -> Result<Status, Failure> {
    let day = sitting_day(app, &args.day)?;
    write_many(app, &sitting_branch(day), &args.write, |ground| {
        sitting::attend(ground, day, &args.seats, &args.guests)
    })
}

/// The sitting of a day, recorded or proposed.
fn session(gathered: &Gathered, day: Date) -> Result<&Session, Failure> {
    let sessions = gathered
        .workspace
        .portfolio
        .sessions()
        .iter()
        .map(|entry| &*entry.value);
    let found = sessions.rev().find(|session| session.date == day);
    found.ok_or_else(|| {
        let failure = Failure::usage(message!(
            "sitting-not-open",
            day = Arg::Day(day.into()),
            on = day.to_string()
        ));
        match next_sitting(&gathered.workspace.portfolio, day) {
            Some(next) => failure.hint(message!("hint-next-sitting", day = Arg::Day(next.into()))),
            None => failure,
        }
    })
}

fn show_minutes(app: &App, args: &MinutesOf) -> Result<Status, Failure> {
    let day = sitting_day(app, &args.day)?;
    let gathered = gather(&app.context(), args.offline)?;
    let session = session(&gathered, day)?;
    let settings = workspace::settings(app.catalogue()?);
    let practice = settings.as_ref().and_then(|settings| settings.committee.known());
    let within = practice.and_then(|practice| practice.minutes_within_days.known().copied());
    let within = within.and_then(|days| i32::try_from(days).ok());
    let view = minutes::View {
        session,
        portfolio: &gathered.workspace.portfolio,
        version: gathered.workspace.lifecycle.for_reading_on(day),
        publish_by: within.map(|days| day.plus_days(days)),
        today: app.today,
    };
    let answer = Answer::new(app, args.format)
        .for_file(args.file.out.is_some())
        .under(view.version, day)
        .aside()
        .json(|| minutes::document(&view))
        .page(|| minutes::page(&view));
    answer.give(args.file.out.as_deref(), args.file.force)?;
    Ok(Status::Clean)
}

fn undo(app: &App, args: &Undo) -> Result<Status, Failure> {
    let day = sitting_day(app, &args.day)?;
    let context = app.context();
    let repository = Repository::open(app.catalogue()?.root())?;
    let repository = hear_unless(&context, repository, args.offline)?;
    let recording = last_on(&context, &repository, &sitting_branch(day), &day.to_string())?;
    app.ui
        .line(&message!("committee-undo-last", subject = recording.subject.as_str()));
    agreed(app, args.yes, &message!("undo-confirm"))?;
    match take_back(&repository, &recording)? {
        TakenBack::Whole => app
            .ui
            .line(&message!("committee-undo-whole", day = Arg::Day(day.into()))),
        TakenBack::ToTheOneBefore => app.ui.line(&message!("committee-undo-done", day = day.to_string())),
    }
    Ok(Status::Clean)
}
