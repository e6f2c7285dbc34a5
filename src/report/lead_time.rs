//! How long from the idea to what people use, and between gates? (A4, B2, B3, B8)

use std::collections::BTreeMap;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::naming::Named;
use crate::lifecycle::version::Version;
use crate::page::{Cell, Column, Strip, Strips, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::{INHERITED, Input};
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::shared::cycles::{Cycle, Go};
use super::shared::statistics::{Duration, Survival, mean, median, quantile};
use super::shared::stays::{at_risk_table, estimate_cells};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "lead-time",
    names: &["delais", "délais"],
    question: text!("explain-report-lead-time"),
    audience: &[Audience::Committee, Audience::Direction],
    options: &[&INHERITED],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// Calendar months within which a product is to be used, the time to look into the idea included.
const MONTHS: i32 = 6;

/// A life of a product, dated.
struct Dated<'i> {
    cycle: Cycle<'i>,
    start: Option<Date>,
    go: Option<Date>,
    production: Option<Date>,
    state: State,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
enum State {
    /// Not used yet, more than six months after it began.
    Late,
    /// Not used yet.
    Open,
    /// People use it.
    Produced,
    /// Stopped before anybody used it.
    Stopped,
    /// A date is missing, or known to the month or to the year.
    Undated,
    /// The days contradict each other.
    Backwards,
}

impl<'i> Dated<'i> {
    fn of(cycle: Cycle<'i>, on: Date) -> Dated<'i> {
        let start = cycle.started();
        let production = cycle.produced().and_then(|day| day.exact());
        let is_produced = cycle.produced().is_some();
        let state = match (start, production) {
            (None, _) => State::Undated,
            (Some(start), Some(production)) if production < start => State::Backwards,
            (Some(_), Some(_)) => State::Produced,
            (Some(_), None) if is_produced || cycle.is_past_production() => State::Undated,
            (Some(_), None) if cycle.stopped().is_some() => State::Stopped,
            (Some(start), None) if start.plus_months(MONTHS) <= on => State::Late,
            (Some(_), None) => State::Open,
        };
        Dated {
            go: cycle.launched().map(|go| go.on),
            cycle,
            start,
            production,
            state,
        }
    }

    /// Days from the beginning to the first use.
    fn days(&self) -> Option<f64> {
        let (start, production) = (self.start?, self.production?);
        (self.state == State::Produced).then(|| f64::from(production.days_since(start)))
    }

    /// The beginning, of one that got a go or waits for it; what is used without one does not wait.
    fn start_before_go(&self) -> Option<Date> {
        self.start
            .filter(|_| self.go.is_some() || self.state != State::Produced)
    }

    fn is_within(&self) -> bool {
        let limit = self.start.map(|start| start.plus_months(MONTHS));
        self.production
            .zip(limit)
            .is_some_and(|(production, limit)| production <= limit)
    }

    /// True where six months have gone by since the beginning.
    fn is_due(&self, on: Date) -> bool {
        self.start.is_some_and(|start| start.plus_months(MONTHS) <= on)
    }

    /// From one day to another; open until the stop or the day of the report where the other has not come.
    fn step(&self, from: Option<Date>, to: Option<Date>, on: Date) -> Option<Duration> {
        let from = from?;
        let (until, has_ended) = match (to, self.cycle.stopped()) {
            (Some(to), _) => (to, true),
            (None, Some(stopped)) => (stopped.start.known()?.exact()?, false),
            (None, None) => (on, false),
        };
        let days = f64::from(until.days_since(from));
        (days >= 0.0).then_some(Duration { days, has_ended })
    }
}

/// A step of the way, and how long it takes.
struct Step {
    id: &'static str,
    label: Message,
    durations: Vec<Duration>,
}

impl Step {
    fn ended(&self) -> Vec<f64> {
        let ended = self.durations.iter().filter(|one| one.has_ended);
        ended.map(|one| one.days).collect()
    }
}

/// From a go at a gate of the way forward to the next.
struct Gap<'i> {
    from: Go<'i>,
    to: Option<Go<'i>>,
    duration: Duration,
}

/// The gaps of a cycle; after the last gate of the way, there is none.
fn gaps<'i>(dated: &Dated<'i>, input: &Input<'i>) -> Vec<Gap<'i>> {
    let gos: Vec<Go<'i>> = dated.cycle.gos().into_iter().filter(|go| go.is_forward).collect();
    let nexts = gos.iter().skip(1).map(Some).chain([None]);
    let gap = |(from, to): (&Go<'i>, Option<&Go<'i>>)| {
        let rules = input.lifecycle.for_reading_on(from.on)?;
        let opened = rules.gate(&from.decision.gate).and_then(|gate| gate.to.known());
        let mut ways = rules.transitions.iter().filter(|way| way.kind.is_forward());
        if to.is_none() && !opened.is_some_and(|phase| ways.any(|way| way.leaves(phase))) {
            return None;
        }
        let duration = dated.step(Some(from.on), to.map(|to| to.on), input.on)?;
        Some(Gap {
            from: *from,
            to: to.copied(),
            duration,
        })
    };
    gos.iter().zip(nexts).filter_map(gap).collect()
}

/// All that is measured.
struct LeadTime<'i> {
    on: Date,
    cycles: Vec<Dated<'i>>,
    inherited: usize,
    gaps: Vec<Gap<'i>>,
}

fn measure<'i>(input: &Input<'i>) -> LeadTime<'i> {
    let all = Cycle::all(input);
    let (inherited, own): (Vec<_>, Vec<_>) = all
        .into_iter()
        .partition(|cycle| cycle.is_inherited() && !input.given.has(&INHERITED));
    let mut cycles: Vec<Dated<'i>> = own.into_iter().map(|cycle| Dated::of(cycle, input.on)).collect();
    cycles.sort_by_key(|dated| (dated.state, dated.start));
    LeadTime {
        on: input.on,
        gaps: cycles.iter().flat_map(|dated| gaps(dated, input)).collect(),
        cycles,
        inherited: inherited.len(),
    }
}

fn answer(input: &Input<'_>) -> Answer {
    let measured = measure(input);
    let finished = measured.days();
    let (within, due) = measured.within_six_months();
    let in_short = message!(
        "lead-time-in-short",
        finished = finished.len(),
        median = median(&finished).unwrap_or_default().round() as i64,
        within = within,
        due = due,
        late = measured.count(State::Late)
    );
    let steps = measured.steps();
    let risk = steps
        .iter()
        .map(|step| (step.label.clone().into(), step.durations.as_slice()));
    let answer = Answer::new(in_short)
        .figures(measured.figures(&steps))
        .section(message!("lead-time-strips"), strips(&steps))
        .section(message!("lead-time-steps"), steps_table(&steps))
        .section(
            message!("lead-time-at-risk"),
            at_risk_table(message!("lead-time-column-step"), risk),
        )
        .section(message!("lead-time-by-year"), measured.by_year())
        .section(message!("lead-time-gates"), measured.between_gates(input.names))
        .section(message!("lead-time-cycles"), measured.table())
        .without(text!("left-out-cycles-inherited"), measured.inherited)
        .without(text!("left-out-cycles-undated"), measured.count(State::Undated))
        .without(text!("left-out-cycles-backwards"), measured.count(State::Backwards))
        .without(text!("left-out-cycles-stopped"), measured.count(State::Stopped));
    match measured.cycles.iter().find(|dated| dated.state == State::Late) {
        Some(first) => answer.next(
            message!("lead-time-next"),
            format!("catalog gate {}", first.cycle.product.id),
        ),
        None if measured.cycles.is_empty() && measured.inherited > 0 => answer.next(
            message!("lead-time-next-inherited"),
            "catalog report lead-time --inherited",
        ),
        None => answer,
    }
}

impl LeadTime<'_> {
    fn count(&self, state: State) -> usize {
        self.cycles.iter().filter(|dated| dated.state == state).count()
    }

    /// Days from the idea to production, of those that are there.
    fn days(&self) -> Vec<f64> {
        self.cycles.iter().filter_map(Dated::days).collect()
    }

    /// How many were used within six months, of those that began six months ago or more.
    fn within_six_months(&self) -> (usize, usize) {
        let counted =
            |dated: &&Dated<'_>| matches!(dated.state, State::Produced | State::Late) && dated.is_due(self.on);
        let due = self.cycles.iter().filter(counted);
        (due.clone().filter(|dated| dated.is_within()).count(), due.count())
    }

    fn steps(&self) -> [Step; 4] {
        let between = |from: &dyn Fn(&Dated<'_>) -> Option<Date>, to: fn(&Dated<'_>) -> Option<Date>| {
            let counted = self
                .cycles
                .iter()
                .filter(|dated| !matches!(dated.state, State::Undated | State::Backwards));
            counted
                .filter_map(|dated| dated.step(from(dated), to(dated), self.on))
                .collect()
        };
        let step = |id, label, durations| Step { id, label, durations };
        let to_production = between(&|dated| dated.start, |dated| dated.production);
        let to_go = between(&|dated| dated.start_before_go(), |dated| dated.go);
        let to_build = between(&|dated| dated.go, |dated| dated.production);
        let gaps = self.gaps.iter().map(|gap| gap.duration).collect();
        [
            step("production", message!("lead-time-step-production"), to_production),
            step("go", message!("lead-time-step-go"), to_go),
            step("build", message!("lead-time-step-build"), to_build),
            step("gates", message!("lead-time-step-gates"), gaps),
        ]
    }

    fn figures(&self, [whole, go, build, gates]: &[Step; 4]) -> Vec<Figure> {
        let of = self.cycles.len();
        let days = whole.ended();
        let finished = |code, key, value| Figure::days(code, key, value, days.len()).of(of);
        let with_open = |code, key, step: &Step, of| {
            let (median, low, high) = Survival::of(&step.durations).median();
            Figure::days(code, key, median, step.durations.len())
                .of(of)
                .within(low, high)
        };
        let half = |key, step: &Step| {
            let days = step.ended();
            Figure::days("B2", key, median(&days), days.len()).of(of)
        };
        let (within, due) = self.within_six_months();
        let fast = self
            .cycles
            .iter()
            .filter(|dated| dated.days().is_some() && dated.is_within())
            .count();
        let gaps = gates.ended();
        vec![
            finished("A4", text!("figure-lead-time-median"), median(&days)),
            with_open("B2", text!("figure-lead-time-with-open"), whole, of),
            Figure::share("B3", text!("figure-lead-time-in-six-months"), within, due).of(of),
            Figure::days("B8", text!("figure-lead-time-gates"), median(&gaps), gaps.len()).of(self.gaps.len()),
            finished("A4", text!("figure-lead-time-mean"), mean(&days)),
            finished("B2", text!("figure-lead-time-p80"), quantile(&days, 0.8)),
            half(text!("figure-lead-time-to-go"), go),
            half(text!("figure-lead-time-go-to-production"), build),
            Figure::share("B3", text!("figure-lead-time-in-six-months-finished"), fast, days.len()).of(of),
            Figure::count("B3", text!("figure-lead-time-late"), self.count(State::Late), of).known_of_some(),
            with_open("B8", text!("figure-lead-time-gates-with-open"), gates, self.gaps.len()),
        ]
    }

    /// Those that people began to use in each year.
    fn by_year(&self) -> Table {
        let columns = vec![
            Column::new("year", message!("lead-time-column-year")),
            Column::new("cycles", message!("lead-time-column-cycles")),
            Column::new("mean_days", message!("lead-time-column-mean")),
            Column::new("median_days", message!("column-median")),
            Column::new("within", message!("lead-time-column-within")),
        ];
        let mut years: BTreeMap<i16, Vec<&Dated<'_>>> = BTreeMap::new();
        for dated in self.cycles.iter().filter(|dated| dated.days().is_some()) {
            if let Some(production) = dated.production {
                years.entry(production.year()).or_default().push(dated);
            }
        }
        let row = |(year, cycles): (&i16, &Vec<&Dated<'_>>)| {
            let days: Vec<f64> = cycles.iter().filter_map(|dated| dated.days()).collect();
            let within = cycles.iter().filter(|dated| dated.is_within()).count();
            vec![
                Cell::Text(year.to_string()),
                Cell::Count(days.len()),
                cell(mean(&days)),
                cell(median(&days)),
                Cell::OutOf {
                    n: within,
                    of: cycles.len(),
                },
            ]
        };
        Table::new("years", columns).rows(years.iter().map(row))
    }

    /// From which gate to which.
    fn between_gates(&self, names: &Version) -> Table {
        let columns = vec![
            Column::new("from", message!("lead-time-column-from")),
            Column::new("to", message!("lead-time-column-to")),
            Column::new("n", message!("column-dated")),
            Column::new("median_days", message!("column-median")),
        ];
        let mut pairs: BTreeMap<(&str, &str), Vec<f64>> = BTreeMap::new();
        for gap in &self.gaps {
            if let Some(to) = gap.to {
                let pair = (gap.from.decision.gate.as_str(), to.decision.gate.as_str());
                pairs.entry(pair).or_default().push(gap.duration.days);
            }
        }
        let rank = |gate: &str| names.gates.iter().position(|rule| rule.id == *gate);
        let mut pairs: Vec<((&str, &str), Vec<f64>)> = pairs.into_iter().collect();
        pairs.sort_by_key(|((from, to), _)| (rank(from), rank(to)));
        let row = |((from, to), days): &((&str, &str), Vec<f64>)| {
            vec![
                Cell::named(Named::Gate, from),
                Cell::named(Named::Gate, to),
                Cell::Count(days.len()),
                cell(median(days)),
            ]
        };
        Table::new("between_gates", columns).rows(pairs.iter().map(row))
    }

    /// The cycles, those that are late first.
    fn table(&self) -> Table {
        let columns = id_and_name([
            Column::new("cycle", message!("column-cycle")),
            Column::new("start", message!("column-start")),
            Column::new("production", message!("lead-time-column-production")),
            Column::new("days", message!("column-days")),
            Column::new("state", message!("lead-time-column-state")),
        ]);
        let date = |day: Option<Date>| day.map_or(Cell::Empty, Cell::from);
        let row = |dated: &Dated<'_>| {
            let open = dated.step(dated.start, dated.production, self.on);
            let days = open.filter(|_| dated.state != State::Undated);
            let (bare, called) = dated.state.called();
            about(
                dated.cycle.product,
                [
                    Cell::Count(dated.cycle.number as usize),
                    date(dated.start),
                    date(dated.production),
                    days.map_or(Cell::Empty, |one| Cell::Number(one.days)),
                    Cell::Value {
                        bare: bare.to_owned(),
                        called: vec![called.into()],
                    },
                ],
            )
        };
        Table::new("cycles", columns)
            .rows(self.cycles.iter().map(row))
            .at_most(MOST_LISTED, text!("lead-time-hidden"))
            .of_records()
    }
}

impl State {
    /// For programs, and for people.
    fn called(self) -> (&'static str, Message) {
        match self {
            State::Late => ("late", message!("lead-time-state-late")),
            State::Open => ("open", message!("lead-time-state-open")),
            State::Produced => ("produced", message!("lead-time-state-produced")),
            State::Stopped => ("stopped", message!("lead-time-state-stopped")),
            State::Undated => ("undated", message!("lead-time-state-undated")),
            State::Backwards => ("backwards", message!("lead-time-state-backwards")),
        }
    }
}

fn cell(days: Option<f64>) -> Cell {
    days.map_or(Cell::Empty, |days| Cell::Days(days.round() as i64))
}

fn strips(steps: &[Step]) -> Strips {
    let strip = |step: &Step| {
        let days = step.ended();
        Some(Strip {
            label: step.label.clone().into(),
            p50: median(&days)?.round() as i32,
            p85: quantile(&days, 0.85)?.round() as i32,
            days: days.into_iter().map(|days| days as i32).collect(),
        })
    };
    let strips: Vec<Strip> = steps.iter().filter_map(strip).collect();
    let most = strips.iter().flat_map(|strip| &strip.days).copied().max().unwrap_or(0);
    Strips {
        name: "strips",
        title: message!("lead-time-strips").into(),
        label: message!("lead-time-column-step").into(),
        strips,
        notes: vec![message!("page-strips", most = i64::from(most)).into()],
    }
}

fn steps_table(steps: &[Step]) -> Table {
    let columns = vec![
        Column::new("step", message!("lead-time-column-step")),
        Column::new("ended", message!("lead-time-column-ended")),
        Column::new("median_days", message!("column-median")),
        Column::new("open", message!("lead-time-column-open")),
        Column::new("with_open", message!("lead-time-column-with-open")),
        Column::new("interval", message!("report-column-interval")),
    ];
    let row = |step: &Step| {
        let ended = step.ended();
        let [with_open, interval] = estimate_cells(&Survival::of(&step.durations));
        vec![
            Cell::Value {
                bare: step.id.to_owned(),
                called: vec![step.label.clone().into()],
            },
            Cell::Count(ended.len()),
            cell(median(&ended)),
            Cell::Count(step.durations.len() - ended.len()),
            with_open,
            interval,
        ]
    };
    let measured = steps.iter().filter(|step| !step.durations.is_empty());
    Table::new("steps", columns)
        .rows(measured.map(row))
        .note(message!("lead-time-steps-note"))
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    /// A life from `start` to `production`, with the go at `go`.
    fn life(start: &str, go: &str, production: &str, more: &str) -> String {
        format!(
            "phases:\n  - {{phase: idee, start: {start}, entered_by: registration}}\n{more}\
             milestones: [{{id: premiere_production, actual: {production}}}]\n\
             decisions: [{{id: d1, gate: G-MVP, date: {go}, outcome: go}}, \
             {{id: d2, gate: G-CONSTRUCTION, date: 2026-11-01, outcome: no_go}}]\n"
        )
    }

    fn catalogue() -> Catalogue {
        Catalogue::of(&[
            // 181 days, within six months; go after 59, production 122 days later.
            &life("2025-01-01", "2025-03-01", "2025-07-01", ""),
            // 182 days, one more than six months.
            &life("2025-01-01", "2025-04-01", "2025-07-02", ""),
            // 31 days, less than six months before the day of the report.
            &life("2026-10-01", "2026-10-11", "2026-11-01", ""),
            // In the idea phase since 417 days.
            "phases: [{phase: idee, start: 2025-10-01, entered_by: registration}]\n",
            // Stopped in the idea phase after 100 days.
            "phases: [{phase: idee, start: 2026-01-01, entered_by: registration}, {phase: arret, start: 2026-04-11, entered_by: d1}]\n",
            // In production in 2014: not to the day.
            "phases: [{phase: idee, start: 2014-01-01, entered_by: registration}]\nmilestones: [{id: premiere_production, actual: 2014}]\n",
            // Before it began.
            &life("2026-01-01", "2026-02-01", "2025-12-31", ""),
            "phases: [{phase: idee, start: 2010-01-01, entered_by: baseline}]\nmilestones: [{id: premiere_production, actual: 2010-01-11}]\n",
        ])
    }

    #[test]
    fn the_time_to_production_of_those_that_are_there_and_with_the_open_ones() {
        let answer = catalogue().answer(&REPORT, "2026-11-22");
        let days = |id: &str| answer.hand(id);
        // 31, 181, 182: of seven cycles that were not inherited.
        assert_eq!(days("lead-time-median"), (Some(181.0), 3, 7));
        assert_eq!(days("lead-time-mean"), (Some(394.0 / 3.0), 3, 7));
        // 0.8 × 3 = 2.4: the third.
        assert_eq!(days("lead-time-p80"), (Some(182.0), 3, 7));
        // 31 of 5 at risk: 4/5; 100 is left; 181 of 3: 8/15; 182 of 2: 4/15. Below a half from 182 days on.
        assert_eq!(days("lead-time-with-open"), (Some(182.0), 5, 7));
        // Began six months ago or more: 181, 182 and the open one of 417 days; one was within six months.
        assert_eq!(days("lead-time-in-six-months"), (Some(1.0 / 3.0), 3, 7));
        // Of 31, 181 and 182 days, two were.
        assert_eq!(days("lead-time-in-six-months-finished"), (Some(2.0 / 3.0), 3, 7));
        assert_eq!(days("lead-time-late"), (Some(1.0), 7, 7));
        // To the go: 59, 90, 10; from it to production: 122, 92, 21.
        assert_eq!(days("lead-time-to-go"), (Some(59.0), 3, 7));
        assert_eq!(days("lead-time-go-to-production"), (Some(92.0), 3, 7));
        let left_out: Vec<(String, usize)> = answer.left_out.iter().map(|one| (one.word(), one.count)).collect();
        let expected = [
            "cycles_inherited",
            "cycles_undated",
            "cycles_backwards",
            "cycles_stopped",
        ];
        assert_eq!(left_out, expected.map(|why| (why.to_owned(), 1)));
    }

    #[test]
    fn an_inherited_cycle_counts_where_it_is_asked_for() {
        let mut catalogue = catalogue();
        catalogue.given.give(&INHERITED, "");
        // 10, 31, 181, 182: the mean of the two in the middle.
        assert_eq!(
            catalogue.answer(&REPORT, "2026-11-22").hand("lead-time-median"),
            (Some(106.0), 4, 8)
        );
    }

    #[test]
    fn between_gates_the_last_go_waits_for_the_next() {
        let of = |decisions: &str| {
            format!(
                "phases: [{{phase: idee, start: 2026-01-01, entered_by: registration}}]\ndecisions: [{decisions}]\n"
            )
        };
        let go = |id: &str, gate: &str, day: &str| format!("{{id: {id}, gate: {gate}, date: {day}, outcome: go}}");
        let catalogue = Catalogue::of(&[
            &of(&[go("d1", "G-POC", "2026-02-01"), go("d2", "G-MVP", "2026-02-11")].join(", ")),
            // After the last gate of the way, nothing is waited for; a review is no gate of the way.
            &of(&[
                go("d1", "G-CONSTRUCTION", "2026-02-01"),
                go("d2", "G-REVUE", "2026-02-05"),
                go("d3", "G-GENERALISATION", "2026-03-03"),
            ]
            .join(", ")),
            &of(&go("d1", "G-POC", "2026-12-01")),
        ]);
        let answer = catalogue.answer(&REPORT, "2026-03-11");
        // 10 and 30 days have ended; since G-MVP 28 days are open.
        assert_eq!(answer.hand("lead-time-gates"), (Some(20.0), 2, 3));
        // 10 of 3: 2/3; 30 of 1: 0. Below a half from 30 days on.
        assert_eq!(answer.hand("lead-time-gates-with-open"), (Some(30.0), 3, 3));
    }

    #[test]
    fn of_nothing_nothing_is_measured() {
        let answer = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        for figure in &answer.figures {
            assert_eq!((figure.value, figure.n, figure.of), (None, 0, 0), "{}", figure.id());
        }
    }
}
