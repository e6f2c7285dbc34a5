//! What an expression needs to be there, and what it asks the presence of.

use std::collections::BTreeSet;

use cel::common::ast::{CallExpr, EntryExpr, Expr, IdedExpr, LiteralValue, SelectExpr, operators};

/// The paths under `product` that `has()` asks about, anywhere in an expression.
pub(super) fn asked(expression: &IdedExpr) -> Vec<String> {
    let mut found = Vec::new();
    visit(expression, &mut |part| {
        if let Expr::Select(select) = &part.expr
            && select.test
        {
            found.extend(path(&select.operand).map(|above| join(&above, &select.field)));
        }
        true
    });
    found
}

/// The paths under `product` that it speaks of, in the order of the text, each once.
pub(super) fn facts(expression: &IdedExpr) -> Vec<String> {
    let mut found: Vec<String> = Vec::new();
    visit(expression, &mut |part| {
        let whole = match &part.expr {
            Expr::Select(select) if select.test => path(&select.operand).map(|above| join(&above, &select.field)),
            _ => path(part),
        };
        let whole = whole.filter(|path| !path.is_empty());
        let inside = whole.is_none();
        found.extend(whole.filter(|path| !found.contains(path)));
        inside
    });
    found
}

/// The paths without which an expression cannot be `wanted`: where one is absent, the answer is the other, or unknown.
pub(super) fn needed(expression: &IdedExpr, wanted: bool) -> BTreeSet<String> {
    let needs = needs(expression);
    if wanted { needs.yes } else { needs.no }
}

/// What each answer cannot do without. Both are worked out in one walk: two would double at each level.
#[derive(Clone, Default)]
struct Needs {
    yes: BTreeSet<String>,
    no: BTreeSet<String>,
}

impl Needs {
    /// What no answer at all can do without, as what either needs.
    fn at_all(self) -> Needs {
        Needs::same(self.whatever())
    }

    fn whatever(&self) -> BTreeSet<String> {
        self.yes.intersection(&self.no).cloned().collect()
    }

    fn same(paths: BTreeSet<String>) -> Needs {
        Needs {
            yes: paths.clone(),
            no: paths,
        }
    }
}

fn needs(expression: &IdedExpr) -> Needs {
    if let Some(path) = path(expression) {
        return Needs::same(BTreeSet::from([path]));
    }
    match &expression.expr {
        Expr::Select(select) if select.test => Needs {
            yes: path(&select.operand)
                .map(|above| join(&above, &select.field))
                .into_iter()
                .collect(),
            no: BTreeSet::new(),
        },
        Expr::Select(select) => needs(&select.operand).at_all(),
        Expr::Call(call) => needs_of_call(call),
        Expr::List(list) => Needs::same(list.elements.iter().flat_map(|part| needs(part).whatever()).collect()),
        Expr::Comprehension(inner) => needs(&inner.iter_range).at_all(),
        _ => Needs::default(),
    }
}

fn needs_of_call(call: &CallExpr) -> Needs {
    let parts = || call.args.iter().map(needs);
    match (call.func_name.as_str(), call.args.as_slice()) {
        (operators::LOGICAL_AND, _) => {
            let parts: Vec<Needs> = parts().collect();
            Needs {
                yes: parts.iter().flat_map(|part| part.yes.clone()).collect(),
                no: common(parts.into_iter().map(|part| part.no)),
            }
        }
        (operators::LOGICAL_OR, _) => {
            let parts: Vec<Needs> = parts().collect();
            Needs {
                no: parts.iter().flat_map(|part| part.no.clone()).collect(),
                yes: common(parts.into_iter().map(|part| part.yes)),
            }
        }
        (operators::LOGICAL_NOT, [inner]) => {
            let Needs { yes, no } = needs(inner);
            Needs { yes: no, no: yes }
        }
        (operators::CONDITIONAL, [condition, one, other]) => {
            let (condition, one, other) = (needs(condition).whatever(), needs(one), needs(other));
            let with = |answers: BTreeSet<String>| condition.iter().cloned().chain(answers).collect();
            Needs {
                yes: with(common([one.yes, other.yes].into_iter())),
                no: with(common([one.no, other.no].into_iter())),
            }
        }
        _ => {
            let parts = call.target.iter().map(|target| &**target).chain(&call.args);
            Needs::same(parts.flat_map(|part| needs(part).whatever()).collect())
        }
    }
}

fn common(mut sets: impl Iterator<Item = BTreeSet<String>>) -> BTreeSet<String> {
    let first = sets.next().unwrap_or_default();
    sets.fold(first, |kept, other| kept.intersection(&other).cloned().collect())
}

/// False where the text alone proves that the answer is never `wanted`: constants, facts that every product has, a
/// value compared with itself, a size under nothing, `x != 'a' || x != 'b'`.
pub(super) fn may_be(expression: &IdedExpr, wanted: bool) -> bool {
    match &expression.expr {
        Expr::Literal(LiteralValue::Boolean(answer)) => *answer.inner() == wanted,
        Expr::Select(select) if select.test => {
            wanted
                || !path(&select.operand)
                    .is_some_and(|above| above.is_empty() && ALWAYS_THERE.contains(&select.field.as_str()))
        }
        Expr::Call(call) => call_may_be(call, wanted),
        _ => true,
    }
}

/// What every product says, and what is computed of every product.
const ALWAYS_THERE: &[&str] = &[
    "id",
    "name",
    "phases",
    "cycle",
    "cycle_kind",
    "open_reservations",
    "inherited",
];

fn call_may_be(call: &CallExpr, wanted: bool) -> bool {
    let both = |wanted: bool| call.args.iter().all(|part| may_be(part, wanted));
    let either = |wanted: bool| call.args.iter().any(|part| may_be(part, wanted));
    match (call.func_name.as_str(), call.args.as_slice()) {
        (operators::LOGICAL_AND, _) if wanted => both(true) && !excluded(call, operators::EQUALS),
        (operators::LOGICAL_AND, _) => either(false),
        (operators::LOGICAL_OR, _) if wanted => either(true),
        (operators::LOGICAL_OR, _) => both(false) && !excluded(call, operators::NOT_EQUALS),
        (operators::LOGICAL_NOT, [inner]) => may_be(inner, !wanted),
        (operators::CONDITIONAL, [_, one, other]) => may_be(one, wanted) || may_be(other, wanted),
        (operators::EQUALS | operators::GREATER_EQUALS | operators::LESS_EQUALS, [one, other]) if alike(one, other) => {
            wanted
        }
        (operators::NOT_EQUALS | operators::GREATER | operators::LESS, [one, other]) if alike(one, other) => !wanted,
        (operators::GREATER_EQUALS, [size, limit]) if is_size(size) && whole(limit).is_some_and(|limit| limit <= 0) => {
            wanted
        }
        (operators::GREATER, [size, limit]) if is_size(size) && whole(limit).is_some_and(|limit| limit < 0) => wanted,
        (operators::LESS, [size, limit]) if is_size(size) && whole(limit).is_some_and(|limit| limit <= 0) => !wanted,
        (operators::LESS_EQUALS, [size, limit]) if is_size(size) && whole(limit).is_some_and(|limit| limit < 0) => {
            !wanted
        }
        _ => true,
    }
}

/// True where two parts compare one value with two others in a way that cannot both be: `x == 'a' && x == 'b'`, and
/// the same turned round, `x != 'a' || x != 'b'`.
fn excluded(call: &CallExpr, comparison: &str) -> bool {
    let mut compared: Vec<(&IdedExpr, &LiteralValue)> = Vec::new();
    let mut parts: Vec<&IdedExpr> = call.args.iter().collect();
    while let Some(part) = parts.pop() {
        let Expr::Call(inner) = &part.expr else { continue };
        match (&inner.args.as_slice(), &inner.func_name) {
            (_, name) if *name == call.func_name => parts.extend(&inner.args),
            ([value, literal], name) if name == comparison => {
                if let Expr::Literal(literal) = &literal.expr {
                    compared.push((value, literal));
                }
            }
            _ => {}
        }
    }
    compared.iter().enumerate().any(|(index, (value, literal))| {
        let others = compared.iter().skip(index + 1);
        others
            .into_iter()
            .any(|(other, word)| alike(value, other) && word != literal)
    })
}

fn is_size(expression: &IdedExpr) -> bool {
    matches!(&expression.expr, Expr::Call(call) if call.func_name == "size")
}

fn whole(expression: &IdedExpr) -> Option<i64> {
    match &expression.expr {
        Expr::Literal(LiteralValue::Int(number)) => Some(*number.inner()),
        _ => None,
    }
}

/// True for the same text, wherever it stands.
fn alike(one: &IdedExpr, other: &IdedExpr) -> bool {
    match (&one.expr, &other.expr) {
        (Expr::Select(one), Expr::Select(other)) => {
            one.field == other.field && one.test == other.test && alike(&one.operand, &other.operand)
        }
        (Expr::Call(one), Expr::Call(other)) => {
            let targets = match (&one.target, &other.target) {
                (Some(one), Some(other)) => alike(one, other),
                (one, other) => one.is_none() && other.is_none(),
            };
            targets
                && one.func_name == other.func_name
                && one.args.len() == other.args.len()
                && one.args.iter().zip(&other.args).all(|(one, other)| alike(one, other))
        }
        (Expr::Ident(one), Expr::Ident(other)) => one == other,
        (Expr::Literal(one), Expr::Literal(other)) => one == other,
        _ => false,
    }
}

/// The same expression, where `has(a.b.c)` answers no, not nothing, also where there is no `b`: a section that is
/// absent has none of its facts.
pub(super) fn forgiving(mut expression: IdedExpr) -> IdedExpr {
    expression.expr = match expression.expr {
        Expr::Select(select) if select.test => return guarded(expression.id, select),
        Expr::Select(mut select) => {
            *select.operand = forgiving(*select.operand);
            Expr::Select(select)
        }
        Expr::Call(mut call) => {
            call.target = call.target.map(|target| Box::new(forgiving(*target)));
            call.args = call.args.into_iter().map(forgiving).collect();
            Expr::Call(call)
        }
        Expr::List(mut list) => {
            list.elements = list.elements.into_iter().map(forgiving).collect();
            Expr::List(list)
        }
        Expr::Comprehension(mut inner) => {
            inner.iter_range = forgiving(inner.iter_range);
            inner.loop_cond = forgiving(inner.loop_cond);
            inner.loop_step = forgiving(inner.loop_step);
            inner.result = forgiving(inner.result);
            Expr::Comprehension(inner)
        }
        other => other,
    };
    expression
}

/// `has(a.b.c)` as `has(a.b) && has(a.b.c)`.
fn guarded(id: u64, select: SelectExpr) -> IdedExpr {
    let above = match &select.operand.expr {
        Expr::Select(above) if !above.test => Some(SelectExpr {
            test: true,
            ..above.clone()
        }),
        _ => None,
    };
    let question = IdedExpr {
        id,
        expr: Expr::Select(select),
    };
    match above {
        None => question,
        Some(above) => IdedExpr {
            id,
            expr: Expr::Call(CallExpr {
                func_name: operators::LOGICAL_AND.to_owned(),
                target: None,
                args: vec![guarded(id, above), question],
            }),
        },
    }
}

/// Walks an expression in the order of its text, below what `enter` says yes to.
fn visit(expression: &IdedExpr, enter: &mut impl FnMut(&IdedExpr) -> bool) {
    if !enter(expression) {
        return;
    }
    match &expression.expr {
        Expr::Select(select) => visit(&select.operand, enter),
        Expr::Call(call) => {
            let parts = call.target.iter().map(|target| &**target).chain(&call.args);
            parts.for_each(|part| visit(part, enter));
        }
        Expr::List(list) => list.elements.iter().for_each(|part| visit(part, enter)),
        Expr::Map(map) => map.entries.iter().for_each(|entry| {
            if let EntryExpr::MapEntry(entry) = &entry.expr {
                visit(&entry.key, enter);
                visit(&entry.value, enter);
            }
        }),
        Expr::Comprehension(inner) => [&inner.iter_range, &inner.loop_cond, &inner.loop_step, &inner.result]
            .into_iter()
            .for_each(|part| visit(part, enter)),
        _ => {}
    }
}

/// The dotted path that a chain of selections names under `product`; none for anything else.
fn path(expression: &IdedExpr) -> Option<String> {
    path_below(expression, "product")
}

/// The dotted path that a chain of selections names under the variable `root`; none for anything else.
pub(super) fn path_below(expression: &IdedExpr, root: &str) -> Option<String> {
    match &expression.expr {
        Expr::Ident(name) => (name == root).then(String::new),
        Expr::Select(select) if !select.test => {
            path_below(&select.operand, root).map(|above| join(&above, &select.field))
        }
        _ => None,
    }
}

pub(super) fn join(above: &str, name: &str) -> String {
    if above.is_empty() {
        name.to_owned()
    } else {
        format!("{above}.{name}")
    }
}

#[cfg(test)]
mod tests {
    use cel::parser::PrattParser;

    use super::*;

    fn tree(source: &str) -> IdedExpr {
        forgiving(PrattParser::default().parse(source).unwrap())
    }

    #[test]
    fn what_a_condition_needs_to_be_false_is_what_every_way_to_no_needs() {
        for (source, expected) in [
            (
                "product.channels.all(c, c == 'web') || has(product.links)",
                vec!["channels"],
            ),
            ("!has(product.links.stats_url)", vec!["links", "links.stats_url"]),
            ("has(product.links.stats_url)", vec![]),
            ("product.a == 1 && product.b == 2", vec![]),
            ("product.a == 1 && product.b == product.a", vec!["a"]),
            ("product.a == 1 || product.b == 2", vec!["a", "b"]),
            ("!(product.a == 1 || has(product.b))", vec![]),
            ("!(product.a == 1 && has(product.b))", vec!["a", "b"]),
            ("product.a > 1 ? product.b : product.b && product.c", vec!["a"]),
            ("product.a > 1 ? product.b : product.b || product.c", vec!["a", "b"]),
        ] {
            let needed: Vec<String> = needed(&tree(source), false).into_iter().collect();
            assert_eq!(needed, expected, "{source}");
        }
    }

    #[test]
    fn the_same_text_is_alike_wherever_it_stands_and_no_other_is() {
        let same = [
            "product.a",
            "has(product.a)",
            "f(product.a, 'x')",
            "product.a.f(1)",
            "product.b",
            "product.a.b",
            "has(product.b)",
            "f(product.b, 'x')",
            "f(product.a, 'y')",
            "f(product.a)",
            "g(product.a, 'x')",
            "product.b.f(1)",
            "product.a.f(2)",
            "f(1)",
            "g(1)",
            "product",
            "other",
            "1",
            "'1'",
        ];
        for (index, one) in same.iter().enumerate() {
            for (at, other) in same.iter().enumerate() {
                assert_eq!(
                    alike(&tree(one), &tree(&format!(" ({other})"))),
                    index == at,
                    "{one} {other}"
                );
            }
        }
    }

    #[test]
    fn depth_costs_no_more_than_length() {
        let deep = |open: &str, close: &str| format!("{}product.a{} == product.b", open.repeat(40), close.repeat(40));
        for source in [
            deep("[", "]"),
            deep("(", " ? product.c : product.d)"),
            deep("size(", ")"),
        ] {
            assert!(needed(&tree(&source), false).contains("b"), "{source}");
        }
    }

    #[test]
    fn facts_are_told_once_in_the_order_of_the_text() {
        let source = "product.phase != 'x' || has(product.links.stats_url) && product.phase_since > today";
        assert_eq!(
            facts(&PrattParser::default().parse(source).unwrap()),
            ["phase", "links.stats_url", "phase_since"]
        );
        assert_eq!(
            asked(&tree("has(product.links.stats_url)")),
            ["links", "links.stats_url"]
        );
    }
}
