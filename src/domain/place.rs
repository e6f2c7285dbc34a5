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

/// The name of a file, without its folders.
#[must_use]
pub fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}

/// The same without `.yaml`, which is the id of what it holds; none where it does not end so.
#[must_use]
pub fn stem(path: &str) -> Option<&str> {
    file_name(path).strip_suffix(".yaml")
}

/// True for a file below a folder.
#[must_use]
pub fn is_in(folder: &str, path: &str) -> bool {
    path.strip_prefix(folder).is_some_and(|rest| rest.starts_with('/'))
}
