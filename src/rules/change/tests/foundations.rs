//! C-17, C-22, R-07: who may sign, how the catalogue is set, who decides, and the rules themselves.

use std::collections::BTreeSet;

use super::super::governance;
use super::{DAY, lifecycle, product, read, rules, said_of, told, version};
use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::settings::Settings;
use crate::domain::signers;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::Version;
use crate::rules::engine::evidence::{Altered, Amended, Fault, Unsigned};
use crate::rules::engine::product_summary::ProductSummary;
use crate::rules::{Amendment, Evidence, check_evidence};

fn said(all: &[Message]) -> Vec<String> {
    all.iter().map(said_of).collect()
}

fn found(evidence: &Evidence<'_>) -> Vec<String> {
    let cross = check_evidence(evidence).0;
    cross
        .iter()
        .map(|(path, finding)| format!("{path}: {}", told(finding)))
        .collect()
}

#[test]
fn each_key_that_may_sign_is_told_by_its_end() {
    let key =
        |name: &str, options: &str, end: &str| format!("{name} {options}ssh-ed25519 AAAAC3NzaC1lZDI1NTE5AAAAI{end}\n");
    let of = |before: &str, after: &str| said(&governance::signers(&signers::parse(before), &signers::parse(after)));
    let (one, other) = (key("a@x", "", "ABCDEFGHIJKL"), key("b@x", "", "abcdefghijkl"));
    assert_eq!(of(&one, &one), [""; 0]);
    assert_eq!(of("", &one), ["C-22-key-added(…ABCDEFGHIJKL, , a@x)"]);
    assert_eq!(of(&one, ""), ["C-22-key-removed(…ABCDEFGHIJKL, a@x, )"]);
    assert_eq!(
        of(&format!("{one}{other}"), &format!("{other}# un mot\n\n{one}")),
        [""; 0]
    );
    assert_eq!(
        of(&one, &key("a@x,c@x", "", "ABCDEFGHIJKL")),
        ["C-22-key-changed(…ABCDEFGHIJKL, a@x, a@x, c@x)"]
    );
    assert_eq!(
        of(&one, &key("a@x", "valid-before=\"20270101\" ", "ABCDEFGHIJKL")),
        ["C-22-key-changed(…ABCDEFGHIJKL, a@x, a@x valid-before=\"20270101\")"]
    );
    let twice = format!("{one}{}", key("b@x", "", "ABCDEFGHIJKL"));
    assert_eq!(of(&one, &twice), ["C-22-key-changed(…ABCDEFGHIJKL, a@x, a@x ; b@x)"]);
}

#[test]
fn settings_that_change_are_named() {
    let settings = |text: &str| read::<Settings>("catalog.yaml", &format!("schema: catalog/1\n{text}"));
    let (plain, fictional) = (settings(""), settings("fictional: true\n"));
    let of = |before: Option<&Settings>, after: Option<&Settings>| said(&governance::settings(before, after));
    assert_eq!(of(Some(&plain), Some(&plain)), [""; 0]);
    assert_eq!(of(Some(&plain), Some(&fictional)), ["C-22-settings(fictional)"]);
    assert_eq!(of(Some(&fictional), Some(&plain)), ["C-22-settings(fictional)"]);
    assert_eq!(of(None, Some(&plain)), ["C-22-settings(…)"]);
    assert_eq!(of(Some(&plain), None), ["C-22-settings(…)"]);
    assert_eq!(of(None, None), [""; 0]);
    let evidence = Evidence {
        settings: Some(Altered {
            path: "catalog.yaml".to_owned(),
            before: Some(plain),
            after: Some(fictional),
        }),
        ..Evidence::default()
    };
    assert_eq!(found(&evidence), ["catalog.yaml: W C-22-settings(fictional)"]);
}

/// A version that only says which it is, and `more`.
fn minimal(more: &str) -> Box<Version> {
    let text = "schema: catalog-lifecycle/1\nversion: '2027.1'\neffective_from: 2027-01-01\nstatus: proposition\nphases: []\ntransitions: []\n";
    read("l", &format!("{text}{more}"))
}

/// The rules, with this number of the first seat of the committee of the last version.
fn seated(count: i64) -> Lifecycle {
    let mut last = version("2026.1");
    let mut committee = last.committee.known().cloned().unwrap();
    committee.seats.truncate(1);
    committee.seats.first_mut().unwrap().count = count;
    last.committee = crate::domain::fact::Fact::Known(committee);
    lifecycle(&[("2025.1", version("2025.1")), ("2026.1", last)])
}

#[test]
fn another_committee_is_told_where_it_stands() {
    let role = "sponsor";
    let of = |before: &Lifecycle, after: &Lifecycle| {
        found(&Evidence {
            committees: Some((before, after)),
            ..Evidence::default()
        })
    };
    let seats = |told: Vec<String>| -> Vec<String> {
        // The role is whoever has the first seat of the tour.
        let name = seated(1)
            .version(&version("2026.1").version)
            .unwrap()
            .committee
            .known()
            .unwrap()
            .seats[0]
            .role
            .to_string();
        told.into_iter().map(|one| one.replace(&name, role)).collect()
    };
    assert_eq!(of(&seated(1), &seated(1)), [""; 0]);
    assert_eq!(
        seats(of(&seated(1), &seated(2))),
        ["lifecycle/2026.1.yaml: W C-22-committee(1 × sponsor, 2 × sponsor)"]
    );
    let early = || lifecycle(&[("2025.1", version("2025.1"))]);
    assert_eq!(
        seats(of(&early(), &seated(1))),
        ["lifecycle/2026.1.yaml: W C-22-committee(–, 1 × sponsor)"]
    );
    assert_eq!(
        seats(of(&seated(1), &early())),
        ["lifecycle/2026.1.yaml: W C-22-committee(1 × sponsor, –)"]
    );
    // A new version is compared with the last one before it that has a committee.
    let next = |count: i64, day: &str| {
        let mut file = seated(count).files().last().unwrap().version.clone();
        file.version = minimal("").version.clone();
        file.effective_from = Date::parse(day).unwrap();
        file
    };
    let with = |count: i64, day: &str| {
        let old = seated(1);
        let mut all: Vec<(&str, _)> = vec![("2025.1", version("2025.1"))];
        all.push(("2026.1", old.files().last().unwrap().version.clone()));
        all.push(("2027.1", next(count, day)));
        lifecycle(&all)
    };
    let since = version("2026.1").effective_from.to_string();
    assert_eq!(of(&seated(1), &with(1, "2027-01-01")), [""; 0]);
    assert_eq!(of(&seated(1), &with(1, &since)), [""; 0]);
    assert_eq!(
        seats(of(&seated(1), &with(2, "2027-01-01"))),
        ["lifecycle/2027.1.yaml: W C-22-committee(1 × sponsor, 2 × sponsor)"]
    );
    assert_eq!(
        seats(of(&seated(1), &with(1, "2024-12-01"))),
        ["lifecycle/2027.1.yaml: W C-22-committee(–, 1 × sponsor)"]
    );
}

/// Rules that become others.
fn amended<'c>(before: &'c Lifecycle, after: &'c Lifecycle, products: &'c [ProductSummary]) -> Evidence<'c> {
    Evidence {
        amended: Some(Amended {
            amendment: Amendment {
                before,
                after,
                day: Date::parse(DAY).unwrap(),
            },
            products,
            path: None,
            relaxed: BTreeSet::new(),
            // What the tour's rules say of their adoption.
            plenaries: BTreeSet::from([Date::parse("2026-06-30").unwrap()]),
        }),
        ..Evidence::default()
    }
}

fn outline(id: &str, phase: &str, more: &str, rules: &Lifecycle) -> ProductSummary {
    let mut one = product(&format!(
        "phases: [{{phase: {phase}, start: 2026-07-07, entered_by: registration}}]\n{more}"
    ));
    one.id = read::<crate::domain::product::Product>("p", &format!("id: {id}\nname: A\nphases: []\n"))
        .id
        .clone();
    ProductSummary::new(format!("products/{id}.yaml"), &one, rules, Date::parse(DAY).unwrap())
}

#[test]
fn a_new_version_names_the_products_whose_gates_it_changes() {
    let before = rules();
    let mut next = version("2026.1");
    next.version = minimal("").version.clone();
    // From the idea, nothing leads to a POC any more.
    next.transitions.retain(|way| way.to != "poc");
    let products: Vec<ProductSummary> = vec![
        outline("ab", "idee", "", before),
        outline("cd", "mvp", "", before),
        outline("ef", "idee", "hors_perimetre: {since: 2026-11-10, reason: r}\n", before),
        outline("gh", "idee", "", before),
    ];
    let of = |next: &Version, products: &[ProductSummary]| {
        let after = lifecycle(&[
            ("2025.1", version("2025.1")),
            ("2026.1", version("2026.1")),
            ("2027.1", next.clone()),
        ]);
        found(&amended(before, &after, products))
    };
    assert_eq!(
        of(&next, &products),
        ["lifecycle/2027.1.yaml: W R-07-untold(2027.1, 2, ab, gh, 0)"]
    );
    next.impact = minimal("impact: [gh]\n").impact.clone();
    assert_eq!(
        of(&next, &products),
        ["lifecycle/2027.1.yaml: W R-07-untold(2027.1, 1, ab, 0)"]
    );
    assert_eq!(of(&next, products.get(1..).unwrap()), [""; 0]);
    // A long list is cut, and counted.
    let ids: Vec<String> = (10..31).map(|number| format!("p{number}")).collect();
    let many: Vec<ProductSummary> = ids.iter().map(|id| outline(id, "idee", "", before)).collect();
    let shown = ids.get(..20).unwrap().join(", ");
    assert_eq!(
        of(&next, &many),
        [format!("lifecycle/2027.1.yaml: W R-07-untold(2027.1, 21, {shown}, 1)")]
    );
    // A version that is known already is judged by what may change in it.
    let mut known = version("2026.1");
    known.transitions.retain(|way| way.to != "poc");
    let after = lifecycle(&[("2025.1", version("2025.1")), ("2026.1", known)]);
    assert_eq!(found(&amended(before, &after, &products)), [""; 0]);
}

#[test]
fn what_only_the_changed_rules_accept_is_named() {
    let of = |names: &[&str]| {
        let names: BTreeSet<String> = names.iter().map(|name| (*name).to_owned()).collect();
        let mut evidence = amended(rules(), rules(), &[]);
        if let Some(amended) = &mut evidence.amended {
            amended.path = Some("lifecycle/2026.1.yaml");
            amended.relaxed = names;
        }
        found(&evidence)
    };
    assert_eq!(of(&[]), [""; 0]);
    assert_eq!(of(&["a", "b"]), ["lifecycle/2026.1.yaml: E C-17-used(a, b)"]);
}

#[test]
fn each_fault_of_a_signature_is_told() {
    let day = |text: &str| Date::parse(text).unwrap();
    for (fault, told) in [
        (Fault::Missing, "C-18-none(abc, C-01)"),
        (Fault::Wrong, "C-18-wrong(abc, C-01)"),
        (Fault::Stranger, "C-18-stranger(abc, C-01)"),
        (Fault::Expired, "C-18-expired(abc, C-01)"),
        (
            Fault::Antedated {
                day: day("2026-01-01"),
                earliest: day("2026-01-03"),
            },
            "C-18-antedated(2026-01-01, 2026-01-03, abc, C-01)",
        ),
        (
            Fault::NoSeat {
                names: vec!["a".to_owned(), "b".to_owned()],
                seats: vec!["c".to_owned()],
            },
            "C-18-no-seat(a, b, c, abc, C-01)",
        ),
    ] {
        let all = found(&Evidence {
            unsigned: vec![Unsigned {
                path: "p".to_owned(),
                commit: "abc".to_owned(),
                what: message!("C-01"),
                fault,
            }],
            ..Evidence::default()
        });
        assert_eq!(all, [format!("p: E {told}")]);
    }
}
