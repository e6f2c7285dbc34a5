//! What is known of a value while an expression is checked.

use cel::common::ast::{Expr, IdedExpr, LiteralValue};

use crate::diagnostic::structure::nearest;
use crate::domain::decode::{Decode, Shape};
use crate::domain::product::Product;
use crate::domain::range::Range;
use crate::domain::reference::Reference;

use super::fault::{ExpressionError, Nature};
use super::subject;

/// What is known of a value while an expression is checked.
#[derive(Clone)]
pub(super) enum Kind {
    Model {
        path: String,
        shape: Shape,
    },
    /// A list that is written, or that `map` and `filter` make: what each of its items is.
    ListOf(Box<Kind>),
    /// One of the values that a list writes.
    OneOf(Vec<IdedExpr>),
    /// A key of the table at this path.
    Key(String),
    /// How many there are of this.
    Size(String),
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

    /// What every formula over the catalogue may speak of.
    pub(super) fn variables_of_catalogue() -> Vec<(String, Kind)> {
        let product = Kind::Model {
            path: "product".to_owned(),
            shape: Product::shape(),
        };
        let reference = Kind::Model {
            path: "reference".to_owned(),
            shape: Reference::shape(),
        };
        vec![
            ("products".to_owned(), Kind::ListOf(Box::new(product))),
            ("reference".to_owned(), reference),
            ("today".to_owned(), Kind::Of(Nature::Date)),
        ]
    }

    pub(super) fn nature(&self) -> Option<Nature> {
        match self {
            Kind::Anything => None,
            Kind::Of(nature) => Some(*nature),
            Kind::ListOf(_) => Some(Nature::List),
            Kind::OneOf(written) => Kind::shared(written.iter().map(Kind::written)),
            Kind::Key(_) => Some(Nature::Text),
            Kind::Size(_) => Some(Nature::Number),
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

    /// The nature that all have.
    fn shared(mut kinds: impl Iterator<Item = Kind>) -> Option<Nature> {
        let first = kinds.next()?.nature()?;
        kinds.all(|kind| kind.nature() == Some(first)).then_some(first)
    }

    /// What stands in a list, or in a branch, without being walked again.
    pub(super) fn written(expression: &IdedExpr) -> Kind {
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

    /// A list as it is written, with what is known of its items.
    pub(super) fn list(items: &[IdedExpr], kinds: Vec<Kind>) -> Kind {
        if !items.is_empty() && items.iter().all(|item| matches!(item.expr, Expr::Literal(_))) {
            return Kind::ListOf(Box::new(Kind::OneOf(items.to_vec())));
        }
        let alike = kinds.first().and_then(Kind::range);
        let item = if alike.is_some() && kinds.iter().all(|kind| kind.range() == alike) {
            kinds.into_iter().next()
        } else {
            Kind::shared(kinds.into_iter()).map(Kind::Of)
        };
        Kind::ListOf(Box::new(item.unwrap_or(Kind::Anything)))
    }

    /// The numbers that the value may be.
    pub(super) fn range(&self) -> Option<Range> {
        match self {
            Kind::Model { path, .. } => Range::of(path),
            Kind::Size(_) => Some(Range::Count),
            _ => None,
        }
    }

    pub(super) fn element(&self) -> Kind {
        match self {
            Kind::ListOf(item) => (**item).clone(),
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
                path,
                shape: Shape::Table(_),
            } => Kind::Key(path.clone()),
            Kind::Model {
                shape: Shape::Record(_),
                ..
            } => Kind::Of(Nature::Text),
            other => other.element(),
        }
    }

    /// What `value[key]` is.
    pub(super) fn at(&self, key: &IdedExpr) -> Result<Kind, ExpressionError> {
        match &key.expr {
            Expr::Literal(LiteralValue::String(name)) => self.member(name.inner()),
            _ => Ok(self.element()),
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
