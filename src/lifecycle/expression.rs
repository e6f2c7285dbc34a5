//! Conditions and checks in CEL, the Common Expression Language.
//!
//! The `cel` crate has no type checker: [`Expression::check`] walks an expression against the model,
//! then runs it on a probe. A field that is absent or `inconnu` makes the answer unknown.

use cel::common::ast::IdedExpr;
use cel::parser::PrattParser;
use cel::{ExecutionError, Value};

pub use super::fault::{ExpressionError, Nature};
use super::subject::{self, Subject};
use super::vocabulary::Vocabulary;
use super::{checking, dates, presence};

/// Longer expressions are a mistake, or an attack.
const LONGEST: usize = 2_000;
const DEEPEST: usize = 60;
/// The answer of a condition.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Truth {
    True,
    False,
    /// A field that it needs is absent or `inconnu`.
    Unknown,
}

/// A compiled expression.
pub struct Expression {
    tree: IdedExpr,
    /// The same with its dates compared as dates: what is evaluated.
    dated: IdedExpr,
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
            if let Some((_, written, meant)) = mistaken_sign(source) {
                return ExpressionError::Sign { written, meant };
            }
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
            dated: dates::compared(tree.clone()),
            tree,
        })
    }

    /// Compiles `source` and checks it against the model of a product.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn for_product(source: &str, words: &Vocabulary) -> Result<Expression, ExpressionError> {
        let expression = Expression::compile(source)?;
        expression.check(words)?;
        Ok(expression)
    }

    /// The answer for a product.
    #[must_use]
    pub fn evaluate(&self, subject: &Subject) -> Truth {
        if self.asked.iter().any(|path| subject.is_unknown(path)) {
            return Truth::Unknown;
        }
        match subject.context().resolve(&self.dated) {
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

    /// What is evaluated.
    pub(super) fn dated(&self) -> &IdedExpr {
        &self.dated
    }

    /// How it is built.
    pub(super) fn tree(&self) -> &IdedExpr {
        &self.tree
    }

    /// Checks fields, words and functions against the model, then runs the expression on a probe.
    ///
    /// # Errors
    /// The first thing that is wrong with it.
    pub fn check(&self, words: &Vocabulary) -> Result<(), ExpressionError> {
        checking::check(&self.tree, words).map_err(|fault| fault.error)?;
        match subject::probe().context().resolve(&self.dated) {
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

/// What people write for a sign of the language, outside texts, with the byte where it stands.
fn mistaken_sign(source: &str) -> Option<(usize, String, &'static str)> {
    const WORDS: &[(&str, &str)] = &[
        ("and", "&&"),
        ("et", "&&"),
        ("or", "||"),
        ("ou", "||"),
        ("not", "!"),
        ("non", "!"),
        ("<>", "!="),
        ("=<", "<="),
        ("=>", ">="),
        ("===", "=="),
        ("=", "=="),
        ("&", "&&"),
        ("|", "||"),
    ];
    let mut quote = None;
    let mut run = String::new();
    // The end of the text ends the last run.
    for (at, letter) in source.char_indices().chain([(source.len(), ' ')]) {
        let kind = |letter: char| (letter.is_alphanumeric() || letter == '_', "=<>&|!".contains(letter));
        let goes_on = quote.is_none() && run.chars().last().is_some_and(|last| kind(last) == kind(letter));
        if !goes_on {
            let meant = WORDS.iter().find(|(word, _)| run.eq_ignore_ascii_case(word));
            if let Some((_, meant)) = meant {
                return Some((at - run.len(), run, meant));
            }
            run.clear();
        }
        match quote {
            Some(open) if open == letter => quote = None,
            Some(_) => {}
            None if matches!(letter, '\'' | '"') => quote = Some(letter),
            None => run.push(letter),
        }
    }
    None
}

/// Where the part that is wrong begins and ends, in bytes of `source`; none where nothing is, or where it cannot be told.
#[must_use]
pub fn fault_place(source: &str, words: &Vocabulary) -> Option<(usize, usize)> {
    if source.len() > LONGEST || nesting(source) > DEEPEST {
        return None;
    }
    // The other parser of the library tells places too.
    let Ok((tree, places)) = cel::parser::Parser::default().parse_with_source_info(source) else {
        return mistaken_sign(source).map(|(at, written, _)| (at, at + written.len()));
    };
    let part = checking::check(&tree, words).err()?.part?;
    let (start, stop) = places.offset_for(part)?;
    // Offsets count characters, and the last one is of the part.
    let byte = |wanted: u32| {
        let mut bytes = source.char_indices().map(|(at, _)| at).chain([source.len()]);
        bytes.nth(usize::try_from(wanted).unwrap_or(usize::MAX))
    };
    Some((byte(start)?, byte(stop.saturating_add(1)).unwrap_or(source.len())))
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
            assert_eq!(
                Expression::for_product(sound, &Vocabulary::default()).map(|_| ()),
                Ok(()),
                "{sound}"
            );
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
            let error = Expression::for_product(faulty, &Vocabulary::default())
                .map(|_| ())
                .unwrap_err();
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

    #[test]
    fn brackets_and_signs_are_counted_where_they_nest_and_not_in_texts() {
        let nested = |depth: usize| format!("{}true{}", "(".repeat(depth), ")".repeat(depth));
        let texts = format!("product.name == '{}'", "(".repeat(DEEPEST + 1));
        let beside = ["[1] == [2]"; DEEPEST + 1].join(" || ");
        for (source, expected) in [
            (nested(DEEPEST), DEEPEST),
            (nested(DEEPEST + 1), DEEPEST + 1),
            ("true".to_owned(), 0),
            ("{'a': [size('b')]}".to_owned(), 3),
            (texts, 0),
            ("\"'\" == '(' && '\"(' == \"'\"".to_owned(), 0),
            (beside, 1),
            (")))(".to_owned(), 1),
            ("!".repeat(4), 4),
            ("!--a".to_owned(), 3),
            ("!a && !b && - c".to_owned(), 1),
            ("'!!!!'".to_owned(), 0),
        ] {
            assert_eq!(nesting(&source), expected, "{source}");
        }
        assert!(Expression::compile(&nested(DEEPEST)).is_ok());
        assert!(Expression::compile(&nested(DEEPEST + 1)).is_err());
        let long = |length: usize| format!("'{}' == product.id", "x".repeat(length - "'' == product.id".len()));
        assert!(Expression::compile(&long(LONGEST)).is_ok());
        assert_eq!(
            Expression::compile(&long(LONGEST + 1)).map(|_| ()),
            Err(ExpressionError::TooLarge)
        );
    }

    #[test]
    fn loops_cost_what_they_turn_and_only_where_they_nest() {
        let list = |length: usize| format!("[{}]", vec!["1"; length].join(","));
        let turn = |length: usize, inner: &str| format!("{}.exists(x, {inner})", list(length));
        let cheap = "product.inherited";
        for (source, lawful) in [
            (turn(100, cheap), true),
            (turn(101, cheap), false),
            (turn(10, &turn(10, cheap)), true),
            (turn(10, &turn(11, cheap)), false),
            // Beside one another they do not multiply.
            (format!("{} || {}", turn(60, cheap), turn(60, cheap)), true),
            (turn(2, &format!("{} || {}", turn(40, cheap), turn(40, cheap))), true),
            (turn(1, &turn(1, &turn(1, cheap))), true),
            (turn(1, &turn(1, &turn(1, &turn(1, cheap)))), false),
            (
                std::iter::repeat_n(turn(1, cheap), 4).collect::<Vec<_>>().join(" || "),
                true,
            ),
            (format!("{{'a': 1}}.exists(x, {})", turn(100, cheap)), true),
            ("[].exists(x, x)".to_owned(), true),
        ] {
            let answer = Expression::for_product(&source, &Vocabulary::default()).map(|_| ());
            let expected = if lawful { Ok(()) } else { Err(ExpressionError::TooLarge) };
            assert_eq!(answer, expected, "{source}");
        }
    }
}
