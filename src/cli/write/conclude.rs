//! What comes after the commit: sending it, and the pull request.

use crate::git::{self, Base, Oid, PullRequest};

use super::WriteOptions;
use crate::cli::App;
use crate::diagnostic::Arg;
use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;
use crate::operation::revision::{proposed_product, proposed_sitting};
use crate::operation::sending::{Addresses, Words, forge};
use crate::operation::story;
use crate::operation::writing::Site;
use crate::render::change;

/// Says what was done, sends it where the user wants it sent, and says how it becomes a pull request.
pub(super) fn conclude(
    app: &App,
    site: &Site<'_>,
    base: &Base,
    commit: Oid,
    options: &WriteOptions,
) -> Result<(), Failure> {
    let Some(repository) = site.repository() else {
        return Ok(());
    };
    let short: String = commit.to_string().chars().take(9).collect();
    app.ui.line(&if base.updates_worktree {
        message!("write-committed-here")
    } else {
        message!("write-committed")
    });
    // For who knows Git.
    app.ui
        .aside(&message!("write-in-git-commit", branch = base.branch(), commit = short));
    let main = repository.default_branch()?.unwrap_or_else(|| "main".to_owned());
    let asked = options.push.as_ref().and_then(Option::clone);
    let remote = match asked {
        Some(remote) => Some(remote),
        None => repository.push_remote(base.branch())?,
    };
    let Some(remote) = remote else {
        if options.push.is_some() || options.pull_request {
            let command = git::push_command(repository, "origin", base.branch())?;
            return Err(Failure::usage(message!("write-unsent", command = command)));
        }
        app.ui.line(&message!("write-no-remote"));
        return Ok(());
    };
    if options.push.is_some() || options.pull_request {
        // The server may have been asked before the commit: what it has is what it had.
        git::push(repository, &remote, base.branch(), &|said| app.ui.relay(&said))?;
        app.ui.line(&message!("write-pushed", remote = remote.as_str()));
    } else {
        // Who has the usual branch sends it without Git's words.
        let command = match (proposed_sitting(base.branch()), proposed_product(base.branch())) {
            (Some(day), _) => format!("catalog proposals push {day}"),
            (None, Some(id)) => format!("catalog proposals push {id}"),
            (None, None) => git::push_command(repository, &remote, base.branch())?,
        };
        app.ui.line(&message!("write-push", command = command));
    }
    if base.branch() == main {
        return Ok(());
    }
    let mut words = Words::of(repository, base.branch())?;
    if let Some(day) = proposed_sitting(base.branch()) {
        // A sitting is more than the last thing that was recorded of it; its changes are its minutes.
        words.title = app
            .translator()
            .say(&message!("sitting-title", day = Arg::Day(day.into())));
        words.changes.clear();
    }
    let kind = site.settings_at(commit).and_then(|settings| forge(&settings));
    let addresses = Addresses::of(repository, &remote)?;
    let mut opened = Ok(());
    let trunk = git::trunk(repository)?.map_or_else(|| main.clone(), |commit| commit.to_string());
    if options.pull_request {
        let home = git::branch_home(&addresses.followed, &addresses.own, kind);
        let wanted = PullRequest {
            title: words.title.clone(),
            body: body(app, &trunk, base.branch(), &words),
            branch: base.branch().to_owned(),
            base: main.clone(),
            fork: home.as_ref().and_then(|home| home.fork.clone()),
        };
        let kind = home.map_or(kind, |home| home.kind);
        opened = git::open_pull_request(repository, kind, &wanted, &|said| app.ui.relay(&said));
        if opened.is_ok() {
            return Ok(());
        }
    }
    match addresses.pull_request(&main, base.branch(), kind) {
        Some(url) => app.ui.line(&message!("write-pull-request", url = url)),
        None => app.ui.line(&message!("write-unknown-forge")),
    }
    if !words.title.is_empty() {
        app.ui.line(&message!("write-to-paste", title = words.title.as_str()));
        app.ui.print(&words.body());
    }
    // Told last, beside what to do by hand.
    Ok(opened?)
}

/// What the branch changes, told; its commits where that cannot be told.
fn body(app: &App, trunk: &str, branch: &str, words: &Words) -> String {
    let context = app.context();
    let story =
        Comparison::open(&context, trunk, Some(branch)).and_then(|comparison| story::tell(&context, &comparison, &[]));
    story.map_or_else(|_| words.body(), |story| change::comment(&story, app.translator()))
}
