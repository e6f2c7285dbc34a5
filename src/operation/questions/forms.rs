//! From what a rule reads to what a person is asked: the lines of a form, without what the file says already.

use serde_json::Value as Json;

use crate::domain::decode::{Record, Shape};
use crate::lifecycle::asks::{Asks, Records};
use crate::lifecycle::subject::Subject;
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::registration::slug;
use crate::store::edit::{Value, typed};

use super::slots::{self, Slot, record_at};

/// Lines that are answered together.
#[derive(Clone, Debug)]
pub struct Form {
    /// The record that it is about, as people know it: the text of a risk, the name of an indicator.
    pub about: Option<String>,
    /// The list that takes one more record; none where each line is a fact of its own.
    pub list: Option<String>,
    /// What the rules themselves say of that record.
    pub fixed: Vec<(String, String)>,
    /// The lines for which the rules take some words only.
    pub among: Vec<(String, Vec<String>)>,
    /// True where «there is none» is an answer.
    pub may_be_none: bool,
    pub lines: Vec<Slot>,
}

impl Form {
    fn of_facts(lines: Vec<Slot>) -> Form {
        Form {
            about: None,
            list: None,
            fixed: Vec::new(),
            among: Vec::new(),
            may_be_none: false,
            lines,
        }
    }

    /// What the form is known by, while it is passed over.
    #[must_use]
    pub fn at(&self) -> String {
        let fixed = self.fixed.iter().map(|(key, word)| format!("{key}={word}"));
        match &self.list {
            Some(list) => format!("{list}[{}]", fixed.collect::<Vec<_>>().join(",")),
            None => {
                let places = self.lines.iter().map(|line| line.place.to_string());
                places.collect::<Vec<_>>().join(",")
            }
        }
    }

    /// The form that is known by `at`, whether or not the rules still ask for it: a page that was sent names it. Of a
    /// record, the lines are those of `keys`. None where no form is known so.
    #[must_use]
    pub fn known_by(at: &str, keys: &[String]) -> Option<Form> {
        let record = at.strip_suffix(']').and_then(|at| at.rsplit_once('['));
        let Some((list, fixed)) = record else {
            let lines: Option<Vec<Slot>> = at.split(',').map(slots::slot).collect();
            return lines.map(Form::of_facts);
        };
        let mut lines = slots::of_record(list, keys);
        lines.retain(|line| keys.contains(&line.key));
        let fixed = fixed.split(',').filter_map(|pair| pair.split_once('='));
        (!lines.is_empty()).then(|| Form {
            list: Some(list.to_owned()),
            fixed: fixed.map(|(key, word)| (key.to_owned(), word.to_owned())).collect(),
            ..Form::of_facts(lines)
        })
    }

    /// The words that the rules take for a line; none where they take any.
    #[must_use]
    pub fn words_for(&self, line: &Slot) -> Option<&[String]> {
        let place = line.place.to_string();
        let found = self
            .among
            .iter()
            .find(|(key, _)| *key == line.key || place.ends_with(&format!(".{key}")));
        found.map(|(_, words)| words.as_slice())
    }
}

/// The forms that ask for what the product does not say yet of what `asks` wants, in their order.
#[must_use]
pub fn missing(asks: &[Asks], subject: &Subject) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    for one in asks {
        match one {
            Asks::Fact(path) if said(subject, path) => {}
            Asks::Fact(path) => add_facts(&mut forms, slots::with_its_group(path), subject),
            Asks::Records(records) => records_missing(records, &records.list, subject.field(&records.list), &mut forms),
        }
    }
    forms.retain(|form| !form.lines.is_empty());
    forms
}

/// The same; where the product says all that was asked for and it does not suffice, one more record of each list.
#[must_use]
pub fn missing_or_more(asks: &[Asks], subject: &Subject) -> Vec<Form> {
    let forms = missing(asks, subject);
    if !forms.is_empty() {
        return forms;
    }
    let lists = asks.iter().filter_map(|one| match one {
        Asks::Records(records) => Some(one_more(records, &records.list)),
        Asks::Fact(_) => None,
    });
    lists.collect()
}

/// The forms that ask for all of it again, whatever the product says; records come as one more.
#[must_use]
pub fn all(asks: &[Asks]) -> Vec<Form> {
    let mut forms: Vec<Form> = Vec::new();
    for one in asks {
        match one {
            Asks::Fact(path) => forms.push(Form::of_facts(slots::of_fact(path))),
            Asks::Records(records) => forms.push(one_more(records, &records.list)),
        }
    }
    forms.retain(|form| !form.lines.is_empty());
    forms
}

/// The forms that ask for one more record of the list `below` of each record of `list`.
#[must_use]
pub fn one_more_below(list: &str, below: &Records, subject: &Subject) -> Vec<Form> {
    let Some(record) = record_at(&format!("{list}[]")) else {
        return Vec::new();
    };
    let items = subject
        .field(list)
        .and_then(Json::as_array)
        .map_or(&[][..], Vec::as_slice);
    let form = |item: &Json| {
        let place = item_path(list, &name_of(record, item)?);
        Some(Form {
            about: title(item),
            ..one_more(below, &format!("{place}.{}", below.list))
        })
    };
    items.iter().filter_map(form).collect()
}

fn said(subject: &Subject, path: &str) -> bool {
    subject.has(path) || subject.is_unknown(path) || subject.is_none(path)
}

/// Facts of one group are asked together.
fn add_facts(forms: &mut Vec<Form>, lines: Vec<Slot>, subject: &Subject) {
    let lines = lines.into_iter().filter(|line| !said(subject, &line.place.to_string()));
    for line in lines {
        let place = line.place.to_string();
        let group = |place: &str| place.rsplit_once('.').map(|(above, _)| above.to_owned());
        let known = forms.iter_mut().find(|form| {
            let first = form.lines.first().map(|first| first.place.to_string());
            form.list.is_none() && first.is_some_and(|first| group(&first).is_some() && group(&first) == group(&place))
        });
        match known {
            Some(form) if form.lines.iter().any(|other| other.place.to_string() == place) => {}
            Some(form) => form.lines.push(line),
            None => forms.push(Form::of_facts(vec![line])),
        }
    }
}

/// What is missing of the records at `list`, of which the product says `known`.
fn records_missing(records: &Records, list: &str, known: Option<&Json>, forms: &mut Vec<Form>) {
    let Some(record) = record_at(&format!("{list}[]")) else {
        return;
    };
    let items = known.and_then(Json::as_array).map_or(&[][..], Vec::as_slice);
    let meant: Vec<&Json> = items.iter().filter(|item| is_meant(records, item)).collect();
    // Where one record suffices, the first is asked for what it lacks, unless another lacks nothing.
    let looked_at = match meant.iter().any(|item| is_whole(records, item)) {
        _ if records.every => meant.as_slice(),
        true => &[],
        false => meant.get(..1).unwrap_or_default(),
    };
    let mut asks = false;
    for item in looked_at {
        let Some(name) = name_of(record, item) else { continue };
        let place = item_path(list, &name);
        let lines = records.facts.iter().filter(|key| !is_right(records, item, key));
        let lines: Vec<Slot> = lines
            .flat_map(|key| slots::of_fact(&format!("{place}.{key}")))
            .collect();
        if !lines.is_empty() {
            asks = true;
            forms.push(Form {
                about: title(item),
                among: records.among.clone(),
                ..Form::of_facts(lines)
            });
        }
        for below in &records.below {
            let before = forms.len();
            records_missing(below, &format!("{place}.{}", below.list), at(item, &below.list), forms);
            for form in forms.iter_mut().skip(before) {
                asks = true;
                form.about = form.about.take().or_else(|| title(item));
            }
        }
    }
    let none = records.at_least == 0 && known.is_some();
    if !asks && !none && meant.len() < records.at_least.max(1) {
        forms.push(one_more(records, list));
    }
}

/// So many facts make a record of which the rules ask no more than that it is there.
const ENOUGH: usize = 3;

fn one_more(records: &Records, list: &str) -> Form {
    let mut lines = slots::of_record(list, &records.facts);
    let record = record_at(&format!("{list}[]"));
    let named = record.and_then(Record::name_key);
    let is_asked = |line: &Slot| {
        let fixed = records.fixed.iter().any(|(key, _)| *key == line.key);
        let names = Some(line.key.as_str()) == named && names_itself(line);
        !fixed && !names
    };
    lines.retain(is_asked);
    if lines.is_empty() {
        let fields = record.map_or(&[][..], |record| (record.fields)());
        let keys: Vec<String> = fields.iter().map(|field| field.name.to_owned()).collect();
        lines = slots::of_record(list, &keys);
        lines.retain(is_asked);
        lines.truncate(ENOUGH);
    }
    Form {
        list: Some(list.to_owned()),
        fixed: records.fixed.clone(),
        among: records.among.clone(),
        may_be_none: records.at_least == 0,
        ..Form::of_facts(lines)
    }
}

/// True for an id that nobody chooses from a list: it is made of what the record says.
fn names_itself(line: &Slot) -> bool {
    const CHOSEN: &[&str] = &["milestones.id", "deliverables.id"];
    matches!(line.place.shape, Shape::Token | Shape::Slug)
        && ["id", "code"].contains(&line.key.as_str())
        && !CHOSEN.contains(&line.place.in_model().as_str())
}

fn is_meant(records: &Records, item: &Json) -> bool {
    let says = |key: &str, word: &str| at(item, key).and_then(Json::as_str) == Some(word);
    records.fixed.iter().all(|(key, word)| says(key, word))
}

/// True where a record says all that the rules read of it.
fn is_whole(records: &Records, item: &Json) -> bool {
    records.facts.iter().all(|key| is_right(records, item, key))
        && records.below.iter().all(|below| {
            let inside = at(item, &below.list)
                .and_then(Json::as_array)
                .map_or(&[][..], Vec::as_slice);
            let mut meant = inside.iter().filter(|one| is_meant(below, one));
            meant.clone().count() >= below.at_least
                && if below.every {
                    meant.all(|one| is_whole(below, one))
                } else {
                    below.at_least == 0 || meant.any(|one| is_whole(below, one))
                }
        })
}

/// True where a record says a fact, in a word that the rules take.
fn is_right(records: &Records, item: &Json, key: &str) -> bool {
    let Some(value) = at(item, key) else { return false };
    let words = records.among.iter().find(|(among, _)| among == key);
    match (words, value.as_str()) {
        (Some((_, words)), Some(said)) => words.iter().any(|word| word == said),
        (_, Some(said)) => !said.trim().is_empty(),
        _ => !value.is_null(),
    }
}

fn at<'j>(item: &'j Json, path: &str) -> Option<&'j Json> {
    path.split('.').try_fold(item, |inner, key| inner.get(key))
}

fn name_of(record: &Record, item: &Json) -> Option<String> {
    let name = item.get(record.name_key()?)?;
    Some(name.as_str().map_or_else(|| name.to_string(), str::to_owned))
}

fn item_path(list: &str, name: &str) -> String {
    if name.contains(['.', '[', ']']) {
        format!("{list}[{name}]")
    } else {
        format!("{list}.{name}")
    }
}

/// What people know a record by.
pub(super) fn title(item: &Json) -> Option<String> {
    const TITLES: &[&str] = &["name", "text", "description", "title", "function", "date"];
    TITLES
        .iter()
        .find_map(|key| item.get(*key)?.as_str().map(str::to_owned))
}

/// The facts that the lines of a form make. A record that nobody names gets an id made of what it says.
///
/// # Errors
/// Where a line has no place in a product's file.
pub fn facts(form: &Form, given: &[(&Slot, Value)], subject: &Subject) -> Result<Vec<FieldValue>, Failure> {
    let Some(list) = &form.list else {
        let fact = |(line, value): &(&Slot, Value)| FieldValue {
            place: line.place.clone(),
            value: value.clone(),
        };
        return Ok(given.iter().map(fact).collect());
    };
    let mut fields: Vec<(String, Value)> = Vec::new();
    if let Some(key) = unasked_name(form, list) {
        let items = subject.field(list).and_then(Json::as_array);
        let taken = |id: &str| {
            let ids = items.into_iter().flatten().filter_map(|item| item.get(key)?.as_str());
            ids.into_iter().any(|other| other == id)
        };
        fields.push((key.to_owned(), Value::Text(id_of(list, naming(form, given), &taken))));
    }
    for (key, word) in &form.fixed {
        let place = facts::place(&format!("{list}[].{key}"))?;
        let value = typed::value(word, place.shape, false).unwrap_or_else(|_| Value::Text(word.clone()));
        put(&mut fields, key, value);
    }
    for (line, value) in given {
        put(&mut fields, &line.key, value.clone());
    }
    Ok(vec![FieldValue::item(list, fields)?])
}

/// A value in its place below a record.
fn put(fields: &mut Vec<(String, Value)>, key: &str, value: Value) {
    let Some((first, rest)) = key.split_once('.') else {
        fields.push((key.to_owned(), value));
        return;
    };
    let known = fields.iter_mut().find_map(|(name, value)| match value {
        Value::Map(inner) if name == first => Some(inner),
        _ => None,
    });
    match known {
        Some(inner) => put(inner, rest, value),
        None => {
            let mut inner = Vec::new();
            put(&mut inner, rest, value);
            fields.push((first.to_owned(), Value::Map(inner)));
        }
    }
}

/// The id of a record that nobody names: made of what it says, and of no other's.
fn id_of(list: &str, said: &str, taken: &dyn Fn(&str) -> bool) -> String {
    const LONGEST: usize = 30;
    let mut id = String::new();
    for word in slug(said).split('-') {
        if !id.is_empty() && id.len() + word.len() >= LONGEST {
            break;
        }
        if !id.is_empty() {
            id.push('-');
        }
        id.push_str(word);
    }
    if id.is_empty() {
        let name = list.rsplit('.').next().unwrap_or(list);
        id = name.trim_end_matches('s').replace('_', "-");
    }
    let mut free = id.clone();
    let mut number = 2;
    while taken(&free) {
        free = format!("{id}-{number}");
        number += 1;
    }
    free
}

/// The key that names the records of a list, where nobody types it.
fn unasked_name(form: &Form, list: &str) -> Option<&'static str> {
    let name = record_at(&format!("{list}[]"))?.name_key()?;
    let asked = form.lines.iter().any(|line| line.key == name);
    let fixed = form.fixed.iter().any(|(key, _)| key == name);
    (!asked && !fixed).then_some(name)
}

/// The text of a new record that its id is made of.
fn naming<'g>(form: &Form, given: &'g [(&Slot, Value)]) -> &'g str {
    const NAMING: &[&str] = &["name", "text", "description", "candidate", "item"];
    let first = || form.lines.iter().find(|line| matches!(line.place.shape, Shape::Text));
    let line = NAMING
        .iter()
        .find_map(|key| form.lines.iter().find(|line| line.key == *key))
        .or_else(first);
    let said = given
        .iter()
        .find(|(given, _)| line.is_some_and(|line| line.key == given.key));
    match said {
        Some((_, Value::Text(text))) => text,
        _ => "",
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::domain::date::Date;
    use crate::domain::product::Product;
    use crate::domain::settings::Language;
    use crate::i18n::Translator;
    use crate::lifecycle::asks::{asks, of_field};
    use crate::lifecycle::expression::Truth;
    use crate::lifecycle::formula::Formula;
    use crate::lifecycle::version::Version;
    use crate::store::document;

    fn subject(text: &str) -> Subject {
        let tour = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tour/lifecycle/2026.1.yaml");
        let rules = std::fs::read(tour).unwrap();
        let version = document::read::<Version>("rules", &rules, |_, _, _| ()).value.unwrap();
        let text = format!("id: p1\nname: Produit\nphases: [{{phase: idee, start: 2026-01-01}}]\n{text}");
        let product = document::read::<Product>("products/p1.yaml", text.as_bytes(), |_, _, _| ())
            .value
            .unwrap();
        Subject::new(&product, &version, Date::parse("2026-11-22").unwrap())
    }

    fn said_of(asks: &[Asks], text: &str) -> Vec<String> {
        missing(asks, &subject(text)).iter().map(Form::at).collect()
    }

    #[test]
    fn facts_that_are_said_are_not_asked_and_those_of_a_group_are_asked_together() {
        let asks = ["value.problem.text", "value.problem.audience", "summary"].map(|path| Asks::Fact(path.to_owned()));
        assert_eq!(
            said_of(&asks, ""),
            ["value.problem.text,value.problem.audience", "summary"]
        );
        assert_eq!(
            said_of(&asks, "summary: S\nvalue: {problem: {text: T}}\n"),
            ["value.problem.audience"]
        );
    }

    #[test]
    fn a_record_that_lacks_a_fact_is_asked_for_it_and_one_that_is_not_there_is_asked_whole() {
        let risks = [Asks::Records(Records {
            list: "risks".to_owned(),
            facts: vec!["owner".to_owned()],
            every: true,
            at_least: 2,
            ..Records::default()
        })];
        assert_eq!(said_of(&risks, ""), ["risks[]"]);
        let one = "risks: [{id: r1, text: Le métier manque}]\n";
        assert_eq!(said_of(&risks, one), ["risks.r1.owner"]);
        let form = missing(&risks, &subject(one)).remove(0);
        assert_eq!(form.about.as_deref(), Some("Le métier manque"));
        // With its owner, one more is wanted; with two, none.
        assert_eq!(said_of(&risks, "risks: [{id: r1, text: T, owner: O}]\n"), ["risks[]"]);
        let two = "risks: [{id: r1, text: T, owner: O}, {id: r2, text: U, owner: O}]\n";
        assert!(said_of(&risks, two).is_empty());
    }

    #[test]
    fn what_the_rules_say_of_a_record_is_not_asked() {
        let measures = Records {
            list: "measures".to_owned(),
            at_least: 1,
            ..Records::default()
        };
        let usage = [Asks::Records(Records {
            list: "indicators".to_owned(),
            fixed: vec![("code".to_owned(), "taux_usage".to_owned())],
            below: vec![measures],
            at_least: 1,
            ..Records::default()
        })];
        let form = missing(&usage, &subject("")).remove(0);
        assert_eq!(form.at(), "indicators[code=taux_usage]");
        assert!(form.lines.iter().all(|line| line.key != "code"));
        let there = "indicators: [{code: taux_usage, kind: succes}]\n";
        assert_eq!(said_of(&usage, there), ["indicators.taux_usage.measures[]"]);
    }

    #[test]
    fn a_form_is_made_again_of_what_it_is_known_by() {
        let usage = [Asks::Records(Records {
            list: "indicators".to_owned(),
            fixed: vec![("code".to_owned(), "taux_usage".to_owned())],
            at_least: 1,
            ..Records::default()
        })];
        let facts = ["value.problem.text", "value.problem.audience"].map(|path| Asks::Fact(path.to_owned()));
        for form in [missing(&usage, &subject("")), missing(&facts, &subject(""))].concat() {
            let keys = |form: &Form| -> Vec<String> { form.lines.iter().map(|line| line.key.clone()).collect() };
            let again = Form::known_by(&form.at(), &keys(&form)).unwrap();
            assert_eq!((again.at(), keys(&again)), (form.at(), keys(&form)));
            assert_eq!(again.fixed, form.fixed);
        }
        assert!(Form::known_by("nulle.part", &[]).is_none());
        assert!(Form::known_by("indicators[]", &[]).is_none());
    }

    #[test]
    fn an_id_is_made_of_what_is_said_and_is_free() {
        let taken = |id: &str| id == "le-metier-manque";
        assert_eq!(id_of("risks", "Le métier manque", &taken), "le-metier-manque-2");
        assert_eq!(id_of("risks", "…", &|_| false), "risk");
    }

    /// What somebody would answer after `before` answers, of the kind that a line wants. `attempt` counts the attempts: words of
    /// closed lists, small and great numbers, dates that go up and down.
    fn answer(line: &Slot, words: Option<&[String]>, attempt: usize, (before, index): (usize, usize)) -> Value {
        let of_list = |list: &[&str]| {
            list.get(attempt % list.len().max(1))
                .map(|word| Value::Text((*word).to_owned()))
        };
        if let Some(words) = words {
            return Value::Text(words[attempt % words.len()].clone());
        }
        let number = [1, 10][attempt % 2];
        match line.place.shape {
            Shape::Boolean => Value::Bool(true),
            Shape::Integer => Value::Int(number),
            Shape::Number => Value::Float(number as f64),
            Shape::Date | Shape::ApproxDate => {
                let (month, day) = match attempt % 3 {
                    0 => (2 + before, 15),
                    1 => (10 - before, 15),
                    // Around today.
                    _ => (11, 5 + 10 * index),
                };
                Value::Date(format!("2026-{month:02}-{day:02}"))
            }
            Shape::Url => Value::Text("https://exemple.gouv.fr/page".to_owned()),
            Shape::Choice(words) => of_list(&words).unwrap(),
            Shape::List(item) | Shape::OneOrMany(item) => Value::List(vec![match item() {
                Shape::Choice(words) => of_list(&words).unwrap(),
                _ => Value::Text("texte".to_owned()),
            }]),
            _ => Value::Text("texte".to_owned()),
        }
    }

    /// Answers what is asked, as long as something is.
    fn is_met_by_answers(version: &Version, asked: &[Asks], check: &Formula, attempt: usize) -> bool {
        let today = Date::parse("2026-11-22").unwrap();
        let mut text = "id: p1\nname: Produit\nphases: [{phase: idee, start: 2026-11-01}]\n".to_owned();
        for round in 0..8 {
            let product = document::read::<Product>("products/p1.yaml", text.as_bytes(), |_, _, _| ())
                .value
                .unwrap();
            let subject = Subject::new(&product, version, today);
            if check.truth(&subject) == Truth::True {
                return true;
            }
            let open = missing_or_more(asked, &subject);
            let Some(form) = open.first() else { return false };
            if form.may_be_none {
                let none = FieldValue {
                    place: facts::place(form.list.as_deref().unwrap()).unwrap(),
                    value: Value::List(Vec::new()),
                };
                text = facts::filled(&text, &[none]).unwrap();
                continue;
            }
            let lines = form.lines.iter();
            let indicator = product.indicators.items().first().map(|one| one.code.to_string());
            let platform = version
                .hosting
                .get(attempt % version.hosting.len())
                .map(|one| one.id.to_string());
            let chosen = |line: &Slot| match line.key.as_str() {
                "indicator" => indicator.clone().map(Value::Text),
                "platform" => platform.clone().map(Value::Text),
                _ => None,
            };
            let said = |(index, line): (usize, _)| {
                let value = chosen(line);
                (
                    line,
                    value.unwrap_or_else(|| answer(line, form.words_for(line), attempt, (round, index.min(2)))),
                )
            };
            let given: Vec<(&Slot, Value)> = lines.enumerate().map(said).collect();
            text = facts::filled(&text, &super::facts(form, &given, &subject).unwrap()).unwrap();
        }
        false
    }

    #[test]
    fn answering_what_is_asked_can_satisfy_each_check() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog/lifecycle/2026.1.yaml");
        let version = document::read::<Version>(path, &std::fs::read(path).unwrap(), |_, _, _| ())
            .value
            .unwrap();
        let (mut tried, mut unmet) = (0, Vec::new());
        for criterion in &version.criteria {
            for expectation in &criterion.expect {
                let Some(check) = expectation.check.known() else {
                    continue;
                };
                tried += 1;
                let asked = asks(&version, criterion, expectation);
                if !(0..12).any(|attempt| is_met_by_answers(&version, &asked, check, attempt)) {
                    unmet.push(format!("{} {}: {}", criterion.id, expectation.gate, check.source()));
                }
            }
        }
        assert!(tried > 80, "{tried}");
        // Other products say whether one depends on this one.
        assert_eq!(unmet, ["ARC-15 G-ARRET: size(product.relations.depended_by) == 0"]);
    }

    #[test]
    fn each_line_that_the_rules_ask_for_has_a_question_of_its_own() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog/lifecycle/2026.1.yaml");
        let version = document::read::<Version>(path, &std::fs::read(path).unwrap(), |_, _, _| ())
            .value
            .unwrap();
        let translator = Translator::new(Language::Fr);
        let registered = version.required.iter().flat_map(|required| &required.fields);
        let mut asked: Vec<Asks> = registered.map(|field| of_field(field)).collect();
        for criterion in &version.criteria {
            for expectation in &criterion.expect {
                asked.extend(asks(&version, criterion, expectation));
            }
        }
        let conditions = version.conditions.iter().flat_map(|condition| condition.expr.facts());
        asked.extend(conditions.map(|path| of_field(path)));
        let mut unwritten: Vec<String> = Vec::new();
        let mut tried = 0;
        for form in missing(&asked, &subject("")) {
            for line in &form.lines {
                tried += 1;
                let place = line.place.to_string();
                if !translator.has_question(&line.place) && !unwritten.contains(&place) {
                    unwritten.push(place);
                }
            }
        }
        assert!(tried > 150, "{tried}");
        assert_eq!(unwritten, Vec::<String>::new());
    }
}
