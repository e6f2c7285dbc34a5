//! The dialogue around a change: the plan is shown, the user agrees, the change is written, and what comes next is said.

mod conclude;

use clap::Args;

use crate::cli::terminal::confirm::confirmed;
use crate::cli::unadopted::At;
use crate::cli::{App, Status};
use crate::diagnostic::{Arg, Message};
use crate::git::BranchChoice;
use crate::operation::committee::place::branch_of_decisions;
use crate::operation::error::Failure;
use crate::operation::revision::proposal_branch;
use crate::operation::story;
use crate::operation::writing::{self, Agreed, Change, Destination, Ground, Make, Planned, Proposed, Site, Target};
use crate::render::page::terminal;
use crate::render::{change, difference};

use conclude::conclude;

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

/// Plans a change to the product `id` with `make`, then carries it out.
pub(crate) fn write(
    app: &App,
    id: &str,
    options: &WriteOptions,
    make: impl Fn(&Target) -> Result<Change, Failure>,
) -> Result<Status, Failure> {
    write_on(app, &proposal_branch(id), id, options, make)
}

/// The same, on another branch where the options say none.
pub(crate) fn write_on(
    app: &App,
    branch: &str,
    id: &str,
    options: &WriteOptions,
    make: impl Fn(&Target) -> Result<Change, Failure>,
) -> Result<Status, Failure> {
    write_many(app, branch, options, |ground| {
        let target = ground.product(id)?;
        app.say_if_unadopted(target.lifecycle.for_reading_on(app.today), app.today, At::Aside);
        make(&target)
    })
}

/// The same, where the decisions of the product go on: on the branch of the sitting that is only proposed and decided on it,
/// which is told, else on its own.
pub(crate) fn write_where_decided(
    app: &App,
    id: &str,
    options: &WriteOptions,
    make: impl Fn(&Target) -> Result<Change, Failure>,
) -> Result<Status, Failure> {
    let (branch, sitting) = branch_of_decisions(&app.context(), id)?;
    let is_chosen = options.branch.is_some() || options.here || options.no_commit;
    if let Some(day) = sitting.filter(|_| !is_chosen) {
        app.ui.tell(&message!("write-in-sitting", day = Arg::Day(day.into())));
    }
    write_on(app, &branch, id, options, make)
}

/// The catalogue where [`write_where_decided`] would find the product `id`.
pub(crate) fn site_where_decided<'s>(app: &'s App, id: &str, options: &WriteOptions) -> Result<Site<'s>, Failure> {
    let (branch, _) = branch_of_decisions(&app.context(), id)?;
    site_on(app, &branch, options)
}

/// Plans a change to any file with `make`, then carries it out on the branch `branch`, or where the options say.
pub(crate) fn write_many(
    app: &App,
    branch: &str,
    options: &WriteOptions,
    make: impl Fn(&Ground<'_>) -> Result<Change, Failure>,
) -> Result<Status, Failure> {
    let context = app.context();
    let site = Site::open(&context, destination(options, branch))?;
    let make: &Make<'_> = &make;
    let written = writing::propose(&context, &site, make, &|planned, site| {
        review(app, options, planned, site)
    })?;
    match written {
        None => {}
        Some(Proposed::Files(paths)) => {
            for path in paths {
                app.ui.line(&message!("write-edited", path = path));
            }
        }
        Some(Proposed::Commit { base, commit }) => {
            conclude(app, &site, &base, commit, options).map_err(Failure::once_recorded)?;
        }
    }
    Ok(Status::Clean)
}

/// The catalogue where [`write`] would find the product `id`.
pub(crate) fn site<'s>(app: &'s App, id: &str, options: &WriteOptions) -> Result<Site<'s>, Failure> {
    site_on(app, &proposal_branch(id), options)
}

/// The catalogue where [`write_on`] would find products.
pub(crate) fn site_on<'s>(app: &'s App, branch: &str, options: &WriteOptions) -> Result<Site<'s>, Failure> {
    Site::open(&app.context(), destination(options, branch))
}

/// Where the user wants the change; on `branch` where they say nothing.
fn destination(options: &WriteOptions, branch: &str) -> Destination {
    if options.no_commit {
        return Destination::Files;
    }
    let choice = match (&options.branch, options.here) {
        (Some(name), _) => BranchChoice::Propose { branch: name.clone() },
        (None, true) => BranchChoice::Here,
        (None, false) => BranchChoice::Auto {
            branch: branch.to_owned(),
        },
    };
    Destination::Commit {
        choice,
        offline: options.offline,
        unasked: options.yes,
    }
}

/// Of many files that change, so many are shown.
const MOST_SHOWN: usize = 5;

/// Shows the plan and asks; none where nothing is to be written.
fn review(app: &App, options: &WriteOptions, planned: &Planned, site: &Site<'_>) -> Result<Option<Agreed>, Failure> {
    show(app, options, planned, site);
    if options.dry_run {
        app.ui.tell(&message!("write-dry-run"));
        return Ok(None);
    }
    // Asked before the question: nobody agrees to what cannot be done.
    let identity = planned.identity(site)?;
    let question = match &planned.base {
        None => message!("write-confirm-files"),
        Some(base) if base.updates_worktree => message!("write-confirm-here", branch = base.branch()),
        Some(_) => message!("write-confirm-branch"),
    };
    let lines = || show_lines(app, planned);
    confirm(app, options, &question, Some(&lines), message!("not-agreed"))?;
    Ok(Some(Agreed {
        title: app.translator().say(&planned.title),
        identity,
        signoff: options.signoff,
        was_asked: !options.yes,
    }))
}

fn show(app: &App, options: &WriteOptions, planned: &Planned, site: &Site<'_>) {
    for fault in &planned.still_faulty {
        app.ui.explain(fault);
    }
    for warning in &planned.warnings {
        app.ui.warn(&warning.message);
    }
    for message in planned.announcement() {
        app.ui.tell(&message);
    }
    if let Some(base) = planned.base.as_ref().filter(|_| app.global.verbose > 0) {
        app.ui.aside(&message!("write-in-git", branch = base.branch()));
    }
    // Who is asked reads words first; who is not reads what a program would, too.
    let is_told = tell(app, planned, site);
    if !is_told || app.global.verbose > 0 || options.yes || !app.ui.can_ask() {
        show_lines(app, planned);
    }
    for remark in &planned.remarks {
        app.ui.warn(remark);
    }
}

/// Tells what the plan does; false where no words say it.
fn tell(app: &App, planned: &Planned, site: &Site<'_>) -> bool {
    let Ok(story) = story::tell_planned(&app.context(), planned, site.prefix()) else {
        return false;
    };
    if story.stories.is_empty() && story.elsewhere.is_empty() {
        return false;
    }
    let page = change::page(&story);
    app.ui.print(&terminal::text(&page, app.translator(), app.ui.look()));
    story.unsaid == 0
}

/// Shows what changes in the files, line by line.
fn show_lines(app: &App, planned: &Planned) {
    let look = app.ui.look();
    for file in planned.files.iter().take(MOST_SHOWN) {
        let shown = difference::unified(&file.path, &file.before, &file.after, look);
        app.ui.print(&shown);
    }
    let more = planned.files.len().saturating_sub(MOST_SHOWN);
    if more > 0 {
        app.ui.line(&message!("write-more-files", count = more));
    }
}

/// Tells who types by hand what comes after a change; nothing of one that was not made.
pub(crate) fn then(app: &App, options: &WriteOptions, next: &Message) {
    if app.ui.can_ask() && !options.dry_run {
        app.ui.line(next);
    }
}

/// Asks whether to do what is no change of files; `--yes` has answered.
pub(crate) fn agreed(app: &App, yes: bool, question: &Message) -> Result<(), Failure> {
    let options = WriteOptions {
        yes,
        ..WriteOptions::default()
    };
    confirm(app, &options, question, None, message!("left-as-it-was"))
}

/// Asks a yes or a no; `--yes` has answered. `lines` shows what would change in the files, to who asks for it.
pub(crate) fn confirm(
    app: &App,
    options: &WriteOptions,
    question: &Message,
    lines: Option<&dyn Fn()>,
    declined: Message,
) -> Result<(), Failure> {
    // Nobody agrees to what they could not read.
    app.ui.written()?;
    if options.yes {
        return Ok(());
    }
    if !app.ui.can_ask() {
        return Err(Failure::usage(message!("error-cannot-ask")));
    }
    if confirmed(app.translator(), app.ui.look_of_questions(), question, lines) {
        Ok(())
    } else {
        Err(Failure::declined(declined))
    }
}
