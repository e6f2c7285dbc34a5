//! C-22: who may sign, the settings and the committee, before a change and after it.

use crate::diagnostic::Diagnostic;
use crate::domain::settings::Settings;
use crate::domain::signers;
use crate::rules::engine::evidence::Altered;
use crate::rules::{Evidence, check_evidence};
use crate::store::catalogue::ALLOWED_SIGNERS;
use crate::store::folder::SETTINGS;

use super::Case;
use crate::operation::comparison::parsed;
use crate::operation::error::Failure;
use crate::operation::validation::validator::locate;
use crate::operation::workspace;

/// The findings about what founds decisions; a catalogue that begins is set up.
pub fn diagnostics(case: &Case<'_>) -> Result<Vec<Diagnostic>, Failure> {
    let (comparison, base_rules) = (case.comparison, case.base_rules);
    if comparison.prefix_before.is_none() {
        return Ok(Vec::new());
    }
    let after = case.reach.after.as_ref();
    let mut evidence = Evidence::default();
    for delta in &comparison.deltas {
        let path = delta.path.clone();
        match path.as_str() {
            ALLOWED_SIGNERS => {
                let (old, new) = comparison.contents(delta, after)?;
                let lines =
                    |bytes: Option<Vec<u8>>| signers::parse(&String::from_utf8_lossy(&bytes.unwrap_or_default()));
                evidence.signers = Some(Altered {
                    path,
                    before: lines(old),
                    after: lines(new),
                });
            }
            SETTINGS => {
                let (old, new) = comparison.contents(delta, after)?;
                let read = |bytes: Option<Vec<u8>>| bytes.and_then(|bytes| parsed::<Settings>(SETTINGS, &bytes));
                evidence.settings = Some(Altered {
                    path,
                    before: read(old),
                    after: read(new),
                });
            }
            _ => {}
        }
    }
    let rules = match base_rules.changed && base_rules.from_base {
        true => Some(workspace::rules(after)?).filter(|rules| rules.unreadable == 0),
        false => None,
    };
    evidence.committees = rules.as_ref().map(|rules| (&base_rules.lifecycle, &rules.lifecycle));
    Ok(comparison.rooted(locate(after, check_evidence(&evidence))))
}
