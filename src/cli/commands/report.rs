//! `catalog report QUESTION`: figures of the portfolio. One for all: it knows no report.

use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::report::frame::axis::Axis;
use crate::report::frame::input::{Given, ReportOption, Takes};
use crate::report::{REPORTS, Report};
use std::path::PathBuf;

use clap::builder::PossibleValuesParser;
use clap::parser::ValueSource;
use clap::{Arg, ArgAction, ArgMatches, Args, Command, FromArgMatches};

use crate::cli::filter::Filter;
use crate::cli::terminal::format::{Answer, Format, OF_CHARTS, OF_RECORDS, TEXT, one_of};
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::facts::day_said;
use crate::operation::recorded;
use crate::operation::report::{ReportRequest, report};
use crate::render::page::svg;
use crate::render::report::{document, list};

/// What is asked for.
#[derive(Debug)]
pub(crate) struct Arguments {
    /// None where all are to be listed.
    asked: Option<Asked>,
    format: Format,
}

/// A question, and what it is asked about.
#[derive(Debug)]
struct Asked {
    report: &'static Report,
    given: Given,
    filter: Filter,
    by: Option<Axis>,
    as_of: Option<String>,
    at: Option<String>,
    compare: Option<String>,
    figure: Option<String>,
    all: bool,
    out: Option<PathBuf>,
    over: bool,
}

/// Lists them all, as no question does.
const LIST: &str = "list";

impl Args for Arguments {
    fn augment_args(command: Command) -> Command {
        let reports = REPORTS.iter().map(|report| subcommand(report));
        command
            .subcommands(reports)
            .arg(Arg::new(LIST).long(LIST).action(ArgAction::SetTrue))
            .arg(format_of(OF_RECORDS))
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
    let by = Arg::new("by").long("by").value_name("KEY");
    Filter::augment_args(command)
        .arg(by.value_parser(PossibleValuesParser::new(Axis::WORDS)))
        .arg(Arg::new("as_of").long("as-of").value_name("DATE"))
        .arg(Arg::new("at").long("at").value_name("REV|DATE"))
        .arg(Arg::new("compare").long("compare").value_name("REV|DATE"))
        .arg(
            Arg::new("figure")
                .long("figure")
                .value_name("ID")
                .conflicts_with("format"),
        )
        .arg(Arg::new("all").long("all").action(ArgAction::SetTrue))
        .arg(
            Arg::new("out")
                .long("out")
                .value_name("FILE")
                .value_parser(clap::value_parser!(PathBuf)),
        )
        .arg(
            Arg::new("force")
                .long("force")
                .action(ArgAction::SetTrue)
                .requires("out"),
        )
        .arg(format_of(formats))
}

fn format_of(formats: &'static [Format]) -> Arg {
    Arg::new("format")
        .long("format")
        .value_parser(one_of(formats))
        .default_value(TEXT)
}

fn argument(option: &'static ReportOption) -> Arg {
    let argument = Arg::new(option.name);
    let named = || Arg::new(option.name).long(option.name.replace('_', "-"));
    match option.takes {
        Takes::Nothing => named().action(ArgAction::SetTrue),
        Takes::Word { words, default } => named()
            .value_name(words.join("|"))
            .value_parser(PossibleValuesParser::new(words.words))
            .default_value(default),
        Takes::Text { value } => named().value_name(value),
        Takes::Subject { value, .. } => argument.value_name(value).required(true),
    }
}

impl FromArgMatches for Arguments {
    fn from_arg_matches(matches: &ArgMatches) -> Result<Arguments, clap::Error> {
        let format = |matches: &ArgMatches| matches.get_one::<Format>("format").copied().unwrap_or(Format::Text);
        let asked = matches
            .subcommand()
            .and_then(|(name, own)| Some((Report::named(name)?, own)));
        let Some((report, own)) = asked else {
            return Ok(Arguments {
                asked: None,
                format: format(matches),
            });
        };
        let mut given = Given::default();
        for option in report.options {
            match option.takes {
                Takes::Nothing if own.get_flag(option.name) => given.give(option, ""),
                Takes::Nothing => {}
                Takes::Word { .. } | Takes::Text { .. } | Takes::Subject { .. } => {
                    if let Some(word) = own.get_one::<String>(option.name) {
                        given.give(option, word);
                    }
                }
            }
        }
        let text = |name: &str| own.get_one::<String>(name).cloned();
        let out = own.get_one::<PathBuf>("out").cloned();
        let is_said = own.value_source("format") == Some(ValueSource::CommandLine);
        let of_file = out.as_deref().and_then(Format::of_file).filter(|_| !is_said);
        Ok(Arguments {
            format: of_file.unwrap_or_else(|| format(own)),
            asked: Some(Asked {
                report,
                given,
                filter: Filter::from_arg_matches(own)?,
                by: text("by").and_then(|word| Axis::parse(&word)),
                as_of: text("as_of"),
                at: text("at"),
                compare: text("compare"),
                figure: text("figure"),
                all: own.get_flag("all"),
                out,
                over: own.get_flag("force"),
            }),
        })
    }

    fn update_from_arg_matches(&mut self, matches: &ArgMatches) -> Result<(), clap::Error> {
        *self = Arguments::from_arg_matches(matches)?;
        Ok(())
    }
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let Some(asked) = &args.asked else {
        let page = list();
        Answer::new(app, args.format)
            .json(|| crate::render::report::listed(app.translator()))
            .page(|| page)
            .print();
        return Ok(Status::Clean);
    };
    let context = app.context();
    let on = as_of(app, asked.as_of.as_deref())?;
    let recorded = match &asked.at {
        Some(revision) => recorded::at(&context, revision)?,
        None => recorded::here(&context)?,
    };
    let question = ReportRequest {
        report: asked.report,
        criteria: asked.filter.criteria(),
        given: &asked.given,
        by: asked.by,
        on,
        compare: asked.compare.as_deref(),
    };
    // A terminal and a spreadsheet are not told the commit, unless another is compared with it.
    let names_commit = args.format.is_sent() || args.format == Format::Json || asked.compare.is_some();
    let recorded = if names_commit && asked.figure.is_none() {
        recorded.naming_commit(&context)
    } else {
        recorded
    };
    let sheet = report(&context, &recorded.workspace, recorded.at.as_deref(), &question)?;
    if let Some(id) = &asked.figure {
        let value = sheet.figure(id).ok_or_else(|| {
            let ids: Vec<String> = sheet.answer.figures.iter().map(|figure| figure.id()).collect();
            Failure::usage(message!("error-no-figure", id = id.as_str())).suggesting(id, ids.iter().map(String::as_str))
        })?;
        let word = value.map_or_else(|| UNKNOWN.to_owned(), |value| value.to_string());
        app.ui.data(&format!("{word}\n"));
        return Ok(Status::Clean);
    }
    if args.format == Format::Svg && !svg::is_drawn(&sheet.page()) {
        return Err(Failure::usage(message!("error-nothing-drawn")));
    }
    let version = recorded.workspace.version(on).ok();
    let answer = Answer::new(app, args.format)
        .for_file(asked.out.is_some())
        .under(version, on)
        .json(|| document(&sheet, app.translator()))
        .page(|| match asked.all {
            true => sheet.page().in_full(),
            false => sheet.page(),
        });
    answer.give(asked.out.as_deref(), asked.over)?;
    Ok(Status::Clean)
}

fn as_of(app: &App, asked: Option<&str>) -> Result<Date, Failure> {
    asked.map_or(Ok(app.today), |text| {
        day_said(text).ok_or_else(|| Failure::usage(message!("error-as-of", text = text)))
    })
}
