//! What a team's practices are on a day, and how they moved since the last time that it looked at all of them.

use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::lifecycle::closing::last_phase;
use crate::report::product_mode::practice::{PRACTICES, Practice, kept};
use crate::store::document;
use crate::store::edit::Value;

use crate::diagnostic::{Arg, Message};

use super::error::Failure;
use super::facts::{self, FieldValue};
use super::writing::{Change, Target};

/// The list of the days on which a team looked at its practices.
const LIST: &str = "checkups";

/// The practices of a day beside those of the time before.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Movement {
    pub kept: Vec<Practice>,
    /// None the first time.
    pub before: Option<(Date, Vec<Practice>)>,
}

impl Movement {
    /// How many practices are kept, and how many were the last time.
    #[must_use]
    pub fn title(&self) -> Message {
        let (kept, of) = (self.kept.len(), PRACTICES.len());
        match &self.before {
            None => message!("checkup-first", kept = kept, of = of),
            Some((day, before)) => message!(
                "checkup-moved",
                kept = kept,
                of = of,
                before = before.len(),
                day = Arg::Day((*day).into())
            ),
        }
    }

    /// What was won and lost since the last time, and what is not kept.
    #[must_use]
    pub fn lines(&self) -> Vec<Message> {
        let before = self.before.as_ref().map(|(_, before)| before.as_slice());
        let among = |list: &[Practice], others: &[Practice]| -> Vec<Arg> {
            let apart = list.iter().filter(|one| !others.contains(one));
            apart.map(|one| one.name()).collect()
        };
        let (won, lost) = match before {
            Some(before) => (among(&self.kept, before), among(before, &self.kept)),
            None => (Vec::new(), Vec::new()),
        };
        let open = among(&PRACTICES, &self.kept);
        let lines = [
            (text!("checkup-won"), won),
            (text!("checkup-lost"), lost),
            (text!("checkup-open"), open),
        ];
        let said = lines.into_iter().filter(|(_, names)| !names.is_empty());
        said.map(|(key, names)| Message::new(key).with("practices", Arg::List(names)))
            .collect()
    }
}

/// Refuses to look at the practices of a product that has ended, or twice on a day.
///
/// # Errors
/// In these cases, and where there are no rules.
pub fn may_be_held(target: &Target, today: Date) -> Result<(), Failure> {
    let product = &target.product;
    let name = product.name.as_str();
    if let Some(phase) = last_phase(product, target.rules(today)?, today) {
        let message = message!("checkup-stopped", name = name, phase = Arg::phase(phase));
        return Err(Failure::refused(message));
    }
    if product.checkups.iter().any(|one| one.on == today) {
        let message = message!("checkup-twice", name = name, id = Arg::shown(&product.id));
        return Err(Failure::refused(message));
    }
    Ok(())
}

/// The change that writes the answers and the practices that are kept with them, and how these moved.
///
/// # Errors
/// Where the answers cannot be written, or there are no rules.
pub fn held(target: &Target, answers: &[FieldValue], today: Date) -> Result<(Change, Movement), Failure> {
    let text = facts::filled(&target.source, answers)?;
    let read = document::read::<Product>(&target.path, text.as_bytes(), |_, _, _| ());
    let product = read.value.as_deref().unwrap_or(&target.product);
    let kept = kept(product, target.rules(today)?, today);
    let last = target.product.checkups.iter().max_by_key(|one| one.on);
    let before = last.map(|one| {
        let known = one.kept.items().iter();
        (
            one.on,
            known.filter_map(|word| Practice::parse(word.as_str())).collect(),
        )
    });
    let words = kept.iter().map(|one| Value::Text(one.as_str().to_owned()));
    let fields = vec![
        ("on".to_owned(), Value::Date(today.to_string())),
        ("kept".to_owned(), Value::List(words.collect())),
    ];
    let facts = [answers, &[FieldValue::item(LIST, fields)?]].concat();
    let title = message!(
        "commit-checkup",
        name = target.product.name.as_str(),
        day = Arg::Day(today.into())
    );
    Ok((facts::change(target, &facts, title)?, Movement { kept, before }))
}
