//! What the system says of a file that nobody has touched since: Git's index proves by the same that a file need not be
//! read again. The index itself proves less here: it speaks of what would be committed, by filters that change with the
//! settings, and by marks that people set (`--assume-unchanged`), and not of what stands in the file.

use std::fs::Metadata;

/// Some systems count in two seconds: what was written within that time before a look may be written again unseen.
const COARSEST: i64 = 3;

/// The device, the number, the size and the times (of the content, and of the file's record) of a regular file.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Stamp([u64; 7]);

impl Stamp {
    /// The bytes of a stamp that is kept.
    pub const LENGTH: usize = 7 * 8;

    /// The stamp of a file; none for what is no regular file, and where the system does not say enough.
    #[cfg(unix)]
    #[must_use]
    pub fn of(metadata: &Metadata) -> Option<Stamp> {
        use std::os::unix::fs::MetadataExt as _;

        let number = i64::cast_unsigned;
        metadata.is_file().then(|| {
            Stamp([
                metadata.dev(),
                metadata.ino(),
                metadata.size(),
                number(metadata.mtime()),
                number(metadata.mtime_nsec()),
                number(metadata.ctime()),
                number(metadata.ctime_nsec()),
            ])
        })
    }

    #[cfg(not(unix))]
    #[must_use]
    pub fn of(_: &Metadata) -> Option<Stamp> {
        None
    }

    /// True where the same stamp, later, proves that nobody wrote to the file since it was taken: at `clock`, not after
    /// the stamp was taken, the last change was long past. The clock is that of another file on the same device.
    #[must_use]
    pub fn is_settled(&self, clock: &Clock) -> bool {
        let [device, _, _, changed, _, recorded, _] = self.0;
        let latest = changed.cast_signed().max(recorded.cast_signed());
        device == clock.device && latest < clock.second.saturating_sub(COARSEST)
    }

    #[must_use]
    pub fn bytes(&self) -> [u8; Stamp::LENGTH] {
        let mut bytes = [0; Stamp::LENGTH];
        for (bytes, number) in bytes.chunks_exact_mut(8).zip(self.0) {
            bytes.copy_from_slice(&number.to_le_bytes());
        }
        bytes
    }
}

/// What a file system takes for now: a server's clock may differ from ours.
#[derive(Clone, Copy, Debug)]
pub struct Clock {
    device: u64,
    second: i64,
}

impl Clock {
    /// The clock by which a file was just written.
    #[must_use]
    pub fn of(written: &Metadata) -> Option<Clock> {
        let Stamp([device, _, _, changed, ..]) = Stamp::of(written)?;
        let second = changed.cast_signed();
        Some(Clock { device, second })
    }
}

#[cfg(test)]
impl Stamp {
    /// A file of this size that was last touched long ago.
    #[must_use]
    pub fn long_ago(mut self, length: u64) -> Stamp {
        let [_, _, size, changed, _, recorded, _] = &mut self.0;
        (*size, *changed, *recorded) = (length, 1_000, 1_000);
        self
    }
}

#[cfg(all(test, unix))]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    fn stamp(changed: i64, recorded: i64) -> Stamp {
        Stamp([1, 2, 3, changed.cast_unsigned(), 0, recorded.cast_unsigned(), 0])
    }

    #[test]
    fn what_was_touched_just_before_a_look_may_be_touched_again_unseen() {
        let clock = Clock { device: 1, second: 100 };
        for (changed, recorded, settled) in [
            (90, 90, true),
            (96, 96, true),
            (97, 90, false),
            (90, 97, false),
            (96, 97, false),
            (100, 100, false),
            // A day to come, and one before any.
            (2_000, 90, false),
            (-5, 90, true),
            (i64::MAX, 90, false),
        ] {
            assert_eq!(
                stamp(changed, recorded).is_settled(&clock),
                settled,
                "{changed} {recorded}"
            );
        }
        let other = Clock { device: 7, ..clock };
        assert!(!stamp(90, 90).is_settled(&other));
    }

    #[test]
    fn a_file_keeps_its_stamp_until_somebody_touches_it() {
        let folder = tempfile::tempdir().unwrap();
        let path = folder.path().join("a");
        let look = || Stamp::of(&std::fs::symlink_metadata(&path).unwrap());
        std::fs::write(&path, "1").unwrap();
        let first = look().unwrap();
        assert_eq!(look().unwrap(), first);
        assert_eq!(first.bytes(), look().unwrap().bytes());
        std::fs::rename(&path, folder.path().join("b")).unwrap();
        std::fs::write(&path, "2").unwrap();
        assert_ne!(look().unwrap().bytes(), first.bytes());
        std::fs::remove_file(&path).unwrap();
        std::os::unix::fs::symlink("b", &path).unwrap();
        assert!(look().is_none());
    }
}
