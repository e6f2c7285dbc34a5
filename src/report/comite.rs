//! What waits for the product committee, on one page?

use super::frame::answer::Answer;
use super::frame::bundle::{Part, bundle};
use super::frame::input::Input;
use super::{Audience, HistoryUse, Report, ageing, compliance, gates, reservations};

/// The report.
pub static REPORT: Report = Report {
    id: "comite",
    names: &["comité"],
    question: text!("explain-report-comite"),
    audience: &[Audience::Committee],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

static PARTS: &[Part] = &[
    Part {
        report: &reservations::REPORT,
        heads: true,
        figures: &[
            text!("figure-reservations-open"),
            text!("figure-reservations-overdue"),
            text!("figure-reservations-blocked"),
            text!("figure-reservations-waivers-ending"),
        ],
        blocks: &["open", "blocked", "waivers"],
    },
    Part {
        report: &ageing::REPORT,
        heads: false,
        figures: &[text!("figure-ageing-late")],
        blocks: &["overdue"],
    },
    Part {
        report: &gates::REPORT,
        heads: false,
        figures: &[text!("figure-gates-pass"), text!("figure-gates-first")],
        blocks: &["gates"],
    },
    Part {
        report: &compliance::REPORT,
        heads: false,
        figures: &[text!("figure-compliance-breaches")],
        blocks: &["breaches"],
    },
];

fn answer(input: &Input<'_>) -> Answer {
    bundle(PARTS, input)
}
