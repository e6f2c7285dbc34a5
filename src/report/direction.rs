//! What does the head of the directorate look at, on one page?

use super::frame::answer::Answer;
use super::frame::bundle::{Part, bundle};
use super::frame::input::Input;
use super::{Audience, HistoryUse, Report, drift, gates, impact, inherited, lead_time, outcomes, portfolio, teams};

/// The report.
pub static REPORT: Report = Report {
    id: "direction",
    names: &[],
    question: text!("explain-report-direction"),
    audience: &[Audience::Direction],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

static PARTS: &[Part] = &[
    Part {
        report: &portfolio::REPORT,
        heads: true,
        figures: &[text!("figure-portfolio-products"), text!("figure-portfolio-active")],
        blocks: &["phases"],
    },
    Part {
        report: &gates::REPORT,
        heads: true,
        figures: &[text!("figure-gates-pass")],
        blocks: &[],
    },
    Part {
        report: &lead_time::REPORT,
        heads: false,
        figures: &[
            text!("figure-lead-time-mean"),
            text!("figure-lead-time-median"),
            text!("figure-lead-time-with-open"),
            text!("figure-lead-time-in-six-months"),
        ],
        blocks: &[],
    },
    Part {
        report: &drift::REPORT,
        heads: true,
        figures: &[
            text!("figure-drift-schedule-mean"),
            text!("figure-drift-schedule-over"),
            text!("figure-drift-budget-mean"),
            text!("figure-drift-budget-over"),
        ],
        blocks: &[],
    },
    Part {
        report: &impact::REPORT,
        heads: true,
        figures: &[
            text!("figure-impact-optimising"),
            text!("figure-impact-usage"),
            text!("figure-impact-satisfied"),
            text!("figure-impact-measured"),
            text!("figure-impact-silent"),
        ],
        blocks: &["evidence"],
    },
    Part {
        report: &teams::REPORT,
        heads: false,
        figures: &[
            text!("figure-teams-managed"),
            text!("figure-teams-managed-share"),
            text!("figure-teams-business"),
        ],
        blocks: &[],
    },
    Part {
        report: &outcomes::REPORT,
        heads: false,
        figures: &[
            text!("figure-outcomes-kept"),
            text!("figure-outcomes-stops"),
            text!("figure-outcomes-with-reason"),
        ],
        blocks: &["reasons"],
    },
    Part {
        report: &inherited::REPORT,
        heads: false,
        figures: &[text!("figure-inherited-never-reviewed")],
        blocks: &["directorates"],
    },
];

fn answer(input: &Input<'_>) -> Answer {
    bundle(PARTS, input)
}
