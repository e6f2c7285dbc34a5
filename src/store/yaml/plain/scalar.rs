//! Texts: plain, quoted, folded.

use std::borrow::Cow;

use super::Reader;

/// A text, and where it stands, quotes included.
pub(super) struct Scalar<'s> {
    pub(super) text: Cow<'s, str>,
    pub(super) plain: bool,
    pub(super) start: usize,
    pub(super) end: usize,
}

impl<'s> Reader<'s> {
    /// A plain or quoted text of one line, and the spaces after it; `FLOW` tells that it stands in a flow collection.
    pub(super) fn scalar<const FLOW: bool>(&mut self) -> Option<Scalar<'s>> {
        let scalar = match self.byte()? {
            quote @ (b'\'' | b'"') => self.quoted(quote)?,
            _ => self.plain::<FLOW>()?,
        };
        self.skip_spaces();
        Some(scalar)
    }

    fn plain<const FLOW: bool>(&mut self) -> Option<Scalar<'s>> {
        let start = self.at;
        if !self.may_start_plain::<FLOW>() {
            return None;
        }
        self.at += 1;
        while let Some(byte) = self.byte() {
            match byte {
                b'\n' => break,
                b':' if self.before_blank() => break,
                b'#' if self.after_a_space() => break,
                // Brackets end a text in a flow collection only, and a colon before them is doubtful.
                b',' | b'[' | b']' | b'{' | b'}' if FLOW => break,
                _ => self.at += 1,
            }
        }
        let text = self.source.get(start..self.at)?.trim_end_matches(' ');
        if FLOW && text.ends_with(':') {
            return None;
        }
        Some(Scalar {
            text: Cow::Borrowed(text),
            plain: true,
            start,
            end: start + visible_length(text),
        })
    }

    fn may_start_plain<const FLOW: bool>(&self) -> bool {
        match self.byte() {
            Some(b'-') if FLOW => !matches!(
                self.byte_at(self.at + 1),
                None | Some(b' ' | b'\n' | b',' | b'[' | b']' | b'{' | b'}')
            ),
            Some(b'-') => !self.before_blank(),
            None
            | Some(
                b' ' | b'\n' | b'?' | b':' | b',' | b'[' | b']' | b'{' | b'}' | b'#' | b'&' | b'*' | b'!' | b'|' | b'>'
                | b'\'' | b'"' | b'%' | b'@' | b'`',
            ) => false,
            Some(_) => true,
        }
    }

    /// A text between quotes, on one line; backslashes are none of what is read here.
    fn quoted(&mut self, quote: u8) -> Option<Scalar<'s>> {
        let start = self.at;
        let mut doubled = false;
        loop {
            self.at += 1;
            match self.byte()? {
                b'\n' => return None,
                byte if byte != quote => {}
                b'\'' if self.byte_at(self.at + 1) == Some(b'\'') => {
                    doubled = true;
                    self.at += 1;
                }
                _ => break,
            }
        }
        let text = self.source.get(start + 1..self.at)?;
        self.at += 1;
        Some(Scalar {
            text: if doubled {
                Cow::Owned(text.replace("''", "'"))
            } else {
                Cow::Borrowed(text)
            },
            plain: false,
            start,
            end: self.at,
        })
    }

    /// A folded text without its last line feed (`>-`), of lines that are indented alike, to the end of its last line.
    pub(super) fn folded(&mut self) -> Option<()> {
        let outside = self.open.last()?.column;
        if !self.rest().starts_with(b">-\n") {
            return None;
        }
        self.at += 3;
        self.line = self.at;
        self.skip_spaces();
        let indent = self.column();
        if indent <= outside {
            return None;
        }
        let start = self.at;
        let mut text = String::new();
        let mut end = start;
        let mut empty_lines = 0;
        loop {
            match self.byte() {
                // A line that is indented further, or of spaces only, is not folded.
                Some(b' ') => return None,
                None | Some(b'\n') if self.column() == indent => return None,
                Some(b'\n') => {
                    self.at += 1;
                    empty_lines += 1;
                }
                Some(_) if self.column() == indent => {
                    join(&mut text, empty_lines);
                    let line = self.rest_of_line();
                    text.push_str(line);
                    self.at += line.len();
                    end = self.at;
                    empty_lines = 0;
                    if self.byte() == Some(b'\n') {
                        self.at += 1;
                    }
                }
                _ => break,
            }
            self.line = self.at;
            self.skip_indent(indent);
        }
        self.at = self.line;
        let written = self.source.get(start..end)?;
        self.push_value(Scalar {
            text: Cow::Owned(text),
            plain: false,
            start,
            end: start + written.trim_end().len(),
        })
    }

    fn rest_of_line(&self) -> &'s str {
        let rest = self.source.get(self.at..).unwrap_or_default();
        rest.split_once('\n').map_or(rest, |(line, _)| line)
    }

    fn skip_indent(&mut self, indent: usize) {
        while self.column() < indent && self.byte() == Some(b' ') {
            self.at += 1;
        }
    }
}

/// What stands for the line feeds between two lines of a folded text.
fn join(text: &mut String, empty_lines: usize) {
    if empty_lines > 0 {
        text.extend(std::iter::repeat_n('\n', empty_lines));
    } else if !text.is_empty() {
        text.push(' ');
    }
}

/// Spans end before every kind of blank; texts, before spaces.
fn visible_length(text: &str) -> usize {
    if text.ends_with(|letter: char| letter.is_ascii()) {
        text.len()
    } else {
        text.trim_end().len()
    }
}
