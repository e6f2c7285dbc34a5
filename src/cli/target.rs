//! The product that a write changes, the change, and whether the rules accept the result.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use crate::diagnostic::structure::UNKNOWN_WORD;
use crate::diagnostic::{Diagnostic, Findings, Message, Origin, Severity};
use crate::domain::common::Common;
use crate::domain::date::Date;
use crate::domain::decode::Decode;
use crate::domain::path::FieldPath;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::session::Session as Sitting;
use crate::domain::tree::Tree;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::Version;
use crate::render::diagnostics;
use crate::rules::changes::{self, ChangeContext};
use crate::rules::known::Known;
use crate::rules::outline::Outline;
use crate::rules::{self, CrossFindings, ProductContext, exceptions};
use crate::store::catalogue::{self, COMMONS, REFERENCE, SESSIONS};
use crate::store::document;
use crate::store::edit::{self, Value};
use crate::store::overlay::Overlay;
use crate::store::source::Source;

use crate::cli::Session;
use crate::operation::already_there::{self, Unread};
use crate::operation::comparison::parsed;
use crate::operation::error::Failure;
use crate::operation::validation::asked::Asked;
use crate::operation::validation::examination::{Matter, examine};
use crate::operation::workspace::{checked_rules, product_path, unlisted};

/// What a command wants to write.
pub(crate) struct Change {
    /// The files with their new text, relative to the catalogue; the product's first.
    pub files: Vec<(String, String)>,
    /// The commit's first line.
    pub title: Message,
    /// What the commit says to programs: `Catalog-Product: …`.
    pub trailers: Vec<(&'static str, String)>,
    /// What the user should know before agreeing.
    pub remarks: Vec<Message>,
}

impl Change {
    /// The product's file becomes `text`: a change that opens no phase and records no decision.
    pub(crate) fn of_product(target: &Target, text: String, title: Message) -> Change {
        Change {
            files: vec![(target.path.clone(), text)],
            title,
            trailers: vec![("Catalog-Product", target.product.id.to_string())],
            remarks: Vec::new(),
        }
    }
}

/// The catalogue where the change goes.
pub(super) struct Place<'p> {
    pub source: &'p dyn Source,
    /// Its path in the repository, with `/` at its end.
    pub prefix: &'p str,
}

/// The product to change, as it stands where the change goes.
pub(crate) struct Target {
    pub lifecycle: Lifecycle,
    /// Relative to the catalogue.
    pub path: String,
    pub source: String,
    /// The same, with what had to be added to make a product of it.
    readable: String,
    /// The errors of form that the file has already.
    faults: Vec<Diagnostic>,
    pub product: Product,
    /// The product as the default branch recorded it, where that is known: what is only proposed may be rewritten.
    pub recorded: Recorded,
    sessions: BTreeMap<Date, String>,
}

/// What of a product is recorded for good.
pub(crate) enum Recorded {
    /// What the change starts from, as far as anybody knows.
    AsHere,
    As(Box<Product>),
    /// Nothing: the product is only proposed.
    Not,
}

impl Target {
    /// The product that the rules of a change compare with.
    pub(crate) fn recorded(&self) -> Option<&Product> {
        match &self.recorded {
            Recorded::AsHere => Some(&self.product),
            Recorded::As(product) => Some(product),
            Recorded::Not => None,
        }
    }

    /// Refuses a file that can be read only in part: no decision is founded on it.
    pub(crate) fn sound(&self) -> Result<(), Failure> {
        if self.faults.is_empty() {
            Ok(())
        } else {
            Err(faulty(&self.path, &self.faults))
        }
    }

    /// True where the committee's sitting of that day has a file.
    pub(crate) fn has_session(&self, day: Date) -> bool {
        self.sessions.contains_key(&day)
    }

    /// The rules of the day `on`.
    pub(crate) fn rules(&self, on: Date) -> Result<&Version, Failure> {
        self.lifecycle
            .reading(on)
            .ok_or_else(|| Failure::usage(message!("error-no-rules")))
    }
}

/// Reads what a write needs to know: the rules, the product, the sittings.
pub(super) fn target(source: &dyn Source, id: &str, today: Date) -> Result<Target, Failure> {
    let lifecycle = checked_rules(source, today)?;
    let path = product_path(source, id)?;
    let bytes = source.read(&path).map_err(unlisted)?.unwrap_or_default();
    let reading = document::read::<Product>(&path, &bytes, |_, _, _| ());
    let mut faults = reading.diagnostics;
    faults.retain(|fault| fault.severity == Severity::Error);
    let text = String::from_utf8(bytes).map_err(|_| faulty(&path, &faults))?;
    let (product, readable) = match reading.value {
        Some(product) => (*product, text.clone()),
        None => made_readable(&path, &text, id).ok_or_else(|| faulty(&path, &faults))?,
    };
    let mut sessions = BTreeMap::new();
    for path in catalogue::files(source, SESSIONS).map_err(unlisted)? {
        let stem = path
            .rsplit('/')
            .next()
            .and_then(|name| name.strip_suffix(".yaml"))
            .and_then(Date::parse);
        if let Some(day) = stem {
            sessions.insert(day, path);
        }
    }
    Ok(Target {
        lifecycle,
        path,
        source: text,
        readable,
        faults,
        product,
        recorded: Recorded::AsHere,
        sessions,
    })
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

/// A product that is not there yet, as `text` says it; none where it cannot be read.
pub(super) fn begun(lifecycle: &Lifecycle, path: &str, text: &str) -> Option<Target> {
    let product = document::read::<Product>(path, text.as_bytes(), |_, _, _| ()).value?;
    Some(unrecorded(lifecycle.clone(), path, text, *product))
}

fn unrecorded(lifecycle: Lifecycle, path: &str, text: &str, product: Product) -> Target {
    Target {
        lifecycle,
        path: path.to_owned(),
        source: text.to_owned(),
        readable: text.to_owned(),
        faults: Vec::new(),
        product,
        recorded: Recorded::Not,
        sessions: BTreeMap::new(),
    }
}

/// A product that is not there yet, as `text` says it: refused where a rule refuses it.
pub(super) fn newcomer(session: &Session, place: &Place<'_>, path: &str, text: &str) -> Result<Target, Failure> {
    let reading = document::read::<Product>(path, text.as_bytes(), |_, _, _| ());
    let target = reading.value.map(|product| -> Result<Target, Failure> {
        let lifecycle = checked_rules(place.source, session.today)?;
        Ok(unrecorded(lifecycle, path, text, *product))
    });
    let target = target.transpose()?;
    let mut found = match &target {
        Some(target) => {
            let around = surroundings(place.source);
            judge(session, place.source, target, text, &[], &|_, _| &around)
        }
        None => reading.diagnostics,
    };
    if let Some(target) = &target {
        let more = among_others(session, place, target, &[(path.to_owned(), text.to_owned())], false)?;
        join(&mut found, more);
    }
    found.retain(|found| found.severity == Severity::Error);
    for found in &mut found {
        found.path.insert_str(0, place.prefix);
    }
    match target {
        Some(target) if found.is_empty() => Ok(target),
        _ => Err(shown(session, &found)),
    }
}

/// Adds to `found` what of `more` it does not hold.
fn join(found: &mut Vec<Diagnostic>, mut more: Vec<Diagnostic>) {
    let same = |one: &Diagnostic, other: &Diagnostic| {
        one.rule.id == other.rule.id && one.path == other.path && one.message == other.message
    };
    more.retain(|one| !found.iter().any(|other| same(one, other)));
    found.extend(more);
}

/// The errors that refuse a change, shown; what is left to say of them.
fn shown(session: &Session, errors: &[Diagnostic]) -> Failure {
    let errors: Vec<&Diagnostic> = errors.iter().collect();
    session.ui.line(&message!("write-would-be"));
    session
        .ui
        .print(&diagnostics::text(&errors, session.translator(), session.ui.look()));
    Failure::refused(message!("refusal-rules", count = errors.len()))
}

/// Refuses a result that the rules refuse; faults that were there before are not this change's.
pub(super) fn accept(session: &Session, place: &Place<'_>, target: &Target, change: &Change) -> Result<(), Failure> {
    let Some((_, text)) = change.files.first() else {
        return Ok(());
    };
    let added: Vec<&(String, String)> = change.files.iter().skip(1).collect();
    let mut new = brought(session, place.source, target, text, &added);
    let more = among_others(session, place, target, &change.files, true)?;
    join(&mut new, more);
    for found in &mut new {
        found.path.insert_str(0, place.prefix);
    }
    let (errors, others): (Vec<Diagnostic>, Vec<Diagnostic>) =
        new.into_iter().partition(|found| found.severity == Severity::Error);
    if !errors.is_empty() {
        return Err(shown(session, &errors));
    }
    if let Some(fault) = left(target, text).first() {
        let message = message!(
            "write-still-faulty",
            path = format!("{}{}", place.prefix, target.path),
            line = fault.range.line,
            fault = fault.message.clone()
        );
        let mut failure = Failure::refused(message);
        let key = fault.message.args.iter().find(|(name, _)| *name == "key");
        if let (Some((_, key)), true) = (key, fault.rule.id == UNKNOWN_WORD.id) {
            let mend = if fault.message.key == "S-02-duplicate-key" {
                "write-mend-twice"
            } else {
                "write-mend-unknown"
            };
            let hint = Message::new(mend).with("id", target.product.id.as_str());
            failure = failure.hint(hint.with("key", key.clone()));
        }
        session.ui.explain(&failure);
    }
    for warning in others.iter().filter(|found| found.severity == Severity::Warning) {
        session.ui.warn(&warning.message);
    }
    Ok(())
}

/// The errors of form that a change leaves as they were.
fn left(target: &Target, text: &str) -> Vec<Diagnostic> {
    if target.faults.is_empty() {
        return Vec::new();
    }
    let mut left = document::read::<Product>(&target.path, text.as_bytes(), |_, _, _| ()).diagnostics;
    left.retain(|fault| fault.severity == Severity::Error);
    left
}

/// The findings that the product has as `text` says it, and did not have before; and those of the rules of a change:
/// what `check` would refuse is not written.
pub(super) fn brought(
    session: &Session,
    source: &dyn Source,
    target: &Target,
    text: &str,
    added: &[&(String, String)],
) -> Vec<Diagnostic> {
    let around = OnceCell::new();
    let context = ChangeContext {
        lifecycle: &target.lifecycle,
        day: session.today,
        recorded: session.today,
        base: "HEAD",
        prefix: "",
        justified: false,
        begun: true,
        declared: None,
        read_in_part: false,
    };
    let mut new = judge(session, source, target, text, added, &|product, findings| {
        changes::check_product(target.recorded(), product, &context, findings);
        around.get_or_init(|| surroundings_of(product, target, source))
    });
    let mut before = vec![&target.source];
    before.extend(Some(&target.readable).filter(|readable| **readable != target.source));
    for old in before {
        let known = judge(session, source, target, old, &[], &|_, _| {
            around.get_or_init(Portfolio::default)
        });
        let (after, before) = (|_: &str| text.as_bytes().to_vec(), |_: &str| old.as_bytes().to_vec());
        already_there::mark((&mut new, &after), (&known, &before), &BTreeMap::new(), Unread::IsKept);
    }
    new.retain(|found| found.severity > Severity::Note && found.origin != Origin::AlreadyThere);
    new
}

/// What `check` would find of the change between products: where it names others otherwise, or others may name it
/// otherwise. `known` is false for a product that comes in.
fn among_others(
    session: &Session,
    place: &Place<'_>,
    target: &Target,
    files: &[(String, String)],
    known: bool,
) -> Result<Vec<Diagnostic>, Failure> {
    let Some((path, text)) = files.first() else {
        return Ok(Vec::new());
    };
    let Some(after) = parsed::<Product>(path, text.as_bytes()) else {
        return Ok(Vec::new());
    };
    let outline = |product: &Product| Outline::new(path.clone(), product, &target.lifecycle, session.today);
    if known && outline(&after).is_for_others_as(&outline(&target.product)) {
        return Ok(Vec::new());
    }
    let examined = |source: &dyn Source| -> Result<Vec<Diagnostic>, Failure> {
        let matter = Matter {
            source,
            prefix: String::new(),
            lifecycle: target.lifecycle.clone(),
            judge_rules: &|_| CrossFindings::default(),
        };
        let asked = Asked::of_files(vec![String::new()], false);
        let mut found = examine(&session.context(), matter, &asked)?.diagnostics;
        found.retain(|one| one.severity > Severity::Note && rules::is_between_products(one.rule));
        Ok(found)
    };
    let changed = Overlay::new(place.source, files);
    let found = examined(&changed)?;
    if found.is_empty() {
        return Ok(found);
    }
    let before = examined(place.source)?;
    let text = |source: &dyn Source, path: &str| source.read(path).ok().flatten().unwrap_or_default();
    let (new, old) = (|path: &str| text(&changed, path), |path: &str| text(place.source, path));
    let (mut own, others): (Vec<Diagnostic>, Vec<Diagnostic>) = found.into_iter().partition(|one| one.path == *path);
    already_there::mark((&mut own, &new), (&before, &old), &BTreeMap::new(), Unread::IsKept);
    own.retain(|one| one.origin != Origin::AlreadyThere);
    own.extend(already_there::brought(&before, others, &old));
    Ok(own)
}

/// What stands around a product that changes, as far as the change can name it.
fn surroundings_of(product: &Product, target: &Target, source: &dyn Source) -> Portfolio {
    let mut keys = changes::differing(&target.product, product).into_iter();
    if keys.any(|key| !OF_THE_COMMITTEE.contains(&key.as_str())) {
        surroundings(source)
    } else {
        Portfolio::default()
    }
}

/// The keys that name nothing outside the product but sittings: nothing else is read to write them.
const OF_THE_COMMITTEE: &[&str] = &["phases", "decisions"];

/// The commons, and the lists of directorates, departments and domains.
fn surroundings(source: &dyn Source) -> Portfolio {
    let commons = catalogue::files(source, COMMONS).unwrap_or_default();
    let read = |path: String| {
        let value = catalogue::read::<Common>(source, &path, |_, _, _| ())?.value?;
        Some(Entry { path, value })
    };
    let reference = catalogue::read::<Reference>(source, REFERENCE, |_, _, _| ());
    Portfolio {
        commons: commons.into_iter().filter_map(read).collect(),
        reference: reference.and_then(|reading| reading.value).map(|value| Entry {
            path: REFERENCE.to_owned(),
            value,
        }),
        ..Portfolio::default()
    }
}

/// The findings about a product as `text` says it, among the sittings that it names and what stands around, which `more`
/// gives, with findings of its own.
fn judge<'s>(
    session: &Session,
    source: &dyn Source,
    target: &Target,
    text: &str,
    added: &[&(String, String)],
    more: &dyn Fn(&Product, &mut Findings) -> &'s Portfolio,
) -> Vec<Diagnostic> {
    let check = |product: &Product, tree: &Tree<'_>, findings: &mut Findings| {
        let around = more(product, findings);
        let days = product.decisions.iter().filter_map(|decision| decision.session.known());
        let portfolio = Portfolio {
            sessions: days.filter_map(|day| sitting(source, target, *day, added)).collect(),
            commons: around.commons.clone(),
            reference: around.reference.clone(),
            ..Portfolio::default()
        };
        let known = Known::new(&portfolio, &target.lifecycle, session.today);
        let context = ProductContext::new(&target.lifecycle, session.today, &target.path, tree, &known);
        rules::check_product(product, &context, findings);
        exceptions::set_aside(product, session.today, findings);
    };
    document::read::<Product>(&target.path, text.as_bytes(), check).diagnostics
}

fn sitting(source: &dyn Source, target: &Target, day: Date, added: &[&(String, String)]) -> Option<Entry<Sitting>> {
    let new = added.iter().find(|(path, _)| *path == session_path(day));
    let (path, bytes) = match (new, target.sessions.get(&day)) {
        (Some((path, text)), _) => (path.clone(), text.clone().into_bytes()),
        (None, Some(path)) => (path.clone(), source.read(path).ok().flatten()?),
        (None, None) => return None,
    };
    let value = document::read::<Sitting>(&path, &bytes, |_, _, _| ()).value?;
    Some(Entry { path, value })
}

/// The file of a sitting, relative to the catalogue.
pub(crate) fn session_path(day: Date) -> String {
    format!("{SESSIONS}/{day}.yaml")
}
