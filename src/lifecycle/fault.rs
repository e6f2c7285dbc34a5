//! What may be wrong with an expression, and how a part of it is quoted.

use crate::domain::range::Range;
use cel::common::ast::{Expr, IdedExpr, LiteralValue, operators};

/// What kind of value a part of an expression is.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nature {
    Boolean,
    Number,
    Text,
    Date,
    List,
    Record,
}

impl Nature {
    /// Its word in the messages' catalogue.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Nature::Boolean => "boolean",
            Nature::Number => "number",
            Nature::Text => "text",
            Nature::Date => "date",
            Nature::List => "list",
            Nature::Record => "record",
        }
    }
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
    UnknownWord {
        path: String,
        word: String,
        near: Option<String>,
    },
    #[error("{path} is a list: {word} in {path}")]
    ListEquals { path: String, word: String },
    #[error("{path} is a yes or a no, not {word}")]
    BooleanWord { path: String, word: String },
    #[error("{path} is a date, not {word}")]
    NotADate { path: String, word: String },
    /// Two values that are never equal, whatever they are.
    #[error("{left} is a {is:?}: never {right}")]
    Mismatch { left: String, is: Nature, right: String },
    /// A group of fields, where one of them was meant.
    #[error("{left} is a group of fields: {write}")]
    FieldMeant { left: String, write: String },
    /// A text that no value of a field has in it.
    #[error("no value of {path} has {word} in it")]
    UnknownPart {
        path: String,
        word: String,
        function: &'static str,
        near: Option<String>,
    },
    #[error("{path} is an id: {word} has not the form of one")]
    NotAnId { path: String, word: String, slug: bool },
    /// Words are compared by their letters, which no order of theirs is.
    #[error("{left} is a word: no other comes before it")]
    NoOrder { left: String, words: Vec<String> },
    #[error("{left} may not be {value}")]
    OutOfRange {
        left: String,
        value: String,
        range: Range,
        near: Option<String>,
    },
    #[error("{left} is never null")]
    NeverNull { left: String, equal: bool },
    #[error("{0} is no list")]
    NotAList(String),
    #[error("{path} is a list")]
    ListInList { path: String },
    #[error("{0} answers neither yes nor no")]
    NotAnAnswer(String),
    #[error("{0} and {1} never change")]
    Constants(String, String),
    /// A sign or a word that people write for another.
    #[error("{written} for {meant}")]
    Sign { written: String, meant: &'static str },
    #[error("not a yes or a no")]
    NotBoolean,
    #[error("not a number")]
    NotNumber,
    #[error("{0}")]
    Type(String),
}

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

/// A part of an expression as it is written, where it is short.
pub(super) fn said(expression: &IdedExpr) -> String {
    match &expression.expr {
        Expr::Ident(name) => name.clone(),
        Expr::Select(select) => format!("{}.{}", said(&select.operand), select.field),
        Expr::Literal(LiteralValue::String(text)) => format!("'{}'", text.inner()),
        Expr::Literal(LiteralValue::Boolean(answer)) => answer.inner().to_string(),
        Expr::Literal(LiteralValue::Int(number)) => number.inner().to_string(),
        Expr::Literal(LiteralValue::Double(number)) => number.inner().to_string(),
        Expr::Literal(LiteralValue::UInt(number)) => number.inner().to_string(),
        Expr::Call(call) if call.func_name == operators::INDEX => match call.args.as_slice() {
            [value, key] => format!("{}[{}]", said(value), said(key)),
            _ => "…".to_owned(),
        },
        Expr::Call(call) if !call.func_name.starts_with(['_', '@', '!', '-']) => format!("{}(…)", call.func_name),
        Expr::List(_) => "[…]".to_owned(),
        _ => "…".to_owned(),
    }
}
