//! `catalog workshop ID`: the questions of the vision workshop, part by part, and what changed since the last one; with
//! `--portfolio`, for its products one after the other, on one branch.

use clap::Args;

use crate::lifecycle::version::Version;

use crate::operation::error::Failure;
use crate::operation::questions::interview::{About, Wanted};
use crate::operation::registration::slug;
use crate::operation::revision::proposal_branch;
use crate::operation::select::{Criteria, select};
use crate::operation::vision::since_last;
use crate::operation::workspace::Workspace;

use crate::cli::ask::prompt::goes_on;
use crate::cli::dialogue::{Conversation, hold};
use crate::cli::write::WriteOptions;
use crate::cli::{App, Status, choose};

#[derive(Args, Clone, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "PORTFOLIO", conflicts_with = "id")]
    portfolio: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    match &args.portfolio {
        Some(name) => of_portfolio(app, name, &args.write),
        None => {
            let id = choose::product(app, args.id.as_deref())?;
            ensure_asked(app, &id)?;
            app.ui.line(&message!("workshop-begins"));
            of_product(app, &id, &args.write)
        }
    }
}

fn ensure_asked(app: &App, id: &str) -> Result<(), Failure> {
    if app.ui.can_ask() {
        return Ok(());
    }
    Err(Failure::usage(message!("workshop-no-terminal", id = id)))
}

fn of_product(app: &App, id: &str, write: &WriteOptions) -> Result<Status, Failure> {
    tell_changes(app, id)?;
    hold(
        app,
        &Conversation {
            id,
            wanted: Wanted {
                about: Some(About::Workshop),
                ..Wanted::default()
            },
            write,
            kept: message!("workshop-kept", id = id),
            next: message!("workshop-next", id = id),
            none_left: message!("workshop-none-left"),
            finish: None,
        },
    )
}

/// The workshop of each product of a portfolio that still runs, with those who share it around one table.
fn of_portfolio(app: &App, name: &str, write: &WriteOptions) -> Result<Status, Failure> {
    let products = running(app, name)?;
    let Some((first, _)) = products.first() else {
        return Err(Failure::usage(message!("workshop-portfolio-stopped", portfolio = name)));
    };
    ensure_asked(app, first)?;
    let write = on_one_branch(name, write);
    app.ui.line(&message!(
        "workshop-portfolio-begins",
        portfolio = name,
        count = products.len()
    ));
    for (index, (id, called)) in products.iter().enumerate() {
        let place = message!(
            "workshop-portfolio-product",
            number = index + 1,
            count = products.len(),
            name = called.as_str()
        );
        app.ui.print("\n");
        app.ui.line(&place);
        of_product(app, id, &write)?;
        let is_last = index + 1 == products.len();
        if !is_last && !goes_on(app, &message!("workshop-portfolio-go-on")) {
            break;
        }
    }
    app.ui.line(&message!("workshop-portfolio-next", portfolio = name));
    Ok(Status::Clean)
}

/// The products of a portfolio whose service has not ended: ids and names.
fn running(app: &App, portfolio: &str) -> Result<Vec<(String, String)>, Failure> {
    let workspace = Workspace::open_whole(&app.context())?;
    let criteria = Criteria {
        portfolios: &[portfolio.to_owned()],
        ..Criteria::default()
    };
    let version = workspace.names()?;
    let has_ended = |id: &str| {
        let phase = version.phases.iter().find(|phase| phase.id == *id);
        phase.is_some_and(|phase| Version::flag(&phase.ends_service))
    };
    let chosen = select(&workspace, &criteria, app.today)?;
    let products = chosen.products.iter().map(|(entry, _)| &entry.value);
    let running = products.filter(|product| {
        let record = product.phase_on(app.today);
        record
            .and_then(|record| record.phase.known())
            .is_none_or(|phase| !has_ended(phase.as_str()))
    });
    Ok(running
        .map(|product| (product.id.to_string(), product.name.clone()))
        .collect())
}

/// What one meeting settled goes in together.
fn on_one_branch(name: &str, write: &WriteOptions) -> WriteOptions {
    let mut write = write.clone();
    if write.branch.is_none() && !write.here && !write.no_commit {
        write.branch = Some(proposal_branch(&format!("atelier.{}", slug(name))));
    }
    write
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
