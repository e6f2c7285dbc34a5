//! Characters that no reader sees: what a terminal would obey, what turns the reading order around, what makes two
//! names read alike.

use std::borrow::Cow;

/// What a terminal would obey, what turns the reading order around, and what ends a line for some readers only; line
/// feeds, carriage returns and tabs are texts.
#[must_use]
pub fn is_control(letter: char) -> bool {
    (letter.is_control() && !matches!(letter, '\n' | '\r' | '\t'))
        || matches!(letter, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}')
        // No characters: the messages mark with them what others wrote.
        || matches!(letter, '\u{fdd0}'..='\u{fdef}')
}

/// What ends a line for some readers of YAML only, or is no text at all, in a comment as elsewhere.
#[must_use]
pub fn ends_a_line_for_some(letter: char) -> bool {
    matches!(letter, '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}')
}

/// What takes no room where it stands: two names that differ by it alone read alike.
#[must_use]
pub fn is_invisible(letter: char) -> bool {
    matches!(
        letter,
        '\u{ad}'
            | '\u{34f}'
            | '\u{115f}'
            | '\u{1160}'
            | '\u{17b4}'
            | '\u{17b5}'
            | '\u{180b}'..='\u{180f}'
            | '\u{200b}'..='\u{200d}'
            | '\u{2060}'..='\u{2065}'
            | '\u{206a}'..='\u{206f}'
            | '\u{2800}'
            | '\u{3164}'
            | '\u{fe00}'..='\u{fe0f}'
            | '\u{feff}'
            | '\u{ffa0}'
            | '\u{fff9}'..='\u{fffb}'
            | '\u{1d173}'..='\u{1d17a}'
            // Signs of scripts that stand on what follows them, and of shorthand.
            | '\u{600}'..='\u{605}'
            | '\u{6dd}'
            | '\u{70f}'
            | '\u{890}'..='\u{891}'
            | '\u{8e2}'
            | '\u{110bd}'
            | '\u{110cd}'
            | '\u{13430}'..='\u{1343f}'
            | '\u{1bca0}'..='\u{1bca3}'
            // What is kept free, stands for a picture, or means what each font likes.
            | '\u{fff0}'..='\u{fff8}'
            | '\u{fffc}'
            | '\u{e000}'..='\u{f8ff}'
            | '\u{f0000}'..='\u{10ffff}'
            | '\u{e0000}'..='\u{e0fff}'
    )
}

/// The letters of a text, each with true where no reader sees it: what makes one emoji of several is seen.
fn seen(text: &str) -> impl Iterator<Item = (char, bool)> {
    let mut before = None;
    let mut rest = text.chars();
    std::iter::from_fn(move || {
        let letter = rest.next()?;
        let joined = is_invisible(letter) && makes_an_emoji(before, letter, rest.clone().next());
        before = Some(letter);
        Some((letter, !joined && is_invisible(letter)))
    })
}

fn makes_an_emoji(before: Option<char>, letter: char, after: Option<char>) -> bool {
    let tag = |letter: char| matches!(letter, '\u{e0020}'..='\u{e007f}');
    before.is_some_and(|before| match letter {
        // A family, a flag with a rainbow.
        '\u{200d}' => (is_emoji(before) || before == '\u{fe0f}') && after.is_some_and(is_emoji),
        '\u{fe0e}' | '\u{fe0f}' => is_emoji(before) || (before.is_ascii_digit() && after == Some('\u{20e3}')),
        // The flags of Scotland and Wales are written with tags.
        letter if tag(letter) => before == '\u{1f3f4}' || tag(before),
        _ => false,
    })
}

fn is_emoji(letter: char) -> bool {
    matches!(
        letter,
        '\u{a9}' | '\u{ae}' | '\u{203c}' | '\u{2049}' | '\u{2122}' | '\u{2139}' | '\u{2190}'..='\u{21ff}'
            | '\u{2300}'..='\u{27bf}' | '\u{2900}'..='\u{297f}' | '\u{2b00}'..='\u{2bff}' | '\u{3030}' | '\u{303d}'
            | '\u{3297}' | '\u{3299}' | '\u{1f000}'..='\u{1faff}'
    )
}

/// The first character of a name that no reader sees.
#[must_use]
pub fn hidden(name: &str) -> Option<char> {
    if is_plain(name) {
        return None;
    }
    seen(name).find_map(|(letter, unseen)| unseen.then_some(letter))
}

/// The text without what no reader sees.
#[must_use]
pub fn without_hidden(name: &str) -> Cow<'_, str> {
    if is_plain(name) {
        return Cow::Borrowed(name);
    }
    let kept = name
        .chars()
        .filter(|letter| !is_invisible(*letter) && !is_control(*letter));
    Cow::Owned(kept.collect())
}

/// The text as a terminal may show it: what would command it, and what no reader sees, is written out (`\u001b`).
#[must_use]
pub fn visible(text: &str) -> Cow<'_, str> {
    if is_plain(text) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    let mut letters = seen(text).peekable();
    while let Some((letter, unseen)) = letters.next() {
        let alone = letter == '\r' && letters.peek().is_none_or(|(next, _)| *next != '\n');
        if unseen || alone || is_control(letter) {
            write_out(letter, &mut out);
        } else {
            out.push(letter);
        }
    }
    Cow::Owned(out)
}

/// The same on one line: a line feed is written out too.
#[must_use]
pub fn on_a_line(text: &str) -> Cow<'_, str> {
    match visible(text) {
        seen if seen.contains('\n') => Cow::Owned(seen.replace("\r\n", "\n").replace('\n', "\\n")),
        seen => seen,
    }
}

/// The text with what a terminal would obey written out as in JSON, so that JSON stays the same; all else stays.
#[must_use]
pub fn without_controls(text: &str) -> Cow<'_, str> {
    if is_plain(text) || !text.chars().any(is_control) {
        return Cow::Borrowed(text);
    }
    let mut out = String::with_capacity(text.len() + 16);
    for letter in text.chars() {
        if is_control(letter) {
            write_out(letter, &mut out);
        } else {
            out.push(letter);
        }
    }
    Cow::Owned(out)
}

/// As YAML and JSON write it between double quotes.
fn write_out(letter: char, out: &mut String) {
    let code = u32::from(letter);
    out.push_str(&if code > 0xffff {
        format!("\\U{code:08x}")
    } else {
        format!("\\u{code:04x}")
    });
}

/// True for a text that certainly holds neither controls nor invisible characters: told from its bytes, since every
/// text that is read and printed passes here.
#[must_use]
pub fn is_plain(text: &str) -> bool {
    const CHUNK: usize = 64;
    let bytes = text.as_bytes();
    bytes.chunks(CHUNK).enumerate().all(|(number, chunk)| {
        let ascii = chunk.iter().fold(true, |plain, byte| {
            plain & (matches!(byte, b' '..=b'~') | (*byte == b'\n') | (*byte == b'\t'))
        });
        ascii || chunk_is_plain(bytes, number * CHUNK, chunk.len())
    })
}

fn chunk_is_plain(bytes: &[u8], start: usize, length: usize) -> bool {
    let next = |at: usize| bytes.get(at).copied().unwrap_or_default();
    (start..start + length).all(|at| match next(at) {
        b' '..=b'~' | b'\n' | b'\t' => true,
        b'\r' => next(at + 1) == b'\n',
        ..=0x1f | 0x7f => false,
        0xc2 => !matches!(next(at + 1), 0x80..=0x9f | 0xad),
        0xcd => next(at + 1) != 0x8f,
        0xd8 => !matches!(next(at + 1), 0x80..=0x85 | 0x9c),
        0xdb => next(at + 1) != 0x9d,
        0xdc => next(at + 1) != 0x8f,
        0xe0 => !matches!(next(at + 1), 0xa2 | 0xa3),
        0xe1 => !matches!(next(at + 1), 0x85 | 0x9e | 0xa0),
        0xe2 => !matches!(
            (next(at + 1), next(at + 2)),
            (0x80, 0x8b..=0x8f | 0xa8..=0xae) | (0x81, 0xa0..=0xaf) | (0xa0, 0x80)
        ),
        0xe3 => (next(at + 1), next(at + 2)) != (0x85, 0xa4),
        0xee | 0xf3 | 0xf4 => false,
        0xef => !matches!(next(at + 1), 0x80..=0xa3 | 0xb7 | 0xb8 | 0xbb | 0xbe | 0xbf),
        0xf0 => !matches!(
            (next(at + 1), next(at + 2)),
            (0x91, 0x82 | 0x83) | (0x93, 0x90) | (0x9b, 0xb2) | (0x9d, 0x85)
        ),
        _ => true,
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_is_told_plain_from_its_bytes_holds_nothing_odd() {
        for letter in (0..=0x0010_ffff).filter_map(char::from_u32) {
            let text = format!("{}{letter}a", "x".repeat(62));
            let odd = is_control(letter) || is_invisible(letter) || letter == '\r';
            assert!(!odd || !is_plain(&text), "{letter:?}");
        }
        assert!(is_plain("« Démarches : à l’heure »\r\n\tœuvre\u{a0}!\u{202f}"));
    }

    #[test]
    fn emoji_of_several_characters_are_seen() {
        for whole in [
            "👨\u{200d}👩\u{200d}👧",
            "❤\u{fe0f}",
            "🏳\u{fe0f}\u{200d}🌈",
            "1\u{fe0f}\u{20e3}",
            "🏴\u{e0067}\u{e0062}\u{e007f}",
        ] {
            assert_eq!(hidden(whole), None, "{whole}");
            assert_eq!(visible(whole), whole);
        }
        for name in [
            "Mi\u{ad}di",
            "Midi\u{200b}",
            "Mi\u{1bca0}di",
            "Mi\u{fff0}di",
            "Mi\u{13430}di",
            "Mi\u{fffc}di",
            "Mi\u{e000}di",
            "Mi\u{10fffd}di",
            "Mi\u{70f}di",
            "a\u{200d}b",
            "a\u{fe0f}",
            "Midi\u{e0041}",
            "\u{3164}",
            "\u{2060}Midi",
        ] {
            assert!(hidden(name).is_some(), "{name:?}");
        }
    }

    #[test]
    fn what_a_terminal_would_obey_is_written_out() {
        assert_eq!(
            visible("a\u{1b}[2Jb\u{9b}c\u{202e}\u{e0041}\rd\r\ne"),
            "a\\u001b[2Jb\\u009bc\\u202e\\U000e0041\\u000dd\r\ne"
        );
        assert_eq!(on_a_line("a\nb"), "a\\nb");
        assert_eq!(without_controls("\u{200b}\u{9b}"), "\u{200b}\\u009b");
    }
}
