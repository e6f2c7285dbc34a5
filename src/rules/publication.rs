//! S-59: the catalogue may be published.

use crate::diagnostic::{Findings, Message, Rule, Severity};
use crate::domain::product::Product;
use crate::domain::tree::{Node, Span};

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
    if let Some(root) = context.tree.root() {
        let mut open = vec![root];
        while let Some(node) = open.pop() {
            if let Some(text) = node.text() {
                judge(text, node, findings);
            }
            open.extend(node.items());
            open.extend(node.entries().map(|(_, value)| value));
        }
    }
}

fn judge(text: &str, node: Node<'_>, findings: &mut Findings) {
    if text.len() < 8 {
        return;
    }
    let mut report = |key: &'static str, span: Span| findings.report_span(&PUBLISHABLE.rule, span, Message::new(key));
    if looks_secret(text) {
        report("S-59-secret", node.span());
    }
    if text.contains('@') && words(text).any(is_personal_address) {
        report("S-59-email", node.span());
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

fn looks_secret(text: &str) -> bool {
    words(text).any(|word| {
        PREFIXES
            .iter()
            .any(|prefix| word.starts_with(prefix) && word.len() >= prefix.len() + 6)
    }) || PARAMETERS.iter().any(|name| parameter(text, name))
        || text.split("://").skip(1).any(|rest| {
            rest.split('/')
                .next()
                .is_some_and(|host| host.contains('@') && host.contains(':'))
        })
}

/// `?token=abcdef…` in an address; a documentation that names a parameter is no secret.
fn parameter(text: &str, name: &str) -> bool {
    let lower = text.to_ascii_lowercase();
    let found = lower
        .find(name)
        .and_then(|at| Some((lower.get(..at)?, lower.get(at + name.len()..)?)));
    found.is_some_and(|(before, value)| {
        before.ends_with(['?', '&'])
            && value
                .split(['&', ' ', '#'])
                .next()
                .is_some_and(|value| value.len() >= 6)
    })
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

/// A private mailbox, or one that names somebody: `prenom.nom@…`.
fn is_personal_address(word: &str) -> bool {
    let Some((name, host)) = word.trim_end_matches(['.', ':']).split_once('@') else {
        return false;
    };
    let host = host.to_ascii_lowercase();
    let plausible = !name.is_empty()
        && host.contains('.')
        && host
            .chars()
            .all(|letter| letter.is_ascii_alphanumeric() || matches!(letter, '.' | '-'));
    let mut parts = name.split('.');
    let named = matches!((parts.next(), parts.next(), parts.next()), (Some(first), Some(last), None)
        if first.len() >= 2 && last.len() >= 2 && name.chars().all(|letter| letter.is_alphabetic() || matches!(letter, '.' | '-')));
    plausible && (PRIVATE_MAIL.contains(&host.as_str()) || named)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn secrets_and_persons_are_seen_and_plain_texts_are_not() {
        for text in [
            "https://a.gouv.fr/x?token=abcdef123",
            "ghp_abcdefghijkl",
            "https://me:pw@a.fr/x",
        ] {
            assert!(looks_secret(text), "{text}");
        }
        for text in [
            "https://a.gouv.fr/x?page=2",
            "le paramètre token= est documenté",
            "https://a.fr/@scope/pkg:1",
            "AKIA",
        ] {
            assert!(!looks_secret(text), "{text}");
        }
        for (text, personal) in [
            ("jeanne.exemple@social.gouv.fr", true),
            ("x@gmail.com", true),
            ("contact@social.gouv.fr", false),
            ("@lit/react", false),
            ("Atlas@OVH", false),
        ] {
            assert_eq!(is_personal_address(text), personal, "{text}");
        }
    }
}
