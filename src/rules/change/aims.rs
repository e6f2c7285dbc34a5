//! C-12: what an indicator aims at.

use crate::change::records::same_indicators;
use crate::diagnostic::{Arg, Findings, Severity};
use crate::domain::fact::Fact;
use crate::domain::indicator::{FormerAim, Indicator};
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::rules::{ChangeContext, Check, Rule};

/// C-12: where a target, a starting value or a definition changes, the former one is kept; where the unit, the scale or
/// the direction does, a former aim says so.
pub static FORMER_AIM_KEPT: Rule = Rule {
    id: "C-12",
    name: "former-aim-kept",
    severity: Severity::Warning,
    checks: &[Check::Change(former_aim_kept)],
};

fn former_aim_kept(before: Option<&Product>, after: &Product, _: &ChangeContext<'_>, findings: &mut Findings) {
    let Some(before) = before else { return };
    for (old, new) in same_indicators(before, after) {
        let Some(new) = new else { continue };
        let kept = |same: &dyn Fn(&FormerAim) -> bool| new.previous.items().iter().any(same);
        let lost = [
            (
                "target",
                changes(&old.target, &new.target) && !kept(&|one| one.target == old.target),
            ),
            (
                "baseline",
                changes(&old.baseline, &new.baseline) && !kept(&|one| one.baseline == old.baseline),
            ),
            (
                "definition",
                changes(&old.definition, &new.definition) && !kept(&|one| one.definition == old.definition),
            ),
        ];
        // Another unit, scale or direction makes all numbers mean something else: a line of its own says so.
        if new.previous.items().len() == old.previous.items().len() {
            let meanings = [
                ("unit", changes(&old.unit, &new.unit)),
                ("scale", changes(&old.scale, &new.scale)),
                ("direction", changes(&old.direction, &new.direction)),
            ];
            for (key, _) in meanings.into_iter().filter(|(_, other)| *other) {
                let message = message!("C-12-meaning", code = Arg::shown(&new.code), field = key);
                findings.report(&FORMER_AIM_KEPT, Where::from(new.at).key(key), message);
            }
        }
        for (key, _) in lost.into_iter().filter(|(_, lost)| *lost) {
            let message = message!(
                "C-12-lost",
                code = Arg::shown(&new.code),
                field = key,
                old = told(old, key)
            );
            findings.report(&FORMER_AIM_KEPT, Where::from(new.at).key(key), message);
        }
    }
}

/// True where something known becomes something else.
fn changes<T: PartialEq>(old: &Fact<T>, new: &Fact<T>) -> bool {
    old.known().is_some() && old != new
}

/// What the file said, much as it said it.
fn told(indicator: &Indicator, key: &str) -> String {
    let reading = |value: f64, rest: Option<String>| match rest {
        Some(rest) => format!("{{value: {value}, {rest}}}"),
        None => format!("{value}"),
    };
    match key {
        "target" => indicator.target.known().map(|target| {
            let due = target.due.known().map(|due| format!("due: {due}"));
            reading(target.value, due)
        }),
        "baseline" => indicator.baseline.known().map(|baseline| {
            let date = baseline.date.known().map(|date| format!("date: {date}"));
            reading(baseline.value, date)
        }),
        _ => indicator.definition.known().cloned(),
    }
    .unwrap_or_default()
}
