//! Lists that a person chooses from, questions that they go back to, products that they call by a part of a name.

use crate::needs::needs;
use crate::support::World;
use crate::terminal::{DOWN, ENTER, ESCAPE, plain, typed};

const CTRL_U: &str = "\u{15}";
const CTRL_W: &str = "\u{17}";

#[test]
fn a_list_says_that_nothing_is_found_and_takes_the_keys_of_a_shell() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    // A text typed at a list: Enter answers nothing, and it can be erased, whole or word by word.
    let keys = [
        ENTER,
        ENTER,
        "le budget",
        ENTER,
        CTRL_U,
        "dva",
        CTRL_W,
        "honneurs",
        ENTER,
        ESCAPE,
    ];
    let shown = plain(&typed(&world, "new --name Herbier", &keys)).replace('\u{a0}', " ");
    assert!(shown.contains("Rien ne contient « le budget »"), "{shown}");
    let kept = world.read(".git/catalog/answers/nouveau.herbier.yaml");
    assert!(kept.contains("directorate") && kept.contains("dlh"), "{kept}{shown}");
    // The same where several may be ticked.
    let world = World::tour();
    let mut keys = vec![ENTER; 8];
    keys.extend(["budget", ENTER, CTRL_U, " ", ENTER, ESCAPE]);
    let shown = plain(&typed(&world, "new --name Herbier", &keys)).replace('\u{a0}', " ");
    assert!(shown.contains("Rien ne contient « budget »"), "{shown}");
    let kept = world.read(".git/catalog/answers/nouveau.herbier.yaml");
    assert!(kept.contains("audience.populations"), "{kept}{shown}");
}

#[test]
fn a_registration_goes_back_to_the_question_before() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    // The summary, then back from the list of directorates, by its key, and from the summary nowhere: it is the first.
    let keys = [
        ENTER,
        "Une phrase de trop",
        ENTER,
        "<",
        "Un herbier",
        ENTER,
        DOWN,
        DOWN,
        ENTER,
        "<",
        DOWN,
        ENTER,
        ESCAPE,
    ];
    let shown = plain(&typed(&world, "new --name Herbier", &keys)).replace('\u{a0}', " ");
    assert!(shown.contains("< : question"), "{shown}");
    let kept = world.read(".git/catalog/answers/nouveau.herbier.yaml");
    assert!(
        kept.contains("Un herbier") && !kept.contains("de trop"),
        "{kept}{shown}"
    );
    assert_eq!(kept.matches("{at: directorate").count(), 1, "{kept}{shown}");
}

#[test]
fn answers_go_back_to_the_question_before_with_what_was_said() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    let answered = |keys: &[&str]| {
        plain(&typed(&world, "answer sans-decision --aspect organisation", keys)).replace('\u{a0}', " ")
    };
    // From the first question there is nowhere to go; from the second, back to the first, and to its last line.
    let shown = answered(&["9000", ENTER, "<", ENTER, ESCAPE]);
    let asked = |number: usize| shown.matches(&format!("Question {number} sur")).count();
    assert!(asked(1) == 2 && asked(2) >= 1, "{shown}");
    let kept = world.read(".git/catalog/answers/sans-decision.yaml");
    assert!(kept.contains("9000"), "{kept}{shown}");
}

#[test]
fn a_decision_goes_back_over_its_answers_one_by_one() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    // A go; why there is no POC; back twice: a no-go. Its reason; back; another one.
    let keys = [
        "mardi",
        ENTER,
        ENTER,
        "Maquettes",
        ENTER,
        "<",
        "<",
        ENTER,
        "no-go",
        ENTER,
        "Trop tôt",
        ENTER,
        "<",
        "Trop cher",
        ENTER,
        ESCAPE,
    ];
    let shown = plain(&typed(&world, "decide sans-decision", &keys));
    let kept = world.read(".git/catalog/answers/decision.sans-decision.yaml");
    assert!(
        kept.contains("no_go") && kept.contains("Trop cher") && !kept.contains("Trop tôt"),
        "{kept}{shown}"
    );
    assert!(!kept.contains("Maquettes"), "{kept}{shown}");
}

#[test]
fn a_product_is_found_by_a_part_of_its_name() {
    if needs("script", "--version") {
        let world = World::tour();
        let shown = plain(&typed(&world, "gate midi", &[ENTER])).replace('\u{a0}', " ");
        assert!(
            shown.contains("Compris : « ") && shown.contains("answer sans-decision"),
            "{shown}"
        );
    }
    let world = World::tour();
    // Nobody can be asked: it is named, and not taken.
    for command in ["gate", "answer", "advance"] {
        let refused = world.catalog(&[command, "midi"]).expect(2).err;
        if command != "answer" {
            assert!(refused.contains("`sans-decision`"), "{refused}");
        }
    }
}

#[test]
fn a_question_goes_back_over_its_own_lines_and_passes_what_an_answer_left_for_later_would_bring() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    let answered =
        |keys: &[&str]| plain(&typed(&world, "answer sans-decision --aspect donnees", keys)).replace('\u{a0}', " ");
    // Two of the three lines of the first question; from the next one back to it, then to each of its lines.
    let keys = [
        "Prêter",
        ENTER,
        "Le ministère",
        ENTER,
        ENTER,
        "<",
        "<",
        ENTER,
        "<",
        ENTER,
        "Prêter mieux",
        ENTER,
        ENTER,
        ESCAPE,
    ];
    let shown = answered(&keys);
    let kept = world.read(".git/catalog/answers/sans-decision.yaml");
    assert!(
        kept.contains("Prêter mieux") && kept.contains("Le ministère"),
        "{kept}{shown}"
    );
    assert!(shown.contains("Le ministère (déjà répondu)"), "{shown}");
    // Where the approval is, left for later: who approves, and why there is none, is not asked.
    let world = World::tour();
    world
        .catalog(&["new", "--yes", "--offline", "--name", "Herbier"])
        .expect(0);
    let shown = plain(&typed(&world, "answer herbier --aspect securite", &[ENTER, ESCAPE]));
    assert!(shown.contains("Où en est l'homologation de sécurité"), "{shown}");
    assert!(
        !shown.contains("Quelle autorité") && !shown.contains("Pour quel motif"),
        "{shown}"
    );
}

#[test]
fn who_stops_a_registration_may_have_said_enough() {
    if !needs("script", "--version") {
        return;
    }
    // It begins; what it does; enough: registered with that. Or not: its answers are kept.
    for (last, is_registered) in [(ENTER, true), (ESCAPE, false)] {
        let world = World::tour();
        // What it resembles is shown, then what is written.
        let keys = [
            ENTER,
            "Reconnaître une plante",
            ENTER,
            ESCAPE,
            last,
            "o",
            ENTER,
            "o",
            ENTER,
        ];
        let count = if is_registered { keys.len() } else { 5 };
        let shown = plain(&typed(&world, "new --name Herbier", &keys[..count]));
        assert!(shown.contains("Inscrire le produit ainsi"), "{shown}");
        let branch = world.git(&["branch", "--list", "catalog/herbier"]);
        assert_eq!(!branch.is_empty(), is_registered, "{shown}");
        assert_eq!(shown.contains("Vos réponses sont gardées"), !is_registered, "{shown}");
    }
}
