//! Rules about several files together.

pub mod followed;
pub mod likeness;
pub mod references;
pub mod relations;
pub mod sessions;
pub mod uniqueness;
