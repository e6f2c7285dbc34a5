//! Sending a proposal to a server from its page, and how the pages close.

use std::fs;
use std::net::TcpStream;

use super::{Pages, Reply, agreed, decision, post_all, sent, unescaped, with};
use crate::support::World;

const PROPOSAL: &str = "/produits/sans-decision/propose";

/// The server of the repository: what is sent lands in a folder, and its pages are those of a forge.
fn server_of(world: &World) -> tempfile::TempDir {
    let server = tempfile::tempdir().unwrap();
    let place = server.path().to_str().unwrap();
    world.git(&["init", "-q", "--bare", "-b", "main", place]);
    world.git(&["remote", "add", "origin", place]);
    world.git(&["push", "-q", "-u", "origin", "main"]);
    world.git(&["config", "remote.origin.url", "https://github.com/dnum/catalogue.git"]);
    world.git(&["config", "remote.origin.pushurl", place]);
    server
}

/// A decision that is proposed, and not sent.
fn proposed(pages: &Pages) -> Reply {
    let said = with(
        decision(pages, "no_go"),
        &[("avis", "defavorable"), ("motif", "trop tôt")],
    );
    let plan = post_all(pages, super::DECISION, &said).expect(200);
    agreed(pages, super::DECISION, &plan).expect(303);
    pages.get(PROPOSAL).expect(200)
}

fn has_it(world: &World, server: &tempfile::TempDir) -> bool {
    let place = server.path().to_str().unwrap();
    !world
        .git(&["ls-remote", place, "refs/heads/catalog/sans-decision"])
        .trim()
        .is_empty()
}

#[test]
fn a_proposal_is_sent_and_the_address_of_its_review_is_shown() {
    let world = World::tour();
    let server = server_of(&world);
    let pages = Pages::entered(&world, &[]);
    let before = proposed(&pages);
    let form = format!("action=\"{PROPOSAL}\"");
    assert!(
        unescaped(&before.body).contains(&form) && !has_it(&world, &server),
        "{}",
        before.body
    );
    let after = sent(&pages, PROPOSAL, &[]).expect(200);
    let shown = unescaped(&after.body);
    assert!(shown.contains("La proposition est envoyée"), "{shown}");
    assert!(
        shown.contains("href=\"https://github.com/dnum/catalogue/compare/main...catalog/sans-decision"),
        "{shown}"
    );
    assert!(!shown.contains(&form) && has_it(&world, &server), "{shown}");
    // Read again, it is still sent; and what is sent is not taken back from here.
    let again = unescaped(&pages.get(PROPOSAL).expect(200).body);
    assert!(
        !again.contains(&form) && again.contains("ne se retire plus d'ici"),
        "{again}"
    );
    assert!(
        pages
            .get("/propositions")
            .expect(200)
            .body
            .contains("envoyée au serveur")
    );
}

#[cfg(unix)]
#[test]
fn a_proposal_that_the_server_refuses_stays_here_with_what_the_server_said() {
    use std::os::unix::fs::PermissionsExt as _;

    let world = World::tour();
    let server = server_of(&world);
    let hook = server.path().join("hooks/pre-receive");
    fs::create_dir_all(hook.parent().unwrap()).unwrap();
    fs::write(&hook, "#!/bin/sh\necho 'fermé pour travaux <b>' >&2\nexit 1\n").unwrap();
    fs::set_permissions(&hook, fs::Permissions::from_mode(0o755)).unwrap();
    let pages = Pages::entered(&world, &[]);
    proposed(&pages);
    let refused = sent(&pages, PROPOSAL, &[]).expect(200);
    let (_, told) = refused
        .body
        .split_once("class=\"errors\"")
        .unwrap_or_else(|| panic!("{}", refused.body));
    assert!(told.contains("fermé pour travaux") && !told.contains("<b>"), "{told}");
    assert!(!has_it(&world, &server));
    // It can be sent again, once the server takes it.
    assert!(
        unescaped(&refused.body).contains(&format!("action=\"{PROPOSAL}\"")),
        "{}",
        refused.body
    );
    fs::remove_file(&hook).unwrap();
    let after = sent(&pages, PROPOSAL, &[]).expect(200);
    assert!(
        after.body.contains("La proposition est envoyée") && has_it(&world, &server),
        "{}",
        after.body
    );
}

#[test]
fn a_server_that_is_gone_is_told_in_words_and_nothing_is_lost() {
    let world = World::tour();
    let server = server_of(&world);
    let pages = Pages::entered(&world, &[]);
    proposed(&pages);
    drop(server);
    let refused = sent(&pages, PROPOSAL, &[]).expect(200);
    assert!(refused.body.contains("class=\"errors\""), "{}", refused.body);
    let count = world.git(&["rev-list", "--count", "main..catalog/sans-decision"]);
    assert_eq!(count.trim(), "1");
}

#[cfg(unix)]
#[test]
fn the_keys_that_stop_a_command_close_the_pages_and_keep_what_was_answered() {
    for signal in ["INT", "TERM"] {
        let world = World::tour();
        let mut pages = Pages::entered(&world, &[]);
        sent(
            &pages,
            "/inscrire",
            &[("nom", "Herbier"), ("phrase", "Garde les plantes.")],
        );
        let id = pages.program.id().to_string();
        let mut kill = std::process::Command::new("kill");
        assert!(kill.args(["-s", signal, &id]).status().unwrap().success());
        let ended = pages.program.wait().unwrap();
        assert!(signal != "INT" || ended.success(), "{signal}: {ended}");
        assert!(TcpStream::connect(("127.0.0.1", pages.port)).is_err(), "{signal}");
        assert!(
            world
                .read(".git/catalog/answers/nouveau.herbier.yaml")
                .contains("Garde les plantes.")
        );
        let again = Pages::entered(&world, &[]);
        assert!(again.get("/inscrire").expect(200).body.contains("Herbier"));
    }
}

/// Makes the folder and all within it writable, or not.
#[cfg(unix)]
fn writable(folder: &std::path::Path, is_writable: bool) {
    use std::os::unix::fs::PermissionsExt as _;

    let set = |path: &std::path::Path, mode| fs::set_permissions(path, fs::Permissions::from_mode(mode)).unwrap();
    if is_writable {
        set(folder, 0o755);
    }
    for entry in fs::read_dir(folder).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            writable(&path, is_writable);
        }
    }
    if !is_writable {
        set(folder, 0o555);
    }
}

#[cfg(unix)]
#[test]
fn a_repository_that_may_only_be_read_is_read_and_no_form_is_lost_in_silence() {
    let world = World::tour();
    let git = world.path(".git");
    writable(&git, false);
    let refused = fs::write(git.join("essai"), "").is_err();
    let _ = fs::remove_file(git.join("essai"));
    let pages = Pages::entered(&world, &[]);
    let seen: Vec<(&str, Reply)> = [
        "/",
        "/produits/sans-decision",
        "/produits/sans-decision/questions",
        super::DECISION,
    ]
    .into_iter()
    .map(|path| (path, pages.get(path)))
    .collect();
    let said = with(
        decision(&pages, "no_go"),
        &[("avis", "defavorable"), ("motif", "trop tôt")],
    );
    let plan = post_all(&pages, super::DECISION, &said);
    let begun = sent(
        &pages,
        "/inscrire",
        &[("nom", "Herbier"), ("phrase", "Garde les plantes.")],
    );
    let recorded = (plan.status == 200).then(|| agreed(&pages, super::DECISION, &plan));
    writable(&git, true);
    // The administrator of a machine may write everywhere.
    if !refused {
        return;
    }
    for (path, page) in seen {
        assert_eq!(page.status, 200, "{path}: {}", page.body);
        assert!(page.body.contains("Lecture seule"), "{path}: {}", page.body);
    }
    assert!(!plan.body.contains("<button>Proposer</button>"), "{}", plan.body);
    for answer in recorded.iter().chain([&begun]) {
        assert!(
            answer.status != 303 && answer.status < 600 && answer.body.contains("<h1>"),
            "{}",
            answer.body
        );
        assert!(answer.body.contains("Lecture seule"), "{}", answer.body);
    }
    assert_eq!(world.git(&["branch", "--list", "catalog/*"]).trim(), "");
}
