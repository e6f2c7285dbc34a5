//! `check`: what Git itself can be made to say.

use std::io::Write as _;
use std::process::Stdio;

use crate::support::{Answer, World};

const PRODUCT: &str = "products/refuse.yaml";

fn check(world: &World, base: &str, head: &str) -> Answer {
    world.catalog(&["check", "--base", base, "--head", head])
}

/// The text of the product with another outcome than the one that was recorded.
fn rewritten(world: &World) -> String {
    let text = world.read(PRODUCT);
    let new = text.replace("outcome: no_go", "outcome: ajourne");
    assert_ne!(text, new);
    new
}

/// The id that git gives to what it reads.
fn stored(world: &World, arguments: &[&str], bytes: &[u8]) -> String {
    let mut command = world.git_command(&[&["hash-object", "-w", "--stdin"], arguments].concat());
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    child.stdin.take().unwrap().write_all(bytes).unwrap();
    let output = child.wait_with_output().unwrap();
    assert!(output.status.success());
    String::from_utf8(output.stdout).unwrap().trim().to_owned()
}

/// An entry of a tree: its mode, its name and the id of its object.
type Entry = (String, String, String);

fn entries(world: &World, tree: &str) -> Vec<Entry> {
    let listed = world.git(&["ls-tree", tree]);
    let lines = listed.lines().map(|line| {
        let (facts, name) = line.split_once('\t').unwrap();
        let facts: Vec<&str> = facts.split(' ').collect();
        (
            facts[0].trim_start_matches('0').to_owned(),
            name.to_owned(),
            facts[2].to_owned(),
        )
    });
    lines.collect()
}

fn tree(world: &World, entries: &[Entry]) -> String {
    let mut bytes = Vec::new();
    for (mode, name, id) in entries {
        write!(&mut bytes, "{mode} {name}\0").unwrap();
        let pairs = (0..id.len()).step_by(2);
        bytes.extend(pairs.map(|at| u8::from_str_radix(&id[at..at + 2], 16).unwrap()));
    }
    stored(world, &["-t", "tree", "--literally"], &bytes)
}

/// A commit on `parent` with these entries at its top, as the branch `name`.
fn commit(world: &World, top: &[Entry], parent: &str, name: &str) {
    let tree = tree(world, top);
    let commit = world.git(&["commit-tree", &tree, "-p", parent, "-m", "contrefait"]);
    world.git(&["update-ref", &format!("refs/heads/{name}"), commit.trim()]);
}

/// The top of `main` with other entries in the folder `products`.
fn with_products(world: &World, products: &[Entry]) -> Vec<Entry> {
    let id = tree(world, products);
    let mut top = entries(world, "main");
    top.iter_mut().find(|(_, name, _)| name == "products").unwrap().2 = id;
    top
}

#[test]
fn a_tree_that_git_would_not_write_is_refused_wherever_it_stands() {
    let world = World::tour();
    let forged = stored(&world, &[], rewritten(&world).as_bytes());
    let products = entries(&world, "main:products");
    let at = products.iter().position(|(_, name, _)| name == "refuse.yaml").unwrap();
    let entry = |mode: &str, name: &str, id: &str| (mode.to_owned(), name.to_owned(), id.to_owned());
    let file = |name: &str| entry("100644", name, &forged);
    let with = |index: usize, one: Entry| {
        let mut all = products.clone();
        all.insert(index, one);
        all
    };
    let folder = world.git(&["rev-parse", "main:sessions"]).trim().to_owned();
    let mut unsorted = products.clone();
    unsorted.swap(at, at + 1);
    let shapes = [
        (
            with_products(&world, &with(at + 1, file("refuse.yaml"))),
            "figure deux fois",
        ),
        (
            with_products(&world, &with(at, file("refuse.yaml"))),
            "figure deux fois",
        ),
        (with_products(&world, &unsorted), "pas à sa place"),
        (
            with_products(&world, &with(at + 1, entry("40000", "refuse.yaml", &folder))),
            "figure deux fois",
        ),
        (
            with_products(&world, &with(0, file("../x.yaml"))),
            "nom de fichier possible",
        ),
        (with_products(&world, &with(0, file(".git"))), "nom de fichier possible"),
        (
            with_products(&world, &with(at, entry("0", "refusa.yaml", &forged))),
            "ni un fichier",
        ),
    ];
    for (index, (top, why)) in shapes.iter().enumerate() {
        commit(&world, top, "main", "odd");
        let answer = check(&world, "main", "odd").expect(2);
        assert!(
            answer.err.contains(why) && answer.err.contains("products"),
            "{index}: {}",
            answer.err
        );
        // As the base, as a commit on the way, and as the commit where both part.
        check(&world, "odd", "odd").expect(2);
        commit(&world, &entries(&world, "main"), "odd", "later");
        check(&world, "odd", "later").expect(2);
    }
    // On the way to the catalogue, and the folder of the catalogue itself.
    let mut top = entries(&world, "main");
    let twice = top.iter().position(|(_, name, _)| name == "products").unwrap();
    let other = with_products(&world, &products[1..])[twice].clone();
    top.insert(twice, other);
    commit(&world, &top, "main", "top");
    let answer = check(&world, "main", "top").expect(2);
    assert!(answer.err.contains("«\u{a0}.\u{a0}»"), "{}", answer.err);
    // The working tree goes on from a commit whose trees are read too.
    world.git(&["update-ref", "refs/heads/main", "odd"]);
    world.catalog(&["check", "--base", "main"]).expect(2);
}

#[test]
fn a_forged_commit_between_two_lawful_ones_is_refused_where_signatures_are_asked() {
    let world = World::tour();
    world.write("allowed_signers", "securite ssh-ed25519 AAAA\n");
    world.git(&["add", "."]);
    world.git(&["commit", "-qm", "signataires"]);
    let mut products = entries(&world, "main:products");
    products.insert(0, products[0].clone());
    commit(&world, &with_products(&world, &products), "main", "odd");
    commit(&world, &entries(&world, "main"), "odd", "later");
    let answer = world.catalog(&["check", "--base", "main", "--head", "later", "--signed"]);
    assert!(answer.code == 2 && answer.err.contains("deux fois"), "{}", answer.err);
}

/// What references a pusher may add, so that the name of the base means their own change.
#[test]
fn a_name_that_may_mean_two_things_is_refused() {
    let world = World::tour();
    world.git(&["update-ref", "refs/remotes/origin/main", "main"]);
    world.git(&["checkout", "-q", "-b", "change"]);
    world.write(PRODUCT, rewritten(&world));
    world.git(&["commit", "-qam", "réécrit"]);
    check(&world, "origin/main", "change").expect(1);
    let short = world.git(&["rev-parse", "--short=9", "main"]).trim().to_owned();
    let described = format!("v1-3-g{short}");
    for (base, shadow) in [
        ("origin/main", "refs/origin/main"),
        ("origin/main", "refs/heads/origin/main"),
        ("origin/main", "refs/tags/origin/main"),
        ("main", "refs/main"),
        ("main", "refs/tags/main"),
        ("main", "refs/remotes/main/HEAD"),
        (&short, &format!("refs/heads/{short}")),
        (&described, &format!("refs/tags/{described}")),
    ] {
        world.git(&["update-ref", shadow, "change"]);
        let answer = check(&world, base, "change").expect(2);
        assert!(answer.err.contains(shadow), "{shadow}: {}", answer.err);
        world.git(&["update-ref", "-d", shadow]);
    }
    for shadow in ["refs/heads/HEAD", "refs/tags/HEAD", "refs/HEAD"] {
        world.git(&["update-ref", shadow, "main"]);
        check(&world, "main", "HEAD").expect(2);
        // What is checked out has a name of its own; nobody who gives none is misled.
        check(&world, "main", "@").expect(1);
        world.catalog(&["check", "--base", "main"]).expect(1);
        world.git(&["update-ref", "-d", shadow]);
    }
    // A whole name and a whole id have one meaning, whatever else is there.
    let whole = world.git(&["rev-parse", "main"]).trim().to_owned();
    for shadow in ["refs/refs/remotes/origin/main", "refs/heads/refs/remotes/origin/main"] {
        world.git(&["update-ref", shadow, "change"]);
    }
    world.git(&["update-ref", &format!("refs/heads/{whole}"), "change"]);
    check(&world, "refs/remotes/origin/main", "change").expect(1);
    check(&world, &whole, "change").expect(1);
    world.git(&["update-ref", "-d", "refs/remotes/origin/main"]);
    check(&world, "refs/remotes/origin/main", "change").expect(2);
    // Several names of one commit are no riddle.
    world.git(&["update-ref", "refs/tags/main", "main"]);
    check(&world, "main~0", "change").expect(1);
}

#[test]
fn objects_are_read_as_they_are_and_grafts_are_refused() {
    let world = World::tour();
    world.git(&["checkout", "-q", "-b", "change"]);
    world.write(PRODUCT, rewritten(&world));
    world.git(&["commit", "-qam", "réécrit"]);
    let (base, head) = (
        world.git(&["rev-parse", "main"]).trim().to_owned(),
        world.git(&["rev-parse", "change"]).trim().to_owned(),
    );
    world.git(&["replace", &head, &base]);
    check(&world, "main", "change").expect(1);
    let blob = |name: &str| world.git(&["--no-replace-objects", "rev-parse", &format!("{name}:{PRODUCT}")]);
    world.git(&["replace", "-d", &head]);
    world.git(&["replace", blob("change").trim(), blob("main").trim()]);
    check(&world, "main", "change").expect(1);
    // The head seems to have no parent, or the base to hold what the head changes; or nobody knows.
    for grafts in [format!("{head}\n"), format!("{base} {head}\n"), "# rien\n".to_owned()] {
        world.write(".git/info/grafts", &grafts);
        let answer = check(&world, "main", "change").expect(3);
        assert!(answer.err.contains("info/grafts"), "{}", answer.err);
        world.catalog(&["check", "--base", "main"]).expect(3);
    }
    world.catalog(&["diff", "main", "change"]).expect(3);
}

/// The first push of a branch has nothing to be compared with: the hook looks at its trees itself.
#[cfg(unix)]
#[test]
fn a_forged_tree_is_refused_at_the_first_push_of_a_branch() {
    use std::os::unix::fs::PermissionsExt as _;
    let world = World::tour();
    let forged = stored(&world, &[], rewritten(&world).as_bytes());
    let products = entries(&world, "main:products");
    let at = products.iter().position(|(_, name, _)| name == "refuse.yaml").unwrap();
    let entry = |name: &str| ("100644".to_owned(), name.to_owned(), forged.clone());
    let with = |index: usize, one: Entry| {
        let mut all = products.clone();
        all.insert(index, one);
        with_products(&world, &all)
    };
    let mut top = entries(&world, "main");
    let twice = top.iter().position(|(_, name, _)| name == "products").unwrap();
    top.insert(twice, with_products(&world, &products[1..])[twice].clone());
    commit(&world, &with(at + 1, entry("refuse.yaml")), "main", "after");
    commit(&world, &with(at, entry("refuse.yaml")), "main", "before");
    commit(&world, &with(0, entry("../x.yaml")), "main", "outside");
    commit(&world, &top, "main", "folder");
    let folder = tempfile::tempdir().unwrap();
    let bare = folder.path().join("vide.git");
    world.git(&["init", "-q", "--bare", bare.to_str().unwrap()]);
    let hook = bare.join("hooks/pre-receive");
    std::fs::create_dir_all(hook.parent().unwrap()).unwrap();
    std::fs::copy(crate::support::project().join("examples/ci/pre-receive"), &hook).unwrap();
    std::fs::set_permissions(&hook, std::fs::Permissions::from_mode(0o755)).unwrap();
    let push = |branch: &str, to: &str| {
        let refspec = format!("{branch}:{to}");
        let mut command = world.git_command(&["push", "-q", bare.to_str().unwrap(), &refspec]);
        command.env("CATALOG", env!("CARGO_BIN_EXE_catalog"));
        let output = command.env("BRANCHES", "main stable").output().unwrap();
        (
            output.status.success(),
            String::from_utf8_lossy(&output.stderr).into_owned(),
        )
    };
    // In an empty repository, and as a new branch beside one that is there.
    for to in ["main", "stable"] {
        for branch in ["after", "before", "outside", "folder"] {
            let (taken, said) = push(branch, to);
            assert!(!taken && said.contains("pre-receive"), "{branch}: {said}");
        }
        let (taken, said) = push("main", to);
        assert!(taken, "{said}");
    }
}

#[test]
fn folders_that_no_program_could_follow_are_refused() {
    let world = World::tour();
    let blob = stored(&world, &[], b"rien");
    for (depth, code) in [(20, 0), (250, 2)] {
        world.git(&["checkout", "-q", "-f", "-B", "work", "main"]);
        let path = format!("products/{}a.md", "d/".repeat(depth));
        let mut listed = world.git_command(&["update-index", "--index-info"]);
        let mut child = listed.stdin(Stdio::piped()).spawn().unwrap();
        writeln!(child.stdin.take().unwrap(), "100644 {blob}\t{path}").unwrap();
        assert!(child.wait().unwrap().success());
        let tree = world.git(&["write-tree"]);
        let commit = world.git(&["commit-tree", tree.trim(), "-p", "main", "-m", "profond"]);
        world.git(&["update-ref", "refs/heads/deep", commit.trim()]);
        world.git(&["reset", "-q", "--hard"]);
        let told = check(&world, "main", "deep").expect(code);
        assert_eq!(told.err.contains("plus de 200 dossiers"), code == 2, "{}", told.err);
    }
}
