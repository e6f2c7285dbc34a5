//! Who sits: each seat of the committee, over the sittings that noted who was there (C9).

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::TermId;
use crate::lifecycle::version::Seat;
use crate::page::{Cell, Column, Table, Tone, Words};
use crate::report::frame::figure::{Figure, Unit};
use crate::report::frame::input::Input;
use crate::report::shared::acts::value;

use super::Held;

/// Who sat at the sittings that noted it.
pub(super) struct Attendance<'i> {
    seats: Vec<OfSeat<'i>>,
    /// Of each sitting that noted it: the seats that were filled, and all.
    by_day: Vec<(Date, usize, usize)>,
    held: usize,
    /// None where nobody says which seats are vacant.
    vacant: Option<usize>,
}

/// A seat of the committee of the day.
struct OfSeat<'i> {
    seat: &'i Seat,
    /// The sittings at which somebody sat there, of those whose rules had the seat.
    present: usize,
    of: usize,
    is_vacant: bool,
}

/// A number of seats, as files write it.
fn count(seats: i64) -> usize {
    usize::try_from(seats).unwrap_or_default()
}

impl<'i> Attendance<'i> {
    pub(super) fn of(input: &Input<'i>, held: &[Held<'_>]) -> Attendance<'i> {
        let settings = input.portfolio.settings();
        let practice = settings.and_then(|entry| entry.value.committee.known());
        let vacant: Option<&Vec<TermId>> = practice.and_then(|practice| practice.vacant_seats.known());
        let known = input.lifecycle.committee(input.on);
        let mut seats: Vec<OfSeat<'i>> = known
            .map_or(&[][..], |committee| committee.seats.as_slice())
            .iter()
            .map(|seat| OfSeat {
                seat,
                present: 0,
                of: 0,
                is_vacant: vacant.is_some_and(|vacant| vacant.contains(&seat.role)),
            })
            .collect();
        let mut by_day = Vec::new();
        for one in held {
            let Some(present) = one.session.seats_present.known() else {
                continue;
            };
            let then = input.lifecycle.committee(one.session.date);
            let then = then.map_or(&[][..], |committee| committee.seats.as_slice());
            let filled = |role: &TermId| {
                let found = present.0.iter().find(|(seat, _)| seat == role);
                found.map_or(0, |(_, seats)| count(*seats))
            };
            let sat: usize = then.iter().map(|seat| filled(&seat.role).min(count(seat.count))).sum();
            by_day.push((one.session.date, sat, then.iter().map(|seat| count(seat.count)).sum()));
            for of_seat in &mut seats {
                if then.iter().any(|seat| seat.role == of_seat.seat.role) {
                    of_seat.of += 1;
                    of_seat.present += usize::from(filled(&of_seat.seat.role) > 0);
                }
            }
        }
        Attendance {
            vacant: vacant.map(|_| seats.iter().filter(|one| one.is_vacant).count()),
            seats,
            by_day,
            held: held.len(),
        }
    }

    /// The seats that were filled at the sitting of a day, and all.
    pub(super) fn at(&self, day: Date) -> Option<(usize, usize)> {
        let found = self.by_day.iter().find(|(own, ..)| *own == day)?;
        Some((found.1, found.2))
    }

    pub(super) fn figures(&self) -> Vec<Figure> {
        let sum = |part: fn(&(Date, usize, usize)) -> usize| self.by_day.iter().map(part).sum::<usize>() as f64;
        let (sat, seats, noted) = (sum(|day| day.1), sum(|day| day.2), self.by_day.len());
        let vacant = Figure::count(
            "C9",
            text!("figure-sittings-vacant"),
            self.vacant.unwrap_or_default(),
            self.seats.len(),
        );
        let mut figures = vec![
            Figure::ratio(
                "C9",
                text!("figure-sittings-attendance"),
                Unit::Share,
                sat,
                seats,
                noted,
            )
            .of(self.held),
            if self.vacant.is_none() {
                vacant.unknown()
            } else {
                vacant
            },
        ];
        for one in self.seats.iter().filter(|one| one.of > 0) {
            let figure = Figure::share("C9", text!("figure-sittings-seat"), one.present, one.of).of(self.held);
            figures.push(figure.about(&one.seat.role, Arg::both(&one.seat.fr, &one.seat.en)));
        }
        figures
    }

    /// Each seat, with how often somebody sat there; those that are vacant are said so.
    pub(super) fn table(&self) -> Table {
        let columns = vec![
            Column::new("seat", message!("sittings-column-seat")),
            Column::new("present", message!("sittings-column-present")),
            Column::new("state", message!("sittings-column-state")),
        ];
        let row = |one: &OfSeat<'_>| {
            let state = match (one.is_vacant, one.present) {
                (true, _) => message!("sittings-vacant").into(),
                (false, 0) => message!("sittings-never").into(),
                _ => Cell::Empty,
            };
            vec![
                value(&one.seat.role, Arg::both(&one.seat.fr, &one.seat.en)),
                Cell::OutOf {
                    n: one.present,
                    of: one.of,
                },
                state,
            ]
        };
        let table = Table::new("seats", columns).rows(self.seats.iter().filter(|one| one.of > 0).map(row));
        match self.vacant {
            Some(vacant @ 1..) => {
                table.note(Words::from(message!("sittings-vacant-note", count = vacant)).toned(Tone::Warning))
            }
            _ => table,
        }
    }
}
