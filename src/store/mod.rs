//! Reading and editing files: YAML with places, the folders of a catalogue, lossless edits.
//!
//! [`yaml`] turns text into a tree, [`invisible`] finds in it what no reader sees, [`document`] turns a tree into types, [`source`] is where files
//! come from (a folder or a revision), [`catalogue`] loads them all, [`working_tree`] alone writes them.

pub mod cache;
pub mod catalogue;
pub mod document;
pub mod edit;
pub mod file_kind;
pub mod folder;
pub mod format;
pub mod invisible;
pub mod neighbours;
pub mod overlay;
pub mod part;
pub mod recall;
pub mod seen;
pub mod source;
pub mod stamp;
pub mod subset;
pub mod witness;
pub mod working_tree;
pub mod yaml;
