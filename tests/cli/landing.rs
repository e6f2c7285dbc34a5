//! `check`: what is judged is what will be, and only what the change brings refuses.

use serde_json::Value;

use crate::support::World;

const PRODUCT: &str = "products/sans-decision.yaml";

fn branch(world: &World, name: &str, change: impl FnOnce()) {
    world.git(&["checkout", "-q", "-B", name, "main"]);
    change();
    world.git(&["add", "--all"]);
    world.git(&["commit", "-qm", name]);
    world.git(&["checkout", "-q", "main"]);
}

fn edit(world: &World, path: &str, from: &str, to: &str) {
    let text = world.read(path);
    let new = text.replacen(from, to, 1);
    assert_ne!(text, new, "{path}: {from}");
    world.write(path, new);
}

/// A product like another one, under this id and name.
fn register(world: &World, id: &str, name: &str) {
    let text = world.read(PRODUCT).replace("id: sans-decision", &format!("id: {id}"));
    let lines: Vec<String> = text
        .lines()
        .map(|line| match line.split_once(": ") {
            Some(("name", _)) => format!("name: {name}"),
            Some(("summary", _)) => format!("summary: Tout autre chose, {id}"),
            _ => line.to_owned(),
        })
        .collect();
    world.write(&format!("products/{id}.yaml"), lines.join("\n") + "\n");
}

/// What `check` finds of a rule, as JSON, and its exit code.
fn found(world: &World, arguments: &[&str], id: &str) -> (i32, Vec<Value>) {
    let answer = world.catalog(&[&["check", "--format", "json", "--base", "main"], arguments].concat());
    let report: Value = serde_json::from_str(&answer.out).unwrap_or_else(|_| panic!("{}", answer.err));
    let all = report["diagnostics"].as_array().unwrap().iter();
    (answer.code, all.filter(|one| one["id"] == id).cloned().collect())
}

#[test]
fn two_changes_that_are_lawful_alone_and_not_together_are_found_with_the_second() {
    let world = World::tour();
    branch(&world, "one", || register(&world, "zed-a", "Zed"));
    branch(&world, "two", || register(&world, "zed-b", "Zed"));
    for head in ["one", "two"] {
        world.catalog(&["check", "--base", "main", "--head", head]).expect(0);
    }
    world.git(&["merge", "-q", "--no-ff", "-m", "fusion", "one"]);
    let (code, twice) = found(&world, &["--head", "two"], "X-02");
    assert_eq!((code, twice.is_empty()), (1, false));
    assert!(
        twice
            .iter()
            .all(|one| one["from_merging"] == true && one["already_there"] == false),
        "{twice:?}"
    );
    let told = world.catalog(&["check", "--base", "main", "--head", "two"]).expect(1);
    assert!(told.out.contains("Cela vient de la fusion"), "{}", told.out);
    // The working tree too, where nothing is committed yet.
    world.git(&["checkout", "-q", "-B", "here", "main~1"]);
    register(&world, "zed-b", "Zed");
    assert_eq!(found(&world, &[], "X-02").0, 1);
    std::fs::remove_file(world.path("products/zed-b.yaml")).unwrap();
    // Where the base has been merged, the fault is the head's own.
    world.git(&["checkout", "-q", "two"]);
    world.git(&["merge", "-q", "--no-edit", "main"]);
    let (code, twice) = found(&world, &["--head", "two"], "X-02");
    assert!(
        code == 1 && twice.iter().all(|one| one["from_merging"] == false),
        "{twice:?}"
    );
}

#[test]
fn what_does_not_merge_is_told_and_what_merges_is_not() {
    let world = World::tour();
    let name = |new: &str| {
        let text = world.read(PRODUCT);
        let old = text
            .lines()
            .find(|line| line.starts_with("summary:"))
            .unwrap()
            .to_owned();
        world.write(PRODUCT, text.replace(&old, &format!("summary: {new}")));
    };
    branch(&world, "one", || {
        name("Un premier texte qui dit à quoi sert le produit")
    });
    branch(&world, "two", || name("Un autre texte, qui en dit autre chose"));
    branch(&world, "three", || {
        let text = world.read(PRODUCT);
        world.write(PRODUCT, text + "tags: [essai]\n");
    });
    branch(&world, "moved", || {
        std::fs::create_dir_all(world.path("products/dossier")).unwrap();
        world.git(&["mv", PRODUCT, "products/dossier/sans-decision.yaml"]);
    });
    world.git(&["merge", "-q", "one"]);
    let (code, conflicts) = found(&world, &["--head", "two"], "C-24");
    assert_eq!((code, conflicts.len()), (1, 1));
    assert_eq!(conflicts[0]["path"], PRODUCT);
    assert!(conflicts[0]["help"].as_str().unwrap().contains("git merge main"));
    for lawful in ["three", "moved", "one"] {
        assert_eq!(found(&world, &["--head", lawful], "C-24"), (0, vec![]), "{lawful}");
    }
    // Where the base has moved the file, the change follows it: to lawful ends, or not.
    world.git(&["merge", "-q", "--no-edit", "moved"]);
    for (head, code) in [("three", 0), ("two", 1)] {
        let (exit, conflicts) = found(&world, &["--head", head], "C-24");
        assert_eq!((exit, conflicts.len()), (code, code as usize), "{head}: {conflicts:?}");
        assert_eq!(
            found(&world, &["--head", head], "X-02").1,
            Vec::<Value>::new(),
            "{head}"
        );
    }
}

#[test]
fn a_fault_that_stood_before_refuses_nothing() {
    let world = World::tour();
    let faulty = "tags: [essai]\nrelations: {depends_on: [{product: nulle-part, kind: api}]}\n";
    let text = world.read(PRODUCT);
    assert!(!text.contains("\nrelations:") && !text.contains("\ntags:"));
    world.write(PRODUCT, format!("{text}{faulty}"));
    world.commit_all();
    assert_eq!(world.catalog(&["validate"]).code, 1);
    branch(&world, "elsewhere", || {
        edit(&world, PRODUCT, "tags: [essai]", "tags: [essai, autre]")
    });
    for strict in [&["--head", "elsewhere"][..], &["--head", "elsewhere", "--strict"]] {
        let (code, old) = found(&world, strict, "X-01");
        assert_eq!((code, old.len()), (0, 1), "{old:?}");
        assert_eq!(old[0]["already_there"], true);
    }
    let check = |format: &str| {
        world
            .catalog(&["check", "--base", "main", "--head", "elsewhere", "--format", format])
            .expect(0)
            .out
    };
    assert!(check("text").contains("(déjà là)") && check("text").contains("1 défaut était déjà là"));
    assert!(check("markdown").contains("(déjà là)"));
    assert!(check("sarif").contains("\"baselineState\": \"unchanged\""));
    assert!(check("github").contains("::notice ") && !check("github").contains("::error "));
    // One more of the kind, the same in another product, and another value in its place are the change's own.
    branch(&world, "more", || {
        edit(
            &world,
            PRODUCT,
            "kind: api}",
            "kind: api}, {product: autre-part, kind: api}",
        )
    });
    branch(&world, "other", || {
        let path = "products/herite.yaml";
        world.write(
            path,
            world.read(path) + "relations: {depends_on: [{product: nulle-part, kind: api}]}\n",
        );
    });
    for own in ["more", "other"] {
        let (code, new) = found(&world, &["--head", own], "X-01");
        assert!(
            code == 1 && new.iter().any(|one| one["already_there"] == false),
            "{own}: {new:?}"
        );
    }
}

#[test]
fn what_two_changes_say_of_one_name_or_one_id_is_found_with_the_second() {
    let world = World::tour();
    branch(&world, "one", || register(&world, "zed-a", "Zed"));
    branch(&world, "alias", || {
        edit(&world, "products/herite.yaml", "aliases: [RDL]", "aliases: [RDL, ZED]")
    });
    let decided = |outcome: &str| {
        let text = world.read(PRODUCT);
        assert!(!text.contains("\ndecisions:"));
        let decision = format!("{{id: d1, gate: G-MVP, session: 2026-09-15, outcome: {outcome}, rationale: essai}}");
        world.write(PRODUCT, format!("{text}decisions:\n  - {decision}\n"));
    };
    branch(&world, "refused", || decided("no_go"));
    branch(&world, "put-off", || decided("ajourne"));
    for landed in ["one", "refused"] {
        world.git(&["merge", "-q", "--no-ff", "-m", "fusion", landed]);
    }
    let (code, twice) = found(&world, &["--head", "alias"], "X-02");
    assert!(
        code == 1 && twice.iter().any(|one| one["from_merging"] == true),
        "{twice:?}"
    );
    let (code, twice) = found(&world, &["--head", "put-off"], "C-14");
    assert!(code == 1 && !twice.is_empty(), "{twice:?}");
}

#[test]
fn a_fault_that_is_less_than_it_was_refuses_nothing() {
    let world = World::tour();
    let needs = "relations: {depends_on: [{product: nulle-part, kind: api}, {product: autre-part, kind: api}]}\n";
    world.write(PRODUCT, world.read(PRODUCT) + needs);
    let bare = "products/peu.yaml";
    world.write(
        bare,
        "id: peu\nname: Peu de choses\nphases:\n  - {phase: idee, start: 2026-11-03, entered_by: registration}\n",
    );
    world.commit_all();
    // One of two is mended, and the other stands at another place of its list.
    branch(&world, "one-less", || {
        edit(&world, PRODUCT, "{product: nulle-part, kind: api}, ", "")
    });
    let (code, left) = found(&world, &["--head", "one-less"], "X-01");
    assert!(
        code == 0 && left.len() == 1 && left[0]["already_there"] == true,
        "{left:?}"
    );
    // One that is mended in its place by another of its kind is new.
    branch(&world, "other", || edit(&world, PRODUCT, "nulle-part", "ailleurs"));
    let (code, new) = found(&world, &["--head", "other"], "X-01");
    assert!(
        code == 1 && new.iter().any(|one| one["already_there"] == false),
        "{new:?}"
    );
    // Fewer fields are missing.
    branch(&world, "fields", || {
        edit(&world, bare, "phases:", "perimeter: ministere\nphases:")
    });
    let (_, before) = found(&world, &["--head", "main"], "S-58");
    assert!(before.is_empty(), "nothing differs: {before:?}");
    let (_, fewer) = found(&world, &["--head", "fields", "--strict"], "S-58");
    assert!(
        !fewer.is_empty() && fewer.iter().all(|one| one["already_there"] == true),
        "{fewer:?}"
    );
}

/// Each of two branches was merged into the other, and went on: both merge_bases count.
#[test]
fn branches_that_were_merged_into_each_other_merge_as_git_merges_them() {
    let world = World::tour();
    let set = |key: &str, value: &str| {
        let text = world.read(PRODUCT);
        let lines = text.lines().filter(|line| !line.starts_with(&format!("{key}:")));
        let rest: Vec<&str> = lines.collect();
        // One at the top, the other at the end: they merge.
        let new = if key == "full_name" {
            text_with(&rest, 3, &format!("{key}: {value}"))
        } else {
            text_with(&rest, rest.len(), &format!("{key}: {value}"))
        };
        world.write(PRODUCT, new);
    };
    let commit = |message: &str| {
        world.git(&["commit", "-qam", message]);
    };
    set("full_name", "Un nom");
    set("tags", "[un]");
    commit("début");
    world.git(&["checkout", "-q", "-b", "side"]);
    set("tags", "[deux]");
    commit("side");
    world.git(&["checkout", "-q", "main"]);
    set("full_name", "Deux noms");
    commit("main");
    let tip = world.git(&["rev-parse", "main"]).trim().to_owned();
    world.git(&["merge", "-q", "--no-ff", "-m", "fusion", "side"]);
    world.git(&["checkout", "-q", "side"]);
    world.git(&["merge", "-q", "--no-ff", "-m", "fusion", &tip]);
    assert_eq!(world.git(&["merge-base", "--all", "main", "side"]).lines().count(), 2);
    set("full_name", "Trois noms");
    set("tags", "[trois]");
    commit("side encore");
    assert_eq!(found(&world, &["--head", "side"], "C-24"), (0, vec![]));
    // In the working tree too; and nothing is left in the repository.
    let count = || world.git(&["count-objects"]);
    let before = count();
    assert_eq!(found(&world, &[], "C-24"), (0, vec![]));
    assert_eq!(count(), before);
    world.git(&["checkout", "-q", "main"]);
    set("tags", "[neuf]");
    commit("main encore");
    let (code, conflicts) = found(&world, &["--head", "side"], "C-24");
    assert_eq!((code, conflicts.len()), (1, 1));
}

fn text_with(lines: &[&str], at: usize, line: &str) -> String {
    let mut all = lines.to_vec();
    all.insert(at, line);
    all.join("\n") + "\n"
}

#[test]
fn lines_that_end_as_windows_ends_them_merge_as_git_merges_them() {
    for attributes in ["* text=auto eol=crlf\n", "*.yaml text eol=crlf\n"] {
        let world = World::copy_of("examples/tour");
        world.write(".gitattributes", attributes);
        world.commit_all();
        // As Git writes them here.
        world.git(&["rm", "-q", "-r", "--cached", "."]);
        world.git(&["reset", "-q", "--hard"]);
        assert!(world.read(PRODUCT).contains("\r\n"), "{attributes}");
        branch(&world, "tags", || {
            world.write(PRODUCT, world.read(PRODUCT) + "tags: [essai]\r\n");
        });
        branch(&world, "name", || {
            edit(&world, PRODUCT, "\r\nname:", "\r\nfull_name: Un nom\r\nname:")
        });
        branch(&world, "other", || {
            edit(&world, PRODUCT, "\r\nname:", "\r\nfull_name: Un autre\r\nname:")
        });
        world.git(&["merge", "-q", "--no-ff", "-m", "fusion", "name"]);
        assert_eq!(found(&world, &["--head", "tags"], "C-24"), (0, vec![]));
        assert_eq!(found(&world, &["--head", "other"], "C-24").1.len(), 1);
        // Not committed yet, from before the merge.
        world.git(&["checkout", "-q", "--detach", "main~1"]);
        world.write(PRODUCT, world.read(PRODUCT) + "tags: [essai]\r\n");
        assert_eq!(found(&world, &[], "C-24"), (0, vec![]));
        edit(&world, PRODUCT, "\r\nname:", "\r\nfull_name: Un autre\r\nname:");
        assert_eq!(found(&world, &[], "C-24").1.len(), 1);
    }
}
