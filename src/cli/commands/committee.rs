//! `catalog committee`: a sitting from its agenda to its minutes.

mod attend;
mod record;

use clap::{Args, Subcommand};

use crate::cli::terminal::format::{Answer, Format, OF_PAGES, TEXT, ToFile, one_of};
use crate::cli::write::{WriteOptions, agreed, then, write_many};
use crate::cli::{App, Status};
use crate::committee::agenda::Agenda;
use crate::diagnostic::Arg;
use crate::domain::cadence::Weekday;
use crate::domain::date::Date;
use crate::domain::session::SessionKind;
use crate::git::Repository;
use crate::operation::committee::gathered::{Gathered, gather};
use crate::operation::committee::since;
use crate::operation::committee::sitting::{self, Item};
use crate::operation::error::Failure;
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
    Attend(attend::Attend),
    #[command(aliases = ["tenir", "consigner"])]
    Record(record::Record),
    #[command(alias = "compte-rendu")]
    Minutes(MinutesOf),
    #[command(alias = "annuler")]
    Undo(Undo),
}

#[derive(Args, Debug)]
struct AgendaOf {
    #[arg(value_name = "DATE", conflicts_with = "session")]
    day: Option<String>,
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
    day: Option<String>,
    #[arg(long)]
    exceptional: bool,
    #[arg(long, conflicts_with = "exceptional")]
    plenary: bool,
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
        Task::Attend(args) => attend::run(app, args),
        Task::Record(args) => record::run(app, args),
        Task::Minutes(args) => show_minutes(app, args),
        Task::Undo(args) => undo(app, args),
    }
}

/// The catalogue with all that is proposed; where two proposals contradict each other, that is said.
fn heard(app: &App, offline: bool) -> Result<Gathered, Failure> {
    let gathered = gather(&app.context(), offline)?;
    for contradiction in &gathered.contradictions {
        app.ui.explain(&Failure::refused(contradiction.clone()));
    }
    Ok(gathered)
}

/// The day of the next sitting, which is said.
fn coming(app: &App, gathered: &Gathered) -> Result<Date, Failure> {
    let coming = gathered.coming(app.today);
    let day = coming
        .ok_or_else(|| Failure::usage(message!("committee-no-coming")))?
        .day;
    app.ui.tell(&message!(
        "committee-open-coming",
        weekday = Arg::word(Weekday::LIST, Weekday::of(day).as_str()),
        day = Arg::Day(day.into())
    ));
    Ok(day)
}

fn show_agenda(app: &App, args: &AgendaOf) -> Result<Status, Failure> {
    let gathered = heard(app, args.offline)?;
    let asked = args.day.as_deref().or(args.session.as_deref());
    let asked = asked.map(|text| gathered.days.coming(text, app.today)).transpose()?;
    let mut agenda = gathered.agenda(asked, app.today)?;
    since::tell(&app.context(), &gathered.workspace, &mut agenda);
    let answer = Answer::new(app, args.format)
        .for_file(args.file.out.is_some())
        .under(Some(agenda.version), app.today)
        .aside()
        .json(|| paper::document(&agenda, app.translator()))
        .page(|| paper::page(&agenda, app.today));
    answer.give(args.file.out.as_deref(), args.file.force)?;
    Ok(Status::Clean)
}

fn open(app: &App, args: &Open) -> Result<Status, Failure> {
    let kind = match (args.exceptional, args.plenary) {
        (true, _) => SessionKind::Exceptionnelle,
        (_, true) => SessionKind::Pleniere,
        _ => SessionKind::Ordinaire,
    };
    let gathered = heard(app, args.write.offline)?;
    let day = match &args.day {
        Some(text) => gathered.days.coming(text, app.today)?,
        None => coming(app, &gathered)?,
    };
    let agenda = gathered.agenda(Some(day), app.today)?;
    tell_agenda(app, &agenda);
    let items: Vec<Item> = agenda
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

/// The products that come before the committee: who agrees knows what to.
fn tell_agenda(app: &App, agenda: &Agenda<'_>) {
    if agenda.asked.is_empty() {
        return;
    }
    app.ui.line(&message!("committee-open-agenda"));
    for one in &agenda.asked {
        app.ui.line(&message!(
            "committee-open-item",
            name = one.product.name.as_str(),
            gate = Arg::gate(&one.gate)
        ));
    }
}

fn show_minutes(app: &App, args: &MinutesOf) -> Result<Status, Failure> {
    let gathered = heard(app, args.offline)?;
    let day = gathered.days.held(&args.day, app.today)?;
    let session = gathered.session(day, app.today)?;
    let settings = workspace::settings(app.catalogue()?);
    let practice = settings.as_ref().and_then(|settings| settings.committee.known());
    let within = practice.and_then(|practice| practice.minutes_within_days.known().copied());
    let within = within.and_then(|days| i32::try_from(days).ok());
    let view = minutes::View {
        session,
        portfolio: &gathered.workspace.portfolio,
        version: gathered.workspace.lifecycle.for_reading_on(day),
        publish_by: within.map(|days| day.plus_days(days)),
        quorum: gathered.quorum(session),
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
    let context = app.context();
    let day = gather(&context, args.offline)?.days.held(&args.day, app.today)?;
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
