//! What a team says of its week, and what it says is still true.

use super::date::Date;
use super::id::AspectId;
use super::model::{choice, record};

choice! {
    /// How a product fares, as its team sees it.
    pub enum Weather {
        AuVert = "au_vert",
        ASurveiller = "a_surveiller",
        EnDifficulte = "en_difficulte",
    }
}

record! {
    /// What changed since the last one, how the product fares, and what the team does or asks about it.
    pub struct Update {
        on: req Date,
        weather: req Weather,
        changed: opt String,
        path_to_green: opt String,
        help_wanted: opt String,
        by_role: opt String,
    }

    /// On that day, what the file says was still true: all of it, or one aspect.
    pub struct Confirmation {
        on: req Date,
        aspect: opt AspectId,
        by_role: opt String,
    }
}
