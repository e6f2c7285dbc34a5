//! `catalog fmt`: the files in their canonical form.

use std::path::PathBuf;

use clap::Args;

use crate::diagnostic::Message;
use crate::store::catalogue;
use crate::store::file_kind;
use crate::store::folder::Folder;
use crate::store::format::{self, Kept};
use crate::store::source::Source;
use crate::store::working_tree::{Replacement, WorkingTree};

use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::scope::Scope;
use crate::operation::workspace;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long)]
    check: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let folder = app.catalogue()?;
    let scope = Scope::new(folder, &args.paths)?;
    scope.tell_unread(&app.context());
    let prefix = folder.prefix();
    let (mut changed, mut kept, mut read, mut unreadable) = (0usize, 0usize, 0usize, 0usize);
    for path in paths(folder)? {
        let shown = format!("{prefix}{path}");
        if !scope.covers(&shown) {
            continue;
        }
        let text = match text(folder, &path) {
            Ok(Some(text)) => text,
            Ok(None) => continue,
            Err(line) => {
                (kept, unreadable) = (kept + 1, unreadable + 1);
                let unreadable = message!("fmt-unreadable", line = line, ..);
                app.ui.line(&unreadable.with("path", shown));
                continue;
            }
        };
        read += 1;
        let record = file_kind::of(&path).and_then(|kind| kind.record());
        match format::canonical(&text, record) {
            Ok(result) if result == text => {}
            Ok(result) => {
                changed += 1;
                let key = if args.check { "fmt-would-change" } else { "fmt-changed" };
                if !args.check {
                    let file = Replacement {
                        path,
                        before: Some(text.into_bytes()),
                        after: result.into_bytes(),
                    };
                    WorkingTree::hold(folder.root())?.replace(&[file])?;
                }
                app.ui.line(&Message::new(key).with("path", shown));
            }
            Err(reason) => {
                kept += 1;
                unreadable += usize::from(matches!(reason, Kept::Unreadable { .. }));
                app.ui.line(&why(&reason).with("path", shown));
            }
        }
    }
    let summary = message!("fmt-summary", read = read, changed = changed, kept = kept);
    app.ui.line(&summary);
    // What cannot be read is in no form.
    Ok(if args.check && changed + unreadable > 0 {
        Status::Refused
    } else {
        Status::Clean
    })
}

/// Every file of the catalogue, relative to it.
fn paths(folder: &Folder) -> Result<Vec<String>, Failure> {
    let mut paths = Vec::new();
    for kind in file_kind::with_records() {
        if kind.is_folder {
            paths.extend(catalogue::files(folder, kind.place).map_err(workspace::unlisted)?);
        } else {
            paths.push(kind.place.to_owned());
        }
    }
    Ok(paths)
}

/// The text of a file, none where there is no such file.
///
/// # Errors
/// The line up to which it is a text, where it is none; why is for `validate` to tell.
fn text(folder: &Folder, path: &str) -> Result<Option<String>, usize> {
    let Some(bytes) = folder.read(path).map_err(|_| 1usize)? else {
        return Ok(None);
    };
    String::from_utf8(bytes).map(Some).map_err(|error| {
        let sound = error.as_bytes().get(..error.utf8_error().valid_up_to());
        sound.unwrap_or_default().iter().filter(|byte| **byte == b'\n').count() + 1
    })
}

fn why(reason: &Kept) -> Message {
    match reason {
        Kept::Unreadable { line, .. } => message!("fmt-unreadable", line = *line, ..),
        Kept::Layout { line } => message!("fmt-layout", line = *line, ..),
        Kept::Other => message!("fmt-other", ..),
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::file_kind::trial;

    #[test]
    fn the_files_of_every_kind_are_brought_into_form() {
        let folder = tempfile::tempdir().unwrap();
        for (path, text) in [("catalog.yaml", "schema: catalog/1\n"), ("trials/a.yaml", "id: a\n")] {
            let path = folder.path().join(path);
            std::fs::create_dir_all(path.parent().unwrap()).unwrap();
            std::fs::write(path, text).unwrap();
        }
        let paths = paths(&Folder::find(folder.path()).unwrap()).unwrap();
        assert!(paths.contains(&format!("{}/a.yaml", trial::PLACE)), "{paths:?}");
    }
}
