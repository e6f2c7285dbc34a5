//! `catalog commons` and `catalog answer --about radar`: what products reuse rather than build.

use crate::support::World;

#[test]
fn commons_are_told_by_kind_with_what_each_is_for() {
    let world = World::tour();
    let all = world.catalog(&["commons"]).expect(0);
    insta::assert_snapshot!(all.out);
    let csv = world
        .catalog(&["communs", "lister", "--maturity", "recommande", "--format", "csv"])
        .expect(0);
    let lines: Vec<&str> = csv.out.lines().collect();
    assert_eq!(lines[0], "id,name,kind,maturity,use_when,products");
    assert!(
        lines[1..].iter().all(|line| line.contains(",recommande,")),
        "{}",
        csv.out
    );
    assert!(lines.len() == 6, "{}", csv.out);
    let found = world
        .catalog(&["commons", "list", "casier", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(found["commons"][0]["id"], "module-reservation");
    let wrong = world.catalog(&["commons", "list", "--kind", "outil"]).expect(2);
    assert!(wrong.err.contains("n'est pas un mot de --kind"), "{}", wrong.err);
}

#[test]
fn a_common_says_who_uses_it_and_an_unknown_one_names_what_is_near() {
    let world = World::tour();
    let users = world.catalog(&["commons", "users", "sentry"]).expect(0);
    assert!(
        users.out.contains("4 produits se servent de Suivi d’erreurs"),
        "{}",
        users.out
    );
    let json = world
        .catalog(&["commons", "show", "bouton d'avis", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(json["common"]["id"], "jdma");
    assert_eq!(json["products"], serde_json::json!(["grand-public"]));
    for task in ["users", "show"] {
        let unknown = world.catalog(&["commons", task, "sentri"]).expect(2);
        assert!(
            unknown.err.contains("Aucun commun ne s'appelle «\u{a0}sentri"),
            "{}",
            unknown.err
        );
        assert!(unknown.err.contains("sentry"), "{}", unknown.err);
    }
}

#[test]
fn a_common_is_proposed_in_a_file_of_its_own_once() {
    let world = World::tour();
    let add = [
        "commons",
        "add",
        "Prise de rendez-vous",
        "--kind",
        "commun",
        "--use-when",
        "proposer des créneaux",
        "--yes",
    ];
    world.catalog(&add).expect(0);
    let branch = "catalog/commun.prise-de-rendez-vous";
    let written = world.git(&["show", &format!("{branch}:commons/prise-de-rendez-vous.yaml")]);
    assert!(written.contains("use_when: proposer des créneaux"), "{written}");
    assert!(world.git(&["status", "--porcelain"]).is_empty());
    let again = world.catalog(&add).expect(2);
    assert!(again.err.contains("existe déjà"), "{}", again.err);
    let lacking = world.catalog(&["commons", "add", "Sans sorte", "--yes"]).expect(2);
    assert!(
        lacking.err.contains("il manque «\u{a0}--kind\u{a0}»"),
        "{}",
        lacking.err
    );
    let wrong = world
        .catalog(&[
            "commons",
            "add",
            "X et Y",
            "--kind",
            "outil",
            "--use-when",
            "jamais",
            "--yes",
        ])
        .expect(2);
    assert!(wrong.err.contains("outil"), "{}", wrong.err);
    let mute = world
        .catalog(&["commons", "add", "…", "--kind", "api", "--use-when", "jamais", "--yes"])
        .expect(2);
    assert!(mute.err.contains("ne fait pas un nom"), "{}", mute.err);
}

#[test]
fn the_document_of_radar_begins_with_what_was_looked_at() {
    let world = World::tour();
    let page = world.catalog(&["template", "radar", "pret-pour-mvp"]).expect(0);
    assert!(
        page.out.contains("## Les options, dans l'ordre du RADAR"),
        "{}",
        page.out
    );
    assert!(page.out.contains("Solution examinée"), "{}", page.out);
}

/// The questions at a terminal that `script` (util-linux) makes.
#[cfg(target_os = "linux")]
mod at_a_terminal {
    use crate::needs::needs;
    use crate::support::World;
    use crate::terminal::{DOWN, ENTER, ESCAPE, UP, plain, typed};

    const COMMON: &str = "commons/casiers.yaml";

    fn world() -> World {
        let world = World::tour();
        world.write(
            COMMON,
            "id: casiers\nname: Anciens casiers\nkind: brique\nmaturity: ecarte\nobligation: écarté en 2025\n",
        );
        world.write("products/essai.yaml", ESSAI);
        world.commit_all();
        world
    }

    const ESSAI: &str = "id: essai
name: Vestiaire
summary: Réserver un casier de la salle de sport.
phases: [{phase: idee, start: 2026-11-02, entered_by: registration}]
";

    fn criterion(world: &World, id: &str, proposal: bool) -> String {
        let mut arguments = vec!["gate", "essai", "--gate", "mvp", "--format", "json"];
        if proposal {
            arguments.push("--proposal");
        }
        let gate = world.catalog(&arguments).json();
        let items = gate["expectations"]
            .as_array()
            .or_else(|| gate["items"].as_array())
            .unwrap();
        let own = items.iter().filter(|one| one["criterion"] == id);
        own.map(|one| one["state"].as_str().unwrap().to_owned())
            .collect::<Vec<_>>()
            .join(",")
    }

    #[test]
    fn the_commons_that_fit_are_offered_and_the_choice_satisfies_the_committee() {
        if !needs("script", "--version") {
            return;
        }
        let world = world();
        assert!(!criterion(&world, "ARC-01", false).contains("met"));
        // The common that fits: retained, with a reason; then no other; no exit plan; its reuse; the commit.
        let keys = [
            ENTER,
            DOWN,
            ENTER,
            "répond au besoin",
            ENTER,
            DOWN,
            DOWN,
            ENTER,
            ENTER,
            ENTER,
            "o",
            ENTER,
        ];
        let shown = plain(&typed(&world, "answer essai --about radar", &keys));
        assert!(shown.contains("Module de réservation"), "{shown}");
        assert!(shown.contains("mots en commun"), "{shown}");
        let written = world.git(&["show", "catalog/essai:products/essai.yaml"]);
        for line in [
            "candidate: module-reservation",
            "verdict: retenu",
            "choice: reutiliser",
            "date: 2026-11-22",
        ] {
            assert!(written.contains(line), "{line}: {written}");
        }
        assert!(written.contains("reuse:"), "{written}");
        let states = criterion(&world, "ARC-01", true);
        assert!(!states.contains("missing") && !states.is_empty(), "{states}");
        assert!(!world.path(".git/catalog/answers/radar.essai.yaml").exists());
    }

    #[test]
    fn what_was_set_aside_is_not_retained_and_what_was_said_is_kept() {
        if !needs("script", "--version") {
            return;
        }
        let world = world();
        // Another common: the one that was set aside; retained, which is refused; then rejected, and out.
        let keys = [
            DOWN,
            ENTER,
            "anciens casiers",
            ENTER,
            DOWN,
            ENTER,
            DOWN,
            DOWN,
            ENTER,
            "trop vieux",
            ENTER,
            ESCAPE,
        ];
        let shown = plain(&typed(&world, "answer essai --about radar", &keys));
        assert!(
            shown.contains("Anciens casiers a été écarté (écarté en 2025)"),
            "{shown}"
        );
        assert!(shown.contains("vos réponses sont gardées"), "{shown}");
        assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
        let kept = world.read(".git/catalog/answers/radar.essai.yaml");
        assert!(kept.contains("candidate: casiers") && kept.contains("ecarte"), "{kept}");
        // Taken up again, it is there.
        let shown = plain(&typed(&world, "answer essai --about radar", &[ENTER, ESCAPE]));
        assert!(
            shown.contains("Déjà examiné\u{a0}: Anciens casiers") || shown.contains("Déjà examiné : Anciens casiers"),
            "{shown}"
        );
    }

    #[test]
    fn an_option_is_gone_back_over_before_it_is_noted_and_after() {
        if !needs("script", "--version") {
            return;
        }
        let world = world();
        let keys = [
            // The common that fits, then back to the choice, then it again: rejected, with a reason.
            ENTER,
            "<",
            ENTER,
            DOWN,
            DOWN,
            ENTER,
            "trop cher",
            ENTER,
            // That was wrong: the last one is taken back, and said again, retained.
            DOWN,
            DOWN,
            DOWN,
            ENTER,
            ENTER,
            UP,
            ENTER,
            ENTER,
            DOWN,
            DOWN,
            ENTER,
            ENTER,
            ENTER,
            "o",
            ENTER,
        ];
        let shown = plain(&typed(&world, "answer essai --about radar", &keys));
        let written = world.git(&["show", "catalog/essai:products/essai.yaml"]);
        assert_eq!(written.matches("candidate:").count(), 1, "{shown}\n{written}");
        assert!(
            written.contains("verdict: retenu") && written.contains("reason: trop cher"),
            "{written}"
        );
    }
}
