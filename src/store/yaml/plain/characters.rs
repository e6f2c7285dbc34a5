//! Where the reader stands in the source.

use super::Reader;

impl<'s> Reader<'s> {
    #[inline]
    pub(super) fn rest(&self) -> &'s [u8] {
        self.source.as_bytes().get(self.at..).unwrap_or_default()
    }

    #[inline]
    pub(super) fn byte(&self) -> Option<u8> {
        self.byte_at(self.at)
    }

    #[inline]
    pub(super) fn byte_at(&self, at: usize) -> Option<u8> {
        self.source.as_bytes().get(at).copied()
    }

    /// The column of the character where the reader stands: before it are only spaces and dashes.
    #[inline]
    pub(super) fn column(&self) -> usize {
        self.at - self.line
    }

    #[inline]
    pub(super) fn skip_spaces(&mut self) {
        while self.byte() == Some(b' ') {
            self.at += 1;
        }
    }

    pub(super) fn skip_line(&mut self) {
        let rest = self.rest();
        let length = rest.iter().position(|byte| *byte == b'\n');
        self.at += length.map_or(rest.len(), |length| length + 1);
    }

    /// Goes past the end of the line, where nothing but a comment may follow.
    pub(super) fn end_line(&mut self) -> Option<()> {
        self.skip_spaces();
        match self.byte() {
            None => {}
            Some(b'\n') => self.at += 1,
            Some(b'#') if self.after_a_space() => self.skip_line(),
            Some(_) => return None,
        }
        Some(())
    }

    #[inline]
    pub(super) fn after_a_space(&self) -> bool {
        self.at.checked_sub(1).and_then(|before| self.byte_at(before)) == Some(b' ')
    }

    pub(super) fn at_dash(&self) -> bool {
        self.byte() == Some(b'-') && self.before_blank()
    }

    pub(super) fn at_colon(&self) -> bool {
        self.byte() == Some(b':') && self.before_blank()
    }

    #[inline]
    pub(super) fn before_blank(&self) -> bool {
        matches!(self.byte_at(self.at + 1), None | Some(b' ' | b'\n'))
    }

    /// Goes to what follows a dash on its line, or to the line's end: past a comment, as the library does.
    pub(super) fn pass_dash(&mut self) {
        self.at += 1;
        self.skip_spaces();
        if self.byte() == Some(b'#') && self.after_a_space() {
            let rest = self.rest();
            self.at += rest.iter().position(|byte| *byte == b'\n').unwrap_or(rest.len());
        }
    }
}
