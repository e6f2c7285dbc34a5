//! What passes the gates, and what is most often missing? (C1, C2, C3, C4)

mod opinions;
mod trial;

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Arg;
use crate::domain::decision::{Assessment, Verdict};
use crate::domain::fact::UNKNOWN;
use crate::domain::id::{CriterionId, GateId};
use crate::domain::naming::Named;
use crate::page::{Bar, Bars, Cell, Column, Table};

use self::opinions::Opinions;
use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::{Input, RULES};
use super::shared::acts::{Act, Acts, aspect, question};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "gates",
    names: &["passages"],
    question: text!("explain-report-gates"),
    audience: &[Audience::Committee, Audience::Coach],
    options: &[&RULES],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// What was decided at a gate, or at several.
#[derive(Clone, Copy, Default)]
struct Tally {
    passed: usize,
    refused: usize,
    put_off: usize,
    /// Of the products that came for the first time, those that passed, and all.
    first_passed: usize,
    first: usize,
}

impl Tally {
    fn settled(self) -> usize {
        self.passed + self.refused
    }

    fn decided(self) -> usize {
        self.settled() + self.put_off
    }

    fn add(&mut self, act: &Act<'_>, is_first: bool) {
        if !act.is_settled() {
            self.put_off += 1;
            return;
        }
        let passes = usize::from(act.passes());
        self.passed += passes;
        self.refused += 1 - passes;
        if is_first {
            self.first += 1;
            self.first_passed += passes;
        }
    }
}

/// The decisions that stand, by gate, and those of all gates that lead on.
struct Gates<'i> {
    by_gate: Vec<(&'i GateId, Tally)>,
    forward: Tally,
}

/// A put-off attempt is none: the first is the first that was settled, in each life of a product.
fn tally<'i>(input: &Input<'i>, acts: &Acts<'i>) -> Gates<'i> {
    let mut came = BTreeSet::new();
    let mut forward = Tally::default();
    let mut by_gate: BTreeMap<&GateId, Tally> = BTreeMap::new();
    for act in acts.standing() {
        let attempt = (&act.product.id, act.decision.cycle(), &act.decision.gate);
        let is_first = act.is_settled() && came.insert(attempt);
        by_gate.entry(&act.decision.gate).or_default().add(act, is_first);
        if act.is_forward() {
            forward.add(act, is_first);
        }
    }
    let place = |gate: &GateId| input.names.gates.iter().position(|one| one.id == *gate);
    let mut by_gate: Vec<(&GateId, Tally)> = by_gate.into_iter().collect();
    by_gate.sort_by_key(|(gate, _)| (place(gate).is_none(), place(gate)));
    Gates { by_gate, forward }
}

/// What the decisions at a gate say of a criterion.
#[derive(Clone, Copy, Default)]
struct Found {
    /// Decisions under rules that have the criterion at this gate, those that find it not applicable left out.
    of: usize,
    assessed: usize,
    unmet: usize,
}

type Expectations<'i> = BTreeMap<(&'i CriterionId, &'i GateId), Found>;

fn expectations<'i>(acts: &Acts<'i>) -> Expectations<'i> {
    let mut all = Expectations::new();
    for act in acts.standing() {
        let gate = &act.decision.gate;
        let phase = act.product.phase_on(act.day).and_then(|record| record.phase.known());
        let counted = act.rules.gates_counted(gate, phase);
        let expects = act.rules.criteria.iter().filter(|criterion| {
            let mut gates = criterion.expect.iter().map(|expectation| &expectation.gate);
            criterion.retired_in.known().is_none() && gates.any(|gate| counted.contains(&gate))
        });
        let assessed = act.decision.assessments.iter().map(|assessment| &assessment.criterion);
        let criteria: BTreeSet<&CriterionId> = expects.map(|criterion| &criterion.id).chain(assessed).collect();
        for criterion in criteria {
            let said = act
                .decision
                .assessments
                .iter()
                .filter(|one| one.criterion == *criterion);
            add(all.entry((criterion, gate)).or_default(), said);
        }
    }
    all
}

/// One decision counts once, however many expectations of the criterion it assessed: the worst word holds.
fn add<'a>(found: &mut Found, said: impl Iterator<Item = &'a Assessment>) {
    let verdicts: Vec<Verdict> = said.map(|one| one.verdict).collect();
    let says = |verdict| verdicts.contains(&verdict);
    let is_unmet = says(Verdict::NonSatisfait) || says(Verdict::Partiel);
    let is_met = says(Verdict::Satisfait);
    if says(Verdict::SansObjet) && !is_unmet && !is_met {
        return;
    }
    found.of += 1;
    found.assessed += usize::from(is_unmet || is_met);
    found.unmet += usize::from(is_unmet);
}

/// So many criteria are listed.
const MOST_CRITERIA: usize = 15;

fn answer(input: &Input<'_>) -> Answer {
    let acts = Acts::of(input);
    let gates = tally(input, &acts);
    let expectations = expectations(&acts);
    let opinions = Opinions::of(input, &acts);
    let in_short = message!(
        "gates-in-short",
        decided = gates.forward.decided(),
        settled = gates.forward.settled(),
        passed = gates.forward.passed,
        put_off = gates.forward.put_off
    );
    let answer = Answer::new(in_short)
        .figures(gates.figures())
        .figures(criteria_figures(&acts, &expectations))
        .figures(opinions.figures())
        .section(message!("gates-by-gate"), gates.table())
        .section(message!("gates-unmet"), criteria_table(input, &expectations))
        .section(message!("gates-by-aspect"), aspects(input, &expectations))
        .section(message!("gates-opinions"), opinions.by_aspect())
        .section(message!("gates-opinions-by-gate"), opinions.by_gate());
    let answer = acts.close(input, answer);
    let answer = match input.trial {
        Some(tried) => trial::tell(input, tried, answer),
        None => answer,
    };
    let worst = worst(&expectations);
    match worst.first() {
        Some(((criterion, _), _)) => answer.next(
            message!("gates-next", criterion = Arg::shown(criterion)),
            format!("catalog explain {criterion}"),
        ),
        None => answer,
    }
}

impl Gates<'_> {
    /// C1 and C2: of all gates that lead on, and of each gate.
    fn figures(&self) -> Vec<Figure> {
        let pass = |tally: &Tally| {
            Figure::share("C1", text!("figure-gates-pass"), tally.passed, tally.settled()).of(tally.decided())
        };
        let first = |tally: &Tally| Figure::share("C2", text!("figure-gates-first"), tally.first_passed, tally.first);
        let put_off = |tally: &Tally| {
            let figure = Figure::count("C1", text!("figure-gates-put-off"), tally.put_off, tally.decided());
            if tally.decided() == 0 { figure.unknown() } else { figure }
        };
        let mut figures = vec![pass(&self.forward), first(&self.forward), put_off(&self.forward)];
        for (gate, tally) in &self.by_gate {
            let about = |figure: Figure| figure.about(gate, name(gate));
            figures.extend([pass(tally), first(tally), put_off(tally)].map(about));
        }
        figures
    }

    fn table(&self) -> Table {
        let columns = vec![
            Column::new("gate", message!("column-gate")),
            Column::new("decided", message!("gates-column-settled")),
            Column::new("passed", message!("gates-column-passed")),
            Column::new("rate", message!("gates-column-rate")),
            Column::new("first_rate", message!("gates-column-first")),
            Column::new("put_off", message!("gates-column-put-off")),
        ];
        let cells = |tally: &Tally| {
            vec![
                Cell::Count(tally.settled()),
                Cell::Count(tally.passed),
                share(tally.passed, tally.settled()),
                share(tally.first_passed, tally.first),
                Cell::Count(tally.put_off),
            ]
        };
        let row = |name: Cell, tally: &Tally| [vec![name], cells(tally)].concat();
        let rows = self.by_gate.iter();
        let table = Table::new("gates", columns)
            .rows(rows.map(|(gate, tally)| row(Cell::named(Named::Gate, gate), tally)))
            .of_records();
        if self.by_gate.is_empty() {
            return table;
        }
        table.total(row(message!("gates-forward").into(), &self.forward))
    }
}

fn name(gate: &GateId) -> Arg {
    Arg::Id {
        of: Named::Gate,
        id: gate.to_string(),
    }
}

/// As a figure has it: how many of how many under five.
fn share(part: usize, whole: usize) -> Cell {
    Figure::share("C1", text!("figure-gates-pass"), part, whole).cell()
}

/// C3. Units are decisions; the figure of all counts one for each criterion that a decision assessed.
fn criteria_figures(acts: &Acts<'_>, expectations: &Expectations<'_>) -> Vec<Figure> {
    let sum = |part: fn(&Found) -> usize| expectations.values().map(part).sum::<usize>();
    let all = Figure::share(
        "C3",
        text!("figure-gates-unmet"),
        sum(|found| found.unmet),
        sum(|found| found.assessed),
    )
    .of(sum(|found| found.of));
    let standing = acts.standing().count();
    let assessing = acts.standing().filter(|act| !act.decision.assessments.is_empty());
    let mut figures = vec![
        all,
        Figure::share("C3", text!("figure-gates-assessing"), assessing.count(), standing),
    ];
    figures.extend(worst(expectations).into_iter().map(|((criterion, gate), found)| {
        Figure::share("C3", text!("figure-gates-criterion"), found.unmet, found.of)
            .about(format!("{criterion}.{gate}"), Arg::shown(criterion))
    }));
    figures
}

/// What was found unmet, the most often first.
fn worst<'e, 'i>(expectations: &'e Expectations<'i>) -> Vec<(&'e (&'i CriterionId, &'i GateId), &'e Found)> {
    let mut unmet: Vec<_> = expectations.iter().filter(|(_, found)| found.unmet > 0).collect();
    unmet.sort_by_key(|(_, found)| (std::cmp::Reverse(found.unmet), found.of));
    unmet
}

fn criteria_table(input: &Input<'_>, expectations: &Expectations<'_>) -> Table {
    let columns = vec![
        Column::new("criterion", message!("column-id")),
        Column::new("question", message!("gates-column-criterion")),
        Column::new("gate", message!("column-gate")),
        Column::new("unmet", message!("gates-column-unmet")),
        Column::new("assessed", message!("gates-column-assessed")),
        Column::new("decisions", message!("gates-column-of")),
    ];
    let row = |((criterion, gate), found): (&(&CriterionId, &GateId), &Found)| {
        vec![
            Cell::Id(criterion.to_string()),
            question(input, criterion),
            Cell::named(Named::Gate, gate),
            Cell::Count(found.unmet),
            Cell::Count(found.assessed),
            Cell::Count(found.of),
        ]
    };
    Table::new("criteria", columns)
        .rows(worst(expectations).into_iter().map(row))
        .at_most(MOST_CRITERIA, text!("report-hidden"))
        .of_records()
}

/// How many decisions find each criterion unmet, whatever the gate.
pub(super) fn unmet_by_criterion<'i>(acts: &Acts<'i>) -> BTreeMap<&'i str, usize> {
    let mut counts = BTreeMap::new();
    for ((criterion, _), found) in expectations(acts) {
        *counts.entry(criterion.as_str()).or_default() += found.unmet;
    }
    counts
}

/// How often a criterion of each aspect was found unmet.
fn aspects(input: &Input<'_>, expectations: &Expectations<'_>) -> Bars {
    let mut counts: BTreeMap<&str, (Option<Cell>, usize, usize)> = BTreeMap::new();
    for ((criterion, _), found) in expectations {
        let mut versions = input.lifecycle.files().iter().rev();
        let rule = versions.find_map(|file| file.version.criteria.iter().find(|one| one.id == **criterion));
        let id = rule.map_or(UNKNOWN, |rule| rule.aspect.as_str());
        let counted = counts.entry(id).or_default();
        counted.0 = rule.map(|rule| aspect(input, &rule.aspect));
        counted.1 += found.unmet;
        counted.2 += found.assessed;
    }
    let mut counts: Vec<_> = counts.into_values().filter(|(_, unmet, _)| *unmet > 0).collect();
    counts.sort_by_key(|(_, unmet, _)| std::cmp::Reverse(*unmet));
    let bars = counts.into_iter().map(|(label, unmet, assessed)| Bar {
        label: label.unwrap_or(message!("unknown-group").into()),
        count: unmet,
        of: Some(assessed),
    });
    Bars {
        name: "aspects",
        title: message!("gates-by-aspect").into(),
        label: message!("gates-column-aspect").into(),
        counted: message!("gates-column-unmet").into(),
        bars: bars.collect(),
        notes: vec![message!("gates-of-assessed").into()],
    }
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    fn decided(decisions: &str) -> String {
        format!("phases: [{{phase: idee, start: 2025-01-06, entered_by: registration}}]\ndecisions:\n{decisions}")
    }

    fn decision(gate: &str, day: &str, outcome: &str, more: &str) -> String {
        format!(
            "  - {{id: {}-{day}, gate: {gate}, session: {day}, outcome: {outcome}{more}}}\n",
            gate.to_lowercase()
        )
    }

    #[test]
    fn a_put_off_decision_counts_in_no_rate_and_is_no_attempt() {
        let catalogue = Catalogue::of(&[
            &decided(
                &(decision("G-MVP", "2025-03-04", "ajourne", "")
                    + &decision("G-MVP", "2025-04-01", "no_go", "")
                    + &decision("G-MVP", "2025-05-06", "go", "")),
            ),
            &decided(
                &(decision("G-MVP", "2025-03-04", "go_avec_reserves", "")
                    + &decision("G-CONSTRUCTION", "2025-06-03", "go", "")
                    + &decision("G-EVOLUTION", "2025-07-01", "no_go", "")),
            ),
            &decided(
                &(decision("G-MVP", "2025-03-04", "no_go", "")
                    + &decision("G-MVP", "2025-03-05", "go", ", supersedes: g-mvp-2025-03-04")),
            ),
        ]);
        let answer = catalogue.answer(&REPORT, "2025-12-31");
        // At G-MVP: go, go with reservations and go, against one no-go; one put off; a replaced one counts nowhere.
        assert_eq!(answer.hand("gates-pass.G-MVP"), (Some(0.75), 4, 5));
        assert_eq!(answer.hand("gates-put-off.G-MVP"), (Some(1.0), 5, 5));
        // First settled attempts: p1 no, p2 yes, p3 yes.
        let (value, n, of) = answer.hand("gates-first.G-MVP");
        assert_eq!((value.map(|value| (value * 3.0).round()), n, of), (Some(2.0), 3, 3));
        // With G-CONSTRUCTION; G-EVOLUTION leads nowhere.
        assert_eq!(answer.hand("gates-pass"), (Some(0.8), 5, 6));
        assert_eq!(answer.hand("gates-first"), (Some(0.75), 4, 4));
        assert_eq!(answer.hand("gates-put-off"), (Some(1.0), 6, 6));
        assert_eq!(answer.hand("gates-pass.G-EVOLUTION"), (Some(0.0), 1, 1));
        // On 5 March 2025: p2 go and p3 go; p1 was put off the day before.
        let early = catalogue.answer(&REPORT, "2025-03-05");
        assert_eq!(early.hand("gates-pass"), (Some(1.0), 2, 3));
        // The day before, the no-go of p3 stands.
        let earlier = catalogue.answer(&REPORT, "2025-03-04");
        assert_eq!(earlier.hand("gates-pass"), (Some(0.5), 2, 3));
    }

    #[test]
    fn what_is_unmet_counts_once_a_decision() {
        let found = |verdicts: &str| format!(", rules_version: '2026.1', assessments: [{verdicts}]");
        let of = |more: &str| decided(&decision("G-MVP", "2026-03-04", "no_go", more));
        let catalogue = Catalogue::of(&[
            &of(&found(
                "{criterion: ORG-02, verdict: partiel}, {criterion: ORG-02, verdict: non_satisfait}, {criterion: DON-03, verdict: satisfait}",
            )),
            &of(&found(
                "{criterion: ORG-02, verdict: satisfait}, {criterion: DON-03, verdict: sans_objet}",
            )),
            &of(""),
        ]);
        let answer = catalogue.answer(&REPORT, "2026-12-31");
        // ORG-02: one unmet of three decisions at G-MVP under rules that have it.
        let (value, n, of) = answer.hand("gates-criterion.ORG-02.G-MVP");
        assert_eq!((value.map(|value| (value * 3.0).round()), n, of), (Some(1.0), 3, 3));
        // Assessed: ORG-02 twice and DON-03 once (the other time it does not apply): one unmet of three.
        let (value, n, _) = answer.hand("gates-unmet");
        assert_eq!((value.map(|value| (value * 3.0).round()), n), (Some(1.0), 3));
        let (value, n, of) = answer.hand("gates-assessing");
        assert_eq!((value.map(|value| (value * 3.0).round()), n, of), (Some(2.0), 3, 3));
    }

    #[test]
    fn the_opinions_of_each_aspect() {
        let of = |opinions: &str| {
            decided(&decision(
                "G-MVP",
                "2026-03-04",
                "go",
                &format!(", opinions: {{{opinions}}}"),
            ))
        };
        let catalogue = Catalogue::of(&[
            &of("securite: {opinion: favorable}, donnees: {opinion: reserve}"),
            &of("securite: {opinion: favorable}, donnees: {opinion: favorable}"),
        ]);
        let answer = catalogue.answer(&REPORT, "2026-12-31");
        // Three favourable opinions of four, and one with a reservation.
        assert_eq!(answer.hand("gates-opinion.favorable"), (Some(0.75), 4, 4));
        assert_eq!(answer.hand("gates-opinion.reserve"), (Some(0.25), 4, 4));
        assert_eq!(answer.hand("gates-opinion.defavorable"), (Some(0.0), 4, 4));
    }

    #[test]
    fn nothing_decided_is_no_rate() {
        for catalogue in [
            Catalogue::of(&[]),
            Catalogue::of(&[&decided(&decision("G-MVP", "2026-03-04", "go", ""))]),
        ] {
            let answer = catalogue.answer(&REPORT, "2026-03-03");
            assert_eq!(answer.hand("gates-pass"), (None, 0, 0));
            assert_eq!(answer.hand("gates-first"), (None, 0, 0));
            assert_eq!(answer.hand("gates-put-off"), (None, 0, 0));
            assert_eq!(answer.hand("gates-unmet"), (None, 0, 0));
            assert_eq!(answer.hand("gates-opinion.favorable"), (None, 0, 0));
        }
    }
}
