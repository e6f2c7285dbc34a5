//! The rules of a change: what may differ between two revisions of the catalogue.

pub mod aims;
mod asked;
pub mod closed;
mod completion;
pub mod decisions;
pub mod declared;
pub mod downgrades;
pub mod files;
pub mod frozen;
pub mod governance;
pub mod granted;
pub mod late;
pub mod leaving;
pub mod merges;
pub mod naming;
pub mod phases;
pub mod records;
pub mod reservations;
pub mod rules;
pub mod signatures;
pub mod summary;
#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing)]
mod tests;
