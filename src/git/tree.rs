//! Trees, read with care. Git writes none that holds a name twice, out of order or with a `/`; a server may take one all
//! the same, and then says one thing to who looks a name up and another to who makes a clone.

use std::cmp::Ordering;

use git2::{ErrorClass, ObjectType, Oid, Tree, TreeEntry};

use crate::git::snapshot::missing;
use crate::git::{GitError, Repository};

/// What is wrong with a tree.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum TreeFault {
    /// It holds this name twice.
    Twice(String),
    /// This name does not stand where it is looked for.
    Order(String),
    /// This is no name of a file.
    Name(String),
    /// This is neither file, folder, link nor submodule.
    Mode(String),
    /// It is deeper than any folder of a catalogue, and than what programs may follow.
    Deep,
    /// It cannot be read.
    Broken,
}

impl TreeFault {
    /// The name that is at fault; empty where there is none.
    #[must_use]
    pub fn name(&self) -> &str {
        match self {
            TreeFault::Twice(name) | TreeFault::Order(name) | TreeFault::Name(name) | TreeFault::Mode(name) => name,
            TreeFault::Deep | TreeFault::Broken => "",
        }
    }
}

/// Folders within folders; a path of so many is near what systems take.
const DEEPEST: usize = 200;

impl Repository {
    /// A tree that says the same to everybody; `folder` is its place, for the error.
    ///
    /// # Errors
    /// [`GitError::MalformedTree`], and [`GitError::MissingObject`] where this clone does not hold it.
    pub(super) fn tree(&self, id: Oid, folder: &str) -> Result<Tree<'_>, GitError> {
        let malformed = |fault| GitError::MalformedTree {
            folder: folder.trim_end_matches('/').to_owned(),
            fault,
        };
        if folder.bytes().filter(|byte| *byte == b'/').count() > DEEPEST {
            return Err(malformed(TreeFault::Deep));
        }
        let tree = self.raw().find_tree(id).map_err(|error| match error.class() {
            ErrorClass::Tree => malformed(TreeFault::Broken),
            _ => missing(error, id),
        })?;
        if !self.is_known_sound(id) {
            if let Some(fault) = fault(&tree) {
                return Err(malformed(fault));
            }
            self.know_sound(id);
        }
        Ok(tree)
    }

    /// What a path names below a tree; every tree on the way is read with care.
    pub(super) fn entry(&self, tree: &Tree<'_>, path: &str) -> Result<Option<TreeEntry<'static>>, GitError> {
        let (folders, name) = path
            .rsplit_once('/')
            .map_or((None, path), |(above, name)| (Some(above), name));
        let mut current = tree.clone();
        for (end, folder) in steps(folders.unwrap_or_default()) {
            let inner = named(&current, folder).filter(|entry| entry.kind() == Some(ObjectType::Tree));
            let Some(id) = inner.map(|entry| entry.id()) else {
                return Ok(None);
            };
            current = self.tree(id, path.get(..end).unwrap_or_default())?;
        }
        Ok(named(&current, name).map(|entry| entry.to_owned()))
    }

    /// Reads every tree of a folder of a commit, and those on the way to it; into what `wanted` leaves aside, nobody
    /// looks. A folder that is not there has none.
    ///
    /// # Errors
    /// As [`Repository::tree`].
    pub fn ensure_sound(&self, commit: Oid, folder: &str, wanted: &dyn Fn(&str) -> bool) -> Result<(), GitError> {
        let Some(top) = self.folder((commit, folder))? else {
            return Ok(());
        };
        let mut pending = vec![(String::new(), top)];
        while let Some((above, tree)) = pending.pop() {
            for entry in tree.iter().filter(|entry| entry.kind() == Some(ObjectType::Tree)) {
                let path = format!("{above}{}", shown(&entry));
                if wanted(&path) && !self.is_known_sound(entry.id()) {
                    let tree = self.tree(entry.id(), &format!("{folder}{path}"))?;
                    pending.push((format!("{path}/"), tree));
                }
            }
        }
        Ok(())
    }
}

/// What stands under a name; no name holds a zero byte, which git2 cannot pass on.
fn named<'t>(tree: &'t Tree<'_>, name: &str) -> Option<TreeEntry<'t>> {
    if name.contains('\0') { None } else { tree.get_name(name) }
}

/// The names of a path, each with the byte where it ends.
fn steps(path: &str) -> impl Iterator<Item = (usize, &str)> {
    let mut end = 0;
    path.split('/').filter(|name| !name.is_empty()).map(move |name| {
        end += name.len();
        let here = end;
        end += 1;
        (here, name)
    })
}

fn fault(tree: &Tree<'_>) -> Option<TreeFault> {
    let mut previous: Option<TreeEntry<'_>> = None;
    // The files whose names the present one goes on from: a folder of such a name may come later.
    let mut open: Vec<TreeEntry<'_>> = Vec::new();
    for (index, entry) in tree.iter().enumerate() {
        let name = entry.name_bytes();
        if !is_name(name) {
            return Some(TreeFault::Name(shown(&entry)));
        }
        if !MODES.contains(&entry.filemode_raw()) {
            return Some(TreeFault::Mode(shown(&entry)));
        }
        while open.last().is_some_and(|file| !name.starts_with(file.name_bytes())) {
            open.pop();
        }
        let same = |other: &TreeEntry<'_>| other.name_bytes() == name;
        if previous.as_ref().is_some_and(same) || open.iter().any(same) {
            return Some(TreeFault::Twice(shown(&entry)));
        }
        if previous
            .as_ref()
            .is_some_and(|previous| order(previous, &entry) != Ordering::Less)
        {
            return Some(TreeFault::Order(shown(&entry)));
        }
        if entry.kind() != Some(ObjectType::Tree) {
            open.extend(tree.get(index));
        }
        previous = Some(entry);
    }
    None
}

/// A file, one that runs, one as old programs wrote it, a link, a folder, a submodule.
const MODES: [i32; 6] = [0o100_644, 0o100_755, 0o100_664, 0o120_000, 0o040_000, 0o160_000];

/// The order of a tree: the name of a folder stands as if `/` followed.
pub(super) fn order(one: &TreeEntry<'_>, other: &TreeEntry<'_>) -> Ordering {
    let (left, right) = (one.name_bytes(), other.name_bytes());
    let common = left.len().min(right.len());
    let next = |entry: &TreeEntry<'_>, name: &[u8]| {
        let end = (entry.kind() == Some(ObjectType::Tree)).then_some(b'/');
        name.get(common).copied().or(end)
    };
    left.get(..common)
        .cmp(&right.get(..common))
        .then_with(|| next(one, left).cmp(&next(other, right)))
}

/// False for what no clone would write: nothing, a path, or the folder of Git itself, under any name that a file system
/// takes for it.
fn is_name(name: &[u8]) -> bool {
    if name.is_empty() || name.contains(&b'/') || name == b"." || name == b".." {
        return false;
    }
    // Nearly every name.
    if !matches!(name.first(), Some(b'.' | b'g' | b'G' | 0x80..)) {
        return true;
    }
    let text = String::from_utf8_lossy(name);
    let visible: String = text.chars().filter(|sign| !is_ignored(*sign)).collect();
    let plain = visible
        .split(':')
        .next()
        .unwrap_or_default()
        .trim_end_matches([' ', '.']);
    !plain.eq_ignore_ascii_case(".git") && !plain.eq_ignore_ascii_case("git~1")
}

/// The signs that macOS leaves out when it compares names.
fn is_ignored(sign: char) -> bool {
    matches!(sign, '\u{200c}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{206a}'..='\u{206f}' | '\u{feff}')
}

fn shown(entry: &TreeEntry<'_>) -> String {
    String::from_utf8_lossy(entry.name_bytes()).into_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;
    use crate::git::testing::Sandbox;

    /// What a tree of these entries is told to be.
    fn told(sandbox: &Sandbox, entries: &[(&str, &str)]) -> Option<TreeFault> {
        let repo = sandbox.open();
        let blob = repo.raw().blob(b"a: 1\n").unwrap();
        let folder = sandbox.rev("HEAD:products");
        let mut bytes = Vec::new();
        for (mode, name) in entries {
            bytes.extend_from_slice(format!("{mode} {name}\0").as_bytes());
            let id = if *mode == "40000" { folder } else { blob };
            bytes.extend_from_slice(id.as_bytes());
        }
        let id = repo.raw().odb().unwrap().write(ObjectType::Tree, &bytes).unwrap();
        match repo.tree(id, "products/") {
            Ok(_) => None,
            Err(GitError::MalformedTree { folder, fault }) => {
                assert_eq!(folder, "products");
                Some(fault)
            }
            Err(other) => panic!("{other}"),
        }
    }

    #[test]
    fn a_tree_that_git_would_not_write_is_told_for_what_it_is() {
        let sandbox = Sandbox::with_file();
        let told = |entries: &[(&str, &str)]| told(&sandbox, entries);
        let file = |name| ("100644", name);
        let folder = |name| ("40000", name);
        assert_eq!(
            told(&[
                file("a"),
                file("a.b"),
                folder("a.c"),
                file("a0"),
                ("120000", "b"),
                ("160000", "c")
            ]),
            None
        );
        assert_eq!(told(&[file("a"), file("a")]), Some(TreeFault::Twice("a".into())));
        assert_eq!(told(&[folder("a"), folder("a")]), Some(TreeFault::Twice("a".into())));
        // A file and a folder of one name stand apart.
        let apart = [file("a"), file("a-b"), file("a.b"), folder("a")];
        assert_eq!(told(&apart), Some(TreeFault::Twice("a".into())));
        assert_eq!(told(&[file("b"), file("a")]), Some(TreeFault::Order("a".into())));
        assert_eq!(told(&[folder("a"), file("a.b")]), Some(TreeFault::Order("a.b".into())));
        for name in [
            "a/b",
            ".",
            "..",
            ".git",
            ".GIT",
            "git~1",
            ".git . .",
            ".gi\u{200c}t",
            "\u{200d}.git",
            ".git::$INDEX_ALLOCATION",
        ] {
            assert_eq!(told(&[file(name)]), Some(TreeFault::Name(name.into())), "{name:?}");
        }
        for name in [".gitattributes", "git~2", "é", "..."] {
            assert_eq!(told(&[file(name)]), None, "{name:?}");
        }
        for mode in ["0", "100000", "100600", "140000", "777"] {
            assert_eq!(told(&[(mode, "a")]), Some(TreeFault::Mode("a".into())), "{mode}");
        }
        // libgit2 does not read these at all.
        assert_eq!(told(&[file("")]), Some(TreeFault::Broken));
    }
}
