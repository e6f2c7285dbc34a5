//! `catalog commons add NAME`: proposes a common, in a file of its own.

use clap::Args;

use crate::cli::ask::parts::{self, Part};
use crate::cli::write::{WriteOptions, then, write_many};
use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::operation::filing::{Shelf, id_of};
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::writing::Change;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "NAME")]
    name: Option<String>,
    #[arg(long, value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "TEXT")]
    use_when: Option<String>,
    #[arg(long, value_name = "MATURITY")]
    maturity: Option<String>,
    #[arg(long, value_name = "TEXT")]
    owner: Option<String>,
    #[arg(long, value_name = "TEXT")]
    governance: Option<String>,
    #[arg(long, value_name = "TEXT")]
    obligation: Option<String>,
    #[arg(long, value_name = "TEXT")]
    limits: Option<String>,
    #[arg(long, value_name = "TEXT")]
    licence: Option<String>,
    #[arg(long, value_name = "URL")]
    docs_url: Option<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

/// The parts that options say, by the option.
const OPTIONS: &[(&str, &str)] = &[("name", "NAME"), ("kind", "--kind"), ("use_when", "--use-when")];

/// How the draft of a new common is called.
const DRAFT: &str = "commun.";

pub(super) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let mut given = parts::given([
        ("name", args.name.as_ref()),
        ("kind", args.kind.as_ref()),
        ("use_when", args.use_when.as_ref()),
        ("maturity", args.maturity.as_ref()),
        ("owner_entity", args.owner.as_ref()),
        ("governance", args.governance.as_ref()),
        ("obligation", args.obligation.as_ref()),
        ("limits", args.limits.as_ref()),
        ("licence", args.licence.as_ref()),
        ("docs_url", args.docs_url.as_ref()),
        ("source", args.source.as_ref()),
    ]);
    let parts = [
        Part::new("name", text!("commons-ask-name")).required(),
        Part::new("kind", text!("commons-ask-kind")).required(),
        Part::new("use_when", text!("commons-ask-use")).required(),
        Part::new("maturity", text!("commons-ask-maturity")),
        Part::new("owner_entity", text!("commons-ask-owner")),
        Part::new("limits", text!("commons-ask-limits")),
        Part::new("docs_url", text!("commons-ask-docs")),
        Part::new("source", text!("commons-ask-source")),
    ];
    let mut kept = SavedAnswers::load(app.catalogue()?, DRAFT);
    if app.ui.can_ask() && !args.write.yes {
        kept.hold(DRAFT)?;
        parts::ask(app, &mut kept, &parts, |path| Shelf::Commons.place(path), &mut given)?;
    }
    parts::ensure(&parts, OPTIONS, &given)?;
    let name = given.iter().find(|(path, _)| *path == "name");
    let name = name.map_or_else(String::new, |(_, name)| name.clone());
    let id = id_of(args.id.as_deref(), &name)?;
    let facts: Vec<FieldValue> = given
        .iter()
        .map(|(path, words)| Shelf::Commons.fact(path, words))
        .collect::<Result<_, Failure>>()?;
    write_many(app, &Shelf::Commons.branch(&id), &args.write, |ground| {
        let filed = Shelf::Commons.added(ground, &id, &facts)?;
        Ok(Change {
            files: vec![(filed.path, filed.text)],
            title: message!("commit-common", name = name.as_str()),
            trailers: vec![("Catalog-Common", id.clone())],
            remarks: Vec::new(),
        })
    })?;
    if !args.write.dry_run {
        kept.forget();
    }
    then(app, &args.write, &message!("commons-next"));
    Ok(Status::Clean)
}
