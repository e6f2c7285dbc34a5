//! The portfolio by phase: one screen.

use anstyle::AnsiColor;
use serde_json::{Value, json};

use crate::diagnostic::{Arg, Message};
use crate::domain::fact::UNKNOWN;
use crate::domain::product::BuildKind;
use crate::domain::reference::Reference;
use crate::domain::settings::Language;
use crate::i18n::Translator;
use crate::lifecycle::version::Version;
use crate::report::portfolio::{Axis, Counted, Report};

use super::figures::{bar, percent};
use super::table::Rows;
use super::{Look, pad, wrap};

/// Where the names of phases and groups stand.
pub struct Names<'n> {
    pub version: &'n Version,
    pub reference: Option<&'n Reference>,
}

impl Names<'_> {
    fn phase(&self, id: &str, language: Language) -> String {
        let phase = self.version.phases.iter().find(|phase| phase.id == *id);
        phase.map_or_else(|| id.to_owned(), |phase| short(phase.label(language)).to_owned())
    }

    fn group(&self, axis: Axis, id: &str, translator: &Translator) -> String {
        if id == UNKNOWN {
            return translator.text(text!("unknown-group"));
        }
        let language = translator.language();
        let Some(reference) = self.reference else {
            return id.to_owned();
        };
        let both = |fr: &str, en: &str| {
            if language == Language::Fr {
                fr.to_owned()
            } else {
                en.to_owned()
            }
        };
        match axis {
            Axis::Perimeter => reference
                .perimeters
                .iter()
                .find(|one| one.id == *id)
                .map(|one| both(&one.fr, &one.en)),
            Axis::Domain => reference
                .domains
                .iter()
                .find(|one| one.id == *id)
                .map(|one| both(&one.fr, &one.en)),
            Axis::Directorate => reference
                .directorates
                .iter()
                .find(|one| one.id == *id)
                .map(|one| one.acronym.known().cloned().unwrap_or_else(|| one.name.clone())),
            Axis::Department => reference
                .departments
                .iter()
                .find(|one| one.id == *id)
                .map(|one| one.acronym.known().cloned().unwrap_or_else(|| one.name.clone())),
            Axis::BuildKind => Some(translator.word(BuildKind::LIST.name, id)),
        }
        .unwrap_or_else(|| id.to_owned())
    }
}

/// `POC (preuve de concept)` is `POC` in a column.
fn short(label: &str) -> &str {
    label.split(" (").next().unwrap_or(label)
}

/// On a narrower terminal the names of phases are cut in the headings.
const ROOMY: usize = 100;

fn shorten(heading: &mut String) {
    if heading.chars().count() > 8 {
        *heading = heading.chars().take(6).chain(['.']).collect();
    }
}

/// How many groups are listed before the rest is counted.
const MOST_GROUPS: usize = 15;

/// The report on a terminal.
#[must_use]
pub fn text(report: &Report, names: &Names<'_>, total: usize, translator: &Translator, look: Look) -> String {
    let language = translator.language();
    let mut out = heading(report, total, translator, look);
    let labels: Vec<String> = report.phases.iter().map(|id| names.phase(id, language)).collect();
    let unknown = translator.text(text!("unknown-phase"));
    let wide = labels
        .iter()
        .chain([&unknown])
        .map(|label| label.chars().count())
        .max()
        .unwrap_or(0);
    let most = report
        .all
        .by_phase
        .iter()
        .copied()
        .chain([report.all.unknown])
        .max()
        .unwrap_or(0);
    let room = look.columns().saturating_sub(wide + 18).clamp(10, 50);
    for (label, count) in labels.iter().zip(&report.all.by_phase) {
        let share = percent(*count, report.all.known(), language);
        out.push_str(&line(
            label,
            wide,
            *count,
            &share,
            &look.tint(&bar(*count, most, room), AnsiColor::Blue),
        ));
    }
    out.push_str(&line(
        &unknown,
        wide,
        report.all.unknown,
        "",
        &look.dim(&bar(report.all.unknown, most, room)),
    ));
    let known = message!(
        "portfolio-known",
        known = report.all.known(),
        total = report.all.total(),
        unknown = report.all.unknown
    );
    out.push_str(&format!("{}\n", wrap(&translator.say(&known), 0, look.columns())));
    out.push_str(&format!(
        "\n{}\n",
        look.bold(&translator.text(&format!("portfolio-by-{}", report.axis.as_str().replace('_', "-"))))
    ));
    let mut rows = rows(report, names, translator, false);
    if look.columns() < ROOMY {
        rows.headings.iter_mut().skip(1).for_each(shorten);
    }
    let hidden = rows.rows.len().saturating_sub(MOST_GROUPS);
    rows.rows.truncate(MOST_GROUPS);
    out.push_str(&rows.text(look));
    for (key, count) in [
        ("portfolio-hidden", hidden),
        ("portfolio-in-several", report.in_several),
        ("portfolio-out", report.out_of_scope),
        ("portfolio-not-yet", report.not_yet),
    ] {
        if count > 0 {
            out.push_str(&format!(
                "{}\n",
                translator.say(&Message::new(key).with("count", count))
            ));
        }
    }
    out
}

fn line(label: &str, wide: usize, count: usize, share: &str, bar: &str) -> String {
    format!(
        "  {} {count:>5} {} {bar}\n",
        pad(label, wide),
        pad(&format!("{share:>6}"), 6)
    )
}

fn heading(report: &Report, total: usize, translator: &Translator, look: Look) -> String {
    let title = translator.text(text!("portfolio-title"));
    let scope = message!(
        "portfolio-scope",
        count = report.all.total(),
        total = total,
        on = Arg::shown(report.on),
        version = report.version.as_str()
    );
    format!(
        "{}\n{}\n\n",
        look.bold(&title),
        look.dim(&wrap(&translator.say(&scope), 0, look.columns()))
    )
}

/// The groups by phase, a row each; with every row's id where a program reads.
#[must_use]
pub fn rows(report: &Report, names: &Names<'_>, translator: &Translator, ids: bool) -> Rows {
    let group = |id: &String| {
        if ids {
            id.clone()
        } else {
            names.group(report.axis, id, translator)
        }
    };
    let phase = |id: &String| {
        if ids {
            id.clone()
        } else {
            names.phase(id, translator.language())
        }
    };
    let mut headings = vec![if ids {
        report.axis.as_str().to_owned()
    } else {
        translator.text(&format!("axis-{}", report.axis.as_str().replace('_', "-")))
    }];
    headings.extend(report.phases.iter().map(phase));
    headings.extend(if ids {
        [UNKNOWN.to_owned(), "total".to_owned()]
    } else {
        [
            translator.text(text!("unknown-phase-short")),
            translator.text(text!("column-total")),
        ]
    });
    let row = |name: String, counted: &Counted| {
        let cell = |count: usize| {
            if count == 0 && !ids {
                "·".to_owned()
            } else {
                count.to_string()
            }
        };
        let mut cells = vec![name];
        cells.extend(counted.by_phase.iter().map(|count| cell(*count)));
        cells.extend([cell(counted.unknown), counted.total().to_string()]);
        cells
    };
    Rows {
        whole: &[],
        headings,
        rows: report
            .groups
            .iter()
            .map(|(id, counted)| row(group(id), counted))
            .collect(),
    }
}

/// The report as a page.
#[must_use]
pub fn markdown(report: &Report, names: &Names<'_>, total: usize, translator: &Translator) -> String {
    let plain = Look {
        color: false,
        width: None,
    };
    let heading = heading(report, total, translator, plain);
    let known = message!(
        "portfolio-known",
        known = report.all.known(),
        total = report.all.total(),
        unknown = report.all.unknown
    );
    let mut table = rows(report, names, translator, false);
    let mut all = vec![translator.text(text!("portfolio-all"))];
    all.extend(
        report
            .all
            .by_phase
            .iter()
            .chain([&report.all.unknown, &report.all.total()])
            .map(ToString::to_string),
    );
    table.rows.push(all);
    format!("# {heading}{}\n{}\n", table.markdown(), translator.say(&known))
}

/// The report for programs (`catalog-report-portfolio/1`).
#[must_use]
pub fn json(report: &Report, total: usize, undecided: usize) -> Value {
    let counted = |counted: &Counted| {
        let by_phase: serde_json::Map<String, Value> = report
            .phases
            .iter()
            .zip(&counted.by_phase)
            .map(|(phase, count)| (phase.clone(), json!(count)))
            .collect();
        json!({ "by_phase": by_phase, "known": counted.known(), "unknown": counted.unknown, "total": counted.total() })
    };
    json!({
        "schema": "catalog-report-portfolio/1",
        "on": report.on,
        "rules_version": report.version,
        "by": report.axis.as_str(),
        "catalogue": total,
        "undecided": undecided,
        "out_of_scope": report.out_of_scope,
        "not_yet": report.not_yet,
        "all": counted(&report.all),
        "groups": report.groups.iter().map(|(id, group)| json!({ "id": id, "counts": counted(group) })).collect::<Vec<_>>(),
    })
}
