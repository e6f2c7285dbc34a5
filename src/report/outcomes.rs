//! What became of the products that were launched, and why did some stop? (B9, B10, B12)

use std::collections::BTreeMap;

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::delivery::{Stop, StopReason};
use crate::domain::id::ProductId;
use crate::domain::naming::Named;
use crate::domain::phase::{CycleKind, PhaseRecord};
use crate::domain::product::Product;
use crate::page::{Bar, Bars, Cell, Column, Table, Words};

use super::frame::answer::Answer;
use super::frame::figure::{Figure, Unit};
use super::frame::input::{Activity, Input};
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::shared::cycles::Cycle;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "outcomes",
    names: &["suites"],
    question: text!("explain-report-outcomes"),
    audience: &[Audience::Committee, Audience::Direction],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// Products launched more lately have not had the time to stop.
const MONTHS_TO_FOLLOW: i32 = 12;
/// The documents of an end, by their ids in the rules.
const POST_MORTEM: &str = "post_mortem";
const DOCUMENTATION: &str = "documentations_a_jour";
const COMMUNICATION: &str = "communication";

/// A life that ended.
struct Stopped<'i> {
    product: &'i Product,
    record: &'i PhaseRecord,
    left: Option<&'i str>,
    /// False where it ended before anybody used it; none where that is not known.
    was_used: Option<bool>,
    is_inherited: bool,
    /// What its file says about the end; none where it speaks of another life.
    stop: Option<&'i Stop>,
}

impl<'i> Stopped<'i> {
    fn of(cycle: &Cycle<'i>, is_last: bool) -> Option<Stopped<'i>> {
        let record = cycle.stopped()?;
        Some(Stopped {
            product: cycle.product,
            record,
            left: cycle.phase_before_stop().map(|phase| phase.id.as_str()),
            was_used: cycle.was_used(),
            is_inherited: record.is_baseline(),
            stop: cycle.product.stop.known().map(|stop| &**stop).filter(|_| is_last),
        })
    }

    fn reason(&self) -> Option<StopReason> {
        self.stop?.reason.known().copied()
    }

    /// True where it is known what users do since.
    fn has_outcome(&self) -> bool {
        let relations = self.product.relations.known();
        let merged = relations.is_some_and(|relations| relations.merged_into.known().is_some());
        let said = self
            .stop
            .is_some_and(|stop| stop.replaced_by.known().is_some() || stop.fallback.is_filled());
        merged || said
    }

    fn has_deliverable(&self, id: &str) -> bool {
        self.stop.is_some() && self.product.deliverables.items().iter().any(|one| one.id == *id)
    }

    fn has_post_mortem(&self) -> bool {
        let address = self.stop.is_some_and(|stop| stop.post_mortem_url.known().is_some());
        address || self.has_deliverable(POST_MORTEM)
    }

    /// What an orderly end leaves and this one did not.
    fn missing(&self) -> Vec<Message> {
        let calendar = self
            .stop
            .and_then(|stop| stop.calendar.known())
            .is_some_and(|calendar| {
                let days = [&calendar.announce, &calendar.cut_off, &calendar.data_done];
                days.into_iter().all(|day| day.known().is_some()) || calendar.comment.is_filled()
            });
        let announced = self.stop.is_some_and(|stop| stop.communication_url.known().is_some());
        let parts = [
            (message!("outcomes-calendar"), calendar),
            (message!("outcomes-post-mortem"), self.has_post_mortem()),
            (message!("outcomes-documentation"), self.has_deliverable(DOCUMENTATION)),
            (
                message!("outcomes-communication"),
                announced || self.has_deliverable(COMMUNICATION),
            ),
        ];
        let missing = parts.into_iter().filter(|(_, is_there)| !is_there);
        missing.map(|(part, _)| part).collect()
    }
}

/// A product that another was to take the place of by a day that has passed.
struct StillRunning<'i> {
    old: &'i Product,
    new: &'i Product,
    planned_stop: Date,
}

/// All that is looked at.
struct Outcomes<'i> {
    launched: usize,
    /// The days of the launches that are old enough, and whether the product was stopped since.
    cohort: Vec<(Date, bool)>,
    stopped: Vec<Stopped<'i>>,
    rebuilds: Vec<(Option<i16>, CycleKind)>,
    /// How many replacements are declared, and of how many the day is known.
    replacements: (usize, usize),
    still_running: Vec<StillRunning<'i>>,
}

fn look<'i>(input: &Input<'i>) -> Outcomes<'i> {
    let cycles = Cycle::all(input);
    let launches = || {
        cycles
            .iter()
            .filter_map(|cycle| Some((cycle.launched()?.on, cycle.stopped().is_some())))
    };
    let mut last_stops: BTreeMap<&ProductId, u32> = BTreeMap::new();
    for cycle in cycles.iter().filter(|cycle| cycle.stopped().is_some()) {
        let last = last_stops.entry(&cycle.product.id).or_default();
        *last = cycle.number.max(*last);
    }
    let is_last = |cycle: &Cycle<'i>| {
        last_stops
            .get(&cycle.product.id)
            .is_none_or(|last| *last <= cycle.number)
    };
    let stopped = cycles.iter().filter_map(|cycle| Stopped::of(cycle, is_last(cycle)));
    let mut stopped: Vec<Stopped<'i>> = stopped.collect();
    stopped.sort_by_key(|one| std::cmp::Reverse(one.record.start.known().map(|start| start.earliest())));
    let again = cycles.iter().filter(|cycle| cycle.number > 1);
    let rebuilds = again.map(|cycle| (cycle.opened().map(|day| day.earliest().year()), cycle.kind()));
    let (replacements, still_running) = replaced(input);
    Outcomes {
        launched: launches().count(),
        cohort: launches()
            .filter(|(day, _)| day.plus_months(MONTHS_TO_FOLLOW) <= input.on)
            .collect(),
        stopped,
        rebuilds: rebuilds.collect(),
        replacements,
        still_running,
    }
}

fn replaced<'i>(input: &Input<'i>) -> ((usize, usize), Vec<StillRunning<'i>>) {
    let (mut declared, mut dated) = (0, 0);
    let mut still_running = Vec::new();
    let chosen: BTreeMap<&ProductId, &Product> = input.products.iter().map(|one| (&one.id, *one)).collect();
    for new in input.portfolio.products.iter().map(|entry| &*entry.value) {
        let relations = new.relations.known();
        for replacement in relations.map_or(&[][..], |relations| relations.replaces.items()) {
            let Some(old) = chosen.get(&replacement.product).copied() else {
                continue;
            };
            declared += 1;
            let Some(planned_stop) = replacement.planned_stop.known().copied() else {
                continue;
            };
            dated += 1;
            if planned_stop < input.on && input.activity(old) == Activity::Active {
                still_running.push(StillRunning { old, new, planned_stop });
            }
        }
    }
    ((declared, dated), still_running)
}

fn answer(input: &Input<'_>) -> Answer {
    let outcomes = look(input);
    let stopped = &outcomes.stopped;
    let kept = outcomes.cohort.iter().filter(|(_, is_stopped)| !is_stopped).count();
    let before = stopped.iter().filter(|one| one.was_used == Some(false)).count();
    let with_reason = stopped.iter().filter(|one| one.reason().is_some()).count();
    let in_short = message!(
        "outcomes-in-short",
        stopped = stopped.len(),
        before = before,
        with_reason = with_reason,
        cohort = outcomes.cohort.len(),
        kept = kept
    );
    let answer = Answer::new(in_short)
        .figures(outcomes.figures(input.on, kept))
        .section(message!("outcomes-reasons"), outcomes.reasons())
        .section(message!("outcomes-stops"), outcomes.stops_table())
        .section(message!("outcomes-rebuilds"), outcomes.rebuilds_table())
        .section(message!("outcomes-still-running"), outcomes.still_running_table());
    let unexplained = stopped.iter().find(|one| one.reason().is_none());
    match (outcomes.still_running.first(), unexplained) {
        (Some(one), _) => answer.next(
            message!("outcomes-next-running"),
            format!("catalog stop {}", one.old.id),
        ),
        (None, Some(one)) => answer.next(
            message!("outcomes-next-reason"),
            format!("catalog stop {}", one.product.id),
        ),
        (None, None) => answer,
    }
}

impl<'i> Outcomes<'i> {
    /// The share of the stops of which this is true.
    fn share(&self, key: &'static str, is_so: impl Fn(&Stopped<'i>) -> bool) -> Figure {
        let part = self.stopped.iter().filter(|one| is_so(one)).count();
        Figure::share("B10", key, part, self.stopped.len())
    }

    fn figures(&self, on: Date, kept: usize) -> Vec<Figure> {
        let stops = self.stopped.len();
        let known = self.stopped.iter().filter(|one| one.was_used.is_some()).count();
        let before = self.stopped.iter().filter(|one| one.was_used == Some(false)).count();
        let last = self.cohort.iter().map(|(day, _)| *day).max();
        let followed = last.map(|last| f64::from(on.days_since(last)));
        let savings = self
            .stopped
            .iter()
            .filter_map(|one| one.stop?.savings_yearly_eur.known().copied());
        let savings: Vec<f64> = savings.collect();
        let sum = (!savings.is_empty()).then(|| savings.iter().sum());
        let (declared, dated) = self.replacements;
        let running = Figure::count(
            "B12",
            text!("figure-outcomes-still-running"),
            self.still_running.len(),
            dated,
        );
        let running = running.of(declared);
        vec![
            Figure::share("B9", text!("figure-outcomes-kept"), kept, self.cohort.len()).of(self.launched),
            Figure::count("B10", text!("figure-outcomes-stops"), stops, stops),
            self.share(text!("figure-outcomes-with-reason"), |one| one.reason().is_some()),
            Figure::share("B10", text!("figure-outcomes-before-production"), before, known).of(stops),
            Figure::days("B9", text!("figure-outcomes-follow-up"), followed, self.cohort.len()).of(self.launched),
            self.share(text!("figure-outcomes-with-outcome"), Stopped::has_outcome),
            self.share(text!("figure-outcomes-with-post-mortem"), Stopped::has_post_mortem),
            self.share(text!("figure-outcomes-closed-in-order"), |one| one.missing().is_empty()),
            Figure::new("B10", text!("figure-outcomes-savings"), Unit::Euros, sum, savings.len()).of(stops),
            Figure::count(
                "B12",
                text!("figure-outcomes-rebuilds"),
                self.rebuilds.len(),
                self.rebuilds.len(),
            ),
            running.known_of_some(),
        ]
    }

    fn reasons(&self) -> Bars {
        let mut counts: BTreeMap<Option<&'static str>, usize> = BTreeMap::new();
        for one in &self.stopped {
            *counts.entry(one.reason().map(|reason| reason.as_str())).or_default() += 1;
        }
        let mut counts: Vec<(Option<&'static str>, usize)> = counts.into_iter().collect();
        // What is not known comes last.
        counts.sort_by_key(|(reason, count)| (reason.is_none(), std::cmp::Reverse(*count)));
        let known = counts
            .iter()
            .filter(|(reason, _)| reason.is_some())
            .map(|(_, count)| count)
            .sum();
        let bar = |(reason, count): (Option<&str>, usize)| Bar {
            label: match reason {
                Some(word) => Cell::Label(reason_arg(word)),
                None => message!("outcomes-no-reason").into(),
            },
            count,
            of: reason.map(|_| known),
        };
        let inherited = self.stopped.iter().filter(|one| one.is_inherited).count();
        let mut notes: Vec<Words> = Vec::new();
        if inherited > 0 {
            notes.push(message!("outcomes-inherited", count = inherited).into());
        }
        Bars {
            name: "reasons",
            title: message!("outcomes-reasons").into(),
            label: message!("outcomes-column-reason").into(),
            counted: message!("outcomes-column-stops").into(),
            bars: counts.into_iter().map(bar).collect(),
            notes,
        }
    }

    /// Those that stopped, the latest first.
    fn stops_table(&self) -> Table {
        let columns = id_and_name([
            Column::new("stopped", message!("outcomes-column-since")),
            Column::new("left", message!("outcomes-column-left")),
            Column::new("used", message!("outcomes-column-used")),
            Column::new("reason", message!("outcomes-column-reason")),
            Column::new("missing", message!("outcomes-column-missing")),
        ]);
        let row = |one: &Stopped<'_>| {
            let missing = one.missing();
            let bare: Vec<&str> = missing
                .iter()
                .map(|part| part.key.trim_start_matches("outcomes-"))
                .collect();
            about(
                one.product,
                [
                    one.record
                        .start
                        .known()
                        .map_or(Cell::Unknown, |start| Cell::Date(*start)),
                    one.left.map_or(Cell::Unknown, |phase| Cell::named(Named::Phase, phase)),
                    match one.was_used {
                        Some(true) => message!("yes").into(),
                        Some(false) => message!("no").into(),
                        None => Cell::Unknown,
                    },
                    one.reason()
                        .map_or(Cell::Unknown, |reason| Cell::Label(reason_arg(reason.as_str()))),
                    if missing.is_empty() {
                        Cell::Empty
                    } else {
                        Cell::Value {
                            bare: bare.join(","),
                            called: missing.into_iter().map(Arg::from).collect(),
                        }
                    },
                ],
            )
        };
        Table::new("stops", columns)
            .rows(self.stopped.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
            .note(message!("outcomes-stops-note"))
    }

    /// The lives that began again, by year and kind.
    fn rebuilds_table(&self) -> Table {
        let columns = vec![
            Column::new("year", message!("outcomes-column-year")),
            Column::new("kind", message!("outcomes-column-kind")),
            Column::new("count", message!("outcomes-column-rebuilds")),
        ];
        let mut counts: BTreeMap<(Option<i16>, &str), usize> = BTreeMap::new();
        for (year, kind) in &self.rebuilds {
            *counts.entry((*year, kind.as_str())).or_default() += 1;
        }
        let row = |((year, kind), count): ((Option<i16>, &str), usize)| {
            let kind = Arg::word(CycleKind::LIST, kind);
            vec![
                year.map_or(Cell::Unknown, |year| Cell::Text(year.to_string())),
                Cell::Label(kind),
                Cell::Count(count),
            ]
        };
        Table::new("rebuilds", columns).rows(counts.into_iter().map(row))
    }

    fn still_running_table(&self) -> Table {
        let columns = id_and_name([
            Column::new("planned_stop", message!("outcomes-column-planned-stop")),
            Column::new("replaced_by", message!("outcomes-column-replaced-by")),
        ]);
        let row = |one: &StillRunning<'_>| about(one.old, [one.planned_stop.into(), Cell::Text(one.new.name.clone())]);
        Table::new("still_running", columns)
            .rows(self.still_running.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
    }
}

fn reason_arg(word: &str) -> Arg {
    Arg::word(StopReason::LIST, word)
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    fn life(second: &str, facts: &str) -> String {
        format!("phases: [{{phase: idee, start: 2025-01-01, entered_by: registration}}{second}]\n{facts}")
    }

    const GO: &str = "decisions: [{id: d1, gate: G-MVP, date: 2025-03-01, outcome: go}]\n";

    fn catalogue() -> Catalogue {
        Catalogue::of(&[
            // Launched a year ago or more, and there still.
            &life(", {phase: mvp, start: 2025-03-01, entered_by: d1}", GO),
            // Launched, used, stopped in good order.
            &life(
                ", {phase: mvp, start: 2025-03-01, entered_by: d1}, {phase: arret, start: 2026-02-01, entered_by: d2}",
                &format!(
                    "{GO}milestones: [{{id: premiere_production, actual: 2025-09-01}}]\n\
                     deliverables: [{{id: documentations_a_jour}}, {{id: communication}}]\n\
                     stop: {{reason: audience, fallback: papier, savings_yearly_eur: 1000, \
                     calendar: {{announce: 2026-02-01, cut_off: 2026-03-01, data_done: 2026-04-01}}, \
                     post_mortem_url: 'https://exemple.invalid/bilan'}}\n"
                ),
            ),
            // Stopped in the idea phase, and nobody says why.
            &life(", {phase: arret, start: 2025-02-01, entered_by: d1}", ""),
            // Launched too lately to be followed.
            &life(
                "",
                "decisions: [{id: d1, gate: G-MVP, date: 2026-10-01, outcome: go}]\n",
            ),
            // Built again; it was to take the place of the first.
            &life(
                ", {phase: idee, start: 2026-06-01, entered_by: registration, cycle: 2, kind: refonte_technique}",
                "relations: {replaces: [{product: p1, planned_stop: 2026-09-30}, {product: p4}]}\n",
            ),
            // It stopped before this catalogue knew it: what it left is not known.
            "phases: [{phase: arret, start: 2019, entered_by: baseline}]\n",
        ])
    }

    #[test]
    fn what_became_of_those_that_were_launched() {
        let answer = catalogue().answer(&REPORT, "2026-11-22");
        // Two of the three were launched a year ago or more; one stopped. The last launch was on 1 March 2025.
        assert_eq!(answer.hand("outcomes-kept"), (Some(0.5), 2, 3));
        assert_eq!(answer.hand("outcomes-follow-up"), (Some(631.0), 2, 3));
        assert_eq!(answer.hand("outcomes-stops"), (Some(3.0), 3, 3));
        // Of one that stopped in the idea phase and one that people used; of the third it is not known.
        assert_eq!(answer.hand("outcomes-before-production"), (Some(0.5), 2, 3));
        for id in ["with-reason", "with-outcome", "with-post-mortem", "closed-in-order"] {
            assert_eq!(answer.hand(&format!("outcomes-{id}")), (Some(1.0 / 3.0), 3, 3), "{id}");
        }
        assert_eq!(answer.hand("outcomes-savings"), (Some(1000.0), 1, 3));
        assert_eq!(answer.hand("outcomes-rebuilds"), (Some(1.0), 1, 1));
        // Two are to be replaced, by a day that is known of one, and it has passed.
        assert_eq!(answer.hand("outcomes-still-running"), (Some(1.0), 1, 2));
        let reasons = answer.tables().find(|table| table.name == "reasons").unwrap();
        assert_eq!(
            reasons.rows.iter().map(|row| row[1].clone()).collect::<Vec<_>>(),
            [Cell::Count(1), Cell::Count(2)]
        );
    }

    #[test]
    fn what_comes_later_does_not_count() {
        let answer = catalogue().answer(&REPORT, "2025-03-15");
        // The go of 1 March 2025 is a fortnight old; one was stopped in the idea phase, one in 2019.
        assert_eq!(answer.hand("outcomes-kept"), (None, 0, 2));
        assert_eq!(answer.hand("outcomes-follow-up"), (None, 0, 2));
        assert_eq!(answer.hand("outcomes-stops"), (Some(2.0), 2, 2));
        assert_eq!(answer.hand("outcomes-rebuilds"), (Some(0.0), 0, 0));
        assert_eq!(answer.hand("outcomes-still-running"), (Some(0.0), 1, 2));
    }

    #[test]
    fn of_nothing_nothing_is_known() {
        let answer = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        let counts = ["outcomes-stops", "outcomes-rebuilds"];
        for figure in &answer.figures {
            let expected = counts.contains(&figure.id().as_str()).then_some(0.0);
            assert_eq!((figure.value, figure.n), (expected, 0), "{}", figure.id());
        }
    }
}
