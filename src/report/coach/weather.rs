//! What the teams said last of how their products fare, and who has said nothing for long.

use crate::diagnostic::{Arg, Message};
use crate::domain::product::Product;
use crate::domain::update::{Update, Weather};
use crate::page::{Cell, Column, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;
use crate::report::frame::listing::{MOST_LISTED, by_name, few, named};

/// The parameter of the rules that says after how many days a team has said nothing for long.
const SILENT_AFTER: &str = "update_silent_days";
/// A week's update that was missed twice.
const SILENT_AFTER_DAYS: f64 = 14.0;

/// What the teams of active products say of themselves.
pub(super) struct Weathers<'i> {
    /// The last update of each team that gave one, the worst first and then the oldest.
    said: Vec<(&'i Product, &'i Update, i32)>,
    /// How many gave none.
    pub never: usize,
    silent_after: i32,
}

const WORST_FIRST: [Weather; 3] = [Weather::EnDifficulte, Weather::ASurveiller, Weather::AuVert];

fn rank(weather: Weather) -> usize {
    WORST_FIRST
        .iter()
        .position(|one| *one == weather)
        .unwrap_or(WORST_FIRST.len())
}

impl<'i> Weathers<'i> {
    pub(super) fn of(input: &Input<'i>) -> Weathers<'i> {
        let mut weathers = Weathers {
            said: Vec::new(),
            never: 0,
            silent_after: input.parameter(SILENT_AFTER, SILENT_AFTER_DAYS) as i32,
        };
        for product in input.active() {
            match product.last_update(input.on) {
                Some(update) => weathers.said.push((product, update, input.on.days_since(update.on))),
                None => weathers.never += 1,
            }
        }
        weathers
            .said
            .sort_by_key(|(product, update, days)| (rank(update.weather), -days, &product.id));
        weathers
    }

    fn so(&self, weather: Weather) -> impl Iterator<Item = &'i Product> {
        let said = self.said.iter().filter(move |(_, update, _)| update.weather == weather);
        said.map(|(product, ..)| *product)
    }

    /// The updates that are too old, the oldest first.
    fn silent(&self) -> Vec<&(&'i Product, &'i Update, i32)> {
        let mut silent: Vec<_> = self
            .said
            .iter()
            .filter(|(.., days)| *days > self.silent_after)
            .collect();
        silent.sort_by_key(|(product, _, days)| (-days, &product.id));
        silent
    }

    /// In plain words: who fares badly, by name.
    pub(super) fn in_short(&self) -> Message {
        let names = |weather| {
            few(self
                .so(weather)
                .map(|product| product.name.as_str().into())
                .collect::<Vec<Arg>>()
                .into_iter())
        };
        message!(
            "coach-in-short",
            said = self.said.len(),
            difficulty = self.so(Weather::EnDifficulte).count(),
            difficult = names(Weather::EnDifficulte),
            watch = self.so(Weather::ASurveiller).count(),
            watched = names(Weather::ASurveiller)
        )
    }

    /// How many fare how, of those whose teams said it; not known where none did.
    pub(super) fn figures(&self) -> Vec<Figure> {
        let (said, all) = (self.said.len(), self.said.len() + self.never);
        let count = |key, count| Figure::count("H", key, count, said).of(all).known_of_some();
        let mut figures = vec![count(text!("figure-coach-silent"), self.silent().len())];
        figures.extend(WORST_FIRST.map(|weather| {
            let called = Arg::word(Weather::LIST, weather.as_str());
            count(text!("figure-coach-weather"), self.so(weather).count()).about(weather.as_str(), called)
        }));
        figures
    }

    /// Who does not fare well, with the way back and the help that is wanted.
    pub(super) fn table(&self) -> Table {
        let columns = vec![
            by_name(),
            Column::new("weather", message!("coach-column-weather")),
            Column::new("days", message!("coach-column-age")),
            Column::new("path_to_green", message!("coach-column-path")),
            Column::new("help_wanted", message!("coach-column-help")),
        ];
        let text = |fact: Option<&String>| fact.map_or(Cell::Empty, |text| Cell::Text(text.clone()));
        let row = |(product, update, days): &(&Product, &Update, i32)| {
            vec![
                named(product),
                weather(update),
                Cell::Days((*days).into()),
                text(update.path_to_green.known()),
                text(update.help_wanted.known()),
            ]
        };
        let unwell = self
            .said
            .iter()
            .filter(|(_, update, _)| update.weather != Weather::AuVert);
        Table::new("weather", columns)
            .rows(unwell.map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
    }

    /// The teams that have said nothing for long.
    pub(super) fn silent_table(&self) -> Table {
        let columns = vec![
            by_name(),
            Column::new("on", message!("coach-column-on")),
            Column::new("days", message!("coach-column-age")),
            Column::new("weather", message!("coach-column-said")),
        ];
        let row = |(product, update, days): &&(&Product, &Update, i32)| {
            vec![
                named(product),
                Cell::from(update.on),
                Cell::Days((*days).into()),
                weather(update),
            ]
        };
        Table::new("silent", columns)
            .rows(self.silent().iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
    }
}

/// What a team said, as people call it.
fn weather(update: &Update) -> Cell {
    Cell::Value {
        bare: update.weather.as_str().to_owned(),
        called: vec![Arg::word(Weather::LIST, update.weather.as_str())],
    }
}
