//! `todo`, `action`, `need`, `update`, `confirm`, `newsletter`: the loops around the gates, week after week.

use crate::needs::needs;
use crate::support::{Answer, TODAY, World};
use crate::terminal::{CTRL_C, ENTER, HANG_UP, typed};

/// The program's answer, with plain spaces.
fn said(world: &World, arguments: &[&str]) -> Answer {
    let answer = world.catalog(arguments);
    Answer {
        out: answer.out.replace('\u{a0}', " "),
        err: answer.err.replace('\u{a0}', " "),
        ..answer
    }
}

#[test]
fn what_is_owed_is_told_with_who_and_when_and_each_command_works() {
    let world = World::tour();
    let todo = said(&world, &["todo", "--format", "json"]).expect(0).json();
    let owed = todo["owed"].as_array().unwrap();
    for kind in ["reservation", "action", "need", "review"] {
        assert!(owed.iter().any(|one| one["kind"] == kind), "{kind}");
    }
    // What is late comes first, the oldest at the top.
    let late: Vec<bool> = owed.iter().map(|one| one["overdue"].as_bool().unwrap()).collect();
    assert!(late.is_sorted_by(|one, next| *one || !*next), "{late:?}");
    for one in owed {
        let command = one["command"].as_str().unwrap();
        let mut words: Vec<&str> = command.split(' ').skip(1).collect();
        match words.as_slice() {
            ["reservation" | "need", "close", ..] => words.extend(["--yes", "--dry-run"]),
            _ => words.extend(["--yes", "--dry-run"]),
        }
        match words.first() {
            Some(&"reservation") => words.extend(["--proof", "essayé"]),
            Some(&"need") if words.contains(&"route") => words.extend(["--to", "pôle"]),
            Some(&"need") if words.contains(&"close") && !words.contains(&"--feedback") => {
                words.extend(["--feedback", "utile"]);
            }
            Some(&"measure") => {
                words = words
                    .into_iter()
                    .map(|word| if word == "VALEUR" { "1" } else { word })
                    .collect()
            }
            _ => {}
        }
        let answer = said(&world, &words);
        assert!(answer.code == 0, "{command}: {}", answer.err);
    }
}

#[test]
fn one_role_one_product_and_what_is_late_are_told_alone() {
    let world = World::tour();
    let of = |more: &[&str]| -> Vec<serde_json::Value> {
        let answer = said(&world, &[&["todo", "--format", "json"], more].concat())
            .expect(0)
            .json();
        answer["owed"].as_array().unwrap().clone()
    };
    let role = of(&["--role", "responsable_metier"]);
    assert!(
        !role.is_empty()
            && role
                .iter()
                .all(|one| one["by"].as_str().unwrap().to_lowercase().contains("m")),
        "{role:?}"
    );
    let product = of(&["--product", "Signature Solennelle"]);
    assert!(
        product.iter().all(|one| one["product"] == "essai-bloque") && product.len() > 2,
        "{product:?}"
    );
    assert!(of(&["--overdue"]).iter().all(|one| one["overdue"] == true));
    assert!(of(&["--role", "personne"]).is_empty());
    let none = said(&world, &["todo", "--role", "personne"]).expect(0);
    assert!(none.out.contains("Rien n'est dû par « personne »"), "{}", none.out);
    let unknown = said(&world, &["todo", "--product", "inexistant"]).expect(2);
    assert!(!unknown.err.is_empty());
    let calendar = said(&world, &["todo", "--format", "ics"]).expect(0).out;
    assert!(
        calendar.starts_with("BEGIN:VCALENDAR") && calendar.contains("DTSTART;VALUE=DATE:20260930"),
        "{calendar}"
    );
    assert_eq!(calendar, said(&world, &["todo", "--format", "ics"]).expect(0).out);
    let spreadsheet = said(&world, &["todo", "--format", "csv"]).expect(0).out;
    assert!(
        spreadsheet.starts_with("product,kind,what,who,due,command"),
        "{spreadsheet}"
    );
}

#[test]
fn an_action_has_an_owner_and_a_day_and_is_done_once() {
    let world = World::tour();
    let add = |more: &[&str]| said(&world, &[&["action", "add", "ajourne", "--yes"], more].concat());
    assert!(add(&["--text", "Prévenir"]).expect(2).err.contains("--owner"));
    assert!(
        add(&["--text", "Prévenir", "--owner", "cheffe"])
            .expect(2)
            .err
            .contains("--due")
    );
    let past = add(&["--text", "Prévenir", "--owner", "cheffe", "--due", "2026-01-15"]).expect(2);
    assert!(past.err.contains("est passé"), "{}", past.err);
    let added = add(&[
        "--text",
        "Prévenir les associations",
        "--owner",
        "cheffe",
        "--due",
        "15 janvier 2027",
    ])
    .expect(0);
    assert!(
        added
            .out
            .contains("Action : Prévenir les associations (responsable : cheffe"),
        "{}",
        added.out
    );
    // The same words again are another action.
    add(&[
        "--text",
        "Prévenir les associations",
        "--owner",
        "cheffe",
        "--due",
        "2027-01-20",
    ])
    .expect(0);
    let todo = said(&world, &["todo", "--product", "ajourne", "--format", "json"])
        .expect(0)
        .json();
    let commands: Vec<&str> = todo["owed"]
        .as_array()
        .unwrap()
        .iter()
        .map(|one| one["command"].as_str().unwrap())
        .collect();
    assert!(
        commands.contains(&"catalog action done ajourne prevenir-les-associations"),
        "{commands:?}"
    );
    assert!(
        commands.contains(&"catalog action done ajourne prevenir-les-associations-2"),
        "{commands:?}"
    );
    let done = ["action", "done", "ajourne", "prevenir-les-associations", "--yes"];
    said(&world, &done).expect(0);
    assert!(said(&world, &done).expect(1).err.contains("déjà close"));
    let unknown = said(&world, &["action", "done", "ajourne", "prevenir", "--yes"]).expect(2);
    assert!(unknown.err.contains("prevenir-les-associations"), "{}", unknown.err);
}

#[test]
fn a_need_is_routed_started_and_closed_with_what_the_team_says_of_it() {
    let world = World::tour();
    let need = |words: &[&str]| said(&world, &[&["need"], words, &["--yes"]].concat());
    let unknown = need(&["add", "ajourne", "--type", "cuisine", "--text", "x"]).expect(2);
    assert!(unknown.err.contains("Design"), "{}", unknown.err);
    need(&["add", "ajourne", "--type", "Design", "--text", "relire les messages"]).expect(0);
    need(&["route", "ajourne", "b1", "--to", "pôle design"]).expect(0);
    need(&["start", "ajourne", "b1"]).expect(0);
    let again = need(&["start", "ajourne", "b1"]).expect(1);
    assert!(again.err.contains("en est déjà à"), "{}", again.err);
    need(&["close", "ajourne", "b1", "--feedback", "utile"]).expect(0);
    assert!(
        need(&["close", "ajourne", "b1", "--feedback", "encore"])
            .expect(1)
            .err
            .contains("en est déjà à")
    );
    assert!(
        need(&["route", "ajourne", "b7", "--to", "x"])
            .expect(2)
            .err
            .contains("b1")
    );
}

#[test]
fn an_update_says_how_to_get_back_to_green_once_a_day_and_never_of_a_stopped_product() {
    let world = World::tour();
    let update = |id: &str, more: &[&str]| said(&world, &[&["update", id, "--yes"], more].concat());
    assert!(
        update("ajourne", &["--weather", "en difficulté"])
            .expect(2)
            .err
            .contains("--path")
    );
    assert!(
        update("ajourne", &["--weather", "orage"])
            .expect(2)
            .err
            .contains("n'est pas une météo")
    );
    let given = update(
        "ajourne",
        &["--weather", "en difficulté", "--path", "un gardien de plus"],
    )
    .expect(0);
    assert!(
        given
            .out
            .contains("Point de l'équipe du 22 novembre 2026 : En difficulté"),
        "{}",
        given.out
    );
    assert!(
        update("ajourne", &["--weather", "au_vert"])
            .expect(1)
            .err
            .contains("déjà fait")
    );
    // It is shown with its day, and products are found by it.
    world.git(&["merge", "--quiet", "catalog/ajourne"]);
    let shown = said(&world, &["show", "ajourne"]).expect(0).out;
    assert!(shown.contains("En difficulté, dit le 22 novembre 2026"), "{shown}");
    let listed = |weather: &str| {
        let answer = said(
            &world,
            &[
                "list",
                "--weather",
                weather,
                "--columns",
                "id,weather",
                "--format",
                "json",
            ],
        );
        let products = answer.expect(0).json()["products"].as_array().unwrap().clone();
        let ids = products.iter().map(|one| one["id"].as_str().unwrap().to_owned());
        ids.collect::<Vec<_>>()
    };
    assert_eq!(listed("En difficulté"), ["ajourne", "essai-bloque"]);
    assert_eq!(
        listed("a_surveiller,en-difficulte"),
        ["ajourne", "essai-bloque", "reserve-ouverte"]
    );
    let unknown = said(&world, &["list", "--weather", "orage"]).expect(2);
    assert!(unknown.err.contains("n'est pas une météo"), "{}", unknown.err);
    assert!(
        update("arrete", &["--weather", "au_vert"])
            .expect(1)
            .err
            .contains("en phase Arrêt")
    );
}

#[test]
fn an_update_that_is_left_is_taken_up_where_it_was() {
    if !needs("script", "--version") {
        return;
    }
    for end in [CTRL_C, HANG_UP] {
        let world = World::tour();
        let shown = typed(
            &world,
            "update ajourne",
            &["difficulté", ENTER, "12 terrains", ENTER, end],
        );
        let kept = world.read(".git/catalog/answers/point.ajourne.yaml");
        assert!(
            kept.contains("en_difficulte") && kept.contains("12 terrains"),
            "{kept}{shown}"
        );
        assert_eq!(world.git(&["branch", "--list", "catalog/*"]), "", "{shown}");
        // What changed is taken as it was; the way back has to be said.
        let keys = [ENTER, ENTER, "un gardien", ENTER, ENTER, "o", ENTER];
        let shown = typed(&world, "update ajourne", &keys).replace('\u{a0}', " ");
        assert!(
            shown.contains("On reprend le point commencé : En difficulté"),
            "{shown}"
        );
        let file = world.git(&["show", "catalog/ajourne:products/ajourne.yaml"]);
        for said in ["weather: en_difficulte", "12 terrains", "un gardien"] {
            assert!(file.contains(said), "{said}: {file}{shown}");
        }
        assert!(!world.path(".git/catalog/answers/point.ajourne.yaml").exists());
    }
}

#[test]
fn what_is_confirmed_was_seen_and_a_file_that_changed_is_not() {
    let world = World::tour();
    let seen = world.git(&["rev-parse", "HEAD"]);
    let confirmed = said(&world, &["confirm", "ajourne", "--aspect", "Sécurité", "--yes"]).expect(0);
    assert!(
        confirmed.out.contains("Ce que dit le fichier de « Terrains Ouverts »"),
        "{}",
        confirmed.out
    );
    assert!(confirmed.out.contains("sur l'aspect Sécurité"), "{}", confirmed.out);
    let twice = said(&world, &["confirm", "ajourne", "--aspect", "securite", "--yes"]).expect(1);
    assert!(twice.err.contains("déjà confirmé"), "{}", twice.err);
    // Somebody read the file as it was before: it says more now.
    let stale = said(&world, &["confirm", "ajourne", "--seen", seen.trim(), "--yes"]).expect(1);
    assert!(stale.err.contains("a changé depuis"), "{}", stale.err);
    let other = said(&world, &["confirm", "reserve-ouverte", "--seen", seen.trim(), "--yes"]).expect(0);
    assert!(other.out.contains("L'équipe confirme"), "{}", other.out);
    // A formatter does not refresh it.
    world.git(&["merge", "--quiet", "catalog/ajourne"]);
    let before = world.read("products/ajourne.yaml");
    said(&world, &["fmt"]);
    assert_eq!(
        before.matches("confirmations").count(),
        world.read("products/ajourne.yaml").matches("confirmations").count()
    );
}

#[test]
fn the_letter_tells_what_changed_since_a_day() {
    let world = World::tour();
    let before = said(&world, &["newsletter", "--since", "2026-11-01"]).expect(2);
    assert!(before.err.contains("ne remonte pas"), "{}", before.err);
    said(
        &world,
        &[
            "update",
            "ajourne",
            "--weather",
            "au vert",
            "--changed",
            "12 terrains",
            "--yes",
        ],
    )
    .expect(0);
    world.git(&["merge", "--quiet", "catalog/ajourne"]);
    let letter = said(&world, &["newsletter", "--since", TODAY, "--format", "markdown"]);
    let letter = if letter.code == 0 {
        letter
    } else {
        panic!("{}", letter.err)
    };
    assert!(letter.out.starts_with("# Le portefeuille du"), "{}", letter.out);
}

/// A team outside the ministry may help: it is named as people call it, recorded by its id, and read by its name again.
#[test]
fn a_team_that_helps_is_named_as_people_call_it() {
    let world = World::tour();
    let route = |to: &str| said(&world, &["need", "route", "essai-bloque", "s1", "--to", to, "--yes"]).expect(0);
    route("équipe d'intervention interministérielle");
    let file = || world.git(&["show", "catalog/essai-bloque:products/essai-bloque.yaml"]);
    assert!(file().contains("routed_to: equipe-eclair"), "{}", file());
    world.git(&["merge", "--quiet", "catalog/essai-bloque"]);
    for asked in [
        &["show", "essai-bloque"] as &[&str],
        &["report", "support"],
        &["todo", "--role", "intervention"],
    ] {
        let shown = said(&world, asked).expect(0).out.replace("\n    ", " ");
        assert!(
            shown.contains("Équipe d'intervention interministérielle"),
            "{asked:?}: {shown}"
        );
    }
    let english = said(&world, &["show", "essai-bloque", "--lang", "en"]).expect(0).out;
    assert!(english.contains("Interministerial intervention team"), "{english}");
    // A directorate by its acronym, and whoever else as they are called.
    route("DAP");
    assert!(file().contains("routed_to: dap"), "{}", file());
    route("un cabinet d'ergonomes");
    assert!(file().contains("routed_to: un cabinet d'ergonomes"), "{}", file());
}

#[cfg(unix)]
#[test]
fn a_team_that_helps_is_chosen_at_a_terminal() {
    use crate::needs::needs;
    use crate::terminal::{DOWN, ENTER, ESCAPE, typed};
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    for keys in [&[ESCAPE] as &[&str], &[ENTER, ESCAPE]] {
        typed(&world, "need route essai-bloque s1", keys);
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
    }
    typed(&world, "need route essai-bloque s1", &[DOWN, ENTER, "o", ENTER]);
    let written = world.git(&["show", "catalog/essai-bloque:products/essai-bloque.yaml"]);
    assert!(written.contains("routed_to: equipe-eclair"), "{written}");
}
