//! The committee at work: what is asked of it, and its sittings. What awaits one is [`crate::committee`].
//!
//! | file | what it holds |
//! | --- | --- |
//! | `request.rs` | a product asks to pass a gate; what happens to the request |
//! | `gathered.rs` | the catalogue with all that is proposed |
//! | `sitting.rs` | the file of a sitting: opened, who was there |
//! | `challenge.rs` | a decision challenged, and the answer |

pub mod challenge;
pub mod gathered;
pub mod request;
pub mod sitting;
