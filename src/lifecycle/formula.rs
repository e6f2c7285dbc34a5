//! A condition as a rules' file writes it, compiled once.

use std::fmt;
use std::sync::OnceLock;

use cel::common::ast::IdedExpr;
use serde::{Serialize, Serializer};

use crate::domain::decode::{Decode, Faults, Shape};
use crate::domain::tree::Node;

use super::expression::{Expression, ExpressionError, Truth};
use super::subject::Subject;
use super::vocabulary::Vocabulary;

/// An expression of a rules' file. Faulty ones have a finding of their own, and answer nothing.
pub struct Formula {
    source: String,
    compiled: OnceLock<Result<Expression, ExpressionError>>,
}

impl Formula {
    /// The expression as it is written.
    #[must_use]
    pub fn source(&self) -> &str {
        &self.source
    }

    /// The answer for a product; unknown where this is no expression.
    #[must_use]
    pub fn truth(&self, subject: &Subject) -> Truth {
        self.expression()
            .map_or(Truth::Unknown, |expression| expression.evaluate(subject))
    }

    /// The facts of a product that it speaks of, in the order of the text: `security.dict.c`.
    #[must_use]
    pub fn facts(&self) -> &[String] {
        self.expression().map_or(&[], Expression::facts)
    }

    /// The facts that a file must say for the answer to be no.
    #[must_use]
    pub fn needed(&self) -> &[String] {
        self.expression().map_or(&[], Expression::needed)
    }

    /// True where no product can make it false, whatever its file says.
    #[must_use]
    pub fn never_fails(&self) -> bool {
        self.expression().is_some_and(Expression::never_fails)
    }

    /// How it is built; none where this is no expression.
    pub(super) fn tree(&self) -> Option<&IdedExpr> {
        self.expression().map(Expression::tree)
    }

    /// Checks it against the model of a product.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn check(&self, words: &Vocabulary) -> Result<(), ExpressionError> {
        self.compiled().as_ref().map_err(Clone::clone)?.check(words)
    }

    fn expression(&self) -> Option<&Expression> {
        self.compiled().as_ref().ok()
    }

    fn compiled(&self) -> &Result<Expression, ExpressionError> {
        self.compiled.get_or_init(|| Expression::compile(&self.source))
    }
}

impl From<String> for Formula {
    fn from(source: String) -> Formula {
        Formula {
            source,
            compiled: OnceLock::new(),
        }
    }
}

impl Decode for Formula {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Formula> {
        String::decode(node, faults).map(Formula::from)
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

impl Clone for Formula {
    fn clone(&self) -> Formula {
        Formula::from(self.source.clone())
    }
}

impl PartialEq for Formula {
    fn eq(&self, other: &Formula) -> bool {
        self.source == other.source
    }
}

impl fmt::Debug for Formula {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.source.fmt(formatter)
    }
}

impl Serialize for Formula {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        self.source.serialize(serializer)
    }
}
