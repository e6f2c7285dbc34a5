//! Where the files of a catalogue come from: a folder, or a revision of the repository.

use super::cache::Cache;
use super::stamp::Stamp;

/// What a file says, and its stamp where the source knows one.
pub type Stamped = (Vec<u8>, Option<Stamp>);

/// Files by their path, relative to the catalogue's folder, with `/`.
pub trait Source: Sync {
    /// The bytes of a file; none where it does not exist.
    ///
    /// # Errors
    /// When it is there and cannot be read; the text says why.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String>;

    /// The same, with what tells later whether the file is still as it was read, where the source knows.
    ///
    /// # Errors
    /// As [`read`](Source::read) does.
    fn read_stamped(&self, path: &str) -> Result<Option<Stamped>, String> {
        Ok(self.read(path)?.map(|bytes| (bytes, None)))
    }

    /// The files under a folder, in the order of their paths; none where there is no such folder.
    ///
    /// # Errors
    /// When the folder is there and cannot be read; the text says why.
    fn list(&self, folder: &str) -> Result<Vec<String>, String>;

    /// What tells whether a file is as it was when it was read; none where nothing does.
    fn stamp(&self, _path: &str) -> Option<Stamp> {
        None
    }

    /// Where is kept what need not be done again, if anywhere.
    fn cache(&self) -> Option<&Cache> {
        None
    }

    /// What Git names the content of a file, where that is known before it is read.
    fn content_id(&self, _path: &str) -> Option<Vec<u8>> {
        None
    }

    /// True where the files of a folder are read again and again as they are: their trees are worth keeping together.
    fn stays(&self) -> bool {
        false
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::overlay::Overlay;
    use crate::store::seen::Seen;
    use crate::store::subset::Subset;

    struct Inner(Cache);

    impl Source for Inner {
        fn read(&self, _: &str) -> Result<Option<Vec<u8>>, String> {
            Ok(None)
        }

        fn list(&self, _: &str) -> Result<Vec<String>, String> {
            Ok(Vec::new())
        }

        fn cache(&self) -> Option<&Cache> {
            Some(&self.0)
        }

        fn stays(&self) -> bool {
            true
        }
    }

    #[test]
    fn a_source_that_stands_before_another_keeps_where_that_one_does() {
        let folder = tempfile::tempdir().unwrap();
        let inner = Inner(Cache::within(folder.path()));
        let seen = Seen::new(&inner);
        assert!(seen.cache().is_some() && seen.stays());
        // What is not written yet is not read again and again.
        let overlay = Overlay::new(&inner, &[]);
        assert!(overlay.cache().is_some() && !overlay.stays());
        let subset = Subset::new(&inner, None, None);
        assert!(subset.cache().is_some() && !subset.stays());
    }
}
