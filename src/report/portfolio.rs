//! Where do the products stand? (B1)

use std::collections::BTreeMap;

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::page::{Bar, Bars, Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::axis::Axis;
use super::frame::figure::Figure;
use super::frame::input::{Activity, Input};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "portfolio",
    names: &["portefeuille"],
    question: text!("explain-report-portfolio"),
    audience: &[
        Audience::Coach,
        Audience::Committee,
        Audience::Direction,
        Audience::Team,
    ],
    options: &[],
    is_drawn: true,
    groups_itself: true,
    history: HistoryUse::Unused,
    answer,
};

/// Counts by phase, in the order of the phases; the unknown ones apart.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
struct Counted {
    by_phase: Vec<usize>,
    unknown: usize,
}

impl Counted {
    fn none(phases: &[&str]) -> Counted {
        Counted {
            by_phase: vec![0; phases.len()],
            unknown: 0,
        }
    }

    /// Products whose phase is known: the N of a share.
    fn known(&self) -> usize {
        self.by_phase.iter().sum()
    }

    fn total(&self) -> usize {
        self.known() + self.unknown
    }

    fn add(&mut self, phase: Option<usize>) {
        match phase.and_then(|index| self.by_phase.get_mut(index)) {
            Some(count) => *count += 1,
            None => self.unknown += 1,
        }
    }

    fn cells(&self) -> impl Iterator<Item = Cell> {
        let counts = self.by_phase.iter().copied();
        counts.chain([self.unknown, self.total()]).map(Cell::Count)
    }
}

/// The portfolio by phase.
struct Count<'i> {
    input: Input<'i>,
    phases: Vec<&'i str>,
    all: Counted,
    /// The largest first; a product of two groups counts in both.
    groups: Vec<(String, Counted)>,
    in_several: usize,
    stopped: usize,
}

/// A product counts once, in the phase of its latest cycle on the day of the report; a phase without a date counts as it
/// is declared.
fn count<'i>(input: &Input<'i>, by: Axis) -> Count<'i> {
    let phases: Vec<&str> = input
        .names
        .ordered_phases()
        .into_iter()
        .map(|phase| phase.id.as_str())
        .collect();
    let mut all = Counted::none(&phases);
    let mut groups: BTreeMap<String, Counted> = BTreeMap::new();
    let (mut in_several, mut stopped) = (0, 0);
    for product in input.present() {
        let phase = place(input, product, &phases);
        all.add(phase);
        stopped += usize::from(input.activity(product) == Activity::Stopped);
        let names = by.groups(product);
        in_several += usize::from(names.len() > 1);
        for name in names {
            groups.entry(name).or_insert_with(|| Counted::none(&phases)).add(phase);
        }
    }
    let mut groups: Vec<(String, Counted)> = groups.into_iter().collect();
    groups.sort_by_key(|(id, counts)| (id == UNKNOWN, std::cmp::Reverse(counts.total())));
    Count {
        input: *input,
        phases,
        all,
        groups,
        in_several,
        stopped,
    }
}

/// Where the phase of a product stands among these.
fn place(input: &Input<'_>, product: &Product, phases: &[&str]) -> Option<usize> {
    let phase = input.phase_of(product)?;
    phases.iter().position(|name| *name == phase.id.as_str())
}

fn answer(input: &Input<'_>) -> Answer {
    let by = input.by.unwrap_or(Axis::Perimeter);
    let count = count(input, by);
    let all = &count.all;
    let in_short = message!(
        "portfolio-in-short",
        total = all.total(),
        stopped = count.stopped,
        known = all.known(),
        unknown = all.unknown
    );
    let heading = Message::new(format!("portfolio-by-{}", by.as_str().replace('_', "-")));
    let answer = Answer::new(in_short)
        .figures(count.figures())
        .with(count.bars())
        .section(heading, count.table(by))
        .section(message!("portfolio-quarters"), count.quarters());
    if all.unknown > 0 {
        return answer.next(message!("portfolio-next-unknown"), "catalog list --phase inconnu");
    }
    answer.next(message!("portfolio-next"), "catalog report ageing")
}

/// How many groups a terminal lists before the rest is counted.
const MOST_GROUPS: usize = 15;
/// So many quarters are shown, that of the report among them.
const QUARTERS: i32 = 5;

impl Count<'_> {
    fn figures(&self) -> Vec<Figure> {
        let (known, total) = (self.all.known(), self.all.total());
        let mut figures = vec![
            Figure::count("B1", text!("figure-portfolio-products"), total, total),
            Figure::count("B1", text!("figure-portfolio-active"), total - self.stopped, total),
            Figure::share("B1", text!("figure-portfolio-known"), known, total),
        ];
        let by_phase = self.phases.iter().zip(&self.all.by_phase);
        figures.extend(by_phase.map(|(phase, count)| {
            Figure::count("B1", text!("figure-portfolio-phase"), *count, known)
                .of(total)
                .about(phase, Arg::phase(phase))
        }));
        figures
    }

    fn bars(&self) -> Bars {
        let known = self.all.known();
        let by_phase = self.phases.iter().zip(&self.all.by_phase);
        let mut bars: Vec<Bar> = by_phase
            .map(|(phase, count)| Bar {
                label: Cell::named(Named::Phase, phase),
                count: *count,
                of: Some(known),
            })
            .collect();
        bars.push(Bar {
            label: message!("unknown-phase").into(),
            count: self.all.unknown,
            of: None,
        });
        let known = message!(
            "portfolio-known",
            known = known,
            total = self.all.total(),
            unknown = self.all.unknown
        );
        Bars {
            name: "phases",
            title: message!("portfolio-bars").into(),
            label: message!("column-phase").into(),
            counted: message!("column-products").into(),
            bars,
            notes: vec![known.into()],
        }
    }

    /// A column for each phase, after `first`, and the sums.
    fn columns(&self, first: Column) -> Vec<Column> {
        let phases = self.phases.iter();
        let mut columns = vec![first];
        columns.extend(phases.map(|phase| Column::new(*phase, Cell::named(Named::Phase, phase))));
        columns.push(Column::new(UNKNOWN, message!("unknown-phase-short")));
        columns.push(Column::new("total", message!("column-total")));
        columns
    }

    fn table(&self, by: Axis) -> Table {
        let columns = self.columns(Column::new(by.as_str(), Cell::Label(by.word())));
        let row = |(id, counts): &(String, Counted)| {
            let name = Cell::Value {
                bare: id.clone(),
                called: vec![by.called(id)],
            };
            std::iter::once(name).chain(counts.cells()).collect()
        };
        let all = Cell::from(message!("portfolio-all"));
        let table = Table::new("groups", columns)
            .rows(self.groups.iter().map(row))
            .total(std::iter::once(all).chain(self.all.cells()).collect())
            .at_most(MOST_GROUPS, text!("report-groups-hidden"))
            .of_records();
        if self.in_several > 0 {
            return table.note(message!("portfolio-in-several", count = self.in_several));
        }
        table
    }

    /// The same counts at the end of the last quarters: what moved.
    fn quarters(&self) -> Table {
        let columns = self.columns(Column::new("day", message!("column-day")));
        let days = quarter_ends(self.input.on).chain([self.input.on]);
        let row = |on: Date| {
            let then = Input { on, ..self.input };
            let mut counted = Counted::none(&self.phases);
            for product in then.present() {
                counted.add(place(&then, product, &self.phases));
            }
            std::iter::once(Cell::from(on)).chain(counted.cells()).collect()
        };
        let inherited = self.input.present().filter(|product| product.is_inherited()).count();
        let table = Table::new("quarters", columns).rows(days.map(row));
        if inherited > 0 {
            return table.note(message!("portfolio-quarters-inherited", count = inherited));
        }
        table
    }
}

/// The last days of the quarters before this day, the earliest first.
fn quarter_ends(on: Date) -> impl Iterator<Item = Date> {
    let begin = on.quarter_start();
    (0..QUARTERS - 1)
        .rev()
        .map(move |back| begin.plus_months(-3 * back).plus_days(-1))
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    #[test]
    fn every_product_counts_once_or_is_said_not_to() {
        let product = |facts: &str, start: &str| {
            format!("{facts}phases: [{{phase: idee, start: {start}, entered_by: registration}}]\n")
        };
        let catalogue = Catalogue::of(&[
            &product("directorate: [dva, dlh]\n", "2026-01-12"),
            &product("directorate: dva\n", "2026-11-22"),
            &product("directorate: dva\n", "2026-11-23"),
            &product("hors_perimetre: {since: 2026-11-22, reason: essai}\n", "2026-01-12"),
            &product("hors_perimetre: {since: 2026-11-23, reason: essai}\n", "2026-01-12"),
        ]);
        let counted = catalogue.ask("2026-11-22", |input| {
            let counted = count(input, Axis::Directorate);
            let groups = counted.groups.iter();
            let groups: Vec<(String, usize)> = groups.map(|(id, counts)| (id.clone(), counts.total())).collect();
            (counted.all.total(), counted.in_several, groups)
        });
        let groups = [("dva", 2), ("dlh", 1), (UNKNOWN, 1)].map(|(id, count)| (id.to_owned(), count));
        assert_eq!(counted, (3, 1, groups.to_vec()));
    }

    #[test]
    fn products_by_phase_add_up_to_those_whose_phase_is_known() {
        let in_phase = |phase: &str| format!("phases: [{{phase: {phase}, start: 2026-01-12, entered_by: baseline}}]\n");
        let catalogue = Catalogue::of(&[
            &in_phase("idee"),
            &in_phase("idee"),
            &in_phase("mvp"),
            &in_phase("arret"),
            // Nobody knows the phase of one, and one has left.
            "phases: [{phase: inconnu, start: inconnu, entered_by: baseline}]\n",
            &format!(
                "hors_perimetre: {{since: 2026-11-01, reason: essai}}\n{}",
                in_phase("idee")
            ),
        ]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        // 2 + 1 + 1 + 1 unknown = 5, of which 5 - 1 stopped = 4 are active, and 4 of 5 = 80 % are known.
        assert_eq!(answer.hand("portfolio-products"), (Some(5.0), 5, 5));
        assert_eq!(answer.hand("portfolio-active"), (Some(4.0), 5, 5));
        assert_eq!(answer.hand("portfolio-known"), (Some(0.8), 5, 5));
        let phases = [
            ("idee", 2.0),
            ("poc", 0.0),
            ("mvp", 1.0),
            ("construction", 0.0),
            ("arret", 1.0),
        ];
        for (phase, count) in phases {
            assert_eq!(
                answer.hand(&format!("portfolio-phase.{phase}")),
                (Some(count), 4, 5),
                "{phase}"
            );
        }
        let bare = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        assert_eq!(bare.hand("portfolio-products"), (Some(0.0), 0, 0));
        assert_eq!(bare.hand("portfolio-known"), (None, 0, 0));
    }

    #[test]
    fn the_ends_of_the_last_quarters() {
        let days = |on: &str| {
            let ends = quarter_ends(Date::parse(on).unwrap());
            ends.map(|day| day.to_string()).collect::<Vec<_>>()
        };
        assert_eq!(
            days("2026-11-22"),
            ["2025-12-31", "2026-03-31", "2026-06-30", "2026-09-30"]
        );
        assert_eq!(
            days("2026-01-01"),
            ["2025-03-31", "2025-06-30", "2025-09-30", "2025-12-31"]
        );
    }
}
