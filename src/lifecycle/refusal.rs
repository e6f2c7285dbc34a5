//! The words of a refusal.

use crate::diagnostic::{Arg, Message};
use crate::domain::product::Product;

use super::transition::Refusal;

impl Refusal {
    /// Why `product` may not enter the phase, in words, with what to type next.
    #[must_use]
    pub fn message(self, product: &Product) -> Message {
        self.reason()
            .show("id", &product.id)
            .with("name", product.name.as_str())
    }

    fn reason(self) -> Message {
        match self {
            Refusal::NoRules { on } => message!("refusal-no-rules", on = Arg::from(on), ..),
            Refusal::UnknownPhase => message!("refusal-unknown-phase", ..),
            Refusal::Stopped { phase } => message!("refusal-stopped", phase = Arg::phase(phase), ..),
            Refusal::PhaseOfOtherRules { phase, version } => message!(
                "refusal-phase-of-other-rules",
                phase = Arg::phase(phase),
                version = Arg::shown(version),
                ..
            ),
            Refusal::KeepsPhase { gate } => message!("refusal-keeps-phase", gate = Arg::shown(gate), ..),
            Refusal::NoDecision { phase, gates, next } => {
                let key = if next.is_some() {
                    "refusal-no-decision"
                } else {
                    "refusal-last-phase"
                };
                let next = next.map(|gate| gate.to_string()).unwrap_or_default();
                Message::new(key)
                    .phase("phase", phase)
                    .with("gates", joined(&gates))
                    .with("gate", next)
            }
            Refusal::NotAGo {
                decision,
                gate,
                outcome,
                day,
            } => message!(
                "refusal-not-a-go",
                decision = Arg::shown(decision),
                gate = Arg::shown(gate),
                outcome = Arg::shown(outcome),
                day = Arg::from(day),
                ..
            ),
            Refusal::Used { decision, gate, phase } => message!(
                "refusal-used",
                decision = Arg::shown(decision),
                gate = Arg::shown(gate),
                phase = Arg::phase(phase),
                ..
            ),
            Refusal::WrongWay {
                decision,
                gate,
                phase,
                possible,
            } => message!(
                "refusal-wrong-way",
                decision = Arg::shown(decision),
                gate = Arg::shown(gate),
                phase = Arg::phase(phase),
                possible = joined(&possible),
                ..
            ),
            Refusal::OpenReservation {
                decision,
                reservation,
                text,
                due,
                gate,
            } => message!(
                "refusal-open-reservation",
                decision = Arg::shown(decision),
                reservation = Arg::shown(reservation),
                text = text,
                due = due.map_or_else(|| "–".into(), Arg::from),
                gate = Arg::shown(gate),
                ..
            ),
            Refusal::StartBeforeDecision { start, day, decision } => message!(
                "refusal-start-before-decision",
                start = Arg::from(start),
                day = Arg::from(day),
                decision = Arg::shown(decision),
                ..
            ),
            Refusal::GoBeforePhase {
                decision,
                day,
                phase,
                since,
            } => message!(
                "refusal-go-before-phase",
                decision = Arg::shown(decision),
                day = Arg::from(day),
                phase = Arg::phase(phase),
                since = Arg::from(since),
                ..
            ),
            Refusal::StartInFuture { start, today } => message!(
                "refusal-start-in-future",
                start = Arg::from(start),
                today = Arg::from(today),
                ..
            ),
            Refusal::NoSkipReason { skipped, to } => message!(
                "refusal-no-skip-reason",
                skipped = Arg::phase(skipped),
                to = Arg::phase(to),
                ..
            ),
        }
    }
}

fn joined<T: ToString>(items: &[T]) -> String {
    items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", ")
}
