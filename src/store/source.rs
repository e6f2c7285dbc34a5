//! Where the files of a catalogue come from: a folder, or a revision of the repository.

use super::cache::Cache;

/// Files by their path, relative to the catalogue's folder, with `/`.
pub trait Source: Sync {
    /// The bytes of a file; none where it does not exist.
    ///
    /// # Errors
    /// When it is there and cannot be read; the text says why.
    fn read(&self, path: &str) -> Result<Option<Vec<u8>>, String>;

    /// The files under a folder, in the order of their paths; none where there is no such folder.
    ///
    /// # Errors
    /// When the folder is there and cannot be read; the text says why.
    fn list(&self, folder: &str) -> Result<Vec<String>, String>;

    /// Where is kept what need not be done again, if anywhere.
    fn cache(&self) -> Option<&Cache> {
        None
    }

    /// True where the files of a folder are read again and again as they are: their trees are worth keeping together.
    fn stays(&self) -> bool {
        false
    }
}
