//! Rules about a file of any kind: its form, its name, its texts.

pub mod form;
pub mod identity;
pub mod publication;
