//! What the shell is told of a failure.

use crate::operation::error::Kind;

/// What the shell is told of a failure.
pub(crate) fn exit_code(kind: Kind) -> u8 {
    match kind {
        Kind::Declined => 0,
        Kind::Refused => 1,
        Kind::Usage | Kind::Environment => 2,
        Kind::Incomplete => 3,
    }
}
