//! The facts of a product's file that are stated once, and then stand.

use std::collections::BTreeMap;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use serde::{Deserialize, Serialize};
use serde_json::{Map, Value as Json};

use crate::change::records::{key, said};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::{ApproxDate, Date};
use crate::domain::decision::{Decision, Reservation, ReservationEventKind};
use crate::domain::fact::UNKNOWN;
use crate::domain::indicator::Measure;
use crate::domain::naming::Named;
use crate::domain::product::Product;

/// What a fact is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub enum FactKind {
    /// A phase began.
    Phase,
    Decision,
    /// Something happened to a reservation.
    Reservation,
    /// A milestone was reached.
    Milestone,
    /// A value was measured.
    Measure,
}

impl FactKind {
    pub const ALL: [FactKind; 5] = [
        FactKind::Phase,
        FactKind::Decision,
        FactKind::Reservation,
        FactKind::Milestone,
        FactKind::Measure,
    ];

    /// Its word, for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            FactKind::Phase => "phase",
            FactKind::Decision => "decision",
            FactKind::Reservation => "reservation",
            FactKind::Milestone => "milestone",
            FactKind::Measure => "measure",
        }
    }

    /// What facts of this kind are called.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            FactKind::Phase => message!("history-fact-phases"),
            FactKind::Decision => message!("history-fact-decisions"),
            FactKind::Reservation => message!("history-fact-reservations"),
            FactKind::Milestone => message!("history-fact-milestones"),
            FactKind::Measure => message!("history-fact-measures"),
        }
    }
}

/// Which fact of a product it is.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct FactId {
    pub kind: FactKind,
    /// What it belongs to: a cycle, a reservation, an indicator; empty for a decision.
    pub of: String,
    pub name: String,
    /// Of several that share all this, the number of this one, from 0.
    pub nth: u32,
}

/// A fact, as a file states it.
#[derive(Clone, Debug, PartialEq)]
pub struct StatedFact {
    pub id: FactId,
    /// The day that it is true of.
    pub day: Option<ApproxDate>,
    /// It was declared when an inherited product entered the catalogue.
    pub is_inherited: bool,
    /// Sums of what it says, a key each.
    pub(super) said: Vec<u64>,
}

/// What a version of a product's file states.
#[derive(Clone, Debug, PartialEq)]
pub struct Stated {
    pub product: String,
    /// A sum of all that it says.
    pub(super) said: u64,
    pub(super) facts: Vec<StatedFact>,
}

impl Stated {
    #[must_use]
    pub fn by(product: &Product) -> Stated {
        Stated {
            product: product.id.to_string(),
            said: sum(&key(product)),
            facts: facts(product),
        }
    }
}

impl FactId {
    /// What it is, for people.
    #[must_use]
    pub fn label(&self) -> Message {
        let name = self.name.as_str();
        match self.kind {
            FactKind::Phase => message!("history-fact-phase", phase = Arg::phase(name)),
            FactKind::Decision => message!("history-fact-decision", id = name),
            FactKind::Reservation => message!(
                "history-fact-reservation",
                id = self.of.as_str(),
                event = Arg::word(ReservationEventKind::LIST, name)
            ),
            FactKind::Milestone => message!(
                "history-fact-milestone",
                milestone = Arg::Id {
                    of: Named::Milestone,
                    id: name.to_owned()
                }
            ),
            FactKind::Measure => {
                let day = ApproxDate::parse(name).map_or_else(|| Arg::from(name), Arg::from);
                message!("history-fact-measure", code = self.of.as_str(), day = day)
            }
        }
    }

    /// The same, under the name that its phase has today.
    #[must_use]
    pub fn under(mut self, current: &dyn Fn(&str) -> Option<String>) -> FactId {
        if self.kind == FactKind::Phase
            && let Some(name) = current(&self.name)
        {
            self.name = name;
        }
        self
    }
}

/// The facts of a product, those of a kind together, in the order of its file.
#[must_use]
pub fn facts(product: &Product) -> Vec<StatedFact> {
    let mut found = Found::default();
    for (cycle, record) in product.cycles() {
        let name = record.phase.known().map_or_else(String::new, ToString::to_string);
        let mut says = said(record);
        // What may be said of a phase while it lasts is no fact that stands.
        for key in [
            "phase",
            "start",
            "cycle",
            "substate",
            "planned_end",
            "note",
            "skip_reason",
        ] {
            says.remove(key);
        }
        found.add(
            (FactKind::Phase, cycle.to_string(), name),
            record.start.known().copied(),
            &says,
        );
        if let Some(last) = found.facts.last_mut() {
            last.is_inherited = record.is_baseline();
        }
    }
    for decision in &product.decisions {
        found.decision(decision);
    }
    for milestone in product.milestones.items() {
        if let Some(actual) = milestone.actual.known() {
            let (id, cycle) = milestone.key();
            let id = (FactKind::Milestone, cycle.to_string(), id.to_string());
            found.add(id, Some(*actual), &Map::new());
        }
    }
    for indicator in product.indicators.items() {
        for measure in indicator.measures.items() {
            found.measure(&indicator.code.to_string(), measure);
        }
    }
    found.facts
}

#[derive(Default)]
struct Found {
    facts: Vec<StatedFact>,
    taken: BTreeMap<(FactKind, String, String), u32>,
}

impl Found {
    fn add(&mut self, id: (FactKind, String, String), day: Option<ApproxDate>, says: &Map<String, Json>) {
        let next = self.taken.entry(id.clone()).or_default();
        let (kind, of, name) = id;
        let id = FactId {
            kind,
            of,
            name,
            nth: *next,
        };
        *next += 1;
        self.facts.push(StatedFact {
            id,
            day,
            is_inherited: false,
            said: sums(says),
        });
    }

    fn decision(&mut self, decision: &Decision) {
        let mut says = said(decision);
        // The day that counts is told apart.
        for key in ["id", "date", "session", "reservations"] {
            says.remove(key);
        }
        let reservations = decision.reservations.iter().map(|one| {
            let mut own = said(one);
            own.remove("events");
            Json::Object(own)
        });
        says.insert("reservations".to_owned(), reservations.collect());
        let id = (FactKind::Decision, String::new(), decision.id.to_string());
        self.add(id, decision.day().map(ApproxDate::Day), &says);
        for reservation in &decision.reservations {
            self.events(&decision.name_of(reservation), reservation);
        }
    }

    fn events(&mut self, of: &str, reservation: &Reservation) {
        for event in &reservation.events {
            let id = (FactKind::Reservation, of.to_owned(), event.kind.as_str().to_owned());
            self.add(id, Some(ApproxDate::Day(event.on)), &without_day(said(event), "on"));
        }
    }

    fn measure(&mut self, of: &str, measure: &Measure) {
        let name = |day: Date| day.to_string();
        let id = (FactKind::Measure, of.to_owned(), name(measure.date));
        self.add(
            id,
            Some(ApproxDate::Day(measure.date)),
            &without_day(said(measure), "date"),
        );
    }
}

fn without_day(mut says: Map<String, Json>, day: &str) -> Map<String, Json> {
    says.remove(day);
    says
}

/// A sum for each key that says something.
fn sums(says: &Map<String, Json>) -> Vec<u64> {
    let filled = says.iter().filter(|(_, value)| !value.is_null() && *value != UNKNOWN);
    let mut sums: Vec<u64> = filled.map(|(name, value)| sum(&format!("{name}={value}"))).collect();
    sums.sort_unstable();
    sums
}

fn sum(text: &str) -> u64 {
    let mut hasher = DefaultHasher::new();
    text.hash(&mut hasher);
    hasher.finish()
}
