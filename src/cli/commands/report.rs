//! `catalog report QUESTION`: figures of the portfolio. One for all: it knows no report.

use clap::builder::PossibleValuesParser;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};
use serde_json::Value;

use crate::domain::date::Date;
use crate::report::input::{Given, ReportOption, Takes};
use crate::report::{REPORTS, Report};

use crate::cli::filter::{Filter, tell_undecided};
use crate::cli::terminal::format::{Answer, Format, OF_CHARTS, OF_RECORDS, TEXT, one_of};
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::report::report;
use crate::operation::workspace::Workspace;

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    report: &'static Report,
    given: Given,
    filter: Filter,
    as_of: Option<String>,
    format: Format,
}

impl Args for Arguments {
    fn augment_args(command: Command) -> Command {
        let reports = REPORTS.iter().map(|report| subcommand(report));
        command.subcommands(reports).subcommand_required(true)
    }

    fn augment_args_for_update(command: Command) -> Command {
        Arguments::augment_args(command)
    }
}

/// The command of a report: its own options, those of every report, and its forms.
fn subcommand(report: &'static Report) -> Command {
    let command = Command::new(report.id).aliases(report.names);
    let command = report
        .options
        .iter()
        .fold(command, |command, option| command.arg(argument(option)));
    let formats = if report.is_drawn { OF_CHARTS } else { OF_RECORDS };
    Filter::augment_args(command)
        .arg(Arg::new("as_of").long("as-of").value_name("DATE"))
        .arg(
            Arg::new("format")
                .long("format")
                .value_parser(one_of(formats))
                .default_value(TEXT),
        )
}

fn argument(option: &'static ReportOption) -> Arg {
    let argument = Arg::new(option.name).long(option.name.replace('_', "-"));
    match option.takes {
        Takes::Nothing => argument.action(ArgAction::SetTrue),
        Takes::Word { words, default } => argument
            .value_name(words.join("|"))
            .value_parser(PossibleValuesParser::new(words.words))
            .default_value(default),
    }
}

impl FromArgMatches for Arguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Arguments, clap::Error> {
        let none = || clap::Error::new(clap::error::ErrorKind::MissingSubcommand);
        let (name, own) = matches.subcommand().ok_or_else(none)?;
        let report = Report::named(name).ok_or_else(none)?;
        let mut given = Given::default();
        for option in report.options {
            match option.takes {
                Takes::Nothing if own.get_flag(option.name) => given.give(option, ""),
                Takes::Nothing => {}
                Takes::Word { .. } => {
                    if let Some(word) = own.get_one::<String>(option.name) {
                        given.give(option, word);
                    }
                }
            }
        }
        Ok(Arguments {
            report,
            given,
            filter: Filter::from_arg_matches(own)?,
            as_of: own.get_one::<String>("as_of").cloned(),
            format: own.get_one::<Format>("format").copied().unwrap_or(Format::Text),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Arguments::from_arg_matches(matches)?;
        Ok(())
    }
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let workspace = Workspace::open(&app.context())?;
    let on = as_of(app, args.as_of.as_deref())?;
    let reported = report(&workspace, args.report, &args.filter.criteria(), &args.given, on)?;
    let document = match args.format {
        Format::Json => reported.document()?,
        _ => Value::Null,
    };
    Answer::new(app, args.format)
        .under(Some(reported.version), on)
        .json(|| document)
        .page(|| {
            let page = reported.page();
            match reported.undecided {
                count if count > 0 && args.format.is_sent() => page.lead(message!("list-undecided", count = count)),
                _ => page,
            }
        })
        .print_with(|| tell_undecided(app, reported.undecided));
    Ok(Status::Clean)
}

fn as_of(app: &App, asked: Option<&str>) -> Result<Date, Failure> {
    asked.map_or(Ok(app.today), |text| {
        Date::parse(text).ok_or_else(|| Failure::usage(message!("error-as-of", text = text)))
    })
}
