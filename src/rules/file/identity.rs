//! S-01: what a file is called.

use crate::diagnostic::{Findings, Severity};
use crate::domain::place::{file_name, stem};
use crate::domain::tree::Where;
use crate::rules::{Check, FileContext, Rule};

/// S-01: the id that a file gives is its name.
pub static ID_IS_FILE_NAME: Rule = Rule {
    id: "S-01",
    name: "id-is-file-name",
    severity: Severity::Error,
    checks: &[Check::File(id_is_file_name)],
};

fn id_is_file_name(context: &FileContext<'_>, findings: &mut Findings) {
    let Some((id, record)) = context.id else { return };
    let file = file_name(context.path);
    if stem(context.path) != Some(id) {
        let message = message!("S-01-other-id", id = id, file = file);
        findings.report(&ID_IS_FILE_NAME, Where::from(record).key("id"), message);
    }
}
