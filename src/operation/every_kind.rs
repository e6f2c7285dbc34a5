//! A kind of file that only the tests have is forgotten by none of those who go through files.

use std::collections::BTreeSet;
use std::path::PathBuf;
use std::sync::OnceLock;

use super::check::base_rules::BaseRules;
use super::check::impact::Impact;
use super::comparison::Comparison;
use super::context::{Context, Silent};
use super::revision::Revision;
use super::story;
use super::validation::request::ValidationScope;
use super::validation::validator::{Found, examine_here};
use crate::domain::date::Date;
use crate::domain::settings::Language;
use crate::domain::zone::Zone;
use crate::git::Repository;
use crate::git::testing::Sandbox;
use crate::i18n::Translator;
use crate::lifecycle::history::Lifecycle;
use crate::render::codeowners;
use crate::store::catalogue::{is_part, may_hold_parts};
use crate::store::file_kind::trial::{NAME, PLACE, Trial};
use crate::store::file_kind::{self, FileKind, Kind, Visitor};
use crate::store::folder::Folder;
use crate::store::neighbours;
use crate::store::source::Source;

const FILE: &str = "trials/un.yaml";
const TEXT: &str = "id: un\ntitle: Un\noccurrences: [{date: 2026-11-01, product: essai}]\n";

/// A catalogue with a product, then with a file of the new kind, then with a longer one: a commit each.
fn world() -> Sandbox {
    let sandbox = Sandbox::empty();
    let rules = PathBuf::from(env!("CARGO_MANIFEST_DIR")).join("examples/tour/lifecycle/2025.1.yaml");
    sandbox.write("lifecycle/2025.1.yaml", &std::fs::read_to_string(rules).unwrap());
    sandbox.write(
        "products/essai.yaml",
        "id: essai\nname: Essai\nphases: [{phase: idee, start: 2026-07-07, entered_by: registration}]\n",
    );
    sandbox.git(&["add", "-A"]);
    sandbox.commit("catalog.yaml", "schema: catalog/1\n");
    sandbox.commit(FILE, TEXT);
    sandbox.commit(FILE, &TEXT.replace("title: Un", "title: Le premier"));
    sandbox
}

/// What `then` gives in the catalogue of the sandbox.
fn within<A>(sandbox: &Sandbox, then: impl FnOnce(&Context<'_>, &Folder) -> A) -> A {
    let (start, zone, server) = (sandbox.root(), Zone::default(), OnceLock::new());
    let folder = Folder::find(&start).unwrap();
    let context = Context {
        today: Date::parse("2026-11-22").unwrap(),
        zone: &zone,
        folder: Some(&folder),
        start: &start,
        is_start_named: true,
        server: &server,
        face: &Silent,
    };
    then(&context, &folder)
}

fn validated(sandbox: &Sandbox) -> Found {
    within(sandbox, |context, folder| {
        examine_here(context, folder, &ValidationScope::of_files(vec![String::new()], true)).unwrap()
    })
}

#[test]
fn validation_reads_it_counts_it_and_judges_it() {
    let sandbox = world();
    let found = validated(&sandbox);
    let counted = |found: &Found| {
        let mut all = found.checked.0.iter();
        all.find(|(kind, _)| kind.name == NAME).map(|(_, count)| *count)
    };
    let told = |found: &Found| -> Vec<String> {
        let inside = found.diagnostics.iter().filter(|one| one.path.starts_with(PLACE));
        inside.map(|one| format!("{} {}", one.rule.id, one.path)).collect()
    };
    assert_eq!((counted(&found), told(&found)), (Some(1), vec![]));
    sandbox.write("trials/deux.yaml", &format!("{TEXT}description: ghp_abcdefghijkl\n"));
    sandbox.write("trials/trois.yaml", "id: trois\n");
    let found = validated(&sandbox);
    let mut all = told(&found);
    all.sort();
    assert_eq!(
        (counted(&found), all),
        (
            Some(3),
            vec![
                "S-01 trials/deux.yaml".to_owned(),
                "S-59 trials/deux.yaml".to_owned(),
                "Y-09 trials/trois.yaml".to_owned()
            ]
        )
    );
}

#[test]
fn a_revision_holds_it() {
    let sandbox = world();
    let repository = Repository::open(&sandbox.root()).unwrap();
    let head = repository.resolve("HEAD").unwrap();
    let revision = Revision::with_products(&repository, head, "", &[]).unwrap();
    assert_eq!(revision.list(PLACE).unwrap(), [FILE]);
    assert!(revision.read(FILE).unwrap().is_some());
}

#[test]
fn a_change_of_it_is_compared_told_and_judged_with_what_it_names() {
    let sandbox = world();
    within(&sandbox, |context, _| {
        let told = |base: &str, head: &str| {
            let comparison = Comparison::open(context, base, Some(head)).unwrap();
            let after = comparison.after(&BTreeSet::new()).unwrap();
            let changed = comparison.changed(after.as_ref()).unwrap();
            let between = comparison
                .parts_between(Some(comparison.merge_base), comparison.tip)
                .unwrap();
            let recorded = comparison.changed_by(&between).unwrap();
            assert_eq!(recorded.of::<Trial>().len(), 1);
            let base_rules = BaseRules::of(&comparison, context).unwrap();
            let reach = Impact::of(&comparison, &base_rules, context).unwrap();
            let story = story::tell(context, &comparison, &[]).unwrap();
            let elsewhere: Vec<String> = story.elsewhere.iter().map(|one| one.path.clone()).collect();
            let pairs: Vec<(bool, bool)> = changed
                .of::<Trial>()
                .iter()
                .map(|pair| (pair.before.is_some(), pair.after.is_some()))
                .collect();
            (pairs, elsewhere, reach.products_read, reach.whole.is_some())
        };
        let product = BTreeSet::from(["products/essai.yaml".to_owned()]);
        let files = || vec![FILE.to_owned()];
        assert_eq!(told("HEAD~2", "HEAD~1"), (vec![(false, true)], files(), product, false));
        assert_eq!(
            told("HEAD~1", "HEAD"),
            (vec![(true, true)], files(), BTreeSet::new(), true)
        );
    });
}

#[test]
fn files_beside_it_are_seen_and_a_folder_named_in_french_is_told() {
    assert!(is_part("trials/a.yaml") && !is_part("trials/a.txt") && may_hold_parts("trials/a/"));
    let sandbox = world();
    sandbox.write("essais/a.yaml", TEXT);
    let found = within(&sandbox, |_, folder| neighbours::at_the_top(folder));
    let meant: Vec<String> = found[0].message.args.iter().map(|(_, arg)| arg.bare()).collect();
    assert_eq!((found.len(), meant.contains(&PLACE.to_owned())), (1, true));
}

#[test]
fn its_folder_has_owners() {
    let seats = Lifecycle::default();
    let view = codeowners::View {
        organisation: "dnum",
        prefix: "",
        seats: seats
            .committee(Date::parse("2026-11-22").unwrap())
            .map_or(&[], |one| &one.seats),
        products: Vec::new(),
    };
    let text = codeowners::file(&view, &Translator::new(Language::En));
    assert!(
        text.contains("/trials/ ") && text.contains("/allowed_signers "),
        "{text}"
    );
}

#[test]
fn each_kind_is_shown_with_its_own_records_and_its_place() {
    struct Seen(Vec<(&'static str, bool)>);
    impl Visitor for Seen {
        type Error = std::convert::Infallible;

        fn visit<T: Kind>(&mut self, kind: &'static FileKind) -> Result<(), Self::Error> {
            let fields = |shape| match shape {
                crate::domain::decode::Shape::Record(record) => Some(record.name),
                _ => None,
            };
            self.0
                .push((kind.name, fields(T::shape()) == kind.record().map(|record| record.name)));
            Ok(())
        }
    }
    let mut seen = Seen(Vec::new());
    let Ok(()) = file_kind::visit(&mut seen);
    let all: Vec<(&str, bool)> = file_kind::with_records().map(|kind| (kind.name, true)).collect();
    assert_eq!(seen.0, all);
    assert!(all.contains(&(NAME, true)));
}
