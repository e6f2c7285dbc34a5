//! The floor: serde_yaml reads every file that `catalog validate` reads into typed structs, in one thread, and
//! checks nothing else. The files' values are kept, as rules about several files need them.

mod product;
mod rules;
mod shared;
mod surroundings;

use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use serde::de::DeserializeOwned;

pub use rules::Version;
pub use surroundings::Reference;

use product::Product;
use surroundings::{Common, Problem, Session, Settings};

/// Everything that the files say.
#[expect(dead_code, reason = "read, never looked at")]
pub struct Catalogue {
    settings: Settings,
    reference: Reference,
    lifecycle: Vec<Version>,
    commons: Vec<Common>,
    sessions: Vec<Session>,
    problems: Vec<Problem>,
    products: Vec<Product>,
}

/// Reads the catalogue at `root`.
///
/// # Errors
/// When a file cannot be read, or does not have the form of its struct.
pub fn read(root: &Path) -> Result<Catalogue> {
    Ok(Catalogue {
        settings: file(&root.join("catalog.yaml"))?,
        reference: file(&root.join("reference.yaml"))?,
        lifecycle: folder(&root.join("lifecycle"))?,
        commons: folder(&root.join("commons"))?,
        sessions: folder(&root.join("sessions"))?,
        problems: folder(&root.join("problems"))?,
        products: folder(&root.join("products"))?,
    })
}

/// Reads the YAML file at `path`.
///
/// # Errors
/// When it cannot be read, or does not have the form of `T`.
pub fn file<T: DeserializeOwned>(path: &Path) -> Result<T> {
    let bytes = fs::read(path).with_context(|| path.display().to_string())?;
    serde_yaml::from_slice(&bytes).with_context(|| path.display().to_string())
}

/// Reads the YAML files of the folder at `path`, in the order of their names; none where there is no folder.
///
/// # Errors
/// When the folder or one of its files cannot be read, or a file does not have the form of `T`.
pub fn folder<T: DeserializeOwned>(path: &Path) -> Result<Vec<T>> {
    if !path.exists() {
        return Ok(Vec::new());
    }
    let mut names = fs::read_dir(path)?
        .map(|entry| entry.map(|entry| entry.file_name()))
        .collect::<Result<Vec<_>, _>>()?;
    names.retain(|name| {
        Path::new(name)
            .extension()
            .is_some_and(|end| end == "yaml" || end == "yml")
    });
    names.sort_unstable();
    names.iter().map(|name| file(&path.join(name))).collect()
}
