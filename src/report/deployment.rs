//! How do products reach those whom they are for, portfolio by portfolio? (D6)

use std::collections::BTreeMap;

use crate::domain::date::Date;
use crate::domain::delivery::Wave;
use crate::domain::fact::UNKNOWN;
use crate::domain::product::Product;
use crate::domain::team::Member;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::axis::Axis;
use super::frame::figure::{Figure, Unit};
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, by_name, named};
use super::impact::users;
use super::shared::words::Role;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "deployment",
    names: &["deploiement", "déploiement"],
    question: text!("explain-report-deployment"),
    audience: &[Audience::Coach, Audience::Direction],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// A product in service.
struct Spread<'i> {
    product: &'i Product,
    /// Somebody of the team is in charge of the roll-out; none where the file does not list the team.
    has_officer: Option<bool>,
    waves: &'i [Wave],
    /// Its users and those whom it is for.
    usage: Option<(f64, f64)>,
}

impl<'i> Spread<'i> {
    fn of(product: &'i Product, input: &Input<'_>) -> Spread<'i> {
        let members = product.team.known().and_then(|team| team.members.known());
        let is_officer = |member: &Member| {
            member.role == Role::Deploiement.as_str()
                && member.since.known().is_none_or(|since| *since <= input.on)
                && member.until.known().is_none_or(|until| *until >= input.on)
        };
        let target = product
            .audience
            .known()
            .and_then(|audience| audience.target_size.known());
        let target = target.map(|target| target.value as f64).filter(|size| *size > 0.0);
        Spread {
            product,
            has_officer: members.map(|members| members.iter().any(is_officer)),
            waves: product.deployment.known().map_or(&[][..], |one| one.waves.items()),
            usage: users(input, product).and_then(|(users, _)| Some((users, target?))),
        }
    }

    fn done(&self, on: Date) -> usize {
        self.waves.iter().filter(|wave| is_done(wave, on)).count()
    }

    fn late(&self, on: Date) -> usize {
        self.waves.iter().filter(|wave| is_late(wave, on)).count()
    }
}

fn is_done(wave: &Wave, on: Date) -> bool {
    wave.actual.known().is_some_and(|day| *day <= on)
}

fn is_late(wave: &Wave, on: Date) -> bool {
    !is_done(wave, on) && wave.planned.known().is_some_and(|day| *day < on)
}

/// The first day that is planned and to come.
fn next<'w>(waves: impl Iterator<Item = &'w Wave>, on: Date) -> Option<Date> {
    let open = waves.filter(|wave| !is_done(wave, on));
    open.filter_map(|wave| wave.planned.known().copied())
        .filter(|day| *day >= on)
        .min()
}

fn answer(input: &Input<'_>) -> Answer {
    let in_service = input.active().filter(|product| input.is_in_service(product));
    let all: Vec<Spread<'_>> = in_service.map(|product| Spread::of(product, input)).collect();
    let on = input.on;
    let dated = all.iter().filter(|one| !one.waves.is_empty()).count();
    let late: usize = all.iter().map(|one| one.late(on)).sum();
    let waves: usize = all.iter().map(|one| one.waves.len()).sum();
    let done: usize = all.iter().map(|one| one.done(on)).sum();
    let in_short = message!(
        "deployment-in-short",
        all = all.len(),
        dated = dated,
        waves = waves,
        done = done,
        late = late
    );
    let answer = Answer::new(in_short)
        .figures(figures(&all, (dated, late, waves)))
        .section(message!("deployment-portfolios"), portfolios(&all, on))
        .section(message!("deployment-waves"), wave_table(&all, on))
        .without(text!("left-out-deployment-silent"), all.len() - dated);
    let first_late = all.iter().find(|one| one.late(on) > 0);
    match first_late {
        Some(one) => answer.next(
            message!("deployment-next-late", product = one.product.name.as_str()),
            format!("catalog show {} --verbose", one.product.id),
        ),
        None => answer.next(message!("deployment-next"), "catalog explain deployment.waves"),
    }
}

fn figures(all: &[Spread<'_>], (dated, late, waves): (usize, usize, usize)) -> Vec<Figure> {
    let said: Vec<bool> = all.iter().filter_map(|one| one.has_officer).collect();
    let officers = said.iter().filter(|has| **has).count();
    // What no file says is not known.
    let asked = if dated > 0 { all.len() } else { 0 };
    vec![
        Figure::share("D6", text!("figure-deployment-officer"), officers, said.len()).of(all.len()),
        Figure::share("D6", text!("figure-deployment-dated"), dated, asked).of(all.len()),
        Figure::count("D6", text!("figure-deployment-late"), late, waves).known_of_some(),
        usage(text!("figure-deployment-usage"), all.iter()).of(all.len()),
    ]
}

fn usage<'s>(key: &'static str, those: impl Iterator<Item = &'s Spread<'s>>) -> Figure {
    let pairs: Vec<(f64, f64)> = those.filter_map(|one| one.usage).collect();
    let num = pairs.iter().map(|(users, _)| users).sum();
    let den = pairs.iter().map(|(_, size)| size).sum();
    Figure::ratio("D6", key, Unit::Share, num, den, pairs.len())
}

/// A row for each portfolio; the products without one last.
fn portfolios(all: &[Spread<'_>], on: Date) -> Table {
    let mut groups: BTreeMap<String, Vec<&Spread<'_>>> = BTreeMap::new();
    for one in all {
        for group in Axis::Portfolio.groups(one.product) {
            groups.entry(group).or_default().push(one);
        }
    }
    let mut groups: Vec<_> = groups.into_iter().collect();
    groups.sort_by_key(|(id, _)| id == UNKNOWN);
    let columns = vec![
        Column::new("portfolio", message!("deployment-column-portfolio")),
        Column::new("products", message!("column-products")),
        Column::new("officers", message!("deployment-column-officers")),
        Column::new("waves_done", message!("deployment-column-done")),
        Column::new("waves_late", message!("deployment-column-late")),
        Column::new("next", message!("deployment-column-next")),
        Column::new("usage", message!("deployment-column-usage")),
    ];
    let row = |(id, those): &(String, Vec<&Spread<'_>>)| {
        let waves: usize = those.iter().map(|one| one.waves.len()).sum();
        let done: usize = those.iter().map(|one| one.done(on)).sum();
        let reached = usage(text!("figure-deployment-usage"), those.iter().copied());
        let next = next(those.iter().flat_map(|one| one.waves), on);
        vec![
            Cell::Value {
                bare: id.clone(),
                called: vec![Axis::Portfolio.called(id)],
            },
            Cell::Count(those.len()),
            Cell::Count(those.iter().filter(|one| one.has_officer == Some(true)).count()),
            match waves {
                0 => Cell::Empty,
                waves => Cell::OutOf { n: done, of: waves },
            },
            Cell::Count(those.iter().map(|one| one.late(on)).sum()),
            next.map_or(Cell::Empty, Cell::from),
            reached.value.map_or(Cell::Empty, |value| reached.cell_of(value)),
        ]
    };
    Table::new("portfolios", columns)
        .rows(groups.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
}

/// The waves, those that are late first, then by the day that was planned.
fn wave_table(all: &[Spread<'_>], on: Date) -> Table {
    let columns = vec![
        by_name(),
        Column::new("wave", message!("deployment-column-wave")),
        Column::new("planned", message!("deployment-column-planned")),
        Column::new("actual", message!("deployment-column-actual")),
        Column::new("size", message!("deployment-column-size")),
    ];
    let mut waves: Vec<(&Product, &Wave)> = Vec::new();
    for one in all {
        waves.extend(one.waves.iter().map(|wave| (one.product, wave)));
    }
    waves.sort_by_key(|(product, wave)| {
        let planned = wave.planned.known().copied();
        (
            !is_late(wave, on),
            is_done(wave, on),
            planned.is_none(),
            planned,
            &product.id,
        )
    });
    let row = |(product, wave): &(&Product, &Wave)| {
        let actual = wave.actual.known().filter(|day| **day <= on);
        vec![
            named(product),
            Cell::Text(wave.name.clone()),
            wave.planned.known().map_or(Cell::Empty, |day| Cell::from(*day)),
            actual.map_or(Cell::Empty, |day| Cell::from(*day)),
            wave.size.known().map_or(Cell::Empty, |size| Cell::Number(*size as f64)),
        ]
    };
    Table::new("waves", columns)
        .rows(waves.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    const PHASES: &str = "phases: [{phase: generalisation, start: 2025-01-06, entered_by: registration}]\n";

    #[test]
    fn waves_are_counted_by_their_days_and_officers_where_the_team_is_listed() {
        let one = format!(
            "{PHASES}portfolio: a
audience: {{target_size: 200}}
indicators: [{{code: taux_usage, kind: succes, measures: [{{date: 2026-06-30, numerator: 50, denominator: 100}}]}}]
team: {{members: [{{role: deploiement, until: 2026-12-31}}]}}
deployment:
  waves:
    - {{name: pilote, planned: 2026-03-01, actual: 2026-03-10}}
    - {{name: nord, planned: 2026-11-21}}
    - {{name: sud, planned: 2026-11-22, actual: 2026-11-23}}
"
        );
        let two = format!("{PHASES}portfolio: a\nteam: {{members: [{{role: designer}}]}}\n");
        let early = "phases: [{phase: idee, start: 2025-01-06, entered_by: registration}]\n";
        let catalogue = Catalogue::of(&[&one, &two, PHASES, early]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        // Two of the three in service list their team, one of them has somebody.
        assert_eq!(answer.hand("deployment-officer"), (Some(0.5), 2, 3));
        assert_eq!(answer.hand("deployment-dated"), (Some(1.0 / 3.0), 3, 3));
        // The second wave is a day late; the third is due that day.
        assert_eq!(answer.hand("deployment-late"), (Some(1.0), 3, 3));
        assert_eq!(answer.hand("deployment-usage"), (Some(0.25), 1, 3));
        // Next year nobody is in charge any more, and the last wave is done.
        let later = catalogue.answer(&REPORT, "2027-01-01");
        assert_eq!(later.hand("deployment-officer"), (Some(0.0), 2, 3));
        assert_eq!(later.hand("deployment-late"), (Some(1.0), 3, 3));
    }

    #[test]
    fn what_no_file_says_is_not_known() {
        for catalogue in [Catalogue::of(&[]), Catalogue::of(&[PHASES])] {
            let answer = catalogue.answer(&REPORT, "2026-11-22");
            for id in [
                "deployment-officer",
                "deployment-dated",
                "deployment-late",
                "deployment-usage",
            ] {
                let (value, n, _) = answer.hand(id);
                assert_eq!((value, n), (None, 0), "{id}");
            }
        }
    }
}
