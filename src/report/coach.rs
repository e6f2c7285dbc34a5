//! Who needs help, and what comes back, on one page?

use super::frame::answer::Answer;
use super::frame::bundle::{Part, bundle};
use super::frame::input::Input;
use super::{Audience, HistoryUse, Report, ageing, gates, problems, product_mode, support};

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

static PARTS: &[Part] = &[
    Part {
        report: &support::REPORT,
        heads: true,
        figures: &[
            text!("figure-support-open"),
            text!("figure-support-unmet"),
            text!("figure-support-actions"),
        ],
        blocks: &["needs", "actions"],
    },
    Part {
        report: &ageing::REPORT,
        heads: false,
        figures: &[text!("figure-ageing-late")],
        blocks: &["overdue"],
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

fn answer(input: &Input<'_>) -> Answer {
    bundle(PARTS, input)
}
