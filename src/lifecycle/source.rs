//! Who says what the rules say.

use crate::domain::model::{choice, record};

choice! {
    /// Who says so: the source, we from the source, or we alone.
    pub enum Basis {
        Stated = "stated",
        Derived = "derived",
        Inferred = "inferred",
    }
}

record! {
    /// Where a statement of the rules comes from.
    pub struct Source {
        status: req Basis,
        level: opt Basis,
        timing: opt Basis,
        refs: opt Vec<String>,
        note: opt String,
    }
}
