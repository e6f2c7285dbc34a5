//! The file `allowed_signers`: which key signs for whom, as `ssh-keygen` reads it.

use super::date::Date;

/// A line of the file: names, options, a key.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signer {
    names: String,
    options: Vec<String>,
    /// Its type and itself, without the comment.
    pub key: String,
}

/// The lines that name a key; comments and empty lines aside.
#[must_use]
pub fn parse(text: &str) -> Vec<Signer> {
    text.lines().filter_map(line).collect()
}

fn line(line: &str) -> Option<Signer> {
    let line = line.trim();
    if line.is_empty() || line.starts_with('#') {
        return None;
    }
    let (names, rest) = split_outside_quotes(line, char::is_whitespace);
    let rest = rest.trim_start();
    let (first, others) = split_outside_quotes(rest, char::is_whitespace);
    let (options, key) = if is_key_type(first) {
        ("", rest)
    } else {
        (first, others)
    };
    let mut words = key.split_whitespace();
    let key = format!("{} {}", words.next()?, words.next()?);
    let mut left = options;
    let mut options = Vec::new();
    while !left.is_empty() {
        let (option, rest) = split_outside_quotes(left, |letter| letter == ',');
        options.push(option.to_owned());
        left = rest;
    }
    Some(Signer {
        names: names.trim_matches('"').to_owned(),
        options,
        key,
    })
}

fn is_key_type(word: &str) -> bool {
    ["ssh-", "ecdsa-", "sk-"].iter().any(|start| word.starts_with(start))
}

impl Signer {
    /// Whom the key signs for: names or patterns.
    pub fn names(&self) -> impl Iterator<Item = String> + '_ {
        let names = self.names.split(',').map(str::trim);
        names.filter(|name| !name.is_empty()).map(str::to_owned)
    }

    /// What else the line says: its days, its uses.
    #[must_use]
    pub fn options(&self) -> String {
        self.options.join(",")
    }

    /// True where none of the line's days rules out `today`.
    #[must_use]
    pub fn is_in_force(&self, today: Date) -> bool {
        let today = today.to_string().replace('-', "");
        self.options.iter().all(|option| {
            let Some((name, value)) = option.split_once('=') else {
                return true;
            };
            let value: String = value.chars().filter(char::is_ascii_digit).collect();
            let (day, moment) = value.split_at_checked(8).unwrap_or((&value, ""));
            let midnight = moment.chars().all(|digit| digit == '0');
            match name.to_ascii_lowercase().as_str() {
                "valid-after" => day <= today.as_str(),
                "valid-before" => day > today.as_str() || (day == today && !midnight),
                _ => true,
            }
        })
    }

    /// The line, with another name; that of an authority keeps its own, which certificates must have.
    #[must_use]
    pub fn named(&self, name: &str) -> String {
        let authority = |option: &String| option.eq_ignore_ascii_case("cert-authority");
        let name = if self.options.iter().any(authority) {
            &self.names
        } else {
            name
        };
        self.written(name, &self.options())
    }

    /// The line without the days on which it may sign.
    #[must_use]
    pub fn undated(&self) -> String {
        let dated = |option: &&String| option.to_ascii_lowercase().starts_with("valid-");
        let kept: Vec<&str> = self
            .options
            .iter()
            .filter(|one| !dated(one))
            .map(String::as_str)
            .collect();
        self.written(&self.names, &kept.join(","))
    }

    fn written(&self, names: &str, options: &str) -> String {
        let space = if options.is_empty() { "" } else { " " };
        format!("\"{names}\" {options}{space}{}", self.key)
    }
}

/// True where one of the `patterns` is `name`, or stands for it, and none that begins with `!` does.
#[must_use]
pub fn may_sign_for(patterns: &[String], name: &str) -> bool {
    let refused = |pattern: &String| pattern.strip_prefix('!').is_some_and(|rest| is_like(name, rest));
    patterns.iter().any(|pattern| is_like(name, pattern)) && !patterns.iter().any(refused)
}

/// True where `*` stands for any letters and `?` for one.
fn is_like(text: &str, pattern: &str) -> bool {
    let mut letters = pattern.chars();
    match letters.next() {
        None => text.is_empty(),
        Some('*') => {
            let rest = letters.as_str().trim_start_matches('*');
            let mut ends = text.char_indices().map(|(index, _)| index).chain([text.len()]);
            ends.any(|index| text.get(index..).is_some_and(|tail| is_like(tail, rest)))
        }
        Some(letter) => {
            let mut found = text.chars();
            let same = found.next().is_some_and(|one| letter == '?' || one == letter);
            same && is_like(found.as_str(), letters.as_str())
        }
    }
}

fn split_outside_quotes(text: &str, at: impl Fn(char) -> bool) -> (&str, &str) {
    let mut quoted = false;
    for (index, letter) in text.char_indices() {
        quoted ^= letter == '"';
        if !quoted && at(letter) {
            let rest = text.get(index + letter.len_utf8()..).unwrap_or_default();
            return (text.get(..index).unwrap_or_default(), rest);
        }
    }
    (text, "")
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn one(text: &str) -> Signer {
        parse(text).pop().unwrap()
    }

    #[test]
    fn days_are_cut_from_the_signers_and_nothing_else() {
        for (dated, plain) in [
            ("a ssh-ed25519 AAAA", "\"a\" ssh-ed25519 AAAA"),
            (
                "a,b namespaces=\"git\",valid-before=\"2026 0101\" ssh-ed25519 AAAA x y",
                "\"a,b\" namespaces=\"git\" ssh-ed25519 AAAA",
            ),
            ("a valid-after=\"1\" ssh-ed25519 A", "\"a\" ssh-ed25519 A"),
            ("\"a,b\"  ssh-ed25519 A", "\"a,b\" ssh-ed25519 A"),
        ] {
            assert_eq!(one(dated).undated(), plain);
        }
        assert!(parse("# valid-before=\"1\" x\n\n").is_empty());
        let authority = one("*@x cert-authority ssh-rsa A");
        assert_eq!(authority.named("z"), "\"*@x\" cert-authority ssh-rsa A");
        assert_eq!(one("a ssh-rsa A c").named("z"), "\"z\" ssh-rsa A");
    }

    #[test]
    fn a_key_is_in_force_between_its_days() {
        let day = Date::parse("2026-11-28").unwrap();
        for (options, expected) in [
            ("valid-before=\"20261129\"", true),
            ("valid-before=\"20261128\"", false),
            ("valid-before=\"202611280000Z\"", false),
            ("valid-before=\"202611281200\"", true),
            ("valid-before=\"20260101\"", false),
            ("valid-after=\"20261128\"", true),
            ("valid-after=\"20261129\"", false),
            ("namespaces=\"git\",VALID-BEFORE=\"20260101\"", false),
            ("namespaces=\"git\"", true),
        ] {
            let line = one(&format!("a {options} ssh-ed25519 A"));
            assert_eq!(line.is_in_force(day), expected, "{options}");
        }
    }

    #[test]
    fn names_are_patterns_as_ssh_reads_them() {
        let signs = |names: &str, name: &str| {
            let all: Vec<String> = one(&format!("{names} ssh-ed25519 A")).names().collect();
            may_sign_for(&all, name)
        };
        assert!(signs("jeanne,securite", "securite") && signs("\"jeanne,securite\"", "securite"));
        assert!(signs("secu*", "securite") && signs("securit?", "securite") && signs("*", "securite"));
        assert!(!signs("secu", "securite") && !signs("*,!securite", "securite") && !signs("*@x", "securite"));
    }
}
