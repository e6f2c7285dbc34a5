//! Lists and mappings in brackets, on one line.

use super::{Reader, span};
use crate::domain::tree::Content;

impl Reader<'_> {
    /// A flow collection, at whose bracket the reader stands, to its closing bracket.
    pub(super) fn flow(&mut self) -> Option<()> {
        let outside = self.open.len();
        self.open_bracket()?;
        if self.closes() {
            return self.after_entry(outside);
        }
        while self.open.len() > outside {
            self.skip_spaces();
            if self.open.last()?.mapping {
                let key = self.scalar::<true>()?;
                self.push_key(key)?;
                self.at += 1;
                self.skip_spaces();
            }
            if let Some(b'[' | b'{') = self.byte() {
                self.open_bracket()?;
                // Its first entry, unless it is empty and closed already.
                if !self.closes() {
                    continue;
                }
            } else {
                let value = self.scalar::<true>()?;
                self.push_value(value)?;
            }
            self.after_entry(outside)?;
        }
        Some(())
    }

    /// Opens a collection, and goes to what follows its bracket.
    fn open_bracket(&mut self) -> Option<()> {
        let content = match self.byte()? {
            b'[' => Content::List,
            _ => Content::Mapping,
        };
        self.descend(content, span(self.at, self.at + 1), 0)?;
        self.at += 1;
        self.skip_spaces();
        Some(())
    }

    /// True at the bracket that closes the innermost collection.
    fn closes(&self) -> bool {
        let bracket = if self.open.last().is_some_and(|top| top.mapping) {
            b'}'
        } else {
            b']'
        };
        self.byte() == Some(bracket)
    }

    /// Goes past the brackets and the comma that follow an entry.
    fn after_entry(&mut self, outside: usize) -> Option<()> {
        while self.open.len() > outside {
            self.skip_spaces();
            if self.closes() {
                self.at += 1;
                self.close(self.at);
            } else if self.byte() == Some(b',') {
                self.at += 1;
                return Some(());
            } else {
                return None;
            }
        }
        Some(())
    }
}
