//! `validate`: its formats, its scope, its exit codes.

use insta::assert_snapshot;

use crate::support::World;

#[test]
fn the_real_catalogue_is_clean() {
    let world = World::real();
    let answer = world.catalog(&["validate"]).expect(0);
    assert_snapshot!("validate_real", answer.out);
    let json = world.catalog(&["validate", "--format", "json"]).expect(0).json();
    assert_eq!(
        (
            json["checked"]["products"].as_u64(),
            json["checked"]["commons"].as_u64(),
            json["counts"]["error"].as_u64()
        ),
        (Some(240), Some(97), Some(0))
    );
}

#[test]
fn a_finding_says_where_what_why_and_what_to_type() {
    let world = World::copy_of("examples/tour");
    let path = "products/refuse.yaml";
    world.write(path, world.read(path).replace("phase: idee", "phase: ideé"));
    let three = ["pret-pour-mvp", "refuse", "reserve-ouverte"].map(|id| format!("products/{id}.yaml"));
    let told = |asked: &[&str]| {
        let asked = ["validate"].iter().chain(asked).copied();
        let asked: Vec<&str> = asked.chain(three.iter().map(String::as_str)).collect();
        world.catalog(&asked).expect(1).out
    };
    assert_snapshot!("validate_text_fr", told(&[]));
    assert_snapshot!("validate_text_en", told(&["--lang", "en"]));
    assert_snapshot!("validate_github", told(&["--format", "github"]));
}

#[test]
fn only_what_is_asked_about_is_reported() {
    let world = World::tour();
    for name in ["refuse", "arrete"] {
        let path = format!("products/{name}.yaml");
        world.write(&path, world.read(&path).replace("name:", "nom:"));
    }
    let paths = |arguments: &[&str]| -> Vec<String> {
        let json = world
            .catalog(&[&["validate", "--format", "json"], arguments].concat())
            .json();
        let mut paths: Vec<String> = json["diagnostics"]
            .as_array()
            .unwrap()
            .iter()
            .filter(|one| one["severity"] == "error")
            .map(|one| one["path"].as_str().unwrap().to_owned())
            .collect();
        paths.dedup();
        paths
    };
    assert_eq!(paths(&["products/refuse.yaml"]), ["products/refuse.yaml"]);
    assert_eq!(paths(&["products"]), ["products/arrete.yaml", "products/refuse.yaml"]);
    assert_eq!(paths(&["commons"]), Vec::<String>::new());
    world.catalog(&["validate", "products/absent.yaml"]).expect(2);
    world.catalog(&["validate", "/usr"]).expect(2);
}

#[test]
fn notes_on_inherited_products_are_listed_only_when_asked() {
    let world = World::real();
    let short = world.catalog(&["validate", "--format", "github"]).expect(0);
    let long = world.catalog(&["validate", "--format", "github", "-v"]).expect(0);
    assert_eq!(short.out.matches("::notice").count(), 0);
    assert!(long.out.matches("::notice").count() > 200);
}

#[test]
fn the_order_is_the_same_whatever_the_number_of_threads() {
    let world = World::real();
    let one = world
        .catalog(&["validate", "--format", "json", "--jobs", "1"])
        .expect(0)
        .out;
    let many = world
        .catalog(&["validate", "--format", "json", "--jobs", "8"])
        .expect(0)
        .out;
    assert_eq!(one, many);
}

#[test]
fn rules_in_force_do_not_change_unseen() {
    let world = World::tour();
    let path = "lifecycle/2026.1.yaml";
    let rules = world.read(path);
    world.write(
        path,
        rules.replace("Direction métier nommée", "Direction métier nommément désignée"),
    );
    world.catalog(&["validate"]).expect(0);
    world.write(path, rules.replace("{op: '>=', value: 0.6}", "{op: '>=', value: 0.4}"));
    assert!(world.findings(path).iter().any(|(id, _)| id == "R-03"));
    world.catalog(&["validate"]).expect(1);
}

#[test]
fn texts_are_plain_without_a_terminal_and_coloured_on_demand() {
    let world = World::copy_of("examples/tour");
    assert!(!world.catalog(&["list"]).expect(0).out.contains('\u{1b}'));
    assert!(
        world
            .catalog(&["gate", "refuse", "--color", "always"])
            .expect(0)
            .out
            .contains('\u{1b}')
    );
    let output = world
        .command(&["gate", "refuse"])
        .env("NO_COLOR", "1")
        .env("CLICOLOR_FORCE", "1")
        .output()
        .unwrap();
    assert!(!output.stdout.contains(&0x1b));
}

#[test]
fn the_language_follows_the_user_then_the_catalogue() {
    let world = World::copy_of("examples/tour");
    let first = |name: &str, value: &str| {
        let output = world
            .command(&["list"])
            .env_remove("CATALOG_LANG")
            .env(name, value)
            .output()
            .unwrap();
        String::from_utf8(output.stdout)
            .unwrap()
            .lines()
            .next()
            .unwrap()
            .to_owned()
    };
    let (french, english) = (first("LANG", "fr_FR.UTF-8"), first("LANG", "en_GB.UTF-8"));
    assert_ne!(french, english);
    assert_eq!(first("LC_ALL", "C"), french);
    assert_eq!(first("CATALOG_LANG", "en"), english);
    assert_eq!(
        world
            .catalog(&["lister", "--lang", "en"])
            .expect(0)
            .out
            .lines()
            .next()
            .unwrap(),
        english
    );
}

/// A product that stays in Idée for longer than usual.
const SLOW: &str = "id: essai\nname: Essai\nphases: [{phase: idee, start: 2026-01-12, entered_by: registration}]\n";

/// The ids of the findings about that product.
fn told(world: &World, arguments: &[&str]) -> Vec<String> {
    let answer = world.catalog(&[&["validate", "products/essai.yaml", "--format", "json"], arguments].concat());
    let json = answer.json();
    let all = json["diagnostics"].as_array().unwrap().iter();
    all.filter(|one| one["path"] == "products/essai.yaml")
        .map(|one| one["id"].as_str().unwrap().to_owned())
        .collect()
}

#[test]
fn rules_are_chosen_by_id_or_by_name() {
    let world = World::bare();
    world.write("products/essai.yaml", SLOW);
    assert_eq!(told(&world, &[]), ["S-58", "S-57"]);
    assert_eq!(told(&world, &["--rule", "phase-lasts"]), ["S-57"]);
    assert_eq!(told(&world, &["--ignore", "s-57,fields-filled"]), Vec::<String>::new());
    let refused = world.catalog(&["validate", "--rule", "S-577"]).expect(2);
    assert!(refused.err.contains("S-57"), "{}", refused.err);
}

#[test]
fn strict_makes_warnings_errors() {
    let world = World::bare();
    world.write("products/essai.yaml", SLOW);
    world.catalog(&["validate"]).expect(0);
    world.catalog(&["validate", "--strict"]).expect(1);
    world
        .catalog(&["validate", "--strict", "--ignore", "S-57,S-58"])
        .expect(0);
}

#[test]
fn an_exception_sets_a_finding_aside_for_a_while_and_is_counted() {
    let world = World::bare();
    let exception = "exceptions: [{rule: S-57, reason: marché en cours, until: 2026-11-22}]\n";
    world.write("products/essai.yaml", format!("{SLOW}{exception}"));
    assert_eq!(told(&world, &[]), ["S-58"]);
    let text = world.catalog(&["validate"]).expect(0).out;
    assert!(text.contains("exception"), "{text}");
    assert_eq!(told(&world, &["--today", "2026-11-23"]), ["S-58", "S-57", "S-61"]);
}

/// Of inherited products, warnings are counted; not where one asks for them, and never those of privacy.
#[test]
fn what_is_asked_for_is_shown() {
    let world = World::bare();
    let inherited = |id: &str, more: &str| {
        format!(
            "id: {id}\nname: Produit {id}\n{more}baseline: {{as_of: 2025-01-15, source: inventaire}}\nphases:\n  - {{phase: generalisation, start: 2019, entered_by: baseline}}\n"
        )
    };
    world.write("products/ancien.yaml", inherited("ancien", ""));
    world.write(
        "products/autre.yaml",
        inherited("autre", "support: {channel: jeanne.exemple@social.gouv.fr}\n"),
    );
    let shown = |arguments: &[&str]| world.catalog(&[&["validate"], arguments].concat()).expect(0).out;
    let usual = shown(&[]);
    assert!(!usual.contains("[L-03]") && usual.contains("[S-59]"), "{usual}");
    let asked = shown(&["products/ancien.yaml"]);
    assert!(asked.contains("[L-03]") && !asked.contains("[S-58]"), "{asked}");
    let by_rule = shown(&["--rule", "L-03"]);
    assert_eq!(by_rule.matches("[L-03]").count(), 2, "{by_rule}");
    let notes = shown(&["--rule", "S-58"]);
    assert_eq!(notes.matches("[S-58]").count(), 2, "{notes}");
}

#[test]
fn a_day_before_the_first_rules_is_said_once() {
    let world = World::bare();
    world.write("products/ancien.yaml", "id: ancien\nname: Ancien\nphases: []\n");
    for arguments in [["validate", "--rule=S-02"], ["list", "--sort=id"]] {
        let answer = world
            .catalog(&[&["--today", "2020-01-01"], &arguments[..]].concat())
            .expect(0);
        assert_eq!(answer.err.matches("1er\u{a0}janvier 2020").count(), 1, "{}", answer.err);
        assert!(!world.catalog(&arguments).expect(0).err.contains("2024.1"));
    }
}

/// Every command has the same files: what only looks like one is told once, and is nobody's product.
#[test]
fn one_reader_decides_what_a_file_of_the_catalogue_is() {
    let world = World::tour();
    world.git(&["switch", "--quiet", "--create=travail"]);
    let product = world.read("products/sans-decision.yaml");
    let other = |id: &str| {
        product
            .replace("id: sans-decision", &format!("id: {id}"))
            .replacen("\nname: ", &format!("\nname: {id} "), 1)
    };
    for path in [
        "products/nouveau.yaml.txt",
        "products/nouveau.yaml~",
        "products/nouveau.YAML.bak",
        "products/nouveau",
    ] {
        world.write(path, other("nouveau"));
    }
    world.write("products/README.md", "# Produits\n");
    world.write("product/nouveau.yaml", other("nouveau"));
    world.write("nouveau.yaml", other("nouveau"));
    world.git(&["add", "--all"]);
    world.git(&["commit", "--quiet", "--message=nouveau"]);
    let told = world.catalog(&["validate"]).expect(0).out;
    for path in [
        "products/nouveau.yaml.txt",
        "products/nouveau.yaml~",
        "products/nouveau.YAML.bak",
        "products/nouveau",
        "product",
        "nouveau.yaml",
    ] {
        assert_eq!(told.lines().filter(|line| *line == path).count(), 1, "{path}: {told}");
    }
    assert!(!told.contains("README"), "{told}");
    let diff = world.catalog(&["diff", "main"]).expect(0);
    assert!(
        !diff.out.contains("nouveau") && !diff.out.contains("README"),
        "{}",
        diff.out
    );
    assert!(
        !world
            .catalog(&["list", "--format", "csv"])
            .expect(0)
            .out
            .contains("nouveau")
    );
    let check = world.catalog(&["check", "--base", "main"]).expect(0);
    assert!(!check.out.contains("README"), "{}", check.out);
    // Under a name in capitals it is a product for all, whose name is told.
    world.write("products/nouveau.YAML", other("nouveau"));
    world.git(&["add", "--all"]);
    world.git(&["commit", "--quiet", "--message=capitales"]);
    assert!(
        world
            .catalog(&["list", "--format", "csv"])
            .expect(0)
            .out
            .contains("nouveau")
    );
    assert!(world.catalog(&["diff", "main"]).expect(0).out.contains("nouveau"));
}

/// A reference that cannot be read is told as such, and not as missing.
#[test]
fn a_broken_reference_is_not_called_missing_too() {
    let world = World::tour();
    let ids = |text: &str| {
        world.write("reference.yaml", text);
        let report = world.catalog(&["validate", "--format", "json"]).json();
        let all = report["diagnostics"].as_array().expect("a list").clone();
        let errors = all.iter().filter(|one| one["severity"] == "error");
        errors
            .map(|one| one["id"].as_str().expect("an id").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(ids("directorates: [\n"), ["Y-03"]);
    assert_eq!(ids("directorates: 3\n"), ["Y-08"]);
    std::fs::remove_file(world.path("reference.yaml")).unwrap();
    assert_eq!(world.findings("reference.yaml"), [("X-01".to_owned(), 1)]);
}

#[test]
fn what_nobody_reads_and_what_another_command_judges_are_told() {
    let world = World::tour();
    world.write("products/nouveau.yaml.txt", world.read("products/refuse.yaml"));
    for path in ["products/nouveau.yaml.txt", "README.md"] {
        let told = world.catalog(&["validate", path]);
        assert!(
            told.err.contains("rien n'y a été vérifié") && told.err.contains(path),
            "{}",
            told.err
        );
        assert!(world.catalog(&["fmt", "--check", path]).err.contains(path));
    }
    assert!(
        !world
            .catalog(&["validate", "products/refuse.yaml"])
            .err
            .contains("vérifié")
    );
    assert!(!world.catalog(&["validate", "products"]).err.contains("vérifié"));
    for rule in ["C-05", "C-24", "recorded-decision-stands"] {
        let told = world.catalog(&["validate", "--rule", rule]).expect(2);
        assert!(told.err.contains("catalog check --base HEAD"), "{}", told.err);
    }
    world.catalog(&["validate", "--rule", "S-08"]).expect(0);
    world.catalog(&["validate", "--ignore", "C-05"]).expect(0);
}

#[test]
fn a_question_of_the_catalogue_is_about_a_field_that_products_have() {
    let world = World::copy_of("examples/tour");
    let reference = world.read("reference.yaml");
    let with = |field: &str| format!("{reference}questions:\n  - {{field: {field}, fr: Combien ?, en: How much?}}\n");
    world.write("reference.yaml", with("risks.owner"));
    world.catalog(&["validate", "reference.yaml"]).expect(0);
    world.write("reference.yaml", with("risks.owners"));
    let found = world.catalog(&["validate", "reference.yaml"]).expect(1).out;
    assert!(found.contains("X-01") && found.contains("risks.owner"), "{found}");
}
