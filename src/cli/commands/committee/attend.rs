//! `catalog committee attend DATE`: who is there, by seat; whoever comes later is added.

use clap::Args;

use crate::cli::App;
use crate::cli::Status;
use crate::cli::ask::prompt::{left, several_of};
use crate::cli::write::{WriteOptions, write_many};
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::session::Session;
use crate::lifecycle::version::{Committee, Seat};
use crate::operation::committee::gathered::gather;
use crate::operation::committee::sitting::{self, Presence};
use crate::operation::error::Failure;
use crate::operation::revision::sitting_branch;

#[derive(Args, Debug)]
pub(super) struct Attend {
    #[arg(value_name = "DATE")]
    day: String,
    #[arg(value_name = "SEAT")]
    seats: Vec<String>,
    #[arg(long = "absent", value_name = "SEAT")]
    absent: Vec<String>,
    #[arg(long = "guest", value_name = "PROFILE")]
    guests: Vec<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(super) fn run(app: &App, args: &Attend) -> Result<Status, Failure> {
    let gathered = gather(&app.context(), args.write.offline)?;
    let day = gathered.days.held(&args.day, app.today)?;
    let session = gathered.session(day, app.today)?;
    if day > app.today {
        app.ui.warn(&message!("sitting-to-come", day = Arg::Day(day.into())));
    }
    let is_said = [&args.seats, &args.absent, &args.guests]
        .iter()
        .any(|said| !said.is_empty());
    let chosen = match is_said {
        true => None,
        false => Some(chosen(
            app,
            sitting::committee(&gathered.workspace.lifecycle, day)?,
            session,
            day,
        )?),
    };
    let presence = Presence {
        seats: chosen.as_ref().unwrap_or(&args.seats),
        absent: &args.absent,
        guests: &args.guests,
        is_whole: chosen.is_some(),
    };
    write_many(app, &sitting_branch(day), &args.write, |ground| {
        sitting::attend(ground, day, &presence)
    })
}

/// The seats that a person ticks, those ticked already that are noted; the list of seats where nobody can be asked.
fn chosen(app: &App, committee: &Committee, session: &Session, day: Date) -> Result<Vec<String>, Failure> {
    if !app.ui.can_ask() {
        let seat = |seat: &Seat| {
            let name = Arg::both(&seat.fr, &seat.en);
            message!("sitting-seat", role = Arg::shown(&seat.role), name = name).into()
        };
        let known = committee.seats.iter().map(seat).collect();
        return Err(Failure::usage(message!(
            "sitting-who",
            known = Arg::List(known),
            day = day.to_string()
        )));
    }
    let noted = |seat: &Seat| {
        let table = session.seats_present.known();
        let found = table.and_then(|table| table.0.iter().find(|(role, _)| *role == seat.role));
        found.map_or(0, |(_, count)| *count)
    };
    let places: Vec<(&Seat, i64)> = committee
        .seats
        .iter()
        .flat_map(|seat| (1..=seat.count).map(move |place| (seat, place)))
        .collect();
    let texts = places.iter().map(|(seat, place)| {
        let name = app.translator().said(&Arg::both(&seat.fr, &seat.en));
        if seat.count > 1 {
            format!("{name} ({place}/{})", seat.count)
        } else {
            name
        }
    });
    let ticked = places.iter().map(|(seat, place)| *place <= noted(seat));
    let ticked = ticked.enumerate().filter_map(|(index, is)| is.then_some(index));
    let question = message!("sitting-ask-who", day = Arg::Day(day.into()));
    let chosen = several_of(app, &question, texts, ticked.collect()).ok_or_else(left)?;
    let roles = chosen.iter().filter_map(|index| places.get(*index));
    Ok(roles.map(|(seat, _)| seat.role.to_string()).collect())
}
