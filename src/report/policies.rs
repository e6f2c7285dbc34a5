//! What becomes of the outcomes of public policy that several products serve, followed above the products?

use crate::diagnostic::Arg;
use crate::domain::id::TermId;
use crate::domain::indicator::Indicator;
use crate::domain::product::Product;
use crate::domain::reference::PolicyOutcome;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, by_name, few, named};
use super::shared::acts::value;
use super::shared::progress::{ResultState, Span};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "policies",
    names: &["politiques"],
    question: text!("explain-report-policies"),
    audience: &[Audience::Direction, Audience::Committee],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// An outcome, with those of its products that were chosen.
struct Served<'i> {
    outcome: &'i PolicyOutcome,
    products: Vec<&'i Product>,
    measures: Vec<Followed<'i>>,
}

/// An indicator of an outcome on the day of the report.
struct Followed<'i> {
    indicator: &'i Indicator,
    span: Span,
    last: Option<f64>,
    done: Option<f64>,
    state: ResultState,
}

impl<'i> Followed<'i> {
    fn of(input: &Input<'i>, indicator: &'i Indicator) -> Followed<'i> {
        let span = Span::of(indicator);
        let last = indicator.last_reading(input.on).map(|(_, value)| value);
        let done = span.done(last);
        Followed {
            indicator,
            span,
            last,
            done,
            state: span.standing(done, input.on),
        }
    }

    fn called(&self) -> String {
        let name = self.indicator.name.known().cloned();
        name.unwrap_or_else(|| self.indicator.code.to_string())
    }
}

/// The outcomes that a chosen product serves.
fn served<'i>(input: &Input<'i>) -> Vec<Served<'i>> {
    let reference = input.portfolio.reference();
    let outcomes = reference.map_or(&[][..], |entry| entry.value.policy_outcomes.as_slice());
    let of = |outcome: &'i PolicyOutcome| {
        let serves = |product: &&Product| served_by(product).any(|id| *id == outcome.id);
        let products: Vec<&Product> = input.present().filter(serves).collect();
        (!products.is_empty()).then(|| Served {
            outcome,
            products,
            measures: outcome.indicators.iter().map(|one| Followed::of(input, one)).collect(),
        })
    };
    outcomes.iter().filter_map(of).collect()
}

fn answer(input: &Input<'_>) -> Answer {
    let served = served(input);
    let measures = || served.iter().flat_map(|one| &one.measures);
    let measured = measures().filter(|one| one.done.is_some()).count();
    let late = measures().filter(|one| one.state.is_late()).count();
    let active: Vec<&Product> = input.active().collect();
    let serving = active.iter().filter(|product| {
        let mut outcomes = served.iter();
        outcomes.any(|one| one.products.iter().any(|serving| serving.id == product.id))
    });
    let serving = serving.count();
    let figures = [
        Figure::count("I2", text!("figure-policies-outcomes"), served.len(), served.len()).known_of_some(),
        Figure::share("I2", text!("figure-policies-serving"), serving, active.len()),
        Figure::count("I2", text!("figure-policies-late"), late, measured)
            .of(measures().count())
            .known_of_some(),
    ];
    let in_short = message!(
        "policies-in-short",
        outcomes = served.len(),
        measures = measures().count(),
        measured = measured,
        late = late
    );
    let answer = Answer::new(in_short)
        .figures(figures)
        .section(message!("policies-outcomes"), outcomes(&served))
        .section(message!("policies-measures"), table(&served))
        .section(message!("policies-products"), products(input, &served));
    match served.first() {
        Some(first) => answer.next(
            message!("policies-next"),
            format!("catalog explain {}", first.outcome.id),
        ),
        None => answer.next(message!("policies-next-none"), "catalog explain policy_outcomes"),
    }
}

/// The outcomes that a product says it serves.
fn served_by(product: &Product) -> impl Iterator<Item = &TermId> {
    let value = product.value.known();
    value.map_or(&[][..], |value| value.policy_outcomes.items()).iter()
}

fn name(outcome: &PolicyOutcome) -> Cell {
    value(&outcome.id, Arg::both(&outcome.fr, &outcome.en))
}

fn outcomes(served: &[Served<'_>]) -> Table {
    let columns = vec![
        Column::new("outcome", message!("policies-column-outcome")),
        Column::new("owner", message!("policies-column-owner")),
        Column::new("products", message!("column-products")),
        Column::new("named", message!("policies-column-named")),
    ];
    let row = |one: &Served<'_>| {
        let names = one.products.iter().map(|product| Arg::from(product.name.as_str()));
        let ids: Vec<&str> = one.products.iter().map(|product| product.id.as_str()).collect();
        let owner = one.outcome.owner.known();
        vec![
            name(one.outcome),
            owner.map_or(Cell::Unknown, |owner| Cell::Text(owner.clone())),
            Cell::Count(one.products.len()),
            value(ids.join(" "), few(names)),
        ]
    };
    Table::new("outcomes", columns)
        .rows(served.iter().map(row))
        .of_records()
}

/// A row for each indicator, under its outcome.
fn table(served: &[Served<'_>]) -> Table {
    let columns = vec![
        Column::new("outcome", message!("policies-column-outcome")),
        Column::new("indicator", message!("policies-column-indicator")),
        Column::new("baseline", message!("impact-column-baseline")),
        Column::new("last", message!("impact-column-last")),
        Column::new("target", message!("column-target")),
        Column::new("due", message!("impact-column-due")),
        Column::new("done", message!("impact-column-done")),
        Column::new("standing", message!("impact-column-standing")),
    ];
    let rows = served.iter().flat_map(|one| {
        one.measures.iter().map(|measure| {
            let unit = measure.indicator.unit.known().map_or("", String::as_str);
            let quantity =
                |value: Option<f64>, unit: &str| value.map_or(Cell::Unknown, |value| Cell::quantity(value, unit));
            let done = measure.done.map(|done| (done * 100.0).round() / 100.0);
            vec![
                name(one.outcome),
                Cell::Text(measure.called()),
                quantity(measure.span.baseline, unit),
                quantity(measure.last, unit),
                quantity(measure.span.target, unit),
                measure.span.due.map_or(Cell::Unknown, Cell::from),
                quantity(done, "part"),
                value(measure.state.word(), measure.state.label().into()),
            ]
        })
    });
    Table::new("measures", columns).rows(rows).of_records()
}

/// The products that serve each outcome, and where they are.
fn products(input: &Input<'_>, served: &[Served<'_>]) -> Table {
    let columns = vec![
        by_name(),
        Column::new("outcome", message!("policies-column-outcome")),
        Column::new("phase", message!("column-phase")),
        Column::new("objectives", message!("policies-column-objectives")),
    ];
    let rows = served.iter().flat_map(|one| {
        one.products.iter().map(|product| {
            let phase = input.phase_of(product).map(|phase| Cell::Label(Arg::phase(&phase.id)));
            vec![
                named(product),
                name(one.outcome),
                phase.unwrap_or(Cell::Unknown),
                Cell::Count(product.objectives.items().len()),
            ]
        })
    });
    Table::new("products", columns)
        .rows(rows)
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::frame::testing::{Catalogue, DAY};
    use super::*;

    const PHASES: &str = "phases: [{phase: mvp, start: 2026-01-06, entered_by: registration}]\n";

    const LISTS: &str = "\
policy_outcomes:
  - id: recours
    fr: Moins de non-recours
    en: Less non-take-up
    indicators:
      - {code: non_recours, kind: impact, unit: part, direction: baisse, baseline: {value: 0.4, date: 2026-01-01}, target: {value: 0.2, due: 2026-12-31}, measures: [{date: 2026-06-30, value: 0.3}, {date: 2026-10-31, value: 0.36}]}
      - {code: delai, kind: impact, baseline: {value: 30}, target: {value: 10}, measures: [{date: 2026-10-31, value: 10}]}
      - {code: reclamations, kind: impact}
  - {id: autre, fr: Autre, en: Other}
";

    #[test]
    fn an_outcome_is_followed_above_the_products_that_serve_it() {
        let serving = format!("{PHASES}value: {{policy_outcomes: [recours]}}\n");
        let catalogue = Catalogue::of(&[&serving, &serving, PHASES]).with_reference(LISTS);
        let answer = catalogue.answer(&REPORT, DAY);
        // Nothing chosen serves the other.
        assert_eq!(answer.hand("policies-outcomes"), (Some(1.0), 1, 1));
        // p1 and p2 of three.
        assert_eq!(answer.hand("policies-serving"), (Some(2.0 / 3.0), 3, 3));
        // 20 % of the way when nine tenths of the time have passed; the delay is reached; the third is not measured.
        assert_eq!(answer.hand("policies-late"), (Some(1.0), 2, 3));
        let table = answer.tables().find(|table| table.name == "measures").unwrap();
        let states: Vec<&Cell> = table.rows.iter().filter_map(|row| row.last()).collect();
        let word = |cell: &Cell| match cell {
            Cell::Value { bare, .. } => bare.clone(),
            _ => String::new(),
        };
        assert_eq!(
            states.into_iter().map(word).collect::<Vec<_>>(),
            ["late", "reached", "unmeasured"]
        );
        let rows = answer
            .tables()
            .find(|table| table.name == "products")
            .unwrap()
            .rows
            .len();
        assert_eq!(rows, 2);
    }

    #[test]
    fn of_no_outcome_nothing_is_known() {
        let answer = Catalogue::of(&[PHASES]).answer(&REPORT, DAY);
        assert_eq!(answer.hand("policies-outcomes"), (None, 0, 0));
        assert_eq!(answer.hand("policies-late"), (None, 0, 0));
    }
}
