//! `catalog todo`: what everybody owes, by when, and the command that closes each.

use clap::Args;
use icalendar::{Calendar, Component, Event, Property};

use crate::cli::filter::Filter;
use crate::cli::terminal::format::{Answer, Format, TEXT, ToFile, one_of};
use crate::cli::{App, Status, choose};
use crate::committee::owed::Owed;
use crate::domain::date::Date;
use crate::operation::committee::due::{self, Whose};
use crate::operation::committee::gathered::gather;
use crate::operation::error::Failure;
use crate::render::committee::todo::{self, View};

const FORMATS: &[Format] = &[
    Format::Text,
    Format::Json,
    Format::Csv,
    Format::Markdown,
    Format::Html,
    Format::Ics,
];

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "ROLE")]
    role: Option<String>,
    #[arg(long, value_name = "ID")]
    product: Option<String>,
    #[arg(long, value_name = "ENTITY")]
    coach: Option<String>,
    #[arg(long)]
    overdue: bool,
    #[command(flatten)]
    filter: Filter,
    #[arg(long)]
    all: bool,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
    #[command(flatten)]
    file: ToFile,
    #[arg(long)]
    offline: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let gathered = gather(&app.context(), args.offline)?;
    let workspace = &gathered.workspace;
    let version = workspace.version(app.today)?;
    let only = args
        .product
        .as_deref()
        .map(|word| choose::product(app, Some(word)))
        .transpose()?;
    let whose = Whose {
        criteria: args.filter.criteria(),
        product: only.as_deref(),
        coach: args.coach.as_deref(),
        role: args.role.as_deref(),
        is_late: args.overdue,
    };
    let owed = due::owed(workspace, whose, app.today)?;
    let view = View {
        owed: &owed,
        version,
        all: args.all || args.format.is_sent(),
        role: args.role.as_deref(),
    };
    let answer = Answer::new(app, args.format)
        .for_file(args.file.out.is_some())
        .under(Some(version), app.today)
        .aside()
        .json(|| todo::document(&view, app.translator()))
        .in_form(Format::Ics, || calendar(app, &owed))
        .page(|| todo::page(&view));
    answer.give(args.file.out.as_deref(), args.file.force)?;
    Ok(Status::Clean)
}

/// What has a day, for a calendar: each an event of that whole day.
fn calendar(app: &App, owed: &[Owed<'_>]) -> String {
    let translator = app.translator();
    let compact = |day: Date| day.to_string().replace('-', "");
    let mut calendar = Calendar::new();
    calendar.name(&translator.text(text!("todo-calendar")));
    let dated = owed.iter().filter_map(|one| Some((one, one.due?)));
    for (index, (one, due)) in dated.enumerate() {
        let what = translator.said(&one.what);
        let mut event = Event::new();
        event
            .uid(&format!("{}-{}-{index}@catalog", one.product.id, one.kind.as_str()))
            .summary(&format!("{} : {what}", one.product.name))
            .description(&one.command)
            // The same every time: today's date, not the clock's.
            .add_property("DTSTAMP", format!("{}T000000Z", compact(app.today)))
            .append_property(
                Property::new("DTSTART", compact(due))
                    .add_parameter("VALUE", "DATE")
                    .done(),
            );
        calendar.push(event.done());
    }
    calendar.to_string()
}
