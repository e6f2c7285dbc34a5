//! `catalog decide ID`: records what the committee decided.

use crate::cli::decision::take;
use crate::cli::{App, Status, choose};
use crate::operation::committee::gathered::gather;
use crate::operation::committee::place::said;
use crate::operation::error::Failure;
use crate::operation::facts::date;
use crate::operation::revision::proposal_branch;

pub(crate) use crate::cli::decision::Arguments;

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let context = app.context();
    let mut args = args.clone();
    // A weekday is the sitting that exists; a date needs no look at the proposals.
    if let Some(text) = args.session.as_mut().filter(|text| date(text).is_err()) {
        *text = gather(&context, args.write.offline)?
            .days
            .held(text, app.today)?
            .to_string();
    }
    let day = args.session.as_deref().and_then(|text| date(text).ok());
    let said = said(&context, &id)?.filter(|said| day.is_none_or(|day| day == said.day));
    // What corrects a decision goes where it stands.
    let branch = said.map_or_else(|| proposal_branch(&id), |said| said.branch);
    let taken = take(app, &id, &branch, &args)?;
    Ok(taken.unwrap_or(Status::Clean))
}
