//! The canonical form of a file: keys in the order of the model, two spaces a level, quotes only where needed.
//!
//! No comment and no value is lost: [`guard`] compares the result with the source, and what cannot be kept is
//! refused. A file need not be in this form to be valid.

mod block;
mod emit;
mod gaps;
mod guard;

use crate::domain::decode::Record;

use super::edit::{EditError, parse_value};

/// Why a file was left as it is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Kept {
    /// No YAML of a catalogue: line and column from 1, and the parser's words.
    Unreadable {
        line: usize,
        column: usize,
        message: String,
    },
    /// Something on this line would not survive.
    Layout { line: usize },
    /// The result would not say the same.
    Other,
}

/// The source in canonical form; `record` says the order of the keys at its top.
///
/// # Errors
/// Why the file is left as it is.
pub fn canonical(source: &str, record: Option<&'static Record>) -> Result<String, Kept> {
    let text = source.strip_prefix('\u{feff}').unwrap_or(source).replace("\r\n", "\n");
    let unreadable = |error| match error {
        EditError::Unreadable { line, column, message } => Kept::Unreadable { line, column, message },
        _ => Kept::Other,
    };
    let Some(root) = parse_value(&text).map_err(unreadable)? else {
        return Err(Kept::Layout { line: 1 });
    };
    let result = emit::document(&text, &root, record)?;
    guard::same(&text, &root, &result).then_some(result).ok_or(Kept::Other)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;
    use proptest::test_runner::FileFailurePersistence;

    use super::*;
    use crate::domain::product::Product;
    use crate::store::edit::samples;
    use crate::store::file_kind;

    fn record() -> Option<&'static Record> {
        file_kind::of("products/essai.yaml").and_then(file_kind::FileKind::record)
    }

    #[test]
    fn keys_comments_quotes_and_indents_find_their_place() {
        let source = "\u{feff}# En tête\r\nname: \"Essai\"\r\n# Son identifiant\r\nid: essai\r\n\r\n\r\nphases:   # dans l'ordre\r\n- start: 2026-01-12   # lundi\r\n  # la première\r\n  phase: 'idee'\r\n  # fin\r\n- {start: 2026-09-15, phase: mvp}\r\ntags: [ 'un',  \"deux: trois\" ]\r\nsummary: >-\r\n      Une phrase\r\n      sur deux lignes\r\nteam:\r\n    coach:\r\n        present: true\r\n# dernier mot";
        let wanted = "# En tête\n# Son identifiant\nid: essai\nname: Essai\nsummary: >-\n  Une phrase\n  sur deux lignes\ntags: [un, 'deux: trois']\nteam:\n  coach:\n    present: true\n\nphases:   # dans l'ordre\n  # la première\n  - phase: idee\n    start: 2026-01-12   # lundi\n    # fin\n  - {phase: mvp, start: 2026-09-15}\n# dernier mot\n";
        let result = canonical(source, record()).expect("a form");
        assert_eq!(result, wanted);
        assert_eq!(canonical(&result, record()).as_deref(), Ok(wanted));
    }

    #[test]
    fn what_cannot_be_kept_is_refused() {
        for source in [
            "id: essai\n---\nid: deux\n",
            "id: &a essai\nname: *a\n",
            "id: [essai\n",
            "tags:\n  - # un mot\n    un\n",
            "summary: |2\n   décalé\n",
            "",
        ] {
            assert!(canonical(source, record()).is_err(), "{source}");
        }
    }

    proptest! {
        #![proptest_config(ProptestConfig {
            cases: 500,
            failure_persistence: Some(Box::new(FileFailurePersistence::Direct("tests/regressions/format.txt"))),
            ..ProptestConfig::default()
        })]

        /// The guard holds values and comments; here: a form is a form, and most layouts have one.
        #[test]
        fn a_file_in_form_stays_as_it_is(case in samples::case()) {
            let (source, _, _) = samples::build(&case);
            if let Ok(once) = canonical(&source, record()) {
                prop_assert_eq!(canonical(&once, record()), Ok(once.clone()), "{}", source);
            }
        }
    }

    #[test]
    fn every_product_of_the_catalogue_keeps_its_values_and_its_comments() {
        let folder = std::path::Path::new(env!("CARGO_MANIFEST_DIR"));
        for kind in file_kind::with_records().filter(|kind| kind.is_folder) {
            for root in ["catalog", "examples/tour"] {
                let Ok(entries) = std::fs::read_dir(folder.join(root).join(kind.place)) else {
                    continue;
                };
                for entry in entries {
                    let path = entry.expect("an entry").path();
                    let source = std::fs::read_to_string(&path).expect("a file");
                    let once = canonical(&source, kind.record());
                    let once = once.unwrap_or_else(|kept| panic!("{}: {kept:?}", path.display()));
                    assert_eq!(
                        canonical(&once, kind.record()).as_ref(),
                        Ok(&once),
                        "{}",
                        path.display()
                    );
                }
            }
        }
        assert!(Product::fields().len() > 50);
    }
}
