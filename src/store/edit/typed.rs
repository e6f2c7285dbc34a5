//! Words that somebody typed, as the value that the model wants at their place.

use crate::domain::date::{ApproxDate, Date, MONTHS, Month, weekday_called};
use crate::domain::decode::Shape;
use crate::domain::fact::UNKNOWN;
use crate::domain::fold::{fold, word};
use crate::domain::tree::{Content, Node};
use crate::store::yaml;

use super::Value;

/// Why words are no value of the place.
#[derive(Clone, Debug, PartialEq)]
pub enum BadWords {
    /// The place wants something else.
    Wrong { expected: Shape },
    /// The place takes one word of a list.
    NoSuchWord { allowed: &'static [&'static str] },
    /// Braces or brackets that cannot be read.
    Unreadable,
}

/// The value that `words` say at a place of this shape.
///
/// Dates may be written as in French (`17/11/2026`), numbers with a comma, yes and no in both languages, lists with
/// commas between their words; braces and brackets are YAML.
///
/// # Errors
/// When they say no such value.
pub fn value(words: &str, shape: Shape, may_be_unknown: bool) -> Result<Value, BadWords> {
    let words = words.trim();
    let wrong = Err(BadWords::Wrong { expected: shape });
    if may_be_unknown && word(words) == UNKNOWN {
        return Ok(Value::Text(UNKNOWN.to_owned()));
    }
    if words.is_empty() {
        return wrong;
    }
    let text = || Ok(Value::Text(words.to_owned()));
    match shape {
        Shape::Text | Shape::Url | Shape::Slug | Shape::Token => text(),
        Shape::Boolean => match word(words).as_str() {
            "oui" | "o" | "yes" | "y" | "ok" | "d_accord" | "vrai" | "true" => Ok(Value::Bool(true)),
            "non" | "n" | "no" | "faux" | "false" => Ok(Value::Bool(false)),
            _ => wrong,
        },
        Shape::Integer => decimal(words).parse().map_or(wrong, |number| Ok(Value::Int(number))),
        Shape::Number => match bare(words).strip_suffix('%') {
            Some(hundredths) => share(hundredths).map_or(wrong, Ok),
            None => number(&shortest(&decimal(words))).map_or(wrong, Ok),
        },
        Shape::Scalar => match (day(words), number(words)) {
            (Some(day), _) => Ok(Value::Date(day)),
            (None, Some(number)) => Ok(number),
            (None, None) => text(),
        },
        Shape::Date => day(words).map_or(wrong, |day| Ok(Value::Date(day))),
        Shape::ApproxDate => match day(words) {
            Some(day) => Ok(Value::Date(day)),
            None if ApproxDate::parse(words).is_some() => Ok(Value::Date(words.to_owned())),
            None => month_said(words).map_or(wrong, |month| Ok(Value::Date(month))),
        },
        Shape::Choice(list) => {
            let allowed = list.words;
            let folded = word(words);
            let found = allowed.iter().find(|known| word(known) == folded);
            found.map_or(Err(BadWords::NoSuchWord { allowed }), |word| {
                Ok(Value::Text((*word).to_owned()))
            })
        }
        Shape::List(item) if !words.starts_with('[') => several(words, item()),
        Shape::OneOrMany(item) if !words.starts_with('[') => match several(words, item())? {
            Value::List(mut items) if items.len() == 1 => Ok(items.remove(0)),
            list => Ok(list),
        },
        Shape::List(_) | Shape::OneOrMany(_) | Shape::Table(_) | Shape::Facts => written(words),
        Shape::Record(_) if words.starts_with('{') => written(words),
        Shape::Record(record) => {
            let short = record.short.and_then(|short| {
                let fields = (record.fields)();
                fields.iter().find(|field| field.name == short)
            });
            match short {
                Some(field) => value(words, (field.shape)(), field.may_be_unknown),
                None => wrong,
            }
        }
    }
}

/// Words between commas.
fn several(words: &str, item: Shape) -> Result<Value, BadWords> {
    if matches!(item, Shape::Record(_)) && words.starts_with('{') {
        return Ok(Value::List(vec![written(words)?]));
    }
    let items = words.split(',').map(str::trim).filter(|word| !word.is_empty());
    items
        .map(|word| value(word, item, false))
        .collect::<Result<Vec<_>, _>>()
        .map(Value::List)
}

/// YAML in braces or brackets.
fn written(words: &str) -> Result<Value, BadWords> {
    let tree = yaml::parse(words).map_err(|_| BadWords::Unreadable)?;
    let root = tree.root().ok_or(BadWords::Unreadable)?;
    match root.content() {
        Content::Scalar { .. } => Err(BadWords::Unreadable),
        _ => Ok(of_node(root)),
    }
}

/// What a node says, to be written again.
#[must_use]
pub fn of_node(node: Node<'_>) -> Value {
    match node.content() {
        Content::List => Value::List(node.items().map(of_node).collect()),
        Content::Mapping => Value::Map(
            node.entries()
                .map(|(key, value)| (key.text().unwrap_or_default().to_owned(), of_node(value)))
                .collect(),
        ),
        Content::Scalar { text, plain: false } => Value::Text(text.to_string()),
        Content::Scalar { text, plain: true } => match text.as_ref() {
            "true" => Value::Bool(true),
            "false" => Value::Bool(false),
            "" | "~" | "null" => Value::Null,
            text if Date::parse(text).is_some() => Value::Date(text.to_owned()),
            text => number(text).unwrap_or_else(|| Value::Text(text.to_owned())),
        },
    }
}

/// A number that is written back as it stands; `007` and `1.10` are texts.
fn number(text: &str) -> Option<Value> {
    let integer = text
        .parse::<i64>()
        .ok()
        .filter(|number| number.to_string() == text)
        .map(Value::Int);
    integer.or_else(|| {
        let decimal = text.parse::<f64>().ok().filter(|number| number.is_finite());
        decimal.filter(|number| number.to_string() == text).map(Value::Float)
    })
}

/// `60` hundredths are 0.6.
fn share(hundredths: &str) -> Option<Value> {
    let hundredths: f64 = hundredths.replace(',', ".").parse().ok()?;
    number(&(hundredths / 100.0).to_string())
}

/// `0.60` is `0.6`: zeros at the end say nothing.
fn shortest(text: &str) -> String {
    match text.split_once('.') {
        Some((_, decimals)) if !decimals.is_empty() => text.trim_end_matches('0').trim_end_matches('.').to_owned(),
        _ => text.to_owned(),
    }
}

/// A number as the model writes it, of what people write: `1 250,50 €`, `1.250,50`, `12 k€`, `9 M€`.
fn decimal(words: &str) -> String {
    let bare = bare(words);
    let folded = fold(&bare);
    let (digits, zeros) = [
        ("k€", 3),
        ("keur", 3),
        ("m€", 6),
        ("meur", 6),
        ("€", 0),
        ("euros", 0),
        ("euro", 0),
        ("eur", 0),
    ]
    .into_iter()
    .find_map(|(unit, zeros)| Some((folded.strip_suffix(unit)?.to_owned(), zeros)))
    .unwrap_or((bare, 0));
    // A point before a comma parts thousands.
    let digits = match digits.split_once(',') {
        Some((whole, part)) => format!("{}.{part}", whole.replace('.', "")),
        None => digits,
    };
    shifted(&digits, zeros).unwrap_or(digits)
}

/// The number with its point moved to the right; none where it is no number.
fn shifted(digits: &str, places: usize) -> Option<String> {
    if places == 0 {
        return None;
    }
    let (whole, part) = digits.split_once('.').unwrap_or((digits, ""));
    if ![whole, part]
        .iter()
        .all(|text| text.bytes().all(|letter| letter.is_ascii_digit()))
        || whole.is_empty()
    {
        return None;
    }
    let padded = format!("{part:0<places$}");
    let (moved, rest) = padded.split_at_checked(places)?;
    let whole = format!("{whole}{moved}");
    let whole = match whole.trim_start_matches('0') {
        "" => "0",
        whole => whole,
    };
    Some(match rest.trim_end_matches('0') {
        "" => whole.to_owned(),
        rest => format!("{whole}.{rest}"),
    })
}

/// Digits without the spaces between thousands.
fn bare(words: &str) -> String {
    words
        .chars()
        .filter(|letter| !matches!(letter, ' ' | '\u{a0}' | '\u{202f}' | '_'))
        .collect()
}

/// A day as files write it, from `2026-11-17`, `17/11/2026`, `17.11.2026`, `17 novembre 2026`, `le mardi 17 novembre 2026` or
/// `November 17, 2026`; none where its weekday is another one.
#[must_use]
pub fn day(words: &str) -> Option<String> {
    let (weekday, words) = without_weekday(words);
    let numbers: Vec<&str> = words.split(['/', '.', '-']).collect();
    let iso = match numbers.as_slice() {
        [day, month, year] if year.len() == 4 && day.len() <= 2 => format!("{year}-{month:0>2}-{day:0>2}"),
        _ => match words.split_whitespace().collect::<Vec<_>>().as_slice() {
            [day, month, year] => {
                let (month, day) = day_of_month(day, month)?;
                format!("{year}-{month:02}-{day:0>2}")
            }
            _ => words.to_owned(),
        },
    };
    let date = Date::parse(&iso)?;
    let is_so = weekday.is_none_or(|weekday| weekday == date.weekday());
    is_so.then(|| date.to_string())
}

/// The month and the day of `17 novembre`, `1er mai`, `November 17`; the day as it is written, of one or two digits.
#[must_use]
pub fn day_of_month<'w>(first: &'w str, second: &'w str) -> Option<(usize, &'w str)> {
    let (month, day) = match month_called(first) {
        Some(month) => (month, second),
        None => (month_called(second)?, first),
    };
    let day = day.trim_end_matches(',');
    let endings = ["er", "st", "nd", "rd", "th"];
    let day = endings.iter().find_map(|end| day.strip_suffix(end)).unwrap_or(day);
    let is_day = (1..=2).contains(&day.len()) && day.bytes().all(|digit| digit.is_ascii_digit());
    is_day.then_some((month, day))
}

/// The weekday with which words begin, and what follows it: `le mardi 17 novembre` is Tuesday and `17 novembre`.
#[must_use]
pub fn without_weekday(words: &str) -> (Option<i32>, &str) {
    let mut rest = words.trim();
    let mut weekday = None;
    while let Some((first, after)) = rest.split_once(char::is_whitespace) {
        let word = fold(first.trim_end_matches(','));
        match weekday_called(&word) {
            Some(called) if weekday.is_none() => weekday = Some(called),
            None if ["le", "on", "the"].contains(&word.as_str()) => {}
            _ => break,
        }
        rest = after.trim();
    }
    (weekday, rest)
}

/// A month as files write it, from `novembre 2026` or `11/2026`.
fn month_said(words: &str) -> Option<String> {
    let (month, year) = words.trim().split_once([' ', '/'])?;
    let month = match month.parse::<usize>() {
        Ok(number) => number,
        Err(_) => month_called(month)?,
    };
    let iso = format!("{}-{month:02}", year.trim());
    ApproxDate::parse(&iso).map(|_| iso)
}

/// The number of the month that people call so in either language, whole or cut short.
fn month_called(name: &str) -> Option<usize> {
    const SHORTEST: usize = 3;
    let name = fold(name.trim_end_matches('.'));
    if name.len() < SHORTEST {
        return None;
    }
    let begins = |month: &Month| {
        [month.french, month.english]
            .iter()
            .any(|[whole, _]| fold(whole).starts_with(&name))
    };
    let mut called = (1..)
        .zip(&MONTHS)
        .filter(|(_, month)| begins(month))
        .map(|(number, _)| number);
    let first = called.next()?;
    // `jui` is two months.
    called.next().is_none().then_some(first)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::decode::Words;

    fn text(text: &str) -> Value {
        Value::Text(text.to_owned())
    }

    fn choice(words: &'static [&'static str]) -> Shape {
        Shape::Choice(Words { name: "", words })
    }

    #[test]
    fn words_are_read_as_their_place_wants() {
        let words = || Shape::Text;
        for (said, shape, wanted) in [
            ("Cheffe de bureau", Shape::Text, text("Cheffe de bureau")),
            ("2026", Shape::Text, text("2026")),
            ("Oui", Shape::Boolean, Value::Bool(true)),
            ("no", Shape::Boolean, Value::Bool(false)),
            ("12 000", Shape::Integer, Value::Int(12_000)),
            ("0,6", Shape::Number, Value::Float(0.6)),
            ("60%", Shape::Number, Value::Float(0.6)),
            ("12,5\u{a0}%", Shape::Number, Value::Float(0.125)),
            ("7 %", Shape::Number, Value::Float(0.07)),
            ("45", Shape::Number, Value::Int(45)),
            ("17/11/2026", Shape::Date, Value::Date("2026-11-17".to_owned())),
            ("17.11.2026", Shape::Date, Value::Date("2026-11-17".to_owned())),
            ("15 janvier 2027", Shape::Date, Value::Date("2027-01-15".to_owned())),
            ("1er févr. 2027", Shape::Date, Value::Date("2027-02-01".to_owned())),
            ("3 August 2026", Shape::Date, Value::Date("2026-08-03".to_owned())),
            ("August 3rd, 2026", Shape::Date, Value::Date("2026-08-03".to_owned())),
            (
                "mardi 17 novembre 2026",
                Shape::Date,
                Value::Date("2026-11-17".to_owned()),
            ),
            ("le Mardi 17/11/2026", Shape::Date, Value::Date("2026-11-17".to_owned())),
            (
                "Tuesday, November 17, 2026",
                Shape::Date,
                Value::Date("2026-11-17".to_owned()),
            ),
            (
                "le 1er mai 2026",
                Shape::ApproxDate,
                Value::Date("2026-05-01".to_owned()),
            ),
            ("mai 2026", Shape::ApproxDate, Value::Date("2026-05".to_owned())),
            ("Ok", Shape::Boolean, Value::Bool(true)),
            ("1 250,50 €", Shape::Number, Value::Float(1250.5)),
            ("1.250,50", Shape::Number, Value::Float(1250.5)),
            ("9 M€", Shape::Number, Value::Int(9_000_000)),
            ("12,5 k€", Shape::Number, Value::Int(12_500)),
            ("0,5 M€", Shape::Number, Value::Int(500_000)),
            ("40 k€", Shape::Integer, Value::Int(40_000)),
            ("7/1/2026", Shape::Date, Value::Date("2026-01-07".to_owned())),
            ("2014-05", Shape::ApproxDate, Value::Date("2014-05".to_owned())),
            ("Agent public", choice(&["agent_public"]), text("agent_public")),
            ("Généralisé", choice(&["generalise"]), text("generalise")),
            ("a, b", Shape::List(words), Value::List(vec![text("a"), text("b")])),
            (
                "[a, 'b, c']",
                Shape::List(words),
                Value::List(vec![text("a"), text("b, c")]),
            ),
            ("drh", Shape::OneOrMany(words), text("drh")),
            (
                "drh, dgs",
                Shape::OneOrMany(words),
                Value::List(vec![text("drh"), text("dgs")]),
            ),
        ] {
            assert_eq!(value(said, shape, false), Ok(wanted), "{said}");
        }
        assert_eq!(value("Inconnu", Shape::Date, true), Ok(text("inconnu")));
    }

    #[test]
    fn other_words_are_refused() {
        for (said, shape) in [
            ("", Shape::Text),
            ("peut-être", Shape::Boolean),
            ("0,6", Shape::Integer),
            ("60 % environ", Shape::Number),
            ("31/02/2026", Shape::Date),
            ("31 février 2026", Shape::Date),
            ("3 jui 2026", Shape::Date),
            ("lundi 17 novembre 2026", Shape::Date),
            ("mardi mardi 17 novembre 2026", Shape::Date),
            ("k€", Shape::Number),
            ("12 €/mois", Shape::Number),
            ("bientôt", Shape::ApproxDate),
            ("rouge", choice(&["vert"])),
            ("inconnu", Shape::Date),
            ("{a", Shape::Table(|| Shape::Text)),
        ] {
            assert!(value(said, shape, false).is_err(), "{said}");
        }
    }
}
