//! A change, made and judged, before anybody agrees to it.

use crate::diagnostic::{Arg, Diagnostic, Message};
use crate::git::{self, Base, Identity, Start};
use crate::store::working_tree::Replacement;

use super::destination::Site;
use super::ground::Ground;
use super::judgement::{Judgement, judge};
use super::{Change, Make};
use crate::operation::context::Context;
use crate::operation::error::Failure;

/// A change that the rules accept. Nothing of it is written yet.
#[derive(Debug)]
pub struct Planned {
    /// Where the commit goes on from; none for files of the working tree.
    pub base: Option<Base>,
    pub files: Vec<PlannedFile>,
    /// The commit's first line.
    pub title: Message,
    pub trailers: Vec<(&'static str, String)>,
    /// What whoever agrees should know.
    pub remarks: Vec<Message>,
    /// What the rules warn of.
    pub warnings: Vec<Diagnostic>,
    /// Faults of form that the change leaves, and how to mend them.
    pub still_faulty: Vec<Failure>,
    /// The same files, each as it was read; none for a commit.
    pub(super) replacements: Vec<Replacement>,
}

/// A file of a change.
#[derive(Debug)]
pub struct PlannedFile {
    /// In the repository.
    pub path: String,
    /// Its text as it stands; empty where there is none.
    pub before: String,
    pub after: String,
}

impl Planned {
    /// What is still to be said of the branch that the change goes to.
    #[must_use]
    pub fn announcement(&self) -> Vec<Message> {
        let new = self.base.as_ref().filter(|base| base.start == Start::New);
        new.map(announcement).unwrap_or_default()
    }

    /// Refuses what somebody is editing here.
    ///
    /// # Errors
    /// Where a file of the change is not as the last commit has it.
    pub(super) fn ensure_clean(&self, site: &Site<'_>) -> Result<(), Failure> {
        let (Some(repository), true) = (&site.repository, self.base.is_some()) else {
            return Ok(());
        };
        let paths: Vec<String> = self.files.iter().map(|file| file.path.clone()).collect();
        Ok(git::ensure_clean(repository, &paths)?)
    }

    /// Who commits; none for files of the working tree.
    ///
    /// # Errors
    /// Where Git knows nobody.
    pub fn identity(&self, site: &Site<'_>) -> Result<Option<Identity>, Failure> {
        match (&site.repository, &self.base) {
            (Some(repository), Some(_)) => Ok(Some(Identity::of(repository)?)),
            _ => Ok(None),
        }
    }
}

/// Makes a change with `make`, and judges its result. Tells of a proposal that goes on, since a refusal speaks of it and
/// the checkout does not show it.
///
/// # Errors
/// Where it cannot be made, the rules refuse what it makes of the catalogue, or somebody is editing a file of it here.
pub fn plan(context: &Context<'_>, site: &Site<'_>, make: &Make<'_>) -> Result<Planned, Failure> {
    let ground = Ground::open(context, site)?;
    let continued = ground.base.as_ref().filter(|base| base.start != Start::New);
    for message in continued.into_iter().flat_map(announcement) {
        context.face.tell(&message);
    }
    let change = make(&ground)?;
    let judgement = judge(context, &ground, &change)?;
    if !judgement.errors.is_empty() {
        let message = message!("refusal-rules", count = judgement.errors.len());
        return Err(Failure::refused(message).founded_on(judgement.errors));
    }
    let planned = planned(ground, change, judgement);
    planned.ensure_clean(site)?;
    Ok(planned)
}

fn planned(ground: Ground<'_>, change: Change, judgement: Judgement) -> Planned {
    let replacements = ground.replacements(&change.files);
    let text = |path: &str| {
        let bytes = ground.source().read(path).ok().flatten();
        bytes
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_default()
    };
    let files = change.files.into_iter().map(|(path, after)| PlannedFile {
        before: text(&path),
        path: format!("{}{path}", ground.site.prefix),
        after,
    });
    Planned {
        files: files.collect(),
        base: ground.base,
        title: change.title,
        trailers: change.trailers,
        remarks: change.remarks,
        warnings: judgement.warnings,
        still_faulty: judgement.still_faulty,
        replacements,
    }
}

/// What is said of the branch that a change goes to.
fn announcement(base: &Base) -> Vec<Message> {
    let branch = match base.start {
        Start::New => message!("write-new-branch", ..),
        Start::Continued {
            commits,
            from_remote: false,
        } => message!("write-continued", commits = commits, ..),
        Start::Continued {
            commits,
            from_remote: true,
        } => message!("write-continued-remote", commits = commits, ..),
        Start::Restarted => message!("write-restarted", ..),
        Start::Withdrawn { former, base } => {
            message!(
                "write-withdrawn",
                former = Arg::shown(former),
                base = Arg::shown(base),
                ..
            )
        }
        Start::CurrentBranch => message!("write-current", ..),
    };
    let starts = !matches!(base.start, Start::Continued { .. } | Start::CurrentBranch);
    let newer = (base.newer > 0 && starts).then(|| message!("write-newer", count = base.newer));
    newer
        .into_iter()
        .chain([branch.with("branch", base.branch())])
        .collect()
}
