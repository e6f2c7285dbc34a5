//! Several reports on one page, for one reader: of each, what that reader acts on.

use crate::diagnostic::{Arg, Message};
use crate::page::{Block, Cell, Words};

use super::answer::Answer;
use super::input::Input;
use crate::report::Report;

/// How many rows of a table a terminal shows.
const MOST_LISTED: usize = 5;

/// What is shown of a report.
#[derive(Clone, Copy)]
pub struct Part {
    pub report: &'static Report,
    /// True where what it comes to heads the page: in full where no other part does, else its first sentence.
    pub heads: bool,
    /// Its figures, by their keys.
    pub figures: &'static [&'static str],
    /// Its tables and charts, by their names.
    pub blocks: &'static [&'static str],
}

/// The parts, one after the other, each under the title of its report and with its sentence, where that does not head the
/// page in full.
#[must_use]
pub fn bundle(parts: &[Part], input: &Input<'_>) -> Answer {
    let mut all = Answer::default();
    let is_headed_by_one = parts.iter().filter(|part| part.heads).count() == 1;
    let mut heads = Vec::new();
    for part in parts {
        let own = (part.report.answer)(input);
        let blocks = shown(&own.blocks, part.blocks);
        let is_told_above = part.heads && is_headed_by_one;
        if !is_told_above || !blocks.is_empty() || !part.figures.is_empty() {
            all.blocks.push(Block::heading(2, Message::new(part.report.title())));
        }
        if part.heads {
            heads.push(match is_headed_by_one {
                true => own.in_short.clone(),
                false => first_sentence(&own.in_short),
            });
        }
        if !is_told_above {
            let sentence = Words::from(message!("report-in-short")).then(" ").then(own.in_short);
            all.blocks.push(Block::Text(sentence));
        }
        if !part.figures.is_empty() {
            all.figures_at.push((all.blocks.len(), part.figures));
        }
        all.blocks.extend(blocks);
        let figures = own.figures.into_iter();
        all.figures
            .extend(figures.filter(|figure| part.figures.contains(&figure.key)));
        for next in own.next.into_iter().take(1) {
            if all.next.iter().all(|said| said.command != next.command) {
                all.next.push(next);
            }
        }
    }
    all.in_short = Words::joined(heads, " ");
    all
}

/// The same block, of which a terminal shows the beginning: the report of its own shows more.
fn shortened(mut block: Block) -> Block {
    if let Block::Table(table) = &mut block
        && let Some(most) = &mut table.most
        && !most.is_everywhere
    {
        most.rows = most.rows.min(MOST_LISTED);
    }
    block
}

fn first_sentence(words: &Words) -> Words {
    match words.0.first().map(|span| &span.cell) {
        Some(Cell::Label(Arg::Message(message))) => Cell::FirstSentence((**message).clone()).into(),
        _ => words.clone(),
    }
}

/// The blocks of these names that have something to show, each under the heading that it has in its report.
fn shown(blocks: &[Block], names: &[&str]) -> Vec<Block> {
    let mut shown = Vec::new();
    let mut heading = None;
    for block in blocks {
        let wanted = match block {
            Block::Heading(own) => {
                heading = Some(own.words.clone());
                continue;
            }
            Block::Table(table) => names.contains(&table.name) && !table.rows.is_empty(),
            Block::Chart(chart) => names.contains(&chart.name()) && !chart.table().rows.is_empty(),
            _ => false,
        };
        if let Some(words) = heading.take().filter(|_| wanted) {
            shown.push(Block::heading(3, words));
        }
        if wanted {
            shown.push(shortened(block.clone()));
        }
    }
    shown
}
