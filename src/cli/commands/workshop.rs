//! `catalog workshop ID`: the questions of the vision workshop, part by part, and what changed since the last one.

use clap::Args;

use crate::operation::error::Failure;
use crate::operation::questions::interview::Wanted;
use crate::operation::vision::since_last;
use crate::operation::workspace::Workspace;

use crate::cli::dialogue::{Conversation, hold};
use crate::cli::write::WriteOptions;
use crate::cli::{App, Status, choose};

#[derive(Args, Clone, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let id = id.as_str();
    if !app.ui.can_ask() {
        return Err(Failure::usage(message!("workshop-no-terminal", id = id)));
    }
    app.ui.line(&message!("workshop-begins"));
    tell_changes(app, id)?;
    hold(
        app,
        &Conversation {
            id,
            wanted: Wanted {
                workshop: true,
                ..Wanted::default()
            },
            write: &args.write,
            kept: message!("workshop-kept", id = id),
            next: message!("workshop-next", id = id),
            none_left: message!("workshop-none-left"),
        },
    )
}

/// Says what changed since the last workshop; of a product that is only proposed, nothing is recorded to compare with.
fn tell_changes(app: &App, id: &str) -> Result<(), Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let Ok(entry) = workspace.product(id) else {
        return Ok(());
    };
    let Some(since) = since_last(&app.context(), &workspace, &entry.value)? else {
        return Ok(());
    };
    app.ui.print("\n");
    app.ui.line(&since.title());
    for line in &since.lines {
        app.ui.line(&message!("workshop-changed-line", text = line.clone()));
    }
    Ok(())
}
