//! Answering a question about the portfolio, today or at another day, from the files or from a commit.

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::place::PRODUCTS;
use crate::domain::product::Product;
use crate::report::frame::answer::LeftOut;
use crate::report::frame::axis::Axis;
use crate::report::frame::input::{Activity, Given, Input, RULES, Takes};
use crate::report::frame::sheet::{Chosen, Compared, OnTrial, Scope, Sheet, groups};
use crate::report::reservations::{self, Held};
use crate::report::shared::moved::States;
use crate::report::{HistoryUse, Report};

use super::context::Context;
use super::error::Failure;
use super::facts::day_said;
use super::history;
use super::recorded::{self, RecordedCatalogue};
use super::select::{Criteria, select};
use super::trial::trial;
use super::workspace::Workspace;

/// What is asked.
#[derive(Clone, Copy)]
pub struct ReportRequest<'q> {
    pub report: &'static Report,
    pub criteria: Criteria<'q>,
    pub given: &'q Given,
    pub by: Option<Axis>,
    /// Facts of later days do not count.
    pub on: Date,
    /// What the figures are compared with: a day, or a revision.
    pub compare: Option<&'q str>,
}

/// Asks a question of a catalogue, whose files are those of the commit `at`, where that is known.
///
/// # Errors
/// Where a word of the criteria is not known, an expression cannot be read, there are no rules, or what it is compared
/// with is neither a day nor a revision.
pub fn report(
    context: &Context<'_>,
    workspace: &Workspace,
    at: Option<&str>,
    question: &ReportRequest<'_>,
) -> Result<Sheet, Failure> {
    let (mut sheet, states) = answered(context, workspace, at, question, Subjects::Known)?;
    sheet.compared = question
        .compare
        .map(|then| compared(context, workspace, at, question, (then, &states)))
        .transpose()?;
    Ok(sheet)
}

/// The same figures, at another day or in another revision, and what moved since to the states of `now`.
fn compared(
    context: &Context<'_>,
    workspace: &Workspace,
    at: Option<&str>,
    question: &ReportRequest<'_>,
    (then, now): (&str, &States),
) -> Result<Compared, Failure> {
    let (sheet, before) = match day_said(then) {
        Some(day) if day > question.on => {
            let message = message!("error-compared-later", on = question.on, day = day);
            return Err(Failure::usage(message));
        }
        Some(on) => answered(
            context,
            workspace,
            at,
            &ReportRequest { on, ..*question },
            Subjects::Any,
        )?,
        None => {
            let RecordedCatalogue { workspace, at } = recorded::at(context, then)?;
            answered(context, &workspace, at.as_deref(), question, Subjects::Any)?
        }
    };
    Ok(Compared {
        on: sheet.scope.on,
        at: sheet.scope.at,
        figures: sheet.answer.figures,
        moved: now.moved_from(&before),
    })
}

/// The gate that open reservations keep a product of the workspace from on a day; none where nothing does, or where the
/// rules are not known.
#[must_use]
pub fn held(workspace: &Workspace, product: &Product, on: Date) -> Option<Held> {
    let given = Given::default();
    reservations::held(
        &Input {
            products: &[product],
            portfolio: &workspace.portfolio,
            lifecycle: &workspace.lifecycle,
            names: workspace.names().ok()?,
            rules: workspace.version(on).ok()?,
            on,
            given: &given,
            by: None,
            trial: None,
            history: None,
        },
        product,
    )
}

/// The products of the workspace that count as active on a day: in the portfolio, and not stopped.
///
/// # Errors
/// Where there are no rules.
pub fn active(workspace: &Workspace, on: Date) -> Result<Vec<&Product>, Failure> {
    let products: Vec<&Product> = workspace.portfolio.products.iter().map(|entry| &*entry.value).collect();
    let given = Given::default();
    let input = Input {
        products: &products,
        portfolio: &workspace.portfolio,
        lifecycle: &workspace.lifecycle,
        names: workspace.names()?,
        rules: workspace.version(on)?,
        on,
        given: &given,
        by: None,
        trial: None,
        history: None,
    };
    let is_active = |product: &&Product| input.activity(product) == Activity::Active;
    Ok(products.iter().copied().filter(is_active).collect())
}

/// Whether what a report is asked about has to be in the catalogue.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Subjects {
    Known,
    /// It may have come later.
    Any,
}

/// Fails where a report is asked about what the catalogue does not know.
fn ensure_known(question: &ReportRequest<'_>, input: &Input<'_>) -> Result<(), Failure> {
    for option in question.report.options {
        let Takes::Subject { known, missing, .. } = option.takes else {
            continue;
        };
        let (id, known) = (question.given.word(option), known(input));
        if !known.iter().any(|one| one == id) {
            return Err(Failure::usage(missing(id)).suggesting(id, known.iter().map(String::as_str)));
        }
    }
    Ok(())
}

/// What a report says of no product at all, or of a day before the first of their facts; none where there is something
/// to be said.
fn nothing(products: &[&Product], on: Date) -> Option<Message> {
    if products.is_empty() {
        return Some(message!("report-nobody"));
    }
    let starts = products.iter().flat_map(|product| &product.phases);
    let first = starts
        .filter_map(|record| record.start.known())
        .map(|start| start.earliest())
        .min()?;
    (on < first).then(|| message!("report-too-early", first = first))
}

/// What products were chosen by, as people call it.
fn chosen(option: &str, words: &[String]) -> Chosen {
    let axis = Axis::parse(option);
    let called = |word: &String| match axis {
        Some(axis) => axis.called(word),
        None if option == "phase" && word != UNKNOWN => Arg::phase(word),
        None if option == "phase" => message!("unknown").into(),
        None => Arg::Text(word.clone()),
    };
    let by = match (axis, option) {
        (Some(axis), _) => message!("report-chosen", by = axis.word()),
        (None, "phase") => message!("column-phase"),
        (None, _) => message!("report-chosen-where"),
    };
    Chosen {
        by,
        called: words.iter().map(called).collect(),
        is_titled: option != "where",
    }
}

fn answered(
    context: &Context<'_>,
    workspace: &Workspace,
    at: Option<&str>,
    question: &ReportRequest<'_>,
    subjects: Subjects,
) -> Result<(Sheet, States), Failure> {
    let on = question.on;
    let selection = select(workspace, &question.criteria, on)?;
    let products: Vec<&Product> = selection.products.iter().map(|(entry, _)| &*entry.value).collect();
    let history = match question.report.history {
        HistoryUse::Unused => None,
        HistoryUse::WherePresent => history::of(context, workspace, at).ok(),
        HistoryUse::Required => Some(history::of(context, workspace, at)?),
    };
    let tried = question.given.has(&RULES);
    let tried = tried
        .then(|| trial(context, workspace, question.given.word(&RULES), on))
        .transpose()?;
    let input = Input {
        products: &products,
        portfolio: &workspace.portfolio,
        lifecycle: &workspace.lifecycle,
        names: workspace.names()?,
        rules: workspace.version(on)?,
        on,
        given: question.given,
        by: question.by,
        trial: tried.as_ref(),
        history: history.as_ref(),
    };
    if subjects == Subjects::Known {
        ensure_known(question, &input)?;
    }
    let standing = |wanted| {
        products
            .iter()
            .filter(|product| input.activity(product) == wanted)
            .count()
    };
    let unphased = products.iter().filter(|product| product.phases.is_empty());
    let unphased = unphased
        .filter(|product| input.activity(product) == Activity::NotYet)
        .count();
    let unread = workspace.portfolio.unread_ids(PRODUCTS).count();
    let left_out = [
        (text!("left-out-out-of-scope"), standing(Activity::Out)),
        (text!("left-out-not-yet"), standing(Activity::NotYet) - unphased),
        (text!("left-out-no-phase"), unphased),
        (text!("left-out-undecided"), selection.undecided),
        (text!("left-out-unread"), unread),
    ];
    let left_out = left_out.into_iter().filter(|(_, count)| *count > 0);
    let by = question.by.filter(|_| !question.report.groups_itself);
    let mut answer = (question.report.answer)(&input);
    if let Some(words) = nothing(&products, on) {
        answer.in_short = words.into();
    }
    // They cost a look at each product: only where they are compared.
    let states = question.compare.map_or_else(States::default, |_| States::of(&input));
    let sheet = Sheet {
        report: question.report,
        scope: Scope {
            products: products.len(),
            catalogue: workspace.portfolio.products.len(),
            filter: question.criteria.words(),
            chosen: selection
                .by
                .iter()
                .map(|(option, words)| chosen(option, words))
                .collect(),
            on,
            at: at.map(str::to_owned),
            version: input.rules.version.to_string(),
            trial: tried.as_ref().map(|tried| OnTrial {
                version: tried.version.version.to_string(),
                found: tried.found.clone(),
                is_in_force: tried.is_in_force,
                said: tried.said(),
            }),
            left_out: left_out.map(|(why, count)| LeftOut { why, count }).collect(),
        },
        answer,
        compared: None,
        groups: by.map(|axis| groups(question.report, &input, axis)),
    };
    Ok((sheet, states))
}
