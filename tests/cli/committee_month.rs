//! A month of a fictional committee, played by commands alone: four sittings, twelve products, two no-gos, one put off,
//! reservations made, extended and closed, one stop, one mistyped decision corrected, one challenge.

use std::process::Command;

use crate::needs::needs;
use crate::support::{Answer, World};

/// A committee that writes to a catalogue from day to day; what it proposes enters on the evening of each sitting.
struct Month {
    world: World,
}

impl Month {
    /// The answer on a day, with plain spaces, whatever the exit code.
    fn on(&self, day: &str, command: &str) -> Answer {
        let words = split(command);
        let mut words: Vec<&str> = words.iter().map(String::as_str).collect();
        words.extend(["--today", day]);
        let answer = self.world.catalog(&words);
        Answer {
            out: answer.out.replace('\u{a0}', " "),
            err: answer.err.replace('\u{a0}', " "),
            ..answer
        }
    }

    /// What is recorded on a day.
    fn record(&self, day: &str, command: &str) -> Answer {
        self.on(day, &format!("{command} --yes")).expect(0)
    }

    /// The decisions of a sitting, from a file; what is refused is shown.
    fn decide(&self, day: &str, decisions: &str) {
        self.world.write("decisions.yaml", decisions);
        self.record(day, &format!("committee record {day} --from decisions.yaml"));
        std::fs::remove_file(self.world.path("decisions.yaml")).unwrap();
    }

    /// All that is proposed enters the catalogue.
    fn merge(&self) {
        let branches = self
            .world
            .git(&["branch", "--format=%(refname:short)", "--list", "catalog/*"]);
        for branch in branches.lines() {
            self.world.git(&["merge", "--quiet", "--no-edit", branch]);
            self.world.git(&["branch", "--quiet", "--delete", branch]);
        }
    }
}

/// The words of a command; quotes hold some together.
fn split(command: &str) -> Vec<String> {
    let parts = command.split('"').enumerate();
    parts
        .flat_map(|(index, part)| match index % 2 {
            0 => part.split_whitespace().map(str::to_owned).collect(),
            _ => vec![part.to_owned()],
        })
        .collect()
}

const ASPECTS: [&str; 7] = [
    "organisation",
    "valeur",
    "methodologie",
    "architecture",
    "donnees",
    "securite",
    "pratiques",
];

/// A decision as `committee record --from` reads it: `apart` has the opinions that are not favourable.
fn decision(product: &str, outcome: &str, apart: &[(&str, &str)], more: &str) -> String {
    let opinion = |aspect: &&str| {
        let other = apart.iter().find(|(one, _)| one == aspect);
        other.map_or_else(
            || format!("    {aspect}: favorable\n"),
            |(_, said)| format!("    {aspect}: {said}\n"),
        )
    };
    let opinions: String = ASPECTS.iter().map(opinion).collect();
    format!("{product}:\n  outcome: {outcome}\n  opinions:\n{opinions}  support_needs: {{none: true}}\n{more}")
}

#[test]
fn a_month_of_the_committee_is_played_by_commands_alone() {
    let month = Month { world: World::tour() };
    // The commit that the tour makes is not of this story.
    let is_told = |line: &&str| !line.starts_with("catalogue enregistré sous");
    let shown = |name: &str, answer: Answer| {
        let told: Vec<&str> = answer.out.lines().filter(is_told).collect();
        assert_eq!(answer.code, 0, "{}", answer.err);
        insta::assert_snapshot!(format!("month_{name}"), told.join("\n"));
    };

    // First week: two ask, one is listed already.
    month.record(
        "2026-11-20",
        "request a-completer --session 2026-11-24 --kind nouveau --note \"maquette testée\"",
    );
    month.record("2026-11-20", "request sans-decision --session 2026-11-24");
    month.record(
        "2026-11-20",
        "need add a-completer --type design --text \"relire les messages de refus\"",
    );
    shown("agenda_1", month.on("2026-11-23", "committee agenda --format markdown"));
    month.record("2026-11-24", "committee open 2026-11-24");
    month.record(
        "2026-11-24",
        "committee attend 2026-11-24 technologie architecte design securite infra_cloud infra_cloud",
    );
    let first = [
        decision(
            "essai-bloque",
            "no_go",
            &[("organisation", "{opinion: defavorable, comment: personne n'est nommé}")],
            "  rationale: Rien n'a changé depuis juillet.\n",
        ),
        decision(
            "a-completer",
            "go_avec_reserves",
            &[("securite", "{opinion: reserve, comment: droits par rôle à écrire}")],
            "  poc_skip_reason: la maquette a suffi\n  reservations:\n    - {aspect: securite, text: Écrire la matrice des droits, owner_role: responsable_technique, due: 2026-12-04}\n",
        ),
        decision(
            "sans-decision",
            "ajourne",
            &[("valeur", "{opinion: reserve, comment: l'attente n'est pas mesurée}")],
            "  rationale: Revenir avec deux semaines de mesures.\n",
        ),
    ];
    month.decide("2026-11-24", &first.concat());
    shown(
        "minutes_1",
        month.on("2026-11-24", "committee minutes 2026-11-24 --format markdown"),
    );
    month.merge();
    month.record("2026-11-25", "advance a-completer");
    month.merge();

    // Second week: a reservation is extended, a decision was mistyped, somebody disagrees.
    month.record(
        "2026-11-27",
        "challenge essai-bloque --by-role responsable_metier --text \"une lettre de mission est signée\"",
    );
    month.record("2026-11-27", "request jumeau --session 2026-12-01");
    month.record("2026-11-27", "request refonte --session 2026-12-01 --kind refonte");
    month.record("2026-11-27", "request ajourne --session 2026-12-01");
    month.record(
        "2026-11-30",
        "reservation extend a-completer r1 --until 2026-12-18 --reason \"audit décalé\"",
    );
    shown("todo_2", month.on("2026-11-30", "todo --format markdown"));
    month.merge();
    month.record("2026-12-01", "committee open 2026-12-01");
    month.record(
        "2026-12-01",
        "committee attend 2026-12-01 architecte securite design communs",
    );
    let second = [
        decision(
            "jumeau",
            "no_go",
            &[(
                "architecture",
                "{opinion: defavorable, comment: un produit fait déjà cela}",
            )],
            "  rationale: Rejoindre le produit voisin.\n",
        ),
        decision(
            "ajourne",
            "ajourne",
            &[("valeur", "{opinion: reserve, comment: chiffres}")],
            "  rationale: Les chifres d'octobre manque.\n",
        ),
    ];
    month.decide("2026-12-01", &second.concat());
    // Typed one outcome for another: taken back, and recorded again.
    month.record("2026-12-01", "committee undo 2026-12-01");
    month.decide(
        "2026-12-01",
        &decision(
            "ajourne",
            "ajourne",
            &[("valeur", "{opinion: reserve, comment: chiffres de novembre absents}")],
            "  rationale: Les chiffres de novembre manquent.\n",
        ),
    );
    month.record(
        "2026-12-01",
        "request refonte --move 2026-12-08 --reason \"séance trop longue\"",
    );
    shown(
        "minutes_2",
        month.on("2026-12-01", "committee minutes 2026-12-01 --format markdown"),
    );
    month.merge();

    // Third week: the challenge is answered, a reservation is closed, a product stops.
    month.record(
        "2026-12-04",
        "challenge essai-bloque --answer \"relu : la lettre date d'après la séance, redemandez\" --by-role technologie",
    );
    month.record(
        "2026-12-07",
        "reservation close a-completer r1 --proof \"matrice relue le 4 décembre\"",
    );
    month.record(
        "2026-12-07",
        "update reserve-ouverte --weather a_surveiller --path \"poser les écrans\" --help-wanted \"un électricien\"",
    );
    month.record("2026-12-07", "request en-poc --session 2026-12-08");
    month.record(
        "2026-12-07",
        "request essai-bloque --session 2026-12-08 --note \"lettre signée\"",
    );
    month.merge();
    shown("agenda_3", month.on("2026-12-07", "committee agenda --format markdown"));
    month.record("2026-12-08", "committee open 2026-12-08");
    month.record(
        "2026-12-08",
        "committee attend 2026-12-08 architecte securite --guest ergonome",
    );
    let third = [
        decision(
            "refonte",
            "no_go",
            &[("organisation", "{opinion: defavorable, comment: pas d'équipe}")],
            "  rationale: Revenir avec une équipe.\n",
        ),
        decision(
            "en-poc",
            "ajourne",
            &[("donnees", "{opinion: reserve, comment: durée de conservation}")],
            "  rationale: Écrire la durée.\n",
        ),
    ];
    month.decide("2026-12-08", &third.concat());
    shown(
        "minutes_3",
        month.on("2026-12-08", "committee minutes 2026-12-08 --format markdown"),
    );
    month.merge();

    // Fourth week: four reviews, one of them the decision to stop.
    for product in ["en-construction", "grand-public", "second-essai"] {
        month.record(
            "2026-12-11",
            &format!("request {product} --gate G-REVUE --session 2026-12-15"),
        );
    }
    month.record(
        "2026-12-11",
        "request reserve-ouverte --gate G-ARRET --session 2026-12-15 --note \"plus de besoin\"",
    );
    shown("todo_4", month.on("2026-12-14", "todo --role comite --format markdown"));
    month.merge();
    month.record("2026-12-15", "committee open 2026-12-15");
    month.record(
        "2026-12-15",
        "committee attend 2026-12-15 architecte securite technologie",
    );
    let fourth: String = ["en-construction", "grand-public", "second-essai"]
        .map(|product| {
            decision(
                product,
                "ajourne",
                &[("methodologie", "{opinion: reserve, comment: à préciser}")],
                "  rationale: Revenir en janvier.\n",
            )
        })
        .concat();
    month.decide(
        "2026-12-15",
        &format!("{fourth}{}", decision("reserve-ouverte", "go", &[], "")),
    );
    shown(
        "minutes_4",
        month.on("2026-12-15", "committee minutes 2026-12-15 --format markdown"),
    );
    month.merge();
    shown(
        "decisions",
        month.on("2026-12-16", "report decisions --format markdown"),
    );
    month.on("2026-12-16", "validate").expect(0);
}

/// What a sitting records may be signed by a seat: then a forge accepts it.
#[test]
fn the_proposal_of_a_sitting_passes_the_check_of_signatures() {
    if !needs("ssh-keygen", "-?") {
        return;
    }
    let month = Month { world: World::tour() };
    let keys = tempfile::tempdir().unwrap();
    let key = keys.path().join("seat");
    let mut make = Command::new("ssh-keygen");
    make.args(["-q", "-t", "ed25519", "-N", "", "-C", "seat", "-f"])
        .arg(&key);
    assert!(make.status().unwrap().success());
    let public = std::fs::read_to_string(key.with_extension("pub")).unwrap();
    let public = public.split_whitespace().take(2).collect::<Vec<_>>().join(" ");
    month
        .world
        .write("allowed_signers", format!("architecte namespaces=\"git\" {public}\n"));
    month.world.commit_all();
    for (name, value) in [
        ("gpg.format", "ssh"),
        ("user.signingkey", key.to_str().unwrap()),
        ("commit.gpgsign", "true"),
    ] {
        month.world.git(&["config", name, value]);
    }
    month.record("2026-11-17", "committee open 2026-11-17");
    let refused = decision(
        "essai-bloque",
        "no_go",
        &[("organisation", "{opinion: defavorable, comment: personne n'est nommé}")],
        "  rationale: Rien n'a changé.\n",
    );
    month.decide("2026-11-17", &refused);
    month
        .on(
            "2026-11-17",
            "check --base main --head catalog/seance-2026-11-17 --signed",
        )
        .expect(0);
    // Unsigned, it does not.
    month.world.git(&["config", "commit.gpgsign", "false"]);
    month.record("2026-11-17", "committee undo 2026-11-17");
    month.decide("2026-11-17", &refused);
    let unsigned = month
        .on(
            "2026-11-17",
            "check --base main --head catalog/seance-2026-11-17 --signed",
        )
        .expect(1);
    assert!(unsigned.out.contains("C-18"), "{}", unsigned.out);
}
