//! C-22: who may sign, the settings and the committee, before a change and after it.

use crate::diagnostic::Diagnostic;
use crate::domain::settings::Settings;
use crate::domain::signers;
use crate::domain::tree::Where;
use crate::rules::CrossFindings;
use crate::rules::changes::governance;
use crate::store::catalogue::ALLOWED_SIGNERS;
use crate::store::folder::SETTINGS;

use super::Case;
use crate::operation::comparison::parsed;
use crate::operation::error::Failure;
use crate::operation::validation::examination::locate;
use crate::operation::workspace;

/// The findings about what founds decisions; a catalogue that begins is set up.
pub fn diagnostics(case: &Case<'_>) -> Result<Vec<Diagnostic>, Failure> {
    let Case {
        comparison,
        judges,
        reach,
        ..
    } = case;
    let mut cross = CrossFindings::default();
    if comparison.prefix_before.is_none() {
        return Ok(Vec::new());
    }
    let after = reach.after.as_ref();
    for delta in &comparison.deltas {
        let path = delta.path.as_str();
        if path != ALLOWED_SIGNERS && path != SETTINGS {
            continue;
        }
        let (old, new) = comparison.contents(delta, after)?;
        let told = if path == ALLOWED_SIGNERS {
            let lines = |bytes: Option<Vec<u8>>| signers::parse(&String::from_utf8_lossy(&bytes.unwrap_or_default()));
            governance::signers(&lines(old), &lines(new))
        } else {
            let read = |bytes: Option<Vec<u8>>| bytes.and_then(|bytes| parsed::<Settings>(path, &bytes));
            governance::settings(read(old).as_deref(), read(new).as_deref())
        };
        governance::report(path, told, Where::file(), &mut cross);
    }
    if judges.changed && judges.from_base {
        let rules = workspace::rules(after)?;
        if rules.unreadable == 0 {
            governance::committees(&judges.lifecycle, &rules.lifecycle, &mut cross);
        }
    }
    Ok(comparison.rooted(locate(after, cross)))
}
