//! Reservations that are still open where a go wants them closed: what the committee does of each, asked.

use crate::cli::App;
use crate::cli::ask::prompt::{self, Stop};
use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::decision::Reservation;
use crate::domain::id::GateId;
use crate::domain::product::Product;
use crate::lifecycle::version::{Outcome, Version};
use crate::operation::facts::Side;
use crate::operation::reservations::{lifted_in, standing};

use super::Arguments;
use super::day::day;

/// What a reservation is asked about with.
pub(super) struct Asked<'a> {
    pub product: &'a Product,
    /// The product as its own proposal has it.
    pub proposed: Option<&'a Product>,
    pub version: &'a Version,
    pub gate: &'a GateId,
    pub outcome: &'a Outcome,
    pub day: Date,
    /// When a reservation is due, where nothing else is said.
    pub usual_due: Date,
}

/// Asks what becomes of each open reservation that stands in the way, that the options do not say, and that the product's own
/// proposal does not lift already.
pub(super) fn settled(app: &App, args: &mut Arguments, about: &Asked<'_>) -> Result<(), Stop> {
    for (decision, reservation) in standing(about.product, about.version, about.gate, about.day) {
        let name = decision.name_of(reservation);
        let is_said = |given: &String| {
            given.split(';').any(|part| {
                let said = part.trim().split_once('=').map(|(_, value)| value.trim());
                said == Some(name.as_str())
            })
        };
        if args.lifted.iter().chain(&args.reservations).any(is_said) {
            continue;
        }
        let text = reservation.text.known().unwrap_or(&name).clone();
        if about
            .proposed
            .is_some_and(|own| lifted_in(own, decision, reservation, about.day).is_some())
        {
            app.ui.tell(&message!("decide-lifted-proposed", text = text));
            continue;
        }
        one(app, args, about, (&name, &text, reservation))?;
    }
    Ok(())
}

fn one(
    app: &App,
    args: &mut Arguments,
    about: &Asked<'_>,
    (name, text, reservation): (&str, &str, &Reservation),
) -> Result<(), Stop> {
    let renews = Version::is_reserved(about.outcome);
    let mut ways = vec![app.translator().text(text!("decide-standing-lift"))];
    if renews {
        ways.push(app.translator().text(text!("decide-standing-renew")));
    } else {
        let reserved = about
            .version
            .outcome_words(|one| one.opens_phase && Version::is_reserved(one));
        app.ui.tell(&message!("decide-standing-only-lift", outcomes = reserved));
    }
    let index = prompt::one_of_or_back(app, &message!("decide-ask-standing", text = text), ways)?;
    if index == 0 {
        let proof = prompt::said_or_back(app, &message!("reservation-ask-proof"))?;
        args.lifted
            .push(format!("reservation={name}; proof={}", unbroken(&proof)));
        return Ok(());
    }
    let usual = about.usual_due;
    let ask = |question: &Message, usual: &str| prompt::text_or_back(app, question, usual);
    let due = day(app, (&message!("decide-ask-reservation-due"), usual), Side::After, &ask)?;
    let aspect = reservation.aspect.known().map(|aspect| format!("aspect={aspect}; "));
    let role = reservation
        .owner_role
        .known()
        .map(|role| format!("; owner_role={role}"));
    let owner = reservation
        .owner
        .known()
        .map(|owner| format!("; owner={}", unbroken(owner)));
    args.reservations.push(format!(
        "{}text={}{}; due={due}; renews={name}",
        aspect.unwrap_or_default(),
        unbroken(text),
        role.or(owner).unwrap_or_default()
    ));
    Ok(())
}

/// A semicolon would end the part of an option that it stands in.
fn unbroken(text: &str) -> String {
    text.replace(';', ",")
}
