//! Pages, a file a form: each writes any page, and knows no report.

pub mod csv;
pub mod html;
pub mod markdown;
pub(in crate::render) mod said;
pub mod svg;
pub mod terminal;

#[cfg(test)]
mod tests;
