//! `catalog codeowners`: who reviews which files, for the forge.

use clap::Args;

use crate::domain::settings::Settings;
use crate::render::codeowners::{self, View};

use super::error::Failure;
use super::workspace::{self, Workspace};
use super::{Session, Status};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let folder = session.catalogue()?;
    let workspace = Workspace::open(session)?;
    let settings = workspace::settings(folder);
    let organisation = match &args.organisation {
        Some(name) => name.trim_start_matches('@').to_owned(),
        None => settings
            .as_ref()
            .and_then(owner)
            .ok_or_else(|| Failure::usage("error-no-organisation"))?,
    };
    let prefix = folder.prefix();
    let view = View {
        organisation: &organisation,
        prefix: &prefix,
        version: workspace.version(session.today)?,
        products: workspace
            .portfolio
            .products
            .iter()
            .map(|entry| (entry.path.as_str(), &*entry.value))
            .collect(),
    };
    session.ui.print(&codeowners::file(&view, session.translator()));
    Ok(Status::Clean)
}

/// The group that the address of the forge names: `https://forge.example/group/project`.
fn owner(settings: &Settings) -> Option<String> {
    let url = settings.forge.known()?.url.known()?.as_str().to_owned();
    let path = url.split_once("://")?.1.split_once('/')?.1;
    let (group, _) = path.trim_end_matches('/').rsplit_once('/')?;
    (!group.is_empty()).then(|| group.to_owned())
}
