//! The rules that judge a change, which are those of its base; and the change of rules.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::domain::date::Date;
use crate::lifecycle::history::Lifecycle;
use crate::rules::engine::evidence::Amended;
use crate::rules::{Amendment, CrossFindings, Evidence, check_amendment, check_evidence, check_lifecycle};
use crate::store::catalogue::LIFECYCLE;
use crate::store::folder::SETTINGS;
use crate::store::source::Source;

use super::Case;
use super::state;
use crate::operation::comparison::{Comparison, is_in, short};
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::validation::examination::locate;
use crate::operation::workspace;

/// What judges a change.
pub struct Judges {
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

impl Judges {
    /// The rules of the base, so that a change cannot relax what judges it.
    pub fn of(comparison: &Comparison, context: &Context<'_>) -> Result<Judges, Failure> {
        let changed = comparison.deltas.iter().any(|delta| is_in(LIFECYCLE, &delta.path));
        if let Some(base) = comparison.base_rules()? {
            let found = workspace::rules(&base)?;
            if !found.lifecycle.files().is_empty() || found.unreadable > 0 {
                let named =
                    |failure: Failure| failure.hint(message!("hint-rules-of-base", revision = short(comparison.base)));
                let lifecycle = found.checked(context.today).map_err(named)?;
                return Ok(Judges {
                    lifecycle,
                    settings: base.read(SETTINGS).ok().flatten(),
                    from_base: true,
                    changed,
                    day: context.today,
                });
            }
        }
        let after = comparison.after(&BTreeSet::new())?;
        Ok(Judges {
            lifecycle: workspace::rules(after.as_ref())?.lifecycle,
            settings: None,
            from_base: false,
            changed,
            day: context.today,
        })
    }

    /// The version of the rules that is in force.
    pub fn version(&self, today: Date) -> Option<String> {
        self.lifecycle.reading(today).map(|version| version.version.to_string())
    }
}

/// What is found of the files of the rules that the change touches.
pub fn diagnostics(case: &Case<'_>) -> Result<Vec<Diagnostic>, Failure> {
    let Case {
        context,
        comparison,
        judges,
        ..
    } = case;
    if !judges.changed {
        return Ok(Vec::new());
    }
    let after = comparison.after(&BTreeSet::new())?;
    let rules = workspace::rules(after.as_ref())?;
    let mut found = rules.diagnostics;
    let mut cross = CrossFindings::default();
    if rules.unreadable == 0 {
        cross = check_lifecycle(&rules.lifecycle, context.today);
        if judges.from_base {
            let amended = amended(case, &rules.lifecycle)?;
            cross.0.extend(check_amendment(&amended.amendment).0);
            let evidence = Evidence {
                amended: Some(amended),
                ..Evidence::default()
            };
            cross.0.extend(check_evidence(&evidence).0);
        }
    }
    found.extend(locate(after.as_ref(), cross));
    let touched: BTreeSet<&str> = comparison.deltas.iter().map(|delta| delta.path.as_str()).collect();
    found.retain(|one| touched.contains(one.path.as_str()) || one.severity == Severity::Error);
    Ok(comparison.rooted(found))
}

/// What becomes of the base's rules, and whom it concerns.
fn amended<'c>(case: &Case<'c>, after: &'c Lifecycle) -> Result<Amended<'c>, Failure> {
    let files: BTreeSet<&str> = after.files().iter().map(|file| file.path.as_str()).collect();
    let mut changed = case.comparison.deltas.iter().map(|delta| delta.path.as_str());
    Ok(Amended {
        amendment: Amendment {
            before: &case.judges.lifecycle,
            after,
            day: case.comparison.judged_on(case.context)?,
        },
        products: &case.reach.products,
        path: changed.find(|path| files.contains(path)),
        relaxed: relaxed(case, after)?,
    })
}

/// The products of the change that the base's rules refuse, and the changed rules do not.
fn relaxed(case: &Case<'_>, changed: &Lifecycle) -> Result<BTreeSet<String>, Failure> {
    let errors = |lifecycle: &Lifecycle| -> Result<BTreeSet<(String, Cow<'static, str>)>, Failure> {
        let found = state::of_products(case, lifecycle)?;
        Ok(found
            .into_iter()
            .filter(|one| one.severity == Severity::Error)
            .map(|one| (one.path, one.rule.id))
            .collect())
    };
    let (refused, accepted) = (errors(&case.judges.lifecycle)?, errors(changed)?);
    Ok(refused.difference(&accepted).map(|(path, _)| path.clone()).collect())
}
