//! The seeds of the fuzz targets, and every file of the catalogues, through the targets' checks.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "../fuzz/checks.rs"]
mod checks;

use std::fs;
use std::path::Path;

fn each(folder: &str, check: fn(&[u8])) -> usize {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join(folder);
    let entries = fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path());
    let files: Vec<_> = entries.filter(|path| path.is_file()).collect();
    files.iter().for_each(|path| check(&fs::read(path).unwrap()));
    files.len()
}

#[test]
fn what_is_read_stands_in_the_file_and_its_form_says_the_same() {
    assert!(each("fuzz/seeds/read", checks::read) > 20);
    assert!(each("examples/tour/products", checks::read) > 5);
    assert!(each("catalog/products", checks::read) == 240);
}

#[test]
fn an_edit_adds_what_it_was_asked_to_and_nothing_else() {
    assert!(each("fuzz/seeds/edit", checks::edit) > 5);
    assert!(each("fuzz/seeds/read", checks::edit) > 20);
    assert!(each("catalog/products", checks::edit) == 240);
}
