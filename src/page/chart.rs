//! What is drawn, and the table that says the same.

use std::borrow::Cow;

use super::{Cell, Column, Table, Words};
use crate::diagnostic::Arg;
use crate::domain::date::Date;

/// A drawing.
#[derive(Clone, Debug, PartialEq)]
pub enum Chart {
    Bars(Bars),
    Strips(Strips),
    Series(Series),
    Timeline(Timeline),
    Actors(Actors),
}

/// Counts, side by side.
#[derive(Clone, Debug, PartialEq)]
pub struct Bars {
    pub name: &'static str,
    pub title: Words,
    /// What the bars are: phases, directorates.
    pub label: Words,
    /// What is counted.
    pub counted: Words,
    pub bars: Vec<Bar>,
    pub notes: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Bar {
    pub label: Cell,
    pub count: usize,
    /// The whole that it is a share of; none for what is apart.
    pub of: Option<usize>,
}

/// The distribution of durations, a strip each.
#[derive(Clone, Debug, PartialEq)]
pub struct Strips {
    pub name: &'static str,
    pub title: Words,
    /// What the strips are.
    pub label: Words,
    pub strips: Vec<Strip>,
    pub notes: Vec<Words>,
}

/// Durations, in calendar days.
#[derive(Clone, Debug, PartialEq)]
pub struct Strip {
    pub label: Cell,
    pub days: Vec<i32>,
    pub p50: i32,
    pub p85: i32,
}

/// A value over time, from the first point to the last.
#[derive(Clone, Debug, PartialEq)]
pub struct Series {
    /// Unique in its page: it may name what is measured.
    pub name: Cow<'static, str>,
    pub title: Words,
    /// Of the values, in words; `part` for shares of one.
    pub unit: String,
    pub points: Vec<(Date, f64)>,
    pub target: Option<f64>,
    pub notes: Vec<Words>,
}

/// Who counts for a product, around it: the more influence, the nearer.
#[derive(Clone, Debug, PartialEq)]
pub struct Actors {
    pub name: &'static str,
    pub title: Words,
    /// What they stand around.
    pub center: String,
    pub actors: Vec<Actor>,
    pub notes: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Actor {
    pub name: String,
    pub kind: Cell,
    pub role: Cell,
    pub expectation: Cell,
    /// From 1 to 3; none where nobody says.
    pub influence: Option<i64>,
}

impl Actors {
    fn table(&self) -> Table {
        let columns = vec![
            Column::new("actor", message!("actors-column-actor")),
            Column::new("kind", message!("vision-column-kind")),
            Column::new("role", message!("vision-column-role")),
            Column::new("influence", message!("vision-column-influence")),
            Column::new("expectation", message!("vision-column-expectation")),
        ];
        let row = |one: &Actor| {
            vec![
                Cell::Text(one.name.clone()),
                one.kind.clone(),
                one.role.clone(),
                one.influence
                    .map_or(Cell::Empty, |influence| Cell::Number(influence as f64)),
                one.expectation.clone(),
            ]
        };
        Table::new(self.name, columns).rows(self.actors.iter().map(row))
    }
}

/// What happened, in its order.
#[derive(Clone, Debug, PartialEq)]
pub struct Timeline {
    pub name: &'static str,
    pub title: Words,
    pub events: Vec<Event>,
    pub notes: Vec<Words>,
}

#[derive(Clone, Debug, PartialEq)]
pub struct Event {
    pub when: Cell,
    pub what: Cell,
    pub detail: Cell,
}

impl Chart {
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            Chart::Bars(bars) => bars.name,
            Chart::Strips(strips) => strips.name,
            Chart::Series(series) => &series.name,
            Chart::Timeline(timeline) => timeline.name,
            Chart::Actors(actors) => actors.name,
        }
    }

    #[must_use]
    pub fn title(&self) -> &Words {
        match self {
            Chart::Bars(bars) => &bars.title,
            Chart::Strips(strips) => &strips.title,
            Chart::Series(series) => &series.title,
            Chart::Timeline(timeline) => &timeline.title,
            Chart::Actors(actors) => &actors.title,
        }
    }

    #[must_use]
    pub fn notes(&self) -> &[Words] {
        match self {
            Chart::Bars(bars) => &bars.notes,
            Chart::Strips(strips) => &strips.notes,
            Chart::Series(series) => &series.notes,
            Chart::Timeline(timeline) => &timeline.notes,
            Chart::Actors(actors) => &actors.notes,
        }
    }

    /// The table that says the same.
    #[must_use]
    pub fn table(&self) -> Table {
        match self {
            Chart::Bars(bars) => bars.table(),
            Chart::Strips(strips) => strips.table(),
            Chart::Series(series) => series.table(),
            Chart::Timeline(timeline) => timeline.table(),
            Chart::Actors(actors) => actors.table(),
        }
    }
}

impl Bars {
    /// The longest bar.
    #[must_use]
    pub fn most(&self) -> usize {
        self.bars.iter().map(|bar| bar.count).max().unwrap_or(0)
    }

    fn table(&self) -> Table {
        let columns = vec![
            Column::new("label", self.label.clone()),
            Column::new("count", self.counted.clone()),
            Column::new("share", message!("column-share")),
        ];
        let row = |bar: &Bar| {
            let share = bar
                .of
                .map_or(Cell::Empty, |whole| Cell::Share { part: bar.count, whole });
            vec![bar.label.clone(), Cell::Count(bar.count), share]
        };
        Table::new(self.name, columns).rows(self.bars.iter().map(row))
    }
}

impl Strips {
    /// The longest duration.
    #[must_use]
    pub fn most(&self) -> i32 {
        let days = self.strips.iter().flat_map(|strip| strip.days.iter());
        days.copied().max().unwrap_or(0)
    }

    fn table(&self) -> Table {
        let columns = vec![
            Column::new("label", self.label.clone()),
            Column::new("n", message!("column-dated")),
            Column::new("min_days", message!("column-least")),
            Column::new("p50_days", message!("column-median")),
            Column::new("p85_days", message!("column-p85")),
            Column::new("max_days", message!("column-greatest")),
        ];
        let days = |days: Option<i32>| days.map_or(Cell::Empty, |days| Cell::Days(i64::from(days)));
        let row = |strip: &Strip| {
            let mut sorted = strip.days.clone();
            sorted.sort_unstable();
            vec![
                strip.label.clone(),
                Cell::Count(sorted.len()),
                days(sorted.first().copied()),
                days(Some(strip.p50)),
                days(Some(strip.p85)),
                days(sorted.last().copied()),
            ]
        };
        Table::new(self.name, columns).rows(self.strips.iter().map(row))
    }
}

impl Series {
    /// A value of it.
    #[must_use]
    pub fn cell(&self, value: f64) -> Cell {
        Cell::Label(Arg::Quantity {
            value,
            unit: self.unit.clone(),
        })
    }

    fn table(&self) -> Table {
        let columns = vec![
            Column::new("date", message!("column-day")),
            Column::new("value", message!("column-value")),
        ];
        let row = |(date, value): &(Date, f64)| vec![Cell::from(*date), self.cell(*value)];
        let table = Table::new("series", columns).rows(self.points.iter().map(row));
        match self.target {
            Some(target) => table.total(vec![message!("column-target").into(), self.cell(target)]),
            None => table,
        }
    }
}

impl Timeline {
    fn table(&self) -> Table {
        let columns = vec![
            Column::new("date", message!("column-day")),
            Column::new("event", message!("column-event")),
            Column::new("detail", message!("column-detail")),
        ];
        let row = |event: &Event| vec![event.when.clone(), event.what.clone(), event.detail.clone()];
        Table::new(self.name, columns).rows(self.events.iter().map(row))
    }
}
