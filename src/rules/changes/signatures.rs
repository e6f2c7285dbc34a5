//! C-18: who may record a decision of the committee.

use crate::diagnostic::{Arg, Message, Rule, Severity};
use crate::domain::date::Date;
use crate::domain::tree::Where;

use super::super::CrossFindings;

/// C-18: the commit that records a decision is signed by a seat of the committee.
pub static DECISION_SIGNED: Rule = Rule {
    id: "C-18",
    name: "decision-signed-by-a-seat",
    severity: Severity::Error,
};

/// What is wrong with the signature of a commit that needs one.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// There is none.
    Missing,
    /// It does not fit the commit.
    Wrong,
    /// By a key that nobody may sign with.
    Stranger,
    /// By a key that is no longer in force, or was not on the day of the commit.
    Expired,
    /// Its commit says that it is older than it can be.
    Antedated { day: Date, earliest: Date },
    /// By a key that may sign, for no seat of the committee.
    NoSeat { names: Vec<String>, seats: Vec<String> },
}

/// Reports a commit that no seat of the committee signed: `what` tells what it does.
pub fn report(path: &str, commit: &str, what: Message, fault: &Fault, findings: &mut CrossFindings) {
    let message = match fault {
        Fault::Missing => message!("C-18-none", ..),
        Fault::Wrong => message!("C-18-wrong", ..),
        Fault::Stranger => message!("C-18-stranger", ..),
        Fault::Expired => message!("C-18-expired", ..),
        Fault::Antedated { day, earliest } => {
            message!(
                "C-18-antedated",
                day = Arg::shown(day),
                earliest = Arg::shown(earliest),
                ..
            )
        }
        Fault::NoSeat { names, seats } => {
            message!("C-18-no-seat", names = names.join(", "), seats = seats.join(", "), ..)
        }
    };
    let message = message.with("commit", commit).with("what", what);
    findings.report(path, &DECISION_SIGNED, Where::file(), message);
}
