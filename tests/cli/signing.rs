//! `check --signed`: what a seat signed stays, or is signed again; who may sign does not change in silence.

use std::process::Command;

use crate::needs::needs;
use crate::support::{Answer, World};

/// The tour with a signer, on a branch where a seat signed a go with two reservations.
struct Committee {
    world: World,
    keys: tempfile::TempDir,
}

const PRODUCT: &str = "products/sans-decision.yaml";

impl Committee {
    /// The committee whose signers `line` names: `KEY` stands for the key of the seat.
    fn of(line: &str) -> Committee {
        let keys = tempfile::tempdir().unwrap();
        let committee = Committee {
            world: World::tour(),
            keys,
        };
        let signers = line.replace("KEY", &committee.public("seat"));
        committee.world.write("allowed_signers", format!("{signers}\n"));
        committee.world.commit_all();
        committee.world.git(&["checkout", "-q", "-b", "work"]);
        committee
    }

    /// The public part of a key, made when it is first asked for.
    fn public(&self, name: &str) -> String {
        let path = self.keys.path().join(name);
        if !path.exists() {
            let mut make = Command::new("ssh-keygen");
            make.args(["-q", "-t", "ed25519", "-N", "", "-C", name, "-f"])
                .arg(&path);
            assert!(make.status().unwrap().success());
        }
        let text = std::fs::read_to_string(path.with_extension("pub")).unwrap();
        text.split_whitespace().take(2).collect::<Vec<_>>().join(" ")
    }

    /// Commits all, signed with a key where one is named.
    fn commit(&self, key: Option<&str>, more: &[&str]) {
        self.world.git(&["add", "--all"]);
        let path = key.map(|key| format!("user.signingkey={}", self.keys.path().join(key).display()));
        let mut arguments = vec!["-c", "gpg.format=ssh"];
        if let Some(path) = &path {
            arguments.extend(["-c", path, "-c", "commit.gpgsign=true"]);
        }
        arguments.extend(["commit", "-q", "--allow-empty", "-m", "suite"]);
        arguments.extend(more);
        self.world.git(&arguments);
    }

    fn decide(&self) {
        let text = self.world.read(PRODUCT).replace("share: 0.3", "share: 0.6");
        let aspects = ["organisation", "valeur", "methodologie", "architecture", "pratiques"];
        let opinions: String = aspects
            .iter()
            .map(|aspect| format!("      {aspect}: favorable\n"))
            .collect();
        let decision = "decisions:
  - id: g-mvp-2026-11-17
    gate: G-MVP
    session: 2026-11-17
    outcome: go_avec_reserves
    rules_version: '2026.1'
    poc_skip_reason: essai
    opinions:
      donnees: {opinion: reserve, comment: durée}
      securite: {opinion: reserve, comment: audit}
";
        let reservations = "    support_needs: {none: true}
    reservations:
      - {id: r1, aspect: donnees, text: Fixer la durée, owner_role: responsable_produit, due: 2026-12-15}
      - {id: r2, aspect: securite, text: Faire un audit, owner_role: responsable_technique, due: 2026-12-15}
";
        self.world
            .write(PRODUCT, format!("{text}{decision}{opinions}{reservations}"));
    }

    fn edit(&self, path: &str, from: &str, to: &str) {
        let text = self.world.read(path);
        let new = text.replacen(from, to, 1);
        assert_ne!(text, new, "{path}: {from}");
        self.world.write(path, new);
    }

    fn check(&self) -> Answer {
        self.world.catalog(&[
            "check", "--base", "main", "--head", "HEAD", "--signed", "--format", "json",
        ])
    }

    /// How often C-18 is found, and what its first finding says.
    fn faults(&self) -> (usize, String) {
        self.of_rule("C-18")
    }

    fn of_rule(&self, id: &str) -> (usize, String) {
        Committee::told(&self.check().json(), id)
    }

    /// How often C-22 and C-18 are found, and what the first says, by one check.
    fn both(&self) -> (usize, usize, String) {
        let report = self.check().json();
        let (told, words) = Committee::told(&report, "C-22");
        (told, Committee::told(&report, "C-18").0, words)
    }

    fn told(report: &serde_json::Value, id: &str) -> (usize, String) {
        let all = report["diagnostics"].as_array().unwrap().clone();
        let told: Vec<String> = all
            .iter()
            .filter(|one| one["id"] == id)
            .map(|one| one["message"].as_str().unwrap().to_owned())
            .collect();
        (told.len(), told.join(" | "))
    }
}

#[test]
fn what_a_seat_signed_is_signed_again_where_it_changes() {
    let committee = Committee::of("securite KEY");
    committee.decide();
    committee.commit(Some("seat"), &[]);
    assert_eq!(committee.faults().0, 0, "{}", committee.check().out);
    let signed = committee.world.git(&["rev-parse", "HEAD"]).trim().to_owned();
    let r2 = "      - {id: r2, aspect: securite, text: Faire un audit, owner_role: responsable_technique, due: 2026-12-15}\n";
    let kinds = [
        (r2, ""),
        ("Fixer la durée, ", "Y penser, "),
        (
            "owner_role: responsable_produit, due: 2026-12-15",
            "owner_role: responsable_produit, due: 2027-02-15",
        ),
        ("comment: durée", "comment: rien"),
        ("outcome: go_avec_reserves", "outcome: go"),
        ("session: 2026-11-17", "session: 2026-11-10"),
        ("poc_skip_reason: essai", "rationale: autre"),
    ];
    for (from, to) in kinds {
        committee.world.git(&["reset", "-q", "--hard", &signed]);
        committee.edit(PRODUCT, from, to);
        committee.commit(None, &[]);
        let (count, told) = committee.faults();
        assert!(count == 1 && told.contains("change la décision"), "{from}: {told}");
        committee.commit(Some("seat"), &["--amend"]);
        assert_eq!(committee.faults().0, 0, "{from}");
    }
    // What becomes of a reservation, and minutes that are published, are no part of what was signed.
    committee.world.git(&["reset", "-q", "--hard", &signed]);
    committee.edit(
        PRODUCT,
        "responsable_technique, due: 2026-12-15}",
        "responsable_technique, due: 2026-12-15, events: [{'on': 2026-11-20, kind: closed, proof: audit}]}",
    );
    committee.edit(
        PRODUCT,
        "    poc_skip_reason: essai\n",
        "    poc_skip_reason: essai\n    minutes_url: https://exemple.invalid/1\n",
    );
    committee.commit(None, &[]);
    assert_eq!(committee.faults().0, 0, "{}", committee.check().out);
    // A revert, and its revert.
    committee.world.git(&["reset", "-q", "--hard", &signed]);
    committee.world.git(&["revert", "--no-edit", "HEAD"]);
    assert!(committee.faults().1.contains("retire la décision"));
    committee.world.git(&["revert", "--no-edit", "HEAD"]);
    assert_eq!(committee.faults().0, 2);
    // A merge that was amended.
    committee.world.git(&["reset", "-q", "--hard", &signed]);
    committee.world.git(&["checkout", "-q", "-b", "other", "main"]);
    committee.world.write("notes.txt", "rien");
    committee.commit(None, &[]);
    committee.world.git(&["checkout", "-q", "work"]);
    committee
        .world
        .git(&["merge", "-q", "--no-ff", "-m", "fusion", "other"]);
    assert_eq!(committee.faults().0, 0);
    committee.edit(PRODUCT, "comment: audit", "comment: rien");
    committee.commit(None, &["--amend"]);
    assert!(committee.faults().1.contains("change la décision"));
}

#[test]
fn a_key_that_is_no_longer_in_force_signs_nothing_new() {
    // Valid on the day that the commit gives itself, and no more today.
    let committee = Committee::of("securite valid-before=\"20261122\" KEY");
    committee.decide();
    committee.commit(Some("seat"), &[]);
    let amend = |day: &str| {
        let path = format!("user.signingkey={}", committee.keys.path().join("seat").display());
        let mut amend = committee.world.git_command(&[
            "-c",
            "gpg.format=ssh",
            "-c",
            &path,
            "-c",
            "commit.gpgsign=true",
            "commit",
            "-q",
            "--amend",
            "--no-edit",
        ]);
        assert!(amend.env("GIT_COMMITTER_DATE", day).status().unwrap().success());
    };
    amend("2026-11-21T22:00:00Z");
    let (count, told) = committee.faults();
    assert!(count == 1 && told.contains("n'est pas valable"), "{told}");
    // Nor one that is not in force yet, whatever day its commit gives itself.
    let committee = Committee::of("securite valid-after=\"20270101\" KEY");
    committee.decide();
    committee.commit(Some("seat"), &[]);
    assert!(committee.faults().1.contains("n'est pas valable"));
    // Nor one that the base no longer names, on whatever the change is founded.
    let committee = Committee::of("securite KEY");
    committee.decide();
    committee.commit(Some("seat"), &[]);
    let other = committee.public("other");
    committee.world.git(&["checkout", "-q", "main"]);
    committee.world.write("allowed_signers", format!("securite {other}\n"));
    committee.commit(None, &[]);
    committee.world.git(&["checkout", "-q", "work"]);
    let (count, told) = committee.faults();
    assert!(count == 1 && told.contains("clé inconnue"), "{told}");
}

#[test]
fn a_key_signs_for_each_of_its_names() {
    for (line, accepted) in [
        ("jeanne,securite KEY", true),
        ("\"jeanne,securite\" KEY", true),
        ("jeanne KEY\nsecurite KEY", true),
        ("secur* namespaces=\"git\" KEY", true),
        ("jeanne,paul KEY", false),
        ("*,!securite,!a*,!c*,!d*,!i*,!o*,!p*,!t* KEY", false),
    ] {
        let committee = Committee::of(line);
        committee.decide();
        committee.commit(Some("seat"), &[]);
        let (count, told) = committee.faults();
        assert_eq!(count == 0, accepted, "{line}: {told}");
    }
}

#[test]
fn a_seat_that_the_committee_no_longer_has_or_has_not_yet_signs_nothing() {
    let committee = |version: &str| {
        let committee = Committee::of("ancien_siege KEY");
        committee.world.git(&["checkout", "-q", "main"]);
        let seats =
            "committee:\n  name: {fr: C, en: C}\n  seats:\n    - {role: ancien_siege, count: 1, fr: A, en: A}\n";
        let path = format!("lifecycle/{version}.yaml");
        committee.edit(&path, "\nphases:", &format!("\n{seats}\nphases:"));
        committee.commit(None, &[]);
        committee.world.git(&["checkout", "-q", "-B", "work"]);
        committee.decide();
        committee.commit(Some("seat"), &[]);
        committee
    };
    let former = committee("2025.1");
    let (count, told) = former.faults();
    assert!(count == 1 && told.contains("ancien_siege"), "{told}");
    // Where the rules of today have no committee, that of the rules before them goes on.
    former.world.git(&["checkout", "-q", "main"]);
    let text = former.world.read("lifecycle/2026.1.yaml");
    let (above, rest) = text.split_once("\ncommittee:").unwrap();
    let below = rest.split_once("\n\n").unwrap().1;
    former
        .world
        .write("lifecycle/2026.1.yaml", format!("{above}\n\n{below}"));
    former.commit(None, &[]);
    former.world.git(&["checkout", "-q", "work"]);
    assert_eq!(former.faults().0, 0, "{}", former.check().out);
}

#[test]
fn who_may_sign_the_settings_and_the_committee_change_before_everybody() {
    let committee = Committee::of("securite KEY\ninvite valid-before=\"20280101\" ssh-ed25519 AAAAinvite");
    let guest = "invite valid-before=\"20280101\" ssh-ed25519 AAAAinvite\n";
    let kinds = [
        (
            "allowed_signers",
            guest,
            "securite ssh-ed25519 AAAAautre\n",
            "peut désormais signer",
        ),
        ("allowed_signers", guest, "", "ne peut plus signer"),
        ("allowed_signers", "20280101", "20290101", "peut maintenant signer"),
        (
            "allowed_signers",
            "invite ",
            "invite,securite ",
            "peut maintenant signer",
        ),
        (
            "catalog.yaml",
            "reason: séances sans décision}",
            "reason: autre}",
            "breaks",
        ),
        (
            "lifecycle/2026.1.yaml",
            "{role: architecte, count: 1",
            "{role: architecte, count: 3",
            "3 × architecte",
        ),
    ];
    for (path, from, to, words) in kinds {
        committee.world.git(&["reset", "-q", "--hard", "main"]);
        committee.edit(path, from, to);
        committee.commit(None, &[]);
        let (count, unsigned, told) = committee.both();
        assert!(count >= 1 && told.contains(words), "{path}: {told}");
        assert_eq!(unsigned, 1, "{path}");
        committee.commit(Some("seat"), &["--amend"]);
        let (count, unsigned, _) = committee.both();
        assert_eq!((count >= 1, unsigned), (true, 0), "{path}");
    }
    // The file that goes, or moves to where nobody looks.
    committee.world.git(&["reset", "-q", "--hard", "main"]);
    std::fs::create_dir_all(committee.world.path("keys")).unwrap();
    committee.world.git(&["mv", "allowed_signers", "keys/allowed_signers"]);
    committee.commit(None, &[]);
    let (count, unsigned, _) = committee.both();
    assert_eq!((count, unsigned), (2, 1));
    // A remark changes nothing.
    committee.world.git(&["reset", "-q", "--hard", "main"]);
    committee.edit("allowed_signers", "securite", "# le siège\nsecurite");
    committee.edit("catalog.yaml", "# Exemple fictif.", "# Un exemple.");
    committee.commit(None, &[]);
    let (count, unsigned, _) = committee.both();
    assert_eq!((count, unsigned), (0, 0));
    // A new version of the rules with another committee.
    let rules = committee.world.read("lifecycle/2026.1.yaml");
    let next = rules
        .replace("version: '2026.1'", "version: '2027.1'")
        .replace("effective_from: 2026-07-01", "effective_from: 2027-01-01");
    committee.world.write(
        "lifecycle/2027.1.yaml",
        next.replace("{role: architecte, count: 1", "{role: architecte, count: 3"),
    );
    committee.commit(None, &[]);
    let (count, unsigned, _) = committee.both();
    assert_eq!((count, unsigned), (1, 1));
    committee.world.write("lifecycle/2027.1.yaml", next);
    committee.commit(None, &["--amend"]);
    let (count, unsigned, _) = committee.both();
    assert_eq!((count, unsigned), (0, 0));
}

#[test]
fn what_a_commit_records_is_signed_wherever_the_catalogue_was_then() {
    let committee = Committee::of("securite KEY");
    let world = &committee.world;
    committee.edit("allowed_signers", "securite ", "securite,invite ");
    committee.commit(None, &[]);
    let names = world.git(&["ls-tree", "--name-only", "HEAD"]);
    std::fs::create_dir(world.path("catalog")).unwrap();
    for name in names.lines() {
        world.git(&["mv", name, "catalog"]);
    }
    committee.commit(None, &[]);
    // The move records nothing.
    let (count, told) = committee.faults();
    assert!(count == 1 && told.contains("signer"), "{count} {told}");
    committee.edit("catalog/allowed_signers", "securite,invite ", "securite ");
    committee.commit(None, &[]);
    assert_eq!(committee.faults().0, 2);
}

#[test]
fn what_is_declared_without_the_committee_is_signed_by_a_seat() {
    let committee = Committee::of("securite KEY");
    let inherited = "id: repris\nname: Repris\nbaseline: {as_of: 2026-06-02, source: inventaire}\nphases:\n  - {phase: construction, start: 2019, entered_by: baseline}\n";
    committee.world.write("products/repris.yaml", inherited);
    committee.commit(None, &[]);
    assert!(committee.faults().1.contains("état initial"));
    committee.commit(Some("seat"), &["--amend"]);
    assert_eq!(committee.faults().0, 0);
    committee.edit(
        "products/repris.yaml",
        "construction, start: 2019",
        "construction, start: 2018",
    );
    committee.edit("products/repris.yaml", "inventaire", "entretien");
    committee.commit(None, &[]);
    assert_eq!(committee.faults().0, 1);
    committee.commit(Some("seat"), &["--amend"]);
    assert_eq!(committee.faults().0, 0);
}

#[test]
fn what_a_rebase_makes_again_is_signed_where_commits_are_signed() {
    if !needs("ssh-keygen", "-?") {
        return;
    }
    let keys = tempfile::tempdir().unwrap();
    let key = keys.path().join("mine");
    let mut make = Command::new("ssh-keygen");
    make.args(["-q", "-t", "ed25519", "-N", "", "-C", "mine", "-f"])
        .arg(&key);
    assert!(make.status().unwrap().success());
    let world = World::tour();
    world.git(&["config", "gpg.format", "ssh"]);
    world.git(&["config", "user.signingkey", &key.display().to_string()]);
    for (signs, product) in [("true", "refuse"), ("false", "sans-decision")] {
        world.git(&["config", "commit.gpgsign", signs]);
        world.catalog(&["set", product, "tags[]", "essai", "--yes"]).expect(0);
        world.write("autre.txt", product);
        world.git(&["add", "--all"]);
        world.git(&["commit", "-q", "-m", "Ailleurs"]);
        world.catalog(&["proposals", "rebase", product, "--yes"]).expect(0);
        let made = world.git(&["cat-file", "-p", &format!("catalog/{product}")]);
        assert_eq!(made.contains("gpgsig"), signs == "true", "{made}");
        assert_eq!(
            world
                .git(&["rev-list", "--count", &format!("catalog/{product}..main")])
                .trim(),
            "0"
        );
    }
}
