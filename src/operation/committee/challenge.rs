//! Somebody disagrees with a decision: it is written down, and the committee answers.

use crate::diagnostic::Arg;
use crate::domain::challenge::Challenge;
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::product::Product;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::writing::{Change, Target};

/// The list of a product's challenges.
const LIST: &str = "challenges";

/// The decision that is meant: the one of this id, else the last one that stands.
///
/// # Errors
/// Where there is none.
pub fn challenged<'p>(product: &'p Product, asked: Option<&str>) -> Result<&'p Decision, Failure> {
    let found = match asked {
        Some(id) => product.decisions.iter().find(|one| one.id == id),
        None => product.standing_decisions().next_back(),
    };
    found.ok_or_else(|| {
        let known = product.decisions.iter().map(|one| one.id.as_str());
        match asked {
            Some(id) => Failure::usage(message!("challenge-no-decision", id = id, name = product.name.as_str()))
                .suggesting(id, known),
            None => Failure::usage(message!("challenge-nothing", name = product.name.as_str())),
        }
    })
}

/// The change that challenges a decision.
///
/// # Errors
/// Where the decision was replaced since, or is challenged already and was not answered.
pub fn challenge(
    target: &Target,
    asked: Option<&str>,
    (by_role, text): (&str, &str),
    today: Date,
) -> Result<Change, Failure> {
    target.sound()?;
    let product = &target.product;
    let decision = challenged(product, asked)?;
    let about = |message: crate::diagnostic::Message| {
        Failure::refused(
            message
                .with("gate", Arg::gate(&decision.gate))
                .with("day", day(decision)),
        )
    };
    if product.replaced().contains(&decision.id) {
        return Err(about(message!("challenge-replaced", ..)));
    }
    let open = product
        .challenges
        .iter()
        .find(|one| one.decision == decision.id && one.is_open(today));
    if let Some(open) = open {
        return Err(about(message!(
            "challenge-open",
            on = Arg::Day(open.on.into()),
            id = Arg::shown(&product.id),
            ..
        )));
    }
    let (id, on) = (format!("c{}", product.challenges.len() + 1), today.to_string());
    let fields = facts::fields(
        LIST,
        &[
            ("id", Some(&id)),
            ("decision", Some(decision.id.as_str())),
            ("on", Some(&on)),
            ("by_role", Some(by_role)),
            ("text", Some(text)),
        ],
    )?;
    let title = message!(
        "commit-challenge",
        name = product.name.as_str(),
        gate = Arg::gate(&decision.gate),
        day = day(decision)
    );
    facts::change(target, &[FieldValue::item(LIST, fields)?], title)
}

/// The challenge that waits for an answer: the one of this id, else the only one.
///
/// # Errors
/// Where none waits, or several do.
pub fn waiting<'p>(product: &'p Product, asked: Option<&str>, today: Date) -> Result<&'p Challenge, Failure> {
    let mut open = product
        .challenges
        .iter()
        .filter(|one| one.is_open(today) && asked.is_none_or(|id| one.id == id));
    match (open.next(), open.next()) {
        (Some(one), None) => Ok(one),
        (Some(_), Some(_)) => {
            let known = product.challenges.iter().filter(|one| one.is_open(today));
            let known = known.map(|one| one.id.as_str()).collect::<Vec<_>>().join(", ");
            Err(Failure::usage(message!("challenge-which", known = known)))
        }
        (None, _) => Err(Failure::usage(message!("challenge-none", name = product.name.as_str()))),
    }
}

/// The change that answers a challenge.
///
/// # Errors
/// Where none waits, or several do and none is named.
pub fn answer(
    target: &Target,
    asked: Option<&str>,
    (by_role, text): (&str, &str),
    today: Date,
) -> Result<Change, Failure> {
    target.sound()?;
    let product = &target.product;
    let open = waiting(product, asked, today)?;
    let on = today.to_string();
    let place = |field: &str| format!("{LIST}[{}].{field}", open.id);
    let facts = [
        FieldValue::read(&place("answer"), text)?,
        FieldValue::read(&place("answered_on"), &on)?,
        FieldValue::read(&place("answered_by"), by_role)?,
    ];
    let title = message!("commit-challenge-answer", name = product.name.as_str());
    facts::change(target, &facts, title)
}

fn day(decision: &Decision) -> Arg {
    decision.day().map_or_else(|| Arg::from("–"), Arg::from)
}
