//! Who says what the rules say.

use crate::domain::model::{choice, record};

choice! {
    /// Who says so: the source, we from the source, or we alone.
    pub enum Standing {
        Stated = "stated",
        Derived = "derived",
        Inferred = "inferred",
    }
}

record! {
    /// Where a statement of the rules comes from.
    pub struct Source {
        status: req Standing,
        level: opt Standing,
        timing: opt Standing,
        refs: opt Vec<String>,
        note: opt String,
    }
}
