//! C-11: what is sensitive does not become harmless without a word.

use crate::diagnostic::{Findings, Message, Severity};
use crate::domain::fact::Fact;
use crate::domain::product::Product;
use crate::domain::security::{AipdRequired, Dict};
use crate::domain::tree::{Place, Where};
use crate::rules::{ChangeContext, Check, Rule};

/// C-11: a lower rating, or an obligation that falls away, says why in the same change.
pub static DOWNGRADE_JUSTIFIED: Rule = Rule {
    id: "C-11",
    name: "downgrade-justified",
    severity: Severity::Warning,
    checks: &[Check::Change(downgrade_justified)],
};

fn downgrade_justified(
    before: Option<&Product>,
    after: &Product,
    context: &ChangeContext<'_>,
    findings: &mut Findings,
) {
    let Some(before) = before.filter(|_| !context.justified) else {
        return;
    };
    ratings(before, after, findings);
    obligations(before, after, findings);
    assessment(before, after, findings);
}

/// The ratings that go down, and whose argument stays what it was.
fn ratings(before: &Product, after: &Product, findings: &mut Findings) {
    let dict = |product: &'_ Product| -> Option<Dict> { product.security.known()?.dict.known().cloned() };
    let Some(old) = dict(before) else { return };
    let Some(new) = dict(after) else {
        let message = message!("C-11-unknown", field = "security.dict");
        findings.report(&DOWNGRADE_JUSTIFIED, after.at_key("security"), message);
        return;
    };
    let reasons = |dict: &Dict| {
        let argument = dict.argument.known().cloned();
        argument.map(|argument| [argument.d, argument.i, argument.c, argument.t])
    };
    let (was, is) = (reasons(&old), reasons(&new));
    let axes = [
        ("d", old.d, new.d),
        ("i", old.i, new.i),
        ("c", old.c, new.c),
        ("t", old.t, new.t),
    ];
    for (index, (axis, from, to)) in axes.into_iter().enumerate() {
        let reason = |all: &Option<[Fact<String>; 4]>| all.as_ref().and_then(|all| all.get(index).cloned());
        let argued = reason(&is).is_some_and(|text| text.is_filled()) && reason(&is) != reason(&was);
        if to < from && !argued {
            let letter = axis.to_uppercase();
            let message = message!(
                "C-11-rating",
                from = format!("{letter}{from}"),
                to = format!("{letter}{to}"),
                axis = axis
            );
            findings.report(&DOWNGRADE_JUSTIFIED, Where::from(new.at).field(axis), message);
        }
    }
}

/// What a file says of a fact that brings obligations, and where.
fn answer(fact: &Fact<bool>, at: Place) -> (Option<bool>, Place) {
    (fact.known().copied(), at)
}

fn obligations(before: &Product, after: &Product, findings: &mut Findings) {
    let said = |product: &Product| {
        let audience = product.audience.known();
        let data = product.data.known();
        let personal = data.and_then(|data| data.personal.known());
        [
            (
                "audience.general_public",
                audience.map(|one| answer(&one.general_public, one.at)),
            ),
            ("data.health", data.map(|one| answer(&one.health, one.at))),
            (
                "data.personal.processed",
                personal.map(|one| answer(&one.processed, one.at)),
            ),
        ]
    };
    for ((field, old), (_, new)) in said(before).into_iter().zip(said(after)) {
        let (Some((Some(true), _)), now) = (old, new) else {
            continue;
        };
        let key = field.rsplit('.').next().unwrap_or_default();
        let (text, at) = match now {
            Some((Some(true), _)) => continue,
            Some((Some(false), at)) => ("C-11-no-longer", Where::from(at).field(key)),
            // Unknown today, no tomorrow.
            Some((None, at)) => ("C-11-unknown", Where::from(at).key(key)),
            None => (
                "C-11-unknown",
                after.at_key(field.split('.').next().unwrap_or_default()),
            ),
        };
        findings.report(&DOWNGRADE_JUSTIFIED, at, Message::new(text).with("field", field));
    }
}

/// An impact assessment that is needed no more says why.
fn assessment(before: &Product, after: &Product, findings: &mut Findings) {
    let aipd = |product: &Product| {
        let personal = product.data.known()?.personal.known()?;
        personal.aipd.known().cloned()
    };
    if let (Some(old), None) = (aipd(before), aipd(after))
        && old.required == AipdRequired::Oui
    {
        let message = message!("C-11-unknown", field = "data.personal.aipd");
        findings.report(&DOWNGRADE_JUSTIFIED, after.at_key("data"), message);
    }
    if let (Some(old), Some(new)) = (aipd(before), aipd(after))
        && old.required == AipdRequired::Oui
        && new.required != AipdRequired::Oui
        && (!new.reason.is_filled() || new.reason == old.reason)
    {
        let message = message!("C-11-aipd");
        findings.report(&DOWNGRADE_JUSTIFIED, Where::from(new.at).field("required"), message);
    }
}
