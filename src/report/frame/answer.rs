//! What a report answers: a sentence, figures, what shows them, and what to do next.

use crate::diagnostic::Message;
use crate::page::{Block, Chart, Series, Table, Words};

use super::figure::Figure;

/// The answer of a report.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Answer {
    /// What it comes to, in plain words: for who reads one sentence.
    pub in_short: Words,
    pub figures: Vec<Figure>,
    /// Which figures stand before which block, by their keys; where none is named, all stand before the first.
    pub figures_at: Vec<(usize, &'static [&'static str])>,
    /// What shows them: tables, charts, lists.
    pub blocks: Vec<Block>,
    /// Who is not counted, and why.
    pub left_out: Vec<LeftOut>,
    /// What to type next.
    pub next: Vec<Next>,
}

/// So many are not counted; the text `why` (`left-out-…`) says it of `count`.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct LeftOut {
    pub why: &'static str,
    pub count: usize,
}

/// A command, and what it is good for.
#[derive(Clone, Debug, PartialEq)]
pub struct Next {
    pub why: Message,
    pub command: String,
}

impl Answer {
    /// An answer that comes to this.
    #[must_use]
    pub fn new(in_short: impl Into<Words>) -> Answer {
        Answer {
            in_short: in_short.into(),
            ..Answer::default()
        }
    }

    /// Adds a figure.
    #[must_use]
    pub fn figure(mut self, figure: Figure) -> Answer {
        self.figures.push(figure);
        self
    }

    /// Adds figures.
    #[must_use]
    pub fn figures(mut self, figures: impl IntoIterator<Item = Figure>) -> Answer {
        self.figures.extend(figures);
        self
    }

    /// Adds a block.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Answer {
        self.blocks.push(block.into());
        self
    }

    /// The same, after these blocks.
    #[must_use]
    pub fn after(mut self, blocks: Vec<Block>) -> Answer {
        self.figures_at.iter_mut().for_each(|(at, _)| *at += blocks.len());
        self.blocks.splice(0..0, blocks);
        self
    }

    /// Adds a block under its heading, where the block has something to show.
    #[must_use]
    pub fn section(self, heading: impl Into<Words>, block: impl Into<Block>) -> Answer {
        let block = block.into();
        match &block {
            Block::Table(table) if table.rows.is_empty() => self,
            Block::Chart(chart) if chart.table().rows.is_empty() => self,
            _ => self.with(Block::heading(2, heading)).with(block),
        }
    }

    /// Says how many are not counted, where there are any.
    #[must_use]
    pub fn without(mut self, why: &'static str, count: usize) -> Answer {
        if count > 0 {
            self.left_out.push(LeftOut { why, count });
        }
        self
    }

    /// Says what to type next.
    #[must_use]
    pub fn next(mut self, why: Message, command: impl Into<String>) -> Answer {
        self.next.push(Next {
            why,
            command: command.into(),
        });
        self
    }

    /// The figure of this id.
    #[must_use]
    pub fn figure_called(&self, id: &str) -> Option<&Figure> {
        self.figures.iter().find(|figure| figure.id() == id)
    }

    /// Its tables, those that say what a chart does too; a series is none.
    pub fn tables(&self) -> impl Iterator<Item = Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) => Some(table.clone()),
            Block::Chart(Chart::Series(_)) => None,
            Block::Chart(chart) => Some(chart.table()),
            _ => None,
        })
    }

    /// Its values over time.
    pub fn series(&self) -> impl Iterator<Item = &Series> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Chart(Chart::Series(series)) => Some(series),
            _ => None,
        })
    }

    /// What is said of the whole.
    pub fn notes(&self) -> impl Iterator<Item = &Words> {
        self.blocks.iter().flat_map(|block| match block {
            Block::Note(words) => std::slice::from_ref(words),
            Block::Table(table) => &table.notes,
            Block::Chart(chart) => chart.notes(),
            _ => &[],
        })
    }
}

impl LeftOut {
    /// Why, for programs.
    #[must_use]
    pub fn word(&self) -> String {
        self.why.trim_start_matches("left-out-").replace('-', "_")
    }

    /// Who is not counted, and why.
    #[must_use]
    pub fn message(&self) -> Message {
        Message::new(self.why).with("count", self.count)
    }
}
