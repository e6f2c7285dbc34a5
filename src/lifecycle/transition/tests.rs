//! May a product enter a phase: each answer, each refusal beside the nearest case that it lets pass, and the bounds.

use super::*;
use crate::domain::decode::Decode;
use crate::lifecycle::history::VersionFile;
use crate::store::document;

/// The day on which it is asked.
const TODAY: &str = "2026-11-22";

/// Rules in force since 2024, and the part of them that is no more from July 2026 on.
const RULES: &str = "
schema: catalog-lifecycle/1
version: '2024.1'
effective_from: 2024-01-01
phases:
  - {id: essai, order: 0, fr: Essai, en: Trial}
  - {id: idee, order: 1, fr: Idée, en: Idea}
  - {id: poc, order: 2, optional: true, fr: Preuve, en: Proof}
  - {id: mvp, order: 3, fr: Premier produit, en: First product}
  - {id: service, order: 4, fr: Service, en: Service}
  - {id: arret, order: 5, terminal: true, fr: Arrêt, en: Stop}
gates:
  - {id: G-POC, fr: P, en: P}
  - {id: G-MVP, fr: M, en: M}
  - {id: G-SERVICE, fr: S, en: S}
  - {id: G-PIVOT, fr: V, en: V}
  - {id: G-REVUE, fr: R, en: R}
  - {id: G-REFONTE, fr: F, en: F}
  - {id: G-ARRET, fr: A, en: A}
transitions:
  - {to: idee, kind: inscription}
  - {from: [idee], to: poc, gate: G-POC, kind: avance}
  - {from: [idee], to: mvp, gate: G-MVP, kind: saut}
  - {from: [poc], to: mvp, gate: G-MVP, kind: avance}
  - {from: [mvp], to: service, gate: G-SERVICE, kind: avance}
  - {from: [service], to: idee, gate: G-PIVOT, kind: retour}
  - {from: [service], to: mvp, gate: G-PIVOT, kind: retour}
  - {from: [mvp], to: idee, gate: G-PIVOT, kind: retour}
  - {from: [mvp], to: poc, gate: G-PIVOT, kind: retour}
  - {from: [mvp, service], to: same, gate: G-REVUE, kind: revue}
  - {from: [service], to: new_cycle, gate: G-REFONTE, kind: refonte}
  - {from: [idee, poc, mvp, service], to: arret, gate: G-ARRET, kind: arret}
decision:
  outcomes:
    - {id: go, fr: G, en: G, opens_phase: true}
    - {id: go_avec_reserves, fr: G, en: G, opens_phase: true, requires: [reservations]}
    - {id: no_go, fr: N, en: N, opens_phase: false}
";
const NO_MORE: [&str; 2] = [
    "  - {id: essai, order: 0, fr: Essai, en: Trial}\n",
    "  - {from: [mvp], to: idee, gate: G-PIVOT, kind: retour}\n",
];

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

/// What is read of a text; what the form of it does not allow would hide what is tried.
fn read<T: Decode>(text: &str) -> T {
    let reading = document::read::<T>("x.yaml", text.as_bytes(), |_, _, _| ());
    let Some(value) = reading.value else {
        panic!("{text}: {:?}", reading.diagnostics);
    };
    let unread = document::unread_parts::<T>(text.as_bytes());
    assert!(unread.is_empty(), "{text}: {:?}", reading.diagnostics);
    *value
}

fn rules() -> Lifecycle {
    let later = RULES.replace("2024.1", "2026.1").replace("2024-01-01", "2026-07-01");
    let later = NO_MORE.iter().fold(later, |text, gone| {
        assert!(text.contains(gone));
        text.replace(gone, "")
    });
    let coming = later.replace("2026.1", "2027.1").replace("2026-07-01", "2026-11-23");
    let coming = coming.replace("G-MVP", "G-AUTRE");
    let file = |text: &str| VersionFile {
        path: String::new(),
        version: read(text),
    };
    Lifecycle::new([RULES, &later, &coming].map(file).into())
}

const IDEA: &str = "{phase: idee, start: 2026-01-10, entered_by: registration}";

fn product(phases: &[String], decisions: &[String]) -> Product {
    let (phases, decisions) = (phases.join(", "), decisions.join(", "));
    read(&format!(
        "id: ab\nname: A\nphases: [{phases}]\ndecisions: [{decisions}]\n"
    ))
}

/// `poc 2026-10-06 d1`: a phase, its first day, the decision that opened it.
fn phase(text: &str) -> String {
    let mut words = text.split(' ');
    let mut word = || words.next().unwrap();
    format!("{{phase: {}, start: {}, entered_by: {}}}", word(), word(), word())
}

/// `d1 G-POC 2026-10-06 go`, and what else the decision says.
fn decision(text: &str, more: &str) -> String {
    let mut words = text.split(' ');
    let mut word = || words.next().unwrap();
    let (id, gate, day, outcome) = (word(), word(), word(), word());
    let more = if more.is_empty() {
        String::new()
    } else {
        format!(", {more}")
    };
    format!("{{id: {id}, gate: {gate}, session: {day}, outcome: {outcome}, rationale: r{more}}}")
}

/// What is answered, in one line.
fn said(answer: &Result<Opening, Refusal>) -> String {
    let list = |gates: &[GateId]| gates.iter().map(GateId::to_string).collect::<Vec<_>>().join(" ");
    match answer {
        Ok(Opening {
            from,
            to,
            gate,
            decision,
            outcome,
            start,
            cycle,
            skip_reason,
        }) => {
            let reason = skip_reason.as_deref().unwrap_or("–");
            format!("{from} → {to} on {start}: {decision} {gate} {outcome}, cycle {cycle}, {reason}")
        }
        Err(refusal) => match refusal {
            Refusal::NoRules { on } => format!("no rules on {on}"),
            Refusal::UnknownPhase => "unknown phase".to_owned(),
            Refusal::PhaseOfOtherRules { phase, version } => format!("{phase} is not of {version}"),
            Refusal::KeepsPhase { gate } => format!("{gate} keeps the phase"),
            Refusal::Stopped { phase } => format!("{phase} has no way out"),
            Refusal::NoDecision { phase, gates, next } => {
                let next = next.as_ref().map_or("–", |next| next.as_str());
                format!("nothing decided from {phase} at {}, next {next}", list(gates))
            }
            Refusal::NotAGo {
                decision,
                gate,
                outcome,
                day,
            } => format!("{decision} {gate} {outcome} {day}: not a go"),
            Refusal::Used { decision, gate, phase } => format!("{decision} {gate}: opened {phase}"),
            Refusal::WrongWay {
                decision,
                gate,
                phase,
                possible,
            } => format!("{decision} {gate}: not from {phase}, but {}", list(possible)),
            Refusal::OpenReservation {
                decision,
                reservation,
                text,
                due,
                gate,
            } => {
                let due = due.map_or_else(|| "–".to_owned(), |due| due.to_string());
                format!("{decision}/{reservation} «{text}» due {due} before {gate}")
            }
            Refusal::StartBeforeDecision { start, day, decision } => format!("{start} is before {decision}, {day}"),
            Refusal::GoBeforePhase {
                decision,
                day,
                phase,
                since,
            } => format!("{decision} of {day} is before {phase}, {since}"),
            Refusal::StartInFuture { start, today } => format!("{start} is after {today}"),
            Refusal::NoSkipReason { skipped, to } => format!("why is {skipped} skipped for {to}"),
        },
    }
}

/// What is asked: a gate, a start, a reason, each where it is said.
fn request(gate: &str, start: &str, reason: &str) -> TransitionRequest {
    let some = |text: &str| (!text.is_empty()).then(|| text.to_owned());
    TransitionRequest {
        gate: some(gate).map(|gate| read_gate(&gate)),
        start: some(start).map(|start| day(&start)),
        skip_reason: some(reason),
    }
}

fn read_gate(id: &str) -> GateId {
    let of = product(&[], &[decision(&format!("d {id} 2026-01-11 go"), "")]);
    of.decisions.first().unwrap().gate.clone()
}

/// Phases after the first, decisions with what more they say, the request, what is answered.
type Case<'c> = (&'c [&'c str], &'c [(&'c str, &'c str)], [&'c str; 3], &'c str);

const NOTHING: [&str; 3] = ["", "", ""];

#[track_caller]
fn try_all(cases: &[Case<'_>]) {
    let (rules, today) = (rules(), day(TODAY));
    let mut wrong = Vec::new();
    for (phases, decisions, [gate, start, reason], expected) in cases {
        let own = phases.first().is_some_and(|first| first.starts_with('{'));
        let first = (!own).then(|| IDEA.to_owned());
        let written = |text: &&str| if own { (*text).to_owned() } else { phase(text) };
        let phases: Vec<String> = first.into_iter().chain(phases.iter().map(written)).collect();
        let decisions: Vec<String> = decisions.iter().map(|(text, more)| decision(text, more)).collect();
        let product = product(&phases, &decisions);
        let found = said(&plan(&product, &rules, today, &request(gate, start, reason)));
        if found != *expected {
            wrong.push(format!("{phases:?}\n  {decisions:?}\n  {expected}\n  not {found}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

#[test]
fn the_last_word_at_a_gate_counts_and_an_earlier_go_elsewhere_does() {
    let poc = "idee → poc on 2026-10-06: d1 G-POC go, cycle 1, –";
    let nothing = "nothing decided from idee at G-POC G-MVP G-ARRET, next G-MVP";
    try_all(&[
        (&[], &[], NOTHING, nothing),
        (&[], &[("d1 G-POC 2026-10-06 go", "")], NOTHING, poc),
        (
            &[],
            &[("d1 G-POC 2026-10-06 no_go", "")],
            NOTHING,
            "d1 G-POC no_go 2026-10-06: not a go",
        ),
        // A go is void once the committee said no; and a no once it said go; wherever they stand in the file.
        (
            &[],
            &[("d1 G-POC 2026-10-06 go", ""), ("d2 G-POC 2026-11-03 no_go", "")],
            NOTHING,
            "d2 G-POC no_go 2026-11-03: not a go",
        ),
        (
            &[],
            &[("d2 G-POC 2026-11-03 no_go", ""), ("d1 G-POC 2026-10-06 go", "")],
            NOTHING,
            "d2 G-POC no_go 2026-11-03: not a go",
        ),
        (
            &[],
            &[("d1 G-POC 2026-10-06 go", ""), ("d2 G-POC 2026-09-01 no_go", "")],
            NOTHING,
            poc,
        ),
        // A no at another gate is not about this one; of two noes the last is told.
        (
            &[],
            &[("d1 G-POC 2026-10-06 go", ""), ("d2 G-MVP 2026-11-03 no_go", "")],
            NOTHING,
            poc,
        ),
        (
            &[],
            &[("d2 G-MVP 2026-11-03 no_go", ""), ("d1 G-POC 2026-10-06 no_go", "")],
            NOTHING,
            "d2 G-MVP no_go 2026-11-03: not a go",
        ),
        // Where a gate is asked for, the others say nothing.
        (
            &[],
            &[("d1 G-POC 2026-10-06 go", ""), ("d2 G-MVP 2026-11-03 go", "")],
            ["G-POC", "", ""],
            poc,
        ),
        (
            &[],
            &[("d1 G-POC 2026-10-06 go", ""), ("d2 G-MVP 2026-11-03 no_go", "")],
            ["G-MVP", "", ""],
            "d2 G-MVP no_go 2026-11-03: not a go",
        ),
        (
            &[],
            &[("d1 G-POC 2026-10-06 go", "")],
            ["G-MVP", "", ""],
            "nothing decided from idee at G-MVP, next G-MVP",
        ),
        (
            &[],
            &[],
            ["G-POC", "", ""],
            "nothing decided from idee at G-POC, next G-POC",
        ),
        (
            &[],
            &[],
            ["G-SERVICE", "", ""],
            "nothing decided from idee at G-SERVICE, next G-MVP",
        ),
        // What was replaced, what is of another cycle and what has no day do not count.
        (
            &[],
            &[
                ("d1 G-POC 2026-10-06 go", ""),
                ("d2 G-MVP 2026-10-06 no_go", "supersedes: d1"),
            ],
            NOTHING,
            "d2 G-MVP no_go 2026-10-06: not a go",
        ),
        (&[], &[("d1 G-POC 2026-10-06 go", "cycle: 2")], NOTHING, nothing),
        (&[], &[("d1 G-POC inconnu go", "")], NOTHING, nothing),
        // The day of the decision is its own where it has one, not its sitting's.
        (&[], &[("d1 G-POC 2026-10-01 go", "date: 2026-10-06")], NOTHING, poc),
    ]);
}

#[test]
fn a_go_serves_once() {
    let (poc, mvp, service) = (
        ("d1 G-POC 2026-03-03 go", ""),
        ("d2 G-MVP 2026-07-07 go", ""),
        ("d3 G-SERVICE 2026-08-04 go", ""),
    );
    let pivot = ("d4 G-PIVOT 2026-09-01 go", "target_phase: mvp");
    let there = ["poc 2026-03-03 d1", "mvp 2026-07-07 d2", "service 2026-08-04 d3"];
    let back: Vec<&str> = there.into_iter().chain(["mvp 2026-09-01 d4"]).collect();
    try_all(&[
        (
            &[],
            &[poc],
            NOTHING,
            "idee → poc on 2026-03-03: d1 G-POC go, cycle 1, –",
        ),
        // What opened an earlier phase is no answer, unless it was asked about.
        (
            &there[..1],
            &[poc],
            NOTHING,
            "nothing decided from poc at G-MVP G-ARRET, next G-MVP",
        ),
        (&there[..1], &[poc], ["G-POC", "", ""], "d1 G-POC: opened poc"),
        // What opened one from which its gate leads on is.
        (&back, &[poc, mvp, service, pivot], NOTHING, "d4 G-PIVOT: opened mvp"),
        (
            &back,
            &[poc, mvp, service, pivot],
            ["G-SERVICE", "", ""],
            "d3 G-SERVICE: opened service",
        ),
        (
            &back,
            &[poc, mvp, service, pivot, ("d5 G-SERVICE 2026-10-06 go", "")],
            NOTHING,
            "mvp → service on 2026-10-06: d5 G-SERVICE go, cycle 1, –",
        ),
    ]);
}

#[test]
fn a_go_opens_a_way_that_leaves_the_phase() {
    let mvp = ["mvp 2026-03-03 d1"];
    let to_mvp = ("d1 G-MVP 2026-03-03 go", "");
    let service = [mvp[0], "service 2026-04-07 d2"];
    let to_service = ("d2 G-SERVICE 2026-04-07 go", "");
    let (from_idea, from_service) = ("G-POC G-MVP G-ARRET", "G-PIVOT G-ARRET");
    try_all(&[
        (
            &[],
            &[("d1 G-SERVICE 2026-10-06 go", "")],
            NOTHING,
            &format!("d1 G-SERVICE: not from idee, but {from_idea}"),
        ),
        (
            &mvp,
            &[to_mvp, to_service],
            NOTHING,
            "mvp → service on 2026-04-07: d2 G-SERVICE go, cycle 1, –",
        ),
        // A gate that leads to several phases leads to the one that was aimed at.
        (
            &service,
            &[to_mvp, to_service, ("d3 G-PIVOT 2026-10-06 go", "target_phase: mvp")],
            NOTHING,
            "service → mvp on 2026-10-06: d3 G-PIVOT go, cycle 1, –",
        ),
        (
            &service,
            &[to_mvp, to_service, ("d3 G-PIVOT 2026-10-06 go", "")],
            NOTHING,
            "service → idee on 2026-10-06: d3 G-PIVOT go, cycle 1, –",
        ),
        (
            &service,
            &[to_mvp, to_service, ("d3 G-PIVOT 2026-10-06 go", "target_phase: poc")],
            NOTHING,
            &format!("d3 G-PIVOT: not from service, but {from_service}"),
        ),
        // A new cycle is no phase to enter.
        (
            &service,
            &[to_mvp, to_service, ("d3 G-REFONTE 2026-10-06 go", "")],
            NOTHING,
            &format!("d3 G-REFONTE: not from service, but {from_service}"),
        ),
        // A review keeps the phase, and hides no go.
        (
            &service,
            &[to_mvp, to_service],
            ["G-REVUE", "", ""],
            "G-REVUE keeps the phase",
        ),
        (
            &service,
            &[
                to_mvp,
                to_service,
                ("d3 G-ARRET 2026-10-06 go", ""),
                ("d4 G-REVUE 2026-11-03 no_go", ""),
            ],
            NOTHING,
            "service → arret on 2026-10-06: d3 G-ARRET go, cycle 1, –",
        ),
        (
            &["arret 2026-03-03 d1"],
            &[("d1 G-ARRET 2026-03-03 go", "")],
            NOTHING,
            "arret has no way out",
        ),
    ]);
}

#[test]
fn the_rules_of_the_day_that_a_phase_starts_know_its_way() {
    let mvp = ["mvp 2026-03-03 d1"];
    let to_mvp = ("d1 G-MVP 2026-03-03 go", "");
    let pivot = ("d2 G-PIVOT 2026-06-16 go", "");
    let opened = |start: &str| format!("mvp → idee on {start}: d2 G-PIVOT go, cycle 1, –");
    let refused = "d2 G-PIVOT: not from mvp, but G-SERVICE G-PIVOT G-ARRET";
    try_all(&[
        (&mvp, &[to_mvp, pivot], NOTHING, &opened("2026-06-16")),
        (&mvp, &[to_mvp, pivot], ["", "2026-06-30", ""], &opened("2026-06-30")),
        (&mvp, &[to_mvp, pivot], ["", "2026-07-01", ""], refused),
        // Nor has what is decided since.
        (
            &mvp,
            &[to_mvp, ("d2 G-PIVOT 2026-07-01 go", "target_phase: idee")],
            NOTHING,
            refused,
        ),
    ]);
}

#[test]
fn a_phase_starts_between_its_decision_and_today() {
    let go = ("d1 G-POC 2026-10-06 go", "");
    let opened = |start: &str| format!("idee → poc on {start}: d1 G-POC go, cycle 1, –");
    let of = |start: &str| format!("{{phase: idee, start: {start}, entered_by: registration}}");
    let (same, next) = (of("2026-10-06"), of("2026-10-07"));
    let (month, other_month) = (of("2026-10"), of("2026-11"));
    let unknown = of("inconnu");
    try_all(&[
        (
            &[],
            &[go],
            ["", "2026-10-05", ""],
            "2026-10-05 is before d1, 2026-10-06",
        ),
        (&[], &[go], ["", "2026-10-06", ""], &opened("2026-10-06")),
        (&[], &[go], ["", "2026-11-22", ""], &opened("2026-11-22")),
        (&[], &[go], ["", "2026-11-23", ""], "2026-11-23 is after 2026-11-22"),
        (&[], &[("d1 G-POC 2026-11-22 go", "")], NOTHING, &opened("2026-11-22")),
        (
            &[],
            &[("d1 G-POC 2026-11-23 go", "")],
            NOTHING,
            "2026-11-23 is after 2026-11-22",
        ),
        // A go is not older than the phase that it leaves, as far as that is known.
        (&[&same], &[go], NOTHING, &opened("2026-10-06")),
        (&[&next], &[go], NOTHING, "d1 of 2026-10-06 is before idee, 2026-10-07"),
        (&[&month], &[go], NOTHING, &opened("2026-10-06")),
        (
            &[&other_month],
            &[go],
            NOTHING,
            "d1 of 2026-10-06 is before idee, 2026-11-01",
        ),
        (&[&unknown], &[go], NOTHING, &opened("2026-10-06")),
    ]);
}

#[test]
fn an_open_reservation_bars_the_way_forward_and_no_other() {
    let reserved = |more: &str| {
        format!("reservations: [{{id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-01{more}}}]")
    };
    let closed = |on: &str| reserved(&format!(", events: [{{on: {on}, kind: closed, proof: lettre}}]"));
    let poc = ["poc 2026-07-07 d1"];
    let first = "d1 G-POC 2026-07-07 go_avec_reserves";
    let second = "d2 G-MVP 2026-10-06 go";
    let opened = "poc → mvp on 2026-10-06: d2 G-MVP go, cycle 1, –";
    let refused = "d1/r1 «Mesurer» due 2026-12-01 before G-MVP";
    let open = reserved("");
    try_all(&[
        (&poc, &[(first, &open), (second, "")], NOTHING, refused),
        (&poc, &[(first, &closed("2026-10-05")), (second, "")], NOTHING, opened),
        (&poc, &[(first, &closed("2026-10-06")), (second, "")], NOTHING, opened),
        // What ended after the committee decided was open when it did.
        (&poc, &[(first, &closed("2026-10-07")), (second, "")], NOTHING, refused),
        // Its own reservations are for later; those of a cycle are its own.
        (
            &poc,
            &[
                (first, &closed("2026-10-05")),
                ("d2 G-MVP 2026-10-06 go_avec_reserves", &open),
            ],
            NOTHING,
            "poc → mvp on 2026-10-06: d2 G-MVP go_avec_reserves, cycle 1, –",
        ),
        (
            &[IDEA, "{phase: idee, start: 2026-09-01, entered_by: d2, cycle: 2}"],
            &[(first, &open), ("d3 G-POC 2026-10-06 go", "cycle: 2")],
            NOTHING,
            "idee → poc on 2026-10-06: d3 G-POC go, cycle 2, –",
        ),
        // Whoever stops owes no more.
        (
            &poc,
            &[(first, &open), ("d2 G-ARRET 2026-10-06 go", "")],
            NOTHING,
            "poc → arret on 2026-10-06: d2 G-ARRET go, cycle 1, –",
        ),
    ]);
}

#[test]
fn whoever_skips_a_phase_says_why() {
    let go = "d1 G-MVP 2026-10-06 go";
    let opened = |why: &str| format!("idee → mvp on 2026-10-06: d1 G-MVP go, cycle 1, {why}");
    let refused = "why is poc skipped for mvp";
    let service = ["mvp 2026-07-07 d1", "service 2026-08-04 d2"];
    let before = [("d1 G-MVP 2026-07-07 go", ""), ("d2 G-SERVICE 2026-08-04 go", "")];
    let back = ("d3 G-PIVOT 2026-10-06 go", "target_phase: idee");
    try_all(&[
        (&[], &[(go, "")], NOTHING, refused),
        (&[], &[(go, "")], ["", "", " "], refused),
        (&[], &[(go, "")], ["", "", " … "], refused),
        (&[], &[(go, "")], ["", "", "éprouvé"], &opened("éprouvé")),
        (&[], &[(go, "poc_skip_reason: connu")], NOTHING, &opened("connu")),
        (
            &[],
            &[(go, "poc_skip_reason: connu")],
            ["", "", "éprouvé"],
            &opened("éprouvé"),
        ),
        // Nothing is skipped from one phase to the next, nor on the way back.
        (
            &["poc 2026-07-07 d0"],
            &[("d0 G-POC 2026-07-07 go", ""), (go, "")],
            ["", "", "éprouvé"],
            "poc → mvp on 2026-10-06: d1 G-MVP go, cycle 1, –",
        ),
        (
            &service,
            &[before[0], before[1], back],
            NOTHING,
            "service → idee on 2026-10-06: d3 G-PIVOT go, cycle 1, –",
        ),
        (
            &[],
            &[("d1 G-ARRET 2026-10-06 go", "")],
            NOTHING,
            "idee → arret on 2026-10-06: d1 G-ARRET go, cycle 1, –",
        ),
    ]);
}

#[test]
fn a_phase_that_the_rules_do_not_know_opens_nothing() {
    let go = ("d1 G-POC 2026-10-06 go", "");
    let of = |phase: &str, start: &str| format!("{{phase: {phase}, start: {start}, entered_by: registration}}");
    try_all(&[
        (&[&of("inconnu", "2026-01-10")], &[go], NOTHING, "unknown phase"),
        (&[&of("idee", "2026-11-23")], &[go], NOTHING, "unknown phase"),
        (&[&of("essai", "2026-01-10")], &[go], NOTHING, "essai is not of 2026.1"),
    ]);
    let product = product(&[of("idee", "2023-01-10")], &[]);
    let on = |day_: &str| said(&plan(&product, &rules(), day(day_), &TransitionRequest::default()));
    assert_eq!(on("2023-12-31"), "no rules on 2023-12-31");
    assert_eq!(
        on("2024-01-01"),
        "nothing decided from idee at G-POC G-MVP G-ARRET, next G-MVP"
    );
    assert_eq!(
        on("2026-11-23"),
        "nothing decided from idee at G-POC G-AUTRE G-ARRET, next G-AUTRE"
    );
}

#[test]
fn the_ways_of_the_rules_are_found_in_their_order() {
    let lifecycle = rules();
    let rules = lifecycle.in_force_on(day(TODAY)).unwrap();
    let phase = |id: &str| {
        rules
            .phases
            .iter()
            .find(|one| one.id.as_str() == id)
            .unwrap()
            .id
            .clone()
    };
    let gates = |all: Vec<&GateId>| all.iter().map(|gate| gate.as_str()).collect::<Vec<_>>().join(" ");
    for (from, all, onward, next) in [
        ("idee", "G-POC G-MVP G-ARRET", "G-POC G-MVP G-ARRET", Some("G-MVP")),
        ("poc", "G-MVP G-ARRET", "G-MVP G-ARRET", Some("G-MVP")),
        (
            "mvp",
            "G-SERVICE G-PIVOT G-REVUE G-ARRET",
            "G-SERVICE G-PIVOT G-ARRET",
            Some("G-SERVICE"),
        ),
        (
            "service",
            "G-PIVOT G-REVUE G-REFONTE G-ARRET",
            "G-PIVOT G-ARRET",
            Some("G-REVUE"),
        ),
        ("arret", "", "", None),
    ] {
        let from = phase(from);
        assert_eq!(gates(rules.gates_from(&from)), all, "{from}");
        assert_eq!(gates(rules.gates_onward(&from)), onward, "{from}");
        assert_eq!(rules.next_gate(&from).map(|gate| gate.as_str()), next, "{from}");
    }
    for (from, to, skipped) in [
        ("idee", "mvp", &["poc"][..]),
        ("idee", "service", &["poc"]),
        ("idee", "poc", &[]),
        ("poc", "mvp", &[]),
        ("mvp", "idee", &[]),
    ] {
        assert_eq!(rules.skipped(&phase(from), &phase(to)), skipped, "{from} {to}");
    }
    for (gate, keeps) in [("G-REVUE", true), ("G-PIVOT", false), ("G-REFONTE", false)] {
        assert_eq!(rules.keeps_phase(&read_gate(gate)), keeps, "{gate}");
    }
    // A review is a way too, which ends where it began.
    let (mvp, review) = (phase("mvp"), read_gate("G-REVUE"));
    let way = |target: Option<&PhaseId>| rules.way(&mvp, &review, target).map(|way| way.to.as_str());
    assert_eq!(way(None), Some("same"));
    assert_eq!(way(Some(&mvp)), Some("same"));
    assert_eq!(way(Some(&phase("idee"))), None);
}
