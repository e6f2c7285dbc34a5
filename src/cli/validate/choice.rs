//! What `validate` was asked about: files, rules.

use std::path::{Path, PathBuf};

use crate::diagnostic::Diagnostic;
use crate::rules::registry;
use crate::store::folder::Folder;

use super::super::error::Failure;
use super::super::workspace;
use super::Arguments;

/// The rules that the user asked about.
pub(super) struct Wanted {
    only: Vec<String>,
    not: Vec<String>,
}

impl Wanted {
    /// The rules by their ids or names, whatever the case.
    pub(super) fn new(folder: &Folder, args: &Arguments) -> Result<Wanted, Failure> {
        if args.rules.is_empty() && args.ignore.is_empty() {
            return Ok(Wanted {
                only: Vec::new(),
                not: Vec::new(),
            });
        }
        let mut known: Vec<(String, String)> = registry::all()
            .iter()
            .map(|rule| (rule.id.to_owned(), rule.name.to_owned()))
            .collect();
        for file in workspace::rules(folder)?.lifecycle.files() {
            known.extend(
                file.version
                    .checks
                    .iter()
                    .map(|check| (check.id.to_string(), check.id.to_string())),
            );
        }
        let find = |asked: &String| {
            let same = |word: &str| word.eq_ignore_ascii_case(asked);
            let found = known.iter().find(|(id, name)| same(id) || same(name));
            found.map(|(id, _)| id.clone()).ok_or_else(|| {
                let names = known.iter().flat_map(|(id, name)| [id.as_str(), name.as_str()]);
                Failure::usage("error-no-rule")
                    .with("rule", asked.as_str())
                    .suggesting(asked, names)
            })
        };
        Ok(Wanted {
            only: args.rules.iter().map(find).collect::<Result<_, _>>()?,
            not: args.ignore.iter().map(find).collect::<Result<_, _>>()?,
        })
    }

    pub(super) fn covers(&self, diagnostic: &Diagnostic) -> bool {
        let named = |ids: &[String]| ids.iter().any(|id| id == diagnostic.rule.id);
        (self.only.is_empty() || named(&self.only)) && !named(&self.not)
    }
}

/// The files that the user asked about.
pub(super) struct Scope(Vec<String>);

impl Scope {
    pub(super) fn new(folder: &Folder, paths: &[PathBuf]) -> Result<Scope, Failure> {
        let root = folder.repository_root();
        let name = |path: &PathBuf| {
            // As the shell sees it, then as the findings name it.
            let here = std::env::current_dir().unwrap_or_default();
            let places = [here.as_path(), root, folder.root()];
            let full = places
                .iter()
                .map(|place| place.join(path))
                .find(|full| full.exists())
                .unwrap_or_else(|| here.join(path));
            let full = full
                .canonicalize()
                .map_err(|error| Failure::caused("error-no-path", error).with("path", path.display().to_string()))?;
            let inside = full.strip_prefix(folder.root()).is_ok() || folder.root().starts_with(&full);
            let relative = full.strip_prefix(root).unwrap_or(Path::new(""));
            if !inside {
                return Err(Failure::usage("error-outside-catalogue")
                    .with("path", path.display().to_string())
                    .with("folder", folder.root().display().to_string()));
            }
            Ok(relative
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/"))
        };
        paths.iter().map(name).collect::<Result<_, _>>().map(Scope)
    }

    pub(super) fn covers(&self, path: &str) -> bool {
        self.0.is_empty()
            || self.0.iter().any(|asked| {
                asked.is_empty()
                    || path == asked
                    || path
                        .strip_prefix(asked.as_str())
                        .is_some_and(|rest| rest.starts_with('/'))
            })
    }
}
