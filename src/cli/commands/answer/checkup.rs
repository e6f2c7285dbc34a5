//! `catalog answer ID --about checkup`: a team looks at its way of working, and at what moved since the last time.

use std::cell::RefCell;

use crate::cli::dialogue::{Conversation, hold};
use crate::cli::write::{WriteOptions, site};
use crate::cli::{App, Status};
use crate::operation::checkup::{Movement, held, may_be_held};
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::operation::questions::interview::{About, Wanted};
use crate::operation::writing::{Ground, Target};

pub(super) fn run(app: &App, id: &str, options: &WriteOptions) -> Result<Status, Failure> {
    let site = site(app, id, options)?;
    let target = Ground::open(&app.context(), &site)?.product(id)?;
    may_be_held(&target, app.today)?;
    app.ui.line(&message!("checkup-begins"));
    let movement: RefCell<Option<Movement>> = RefCell::new(None);
    let finish = |target: &Target, answers: &[FieldValue]| {
        let (change, moved) = held(target, answers, app.today)?;
        movement.replace(Some(moved));
        Ok(change)
    };
    let status = hold(
        app,
        &Conversation {
            id,
            wanted: Wanted {
                about: Some(About::Checkup),
                ..Wanted::default()
            },
            write: options,
            kept: message!("checkup-kept", id = id),
            next: message!("checkup-next"),
            none_left: message!("checkup-none-left"),
            finish: Some(&finish),
        },
    )?;
    if let Some(movement) = movement.take() {
        app.ui.print("\n");
        app.ui.line(&movement.title());
        for line in movement.lines() {
            app.ui.line(&line);
        }
    }
    Ok(status)
}
