//! What awaits a sitting of the committee: requests with how ready each is, and what the committee is owed or owes.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Arg, Message};
use crate::domain::challenge::Challenge;
use crate::domain::date::Date;
use crate::domain::decision::{Decision, Reservation, Waiver};
use crate::domain::id::{AspectId, GateId};
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::request::{Request, RequestState};
use crate::domain::session::{Session, SessionKind};
use crate::domain::team::{SupportNeed, SupportStatus};
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::readiness::{Readiness, State, readiness};
use crate::lifecycle::review::{self, ReviewOverdue};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;

use super::coming::coming;

/// A waiver that ends within so many days is told (domain/reports.md, C7).
const WAIVER_ENDS_WITHIN_DAYS: i32 = 60;

/// What awaits a sitting.
pub struct Agenda<'g> {
    /// The day of the sitting; none where nobody knows of one.
    pub day: Option<Date>,
    pub session: Option<&'g Session>,
    /// No file plans it: it follows from how often the committee meets.
    pub is_by_rhythm: bool,
    pub version: &'g Version,
    pub asked: Vec<Asked<'g>>,
    /// Requests that the team lets rest or must complete.
    pub held: Vec<(&'g Product, &'g Request)>,
    /// Products of which the committee settled nothing when they came, and that have not asked again.
    pub put_off: Vec<PutOff<'g>>,
    pub reservations: Vec<Owed<'g>>,
    pub waivers: Vec<(&'g Product, &'g Waiver, Date)>,
    pub needs: Vec<(&'g Product, &'g SupportNeed)>,
    pub challenges: Vec<(&'g Product, &'g Challenge)>,
    pub stops: Vec<&'g Product>,
    pub reviews: Vec<(&'g Product, ReviewOverdue<'g>)>,
}

/// A product to look at.
pub struct Asked<'g> {
    pub product: &'g Product,
    pub gate: GateId,
    /// None where the sitting lists it and nobody asked.
    pub request: Option<&'g Request>,
    pub aspects: Vec<AspectStanding>,
    pub blocking: usize,
    /// The committee's questions that forbid any go as the file stands.
    pub blockers: Vec<Arg>,
    /// Reservations that are open, where a go wants them closed.
    pub standing: usize,
    /// What the committee said of the product last, at any gate.
    pub previous: Option<&'g Decision>,
    /// What it said at this sitting.
    pub decided: Option<&'g Decision>,
    /// The branches that propose something of it.
    pub proposed_on: Vec<String>,
    /// Another sitting to come that lists it too.
    pub also_on: Option<Date>,
    /// What moved in its file since then; none where nobody looked.
    pub since: Option<Since>,
}

/// What moved in the file of a product since a day.
#[derive(Clone, Debug, PartialEq)]
pub struct Since {
    pub day: Date,
    /// What a reader must not miss first.
    pub lines: Vec<Message>,
}

/// How an aspect stands at a gate: expectations by what the file answers.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct AspectStanding {
    pub aspect: AspectId,
    pub met: usize,
    pub declared: usize,
    pub missing: usize,
    /// Of those that are missing, how many forbid any go.
    pub blocking: usize,
}

/// A product that came and of which nothing was settled.
pub struct PutOff<'g> {
    pub product: &'g Product,
    pub gate: Option<&'g GateId>,
    pub day: Option<Date>,
    /// None where the sitting listed it and took no decision.
    pub decision: Option<&'g Decision>,
}

/// An open reservation.
pub struct Owed<'g> {
    pub product: &'g Product,
    pub decision: &'g Decision,
    pub reservation: &'g Reservation,
    pub due: Option<Date>,
    pub is_late: bool,
}

/// What is recorded and proposed, as one catalogue.
#[derive(Clone, Copy)]
pub struct Before<'g> {
    pub portfolio: &'g Portfolio,
    pub lifecycle: &'g Lifecycle,
    /// By product, the branches that propose something of it.
    pub proposals: &'g BTreeMap<String, Vec<String>>,
    pub today: Date,
}

/// What awaits the sitting of `day`, or the next one; none where there are no rules.
#[must_use]
pub fn agenda(before: Before<'_>, day: Option<Date>) -> Option<Agenda<'_>> {
    let Before {
        portfolio,
        lifecycle,
        today,
        ..
    } = before;
    let coming = day.is_none().then(|| coming(portfolio, lifecycle, today)).flatten();
    let day = day.or(coming.map(|coming| coming.day));
    let on = day.map_or(today, |day| day.max(today));
    let version = lifecycle.for_reading_on(on)?;
    let sessions = portfolio.sessions().iter().map(|entry| &*entry.value);
    let session = sessions.rev().find(|session| Some(session.date) == day);
    let held = portfolio.sessions().iter().map(|entry| &*entry.value);
    let held = held.filter(|session| session.kind != SessionKind::Annulee && session.date < today);
    let last = held.max_by_key(|session| session.date);
    let products = || portfolio.products.iter().map(|entry| &*entry.value);
    let running = || products().filter(|product| product.hors_perimetre.known().is_none());
    let mut asked = requested(before, version, day, on);
    asked.extend(listed(before, version, session, on, &asked));
    asked.sort_by_key(|one| rank(session, one));
    let waiting: BTreeSet<_> = asked.iter().map(|one| &one.product.id).collect();
    let held = running().filter_map(|product| {
        let request = product.open_request(on)?;
        matches!(request.state(on), RequestState::Held(_)).then_some((product, request))
    });
    let mut reservations: Vec<Owed<'_>> = running().flat_map(|product| owed(product, today)).collect();
    reservations.sort_by_key(|one| (one.due.is_none(), one.due, &one.product.id));
    let needs = running().flat_map(|product| {
        let needs = product.support_needs.items().iter();
        needs
            .filter(|need| is_unanswered(need))
            .map(move |need| (product, need))
    });
    let challenges = running().flat_map(|product| {
        let open = product.challenges.iter().filter(|one| one.is_open(today));
        open.map(move |one| (product, one))
    });
    Some(Agenda {
        held: held.collect(),
        put_off: running()
            .filter(|product| !waiting.contains(&product.id) && product.open_request(on).is_none())
            .filter_map(|product| put_off(product, lifecycle, today).or_else(|| left_over(product, last, today)))
            .collect(),
        reservations,
        waivers: running().flat_map(|product| ending(product, today)).collect(),
        needs: needs.collect(),
        challenges: challenges.collect(),
        stops: running()
            .filter(|product| is_stopping(product, version, today))
            .collect(),
        reviews: running()
            .filter_map(|product| Some((product, review::overdue(product, version, today)?)))
            .collect(),
        day,
        session,
        is_by_rhythm: coming.is_some_and(|coming| coming.is_by_rhythm),
        version,
        asked,
    })
}

/// In the order of the sitting's agenda, then by the day they asked.
fn rank(session: Option<&Session>, one: &Asked<'_>) -> (usize, Option<Date>, String) {
    let items = session.map_or(&[][..], |session| session.agenda.items());
    let place = items.iter().position(|item| item.product == one.product.id);
    (
        place.unwrap_or(usize::MAX),
        one.request.map(|request| request.on),
        one.product.id.to_string(),
    )
}

/// The products that ask for this sitting, for an earlier one that did not answer, or for any.
fn requested<'g>(before: Before<'g>, version: &'g Version, day: Option<Date>, on: Date) -> Vec<Asked<'g>> {
    let products = before.portfolio.products.iter().map(|entry| &*entry.value);
    let mut found = Vec::new();
    for product in products {
        // A decision of this very sitting answers the request: the day before, it stood.
        let eve = day.map_or(on, |day| day.plus_days(-1));
        let request = product.open_request(on).or_else(|| product.open_request(eve));
        let Some(request) = request.filter(|request| request.state(on) == RequestState::Waiting) else {
            continue;
        };
        let wanted = request.wanted(on);
        let later = wanted.zip(day).is_some_and(|(wanted, day)| wanted > day);
        // It waits for the sitting that it is for, else for the one that lists it, until that one is over.
        let is_for_another = match wanted {
            Some(wanted) => wanted >= before.today && Some(wanted) != day,
            None => elsewhere(before, product, day).is_some() && !is_listed(before, product, day),
        };
        if !later && !is_for_another {
            found.push(one(before, version, product, &request.gate, Some(request), day, on));
        }
    }
    found
}

/// Another sitting, today or to come, that lists a product of which it has decided nothing.
fn elsewhere(before: Before<'_>, product: &Product, day: Option<Date>) -> Option<Date> {
    let sessions = before.portfolio.sessions().iter().map(|entry| &*entry.value);
    let to_come = sessions.filter(|session| session.kind != SessionKind::Annulee && session.date >= before.today);
    let others = to_come.filter(|session| Some(session.date) != day && lists(session, product));
    let open = others.filter(|session| !product.decisions.iter().any(|one| one.day() == Some(session.date)));
    open.map(|session| session.date).min()
}

fn is_listed(before: Before<'_>, product: &Product, day: Option<Date>) -> bool {
    let mut sessions = before.portfolio.sessions().iter();
    sessions.any(|entry| Some(entry.value.date) == day && lists(&entry.value, product))
}

fn lists(session: &Session, product: &Product) -> bool {
    session.agenda.items().iter().any(|item| item.product == product.id)
}

/// The products that the sitting lists and that did not ask.
fn listed<'g>(
    before: Before<'g>,
    version: &'g Version,
    session: Option<&'g Session>,
    on: Date,
    asked: &[Asked<'_>],
) -> Vec<Asked<'g>> {
    let items = session.map_or(&[][..], |session| session.agenda.items());
    let new = items
        .iter()
        .filter(|item| !asked.iter().any(|one| one.product.id == item.product));
    new.filter_map(|item| {
        let product = &*before.portfolio.product(item.product.as_str())?.value;
        let next = || version.phase_on(product, on).and_then(|phase| version.next_gate(phase));
        let gate = item.gate.known().or_else(next)?;
        let day = session.map(|session| session.date);
        Some(one(before, version, product, gate, None, day, on))
    })
    .collect()
}

fn one<'g>(
    before: Before<'g>,
    version: &'g Version,
    product: &'g Product,
    gate: &GateId,
    request: Option<&'g Request>,
    day: Option<Date>,
    on: Date,
) -> Asked<'g> {
    let dependents = before.portfolio.dependents(&product.id);
    let subject = Subject::new(product, version, on).needed_by(&dependents);
    let readiness = readiness(version, gate, product, &subject, on);
    let said = || product.standing_decisions().filter(|one| one.gate == *gate);
    Asked {
        aspects: by_aspect(version, &readiness),
        blocking: readiness.gaps().0.len(),
        blockers: readiness
            .gaps()
            .0
            .iter()
            .map(|item| Arg::both(&item.criterion.fr, &item.criterion.en))
            .collect(),
        standing: standing(version, product, gate, on),
        previous: product
            .standing_decisions()
            .filter(|one| one.day() < day.or(Some(on)))
            .max_by_key(|one| one.day()),
        decided: day.and_then(|day| said().find(|one| one.day() == Some(day))),
        proposed_on: before.proposals.get(product.id.as_str()).cloned().unwrap_or_default(),
        also_on: elsewhere(before, product, day),
        since: None,
        gate: gate.clone(),
        product,
        request,
    }
}

/// How many reservations must be closed before a go at the gate, and are not.
fn standing(version: &Version, product: &Product, gate: &GateId, on: Date) -> usize {
    let way = version
        .phase_on(product, on)
        .and_then(|phase| version.way(phase, gate, None));
    if !way.is_some_and(|way| version.closes_reservations(way.kind)) {
        return 0;
    }
    let open = product.open_reservations(on).into_iter();
    open.filter(|(decision, _)| decision.cycle() == product.latest_cycle())
        .count()
}

fn by_aspect(version: &Version, readiness: &Readiness<'_>) -> Vec<AspectStanding> {
    let standing = |aspect: &AspectId| {
        let items = || readiness.items.iter().filter(|item| item.criterion.aspect == *aspect);
        let count = |state: State| items().filter(|item| item.state == state).count();
        AspectStanding {
            aspect: aspect.clone(),
            met: count(State::Met),
            declared: count(State::Declared),
            missing: count(State::Missing),
            blocking: items()
                .filter(|item| item.state == State::Missing && item.blocks)
                .count(),
        }
    };
    version.aspects.iter().map(|aspect| standing(&aspect.id)).collect()
}

fn owed(product: &Product, today: Date) -> impl Iterator<Item = Owed<'_>> {
    product
        .open_reservations(today)
        .into_iter()
        .map(move |(decision, reservation)| {
            let due = reservation.due_by(today);
            Owed {
                product,
                decision,
                reservation,
                due,
                is_late: due.is_some_and(|due| due < today),
            }
        })
}

/// The waivers in force that end soon.
fn ending(product: &Product, today: Date) -> Vec<(&Product, &Waiver, Date)> {
    let waivers = product.standing_decisions().flat_map(|decision| &decision.waivers);
    let ending = waivers.filter_map(|waiver| Some((product, waiver, *waiver.until.known()?)));
    ending
        .filter(|(_, _, until)| *until >= today && until.days_since(today) <= WAIVER_ENDS_WITHIN_DAYS)
        .collect()
}

/// True for what nobody took up, nor refused.
fn is_unanswered(need: &SupportNeed) -> bool {
    let is_new = matches!(
        need.status.known(),
        None | Some(SupportStatus::Identifie | SupportStatus::Oriente)
    );
    is_new
        && need.accepted_on.known().is_none()
        && need.started_on.known().is_none()
        && need.closed_on.known().is_none()
}

/// The last decision about a product, where it neither opened a phase nor said no.
pub(super) fn put_off<'g>(product: &'g Product, lifecycle: &Lifecycle, today: Date) -> Option<PutOff<'g>> {
    let standing = product.standing_decisions();
    let last = standing.rev().find(|one| one.day().is_some_and(|day| day <= today))?;
    let rules = lifecycle.for_reading_on(last.day()?)?;
    let comes_back = rules.leads_forward(&last.gate) || rules.keeps_phase(&last.gate);
    (!rules.settles(&last.outcome) && comes_back).then(|| PutOff {
        product,
        gate: Some(&last.gate),
        day: last.day(),
        decision: Some(last),
    })
}

/// A product that the last sitting listed and did not examine, and that did not withdraw.
fn left_over<'g>(product: &'g Product, last: Option<&'g Session>, today: Date) -> Option<PutOff<'g>> {
    let last = last?;
    let item = last.agenda.items().iter().find(|item| item.product == product.id)?;
    let is_decided = product.decisions.iter().any(|one| one.day() >= Some(last.date));
    let withdrew = |request: &Request| {
        let is_since = request.last_event(today).is_some_and(|event| event.on >= last.date);
        request.state(today) == RequestState::Withdrawn && is_since
    };
    (!is_decided && !product.requests.iter().any(withdrew)).then(|| PutOff {
        product,
        gate: item.gate.known(),
        day: Some(last.date),
        decision: None,
    })
}

/// True from when a stop is prepared until all of it is done.
fn is_stopping(product: &Product, version: &Version, today: Date) -> bool {
    let Some(stop) = product.stop.known() else { return false };
    let is_over = version
        .phase_on(product, today)
        .is_some_and(|phase| version.gates_from(phase).is_empty());
    let is_left = stop
        .decommission
        .items()
        .iter()
        .any(|item| item.done_on.known().is_none());
    !is_over || is_left
}
