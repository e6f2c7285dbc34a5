//! An expression held against the model: its fields exist, its comparisons can hold.

use cel::common::ast::{CallExpr, ComprehensionExpr, EntryExpr, Expr, IdedExpr, LiteralValue, operators};

use super::comparison::{Comparison, Side};
use super::fault::{ExpressionError, Fault, Nature, said};
use super::kind::Kind;
use super::vocabulary::Vocabulary;

/// `exists` in `exists` in `exists`: the model has no deeper lists.
const MOST_LOOPS: usize = 3;
const MOST_TURNS: usize = 100;

/// The first thing that is wrong with an expression about a product.
pub(super) fn check(tree: &IdedExpr, words: &Vocabulary) -> Result<(), Fault> {
    check_with(Kind::variables(), MOST_LOOPS, tree, words)
}

/// The first thing that is wrong with a formula over the catalogue.
pub(super) fn check_aggregate(tree: &IdedExpr, words: &Vocabulary) -> Result<(), Fault> {
    // One more: that over the products.
    check_with(Kind::variables_of_catalogue(), MOST_LOOPS + 1, tree, words)
}

fn check_with(
    variables: Vec<(String, Kind)>,
    most_loops: usize,
    tree: &IdedExpr,
    words: &Vocabulary,
) -> Result<(), Fault> {
    let mut scope = Scope {
        variables,
        most_loops,
        loops: 0,
        turns: 1,
        words,
    };
    scope.walk(tree).map(|_| ())
}

struct Scope<'w> {
    variables: Vec<(String, Kind)>,
    most_loops: usize,
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
    ("sum", Some(Nature::Number)),
    ("mean", Some(Nature::Number)),
    ("median", Some(Nature::Number)),
    ("ratio", Some(Nature::Number)),
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
                let above = self.walk(&select.operand)?;
                self.comparison().key(&above, &select.field)?;
                let member = above.member(&select.field)?;
                Ok(if select.test { Kind::Of(Nature::Boolean) } else { member })
            }
            Expr::Call(call) => self.call(call),
            Expr::List(list) => {
                let items = list.elements.iter().map(|element| self.walk(element));
                let kinds = items.collect::<Result<Vec<_>, _>>()?;
                Ok(Kind::list(&list.elements, kinds))
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
        if self.turns > MOST_TURNS || self.loops >= self.most_loops {
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
        let made = self.made(comprehension)?;
        self.variables.truncate(depth);
        self.loops -= 1;
        self.turns = outer;
        Ok(made)
    }

    /// What a loop makes: a list of what `map` and `filter` add to it in turn, else an answer.
    fn made(&mut self, comprehension: &ComprehensionExpr) -> Result<Kind, Fault> {
        let added = match &comprehension.loop_step.expr {
            Expr::Call(step) if step.func_name == operators::CONDITIONAL => step.args.get(1).map(|part| &part.expr),
            step => Some(step),
        };
        Ok(match (&comprehension.accu_init.expr, added) {
            (Expr::Literal(LiteralValue::Boolean(_)), _) => Kind::Of(Nature::Boolean),
            (Expr::List(_), Some(Expr::Call(add))) if add.func_name == operators::ADD => match add.args.get(1) {
                Some(IdedExpr {
                    expr: Expr::List(list), ..
                }) => match list.elements.as_slice() {
                    [one] => Kind::ListOf(Box::new(self.walk(one)?)),
                    _ => Kind::Of(Nature::List),
                },
                _ => Kind::Of(Nature::List),
            },
            (Expr::List(_), _) => Kind::Of(Nature::List),
            _ => Kind::Anything,
        })
    }

    fn comparison(&self) -> Comparison<'_> {
        Comparison { words: self.words }
    }

    fn call(&mut self, call: &CallExpr) -> Result<Kind, Fault> {
        let name = call.func_name.as_str();
        let function = FUNCTIONS.iter().find(|(known, _)| *known == name);
        if function.is_none() && !name.starts_with(['_', '@', '!', '-']) {
            return Err(ExpressionError::UnknownFunction(call.func_name.clone()).into());
        }
        let target = call.target.as_ref().map(|target| self.walk(target)).transpose()?;
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
            let (left, right) = (Side::new(left, left_kind), Side::new(right, right_kind));
            match name {
                operators::EQUALS
                | operators::NOT_EQUALS
                | operators::LESS
                | operators::LESS_EQUALS
                | operators::GREATER
                | operators::GREATER_EQUALS => self.comparison().compared(name, left, right)?,
                operators::IN => self.comparison().member_of(left, right)?,
                operators::INDEX => {
                    if let Expr::Literal(LiteralValue::String(key)) = &right.part.expr {
                        self.comparison().key(left.kind, key.inner())?;
                    }
                    return Ok(left.kind.at(right.part)?);
                }
                operators::ADD if left.is_empty_text() => return Ok(right.kind.clone()),
                operators::ADD if right.is_empty_text() => return Ok(left.kind.clone()),
                _ => {}
            }
        }
        if let (Some(target), Some(kind), [argument]) = (&call.target, &target, call.args.as_slice()) {
            self.comparison().part_of(name, Side::new(target, kind), argument)?;
        }
        let about = call
            .target
            .as_deref()
            .zip(target.as_ref())
            .or(call.args.first().zip(kinds.first()));
        match (name, about) {
            ("size", Some((part, _))) => return Ok(Kind::Size(format!("size({})", said(part)))),
            // The same value, whatever it is called.
            ("dyn", Some((_, kind))) => return Ok(kind.clone()),
            ("string", Some((_, kind))) if kind.nature() == Some(Nature::Text) => return Ok(kind.clone()),
            _ => {}
        }
        Ok(result(name, &kinds, function.and_then(|(_, nature)| *nature)))
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
        operators::CONDITIONAL => match kinds {
            [_, Kind::Model { path: one, shape }, Kind::Model { path: other, .. }] if one == other => Kind::Model {
                path: one.clone(),
                shape: *shape,
            },
            _ => Kind::Anything,
        },
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
