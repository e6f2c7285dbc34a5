//! The rules of validation: what a catalogue, and a change of it, must keep to.
//!
//! A rule is one `static`, whole: its id, its name, how bad it is to break it, and its checks. It stands in the file of its
//! family, in the folder of what it is about: a [`file`] of any kind, a [`product`], the [`catalogue`] together, the
//! [`lifecycle`], a [`change`]. [`registry`] lists every rule once, and [`engine`] runs them.
//!
//! A rule's texts stand in the messages' catalogue under its id: the title, `.why` it matters, and its messages,
//! each with what to do (`.help`). Its cases stand in `tests/cli/rules/`, in the file of the same name.

pub mod catalogue;
pub mod change;
pub mod engine;
pub mod file;
pub mod lifecycle;
pub mod product;
pub mod registry;

pub use engine::amendment::Amendment;
pub use engine::context::{CatalogueContext, ChangeContext, FileContext, ProductContext};
pub use engine::evidence::Evidence;
pub use engine::findings::CrossFindings;
pub use engine::rule::{Check, Rule};
pub use engine::{
    check_amendment, check_catalogue, check_change, check_changed, check_evidence, check_file, check_lifecycle,
    check_product,
};
