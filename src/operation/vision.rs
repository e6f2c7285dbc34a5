//! What became of a product's vision since its last workshop.

use crate::change::{Pair, Reader, story};
use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::product::Product;

use super::context::Context;
use super::error::Failure;
use super::recorded;
use super::workspace::Workspace;

/// What a workshop fills.
const FILLED: &[&str] = &["vision", "value", "objectives", "risks", "actions"];

/// What changed since a workshop.
#[derive(Clone, Debug)]
pub struct SinceWorkshop {
    /// The day of the workshop.
    pub day: Date,
    pub lines: Vec<Message>,
}

impl SinceWorkshop {
    /// What the lines are, or that there are none.
    #[must_use]
    pub fn title(&self) -> Message {
        message!("workshop-changed", day = self.day, count = self.lines.len())
    }
}

/// What changed in what a workshop fills since the last workshop, by what was recorded at the end of its day; none where
/// there was no workshop, or where nothing was recorded by then.
///
/// # Errors
/// Where what was recorded cannot be read.
pub fn since_last(
    context: &Context<'_>,
    workspace: &Workspace,
    product: &Product,
) -> Result<Option<SinceWorkshop>, Failure> {
    let vision = product.vision.known();
    let days = vision.map_or(&[][..], |vision| vision.workshops.items()).iter();
    let Some(day) = days.map(|one| one.date).filter(|day| *day <= context.today).max() else {
        return Ok(None);
    };
    // A folder that is no repository, or a day before the first commit, tells nothing.
    let Ok(then) = recorded::at(context, &day.to_string()) else {
        return Ok(None);
    };
    let Some(before) = then.workspace.portfolio.product(product.id.as_str()) else {
        return Ok(None);
    };
    let reader = Reader {
        lifecycle: &workspace.lifecycle,
        today: context.today,
    };
    let filled = |product: &Product| {
        let mut filled = product.clone();
        filled.keep(FILLED);
        filled.phases.clear();
        Box::new(filled)
    };
    let pair = Pair {
        path: before.path.clone(),
        from: None,
        unread: false,
        before: Some(filled(&before.value)),
        after: Some(filled(product)),
        stays: true,
        sound: None,
        unread_part: false,
        declared: None,
    };
    let lines = story::of(&pair, &reader).map_or_else(Vec::new, |story| story.lines);
    Ok(Some(SinceWorkshop {
        day,
        lines: lines.into_iter().map(|line| line.text).collect(),
    }))
}
