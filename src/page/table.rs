//! Rows under headings.

use super::{Cell, Words};
use crate::diagnostic::Message;

/// A table: the first cell of a row names it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Table {
    /// For programs.
    pub name: &'static str,
    /// What the table shows, where no heading says it.
    pub caption: Option<Words>,
    pub columns: Vec<Column>,
    pub rows: Vec<Vec<Cell>>,
    /// The row that sums the others up: no record.
    pub total: Option<Vec<Cell>>,
    /// How many rows a terminal shows.
    pub most: Option<Most>,
    /// What is said of the whole: who is not counted, who counts twice.
    pub notes: Vec<Words>,
    /// Its rows are what a spreadsheet takes.
    pub is_of_records: bool,
    /// Spreadsheets alone take it: people read the same elsewhere on the page.
    pub is_for_programs: bool,
}

/// A column.
#[derive(Clone, Debug, PartialEq)]
pub struct Column {
    /// For programs: the key of the field, or an id.
    pub name: String,
    pub heading: Words,
}

/// A terminal shows so many rows, and says by the text `rest` how many `count` more there are.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Most {
    pub rows: usize,
    pub rest: &'static str,
    /// A page that is sent shows no more either: another report has them all.
    pub is_everywhere: bool,
}

impl Column {
    #[must_use]
    pub fn new(name: impl Into<String>, heading: impl Into<Words>) -> Column {
        Column {
            name: name.into(),
            heading: heading.into(),
        }
    }
}

impl Table {
    #[must_use]
    pub fn new(name: &'static str, columns: Vec<Column>) -> Table {
        Table {
            name,
            columns,
            ..Table::default()
        }
    }

    #[must_use]
    pub fn rows(mut self, rows: impl IntoIterator<Item = Vec<Cell>>) -> Table {
        self.rows.extend(rows);
        self
    }

    #[must_use]
    pub fn caption(mut self, caption: impl Into<Words>) -> Table {
        self.caption = Some(caption.into());
        self
    }

    #[must_use]
    pub fn total(mut self, total: Vec<Cell>) -> Table {
        self.total = Some(total);
        self
    }

    /// The same, of which a terminal shows at most so many rows.
    #[must_use]
    pub fn at_most(mut self, rows: usize, rest: &'static str) -> Table {
        self.most = Some(Most {
            rows,
            rest,
            is_everywhere: false,
        });
        self
    }

    /// The same, of which people see at most so many rows, wherever they read.
    #[must_use]
    pub fn at_most_everywhere(mut self, rows: usize, rest: &'static str) -> Table {
        self.most = Some(Most {
            rows,
            rest,
            is_everywhere: true,
        });
        self
    }

    /// The rows that a page that is sent shows, and what it says of those that it leaves out.
    #[must_use]
    pub fn on_a_page(&self) -> (&[Vec<Cell>], Option<Message>) {
        let cut = self.most.filter(|most| most.is_everywhere);
        let shown = cut.and_then(|most| Some((most, self.rows.get(..most.rows)?)));
        match shown {
            Some((most, rows)) if rows.len() < self.rows.len() => {
                let rest = Message::new(most.rest).with("count", self.rows.len() - rows.len());
                (rows, Some(rest))
            }
            _ => (&self.rows, None),
        }
    }

    #[must_use]
    pub fn note(mut self, note: impl Into<Words>) -> Table {
        self.notes.push(note.into());
        self
    }

    /// The same: its rows are records.
    #[must_use]
    pub fn of_records(mut self) -> Table {
        self.is_of_records = true;
        self
    }

    /// The same, for spreadsheets alone.
    #[must_use]
    pub fn for_programs(mut self) -> Table {
        self.is_for_programs = true;
        self
    }

    /// The same without the columns in which no row says anything, nor counts any; none where there is no such column.
    #[must_use]
    pub fn without_hollow_columns(&self) -> Option<Table> {
        let is_full = |at: &usize| {
            let mut cells = self.cells(*at);
            *at == 0 || cells.any(|cell| !matches!(cell, Cell::Empty | Cell::Count(0)))
        };
        let kept: Vec<usize> = (0..self.columns.len()).filter(is_full).collect();
        if kept.len() == self.columns.len() {
            return None;
        }
        let only = |row: &Vec<Cell>| kept.iter().filter_map(|at| row.get(*at).cloned()).collect();
        Some(Table {
            columns: kept.iter().filter_map(|at| self.columns.get(*at).cloned()).collect(),
            rows: self.rows.iter().map(only).collect(),
            total: self.total.as_ref().map(only),
            ..self.clone()
        })
    }

    /// True for a column of numbers: they stand to the right.
    #[must_use]
    pub fn is_numeric(&self, column: usize) -> bool {
        let mut cells = self
            .cells(column)
            .filter(|cell| !matches!(cell, Cell::Empty | Cell::Unknown | Cell::NotReached))
            .peekable();
        cells.peek().is_some() && cells.all(Cell::is_number)
    }

    /// True for a column of dates.
    #[must_use]
    pub fn is_dated(&self, column: usize) -> bool {
        let mut cells = self.cells(column).filter(|cell| **cell != Cell::Empty).peekable();
        cells.peek().is_some() && cells.all(|cell| cell.is_day() || *cell == Cell::Unknown)
    }

    /// True for a column that is never cut.
    #[must_use]
    pub fn is_whole(&self, column: usize) -> bool {
        self.cells(column).any(Cell::is_whole)
    }

    /// True for a column that makes no room for others: ids, numbers, dates.
    #[must_use]
    pub fn is_firm(&self, column: usize) -> bool {
        self.is_whole(column) || self.is_numeric(column) || self.is_dated(column)
    }

    fn cells(&self, column: usize) -> impl Iterator<Item = &Cell> {
        self.rows.iter().filter_map(move |row| row.get(column))
    }
}
