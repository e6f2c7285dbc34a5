//! The change of rules.

use std::borrow::Cow;
use std::collections::BTreeSet;

use crate::diagnostic::{Diagnostic, Severity};
use crate::domain::date::Date;
use crate::domain::session::{Session, SessionKind};
use crate::lifecycle::history::Lifecycle;
use crate::rules::engine::evidence::Amended;
use crate::rules::{Amendment, CrossFindings, Evidence, check_amendment, check_evidence, check_lifecycle};

use super::Case;
use super::state;
use crate::operation::error::Failure;
use crate::operation::validation::validator::locate;
use crate::operation::workspace;
use crate::store::catalogue::{self, SESSIONS};
use crate::store::source::Source;

/// What is found of the files of the rules that the change touches.
pub fn diagnostics(case: &Case<'_>) -> Result<Vec<Diagnostic>, Failure> {
    let Case {
        context,
        comparison,
        base_rules,
        ..
    } = case;
    if !base_rules.changed {
        return Ok(Vec::new());
    }
    let after = comparison.after(&BTreeSet::new())?;
    let rules = workspace::rules(after.as_ref())?;
    let mut found = rules.diagnostics;
    let mut cross = CrossFindings::default();
    if rules.unreadable == 0 {
        cross = check_lifecycle(&rules.lifecycle, context.today);
        if base_rules.from_base {
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
            before: &case.base_rules.lifecycle,
            after,
            day: case.comparison.judged_on(case.context)?,
        },
        products: &case.reach.products,
        path: changed.find(|path| files.contains(path)),
        relaxed: relaxed(case, after)?,
        plenaries: plenaries(case.reach.after.as_ref())?,
    })
}

/// The days of the plenary sittings, once the change is in.
fn plenaries(after: &dyn Source) -> Result<BTreeSet<Date>, Failure> {
    let paths = catalogue::files(after, SESSIONS).map_err(workspace::unlisted)?;
    let read = |path: String| catalogue::read::<Session>(after, &path, |_, _, _| ())?.value;
    let sessions = paths.into_iter().filter_map(read);
    let plenary = sessions.filter(|session| session.kind == SessionKind::Pleniere);
    Ok(plenary.map(|session| session.date).collect())
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
    let (refused, accepted) = (errors(&case.base_rules.lifecycle)?, errors(changed)?);
    Ok(refused.difference(&accepted).map(|(path, _)| path.clone()).collect())
}
