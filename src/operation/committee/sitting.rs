//! The file of a sitting: opened with its agenda, then who was there.

use std::collections::BTreeSet;

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::fold::word;
use crate::domain::id::{GateId, ProductId, TermId};
use crate::domain::session::{Session, SessionKind};
use crate::domain::settings::Settings;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::{Committee, Seat};
use crate::operation::error::Failure;
use crate::operation::facts::unedited;
use crate::operation::writing::{Change, Ground, session_path};
use crate::store::catalogue;
use crate::store::edit::{self, Step, Value};
use crate::store::folder::SETTINGS;
use crate::store::source::Source;

/// The sitting of a day, as its file says it; none where it has none, or it cannot be read.
#[must_use]
pub fn recorded(source: &dyn Source, day: Date) -> Option<Box<Session>> {
    catalogue::read::<Session>(source, &session_path(day), |_, _, _| ())?.value
}

/// A product to look at, at a gate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Item {
    pub product: ProductId,
    pub gate: GateId,
}

/// The change that opens a sitting, or adds to its agenda what it lacks.
///
/// # Errors
/// Where it was cancelled, or it is open with all of this on its agenda.
pub fn open(ground: &Ground<'_>, day: Date, kind: SessionKind, items: &[Item]) -> Result<Change, Failure> {
    let path = session_path(day);
    let before = recorded(ground.source(), day);
    if before
        .as_ref()
        .is_some_and(|session| session.kind == SessionKind::Annulee)
    {
        return Err(Failure::refused(message!(
            "sitting-cancelled",
            day = Arg::Day(day.into())
        )));
    }
    let listed: BTreeSet<&ProductId> = before
        .iter()
        .flat_map(|session| session.agenda.items())
        .map(|item| &item.product)
        .collect();
    let new: Vec<Value> = items
        .iter()
        .filter(|item| !listed.contains(&item.product))
        .map(written)
        .collect();
    let text = match (text(ground.source(), &path)?, new.is_empty()) {
        (Some(_), true) => {
            return Err(Failure::refused(message!(
                "sitting-open-already",
                day = Arg::Day(day.into())
            )));
        }
        (Some(text), false) => {
            let add = |text: String, item: &Value| edit::append(&text, "agenda", item).map_err(unedited);
            new.iter().try_fold(text, add)?
        }
        (None, is_empty) => {
            let mut fields = vec![
                ("date".to_owned(), Value::Date(day.to_string())),
                ("kind".to_owned(), Value::Text(kind.as_str().to_owned())),
            ];
            if !is_empty {
                fields.push(("agenda".to_owned(), Value::List(new)));
            }
            edit::render_document(&Value::Map(fields))
        }
    };
    Ok(about(
        day,
        path,
        text,
        message!("commit-sitting-open", day = Arg::Day(day.into())),
    ))
}

fn written(item: &Item) -> Value {
    let text = |value: &str| Value::Text(value.to_owned());
    Value::Map(vec![
        ("product".to_owned(), text(item.product.as_str())),
        ("gate".to_owned(), text(item.gate.as_str())),
    ])
}

/// Who is there, as somebody says it.
pub struct Presence<'p> {
    /// Seats that are filled, as people call them; a seat of two, twice.
    pub seats: &'p [String],
    /// Seats that were noted and are empty.
    pub absent: &'p [String],
    /// By profile.
    pub guests: &'p [String],
    /// Nobody else is there: what was noted before does not stay.
    pub is_whole: bool,
}

/// The committee of the day of a sitting.
///
/// # Errors
/// Where the rules do not say its seats.
pub fn committee(lifecycle: &Lifecycle, day: Date) -> Result<&Committee, Failure> {
    let committee = lifecycle.in_force_on(day).and_then(|version| version.committee.known());
    committee
        .filter(|committee| !committee.seats.is_empty())
        .ok_or_else(|| Failure::usage(message!("sitting-no-seats", day = Arg::Day(day.into()))))
}

/// The change that writes who is there: seats by role, beside those that were noted, guests by profile.
///
/// # Errors
/// Where the sitting is not open, a seat does not exist, is vacant, or is filled more often than it is there, or all of it
/// is noted already.
pub fn attend(ground: &Ground<'_>, day: Date, presence: &Presence<'_>) -> Result<Change, Failure> {
    let path = session_path(day);
    let (Some(mut text), Some(session)) = (text(ground.source(), &path)?, recorded(ground.source(), day)) else {
        return Err(Failure::usage(message!(
            "sitting-not-open",
            day = Arg::Day(day.into()),
            on = day.to_string()
        )));
    };
    let committee = committee(ground.lifecycle()?, day)?;
    let noted = session
        .seats_present
        .known()
        .map_or_else(Vec::new, |table| table.0.clone());
    let present = present(committee, &noted, presence, &vacant_seats(ground.source()))?;
    if present == noted && presence.guests.is_empty() {
        return Err(Failure::refused(message!(
            "sitting-attend-same",
            day = Arg::Day(day.into())
        )));
    }
    if present.is_empty() && !noted.is_empty() {
        text = edit::remove(&text, &["seats_present"])
            .map_err(unedited)?
            .unwrap_or(text);
    } else if present != noted {
        let table = present
            .iter()
            .map(|(role, count)| (role.to_string(), Value::Int(*count)));
        text = edit::set(&text, &[Step::key("seats_present")], &Value::Map(table.collect())).map_err(unedited)?;
    }
    for guest in presence.guests {
        let guest = Value::Map(vec![("profile".to_owned(), Value::Text(guest.clone()))]);
        text = edit::append(&text, "guests", &guest).map_err(unedited)?;
    }
    let filled: i64 = present.iter().map(|(_, count)| *count).sum();
    let title = message!("commit-sitting-attend", day = Arg::Day(day.into()));
    let mut change = about(day, path, text, title);
    let required = ground.lifecycle()?.quorum(settings(ground.source()).as_deref(), day);
    if let Some(required) = required.filter(|required| filled > 0 && filled < *required) {
        change
            .remarks
            .push(message!("sitting-no-quorum", present = filled, required = required));
    }
    Ok(change)
}

fn settings(source: &dyn Source) -> Option<Box<Settings>> {
    catalogue::read::<Settings>(source, SETTINGS, |_, _, _| ())?.value
}

/// The seats that are filled once all is said, in the order of the rules, each as often as it is.
fn present(
    committee: &Committee,
    noted: &[(TermId, i64)],
    presence: &Presence<'_>,
    vacant: &[TermId],
) -> Result<Vec<(TermId, i64)>, Failure> {
    let mut present = if presence.is_whole { Vec::new() } else { noted.to_vec() };
    for asked in presence.absent {
        let seat = named(committee, asked)?;
        if let Some((_, count)) = present.iter_mut().find(|(role, _)| *role == seat.role) {
            *count -= 1;
        }
    }
    present.retain(|(_, count)| *count > 0);
    let mut said: Vec<(&Seat, i64)> = Vec::new();
    for asked in presence.seats {
        let seat = named(committee, asked)?;
        if vacant.contains(&seat.role) {
            return Err(Failure::refused(message!(
                "sitting-vacant",
                seat = Arg::both(&seat.fr, &seat.en)
            )));
        }
        match said.iter_mut().find(|(known, _)| known.role == seat.role) {
            Some((_, count)) => *count += 1,
            None => said.push((seat, 1)),
        }
    }
    if let Some((seat, _)) = said.iter().find(|(seat, count)| *count > seat.count) {
        return Err(Failure::usage(message!(
            "sitting-too-many",
            seat = Arg::both(&seat.fr, &seat.en),
            count = seat.count
        )));
    }
    for (seat, count) in said {
        match present.iter_mut().find(|(role, _)| *role == seat.role) {
            Some((_, known)) => *known = count.max(*known),
            None => present.push((seat.role.clone(), count)),
        }
    }
    let rank = |role: &TermId| committee.seats.iter().position(|seat| seat.role == *role);
    present.sort_by_key(|(role, _)| rank(role));
    Ok(present)
}

/// The seats that the catalogue says are vacant.
#[must_use]
pub fn vacant_seats(source: &dyn Source) -> Vec<TermId> {
    let settings = settings(source);
    let practice = settings.as_ref().and_then(|settings| settings.committee.known());
    practice.map_or_else(Vec::new, |practice| practice.vacant_seats.items().to_vec())
}

/// The seat that people call so: by its role, its name, or another name of it.
///
/// # Errors
/// Where there is none.
pub fn named<'c>(committee: &'c Committee, asked: &str) -> Result<&'c Seat, Failure> {
    let said = word(asked);
    let called = |seat: &&Seat| {
        let aliases = seat.aliases.items().iter().map(String::as_str);
        let mut names = [seat.role.as_str(), &seat.fr, &seat.en].into_iter().chain(aliases);
        names.any(|name| word(name) == said)
    };
    committee.seats.iter().find(called).ok_or_else(|| {
        let known = committee
            .seats
            .iter()
            .map(|seat| Arg::both(&seat.fr, &seat.en))
            .collect();
        let roles: Vec<&str> = committee.seats.iter().map(|seat| seat.role.as_str()).collect();
        Failure::usage(message!("sitting-no-seat", seat = asked, known = Arg::List(known))).suggesting(asked, roles)
    })
}

fn text(source: &dyn Source, path: &str) -> Result<Option<String>, Failure> {
    let Some(bytes) = source.read(path).map_err(crate::operation::workspace::unlisted)? else {
        return Ok(None);
    };
    let read = String::from_utf8(bytes);
    read.map(Some).map_err(|_| Failure::refused(message!("Y-02-not-utf8")))
}

fn about(day: Date, path: String, text: String, title: crate::diagnostic::Message) -> Change {
    Change {
        files: vec![(path, text)],
        title,
        trailers: vec![("Catalog-Session", day.to_string())],
        remarks: Vec::new(),
    }
}
