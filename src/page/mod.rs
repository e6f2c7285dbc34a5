//! What a result says: a page of blocks with typed cells, in no language and no form. Pure.
//!
//! A report or a command builds a page; [`crate::render::page`] writes it, a file a form. A block that is drawn gives
//! the table that says the same ([`Chart::table`]): what a form cannot draw, it writes.

mod cell;
mod chart;
mod cut;
mod listing;
mod table;

pub use cell::{Cell, Span, Tone, Words};
pub use chart::{Actor, Actors, Bar, Bars, Chart, Event, Series, Strip, Strips, Timeline};
pub use listing::{Code, Facts, Item, Labelled, Layout, List, Mark, Value};
pub use table::{Column, Most, Table};

use crate::diagnostic::Message;

/// A page.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Page {
    pub title: Words,
    /// A terminal leaves the title out: the command that was just typed says it.
    pub is_untitled_on_a_terminal: bool,
    /// What stands right below the title: the perimeter, the day, the rules.
    pub lead: Vec<Words>,
    pub blocks: Vec<Block>,
    /// What stands at the end on a terminal alone: what to type next.
    pub on_terminal: Vec<Block>,
    /// What stands at the end of a page that is sent; a terminal leaves it to who asks.
    pub appendix: Vec<Block>,
    /// What the whole page is worth.
    pub foot: Vec<Words>,
}

/// A part of a page.
#[derive(Clone, Debug, PartialEq)]
pub enum Block {
    Heading(Heading),
    Text(Words),
    Facts(Facts),
    Table(Table),
    /// Bars, a distribution, a series or a timeline.
    Chart(Chart),
    List(List),
    Code(Code),
    /// What must not be missed.
    Note(Words),
    /// What is opened by whoever wants more.
    Fold(Fold),
}

/// The head of a section.
#[derive(Clone, Debug, PartialEq)]
pub struct Heading {
    /// 2 below the title, 3 below that.
    pub level: u8,
    pub words: Words,
}

/// Blocks behind their summary.
#[derive(Clone, Debug, PartialEq)]
pub struct Fold {
    pub summary: Words,
    pub blocks: Vec<Block>,
}

impl Page {
    #[must_use]
    pub fn new(title: impl Into<Words>) -> Page {
        Page {
            title: title.into(),
            ..Page::default()
        }
    }

    /// The same page, whose title a terminal leaves out.
    #[must_use]
    pub fn untitled_on_a_terminal(mut self) -> Page {
        self.is_untitled_on_a_terminal = true;
        self
    }

    /// Adds a paragraph right below the title.
    #[must_use]
    pub fn lead(mut self, words: impl Into<Words>) -> Page {
        self.lead.push(words.into());
        self
    }

    /// Adds a block.
    #[must_use]
    pub fn with(mut self, block: impl Into<Block>) -> Page {
        self.blocks.push(block.into());
        self
    }

    /// Adds blocks.
    #[must_use]
    pub fn with_all(mut self, blocks: impl IntoIterator<Item = Block>) -> Page {
        self.blocks.extend(blocks);
        self
    }

    /// Adds the head of a section.
    #[must_use]
    pub fn heading(self, words: impl Into<Words>) -> Page {
        self.with(Block::heading(2, words))
    }

    /// Adds a paragraph.
    #[must_use]
    pub fn text(self, message: Message) -> Page {
        self.with(Block::Text(message.into()))
    }

    /// The blocks that show something to people: a table without rows is for spreadsheets alone.
    pub fn shown(&self) -> impl Iterator<Item = &Block> {
        self.blocks.iter().filter(|block| match block {
            Block::Table(table) => !table.rows.is_empty() && !table.is_for_programs,
            _ => true,
        })
    }

    /// The charts, in their order.
    pub fn charts(&self) -> impl Iterator<Item = &Chart> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Chart(chart) => Some(chart),
            _ => None,
        })
    }

    /// The tables whose rows are records, in their order: what a spreadsheet takes.
    pub fn records(&self) -> impl Iterator<Item = &Table> {
        self.blocks.iter().filter_map(|block| match block {
            Block::Table(table) if table.is_of_records => Some(table),
            _ => None,
        })
    }
}

impl Block {
    /// The head of a section of this level.
    #[must_use]
    pub fn heading(level: u8, words: impl Into<Words>) -> Block {
        Block::Heading(Heading {
            level,
            words: words.into(),
        })
    }
}

macro_rules! blocks {
    ($($kind:ident),+) => {
        $(impl From<$kind> for Block {
            fn from(block: $kind) -> Block {
                Block::$kind(block)
            }
        })+
    };
}

blocks!(Facts, Table, Chart, List, Code, Fold);

macro_rules! charts {
    ($($kind:ident),+) => {
        $(impl From<$kind> for Block {
            fn from(chart: $kind) -> Block {
                Block::Chart(Chart::$kind(chart))
            }
        })+
    };
}

charts!(Bars, Strips, Series, Timeline);
