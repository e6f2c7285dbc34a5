//! Who is in difficulty, what is stuck, who asks for help and what comes back, on one page?

mod weather;

#[cfg(test)]
mod tests;

use crate::page::Words;

use super::frame::answer::Answer;
use super::frame::bundle::{Part, bundle};
use super::frame::input::Input;
use super::{Audience, HistoryUse, Report, ageing, gates, problems, product_mode, reservations, support};

use weather::Weathers;

/// The report.
pub static REPORT: Report = Report {
    id: "coach",
    names: &[],
    question: text!("explain-report-coach"),
    audience: &[Audience::Coach],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// What the teams said of themselves, in figures.
const SAID: &[&str] = &[text!("figure-coach-weather"), text!("figure-coach-silent")];

static PARTS: &[Part] = &[
    Part {
        report: &ageing::REPORT,
        heads: false,
        figures: &[text!("figure-ageing-late")],
        blocks: &["overdue"],
    },
    Part {
        report: &support::REPORT,
        heads: true,
        figures: &[
            text!("figure-support-open"),
            text!("figure-support-unmet"),
            text!("figure-support-actions"),
            text!("figure-support-coached"),
        ],
        blocks: &["needs", "actions", "coaching_kinds"],
    },
    Part {
        report: &problems::REPORT,
        heads: false,
        figures: &[text!("figure-problems-open"), text!("figure-problems-shared")],
        blocks: &["problems"],
    },
    Part {
        report: &gates::REPORT,
        heads: false,
        figures: &[text!("figure-gates-unmet")],
        blocks: &["criteria"],
    },
    Part {
        report: &product_mode::REPORT,
        heads: false,
        figures: &[text!("figure-product-mode-share")],
        blocks: &["practices"],
    },
];

/// What the teams say of themselves comes first, then what is stuck, then who asks for help.
fn answer(input: &Input<'_>) -> Answer {
    let weathers = Weathers::of(input);
    let own = Answer::default()
        .section(message!("coach-weather"), weathers.table())
        .section(message!("coach-silent"), weathers.silent_table())
        .section(message!("coach-late-reservations"), reservations::table_of_late(input));
    let mut all = bundle(PARTS, input)
        .after(own.blocks)
        .without(text!("left-out-no-update"), weathers.never);
    all.figures_at.insert(0, (0, SAID));
    all.figures.splice(0..0, weathers.figures());
    all.in_short = Words::from(weathers.in_short()).then(" ").then(all.in_short);
    all
}
