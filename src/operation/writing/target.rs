//! The product that a change is about, as it stands where the change goes.

use std::collections::BTreeMap;
use std::sync::Arc;

use crate::diagnostic::{Diagnostic, Severity};
use crate::domain::date::Date;
use crate::domain::decode::Decode;
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::Version;
use crate::store::catalogue::SESSIONS;
use crate::store::document;
use crate::store::edit::{self, Value};

use crate::operation::error::Failure;

/// The product to change, as it stands where the change goes.
pub struct Target {
    pub lifecycle: Lifecycle,
    /// Relative to the catalogue.
    pub path: String,
    pub source: String,
    /// The same, with what had to be added to make a product of it.
    pub(super) readable: String,
    /// The errors of form that the file has already.
    pub(super) faults: Vec<Diagnostic>,
    pub product: Product,
    /// The product as the default branch recorded it, where that is known: what is only proposed may be rewritten.
    pub(super) recorded: OnRecord,
    /// The files of the sittings, by their days.
    pub(super) sessions: Arc<BTreeMap<Date, String>>,
}

/// What of a product is recorded for good.
#[derive(Clone)]
pub(super) enum OnRecord {
    /// What the change starts from, as far as anybody knows.
    AsHere,
    As(Box<Product>),
    /// Nothing: the product is only proposed.
    Not,
}

impl Target {
    /// The same product, once its file is `text`; none where that is no product.
    #[must_use]
    pub fn rewritten(&self, text: String) -> Option<Target> {
        let product = document::reread::<Product>(&self.path, text.as_bytes(), |_, _, _| ()).value?;
        Some(Target {
            recorded: self.recorded.clone(),
            faults: self.faults.clone(),
            sessions: Arc::clone(&self.sessions),
            ..not_recorded(&self.lifecycle, &self.path, text, *product)
        })
    }

    /// The product that the rules of a change compare with.
    #[must_use]
    pub fn recorded(&self) -> Option<&Product> {
        match &self.recorded {
            OnRecord::AsHere => Some(&self.product),
            OnRecord::As(product) => Some(product),
            OnRecord::Not => None,
        }
    }

    /// Refuses a file that can be read only in part: no decision is founded on it.
    ///
    /// # Errors
    /// With its first fault.
    pub fn sound(&self) -> Result<(), Failure> {
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(faulty(&self.path, &self.faults))
        }
    }

    /// True where the committee's sitting of that day has a file.
    #[must_use]
    pub fn has_session(&self, day: Date) -> bool {
        self.sessions.contains_key(&day)
    }

    /// The rules of the day `on`.
    ///
    /// # Errors
    /// Where there are none.
    pub fn rules(&self, on: Date) -> Result<&Version, Failure> {
        self.lifecycle
            .for_reading_on(on)
            .ok_or_else(|| Failure::usage(message!("error-no-rules")))
    }
}

/// The product of a file; what its place knows of it is for who opened that to add.
pub(super) fn read(lifecycle: &Lifecycle, path: &str, bytes: Vec<u8>, id: &str) -> Result<Target, Failure> {
    let reading = document::reread::<Product>(path, &bytes, |_, _, _| ());
    let mut faults = reading.diagnostics;
    faults.retain(|fault| fault.severity == Severity::Error);
    let text = String::from_utf8(bytes).map_err(|_| faulty(path, &faults))?;
    let (product, readable) = match reading.value {
        Some(product) => (*product, text.clone()),
        None => made_readable(path, &text, id).ok_or_else(|| faulty(path, &faults))?,
    };
    Ok(Target {
        readable,
        faults,
        recorded: OnRecord::AsHere,
        ..not_recorded(lifecycle, path, text, product)
    })
}

/// A product that is not there yet, as `text` says it; none where it cannot be read.
#[must_use]
pub fn new_product(lifecycle: &Lifecycle, path: &str, text: &str) -> Option<Target> {
    let product = document::reread::<Product>(path, text.as_bytes(), |_, _, _| ()).value?;
    Some(not_recorded(lifecycle, path, text.to_owned(), *product))
}

fn not_recorded(lifecycle: &Lifecycle, path: &str, text: String, product: Product) -> Target {
    Target {
        lifecycle: lifecycle.clone(),
        path: path.to_owned(),
        readable: text.clone(),
        source: text,
        faults: Vec::new(),
        product,
        recorded: OnRecord::Not,
        sessions: Arc::default(),
    }
}

/// The product of a file that lacks its id, its name or its phases, as if they were there: a fault is mended by a
/// change too, and other fields can be read.
fn made_readable(path: &str, text: &str, id: &str) -> Option<(Product, String)> {
    // One of them alone first: what can be read stays as it is.
    let attempts: [&[&str]; 4] = [&["name"], &["phases"], &["id"], &["id", "name", "phases"]];
    attempts.iter().find_map(|keys| {
        let mut readable = text.to_owned();
        for key in *keys {
            let place = FieldPath::parse(key, Product::shape()).ok()?;
            let value = match *key {
                "phases" => Value::List(Vec::new()),
                _ => Value::Text(id.to_owned()),
            };
            readable = edit::put(&readable, &place, &value).ok()?;
        }
        let product = document::read::<Product>(path, readable.as_bytes(), |_, _, _| ()).value?;
        Some((*product, readable))
    })
}

/// A file that cannot be worked on, with its first fault.
fn faulty(path: &str, faults: &[Diagnostic]) -> Failure {
    let message = message!("error-product-faulty", path = path, ..);
    Failure::refused(match faults.first() {
        Some(fault) => message
            .with("line", fault.range.line)
            .with("fault", fault.message.clone()),
        None => message.with("line", 1_usize).with("fault", message!("Y-02-not-utf8")),
    })
}

/// The file of a sitting, relative to the catalogue.
#[must_use]
pub fn session_path(day: Date) -> String {
    format!("{SESSIONS}/{day}.yaml")
}
