//! What stands beside the files of a catalogue, looks like one, and is read by nobody.

use std::fs;

use crate::diagnostic::structure::{NOT_READ, nearest};
use crate::diagnostic::{Diagnostic, Message};

use super::file_kind;
use super::folder::Folder;
use super::part::is_part;
use super::source::Source;

/// Larger files are no product.
const LARGEST: u64 = 1 << 20;

/// What is told of the files `beside` those of a folder: a name with a second ending, a copy, a product without its
/// ending; and of a folder that leads away, whose path ends with `/`. A README is left alone.
pub fn told(source: &dyn Source, beside: Vec<String>) -> Vec<Diagnostic> {
    let told = beside.into_iter().filter(|path| {
        let name = path.rsplit('/').next().unwrap_or(path).to_lowercase();
        let named = path.ends_with('/') || name.contains(".yam") || name.contains(".yml");
        !name.starts_with('.')
            && !name.ends_with(".tmp")
            && (named || source.read(path).ok().flatten().is_some_and(|bytes| is_product(&bytes)))
    });
    told.map(|path| match path.strip_suffix('/') {
        Some(folder) => diagnostic(folder, message!("Y-14-elsewhere")),
        None => diagnostic(&path, message!("Y-14-ending", ..)),
    })
    .collect()
}

/// What is told of the catalogue's own folder: a product at the wrong level, files in a folder whose name is nearly one
/// that is read.
#[must_use]
pub fn at_the_top(folder: &Folder) -> Vec<Diagnostic> {
    let Ok(entries) = fs::read_dir(folder.root()) else {
        return Vec::new();
    };
    let mut found: Vec<Diagnostic> = entries
        .flatten()
        .filter_map(|entry| {
            let name = entry.file_name().to_string_lossy().into_owned();
            let kind = entry.file_type().ok()?;
            if name.starts_with('.') {
                return None;
            }
            if kind.is_dir() {
                let meant = misnamed(&name)?;
                let files = folder.list(&name).ok()?;
                let product = files.iter().any(|path| path.to_lowercase().ends_with(".yaml"));
                let message = message!("Y-14-folder", folder = meant);
                return product.then(|| diagnostic(&name, message));
            }
            let small = entry.metadata().is_ok_and(|metadata| metadata.len() <= LARGEST);
            let looks = kind.is_file() && small && !is_part(&name) && name.contains('.');
            let bytes = looks.then(|| folder.read(&name).ok().flatten()).flatten()?;
            is_product(&bytes).then(|| diagnostic(&name, message!("Y-14-level", ..)))
        })
        .collect();
    found.sort_by(|one, other| one.path.cmp(&other.path));
    found
}

fn diagnostic(path: &str, message: Message) -> Diagnostic {
    let name = path.rsplit('/').next().unwrap_or(path);
    let stem = name.split('.').next().unwrap_or(name).to_owned();
    Diagnostic::of_file(&NOT_READ, path, message.with("name", name).with("stem", stem))
}

/// The folder that `name` was probably meant to be.
fn misnamed(name: &str) -> Option<&'static str> {
    if file_kind::folders().any(|kind| kind.place == name) {
        return None;
    }
    let lower = name.to_lowercase();
    let french = file_kind::folders().find(|kind| kind.french.contains(&lower.as_str()));
    french
        .map(|kind| kind.place)
        .or_else(|| nearest(&lower, file_kind::folders().map(|kind| kind.place)))
}

/// The keys that every product has, at the left margin.
fn is_product(bytes: &[u8]) -> bool {
    let Ok(text) = std::str::from_utf8(bytes) else {
        return false;
    };
    ["id:", "name:", "phases:"]
        .iter()
        .all(|key| text.lines().any(|line| line.starts_with(key)))
}
