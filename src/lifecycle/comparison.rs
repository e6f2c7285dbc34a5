//! Comparisons that can hold: a field against what it may be.

use cel::common::ast::{Expr, IdedExpr, LiteralValue, operators};

use crate::diagnostic::structure::nearest;
use crate::domain::date::{ApproxDate, Date};
use crate::domain::decode::{Record, Shape};
use crate::domain::fact::UNKNOWN;
use crate::domain::fold::fold;
use crate::domain::id::{is_slug, is_token};
use crate::domain::range::Range;

use super::fault::{ExpressionError, Fault, Nature, said};
use super::kind::Kind;
use super::vocabulary::{IdKind, Vocabulary};

/// The words of a list that are shown where there are many.
const SHOWN: usize = 3;
const FEW: usize = 8;

/// A side of a comparison, with what is known of it.
#[derive(Clone, Copy)]
pub(super) struct Side<'e> {
    pub part: &'e IdedExpr,
    pub kind: &'e Kind,
}

impl<'e> Side<'e> {
    pub(super) fn new(part: &'e IdedExpr, kind: &'e Kind) -> Side<'e> {
        Side { part, kind }
    }

    pub(super) fn is_empty_text(self) -> bool {
        self.text().is_some_and(str::is_empty)
    }

    fn text(self) -> Option<&'e str> {
        match &self.part.expr {
            Expr::Literal(LiteralValue::String(text)) => Some(text.inner()),
            _ => None,
        }
    }

    fn is_null(self) -> bool {
        matches!(self.part.expr, Expr::Literal(LiteralValue::Null))
    }

    fn fault(self, error: ExpressionError) -> Result<(), Fault> {
        Err(Fault {
            error,
            part: Some(self.part.id),
        })
    }
}

/// What comparisons are held to.
pub(super) struct Comparison<'w> {
    pub words: &'w Vocabulary,
}

impl Comparison<'_> {
    /// `left`, a sign, `right`.
    pub(super) fn compared(&self, sign: &str, left: Side<'_>, right: Side<'_>) -> Result<(), Fault> {
        constants(left, right)?;
        for (value, other, sign) in [(left, right, sign), (right, left, turned(sign))] {
            never_null(sign, value, other)?;
            self.ordered(sign, value, other)?;
            in_range(sign, value, other)?;
        }
        self.comparable(left, right)?;
        self.comparable(right, left)
    }

    /// A value of the first side can be what the other says.
    fn comparable(&self, value: Side<'_>, other: Side<'_>) -> Result<(), Fault> {
        if let Expr::Call(choice) = &other.part.expr
            && choice.func_name == operators::CONDITIONAL
        {
            return self.each(value, choice.args.iter().skip(1));
        }
        if let Kind::OneOf(written) = other.kind {
            return self.each(value, written.iter());
        }
        let is_list = value.kind.nature() == Some(Nature::List);
        if let (true, Expr::List(written)) = (is_list, &other.part.expr) {
            let item = value.kind.element();
            return self.each(Side::new(value.part, &item), written.elements.iter());
        }
        if let Some(text) = other.text() {
            let wrong = match value.kind {
                Kind::Model { path, shape } => self.word(value.part, path, *shape, text),
                Kind::Key(path) => self.unknown_key(path, text),
                _ => None,
            };
            match (wrong, value.kind) {
                (Some(error), _) => return other.fault(error),
                (None, Kind::Model { .. } | Kind::Key(_)) => return Ok(()),
                _ => {}
            }
        }
        let dates = |text: Side<'_>, kind: &Kind| is_written_date(text) && kind.nature() == Some(Nature::Date);
        if dates(other, value.kind) || dates(value, other.kind) {
            return Ok(());
        }
        match (value.kind.nature(), other.kind.nature()) {
            (Some(one), Some(two)) if one != two => other.fault(ExpressionError::Mismatch {
                left: said(value.part),
                is: one,
                right: said(other.part),
            }),
            _ => Ok(()),
        }
    }

    fn each<'e>(&self, value: Side<'_>, mut others: impl Iterator<Item = &'e IdedExpr>) -> Result<(), Fault> {
        others.try_for_each(|one| {
            let kind = Kind::written(one);
            let other = Side::new(one, &kind);
            in_range(operators::EQUALS, value, other)?;
            self.comparable(value, other)
        })
    }

    /// Why a field cannot be compared with a text.
    fn word(&self, part: &IdedExpr, path: &str, shape: Shape, text: &str) -> Option<ExpressionError> {
        let (path, word) = (path.to_owned(), text.to_owned());
        match shape {
            Shape::List(item) | Shape::OneOrMany(item) => match (item(), self.word(part, &path, item(), text)) {
                (Shape::Record(record), _) => Some(match self.holder(&path, record, text) {
                    Some(name) => ExpressionError::FieldMeant {
                        write: format!("{0}.exists(x, x.{name} == '{text}')", said(part)),
                        left: path,
                    },
                    None => ExpressionError::Mismatch {
                        is: Nature::List,
                        left: path,
                        right: format!("'{word}'"),
                    },
                }),
                // What is proposed must hold too.
                (_, Some(ExpressionError::UnknownWord { near: Some(word), .. })) => {
                    Some(ExpressionError::ListEquals { path, word })
                }
                (_, None) => Some(ExpressionError::ListEquals { path, word }),
                (_, Some(error)) => Some(error),
            },
            Shape::Boolean => Some(ExpressionError::BooleanWord { path, word }),
            Shape::Record(record) if self.holder(&path, record, text).is_some() => {
                let name = self.holder(&path, record, text).unwrap_or_default();
                Some(ExpressionError::FieldMeant {
                    write: format!("{}.{name} == '{text}'", said(part)),
                    left: said(part),
                })
            }
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
            Shape::Text | Shape::Token | Shape::Slug if !self.words.allows(&path, text) => {
                Some(ExpressionError::UnknownWord {
                    near: self.words.nearest(&path, text),
                    path,
                    word,
                })
            }
            Shape::Token if !is_token(text) => Some(ExpressionError::NotAnId {
                path,
                word,
                slug: false,
            }),
            Shape::Slug if !is_slug(text) => Some(ExpressionError::NotAnId { path, word, slug: true }),
            Shape::Text | Shape::Token | Shape::Slug | Shape::Url | Shape::Scalar | Shape::Facts => None,
        }
    }

    /// The field of a record that a text was meant for: the one that knows the word, else what may be written alone.
    fn holder(&self, path: &str, record: &Record, text: &str) -> Option<&'static str> {
        let knows = |name: &str, shape: Shape| match shape {
            Shape::Choice(words) => words.contains(&text),
            _ => self.words.holds(&format!("{path}.{name}"), text),
        };
        let mut fields = (record.fields)().iter();
        let known = fields.find(|field| knows(field.name, (field.shape)()));
        known.map(|field| field.name).or(record.short)
    }

    /// The key is one that the table at `kind` may have.
    pub(super) fn key(&self, kind: &Kind, name: &str) -> Result<(), ExpressionError> {
        match kind {
            Kind::Model {
                path,
                shape: Shape::Table(_),
            } => self.unknown_key(path, name).map_or(Ok(()), Err),
            _ => Ok(()),
        }
    }

    fn unknown_key(&self, path: &str, name: &str) -> Option<ExpressionError> {
        let kind = IdKind::of_keys(path)?;
        (!self.words.has(kind, name)).then(|| ExpressionError::UnknownWord {
            near: self.words.nearest_of(kind, name),
            path: path.to_owned(),
            word: name.to_owned(),
        })
    }

    /// A value can be in the list that stands on the right.
    pub(super) fn member_of(&self, left: Side<'_>, right: Side<'_>) -> Result<(), Fault> {
        match right.kind.nature() {
            Some(Nature::List) => {}
            Some(Nature::Record) => {
                let Some(name) = left.text() else { return Ok(()) };
                self.key(right.kind, name).or_else(|error| left.fault(error))?;
                return match right.kind {
                    Kind::Model {
                        shape: Shape::Record(_),
                        ..
                    } => right.kind.member(name).map(|_| ()).or_else(|error| left.fault(error)),
                    _ => Ok(()),
                };
            }
            Some(_) => return right.fault(ExpressionError::NotAList(said(right.part))),
            None => return Ok(()),
        }
        if let Expr::List(written) = &right.part.expr {
            if left.kind.nature() == Some(Nature::List) {
                return left.fault(ExpressionError::ListInList { path: said(left.part) });
            }
            return self.each(left, written.elements.iter());
        }
        let inner = right.kind.element();
        self.comparable(Side::new(right.part, &inner), left)
    }

    /// A word of a closed list can begin with a text, end with it or have it inside.
    pub(super) fn part_of(&self, function: &str, value: Side<'_>, argument: &IdedExpr) -> Result<(), Fault> {
        let (function, holds): (&'static str, fn(&str, &str) -> bool) = match function {
            "startsWith" => ("startsWith", |known, text| known.starts_with(text)),
            "endsWith" => ("endsWith", |known, text| known.ends_with(text)),
            "contains" => ("contains", |known, text| known.contains(text)),
            _ => return Ok(()),
        };
        let argument = Side::new(argument, &Kind::Anything);
        let (Kind::Model { path, shape }, Some(text)) = (value.kind, argument.text()) else {
            return Ok(());
        };
        if let Shape::List(_) | Shape::OneOrMany(_) = shape {
            return match self.word(value.part, path, *shape, text) {
                Some(error) => argument.fault(error),
                None => Ok(()),
            };
        }
        let Some(known) = self.closed(path, *shape) else {
            return Ok(());
        };
        if known.iter().any(|known| holds(known, text)) {
            return Ok(());
        }
        argument.fault(ExpressionError::UnknownPart {
            near: self.near(path, *shape, text),
            path: path.clone(),
            word: text.to_owned(),
            function,
        })
    }

    /// All that a field may hold, where that is known.
    fn closed(&self, path: &str, shape: Shape) -> Option<Vec<&str>> {
        match shape {
            Shape::Choice(words) => Some(words.words.to_vec()),
            Shape::Token | Shape::Slug => self.words.closed(path),
            _ => None,
        }
    }

    fn near(&self, path: &str, shape: Shape, text: &str) -> Option<String> {
        match shape {
            Shape::Choice(words) => nearest_choice(text, words.words),
            _ => self.words.nearest(path, text),
        }
    }

    /// `<` and `>` compare the letters of words: «before» is a list of them.
    fn ordered(&self, sign: &str, value: Side<'_>, other: Side<'_>) -> Result<(), Fault> {
        let Kind::Model { path, shape } = value.kind else {
            return Ok(());
        };
        let is_word = match shape {
            // Marks from A to G are in the order of their letters.
            Shape::Choice(words) => words.iter().any(|word| word.len() > 1),
            Shape::Token | Shape::Slug => true,
            _ => false,
        };
        let compares = matches!(
            sign,
            operators::LESS | operators::LESS_EQUALS | operators::GREATER | operators::GREATER_EQUALS
        );
        if !is_word || !compares || !matches!(other.kind.nature(), Some(Nature::Text) | None) {
            return Ok(());
        }
        let known = self.closed(path, *shape).unwrap_or_default();
        let text = other.text().unwrap_or_default();
        let near = self.near(path, *shape, text);
        let here = known
            .iter()
            .position(|known| *known == text || near.as_deref() == Some(*known));
        let phases = matches!(IdKind::of(path), Some(IdKind::Phase));
        let meant = match here.filter(|_| phases) {
            Some(here) => match sign {
                operators::LESS => known.get(..here),
                operators::LESS_EQUALS => known.get(..=here),
                operators::GREATER => known.get(here + 1..),
                _ => known.get(here..),
            },
            None => None,
        };
        let shown = if known.len() > FEW { SHOWN } else { FEW };
        let words = match meant.filter(|meant| !meant.is_empty()) {
            Some(meant) => meant.iter().map(|word| (*word).to_owned()).collect(),
            None => known.iter().take(shown).map(|word| (*word).to_owned()).collect(),
        };
        other.fault(ExpressionError::NoOrder {
            left: said(value.part),
            words,
        })
    }
}

/// A number that a field may be: a comparison beyond its bounds always has the same answer.
fn in_range(sign: &str, value: Side<'_>, other: Side<'_>) -> Result<(), Fault> {
    let (Some(range), Some(number)) = (value.kind.range(), number(other.part)) else {
        return Ok(());
    };
    let (lowest, highest) = (range.lowest(), range.highest());
    let never = match sign {
        operators::LESS => number <= lowest,
        operators::LESS_EQUALS => number < lowest,
        operators::GREATER => number >= highest,
        operators::GREATER_EQUALS => number > highest,
        _ => !range.contains(number),
    };
    // A percentage is no share, whatever it is compared by.
    let percentage = range == Range::Share && number > 1.0;
    if !never && !percentage {
        return Ok(());
    }
    let near = (percentage && number <= 100.0).then(|| (number / 100.0).to_string());
    other.fault(ExpressionError::OutOfRange {
        left: match value.kind {
            Kind::Size(of) => of.clone(),
            _ => said(value.part),
        },
        value: number.to_string(),
        range,
        near,
    })
}

fn number(expression: &IdedExpr) -> Option<f64> {
    match &expression.expr {
        Expr::Literal(LiteralValue::Int(number)) => Some(*number.inner() as f64),
        Expr::Literal(LiteralValue::UInt(number)) => Some(*number.inner() as f64),
        Expr::Literal(LiteralValue::Double(number)) => Some(*number.inner()),
        Expr::Call(call) if call.func_name == operators::NEGATE => call.args.first().and_then(number).map(|one| -one),
        _ => None,
    }
}

/// What is absent is unknown, never `null`.
fn never_null(sign: &str, value: Side<'_>, other: Side<'_>) -> Result<(), Fault> {
    if !other.is_null() {
        return Ok(());
    }
    let left = match &value.part.expr {
        Expr::Select(select) if !select.test => said(value.part),
        _ => "…".to_owned(),
    };
    other.fault(ExpressionError::NeverNull {
        left,
        equal: sign != operators::NOT_EQUALS,
    })
}

/// The sign of the same comparison, its sides turned.
fn turned(sign: &str) -> &str {
    match sign {
        operators::LESS => operators::GREATER,
        operators::LESS_EQUALS => operators::GREATER_EQUALS,
        operators::GREATER => operators::LESS,
        operators::GREATER_EQUALS => operators::LESS_EQUALS,
        same => same,
    }
}

/// True for a written date: such a text compares with dates as dates do.
fn is_written_date(side: Side<'_>) -> bool {
    side.text().is_some_and(|text| ApproxDate::parse(text).is_some())
}

/// Two written values never change: one of them was meant to be a field.
fn constants(left: Side<'_>, right: Side<'_>) -> Result<(), Fault> {
    match (&left.part.expr, &right.part.expr) {
        (Expr::Literal(_), Expr::Literal(_)) => {
            left.fault(ExpressionError::Constants(said(left.part), said(right.part)))
        }
        _ => Ok(()),
    }
}

fn nearest_choice(word: &str, words: &'static [&'static str]) -> Option<String> {
    let plain = |text: &str| fold(text).replace([' ', '-', '\''], "_");
    let same = words.iter().find(|known| plain(known) == plain(word)).copied();
    same.or_else(|| nearest(word, words.iter().copied())).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::super::expression::Expression;
    use super::super::version::Version;
    use super::*;
    use crate::domain::decode::Decode;
    use crate::domain::product::Product;
    use crate::lifecycle::history::{Lifecycle, VersionFile};

    /// `before`, a comparison of the field at `here`, `after`: lists are walked by loops.
    struct Spot {
        path: String,
        here: String,
        before: String,
        after: String,
    }

    fn each_field(spot: &Spot, shape: Shape, depth: usize, tell: &mut impl FnMut(&Spot, Shape)) {
        match shape {
            Shape::Record(record) => {
                for field in (record.fields)() {
                    let inner = Spot {
                        path: format!("{}.{}", spot.path, field.name),
                        here: format!("{}.{}", spot.here, field.name),
                        before: spot.before.clone(),
                        after: spot.after.clone(),
                    };
                    each_field(&inner, (field.shape)(), depth, tell);
                }
            }
            Shape::List(item) | Shape::OneOrMany(item) => {
                let inner = Spot {
                    path: spot.path.clone(),
                    here: format!("x{depth}"),
                    before: format!("{}{}.exists(x{depth}, ", spot.before, spot.here),
                    after: format!("){}", spot.after),
                };
                each_field(&inner, item(), depth + 1, tell);
            }
            other => tell(spot, other),
        }
    }

    /// What can never hold, a word of what is said of it, and a lawful twin.
    const NEVER: &[(&str, &str, &str)] = &[
        (
            "product['phse'] == 'mvp'",
            "product.phase",
            "product['phase_since'] < '2026-11'",
        ),
        (
            "product.phases.exists(p, p['phase'] == 'MVP')",
            "mvp",
            "product.phases.exists(p, p['phase'] == 'mvp')",
        ),
        (
            "['MVP', 'POC'].exists(x, x == product.phase)",
            "mvp",
            "['mvp', 'poc'].exists(x, x == product.phase)",
        ),
        (
            "['mvp', 'POK'].exists(x, x in product.phases.map(p, p.phase))",
            "poc",
            "['mvp', 'poc'].exists(x, x in product.phases.map(p, p.phase))",
        ),
        (
            "product.phases.map(p, p.phase) == ['MVP']",
            "mvp",
            "product.phases.map(p, p.phase) == ['mvp']",
        ),
        (
            "'MVP' in product.phases.map(p, p.phase)",
            "mvp",
            "'mvp' in product.phases.map(p, p.phase)",
        ),
        (
            "product.phases.filter(p, p.cycle == 1).exists(p, p.phase == 'MVP')",
            "mvp",
            "product.phases.filter(p, p.cycle == 1).exists(p, p.phase == 'mvp')",
        ),
        (
            "product.phase.startsWith('MVP')",
            "mvp",
            "product.phase.startsWith('mv')",
        ),
        (
            "product.phase.contains('Idée')",
            "idee",
            "product.phase.contains('dee')",
        ),
        (
            "product.cycle_kind.startsWith('refonde')",
            "refonde",
            "product.cycle_kind.startsWith('refonte')",
        ),
        ("product.phase + '' == 'MVP'", "mvp", "product.phase + '' == 'mvp'"),
        (
            "string(product.phase) == 'MVP'",
            "mvp",
            "string(product.phase) == 'mvp'",
        ),
        ("product.summary != null", "NeverNull", "has(product.summary)"),
        (
            "product.audience.populations == ['Agents']",
            "Agents",
            "product.audience.populations == ['agent_minsoc']",
        ),
        (
            "'secu' in product.decisions[0].opinions",
            "securite",
            "'securite' in product.decisions[0].opinions",
        ),
        (
            "product.decisions.exists(d, d.opinions.secu.opinion == 'favorable')",
            "securite",
            "product.decisions.exists(d, d.opinions.securite.opinion == 'favorable')",
        ),
        (
            "product.phases == 'mvp'",
            "product.phases.exists(x, x.phase == 'mvp')",
            "product.phases.exists(x, x.phase == 'mvp')",
        ),
        (
            "product.team.external_share < 50",
            "0.5",
            "product.team.external_share <= 1",
        ),
        ("product.security.dict.d > 4", "Rating", "product.security.dict.d >= 4"),
        (
            "product.risks.exists(r, r.impact in [4, 5])",
            "Rating",
            "product.risks.exists(r, r.impact in [3, 4])",
        ),
        (
            "product.phase in ['mvp', 'POK']",
            "poc",
            "product.phase in ['mvp', 'poc']",
        ),
        (
            "product.phase == (product.inherited ? 'mvp' : 'POK')",
            "poc",
            "product.phase == (product.inherited ? 'mvp' : 'poc')",
        ),
        (
            "product.summary in ['x', 2]",
            "Mismatch",
            "product.summary in ['x', '2']",
        ),
        (
            "product.open_reservations == (product.inherited ? 0 : -1)",
            "Count",
            "product.open_reservations == (product.inherited ? 0 : 1)",
        ),
        ("product.days_in_phase < 0", "Count", "product.days_in_phase >= 0"),
        (
            "0 > product.open_reservations",
            "Count",
            "0 < product.open_reservations",
        ),
        ("product.phases.size() < 0", "Count", "product.phases.size() > 0"),
        ("size(product.phases) == -1", "Count", "size(product.phases) == 1"),
        ("'MVP' <= product.phase", "mvp", "product.baseline.confidence <= 'B'"),
        ("product.origin > 'nouveau'", "nouveau", "product.name > 'M'"),
    ];

    #[test]
    fn what_can_never_hold_is_refused_however_it_is_written() {
        let words = words();
        for (never, said, lawful) in NEVER {
            let found = Expression::for_product(never, &words).map(|_| ());
            let error = found.map_or_else(|error| format!("{error:?}"), |()| String::new());
            assert!(error.contains(said), "{never}: {error}");
            let found = Expression::for_product(lawful, &words).map(|_| ());
            assert_eq!(found, Ok(()), "{lawful}");
        }
    }

    /// The words of the shipped rules.
    fn words() -> Vocabulary {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog/lifecycle/2026.1.yaml");
        let bytes = std::fs::read(path).unwrap();
        let version = crate::store::document::read::<Version>(path, &bytes, |_, _, _| ())
            .value
            .unwrap();
        let lifecycle = Lifecycle::new(vec![VersionFile {
            path: path.to_owned(),
            version: (*version).clone(),
        }]);
        Vocabulary::of_rules(&lifecycle, &version)
    }

    #[test]
    fn each_field_may_be_compared_with_each_of_its_words() {
        let words = words();
        let root = Spot {
            path: "product".to_owned(),
            here: "product".to_owned(),
            before: String::new(),
            after: String::new(),
        };
        let (mut choices, mut ids) = (0, 0);
        each_field(&root, Product::shape(), 0, &mut |spot, shape| {
            let comparison = Comparison { words: &words };
            let Some(known) = comparison.closed(&spot.path, shape) else {
                return;
            };
            for word in &known {
                let source = format!("{}{} == '{word}'{}", spot.before, spot.here, spot.after);
                let found = Expression::for_product(&source, &words).map(|_| ());
                assert_eq!(found, Ok(()), "{source}");
            }
            let source = format!("{}{} == 'Mot Inconnu'{}", spot.before, spot.here, spot.after);
            assert!(Expression::for_product(&source, &words).is_err(), "{source}");
            match shape {
                Shape::Choice(_) => choices += 1,
                _ => ids += 1,
            }
        });
        assert!(choices > 30 && ids > 10, "{choices} {ids}");
    }

    #[test]
    fn a_number_is_held_to_the_bounds_of_its_field() {
        let of = |source: &str| Expression::for_product(source, &Vocabulary::default()).map(|_| ());
        for (field, lowest, highest, below, above) in [
            ("product.security.dict.c", "1", "4", "0", "5"),
            ("product.team.internal_share", "0.0", "1.0", "-0.1", "1.1"),
        ] {
            for (sign, at_lowest, at_highest) in [
                ("<", false, true),
                ("<=", true, true),
                (">", true, false),
                (">=", true, true),
                ("==", true, true),
            ] {
                assert_eq!(
                    of(&format!("{field} {sign} {lowest}")).is_ok(),
                    at_lowest,
                    "{field} {sign} {lowest}"
                );
                assert_eq!(
                    of(&format!("{field} {sign} {highest}")).is_ok(),
                    at_highest,
                    "{field} {sign} {highest}"
                );
            }
            for (sign, bound) in [("<", below), ("==", below), (">", above), ("==", above), ("!=", above)] {
                assert!(
                    of(&format!("{field} {sign} {bound}")).is_err(),
                    "{field} {sign} {bound}"
                );
            }
        }
        assert!(of("product.days_in_phase > 1000 && size(product.phases) >= 0").is_ok());
        assert!(of("-1 == product.days_in_phase").is_err());
        // The budget may drift either way.
        assert!(of("product.budget.drift < 0.0 && product.schedule.drift > 2.0").is_ok());
    }
}
