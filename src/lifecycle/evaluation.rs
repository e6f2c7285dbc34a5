//! What the `cel` crate needs to evaluate: an environment, a context, and a view of a product that copies nothing.

use std::sync::{Arc, LazyLock, OnceLock};

use cel::common::traits;
use cel::common::types::{CelBool, CelDouble, CelInt, CelList, CelMap, CelString, Type};
use cel::common::value::{CowVal, Val};
use cel::{Context, Env, ExecutionError};
use serde_json::{Map, Value as Json};

use crate::domain::date::{ApproxDate, Date};
use crate::domain::fact::UNKNOWN;

use super::dates;
use super::subject::Subject;

/// The standard functions and macros of CEL, with the functions of the rules.
pub(super) static ENVIRONMENT: LazyLock<Arc<Env>> = LazyLock::new(|| {
    let mut environment = Env::stdlib();
    // The names are new in this environment: declaring them cannot fail.
    let _ = cel::add_overload!(
        environment,
        fn within_months: (CelString, CelString, CelInt) -> Result<CelBool, ExecutionError>,
        name = "within_months"
    );
    let _ = cel::add_overload!(
        environment,
        fn days_between: (CelString, CelString) -> Result<CelInt, ExecutionError>,
        name = "days_between"
    );
    let _ = cel::add_overload!(
        environment,
        fn before: (CelString, CelString) -> Result<CelBool, ExecutionError>,
        name = dates::BEFORE
    );
    let _ = cel::add_overload!(
        environment,
        fn within: (CelString, CelString, CelString) -> Result<CelBool, ExecutionError>,
        name = dates::WITHIN
    );
    numbers(&mut environment);
    Arc::new(environment)
});

/// What formulas make of many numbers.
fn numbers(environment: &mut Env) {
    // As above: these names are new.
    let _ = cel::add_overload!(environment, fn sum: (CelList) -> Result<CelDouble, ExecutionError>, name = "sum");
    let _ = cel::add_overload!(environment, fn mean: (CelList) -> Result<CelDouble, ExecutionError>, name = "mean");
    let _ = cel::add_overload!(environment, fn median: (CelList) -> Result<CelDouble, ExecutionError>, name = "median");
    let _ = cel::add_overload!(environment, fn ratio: (CelDouble, CelDouble) -> Result<CelDouble, ExecutionError>, name = "ratio");
    let _ = cel::add_overload!(environment, fn ratio_of_counts: (CelInt, CelInt) -> Result<CelDouble, ExecutionError>, name = "ratio");
    let _ = cel::add_overload!(environment, fn ratio_of_a_count: (CelInt, CelDouble) -> Result<CelDouble, ExecutionError>, name = "ratio");
    let _ = cel::add_overload!(environment, fn ratio_to_a_count: (CelDouble, CelInt) -> Result<CelDouble, ExecutionError>, name = "ratio");
}

/// The numbers of a list; nothing where it holds something else.
fn numbers_of(list: &CelList<'_>) -> Result<Vec<f64>, ExecutionError> {
    let number = |one: &(dyn Val + '_)| {
        let integer = one.downcast_ref::<CelInt>().map(|integer| *integer.inner() as f64);
        let double = || one.downcast_ref::<CelDouble>().map(|double| *double.inner());
        integer
            .or_else(double)
            .ok_or_else(|| ExecutionError::no_such_key("number"))
    };
    list.inner().iter().map(|one| number(&**one)).collect()
}

/// Of nothing there is none: nothing counted is not none.
fn sum(list: &CelList<'_>) -> Result<CelDouble, ExecutionError> {
    let numbers = numbers_of(list)?;
    match numbers.is_empty() {
        true => divided(0.0, 0.0),
        false => Ok(CelDouble::from(numbers.iter().sum::<f64>())),
    }
}

fn mean(list: &CelList<'_>) -> Result<CelDouble, ExecutionError> {
    let numbers = numbers_of(list)?;
    divided(numbers.iter().sum(), numbers.len() as f64)
}

/// Of an even number, the mean of the two in the middle.
fn median(list: &CelList<'_>) -> Result<CelDouble, ExecutionError> {
    let mut numbers = numbers_of(list)?;
    numbers.sort_by(f64::total_cmp);
    let middle = numbers.len() / 2;
    let at = |index: usize| numbers.get(index).copied().unwrap_or_default();
    match numbers.len() {
        0 => divided(0.0, 0.0),
        count if count % 2 == 0 => Ok(CelDouble::from((at(middle - 1) + at(middle)) / 2.0)),
        _ => Ok(CelDouble::from(at(middle))),
    }
}

fn ratio(part: &CelDouble, whole: &CelDouble) -> Result<CelDouble, ExecutionError> {
    divided(*part.inner(), *whole.inner())
}

fn ratio_of_counts(part: &CelInt, whole: &CelInt) -> Result<CelDouble, ExecutionError> {
    divided(*part.inner() as f64, *whole.inner() as f64)
}

fn ratio_of_a_count(part: &CelInt, whole: &CelDouble) -> Result<CelDouble, ExecutionError> {
    divided(*part.inner() as f64, *whole.inner())
}

fn ratio_to_a_count(part: &CelDouble, whole: &CelInt) -> Result<CelDouble, ExecutionError> {
    divided(*part.inner(), *whole.inner() as f64)
}

/// Nothing over nothing is no number.
fn divided(part: f64, whole: f64) -> Result<CelDouble, ExecutionError> {
    if whole == 0.0 {
        return Err(ExecutionError::DivisionByZero(cel::Value::Float(part)));
    }
    Ok(CelDouble::from(part / whole))
}

impl Subject {
    /// What expressions see of the product.
    pub(super) fn context(&self) -> Context<'_, '_> {
        context(&self.fields, self.today)
    }
}

/// A context where `product` shows `fields` and `today` is a day.
pub(super) fn context(fields: &Json, today: Date) -> Context<'_, '_> {
    let mut context = on(today);
    if let Some(product) = view(fields) {
        context.add_variable_as_val("product", product);
    }
    context
}

/// A context where `today` is a day.
pub(super) fn on<'c>(today: Date) -> Context<'c, 'c> {
    let mut context = Context::with_env(Arc::clone(&ENVIRONMENT));
    context.add_variable_as_val("today", Box::new(CelString::from(today.to_string())));
    context
}

fn before(one: &CelString<'_>, other: &CelString<'_>) -> Result<CelBool, ExecutionError> {
    decided(dates::is_before(time(one)?, time(other)?))
}

fn within(one: &CelString<'_>, first: &CelString<'_>, last: &CelString<'_>) -> Result<CelBool, ExecutionError> {
    decided(dates::is_within(time(one)?, time(first)?, time(last)?))
}

fn time(text: &CelString<'_>) -> Result<ApproxDate, ExecutionError> {
    ApproxDate::parse(text.inner()).ok_or_else(|| ExecutionError::no_such_key("date"))
}

fn decided(answer: Option<bool>) -> Result<CelBool, ExecutionError> {
    answer
        .map(CelBool::from)
        .ok_or_else(|| ExecutionError::no_such_key("day"))
}

/// An approximate date answers nothing.
fn date(text: &CelString<'_>) -> Result<Date, ExecutionError> {
    Date::parse(text.inner()).ok_or_else(|| ExecutionError::no_such_key("date"))
}

fn within_months(start: &CelString<'_>, end: &CelString<'_>, months: &CelInt) -> Result<CelBool, ExecutionError> {
    let limit = date(start)?.plus_months(i32::try_from(*months.inner()).unwrap_or(i32::MAX));
    Ok(CelBool::from(date(end)? <= limit))
}

fn days_between(start: &CelString<'_>, end: &CelString<'_>) -> Result<CelInt, ExecutionError> {
    Ok(CelInt::from(i64::from(date(end)?.days_since(date(start)?))))
}

/// A value as CEL sees it; nothing for what is absent or `inconnu`.
pub(super) fn view(json: &Json) -> Option<Box<dyn Val + '_>> {
    Some(match json {
        Json::Null => return None,
        Json::Bool(truth) => Box::new(CelBool::from(*truth)),
        Json::Number(number) => match number.as_i64() {
            Some(integer) => Box::new(CelInt::from(integer)),
            None => Box::new(CelDouble::from(number.as_f64()?)),
        },
        Json::String(text) if text == UNKNOWN => return None,
        Json::String(text) => Box::new(CelString::from(text.as_str())),
        Json::Array(items) => Box::new(CelList::from(items.iter().filter_map(view).collect::<Vec<_>>())),
        Json::Object(fields) => Box::new(Record::from(fields)),
    })
}

/// A record: each field is looked up when an expression asks for it.
#[derive(Debug)]
struct Record<'j> {
    fields: &'j Map<String, Json>,
    /// The names of what is known, made for loops over them.
    names: OnceLock<Vec<CelString<'j>>>,
}

impl<'j> From<&'j Map<String, Json>> for Record<'j> {
    fn from(fields: &'j Map<String, Json>) -> Record<'j> {
        Record {
            fields,
            names: OnceLock::new(),
        }
    }
}

impl<'j> Record<'j> {
    fn known(&self, name: &dyn Val) -> Option<Box<dyn Val + 'j>> {
        let name = name.downcast_ref::<CelString>()?;
        view(self.fields.get(name.inner())?)
    }

    fn names(&self) -> &[CelString<'j>] {
        self.names.get_or_init(|| {
            let known = self.fields.iter().filter(|(_, value)| view(value).is_some());
            known.map(|(name, _)| CelString::from(name.as_str())).collect()
        })
    }
}

impl Val for Record<'_> {
    fn get_type(&self) -> &Type {
        <Self as Val>::cel_type()
    }

    fn cel_type() -> &'static Type {
        <CelMap<'static> as Val>::cel_type()
    }

    fn as_indexer<'b, 'v>(&'b self) -> Option<&'b (dyn traits::Indexer + 'v)>
    where
        Self: 'v,
    {
        Some(self)
    }

    fn as_iterable<'b, 'v>(&'b self) -> Option<&'b (dyn traits::Iterable + 'v)>
    where
        Self: 'v,
    {
        Some(self)
    }

    fn as_container(&self) -> Option<&dyn traits::Container> {
        Some(self)
    }

    fn as_sizer(&self) -> Option<&dyn traits::Sizer> {
        Some(self)
    }

    fn clone_as_boxed<'v>(&self) -> Box<dyn Val + 'v>
    where
        Self: 'v,
    {
        Box::new(Record::from(self.fields))
    }
}

impl traits::Indexer for Record<'_> {
    fn get<'b, 'v>(&'b self, name: &dyn Val) -> Result<CowVal<'b, 'v>, ExecutionError>
    where
        Self: 'v,
    {
        self.known(name).map(CowVal::Owned).ok_or_else(|| {
            let name = name.downcast_ref::<CelString>().map_or("?", |name| name.inner());
            ExecutionError::no_such_key(name)
        })
    }

    fn steal<'v>(self: Box<Self>, name: &dyn Val) -> Result<Box<dyn Val + 'v>, ExecutionError>
    where
        Self: 'v,
    {
        traits::Indexer::get(&*self, name).map(CowVal::into_owned)
    }
}

impl traits::Container for Record<'_> {
    fn contains(&self, name: &dyn Val) -> Result<bool, ExecutionError> {
        Ok(self.known(name).is_some())
    }
}

impl traits::Sizer for Record<'_> {
    fn size(&self) -> CelInt {
        CelInt::from(i64::try_from(self.names().len()).unwrap_or(i64::MAX))
    }
}

impl traits::Iterable for Record<'_> {
    fn iter<'b, 'v>(&'b self) -> Box<dyn traits::Iterator<'b, 'v> + 'b>
    where
        Self: 'v,
    {
        Box::new(Names(self.names().iter()))
    }
}

struct Names<'b, 'j>(std::slice::Iter<'b, CelString<'j>>);

impl<'b, 'j: 'v, 'v> traits::Iterator<'b, 'v> for Names<'b, 'j> {
    fn next(&mut self) -> Option<&'b (dyn Val + 'v)> {
        self.0.next().map(|name| name as &(dyn Val + 'v))
    }
}

#[cfg(test)]
mod tests {
    use cel::Value;
    use serde_json::json;

    use super::*;

    fn answer(expression: &str) -> Option<bool> {
        let product = json!({
            "id": "boussole",
            "summary": null,
            "team": {"size": 4, "share": 0.5, "lead": "inconnu"},
            "tags": ["social", "inconnu", "emploi"],
            "opinions": {"securite": {"opinion": "favorable"}, "donnees": null},
            "start": "2026-01-31",
        });
        let today = Date::parse("2026-02-28")?;
        let program = ENVIRONMENT.compile(expression).ok()?;
        match program.execute(&context(&product, today)) {
            Ok(Value::Bool(truth)) => Some(truth),
            _ => None,
        }
    }

    #[test]
    fn what_is_absent_or_unknown_is_not_there() {
        for (expression, expected) in [
            ("product.team.size == 4 && product.team.share < 0.6", Some(true)),
            ("has(product.summary) || has(product.team.lead)", Some(false)),
            ("product.team.lead == 'x'", None),
            ("product.nothing.at.all == 1", None),
            ("size(product.tags) == 2 && 'emploi' in product.tags", Some(true)),
            ("product.tags[1] == 'emploi'", Some(true)),
        ] {
            assert_eq!(answer(expression), expected, "{expression}");
        }
    }

    #[test]
    fn a_record_is_counted_searched_and_looped_over_by_its_names() {
        for (expression, expected) in [
            ("size(product.opinions) == 1", Some(true)),
            (
                "'securite' in product.opinions && !('donnees' in product.opinions)",
                Some(true),
            ),
            (
                "product.opinions.exists(aspect, product.opinions[aspect].opinion == 'favorable')",
                Some(true),
            ),
            ("product.opinions.all(aspect, aspect == 'securite')", Some(true)),
        ] {
            assert_eq!(answer(expression), expected, "{expression}");
        }
    }

    #[test]
    fn months_and_days_are_counted_and_a_word_is_no_day() {
        for (expression, expected) in [
            ("within_months(product.start, today, 1)", Some(true)),
            ("within_months(product.start, '2026-03-01', 1)", Some(false)),
            ("days_between(product.start, today) == 28", Some(true)),
            ("days_between(product.id, today) == 28", None),
            ("days_between(1, today) == 28", None),
        ] {
            assert_eq!(answer(expression), expected, "{expression}");
        }
    }
}
