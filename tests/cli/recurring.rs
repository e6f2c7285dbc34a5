//! `catalog problem`: what comes back in team after team is noted once, linked and closed.

use crate::support::World;

const KNOWN: &str = "metier-peu-disponible";

fn written(world: &World, id: &str) -> String {
    world.git(&["show", &format!("catalog/probleme.{id}:problems/{id}.yaml")])
}

#[test]
fn one_that_resembles_a_known_one_is_proposed_as_a_meeting_of_that_one() {
    let world = World::tour();
    let title = "Le responsable métier n'a pas le temps";
    let refused = world
        .catalog(&["problem", "add", title, "--product", "sante", "--yes"])
        .expect(2);
    for words in [
        "Cela ressemble à «\u{a0}Le métier manque de temps pour le produit",
        "catalog problem occur metier-peu-disponible",
        "mots en commun\u{a0}: ",
        "métier",
    ] {
        assert!(refused.err.contains(words), "{words}: {}", refused.err);
    }
    let new = world
        .catalog(&[
            "problem",
            "add",
            title,
            "--product",
            "sante",
            "--new",
            "--id",
            "temps",
            "--yes",
        ])
        .expect(0);
    assert!(new.err.contains("Rien ne répond encore à ce problème"), "{}", new.err);
    let file = written(&world, "temps");
    assert!(file.contains("{date: 2026-11-22, product: sante}"), "{file}");
    assert!(
        file.contains("first_seen: 2026-11-22") && file.contains("status: signale"),
        "{file}"
    );
    let other = world
        .catalog(&[
            "probleme",
            "signaler",
            "Les licences expirent sans prévenir",
            "--team",
            "support",
            "--yes",
        ])
        .expect(0);
    assert!(other.out.contains("team: support"), "{}", other.out);
}

#[test]
fn a_meeting_is_noted_once_and_on_a_day_that_came() {
    let world = World::tour();
    let met = [
        "problem",
        "occur",
        KNOWN,
        "--product",
        "sante",
        "--evidence",
        "10 %",
        "--yes",
    ];
    world.catalog(&met).expect(0);
    let again = world.catalog(&met).expect(2);
    assert!(again.err.contains("est déjà notée"), "{}", again.err);
    // The same day, shown by something else, or by another team.
    world
        .catalog(&[
            "problem",
            "occur",
            KNOWN,
            "--product",
            "sante",
            "--evidence",
            "5 %",
            "--yes",
        ])
        .expect(0);
    world
        .catalog(&["problem", "occur", KNOWN, "--product", "refuse", "--yes"])
        .expect(0);
    let file = written(&world, KNOWN);
    assert_eq!(file.matches("2026-11-22").count(), 3, "{file}");
    for (arguments, why) in [
        (vec!["--product", "sante", "--on", "2026-12-01"], "est à venir"),
        (vec!["--product", "nulle-part"], "n'est pas dans le catalogue"),
        (vec![], "Il manque qui l'a rencontré"),
    ] {
        let mut all = vec!["problem", "occur", KNOWN, "--yes"];
        all.extend(arguments);
        let refused = world.catalog(&all).expect(2);
        assert!(refused.err.contains(why), "{why}: {}", refused.err);
    }
    let unknown = world
        .catalog(&["problem", "occur", "metier", "--product", "sante", "--yes"])
        .expect(2);
    assert!(
        unknown.err.contains("Aucun problème ne s'appelle «\u{a0}metier"),
        "{}",
        unknown.err
    );
    assert!(unknown.err.contains(KNOWN), "{}", unknown.err);
    let none = world
        .catalog(&["problem", "occur", "--product", "sante", "--yes"])
        .expect(2);
    assert!(none.err.contains(KNOWN), "{}", none.err);
}

#[test]
fn what_answers_it_must_be_there_and_not_set_aside() {
    let world = World::tour();
    let link = |arguments: &[&str]| {
        let mut all = vec!["problem", "link", "essais-donnees-reelles", "--yes"];
        all.extend(arguments);
        world.catalog(&all)
    };
    link(&["--common", "sentry", "--criterion", "don-05"]).expect(0);
    let file = written(&world, "essais-donnees-reelles");
    assert!(file.contains("linked_commons: [sentry]"), "{file}");
    let again = link(&["--common", "sentry"]).expect(2);
    assert!(again.err.contains("est déjà parmi ce qui répond"), "{}", again.err);
    let none = link(&["--common", "sentri"]).expect(2);
    assert!(none.err.contains("Aucun commun ne s'appelle"), "{}", none.err);
    let criterion = link(&["--criterion", "DON-99"]).expect(2);
    assert!(
        criterion.err.contains("Aucun critère ne s'appelle"),
        "{}",
        criterion.err
    );
    let nothing = link(&[]).expect(2);
    assert!(
        nothing.err.contains("Il manque ce qui répond au problème"),
        "{}",
        nothing.err
    );
    world.write(
        "commons/casiers.yaml",
        "id: casiers\nname: Casiers\nkind: brique\nmaturity: ecarte\n",
    );
    world.commit_all();
    let aside = world
        .catalog(&["problem", "link", KNOWN, "--common", "casiers", "--yes"])
        .expect(2);
    assert!(aside.err.contains("Casiers a été écarté"), "{}", aside.err);
}

#[test]
fn one_is_closed_once_with_what_was_done_and_opens_again_when_it_is_met() {
    let world = World::tour();
    let close = ["problem", "close", KNOWN, "--done", "lettre de mission type", "--yes"];
    let lacking = world.catalog(&["problem", "close", KNOWN, "--yes"]).expect(2);
    assert!(lacking.err.contains("--done"), "{}", lacking.err);
    world.catalog(&close).expect(0);
    let file = written(&world, KNOWN);
    assert!(
        file.contains("status: clos") && file.contains("- lettre de mission type"),
        "{file}"
    );
    let twice = world.catalog(&close).expect(2);
    assert!(twice.err.contains("est déjà terminé (Clos)"), "{}", twice.err);
    let again = world
        .catalog(&["problem", "occur", KNOWN, "--product", "sante", "--yes"])
        .expect(0);
    assert!(again.err.contains("il est de nouveau ouvert"), "{}", again.err);
    assert!(written(&world, KNOWN).contains("status: signale"));
    let accepted = world
        .catalog(&[
            "problem",
            "close",
            "essais-donnees-reelles",
            "--done",
            "rien de plus",
            "--accepted",
            "--yes",
        ])
        .expect(0);
    assert!(accepted.out.contains("status: accepte"), "{}", accepted.out);
}

#[test]
fn the_report_says_which_way_each_goes_and_what_answers_it() {
    let world = World::tour();
    let path = format!("problems/{KNOWN}.yaml");
    world.write(&path, world.read(&path) + "linked_commons: [proconnect]\n");
    let report = world.catalog(&["report", "problems", "--all"]).expect(0);
    for words in [
        "Tendance",
        "en hausse",
        "Connexion des agents",
        "Les critères les plus souvent non satisfaits",
    ] {
        assert!(report.out.contains(words), "{words}: {}", report.out);
    }
}

/// The questions at a terminal that `script` (util-linux) makes.
#[cfg(target_os = "linux")]
#[test]
fn a_problem_that_is_left_halfway_is_taken_up_where_it_was() {
    use crate::terminal::{CTRL_C, ENTER, plain, typed};
    if !crate::needs::needs("script", "--version") {
        return;
    }
    let world = World::tour();
    let shown = plain(&typed(
        &world,
        "problem add",
        &["Les badges expirent", ENTER, "Sans préve", CTRL_C],
    ));
    assert!(shown.contains("vos réponses sont gardées"), "{shown}");
    let kept = world.read(".git/catalog/answers/probleme..yaml");
    assert!(
        kept.contains("Les badges expirent") && kept.contains("Sans préve"),
        "{kept}"
    );
    let shown = plain(&typed(&world, "problem add", &[CTRL_C]));
    assert!(shown.contains("Les badges expirent"), "{shown}");
    assert!(world.git(&["branch", "--list", "catalog/*"]).is_empty());
}
