//! The decision that a form says.

use crate::domain::date::Date;
use crate::lifecycle::version::Version;
use crate::operation::decide::fields::{self, ALL_ASPECTS, Fields};
use crate::operation::error::Failure;
use crate::operation::facts::{self, Side};
use crate::store::edit::Value;
use crate::web::request::Fields as Said;

/// Nobody writes more reservations at once.
const MOST_RESERVATIONS: usize = 12;

/// The decision that a form says.
pub(super) fn given(version: &Version, said: &Said, day: Date, today: Date) -> Result<Fields, Failure> {
    let mut given = Fields::new();
    let text = |value: &str| Value::Text(value.to_owned());
    for (key, name) in [
        ("gate", "passage"),
        ("outcome", "issue"),
        ("rationale", "motif"),
        ("poc_skip_reason", "saut"),
    ] {
        if let Some(value) = said.said(name) {
            given.push((key.to_owned(), text(&one_line(value))));
        }
    }
    given.push(("session".to_owned(), Value::Date(day.to_string())));
    let comment = |name: &str| one_line(said.get(name).unwrap_or_default());
    let mut opinions = Vec::new();
    if let Some(word) = said.said("avis") {
        opinions.push(fields::opinion(ALL_ASPECTS, word, &comment("mot")));
    }
    for aspect in &version.aspects {
        if let Some(word) = said.said(&format!("avis.{}", aspect.id)) {
            let comment = comment(&format!("mot.{}", aspect.id));
            opinions.push(fields::opinion(aspect.id.as_str(), word, &comment));
        }
    }
    if !opinions.is_empty() {
        given.push(("opinions".to_owned(), Value::Map(opinions)));
    }
    let reservations = (1..=count(said))
        .filter_map(|number| reservation(said, number, today).transpose())
        .collect::<Result<Vec<Value>, Failure>>()?;
    if !reservations.is_empty() {
        given.push(("reservations".to_owned(), Value::List(reservations)));
    }
    if !version.support_offers.is_empty() {
        let needs: Vec<String> = said.all("appui").map(str::to_owned).collect();
        given.push(fields::support(&needs));
    }
    Ok(given)
}

/// A reservation of the form; none where it says nothing.
fn reservation(said: &Said, number: usize, today: Date) -> Result<Option<Value>, Failure> {
    let part = |name: &str| said.said(&format!("r{number}.{name}")).map(one_line);
    let Some(text) = part("texte") else { return Ok(None) };
    let fields = [
        ("aspect", part("aspect")),
        ("text", Some(text)),
        ("owner_role", part("responsable")),
    ];
    let mut fields: Vec<(String, Value)> = fields
        .into_iter()
        .filter_map(|(key, value)| Some((key.to_owned(), Value::Text(value?))))
        .collect();
    if let Some(due) = part("echeance") {
        let due = facts::day(&due, today, Side::After)?;
        fields.push(("due".to_owned(), Value::Date(due.to_string())));
    }
    Ok(Some(Value::Map(fields)))
}

fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// How many reservations the form has room for.
pub(super) fn count(said: &Said) -> usize {
    let count = said
        .get("reserves")
        .and_then(|count| count.parse::<usize>().ok())
        .unwrap_or(1);
    let more = usize::from(said.get("encore").is_some());
    (count + more).clamp(1, MOST_RESERVATIONS)
}
