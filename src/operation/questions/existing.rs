//! What a registration asks of a product that exists already: in which phase it is and since when, on which day that was
//! known, and who says so. A terminal asks one after the other, a page all at once; both are judged here.

use crate::diagnostic::Message;
use crate::domain::date::{ApproxDate, Date};
use crate::domain::decode::Shape;
use crate::domain::id::PhaseId;
use crate::lifecycle::version::Version;
use crate::operation::error::Failure;
use crate::operation::facts::{FieldValue, Side, near_day};
use crate::store::edit::{Value, typed};

/// A question.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    /// Whether it exists already: [`YES`], or it begins.
    Exists,
    Phase,
    Since,
    Known,
    Source,
}

/// The answer of who registers a product that exists.
pub const YES: &str = "true";
/// The answer of who registers a product that begins.
pub const NO: &str = "false";

impl Part {
    pub const ALL: [Part; 5] = [Part::Exists, Part::Phase, Part::Since, Part::Known, Part::Source];

    /// Under which its answer waits in the draft: no place of a product's file has a blank.
    #[must_use]
    pub fn at(self) -> &'static str {
        match self {
            Part::Exists => "existing exists",
            Part::Phase => "existing phase",
            Part::Since => "existing since",
            Part::Known => "existing known",
            Part::Source => "existing source",
        }
    }

    #[must_use]
    pub fn question(self) -> Message {
        match self {
            Part::Exists => message!("new-ask-exists"),
            Part::Phase => message!("new-ask-phase"),
            Part::Since => message!("new-ask-since"),
            Part::Known => message!("new-ask-known"),
            Part::Source => message!("new-ask-source"),
        }
    }
}

/// What is known of a product before its registration.
#[derive(Clone, Debug)]
pub struct Existing {
    pub phase: PhaseId,
    pub since: ApproxDate,
    /// When that was known and who says so, as facts of the product.
    pub facts: Vec<FieldValue>,
}

impl Existing {
    /// # Errors
    /// Where a product has no place for it.
    pub fn new(phase: PhaseId, since: ApproxDate, known: Date, source: &str) -> Result<Existing, Failure> {
        let facts = vec![
            FieldValue::read("baseline.as_of", &known.to_string())?,
            FieldValue::read("baseline.source", &format!("[{}]", quoted(source)))?,
        ];
        Ok(Existing { phase, since, facts })
    }
}

/// A text as an item of a list that is written in brackets.
fn quoted(text: &str) -> String {
    format!("'{}'", text.replace('\'', "''"))
}

/// The phase of the rules that somebody chose.
///
/// # Errors
/// What to tell who chose none.
pub fn phase(words: &str, version: &Version) -> Result<PhaseId, Message> {
    let phases = version.ordered_phases().into_iter();
    let mut chosen = phases.filter(|phase| phase.id.as_str() == words);
    chosen
        .next()
        .map(|phase| phase.id.clone())
        .ok_or_else(|| message!("new-phase-none"))
}

/// The day, the month or the year since which the product is in its phase.
///
/// # Errors
/// What to tell who says another one.
pub fn since(words: &str, today: Date) -> Result<ApproxDate, Message> {
    if words.trim().is_empty() {
        return Err(message!("new-since-none"));
    }
    let said = match typed::value(words, Shape::ApproxDate, false) {
        Ok(Value::Date(day)) => ApproxDate::parse(&day),
        _ => near_day(words, today, Side::Before).map(ApproxDate::Day),
    };
    match said {
        None => Err(message!("new-since-unread", text = words)),
        Some(day) if day.earliest().is_to_come(today) => Err(message!("new-since-future")),
        Some(day) => Ok(day),
    }
}

/// The day on which who says none knew the product in its phase: the first that is sure, so that what the committee
/// decided since can be recorded after it.
#[must_use]
pub fn usual_known(since: ApproxDate, today: Date) -> Date {
    since.latest().min(today)
}

/// The day on which the product was known to be in its phase, where it is `since`: what the committee decided since is
/// recorded after it.
///
/// # Errors
/// What to tell who says another one.
pub fn known(words: &str, since: Option<ApproxDate>, today: Date) -> Result<Date, Message> {
    if words.trim().is_empty() {
        return Ok(since.map_or(today, |since| usual_known(since, today)));
    }
    let Some(day) = near_day(words, today, Side::Before) else {
        return Err(message!("new-known-unread", text = words));
    };
    match since {
        _ if day.is_to_come(today) => Err(message!("new-known-future")),
        Some(since) if day < since.earliest() => Err(message!("new-known-before", since = since)),
        _ => Ok(day),
    }
}

/// Who says so.
///
/// # Errors
/// What to tell who says nothing.
pub fn source(words: &str) -> Result<String, Message> {
    let words = words.trim();
    if words.is_empty() {
        return Err(message!("new-source-none"));
    }
    Ok(words.to_owned())
}

/// The answers that are wrong, each with what to tell of it.
pub type Faults = Vec<(Part, Message)>;

/// What the answers to all the questions say; none of a product that begins. The inner error holds what is wrong with them.
///
/// # Errors
/// Where a product has no place for it.
pub fn existing<'w>(
    said: impl Fn(Part) -> &'w str,
    version: &Version,
    today: Date,
) -> Result<Result<Option<Existing>, Faults>, Failure> {
    if said(Part::Exists) != YES {
        return Ok(Ok(None));
    }
    let phase = phase(said(Part::Phase), version);
    let since = since(said(Part::Since), today);
    let known = known(said(Part::Known), since.as_ref().ok().copied(), today);
    let source = source(said(Part::Source));
    let (phase, since, known, source) = match (phase, since, known, source) {
        (Ok(phase), Ok(since), Ok(known), Ok(source)) => (phase, since, known, source),
        (phase, since, known, source) => {
            let wrong = [
                (Part::Phase, phase.err()),
                (Part::Since, since.err()),
                (Part::Known, known.err()),
                (Part::Source, source.err()),
            ];
            let wrong = wrong.into_iter().filter_map(|(part, message)| Some((part, message?)));
            return Ok(Err(wrong.collect()));
        }
    };
    Existing::new(phase, since, known, &source).map(|existing| Ok(Some(existing)))
}
