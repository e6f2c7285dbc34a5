//! Carrying out what a command planned: read the catalogue where the change goes, validate the result, show the
//! difference, ask, then commit (or edit the file), and say how to open the pull request.

mod agree;
mod conclude;
mod hear;

use std::path::Path;

use clap::Args;

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::git::{self, Base, FileChange, GitError, Identity, Oid, Repository, Start, Wish};
use crate::render::difference;
use crate::store::folder::Folder;
use crate::store::seen::Seen;
use crate::store::source::Source;
use crate::store::working_tree::{Replacement, Unwritten, WorkingTree};

use crate::cli::standing::At;
use crate::cli::target::{Change, Place, Recorded, Target, accept, target};
use crate::cli::{Session, Status};
use crate::operation::comparison::parsed;
use crate::operation::error::Failure;
use crate::operation::revision::{Revision, prefix, proposal_branch};
use crate::operation::workspace::{learn, product_path};

pub(crate) use agree::confirm;

use agree::agree;
use conclude::conclude;
pub(crate) use hear::hear;

/// The options of every command that writes.
#[derive(Args, Clone, Debug, Default)]
pub(crate) struct WriteOptions {
    #[arg(long)]
    pub dry_run: bool,
    #[arg(long, value_name = "NAME", conflicts_with_all = ["here", "no_commit"])]
    pub branch: Option<String>,
    #[arg(long, conflicts_with = "no_commit")]
    pub here: bool,
    #[arg(long)]
    pub no_commit: bool,
    #[arg(long)]
    pub offline: bool,
    #[arg(short, long)]
    pub yes: bool,
    #[arg(long, conflicts_with = "no_commit")]
    pub signoff: bool,
    /// To the remote of this name, or the one that the configuration says.
    #[arg(long, value_name = "REMOTE", num_args = 0..=1, conflicts_with = "no_commit")]
    pub push: Option<Option<String>>,
    /// Opens the pull request too.
    #[arg(long, conflicts_with_all = ["no_commit", "dry_run"])]
    pub pull_request: bool,
}

/// How often to start again when somebody else was faster.
const ATTEMPTS: usize = 6;

/// Plans with `make`, then carries out.
pub(crate) fn write(
    session: &Session,
    id: &str,
    options: &WriteOptions,
    make: impl Fn(&Target) -> Result<Change, Failure>,
) -> Result<Status, Failure> {
    let folder = session.catalogue()?;
    let make = |target: &Target| {
        session.say_standing(target.lifecycle.reading(session.today), session.today, At::Aside);
        make(target)
    };
    if options.no_commit {
        return edit_in_place(session, folder, id, options, &make);
    }
    let repository = opened(session, folder, options)?;
    let prefix = prefix(&repository, folder)?;
    let mut left = ATTEMPTS;
    loop {
        left -= 1;
        match propose(session, &repository, &prefix, id, options, &make) {
            Err(Stop::Moved(_)) if left > 0 => {}
            Err(Stop::Moved(error)) => return Err(error.into()),
            Err(Stop::Failed(failure)) => return Err(failure),
            Ok(status) => return Ok(status),
        }
    }
}

/// The product as [`write`] would find it, and the catalogue that it would find it in.
pub(crate) fn standing(
    session: &Session,
    id: &str,
    options: &WriteOptions,
) -> Result<(Target, Box<dyn Source>), Failure> {
    let folder = session.catalogue()?;
    if options.no_commit {
        let target = edited(folder, folder, id, session.today)?;
        learn(&session.context(), &target.lifecycle, None);
        return Ok((target, Box::new(folder.clone())));
    }
    let repository = opened(session, folder, options)?;
    let prefix = prefix(&repository, folder)?;
    let base = planned(session, &repository, &wish(options, &proposal_branch(id)), options)?;
    let revision = Revision::whole(&repository, base.commit, &prefix)?;
    let target = proposed(&repository, folder, &base, &revision, id, session.today)?;
    learn(&session.context(), &target.lifecycle, None);
    Ok((target, Box::new(revision)))
}

/// Of many files that change, so many are shown.
const MOST_SHOWN: usize = 5;

enum Stop {
    /// Somebody else wrote first: plan again.
    Moved(GitError),
    Failed(Failure),
}

impl From<Failure> for Stop {
    fn from(failure: Failure) -> Stop {
        Stop::Failed(failure)
    }
}

impl From<GitError> for Stop {
    fn from(error: GitError) -> Stop {
        match error {
            GitError::Moved { .. } => Stop::Moved(error),
            other => Stop::Failed(other.into()),
        }
    }
}

fn propose(
    session: &Session,
    repository: &Repository,
    prefix: &str,
    id: &str,
    options: &WriteOptions,
    make: &impl Fn(&Target) -> Result<Change, Failure>,
) -> Result<Status, Stop> {
    let base = planned(session, repository, &wish(options, &proposal_branch(id)), options)?;
    let revision = Revision::whole(repository, base.commit, prefix)?;
    let target = proposed(repository, session.catalogue()?, &base, &revision, id, session.today)?;
    learn(&session.context(), &target.lifecycle, None);
    // A proposal that goes on is told first: a refusal speaks of it, and the checkout does not show it.
    let fresh = matches!(base.start, Start::New);
    if !fresh {
        announce(session, &base);
    }
    let change = make(&target)?;
    let place = Place {
        source: &revision,
        prefix,
    };
    accept(session, &place, &target, &change)?;
    if fresh {
        announce(session, &base);
    }
    carry_out(session, repository, &place, options, &base, &change)
}

/// Shows the change, asks, commits, and says how it becomes a pull request.
fn carry_out(
    session: &Session,
    repository: &Repository,
    place: &Place<'_>,
    options: &WriteOptions,
    base: &Base,
    change: &Change,
) -> Result<Status, Stop> {
    show(session, place, change);
    let paths: Vec<String> = change
        .files
        .iter()
        .map(|(path, _)| format!("{}{path}", place.prefix))
        .collect();
    git::ensure_clean(repository, &paths)?;
    if options.dry_run {
        session.ui.tell(&message!("write-dry-run"));
        return Ok(Status::Clean);
    }
    // Asked before the question: nobody agrees to what cannot be done.
    let identity = Identity::of(repository)?;
    agree(session, options, base)?;
    let files: Vec<FileChange> = change
        .files
        .iter()
        .zip(&paths)
        .map(|((_, text), path)| FileChange {
            path: path.clone(),
            content: text.clone().into_bytes(),
        })
        .collect();
    let message = commit_message(session, change, options, &identity);
    let commit = git::commit(repository, base, &files, &message, &identity)?;
    conclude(session, repository, base, commit, place.source, options).map_err(Failure::once_recorded)?;
    Ok(Status::Clean)
}

/// Plans a change to any file with `make`, then carries it out on the branch `branch`, or where the options say.
pub(crate) fn write_many(
    session: &Session,
    branch: &str,
    options: &WriteOptions,
    make: impl Fn(&dyn Source) -> Result<Change, Failure>,
) -> Result<Status, Failure> {
    let folder = session.catalogue()?;
    if options.no_commit {
        let seen = Seen::new(folder);
        let change = make(&seen)?;
        let prefix = folder.prefix();
        show(
            session,
            &Place {
                source: folder,
                prefix: &prefix,
            },
            &change,
        );
        if options.dry_run {
            session.ui.tell(&message!("write-dry-run"));
            return Ok(Status::Clean);
        }
        confirm(session, options, &message!("write-confirm-files"))?;
        replace_all(folder.root(), &seen.replacements(&change.files))?;
        return Ok(Status::Clean);
    }
    let repository = opened(session, folder, options)?;
    let prefix = prefix(&repository, folder)?;
    let mut left = ATTEMPTS;
    loop {
        left -= 1;
        let wish = wish(options, branch);
        let attempt = || -> Result<Status, Stop> {
            let base = planned(session, &repository, &wish, options)?;
            let revision = Revision::whole(&repository, base.commit, &prefix)?;
            let change = make(&revision)?;
            announce(session, &base);
            let place = Place {
                source: &revision,
                prefix: &prefix,
            };
            carry_out(session, &repository, &place, options, &base, &change)
        };
        match attempt() {
            Err(Stop::Moved(_)) if left > 0 => {}
            Err(Stop::Moved(error)) => return Err(error.into()),
            Err(Stop::Failed(failure)) => return Err(failure),
            Ok(status) => return Ok(status),
        }
    }
}

/// The product as a commit has it that the change goes on from.
fn proposed(
    repository: &Repository,
    folder: &Folder,
    base: &Base,
    revision: &Revision,
    id: &str,
    today: Date,
) -> Result<Target, Failure> {
    let mut target = target(revision, id, today).map_err(|failure| unrecorded(folder, id, failure))?;
    // On the default branch itself, what is there is recorded.
    if let Some(parting) = from_default(repository, base.commit).filter(|parting| *parting != base.commit) {
        target.recorded = recorded(repository, &prefix(repository, folder)?, parting, &target.path);
    }
    Ok(target)
}

/// A product that the folder has and no version of Git is told as that.
fn unrecorded(folder: &Folder, id: &str, failure: Failure) -> Failure {
    match product_path(folder, id) {
        Ok(path) if failure.message.key == "error-no-product" => Failure::usage(message!(
            "error-product-unrecorded",
            id = id,
            path = format!("{}{path}", folder.prefix())
        )),
        _ => failure,
    }
}

/// The product as the working tree has it.
fn edited(source: &dyn Source, folder: &Folder, id: &str, today: Date) -> Result<Target, Failure> {
    let mut target = target(source, id, today)?;
    if let Ok(repository) = Repository::open(folder.root())
        && let Ok(head) = repository.resolve(git::HEAD)
        && let Some(parting) = from_default(&repository, head)
    {
        target.recorded = recorded(&repository, &folder.prefix(), parting, &target.path);
    }
    Ok(target)
}

/// Where a commit left the default branch; none where that is not known.
fn from_default(repository: &Repository, commit: Oid) -> Option<Oid> {
    let default = git::trunk(repository).ok()??;
    repository.partings(default, commit).ok()?.first().copied()
}

/// The product of a file as a commit recorded it.
fn recorded(repository: &Repository, prefix: &str, commit: Oid, path: &str) -> Recorded {
    let snapshot = repository.snapshot(commit);
    match snapshot.and_then(|snapshot| snapshot.read(&format!("{prefix}{path}"))) {
        Err(_) => Recorded::AsHere,
        Ok(None) => Recorded::Not,
        Ok(Some(bytes)) => parsed(path, &bytes).map_or(Recorded::AsHere, Recorded::As),
    }
}

/// The repository, with what its server says now, unless the change has nothing to do with it.
fn opened(session: &Session, folder: &Folder, options: &WriteOptions) -> Result<Repository, Failure> {
    let repository = Repository::open(folder.root())?;
    if options.offline || options.here {
        return Ok(repository);
    }
    Ok(hear(session, repository, options.branch.as_deref())?)
}

/// Where the change goes. Where nothing tells whether the branch here is everybody's, who can be asked is asked.
fn planned(session: &Session, repository: &Repository, wish: &Wish, options: &WriteOptions) -> Result<Base, GitError> {
    match (git::plan(repository, wish), wish) {
        (Err(GitError::UnknownDefault { branch: here }), Wish::Auto { branch })
            if session.ui.can_ask() && !options.yes =>
        {
            let apart = *session.apart.get_or_init(|| {
                let question = message!("write-ask-default", branch = here.as_str());
                confirm(session, options, &question).is_ok()
            });
            let branch = branch.clone();
            git::plan(repository, &if apart { Wish::Propose { branch } } else { Wish::Here })
        }
        (planned, _) => planned,
    }
}

/// Where the user wants the change; on `branch` where they say nothing.
fn wish(options: &WriteOptions, branch: &str) -> Wish {
    match (&options.branch, options.here) {
        (Some(name), _) => Wish::Propose { branch: name.clone() },
        (None, true) => Wish::Here,
        (None, false) => Wish::Auto {
            branch: branch.to_owned(),
        },
    }
}

/// Changes the file in the working tree. Whoever was asked nothing, and was beaten to it, starts again from what is there.
fn edit_in_place(
    session: &Session,
    folder: &Folder,
    id: &str,
    options: &WriteOptions,
    make: &impl Fn(&Target) -> Result<Change, Failure>,
) -> Result<Status, Failure> {
    let mut left = ATTEMPTS;
    loop {
        left -= 1;
        let seen = Seen::new(folder);
        let target = edited(&seen, folder, id, session.today)?;
        learn(&session.context(), &target.lifecycle, None);
        let change = make(&target)?;
        let prefix = folder.prefix();
        let place = Place {
            source: folder,
            prefix: &prefix,
        };
        accept(session, &place, &target, &change)?;
        show(session, &place, &change);
        if options.dry_run {
            session.ui.tell(&message!("write-dry-run"));
            return Ok(Status::Clean);
        }
        confirm(session, options, &message!("write-confirm-files"))?;
        let written = WorkingTree::hold(folder.root()).and_then(|tree| tree.replace(&seen.replacements(&change.files)));
        match written {
            Err(Unwritten::Changed { .. }) if options.yes && left > 0 => continue,
            written => written?,
        }
        for (path, _) in &change.files {
            session
                .ui
                .line(&message!("write-edited", path = folder.prefix() + path));
        }
        return Ok(Status::Clean);
    }
}

/// Writes files below `root`, where each is still as it was read.
pub(super) fn replace_all(root: &Path, files: &[Replacement]) -> Result<(), Failure> {
    Ok(WorkingTree::hold(root)?.replace(files)?)
}

fn announce(session: &Session, base: &Base) {
    let branch = base.branch();
    let message = match base.start {
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
    if base.newer > 0 && starts {
        session.ui.tell(&message!("write-newer", count = base.newer));
    }
    session.ui.tell(&message.with("branch", branch));
}

fn show(session: &Session, place: &Place<'_>, change: &Change) {
    let look = session.ui.look();
    for (path, text) in change.files.iter().take(MOST_SHOWN) {
        let old = place
            .source
            .read(path)
            .ok()
            .flatten()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_default();
        session.ui.print(&difference::unified(
            &format!("{}{path}", place.prefix),
            &old,
            text,
            look,
        ));
    }
    let more = change.files.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        session.ui.line(&message!("write-more-files", count = more));
    }
    for remark in &change.remarks {
        session.ui.warn(remark);
    }
}

fn commit_message(session: &Session, change: &Change, options: &WriteOptions, identity: &Identity) -> String {
    let mut text = format!("{}\n\n", session.translator().say(&change.title));
    for (name, value) in &change.trailers {
        text.push_str(&format!("{name}: {value}\n"));
    }
    if options.signoff {
        git::signoff(&text, identity)
    } else {
        text
    }
}

/// A list of words, for a message.
pub(crate) fn joined<T: ToString>(items: &[T]) -> Arg {
    Arg::Text(items.iter().map(ToString::to_string).collect::<Vec<_>>().join(", "))
}
