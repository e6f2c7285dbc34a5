//! What to ask a team so that an expectation can be met: the facts that its check reads, not only the field where its
//! evidence stands.

use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, IdedExpr, LiteralValue, operators};

use crate::domain::decode::Shape;

use super::criterion::{Criterion, Expectation};
use super::presence::{join, path_below};
use super::subject;
use super::version::{MilestoneRole, Version};

/// One thing to ask.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Asks {
    /// A fact, or a group of facts, by its dotted path.
    Fact(String),
    Records(Records),
}

/// Records of a list.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Records {
    /// The list, by its dotted path: below the product, or below the record that has it.
    pub list: String,
    /// The keys whose word the rules themselves say: nobody is asked for them.
    pub fixed: Vec<(String, String)>,
    /// The keys for which the rules take some words only.
    pub among: Vec<(String, Vec<String>)>,
    /// The facts of a record, by their dotted paths below it.
    pub facts: Vec<String>,
    /// The lists inside a record.
    pub below: Vec<Records>,
    /// True where each record must have the facts, else one suffices.
    pub every: bool,
    /// How many records there must be; 0 where it is enough to say that there is none.
    pub at_least: usize,
}

impl Records {
    fn of(list: String) -> Records {
        Records {
            list,
            at_least: 1,
            ..Records::default()
        }
    }

    /// True where both ask about the same records: the rules say the same words for their keys, or one says none.
    fn joins(&self, other: &Records) -> bool {
        self.list == other.list && (self.fixed == other.fixed || self.fixed.is_empty() || other.fixed.is_empty())
    }

    fn join(&mut self, other: Records) {
        if self.fixed.is_empty() {
            self.fixed = other.fixed;
        }
        for among in other.among {
            if !self.among.contains(&among) {
                self.among.push(among);
            }
        }
        for fact in other.facts {
            add(&mut self.facts, fact);
        }
        for below in other.below {
            add_records(&mut self.below, below);
        }
        self.every |= other.every;
        self.at_least = self.at_least.max(other.at_least);
    }
}

/// What to ask so that the expectation can be met, in the order in which its check reads it. Empty where no answer of a
/// team can: what the committee or another command writes.
#[must_use]
pub fn asks(version: &Version, criterion: &Criterion, expectation: &Expectation) -> Vec<Asks> {
    asks_given(version, criterion, expectation, &|_| None)
}

/// The word that a product says at a path, where it says one.
pub type Said<'s> = dyn Fn(&str) -> Option<String> + 's;

/// The same, without what only another answer than the one that was `said` would call for: nobody is asked why a product is
/// exempt from what is under way.
#[must_use]
pub fn asks_given(version: &Version, criterion: &Criterion, expectation: &Expectation, said: &Said<'_>) -> Vec<Asks> {
    let field = criterion.field_of(expectation);
    let own = criterion.check.known().filter(|_| expectation.field.known().is_none());
    let checks = expectation.check.known().into_iter().chain(own);
    let mut found = Vec::new();
    for tree in checks.filter_map(|check| check.tree()) {
        read(tree, said, &mut found);
    }
    let mut asked = Vec::new();
    for one in found {
        match one {
            Asks::Fact(path) if subject::is_derived(&path) => {
                behind(version, &path)
                    .into_iter()
                    .for_each(|one| add_asked(&mut asked, one));
            }
            other => add_asked(&mut asked, other),
        }
    }
    let speaks = |one: &Asks| match one {
        Asks::Fact(path) => path == field || path.starts_with(&format!("{field}.")),
        Asks::Records(records) => records.list == field || records.list.starts_with(&format!("{field}.")),
    };
    if expectation.check.known().is_none() && !asked.iter().any(speaks) {
        let own = if subject::is_derived(field) {
            behind(version, field)
        } else {
            vec![of_field(field)]
        };
        asked.splice(0..0, own);
    }
    asked
}

/// A field as it is asked for: its records where it is a list of them.
#[must_use]
pub fn of_field(field: &str) -> Asks {
    if is_list_of_records(field) {
        Asks::Records(Records::of(field.to_owned()))
    } else {
        Asks::Fact(field.to_owned())
    }
}

/// What a team writes for the tool to compute the fact `path`; nothing for what other commands write.
fn behind(version: &Version, path: &str) -> Vec<Asks> {
    let facts = |paths: &[&str]| paths.iter().map(|path| Asks::Fact((*path).to_owned())).collect();
    let milestone = |key: &str| {
        let milestone = version.milestone_rule(MilestoneRole::Production);
        let records = milestone.map(|milestone| Records {
            fixed: vec![("id".to_owned(), milestone.id.to_string())],
            facts: vec![key.to_owned()],
            ..Records::of("milestones".to_owned())
        });
        records.map(Asks::Records).into_iter().collect()
    };
    match path {
        "first_production" => milestone("actual"),
        "first_production_planned" => milestone("planned"),
        "team.internal_share" | "team.external_share" => vec![Asks::Records(Records {
            facts: ["contract", "fte"].map(str::to_owned).to_vec(),
            ..Records::of("team.members".to_owned())
        })],
        "security.homologation.in_force" => facts(&[
            "security.homologation.status",
            "security.homologation.decided_on",
            "security.homologation.valid_until",
        ]),
        _ => Vec::new(),
    }
}

fn is_list_of_records(path: &str) -> bool {
    match subject::shape_of(path) {
        Some(Shape::List(item) | Shape::OneOrMany(item)) => matches!(item(), Shape::Record(_)),
        _ => false,
    }
}

fn read(expression: &IdedExpr, said: &Said<'_>, found: &mut Vec<Asks>) {
    if let Some(path) = path_below(expression, "product") {
        add_asked(found, of_field(&path));
        return;
    }
    match &expression.expr {
        Expr::Select(select) if select.test => {
            if let Some(above) = path_below(&select.operand, "product") {
                add_asked(found, of_field(&join(&above, &select.field)));
            }
        }
        Expr::Select(select) => read(&select.operand, said, found),
        Expr::Call(call) => match counted(call, "product") {
            Some((path, at_least)) if is_list_of_records(&path) => {
                let records = Records {
                    at_least,
                    ..Records::of(path)
                };
                add_asked(found, Asks::Records(records));
            }
            _ if call.func_name == operators::LOGICAL_OR && parts(call).any(|part| !is_dead(part, said)) => {
                let alive = parts(call).filter(|part| !is_dead(part, said));
                alive.for_each(|part| read(part, said, found));
            }
            _ => parts(call).for_each(|part| read(part, said, found)),
        },
        Expr::List(list) => list.elements.iter().for_each(|part| read(part, said, found)),
        Expr::Comprehension(inner) => match path_below(&inner.iter_range, "product") {
            Some(list) if is_list_of_records(&list) => {
                // What the condition compares the records with comes before them.
                read(&inner.loop_step, said, found);
                let place = list.clone();
                let records = records(inner, list, &place);
                let known = found
                    .iter()
                    .position(|one| matches!(one, Asks::Records(known) if known.joins(&records)));
                let known = known.map(|index| found.remove(index));
                add_asked(found, Asks::Records(records));
                known.into_iter().for_each(|known| add_asked(found, known));
            }
            _ => {
                read(&inner.iter_range, said, found);
                read(&inner.loop_step, said, found);
            }
        },
        _ => {}
    }
}

/// True where what a product says already keeps this condition from holding: one of its words is another.
fn is_dead(condition: &IdedExpr, said: &Said<'_>) -> bool {
    let Expr::Call(call) = &condition.expr else {
        return false;
    };
    match call.func_name.as_str() {
        operators::LOGICAL_AND => parts(call).any(|part| is_dead(part, said)),
        operators::LOGICAL_OR => parts(call).all(|part| is_dead(part, said)),
        _ => words_of(call, "product")
            .and_then(|(path, words)| Some(!words.contains(&said(&path)?)))
            .unwrap_or(false),
    }
}

/// The records that `list.exists(one, …)` or `list.all(one, …)` speaks of; `place` is the list's path in a product.
fn records(inner: &ComprehensionExpr, list: String, place: &str) -> Records {
    let mut records = Records::of(list);
    if let Expr::Call(step) = &inner.loop_step.expr {
        records.every = step.func_name == operators::LOGICAL_AND;
        if let Some(condition) = step.args.last() {
            of_record(condition, (&inner.iter_var, place), true, &mut records);
        }
    }
    records
}

/// What a condition reads of a record; `sure` where the condition cannot hold without this part of it.
fn of_record(condition: &IdedExpr, (one, place): (&str, &str), sure: bool, records: &mut Records) {
    if let Some(path) = path_below(condition, one) {
        if is_list_of_records(&join(place, &path)) {
            add_records(&mut records.below, Records::of(path));
        } else {
            add(&mut records.facts, path);
        }
        return;
    }
    match &condition.expr {
        Expr::Call(call) => {
            if sure && let Some((key, words)) = words_of(call, one) {
                match words.as_slice() {
                    [word] => records.fixed.push((key, word.clone())),
                    _ => {
                        add(&mut records.facts, key.clone());
                        records.among.push((key, words));
                    }
                }
                return;
            }
            if let Some((key, at_least)) = counted(call, one)
                && is_list_of_records(&join(place, &key))
            {
                let below = Records {
                    at_least,
                    ..Records::of(key)
                };
                add_records(&mut records.below, below);
                return;
            }
            let sure = sure && call.func_name == operators::LOGICAL_AND;
            parts(call).for_each(|part| of_record(part, (one, place), sure, records));
        }
        Expr::Select(select) => match indexed(&select.operand, one) {
            // `one.measures[0].value`: a fact of the records inside.
            Some(list) => {
                let below = Records {
                    facts: vec![select.field.clone()],
                    ..Records::of(list)
                };
                add_records(&mut records.below, below);
            }
            None => of_record(&select.operand, (one, place), false, records),
        },
        Expr::List(list) => list
            .elements
            .iter()
            .for_each(|part| of_record(part, (one, place), false, records)),
        Expr::Comprehension(inner) => {
            if let Some(list) = path_below(&inner.iter_range, one) {
                let place = join(place, &list);
                add_records(&mut records.below, self::records(inner, list, &place));
            } else {
                of_record(&inner.loop_step, (one, place), false, records);
            }
        }
        _ => {}
    }
}

/// The list inside a record that `one.measures[0]` takes a record of.
fn indexed(expression: &IdedExpr, one: &str) -> Option<String> {
    match &expression.expr {
        Expr::Call(call) if call.func_name == operators::INDEX => path_below(call.args.first()?, one),
        _ => None,
    }
}

/// The key that a comparison is about and the words that it takes: `one.kind == 'succes'`, `one.status in ['a', 'b']`.
fn words_of(call: &CallExpr, one: &str) -> Option<(String, Vec<String>)> {
    let [value, wanted] = call.args.as_slice() else {
        return None;
    };
    let key = path_below(value, one)?;
    let words = match (call.func_name.as_str(), &wanted.expr) {
        (operators::EQUALS, Expr::Literal(LiteralValue::String(word))) => vec![word.inner().to_owned()],
        (operators::IN, Expr::List(list)) => list.elements.iter().filter_map(word).collect(),
        _ => return None,
    };
    (!words.is_empty()).then_some((key, words))
}

fn word(expression: &IdedExpr) -> Option<String> {
    match &expression.expr {
        Expr::Literal(LiteralValue::String(word)) => Some(word.inner().to_owned()),
        _ => None,
    }
}

/// The list whose length a comparison is about, and how many it wants: `size(one.measures) >= 3`.
fn counted(call: &CallExpr, one: &str) -> Option<(String, usize)> {
    let [size, limit] = call.args.as_slice() else {
        return None;
    };
    let (Expr::Call(size), Expr::Literal(LiteralValue::Int(limit))) = (&size.expr, &limit.expr) else {
        return None;
    };
    let [list] = size.args.as_slice() else { return None };
    let path = path_below(list, one).filter(|_| size.func_name == "size")?;
    let limit = usize::try_from(*limit.inner()).ok()?;
    match call.func_name.as_str() {
        operators::GREATER_EQUALS | operators::EQUALS => Some((path, limit)),
        operators::GREATER => Some((path, limit + 1)),
        _ => None,
    }
}

fn parts(call: &CallExpr) -> impl Iterator<Item = &IdedExpr> {
    call.target.iter().map(|target| &**target).chain(&call.args)
}

fn add(paths: &mut Vec<String>, path: String) {
    if !path.is_empty() && !paths.contains(&path) {
        paths.push(path);
    }
}

fn add_records(all: &mut Vec<Records>, records: Records) {
    match all.iter_mut().find(|known| known.joins(&records)) {
        Some(known) => known.join(records),
        None => all.push(records),
    }
}

fn add_asked(asked: &mut Vec<Asks>, one: Asks) {
    let Asks::Records(records) = one else {
        if !asked.contains(&one) {
            asked.push(one);
        }
        return;
    };
    let known = asked.iter_mut().find_map(|known| match known {
        Asks::Records(known) if known.joins(&records) => Some(known),
        _ => None,
    });
    match known {
        Some(known) => known.join(records),
        None => asked.push(Asks::Records(records)),
    }
}

#[cfg(test)]
mod tests {
    use super::super::formula::Formula;
    use super::*;
    use crate::store::document;

    fn asked(check: &str) -> Vec<Asks> {
        let formula = Formula::from(check.to_owned());
        let mut found = Vec::new();
        read(formula.tree().unwrap(), &|_| None, &mut found);
        found
    }

    fn fact(path: &str) -> Asks {
        Asks::Fact(path.to_owned())
    }

    fn texts(list: &[&str]) -> Vec<String> {
        list.iter().map(|text| (*text).to_owned()).collect()
    }

    #[test]
    fn facts_are_asked_in_the_order_of_the_check() {
        assert_eq!(
            asked("size(product.value.problem.text) > 0 && size(product.value.hypotheses) > 0"),
            [
                fact("value.problem.text"),
                Asks::Records(Records::of("value.hypotheses".to_owned()))
            ]
        );
        assert_eq!(
            asked("[product.security.dict.d, product.security.dict.i].all(x, x >= 1 && x <= 4)"),
            [fact("security.dict.d"), fact("security.dict.i")]
        );
    }

    #[test]
    fn what_another_answer_would_call_for_is_not_asked() {
        let check = "(product.security.homologation.status in ['plan', 'en_cours'] && size(product.security.homologation.authority) > 0) \
                     || (product.security.homologation.status == 'dispense' && size(product.security.homologation.waiver_ground) > 0)";
        let asked = |status: Option<&str>| {
            let formula = Formula::from(check.to_owned());
            let said = |path: &str| status.filter(|_| path.ends_with("status")).map(str::to_owned);
            let mut found = Vec::new();
            read(formula.tree().unwrap(), &said, &mut found);
            found
                .iter()
                .any(|one| *one == fact("security.homologation.waiver_ground"))
        };
        assert!(asked(None) && asked(Some("dispense")));
        assert!(!asked(Some("en_cours")));
        // Of an answer that none of them takes, all is asked.
        assert!(asked(Some("refuse")));
    }

    #[test]
    fn what_the_rule_says_itself_is_not_asked() {
        let found = asked("product.indicators.exists(i, i.code == 'taux_usage' && size(i.measures) >= 3)");
        let [Asks::Records(records)] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert_eq!(records.fixed, [("code".to_owned(), "taux_usage".to_owned())]);
        assert!(records.facts.is_empty() && !records.every);
        let below: Vec<_> = records
            .below
            .iter()
            .map(|below| (below.list.as_str(), below.at_least))
            .collect();
        assert_eq!(below, [("measures", 3)]);
        // Where another word would do as well, it is asked.
        let found = asked("product.indicators.exists(i, i.code == 'a' || i.kind == 'succes')");
        let [Asks::Records(records)] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert!(records.fixed.is_empty());
        assert_eq!(records.facts, texts(&["code", "kind"]));
    }

    #[test]
    fn records_that_one_check_names_twice_are_asked_once() {
        let found =
            asked("size(product.risks) >= 3 && product.risks.all(r, size(r.owner) > 0 && size(r.response) > 0)");
        let [Asks::Records(records)] = found.as_slice() else {
            panic!("{found:?}")
        };
        assert!(records.every);
        assert_eq!(records.at_least, 3);
        assert_eq!(records.facts, texts(&["owner", "response"]));
        // Two of different names are two questions.
        let found = asked("product.deliverables.exists(d, d.id == 'a') && product.deliverables.exists(d, d.id == 'b')");
        assert_eq!(found.len(), 2);
    }

    #[test]
    fn every_expectation_of_the_rules_asks_for_something_or_is_met_by_another_command() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog/lifecycle/2026.1.yaml");
        let bytes = std::fs::read(path).unwrap();
        let version = document::read::<Version>(path, &bytes, |_, _, _| ()).value.unwrap();
        let mut silent = Vec::new();
        let mut tried = 0;
        for criterion in &version.criteria {
            for expectation in &criterion.expect {
                tried += 1;
                let asked = asks(&version, criterion, expectation);
                for one in &asked {
                    let path = match one {
                        Asks::Fact(path) => path,
                        Asks::Records(records) => &records.list,
                    };
                    assert!(
                        subject::is_field(path) && !subject::is_derived(path),
                        "{} {path}",
                        criterion.id
                    );
                }
                if asked.is_empty() {
                    silent.push(format!("{} {}", criterion.id, expectation.gate));
                }
            }
        }
        assert!(tried > 200, "{tried}");
        // Reservations are closed by a command of their own; other products say whether they depend on this one.
        assert_eq!(silent, ["ORG-09 G-MVP", "ARC-15 G-ARRET"]);
    }
}
