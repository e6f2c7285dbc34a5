//! Numbers and texts as bytes, and back.

/// Bytes that are written one after the other.
#[derive(Debug, Default)]
pub struct Packer(pub Vec<u8>);

impl Packer {
    /// Small numbers take one byte.
    pub fn number(&mut self, number: impl Into<u64>) {
        let mut rest: u64 = number.into();
        while rest >= 0x80 {
            self.0.push((rest & 0x7f) as u8 | 0x80);
            rest >>= 7;
        }
        self.0.push(rest as u8);
    }

    pub fn size(&mut self, size: usize) {
        self.number(size as u64);
    }

    pub fn text(&mut self, text: &str) {
        self.size(text.len());
        self.0.extend(text.as_bytes());
    }
}

/// Bytes that are read one after the other: what is not there is none, and never guessed.
#[derive(Debug)]
pub struct Unpacker<'b>(pub &'b [u8]);

impl<'b> Unpacker<'b> {
    pub fn number(&mut self) -> Option<u64> {
        let mut number = 0;
        for shift in (0..64).step_by(7) {
            let (byte, rest) = self.0.split_first()?;
            self.0 = rest;
            number |= u64::from(byte & 0x7f) << shift;
            if byte & 0x80 == 0 {
                return Some(number);
            }
        }
        None
    }

    pub fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    pub fn bytes(&mut self, length: usize) -> Option<&'b [u8]> {
        let (bytes, rest) = self.0.split_at_checked(length)?;
        self.0 = rest;
        Some(bytes)
    }

    pub fn text(&mut self) -> Option<&'b str> {
        let length = self.size()?;
        std::str::from_utf8(self.bytes(length)?).ok()
    }

    /// As many things as a number says that stands before them.
    pub fn many<T>(&mut self, mut read: impl FnMut(&mut Unpacker<'b>) -> Option<T>) -> Option<Vec<T>> {
        let count = self.size()?;
        // Each takes a byte at least: no count makes room for what is not there.
        let mut all = Vec::with_capacity(count.min(self.0.len()));
        for _ in 0..count {
            all.push(read(self)?);
        }
        Some(all)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_is_read_and_what_is_cut_off_is_not() {
        let mut packer = Packer::default();
        let numbers = [0, 1, 0x7f, 0x80, 300, u64::from(u32::MAX), u64::MAX];
        packer.size(numbers.len());
        numbers.iter().for_each(|number| packer.number(*number));
        packer.text("é — a");
        let read = |bytes: &[u8]| {
            let mut unpacker = Unpacker(bytes);
            let numbers = unpacker.many(Unpacker::number)?;
            Some((numbers, unpacker.text()?.to_owned()))
        };
        assert_eq!(read(&packer.0), Some((numbers.to_vec(), "é — a".to_owned())));
        for length in 0..packer.0.len() {
            assert_eq!(packer.0.get(..length).and_then(read), None, "{length}");
        }
        assert_eq!(read(&[0xff; 40]), None);
    }
}
