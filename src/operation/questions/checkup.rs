//! The questions by which a team looks at its way of working: the facts behind the ten practices of product mode, in the
//! five parts of the guide's list (dnum:cadrer/la-check-list-de-lorganisation-produit.md).

use super::parts::{Asked, Part};

/// The parts, in their order.
pub static PARTS: &[Part] = &[
    Part {
        heading: text!("checkup-vision"),
        asked: &[Asked::Fact("vision.reviewed_on")],
    },
    Part {
        heading: text!("checkup-team"),
        asked: &[
            Asked::Fact("team.product_owner.function"),
            Asked::Fact("team.business_owner.share"),
            Asked::Fact("team.business_daily_count"),
        ],
    },
    Part {
        heading: text!("checkup-impact"),
        asked: &[
            Asked::More("indicators", &["name", "kind"]),
            Asked::MoreBelow("indicators", "measures", &["date", "value"]),
            Asked::Fact("team.product_mode.priority"),
            Asked::Fact("method.roadmap_url"),
        ],
    },
    Part {
        heading: text!("checkup-users"),
        asked: &[
            Asked::More("research.interviews", &["date", "profile", "n"]),
            Asked::More("research.tests", &["date", "profile", "participants"]),
        ],
    },
    Part {
        heading: text!("checkup-improvement"),
        asked: &[
            Asked::Fact("quality.deploys_per_month"),
            Asked::Fact("team.product_mode.retrospectives"),
        ],
    },
];
