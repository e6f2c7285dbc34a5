//! `catalog proposals`: the branches that change products and wait for a merge; `drop`, `restore`, `rebase` and `push` one.

use clap::{Args, Subcommand};
use serde_json::json;

use crate::diagnostic::Message;
use crate::diagnostic::shell::quoted;
use crate::domain::place::stem;
use crate::git::{self, GitError, Proposal, Rebased, Repository};
use crate::page::{Item, List, Page};
use crate::store::catalogue::PRODUCTS;
use crate::store::file_kind;

use crate::cli::terminal::format::{Answer, Format, TEXT, one_of};
use crate::cli::write::agreed;
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::facts::day_said;
use crate::operation::revision::{prefix, proposal_branch, proposed_product, proposed_sitting, sitting_branch};
use crate::operation::writing::hear_unless;

const FORMATS: &[Format] = &[Format::Text, Format::Json];

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
    #[arg(long)]
    offline: bool,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(alias = "abandonner")]
    Drop(One),
    #[command(alias = "reprendre")]
    Restore(Restore),
    #[command(aliases = ["actualiser", "rejouer"])]
    Rebase(One),
    #[command(alias = "envoyer")]
    Push(Push),
}

#[derive(Args, Debug)]
struct One {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(short, long)]
    yes: bool,
    #[arg(long)]
    offline: bool,
}

#[derive(Args, Debug)]
struct Restore {
    #[arg(value_name = "ID")]
    id: String,
}

#[derive(Args, Debug)]
struct Push {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(value_name = "REMOTE")]
    remote: Option<String>,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let folder = app.catalogue()?;
    let repository = Repository::open(folder.root())?;
    let offline = match &args.task {
        Some(Task::Drop(one) | Task::Rebase(one)) => one.offline,
        Some(Task::Restore(_)) => true,
        Some(Task::Push(_)) => false,
        None => args.offline,
    };
    let repository = hear_unless(&app.context(), repository, offline)?;
    match &args.task {
        Some(Task::Drop(one)) => drop(app, &repository, one),
        Some(Task::Restore(one)) => restore(app, &repository, &one.id),
        Some(Task::Rebase(one)) => rebase(app, &repository, one),
        Some(Task::Push(one)) => push(app, &repository, one),
        None => {
            let prefix = prefix(&repository, folder)?;
            let products = format!("{prefix}{PRODUCTS}/");
            let mut found = git::proposals(&repository, &prefix)?;
            // A sitting, a common, a problem are proposed too; what is no file of the catalogue is no matter of ours.
            found.retain(|one| records(one, &prefix).next().is_some());
            Answer::new(app, args.format)
                .json(|| told(app, &found, &products))
                .page(|| page(app, &repository, &found, (&prefix, &products)))
                .print();
            Ok(Status::Clean)
        }
    }
}

/// Days since the last commit.
fn age(app: &App, proposal: &Proposal) -> i64 {
    let day = app.day_of(proposal.time);
    day.map_or(0, |day| i64::from(app.today.days_since(day))).max(0)
}

/// The products that a branch changes.
fn products<'p>(proposal: &'p Proposal, folder: &str) -> Vec<&'p str> {
    let names = proposal
        .paths
        .iter()
        .filter_map(|path| path.strip_prefix(folder)?.strip_suffix(".yaml"));
    names.map(|name| name.rsplit('/').next().unwrap_or(name)).collect()
}

/// The files of the catalogue that a branch changes, by their names.
fn records<'p>(proposal: &'p Proposal, prefix: &'p str) -> impl Iterator<Item = &'p str> {
    let inner = proposal.paths.iter().filter_map(move |path| path.strip_prefix(prefix));
    inner.filter(|path| file_kind::of(path).is_some()).filter_map(stem)
}

fn page(app: &App, repository: &Repository, found: &[Proposal], places: (&str, &str)) -> Page {
    let page = Page::new(message!("proposals-title")).untitled_on_a_terminal();
    if found.is_empty() {
        return page.text(message!("proposals-none"));
    }
    page.with(List {
        items: found.iter().map(|one| item(app, repository, one, places)).collect(),
        rest: None,
    })
}

/// A proposal in a few lines: what it changes, how far it is, and how it is sent.
fn item(app: &App, repository: &Repository, one: &Proposal, (prefix, folder): (&str, &str)) -> Item {
    let ids = products(one, folder);
    let ids = if ids.is_empty() {
        records(one, prefix).collect()
    } else {
        ids
    };
    let ids = ids.join(", ");
    let sitting = proposed_sitting(&one.branch).map(|day| day.to_string());
    let id = sitting
        .as_deref()
        .or(proposed_product(&one.branch))
        .unwrap_or(&one.branch);
    let mut notes = vec![message!(
        "proposals-last",
        commits = one.commits,
        days = age(app, one),
        branch = one.branch.as_str()
    )];
    let there = one.remotes.join(", ");
    notes.push(match (one.local, one.remotes.is_empty()) {
        (true, true) if matches!(repository.push_remote(&one.branch), Ok(None)) => message!("proposals-no-server"),
        (true, true) => message!("proposals-not-sent", id = id),
        (true, false) => message!("proposals-sent", remote = there),
        (false, _) => message!("proposals-elsewhere", remote = there),
    });
    if one.behind > 0 {
        notes.push(message!("proposals-behind", count = one.behind, id = id));
    }
    Item {
        notes: notes.into_iter().map(Into::into).collect(),
        ..Item::new(message!("proposals-item", id = ids, subject = one.subject.as_str()))
    }
}

fn told(app: &App, found: &[Proposal], folder: &str) -> serde_json::Value {
    let proposals = found.iter().map(|one| {
        json!({
            "branch": one.branch,
            "products": products(one, folder),
            "subject": one.subject,
            "age_days": age(app, one),
            "commits": one.commits,
            "behind": one.behind,
            "local": one.local,
            "remotes": one.remotes,
        })
    });
    json!({"schema": "catalog/proposals/1", "proposals": proposals.collect::<Vec<_>>()})
}

fn agreed_on(app: &App, one: &One, question: &'static str, branch: &str) -> Result<(), Failure> {
    agreed(app, one.yes, &Message::new(question).with("branch", branch))
}

/// The branch that proposes a change to the product `id`, or, of a day, the sitting.
fn usual(id: &str) -> String {
    day_said(id).map_or_else(|| proposal_branch(id), sitting_branch)
}

/// The branch of a product's or a sitting's proposal, else the branch of this name.
fn branch_of(repository: &Repository, id: &str) -> Result<String, Failure> {
    let is_here = |branch: &str| repository.tip(&format!("refs/heads/{branch}")).map(|tip| tip.is_some());
    let usual = usual(id);
    if is_here(&usual)? {
        return Ok(usual);
    }
    if is_here(id)? {
        return Ok(id.to_owned());
    }
    if git::is_at_the_server(repository, &usual)? {
        return Err(Failure::usage(message!("error-proposal-elsewhere", id = id)));
    }
    Err(Failure::usage(message!("error-nothing-proposed", id = id)))
}

/// What Git refuses, in the words of who takes a branch away or makes it anew: they chose no other branch.
fn refused(error: GitError) -> Failure {
    match error {
        GitError::BranchCheckedOutElsewhere { branch, path } => {
            let path = path.display().to_string();
            Failure::usage(message!(
                "proposals-open-elsewhere",
                branch = branch,
                command = format!("git -C {} switch --detach", quoted(&path)),
                path = path
            ))
        }
        GitError::Moved { reference } => {
            let branch = reference.trim_start_matches("refs/heads/").to_owned();
            Failure::usage(message!("proposals-moved", branch = branch))
        }
        error => error.into(),
    }
}

fn drop(app: &App, repository: &Repository, one: &One) -> Result<Status, Failure> {
    let branch = branch_of(repository, &one.id)?;
    // What is dropped is what stood there when the question was put.
    let Some(commit) = repository.tip(&format!("refs/heads/{branch}"))? else {
        return Err(Failure::usage(message!("error-nothing-proposed", id = one.id.as_str())));
    };
    git::ensure_not_checked_out(repository, &branch).map_err(refused)?;
    agreed_on(app, one, "proposals-drop", &branch)?;
    let there = git::is_at_the_server(repository, &branch)?;
    if !git::drop_proposal(repository, &branch, commit).map_err(refused)? {
        return Err(Failure::usage(message!("error-nothing-proposed", id = one.id.as_str())));
    }
    let message = message!("proposals-dropped", id = one.id.as_str());
    app.ui.line(&message);
    if there {
        app.ui.line(&message!("proposals-still-there", branch = branch, ..));
    }
    Ok(Status::Clean)
}

/// Brings back what was dropped: a product's proposal, or the branch of this name.
fn restore(app: &App, repository: &Repository, id: &str) -> Result<Status, Failure> {
    let dropped = git::dropped_proposals(repository)?;
    let names = [usual(id), id.to_owned()];
    let Some(branch) = names.into_iter().find(|name| dropped.contains(name)) else {
        let failure = Failure::usage(message!("error-nothing-dropped", id = id));
        if dropped.is_empty() {
            return Err(failure);
        }
        let ids = dropped.iter().map(|name| name.strip_prefix("catalog/").unwrap_or(name));
        let list = ids.collect::<Vec<_>>().join(", ");
        return Err(failure.hint(message!("hint-dropped", list = list)));
    };
    match git::restore_proposal(repository, &branch) {
        Ok(_) => {
            let message = message!("proposals-restored", branch = branch);
            app.ui.line(&message);
            Ok(Status::Clean)
        }
        Err(GitError::Moved { .. }) => Err(Failure::usage(message!(
            "error-restore-taken",
            branch = branch,
            id = id,
            ..
        ))),
        Err(error) => Err(error.into()),
    }
}

fn rebase(app: &App, repository: &Repository, one: &One) -> Result<Status, Failure> {
    let branch = branch_of(repository, &one.id)?;
    git::ensure_not_checked_out(repository, &branch).map_err(refused)?;
    agreed_on(app, one, "proposals-rebase", &branch)?;
    let line = |key: &'static str| {
        Message::new(key)
            .with("branch", branch.as_str())
            .with("id", one.id.as_str())
    };
    match git::rebase_proposal(repository, &branch).map_err(refused)? {
        Rebased::Absent => Err(Failure::usage(message!("error-nothing-proposed", id = one.id.as_str()))),
        Rebased::Conflict => {
            let main = repository.default_branch()?.unwrap_or_else(|| "main".to_owned());
            Err(Failure::refused(line(text!("proposals-conflict")).with("main", main)))
        }
        Rebased::ConflictAtServer => {
            let remote = repository.push_remote(&branch)?.unwrap_or_else(|| "origin".to_owned());
            let there = format!("{remote}/{branch}");
            Err(Failure::refused(
                line(text!("proposals-conflict-server")).with("there", there),
            ))
        }
        Rebased::NotNeeded => {
            app.ui.line(&line(text!("proposals-not-needed")));
            Ok(Status::Clean)
        }
        Rebased::Kept => {
            app.ui.line(&line(text!("proposals-kept")));
            Ok(Status::Clean)
        }
        Rebased::Merged => {
            app.ui.line(&line(text!("proposals-merged")));
            Ok(Status::Clean)
        }
        Rebased::Done { commits } => {
            app.ui.line(&line(text!("proposals-rebased")).with("commits", commits));
            Ok(Status::Clean)
        }
    }
}

fn push(app: &App, repository: &Repository, one: &Push) -> Result<Status, Failure> {
    let branch = branch_of(repository, &one.id)?;
    let remote = match &one.remote {
        Some(remote) => Some(remote.clone()),
        None => repository.push_remote(&branch)?,
    };
    let remote = remote.ok_or_else(|| Failure::usage(message!("error-no-remote")))?;
    let key = match git::push(repository, &remote, &branch, &|said| app.ui.relay(&said))? {
        git::Pushed::Sent => "write-pushed",
        git::Pushed::Already => "proposals-already-there",
    };
    app.ui
        .line(&Message::new(key).with("remote", remote).with("branch", branch));
    Ok(Status::Clean)
}
