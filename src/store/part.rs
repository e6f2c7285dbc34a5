//! Which files are part of a catalogue.

use super::file_kind;

/// True for a file of a catalogue, by its path there: the one answer, for every command. A repository may hold other
/// files beside; the program, or an editor, leaves some while it writes.
#[must_use]
pub fn is_part(path: &str) -> bool {
    may_hold_parts(path) && (!path.contains('/') || is_yaml(path))
}

/// True for a file of a catalogue, and for a folder that files of it may stand in.
#[must_use]
pub fn may_hold_parts(path: &str) -> bool {
    file_kind::of(path).is_some() && !is_set_aside(path)
}

/// In capitals or with another ending, a file is read all the same: a rule asks for its right name.
fn is_yaml(path: &str) -> bool {
    let ending = path.rsplit('.').next().unwrap_or_default();
    ending.eq_ignore_ascii_case("yaml") || ending.eq_ignore_ascii_case("yml")
}

/// Hidden, or not written to its end: nobody reads it. A file that is all ending has lost its name, and is told.
fn is_set_aside(path: &str) -> bool {
    let hidden = |part: &str| part.starts_with('.') && part != ".yaml" && part != ".yml";
    path.split('/').any(hidden) || path.ends_with(".tmp")
}
