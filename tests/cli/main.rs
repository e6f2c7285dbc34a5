//! What a user does with the program, over temporary Git repositories.
//!
//! Each command, a file of `src/cli/commands/`, and the files here that try it:
//!
//! | command | its tests |
//! | --- | --- |
//! | `action` | `following` |
//! | `advance` | `advance`, `refusing` |
//! | `answer` | `registering`, `communing`, `coaching` |
//! | `challenge` | `committee`, `secretary` |
//! | `check` | `checking`, `evading`, `forging`, `landing`, `reaching`, `signing` |
//! | `coach` | `coaching` |
//! | `codeowners` | `checking` |
//! | `commons` | `communing` |
//! | `committee` | `committee`, `committee_month`, `committee_rhythm`, `committee_faults`, `secretary` |
//! | `confirm` | `following` |
//! | `decide` | `decide` |
//! | `diff` | `telling`, `telling_each` |
//! | `explain` | `explaining` |
//! | `fmt` | `formatting` |
//! | `gate` | `reading`, `trying` |
//! | `handover` | `coaching` |
//! | `history` | `histories` |
//! | `init` | `beginning` |
//! | `lifecycle` | `lifecycles`, `trying`, `adopting` |
//! | `list` | `reading`, `conditions` |
//! | `measure` | `setting` |
//! | `milestone` | `setting` |
//! | `need` | `following` |
//! | `new` | `registering` |
//! | `newsletter` | `following` |
//! | `open` | `opening` |
//! | `problem` | `recurring` |
//! | `proposals` | `servers`, `sending` |
//! | `report` | `reporting`, `histories`, `trying`, `measuring` |
//! | `request` | `committee`, `committee_rhythm` |
//! | `reservation` | `setting` |
//! | `schema` | `interrupted`, `reporting` |
//! | `set` | `setting` |
//! | `show` | `reading` |
//! | `similar` | `similar` |
//! | `site` | `publishing` |
//! | `stop` | `registering` |
//! | `template` | `reading` |
//! | `todo` | `following` |
//! | `undo` | `undo` |
//! | `update` | `following` |
//! | `validate` | `validating`, `formats` |
//! | `welcome` | `reading` |
//! | `workshop` | `workshop` |

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../support/needs.rs"]
mod needs;
mod support;

mod adopting;
mod advance;
mod another_cycle;
mod beginning;
mod checking;
mod coaching;
mod committee;
mod committee_faults;
mod committee_month;
mod committee_rhythm;
mod communing;
mod conditions;
mod decide;
mod embedding;
mod evading;
mod explaining;
mod following;
mod forging;
mod formats;
mod formatting;
mod given;
mod histories;
mod interrupted;
mod keeping;
mod landing;
mod lifecycles;
mod measuring;
mod opening;
mod output;
#[cfg(target_os = "linux")]
mod paging;
mod printing;
mod publishing;
mod reaching;
mod reading;
mod recurring;
mod refusing;
mod registering;
mod reporting;
mod rules;
mod secretary;
mod sending;
mod servers;
mod setting;
mod signing;
mod similar;
mod sources;
mod standing;
mod telling;
mod telling_each;
#[cfg(target_os = "linux")]
mod terminal;
mod trying;
mod undo;
mod validating;
mod walk;
mod workshop;
