//! The waivers in force, ending and ended (C7): those that the committee granted and those that teams list, apart.

use std::collections::BTreeSet;

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::{CriterionId, ProductId};
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};

use crate::report::frame::figure::Figure;
use crate::report::frame::input::{Activity, Input};
use crate::report::frame::listing::{MOST_LISTED, by_name, named};
use crate::report::shared::acts::{Acts, question, value};

/// A waiver that ends within so many days is said to.
const SOON_DAYS: i32 = 60;

/// Who grants a waiver.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Grantor {
    Committee,
    Team,
}

/// What a waiver is worth on the day of the report.
#[derive(Clone, Copy, PartialEq, Eq)]
enum State {
    InForce,
    Ending,
    Ended,
}

struct Waived<'i> {
    product: &'i Product,
    grantor: Grantor,
    criterion: Option<&'i CriterionId>,
    text: Option<&'i String>,
    until: Option<Date>,
    state: State,
}

/// The waivers of active products that began by the day of the report.
pub(super) struct Waivers<'i> {
    all: Vec<Waived<'i>>,
    /// Products whose file says something of each, of the active ones.
    said: [usize; 2],
    active: usize,
}

impl<'i> Waivers<'i> {
    pub(super) fn of(input: &Input<'i>, acts: &Acts<'i>) -> Waivers<'i> {
        let active: Vec<&Product> = input.active().collect();
        let decided: BTreeSet<&ProductId> = acts.all.iter().map(|act| &act.product.id).collect();
        let mut all = Vec::new();
        let own = acts.standing().filter(|act| {
            input.activity(act.product) == Activity::Active && act.decision.cycle() == act.product.latest_cycle()
        });
        for act in own {
            let granted = act.decision.waivers.iter();
            let begun = granted.filter(|waiver| waiver.date.known().is_none_or(|date| *date <= input.on));
            all.extend(begun.map(|waiver| Waived {
                product: act.product,
                grantor: Grantor::Committee,
                criterion: Some(&waiver.criterion),
                text: waiver.reason.known(),
                until: waiver.until.known().copied(),
                state: state(waiver.until.known().copied(), input.on),
            }));
        }
        for product in active.iter().copied() {
            all.extend(product.waivers.items().iter().map(|waiver| Waived {
                product,
                grantor: Grantor::Team,
                criterion: waiver.criterion.known(),
                text: Some(&waiver.text),
                until: waiver.until.known().copied(),
                state: state(waiver.until.known().copied(), input.on),
            }));
        }
        all.sort_by_key(|one| (one.until.is_none(), one.until));
        let said = [
            active.iter().filter(|product| decided.contains(&product.id)).count(),
            active
                .iter()
                .filter(|product| product.waivers.known().is_some())
                .count(),
        ];
        let mut waivers = Waivers {
            all,
            said,
            active: active.len(),
        };
        waivers.drop_renewed();
        waivers
    }

    /// One that ended counts no more where another of the same criterion goes on.
    fn drop_renewed(&mut self) {
        let goes_on: BTreeSet<_> = self
            .all
            .iter()
            .filter(|one| one.state != State::Ended)
            .filter_map(|one| Some((one.product.id.clone(), one.criterion?.clone())))
            .collect();
        self.all.retain(|one| {
            let is_renewed = |criterion: &CriterionId| goes_on.contains(&(one.product.id.clone(), criterion.clone()));
            one.state != State::Ended || !one.criterion.is_some_and(is_renewed)
        });
    }

    /// C7. Units are waivers; `n` and `of` are products: those that say something, of the active ones.
    pub(super) fn figures(&self) -> Vec<Figure> {
        let kinds = [
            (Grantor::Committee, "committee", self.said[0]),
            (Grantor::Team, "team", self.said[1]),
        ];
        let count = |grantor: Grantor, states: &[State]| {
            let own = self.all.iter().filter(|one| one.grantor == grantor);
            own.filter(|one| states.contains(&one.state)).count()
        };
        let figure = |key, states: &[State], (grantor, id, said): (Grantor, &'static str, usize)| {
            let figure = Figure::count("C7", key, count(grantor, states), said).of(self.active);
            let figure = if said == 0 { figure.unknown() } else { figure };
            (figure, id, grantor)
        };
        let mut figures = Vec::new();
        for kind in kinds {
            let key = match kind.0 {
                Grantor::Committee => text!("figure-reservations-waivers"),
                Grantor::Team => text!("figure-reservations-team-waivers"),
            };
            figures.push(figure(key, &[State::InForce, State::Ending], kind).0);
        }
        for kind in kinds {
            let about = [
                (text!("figure-reservations-waivers-ending"), State::Ending),
                (text!("figure-reservations-waivers-ended"), State::Ended),
            ];
            figures.extend(about.map(|(key, state)| {
                let (figure, id, grantor) = figure(key, &[state], kind);
                figure.about(id, grantor.name())
            }));
        }
        figures
    }

    pub(super) fn table(&self, input: &Input<'_>) -> Table {
        let columns = vec![
            by_name(),
            Column::new("criterion", message!("reservations-column-criterion")),
            Column::new("text", message!("reservations-column-why")),
            Column::new("granted_by", message!("reservations-column-grantor")),
            Column::new("until", message!("reservations-column-until")),
            Column::new("state", message!("reservations-column-state")),
        ];
        let row = |one: &Waived<'_>| {
            vec![
                named(one.product),
                one.criterion.map_or(Cell::Empty, |id| question(input, id)),
                one.text.map_or(Cell::Unknown, |text| Cell::Text(text.clone())),
                value(one.grantor.word(), one.grantor.name()),
                one.until.map_or(Cell::Unknown, Cell::from),
                one.state.cell(),
            ]
        };
        Table::new("waivers", columns)
            .rows(self.all.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
    }
}

fn state(until: Option<Date>, on: Date) -> State {
    match until {
        Some(until) if until < on => State::Ended,
        Some(until) if until.days_since(on) <= SOON_DAYS => State::Ending,
        _ => State::InForce,
    }
}

impl Grantor {
    fn word(self) -> &'static str {
        match self {
            Grantor::Committee => "committee",
            Grantor::Team => "team",
        }
    }

    fn name(self) -> Arg {
        match self {
            Grantor::Committee => message!("reservations-committee").into(),
            Grantor::Team => message!("reservations-team").into(),
        }
    }
}

impl State {
    fn cell(self) -> Cell {
        match self {
            State::InForce => value("in_force", message!("reservations-in-force").into()),
            State::Ending => value("ending", message!("reservations-ending").into()),
            State::Ended => value("ended", message!("reservations-ended").into()),
        }
    }
}

#[cfg(test)]
mod tests {
    use crate::report::frame::testing::Catalogue;
    use crate::report::reservations::REPORT;

    #[test]
    fn the_waivers_of_the_committee_and_of_the_team_stand_apart() {
        let facts = "phases: [{phase: idee, start: 2025-01-06, entered_by: registration}]
waivers:
  - {text: a, criterion: ARC-08, until: 2026-01-31}
  - {text: b, until: 2025-11-30}
decisions:
  - id: g-poc-2025-03-04
    gate: G-POC
    session: 2025-03-04
    outcome: go
    waivers:
      - {criterion: ARC-08, until: 2025-10-31}
      - {criterion: ORG-02, until: 2025-11-21}
      - {criterion: DON-03, until: 2027-01-01, date: 2025-12-01}
      - {criterion: VAL-01}
";
        let silent = "phases: [{phase: idee, start: 2025-01-06, entered_by: registration}]\n";
        let catalogue = Catalogue::of(&[facts, silent]);
        let answer = catalogue.answer(&REPORT, "2025-11-22");
        // The committee's: VAL-01 alone is in force, DON-03 begins later, ORG-02 ended the day before, and the team
        // goes on with ARC-08. One product of the two has a decision.
        assert_eq!(answer.hand("reservations-waivers"), (Some(1.0), 1, 2));
        assert_eq!(answer.hand("reservations-waivers-ending.committee"), (Some(0.0), 1, 2));
        assert_eq!(answer.hand("reservations-waivers-ended.committee"), (Some(1.0), 1, 2));
        // The team's: b ends in 8 days, ARC-08 in 70.
        assert_eq!(answer.hand("reservations-team-waivers"), (Some(2.0), 1, 2));
        assert_eq!(answer.hand("reservations-waivers-ending.team"), (Some(1.0), 1, 2));
        assert_eq!(answer.hand("reservations-waivers-ended.team"), (Some(0.0), 1, 2));
        let silent = Catalogue::of(&[silent]).answer(&REPORT, "2025-11-22");
        assert_eq!(silent.hand("reservations-waivers"), (None, 0, 1));
        assert_eq!(silent.hand("reservations-team-waivers"), (None, 0, 1));
    }
}
