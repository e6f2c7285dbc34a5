//! `catalog proposals`: the branches that change products and wait for a merge; `drop` and `rebase` one.

use clap::{Args, Subcommand, ValueEnum};
use serde_json::json;

use crate::diagnostic::Message;
use crate::git::{self, Proposal, Rebased, Repository};
use crate::render::json;
use crate::render::table::Rows;
use crate::store::catalogue::PRODUCTS;

use super::error::Failure;
use super::revision::{prefix, proposal_branch};
use super::write::{WriteOptions, confirm};
use super::{Session, Status};

#[derive(Args, Debug)]
#[command(args_conflicts_with_subcommands = true)]
pub(crate) struct Arguments {
    #[command(subcommand)]
    task: Option<Task>,
    #[arg(long, value_name = "table|json", default_value = "table")]
    format: Format,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Table,
    Json,
}

#[derive(Debug, Subcommand)]
enum Task {
    #[command(alias = "abandonner")]
    Drop(One),
    #[command(alias = "rejouer")]
    Rebase(One),
}

#[derive(Args, Debug)]
struct One {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(short, long)]
    yes: bool,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let folder = session.catalogue()?;
    let repository = Repository::open(folder.root())?;
    match &args.task {
        Some(Task::Drop(one)) => drop(session, &repository, one),
        Some(Task::Rebase(one)) => rebase(session, &repository, one),
        None => {
            let products = format!("{}{PRODUCTS}/", prefix(&repository, folder)?);
            let found = git::proposals(&repository, &products)?;
            match args.format {
                Format::Json => session.ui.data(&json::pretty(&told(session, &found, &products))),
                Format::Table => show(session, &found, &products),
            }
            Ok(Status::Clean)
        }
    }
}

/// Days since the last commit.
fn age(session: &Session, proposal: &Proposal) -> i64 {
    let today =
        jiff::Timestamp::from_second(proposal.time).map(|time| session.today.days_since(session.zone.day(time)));
    today.map_or(0, i64::from).max(0)
}

/// The products that a branch changes.
fn products<'p>(proposal: &'p Proposal, folder: &str) -> Vec<&'p str> {
    let names = proposal
        .paths
        .iter()
        .filter_map(|path| path.strip_prefix(folder)?.strip_suffix(".yaml"));
    names.map(|name| name.rsplit('/').next().unwrap_or(name)).collect()
}

fn show(session: &Session, found: &[Proposal], folder: &str) {
    if found.is_empty() {
        session.ui.line(&Message::new("proposals-none"));
        return;
    }
    let text = |key: &str| session.translator().text(key);
    let heading = ["product", "subject", "age", "commits", "behind", "where", "branch"];
    let rows = Rows {
        headings: heading.map(|name| text(&format!("proposals-{name}"))).to_vec(),
        rows: found
            .iter()
            .map(|one| {
                let mut places: Vec<String> = one.local.then(|| text("proposals-here")).into_iter().collect();
                places.extend(one.remotes.iter().cloned());
                vec![
                    products(one, folder).join(", "),
                    one.subject.clone(),
                    age(session, one).to_string(),
                    one.commits.to_string(),
                    one.behind.to_string(),
                    places.join(", "),
                    one.branch.clone(),
                ]
            })
            .collect(),
    };
    session.ui.print(&rows.text(session.ui.look()));
}

fn told(session: &Session, found: &[Proposal], folder: &str) -> serde_json::Value {
    let proposals = found.iter().map(|one| {
        json!({
            "branch": one.branch,
            "products": products(one, folder),
            "subject": one.subject,
            "age_days": age(session, one),
            "commits": one.commits,
            "behind": one.behind,
            "local": one.local,
            "remotes": one.remotes,
        })
    });
    json!({"schema": "catalog/proposals/1", "proposals": proposals.collect::<Vec<_>>()})
}

fn agreed(session: &Session, one: &One, question: &'static str, branch: &str) -> Result<(), Failure> {
    let options = WriteOptions {
        yes: one.yes,
        ..WriteOptions::default()
    };
    confirm(session, &options, &Message::new(question).with("branch", branch))
}

fn drop(session: &Session, repository: &Repository, one: &One) -> Result<Status, Failure> {
    let branch = proposal_branch(&one.id);
    if repository.tip(&format!("refs/heads/{branch}"))?.is_none() {
        return Err(Failure::usage("error-no-proposal").with("id", one.id.as_str()));
    }
    agreed(session, one, "proposals-drop", &branch)?;
    if let Some(commit) = git::drop_proposal(repository, &branch)? {
        let message = Message::new("proposals-dropped")
            .with("branch", branch.as_str())
            .show("commit", commit);
        session.ui.line(&message);
    }
    Ok(Status::Clean)
}

fn rebase(session: &Session, repository: &Repository, one: &One) -> Result<Status, Failure> {
    let branch = proposal_branch(&one.id);
    agreed(session, one, "proposals-rebase", &branch)?;
    let line = |key: &'static str| Message::new(key).with("branch", branch.as_str());
    match git::rebase_proposal(repository, &branch)? {
        Rebased::Absent => Err(Failure::usage("error-no-proposal").with("id", one.id.as_str())),
        Rebased::Conflict => Err(Failure::refused(line("proposals-conflict"))),
        Rebased::NotNeeded => {
            session.ui.line(&line("proposals-not-needed"));
            Ok(Status::Clean)
        }
        Rebased::Done { commits } => {
            session.ui.line(&line("proposals-rebased").with("commits", commits));
            Ok(Status::Clean)
        }
    }
}
