//! The age of products in their phase.

use serde_json::{Value, json};

use crate::diagnostic::{Arg, Message};
use crate::domain::settings::Language;
use crate::i18n::Translator;
use crate::lifecycle::version::Version;
use crate::report::ageing::{Aged, Overdue, Report};

use super::table::Rows;
use super::{Look, wrap};

/// How many products are listed before the rest is counted.
const MOST_LISTED: usize = 20;

/// The report on a terminal.
#[must_use]
pub fn text(report: &Report, version: &Version, translator: &Translator, look: Look) -> String {
    let mut out = format!(
        "{}\n{}\n\n",
        look.bold(&translator.text(text!("ageing-title"))),
        look.dim(&wrap(&translator.say(&scope(report)), 0, look.columns()))
    );
    out.push_str(&phases(report, version, translator).text(look));
    let mut rows = rows(report, version, translator, false);
    let hidden = rows.rows.len().saturating_sub(MOST_LISTED);
    rows.rows.truncate(MOST_LISTED);
    if rows.rows.is_empty() {
        out.push_str(&format!("\n{}\n", translator.text(text!("ageing-none"))));
        return out;
    }
    out.push_str(&format!(
        "\n{}\n",
        look.bold(&translator.say(&message!(
            "ageing-overdue",
            count = report.overdue.len(),
            measured = report.measured
        )))
    ));
    out.push_str(&rows.text(look));
    if hidden > 0 {
        out.push_str(&format!(
            "{}\n",
            translator.say(&message!("ageing-hidden", count = hidden))
        ));
    }
    out
}

fn scope(report: &Report) -> Message {
    message!(
        "ageing-scope",
        measured = report.measured,
        active = report.active,
        inherited = report.inherited,
        on = Arg::shown(report.on),
        version = report.version.as_str()
    )
}

fn phase_name(version: &Version, id: &str, language: Language) -> String {
    let phase = version.phases.iter().find(|phase| phase.id == *id);
    phase.map_or_else(
        || id.to_owned(),
        |phase| phase.label(language).split(" (").next().unwrap_or_default().to_owned(),
    )
}

fn phases(report: &Report, version: &Version, translator: &Translator) -> Rows {
    let headings = [
        "column-phase",
        "column-dated",
        "column-median",
        "column-p90",
        "column-overdue",
    ]
    .iter()
    .map(|key| translator.text(key))
    .collect();
    let row = |ages: &crate::report::ageing::PhaseAges| {
        let days = |days: i32| translator.say(&message!("days", count = i64::from(days)));
        vec![
            phase_name(version, ages.phase.as_str(), translator.language()),
            ages.dated.to_string(),
            days(ages.median),
            days(ages.p90),
            ages.overdue.to_string(),
        ]
    };
    Rows {
        whole: &[],
        headings,
        rows: report.phases.iter().map(row).collect(),
    }
}

/// The products past a limit, a row each; ids and numbers where a program reads.
#[must_use]
pub fn rows(report: &Report, version: &Version, translator: &Translator, ids: bool) -> Rows {
    let names = ["id", "name", "phase", "phase_since", "days", "limit"];
    let headings = names
        .iter()
        .map(|name| {
            if ids {
                (*name).to_owned()
            } else {
                translator.text(&format!("column-{name}"))
            }
        })
        .collect();
    let limit = |aged: &Aged| match aged.overdue {
        None => String::new(),
        Some(Overdue::Duration { limit } | Overdue::Review { limit, .. }) if ids => limit.to_string(),
        Some(Overdue::Duration { limit }) => translator.say(&message!("ageing-duration", limit = limit)),
        Some(Overdue::Review { limit, .. }) => translator.say(&message!("ageing-review", limit = limit)),
    };
    let row = |aged: &Aged| {
        let phase = if ids {
            aged.phase.to_string()
        } else {
            phase_name(version, aged.phase.as_str(), translator.language())
        };
        vec![
            aged.id.clone(),
            aged.name.clone(),
            phase,
            aged.since.to_string(),
            aged.days.to_string(),
            limit(aged),
        ]
    };
    Rows {
        whole: &[],
        headings,
        rows: report.overdue.iter().map(row).collect(),
    }
}

/// The report as a page.
#[must_use]
pub fn markdown(report: &Report, version: &Version, translator: &Translator) -> String {
    format!(
        "# {}\n\n{}\n\n{}\n{}",
        translator.text(text!("ageing-title")),
        translator.say(&scope(report)),
        phases(report, version, translator).markdown(),
        rows(report, version, translator, false).markdown()
    )
}

/// The report for programs (`catalog-report-ageing/1`); durations in calendar days.
#[must_use]
pub fn json(report: &Report) -> Value {
    let aged = |aged: &Aged| {
        let (kind, limit) = match aged.overdue {
            Some(Overdue::Duration { limit }) => ("indicative_duration", limit),
            Some(Overdue::Review { limit, .. }) => ("review_every", limit),
            None => ("none", 0),
        };
        json!({ "id": aged.id, "phase": aged.phase, "since": aged.since, "days": aged.days, "limit": limit, "limit_kind": kind, "inherited": aged.inherited })
    };
    json!({
        "schema": "catalog-report-ageing/1",
        "on": report.on,
        "rules_version": report.version,
        "active": report.active,
        "measured": report.measured,
        "inherited": report.inherited,
        "phases": report.phases.iter().map(|ages| json!({ "phase": ages.phase, "dated": ages.dated, "median_days": ages.median, "p90_days": ages.p90, "overdue": ages.overdue })).collect::<Vec<_>>(),
        "overdue": report.overdue.iter().map(aged).collect::<Vec<_>>(),
    })
}
