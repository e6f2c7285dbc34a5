//! Conditions that can never hold, in `--where` and in the rules.

use crate::support::World;

/// Each condition, with what the answer says of it.
const NEVER: &[(&str, &str)] = &[
    ("product.phase == 'constructoin'", "'construction'"),
    ("product.phase != 'generalisatoin'", "'generalisation'"),
    ("product.phase == 'MVP'", "'mvp'"),
    ("product.phase == 'Généralisation'", "'generalisation'"),
    ("product.phase in ['mvp', 'constructoin']", "'construction'"),
    ("product.phases.exists(p, p.phase == 'ide')", "'idee'"),
    ("product.decisions.exists(d, d.gate == 'G-MPV')", "'G-MVP'"),
    (
        "product.decisions.exists(d, d.outcome == 'go_avec_reserve')",
        "'go_avec_reserves'",
    ),
    ("product.origin == 'incubater'", "'incubateur'"),
    ("product.security.homologation.status == 'fermé'", "'ferme'"),
    ("product.product_type == 'Gestion dossier'", "'gestion_dossier'"),
    (
        "product.audience.general_public == 'oui'",
        "`product.audience.general_public`",
    ),
    ("product.security.dict.c == '3'", "un nombre"),
    ("product.name == 3", "un texte"),
    ("product.phase_since > '01/02/2026'", "2026-11-28"),
    ("product.baseline.as_of > '2026-02-30'", "2026-11-28"),
    ("today > 'demain'", "une date"),
    ("product.phase = 'mvp'", "`==`"),
    ("product.phase == 'mvp' and product.audience.general_public", "`&&`"),
    ("product.phase in 'mvp'", "entre crochets"),
    ("product.channels in ['web']", "product.channels.exists"),
    ("product.channels == 'web'", "'web' in product.channels"),
    ("product.phase && product.audience.general_public", "has("),
    ("'product.phase' == 'mvp'", "sans apostrophes"),
    (
        "product.relations.replaces.exists(r, r.product == 'refsue')",
        "'refuse'",
    ),
];

#[test]
fn a_condition_that_can_never_hold_is_refused_with_the_nearest_word() {
    let world = World::tour();
    for (condition, said) in NEVER {
        let answer = world.catalog(&["list", "--where", condition]).expect(2);
        let plain = answer.err.replace('\u{a0}', " ");
        assert!(plain.contains(said), "{condition}: {plain}");
        assert!(plain.contains("\n  ") && plain.contains('^'), "{condition}: {plain}");
    }
    for condition in [
        "product.phase == 'mvp' && product.baseline.as_of < '2026-11-22'",
        "product.phase_since >= '2026' || product.phase_since < today",
        "product.phase in ['mvp', 'idee'] && 'web' in product.channels",
        "product.phases.exists(p, p.phase == 'developpement')",
        "product.name == 'x = y' || product.summary.contains('=')",
        "product.security.dict.c >= 3 && product.budget.drift > 0.5",
    ] {
        world.catalog(&["list", "--where", condition]).expect(0);
    }
}

/// What can never hold, written in other ways than `field == word`; what is said of it, and a lawful twin.
const NEVER_EITHER: &[(&str, &str, &str)] = &[
    ("product['phase'] == 'MVP'", "'mvp'", "product['phase'] == 'mvp'"),
    ("product.phase == null", "!has(product.phase)", "!has(product.phase)"),
    (
        "product.reuse.exists(r, r.common == 'nulle-part')",
        "nulle-part",
        "product.reuse.exists(r, r.common == 'proconnect')",
    ),
    (
        "product.decisions.exists(d, d.reservations.exists(r, r.owner_role == 'Responsable technique'))",
        "'responsable_technique'",
        "product.decisions.exists(d, d.reservations.exists(r, r.owner_role == 'delegue'))",
    ),
    (
        "product.decisions.exists(d, d.rules_version == '1999')",
        "1999",
        "product.decisions.exists(d, d.rules_version == '2026.1')",
    ),
    (
        "product.deliverables.exists(x, x.id == 'visionproduit')",
        "'vision_produit'",
        "product.deliverables.exists(x, x.id == 'vision_produit')",
    ),
    (
        "product.exceptions.exists(e, e.rule == 'S-999')",
        "S-999",
        "product.exceptions.exists(e, e.rule == 'S-59')",
    ),
    (
        "product.phases.exists(p, p.entered_by == 'Inscription')",
        "'registration'",
        "product.phases.exists(p, p.entered_by == 'registration')",
    ),
    (
        "product.decisions.exists(d, d.opinions.securite == 'favorable')",
        "d.opinions.securite.opinion == 'favorable'",
        "product.decisions.exists(d, d.opinions.exists(k, k == 'securite'))",
    ),
    (
        "product.team.business_owner.share > 60",
        "0.6",
        "product.team.business_owner.share > 0.6",
    ),
    (
        "product.phase < 'mvp'",
        "product.phase in ['idee'",
        "product.phase in ['idee', 'poc']",
    ),
    (
        "product.directorate == 'DLH'",
        "'dlh' in product.directorate",
        "'dlh' in product.directorate",
    ),
    (
        "product.directorate.contains('DLH')",
        "'dlh' in product.directorate",
        "['dlh', 'dva'].exists(x, x in product.directorate)",
    ),
    (
        "product.id == 'Mon produit'",
        "Mon produit",
        "product.decisions.exists(d, d.id == 'g-mvp-2025-06-17')",
    ),
];

#[test]
fn a_condition_that_can_never_hold_is_refused_however_it_is_written() {
    let world = World::tour();
    for (condition, said, _) in NEVER_EITHER {
        let answer = world.catalog(&["list", "--where", condition]).expect(2);
        let plain = answer.err.replace('\u{a0}', " ");
        assert!(plain.contains(said), "{condition}: {plain}");
    }
    let twins: Vec<&str> = NEVER_EITHER.iter().map(|(_, _, lawful)| *lawful).collect();
    world.catalog(&["list", "--where", &twins.join(" || ")]).expect(0);
}

#[test]
fn what_is_proposed_is_accepted_in_its_turn() {
    let world = World::tour();
    for condition in [
        "product.directorate == 'DLH'",
        "product.phases == 'mvp'",
        "product.phase < 'MVP'",
        "product.cycle_kind >= 'relance'",
        "product.phase == null",
    ] {
        let answer = world.catalog(&["list", "--where", condition]).expect(2);
        let proposed = answer.err.lines().next().expect("a line");
        let proposed = proposed.split('`').rev().nth(1).expect("a proposal");
        world.catalog(&["list", "--where", proposed]).expect(0);
    }
}

#[test]
fn what_the_precision_of_a_date_cannot_decide_is_set_aside_and_counted() {
    let world = World::tour();
    for (condition, count, undecided) in [
        ("product.phase_since < '2019-06'", 1, 0),
        ("product.phase_since < '2019-05-15'", 0, 1),
        ("product.phase_since == '2019-05'", 1, 0),
        ("product.phase_since > '2019'", 0, 0),
    ] {
        let condition = format!("product.id == 'herite' && {condition}");
        let answer = world.catalog(&["list", "--format", "json", "--where", &condition]);
        let answer = answer.expect(0).json();
        assert_eq!(
            (&answer["count"], &answer["undecided"]),
            (&count.into(), &undecided.into()),
            "{condition}"
        );
    }
}

#[test]
fn a_rule_finds_nothing_where_a_date_is_not_known_well_enough() {
    let world = World::tour();
    let path = "lifecycle/2026.1.yaml";
    let rules = world.read(path);
    let fires = |expr: &str| {
        let check = format!("  - {{id: S-99, severity: note, fr: Essai, en: Trial, expr: \"{expr}\"}}\n");
        let at = rules.find("\nchecks:").expect("checks") + 1;
        let end = at + rules[at..].find('\n').expect("a line") + 1;
        world.write(path, format!("{}{check}{}", &rules[..end], &rules[end..]));
        let found = world.findings("products/herite.yaml");
        found.iter().any(|(id, _)| id == "S-99")
    };
    for (expr, expected) in [
        ("product.phase_since < '2019-05-15'", false),
        ("product.phase_since >= '2019-05-15'", false),
        ("product.phase_since < '2019-05-01'", true),
        ("product.phase_since < '2019-06-01'", false),
    ] {
        assert_eq!(fires(expr), expected, "{expr}");
    }
}

#[test]
fn the_caret_stands_under_what_is_wrong() {
    let world = World::tour();
    let condition = "product.inherited || product.phase == 'MVP'";
    let answer = world.catalog(&["list", "--where", condition]).expect(2);
    let lines: Vec<&str> = answer.err.lines().collect();
    let line = lines
        .iter()
        .position(|line| line.trim() == condition)
        .expect("the condition");
    assert_eq!(lines[line + 1].find('^'), lines[line].find("'MVP'"), "{}", answer.err);
}

#[test]
fn ids_of_the_reference_are_words_too() {
    let world = World::tour();
    let reference = world.read("reference.yaml");
    let id = |list: &str| {
        let rest = reference.split(&format!("\n{list}:")).nth(1).expect("a list");
        let id = rest.split("id: ").nth(1).expect("an id");
        id.split([',', '\n', ' ', '}']).next().expect("an id").to_owned()
    };
    for (field, list) in [
        ("directorate", "directorates"),
        ("department", "departments"),
        ("domain", "domains"),
    ] {
        let known = id(list);
        let condition = |id: &str| format!("'{id}' in product.{field}");
        world.catalog(&["list", "--where", &condition(&known)]).expect(0);
        let answer = world
            .catalog(&["list", "--where", &condition(&format!("{known}x"))])
            .expect(2);
        assert!(answer.err.contains(&format!("'{known}'")), "{}", answer.err);
    }
}

#[test]
fn the_rules_are_held_to_the_same_words() {
    let world = World::tour();
    let path = "lifecycle/2026.1.yaml";
    let rules = world.read(path);
    let line = 1 + rules
        .lines()
        .position(|line| line == "checks:" || line.starts_with("checks: "))
        .expect("checks") as u64;
    let check = |expr: &str| {
        let check = format!("  - {{id: S-99, severity: note, fr: Essai, en: Trial, expr: \"{expr}\"}}\n");
        let at = rules.find("\nchecks:").expect("checks") + 1;
        let end = at + rules[at..].find('\n').expect("a line") + 1;
        world.write(path, format!("{}{check}{}", &rules[..end], &rules[end..]));
        world.findings(path).contains(&("R-01".to_owned(), line + 1))
    };
    for (expr, never) in [
        ("product.phase != 'generalisatoin'", true),
        ("product.phase != 'generalisation'", false),
        ("product.decisions.all(d, d.outcome != 'no_goo')", true),
        ("!('dlhx' in product.directorate)", true),
        ("product.perimeter != 'ministre'", true),
        ("product.audience.general_public != 'non'", true),
        ("product.phases.all(p, p.entered_by != 'Inscription')", true),
        ("product.phases.all(p, p.entered_by != 'g-mvp-2030-01-01')", false),
        ("product.team.business_owner.share <= 60", true),
        ("product.phase >= 'mvp'", true),
        ("product.deliverables.all(x, x.id != 'Vision produit')", true),
        ("product.deliverables.all(x, x.id != 'autre_document')", false),
        ("product.exceptions.all(e, e.rule != 'S-59')", false),
    ] {
        assert_eq!(check(expr), never, "{expr}");
    }
}

#[test]
fn rules_that_are_checked_alone_know_the_reference_beside_them() {
    let world = World::tour();
    let path = "lifecycle/2026.1.yaml";
    let rules = world.read(path);
    let whole = rules.replace(
        "expr: product.data.health\n",
        "expr: product.data.health && !('dlhx' in product.directorate)\n",
    );
    assert_ne!(whole, rules);
    world.catalog(&["lifecycle", "check", path]).expect(0);
    world.write(path, whole);
    let answer = world.catalog(&["lifecycle", "check", path]).expect(1);
    assert!(
        answer.out.contains("R-01") && answer.out.contains("dlhx"),
        "{}",
        answer.out
    );
}

/// A phase that is still to come is the product's in no command.
#[test]
fn a_future_phase_is_no_current_phase() {
    let world = World::tour();
    let path = "products/sans-decision.yaml";
    let text = world.read(path);
    let phase = "{phase: idee, start: 2026-10-12";
    let line = text.lines().find(|line| line.contains(phase)).expect("its phase");
    world.write(
        path,
        text.replace(
            line,
            &format!("{line}\n  - {{phase: mvp, start: 2027-04-25, entered_by: baseline}}"),
        ),
    );
    let show = world.catalog(&["show", "sans-decision"]).expect(0).out;
    assert!(!show.contains("il y a -") && show.contains("41"), "{show}");
    let of = |arguments: &[&str]| world.catalog(arguments).expect(0).json();
    let gate = of(&["gate", "sans-decision", "--format", "json"]);
    assert_eq!(gate["phase"], "idee");
    let listed = |filter: &[&str]| {
        let answer = of(&[&["list", "--format", "json", "--columns", "id,phase"], filter].concat());
        let products = answer["products"].as_array().expect("a list").clone();
        products.iter().any(|one| one["id"] == "sans-decision")
    };
    assert!(listed(&["--phase", "idee"]) && !listed(&["--phase", "mvp"]));
    assert!(listed(&["--where", "product.phase == 'idee'"]) && !listed(&["--where", "product.phase == 'mvp'"]));
    let refused = world
        .catalog(&["advance", "sans-decision", "--here", "--yes"])
        .expect(1);
    assert!(
        refused.err.contains("idee") || refused.err.contains("Idée"),
        "{}",
        refused.err
    );
}

/// Nor is it the one that a change brings a product into.
#[test]
fn a_future_phase_moves_no_figure() {
    let world = World::tour();
    let path = "products/sans-decision.yaml";
    let text = world.read(path);
    let line = text
        .lines()
        .find(|line| line.contains("{phase: idee"))
        .expect("its phase");
    let later = text.replace(
        line,
        &format!("{line}\n  - {{phase: mvp, start: 2027-04-25, entered_by: baseline}}"),
    );
    let new = later
        .replace("id: sans-decision", "id: encore-un")
        .replace("name: Midi Pile", "name: Encore un");
    let moved = |world: &World| -> Vec<(String, i64)> {
        let told = world.catalog(&["diff", "main", "--format", "json"]).expect(0).json();
        let figures = told["figures"].as_array().expect("figures").clone();
        let figure = |one: &serde_json::Value| {
            let key = one["key"].as_str().expect("a key").to_owned();
            (key, one["moves"].as_i64().expect("a number"))
        };
        figures.iter().map(figure).collect()
    };
    world.write("products/encore-un.yaml", new);
    let said = world.catalog(&["diff", "main"]).expect(0).out;
    assert!(said.contains("Idée") && !said.contains("MVP"), "{said}");
    let figures = moved(&world);
    assert!(figures.contains(&("phase:idee".to_owned(), 1)), "{figures:?}");
    assert!(!figures.iter().any(|(key, _)| key == "phase:mvp"), "{figures:?}");
    std::fs::remove_file(world.path("products/encore-un.yaml")).expect("removed");
    world.write(path, later);
    let figures = moved(&world);
    assert!(!figures.iter().any(|(key, _)| key.starts_with("phase:")), "{figures:?}");
}

#[test]
fn what_people_call_a_directorate_leads_to_its_id() {
    let world = World::tour();
    let path = "products/sans-decision.yaml";
    for (written, meant) in [
        ("direction-de-la-vie-des-agents", "dva"),
        ("lauriers", "dlh"),
        ("DAP", "dap"),
    ] {
        let text = world.read(path);
        let line = text
            .lines()
            .find(|line| line.starts_with("directorate:"))
            .expect("a directorate")
            .to_owned();
        world.write(path, text.replace(&line, &format!("directorate: {written}")));
        let answer = world.catalog(&["validate", path]).expect(1);
        assert!(answer.out.contains(&format!("«\u{a0}{meant}\u{a0}»")), "{}", answer.out);
    }
}
