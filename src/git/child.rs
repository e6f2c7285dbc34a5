//! The user's `git`, run as a child.

use std::process::Command;

/// `git`, which then reads each object as it is: `refs/replace/` would have it read another in its place, and whoever may
/// push may write there.
pub(super) fn git() -> Command {
    let mut command = Command::new("git");
    command.env("GIT_NO_REPLACE_OBJECTS", "1");
    command
}
