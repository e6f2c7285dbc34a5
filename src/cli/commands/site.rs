//! `catalog site DIR`: the portfolio as a folder of pages that everybody may read.

use std::path::PathBuf;

use clap::Args;

use crate::cli::{App, Status};
use crate::git::{Repository, correction_url};
use crate::operation::error::Failure;
use crate::operation::recorded;
use crate::operation::sending::forge;
use crate::operation::workspace;
use crate::site::{self, SiteWanted, folder};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "DIR")]
    folder: PathBuf,
    #[arg(long, value_name = "REV|DATE")]
    at: Option<String>,
    #[arg(long, value_name = "DIR")]
    theme: Option<PathBuf>,
    #[arg(long)]
    force: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let context = app.context();
    let recorded = match &args.at {
        Some(revision) => recorded::at(&context, revision)?,
        None => recorded::here(&context)?.naming_commit(&context),
    };
    let corrections = corrections(app)?;
    let wanted = SiteWanted {
        translator: app.translator(),
        theme: args.theme.as_deref(),
        corrections: corrections.as_deref(),
        prefix: &app.catalogue()?.prefix(),
    };
    let files = site::files(&context, recorded, wanted)?;
    let written = folder::write(&args.folder, &files, args.force)?;
    let first = args.folder.join("index.html");
    app.ui.line(&message!(
        "site-written",
        path = args.folder.display().to_string(),
        count = files.len(),
        changed = written.changed,
        removed = written.removed
    ));
    app.ui.tell(&message!("site-next", path = first.display().to_string()));
    Ok(Status::Clean)
}

/// The page of the forge where files are corrected; none without a repository, and for a forge that nobody knows.
fn corrections(app: &App) -> Result<Option<String>, Failure> {
    let folder = app.catalogue()?;
    let Ok(repository) = Repository::open(folder.root()) else {
        return Ok(None);
    };
    let settings = workspace::settings(folder);
    let (remote, branch) = (repository.remote_url()?, repository.default_branch()?);
    let kind = settings.as_ref().and_then(forge);
    Ok(remote
        .zip(branch)
        .and_then(|(remote, branch)| correction_url(&remote.url, &branch, kind)))
}
