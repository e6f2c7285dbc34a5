//! What a change writes in the fields of which no other line tells, value by value.

use serde_json::Value as Json;

use crate::change::SENSITIVE;
use crate::change::facts::{Above, Difference, What, differences};
use crate::diagnostic::asked::{Called, called};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::ApproxDate;
use crate::domain::decode::Shape;
use crate::domain::fact::UNKNOWN;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::domain::range::Range;

use super::super::{Line, Topic};
use super::line;
use super::loops;
use super::numbers::number;

/// Who wants more opens the file.
pub(in crate::change) const MOST_TOLD: usize = 12;
/// A longer text is not quoted.
const LONGEST: usize = 60;

/// The lines about what differs between two products.
pub(super) fn fields(before: &Product, after: &Product) -> Vec<Line> {
    let appended = phases_appended(before, after);
    let found = differences(before, after).into_iter();
    // A group that is new is told part by part: nobody agrees to a count.
    lines(
        found
            .filter_map(|one| untold(one, appended))
            .flat_map(Difference::parts)
            .filter(|one| !is_first_plan(one))
            .collect(),
    )
}

/// The lines about what a new product says beside `bare`, value by value.
pub(super) fn of_new(bare: &Product, product: &Product) -> Vec<Line> {
    let found = differences(bare, product).into_iter();
    lines(found.flat_map(Difference::parts).collect())
}

/// The first promised end and the first total: the lines about plans tell them.
fn is_first_plan(difference: &Difference) -> bool {
    let place = difference.place();
    let is_plan = ["schedule.initial.end", "budget.initial.total_eur_ttc"].contains(&place.as_str());
    is_plan && matches!(&difference.what, What::Added(new) if *new != UNKNOWN)
}

fn lines(mut found: Vec<Difference>) -> Vec<Line> {
    found.sort_by_key(|one| topic(one) == Topic::Fields);
    let rest = found.split_off(MOST_TOLD.min(found.len()));
    let mut lines: Vec<Line> = found.iter().map(|one| line(topic(one), told(one))).collect();
    if !rest.is_empty() {
        let places: Vec<String> = rest.iter().map(Difference::place).collect();
        let text = Message::new(text!("story-fields"))
            .with("count", rest.len())
            .with("fields", places.join(", "))
            .with("names", Arg::List(rest.iter().map(name_of).collect()));
        lines.push(line(Topic::Fields, text));
    }
    lines
}

/// True where the phases that were there are still the first ones.
pub(super) fn phases_appended(before: &Product, after: &Product) -> bool {
    let firsts = after.phases.iter().map(|record| &record.phase);
    after.phases.len() >= before.phases.len()
        && before
            .phases
            .iter()
            .zip(firsts)
            .all(|(old, new)| old.phase == *new || old.phase.is_unknown())
}

fn topic(difference: &Difference) -> Topic {
    match difference.path.first().map(String::as_str) {
        _ if SENSITIVE.contains(&difference.place().as_str()) => Topic::Sensitivity,
        Some("phases" | "decisions") if !matches!(difference.what, What::Added(_)) => Topic::Rewritten,
        _ => Topic::Fields,
    }
}

/// A difference, less what lines of their own tell of it; `appended` where the phases that are new are the last ones.
fn untold(mut difference: Difference, appended: bool) -> Option<Difference> {
    let path: Vec<&str> = difference.path.iter().map(String::as_str).collect();
    let told = match (path.as_slice(), &mut difference.what) {
        (["name"], _) => true,
        (["hors_perimetre"], What::Added(Json::Object(_))) => true,
        (["indicators", _, "target", _], What::Changed(..)) => true,
        (["stop", "substate"] | ["milestones", _, "actual" | "planned"], What::Added(new) | What::Changed(_, new)) => {
            *new != UNKNOWN
        }
        (["decisions"], What::Items { .. }) => true,
        (["phases"], What::Items { .. }) if !appended => false,
        (
            ["phases"] | ["indicators"] | ["exceptions"] | ["milestones"] | ["indicators", _, "measures"],
            What::Items { added, removed },
        )
        | (["decisions", _, "reservations", _, "events"], What::Items { added, removed }) => {
            added.clear();
            removed.is_empty()
        }
        ([list], What::Items { added, removed }) if loops::LISTS.contains(list) => {
            added.clear();
            removed.is_empty()
        }
        (["requests", _, "events"] | ["handovers", _, "parts"], What::Items { added, removed }) => {
            added.clear();
            removed.is_empty()
        }
        (["actions" | "support_needs", _, "status"], What::Added(new) | What::Changed(_, new)) => *new != UNKNOWN,
        (["handovers", _, "to" | "on"], What::Changed(..)) => true,
        (["handovers", _, "parts"], What::Added(_)) => true,
        (["challenges", _, "answer" | "answered_on" | "answered_by"] | ["actions", _, "done_on"], What::Added(_)) => {
            true
        }
        _ => false,
    };
    (!told).then_some(difference)
}

/// What differs, in one line.
pub(in crate::change) fn told(difference: &Difference) -> Message {
    // The place is for programs.
    let about = |key: &'static str| {
        Message::new(key)
            .with("field", difference.place())
            .with("meaning", name_of(difference))
    };
    match &difference.what {
        What::Added(new) => about(text!("story-fact-added")).with("new", value(difference, new)),
        What::Removed(old) => about(text!("story-fact-removed")).with("old", value(difference, old)),
        What::Changed(old, new) if is_long(old) || is_long(new) => about(text!("story-fact-text")),
        What::Changed(old, new) => about(text!("story-fact-changed"))
            .with("old", value(difference, old))
            .with("new", value(difference, new)),
        What::Items { added, removed } => {
            let signed = |sign: char, names: &[String]| -> Vec<(char, Arg)> {
                names.iter().map(|name| (sign, word(difference, name))).collect()
            };
            let items = [signed('+', added), signed('−', removed)].concat();
            about(text!("story-fact-items")).with("items", Arg::Items(items))
        }
        What::Reordered => about(text!("story-fact-reordered")),
    }
}

/// The field as people call it.
fn name_of(difference: &Difference) -> Arg {
    let item = |above: &Above| {
        let id = above.item.clone()?;
        Some(
            above
                .of
                .map_or_else(|| row_name(&id), |of| Arg::Id { of, id: id.clone() }),
        )
    };
    let mut way: Vec<Called> = difference
        .above
        .iter()
        .map(|above| (above.field, item(above)))
        .collect();
    // An item that is no group is the field itself.
    if way.last().is_none_or(|(field, _)| *field != difference.field) {
        way.push((difference.field, None));
    }
    called(way)
}

fn is_long(value: &Json) -> bool {
    match value {
        Json::String(text) => text.chars().count() > LONGEST,
        Json::Array(_) | Json::Object(_) => true,
        _ => false,
    }
}

/// A word of a list or an id as people know it, any other text as it is.
fn word(difference: &Difference, text: &str) -> Arg {
    // An item of a list is told by its name: a phase, a milestone.
    let (group, name) = match difference.shape {
        Shape::Record(record) => (record.name, record.name_key().unwrap_or_default()),
        _ => difference.field,
    };
    match (difference.shape, Named::of(group, name)) {
        (Shape::Choice(words), _) => Arg::word(words, text),
        (_, Some(of)) => Arg::Id {
            of,
            id: text.to_owned(),
        },
        _ => cut(text).into(),
    }
}

fn value(difference: &Difference, value: &Json) -> Arg {
    match value {
        Json::Bool(yes) => Message::new(if *yes { "yes" } else { "no" }).into(),
        Json::String(text) if matches!(difference.shape, Shape::Date | Shape::ApproxDate) => {
            ApproxDate::parse(text).map_or_else(|| text.as_str().into(), Arg::Day)
        }
        Json::Number(figure) if Range::of(&format!("product.{}", difference.place())) == Some(Range::Share) => {
            Arg::Quantity {
                value: figure.as_f64().unwrap_or_default(),
                unit: "part".to_owned(),
            }
        }
        Json::Number(figure) => figure.as_f64().map_or_else(|| figure.to_string().into(), number),
        Json::String(text) if text == UNKNOWN => message!("unknown").into(),
        Json::String(text) => word(difference, text),
        Json::Array(items) => message!("story-items", count = items.len()).into(),
        // Of a table, who is there says more than how many.
        Json::Object(group) if matches!(difference.shape, Shape::Table(_)) => {
            Arg::List(group.iter().map(row).collect())
        }
        Json::Object(group) => message!("story-group", count = group.len()).into(),
        Json::Null => "–".into(),
    }
}

/// A row of a table: its key as people call it, and how many where there are several.
fn row((key, value): (&String, &Json)) -> Arg {
    let name = row_name(key);
    match value {
        Json::Number(figure) if figure.as_i64() == Some(1) => name,
        Json::Number(figure) => message!("story-row", name = name, value = figure.to_string()).into(),
        _ => name,
    }
}

/// The key of a row: a role as people call it, any other as it is.
fn row_name(key: &str) -> Arg {
    Arg::role(key).unwrap_or_else(|| key.into())
}

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default().trim_end()),
        None => text.to_owned(),
    }
}
