//! The lines of a form answered together, as a page sends them; a terminal asks for one after the other.

use crate::diagnostic::Diagnostic;
use crate::domain::date::Date;
use crate::domain::decode::Shape;
use crate::domain::path::{FieldPath, PathStep};
use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;
use crate::store::edit::Value;

use super::forms::Form;
use super::interview::{Interview, Taken};
use super::saved_answers::SavedAnswers;
use super::slots::Slot;
use super::trial::is_about_absence;
use super::understood::understood;

/// Why the words of a line are not taken; they are kept all the same.
#[derive(Debug)]
pub enum Fault {
    /// They say no such value.
    NotUnderstood,
    Refused(Vec<Diagnostic>),
}

/// What became of the lines of a form.
#[derive(Debug, Default)]
pub struct Outcome {
    /// The lines that are not taken, by their places in the form.
    pub faults: Faults,
    /// What refuses the form as a whole.
    pub refused: Vec<Diagnostic>,
    /// What was said needs other answers, and waits for them.
    pub waits: bool,
}

impl Outcome {
    /// True where somebody has to look at it again.
    #[must_use]
    pub fn has_faults(&self) -> bool {
        !self.faults.is_empty() || !self.refused.is_empty()
    }
}

/// Lines that are not taken, by their places in the form.
pub type Faults = Vec<(usize, Fault)>;

/// A line that says something.
type Said<'f> = (usize, &'f Slot, Value);

/// The lines that say something, and those whose words nobody understands; each is kept as it was typed.
///
/// # Errors
/// Where the draft cannot be kept.
pub fn heard<'f>(
    kept: &mut SavedAnswers,
    lines: &'f [Slot],
    words: &[String],
    today: Date,
) -> Result<(Vec<Said<'f>>, Faults), Failure> {
    let (mut said, mut faults) = (Vec::new(), Vec::new());
    for (at, (line, words)) in lines.iter().zip(words).enumerate() {
        kept.wait(&line.place.to_string(), words)?;
        if words.trim().is_empty() {
            continue;
        }
        match understood(words, &line.place, today) {
            Some(value) => said.push((at, line, value)),
            None => faults.push((at, Fault::NotUnderstood)),
        }
    }
    Ok((said, faults))
}

impl Interview<'_> {
    /// Takes the words of the lines of a form, as if each had been asked for. A record is made of all its lines or of
    /// none; a yes that needs other answers waits for them.
    ///
    /// # Errors
    /// Where a line has no place in the file, or the draft cannot be kept.
    pub fn take_all(&mut self, form: &Form, words: &[String]) -> Result<Outcome, Failure> {
        let today = self.today();
        let (said, faults) = heard(&mut self.kept, &form.lines, words, today)?;
        let mut outcome = Outcome {
            faults,
            ..Outcome::default()
        };
        let mut given: Vec<(&Slot, Value)> = Vec::new();
        for (at, line, value) in said {
            let refused = self.refused_as(form, line, &given, &value)?;
            if refused.is_empty() {
                given.push((line, value));
            } else if matches!(line.place.shape, Shape::Boolean) {
                self.put_aside(line);
                outcome.waits = true;
            } else {
                outcome.faults.push((at, Fault::Refused(refused)));
            }
        }
        if form.list.is_some() && outcome.has_faults() {
            return Ok(outcome);
        }
        match self.take(form, &given)? {
            Taken::Kept => {}
            Taken::Waits => outcome.waits = true,
            Taken::Refused(refused) => outcome.refused = refused,
        }
        Ok(outcome)
    }

    /// What refuses what was typed for a place and waits; nothing where it only lacks what goes with it.
    ///
    /// # Errors
    /// Where the place is none of the file's.
    pub fn refuses(&self, place: &FieldPath, said: &str) -> Result<Option<Fault>, Failure> {
        let Some(value) = understood(said, place, self.today()) else {
            return Ok(Some(Fault::NotUnderstood));
        };
        // Of a record that is not there yet, a part alone says nothing.
        if place.steps.iter().any(|step| matches!(step, PathStep::New)) {
            return Ok(None);
        }
        let fact = FieldValue {
            place: place.clone(),
            value,
        };
        let mut refused = self.errors_between(&[], std::slice::from_ref(&fact))?;
        refused.retain(|found| !is_about_absence(found));
        Ok((!refused.is_empty()).then_some(Fault::Refused(refused)))
    }
}
