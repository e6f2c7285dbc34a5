//! How pages look: files of ours, and those that a ministry puts in their place or beside them.

use std::borrow::Cow;
use std::collections::BTreeSet;
use std::fs;
use std::path::Path;

use crate::render::page::html;

/// Our files. `tokens.css` holds the colours, the letters and the measures that all others use.
const OURS: &[(&str, &str)] = &[
    ("page.css", html::STYLE),
    ("charts.css", html::CHARTS),
    ("tokens.css", include_str!("theme/tokens.css")),
    ("style.css", include_str!("theme/style.css")),
];

/// What a theme may hold, and what browsers call it.
const KINDS: &[(&str, &str)] = &[
    ("css", "text/css; charset=utf-8"),
    ("svg", "image/svg+xml"),
    ("png", "image/png"),
    ("ico", "image/x-icon"),
    ("woff2", "font/woff2"),
];

/// The names of the files, of ours and of the theme's.
#[must_use]
pub fn names(theme: Option<&Path>) -> BTreeSet<String> {
    let own = OURS.iter().map(|(name, _)| (*name).to_owned());
    let entries = theme.and_then(|theme| fs::read_dir(theme).ok()).into_iter().flatten();
    let theirs = entries
        .flatten()
        .map(|entry| entry.file_name().to_string_lossy().into_owned());
    own.chain(theirs.filter(|name| file(name, theme).is_some())).collect()
}

/// The file of this name, with what it is; none for another.
#[must_use]
pub fn file(name: &str, theme: Option<&Path>) -> Option<(&'static str, Cow<'static, [u8]>)> {
    let (_, ending) = name.rsplit_once('.')?;
    let (_, kind) = KINDS.iter().find(|(known, _)| *known == ending)?;
    let plain = |letter: char| letter.is_ascii_alphanumeric() || "-_.".contains(letter);
    // A name alone: nothing leads out of the folder.
    if name.starts_with('.') || !name.chars().all(plain) {
        return None;
    }
    if let Some(bytes) = theme.and_then(|theme| fs::read(theme.join(name)).ok()) {
        return Some((kind, Cow::Owned(bytes)));
    }
    let (_, text) = OURS.iter().find(|(known, _)| *known == name)?;
    Some((kind, Cow::Borrowed(text.as_bytes())))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn a_theme_gives_its_files_and_nothing_beside_them() {
        let folder = tempfile::tempdir().unwrap();
        let theme = folder.path().join("theme");
        fs::create_dir(&theme).unwrap();
        fs::write(folder.path().join("secret.css"), "secret").unwrap();
        fs::write(theme.join("tokens.css"), "theirs").unwrap();
        fs::write(theme.join("notes.txt"), "theirs").unwrap();
        let of = |name: &str| file(name, Some(&theme)).map(|(_, bytes)| bytes.into_owned());
        assert_eq!(of("tokens.css").unwrap(), b"theirs");
        assert_eq!(of("style.css").unwrap(), include_bytes!("theme/style.css"));
        for name in [
            "../secret.css",
            "..%2fsecret.css",
            "notes.txt",
            ".css",
            "",
            "absent.css",
        ] {
            assert_eq!(of(name), None, "{name}");
        }
    }
}
