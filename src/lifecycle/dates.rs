//! Dates in expressions compare as dates, not as texts.
//!
//! A fact of which only the month or the year is known is one of the days of that time: where the answer depends on
//! which, there is none. A month or a year that the expression itself writes is the whole of it: after `'2026-11'` is
//! after its last day, since it is from its first.

use cel::common::ast::{CallExpr, ComprehensionExpr, Expr, IdedExpr, LiteralValue, operators};
use cel::common::types::CelString;

use crate::domain::date::{ApproxDate, Date};

use super::fault::Nature;
use super::kind::Kind;

/// The first day comes before the second. No expression can write this name, nor the next one's.
pub(super) const BEFORE: &str = "@before";
/// Two days are the same, or a day is of a time that is written.
pub(super) const WITHIN: &str = "@within";

/// The same expression, its dates compared as dates.
pub(super) fn compared(tree: IdedExpr) -> IdedExpr {
    Scope {
        variables: [Kind::variables(), Kind::variables_of_catalogue()].concat(),
    }
    .rewrite(tree)
}

struct Scope {
    variables: Vec<(String, Kind)>,
}

impl Scope {
    fn rewrite(&mut self, mut part: IdedExpr) -> IdedExpr {
        part.expr = match part.expr {
            Expr::Select(mut select) => {
                *select.operand = self.rewrite(*select.operand);
                Expr::Select(select)
            }
            Expr::Call(mut call) => {
                call.target = call.target.map(|target| Box::new(self.rewrite(*target)));
                call.args = call.args.into_iter().map(|part| self.rewrite(part)).collect();
                self.call(call, part.id)
            }
            Expr::List(mut list) => {
                list.elements = list.elements.into_iter().map(|part| self.rewrite(part)).collect();
                Expr::List(list)
            }
            Expr::Comprehension(inner) => Expr::Comprehension(Box::new(self.turns(*inner))),
            other => other,
        };
        part
    }

    fn turns(&mut self, mut inner: ComprehensionExpr) -> ComprehensionExpr {
        inner.iter_range = self.rewrite(inner.iter_range);
        let depth = self.variables.len();
        let range = self.kind(&inner.iter_range);
        self.variables.push((inner.iter_var.clone(), range.turn()));
        self.variables.push((inner.accu_var.clone(), Kind::Anything));
        inner.loop_cond = self.rewrite(inner.loop_cond);
        inner.loop_step = self.rewrite(inner.loop_step);
        inner.result = self.rewrite(inner.result);
        self.variables.truncate(depth);
        inner
    }

    fn call(&self, call: CallExpr, id: u64) -> Expr {
        match call.args.as_slice() {
            [left, right] if call.func_name == operators::IN => self.among(left, right, id),
            [left, right] => self.comparison(&call.func_name, left, right, id),
            _ => None,
        }
        .unwrap_or(Expr::Call(call))
    }

    /// A comparison of dates; none where it compares something else.
    fn comparison(&self, name: &str, left: &IdedExpr, right: &IdedExpr, id: u64) -> Option<Expr> {
        let is_date = |part: &IdedExpr| time(part).is_some() || self.is_date(part);
        if !(is_date(left) && is_date(right)) {
            return None;
        }
        Some(match name {
            operators::LESS => before(latest(left), earliest(right)),
            operators::GREATER => before(latest(right), earliest(left)),
            operators::LESS_EQUALS => not(before(latest(right), earliest(left)), id),
            operators::GREATER_EQUALS => not(before(latest(left), earliest(right)), id),
            operators::EQUALS => within(left, right),
            operators::NOT_EQUALS => not(within(left, right), id),
            _ => return None,
        })
    }

    /// A date among dates that are written.
    fn among(&self, date: &IdedExpr, list: &IdedExpr, id: u64) -> Option<Expr> {
        let Expr::List(list) = &list.expr else { return None };
        let simple = matches!(date.expr, Expr::Ident(_) | Expr::Select(_));
        if !simple || !self.is_date(date) || !list.elements.iter().all(|one| time(one).is_some()) {
            return None;
        }
        let each = list.elements.iter().map(|one| within(date, one));
        each.reduce(|one, other| called(operators::LOGICAL_OR, vec![part(id, one), part(id, other)]))
    }

    fn is_date(&self, expression: &IdedExpr) -> bool {
        self.kind(expression).nature() == Some(Nature::Date)
    }

    /// What is known of a value that an expression names, or chooses.
    fn kind(&self, expression: &IdedExpr) -> Kind {
        match &expression.expr {
            Expr::Ident(name) => {
                let mut known = self.variables.iter().rev();
                known
                    .find(|(variable, _)| variable == name)
                    .map_or(Kind::Anything, |(_, kind)| kind.clone())
            }
            Expr::Select(select) if !select.test => {
                let member = self.kind(&select.operand).member(&select.field);
                member.unwrap_or(Kind::Anything)
            }
            Expr::Call(call) => match (call.func_name.as_str(), call.args.as_slice()) {
                (operators::INDEX, [value, key]) => self.kind(value).at(key).unwrap_or(Kind::Anything),
                (operators::CONDITIONAL, [_, one, other]) if self.is_date(one) && self.is_date(other) => {
                    Kind::Of(Nature::Date)
                }
                _ => Kind::Anything,
            },
            _ => Kind::Anything,
        }
    }
}

/// The time that a text of the expression writes.
fn time(expression: &IdedExpr) -> Option<ApproxDate> {
    match &expression.expr {
        Expr::Literal(LiteralValue::String(text)) => ApproxDate::parse(text.inner()),
        _ => None,
    }
}

fn earliest(expression: &IdedExpr) -> IdedExpr {
    day(expression, ApproxDate::earliest)
}

fn latest(expression: &IdedExpr) -> IdedExpr {
    day(expression, ApproxDate::latest)
}

/// A day of the time that is written; a fact stays what it is.
fn day(expression: &IdedExpr, of: fn(ApproxDate) -> Date) -> IdedExpr {
    match time(expression) {
        None => expression.clone(),
        Some(time) => {
            let text = CelString::from(of(time).to_string());
            part(expression.id, Expr::Literal(LiteralValue::String(text)))
        }
    }
}

fn before(one: IdedExpr, other: IdedExpr) -> Expr {
    called(BEFORE, vec![one, other])
}

/// The time that is written comes last.
fn within(one: &IdedExpr, other: &IdedExpr) -> Expr {
    if time(one).is_some() {
        return called(WITHIN, vec![other.clone(), earliest(one), latest(one)]);
    }
    called(WITHIN, vec![one.clone(), earliest(other), latest(other)])
}

fn not(answer: Expr, id: u64) -> Expr {
    called(operators::LOGICAL_NOT, vec![part(id, answer)])
}

fn called(name: &str, args: Vec<IdedExpr>) -> Expr {
    Expr::Call(CallExpr {
        func_name: name.to_owned(),
        target: None,
        args,
    })
}

fn part(id: u64, expr: Expr) -> IdedExpr {
    IdedExpr { id, expr }
}

/// Whether a day comes before another; none where that depends on which days they are.
pub(super) fn is_before(one: ApproxDate, other: ApproxDate) -> Option<bool> {
    if one.latest() < other.earliest() {
        return Some(true);
    }
    (one.earliest() >= other.latest()).then_some(false)
}

/// Whether a day is one of those from `first` to `last`; none where that depends on which day it is.
pub(super) fn is_within(one: ApproxDate, first: ApproxDate, last: ApproxDate) -> Option<bool> {
    if one.latest() < first.earliest() || one.earliest() > last.latest() {
        return Some(false);
    }
    (one.earliest() >= first.latest() && one.latest() <= last.earliest()).then_some(true)
}

#[cfg(test)]
mod tests {
    use super::super::expression::{Expression, Truth};
    use super::super::subject::Subject;
    use super::super::version::Version;
    use super::*;
    use crate::domain::product::Product;
    use crate::store::document;

    fn date(text: &str) -> ApproxDate {
        ApproxDate::parse(text).unwrap()
    }

    #[test]
    fn what_comes_first_is_told_only_where_every_day_agrees() {
        for (one, other, expected) in [
            ("2026-11-27", "2026-11-28", Some(true)),
            ("2026-11-28", "2026-11-28", Some(false)),
            ("2026-11-29", "2026-11-28", Some(false)),
            ("2026-10", "2026-11-01", Some(true)),
            ("2026-11", "2026-11-01", Some(false)),
            ("2026-11", "2026-11-02", None),
            ("2026-11", "2026-11-30", None),
            ("2026-11", "2026-12-01", Some(true)),
            ("2026", "2026-11", None),
            ("2025", "2026-01", Some(true)),
            ("2027", "2026", Some(false)),
            ("2026-11-30", "2026-11", Some(false)),
            ("2026-11-29", "2026-11", None),
            ("2026-11", "2026-11", None),
        ] {
            assert_eq!(is_before(date(one), date(other)), expected, "{one} < {other}");
        }
    }

    #[test]
    fn a_time_holds_its_days_from_the_first_to_the_last() {
        for (one, first, last, expected) in [
            ("2026-11-01", "2026-11-01", "2026-11-30", Some(true)),
            ("2026-11-30", "2026-11-01", "2026-11-30", Some(true)),
            ("2026-10-31", "2026-11-01", "2026-11-30", Some(false)),
            ("2026-12-01", "2026-11-01", "2026-11-30", Some(false)),
            ("2026-11", "2026-11-01", "2026-11-30", Some(true)),
            ("2026", "2026-11-01", "2026-11-30", None),
            ("2025", "2026-11-01", "2026-11-30", Some(false)),
            ("2026-11", "2026-11-28", "2026-11-28", None),
            ("2026-11-28", "2026-11", "2026-11", None),
            ("2026-11", "2026-11", "2026-11", None),
            ("2026-11-28", "2026-11-28", "2026-11-28", Some(true)),
        ] {
            assert_eq!(is_within(date(one), date(first), date(last)), expected, "{one}");
        }
    }

    /// What is known of `herite`: in its phase since May 2019, inherited as of 2 June 2026, in service since 2014.
    const DATES: &[(&str, Option<bool>)] = &[
        ("product.phase_since < '2019-06-01'", Some(true)),
        ("product.phase_since < '2019-05-01'", Some(false)),
        ("product.phase_since <= '2019-05-31'", Some(true)),
        ("product.phase_since > '2019-04-30'", Some(true)),
        ("product.phase_since >= '2019-05-01'", Some(true)),
        ("product.phase_since >= '2019-06-01'", Some(false)),
        // Which day of May nobody knows.
        ("product.phase_since < '2019-05-15'", None),
        ("product.phase_since >= '2019-05-15'", None),
        ("product.phase_since == '2019-05-15'", None),
        ("'2019-05-15' <= product.phase_since", None),
        ("product.phase_since != '2019-05-15'", None),
        ("product.phase_since != '2019-06-15'", Some(true)),
        // A month or a year that the condition writes is the whole of it.
        ("product.phase_since == '2019-05'", Some(true)),
        ("product.phase_since == '2019'", Some(true)),
        ("product.phase_since == '2020'", Some(false)),
        ("product.phase_since in ['2018', '2019-05']", Some(true)),
        ("product.phase_since in ['2019-05-02', '2020']", None),
        ("product.phase_since in ['2018', '2019-06']", Some(false)),
        ("product.phase_since >= '2019'", Some(true)),
        ("product.phase_since > '2019'", Some(false)),
        ("'2019' < product.phase_since", Some(false)),
        ("product.phase_since <= '2019'", Some(true)),
        ("product.phase_since < '2019'", Some(false)),
        ("product.first_production == '2014-05'", None),
        (
            "today > '2026-10' && today >= '2026-11' && !(today > '2026-11')",
            Some(true),
        ),
        ("product.phase_since < today && today > product.phase_since", Some(true)),
        ("product.baseline.as_of > product.phase_since", Some(true)),
        ("product.phases.exists(p, p.start == '2016-03-01')", None),
        ("product.phases.exists(p, p.start > '2018-12-31')", Some(true)),
        ("product.phases[2].start <= '2016'", Some(true)),
        (
            "(product.inherited ? product.phase_since : today) < '2019-06'",
            Some(true),
        ),
        ("product.first_production < product.phase_since", Some(true)),
    ];

    #[test]
    fn dates_compare_as_dates_and_what_their_precision_cannot_decide_is_unknown() {
        let tour = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tour");
        let bytes = |path: &str| std::fs::read(format!("{tour}/{path}")).unwrap();
        let version = document::read::<Version>("rules", &bytes("lifecycle/2026.1.yaml"), |_, _, _| ());
        let product = document::read::<Product>("product", &bytes("products/herite.yaml"), |_, _, _| ());
        let (version, product) = (version.value.unwrap(), product.value.unwrap());
        let subject = Subject::new(&product, &version, Date::parse("2026-11-22").unwrap());
        for (condition, expected) in DATES {
            let expected = match expected {
                Some(true) => Truth::True,
                Some(false) => Truth::False,
                None => Truth::Unknown,
            };
            let expression = Expression::for_product(condition, &Default::default()).map_err(|error| error.to_string());
            let answer = expression.map(|expression| expression.evaluate(&subject));
            assert_eq!(answer, Ok(expected), "{condition}");
        }
    }
}
