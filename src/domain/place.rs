//! Where the files of a catalogue stand, relative to its folder.

/// The folders, each with a file a thing.
pub const PRODUCTS: &str = "products";
pub const COMMONS: &str = "commons";
pub const SESSIONS: &str = "sessions";
pub const PROBLEMS: &str = "problems";
pub const LIFECYCLE: &str = "lifecycle";

/// What products may name: directorates, departments, domains, perimeters.
pub const REFERENCE: &str = "reference.yaml";
/// The settings: who has this file is a catalogue.
pub const SETTINGS: &str = "catalog.yaml";
/// The keys that sign for the committee's seats, as `ssh-keygen` reads them.
pub const ALLOWED_SIGNERS: &str = "allowed_signers";
