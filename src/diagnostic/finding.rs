//! A finding of a rule, before it has a line.

use std::borrow::Cow;

use crate::domain::tree::{Place, Span, Where};

use super::message::Message;

/// How bad a finding is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Severity {
    Note,
    Warning,
    Error,
}

impl Severity {
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Severity::Note => "note",
            Severity::Warning => "warning",
            Severity::Error => "error",
        }
    }
}

/// What a finding says of its rule. Its texts stand in the messages' catalogue under its id.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct RuleRef {
    /// Stable: `S-08`. Of the program, or of a file of the lifecycle.
    pub id: Cow<'static, str>,
    /// In words: `phase-without-decision`.
    pub name: &'static str,
    pub severity: Severity,
}

impl From<&RuleRef> for RuleRef {
    fn from(rule: &RuleRef) -> RuleRef {
        rule.clone()
    }
}

/// What a finding points at.
#[derive(Clone, Debug, PartialEq)]
pub enum Target {
    /// A record of the model, or something inside it.
    Where(Where),
    /// A stretch of the file's text.
    Span(Span),
}

/// What a rule found.
#[derive(Clone, Debug, PartialEq)]
pub struct Finding {
    pub rule: RuleRef,
    pub severity: Severity,
    pub target: Target,
    pub message: Message,
}

impl Finding {
    /// A finding about a stretch of text, with the severity of its rule.
    #[must_use]
    pub fn at(rule: impl Into<RuleRef>, span: Span, message: Message) -> Finding {
        let rule = rule.into();
        Finding {
            severity: rule.severity,
            rule,
            target: Target::Span(span),
            message,
        }
    }
}

/// Where rules put what they find.
#[derive(Debug, Default)]
pub struct Findings(pub Vec<Finding>);

impl Findings {
    /// Records a finding with the severity of its rule.
    pub fn report(&mut self, rule: impl Into<RuleRef>, at: impl Into<Where>, message: Message) {
        let rule = rule.into();
        let severity = rule.severity;
        self.report_as(rule, severity, at, message);
    }

    /// Records a finding with another severity than its rule's.
    pub fn report_as(&mut self, rule: impl Into<RuleRef>, severity: Severity, at: impl Into<Where>, message: Message) {
        self.0.push(Finding {
            rule: rule.into(),
            severity,
            target: Target::Where(at.into()),
            message,
        });
    }

    /// Records a finding about a stretch of text.
    pub fn report_span(&mut self, rule: impl Into<RuleRef>, span: Span, message: Message) {
        self.0.push(Finding::at(rule, span, message));
    }

    /// The findings of one rule.
    pub fn of<'f>(&'f self, id: &'f str) -> impl Iterator<Item = &'f Finding> {
        self.0.iter().filter(move |finding| finding.rule.id == id)
    }
}

/// The place of a record, as a target.
impl From<Place> for Target {
    fn from(place: Place) -> Target {
        Target::Where(place.into())
    }
}
