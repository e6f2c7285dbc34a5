//! C-18: who may record a decision of the committee.

use crate::diagnostic::{Arg, Message, Severity};
use crate::domain::tree::Where;
use crate::rules::engine::evidence::Fault;
use crate::rules::{Check, CrossFindings, Evidence, Rule};

/// C-18: the commit that records a decision is signed by a seat of the committee.
pub static DECISION_SIGNED: Rule = Rule {
    id: "C-18",
    name: "decision-signed-by-a-seat",
    severity: Severity::Error,
    checks: &[Check::Whole(decision_signed)],
};

fn decision_signed(evidence: &Evidence<'_>, findings: &mut CrossFindings) {
    for one in &evidence.unsigned {
        let message = fault(&one.fault).with("commit", one.commit.as_str());
        findings.report(
            &one.path,
            &DECISION_SIGNED,
            Where::file(),
            message.with("what", one.what.clone()),
        );
    }
}

fn fault(fault: &Fault) -> Message {
    match fault {
        Fault::Missing => message!("C-18-none", ..),
        Fault::Wrong => message!("C-18-wrong", ..),
        Fault::Stranger => message!("C-18-stranger", ..),
        Fault::Expired => message!("C-18-expired", ..),
        Fault::Antedated { day, earliest } => {
            message!(
                "C-18-antedated",
                day = Arg::from(day),
                earliest = Arg::from(earliest),
                ..
            )
        }
        Fault::NoSeat { names, seats } => {
            message!("C-18-no-seat", names = names.join(", "), seats = seats.join(", "), ..)
        }
    }
}
