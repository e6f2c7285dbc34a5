//! Addresses: absolute `http(s)` URLs, or paths of the repository (rule S-59).

use serde::{Serialize, Serializer};

use super::decode::{Decode, FaultKind, Faults, Shape};
use super::tree::Node;

/// The address of a page or of a file of the repository.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link(Box<str>);

impl Link {
    /// The link, where `text` is an absolute web address or a relative path.
    #[must_use]
    pub fn parse(text: &str) -> Option<Link> {
        if text.is_empty() || text.chars().any(char::is_whitespace) {
            return None;
        }
        let lower = text.to_ascii_lowercase();
        let sound = match lower.strip_prefix("https://").or_else(|| lower.strip_prefix("http://")) {
            Some(rest) => rest.split(['/', '?', '#']).next().is_some_and(|host| !host.is_empty()),
            None => {
                !text.starts_with('/')
                    && !text.contains("://")
                    && !lower.starts_with("mailto:")
                    && !lower.starts_with("www.")
                    && !text.contains('\\')
                    && !text.split('/').any(|part| part == "..")
                    && !text.split('/').next().is_some_and(|first| first.contains(':'))
            }
        };
        sound.then(|| Link(text.into()))
    }

    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl Serialize for Link {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.0)
    }
}

impl Decode for Link {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Link> {
        let text = faults.text(node, Shape::Url)?;
        let link = Link::parse(text);
        if link.is_none() {
            faults.push(node, FaultKind::BadUrl { text: text.to_owned() });
        }
        link
    }

    fn shape() -> Shape {
        Shape::Url
    }
}

#[cfg(test)]
mod tests {
    use super::Link;

    #[test]
    fn an_address_is_absolute_or_a_path_of_the_repository() {
        for text in ["https://a.gouv.fr/x?y=1", "HTTP://a", "docs/note.md", "a.md"] {
            assert!(Link::parse(text).is_some(), "{text}");
        }
        for text in [
            "https://",
            "www.a.fr",
            "ftp://a.fr/x",
            "/etc/passwd",
            "mailto:a@b.fr",
            "a b",
            "",
        ] {
            assert!(Link::parse(text).is_none(), "{text}");
        }
    }
}
