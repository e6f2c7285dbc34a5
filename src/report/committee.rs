//! What waits for the product committee, on one page?

use super::frame::answer::Answer;
use super::frame::bundle::{Part, bundle};
use super::frame::input::Input;
use super::{Audience, HistoryUse, Report, ageing, compliance, decisions, gates, reservations, sittings};

/// The report.
pub static REPORT: Report = Report {
    id: "committee",
    names: &["comite", "comité"],
    question: text!("explain-report-committee"),
    audience: &[Audience::Committee],
    options: &[],
    is_drawn: true,
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
            text!("figure-reservations-lead"),
            text!("figure-reservations-in-time"),
            text!("figure-reservations-waivers-ending"),
        ],
        blocks: &["open", "blocked", "waivers"],
    },
    Part {
        report: &sittings::REPORT,
        heads: false,
        figures: &[
            text!("figure-sittings-asked"),
            text!("figure-sittings-ready"),
            text!("figure-sittings-queue"),
            text!("figure-sittings-wait"),
            text!("figure-sittings-a-week"),
            text!("figure-sittings-decisions"),
            text!("figure-sittings-put-off"),
            text!("figure-sittings-attendance"),
            text!("figure-sittings-vacant"),
        ],
        blocks: &["asked", "waiting", "seats"],
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
        figures: &[
            text!("figure-gates-pass"),
            text!("figure-gates-first"),
            text!("figure-gates-put-off"),
            text!("figure-gates-unmet"),
        ],
        blocks: &["gates", "criteria", "opinions"],
    },
    Part {
        report: &decisions::REPORT,
        heads: false,
        figures: &[text!("figure-decisions-all"), text!("figure-decisions-replaced")],
        blocks: &["outcomes"],
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
