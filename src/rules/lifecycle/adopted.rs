//! what the committee adopts, it adopts at a plenary sitting.

use crate::diagnostic::{Arg, Message, Severity};
use crate::domain::date::Date;
use crate::domain::tree::Where;
use crate::lifecycle::history::Lifecycle;
use crate::rules::{Check, CrossFindings, Evidence, Rule};

/// a new day of adoption is that of a plenary sitting that is recorded.
pub static ADOPTED_IN_PLENARY: Rule = Rule {
    id: "R-12",
    name: "adopted-in-plenary",
    severity: Severity::Error,
    checks: &[Check::Whole(adopted_in_plenary)],
};

fn adopted_in_plenary(evidence: &Evidence<'_>, findings: &mut CrossFindings) {
    let Some(amended) = &evidence.amended else { return };
    let known = days(amended.amendment.before);
    for (path, at, what, day) in days(amended.amendment.after) {
        let was_known = known
            .iter()
            .any(|(_, _, before, on)| before.is_kept_by(&what) && *on == day);
        if !was_known && !amended.plenaries.contains(&day) {
            findings.report(path, &ADOPTED_IN_PLENARY, at, said(&what, day));
        }
    }
}

/// What is adopted: an expectation, by its name whatever the version, or a whole version.
enum What {
    Expectation(String),
    Rules(String),
}

impl What {
    /// True where `other` may have been copied from it: a new version begins as the one before it.
    fn is_kept_by(&self, other: &What) -> bool {
        match (self, other) {
            (What::Expectation(one), What::Expectation(other)) => one == other,
            (What::Rules(_), What::Rules(_)) => true,
            _ => false,
        }
    }
}

fn said(what: &What, day: Date) -> Message {
    let on = day.to_string();
    match what {
        What::Expectation(name) => {
            message!(
                "R-12-expectation",
                expectation = name.as_str(),
                day = Arg::from(day),
                on = on
            )
        }
        What::Rules(version) => message!("R-12-rules", version = version.as_str(), day = Arg::from(day), on = on),
    }
}

/// Every day of adoption, with its place. A new version keeps those of the one before it.
fn days(lifecycle: &Lifecycle) -> Vec<(&str, Where, What, Date)> {
    let mut found = Vec::new();
    for file in lifecycle.files() {
        let version = &file.version;
        if let Some(day) = version.adopted_on.known() {
            let at = Where::from(version.at).key("adopted_on");
            found.push((file.path.as_str(), at, What::Rules(version.version.to_string()), *day));
        }
        for criterion in &version.criteria {
            for expectation in &criterion.expect {
                let Some(day) = expectation.adopted_on.known() else {
                    continue;
                };
                let at = Where::from(expectation.at).key("adopted_on");
                let name = format!("{}@{}", criterion.id, expectation.gate);
                found.push((file.path.as_str(), at, What::Expectation(name), *day));
            }
        }
    }
    found
}
