//! Formulas over the whole catalogue: a number from the list of products, in CEL.
//!
//! `products` is the list, `reference` the catalogue's own lists, `today` the day. What a product does not say makes it
//! unknown to the formula: it is left out, and counted. A product is unknown where the formula cannot be worked out of it
//! alone.

use cel::common::types::CelList;
use cel::common::value::Val;
use cel::{Context, ExecutionError, Value};
use serde_json::Value as Json;

use crate::domain::date::Date;

use super::checking;
use super::evaluation::{self, view};
use super::expression::{Expression, ExpressionError};
use super::subject::{self, Subject};
use super::vocabulary::Vocabulary;

/// A formula over the catalogue, compiled.
pub struct Aggregate(Expression);

/// What a formula gives.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Measured {
    /// None where it cannot be worked out.
    pub value: Option<f64>,
    /// The places of the products that do not say what it needs.
    pub unknown: Vec<usize>,
    /// True where the catalogue's own lists do not say what it needs, whatever the products.
    pub lacks_reference: bool,
}

/// What one run of a formula gives.
enum Answer {
    Number(f64),
    /// It needs what is absent or `inconnu`.
    Unknown,
    /// It divides by nothing, or takes the mean of nothing.
    Nothing,
}

impl Aggregate {
    /// Compiles `source`.
    ///
    /// # Errors
    /// When it is no CEL expression, or out of proportion.
    pub fn compile(source: &str) -> Result<Aggregate, ExpressionError> {
        Expression::compile(source).map(Aggregate)
    }

    /// Checks fields, words and functions against the model, then runs the formula on a probe.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn check(&self, words: &Vocabulary) -> Result<(), ExpressionError> {
        checking::check_aggregate(self.0.tree(), words).map_err(|fault| fault.error)?;
        let probe = subject::probe();
        match context(&[probe], subject::reference_probe(), probe.today).resolve(self.0.dated()) {
            Ok(Value::Int(_) | Value::UInt(_) | Value::Float(_)) => Ok(()),
            Ok(_) => Err(ExpressionError::NotNumber),
            Err(
                ExecutionError::NoSuchKey(_) | ExecutionError::IndexOutOfBounds(_) | ExecutionError::DivisionByZero(_),
            ) => Ok(()),
            Err(error) => Err(ExpressionError::Type(error.to_string())),
        }
    }

    /// The value over these products, those left out that do not say what it needs.
    #[must_use]
    pub fn measure(&self, subjects: &[Subject], reference: &Json, today: Date) -> Measured {
        let run = |subjects: &[&Subject]| self.run(subjects, reference, today);
        if matches!(run(&[]), Answer::Unknown) {
            return Measured {
                lacks_reference: true,
                ..Measured::default()
            };
        }
        let mut known = Vec::with_capacity(subjects.len());
        let mut unknown = Vec::new();
        for (at, one) in subjects.iter().enumerate() {
            match run(&[one]) {
                Answer::Unknown => unknown.push(at),
                Answer::Number(_) | Answer::Nothing => known.push(one),
            }
        }
        // Where nobody says what it needs, nothing counted is not none.
        let is_known = !known.is_empty() || subjects.is_empty();
        let value = match run(&known) {
            Answer::Number(value) if is_known && value.is_finite() => Some(value),
            _ => None,
        };
        Measured {
            value,
            unknown,
            lacks_reference: false,
        }
    }

    fn run(&self, subjects: &[&Subject], reference: &Json, today: Date) -> Answer {
        match context(subjects, reference, today).resolve(self.0.dated()) {
            Ok(Value::Int(number)) => Answer::Number(number as f64),
            Ok(Value::UInt(number)) => Answer::Number(number as f64),
            Ok(Value::Float(number)) => Answer::Number(number),
            Err(ExecutionError::DivisionByZero(_)) => Answer::Nothing,
            Ok(_) | Err(_) => Answer::Unknown,
        }
    }
}

/// What a formula over the catalogue sees.
fn context<'s>(subjects: &[&'s Subject], reference: &'s Json, today: Date) -> Context<'s, 's> {
    let mut context = evaluation::on(today);
    let products: Vec<Box<dyn Val + 's>> = subjects.iter().filter_map(|one| view(&one.fields)).collect();
    context.add_variable_as_val("products", Box::new(CelList::from(products)));
    if let Some(reference) = view(reference) {
        context.add_variable_as_val("reference", reference);
    }
    context
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use serde_json::json;

    use super::*;

    fn measured(formula: &str, products: &[Json], reference: &Json) -> Measured {
        let today = Date::parse("2026-11-22").unwrap();
        let subjects: Vec<Subject> = products
            .iter()
            .map(|fields| Subject {
                fields: fields.clone(),
                today,
            })
            .collect();
        Aggregate::compile(formula)
            .unwrap()
            .measure(&subjects, reference, today)
    }

    #[test]
    fn what_does_not_say_is_left_out_and_counted() {
        let products = [
            json!({"managed_by": "dnum", "team": {"business_daily_count": 2}}),
            json!({"managed_by": "dnum", "team": {"business_daily_count": 4}}),
            json!({"managed_by": "direction_metier", "team": {"business_daily_count": "inconnu"}}),
            json!({"managed_by": "inconnu"}),
        ];
        let none = json!({});
        for (formula, value, unknown) in [
            ("size(products.filter(p, p.managed_by == 'dnum'))", Some(2.0), vec![3]),
            (
                "sum(products.map(p, p.team.business_daily_count))",
                Some(6.0),
                vec![2, 3],
            ),
            (
                "mean(products.map(p, p.team.business_daily_count))",
                Some(3.0),
                vec![2, 3],
            ),
            (
                "median(products.map(p, p.team.business_daily_count))",
                Some(3.0),
                vec![2, 3],
            ),
            (
                "ratio(size(products.filter(p, p.managed_by == 'dnum')), size(products))",
                Some(2.0 / 3.0),
                vec![3],
            ),
            // Whom it does not concern is known.
            (
                "sum(products.filter(p, has(p.team) && has(p.managed_by) && p.managed_by == 'dnum').map(p, p.team.business_daily_count))",
                Some(6.0),
                vec![],
            ),
            (
                "mean(products.filter(p, p.managed_by == 'autre').map(p, 1))",
                None,
                vec![3],
            ),
            (
                "ratio(1, size(products.filter(p, p.managed_by == 'autre')))",
                None,
                vec![3],
            ),
        ] {
            let found = measured(formula, &products, &none);
            assert_eq!((found.value, found.unknown), (value, unknown), "{formula}");
        }
        let silent = [json!({"managed_by": "inconnu"})];
        assert_eq!(
            measured("size(products.filter(p, p.managed_by == 'dnum'))", &silent, &none).value,
            None
        );
    }

    #[test]
    fn what_the_lists_of_the_catalogue_do_not_say_leaves_no_value() {
        let products = [json!({"managed_by": "dnum"})];
        let formula = "ratio(size(products), size(products) + reference.external_products.value)";
        let found = measured(formula, &products, &json!({}));
        assert!(found.lacks_reference && found.value.is_none() && found.unknown.is_empty());
        let found = measured(formula, &products, &json!({"external_products": {"value": 3}}));
        assert_eq!((found.value, found.lacks_reference), (Some(0.25), false));
    }

    #[test]
    fn a_formula_is_checked_against_the_model() {
        let words = Vocabulary::default();
        let check = |formula: &str| Aggregate::compile(formula).and_then(|one| one.check(&words));
        for sound in [
            "size(products)",
            "ratio(size(products.filter(p, p.managed_by == 'dnum')), size(products))",
            "mean(products.filter(p, !p.inherited && has(p.first_production)).map(p, days_between(p.started_on, p.first_production)))",
            "size(products.filter(p, p.objectives.exists(o, o.key_results.exists(k, has(k.due)))))",
            "sum(products.map(p, p.readings.taux_usage.numerator))",
            "size(products) + reference.external_products.value",
        ] {
            assert_eq!(check(sound), Ok(()), "{sound}");
        }
        for (faulty, part) in [
            ("size(produits)", "unknown variable"),
            ("product.name == 'x'", "unknown variable"),
            ("size(products.filter(p, p.manged_by == 'dnum'))", "unknown field"),
            ("size(products.filter(p, p.managed_by == 'dnmu'))", "none is dnmu"),
            ("products.exists(p, p.inherited)", "not a number"),
            ("average(products)", "unknown function"),
            ("size(products", ""),
            ("reference.externals.value", "unknown field"),
        ] {
            let error = check(faulty).unwrap_err();
            assert!(error.to_string().contains(part), "{faulty}: {error}");
        }
    }
}
