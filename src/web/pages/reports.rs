//! The reports: one question each, asked with the options that the command has.

use minijinja::{Value as Shown, context};

use crate::diagnostic::asked::asked;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day, near_day};
use crate::operation::report::{ReportRequest, report};
use crate::operation::select::Criteria;
use crate::report::frame::input::{Given, ReportOption, Takes};
use crate::report::{REPORTS, Report};
use crate::web::answer::Answer;
use crate::web::visit::Visit;

/// The questions.
pub fn list(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let translator = visit.translator();
    let reports: Vec<Shown> = REPORTS
        .iter()
        .map(|report| {
            context! {
                href => format!("/rapports/{}", report.id),
                title => translator.text(&report.title()),
                why => translator.text(&format!("{}.why", report.question)),
            }
        })
        .collect();
    let title = visit.say(&message!("web-reports"));
    visit.page("reports.html", &title, &context! { reports => reports })
}

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let name = visit.asked.part("id");
    let wanted = Report::named(name).ok_or_else(|| Failure::usage(message!("error-no-report", id = name)))?;
    let said = &visit.asked.query;
    let mut given = Given::default();
    let mut lacks_subject = false;
    for option in wanted.options {
        match option.takes {
            Takes::Nothing if said.get(option.name).is_some() => given.give(option, ""),
            Takes::Nothing => {}
            Takes::Word { words, .. } => {
                if let Some(word) = said.said(option.name).filter(|word| words.contains(word)) {
                    given.give(option, word);
                }
            }
            Takes::Text { .. } | Takes::Subject { .. } => match said.said(option.name) {
                Some(word) => given.give(option, word),
                None => lacks_subject |= matches!(option.takes, Takes::Subject { .. }),
            },
        }
    }
    let day = said
        .said("jour")
        .map(|text| day(text, visit.today, Side::Before))
        .transpose();
    let (on, bad_day) = match day {
        Ok(day) => (day.unwrap_or(visit.today), None),
        Err(failure) => (visit.today, Some(visit.say(&asked(&failure.message)))),
    };
    // What is no day may be a version of the catalogue.
    let before = said.said("compare").map(|text| {
        let day = near_day(text, visit.today, Side::Before);
        day.map_or_else(|| text.to_owned(), |day| day.to_string())
    });
    let context = visit.context();
    let workspace = visit.workspace()?;
    let question = ReportRequest {
        report: wanted,
        criteria: Criteria::default(),
        given: &given,
        by: None,
        on,
        compare: before.as_deref(),
    };
    let sheet = (!lacks_subject && bad_day.is_none())
        .then(|| report(&context, &workspace, None, &question))
        .transpose()?;
    let shown = sheet.map(|sheet| visit.fragment(&sheet.page(), Some(&workspace), 0));
    let title = visit.translator().text(&wanted.title());
    let heading = shown
        .as_ref()
        .map_or_else(|| title.clone(), |shown| shown.heading.clone());
    let values = context! {
        action => format!("/rapports/{}", wanted.id),
        heading => heading,
        body => shown.map(|shown| shown.body),
        options => wanted.options.iter().map(|option| offered(visit, wanted, option, &given)).collect::<Vec<_>>(),
        day => said.get("jour").unwrap_or_default(),
        bad_day => bad_day,
        compare => said.get("compare").unwrap_or_default(),
        standing => workspace.version(on).ok().and_then(|version| visit.standing(version)),
    };
    visit.page("report.html", &title, &values)
}

/// An option of a report, as a field.
fn offered(visit: &Visit<'_>, report: &Report, option: &ReportOption, given: &Given) -> Shown {
    let translator = visit.translator();
    let label = translator.text(&format!("help-report-{}-{}", report.id, option.name));
    let word = given.word(option);
    match option.takes {
        Takes::Nothing => {
            context! { kind => "check", name => option.name, label => label, chosen => given.has(option) }
        }
        Takes::Word { words, .. } => {
            let words: Vec<Shown> = words
                .iter()
                .map(|one| context! { value => one, label => translator.word(words.name, one), chosen => *one == word })
                .collect();
            context! { kind => "select", name => option.name, label => label, words => words }
        }
        Takes::Text { .. } | Takes::Subject { .. } => {
            context! { kind => "text", name => option.name, label => label, value => word }
        }
    }
}
