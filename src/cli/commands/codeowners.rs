//! `catalog codeowners`: who reviews which files, for the forge.

use clap::Args;

use crate::domain::settings::Settings;
use crate::render::codeowners::{self, View};

use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::workspace::{self, Workspace};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "NAME")]
    organisation: Option<String>,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let folder = app.catalogue()?;
    let workspace = Workspace::open(&app.context())?;
    let settings = workspace::settings(folder);
    let organisation = match &args.organisation {
        Some(name) => name.trim_start_matches('@').to_owned(),
        None => settings
            .as_ref()
            .and_then(owner)
            .ok_or_else(|| Failure::usage(message!("error-no-organisation")))?,
    };
    if !is_group(&organisation) {
        return Err(Failure::usage(message!("error-bad-organisation", name = organisation)));
    }
    let version = workspace.version(app.today)?;
    let seats = version.committee.known().map_or(&[][..], |committee| &committee.seats);
    if seats.is_empty() {
        return Err(Failure::usage(message!(
            "error-no-seats",
            version = version.version.to_string()
        )));
    }
    let prefix = folder.prefix();
    let view = View {
        organisation: &organisation,
        prefix: &prefix,
        seats,
        products: workspace
            .portfolio
            .products
            .iter()
            .map(|entry| (entry.path.as_str(), &*entry.value))
            .collect(),
    };
    app.ui.data(&codeowners::file(&view, app.translator()));
    Ok(Status::Clean)
}

/// True for the name of a group on a forge: GitLab has groups in groups.
fn is_group(name: &str) -> bool {
    let word = |part: &str| {
        !part.is_empty()
            && part
                .chars()
                .all(|letter| letter.is_ascii_alphanumeric() || "-_.".contains(letter))
    };
    name.split('/').all(word)
}

/// The group that the address of the forge names: `https://forge.example/group/project`.
fn owner(settings: &Settings) -> Option<String> {
    let url = settings.forge.known()?.url.known()?.as_str().to_owned();
    let path = url.split_once("://")?.1.split_once('/')?.1;
    let (group, _) = path.trim_end_matches('/').rsplit_once('/')?;
    (!group.is_empty()).then(|| group.to_owned())
}
