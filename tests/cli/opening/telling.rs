//! What is about to be proposed, and what is: told by the names of things, never by the places of files.

use super::{Pages, Reply, agreed, decision, post_all, unescaped, with};
use crate::support::World;

/// What a page says, less the lines of files and what is for who knows Git.
fn words(page: &Reply) -> String {
    let body = page.body.split_once("<main").map_or("", |(_, body)| body);
    let mut parts = body.split("<details");
    let mut shown = parts.next().unwrap_or_default().to_owned();
    for part in parts {
        shown.push_str(part.split_once("</details>").map_or("", |(_, rest)| rest));
    }
    let mut text = String::new();
    let mut inside = false;
    for letter in shown.chars() {
        match letter {
            '<' => inside = true,
            '>' => {
                inside = false;
                text.push(' ');
            }
            letter if !inside => text.push(letter),
            _ => {}
        }
    }
    unescaped(&text)
}

/// The words that are no words of people: places of files, ids of criteria and of the rules.
fn jargon(text: &str) -> Vec<&str> {
    let is_key = |part: &str| {
        !part.is_empty()
            && part
                .bytes()
                .all(|byte| byte.is_ascii_lowercase() || byte == b'_' || byte == b'[' || byte == b']')
    };
    let marks = |letter: char| letter.is_whitespace() || "()«»“”,;:!?".contains(letter);
    let words = text.split(marks).map(|word| word.trim_end_matches('.'));
    words
        .filter(|word| {
            let parts: Vec<&str> = word.split('.').collect();
            let is_place = parts.len() > 1 && parts.iter().all(|part| is_key(part));
            let is_word = word.contains('_') && is_key(word);
            let is_id =
                word.contains('@') && !word.contains("exemple") || word.starts_with("G-") || word.starts_with("g-");
            is_place || is_word || is_id
        })
        .collect()
}

#[test]
fn what_is_proposed_is_told_by_names_and_not_by_places_of_files() {
    let world = World::tour();
    let pages = Pages::entered(&world, &[]);
    let mut seen = Vec::new();
    // Answers of several kinds: a word of a list, a sum, a text, a share, a list, a day.
    world
        .catalog(&[
            "set",
            "--yes",
            "--offline",
            "sans-decision",
            "security.homologation.status",
            "en_cours",
            "security.homologation.valid_until",
            "2028-01-15",
            "budget.initial.total_eur_ttc",
            "450000",
            "product_type",
            "gestion_dossier",
            "team.business_owner.share",
            "60",
            "channels",
            "web, api",
            "risks.k1.response",
            "eviter",
            "governance.sponsor",
            "directrice des ressources humaines",
            "data.personal.purposes",
            "compter les repas",
            "data.personal.controller",
            "DRH",
            "data.personal.legal_basis",
            "mission d'intérêt public",
            "objectives.o1.owner",
            "cheffe de bureau",
            "vision.statement",
            "Chacun mange à son heure",
            "links.service_url",
            "https://exemple.invalid/midi",
        ])
        .expect(0);
    seen.push(pages.get("/produits/sans-decision/propose").expect(200));
    let said = with(
        decision(&pages, "go_avec_reserves"),
        &[
            ("saut", "déjà prouvé"),
            ("avis", "favorable"),
            ("motif", "Le besoin est réel"),
            ("r1.texte", "Nommer un responsable"),
            ("r1.aspect", "organisation"),
            ("r1.responsable", "responsable_metier"),
        ],
    );
    let plan = post_all(&pages, super::DECISION, &said).expect(200);
    agreed(&pages, super::DECISION, &plan).expect(303);
    seen.push(plan);
    seen.push(pages.get("/produits/sans-decision/propose?fait=1").expect(200));
    seen.push(pages.get("/propositions").expect(200));
    for page in &seen {
        let text = words(page);
        assert_eq!(jargon(&text), Vec::<&str>::new(), "{text}");
        assert!(
            text.contains("Midi Pile") && !text.contains("(sans-decision)"),
            "{text}"
        );
    }
    let told = world.catalog(&["diff", "main", "catalog/sans-decision"]).expect(0).out;
    assert_eq!(jargon(&told), Vec::<&str>::new(), "{told}");
    // Nobody agrees to a reservation, an opinion or a reason that they were not shown.
    let said = [
        "Nommer un responsable",
        "Organisation et gouvernance",
        "Responsable métier",
        "déjà prouvé",
        "Le besoin est réel",
        "Avis «\u{a0}Favorable\u{a0}»",
    ];
    for told_so in said {
        let shown = seen.iter().skip(1).take(2).all(|page| words(page).contains(told_so));
        assert!(shown && told.contains(told_so), "{told_so}: {told}");
    }
    for told_so in ["60\u{a0}%", "17\u{a0}novembre\u{a0}2026", "Passage en MVP"] {
        assert!(
            told.replace(' ', "\u{a0}").contains(&told_so.replace(' ', "\u{a0}")),
            "{told_so}: {told}"
        );
    }
    // Programs still read the places.
    let json = world
        .catalog(&["diff", "main", "catalog/sans-decision", "--format", "json"])
        .expect(0)
        .out;
    assert!(
        json.contains("security.homologation.status") || json.contains("team.business_owner.share"),
        "{json}"
    );
}
