//! Where checks of several files put what they find.

use crate::diagnostic::{Finding, Findings, Message, RuleRef, Severity};
use crate::domain::tree::Where;

/// Findings, each with its file.
#[derive(Debug, Default)]
pub struct CrossFindings(pub Vec<(String, Finding)>);

impl CrossFindings {
    /// Records a finding with the severity of its rule.
    pub fn report(&mut self, path: &str, rule: impl Into<RuleRef>, at: impl Into<Where>, message: Message) {
        let rule = rule.into();
        let severity = rule.severity;
        self.report_as(path, rule, severity, at, message);
    }

    /// Records a finding with another severity.
    pub fn report_as(
        &mut self,
        path: &str,
        rule: impl Into<RuleRef>,
        severity: Severity,
        at: impl Into<Where>,
        message: Message,
    ) {
        let mut one = Findings::default();
        one.report_as(rule, severity, at, message);
        self.0
            .extend(one.0.into_iter().map(|finding| (path.to_owned(), finding)));
    }
}
