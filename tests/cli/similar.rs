//! `catalog similar`: a need finds what answers it, in everyday words, and nothing where nothing does.

use serde_json::Value;

use crate::support::World;

/// Needs in words of their own, each with what answers it; none of them says the name of what it looks for.
const NEEDS: &[(&str, &[&str])] = &[
    ("Repérer les larves de moustiques avant une épidémie", &["silav"]),
    (
        "La mairie garde le courrier des sans-abri et note leurs passages",
        &["domifa"],
    ),
    (
        "Calculer l'écart de salaire entre hommes et femmes et envoyer la note à l'administration",
        &["egalite-professionnelle"],
    ),
    (
        "L'assuré se fait rembourser ses kilomètres en voiture jusqu'à l'hopital quand le docteur les a prescrits",
        &["mrs"],
    ),
    (
        "Une infirmière frappée aux urgences déclare l'agression qu'elle a subie",
        &["onvs"],
    ),
    (
        "Être prévenu des bogues et des plantages avant les usagers",
        &["sentry"],
    ),
    (
        "Empêcher les robots de remplir le formulaire",
        &[
            "altcha",
            "friendly-captcha",
            "hcaptcha",
            "turnstile",
            "rate-limiting-honeypot",
            "captchetat",
            "recaptcha",
        ],
    ),
    (
        "Un hébergeur certifié pour des informations médicales",
        &["cegedim-hds"],
    ),
];

/// Needs of others, that nothing here answers.
const OTHERS: &[&str] = &[
    "Choisir son menu à la cantine et payer son plateau avec un badge",
    "Signaler un nid-de-poule dans la chaussée avec une photographie",
    "Savoir qui détient quelle clé et la faire refaire",
    "Recenser les tortues échouées sur le littoral",
];

fn found(world: &World, words: &[&str]) -> Vec<Value> {
    let mut arguments = vec!["similar", "--format", "json", "--"];
    arguments.extend(words);
    let answer = world.catalog(&arguments).expect(0).json();
    answer["found"].as_array().unwrap().clone()
}

fn ids(found: &[Value]) -> Vec<&str> {
    found.iter().map(|one| one["id"].as_str().unwrap()).collect()
}

#[test]
fn everyday_words_find_what_answers_a_need_and_nothing_where_nothing_does() {
    let world = World::real();
    for (need, wanted) in NEEDS {
        let found = found(&world, &[need]);
        assert!(found.len() <= 5, "{need}");
        assert!(
            ids(&found).iter().any(|id| wanted.contains(id)),
            "{need}: {:?}",
            ids(&found)
        );
        assert!(
            found.iter().all(|one| !one["terms"].as_array().unwrap().is_empty()),
            "{need}"
        );
    }
    for need in OTHERS {
        let found = found(&world, &[need]);
        assert!(found.is_empty(), "{need}: {:?}", ids(&found));
    }
}

#[test]
fn what_is_found_says_what_it_is_and_by_which_words() {
    let world = World::real();
    let answer = world
        .catalog(&["similar", "La mairie garde le courrier des sans-abri"])
        .expect(0);
    insta::assert_snapshot!(answer.out);
    let english = world
        .catalog(&["--lang", "en", "similar", "mesurer", "l'audience", "d'un", "site"])
        .expect(0);
    insta::assert_snapshot!(english.out);
}

#[test]
fn a_slip_of_one_letter_finds_the_same() {
    let world = World::real();
    for words in ["dépistage du cancer du sein", "dépstage du cancre du sein"] {
        let found = found(&world, &[words]);
        assert_eq!(ids(&found).first(), Some(&"didoc"), "{words}");
    }
}

#[test]
fn a_product_or_a_common_finds_others_and_never_itself() {
    let world = World::real();
    let others = found(&world, &["monpsy"]);
    assert!(
        ids(&others).contains(&"psyenfantado") && !ids(&others).contains(&"monpsy"),
        "{others:?}"
    );
    let by_name = found(&world, &["mon", "soutien", "psy"]);
    assert_eq!(ids(&by_name), ids(&others));
    let commons = found(&world, &["altcha"]);
    assert!(
        ids(&commons).contains(&"hcaptcha") && !ids(&commons).contains(&"altcha"),
        "{commons:?}"
    );
    let aside = world.catalog(&["ressembler", "captchetat"]).expect(0);
    assert!(aside.out.contains("commun écarté, à ne plus choisir"), "{}", aside.out);
}

#[test]
fn silence_says_what_to_do_next_and_what_says_nothing_is_refused() {
    let world = World::real();
    let none = world.catalog(&["similar", OTHERS[0]]).expect(0);
    assert!(
        none.out.contains("Rien ne ressemble à «\u{a0}Choisir son menu"),
        "{}",
        none.out
    );
    assert!(none.out.contains("catalog new"), "{}", none.out);
    let mute = world.catalog(&["similar", "le", "la"]).expect(2);
    assert!(mute.err.contains("ne dit pas de quoi il s'agit"), "{}", mute.err);
    let missing = world.catalog(&["similar"]).expect(2);
    assert!(missing.err.contains("Il manque le besoin"), "{}", missing.err);
}

#[test]
fn a_catalogue_adds_words_of_its_own() {
    let world = World::real();
    let need = "Des grigris";
    assert!(found(&world, &[need]).is_empty());
    let path = "catalog/reference.yaml";
    let text = world.read(path) + "thesaurus:\n  - {words: [grigri, domiciliation]}\n";
    world.write(path, text);
    assert_eq!(ids(&found(&world, &[need])), ["domifa"]);
    world.catalog(&["validate", "--quiet"]).expect(0);
    world.write(path, world.read(path).replace("words:", "mots:"));
    let refused = world.catalog(&["validate"]);
    assert!(refused.out.contains("mots"), "{}", refused.out);
}

#[test]
fn a_registration_shows_the_commons_too_and_what_they_are_for() {
    let world = World::real();
    let answer = world
        .catalog(&[
            "new",
            "essai",
            "--name",
            "Mesure d'audience des sites",
            "--dry-run",
            "--yes",
        ])
        .expect(0);
    assert!(answer.err.contains("commun à réutiliser matomo"), "{}", answer.err);
    assert!(answer.err.contains("mesure d’audience"), "{}", answer.err);
    assert!(answer.err.contains("mots en commun\u{a0}: "), "{}", answer.err);
}
