//! What a change records around the gates: requests and challenges, the team's word, actions and help asked for.

use std::collections::HashSet;

use crate::diagnostic::{Arg, Message};
use crate::domain::coaching::{CoachingKind, Ritual};
use crate::domain::decision::Decision;
use crate::domain::handover::HandedPart;
use crate::domain::id::DecisionId;
use crate::domain::product::Product;
use crate::domain::request::{Request, RequestEvent, RequestEventKind};
use crate::domain::team::{ActionStatus, SupportStatus};
use crate::domain::update::Weather;
use crate::lifecycle::version::Version;

use super::super::{Line, Topic};
use super::committee::aspect_name;
use super::line;

/// The lists that these lines tell of, whose new items are told nowhere else.
pub(super) const LISTS: &[&str] = &[
    "requests",
    "challenges",
    "updates",
    "confirmations",
    "coachings",
    "checkups",
    "handovers",
    "actions",
    "support_needs",
];

/// The lines of a change.
pub(super) fn lines(before: &Product, after: &Product, version: Option<&Version>) -> Vec<Line> {
    let request = |text: Message| line(Topic::Request, text);
    let team = |text: Message| line(Topic::Team, text);
    let mut lines: Vec<Line> = requests(before, after).into_iter().map(request).collect();
    lines.extend(challenges(before, after).into_iter().map(request));
    lines.extend(words(before, after, version).into_iter().map(team));
    lines.extend(coaching(before, after).into_iter().map(team));
    lines.extend(handovers(before, after, version).into_iter().map(team));
    lines.extend(actions(before, after).into_iter().map(team));
    lines.extend(needs(before, after).into_iter().map(team));
    lines
}

/// The items of `after` whose key `before` has not.
fn new<'a, T, K: std::hash::Hash + Eq>(before: &[T], after: &'a [T], key: impl Fn(&T) -> K) -> Vec<&'a T> {
    let known: HashSet<K> = before.iter().map(&key).collect();
    after.iter().filter(|one| !known.contains(&key(one))).collect()
}

/// The same items in both, as each has them.
fn kept<'a, T, K: PartialEq>(before: &'a [T], after: &'a [T], key: impl Fn(&T) -> K) -> Vec<(&'a T, &'a T)> {
    let old = |one: &T| before.iter().find(|old| key(old) == key(one));
    after.iter().filter_map(|one| Some((old(one)?, one))).collect()
}

fn requests(before: &Product, after: &Product) -> Vec<Message> {
    let asked = |request: &Request| {
        let text = match request.session.known() {
            Some(day) => message!("story-request-for", day = Arg::Day((*day).into()), ..),
            None => message!("story-request", ..),
        };
        let text = text.with("gate", Arg::gate(&request.gate));
        match request.note.known() {
            Some(note) => message!("story-noted", said = Arg::from(text), note = note.as_str()),
            None => text,
        }
    };
    let happened = |request: &Request, event: &RequestEvent| {
        let kind = Arg::word(RequestEventKind::LIST, event.kind.as_str());
        let text = match event.session.known() {
            Some(day) => message!("story-request-moved", day = Arg::Day((*day).into()), ..),
            None => message!("story-request-event", event = kind, ..),
        };
        let text = text.with("gate", Arg::gate(&request.gate));
        match event.reason.known() {
            Some(reason) => message!("story-noted", said = Arg::from(text), note = reason.as_str()),
            None => text,
        }
    };
    let mut found: Vec<Message> = new(&before.requests, &after.requests, |one| one.id.clone())
        .into_iter()
        .map(asked)
        .collect();
    for (old, one) in kept(&before.requests, &after.requests, |one| one.id.clone()) {
        found.extend(
            one.events
                .iter()
                .skip(old.events.len())
                .map(|event| happened(one, event)),
        );
    }
    found
}

fn decided(product: &Product, id: &DecisionId) -> (Arg, Arg) {
    let found = product.decisions.iter().find(|one| one.id == *id);
    (
        found.map_or_else(|| Arg::shown(id), |one| Arg::gate(&one.gate)),
        found.and_then(Decision::day).map_or_else(|| Arg::from("–"), Arg::from),
    )
}

fn challenges(before: &Product, after: &Product) -> Vec<Message> {
    let made = new(&before.challenges, &after.challenges, |one| one.id.clone());
    let made = made.into_iter().map(|one| {
        let (gate, day) = decided(after, &one.decision);
        message!("story-challenge", gate = gate, day = day, text = one.text.as_str())
    });
    let answered = kept(&before.challenges, &after.challenges, |one| one.id.clone());
    let answered = answered.into_iter().filter_map(|(old, one)| {
        let answer = one.answer.known().filter(|_| old.answer.known().is_none())?;
        let (gate, day) = decided(after, &one.decision);
        Some(message!(
            "story-challenge-answered",
            gate = gate,
            day = day,
            text = answer.as_str()
        ))
    });
    made.chain(answered).collect()
}

/// What the team says of its week.
fn words(before: &Product, after: &Product, version: Option<&Version>) -> Vec<Message> {
    let mut found = Vec::new();
    for update in after.updates.iter().skip(before.updates.len()) {
        let weather = Arg::word(Weather::LIST, update.weather.as_str());
        found.push(message!(
            "story-update",
            day = Arg::Day(update.on.into()),
            weather = weather
        ));
        let parts = [
            (text!("story-update-changed"), &update.changed),
            (text!("story-update-path"), &update.path_to_green),
            (text!("story-update-help"), &update.help_wanted),
        ];
        let said = parts.into_iter().filter_map(|(key, said)| Some((key, said.known()?)));
        found.extend(said.map(|(key, said)| Message::new(key).with("text", said.as_str())));
    }
    for confirmation in after.confirmations.iter().skip(before.confirmations.len()) {
        found.push(match confirmation.aspect.known() {
            Some(aspect) => message!("story-confirmed-aspect", aspect = aspect_name(aspect, version)),
            None => message!("story-confirmed"),
        });
    }
    found
}

/// What coaches did with the team, and where the team stood when it looked at its practices.
fn coaching(before: &Product, after: &Product) -> Vec<Message> {
    let mut found = Vec::new();
    for one in after.coachings.iter().skip(before.coachings.len()) {
        let kind = Arg::word(CoachingKind::LIST, one.kind.as_str());
        let on = Arg::Day(one.on.into());
        found.push(match one.until.known() {
            Some(until) => message!(
                "story-coach-until",
                on = on,
                until = Arg::Day((*until).into()),
                kind = kind
            ),
            None => message!("story-coach", on = on, kind = kind),
        });
        let rituals = one.rituals.items().iter();
        let rituals: Vec<Arg> = rituals.map(|one| Arg::word(Ritual::LIST, one.as_str())).collect();
        if !rituals.is_empty() {
            found.push(message!("story-coach-rituals", rituals = Arg::List(rituals)));
        }
        if let Some(learnt) = one.learnt.known() {
            found.push(message!("story-coach-learnt", text = learnt.as_str()));
        }
        for trained in one.trained.items() {
            found.push(message!(
                "story-coach-trained",
                function = trained.function.as_str(),
                subject = trained.subject.as_str()
            ));
        }
    }
    for checkup in after.checkups.iter().skip(before.checkups.len()) {
        let count = checkup.kept.items().len();
        found.push(message!(
            "story-checkup",
            day = Arg::Day(checkup.on.into()),
            count = count
        ));
    }
    found
}

/// To whom a product goes, and what was handed over.
fn handovers(before: &Product, after: &Product, version: Option<&Version>) -> Vec<Message> {
    let part = |one: &HandedPart| {
        let known = version.and_then(|version| version.handover.iter().find(|part| part.id == one.id));
        let name = known.map_or_else(|| Arg::shown(&one.id), |part| Arg::both(&part.fr, &part.en));
        message!("story-handed-over", part = name, evidence = one.evidence.as_str())
    };
    let mut found = Vec::new();
    for one in &after.handovers {
        let old = before.handovers.iter().find(|old| old.id == one.id);
        if old.is_none() {
            let day = Arg::Day(one.on.into());
            found.push(message!("story-handover", to = Arg::body(&one.to), day = day));
        }
        if let Some(old) = old.filter(|old| (&old.to, old.on) != (&one.to, one.on)) {
            found.push(message!(
                "story-handover-moved",
                from = Arg::body(&old.to),
                was = Arg::Day(old.on.into()),
                to = Arg::body(&one.to),
                day = Arg::Day(one.on.into())
            ));
        }
        let known = old.map_or(&[][..], |old| old.parts.as_slice());
        found.extend(new(known, &one.parts, |one| one.id.clone()).into_iter().map(part));
    }
    found
}

fn actions(before: &Product, after: &Product) -> Vec<Message> {
    let (old, now) = (before.actions.items(), after.actions.items());
    let mut found: Vec<Message> = new(old, now, |one| one.id.clone())
        .into_iter()
        .map(|one| {
            message!(
                "story-action",
                text = one.text.as_str(),
                owner = one.owner.as_str(),
                due = Arg::Day(one.due.into())
            )
        })
        .collect();
    for (old, one) in kept(old, now, |one| one.id.clone()) {
        if let Some(status) = one.status.known().filter(|status| old.status.known() != Some(*status)) {
            let status = Arg::word(ActionStatus::LIST, status.as_str());
            found.push(message!(
                "story-action-state",
                text = one.text.as_str(),
                status = status
            ));
        }
    }
    found
}

fn needs(before: &Product, after: &Product) -> Vec<Message> {
    let (old, now) = (before.support_needs.items(), after.support_needs.items());
    let said = |need: &crate::domain::team::SupportNeed| {
        need.description
            .known()
            .map_or_else(|| Arg::shown(&need.kind), |text| Arg::from(text.as_str()))
    };
    let mut found: Vec<Message> = new(old, now, |one| one.id.clone())
        .into_iter()
        .map(|one| message!("story-need", text = said(one)))
        .collect();
    for (old, one) in kept(old, now, |one| one.id.clone()) {
        if let Some(status) = one.status.known().filter(|status| old.status.known() != Some(*status)) {
            let status = Arg::word(SupportStatus::LIST, status.as_str());
            found.push(message!("story-need-state", text = said(one), status = status));
        }
    }
    found
}
