//! The pages that a person opens in their own browser: the same use cases as the terminal's, and nothing of its own.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `server.rs` | the server of this machine alone |
//! | `guard.rs`, `secrets.rs` | who may ask |
//! | `routes.rs` | the addresses: one line a page |
//! | `visit.rs` | one request, with the catalogue as it is now |
//! | `pages/` | a file a page |
//! | `templates/`, `templates.rs` | how pages are written |
//! | `theme/`, `assets.rs` | how they look |
//! | `fields.rs` | a line of a form |
//! | `proposing.rs` | a change shown, then made |
//! | `links.rs` | the pages that stand in the place of commands |
//! | `memory.rs` | what a run remembers between two pages |

mod answer;
pub mod assets;
mod face;
mod fields;
mod guard;
mod links;
mod memory;
mod pages;
mod proposing;
mod request;
mod routes;
mod secrets;
mod server;
pub mod templates;
mod visit;

pub use server::{Ended, Server, Wanted};
