//! One product, on a terminal.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::fact::{Fact, UNKNOWN};
use crate::domain::naming::Named;
use crate::domain::phase::PhaseRecord;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::{Confidence, ManagedBy, Population, Product};
use crate::i18n::Translator;
use crate::lifecycle::version::Version;

use super::table::Rows;
use super::{Look, pad, wrap};

/// A product among the others.
pub struct View<'v> {
    pub product: &'v Product,
    pub portfolio: &'v Portfolio,
    pub version: &'v Version,
    pub today: Date,
}

/// What the catalogue knows, the essential first.
#[must_use]
pub fn text(view: &View<'_>, translator: &Translator, look: Look) -> String {
    let product = view.product;
    let mut out = look.bold(&product.name);
    if let Some(full) = product.full_name.known() {
        out.push_str(&format!(" — {full}"));
    }
    out.push_str(&format!("  {}\n", look.dim(product.id.as_str())));
    if let Some(summary) = product.summary.known() {
        out.push_str(&format!("{}\n", wrap(summary, 0, look.columns())));
    }
    out.push('\n');
    out.push_str(&facts(view, translator, look));
    out.push_str(&format!("\n{}\n", look.bold(&translator.text(text!("show-phases")))));
    out.push_str(&phases(view, translator).text(look));
    if !product.decisions.is_empty() {
        out.push_str(&format!("\n{}\n", look.bold(&translator.text(text!("show-decisions")))));
        out.push_str(&decisions(view, translator).text(look));
    }
    for (decision, reservation) in product.open_reservations(view.today) {
        let late = reservation.due_by(view.today).is_some_and(|due| due < view.today);
        let message = message!(
            "show-open-reservation",
            reservation = Arg::shown(&reservation.id),
            decision = Arg::shown(&decision.id),
            text = reservation.text.known().cloned().unwrap_or_default(),
            due = reservation
                .due_by(view.today)
                .map_or_else(|| "–".to_owned(), |due| due.to_string()),
            late = if late { "yes" } else { "no" }
        );
        out.push_str(&format!("\n{}\n", wrap(&translator.say(&message), 2, look.columns())));
    }
    let phase = view.version.phase_on(product, view.today);
    if phase.and_then(|phase| view.version.next_gate(phase)).is_some() {
        out.push_str(&format!(
            "\n{}\n",
            translator.say(&message!("show-next", id = Arg::shown(&product.id)))
        ));
    }
    out
}

fn facts(view: &View<'_>, translator: &Translator, look: Look) -> String {
    let product = view.product;
    let mut lines: Vec<(&str, Option<String>)> = vec![
        ("phase", Some(current(view, translator))),
        (
            "directorate",
            several(&product.directorate, Named::Directorate, translator),
        ),
        (
            "department",
            several(&product.department, Named::Department, translator),
        ),
        ("domain", several(&product.domain, Named::Domain, translator)),
        (
            "perimeter",
            said(&product.perimeter, |id| translator.name(Named::Perimeter, id.as_str())),
        ),
        (
            "managed_by",
            said(&product.managed_by, |kind| {
                translator.word(ManagedBy::LIST.name, kind.as_str())
            }),
        ),
        (
            "populations",
            product
                .audience
                .known()
                .and_then(|audience| audience.populations.known())
                .map(|list| {
                    let words = list
                        .iter()
                        .map(|one| translator.word(Population::LIST.name, one.as_str()));
                    words.collect::<Vec<_>>().join(", ")
                }),
        ),
        (
            "hosting",
            product
                .hosting
                .known()
                .and_then(|hosting| said(&hosting.platform, |id| translator.name(Named::Platform, id.as_str()))),
        ),
    ];
    if let Some(links) = product.links.known() {
        lines.push((
            "service",
            links.service_url.known().map(|link| link.as_str().to_owned()),
        ));
        lines.push((
            "repositories",
            said(&links.repositories, |list| {
                list.iter().map(|one| one.url.as_str()).collect::<Vec<_>>().join(", ")
            }),
        ));
    }
    let dependents = view.portfolio.dependents(&product.id);
    if !dependents.is_empty() {
        lines.push((
            "dependents",
            Some(dependents.iter().map(|id| id.as_str()).collect::<Vec<_>>().join(", ")),
        ));
    }
    if let Some(baseline) = product.baseline.known() {
        let source = message!(
            "show-baseline",
            as_of = Arg::shown(baseline.as_of),
            source = baseline.source.0.join(" ; "),
            confidence = baseline.confidence.known().map_or_else(
                || "–".to_owned(),
                |confidence| translator.word(Confidence::LIST.name, confidence.as_str()),
            )
        );
        lines.push(("baseline", Some(translator.say(&source))));
        let doubts = baseline.doubts.known();
        lines.push((
            "doubts",
            doubts.map(|doubts| {
                let said = doubts.iter().map(|doubt| translator.doubt(doubt));
                said.collect::<Vec<_>>().join("\u{a0}; ")
            }),
        ));
    }
    let label = |name: &str| translator.text(&format!("fact-{}", name.replace('_', "-")));
    let wide = lines
        .iter()
        .map(|(name, _)| label(name).chars().count())
        .max()
        .unwrap_or(0);
    lines
        .into_iter()
        .filter_map(|(name, value)| value.map(|value| (name, value)))
        .map(|(name, value)| {
            let value = if value == UNKNOWN {
                look.dim(&translator.text(text!("unknown")))
            } else {
                wrap(&value, wide + 4, look.columns())
            };
            format!("  {}  {value}\n", pad(&label(name), wide))
        })
        .collect()
}

fn said<T>(fact: &Fact<T>, text: impl Fn(&T) -> String) -> Option<String> {
    match fact {
        Fact::Absent => None,
        Fact::Unknown => Some(UNKNOWN.to_owned()),
        Fact::Known(value) => Some(text(value)),
    }
}

fn several<T: ToString>(
    fact: &Fact<crate::domain::decode::OneOrMany<T>>,
    of: Named,
    translator: &Translator,
) -> Option<String> {
    said(fact, |ids| {
        let names = ids.0.iter().map(|id| translator.name(of, &id.to_string()));
        names.collect::<Vec<_>>().join(", ")
    })
}

fn current(view: &View<'_>, translator: &Translator) -> String {
    let Some(record) = view.product.phase_on(view.today) else {
        return UNKNOWN.to_owned();
    };
    let Some(phase) = record.phase.known() else {
        return UNKNOWN.to_owned();
    };
    let label = name(view, phase, translator);
    match record.start.known() {
        None => label,
        Some(start) => {
            let days = start.exact().map_or(0, |start| view.today.days_since(start));
            translator.say(&message!(
                "show-phase-since",
                phase = label,
                start = Arg::shown(start),
                days = i64::from(days)
            ))
        }
    }
}

fn name(view: &View<'_>, phase: &crate::domain::id::PhaseId, translator: &Translator) -> String {
    let known = view.version.current_name(phase).and_then(|id| view.version.phase(id));
    known.map_or_else(
        || phase.to_string(),
        |phase| phase.label(translator.language()).to_owned(),
    )
}

fn phases(view: &View<'_>, translator: &Translator) -> Rows {
    let several_cycles = view.product.latest_cycle() > 1;
    let row = |(cycle, record): (u32, &PhaseRecord)| {
        let phase = record.phase.known().map_or_else(
            || translator.text(text!("unknown")),
            |phase| name(view, phase, translator),
        );
        let phase = if several_cycles {
            format!("{cycle} · {phase}")
        } else {
            phase
        };
        let start = record
            .start
            .known()
            .map_or_else(|| translator.text(text!("unknown")), ToString::to_string);
        let by = record.entered_by.known().map_or_else(String::new, |by| {
            let key = format!("entered-{by}");
            if translator.has(&key) {
                translator.text(&key)
            } else {
                by.to_string()
            }
        });
        vec![start, phase, by]
    };
    Rows {
        whole: &[2],
        headings: ["column-start", "column-phase", "column-entered"]
            .iter()
            .map(|key| translator.text(key))
            .collect(),
        rows: view.product.cycles().map(row).collect(),
    }
}

/// How many reservations a decision made, and how many of them still stand.
fn reserved(decision: &Decision, view: &View<'_>, translator: &Translator) -> String {
    let count = decision.reservations.len();
    let open = view.product.open_reservations(view.today).into_iter();
    let open = open.filter(|(own, _)| own.id == decision.id).count();
    if count == 0 {
        return count.to_string();
    }
    translator.say(&message!("show-reservations", count = count, open = open))
}

fn decisions(view: &View<'_>, translator: &Translator) -> Rows {
    let row = |decision: &Decision| {
        let outcome = view.version.outcome(&decision.outcome).map_or_else(
            || decision.outcome.to_string(),
            |outcome| outcome.label(translator.language()).to_owned(),
        );
        let used = if view.product.is_used(decision) {
            "decision-used"
        } else {
            "decision-unused"
        };
        let used = if view.version.opens_phase(&decision.outcome) {
            translator.text(used)
        } else {
            String::new()
        };
        vec![
            decision.day().map_or_else(String::new, |day| day.to_string()),
            translator.name(Named::Gate, decision.gate.as_str()),
            outcome,
            reserved(decision, view, translator),
            used,
            decision.id.to_string(),
        ]
    };
    let headings = [
        "column-day",
        "column-gate",
        "column-outcome",
        "column-reservations",
        "column-use",
        "column-id",
    ]
    .iter()
    .map(|key| translator.text(key))
    .collect();
    Rows {
        whole: &[5],
        headings,
        rows: view.product.decisions.iter().map(row).collect(),
    }
}
