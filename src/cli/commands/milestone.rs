//! `catalog milestone ID MILESTONE`: the day that a milestone is planned for, or was reached.

use clap::Args;

use crate::domain::product::Product;
use crate::lifecycle::version::Version;
use crate::store::edit::{self, Step, Value, typed};

use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status, choose};
use crate::operation::error::Failure;
use crate::operation::facts;
use crate::operation::facts::unedited;
use crate::operation::writing::{Change, Target};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(value_name = "MILESTONE")]
    milestone: String,
    #[arg(long, value_name = "DATE")]
    planned: Option<String>,
    #[arg(long, value_name = "DATE")]
    reached: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

const LIST: &str = "milestones";

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = &choose::product(app, Some(&args.id))?;
    let given = facts::fields(
        LIST,
        &[
            ("planned", args.planned.as_deref()),
            ("actual", args.reached.as_deref()),
            ("source", args.source.as_deref()),
            ("note", args.note.as_deref()),
        ],
    )?;
    if given.is_empty() {
        return Err(Failure::usage(message!(
            "milestone-nothing",
            id = id.as_str(),
            milestone = args.milestone.as_str()
        )));
    }
    write(app, id, &args.write, |target| {
        let version = target.rules(app.today)?;
        let id = known(version, &args.milestone)?;
        let title = message!("commit-milestone", name = target.product.name.as_str(), milestone = id);
        Ok(Change::of_product(target, with(target, id, &given)?, title))
    })
}

/// The id of a milestone of the rules, whatever the case and the accents.
fn known<'v>(version: &'v Version, asked: &str) -> Result<&'v str, Failure> {
    let ids = || version.milestones.iter().map(|milestone| milestone.id.as_str());
    let wanted = typed::word(asked);
    ids()
        .find(|id| typed::word(id) == wanted)
        .ok_or_else(|| Failure::usage(message!("milestone-unknown", milestone = asked)).suggesting(asked, ids()))
}

/// The file with the milestone of the latest cycle: as it was with what is given, or one more.
fn with(target: &Target, id: &str, given: &[(String, Value)]) -> Result<String, Failure> {
    let product: &Product = &target.product;
    let cycle = product.latest_cycle();
    let there =
        product.milestones.items().iter().position(|milestone| {
            milestone.id.as_str() == id && milestone.cycle.known().copied().unwrap_or(1) == cycle
        });
    let list = Step::in_record::<Product>(LIST);
    let Some(index) = there else {
        let mut fields = vec![("id".to_owned(), Value::Text(id.to_owned()))];
        if cycle > 1 {
            fields.push(("cycle".to_owned(), Value::Int(i64::from(cycle))));
        }
        fields.extend(given.iter().cloned());
        return edit::push(&target.source, &[list], &Value::Map(fields)).map_err(unedited);
    };
    given.iter().try_fold(target.source.clone(), |text, (name, value)| {
        let field = Step::in_record::<crate::domain::product::Milestone>(name);
        edit::set(&text, &[list.clone(), Step::At(index), field], value).map_err(unedited)
    })
}
