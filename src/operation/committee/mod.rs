//! The committee at work: what is asked of it, and its sittings. What awaits one is [`crate::committee`].
//!
//! | file | what it holds |
//! | --- | --- |
//! | `request.rs` | a product asks to pass a gate; what happens to the request |
//! | `gathered.rs` | the catalogue with all that is proposed |
//! | `days.rs` | the sitting that somebody means by a day |
//! | `place.rs` | the branch on which the decisions of a product go on |
//! | `sitting.rs` | the file of a sitting: opened, who was there |
//! | `since.rs` | what moved in a product's file since the committee looked at it last |
//! | `due.rs` | what everybody owes |
//! | `challenge.rs` | a decision challenged, and the answer |

pub mod challenge;
pub mod days;
pub mod due;
pub mod gathered;
pub mod place;
pub mod request;
pub mod since;
pub mod sitting;
