//! `catalog undo ID`: takes back what was recorded last of a proposal that waits.

use clap::Args;

use crate::cli::write::agreed;
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::git::Repository;
use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;
use crate::operation::story;
use crate::operation::undo::{Recording, TakenBack, last, recordings, take_back};
use crate::operation::writing::hear_unless;
use crate::page::{Item, List, Page};
use crate::render::change;
use crate::render::page::terminal;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID", conflicts_with = "list")]
    id: Option<String>,
    #[arg(long)]
    list: bool,
    #[arg(short, long)]
    yes: bool,
    #[arg(long)]
    offline: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let context = app.context();
    let repository = Repository::open(app.catalogue()?.root())?;
    // What was sent, or merged, is for the server to say.
    let repository = hear_unless(&context, repository, args.offline)?;
    if args.list {
        show(app, &listed(&recordings(&context, &repository)?));
        return Ok(Status::Clean);
    }
    let id = choose::product(app, args.id.as_deref())?;
    let recording = last(&context, &repository, &id)?;
    app.ui.line(&message!(
        "undo-last",
        subject = recording.subject.as_str(),
        id = id.as_str()
    ));
    tell(app, &recording);
    agreed(app, args.yes, &message!("undo-confirm"))?;
    let (branch, commit) = (recording.branch.as_str(), recording.commit.to_string());
    match take_back(&repository, &recording)? {
        TakenBack::Whole => app.ui.line(&message!("undo-done-whole", id = id.as_str())),
        TakenBack::ToTheOneBefore => app
            .ui
            .line(&message!("undo-done", branch = branch, commit = Arg::shown(commit))),
    }
    Ok(Status::Clean)
}

/// What the recording did, in words; its title alone where these cannot be found.
fn tell(app: &App, recording: &Recording) {
    let context = app.context();
    let commit = recording.commit.to_string();
    let told = Comparison::open(&context, &format!("{commit}^"), Some(&commit))
        .and_then(|comparison| story::tell(&context, &comparison, &[]));
    if let Ok(story) = told {
        show(app, &change::page(&story));
    }
}

fn show(app: &App, page: &Page) {
    app.ui.print(&terminal::text(page, app.translator(), app.ui.look()));
}

fn listed(all: &[Recording]) -> Page {
    let page = Page::new(message!("undo-title")).untitled_on_a_terminal();
    if all.is_empty() {
        return page.text(message!("proposals-none"));
    }
    let item = |one: &Recording| {
        let what = message!("undo-item", id = one.id.as_str(), subject = one.subject.as_str());
        let day = one.day.map_or_else(|| Arg::shown("–"), |day| Arg::Day(day.into()));
        let who = match (one.is_mine, one.sent_to.as_slice()) {
            (false, _) => message!("undo-item-theirs", author = one.author.as_str(), day = day),
            (true, []) => message!("undo-item-mine", id = one.id.as_str(), day = day),
            (true, sent) => message!("undo-item-sent", remote = sent.join(", "), day = day),
        };
        Item {
            notes: vec![who.into()],
            ..Item::new(what)
        }
    };
    page.with(List {
        items: all.iter().map(item).collect(),
        rest: None,
    })
}
