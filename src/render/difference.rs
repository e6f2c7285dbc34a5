//! What an edit changes, line by line.

use anstyle::AnsiColor;
use similar::{ChangeTag, TextDiff};

use super::Look;

/// A unified difference, under the file's name; nothing where nothing changes.
#[must_use]
pub fn unified(path: &str, old: &str, new: &str, look: Look) -> String {
    let difference = TextDiff::from_lines(old, new);
    let mut out = format!("{}\n", look.bold(path));
    let mut changed = false;
    for group in difference.grouped_ops(2) {
        changed = true;
        let first = group.first().map_or(0, |op| op.new_range().start) + 1;
        out.push_str(&look.dim(&format!("@@ {first} @@\n")));
        for change in group.iter().flat_map(|op| difference.iter_changes(op)) {
            let line = change.value().trim_end_matches(['\n', '\r']);
            out.push_str(&match change.tag() {
                ChangeTag::Insert => look.tint(&format!("+ {line}"), AnsiColor::Green),
                ChangeTag::Delete => look.tint(&format!("- {line}"), AnsiColor::Red),
                ChangeTag::Equal => format!("  {line}"),
            });
            out.push('\n');
        }
    }
    if changed { out + "\n" } else { String::new() }
}
