//! What the `cel` crate needs to evaluate: an environment, a context, values.

use std::collections::HashMap;
use std::sync::{Arc, LazyLock};

use cel::{Context, Env, ExecutionError, Value};

use crate::domain::date::Date;

/// The standard functions and macros of CEL.
pub(super) static ENVIRONMENT: LazyLock<Arc<Env>> = LazyLock::new(|| Arc::new(Env::stdlib()));

/// A context where `product` is `value` and `today` is a day, with the functions of the rules.
pub(super) fn context(value: Value, today: Date) -> Context<'static, 'static> {
    let mut context = Context::with_env(Arc::clone(&ENVIRONMENT));
    context.add_variable_from_value("product", value);
    context.add_variable_from_value("today", Value::from(today.to_string().as_str()));
    // The names are new in this context: declaring them cannot fail.
    let _ = context.add_function("within_months", within_months);
    let _ = context.add_function("days_between", days_between);
    context
}

/// An approximate date answers nothing.
fn date(text: &str) -> Result<Date, ExecutionError> {
    Date::parse(text).ok_or_else(|| ExecutionError::no_such_key("date"))
}

fn within_months(start: Arc<String>, end: Arc<String>, months: i64) -> Result<bool, ExecutionError> {
    let limit = date(&start)?.plus_months(i32::try_from(months).unwrap_or(i32::MAX));
    Ok(date(&end)? <= limit)
}

fn days_between(start: Arc<String>, end: Arc<String>) -> Result<i64, ExecutionError> {
    Ok(i64::from(date(&end)?.days_since(date(&start)?)))
}

/// A value for CEL; nothing for what is absent or `inconnu`.
pub(super) fn value(json: &serde_json::Value) -> Option<Value> {
    Some(match json {
        serde_json::Value::Null => return None,
        serde_json::Value::Bool(truth) => Value::Bool(*truth),
        serde_json::Value::Number(number) => match number.as_i64() {
            Some(integer) => Value::Int(integer),
            None => Value::Float(number.as_f64()?),
        },
        serde_json::Value::String(text) if text == crate::domain::fact::UNKNOWN => return None,
        serde_json::Value::String(text) => Value::from(text.as_str()),
        serde_json::Value::Array(items) => Value::from(items.iter().filter_map(value).collect::<Vec<Value>>()),
        serde_json::Value::Object(fields) => {
            let map: HashMap<String, Value> = fields
                .iter()
                .filter_map(|(name, field)| Some((name.clone(), value(field)?)))
                .collect();
            Value::from(map)
        }
    })
}
