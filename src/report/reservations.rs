//! Which reservations of the committee are open, overdue, held by whom, and for how long? (C5, C6, C7)

mod waivers;

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::date::Date;
use crate::domain::decision::{Decision, Reservation, ReservationEventKind};
use crate::domain::id::{GateId, ProductId};
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::domain::session::SessionKind;
use crate::page::{Cell, Column, Table};

use self::waivers::Waivers;
use super::frame::answer::Answer;
use super::frame::figure::{Figure, Unit};
use super::frame::input::{Activity, Input};
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::shared::acts::{Act, Acts, role, value};
use super::shared::statistics::{Duration, Survival, median};
use super::shared::stays::at_risk_table;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "reservations",
    names: &["reserves", "réserves"],
    question: text!("explain-report-reservations"),
    audience: &[Audience::Committee, Audience::Direction, Audience::Coach],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// A reservation by the day of the report, with those that it took over from.
struct Followed<'i> {
    act: Act<'i>,
    reservation: &'i Reservation,
    opened: Date,
    /// The day that was said first, and the one that counts now.
    first_due: Option<Date>,
    due: Option<Date>,
    extensions: usize,
    ended: Option<(Date, ReservationEventKind)>,
}

/// Every reservation of a decision that stands. One that a later decision renews goes on in it: opened and first due as
/// before, and extended once more.
fn follow<'i>(input: &Input<'i>, acts: &Acts<'i>) -> Vec<Followed<'i>> {
    let mut all: BTreeMap<(&str, String), Followed<'i>> = BTreeMap::new();
    for act in acts.standing() {
        for reservation in &act.decision.reservations {
            let product = act.product.id.as_str();
            let events = || reservation.events.iter().filter(|event| event.on <= input.on);
            let ends = |kind| kind != ReservationEventKind::Extended;
            let renewed = reservation.renews.known();
            let before = renewed.and_then(|name| all.remove(&(product, name.clone())));
            let followed = Followed {
                act: *act,
                reservation,
                opened: before.as_ref().map_or(act.day, |before| before.opened),
                first_due: match &before {
                    Some(before) => before.first_due,
                    None => reservation.due.known().copied(),
                },
                due: reservation.due_by(input.on),
                extensions: before.as_ref().map_or(0, |before| before.extensions + 1)
                    + events().filter(|event| !ends(event.kind)).count(),
                ended: events()
                    .find(|event| ends(event.kind))
                    .map(|event| (event.on, event.kind)),
            };
            all.insert((product, act.decision.name_of(reservation)), followed);
        }
    }
    let mut all: Vec<Followed<'i>> = all.into_values().collect();
    // Since its product left the portfolio, an open one counts nowhere.
    all.retain(|one| one.ended.is_some() || input.activity(one.act.product) != Activity::Out);
    all.sort_by_key(|one| (one.due.is_none(), one.due, one.opened));
    all
}

impl Followed<'_> {
    fn is_open(&self) -> bool {
        self.ended.is_none()
    }

    fn closed(&self) -> Option<Date> {
        let (day, kind) = self.ended?;
        (kind == ReservationEventKind::Closed).then_some(day)
    }

    fn is_overdue(&self, on: Date) -> bool {
        self.is_open() && self.due.is_some_and(|due| due < on)
    }

    /// How long it lasted, or has lasted.
    fn duration(&self, on: Date) -> Duration {
        let end = self.ended.map_or(on, |(day, _)| day);
        Duration {
            days: f64::from(end.days_since(self.opened)),
            has_ended: self.closed().is_some(),
        }
    }
}

/// A product that an open reservation keeps from a gate.
struct Blocked<'i> {
    product: &'i Product,
    gate: &'i GateId,
    /// The sitting that it is to come to; none where the committee has said go.
    sitting: Option<Date>,
    by: Vec<(&'i Decision, &'i Reservation)>,
}

/// The gate that open reservations keep a product from.
#[derive(Clone, Debug, PartialEq)]
pub struct Held {
    pub gate: GateId,
    /// The sitting that it is to come to; none where it has a go that it cannot use.
    pub sitting: Option<Date>,
}

/// What keeps a product from its next gate on the day; none where nothing does.
#[must_use]
pub fn held(input: &Input<'_>, product: &Product) -> Option<Held> {
    let found = blocked(input, &Acts::of(input));
    let own = found.into_iter().find(|one| one.product.id == product.id)?;
    Some(Held {
        gate: own.gate.clone(),
        sitting: own.sitting,
    })
}

/// The products that ask for a gate before which their open reservations must be closed: they stand on the agenda of a
/// sitting to come, or have a go that they cannot use.
fn blocked<'i>(input: &Input<'i>, acts: &Acts<'i>) -> Vec<Blocked<'i>> {
    let open = input
        .active()
        .filter(|product| !product.open_reservations(input.on).is_empty());
    let decided = acts.standing().filter(|act| !act.rules.keeps_phase(&act.decision.gate));
    let last: BTreeMap<&ProductId, &Act<'i>> = decided.map(|act| (&act.product.id, act)).collect();
    let asked = to_come(input);
    open.filter_map(|product| {
        let going = last.get(&product.id).and_then(|last| going(input, last, product));
        going.or_else(|| coming(input, asked.get(&product.id)?, product))
    })
    .collect()
}

/// The go that an older reservation keeps from being used.
fn going<'i>(input: &Input<'i>, last: &Act<'i>, product: &'i Product) -> Option<Blocked<'i>> {
    if !last.passes() {
        return None;
    }
    let is_used = product.phases.iter().any(|record| {
        let begun = record.start.known().is_none_or(|start| start.earliest() <= input.on);
        begun && record.decision() == Some(&last.decision.id)
    });
    let mut older = product.open_reservations(input.on);
    older.retain(|(decision, _)| decision.id != last.decision.id);
    let is_kept = !is_used && closes(input, product, &last.decision.gate) && !older.is_empty();
    is_kept.then_some(Blocked {
        product,
        gate: &last.decision.gate,
        sitting: None,
        by: older,
    })
}

/// When the products on the agendas of sittings to come are to come, and for which gate, where that is said.
fn to_come<'i>(input: &Input<'i>) -> BTreeMap<&'i ProductId, Vec<(Date, Option<&'i GateId>)>> {
    let sittings = input.portfolio.sessions().iter().map(|entry| &*entry.value);
    let mut asked: BTreeMap<_, Vec<_>> = BTreeMap::new();
    for one in sittings.filter(|one| one.date > input.on && one.kind != SessionKind::Annulee) {
        for item in one.agenda.items() {
            asked
                .entry(&item.product)
                .or_default()
                .push((one.date, item.gate.known()));
        }
    }
    asked
}

/// The next sitting that it is to come to for a gate that wants its reservations closed.
fn coming<'i>(input: &Input<'i>, asked: &[(Date, Option<&'i GateId>)], product: &'i Product) -> Option<Blocked<'i>> {
    let next = input
        .phase_of(product)
        .and_then(|phase| input.rules.next_gate(&phase.id));
    let (sitting, gate) = asked
        .iter()
        .filter_map(|(day, gate)| Some((*day, gate.or(next)?)))
        .filter(|(_, gate)| closes(input, product, gate))
        .min_by_key(|(day, _)| *day)?;
    Some(Blocked {
        product,
        gate,
        sitting: Some(sitting),
        by: product.open_reservations(input.on),
    })
}

fn closes(input: &Input<'_>, product: &Product, gate: &GateId) -> bool {
    let phase = input.phase_of(product);
    let way = phase.and_then(|phase| input.rules.way(&phase.id, gate, None));
    way.is_some_and(|way| input.rules.closes_reservations(way.kind))
}

fn answer(input: &Input<'_>) -> Answer {
    let acts = Acts::of(input);
    let all = follow(input, &acts);
    let blocked = blocked(input, &acts);
    let waivers = Waivers::of(input, &acts);
    let open: Vec<&Followed<'_>> = all.iter().filter(|one| one.is_open()).collect();
    let overdue: Vec<&Followed<'_>> = open.iter().copied().filter(|one| one.is_overdue(input.on)).collect();
    let in_short = message!(
        "reservations-in-short",
        decisions = acts.all.len(),
        all = all.len(),
        open = open.len(),
        overdue = overdue.len(),
        blocked = blocked.len()
    );
    let answer = Answer::new(in_short)
        .figures(open_figures(input, &acts, &open, all.len(), blocked.len()))
        .figures(lead_figures(&acts, &all, input.on))
        .figures(waivers.figures())
        .section(message!("reservations-open"), open_table(input, &open))
        .section(message!("reservations-blocked"), blocked_table(input, &blocked))
        .section(message!("reservations-roles"), role_table(input, &open))
        .section(message!("reservations-at-risk"), at_risk(&all, input.on))
        .section(message!("reservations-waivers"), waivers.table(input));
    let answer = acts.close(input, answer);
    match overdue.first().or(open.first()) {
        Some(first) => answer.next(
            message!("reservations-next"),
            format!("catalog show {}", first.act.product.id),
        ),
        None => answer,
    }
}

/// A figure of the committee's decisions: not known where there is none.
fn known(figure: Figure, acts: &Acts<'_>) -> Figure {
    if acts.all.is_empty() { figure.unknown() } else { figure }
}

/// C5. Units are reservations; those without a day they are due by cannot be overdue.
fn open_figures(input: &Input<'_>, acts: &Acts<'_>, open: &[&Followed<'_>], all: usize, blocked: usize) -> Vec<Figure> {
    let count = |key, late: usize, due: usize| known(Figure::count("C5", key, late, due).of(open.len()), acts);
    let by_first = open
        .iter()
        .filter(|one| one.first_due.is_some_and(|due| due < input.on));
    let late = open.iter().filter(|one| one.is_overdue(input.on));
    let days: Vec<f64> = late
        .filter_map(|one| Some(f64::from(input.on.days_since(one.due?))))
        .collect();
    let dated = open.iter().filter(|one| one.due.is_some()).count();
    let first_dated = open.iter().filter(|one| one.first_due.is_some()).count();
    let holders = input
        .active()
        .filter(|product| !product.open_reservations(input.on).is_empty());
    let mut figures = vec![
        known(
            Figure::count("C5", text!("figure-reservations-open"), open.len(), all),
            acts,
        ),
        count(text!("figure-reservations-overdue"), days.len(), dated),
        count(
            text!("figure-reservations-overdue-first"),
            by_first.count(),
            first_dated,
        ),
        Figure::days("C5", text!("figure-reservations-late"), median(&days), days.len()).of(open.len()),
        known(
            Figure::count("C5", text!("figure-reservations-blocked"), blocked, holders.count())
                .of(input.active().count()),
            acts,
        ),
    ];
    for (id, counts) in by_role(open, input.on) {
        let Cell::Value { called, .. } = role(input, id) else {
            continue;
        };
        for name in called {
            figures.push(Figure::count("C5", text!("figure-reservations-role"), counts.0, open.len()).about(id, name));
        }
    }
    figures
}

/// How long they lasted or have lasted, those whose days contradict each other left out.
fn durations(all: &[Followed<'_>], on: Date) -> Vec<Duration> {
    let durations = all.iter().map(|one| one.duration(on));
    durations.filter(|one| one.days >= 0.0).collect()
}

/// How many were still open after so many days.
fn at_risk(all: &[Followed<'_>], on: Date) -> Table {
    let durations = durations(all, on);
    let row = (message!("reservations-until-closed").into(), durations.as_slice());
    at_risk_table(message!("report-column-duration"), [row])
}

/// C6.
fn lead_figures(acts: &Acts<'_>, all: &[Followed<'_>], on: Date) -> Vec<Figure> {
    let durations = durations(all, on);
    let ended = durations.iter().filter(|one| one.has_ended);
    let ended: Vec<f64> = ended.map(|one| one.days).collect();
    let (middle, low, high) = Survival::of(&durations).median();
    let due: Vec<(&Followed<'_>, Date)> = all
        .iter()
        .filter_map(|one| Some((one, one.first_due.filter(|due| *due <= on)?)))
        .collect();
    let kept = due
        .iter()
        .filter(|(one, due)| one.closed().is_some_and(|closed| closed <= *due));
    let extensions: usize = all.iter().map(|one| one.extensions).sum();
    let lead = Figure::days("C6", text!("figure-reservations-lead"), median(&ended), ended.len());
    let with_open = Figure::days("C6", text!("figure-reservations-lead-all"), middle, durations.len());
    let in_time = Figure::share("C6", text!("figure-reservations-in-time"), kept.count(), due.len());
    let extended = Figure::ratio(
        "C6",
        text!("figure-reservations-extensions"),
        Unit::Number,
        extensions as f64,
        all.len() as f64,
        all.len(),
    );
    let figures = [lead, with_open.within(low, high), in_time, extended];
    figures
        .into_iter()
        .map(|figure| known(figure.of(all.len()), acts))
        .collect()
}

/// The open and the overdue ones of each role, the most first; of those that name none, the last.
fn by_role<'o>(open: &[&'o Followed<'_>], on: Date) -> Vec<(&'o str, (usize, usize))> {
    let mut roles: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for one in open {
        let id = one.reservation.owner_role.known().map_or("", String::as_str);
        let counts = roles.entry(id).or_default();
        counts.0 += 1;
        counts.1 += usize::from(one.is_overdue(on));
    }
    let mut roles: Vec<_> = roles.into_iter().filter(|(id, _)| !id.is_empty()).collect();
    roles.sort_by_key(|(id, counts)| (std::cmp::Reverse(*counts), *id));
    roles
}

fn open_table(input: &Input<'_>, open: &[&Followed<'_>]) -> Table {
    let columns = id_and_name([
        Column::new("reservation", message!("reservations-column-reservation")),
        Column::new("text", message!("reservations-column-text")),
        Column::new("owner_role", message!("reservations-column-role")),
        Column::new("due", message!("reservations-column-due")),
        Column::new("days_late", message!("reservations-column-late")),
        Column::new("extensions", message!("reservations-column-extensions")),
    ]);
    let row = |one: &&Followed<'_>| {
        let late = one.due.filter(|due| *due < input.on);
        let owner = one.reservation.owner_role.known();
        about(
            one.act.product,
            [
                Cell::Id(one.act.decision.name_of(one.reservation)),
                text(one.reservation.text.known()),
                owner.map_or(Cell::Unknown, |id| role(input, id)),
                one.due.map_or(Cell::Unknown, Cell::from),
                late.map_or(Cell::Empty, |due| Cell::Days(input.on.days_since(due).into())),
                Cell::Count(one.extensions),
            ],
        )
    };
    Table::new("open", columns)
        .rows(open.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

fn text(fact: Option<&String>) -> Cell {
    fact.map_or(Cell::Unknown, |text| Cell::Text(text.clone()))
}

/// The products that owe an answer to a reservation whose day is past.
pub(super) fn owing_late<'i>(input: &Input<'i>) -> BTreeSet<&'i ProductId> {
    let acts = Acts::of(input);
    let overdue = follow(input, &acts).into_iter().filter(|one| one.is_overdue(input.on));
    overdue.map(|one| &one.act.product.id).collect()
}

/// The reservations whose day is past.
pub(super) fn table_of_late(input: &Input<'_>) -> Table {
    let acts = Acts::of(input);
    let followed = follow(input, &acts);
    let late: Vec<&Followed<'_>> = followed.iter().filter(|one| one.is_overdue(input.on)).collect();
    open_table(input, &late)
}

/// The products that open reservations keep from a gate.
pub(super) fn blocked_products<'i>(input: &Input<'i>) -> Vec<&'i Product> {
    let blocked = blocked(input, &Acts::of(input)).into_iter();
    blocked.map(|one| one.product).collect()
}

/// The same, with what keeps them: for people, who know the products by their names.
pub(super) fn table_of_blocked(input: &Input<'_>) -> Table {
    let mut table = blocked_table(input, &blocked(input, &Acts::of(input)));
    table.is_of_records = false;
    table
        .columns
        .splice(0..2, [Column::new("product", message!("column-product"))]);
    for row in &mut table.rows {
        if let [Cell::Product(id), Cell::Text(name), ..] = row.as_slice() {
            let product = Cell::ProductNamed {
                id: id.clone(),
                name: name.clone(),
            };
            row.splice(0..2, [product]);
        }
    }
    table
}

/// A row for each reservation that keeps a product from a gate: what is asked, by whom, by when.
fn blocked_table(input: &Input<'_>, blocked: &[Blocked<'_>]) -> Table {
    let columns = id_and_name([
        Column::new("gate", message!("column-gate")),
        Column::new("sitting", message!("reservations-column-asked")),
        Column::new("text", message!("reservations-column-blocks")),
        Column::new("owner_role", message!("reservations-column-role")),
        Column::new("due", message!("reservations-column-due")),
    ]);
    let row = |one: &Blocked<'_>, reservation: &Reservation| {
        let asked = match one.sitting {
            Some(day) => value(day, message!("reservations-sitting", day = day).into()),
            None => value("", message!("reservations-go").into()),
        };
        let owner = reservation.owner_role.known();
        about(
            one.product,
            [
                Cell::named(Named::Gate, one.gate),
                asked,
                text(reservation.text.known()),
                owner.map_or(Cell::Unknown, |id| role(input, id.as_str())),
                reservation.due_by(input.on).map_or(Cell::Unknown, Cell::from),
            ],
        )
    };
    let rows = blocked
        .iter()
        .flat_map(|one| one.by.iter().map(move |(_, reservation)| row(one, reservation)));
    Table::new("blocked", columns)
        .rows(rows)
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

fn role_table(input: &Input<'_>, open: &[&Followed<'_>]) -> Table {
    let columns = vec![
        Column::new("owner_role", message!("reservations-column-role")),
        Column::new("open", message!("reservations-column-open")),
        Column::new("overdue", message!("column-overdue")),
    ];
    let roles = by_role(open, input.on).into_iter();
    Table::new("roles", columns)
        .rows(roles.map(|(id, (open, late))| vec![role(input, id), Cell::Count(open), Cell::Count(late)]))
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    const PHASES: &str = "phases:
  - {phase: idee, start: 2025-01-06, entered_by: registration}
  - {phase: mvp, start: 2025-03-04, entered_by: g-mvp-2025-03-04}
";

    fn decided(reservations: &str) -> String {
        format!(
            "{PHASES}decisions:
  - id: g-mvp-2025-03-04
    gate: G-MVP
    session: 2025-03-04
    outcome: go_avec_reserves
    rules_version: '2026.1'
    reservations:
{reservations}"
        )
    }

    #[test]
    fn the_open_the_overdue_and_the_closed_ones() {
        let catalogue = Catalogue::of(&[
            &decided(
                "      - {id: r1, text: a, owner_role: responsable_metier, due: 2025-04-03, events: [{'on': 2025-04-01, kind: closed}]}
      - {id: r2, text: b, owner_role: responsable_metier, due: 2025-05-03, events: [{'on': 2025-05-01, kind: extended, due: 2025-12-31}]}
",
            ),
            &decided(
                "      - {id: r1, text: c, owner_role: securite, due: 2025-06-01}
      - {id: r2, text: d, due: 2025-04-01, events: [{'on': 2025-04-23, kind: closed}, {'on': 2026-01-01, kind: extended}]}
",
            ),
        ]);
        let answer = catalogue.answer(&REPORT, "2025-06-11");
        // Of four: p1/r1 and p2/r2 are closed, p1/r2 and p2/r1 open.
        assert_eq!(answer.hand("reservations-open"), (Some(2.0), 4, 4));
        // p2/r1 was due on 1 June, ten days ago; p1/r2 was extended until December, and due in May at first.
        assert_eq!(answer.hand("reservations-overdue"), (Some(1.0), 2, 2));
        assert_eq!(answer.hand("reservations-overdue-first"), (Some(2.0), 2, 2));
        assert_eq!(answer.hand("reservations-late"), (Some(10.0), 1, 2));
        assert_eq!(answer.hand("reservations-role.responsable_metier"), (Some(1.0), 2, 2));
        assert_eq!(answer.hand("reservations-role.securite"), (Some(1.0), 2, 2));
        // Closed after 28 days (4 March to 1 April) and after 50 (to 23 April): (28 + 50) / 2.
        assert_eq!(answer.hand("reservations-lead"), (Some(39.0), 2, 4));
        // With the two that are open after 99 days: 3/4 last past 28 days, 1/2 past 50: the curve stays at one half.
        assert_eq!(answer.hand("reservations-lead-all"), (Some(50.0), 4, 4));
        // All four were due by 11 June at first; p1/r1 alone was closed by its day.
        assert_eq!(answer.hand("reservations-in-time"), (Some(0.25), 4, 4));
        // One extension by that day, of four reservations.
        assert_eq!(answer.hand("reservations-extensions"), (Some(0.25), 4, 4));
        assert_eq!(answer.hand("reservations-blocked"), (Some(0.0), 2, 2));
    }

    #[test]
    fn what_a_later_decision_renews_goes_on_from_its_first_day() {
        let renewing = "  - id: g-revue-2025-06-03
    gate: G-EVOLUTION
    session: 2025-06-03
    outcome: go_avec_reserves
    reservations: [{id: r1, text: e, due: 2025-09-01, renews: g-mvp-2025-03-04/r1}]
";
        let first = decided("      - {id: r1, text: e, due: 2025-04-03}\n");
        let catalogue = Catalogue::of(&[&format!("{first}{renewing}")]);
        let answer = catalogue.answer(&REPORT, "2025-07-01");
        assert_eq!(answer.hand("reservations-open"), (Some(1.0), 1, 1));
        assert_eq!(answer.hand("reservations-overdue"), (Some(0.0), 1, 1));
        assert_eq!(answer.hand("reservations-overdue-first"), (Some(1.0), 1, 1));
        assert_eq!(answer.hand("reservations-extensions"), (Some(1.0), 1, 1));
        // Before the second decision it is the first.
        let before = catalogue.answer(&REPORT, "2025-05-01");
        assert_eq!(before.hand("reservations-overdue"), (Some(1.0), 1, 1));
        assert_eq!(before.hand("reservations-extensions"), (Some(0.0), 1, 1));
    }

    #[test]
    fn a_product_is_blocked_by_a_sitting_to_come_or_by_a_go_that_waits() {
        let first = decided("      - {id: r1, text: e, due: 2025-04-03}\n");
        let go = "  - {id: g-construction-2025-06-03, gate: G-CONSTRUCTION, session: 2025-06-03, outcome: go}\n";
        let catalogue = Catalogue::of(&[&format!("{first}{go}"), &first, &first]).with_session(
            "date: 2025-07-01\nkind: ordinaire\nagenda: [{product: p2, gate: G-CONSTRUCTION}, {product: p3, gate: G-EVOLUTION}]\n",
        );
        // p1 has a go and p2 comes on 1 July; p3 comes for a gate that closes nothing.
        let answer = catalogue.answer(&REPORT, "2025-06-11");
        assert_eq!(answer.hand("reservations-blocked"), (Some(2.0), 3, 3));
        // The sitting is past.
        let answer = catalogue.answer(&REPORT, "2025-07-02");
        assert_eq!(answer.hand("reservations-blocked"), (Some(1.0), 3, 3));
    }

    #[test]
    fn without_decisions_nothing_is_known() {
        let left = decided("      - {id: r1, text: e, due: 2025-04-03}\n");
        let catalogue = Catalogue::of(&[&format!("{left}hors_perimetre: {{since: 2025-02-01, reason: essai}}\n")]);
        let answer = catalogue.answer(&REPORT, "2025-07-01");
        assert_eq!(answer.hand("reservations-open"), (None, 0, 0));
        assert_eq!(answer.hand("reservations-in-time"), (None, 0, 0));
        assert_eq!(answer.hand("reservations-extensions"), (None, 0, 0));
        assert_eq!(
            Catalogue::of(&[])
                .answer(&REPORT, "2025-07-01")
                .hand("reservations-lead"),
            (None, 0, 0)
        );
        // Not decided yet.
        let catalogue = Catalogue::of(&[&left]);
        assert_eq!(
            catalogue.answer(&REPORT, "2025-03-03").hand("reservations-open"),
            (None, 0, 0)
        );
        assert_eq!(
            catalogue.answer(&REPORT, "2025-03-04").hand("reservations-open"),
            (Some(1.0), 1, 1)
        );
    }
}
