//! `catalog request ID`: asks that the committee looks at a product at a gate; moves, pauses or withdraws what was asked.

use clap::Args;

use crate::cli::ask::prompt::{self, left, one_of};
use crate::cli::write::{WriteOptions, then, write_many};
use crate::cli::{App, Status, choose};
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::request::RequestEventKind;
use crate::domain::session::SessionKind;
use crate::operation::committee::gathered::gather;
use crate::operation::committee::place::said;
use crate::operation::committee::request::{Happening, Wish, ask, happens};
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day, weekday_alone};
use crate::operation::revision::proposal_branch;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "GATE")]
    gate: Option<String>,
    #[arg(long, value_name = "DATE")]
    session: Option<String>,
    #[arg(long, value_name = "KIND")]
    kind: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long = "move", value_name = "DATE", group = "happening")]
    to: Option<String>,
    #[arg(long, group = "happening")]
    pause: bool,
    #[arg(long = "return", group = "happening")]
    send_back: bool,
    #[arg(long, group = "happening")]
    resume: bool,
    #[arg(long, group = "happening")]
    withdraw: bool,
    #[arg(long, value_name = "TEXT", requires = "happening")]
    reason: Option<String>,
    #[arg(long, value_name = "ROLE")]
    by_role: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = choose::product(app, args.id.as_deref())?;
    let said = said(&app.context(), &id)?;
    match happening(app, args)? {
        Some(happening) => write_many(app, &proposal_branch(&id), &args.write, |ground| {
            happens(ground, &*ground.product(&id)?, &happening, said.as_ref())
        }),
        None => {
            let wish = wish(app, args)?;
            let status = write_many(app, &proposal_branch(&id), &args.write, |ground| {
                ask(ground, &*ground.product(&id)?, &wish, said.as_ref())
            })?;
            then(app, &args.write, &message!("request-next", id = id.as_str()));
            Ok(status)
        }
    }
}

fn happening(app: &App, args: &Arguments) -> Result<Option<Happening>, Failure> {
    let session = args
        .to
        .as_deref()
        .map(|text| coming(app, text, args.write.offline))
        .transpose()?;
    let kinds = [
        (session.is_some(), RequestEventKind::Reportee),
        (args.pause, RequestEventKind::EnPause),
        (args.send_back, RequestEventKind::Renvoyee),
        (args.resume, RequestEventKind::Reprise),
        (args.withdraw, RequestEventKind::Retiree),
    ];
    let Some((_, kind)) = kinds.into_iter().find(|(is_wanted, _)| *is_wanted) else {
        return Ok(None);
    };
    let reason = match &args.reason {
        None if kind != RequestEventKind::Reprise && app.ui.can_ask() && !args.write.yes => {
            Some(prompt::said(app, &message!("request-ask-reason")).ok_or_else(left)?)
        }
        given => given.clone(),
    };
    Ok(Some(Happening {
        kind,
        session,
        reason,
        by_role: args.by_role.clone(),
    }))
}

fn wish(app: &App, args: &Arguments) -> Result<Wish, Failure> {
    let asks = app.ui.can_ask() && !args.write.yes && args.session.is_none() && args.note.is_none();
    let session = match &args.session {
        Some(text) => Some(coming(app, text, args.write.offline)?),
        None => sitting(app, args.write.offline, asks)?,
    };
    let note = match &args.note {
        None if asks => {
            let said = prompt::text(app, &message!("request-ask-note"), "").ok_or_else(left)?;
            Some(said.trim().to_owned()).filter(|said| !said.is_empty())
        }
        given => given.clone(),
    };
    Ok(Wish {
        gate: args.gate.clone(),
        session,
        kind: args.kind.clone(),
        note,
        by_role: args.by_role.clone(),
    })
}

/// The day of a sitting to come.
fn coming(app: &App, text: &str, offline: bool) -> Result<Date, Failure> {
    match weekday_alone(text) {
        Some(_) => gather(&app.context(), offline)?.days.coming(text, app.today),
        None => day(text, app.today, Side::After),
    }
}

/// The next sitting, or one of those that are planned where a person chooses; none where any will do.
fn sitting(app: &App, offline: bool, asks: bool) -> Result<Option<Date>, Failure> {
    let gathered = gather(&app.context(), offline)?;
    let sessions = gathered
        .workspace
        .portfolio
        .sessions()
        .iter()
        .map(|entry| &*entry.value);
    let coming = sessions.filter(|session| session.kind != SessionKind::Annulee && session.date >= app.today);
    let mut days: Vec<Date> = coming.map(|session| session.date).collect();
    days.sort_unstable();
    if !asks || days.is_empty() {
        return Ok(gathered.coming(app.today).map(|coming| coming.day));
    }
    let texts = days.iter().map(|day| app.translator().said(&Arg::Day((*day).into())));
    let any = app.translator().text(text!("request-any-sitting"));
    let index = one_of(app, &message!("request-ask-sitting"), texts.chain([any])).ok_or_else(left)?;
    Ok(days.get(index).copied())
}
