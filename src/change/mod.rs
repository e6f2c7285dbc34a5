//! Two revisions of the catalogue, told as meaning: what a change does, in the words of the lifecycle. Pure.

pub mod compared;
pub mod elsewhere;
pub mod facts;
pub mod figures;
pub mod recording;
pub mod records;
pub mod story;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::lifecycle::history::Lifecycle;

pub use compared::{Changed, Pair};

/// What a line of a story is about.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Topic {
    Entry,
    Phase,
    Decision,
    Reservation,
    /// What is asked of the committee, or of its decisions.
    Request,
    Stop,
    Exception,
    /// What was recorded, and says something else now.
    Rewritten,
    Sensitivity,
    Aim,
    Measure,
    Plan,
    Milestone,
    Name,
    /// What the team says of its week, does or asks for.
    Team,
    Criteria,
    Fields,
}

impl Topic {
    /// The word of the topic, for programs.
    #[must_use]
    pub fn as_str(self) -> &'static str {
        match self {
            Topic::Entry => "entry",
            Topic::Phase => "phase",
            Topic::Decision => "decision",
            Topic::Reservation => "reservation",
            Topic::Request => "request",
            Topic::Stop => "stop",
            Topic::Exception => "exception",
            Topic::Rewritten => "rewritten",
            Topic::Sensitivity => "sensitivity",
            Topic::Aim => "aim",
            Topic::Measure => "measure",
            Topic::Plan => "plan",
            Topic::Milestone => "milestone",
            Topic::Name => "name",
            Topic::Team => "team",
            Topic::Criteria => "criteria",
            Topic::Fields => "fields",
        }
    }

    /// True for what a reviewer must not miss; the rest may be folded.
    #[must_use]
    pub fn is_first(self) -> bool {
        self < Topic::Measure
    }
}

/// One thing that a change does.
#[derive(Clone, Debug, PartialEq)]
pub struct Line {
    pub topic: Topic,
    pub text: Message,
}

/// What a change does to one product.
#[derive(Clone, Debug, PartialEq)]
pub struct Story {
    pub id: String,
    pub name: String,
    /// Relative to the catalogue.
    pub path: String,
    /// In the order of their topics.
    pub lines: Vec<Line>,
}

/// A change, told.
#[derive(Clone, Debug)]
pub struct ChangeStory {
    pub stories: Vec<Story>,
    pub figures: Vec<figures::Figure>,
    /// The files that are no products.
    pub elsewhere: Vec<elsewhere::Elsewhere>,
    /// Files of products that differ, and say what they said.
    pub unsaid: usize,
    pub base: String,
    /// None for the working tree.
    pub head: Option<String>,
}

/// By what a change is told.
pub struct Reader<'r> {
    pub lifecycle: &'r Lifecycle,
    pub today: Date,
}

/// The facts that bring obligations: reviewers read first what becomes of them.
pub const SENSITIVE: &[&str] = &[
    "audience.general_public",
    "data.health",
    "data.personal.processed",
    "data.personal.aipd.required",
    "security.dict.d",
    "security.dict.i",
    "security.dict.c",
    "security.dict.t",
];
