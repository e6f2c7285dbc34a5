//! Two revisions of a catalogue, opened side by side: what `check` judges and `diff` tells.

mod landing;
mod moves;
mod pairs;
mod place;

use std::cell::OnceCell;
use std::collections::BTreeSet;
use std::rc::Rc;

use crate::diagnostic::Diagnostic;
use crate::domain::date::Date;
use crate::git::{CommitFacts, Delta, HEAD, Oid, Repository};
use crate::store::catalogue::{PRODUCTS, is_part, may_hold_parts};
use crate::store::folder::{Folder, SETTINGS};
use crate::store::neighbours;
use crate::store::source::Source;

use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::revision::Revision;

pub use landing::Landing;
pub use pairs::parsed;

/// The earlier revision, the later one, and what differs.
///
/// It stays in the thread that opened it, alone of what use cases return: the same change from another revision
/// ([`Comparison::from`]) or as it lands shares its open repository, with objects that were merged in memory and are in no
/// file, and libgit2 lets a repository go to another thread, not be shared by two. What is told of it, a
/// [`ChangeStory`](crate::change::ChangeStory) or findings, goes.
#[derive(Clone)]
pub struct Comparison {
    pub repository: Rc<Repository>,
    /// The revision that the change goes into.
    pub base: Oid,
    /// As the user names it.
    pub base_name: String,
    /// Where the change left it.
    pub merge_base: Oid,
    /// Where else it left it: both were merged into each other.
    pub other_merge_bases: Vec<Oid>,
    /// None for the working tree.
    pub head: Option<Oid>,
    /// The head, or the commit that the working tree goes on from.
    pub tip: Oid,
    /// The catalogue's path in the repository, with `/` at its end; then as it was, none where there was none.
    pub prefix: String,
    pub prefix_before: Option<String>,
    /// The files of the catalogue that differ, by their paths in it.
    pub deltas: Vec<Delta>,
    /// What differs beside them, in folders of the catalogue.
    beside: Vec<Delta>,
    folder: Option<Folder>,
    /// Where the change lands on what the base holds now: the files that merging gives.
    merged: Option<Rc<landing::Overlay>>,
    /// Looked up once.
    commits: OnceCell<Vec<CommitFacts>>,
}

impl Comparison {
    /// Opens the repository, and finds what differs between the revision where `head` left `base`, and `head`; without
    /// `head`, the working tree.
    pub fn open(context: &Context<'_>, base: &str, head: Option<&str>) -> Result<Comparison, Failure> {
        let repository = Repository::open(context.place())?;
        // A bare repository has no other files than its commits'.
        let head = head.or_else(|| repository.workdir().is_none().then_some(HEAD));
        if head.is_none() {
            context.catalogue()?;
        }
        let tip = head.unwrap_or(HEAD);
        // Before anything is looked up: in a part of the history, what is found may be wrong.
        repository.ensure_history(base, tip)?;
        let base_name = base.to_owned();
        let base = repository.resolve(base)?;
        let tip = repository.resolve(tip)?;
        let here = context.folder;
        let prefix = match (here, head) {
            (Some(folder), None) => crate::operation::revision::prefix(&repository, folder)?,
            (here, _) => {
                let asked = here.is_some() && context.is_start_named;
                place::of(&repository, tip, &here.map_or_else(String::new, Folder::prefix), asked)?
            }
        };
        let mut merge_bases = repository.merge_bases(base, tip)?;
        // Whoever stands in a catalogue, or names its folder, asks about that one.
        let chosen = |folder: &Folder| folder.prefix() == prefix && context.start.starts_with(folder.root());
        if !here.is_some_and(chosen) {
            for merge_base in &merge_bases {
                place::ensure_kept(&repository, *merge_base, tip, &prefix)
                    .map_err(|failure| failure.with("base", base_name.as_str()))?;
            }
        }
        let mut comparison = Comparison {
            repository: Rc::new(repository),
            base,
            base_name,
            merge_base: merge_bases.remove(0),
            other_merge_bases: merge_bases,
            head: head.map(|_| tip),
            tip,
            prefix,
            prefix_before: None,
            deltas: Vec::new(),
            beside: Vec::new(),
            folder: here.cloned(),
            merged: None,
            commits: OnceCell::new(),
        };
        comparison.compare()?;
        comparison.ensure_sound()?;
        Ok(comparison)
    }

    /// Refuses trees that Git would not write: in what is compared, in what it goes into, and on the way.
    fn ensure_sound(&self) -> Result<(), Failure> {
        let on_the_way = self.commits()?.iter().map(|commit| commit.id);
        let commits: BTreeSet<Oid> = on_the_way.chain([self.base, self.merge_base, self.tip]).collect();
        for commit in commits {
            for prefix in [Some(&self.prefix), self.prefix_before.as_ref()].into_iter().flatten() {
                self.repository.ensure_sound(commit, prefix, &may_hold)?;
            }
        }
        Ok(())
    }

    /// The same change, from another revision where it left the base.
    pub fn from(&self, merge_base: Oid) -> Result<Comparison, Failure> {
        let mut comparison = Comparison {
            merge_base,
            other_merge_bases: Vec::new(),
            prefix_before: None,
            ..self.clone()
        };
        comparison.compare()?;
        Ok(comparison)
    }

    fn compare(&mut self) -> Result<(), Failure> {
        self.prefix_before = self.prefix_at(self.merge_base)?;
        let before = self.prefix_before.as_deref().unwrap_or(&self.prefix);
        let deltas = match (self.head, before == self.prefix) {
            (Some(head), _) => {
                let (before, after) = ((self.merge_base, before), (head, self.prefix.as_str()));
                self.repository.differences(Some(before), after, &may_hold)?
            }
            (None, true) => self.repository.differences_here((self.merge_base, &self.prefix))?,
            // The folder was renamed, and perhaps not committed yet.
            (None, false) => {
                return Err(Failure::usage(message!(
                    "error-catalogue-moved",
                    before = before,
                    prefix = self.prefix.as_str()
                )));
            }
        };
        let (parts, beside) = deltas.into_iter().partition(|delta| is_part(&delta.path));
        self.deltas = moves::parts(parts);
        self.beside = beside;
        Ok(())
    }

    /// What the change brings that looks like a part of the catalogue, and that nobody reads.
    pub fn not_read(&self) -> Result<Vec<Diagnostic>, Failure> {
        let named = |delta: &Delta| match delta.leads_away {
            true => Some(format!("{}/", delta.path.trim_end_matches('/'))),
            false => delta.stays.then(|| delta.path.clone()),
        };
        let inside = self.beside.iter().filter(|delta| may_hold(&delta.path));
        let paths: Vec<String> = inside.filter_map(named).collect();
        if paths.is_empty() {
            return Ok(Vec::new());
        }
        let contents = self
            .beside
            .iter()
            .filter_map(|delta| Some((delta.path.clone(), delta.after?)));
        let found = match (self.head, &self.folder) {
            (None, Some(folder)) => neighbours::told(folder, paths),
            _ => {
                let revision = Revision::with_products(&self.repository, self.tip, &self.prefix, &[])?;
                neighbours::told(&revision.knowing(contents), paths)
            }
        };
        Ok(self.rooted(found))
    }

    /// Where a commit of the base's history keeps the catalogue; none where it has none.
    fn prefix_at(&self, commit: Oid) -> Result<Option<String>, Failure> {
        let is_still = |prefix: &str| -> Result<bool, Failure> {
            let path = format!("{prefix}{SETTINGS}");
            match (self.head, self.repository.workdir()) {
                (Some(head), _) => Ok(self.repository.snapshot(head)?.is_file(&path)?),
                (None, root) => Ok(root.is_some_and(|root| root.join(path).is_file())),
            }
        };
        let known = self.prefix_before.as_deref();
        place::before(&self.repository, commit, &self.prefix, known, &is_still)
    }

    /// The files of the catalogue that differ between two commits of the change; `before` none for a commit that has
    /// no parent.
    pub fn parts_between(&self, before: Option<Oid>, after: Oid) -> Result<Vec<Delta>, Failure> {
        let folder = |commit: Oid| -> Result<&str, Failure> {
            let snapshot = self.repository.snapshot(commit)?;
            let prefixes = [Some(self.prefix.as_str()), self.prefix_before.as_deref()];
            for prefix in prefixes.into_iter().flatten() {
                if snapshot.is_file(&format!("{prefix}{SETTINGS}"))? {
                    return Ok(prefix);
                }
            }
            Ok(&self.prefix)
        };
        let old = before
            .map(|commit| Ok::<_, Failure>((commit, folder(commit)?)))
            .transpose()?;
        let new = (after, folder(after)?);
        let deltas = self.repository.differences(old, new, &may_hold)?;
        Ok(moves::parts(deltas))
    }

    /// The commits of the change; what the working tree adds to them is in none.
    pub fn commits(&self) -> Result<&[CommitFacts], Failure> {
        if let Some(known) = self.commits.get() {
            return Ok(known);
        }
        // In a shallow clone, only the merge itself is sure to be there.
        let found = if self.repository.is_shallow() {
            vec![self.repository.facts(self.tip)?]
        } else {
            self.repository.commits_between(self.base, self.tip)?
        };
        Ok(self.commits.get_or_init(|| found))
    }

    /// The day on which the change was recorded: of its latest commit, and not before its base, whatever a commit says
    /// of itself; today for the working tree.
    pub fn recorded_on(&self, context: &Context<'_>) -> Result<Date, Failure> {
        if self.head.is_none() {
            return Ok(context.today);
        }
        let ends = [self.repository.facts(self.base)?, self.repository.facts(self.tip)?];
        let commits = self.commits()?.iter().chain(&ends);
        let days = commits.filter_map(|commit| context.day_of(commit.seconds));
        Ok(days.max().unwrap_or(context.today))
    }

    /// The day on which the change is judged: today, and not before it was recorded.
    pub fn judged_on(&self, context: &Context<'_>) -> Result<Date, Failure> {
        Ok(self.recorded_on(context)?.max(context.today))
    }

    /// The findings, with their files as the repository names them.
    pub fn rooted(&self, mut found: Vec<Diagnostic>) -> Vec<Diagnostic> {
        for one in &mut found {
            one.path.insert_str(0, &self.prefix);
        }
        found
    }

    /// The files of products that differ, below their folder, under their new names and their old ones.
    pub fn product_files(&self) -> Vec<String> {
        let paths = self
            .deltas
            .iter()
            .flat_map(|delta| [Some(&delta.path), delta.from.as_ref()]);
        let inside = |path: &String| path.strip_prefix(PRODUCTS)?.strip_prefix('/').map(str::to_owned);
        paths.flatten().filter_map(inside).collect()
    }

    /// The revision that the change goes into, without its products.
    pub fn base_rules(&self) -> Result<Option<Revision>, Failure> {
        self.base_with(&[])
    }

    /// The revision that the change goes into, with the products that differ.
    pub fn at_base(&self) -> Result<Option<Revision>, Failure> {
        self.base_with(&self.product_files())
    }

    fn base_with(&self, names: &[String]) -> Result<Option<Revision>, Failure> {
        let Some(prefix) = self.prefix_at(self.base)? else {
            return Ok(None);
        };
        Ok(Some(Revision::with_products(
            &self.repository,
            self.base,
            &prefix,
            names,
        )?))
    }

    /// The later revision: the working tree, or a commit with the products that differ and those that `names` name.
    pub fn after(&self, names: &BTreeSet<String>) -> Result<Box<dyn Source>, Failure> {
        if let Some(merged) = &self.merged {
            let names: Vec<String> = names.iter().cloned().collect();
            return Ok(Box::new(self.base_with(&names)?.ok_or_else(no_base)?.overlaid(merged)));
        }
        match (self.head, &self.folder) {
            (None, Some(folder)) => Ok(Box::new(folder.clone())),
            _ => {
                let names: Vec<String> = names.iter().cloned().collect();
                let revision = Revision::with_products(&self.repository, self.tip, &self.prefix, &names)?;
                let differing = self.deltas.iter();
                Ok(Box::new(revision.knowing(
                    differing.filter_map(|delta| Some((delta.path.clone(), delta.after?))),
                )))
            }
        }
    }

    /// All of the later revision.
    pub fn whole_after(&self) -> Result<Box<dyn Source>, Failure> {
        if let Some(merged) = &self.merged {
            return Ok(Box::new(self.whole_before()?.ok_or_else(no_base)?.overlaid(merged)));
        }
        match (self.head, &self.folder) {
            (None, Some(folder)) => Ok(Box::new(folder.clone())),
            _ => Ok(Box::new(Revision::whole(&self.repository, self.tip, &self.prefix)?)),
        }
    }

    /// The revision where the change left the base, with the products that `names` name; none where it had no catalogue.
    pub fn before(&self, names: &[String]) -> Result<Option<Revision>, Failure> {
        let Some(prefix) = &self.prefix_before else {
            return Ok(None);
        };
        Ok(Some(Revision::with_products(
            &self.repository,
            self.merge_base,
            prefix,
            names,
        )?))
    }

    /// All of the revision where the change left the base; none where it had no catalogue.
    pub fn whole_before(&self) -> Result<Option<Revision>, Failure> {
        let Some(prefix) = &self.prefix_before else {
            return Ok(None);
        };
        Ok(Some(Revision::whole(&self.repository, self.merge_base, prefix)?))
    }
}

/// What lands somewhere has a catalogue there.
fn no_base() -> Failure {
    Failure::usage(message!("error-no-catalogue-at", revision = ""))
}

/// Nine signs of a commit's id tell it apart.
pub fn short(id: Oid) -> String {
    id.to_string().chars().take(9).collect()
}

/// False for what no file of a catalogue can be below, or be.
fn may_hold(path: &str) -> bool {
    may_hold_parts(path) || may_hold_parts(&format!("{path}/"))
}
