//! The rules of a change on the smallest changes: what each finds, what it lets pass, and its bounds.

use std::sync::LazyLock;

use crate::change::records::differing;
use crate::change::{Changed, Pair};
use crate::diagnostic::{Finding, Findings};
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::Version;
use crate::rules::{ChangeContext, check_change, check_changed};
use crate::store::document;

mod committee;
mod facts;
mod foundations;
mod phases;
mod records;

/// The day on which the changes are judged.
const DAY: &str = "2026-11-22";
const REGISTERED: &str = "phases: [{phase: idee, start: 2026-07-07, entered_by: registration}]\n";

/// What is read of a text; what the form of it does not allow would hide what is tried.
fn read<T: crate::domain::decode::Decode>(path: &str, text: &str) -> Box<T> {
    let reading = document::read::<T>(path, text.as_bytes(), |_, _, _| ());
    let Some(value) = reading.value else {
        panic!("{text}: {:?}", reading.diagnostics);
    };
    assert!(
        document::unread_parts::<T>(text.as_bytes()).is_empty(),
        "{text}: {:?}",
        reading.diagnostics
    );
    value
}

fn product(text: &str) -> Box<Product> {
    read("products/essai.yaml", &format!("id: essai\nname: Essai\n{text}"))
}

fn version(name: &str) -> Version {
    let mut versions = rules().files().iter().map(|file| &file.version);
    versions.find(|one| one.version.as_str() == name).unwrap().clone()
}

fn read_version(name: &str) -> Version {
    let path = format!("{}/examples/tour/lifecycle/{name}.yaml", env!("CARGO_MANIFEST_DIR"));
    *read(&path, &std::fs::read_to_string(&path).unwrap())
}

/// The rules, each under the name of its file.
fn lifecycle(versions: &[(&str, Version)]) -> Lifecycle {
    let file = |(name, version): &(&str, Version)| VersionFile {
        path: format!("lifecycle/{name}.yaml"),
        version: version.clone(),
    };
    Lifecycle::new(versions.iter().map(file).collect())
}

/// The rules of the tour.
fn rules() -> &'static Lifecycle {
    // To read them takes longer than to judge.
    static RULES: LazyLock<Lifecycle> =
        LazyLock::new(|| lifecycle(&["2025.1", "2026.1"].map(|name| (name, read_version(name)))));
    &RULES
}

fn context() -> ChangeContext<'static> {
    let day = Date::parse(DAY).unwrap();
    ChangeContext {
        lifecycle: rules(),
        day,
        recorded: day,
        base: "main",
        prefix: "catalogue/",
        justified: false,
        begun: true,
        declared: None,
        read_in_part: false,
    }
}

/// `W C-12-lost(usage, target)`: how grave it is, what is said, and of what.
fn told(finding: &Finding) -> String {
    let letter = finding.severity.as_str().to_uppercase();
    format!("{} {}", letter.get(..1).unwrap(), said_of(&finding.message))
}

fn said_of(message: &crate::diagnostic::Message) -> String {
    let args: Vec<String> = message.args.iter().map(|(_, arg)| arg.bare()).collect();
    format!("{}({})", message.key, args.join(", "))
}

/// What the change of a product gives, `before` none for one that comes in.
fn changed_in(context: &ChangeContext<'_>, before: Option<&str>, after: &str) -> Vec<String> {
    let mut findings = Findings::default();
    let before = before.map(product);
    check_change(before.as_deref(), &product(after), context, &mut findings);
    findings.0.iter().map(told).collect()
}

fn changed(before: Option<&str>, after: &str) -> Vec<String> {
    changed_in(&context(), before, after)
}

/// A change of a registered product: what it says before, what it says after, what is found.
type Case<'c> = (&'c str, &'c str, &'c [&'c str]);

#[track_caller]
fn try_all(cases: &[Case<'_>]) {
    let mut wrong = Vec::new();
    for (before, after, expected) in cases {
        let whole = |text: &str| {
            let own = text.contains("phases:");
            format!("{}{text}\n", if own { "" } else { REGISTERED })
        };
        let found = changed_in(&context(), Some(&whole(before)), &whole(after));
        if found != *expected {
            wrong.push(format!("{before}\n  → {after}\n  {expected:?}\n  not {found:?}"));
        }
    }
    assert!(wrong.is_empty(), "\n{}", wrong.join("\n"));
}

fn pair<T: crate::domain::decode::Decode>(path: &str, before: Option<&str>, after: Option<&str>) -> Pair<T> {
    Pair {
        path: path.to_owned(),
        from: None,
        unread: false,
        before: before.map(|text| read(path, text)),
        after: after.map(|text| read(path, text)),
        stays: after.is_some(),
        sound: None,
        unread_part: false,
        declared: None,
    }
}

/// What a change of several files gives: `path: finding`.
fn found_in(changed: &Changed) -> Vec<String> {
    let found = check_changed(changed, &context()).0;
    found
        .iter()
        .map(|(path, finding)| format!("{path}: {}", told(finding)))
        .collect()
}

#[test]
fn exceptions_judge_from_the_next_change_on() {
    let with = |exception: &str, target: &str| {
        format!("{REGISTERED}{exception}indicators: [{{code: usage, kind: succes, target: {target}}}]\n")
    };
    let exception = "exceptions: [{rule: C-12, reason: essai, until: 2026-12-31}]\n";
    let lost = ["W C-12-lost(usage, target, 4)"];
    assert_eq!(changed(Some(&with("", "4")), &with(exception, "5")), lost);
    assert_eq!(changed(Some(&with(exception, "4")), &with(exception, "5")), [""; 0]);
}

#[test]
fn what_could_be_read_before_a_part_was_hidden_is_compared_too() {
    let decided = |outcome: &str| {
        format!(
            "id: essai\nname: Essai\n{REGISTERED}decisions: [{{id: d1, gate: G-MVP, session: 2026-11-10, outcome: {outcome}, rationale: r}}]\n"
        )
    };
    let hidden = format!("id: essai\nname: Essai\n{REGISTERED}");
    let (was, is) = (decided("no_go"), decided("ajourne"));
    let mut one: Pair<Product> = pair("products/essai.yaml", Some(&hidden), Some(&is));
    one.sound = Some(read("products/essai.yaml", &was));
    let changed = Changed::of_products(vec![one.clone()]);
    assert_eq!(found_in(&changed), ["products/essai.yaml: E C-01-changed(d1, outcome)"]);
    // Once is enough.
    one.before = Some(read("products/essai.yaml", &was));
    let changed = Changed::of_products(vec![one]);
    assert_eq!(found_in(&changed), ["products/essai.yaml: E C-01-changed(d1, outcome)"]);
}

#[test]
fn keys_that_differ_are_those_that_come_go_or_change() {
    let (old, new) = (
        product("phases: []\nsummary: a\norigin: nouveau\ntags: [x]\n"),
        product("phases: []\nsummary: b\nchannels: [web]\ntags: [x]\n"),
    );
    assert_eq!(differing(&old, &new), ["summary", "channels", "origin"]);
}
