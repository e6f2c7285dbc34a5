//! What must hold for any bytes: shared by the fuzz targets and by the test of their seeds.

use std::sync::LazyLock;

use catalog::diagnostic::Severity;
use catalog::domain::date::Date;
use catalog::domain::decode::Decode;
use catalog::domain::path::FieldPath;
use catalog::domain::product::Product;
use catalog::lifecycle::history::{Lifecycle, VersionFile};
use catalog::lifecycle::version::Version;
use catalog::rules::engine::reference_index::ReferenceIndex;
use catalog::rules::{ProductContext, check_product};
use catalog::store::document::{self, Reading};
use catalog::store::edit::rename::{Renamed, rename};
use catalog::store::edit::{Value, append_after, put};
use catalog::store::{file_kind, format};

const PATH: &str = "products/essai.yaml";

static LIFECYCLE: LazyLock<Lifecycle> = LazyLock::new(|| {
    let path = "lifecycle/2026.1.yaml";
    let bytes = include_bytes!("../catalog/lifecycle/2026.1.yaml");
    let version = document::read::<Version>(path, bytes, |_, _, _| ())
        .value
        .expect("rules");
    Lifecycle::new(vec![VersionFile {
        path: path.to_owned(),
        version: *version,
    }])
});

/// Reads a product and judges it by every rule.
fn judged(bytes: &[u8]) -> Reading<Product> {
    let known = ReferenceIndex::default();
    document::read::<Product>(PATH, bytes, |product, tree, findings| {
        let today = Date::parse("2026-11-22").expect("a day");
        let context = ProductContext::new(&LIFECYCLE, today, PATH, tree, &known);
        check_product(product, &context, findings);
    })
}

fn errors(reading: &Reading<Product>) -> usize {
    reading
        .diagnostics
        .iter()
        .filter(|one| one.severity == Severity::Error)
        .count()
}

/// Any bytes are read and judged without harm, each finding stands in the file, and a canonical form says the same.
pub fn read(bytes: &[u8]) {
    let reading = judged(bytes);
    let lines = bytes.iter().filter(|byte| **byte == b'\n').count() + 1;
    for one in &reading.diagnostics {
        assert!(one.range.line >= 1 && one.range.line <= lines, "{:?}", one.range);
        assert!(
            (one.range.line, one.range.column) <= (one.range.end_line, one.range.end_column),
            "{:?}",
            one.range
        );
    }
    assert!(
        reading.value.is_some() || errors(&reading) > 0,
        "nothing read, and nothing told"
    );
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let record = file_kind::of(PATH).and_then(file_kind::FileKind::record);
    let Ok(formed) = format::canonical(text, record) else {
        return;
    };
    assert_eq!(
        format::canonical(&formed, record).as_ref(),
        Ok(&formed),
        "a form is a form"
    );
    let again = judged(formed.as_bytes());
    assert_eq!(errors(&again), errors(&reading), "a form says the same:\n{formed}");
}

/// An edit of any text adds what it was asked to, and nothing else; or it refuses.
pub fn edit(bytes: &[u8]) {
    let Ok(text) = std::str::from_utf8(bytes) else { return };
    let decision = |id: &str| {
        Value::Map(vec![
            ("id".to_owned(), Value::Text(id.to_owned())),
            ("gate".to_owned(), Value::Text("G-MVP".to_owned())),
            ("session".to_owned(), Value::Date("2026-11-17".to_owned())),
            ("outcome".to_owned(), Value::Text("go".to_owned())),
            ("rationale".to_owned(), Value::Text("l'équipe : prête, #1".to_owned())),
        ])
    };
    let read = |text: &str| document::read::<Product>(PATH, text.as_bytes(), |_, _, _| ());
    if let Ok(edited) = append_after(text, "decisions", &["phases"], &decision("ajoutee")) {
        let (before, after) = (read(text), read(&edited));
        if let (Some(before), Some(after)) = (before.value, after.value) {
            assert_eq!(after.decisions.len(), before.decisions.len() + 1, "{edited}");
            assert!(after.decisions.iter().any(|one| one.id == "ajoutee"), "{edited}");
            assert_eq!(after.phases.len(), before.phases.len(), "{edited}");
            assert_eq!(after.name, before.name, "{edited}");
        }
    }
    for path in [
        "summary",
        "team.business_owner.share",
        "hosting.platform",
        "milestones.x.planned",
        "tags[]",
    ] {
        let place = FieldPath::parse(path, Product::shape()).expect("a place of the model");
        if let Ok(edited) = put(text, &place, &Value::Text("l'équipe : prête, #1".to_owned())) {
            let (before, after) = (read(text).value, read(&edited).value);
            assert_eq!(
                before.map(|one| one.name),
                after.map(|one| one.name),
                "{path}\n{edited}"
            );
        }
    }
    let renamed = rename(text, &[("phases", "phase")], |_, old| {
        (old == "mvp").then(|| Renamed {
            name: "construction".to_owned(),
            beside: Some(("substate", "reprise".to_owned())),
        })
    });
    if let Ok((edited, count)) = renamed {
        assert_eq!(count == 0, edited == text, "{edited}");
        if let (Some(before), Some(after)) = (read(text).value, read(&edited).value) {
            assert_eq!(before.phases.len(), after.phases.len(), "{edited}");
        }
    }
}
