//! The texts that exist: `build.rs` reads them from `src/i18n`, and the compiler knows their keys and variables.

/// A file of texts.
#[derive(Debug)]
pub struct File {
    pub french: &'static str,
    pub english: &'static str,
}

/// A text that is said in both languages.
#[derive(Debug)]
pub struct Text {
    key: Part,
    /// The place of its file in [`FILES`].
    pub file: u16,
    /// Its place in its file.
    pub line: u16,
    /// The places of its variables.
    first: u16,
    end: u16,
}

impl Text {
    #[must_use]
    pub const fn key(&self) -> &'static str {
        self.key.text()
    }

    /// What it speaks of, its attributes included, sorted.
    pub fn variables(&self) -> impl Iterator<Item = &'static str> {
        let places = VARIABLES.get(usize::from(self.first)..usize::from(self.end));
        places.unwrap_or_default().iter().map(|place| place.text())
    }
}

/// Where a key or the name of a variable stands among all of them.
#[derive(Clone, Copy, Debug)]
struct Part {
    start: u32,
    end: u32,
}

impl Part {
    const fn text(self) -> &'static str {
        let (before, _) = WORDS.split_at(self.end as usize);
        before.split_at(self.start as usize).1
    }
}

include!(concat!(env!("OUT_DIR"), "/texts.rs"));

/// The text of this key.
#[must_use]
pub const fn find(key: &str) -> Option<&'static Text> {
    let (mut low, mut high) = (0, TEXTS.len());
    while low < high {
        let middle = low + (high - low) / 2;
        #[allow(clippy::indexing_slicing)]
        let text = &TEXTS[middle];
        match compared(text.key(), key) {
            0 => return Some(text),
            1 => high = middle,
            _ => low = middle + 1,
        }
    }
    None
}

/// 0 where both are the same, 1 where the first comes later, 2 where the second does: a constant cannot compare them.
#[allow(clippy::indexing_slicing)]
const fn compared(one: &str, other: &str) -> u8 {
    let (one, other) = (one.as_bytes(), other.as_bytes());
    let mut at = 0;
    while at < one.len() && at < other.len() {
        if one[at] != other[at] {
            return if one[at] > other[at] { 1 } else { 2 };
        }
        at += 1;
    }
    if one.len() == other.len() {
        0
    } else if one.len() > other.len() {
        1
    } else {
        2
    }
}

/// The same key; a text that nobody has written does not compile.
#[must_use]
#[allow(clippy::panic)]
pub const fn known(key: &'static str) -> &'static str {
    assert!(find(key).is_some(), "no text has this key");
    key
}

/// The same key; a text that speaks of other things than `variables` does not compile.
#[must_use]
#[allow(clippy::panic, clippy::indexing_slicing)]
pub const fn known_with(key: &'static str, variables: &[&str]) -> &'static str {
    let Some(text) = find(key) else {
        panic!("no text has this key");
    };
    let mut at = 0;
    while at < variables.len() {
        assert!(
            text.speaks_of(variables[at]),
            "the text does not speak of something that is given"
        );
        at += 1;
    }
    let mut at = text.first as usize;
    while at < text.end as usize {
        assert!(
            holds(variables, VARIABLES[at].text()),
            "the text speaks of something that is not given"
        );
        at += 1;
    }
    key
}

impl Text {
    #[allow(clippy::indexing_slicing)]
    const fn speaks_of(&self, variable: &str) -> bool {
        let mut at = self.first as usize;
        while at < self.end as usize {
            if compared(VARIABLES[at].text(), variable) == 0 {
                return true;
            }
            at += 1;
        }
        false
    }
}

#[allow(clippy::indexing_slicing)]
const fn holds(words: &[&str], word: &str) -> bool {
    let mut at = 0;
    while at < words.len() {
        if compared(words[at], word) == 0 {
            return true;
        }
        at += 1;
    }
    false
}

/// The key of a text, which the compiler has seen.
#[macro_export]
macro_rules! text {
    ($key:literal) => {{
        const KEY: &str = $crate::diagnostic::texts::known($key);
        KEY
    }};
}

/// A message, with all that its text speaks of: what is not given, or not asked for, does not compile. `..` at its end
/// tells that more is added later, or that its advice speaks of more.
#[macro_export]
macro_rules! message {
    ($key:literal $(, $name:ident = $value:expr)*, ..) => {
        $crate::diagnostic::Message::new($crate::text!($key))$(.with(stringify!($name), $value))*
    };
    ($key:literal $(, $name:ident = $value:expr)* $(,)?) => {{
        const KEY: &str = $crate::diagnostic::texts::known_with($key, &[$(stringify!($name)),*]);
        $crate::diagnostic::Message::new(KEY)$(.with(stringify!($name), $value))*
    }};
}
