//! A proposal's life between two people and a server: merged, squashed, deleted, written anew; and whose branch `main` is.

use std::path::{Path, PathBuf};

use crate::support::{Answer, World};

const PRODUCT: &str = "products/sans-decision.yaml";
const BRANCH: &str = "catalog/sans-decision";

/// A server, somebody's clone of it, and a colleague's.
struct Team {
    /// Holds the folders.
    me: World,
    _folder: tempfile::TempDir,
    server: PathBuf,
    colleague: PathBuf,
}

impl Team {
    fn new() -> Team {
        let me = World::tour();
        let folder = tempfile::tempdir().unwrap();
        let (server, colleague) = (folder.path().join("server"), folder.path().join("colleague"));
        me.git(&["init", "-q", "--bare", "-b", "main", text(&server)]);
        me.git(&["remote", "add", "origin", text(&server)]);
        me.git(&["push", "-q", "-u", "origin", "main"]);
        me.git(&["remote", "set-head", "origin", "main"]);
        me.git(&["clone", "-q", text(&server), text(&colleague)]);
        Team {
            me,
            _folder: folder,
            server,
            colleague,
        }
    }

    fn set(&self, words: &[&str]) -> Answer {
        self.me
            .catalog(&[&["set", "sans-decision"], words, &["--yes"]].concat())
    }

    /// The colleague's git.
    fn git(&self, arguments: &[&str]) -> String {
        self.me.git(&[&["-C", text(&self.colleague)], arguments].concat())
    }

    fn on_server(&self, arguments: &[&str]) -> String {
        self.me.git(&[&["--git-dir", text(&self.server)], arguments].concat())
    }

    /// The colleague merges the proposal as a forge does.
    fn merge(&self, how: &str) {
        self.git(&["fetch", "-q"]);
        self.git(&["checkout", "-q", "main"]);
        // Something else went in before.
        std::fs::write(self.colleague.join("AUTRE.md"), how).unwrap();
        self.git(&["add", "--all"]);
        self.git(&["commit", "-qm", "autre"]);
        let from = format!("origin/{BRANCH}");
        match how {
            "merge" => drop(self.git(&["merge", "-q", "--no-ff", "-m", "fusion", &from])),
            "rebase" => drop(self.git(&["cherry-pick", &format!("main..{from}")])),
            _ => {
                self.git(&["merge", "-q", "--squash", &from]);
                self.git(&["commit", "-qm", "en un"]);
            }
        }
        self.git(&["push", "-q", "origin", "main"]);
    }

    fn shown(&self, revision: &str) -> String {
        self.me.git(&["show", &format!("{revision}:{PRODUCT}")])
    }

    fn count(&self, range: &str) -> String {
        self.me.git(&["rev-list", "--count", range]).trim().to_owned()
    }
}

fn text(path: &Path) -> &str {
    path.to_str().unwrap()
}

#[test]
fn after_a_merge_of_any_kind_the_next_change_starts_from_the_current_catalogue_and_says_so() {
    for (how, deleted, fetched) in [
        ("squash", false, false),
        ("squash", true, true),
        ("rebase", true, false),
        ("merge", false, true),
    ] {
        let team = Team::new();
        team.set(&["tags[]", "un", "--push"]).expect(0);
        team.set(&["tags[]", "deux", "--push"]).expect(0);
        team.merge(how);
        if deleted {
            team.git(&["push", "-q", "origin", "--delete", BRANCH]);
        }
        if fetched {
            team.me.git(&["fetch", "-q", "--prune"]);
        }
        let listed = team.me.catalog(&["proposals"]).expect(0).out;
        assert!(listed.contains("Aucune proposition"), "{how}: {listed}");
        // What is merged is not sent again.
        let again = team.me.catalog(&["proposals", "push", "sans-decision"]).expect(2);
        assert!(again.err.contains("déjà dans le catalogue"), "{how}: {}", again.err);
        let answer = team.set(&["tags[]", "trois", "--push"]).expect(0);
        assert!(
            answer.err.contains("repart du catalogue actuel"),
            "{how}: {}",
            answer.err
        );
        assert!(
            answer.err.contains("de plus que votre dossier"),
            "{how}: {}",
            answer.err
        );
        assert_eq!(team.count(&format!("origin/main..{BRANCH}")), "1", "{how}");
        assert!(team.shown(BRANCH).contains("deux"), "{how}");
        // Over the merged one, where the server still has it.
        assert_eq!(
            team.on_server(&["rev-parse", BRANCH]),
            team.me.git(&["rev-parse", BRANCH]),
            "{how}"
        );
    }
}

#[test]
fn a_proposal_that_the_server_dropped_is_not_continued_and_what_it_said_is_told() {
    for fetched in [false, true] {
        let team = Team::new();
        team.set(&["tags[]", "un", "--push"]).expect(0);
        let former = team.me.git(&["rev-parse", BRANCH]);
        team.git(&["push", "-q", "origin", "--delete", BRANCH]);
        if fetched {
            team.me.git(&["fetch", "-q", "--prune"]);
        }
        let answer = team.set(&["tags[]", "deux"]).expect(0);
        assert!(answer.err.contains("n'est plus sur le serveur"), "{}", answer.err);
        assert!(answer.err.contains(former.trim()), "{}", answer.err);
        assert_eq!(team.count(&format!("main..{BRANCH}")), "1");
        // The new one goes on.
        team.set(&["tags[]", "trois"]).expect(0);
        assert_eq!(team.count(&format!("main..{BRANCH}")), "2");
    }
}

#[test]
fn what_was_never_sent_outlives_the_branch_of_the_server() {
    for fetched in [false, true] {
        let team = Team::new();
        team.set(&["tags[]", "un", "--push"]).expect(0);
        team.set(&["summary", "Jamais envoyé"]).expect(0);
        let tip = team.me.git(&["rev-parse", BRANCH]);
        team.git(&["push", "-q", "origin", "--delete", BRANCH]);
        if fetched {
            team.me.git(&["fetch", "-q", "--prune"]);
        }
        let refused = team.set(&["tags[]", "trois"]).expect(2);
        assert!(refused.err.contains("jamais été envoyés"), "{}", refused.err);
        let shown = format!(
            "catalog diff {} {}",
            team.me.git(&["rev-parse", "main"]).trim(),
            tip.trim()
        );
        assert!(refused.err.contains(&shown), "{}", refused.err);
        assert_eq!(team.me.git(&["rev-parse", BRANCH]), tip);
        let kept = team
            .me
            .catalog(&["proposals", "rebase", "sans-decision", "--yes"])
            .expect(0);
        assert!(kept.out.contains("gardée"), "{}", kept.out);
        team.set(&["tags[]", "trois", "--push"]).expect(0);
        assert_eq!(
            team.on_server(&["rev-list", "--count", &format!("main..{BRANCH}")])
                .trim(),
            "3"
        );
    }
}

#[test]
fn what_the_server_took_away_is_not_sent_again_unasked() {
    for corrected in [true, false] {
        let team = Team::new();
        team.set(&["summary", "Un essai", "--push"]).expect(0);
        if corrected {
            team.git(&["fetch", "-q"]);
            team.git(&["merge", "-q", "--squash", &format!("origin/{BRANCH}")]);
            let file = team.colleague.join(PRODUCT);
            let product = std::fs::read_to_string(&file).unwrap();
            std::fs::write(&file, product.replace("Un essai", "Un essai, relu")).unwrap();
            team.git(&["commit", "-qam", "en un"]);
            team.git(&["push", "-q", "origin", "main"]);
        }
        team.git(&["push", "-q", "origin", "--delete", BRANCH]);
        let refused = team.me.catalog(&["proposals", "push", "sans-decision"]).expect(2);
        assert!(refused.err.contains("n'a pas été renvoyée"), "{}", refused.err);
        assert_eq!(team.on_server(&["branch", "--list", BRANCH]), "");
        // Where its author wants it all the same, and it can be.
        let rebased = team.me.catalog(&["proposals", "rebase", "sans-decision", "--yes"]);
        if corrected {
            rebased.expect(1);
            team.me
                .catalog(&["proposals", "drop", "sans-decision", "--yes"])
                .expect(0);
        } else {
            rebased.expect(0);
            team.me.catalog(&["proposals", "push", "sans-decision"]).expect(0);
            assert_ne!(team.on_server(&["branch", "--list", BRANCH]), "");
        }
    }
}

#[test]
fn a_proposal_that_goes_on_is_not_said_to_start_from_the_server() {
    let team = Team::new();
    team.set(&["tags[]", "un"]).expect(0);
    std::fs::write(team.colleague.join("AUTRE.md"), "autre").unwrap();
    team.git(&["add", "--all"]);
    team.git(&["commit", "-qm", "autre"]);
    team.git(&["push", "-q", "origin", "main"]);
    let goes_on = team.set(&["tags[]", "deux"]).expect(0);
    assert!(!goes_on.err.contains("part de celui du serveur"), "{}", goes_on.err);
    let other = team.me.catalog(&["set", "refuse", "tags[]", "un", "--yes"]).expect(0);
    assert!(other.err.contains("part de celui du serveur"), "{}", other.err);
}

#[test]
fn a_main_that_is_behind_is_sent_by_the_command_that_is_advised() {
    let team = Team::new();
    std::fs::write(team.colleague.join("AUTRE.md"), "autre").unwrap();
    team.git(&["add", "--all"]);
    team.git(&["commit", "-qm", "autre"]);
    team.git(&["push", "-q", "origin", "main"]);
    let refused = team.set(&["tags[]", "un", "--here", "--push"]).expect(2);
    let advised = "git pull --rebase --autostash origin main && git push origin main";
    assert!(refused.err.contains(advised), "{}", refused.err);
    team.me
        .git(&["pull", "-q", "--rebase", "--autostash", "origin", "main"]);
    team.me.git(&["push", "-q", "origin", "main"]);
}

#[test]
fn without_a_server_what_was_to_be_sent_is_told_by_the_exit_code() {
    for asked in ["--push", "--pull-request"] {
        let world = World::tour();
        let answer = world
            .catalog(&["set", "refuse", "summary", "Autre", "--yes", asked])
            .expect(2);
        assert!(answer.err.contains("pas envoyé"), "{}", answer.err);
        assert!(answer.err.contains("catalog proposals push refuse"), "{}", answer.err);
        assert!(
            world
                .git(&["show", "catalog/refuse:products/refuse.yaml"])
                .contains("Autre")
        );
    }
}

#[test]
fn drop_and_rebase_and_push_say_why_not_in_words_of_their_own() {
    let world = World::tour();
    for task in ["drop", "rebase", "push"] {
        let answer = world.catalog(&["proposals", task, "refuse"]).expect(2);
        assert!(answer.err.contains("Il n'y a pas de proposition"), "{}", answer.err);
        assert!(!answer.err.contains("--proposal`"), "{}", answer.err);
    }
    world.catalog(&["set", "refuse", "summary", "Autre", "--yes"]).expect(0);
    world.git(&["checkout", "-q", "catalog/refuse"]);
    for task in ["drop", "rebase"] {
        let answer = world.catalog(&["proposals", task, "refuse", "--yes"]).expect(2);
        assert!(answer.err.contains("git switch main"), "{}", answer.err);
        assert!(!answer.err.contains("--branch"), "{}", answer.err);
    }
    world.git(&["switch", "-q", "main"]);
    let folder = tempfile::tempdir().unwrap();
    let other = folder.path().join("autre");
    world.git(&["worktree", "add", "-q", text(&other), "catalog/refuse"]);
    for task in ["drop", "rebase"] {
        let answer = world.catalog(&["proposals", task, "refuse", "--yes"]).expect(2);
        assert!(answer.err.contains("switch --detach"), "{}", answer.err);
    }
    world.git(&["-C", text(&other), "switch", "-q", "--detach"]);
    world.catalog(&["proposals", "drop", "refuse", "--yes"]).expect(0);
}

#[test]
fn a_hook_that_empties_the_message_refuses_the_change() {
    for script in [
        "#!/bin/sh\n: >\"$1\"\n",
        "#!/bin/sh\necho 'Signed-off-by: A <a@b.invalid>' >\"$1\"\n",
    ] {
        let world = World::tour();
        world.write(".git/hooks/commit-msg", script);
        #[cfg(unix)]
        {
            use std::os::unix::fs::PermissionsExt;
            let hook = world.path(".git/hooks/commit-msg");
            std::fs::set_permissions(hook, std::fs::Permissions::from_mode(0o755)).unwrap();
        }
        let answer = world.catalog(&["set", "refuse", "summary", "Autre", "--yes"]).expect(2);
        assert!(answer.err.contains("vide le message"), "{}", answer.err);
        assert_eq!(world.git(&["branch", "--list", "catalog/refuse"]), "");
    }
}

#[test]
fn two_people_on_one_proposal_lose_nothing_of_each_other() {
    for fetched in [false, true] {
        let team = Team::new();
        team.set(&["tags[]", "un", "--push"]).expect(0);
        // The colleague adds to it: one goes on from there.
        team.git(&["fetch", "-q"]);
        team.git(&["checkout", "-q", "-b", BRANCH, &format!("origin/{BRANCH}")]);
        let add = |word: &str| {
            let path = team.colleague.join(PRODUCT);
            let text = std::fs::read_to_string(&path).unwrap();
            std::fs::write(&path, format!("{text}# {word}\n")).unwrap();
            team.git(&["commit", "-qam", word]);
        };
        add("à deux");
        team.git(&["push", "-q", "origin", BRANCH]);
        if fetched {
            team.me.git(&["fetch", "-q"]);
        }
        let answer = team.set(&["tags[]", "deux", "--push"]).expect(0);
        assert!(answer.err.contains("sur le serveur, avec 2"), "{}", answer.err);
        assert_eq!(team.count(&format!("main..{BRANCH}")), "3");
        // The colleague writes it anew: all that was here had been there.
        team.git(&["fetch", "-q"]);
        team.git(&["reset", "-q", "--hard", "main"]);
        add("écrit de nouveau");
        team.git(&["push", "-q", "--force", "origin", BRANCH]);
        if fetched {
            team.me.git(&["fetch", "-q"]);
        }
        team.set(&["tags[]", "trois"]).expect(0);
        assert!(team.shown(BRANCH).contains("écrit de nouveau"));
        assert_eq!(team.count(&format!("main..{BRANCH}")), "2");
        // Again, while something here was never sent: neither is lost.
        team.git(&["reset", "-q", "--hard", "main"]);
        add("encore");
        team.git(&["push", "-q", "--force", "origin", BRANCH]);
        let before = team.on_server(&["rev-parse", BRANCH]);
        for arguments in [
            &["set", "sans-decision", "tags[]", "quatre", "--yes", "--push"][..],
            &["proposals", "push", "sans-decision"],
        ] {
            let refused = team.me.catalog(arguments).expect(2);
            assert!(refused.err.contains("a changé sur le serveur"), "{}", refused.err);
            assert!(refused.err.contains("catalog proposals rebase"), "{}", refused.err);
        }
        assert_eq!(team.on_server(&["rev-parse", BRANCH]), before);
    }
}

#[test]
fn changes_of_the_same_lines_by_two_people_are_told_as_that_and_the_advice_works() {
    let team = Team::new();
    team.set(&["summary", "Un essai", "--push"]).expect(0);
    team.git(&["fetch", "-q"]);
    team.git(&["checkout", "-q", "-b", BRANCH, &format!("origin/{BRANCH}")]);
    let path = team.colleague.join(PRODUCT);
    let text = std::fs::read_to_string(&path).unwrap();
    std::fs::write(&path, text.replace("Un essai", "Un essai à deux")).unwrap();
    team.git(&["commit", "-qam", "à deux"]);
    team.git(&["push", "-q", "origin", BRANCH]);
    team.set(&["summary", "Un essai seul", "--offline"]).expect(0);
    let before = team.me.git(&["rev-parse", BRANCH]);
    let refused = team
        .me
        .catalog(&["proposals", "rebase", "sans-decision", "--yes"])
        .expect(1);
    assert!(refused.err.contains("une autre personne"), "{}", refused.err);
    assert!(!refused.err.contains("entré dans le catalogue"), "{}", refused.err);
    assert_eq!(team.me.git(&["rev-parse", BRANCH]), before);
    // What it says to type, one after the other.
    let there = format!("origin/{BRANCH}");
    assert!(
        refused.err.contains(&format!("catalog diff {there} {BRANCH}")),
        "{}",
        refused.err
    );
    let brought = team.me.catalog(&["diff", &there, BRANCH]).expect(0).out;
    assert!(brought.contains("Un essai seul"), "{brought}");
    team.me
        .catalog(&["proposals", "drop", "sans-decision", "--yes"])
        .expect(0);
    team.set(&["tags[]", "seul", "--push"]).expect(0);
    let sent = team.on_server(&["show", &format!("{BRANCH}:{PRODUCT}")]);
    assert!(sent.contains("Un essai à deux") && sent.contains("seul"), "{sent}");
}

#[test]
fn what_goes_on_from_a_merged_part_is_put_after_it() {
    let team = Team::new();
    team.set(&["tags[]", "un", "--push"]).expect(0);
    team.merge("squash");
    // Made before one knew: never sent.
    team.set(&["summary", "Un essai", "--offline"]).expect(0);
    let refused = team.set(&["tags[]", "trois"]).expect(2);
    assert!(refused.err.contains("Une partie"), "{}", refused.err);
    team.me
        .catalog(&["proposals", "rebase", "sans-decision", "--yes"])
        .expect(0);
    assert_eq!(team.count(&format!("origin/main..{BRANCH}")), "1");
    assert!(team.shown(BRANCH).contains("Un essai"));
    team.me.catalog(&["proposals", "push", "sans-decision"]).expect(0);
    assert_eq!(
        team.on_server(&["rev-parse", BRANCH]),
        team.me.git(&["rev-parse", BRANCH])
    );
}

#[test]
fn a_server_that_does_not_answer_is_told_and_stops_nothing() {
    let team = Team::new();
    team.set(&["tags[]", "un", "--push"]).expect(0);
    std::fs::rename(&team.server, team.server.with_extension("away")).unwrap();
    let listed = team.me.catalog(&["proposals"]).expect(0);
    assert!(listed.err.contains("n'a pas répondu"), "{}", listed.err);
    assert!(listed.out.contains(BRANCH), "{}", listed.out);
    let quiet = team.me.catalog(&["proposals", "--offline"]).expect(0);
    assert!(!quiet.err.contains("n'a pas répondu"), "{}", quiet.err);
    assert!(team.set(&["tags[]", "deux"]).expect(0).err.contains("n'a pas répondu"));
    assert!(
        !team
            .set(&["tags[]", "trois", "--offline"])
            .expect(0)
            .err
            .contains("n'a pas répondu")
    );
    assert_eq!(team.count(&format!("main..{BRANCH}")), "3");
}

#[test]
fn a_default_branch_that_was_renamed_or_is_not_known_is_asked_of_the_server() {
    type Edit = fn(&Team);
    let renamed: Edit = |team| {
        team.on_server(&["branch", "-qm", "main", "tronc"]);
        team.on_server(&["symbolic-ref", "HEAD", "refs/heads/tronc"]);
        team.me.git(&["fetch", "-q", "--prune"]);
        team.me.git(&["branch", "-qm", "main", "tronc"]);
        team.me.git(&["branch", "-qu", "origin/tronc", "tronc"]);
    };
    let missing: Edit = |team| {
        team.on_server(&["branch", "-q", "tronc", "main"]);
        team.on_server(&["symbolic-ref", "HEAD", "refs/heads/tronc"]);
        team.me.git(&["fetch", "-q"]);
        team.me.git(&["remote", "set-head", "origin", "--delete"]);
        team.me.git(&["checkout", "-q", "tronc"]);
    };
    let upstream: Edit = |team| {
        team.on_server(&["branch", "-q", "tronc", "main"]);
        team.on_server(&["symbolic-ref", "HEAD", "refs/heads/tronc"]);
        team.me.git(&["remote", "rename", "origin", "upstream"]);
        team.me.git(&["remote", "add", "fork", text(&team.colleague)]);
        team.me.git(&["fetch", "-q", "upstream"]);
        team.me.git(&["checkout", "-q", "-b", "tronc", "upstream/tronc"]);
    };
    let another_name: Edit = |team| drop(team.me.git(&["checkout", "-q", "-b", "la-mienne", "origin/main"]));
    for (name, edit) in [
        ("renamed", renamed),
        ("missing", missing),
        ("upstream", upstream),
        ("another name", another_name),
    ] {
        let team = Team::new();
        edit(&team);
        let before = team.me.git(&["rev-parse", "HEAD"]);
        let answer = team.set(&["summary", "Un essai"]);
        assert_eq!(team.me.git(&["rev-parse", "HEAD"]), before, "{name}: {}", answer.err);
        answer.expect(0);
        assert_eq!(team.count(&format!("HEAD..{BRANCH}")), "1", "{name}");
    }
}

#[test]
fn where_nothing_tells_the_default_branch_the_user_is_asked_to_name_it() {
    let team = Team::new();
    team.on_server(&["branch", "-q", "tronc", "main"]);
    team.me.git(&["fetch", "-q"]);
    team.me.git(&["remote", "set-head", "origin", "--delete"]);
    team.me.git(&["checkout", "-q", "tronc"]);
    let before = team.me.git(&["rev-parse", "HEAD"]);
    let refused = team.set(&["summary", "Un essai", "--offline"]).expect(2);
    assert!(
        refused.err.contains("--branch") && refused.err.contains("--here"),
        "{}",
        refused.err
    );
    assert_eq!(team.me.git(&["rev-parse", "HEAD"]), before);
    team.set(&["summary", "Un essai", "--offline", "--branch", "essai"])
        .expect(0);
    assert_eq!(team.me.git(&["rev-parse", "HEAD"]), before);
    team.set(&["summary", "Un essai", "--offline", "--here"]).expect(0);
    assert_eq!(team.count(&format!("{}..HEAD", before.trim())), "1");

    // Without a server, and no branch of a usual name.
    let world = World::tour();
    world.git(&["branch", "-qm", "main", "tronc"]);
    world.git(&["checkout", "-q", "-b", "autre"]);
    let refused = world
        .catalog(&["set", "sans-decision", "summary", "Un essai", "--yes"])
        .expect(2);
    assert!(refused.err.contains("--here"), "{}", refused.err);
}
