//! S-59: the catalogue may be published.

use crate::diagnostic::{Findings, Message, Rule, Severity, structure};
use crate::domain::product::Product;
use crate::domain::tree::{Span, Tree};

use super::{ProductContext, ProductRule};

/// S-59: no secret, no e-mail address of a person. (Addresses of pages are checked as they are read.)
pub static PUBLISHABLE: ProductRule = ProductRule {
    rule: Rule {
        id: "S-59",
        name: "publishable-content",
        severity: Severity::Error,
    },
    check: publishable,
};

fn publishable(_: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    check_texts(context.tree, findings);
}

/// S-59 for the texts of any file.
pub fn check_texts(tree: &Tree<'_>, findings: &mut Findings) {
    for (text, span) in tree.scalars() {
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
        findings.report_span(&PUBLISHABLE.rule, span, Message::new("S-59-secret"));
    }
    if !address {
        return;
    }
    if words(text).any(is_private_mailbox) {
        findings.report_span(&PUBLISHABLE.rule, span, Message::new("S-59-email"));
    } else if words(text).any(names_somebody) {
        // `bureau.distinctions@…` looks like somebody's name: only a person can tell.
        let mut finding = structure::at(&PUBLISHABLE.rule, span, Message::new("S-59-person"));
        finding.severity = Severity::Warning;
        findings.0.push(finding);
    }
}

/// What a text holds, found in one pass: most texts hold nothing that is worth a closer look.
struct Signs {
    at: bool,
    equals: bool,
    /// A letter that one of the [`PREFIXES`] cannot do without.
    token: bool,
}

impl Signs {
    const AT: u8 = 1;
    const EQUALS: u8 = 2;
    const TOKEN: u8 = 4;
    fn of(text: &str) -> Signs {
        let sign = |byte: u8| match byte {
            b'@' => Signs::AT,
            b'=' => Signs::EQUALS,
            b'_' | b'-' | b'K' | b'J' => Signs::TOKEN,
            _ => 0,
        };
        // Shorter texts hold neither a secret nor an address.
        let bytes = if text.len() < 8 { &[] } else { text.as_bytes() };
        let signs = bytes.iter().fold(0, |signs, byte| signs | sign(*byte));
        Signs {
            at: signs & Signs::AT != 0,
            equals: signs & Signs::EQUALS != 0,
            token: signs & Signs::TOKEN != 0,
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

/// `prenom.nom@…`.
fn names_somebody(word: &str) -> bool {
    let Some((name, _)) = address(word) else { return false };
    let mut parts = name.split('.');
    matches!((parts.next(), parts.next(), parts.next()), (Some(first), Some(last), None)
        if first.len() >= 2 && last.len() >= 2 && name.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '.' | '-')))
}

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
}
