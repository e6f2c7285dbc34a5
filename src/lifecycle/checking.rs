//! An expression held against the model: its fields exist, its comparisons can hold.

use cel::common::ast::{CallExpr, ComprehensionExpr, EntryExpr, Expr, IdedExpr, LiteralValue, operators};

use crate::diagnostic::structure::nearest;
use crate::domain::date::{ApproxDate, Date};
use crate::domain::decode::{Decode, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::fold::fold;
use crate::domain::product::Product;

use super::expression::{ExpressionError, Nature};
use super::subject;
use super::vocabulary::Vocabulary;

/// `exists` in `exists` in `exists`: the model has no deeper lists.
const MOST_LOOPS: usize = 3;
const MOST_TURNS: usize = 100;

/// What is wrong, and the part of the expression that it is about.
pub(super) struct Fault {
    pub error: ExpressionError,
    pub part: Option<u64>,
}

impl From<ExpressionError> for Fault {
    fn from(error: ExpressionError) -> Fault {
        Fault { error, part: None }
    }
}

/// The first thing that is wrong with an expression.
pub(super) fn check(tree: &IdedExpr, words: &Vocabulary) -> Result<(), Fault> {
    let mut scope = Scope {
        variables: Kind::variables(),
        loops: 0,
        turns: 1,
        words,
    };
    scope.walk(tree).map(|_| ())
}

/// What is known of a value while an expression is checked.
#[derive(Clone)]
pub(super) enum Kind {
    Model { path: String, shape: Shape },
    Of(Nature),
    Anything,
}

impl Kind {
    /// What every expression may speak of.
    pub(super) fn variables() -> Vec<(String, Kind)> {
        let product = Kind::Model {
            path: "product".to_owned(),
            shape: Product::shape(),
        };
        vec![
            ("product".to_owned(), product),
            ("today".to_owned(), Kind::Of(Nature::Date)),
        ]
    }

    pub(super) fn nature(&self) -> Option<Nature> {
        match self {
            Kind::Anything => None,
            Kind::Of(nature) => Some(*nature),
            Kind::Model { shape, .. } => match shape {
                Shape::Text | Shape::Slug | Shape::Token | Shape::Url | Shape::Choice(_) => Some(Nature::Text),
                Shape::Boolean => Some(Nature::Boolean),
                Shape::Integer | Shape::Number => Some(Nature::Number),
                Shape::Date | Shape::ApproxDate => Some(Nature::Date),
                Shape::List(_) | Shape::OneOrMany(_) => Some(Nature::List),
                Shape::Table(_) | Shape::Record(_) => Some(Nature::Record),
                Shape::Scalar | Shape::Facts => None,
            },
        }
    }

    pub(super) fn element(&self) -> Kind {
        match self {
            Kind::Model {
                path,
                shape: Shape::List(item) | Shape::OneOrMany(item) | Shape::Table(item),
            } => Kind::Model {
                path: path.clone(),
                shape: item(),
            },
            _ => Kind::Anything,
        }
    }

    /// What a loop gives in turn: the items of a list, the names of a record.
    pub(super) fn turn(&self) -> Kind {
        match self {
            Kind::Model {
                shape: Shape::Table(_) | Shape::Record(_),
                ..
            } => Kind::Of(Nature::Text),
            other => other.element(),
        }
    }

    pub(super) fn member(&self, name: &str) -> Result<Kind, ExpressionError> {
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
                    let near = nearest(name, names).map(|near| format!("{path}.{near}"));
                    Err(ExpressionError::UnknownField { path: inner, near })
                }
            },
            Shape::Table(item) => Ok(Kind::Model {
                path: path.clone(),
                shape: item(),
            }),
            _ => Err(ExpressionError::UnknownField {
                path: inner,
                near: None,
            }),
        }
    }
}

struct Scope<'w> {
    variables: Vec<(String, Kind)>,
    /// Loops around the place that is walked.
    loops: usize,
    /// How often the place is run, by the written lists around it.
    turns: usize,
    words: &'w Vocabulary,
}

const FUNCTIONS: &[(&str, Option<Nature>)] = &[
    ("size", Some(Nature::Number)),
    ("contains", Some(Nature::Boolean)),
    ("startsWith", Some(Nature::Boolean)),
    ("endsWith", Some(Nature::Boolean)),
    ("string", None),
    ("int", Some(Nature::Number)),
    ("double", Some(Nature::Number)),
    ("uint", Some(Nature::Number)),
    ("bool", Some(Nature::Boolean)),
    ("type", None),
    ("has", Some(Nature::Boolean)),
    ("min", None),
    ("max", None),
    ("within_months", Some(Nature::Boolean)),
    ("days_between", Some(Nature::Number)),
    ("duration", None),
    ("dyn", None),
];

impl Scope<'_> {
    fn walk(&mut self, expression: &IdedExpr) -> Result<Kind, Fault> {
        self.kind(expression).map_err(|fault| Fault {
            part: fault.part.or(Some(expression.id)),
            ..fault
        })
    }

    fn kind(&mut self, expression: &IdedExpr) -> Result<Kind, Fault> {
        match &expression.expr {
            Expr::Ident(name) => Ok(self
                .variables
                .iter()
                .rev()
                .find(|(variable, _)| variable == name)
                .map(|(_, kind)| kind.clone())
                .or_else(|| name.starts_with('@').then_some(Kind::Anything))
                .ok_or_else(|| ExpressionError::UnknownVariable(name.clone()))?),
            Expr::Select(select) => {
                let member = self.walk(&select.operand)?.member(&select.field)?;
                Ok(if select.test { Kind::Of(Nature::Boolean) } else { member })
            }
            Expr::Call(call) => self.call(call),
            Expr::List(list) => {
                for element in &list.elements {
                    self.walk(element)?;
                }
                Ok(Kind::Of(Nature::List))
            }
            Expr::Map(map) => {
                for entry in &map.entries {
                    if let EntryExpr::MapEntry(entry) = &entry.expr {
                        self.walk(&entry.key)?;
                        self.walk(&entry.value)?;
                    }
                }
                Ok(Kind::Of(Nature::Record))
            }
            Expr::Comprehension(comprehension) => self.turns(comprehension),
            Expr::Literal(literal) => Ok(match literal {
                LiteralValue::Boolean(_) => Kind::Of(Nature::Boolean),
                LiteralValue::Double(_) | LiteralValue::Int(_) | LiteralValue::UInt(_) => Kind::Of(Nature::Number),
                LiteralValue::String(_) => Kind::Of(Nature::Text),
                LiteralValue::Bytes(_) | LiteralValue::Null => Kind::Anything,
            }),
            Expr::Unspecified | Expr::Struct(_) => Ok(Kind::Anything),
        }
    }

    fn turns(&mut self, comprehension: &ComprehensionExpr) -> Result<Kind, Fault> {
        // Loops in loops over written lists could be made to last for ever.
        let turns = match &comprehension.iter_range.expr {
            Expr::List(list) => list.elements.len().max(1),
            Expr::Map(map) => map.entries.len().max(1),
            _ => 1,
        };
        let outer = self.turns;
        self.turns = outer.saturating_mul(turns);
        if self.turns > MOST_TURNS || self.loops >= MOST_LOOPS {
            return Err(ExpressionError::TooLarge.into());
        }
        let range = self.walk(&comprehension.iter_range)?;
        if let Some(nature) = range.nature()
            && !matches!(nature, Nature::List | Nature::Record)
        {
            return Err(Fault {
                error: ExpressionError::NotAList(said(&comprehension.iter_range)),
                part: Some(comprehension.iter_range.id),
            });
        }
        self.walk(&comprehension.accu_init)?;
        let depth = self.variables.len();
        self.variables.push((comprehension.iter_var.clone(), range.turn()));
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

    fn call(&mut self, call: &CallExpr) -> Result<Kind, Fault> {
        let name = call.func_name.as_str();
        let function = FUNCTIONS.iter().find(|(known, _)| *known == name);
        if function.is_none() && !name.starts_with(['_', '@', '!', '-']) {
            return Err(ExpressionError::UnknownFunction(call.func_name.clone()).into());
        }
        if let Some(target) = &call.target {
            self.walk(target)?;
        }
        let kinds = call
            .args
            .iter()
            .map(|argument| self.walk(argument))
            .collect::<Result<Vec<_>, _>>()?;
        if matches!(
            name,
            operators::LOGICAL_AND | operators::LOGICAL_OR | operators::LOGICAL_NOT
        ) {
            answers(call, &kinds)?;
        }
        if let ([left, right], [left_kind, right_kind]) = (call.args.as_slice(), kinds.as_slice()) {
            match name {
                operators::EQUALS
                | operators::NOT_EQUALS
                | operators::LESS
                | operators::LESS_EQUALS
                | operators::GREATER
                | operators::GREATER_EQUALS => {
                    constants(left, right)?;
                    self.comparable((left, left_kind), (right, right_kind))?;
                    self.comparable((right, right_kind), (left, left_kind))?;
                }
                operators::IN => self.member_of((left, left_kind), (right, right_kind))?,
                _ => {}
            }
        }
        Ok(result(name, &kinds, function.and_then(|(_, nature)| *nature)))
    }

    /// A value of `kind` can be what the other side says.
    fn comparable(
        &self,
        (value, kind): (&IdedExpr, &Kind),
        (other, other_kind): (&IdedExpr, &Kind),
    ) -> Result<(), Fault> {
        if let Expr::Call(choice) = &other.expr
            && choice.func_name == operators::CONDITIONAL
        {
            let branches = choice.args.iter().skip(1);
            return branches
                .into_iter()
                .try_for_each(|branch| self.comparable((value, kind), (branch, &literal_kind(branch))));
        }
        let fault = |error| {
            Err(Fault {
                error,
                part: Some(other.id),
            })
        };
        if let (Kind::Model { path, shape }, Expr::Literal(LiteralValue::String(text))) = (kind, &other.expr) {
            return match self.word(path, *shape, text.inner()) {
                Some(error) => fault(error),
                None => Ok(()),
            };
        }
        let dates = |text: &IdedExpr, kind: &Kind| is_written_date(text) && kind.nature() == Some(Nature::Date);
        if dates(other, kind) || dates(value, other_kind) {
            return Ok(());
        }
        match (kind.nature(), other_kind.nature()) {
            (Some(one), Some(two)) if one != two => fault(ExpressionError::Mismatch {
                left: said(value),
                is: one,
                right: said(other),
            }),
            _ => Ok(()),
        }
    }

    /// Why a field cannot be compared with a text.
    fn word(&self, path: &str, shape: Shape, text: &str) -> Option<ExpressionError> {
        let (path, word) = (path.to_owned(), text.to_owned());
        match shape {
            Shape::List(_) | Shape::OneOrMany(_) => Some(ExpressionError::ListEquals { path, word }),
            Shape::Boolean => Some(ExpressionError::BooleanWord { path, word }),
            Shape::Integer | Shape::Number | Shape::Record(_) | Shape::Table(_) => Some(ExpressionError::Mismatch {
                is: Kind::Model {
                    path: String::new(),
                    shape,
                }
                .nature()
                .unwrap_or(Nature::Record),
                left: path,
                right: format!("'{word}'"),
            }),
            Shape::Date => (Date::parse(text).is_none()).then_some(ExpressionError::NotADate { path, word }),
            Shape::ApproxDate => {
                (ApproxDate::parse(text).is_none()).then_some(ExpressionError::NotADate { path, word })
            }
            // A value that nobody knows is no value: the comparison would never be answered.
            _ if text == UNKNOWN => Some(ExpressionError::UnknownWord { path, word, near: None }),
            Shape::Choice(words) => (!words.contains(&text)).then(|| ExpressionError::UnknownWord {
                near: nearest_choice(text, words.words),
                path,
                word,
            }),
            Shape::Token | Shape::Slug => (!self.words.allows(&path, text)).then(|| ExpressionError::UnknownWord {
                near: self.words.nearest(&path, text),
                path,
                word,
            }),
            Shape::Text | Shape::Url | Shape::Scalar | Shape::Facts => None,
        }
    }

    /// A value can be in the list that stands on the right.
    fn member_of(&self, (left, kind): (&IdedExpr, &Kind), (right, list): (&IdedExpr, &Kind)) -> Result<(), Fault> {
        if let Some(nature) = list.nature()
            && !matches!(nature, Nature::List | Nature::Record)
        {
            return Err(Fault {
                error: ExpressionError::NotAList(said(right)),
                part: Some(right.id),
            });
        }
        if let Expr::List(written) = &right.expr {
            if let (Kind::Model { path, .. }, Some(Nature::List)) = (kind, kind.nature()) {
                return Err(Fault {
                    error: ExpressionError::ListInList { path: path.clone() },
                    part: Some(left.id),
                });
            }
            let each = written.elements.iter();
            return each
                .into_iter()
                .try_for_each(|element| self.comparable((left, kind), (element, &literal_kind(element))));
        }
        if list.nature() == Some(Nature::List) {
            let inner = list.element();
            return self.comparable((right, &inner), (left, kind));
        }
        Ok(())
    }
}

/// True for a written date: such a text compares with dates as dates do.
fn is_written_date(expression: &IdedExpr) -> bool {
    matches!(&expression.expr, Expr::Literal(LiteralValue::String(text)) if ApproxDate::parse(text.inner()).is_some())
}

/// What stands in a list, or in a branch, without being walked again.
fn literal_kind(expression: &IdedExpr) -> Kind {
    match &expression.expr {
        Expr::Literal(LiteralValue::Boolean(_)) => Kind::Of(Nature::Boolean),
        Expr::Literal(LiteralValue::Double(_) | LiteralValue::Int(_) | LiteralValue::UInt(_)) => {
            Kind::Of(Nature::Number)
        }
        Expr::Literal(LiteralValue::String(_)) => Kind::Of(Nature::Text),
        Expr::List(_) => Kind::Of(Nature::List),
        _ => Kind::Anything,
    }
}

/// What an operator or a function gives.
fn result(name: &str, kinds: &[Kind], function: Option<Nature>) -> Kind {
    match name {
        operators::LOGICAL_AND
        | operators::LOGICAL_OR
        | operators::LOGICAL_NOT
        | operators::EQUALS
        | operators::NOT_EQUALS
        | operators::LESS
        | operators::LESS_EQUALS
        | operators::GREATER
        | operators::GREATER_EQUALS
        | operators::IN => Kind::Of(Nature::Boolean),
        operators::INDEX => kinds.first().map_or(Kind::Anything, Kind::element),
        _ => function.map_or(Kind::Anything, Kind::Of),
    }
}

/// `&&`, `||` and `!` join answers.
fn answers(call: &CallExpr, kinds: &[Kind]) -> Result<(), Fault> {
    let wrong = |kind: &Kind| kind.nature().is_some_and(|nature| nature != Nature::Boolean);
    match call.args.iter().zip(kinds).find(|(_, kind)| wrong(kind)) {
        None => Ok(()),
        Some((part, _)) => Err(Fault {
            error: ExpressionError::NotAnAnswer(said(part)),
            part: Some(part.id),
        }),
    }
}

/// Two written values never change: one of them was meant to be a field.
fn constants(left: &IdedExpr, right: &IdedExpr) -> Result<(), Fault> {
    match (&left.expr, &right.expr) {
        (Expr::Literal(_), Expr::Literal(_)) => Err(Fault {
            error: ExpressionError::Constants(said(left), said(right)),
            part: Some(left.id),
        }),
        _ => Ok(()),
    }
}

fn nearest_choice(word: &str, words: &'static [&'static str]) -> Option<String> {
    let plain = |text: &str| fold(text).replace([' ', '-', '\''], "_");
    let same = words.iter().find(|known| plain(known) == plain(word)).copied();
    same.or_else(|| nearest(word, words.iter().copied())).map(str::to_owned)
}

/// A part of an expression as it is written, where it is short.
fn said(expression: &IdedExpr) -> String {
    match &expression.expr {
        Expr::Ident(name) => name.clone(),
        Expr::Select(select) => format!("{}.{}", said(&select.operand), select.field),
        Expr::Literal(LiteralValue::String(text)) => format!("'{}'", text.inner()),
        Expr::Literal(LiteralValue::Boolean(answer)) => answer.inner().to_string(),
        Expr::Literal(LiteralValue::Int(number)) => number.inner().to_string(),
        Expr::Literal(LiteralValue::Double(number)) => number.inner().to_string(),
        Expr::Call(call) if !call.func_name.starts_with(['_', '@', '!', '-']) => format!("{}(…)", call.func_name),
        Expr::List(_) => "[…]".to_owned(),
        _ => "…".to_owned(),
    }
}
