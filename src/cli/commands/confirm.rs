//! `catalog confirm ID`: what the file says is still true today.

use clap::Args;

use crate::cli::write::{WriteOptions, site, write};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::domain::fold;
use crate::domain::id::AspectId;
use crate::git::Repository;
use crate::lifecycle::version::Version;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::recorded;
use crate::operation::writing::{Ground, Target};
use crate::render::committee::said_of;
use crate::render::page::terminal;

/// The list of a product's confirmations.
const LIST: &str = "confirmations";

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "ASPECT")]
    aspect: Option<String>,
    #[arg(long, value_name = "REV")]
    seen: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by_role: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let site = site(app, &id, &args.write)?;
    let shown = Ground::open(&app.context(), &site)?.product(&id)?;
    let version = shown.rules(app.today)?;
    let aspect = args.aspect.as_deref().map(|asked| named(version, asked)).transpose()?;
    // Nobody confirms what they did not see.
    let seen = match &args.seen {
        Some(revision) => text_at(app, revision, &shown)?,
        None => {
            let page = said_of::page(&shown.product, version, aspect.as_ref(), app.today);
            app.ui.print(&terminal::text(&page, app.translator(), app.ui.look()));
            shown.source.clone()
        }
    };
    let today = app.today.to_string();
    write(app, &id, &args.write, |target| {
        let product = &target.product;
        if target.source != seen {
            let message = message!(
                "confirm-changed",
                name = product.name.as_str(),
                id = Arg::shown(&product.id)
            );
            return Err(Failure::refused(message));
        }
        let same =
            |one: &&crate::domain::update::Confirmation| one.on == app.today && one.aspect.known() == aspect.as_ref();
        if product.confirmations.iter().any(|one| same(&one)) {
            return Err(Failure::refused(message!(
                "confirm-twice",
                name = product.name.as_str()
            )));
        }
        let fields = facts::fields(
            LIST,
            &[
                ("on", Some(&today)),
                ("aspect", aspect.as_ref().map(AspectId::as_str)),
                ("by_role", args.by_role.as_deref()),
            ],
        )?;
        let title = message!("commit-confirm", name = product.name.as_str());
        facts::change(target, &[FieldValue::item(LIST, fields)?], title)
    })
}

/// The aspect that people call so.
fn named(version: &Version, asked: &str) -> Result<AspectId, Failure> {
    let said = fold::word(asked);
    let called = version.aspects.iter().find(|aspect| {
        let names = [aspect.id.as_str(), &aspect.fr, &aspect.en];
        names.iter().any(|name| fold::word(name) == said)
    });
    called.map(|aspect| aspect.id.clone()).ok_or_else(|| {
        let ids: Vec<&str> = version.aspects.iter().map(|aspect| aspect.id.as_str()).collect();
        Failure::usage(message!("confirm-no-aspect", aspect = asked)).suggesting(asked, ids)
    })
}

/// The product's file as a commit has it.
fn text_at(app: &App, revision: &str, target: &Target) -> Result<String, Failure> {
    let context = app.context();
    let folder = app.catalogue()?;
    let repository = Repository::open(folder.root())?;
    let commit = repository.resolve(&recorded::commit_of(&context, revision)?)?;
    let path = format!("{}{}", folder.prefix(), target.path);
    let bytes = repository.snapshot(commit)?.read(&path)?.unwrap_or_default();
    Ok(String::from_utf8(bytes).unwrap_or_default())
}
