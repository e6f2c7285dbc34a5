//! How long have products been in their phase, and which have been there too long? (B7)

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::lifecycle::version::Phase;
use crate::page::{Cell, Column, Strip, Strips, Table};

use super::answer::Answer;
use super::figure::Figure;
use super::input::{Input, ReportOption, Takes};
use super::statistics::quantile;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "ageing",
    names: &["anciennete", "ancienneté"],
    question: text!("explain-report-ageing"),
    audience: &[Audience::Coach, Audience::Committee],
    options: &[&INHERITED],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// Products that entered by their baseline count too, where limits are compared.
static INHERITED: ReportOption = ReportOption {
    name: "inherited",
    takes: Takes::Nothing,
};

/// A product in its phase.
struct Aged<'i> {
    product: &'i Product,
    phase: &'i Phase,
    since: Date,
    /// Calendar days since the phase began.
    days: i32,
    /// What was exceeded, where something was.
    passed: Option<Passed>,
}

/// A limit of the rules that is passed.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
struct Passed {
    /// Calendar days.
    limit: i64,
    kind: LimitKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum LimitKind {
    /// The phase usually lasts no longer.
    IndicativeDuration,
    /// The rules want a decision at least so often.
    ReviewEvery,
}

/// The portfolio by age.
struct Ages<'i> {
    /// Active products whose phase is known and dated to the day: those that are measured.
    measured: Vec<Aged<'i>>,
    /// Active products that entered by their baseline, left out unless they were asked for: they met no gate.
    inherited: usize,
    undated: usize,
}

/// Measures the active products on the day of the report.
///
/// A phase that has an indicative duration is compared with it; one that has a review interval, with the days since
/// the last decision, or since the phase began where there is none (B7).
fn measure_all<'i>(input: &Input<'i>) -> Ages<'i> {
    let mut ages = Ages {
        measured: Vec::new(),
        inherited: 0,
        undated: 0,
    };
    for product in input.active() {
        if product.is_inherited() && !input.given.has(&INHERITED) {
            ages.inherited += 1;
            continue;
        }
        match measure(product, input) {
            Some(aged) => ages.measured.push(aged),
            None => ages.undated += 1,
        }
    }
    ages.measured.sort_by_key(|aged| std::cmp::Reverse(aged.days));
    ages
}

fn measure<'i>(product: &'i Product, input: &Input<'i>) -> Option<Aged<'i>> {
    let on = input.on;
    let phase = input.phase_of(product)?;
    let since = product
        .phase_on(on)?
        .start
        .known()?
        .exact()
        .filter(|since| *since <= on)?;
    let days = on.days_since(since);
    let last_word = product
        .decisions
        .iter()
        .filter_map(|decision| decision.day())
        .filter(|day| *day <= on)
        .max()
        .filter(|day| *day > since)
        .unwrap_or(since);
    // The limits of that day, under the names of today.
    let limits = input.rules.phase(&phase.id).unwrap_or(phase);
    let duration = limits.indicative_duration.known().map(|limit| limit.days);
    let duration = duration.filter(|limit| i64::from(days) > *limit).map(|limit| Passed {
        limit,
        kind: LimitKind::IndicativeDuration,
    });
    let waited = on.days_since(last_word);
    let review = limits.review_every.known().map(|limit| limit.days);
    let review = review.filter(|limit| i64::from(waited) > *limit).map(|limit| Passed {
        limit,
        kind: LimitKind::ReviewEvery,
    });
    Some(Aged {
        product,
        phase,
        since,
        days,
        passed: duration.or(review),
    })
}

/// How many products a terminal lists before the rest is counted.
const MOST_LISTED: usize = 20;

fn answer(input: &Input<'_>) -> Answer {
    let ages = measure_all(input);
    let measured = ages.measured.len();
    let active = measured + ages.inherited + ages.undated;
    let late = ages.late().count();
    let phases = input.names.ordered_phases();
    let own = phases.iter().map(|phase| (*phase, ages.days_in(phase)));
    let own: Vec<(&Phase, Vec<f64>)> = own.filter(|(_, days)| !days.is_empty()).collect();
    let answer = Answer::new(message!("ageing-in-short", late = late, measured = measured))
        .figure(Figure::count("B7", text!("figure-ageing-late"), late, measured).of(active))
        .figures(own.iter().flat_map(|(phase, days)| figures(phase, days)))
        .section(message!("ageing-strips"), strips(&own))
        .section(
            message!("ageing-overdue", count = late, measured = measured),
            ages.late_table(),
        )
        .without(text!("left-out-inherited"), ages.inherited)
        .without(text!("left-out-undated"), ages.undated);
    match ages.late().next() {
        Some(first) => answer.next(message!("ageing-next"), format!("catalog gate {}", first.product.id)),
        None => answer,
    }
}

/// Those of one phase, in calendar days.
fn figures(phase: &Phase, days: &[f64]) -> [Figure; 2] {
    let figure = |key, p| {
        let value = quantile(days, p);
        Figure::days("B7", key, value, days.len()).about(&phase.id, Arg::phase(&phase.id))
    };
    [
        figure(text!("figure-ageing-p50"), 0.5),
        figure(text!("figure-ageing-p85"), 0.85),
    ]
}

fn strips(phases: &[(&Phase, Vec<f64>)]) -> Strips {
    let strip = |(phase, days): &(&Phase, Vec<f64>)| Strip {
        label: Cell::named(Named::Phase, &phase.id),
        days: days.iter().map(|days| *days as i32).collect(),
        p50: quantile(days, 0.5).unwrap_or_default() as i32,
        p85: quantile(days, 0.85).unwrap_or_default() as i32,
    };
    let strips: Vec<Strip> = phases.iter().map(strip).collect();
    let most = strips.iter().flat_map(|strip| &strip.days).copied().max().unwrap_or(0);
    let most = Arg::Quantity {
        value: most.into(),
        unit: String::new(),
    };
    Strips {
        name: "strips",
        title: message!("ageing-strips").into(),
        label: message!("column-phase").into(),
        strips,
        notes: vec![message!("page-strips", most = most).into()],
    }
}

impl Ages<'_> {
    /// Products past a limit, the oldest first.
    fn late(&self) -> impl Iterator<Item = &Aged<'_>> {
        self.measured.iter().filter(|aged| aged.passed.is_some())
    }

    fn days_in(&self, phase: &Phase) -> Vec<f64> {
        let own = self.measured.iter().filter(|aged| aged.phase.id == phase.id);
        own.map(|aged| f64::from(aged.days)).collect()
    }

    /// The products past a limit, a row each.
    fn late_table(&self) -> Table {
        let columns = vec![
            Column::new("id", message!("column-id")),
            Column::new("name", message!("column-name")),
            Column::new("phase", message!("column-phase")),
            Column::new("phase_since", message!("column-phase_since")),
            Column::new("days", message!("column-days")),
            Column::new("limit", message!("column-limit")),
        ];
        let limit = |passed: Passed| Cell::Value {
            bare: passed.limit.to_string(),
            called: vec![
                match passed.kind {
                    LimitKind::IndicativeDuration => message!("ageing-duration", limit = passed.limit),
                    LimitKind::ReviewEvery => message!("ageing-review", limit = passed.limit),
                }
                .into(),
            ],
        };
        let row = |aged: &Aged<'_>| {
            vec![
                Cell::Product(aged.product.id.to_string()),
                Cell::Text(aged.product.name.clone()),
                Cell::named(Named::Phase, &aged.phase.id),
                aged.since.into(),
                Cell::Number(aged.days.into()),
                aged.passed.map_or(Cell::Empty, limit),
            ]
        };
        Table::new("overdue", columns)
            .rows(self.late().map(row))
            .at_most(MOST_LISTED, text!("ageing-hidden"))
            .of_records()
    }
}

#[cfg(test)]
mod tests {
    use super::super::testing::Catalogue;
    use super::*;

    #[test]
    fn an_inherited_product_is_late_only_where_that_was_asked() {
        let phases =
            |phase: &str, by: &str| format!("phases: [{{phase: {phase}, start: 2026-01-01, entered_by: {by}}}]\n");
        let mut catalogue = Catalogue::of(&[
            &phases("idee", "registration"),
            &phases("construction", "baseline"),
            "phases: [{phase: idee, start: 2026-10, entered_by: registration}]\n",
        ]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        // 325 days in the idea phase, whose limit is 63; one undated and one inherited of the three.
        assert_eq!(answer.hand("ageing-late"), (Some(1.0), 1, 3));
        assert_eq!(answer.hand("ageing-p50.idee"), (Some(325.0), 1, 1));
        let left_out: Vec<(String, usize)> = answer.left_out.iter().map(|one| (one.word(), one.count)).collect();
        assert_eq!(left_out, [("inherited".to_owned(), 1), ("undated".to_owned(), 1)]);
        catalogue.given.give(&INHERITED, "");
        assert_eq!(
            catalogue.answer(&REPORT, "2026-11-22").hand("ageing-late"),
            (Some(2.0), 2, 3)
        );
    }
}
