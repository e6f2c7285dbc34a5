//! Several reports on one page, for one reader: of each, what that reader acts on.

use crate::diagnostic::Message;
use crate::page::{Block, Words};

use super::Report;
use super::answer::Answer;
use super::input::Input;

/// What is shown of a report.
#[derive(Clone, Copy)]
pub struct Part {
    pub report: &'static Report,
    /// Its sentence stands at the head of the page, and not under its title.
    pub leads: bool,
    /// Its figures, by their keys.
    pub figures: &'static [&'static str],
    /// Its tables and charts, by their names.
    pub blocks: &'static [&'static str],
}

/// The parts, one after the other, each under the title of its report and with its sentence.
#[must_use]
pub fn bundle(parts: &[Part], input: &Input<'_>) -> Answer {
    let mut all = Answer::default();
    let mut leading = Vec::new();
    for part in parts {
        let own = (part.report.answer)(input);
        all.blocks.push(Block::heading(2, Message::new(part.report.title())));
        if part.leads {
            leading.push(own.in_short.clone());
        } else {
            all.blocks.push(Block::Text(own.in_short.clone()));
        }
        let wanted = |block: &&Block| match block {
            Block::Table(table) => part.blocks.contains(&table.name) && !table.rows.is_empty(),
            Block::Chart(chart) => part.blocks.contains(&chart.name()),
            _ => false,
        };
        all.blocks.extend(own.blocks.iter().filter(wanted).cloned());
        let figures = own.figures.into_iter();
        all.figures.extend(figures.filter(|figure| part.figures.contains(&figure.key)));
        for next in own.next.into_iter().take(1) {
            if all.next.iter().all(|said| said.command != next.command) {
                all.next.push(next);
            }
        }
    }
    all.in_short = Words::joined(leading, " ");
    all
}
