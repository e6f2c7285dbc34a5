//! The last word on a file in its new form: the same values, the same comments.

use super::super::edit::comments::comments;
use super::super::edit::{Node, parse_value};

/// True where `result` holds the values of `root` and the comments of `source`, in whatever order of keys.
pub(super) fn same(source: &str, root: &Node, result: &str) -> bool {
    let Ok(Some(read)) = parse_value(result) else {
        return false;
    };
    let (mut before, mut after) = (comments(source, root), comments(result, &read));
    before.sort_unstable();
    after.sort_unstable();
    before == after && root.same_in_any_order(&read)
}
