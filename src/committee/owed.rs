//! What everybody owes: reservations, actions, help that was asked for, what a gate asks, what is
//! handed over, measures, answers. Each with who
//! owes it, by when, and the command that closes it.

use crate::diagnostic::shell::quoted;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::fold::word;
use crate::domain::id::GateId;
use crate::domain::indicator::Indicator;
use crate::domain::product::Product;
use crate::domain::request::RequestState;
use crate::domain::team::{Action, ActionStatus, SupportNeed, SupportStatus};
use crate::lifecycle::closing::last_phase;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::readiness::readiness;
use crate::lifecycle::review;
use crate::lifecycle::subject::Subject;
use crate::lifecycle::transition::{self, TransitionRequest};
use crate::lifecycle::version::{TransitionKind, Version};

use super::agenda::put_off;

/// An indicator that was not measured for longer is told (domain/reports.md, G8: facts older than 180 days).
const STALE_DAYS: i32 = 180;
/// A request for help that nobody took up for longer is late (domain/reports.md, G4).
const NEED_WAITS_DAYS: i32 = 60;

/// What is owed.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Reservation,
    Action,
    Need,
    Feedback,
    Gate,
    Phase,
    PutOff,
    Challenge,
    Handover,
    Measure,
    Review,
}

impl Kind {
    /// Its word, for programs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Kind::Reservation => "reservation",
            Kind::Action => "action",
            Kind::Need => "need",
            Kind::Feedback => "feedback",
            Kind::Gate => "gate",
            Kind::Phase => "phase",
            Kind::PutOff => "put_off",
            Kind::Challenge => "challenge",
            Kind::Handover => "handover",
            Kind::Measure => "measure",
            Kind::Review => "review",
        }
    }

    /// What people call it.
    #[must_use]
    pub fn label(self) -> Message {
        match self {
            Kind::Reservation => message!("owed-reservation"),
            Kind::Action => message!("owed-action"),
            Kind::Need => message!("owed-need"),
            Kind::Feedback => message!("owed-feedback"),
            Kind::Gate => message!("owed-gate"),
            Kind::Phase => message!("owed-phase"),
            Kind::PutOff => message!("owed-put-off"),
            Kind::Challenge => message!("owed-challenge"),
            Kind::Handover => message!("owed-handover"),
            Kind::Measure => message!("owed-measure"),
            Kind::Review => message!("owed-review"),
        }
    }
}

/// Who owes something.
#[derive(Clone, Debug, PartialEq)]
pub enum Who {
    /// A role of the team or a seat of the committee.
    Role(String),
    /// A function or an entity, in words.
    Said(String),
    /// The committee as a whole.
    Committee,
    /// The team as a whole.
    Team,
}

impl Who {
    /// True for whoever is called so: a role, or a part of the words.
    #[must_use]
    pub fn is(&self, asked: &str) -> bool {
        let asked = word(asked);
        match self {
            Who::Role(role) => word(role) == asked,
            Who::Said(words) => word(words).contains(&asked),
            Who::Committee => ["comite", "committee"].contains(&asked.as_str()),
            Who::Team => ["equipe", "team"].contains(&asked.as_str()),
        }
    }
}

/// Something that somebody owes.
#[derive(Clone, Debug)]
pub struct Owed<'p> {
    pub product: &'p Product,
    pub kind: Kind,
    pub what: Arg,
    pub who: Who,
    /// None where no day was set.
    pub due: Option<Date>,
    /// It should be done already.
    pub is_late: bool,
    /// What is typed to close it.
    pub command: String,
}

/// What is owed about a product on the day `today`, under the rules `version`; the earliest due first.
#[must_use]
pub fn of<'p>(product: &'p Product, lifecycle: &Lifecycle, version: &Version, today: Date) -> Vec<Owed<'p>> {
    if product.hors_perimetre.known().is_some() {
        return Vec::new();
    }
    let mut owed = reservations(product, today);
    owed.extend(actions(product, today));
    owed.extend(needs(product, today));
    owed.extend(challenges(product, today));
    owed.extend(handed_over(product, version, today));
    owed.extend(asked(product, version, today));
    owed.extend(granted(product, lifecycle, today));
    owed.extend(comes_back(product, lifecycle, today));
    owed.extend(measures(product, version, today));
    owed.extend(looked_at(product, version, today));
    owed.sort_by_key(|one| (one.due.is_none(), one.due, one.kind));
    owed
}

fn id(product: &Product) -> &str {
    product.id.as_str()
}

fn reservations(product: &Product, today: Date) -> Vec<Owed<'_>> {
    let open = product.open_reservations(today).into_iter();
    open.map(|(decision, one)| {
        let due = one.due_by(today);
        let said = || one.owner.known().map(|owner| Who::Said(owner.clone()));
        let role = one.owner_role.known().map(|role| Who::Role(role.clone()));
        Owed {
            product,
            kind: Kind::Reservation,
            what: one
                .text
                .known()
                .map_or_else(|| Arg::shown(&one.id), |text| Arg::from(text.as_str())),
            who: role.or_else(said).unwrap_or(Who::Team),
            due,
            is_late: due.is_some_and(|due| due < today),
            command: format!("catalog reservation close {} {}", id(product), decision.name_of(one)),
        }
    })
    .collect()
}

/// True while an action is to be done on the day `today`.
#[must_use]
pub fn is_open(action: &Action, today: Date) -> bool {
    match action.done_on.known() {
        Some(done) => *done > today,
        None => !matches!(
            action.status.known(),
            Some(ActionStatus::Fait | ActionStatus::Abandonne)
        ),
    }
}

fn actions(product: &Product, today: Date) -> Vec<Owed<'_>> {
    let open = product.actions.items().iter().filter(|action| is_open(action, today));
    open.map(|action| Owed {
        product,
        kind: Kind::Action,
        what: Arg::from(action.text.as_str()),
        who: Who::Said(action.owner.clone()),
        due: Some(action.due),
        is_late: action.due < today,
        command: format!("catalog action done {} {}", id(product), action.id),
    })
    .collect()
}

fn said(need: &SupportNeed) -> Arg {
    need.description
        .known()
        .map_or_else(|| Arg::shown(&need.kind), |text| Arg::from(text.as_str()))
}

/// What was asked for and not taken up; what was given and of which the team said nothing (domain/model.md §6).
fn needs(product: &Product, today: Date) -> Vec<Owed<'_>> {
    let mut owed = Vec::new();
    for need in product.support_needs.items() {
        let status = need.status.known();
        let routed = need.routed_to.known().map(|entity| Who::Said(entity.clone()));
        let (step, is_new) = match status {
            None | Some(SupportStatus::Identifie) => ("route", true),
            Some(SupportStatus::Oriente) => ("start", true),
            Some(SupportStatus::EnCours) => ("close", false),
            Some(SupportStatus::Clos) if need.feedback.is_absent() => {
                owed.push(Owed {
                    product,
                    kind: Kind::Feedback,
                    what: said(need),
                    who: Who::Team,
                    due: None,
                    is_late: false,
                    command: format!("catalog need close {} {} --feedback \"…\"", id(product), need.id),
                });
                continue;
            }
            Some(SupportStatus::Clos | SupportStatus::Refuse | SupportStatus::SansSuite) => continue,
        };
        let raised = need.raised_on.known().filter(|_| is_new);
        owed.push(Owed {
            product,
            kind: Kind::Need,
            what: said(need),
            who: routed.unwrap_or(Who::Committee),
            due: None,
            is_late: raised.is_some_and(|raised| today.days_since(*raised) > NEED_WAITS_DAYS),
            command: format!("catalog need {step} {} {}", id(product), need.id),
        });
    }
    owed
}

fn challenges(product: &Product, today: Date) -> Vec<Owed<'_>> {
    let open = product.challenges.iter().filter(|one| one.is_open(today));
    open.map(|one| Owed {
        product,
        kind: Kind::Challenge,
        what: Arg::from(one.text.as_str()),
        who: Who::Committee,
        due: None,
        is_late: false,
        command: format!("catalog challenge {} {} --answer", id(product), one.id),
    })
    .collect()
}

/// The parts of a handover that remain, of a product that lives.
fn handed_over<'p>(product: &'p Product, version: &Version, today: Date) -> Option<Owed<'p>> {
    let handover = product.handovers.last()?;
    let left = version
        .handover
        .iter()
        .filter(|part| handover.done(&part.id, today).is_none())
        .count();
    let lives = last_phase(product, version, today).is_none();
    (left > 0 && lives).then(|| Owed {
        product,
        kind: Kind::Handover,
        what: Arg::from(message!(
            "owed-handover-parts",
            count = left,
            of = version.handover.len(),
            to = Arg::body(&handover.to)
        )),
        who: Who::Team,
        due: Some(handover.on),
        is_late: handover.on < today,
        command: format!("catalog handover {}", id(product)),
    })
}

/// What the gate that was asked for still forbids: without a request, nobody owes an answer yet.
fn asked<'p>(product: &'p Product, version: &Version, today: Date) -> Option<Owed<'p>> {
    let request = product.open_request(today)?;
    if request.state(today) == RequestState::Withdrawn {
        return None;
    }
    let gate: &GateId = &request.gate;
    let subject = Subject::new(product, version, today);
    let blocking = readiness(version, gate, product, &subject, today).gaps().0.len();
    let due = request.wanted(today);
    (blocking > 0).then(|| Owed {
        product,
        kind: Kind::Gate,
        what: Arg::from(message!("owed-gate-blocking", gate = Arg::gate(gate), count = blocking)),
        who: Who::Role("responsable_produit".to_owned()),
        due,
        is_late: due.is_some_and(|due| due < today),
        command: format!(
            "catalog answer {} --gate {} --blocking",
            id(product),
            quoted(gate.as_str())
        ),
    })
}

/// A phase that a go opened, and that the product has not entered.
fn granted<'p>(product: &'p Product, lifecycle: &Lifecycle, today: Date) -> Option<Owed<'p>> {
    let opening = transition::plan(product, lifecycle, today, &TransitionRequest::default()).ok()?;
    let gate = quoted(opening.gate.as_str()).into_owned();
    Some(Owed {
        product,
        kind: Kind::Phase,
        what: Arg::from(message!("owed-phase-granted", phase = Arg::phase(&opening.to))),
        who: Who::Role("responsable_produit".to_owned()),
        due: None,
        is_late: false,
        command: format!("catalog advance {} --gate {gate}", id(product)),
    })
}

/// What the committee put off, and was not asked again.
fn comes_back<'p>(product: &'p Product, lifecycle: &Lifecycle, today: Date) -> Option<Owed<'p>> {
    let last = put_off(product, lifecycle, today).filter(|_| product.open_request(today).is_none())?;
    let gate = last.gate?;
    Some(Owed {
        product,
        kind: Kind::PutOff,
        what: Arg::from(message!(
            "owed-put-off-since",
            gate = Arg::gate(gate),
            day = last.day.map_or_else(|| Arg::from("–"), |day| Arg::Day(day.into()))
        )),
        who: Who::Role("responsable_produit".to_owned()),
        due: None,
        is_late: false,
        command: format!("catalog request {} --gate {}", id(product), quoted(gate.as_str())),
    })
}

/// Indicators of a product in service whose last measure is old.
fn measures<'p>(product: &'p Product, version: &Version, today: Date) -> Vec<Owed<'p>> {
    let runs = version
        .phase_on(product, today)
        .is_some_and(|phase| !version.gates_from(phase).is_empty());
    let last = |indicator: &Indicator| indicator.measures.items().iter().map(|one| one.date).max();
    let stale = product.indicators.items().iter().filter_map(|indicator| {
        let last = last(indicator)?;
        (runs && today.days_since(last) > STALE_DAYS).then_some((indicator, last))
    });
    stale
        .map(|(indicator, last)| {
            let name = indicator.name.known().map_or(indicator.code.as_str(), String::as_str);
            Owed {
                product,
                kind: Kind::Measure,
                what: Arg::from(message!("owed-measure-old", name = name, day = Arg::Day(last.into()))),
                who: Who::Role("responsable_produit".to_owned()),
                due: None,
                is_late: true,
                command: format!("catalog measure {} {} VALEUR", id(product), indicator.code),
            }
        })
        .collect()
}

/// A look that the committee owes (rule S-60).
fn looked_at<'p>(product: &'p Product, version: &Version, today: Date) -> Option<Owed<'p>> {
    // What was put off says so itself.
    let owed = review::overdue(product, version, today)?;
    let decided = product
        .decisions
        .iter()
        .filter_map(Decision::day)
        .any(|day| day == owed.last);
    // A gate that leads on is another question.
    let mut ways = version.ways_from(owed.phase);
    let gate = ways
        .find(|way| way.kind == TransitionKind::Revue)
        .and_then(|way| way.gate.known());
    // What waits for a sitting already is asked for.
    let request = product.open_request(today);
    if request.is_some_and(|request| Some(&request.gate) == gate) {
        return None;
    }
    let gate = gate.map_or_else(String::new, |gate| format!(" --gate {}", quoted(gate.as_str())));
    let since = Arg::Day(owed.last.into());
    let what = if decided {
        message!("owed-review-decided", day = since)
    } else {
        message!("owed-review-entered", day = since)
    };
    Some(Owed {
        product,
        kind: Kind::Review,
        what: Arg::from(what),
        who: Who::Committee,
        due: owed.every.try_into().ok().map(|every: i32| owed.last.plus_days(every)),
        is_late: true,
        command: format!("catalog request {}{gate}", id(product)),
    })
}
