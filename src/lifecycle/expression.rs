//! Conditions and checks in CEL, the Common Expression Language.
//!
//! The `cel` crate has no type checker: [`Expression::check`] walks an expression against the model,
//! then runs it on a probe. A field that is absent or `inconnu` makes the answer unknown.

use cel::common::ast::{EntryExpr, Expr, IdedExpr, LiteralValue};
use cel::parser::PrattParser;
use cel::{ExecutionError, Value};

use crate::domain::decode::{Decode, Shape};
use crate::domain::product::Product;

use super::presence;
use super::subject::{self, Subject};

/// Longer expressions are a mistake, or an attack.
const LONGEST: usize = 2_000;
const DEEPEST: usize = 60;
/// `exists` in `exists` in `exists`: the model has no deeper lists.
const MOST_LOOPS: usize = 3;
const MOST_TURNS: usize = 100;

/// The answer of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    True,
    False,
    /// A field that it needs is absent or `inconnu`.
    Unknown,
}

/// Why an expression cannot be used.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum ExpressionError {
    #[error("too long or too deep")]
    TooLarge,
    #[error("{0}")]
    Syntax(String),
    #[error("unknown variable {0}")]
    UnknownVariable(String),
    #[error("unknown field {path}")]
    UnknownField { path: String, near: Option<String> },
    #[error("unknown function {0}")]
    UnknownFunction(String),
    #[error("{path} is a list of words: none is {word}")]
    UnknownWord { path: String, word: String },
    #[error("{path} is a list: {word} in {path}")]
    ListEquals { path: String, word: String },
    #[error("not a yes or a no")]
    NotBoolean,
    #[error("{0}")]
    Type(String),
}

/// A compiled expression.
pub struct Expression {
    tree: IdedExpr,
    /// The facts that `has()` asks about: where one is `inconnu`, so is the answer.
    asked: Vec<String>,
    /// The facts that it speaks of, in the order of the text.
    facts: Vec<String>,
    /// Those that must be written for the answer to be no.
    needed: Vec<String>,
}

impl Expression {
    /// Compiles `source`.
    ///
    /// # Errors
    /// When it is no CEL expression, or out of proportion.
    pub fn compile(source: &str) -> Result<Expression, ExpressionError> {
        if source.len() > LONGEST || nesting(source) > DEEPEST {
            return Err(ExpressionError::TooLarge);
        }
        let tree = PrattParser::default().parse(source).map_err(|errors| {
            let first = errors.errors.first().map(|error| error.msg.clone()).unwrap_or_default();
            ExpressionError::Syntax(first)
        })?;
        let facts = presence::facts(&tree);
        let tree = presence::forgiving(tree);
        let needed = presence::needed(&tree, false).into_iter();
        Ok(Expression {
            asked: presence::asked(&tree),
            facts,
            needed: needed
                .filter(|path| !path.is_empty() && !subject::is_derived(path))
                .collect(),
            tree,
        })
    }

    /// Compiles `source` and checks it against the model of a product.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn for_product(source: &str) -> Result<Expression, ExpressionError> {
        let expression = Expression::compile(source)?;
        expression.check()?;
        Ok(expression)
    }

    /// The answer for a product.
    #[must_use]
    pub fn evaluate(&self, subject: &Subject) -> Truth {
        if self.asked.iter().any(|path| subject.is_unknown(path)) {
            return Truth::Unknown;
        }
        match subject.context().resolve(&self.tree) {
            Ok(Value::Bool(true)) => Truth::True,
            Ok(Value::Bool(false)) => Truth::False,
            _ => Truth::Unknown,
        }
    }

    /// The facts of a product that it speaks of, in the order of the text: `security.dict.c`.
    #[must_use]
    pub fn facts(&self) -> &[String] {
        &self.facts
    }

    /// The facts that a file must say for the answer to be no: without one of them it is yes, or unknown. What the
    /// tool computes is always there.
    #[must_use]
    pub fn needed(&self) -> &[String] {
        &self.needed
    }

    /// True where no product can make it false, whatever its file says: a constant, or a question with one answer.
    #[must_use]
    pub fn never_fails(&self) -> bool {
        !presence::may_be(&self.tree, false)
    }

    /// Checks fields, words and functions against the model, then runs the expression on a probe.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn check(&self) -> Result<(), ExpressionError> {
        let mut scope = Scope {
            variables: vec![
                ("product".to_owned(), Kind::product()),
                ("today".to_owned(), Kind::Anything),
            ],
            loops: 0,
            turns: 1,
        };
        scope.walk(&self.tree)?;
        match subject::probe().context().resolve(&self.tree) {
            Ok(Value::Bool(_)) => Ok(()),
            Ok(_) => Err(ExpressionError::NotBoolean),
            Err(
                ExecutionError::NoSuchKey(_) | ExecutionError::IndexOutOfBounds(_) | ExecutionError::DivisionByZero(_),
            ) => Ok(()),
            Err(error) => Err(ExpressionError::Type(error.to_string())),
        }
    }
}

/// How deep brackets nest, or how long a run of signs is; texts in quotes do not count.
fn nesting(source: &str) -> usize {
    let (mut depth, mut run, mut deepest) = (0usize, 0usize, 0);
    let mut quote = None;
    for byte in source.bytes() {
        match (quote, byte) {
            (Some(open), _) => quote = Some(open).filter(|open| *open != byte),
            (None, b'\'' | b'"') => quote = Some(byte),
            (None, b'(' | b'[' | b'{') => depth += 1,
            (None, b')' | b']' | b'}') => depth = depth.saturating_sub(1),
            _ => {}
        }
        run = if quote.is_none() && matches!(byte, b'!' | b'-') {
            run + 1
        } else {
            0
        };
        deepest = deepest.max(depth).max(run);
    }
    deepest
}

/// What is known of a value while an expression is checked.
#[derive(Clone)]
enum Kind {
    Model { path: String, shape: Shape },
    Anything,
}

impl Kind {
    fn product() -> Kind {
        Kind::Model {
            path: "product".to_owned(),
            shape: Product::shape(),
        }
    }

    fn element(self) -> Kind {
        match self {
            Kind::Model {
                path,
                shape: Shape::List(item) | Shape::OneOrMany(item) | Shape::Table(item),
            } => Kind::Model { path, shape: item() },
            _ => Kind::Anything,
        }
    }

    fn member(&self, name: &str) -> Result<Kind, ExpressionError> {
        let Kind::Model { path, shape } = self else {
            return Ok(Kind::Anything);
        };
        let inner = format!("{path}.{name}");
        if let Some(shape) = subject::derived(path, name) {
            return Ok(Kind::Model { path: inner, shape });
        }
        match shape {
            Shape::Record(record) => match (record.fields)().iter().find(|field| field.name == name) {
                Some(field) => Ok(Kind::Model {
                    path: inner,
                    shape: (field.shape)(),
                }),
                None => {
                    let names = (record.fields)()
                        .iter()
                        .map(|field| field.name)
                        .chain(subject::derived_names(path));
                    let near = crate::diagnostic::structure::nearest(name, names).map(|near| format!("{path}.{near}"));
                    Err(ExpressionError::UnknownField { path: inner, near })
                }
            },
            Shape::Table(item) => Ok(Kind::Model {
                path: inner,
                shape: item(),
            }),
            _ => Err(ExpressionError::UnknownField {
                path: inner,
                near: None,
            }),
        }
    }
}

struct Scope {
    variables: Vec<(String, Kind)>,
    /// Loops around the place that is walked.
    loops: usize,
    /// How often the place is run, by the written lists around it.
    turns: usize,
}

const FUNCTIONS: &[&str] = &[
    "size",
    "contains",
    "startsWith",
    "endsWith",
    "string",
    "int",
    "double",
    "uint",
    "bool",
    "type",
    "has",
    "min",
    "max",
    "within_months",
    "days_between",
    "duration",
    "dyn",
];

impl Scope {
    fn walk(&mut self, expression: &IdedExpr) -> Result<Kind, ExpressionError> {
        match &expression.expr {
            Expr::Ident(name) => self
                .variables
                .iter()
                .rev()
                .find(|(variable, _)| variable == name)
                .map(|(_, kind)| kind.clone())
                .or_else(|| name.starts_with('@').then_some(Kind::Anything))
                .ok_or_else(|| ExpressionError::UnknownVariable(name.clone())),
            Expr::Select(select) => self.walk(&select.operand)?.member(&select.field),
            Expr::Call(call) => self.call(call),
            Expr::List(list) => {
                for element in &list.elements {
                    self.walk(element)?;
                }
                Ok(Kind::Anything)
            }
            Expr::Map(map) => {
                for entry in &map.entries {
                    if let EntryExpr::MapEntry(entry) = &entry.expr {
                        self.walk(&entry.key)?;
                        self.walk(&entry.value)?;
                    }
                }
                Ok(Kind::Anything)
            }
            Expr::Comprehension(comprehension) => {
                // Loops in loops over written lists could be made to last for ever.
                let turns = match &comprehension.iter_range.expr {
                    Expr::List(list) => list.elements.len().max(1),
                    Expr::Map(map) => map.entries.len().max(1),
                    _ => 1,
                };
                let outer = self.turns;
                self.turns = outer.saturating_mul(turns);
                if self.turns > MOST_TURNS || self.loops >= MOST_LOOPS {
                    return Err(ExpressionError::TooLarge);
                }
                let element = self.walk(&comprehension.iter_range)?.element();
                self.walk(&comprehension.accu_init)?;
                let depth = self.variables.len();
                self.variables.push((comprehension.iter_var.clone(), element));
                self.variables.push((comprehension.accu_var.clone(), Kind::Anything));
                self.loops += 1;
                for part in [
                    &comprehension.loop_cond,
                    &comprehension.loop_step,
                    &comprehension.result,
                ] {
                    self.walk(part)?;
                }
                self.variables.truncate(depth);
                self.loops -= 1;
                self.turns = outer;
                Ok(Kind::Anything)
            }
            Expr::Unspecified | Expr::Literal(_) | Expr::Struct(_) => Ok(Kind::Anything),
        }
    }

    fn call(&mut self, call: &cel::common::ast::CallExpr) -> Result<Kind, ExpressionError> {
        let known = call.func_name.starts_with(['_', '@', '!', '-']) || FUNCTIONS.contains(&call.func_name.as_str());
        if !known {
            return Err(ExpressionError::UnknownFunction(call.func_name.clone()));
        }
        if let Some(target) = &call.target {
            self.walk(target)?;
        }
        let kinds = call
            .args
            .iter()
            .map(|argument| self.walk(argument))
            .collect::<Result<Vec<_>, _>>()?;
        self.words(call, &kinds)?;
        Ok(match (call.func_name.as_str(), kinds.into_iter().next()) {
            ("_[_]", Some(list)) => list.element(),
            _ => Kind::Anything,
        })
    }

    /// A word compared with a closed list must be one of it.
    fn words(&self, call: &cel::common::ast::CallExpr, kinds: &[Kind]) -> Result<(), ExpressionError> {
        let ([left, right], [left_kind, right_kind]) = (call.args.as_slice(), kinds) else {
            return Ok(());
        };
        match call.func_name.as_str() {
            "_==_" | "_!=_" => {
                one_of(left_kind, right)?;
                one_of(right_kind, left)
            }
            "@in" => match &right.expr {
                Expr::List(list) => list.elements.iter().try_for_each(|element| one_of(left_kind, element)),
                _ => one_of(&right_kind.clone().element(), left),
            },
            _ => Ok(()),
        }
    }
}

fn one_of(kind: &Kind, word: &IdedExpr) -> Result<(), ExpressionError> {
    match (kind, &word.expr) {
        (
            Kind::Model {
                path,
                shape: Shape::List(_) | Shape::OneOrMany(_),
            },
            Expr::Literal(LiteralValue::String(text)),
        ) => Err(ExpressionError::ListEquals {
            path: path.clone(),
            word: text.inner().to_owned(),
        }),
        (
            Kind::Model {
                path,
                shape: Shape::Choice(words),
            },
            Expr::Literal(LiteralValue::String(text)),
        ) if !words.contains(&text.inner()) => Err(ExpressionError::UnknownWord {
            path: path.clone(),
            word: text.inner().to_owned(),
        }),
        _ => Ok(()),
    }
}

#[cfg(test)]
mod tests {
    use super::super::evaluation::ENVIRONMENT;
    use super::super::formula::Formula;
    use super::super::version::Version;
    use super::*;

    #[test]
    fn fields_words_and_functions_are_checked_against_the_model() {
        for sound in [
            "product.audience.general_public",
            "'web' in product.channels || 'mobile' in product.channels",
            "product.indicators.exists(i, i.kind == 'succes' && size(i.measures) >= 1)",
            "product.team.external_share > 0.0",
            "product.phase == 'mvp' && within_months(product.started_on, product.first_production, 6)",
            "product.budget.initial.total_eur_ttc >= 9000000.0",
            "size(product.directorate) > 0",
        ] {
            assert_eq!(Expression::for_product(sound).map(|_| ()), Ok(()), "{sound}");
        }
        for (faulty, part) in [
            ("product.audience.generalpublic", "unknown field"),
            ("produit.id == 'x'", "unknown variable"),
            ("'wib' in product.channels", "none is wib"),
            ("product.managed_by == 'dnmu'", "none is dnmu"),
            ("product.indicators.exists(i, i.knd == 'succes')", "unknown field"),
            ("product.name.lower() == 'x'", "unknown function"),
            ("product.name", "not a yes"),
            ("product.name + 1 == 2", ""),
            ("product.phase ==", ""),
        ] {
            let error = Expression::for_product(faulty).map(|_| ()).unwrap_err();
            assert!(error.to_string().contains(part), "{faulty}: {error}");
        }
    }

    #[test]
    fn both_parsers_of_the_library_agree_on_the_rules() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog/lifecycle/2026.1.yaml");
        let bytes = std::fs::read(path).unwrap();
        let version = crate::store::document::read::<Version>(path, &bytes, |_, _, _| ())
            .value
            .unwrap();
        let conditions = version.conditions.iter().map(|condition| &condition.expr);
        let checks = version.criteria.iter().flat_map(|criterion| {
            criterion
                .check
                .known()
                .into_iter()
                .chain(criterion.expect.iter().filter_map(|expected| expected.check.known()))
        });
        let mut tried = 0;
        for source in conditions.chain(checks).map(Formula::source) {
            let slow = ENVIRONMENT
                .compile(source)
                .unwrap()
                .execute(&subject::probe().context());
            let fast = subject::probe()
                .context()
                .resolve(&Expression::compile(source).unwrap().tree);
            assert_eq!(fast, slow, "{source}");
            tried += 1;
        }
        assert!(tried > 100, "{tried}");
    }

    #[test]
    fn a_deep_expression_is_refused_before_it_is_read() {
        let source = format!("{}true{}", "(".repeat(100_000), ")".repeat(100_000));
        assert_eq!(Expression::compile(&source).map(|_| ()), Err(ExpressionError::TooLarge));
        let source = format!("{}true{}", "(".repeat(900), ")".repeat(900));
        assert_eq!(Expression::compile(&source).map(|_| ()), Err(ExpressionError::TooLarge));
    }
}
