//! The rules that judge a change, which are those of its base.

use std::collections::BTreeSet;

use crate::domain::date::Date;
use crate::lifecycle::history::Lifecycle;
use crate::store::catalogue::LIFECYCLE;
use crate::store::folder::SETTINGS;
use crate::store::source::Source;

use crate::domain::place::is_in;
use crate::operation::comparison::{Comparison, short};
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::workspace;

/// What judges a change.
pub struct BaseRules {
    pub lifecycle: Lifecycle,
    /// `catalog.yaml` as the base has it.
    pub settings: Option<Vec<u8>>,
    /// They are the base's; else it had none, and they are the change's own.
    pub from_base: bool,
    /// The change touches files of the rules.
    pub changed: bool,
    /// The day of judgement.
    pub day: Date,
}

impl BaseRules {
    /// The rules of the base, so that a change cannot relax what judges it.
    pub fn of(comparison: &Comparison, context: &Context<'_>) -> Result<BaseRules, Failure> {
        let changed = comparison.deltas.iter().any(|delta| is_in(LIFECYCLE, &delta.path));
        if let Some(base) = comparison.base_rules()? {
            let found = workspace::rules(&base)?;
            if !found.lifecycle.files().is_empty() || found.unreadable > 0 {
                let named =
                    |failure: Failure| failure.hint(message!("hint-rules-of-base", revision = short(comparison.base)));
                let lifecycle = found.checked(context.today).map_err(named)?;
                return Ok(BaseRules {
                    lifecycle,
                    settings: base.read(SETTINGS).ok().flatten(),
                    from_base: true,
                    changed,
                    day: context.today,
                });
            }
        }
        let after = comparison.after(&BTreeSet::new())?;
        Ok(BaseRules {
            lifecycle: workspace::rules(after.as_ref())?.lifecycle,
            settings: None,
            from_base: false,
            changed,
            day: context.today,
        })
    }

    /// The version of the rules that is in force.
    pub fn version(&self, today: Date) -> Option<String> {
        self.lifecycle
            .for_reading_on(today)
            .map(|version| version.version.to_string())
    }
}
