//! What the catalogue itself names: an id of the rules or of the reference, with the words that people read for it.

/// What an id stands for.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Named {
    Phase,
    Gate,
    Outcome,
    Milestone,
    Platform,
    Perimeter,
    Domain,
    Directorate,
    Department,
    /// Either, or a team that helps; what is none of them is itself.
    Body,
    /// A field of the model, as the catalogue asks for it.
    Question,
    QuestionHelp,
}

impl Named {
    /// What the key `name` of a group of fields stands for, where the catalogue names it.
    #[must_use]
    pub fn of(group: &str, name: &str) -> Option<Named> {
        Some(match (group, name) {
            ("Product", "perimeter") => Named::Perimeter,
            ("Product", "domain") => Named::Domain,
            ("Product", "directorate") => Named::Directorate,
            ("Product", "department") => Named::Department,
            ("Hosting", "platform") => Named::Platform,
            ("Handover", "to") | ("SupportNeed", "routed_to") => Named::Body,
            (_, "phase" | "target_phase") => Named::Phase,
            ("Milestone", "id") | ("Stop", "milestone") => Named::Milestone,
            (_, "gate") => Named::Gate,
            ("Decision", "outcome") => Named::Outcome,
            _ => return None,
        })
    }
}

/// An id and its names.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Name {
    pub of: Named,
    pub id: String,
    pub fr: String,
    pub en: String,
    /// What fits a column: an acronym.
    pub short: Option<String>,
}
