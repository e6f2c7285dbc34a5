//! A product asks that the committee looks at it at a gate. One request waits at a time: it is on one agenda.

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::domain::request::{Request, RequestEventKind, RequestState};
use crate::domain::session::SessionKind;
use crate::lifecycle::transition::{self, TransitionRequest};
use crate::operation::advance::refused;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::gate;
use crate::operation::writing::{Change, Ground, Target};

use super::place::Said;
use super::sitting;

/// The list of a product's requests.
const LIST: &str = "requests";

/// What is asked.
#[derive(Clone, Debug, Default)]
pub struct Wish {
    /// The gate, as people call it; the one that comes next where none is said.
    pub gate: Option<String>,
    /// The sitting; any where none is said.
    pub session: Option<Date>,
    /// What brings the product, as people say it.
    pub kind: Option<String>,
    pub note: Option<String>,
    pub by_role: Option<String>,
}

/// What happens to a request before the committee answers it.
#[derive(Clone, Debug)]
pub struct Happening {
    pub kind: RequestEventKind,
    pub session: Option<Date>,
    pub reason: Option<String>,
    pub by_role: Option<String>,
}

/// The change that asks, where a sitting that is only proposed `said` something of the product.
///
/// # Errors
/// Where the gate leads nowhere from here, a request waits already, a go waits to be used, or there is no such sitting.
pub fn ask(ground: &Ground<'_>, target: &Target, wish: &Wish, said: Option<&Said>) -> Result<Change, Failure> {
    target.sound()?;
    let heard = said.map(|said| said.heard(&target.product));
    let (product, today) = (heard.as_ref().unwrap_or(&target.product), ground.today);
    let version = target.rules(today)?;
    let gate = gate::chosen(version, product, wish.gate.as_deref(), today)?;
    let phase = transition::current_phase(product, version, today).map_err(|refusal| refused(product, refusal))?;
    let possible = version.gates_from(phase);
    if !possible.contains(&&gate) {
        let possible = possible.iter().map(Arg::gate).collect();
        return Err(Failure::refused(message!(
            "request-wrong-gate",
            gate = Arg::gate(&gate),
            phase = Arg::phase(phase),
            name = product.name.as_str(),
            possible = Arg::List(possible)
        )));
    }
    if let Some(open) = product.open_request(today) {
        return Err(standing(product, open, today));
    }
    let usable = TransitionRequest {
        gate: Some(gate.clone()),
        ..TransitionRequest::default()
    };
    if !version.keeps_phase(&gate) && transition::plan(product, &target.lifecycle, today, &usable).is_ok() {
        return Err(Failure::refused(message!(
            "request-decided",
            gate = Arg::gate(&gate),
            id = Arg::shown(&product.id),
            name = product.name.as_str()
        )));
    }
    if let Some(day) = wish.session {
        can_be_met(ground, day)?;
    }
    let (on, session) = (today.to_string(), wish.session.map(|day| day.to_string()));
    let id = format!("d{}", product.requests.len() + 1);
    let fields = facts::fields(
        LIST,
        &[
            ("id", Some(&id)),
            ("gate", Some(gate.as_str())),
            ("on", Some(&on)),
            ("session", session.as_deref()),
            ("kind", wish.kind.as_deref()),
            ("note", wish.note.as_deref()),
            ("by_role", wish.by_role.as_deref()),
        ],
    )?;
    let title = message!("commit-request", name = product.name.as_str(), gate = Arg::gate(&gate));
    let mut change = facts::change(target, &[FieldValue::item(LIST, fields)?], title)?;
    change.trailers.push(("Catalog-Gate", gate.to_string()));
    Ok(change)
}

/// The change that says what happens to the request that waits, as [`ask`] knows it.
///
/// # Errors
/// Where none waits, nothing would change, no reason is given, or there is no such sitting.
pub fn happens(
    ground: &Ground<'_>,
    target: &Target,
    happening: &Happening,
    said: Option<&Said>,
) -> Result<Change, Failure> {
    target.sound()?;
    let heard = said.map(|said| said.heard(&target.product));
    let (product, today) = (heard.as_ref().unwrap_or(&target.product), ground.today);
    let Some(open) = product.open_request(today) else {
        return Err(Failure::usage(message!(
            "request-none",
            name = product.name.as_str(),
            id = Arg::shown(&product.id)
        )));
    };
    let is_held = matches!(open.state(today), RequestState::Held(_));
    if (happening.kind == RequestEventKind::Reprise) != is_held && happening.kind != RequestEventKind::Retiree {
        return Err(standing(product, open, today));
    }
    if happening.kind != RequestEventKind::Reprise && happening.reason.is_none() {
        return Err(Failure::usage(message!("usage-missing", option = "--reason")));
    }
    if let Some(day) = happening.session {
        can_be_met(ground, day)?;
    }
    let (on, session) = (today.to_string(), happening.session.map(|day| day.to_string()));
    let list = format!("{LIST}[{}].events", open.id);
    let fields = facts::fields(
        &list,
        &[
            ("on", Some(&on)),
            ("kind", Some(happening.kind.as_str())),
            ("session", session.as_deref()),
            ("reason", happening.reason.as_deref()),
            ("by_role", happening.by_role.as_deref()),
        ],
    )?;
    let title = message!(
        "commit-request-event",
        name = product.name.as_str(),
        gate = Arg::gate(&open.gate),
        event = Arg::word(RequestEventKind::LIST, happening.kind.as_str())
    );
    facts::change(target, &[FieldValue::item(&list, fields)?], title)
}

/// Says that a request waits already, and what can be done about it.
fn standing(product: &Product, open: &Request, today: Date) -> Failure {
    let about = |message: Message| {
        Failure::refused(
            message
                .with("name", product.name.as_str())
                .with("gate", Arg::gate(&open.gate))
                .with("id", Arg::shown(&product.id)),
        )
    };
    match (open.state(today), open.wanted(today)) {
        (RequestState::Held(kind), _) => about(message!(
            "request-held",
            state = Arg::word(RequestEventKind::LIST, kind.as_str()),
            ..
        )),
        (_, Some(day)) => about(message!("request-already-for", day = Arg::Day(day.into()), ..)),
        (_, None) => about(message!("request-already", day = Arg::Day(open.on.into()), ..)),
    }
}

/// Refuses a sitting that is over or was cancelled.
fn can_be_met(ground: &Ground<'_>, day: Date) -> Result<(), Failure> {
    if day < ground.today {
        return Err(Failure::usage(message!("request-past", day = Arg::Day(day.into()))));
    }
    let session = sitting::recorded(ground.source(), day);
    if session.is_some_and(|session| session.kind == SessionKind::Annulee) {
        return Err(Failure::refused(message!(
            "sitting-cancelled",
            day = Arg::Day(day.into())
        )));
    }
    Ok(())
}
