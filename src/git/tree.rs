//! Trees, read with care. Git writes none that holds a name twice, out of order or with a `/`; a server may take one all
//! the same, and then says one thing to who looks a name up and another to who makes a clone.

mod entries;

use std::collections::HashMap;
use std::sync::Arc;

use git2::{ObjectType, Oid};

use crate::git::answers::{is_regular, missing};
use crate::git::{GitError, Repository};
use entries::{Entries, FILE, FOLDER, OLD_FILE};

pub(super) use entries::order;

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

/// A tree that says the same to everybody: every name once, in its place.
#[derive(Debug)]
pub(super) struct Tree {
    id: Oid,
    bytes: Vec<u8>,
    /// Where each entry starts.
    starts: Vec<usize>,
    /// Which of them are folders.
    folders: Vec<usize>,
}

/// What a tree holds under a name.
#[derive(Debug, Clone, Copy)]
pub(super) struct TreeEntry<'t> {
    mode: u16,
    name: &'t [u8],
    id: Oid,
}

impl<'t> TreeEntry<'t> {
    pub(super) fn id(&self) -> Oid {
        self.id
    }

    pub(super) fn name_bytes(&self) -> &'t [u8] {
        self.name
    }

    pub(super) fn is_tree(&self) -> bool {
        self.mode == FOLDER
    }

    pub(super) fn is_regular(&self) -> bool {
        is_regular(i32::from(self.mode))
    }

    /// What old programs wrote is a file as any other.
    pub(super) fn mode(&self) -> u16 {
        if self.mode == OLD_FILE { FILE } else { self.mode }
    }
}

impl Tree {
    /// `like` is a tree that was read before: what both hold is not looked at again.
    fn read(id: Oid, bytes: Vec<u8>, like: Option<&Tree>) -> Result<Tree, TreeFault> {
        let (starts, folders) = Entries::find(&bytes, like)?;
        Ok(Tree {
            id,
            bytes,
            starts,
            folders,
        })
    }

    pub(super) fn id(&self) -> Oid {
        self.id
    }

    pub(super) fn len(&self) -> usize {
        self.starts.len()
    }

    /// The bytes of an entry: two that are the same say the same.
    pub(super) fn raw(&self, index: usize) -> Option<&[u8]> {
        self.bytes.get(*self.starts.get(index)?..self.end(index))
    }

    /// Where an entry ends.
    fn end(&self, index: usize) -> usize {
        self.starts.get(index + 1).copied().unwrap_or(self.bytes.len())
    }

    pub(super) fn at(&self, index: usize) -> Option<TreeEntry<'_>> {
        entries::at(&self.bytes, *self.starts.get(index)?)
    }

    pub(super) fn iter(&self) -> impl Iterator<Item = TreeEntry<'_>> {
        (0..self.len()).filter_map(|index| self.at(index))
    }

    pub(super) fn folders(&self) -> impl Iterator<Item = TreeEntry<'_>> {
        self.folders.iter().filter_map(|index| self.at(*index))
    }

    /// What stands under a name, be it a file or a folder.
    pub(super) fn get(&self, name: &str) -> Option<TreeEntry<'_>> {
        let find = |is_folder| entries::find(&self.bytes, &self.starts, name.as_bytes(), is_folder);
        // A name that ends with `/` stands where a folder does, and names nothing.
        let found = find(false).or_else(|| find(true));
        found.filter(|entry| entry.name == name.as_bytes())
    }
}

/// The trees that were read last: each is read once, whoever asks.
#[derive(Debug, Default)]
pub(super) struct Trees {
    known: HashMap<Oid, Arc<Tree>>,
    bytes: usize,
    /// Another that is nearly as large is most often the same folder in another commit.
    largest: Option<Arc<Tree>>,
}

impl Trees {
    fn keep(&mut self, tree: &Arc<Tree>) {
        if self.bytes + tree.bytes.len() > MOST_KEPT {
            *self = Trees::default();
        }
        self.bytes += tree.bytes.len();
        let size = |tree: &Arc<Tree>| tree.bytes.len();
        if self.largest.as_ref().is_none_or(|largest| size(largest) < size(tree)) {
            self.largest = Some(Arc::clone(tree));
        }
        self.known.insert(tree.id(), Arc::clone(tree));
    }
}

/// Some trees of a hundred thousand files.
const MOST_KEPT: usize = 1 << 25;

impl Repository {
    /// A tree that says the same to everybody; `folder` is its place, for the error.
    ///
    /// # Errors
    /// [`GitError::MalformedTree`], and [`GitError::MissingObject`] where this clone does not hold it.
    pub(super) fn tree(&self, id: Oid, folder: &str) -> Result<Arc<Tree>, GitError> {
        let malformed = |fault| GitError::MalformedTree {
            folder: folder.trim_end_matches('/').to_owned(),
            fault,
        };
        if folder.bytes().filter(|byte| *byte == b'/').count() > DEEPEST {
            return Err(malformed(TreeFault::Deep));
        }
        if let Some(known) = self.trees.borrow().known.get(&id) {
            return Ok(Arc::clone(known));
        }
        let odb = self.raw().odb()?;
        let object = odb.read(id).map_err(|error| missing(error, id))?;
        if object.kind() != ObjectType::Tree {
            return Err(GitError::MissingObject { id });
        }
        let like = self.trees.borrow().largest.clone();
        let tree = Tree::read(id, object.data().to_vec(), like.as_deref()).map_err(malformed)?;
        let tree = Arc::new(tree);
        self.know_sound(id);
        self.trees.borrow_mut().keep(&tree);
        Ok(tree)
    }

    /// What a path names below a tree; every tree on the way is read with care.
    pub(super) fn entry(&self, tree: &Arc<Tree>, path: &str) -> Result<Option<Found>, GitError> {
        let (folders, name) = path
            .rsplit_once('/')
            .map_or((None, path), |(above, name)| (Some(above), name));
        let mut current = Arc::clone(tree);
        for (end, folder) in steps(folders.unwrap_or_default()) {
            let inner = current.get(folder).filter(TreeEntry::is_tree);
            let Some(id) = inner.map(|entry| entry.id()) else {
                return Ok(None);
            };
            current = self.tree(id, path.get(..end).unwrap_or_default())?;
        }
        Ok(current.get(name).map(|entry| Found {
            id: entry.id(),
            is_tree: entry.is_tree(),
            is_regular: entry.is_regular(),
        }))
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
            for entry in tree.folders() {
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

/// What a path names.
#[derive(Debug, Clone, Copy)]
pub(super) struct Found {
    pub id: Oid,
    pub is_tree: bool,
    pub is_regular: bool,
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

fn shown(entry: &TreeEntry<'_>) -> String {
    String::from_utf8_lossy(entry.name_bytes()).into_owned()
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::entries::ID;
    use super::*;
    use crate::git::testing::Sandbox;

    #[test]
    fn every_name_is_found_in_its_place_and_no_other() {
        let id = Oid::from_bytes(&[7; ID]).unwrap();
        let entries = [
            ("100644", "a"),
            ("100644", "a.b"),
            ("40000", "a.c"),
            ("100664", "a0"),
            ("40000", "b"),
            ("100755", "b0"),
        ];
        let mut bytes = Vec::new();
        let mut ends = Vec::new();
        for (mode, name) in entries {
            bytes.extend_from_slice(format!("{mode} {name}\0").as_bytes());
            bytes.extend_from_slice(id.as_bytes());
            ends.push(bytes.len());
        }
        let tree = Tree::read(id, bytes.clone(), None).unwrap();
        for (mode, name) in entries {
            let found = tree.get(name).unwrap();
            assert_eq!((found.name_bytes(), found.id()), (name.as_bytes(), id));
            assert_eq!(
                (found.is_tree(), found.is_regular()),
                (mode == "40000", mode != "40000")
            );
        }
        for name in ["", "A", "a.", "a.bc", "a\0", "b/", "b00", "z"] {
            assert!(tree.get(name).is_none(), "{name:?}");
        }
        assert_eq!(tree.iter().count(), entries.len());
        // What was cut off is not read as far as it goes.
        for end in 1..bytes.len() {
            let part = Tree::read(id, bytes.get(..end).unwrap().to_vec(), None);
            assert_eq!(part.is_ok(), ends.contains(&end), "{end}");
        }
    }

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
        // Nothing can be made of these at all.
        for (mode, name) in [("100644", ""), ("1006x4", "a"), ("", "a"), ("200000", "a")] {
            assert_eq!(told(&[(mode, name)]), Some(TreeFault::Broken), "{mode} {name}");
        }
    }
}
