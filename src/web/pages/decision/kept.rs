//! What was written of a decision and is not recorded: the draft that `catalog decide` keeps too, by the names of its options. What
//! is begun here is taken up there, and the other way round.

use crate::lifecycle::version::Version;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::web::request::Fields;

/// The fields that are one option each.
const SINGLE: [(&str, &str); 6] = [
    ("seance", "session"),
    ("passage", "gate"),
    ("issue", "outcome"),
    ("motif", "rationale"),
    ("saut", "skip-reason"),
    ("jalon", "reached"),
];
/// The parts of a reservation, and the fields that say them.
const PARTS: [(&str, &str); 4] = [
    ("aspect", "aspect"),
    ("text", "texte"),
    ("owner_role", "responsable"),
    ("due", "echeance"),
];
const OPENS: &str = "advance";

/// What a form says, as the draft keeps it.
pub(super) fn to_keep(version: &Version, said: &Fields, reservations: usize) -> Vec<(String, String)> {
    let mut kept: Vec<(String, String)> = Vec::new();
    let mut keep = |name: &str, value: String| kept.push((name.to_owned(), value));
    for (field, option) in SINGLE {
        if let Some(value) = said.said(field) {
            keep(option, value.to_owned());
        }
    }
    let opinion = |word: &str, comment: &str| match comment {
        "" => word.to_owned(),
        comment => format!("{word}:{comment}"),
    };
    let comment = |name: &str| said.said(name).unwrap_or_default();
    if let Some(word) = said.said("avis") {
        keep("opinion", opinion(word, comment("mot")));
    }
    for aspect in &version.aspects {
        if let Some(word) = said.said(&format!("avis.{}", aspect.id)) {
            let given = opinion(word, comment(&format!("mot.{}", aspect.id)));
            keep("opinion", format!("{}={given}", aspect.id));
        }
    }
    for number in 1..=reservations {
        let field = |part: &str| said.said(&format!("r{number}.{part}"));
        // A reservation is what has to be done: the rest is proposed beside it.
        if field("texte").is_some() || field("responsable").is_some() || field("aspect").is_some() {
            let parts = PARTS.iter().filter_map(|(key, part)| {
                // A semicolon would end the part.
                Some(format!("{key}={}", field(part)?.replace(';', ",")))
            });
            keep("reservation", parts.collect::<Vec<_>>().join("; "));
        }
    }
    for need in said.all("appui") {
        keep("support-need", need.to_owned());
    }
    if said.get("ouvrir").is_some() {
        keep(OPENS, OPENS.to_owned());
    }
    kept
}

/// The form that says what the draft keeps.
pub(super) fn taken_up(kept: &SavedAnswers) -> Fields {
    let mut said: Vec<(String, String)> = Vec::new();
    let mut number = 0;
    for (name, value) in kept.waiting() {
        let mut say = |field: &str, value: &str| said.push((field.to_owned(), value.to_owned()));
        if let Some((field, _)) = SINGLE.iter().find(|(_, option)| option == name) {
            say(field, value);
            continue;
        }
        match name.as_str() {
            "opinion" => {
                let (given, comment) = value.split_once(':').unwrap_or((value, ""));
                let (aspect, word) = given
                    .split_once('=')
                    .map_or(("", given), |(aspect, word)| (aspect, word));
                let of = if aspect.is_empty() {
                    String::new()
                } else {
                    format!(".{aspect}")
                };
                say(&format!("avis{of}"), word);
                say(&format!("mot{of}"), comment.trim());
            }
            "reservation" => {
                number += 1;
                for pair in value.split(';') {
                    let Some((key, value)) = pair.split_once('=') else {
                        continue;
                    };
                    let known = PARTS.iter().find(|(name, _)| *name == key.trim());
                    if let Some((_, part)) = known {
                        say(&format!("r{number}.{part}"), value.trim());
                    }
                }
            }
            "support-need" => say("appui", value),
            OPENS => say("ouvrir", "1"),
            _ => {}
        }
    }
    if number > 0 {
        said.push(("reserves".to_owned(), number.to_string()));
    }
    Fields::of(said)
}
