//! Changing the catalogue: [`plan()`] says what would be written and whether the rules accept it, and touches nothing;
//! [`commit()`] writes it. [`propose`] does both, and starts again where somebody else wrote first.
//!
//! | file | what it holds |
//! | --- | --- |
//! | `destination.rs` | where a change goes: files of the working tree, or a commit on a branch |
//! | `ground.rs` | the catalogue there, as the change finds it |
//! | `target.rs` | the product that a change is about |
//! | `judgement.rs` | do the rules accept the result? |
//! | `plan.rs` | the change, judged |
//! | `commit.rs` | the change, written |

mod commit;
mod destination;
mod ground;
mod judgement;
mod plan;
mod target;

use crate::diagnostic::Message;

use super::context::Context;
use super::error::Failure;

pub use commit::{Agreed, Proposed, Unwritten, commit};
pub use destination::{Destination, Site, hear, hear_unless};
pub use ground::Ground;
pub use judgement::new_findings;
pub use plan::{Planned, PlannedFile, plan};
pub use target::{Target, new_product, session_path};

/// What a command wants to write.
#[derive(Clone, Debug)]
pub struct Change {
    /// The files with their new text, relative to the catalogue.
    pub files: Vec<(String, String)>,
    /// The commit's first line.
    pub title: Message,
    /// What the commit says to programs: `Catalog-Product: …`.
    pub trailers: Vec<(&'static str, String)>,
    /// What the user should know before agreeing.
    pub remarks: Vec<Message>,
}

impl Change {
    /// The product's file becomes `text`: a change that opens no phase and records no decision.
    #[must_use]
    pub fn of_product(target: &Target, text: String, title: Message) -> Change {
        Change {
            files: vec![(target.path.clone(), text)],
            title,
            trailers: vec![("Catalog-Product", target.product.id.to_string())],
            remarks: Vec::new(),
        }
    }
}

/// Makes a change for the catalogue that it finds; called again where somebody else wrote first.
pub type Make<'m> = dyn Fn(&Ground<'_>) -> Result<Change, Failure> + 'm;

/// Shows a plan to whoever decides; none where nothing is to be written.
pub type Review<'r> = dyn Fn(&Planned, &Site<'_>) -> Result<Option<Agreed>, Failure> + 'r;

/// How often to start again when somebody else was faster.
const ATTEMPTS: usize = 6;

/// Plans, asks, and writes.
///
/// # Errors
/// Where the change cannot be made, the rules refuse its result, or it cannot be written: then nothing was.
pub fn propose(
    context: &Context<'_>,
    site: &Site<'_>,
    make: &Make<'_>,
    review: &Review<'_>,
) -> Result<Option<Proposed>, Failure> {
    let mut left = ATTEMPTS;
    loop {
        left -= 1;
        let planned = plan(context, site, make)?;
        let Some(agreed) = review(&planned, site)? else {
            return Ok(None);
        };
        match commit(site, planned, &agreed) {
            Err(Unwritten::Outrun { files, .. }) if left > 0 && !(files && agreed.was_asked) => {}
            Err(Unwritten::Outrun { failure, .. } | Unwritten::Failed(failure)) => return Err(failure),
            Ok(proposed) => return Ok(Some(proposed)),
        }
    }
}
