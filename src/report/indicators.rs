//! What does management follow, by the indicators that the catalogue itself defines?

use std::cmp::Reverse;
use std::collections::BTreeMap;

use serde_json::Value as Json;

use crate::diagnostic::Arg;
use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::domain::reference::{IndicatorUnit, ManagementIndicator};
use crate::domain::value::Direction;
use crate::lifecycle::aggregate::{Aggregate, Measured};
use crate::lifecycle::subject::Subject;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::axis::Axis;
use super::frame::figure::{Figure, Unit};
use super::frame::input::Input;
use super::frame::listing::MOST_LISTED;
use super::shared::acts::value;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "indicators",
    names: &["indicateurs"],
    question: text!("explain-report-indicators"),
    audience: &[Audience::Direction],
    options: &[],
    is_drawn: false,
    groups_itself: true,
    history: HistoryUse::Unused,
    answer,
};

/// An indicator, worked out.
struct Followed<'i> {
    indicator: &'i ManagementIndicator,
    measured: Measured,
    of: usize,
}

impl Followed<'_> {
    fn unit(&self) -> Unit {
        match self.indicator.unit.known() {
            Some(IndicatorUnit::Part) => Unit::Share,
            Some(IndicatorUnit::Jours) => Unit::Days,
            Some(IndicatorUnit::Euros) => Unit::Euros,
            Some(IndicatorUnit::Etp) => Unit::FullTime,
            Some(IndicatorUnit::Produits) => Unit::Count,
            Some(IndicatorUnit::Nombre) | None => Unit::Number,
        }
    }

    fn known(&self) -> usize {
        if self.measured.lacks_reference {
            return 0;
        }
        self.of - self.measured.unknown.len()
    }

    fn figure(&self) -> Figure {
        let name = Arg::both(&self.indicator.fr, &self.indicator.en);
        Figure::new(
            "I1",
            text!("figure-indicators-value"),
            self.unit(),
            self.measured.value,
            self.known(),
        )
        .of(self.of)
        .about(&self.indicator.id, name)
    }

    /// Whether the value is where it is wanted; none where one or the other is not said.
    fn is_reached(&self) -> Option<bool> {
        let (value, target) = (self.measured.value?, *self.indicator.target.known()?);
        Some(match self.indicator.direction.known() {
            Some(Direction::Baisse) => value <= target,
            Some(Direction::Cible) => (value - target).abs() < f64::EPSILON,
            Some(Direction::Hausse) | None => value >= target,
        })
    }
}

/// The indicators of the catalogue, each over the active products.
fn followed<'i>(input: &Input<'i>) -> Vec<Followed<'i>> {
    let reference = input.portfolio.reference().map(|entry| &*entry.value);
    let indicators = reference.map_or(&[][..], |reference| reference.management_indicators.as_slice());
    let says = |key: &str| indicators.iter().any(|one| one.formula.contains(key));
    let subjects: Vec<Subject> = input
        .active()
        .map(|product| {
            let subject = Subject::with(product, input.rules, input.on, says);
            match says("depended_by") {
                true => subject.needed_by(&input.portfolio.dependents(&product.id)),
                false => subject,
            }
        })
        .collect();
    let mut lists = reference.map_or(Json::Null, |reference| {
        serde_json::to_value(reference).unwrap_or_default()
    });
    // How many stand outside is known of the whole catalogue alone.
    if let (true, Json::Object(lists)) = (input.products.len() != input.portfolio.products.len(), &mut lists) {
        lists.remove("external_products");
    }
    let follow = |indicator: &'i ManagementIndicator| {
        // `validate` tells what is wrong with a formula.
        let formula = Aggregate::compile(&indicator.formula).ok();
        let measured = formula.map(|formula| formula.measure(&subjects, &lists, input.on));
        Followed {
            indicator,
            measured: measured.unwrap_or_else(|| Measured {
                unknown: (0..subjects.len()).collect(),
                ..Measured::default()
            }),
            of: subjects.len(),
        }
    };
    indicators.iter().map(follow).collect()
}

fn answer(input: &Input<'_>) -> Answer {
    let followed = followed(input);
    let with_target: Vec<&Followed<'_>> = followed
        .iter()
        .filter(|one| one.indicator.target.known().is_some())
        .collect();
    let known = followed.iter().filter(|one| one.measured.value.is_some()).count();
    let reached = with_target.iter().filter(|one| one.is_reached() == Some(true)).count();
    let in_short = message!(
        "indicators-in-short",
        count = followed.len(),
        known = known,
        targets = with_target.len(),
        reached = reached
    );
    let answer = Answer::new(in_short)
        .figures(followed.iter().map(Followed::figure))
        .section(message!("indicators-all"), table(&followed));
    let answer = match input.by {
        Some(axis) => answer.section(message!("indicators-groups"), groups(input, axis, &followed)),
        None => answer,
    };
    match followed.first() {
        Some(first) => answer.next(
            message!("indicators-next"),
            format!("catalog explain {}", first.indicator.id),
        ),
        None => answer.next(
            message!("indicators-next-none"),
            "catalog explain management_indicators",
        ),
    }
}

fn table(followed: &[Followed<'_>]) -> Table {
    let columns = vec![
        Column::new("indicator", message!("indicators-column-indicator")),
        Column::new("value", message!("column-value")),
        Column::new("target", message!("column-target")),
        Column::new("reached", message!("indicators-column-reached")),
        Column::new("unknown", message!("indicators-column-unknown")),
        Column::new("products", message!("indicators-column-of")),
        Column::new("proposed_by", message!("indicators-column-proposed-by")),
    ];
    let row = |one: &Followed<'_>| {
        let indicator = one.indicator;
        let figure = one.figure();
        let target = indicator.target.known();
        let reached = one.is_reached().map(|is_reached| match is_reached {
            true => message!("yes"),
            false => message!("no"),
        });
        vec![
            value(&indicator.id, Arg::both(&indicator.fr, &indicator.en)),
            one.measured.value.map_or(Cell::Unknown, |value| figure.cell_of(value)),
            target.map_or(Cell::Empty, |target| figure.cell_of(*target)),
            reached.map_or(Cell::Empty, Cell::from),
            match one.measured.lacks_reference {
                true => Cell::Label(message!("indicators-lacks-reference").into()),
                false => Cell::Count(one.measured.unknown.len()),
            },
            Cell::Count(one.of),
            indicator
                .proposed_by
                .known()
                .map_or(Cell::Unknown, |by| Cell::Label(Arg::both(&by.fr, &by.en))),
        ]
    };
    Table::new("indicators", columns)
        .rows(followed.iter().map(row))
        .note(message!("indicators-note"))
        .of_records()
}

/// The indicators of each group of products.
fn groups(input: &Input<'_>, axis: Axis, all: &[Followed<'_>]) -> Table {
    let mut groups: BTreeMap<String, Vec<&Product>> = BTreeMap::new();
    for product in input.active() {
        for group in axis.groups(product) {
            groups.entry(group).or_default().push(product);
        }
    }
    let mut groups: Vec<(String, Vec<&Product>)> = groups.into_iter().collect();
    groups.sort_by_key(|(id, products)| (id == UNKNOWN, Reverse(products.len())));
    let mut columns = vec![
        Column::new(axis.as_str(), Cell::Label(axis.word())),
        Column::new("products", message!("column-products")),
    ];
    columns.extend(all.iter().map(|one| {
        let heading = Cell::Label(Arg::both(&one.indicator.fr, &one.indicator.en));
        Column::new(one.indicator.id.to_string(), heading)
    }));
    let row = |(id, products): &(String, Vec<&Product>)| {
        let own = followed(&Input {
            products,
            by: None,
            ..*input
        });
        let name = value(id, axis.called(id));
        let values = own.iter().map(|one| {
            let known = one.measured.value;
            known.map_or(Cell::Unknown, |value| one.figure().cell_of(value))
        });
        [name, Cell::Count(products.len())].into_iter().chain(values).collect()
    };
    Table::new("groups", columns)
        .rows(groups.iter().map(row))
        .at_most(MOST_LISTED, text!("report-groups-hidden"))
        .of_records()
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::super::frame::testing::{Catalogue, DAY};
    use super::*;

    const PHASES: &str = "phases: [{phase: mvp, start: 2026-01-06, entered_by: registration}]\n";

    const LISTS: &str = "\
external_products: {value: 2}
management_indicators:
  - {id: geres, fr: Gérés, en: Managed, unit: part, target: 0.6, formula: \"ratio(size(products.filter(p, p.managed_by == 'dnum')), size(products) + reference.external_products.value)\"}
  - {id: metier, fr: Métier, en: Business, formula: \"sum(products.map(p, p.team.business_daily_count))\"}
  - {id: usage, fr: Usage, en: Usage, unit: part, target: 0.2, direction: baisse, formula: \"ratio(sum(products.map(p, p.readings.taux_usage.numerator)), sum(products.map(p, p.readings.taux_usage.denominator)))\"}
  - {id: faux, fr: Faux, en: Wrong, formula: \"size(products\"}
";

    #[test]
    fn each_indicator_is_worked_out_over_the_products_that_say_what_it_needs() {
        let product = |more: &str| format!("{PHASES}{more}");
        let usage = "indicators: [{code: taux_usage, kind: succes, measures: [{date: 2026-03-01, numerator: 1, denominator: 9}, {date: 2026-09-01, numerator: 3, denominator: 10}]}]\n";
        let catalogue = Catalogue::of(&[
            &product(&format!("managed_by: dnum\nteam: {{business_daily_count: 2}}\n{usage}")),
            &product("managed_by: dnum\nteam: {business_daily_count: inconnu}\n"),
            &product("managed_by: direction_metier\nteam: {business_daily_count: 1}\n"),
            &product("managed_by: inconnu\n"),
            "phases: [{phase: mvp, start: 2026-01-06, entered_by: registration}, {phase: arret, start: 2026-02-06, entered_by: registration}]\nmanaged_by: dnum\n",
        ])
        .with_reference(LISTS);
        let answer = catalogue.answer(&REPORT, DAY);
        // Two of three that say it and two outside; the stopped one counts nowhere.
        assert_eq!(answer.hand("indicators-value.geres"), (Some(0.4), 3, 4));
        assert_eq!(answer.hand("indicators-value.metier"), (Some(3.0), 2, 4));
        // The last reading alone.
        assert_eq!(answer.hand("indicators-value.usage"), (Some(0.3), 1, 4));
        assert_eq!(answer.hand("indicators-value.faux"), (None, 0, 4));
        let table = answer.tables().next().unwrap();
        assert_eq!(table.rows.len(), 4);
        // Wanted: 60 % at least, 20 % at most.
        let reached = |row: usize| table.rows.get(row).and_then(|cells| cells.get(3)).cloned().unwrap();
        assert_eq!(
            [reached(0), reached(1), reached(2)],
            [message!("no").into(), Cell::Empty, message!("no").into()]
        );
    }

    #[test]
    fn of_a_part_of_the_catalogue_nobody_knows_how_many_stand_outside() {
        let product = format!("{PHASES}managed_by: dnum\ndepartment: [un]\nteam: {{business_daily_count: 2}}\n");
        let mut catalogue = Catalogue::of(&[&product, PHASES]).with_reference(LISTS);
        catalogue.by = Some(Axis::Department);
        let answer = catalogue.answer(&REPORT, DAY);
        let groups = answer.tables().find(|table| table.name == "groups").unwrap();
        assert_eq!(groups.rows.len(), 2);
        let first = groups.rows.first().unwrap();
        assert_eq!(first.get(1), Some(&Cell::Count(1)));
        assert_eq!(
            (first.get(2), first.get(3)),
            (Some(&Cell::Unknown), Some(&Cell::quantity(2.0, "")))
        );
    }

    #[test]
    fn without_what_the_lists_must_say_there_is_no_value() {
        let catalogue = Catalogue::of(&[&format!("{PHASES}managed_by: dnum\n")]);
        assert_eq!(catalogue.answer(&REPORT, DAY).figures.len(), 0);
        let lists = LISTS.replace("external_products: {value: 2}\n", "");
        let answer = catalogue.with_reference(&lists).answer(&REPORT, DAY);
        assert_eq!(answer.hand("indicators-value.geres"), (None, 0, 1));
    }
}
