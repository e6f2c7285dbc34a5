//! The questions of a registration: what it tells, and what the rules would refuse of it.

use crate::diagnostic::Diagnostic;
use crate::lifecycle::version::Version;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::registration::Registration;
use crate::operation::workspace::Workspace;
use crate::operation::writing::{Target, new_product};
use crate::store::edit::Value;
use crate::store::source::Source;

use super::slots::{Slot, of_fact};
use super::trial::{errors_between, is_about_absence, refused_as};

/// What a registration tells beside what the rules ask for in the first phase (form of the DNUM).
const REGISTRATION: &[&str] = &["value.problem", "team.business_owner.function"];

/// A product that is being registered.
pub struct Newcomer<'n> {
    context: Context<'n>,
    source: &'n dyn Source,
    /// Its file without a fact.
    head: String,
    /// The product with its name alone.
    alone: Target,
}

impl<'n> Newcomer<'n> {
    /// The product of a registration, of which `named` says the name; none where that makes no product.
    ///
    /// # Errors
    /// Where a fact has no place.
    pub fn new(
        context: Context<'n>,
        workspace: &Workspace,
        registration: &Registration<'_>,
        named: &[FieldValue],
    ) -> Result<Option<Newcomer<'n>>, Failure> {
        let source = context.catalogue()?;
        let head = registration.head();
        let text = facts::filled(&head, named)?;
        let alone = new_product(&workspace.lifecycle, &registration.path(), &text);
        Ok(alone.map(|alone| Newcomer {
            context,
            source,
            head,
            alone,
        }))
    }

    /// The lines that a registration asks for, those of one fact together.
    #[must_use]
    pub fn asked(version: &Version) -> Vec<Vec<Slot>> {
        let first = version.ordered_phases().first().map(|phase| phase.id.clone());
        let required = version.required.iter();
        let asked = required
            .filter(|required| Some(&required.phase) == first.as_ref())
            .flat_map(|required| required.fields.iter().map(String::as_str));
        asked.chain(REGISTRATION.iter().copied()).map(of_fact).collect()
    }

    /// What refuses `value` for one of the parts of a fact, beside the facts so far.
    ///
    /// # Errors
    /// Where a fact has no place.
    pub fn refused(
        &self,
        parts: &[Slot],
        (part, value): (&Slot, &Value),
        facts: &[FieldValue],
    ) -> Result<Vec<Diagnostic>, Failure> {
        let is_given = |other: &Slot| {
            let at = other.place.to_string();
            facts.iter().any(|fact| at.starts_with(&fact.place.to_string()))
        };
        let beside = |given: &[(&Slot, Value)]| {
            let more = given.iter().map(|(slot, value)| FieldValue {
                place: slot.place.clone(),
                value: value.clone(),
            });
            facts.iter().cloned().chain(more).collect::<Vec<_>>()
        };
        refused_as(parts, (part, value), &is_given, |others, tried| {
            self.brought(&beside(others), &beside(tried))
        })
    }

    /// True where a group that was just said lacks a part: it is not written yet.
    ///
    /// # Errors
    /// Where a fact has no place.
    pub fn lacks_a_part(&self, before: &[FieldValue], group: &[FieldValue]) -> Result<bool, Failure> {
        let refused = self.brought(before, &[before, group].concat())?;
        Ok(!group.is_empty() && refused.iter().any(is_about_absence))
    }

    /// The errors that the product has with `facts` and not with `others`.
    fn brought(&self, others: &[FieldValue], facts: &[FieldValue]) -> Result<Vec<Diagnostic>, Failure> {
        let text = |facts: &[FieldValue]| facts::filled(&self.head, facts);
        errors_between(&self.context, self.source, &self.alone, &text, (others, facts))
    }
}
