//! What a user does with the program: one file a command, over temporary Git repositories.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../support/needs.rs"]
mod needs;
mod support;

mod advance;
mod another_cycle;
mod beginning;
mod checking;
mod conditions;
mod decide;
mod embedding;
mod evading;
mod explaining;
mod forging;
mod formats;
mod formatting;
mod given;
mod histories;
mod interrupted;
mod keeping;
mod landing;
mod lifecycles;
mod output;
#[cfg(target_os = "linux")]
mod paging;
mod printing;
mod reaching;
mod reading;
mod refusing;
mod registering;
mod reporting;
mod rules;
mod sending;
mod servers;
mod setting;
mod signing;
mod sources;
mod standing;
mod telling;
mod telling_each;
mod validating;
mod walk;
