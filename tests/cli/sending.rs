//! `--push`, signatures and hooks: the commit as the repository and the server want it.

use std::fs;
use std::process::Command;

use crate::needs::needs;
use crate::support::World;

/// A bare repository beside the world's, which it follows.
fn with_server(world: &World) -> tempfile::TempDir {
    let server = tempfile::tempdir().unwrap();
    let place = server.path().to_str().unwrap();
    world.git(&["init", "-q", "--bare", "-b", "main", place]);
    world.git(&["remote", "add", "origin", place]);
    world.git(&["push", "-q", "-u", "origin", "main"]);
    server
}

#[cfg(unix)]
fn hook(path: &std::path::Path, text: &str) {
    use std::os::unix::fs::PermissionsExt;

    fs::create_dir_all(path.parent().unwrap()).unwrap();
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

const SET: &[&str] = &["set", "sans-decision", "summary", "Un essai", "--yes"];

#[test]
fn a_change_is_sent_to_the_server_that_the_configuration_names() {
    let world = World::tour();
    let server = with_server(&world);
    let answer = world.catalog(&[SET, &["--push"]].concat()).expect(0);
    assert!(answer.out.contains("Envoyé sur le serveur"), "{}", answer.out);
    let there = world.git(&[
        "--git-dir",
        server.path().to_str().unwrap(),
        "rev-parse",
        "catalog/sans-decision",
    ]);
    assert_eq!(there, world.git(&["rev-parse", "catalog/sans-decision"]));

    let fork = tempfile::tempdir().unwrap();
    world.git(&["init", "-q", "--bare", fork.path().to_str().unwrap()]);
    world.git(&["remote", "add", "fork", fork.path().to_str().unwrap()]);
    world
        .catalog(&["set", "sans-decision", "tags[]", "x", "--yes", "--push=fork"])
        .expect(0);
    let there = world.git(&[
        "--git-dir",
        fork.path().to_str().unwrap(),
        "rev-parse",
        "catalog/sans-decision",
    ]);
    assert_eq!(there, world.git(&["rev-parse", "catalog/sans-decision"]));
}

#[cfg(unix)]
#[test]
fn a_server_that_refuses_leaves_the_commit_here_and_says_what_to_type() {
    let world = World::tour();
    let server = with_server(&world);
    hook(
        &server.path().join("hooks/pre-receive"),
        "#!/bin/sh\necho 'branche fermee' >&2\nexit 1\n",
    );
    let answer = world.catalog(&[SET, &["--push"]].concat()).expect(2);
    assert!(answer.err.contains("branche fermee"), "{}", answer.err);
    assert!(
        answer.err.contains("catalog proposals push sans-decision"),
        "{}",
        answer.err
    );
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/sans-decision"])
            .trim(),
        "1"
    );
}

/// A program of the forge that notes what it was asked.
#[cfg(unix)]
fn forge_program(name: &str, outcome: i32) -> tempfile::TempDir {
    let folder = tempfile::tempdir().unwrap();
    let text = format!("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"${{0%/*}}/asked\"\nexit {outcome}\n");
    hook(&folder.path().join(name), &text);
    folder
}

#[cfg(unix)]
#[test]
fn the_pull_request_is_opened_by_the_program_of_the_forge() {
    for (name, host, refusal) in [
        ("gh", "github.com", 0),
        ("glab", "gitlab.example.org", 0),
        ("gh", "github.com", 1),
    ] {
        let world = World::tour();
        let server = with_server(&world);
        let address = format!("https://{host}/dnum/catalogue.git");
        world.git(&["config", "remote.origin.url", &address]);
        world.git(&["config", "remote.origin.pushurl", server.path().to_str().unwrap()]);
        let program = forge_program(name, refusal);
        let path = format!("{}:{}", program.path().display(), std::env::var("PATH").unwrap());
        let answer = world.catalog_with(&[("PATH", &path)], &[SET, &["--pull-request"]].concat());
        let asked = fs::read_to_string(program.path().join("asked")).unwrap();
        assert!(
            asked.contains("create\n") && asked.contains("\ncatalog/sans-decision\n"),
            "{asked}"
        );
        assert!(asked.contains("Midi Pile (sans-decision)"), "{asked}");
        if refusal == 0 {
            let answer = answer.expect(0);
            assert!(!answer.out.contains("http"), "{}", answer.out);
        } else {
            let answer = answer.expect(2);
            assert!(
                answer.out.contains("https://github.com/dnum/catalogue/compare/"),
                "{}",
                answer.out
            );
            assert!(answer.err.contains("`gh` dit pourquoi"), "{}", answer.err);
        }
    }
}

#[cfg(unix)]
#[test]
fn without_the_program_of_the_forge_the_page_to_open_is_given() {
    let world = World::tour();
    let server = with_server(&world);
    world.git(&["config", "remote.origin.url", "https://github.com/dnum/catalogue.git"]);
    world.git(&["config", "remote.origin.pushurl", server.path().to_str().unwrap()]);
    // Git alone, without what is beside it.
    let bin = tempfile::tempdir().unwrap();
    let git = String::from_utf8(
        Command::new("sh")
            .args(["-c", "command -v git"])
            .output()
            .unwrap()
            .stdout,
    )
    .unwrap();
    std::os::unix::fs::symlink(git.trim(), bin.path().join("git")).unwrap();
    let path = bin.path().to_str().unwrap();
    let answer = world
        .catalog_with(&[("PATH", path)], &[SET, &["--pull-request"]].concat())
        .expect(2);
    assert!(
        answer.out.contains("https://github.com/dnum/catalogue/compare/"),
        "{}",
        answer.out
    );
    assert!(answer.err.contains("`gh` n'est pas installé"), "{}", answer.err);
}

#[test]
fn without_a_remote_nothing_is_sent_and_that_is_said() {
    let world = World::tour();
    let answer = world.catalog(&[SET, &["--push"]].concat()).expect(2);
    assert!(!answer.out.contains("Envoyé"), "{}", answer.out);
    assert!(answer.err.contains("pas envoyé"), "{}", answer.err);
    let listed = world.catalog(&["proposals"]).expect(0).out;
    assert!(
        listed.contains("aucun serveur") && !listed.contains("proposals push"),
        "{listed}"
    );
}

#[cfg(unix)]
#[test]
fn the_message_hook_changes_the_message_or_refuses_it() {
    let world = World::tour();
    let place = world.path(".git/hooks/commit-msg");
    hook(&place, "#!/bin/sh\necho 'Ticket: 42' >> \"$1\"\n");
    world.catalog(SET).expect(0);
    let message = world.git(&["log", "-1", "--format=%B", "catalog/sans-decision"]);
    assert!(message.contains("Ticket: 42"), "{message}");
    hook(&place, "#!/bin/sh\necho 'il manque un ticket' >&2\nexit 1\n");
    let refused = world
        .catalog(&["set", "sans-decision", "tags[]", "x", "--yes"])
        .expect(2);
    assert!(refused.err.contains("il manque un ticket"), "{}", refused.err);
    assert_eq!(
        world
            .git(&["rev-list", "--count", "main..catalog/sans-decision"])
            .trim(),
        "1"
    );
}

#[cfg(unix)]
#[test]
fn a_commit_is_signed_with_ssh_where_the_configuration_asks() {
    if !needs("ssh-keygen", "-?") {
        return;
    }
    let world = World::tour();
    let key = world.path(".git/key");
    let made = Command::new("ssh-keygen")
        .args(["-q", "-t", "ed25519", "-N", "", "-f", key.to_str().unwrap()])
        .status();
    assert!(made.unwrap().success());
    let public = fs::read_to_string(key.with_extension("pub")).unwrap();
    world.git(&["config", "commit.gpgsign", "true"]);
    world.git(&["config", "gpg.format", "ssh"]);
    world.git(&["config", "user.signingkey", key.to_str().unwrap()]);
    world.catalog(SET).expect(0);
    let email = world.git(&["log", "-1", "--format=%ce", "catalog/sans-decision"]);
    let signers = world.path(".git/signers");
    fs::write(&signers, format!("{} {public}", email.trim())).unwrap();
    world.git(&["config", "gpg.ssh.allowedSignersFile", signers.to_str().unwrap()]);
    let verdict = world.git(&["log", "-1", "--format=%G?", "catalog/sans-decision"]);
    assert_eq!(verdict.trim(), "G");

    // A key that is not there: nothing is written.
    let before = world.git(&["rev-parse", "catalog/sans-decision"]);
    world.git(&["config", "user.signingkey", "/nulle/part"]);
    let refused = world
        .catalog(&["set", "sans-decision", "tags[]", "x", "--yes"])
        .expect(2);
    assert!(refused.err.contains("signer"), "{}", refused.err);
    assert_eq!(world.git(&["rev-parse", "catalog/sans-decision"]), before);
}

#[cfg(unix)]
#[test]
fn a_commit_is_signed_with_the_program_of_openpgp_where_the_configuration_asks() {
    let world = World::tour();
    let program = world.path(".git/gpg");
    let signature = "-----BEGIN PGP SIGNATURE-----\n\nessai\n-----END PGP SIGNATURE-----";
    hook(
        &program,
        &format!("#!/bin/sh\ncat >/dev/null\necho '[GNUPG:] SIG_CREATED D' >&2\nprintf '%s\\n' '{signature}'\n"),
    );
    world.git(&["config", "commit.gpgsign", "true"]);
    world.git(&["config", "gpg.program", program.to_str().unwrap()]);
    world.catalog(SET).expect(0);
    let commit = world.git(&["cat-file", "commit", "catalog/sans-decision"]);
    assert!(commit.contains("gpgsig -----BEGIN PGP SIGNATURE-----"), "{commit}");

    hook(&program, "#!/bin/sh\necho 'pas de clef' >&2\nexit 2\n");
    let refused = world
        .catalog(&["set", "sans-decision", "tags[]", "x", "--yes"])
        .expect(2);
    assert!(refused.err.contains("pas de clef"), "{}", refused.err);
}

#[test]
fn open_proposals_are_listed_given_up_and_put_on_top() {
    let world = World::tour();
    assert!(
        world
            .catalog(&["proposals"])
            .expect(0)
            .out
            .contains("Aucune proposition")
    );
    let _server = with_server(&world);
    world.catalog(&[SET, &["--push"]].concat()).expect(0);
    world
        .catalog(&[
            "milestone",
            "refuse",
            "premiere_production",
            "--planned",
            "2027-05-01",
            "--yes",
        ])
        .expect(0);
    world.write(
        "products/arrete.yaml",
        world.read("products/arrete.yaml").replace("58000", "59000"),
    );
    world.git(&["commit", "-qam", "Ailleurs"]);
    let listed = world.catalog(&["proposals", "--format", "json"]).expect(0).json();
    let told: Vec<_> = listed["proposals"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| {
            (
                one["products"][0].as_str().unwrap(),
                one["commits"].as_u64(),
                one["behind"].as_u64(),
            )
        })
        .collect();
    let mut told = told;
    told.sort_unstable();
    assert_eq!(
        told,
        [("refuse", Some(1), Some(1)), ("sans-decision", Some(1), Some(1))]
    );
    let table = world.catalog(&["proposals"]).expect(0).out;
    assert!(table.contains("envoyée (origin)"), "{table}");
    assert!(table.contains("`catalog proposals push refuse`"), "{table}");
    assert!(table.contains("`catalog proposals rebase refuse`"), "{table}");

    world.catalog(&["proposals", "rebase", "refuse", "--yes"]).expect(0);
    assert_eq!(world.git(&["rev-list", "--count", "main..catalog/refuse"]).trim(), "1");
    assert_eq!(world.git(&["rev-list", "--count", "catalog/refuse..main"]).trim(), "0");
    world.catalog(&["proposals", "drop", "refuse", "--yes"]).expect(0);
    assert!(world.git(&["branch", "--list", "catalog/refuse"]).is_empty());
    world.catalog(&["proposals", "drop", "refuse", "--yes"]).expect(2);
}

#[test]
fn a_proposal_that_was_dropped_is_taken_up_again() {
    let world = World::tour();
    world.catalog(SET).expect(0);
    world
        .catalog(&["set", "refuse", "summary", "Autre", "--yes", "--branch", "essai"])
        .expect(0);
    for (id, branch) in [("sans-decision", "catalog/sans-decision"), ("essai", "essai")] {
        let tip = world.git(&["rev-parse", branch]);
        let dropped = world.catalog(&["proposals", "drop", id, "--yes"]).expect(0);
        assert!(
            dropped.out.contains(&format!("catalog proposals restore {id}")),
            "{}",
            dropped.out
        );
        assert!(world.git(&["branch", "--list", branch]).is_empty());
        let unknown = world.catalog(&["proposals", "restore", "autre"]).expect(2);
        assert!(unknown.err.contains(id), "{}", unknown.err);
        world.catalog(&["proposals", "restore", id]).expect(0);
        assert_eq!(world.git(&["rev-parse", branch]), tip);
        world.catalog(&["proposals", "restore", id]).expect(2);
    }
    // Another proposal has begun since: neither is lost.
    world
        .catalog(&["proposals", "drop", "sans-decision", "--yes"])
        .expect(0);
    world
        .catalog(&["set", "sans-decision", "summary", "Plus tard", "--yes"])
        .expect(0);
    let tip = world.git(&["rev-parse", "catalog/sans-decision"]);
    let taken = world.catalog(&["proposals", "restore", "sans-decision"]).expect(2);
    assert!(taken.err.contains("une autre est en cours"), "{}", taken.err);
    assert_eq!(world.git(&["rev-parse", "catalog/sans-decision"]), tip);
}

#[cfg(unix)]
#[test]
fn what_a_server_says_does_not_command_the_terminal() {
    let world = World::tour();
    let server = with_server(&world);
    hook(
        &server.path().join("hooks/pre-receive"),
        "#!/bin/sh\nprintf '\\033]0;titre\\007 refus\\302\\2332J\\n' >&2\nexit 1\n",
    );
    for arguments in [
        &[SET, &["--push"]].concat()[..],
        &["proposals", "push", "sans-decision"],
    ] {
        let answer = world.catalog(arguments).expect(2);
        assert!(answer.err.contains("refus"), "{}", answer.err);
        let obeyed = |letter: char| letter.is_control() && letter != '\n';
        assert!(!answer.err.contains(obeyed), "{:?}", answer.err);
    }
}
