//! A product that changes hands, as a page and as a document.

use serde_json::{Value as Json, json};

use crate::committee::handover::{Part, Reading};
use crate::diagnostic::asked::called_at;
use crate::diagnostic::shell::quoted;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decode::Decode as _;
use crate::domain::handover::Handover;
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::page::{Item, List, Mark, Page, Tone, Words};
use crate::report::product_mode::ENOUGH;
use crate::report::product_mode::practice::PRACTICES;
use crate::report::shared::words::role;

/// The form of the document.
pub const SCHEMA: &str = "catalog-handover/1";

/// A handover, on a day.
pub struct View<'v> {
    pub reading: &'v Reading<'v>,
    pub today: Date,
}

impl View<'_> {
    fn id(&self) -> &str {
        self.reading.product.id.as_str()
    }
}

/// The page: how far it got, part by part, then what the receiving side lacks.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let reading = view.reading;
    let (ready, of) = (reading.ready(), reading.parts.len());
    let mut page = Page::new(message!("handover-title", name = reading.product.name.as_str()));
    page = match reading.handover {
        Some(handover) => {
            page.lead(lead(handover, view.today))
                .lead(message!("handover-lead-parts", ready = ready, of = of))
        }
        None => page.lead(message!("handover-lead-none", id = view.id(), of = of)),
    };
    let parts = List {
        items: reading.parts.iter().map(|part| item(view, part)).collect(),
        rest: None,
    };
    let lacks = List {
        items: receiving(view).into_iter().map(|line| lacking(view, line)).collect(),
        rest: None,
    };
    page.heading(message!("handover-parts"))
        .with(parts)
        .heading(message!("handover-receiver"))
        .with(lacks)
}

/// To whom the product goes, and in how long.
fn lead(handover: &Handover, today: Date) -> Message {
    let days = i64::from(handover.on.days_since(today));
    let text = match days {
        0 => message!("handover-lead-today", ..),
        1.. => message!("handover-lead-coming", days = days, ..),
        _ => message!("handover-lead-past", days = -days, ..),
    };
    let day = Arg::Day(handover.on.into());
    text.with("to", Arg::body(&handover.to)).with("day", day)
}

fn mark(is_there: bool) -> Mark {
    match is_there {
        true => Mark {
            sign: '✔',
            tone: Tone::Good,
            is_ticked: true,
            meaning: text!("handover-there"),
        },
        false => Mark {
            sign: '✘',
            tone: Tone::Bad,
            is_ticked: false,
            meaning: text!("handover-missing"),
        },
    }
}

fn item(view: &View<'_>, part: &Part<'_>) -> Item {
    let name = Arg::both(&part.rule.fr, &part.rule.en);
    let what = part.rule.what.known().map(|what| Arg::both(&what.fr, &what.en));
    let words = match (part.done, what) {
        (Some(done), _) => Words::from(message!(
            "handover-part-done",
            part = name,
            day = Arg::Day(done.done_on.into()),
            evidence = done.evidence.as_str()
        )),
        (None, Some(what)) => message!("handover-part", part = name, what = what).into(),
        (None, None) => message!("handover-part-bare", part = name).into(),
    };
    let mut notes: Vec<Words> = Vec::new();
    if part.done.is_none() && view.reading.handover.is_some() {
        notes.push(command(done(view, part)));
    }
    // What is handed over needs no address any more.
    let silent = part.silent.iter().filter(|_| part.done.is_none());
    notes.extend(silent.map(|field| {
        let called = FieldPath::parse(field, Product::shape()).map_or_else(|_| Arg::from(*field), |at| called_at(&at));
        let command = Arg::Command(set(view, field));
        Words::from(message!("handover-silent", field = called, command = command)).toned(Tone::Muted)
    }));
    Item {
        mark: Some(mark(part.done.is_some())),
        notes,
        ..Item::new(words)
    }
}

fn command(command: String) -> Words {
    Words::from(message!("handover-command", command = Arg::Command(command))).toned(Tone::Muted)
}

fn done(view: &View<'_>, part: &Part<'_>) -> String {
    let (id, part) = (view.id(), part.rule.id.as_str());
    match view.reading.handover {
        Some(_) => format!("catalog handover {id} --done {part} --evidence TEXT"),
        None => begin(view),
    }
}

fn begin(view: &View<'_>) -> String {
    format!("catalog handover {} --to ENTITY --on DATE", view.id())
}

fn set(view: &View<'_>, field: &str) -> String {
    format!("catalog set {} {} VALUE", view.id(), quoted(field))
}

/// Something that the receiving side has, or lacks; nothing closes it before it is known who receives.
struct Line {
    key: &'static str,
    is_there: bool,
    said: Message,
    command: String,
}

fn lacking(view: &View<'_>, line: Line) -> Item {
    let begins = line.command == begin(view);
    let closes = (!line.is_there && !begins).then(|| command(line.command));
    Item {
        mark: Some(mark(line.is_there)),
        notes: closes.into_iter().collect(),
        ..Item::new(line.said)
    }
}

/// The team, its skills, product mode, the budget of a year.
fn receiving(view: &View<'_>) -> Vec<Line> {
    let receiver = &view.reading.receiver;
    let id = view.id();
    let member = format!(
        "catalog set {id} {} {}",
        quoted("team.members[]"),
        quoted("{role: ROLE, entity: ENTITY}")
    );
    let joins = || match receiver.members {
        Some(_) => member.clone(),
        None => begin(view),
    };
    let missing: Vec<Arg> = receiver.roles_missing.iter().map(|id| role(id.as_str())).collect();
    let open = PRACTICES.iter().filter(|one| !receiver.kept.contains(one));
    let open: Vec<Arg> = open.map(|one| one.name()).collect();
    let (kept, of) = (receiver.kept.len(), PRACTICES.len());
    let team = match receiver.members {
        None => message!("handover-team-unknown"),
        Some(0) => message!("handover-team-none"),
        Some(count) => message!("handover-team", count = count),
    };
    let skills = match (receiver.members, missing.is_empty()) {
        (None, _) => message!("handover-skills-unknown"),
        (Some(0), true) => message!("handover-skills-nobody"),
        (Some(_), true) => message!("handover-skills"),
        (Some(_), false) => message!("handover-skills-missing", roles = Arg::List(missing)),
    };
    let mode = match kept >= ENOUGH {
        true => message!("handover-mode", kept = kept, of = of),
        false => message!(
            "handover-mode-missing",
            kept = kept,
            of = of,
            practices = Arg::List(open)
        ),
    };
    let budget = match receiver.run_yearly_eur {
        Some(value) => message!(
            "handover-budget",
            amount = Arg::Quantity {
                value,
                unit: "€".to_owned()
            }
        ),
        None => message!("handover-budget-unknown"),
    };
    vec![
        Line {
            key: "team",
            is_there: receiver.members.is_some_and(|count| count > 0),
            said: team,
            command: joins(),
        },
        Line {
            key: "skills",
            is_there: receiver.members.is_some_and(|count| count > 0) && receiver.roles_missing.is_empty(),
            said: skills,
            command: joins(),
        },
        Line {
            key: "product_mode",
            is_there: kept >= ENOUGH,
            said: mode,
            command: format!("catalog answer {id} --about checkup"),
        },
        Line {
            key: "run_budget",
            is_there: receiver.run_yearly_eur.is_some(),
            said: budget,
            command: set(view, "budget.run_yearly_eur"),
        },
    ]
}

/// The document.
#[must_use]
pub fn document(view: &View<'_>) -> Json {
    let reading = view.reading;
    let receiver = &reading.receiver;
    let parts = reading.parts.iter().map(|part| {
        let todo = part.done.is_none().then(|| done(view, part));
        json!({
            "id": part.rule.id,
            "done_on": part.done.map(|done| done.done_on),
            "evidence": part.done.map(|done| &done.evidence),
            "command": todo,
            "fields_missing": part.silent,
        })
    });
    let lacks: Vec<Json> = receiving(view)
        .into_iter()
        .filter(|line| !line.is_there)
        .map(|line| json!({ "what": line.key, "command": line.command }))
        .collect();
    json!({
        "schema": SCHEMA,
        "product": reading.product.id,
        "to": reading.handover.map(|handover| &handover.to),
        "on": reading.handover.map(|handover| handover.on),
        "ready": reading.ready(),
        "of": reading.parts.len(),
        "parts": parts.collect::<Vec<_>>(),
        "receiver": {
            "members": receiver.members,
            "roles_missing": receiver.roles_missing,
            "practices_kept": receiver.kept.iter().map(|one| one.as_str()).collect::<Vec<_>>(),
            "run_yearly_eur": receiver.run_yearly_eur,
            "lacks": lacks,
        },
    })
}
