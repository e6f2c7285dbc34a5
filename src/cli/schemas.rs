//! The schemas of the files, written where editors find them.

use std::path::Path;

use crate::cli::App;
use crate::operation::error::Failure;
use crate::render::{json, schema};
use crate::store::file_kind::{self, FileKind};
use crate::store::working_tree::{Replacement, WorkingTree};

/// The schema of a kind of file, in the reader's language.
pub(crate) fn text(app: &App, kind: &FileKind) -> String {
    json::pretty(&schema::of(kind, app.translator()))
}

/// Writes every schema into `folder`, which is made where it is not there.
///
/// # Errors
/// When the folder or a file cannot be written.
pub(crate) fn write_all(app: &App, folder: &Path) -> Result<(), Failure> {
    let tree = WorkingTree::hold(folder)?;
    let mut files = Vec::new();
    for kind in file_kind::with_records() {
        let path = kind.schema_file();
        files.push(Replacement {
            before: tree.read(&path)?,
            after: text(app, kind).into_bytes(),
            path,
        });
    }
    tree.replace(&files)?;
    let count = file_kind::with_records().count();
    let folder = folder.display().to_string();
    app.ui.line(&message!("schema-written", count = count, folder = folder));
    Ok(())
}
