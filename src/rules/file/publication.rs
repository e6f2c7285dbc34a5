//! S-59: the catalogue may be published.

use crate::diagnostic::structure::BAD_URL;
use crate::diagnostic::{Finding, Findings, Message, Severity};
use crate::domain::fold::fold;
use crate::domain::tree::Span;
use crate::rules::{Check, FileContext, Rule};

mod words;

use words::{NAMES, SERVICE};

/// S-59: no secret, no e-mail address of a person. (Addresses of pages are checked as they are read.)
pub static PUBLISHABLE: Rule = Rule {
    checks: &[Check::File(publishable)],
    ..Rule::of_form(&BAD_URL)
};

fn publishable(context: &FileContext<'_>, findings: &mut Findings) {
    for (text, span) in context.tree.scalars() {
        judge(text, span, findings);
    }
}

fn judge(text: &str, span: Span, findings: &mut Findings) {
    let signs = Signs::of(text);
    let address = signs.at;
    if (signs.token && holds_token(text))
        || (signs.equals && holds_parameter(text))
        || (address && holds_password(text))
    {
        findings.report_span(&PUBLISHABLE, span, message!("S-59-secret"));
    }
    if signs.civility && calls_somebody(text) {
        findings.0.push(doubt(span, message!("S-59-name")));
    }
    if !address {
        return;
    }
    if words(text).any(is_private_mailbox) {
        findings.report_span(&PUBLISHABLE, span, message!("S-59-email"));
    } else if words(text).any(names_somebody) {
        findings.0.push(doubt(span, message!("S-59-person")));
    }
}

/// What looks like somebody's name, as `bureau.distinctions@…` does: only a person can tell.
fn doubt(span: Span, message: Message) -> Finding {
    let mut finding = Finding::at(&PUBLISHABLE, span, message);
    finding.severity = Severity::Warning;
    finding
}

/// `Mme Durand`, `M. Le Goff`: how one speaks of somebody; not `Mme la directrice`, nor `M. le ministre`.
fn calls_somebody(text: &str) -> bool {
    let words: Vec<&str> = text
        .split(|letter: char| letter.is_whitespace() || letter == '(')
        .collect();
    words.windows(2).any(|pair| {
        let [civility, name] = pair else { return false };
        let mut letters = name.chars();
        matches!(
            *civility,
            "M." | "Mr" | "Mr." | "Mme" | "Mme." | "Mlle" | "Monsieur" | "Madame" | "Mrs" | "Mrs."
        ) && letters.next().is_some_and(char::is_uppercase)
            && letters.next().is_some_and(char::is_alphabetic)
    })
}

/// What a text holds, found in one pass: most texts hold nothing that is worth a closer look.
struct Signs {
    at: bool,
    equals: bool,
    /// A letter that one of the [`PREFIXES`] cannot do without.
    token: bool,
    civility: bool,
}

impl Signs {
    const AT: u8 = 1;
    const EQUALS: u8 = 2;
    const TOKEN: u8 = 4;
    const CIVILITY: u8 = 8;
    fn of(text: &str) -> Signs {
        let sign = |byte: u8| match byte {
            b'@' => Signs::AT,
            b'=' => Signs::EQUALS,
            b'_' | b'-' | b'K' | b'J' => Signs::TOKEN,
            b'M' => Signs::CIVILITY,
            _ => 0,
        };
        // Shorter texts hold neither a secret nor an address.
        let bytes = if text.len() < 8 { &[] } else { text.as_bytes() };
        let signs = bytes.iter().fold(0, |signs, byte| signs | sign(*byte));
        Signs {
            at: signs & Signs::AT != 0,
            equals: signs & Signs::EQUALS != 0,
            token: signs & Signs::TOKEN != 0,
            civility: signs & Signs::CIVILITY != 0,
        }
    }
}

const PREFIXES: &[&str] = &[
    "ghp_",
    "gho_",
    "github_pat_",
    "glpat-",
    "AKIA",
    "xoxb-",
    "xoxp-",
    "sk_live_",
    "-----BEGIN",
    "eyJhbGciOi",
];
const PARAMETERS: &[&str] = &[
    "token=",
    "access_token=",
    "api_key=",
    "apikey=",
    "secret=",
    "password=",
    "passwd=",
    "client_secret=",
];

/// A word that begins as the tokens of known services do.
fn holds_token(text: &str) -> bool {
    const SHORTEST: usize = 10;
    let mut inside = false;
    let long = |rest: &str, prefix: &&str| rest.starts_with(*prefix) && rest.len() >= prefix.len() + 6;
    for (at, byte) in text.bytes().enumerate().take(text.len().saturating_sub(SHORTEST - 1)) {
        let begins = !inside && matches!(byte, b'g' | b'A' | b'x' | b's' | b'e' | b'-');
        inside = byte.is_ascii_alphanumeric();
        if begins
            && text
                .get(at..)
                .is_some_and(|rest| PREFIXES.iter().any(|prefix| long(rest, prefix)))
        {
            return true;
        }
    }
    false
}

/// `?token=abcdef…` in an address; a documentation that names a parameter is no secret.
fn holds_parameter(text: &str) -> bool {
    if !text.contains('=') || !text.contains(['?', '&']) {
        return false;
    }
    let lower = text.to_ascii_lowercase();
    lower.split(['?', '&']).skip(1).any(|part| {
        let value = PARAMETERS.iter().find_map(|name| part.strip_prefix(name));
        value
            .and_then(|value| value.split([' ', '#']).next())
            .is_some_and(|value| value.len() >= 6)
    })
}

/// `https://name:password@host`.
fn holds_password(text: &str) -> bool {
    let hosts = text.split("://").skip(1).filter_map(|rest| rest.split('/').next());
    hosts
        .into_iter()
        .any(|host| host.split_once('@').is_some_and(|(user, _)| user.contains(':')))
}

fn words(text: &str) -> impl Iterator<Item = &str> {
    text.split(|letter: char| {
        letter.is_whitespace() || matches!(letter, '<' | '>' | '(' | ')' | ',' | ';' | '"' | '\'')
    })
    .map(|word| word.trim_start_matches("mailto:"))
}

const PRIVATE_MAIL: &[&str] = &[
    "gmail.com",
    "hotmail.com",
    "hotmail.fr",
    "outlook.com",
    "outlook.fr",
    "yahoo.com",
    "yahoo.fr",
    "orange.fr",
    "wanadoo.fr",
    "free.fr",
    "sfr.fr",
    "laposte.net",
    "icloud.com",
    "live.fr",
    "protonmail.com",
    "proton.me",
    "gmx.fr",
];

/// The name and the host of an e-mail address.
fn address(word: &str) -> Option<(&str, String)> {
    let word = word.trim_matches(|letter: char| !letter.is_alphanumeric());
    let (name, host) = word.split_once('@')?;
    let host = host.to_ascii_lowercase();
    let plausible = !name.is_empty()
        && host.contains('.')
        && host
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-'));
    plausible.then_some((name, host))
}

fn is_private_mailbox(word: &str) -> bool {
    address(word).is_some_and(|(_, host)| PRIVATE_MAIL.contains(&host.as_str()))
}

/// `prenom.nom@…`, `p.nom@…`, `prenom.nom.ext@…`: an address that belongs to somebody, not to a service.
fn names_somebody(word: &str) -> bool {
    let Some((name, _)) = address(word) else { return false };
    let name = fold(name.split('+').next().unwrap_or(name));
    // How an agency tells apart who works for it and who works with it, or two of one name.
    let mut parts: Vec<&str> = name.split(['.', '_']).filter(|part| !GUEST.contains(part)).collect();
    let plain = |part: &&str| part.trim_end_matches(|letter: char| letter.is_ascii_digit()).to_owned();
    let owned: Vec<String> = parts.iter().map(plain).collect();
    parts = owned.iter().map(String::as_str).collect();
    if parts.iter().any(|part| {
        part.is_empty()
            || !part
                .chars()
                .all(|letter| letter.is_alphabetic() || matches!(letter, '-' | '\''))
    }) {
        return false;
    }
    let known = |part: &str| {
        part.split('-')
            .next()
            .is_some_and(|first| first.len() > 1 && NAMES.contains(&first))
    };
    match parts.as_slice() {
        // `jean-dupont@`: only where the first part is somebody's name.
        [one] => one.split_once('-').is_some_and(|(first, last)| {
            NAMES.contains(&first) && last.len() > 1 && !NAMES.contains(&last) && !last.split('-').any(is_of_a_service)
        }),
        // `j.dupont@`, `dupont.j@`.
        [initial, last] | [last, initial] if initial.len() == 1 => {
            last.len() > 2 && !last.split('-').any(is_of_a_service)
        }
        [first, last] if known(first) || known(last) => first.len() > 1 && last.len() > 1,
        [first, last] => {
            let part = |part: &str| part.len() > 1 && !part.split('-').any(is_of_a_service);
            part(first) && part(last)
        }
        [first, rest @ ..] => {
            let particles = rest.iter().any(|part| PARTICLES.contains(part));
            rest.len() <= 3 && (known(first) || particles) && !rest.iter().any(|part| is_of_a_service(part))
        }
        [] => false,
    }
}

/// A word that names a team, a task or a thing; letters without a vowel are an acronym.
fn is_of_a_service(part: &str) -> bool {
    let acronym = part.len() <= 5 && !part.contains(['a', 'e', 'i', 'o', 'u', 'y']);
    let plural = part.strip_suffix('s').unwrap_or(part);
    acronym || SERVICE.contains(&part) || SERVICE.contains(&plural)
}

/// What follows a name to say how its owner works here.
const GUEST: &[&str] = &[
    "ext",
    "externe",
    "prestataire",
    "presta",
    "stagiaire",
    "apprenti",
    "alternant",
    "consultant",
    "partenaire",
];
const PARTICLES: &[&str] = &[
    "de", "du", "des", "la", "le", "da", "dos", "van", "von", "der", "den", "el", "ben", "di", "del", "mac", "st",
    "saint",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn every_token_has_the_letter_that_is_looked_for_first() {
        for prefix in PREFIXES {
            assert!(Signs::of(&format!("{prefix}abcdef")).token, "{prefix}");
        }
    }

    fn secret(text: &str) -> bool {
        holds_token(text) || holds_parameter(text) || holds_password(text)
    }

    #[test]
    fn secrets_and_persons_are_seen_and_plain_texts_are_not() {
        for text in [
            "https://a.gouv.fr/x?token=abcdef123",
            "ghp_abcdefghijkl",
            "https://me:pw@a.fr/x",
        ] {
            assert!(secret(text), "{text}");
        }
        for text in [
            "https://a.gouv.fr/x?page=2",
            "le paramètre token= est documenté",
            "https://a.fr/@scope/pkg:1",
            "AKIA",
        ] {
            assert!(!secret(text), "{text}");
        }
        for (text, personal) in [
            ("jeanne.exemple@social.gouv.fr", true),
            ("(a.b@x.fr)", false),
            ("contact@social.gouv.fr", false),
            ("@lit/react", false),
        ] {
            assert_eq!(names_somebody(text), personal, "{text}");
        }
        assert!(is_private_mailbox("<x@gmail.com>!") && !is_private_mailbox("Atlas@OVH"));
    }

    /// Invented addresses of the kinds that are found in public repositories: those of persons.
    const PERSONS: &[&str] = &[
        "jeanne.exemple",
        "marc.dupont",
        "xavier.leroux",
        "amelie.le-gall",
        "jean-pierre.dupont-martin",
        "p.nom",
        "j.dupont",
        "dupont.j",
        "sophie.bernard.ext",
        "k.benali.ext",
        "thomas.petit-externe.ext",
        "fatima.el.amrani",
        "ana.da.silva",
        "maria.dos.santos",
        "jean.data",
        "julie.support",
        "marie-claude.roux",
        "Paul.MARTIN",
        "ÉLODIE.Faure",
        "hugo.moreau2",
        "lea.garnier1",
        "y.lefevre",
        "olivier_morel",
        "chloe_perrin",
        "nadia.haddad",
        "wei.zhang",
        "minh.nguyen",
        "claire.dubois+catalogue",
        "gwenaelle.le.goff",
        "ludovic.de.la.tour",
        "c.rousseau",
        "m-a.fournier",
        "jean-dupont",
        "isabelle-morin",
        "ibrahim.diallo",
        "aminata.sow",
        "noe.chevalier",
        "tom.blanc",
        "ulysse.brun",
        "swann.collet",
        "ewen.riou",
        "malo.kerbrat",
        "zelie.aubert",
        "anouk.pichon",
        "ilan.bouvier",
        "capucine.meunier",
        "sacha.lopez",
        "eliott.gaillard",
        "rayan.cherif",
        "assia.mansouri",
        "h.lemoine",
        "d.guyot",
        "gaspard.riviere",
        "pablo.fernandez",
        "ines.barbier",
    ];

    /// And those of services.
    const SERVICES: &[&str] = &[
        "contact",
        "contact-medailles",
        "support",
        "support.medailles",
        "assistance.sirh",
        "atelier.donnees",
        "equipe.produit",
        "equipe-boussole",
        "data",
        "data.emploi",
        "api.entreprise",
        "api-support",
        "contact.api",
        "bureau.distinctions",
        "mission.handicap",
        "cellule.accessibilite",
        "pole.numerique",
        "dgt.sat",
        "drh.formation",
        "ddets.direction",
        "dreets.bretagne-contact",
        "sg.dnum",
        "dnum.incubateur",
        "dpo",
        "dpd.ministere",
        "rgpd.contact",
        "securite.numerique",
        "ssi.alertes",
        "cert-contact",
        "no-reply",
        "noreply.notification",
        "ne-pas-repondre",
        "newsletter.emploi",
        "presse.ministere",
        "service.usagers",
        "aide.utilisateurs",
        "assistance-utilisateurs",
        "hotline.rh",
        "info.retraite",
        "communication.interne",
        "secretariat.comite",
        "conseil.scientifique",
        "observatoire.metiers",
        "webmaster",
        "admin.plateforme",
        "equipe.design",
        "recherche.utilisateurs",
        "fabrique.numerique",
        "incubateur",
        "beta.gouv",
        "index.egapro",
        "egapro.support",
        "statistiques.travail",
        "opendata.sante",
        "infra.cloud",
        "devops",
        "prod.alertes",
        "test.recette",
        "formation.habilitations",
        "medailles.travail",
        "recrutement.agents",
        "ars.transformation",
        "gestion.comptes",
        "boite.fonctionnelle",
        "accueil.logement",
        "centre.appels-support",
        "dsi.exploitation",
        "inspection.travail",
        "commission.recours-contact",
        "dgcs.handicap",
        "referents.rgpd",
        "lab.innovation",
    ];

    #[test]
    fn services_are_known_from_persons() {
        let told = |name: &&&str| names_somebody(&format!("{name}@social.gouv.fr"));
        let wrong: Vec<_> = SERVICES.iter().filter(told).collect();
        let missed: Vec<_> = PERSONS.iter().filter(|name| !told(name)).collect();
        let found = PERSONS.len() - missed.len();
        assert!(
            wrong.len() * 100 <= 3 * (found + wrong.len()),
            "of a service: {wrong:?}"
        );
        assert!(missed.len() * 100 <= 2 * PERSONS.len(), "of somebody: {missed:?}");
    }

    #[test]
    fn somebody_is_known_by_how_one_speaks_of_them() {
        for text in [
            "Mme Durand, cheffe du bureau",
            "suivi par M. Le Goff",
            "le chef (Monsieur Ortiz)",
        ] {
            assert!(calls_somebody(text), "{text}");
        }
        for text in [
            "Mme la directrice",
            "M. le ministre",
            "Monsieur, Madame",
            "MVP. Le produit",
            "Mme X",
        ] {
            assert!(!calls_somebody(text), "{text}");
        }
    }

    #[test]
    fn an_example_and_a_word_that_is_no_address_name_nobody() {
        for text in [
            "contact@exemple.invalid",
            "@lit/react",
            "Atlas@OVH",
            "a@b",
            "jean.dupont",
        ] {
            assert!(!names_somebody(text), "{text}");
        }
    }
}
