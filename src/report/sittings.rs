//! How often does the committee meet, with whom, what waits for it, and who comes next? (C8, C9, C10)

mod attendance;
mod queue;

#[cfg(test)]
mod tests;

use crate::domain::date::Date;
use crate::domain::id::ProductId;
use crate::domain::session::{Session, SessionKind};
use crate::lifecycle::version::Version;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::{Figure, Unit};
use super::frame::input::Input;
use super::frame::listing::MOST_LISTED;
use super::shared::acts::{Act, Acts};
use super::{Audience, HistoryUse, Report};

use attendance::Attendance;
use queue::Queue;

/// The report.
pub static REPORT: Report = Report {
    id: "sittings",
    names: &["seances", "séances"],
    question: text!("explain-report-sittings"),
    audience: &[Audience::Committee],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

const DAYS_A_WEEK: i32 = 7;

/// A sitting that took place, and what it did with the chosen products.
struct Held<'i> {
    session: &'i Session,
    /// The decisions that stand.
    decisions: usize,
    /// The products that it listed or decided about, and of those the ones that it settled nothing of.
    files: usize,
    put_off: usize,
}

/// True for a decision that opens a phase, or that is a yes or a no.
fn settles(act: &Act<'_>) -> bool {
    let outcome = act.outcome();
    outcome.is_some_and(|outcome| outcome.opens_phase || Version::flag(&outcome.counts_in_pass_rate))
}

/// The sittings by the day of the report that were not cancelled, the earliest first.
fn held<'i>(input: &Input<'i>, acts: &Acts<'i>) -> Vec<Held<'i>> {
    let sessions = input.portfolio.sessions().iter().map(|entry| &*entry.value);
    let took_place = |session: &&Session| session.kind != SessionKind::Annulee && session.date <= input.on;
    let chosen = |id: &ProductId| input.products.iter().any(|product| product.id == *id);
    let mut all: Vec<Held<'i>> = sessions
        .filter(took_place)
        .map(|session| {
            let taken: Vec<&Act<'_>> = acts.standing().filter(|act| act.day == session.date).collect();
            let listed = session.agenda.items().iter().map(|item| &item.product);
            let mut files: Vec<&ProductId> = listed.filter(|id| chosen(id)).collect();
            files.extend(taken.iter().map(|act| &act.product.id));
            files.sort_unstable();
            files.dedup();
            let is_settled = |id: &&&ProductId| taken.iter().any(|act| act.product.id == ***id && settles(act));
            Held {
                session,
                decisions: taken.len(),
                files: files.len(),
                put_off: files.len() - files.iter().filter(is_settled).count(),
            }
        })
        .collect();
    all.sort_by_key(|one| one.session.date);
    all
}

/// The weeks that began since a day, by the day of the report, the committee's breaks left out.
fn weeks(input: &Input<'_>, first: Date) -> i32 {
    let settings = input.portfolio.settings();
    let off = settings.map_or(0, |entry| entry.value.days_off(first, input.on));
    (input.on.days_since(first) - off).max(0) / DAYS_A_WEEK + 1
}

fn answer(input: &Input<'_>) -> Answer {
    let acts = Acts::of(input);
    let held = held(input, &acts);
    let queue = Queue::of(input, &acts);
    let attendance = Attendance::of(input, &held);
    let weeks = held.first().map(|first| weeks(input, first.session.date));
    let decisions: usize = held.iter().map(|one| one.decisions).sum();
    let in_short = message!(
        "sittings-in-short",
        held = held.len(),
        weeks = i64::from(weeks.unwrap_or_default()),
        decisions = decisions,
        asked = queue.asked.len(),
        ready = queue.ready(),
        waiting = queue.waiting.len()
    );
    let answer = Answer::new(in_short)
        .figures(figures(input, &held, weeks))
        .figures(queue.figures(input))
        .figures(attendance.figures())
        .section(message!("sittings-asked"), queue.asked_table(input))
        .section(message!("sittings-waiting"), queue.waiting_table(input))
        .section(message!("sittings-held"), table(&held, &attendance))
        .section(message!("sittings-seats"), attendance.table());
    answer.next(message!("sittings-next"), "catalog committee agenda")
}

/// C8, of the sittings themselves. Where no file of a sitting is there, nothing is known of them.
fn figures(input: &Input<'_>, held: &[Held<'_>], weeks: Option<i32>) -> Vec<Figure> {
    let by_then = input
        .portfolio
        .sessions()
        .iter()
        .filter(|entry| entry.value.date <= input.on);
    let sum = |count: fn(&Held<'_>) -> usize| held.iter().map(count).sum::<usize>();
    let ratio = |key, part: usize, whole: f64| {
        let figure = Figure::ratio("C8", key, Unit::Number, part as f64, whole, held.len());
        figure.known_of_some()
    };
    let files = sum(|one| one.files);
    vec![
        Figure::count("C8", text!("figure-sittings-held"), held.len(), by_then.count()).known_of_some(),
        ratio(
            text!("figure-sittings-a-week"),
            held.len(),
            f64::from(weeks.unwrap_or_default()),
        ),
        ratio(
            text!("figure-sittings-decisions"),
            sum(|one| one.decisions),
            held.len() as f64,
        ),
        Figure::count("C8", text!("figure-sittings-put-off"), sum(|one| one.put_off), files).known_of_some(),
    ]
}

/// The sittings, the latest first.
fn table(held: &[Held<'_>], attendance: &Attendance<'_>) -> Table {
    let columns = vec![
        Column::new("day", message!("sittings-column-day")),
        Column::new("seats", message!("sittings-column-seats")),
        Column::new("files", message!("sittings-column-files")),
        Column::new("decisions", message!("sittings-column-decisions")),
        Column::new("put_off", message!("sittings-column-put-off")),
    ];
    let row = |one: &Held<'_>| {
        let seats = attendance.at(one.session.date);
        vec![
            Cell::from(one.session.date),
            seats.map_or(Cell::Unknown, |(n, of)| Cell::OutOf { n, of }),
            Cell::Count(one.files),
            Cell::Count(one.decisions),
            Cell::Count(one.put_off),
        ]
    };
    Table::new("sittings", columns)
        .rows(held.iter().rev().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}
