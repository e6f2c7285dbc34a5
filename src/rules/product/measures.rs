//! S-46 to S-50: numbers that mean something.

use std::collections::{HashMap, HashSet};

use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::{ApproxDate, Date};
use crate::domain::fact::Fact;
use crate::domain::indicator::{Indicator, Measure, Scale};
use crate::domain::product::Product;
use crate::domain::range::Range;
use crate::domain::tree::{Place, Where};
use crate::domain::value::{Direction, KeyResult};
use crate::rules::{Check, ProductContext, Rule};

/// S-46: a share is between 0 and 1, a count is not negative, a rating is between 1 and 4.
pub static NUMBERS_IN_RANGE: Rule = Rule {
    id: "S-46",
    name: "numbers-in-range",
    severity: Severity::Error,
    checks: &[Check::Product(numbers_in_range)],
};

fn numbers_in_range(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    let mut number = |path: &'static str, at: Place, value: Option<f64>| {
        let (Some(range), Some(value)) = (Range::of(path), value) else {
            return;
        };
        let text = match range {
            Range::Share => "S-46-share",
            Range::Count => "S-46-count",
            Range::Rating => "S-46-rating",
        };
        if !range.contains(value) {
            let key = path.rsplit('.').next().unwrap_or(path);
            let message = Message::new(text).show("value", value).with("key", key);
            findings.report(&NUMBERS_IN_RANGE, Where::from(at).field(key), message);
        }
    };
    let whole = |fact: &Fact<i64>| fact.known().map(|value| *value as f64);
    if let Some(team) = product.team.known() {
        if let Some(owner) = team.business_owner.known() {
            number(
                "product.team.business_owner.share",
                owner.at,
                owner.share.known().copied(),
            );
        }
        if let Some(owner) = team.product_owner.known() {
            number(
                "product.team.product_owner.share",
                owner.at,
                owner.share.known().copied(),
            );
        }
        number(
            "product.team.business_daily_count",
            team.at,
            whole(&team.business_daily_count),
        );
        for member in team.members.items() {
            number("product.team.members.fte", member.at, member.fte.known().copied());
        }
    }
    if let Some(audience) = product.audience.known() {
        number(
            "product.audience.citizens_estimate",
            audience.at,
            whole(&audience.citizens_estimate),
        );
        number(
            "product.audience.agents_pros_estimate",
            audience.at,
            whole(&audience.agents_pros_estimate),
        );
        if let Some(size) = audience.target_size.known() {
            number("product.audience.target_size.value", size.at, Some(size.value as f64));
        }
    }
    if let Some(quality) = product.quality.known() {
        number(
            "product.quality.coverage_critical",
            quality.at,
            quality.coverage_critical.known().copied(),
        );
        number(
            "product.quality.duplication",
            quality.at,
            quality.duplication.known().copied(),
        );
    }
    for risk in product.risks.items() {
        number("product.risks.likelihood", risk.at, whole(&risk.likelihood));
        number("product.risks.impact", risk.at, whole(&risk.impact));
    }
    if let Some(dict) = product.security.known().and_then(|security| security.dict.known()) {
        for (path, value) in [
            ("product.security.dict.d", dict.d),
            ("product.security.dict.i", dict.i),
            ("product.security.dict.c", dict.c),
            ("product.security.dict.t", dict.t),
        ] {
            number(path, dict.at, Some(value as f64));
        }
    }
}

/// S-47: an indicator says its unit, which way is better and what it means; a satisfaction says its scale.
pub static INDICATOR_DEFINED: Rule = Rule {
    id: "S-47",
    name: "indicator-defined",
    severity: Severity::Error,
    checks: &[Check::Product(indicator_defined)],
};

/// The word that the codes of satisfactions begin with (domain model, 10).
const SATISFACTION: &str = "satisfaction";

fn indicator_defined(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    let mut codes = HashSet::new();
    for indicator in product.indicators.items() {
        if !codes.insert(&indicator.code) {
            let message = message!("S-47-twice", indicator = Arg::shown(&indicator.code));
            findings.report(&INDICATOR_DEFINED, Where::from(indicator.at).field("code"), message);
        }
        let satisfaction = indicator.code.as_str().starts_with(SATISFACTION);
        let missing = [
            ("unit", indicator.unit.is_absent() && !satisfaction),
            ("direction", indicator.direction.is_absent()),
            ("definition", indicator.definition.is_absent()),
            ("scale", indicator.scale.is_absent() && satisfaction),
        ];
        for (key, _) in missing
            .into_iter()
            .filter(|(key, missing)| *missing && !context.says(indicator.at, key))
        {
            let message = message!("S-47-missing", indicator = Arg::shown(&indicator.code), key = key);
            findings.report(&INDICATOR_DEFINED, indicator.at, message);
        }
        on_scale(indicator, findings);
    }
}

fn on_scale(indicator: &Indicator, findings: &mut Findings) {
    let (low, high) = match indicator.scale.known() {
        Some(Scale::Jdma10) => (0.0, 10.0),
        Some(Scale::Nps) => (-100.0, 100.0),
        Some(Scale::Note5) => (0.0, 5.0),
        Some(Scale::Autre) | None => return,
    };
    let measures = indicator
        .measures
        .items()
        .iter()
        .map(|measure| (measure.at, measure.value.known().copied()));
    let baseline = indicator
        .baseline
        .known()
        .map(|reading| (reading.at, Some(reading.value)));
    let target = indicator.target.known().map(|target| (target.at, Some(target.value)));
    for (at, value) in measures.chain(baseline).chain(target) {
        if let Some(value) = value.filter(|value| !(low..=high).contains(value)) {
            let message = message!(
                "S-47-off-scale",
                value = Arg::shown(value),
                low = Arg::shown(low),
                high = Arg::shown(high)
            );
            findings.report(&INDICATOR_DEFINED, Where::from(at).field("value"), message);
        }
    }
}

/// S-48: measures follow one another, one a period, unless one corrects another.
pub static MEASURES_IN_ORDER: Rule = Rule {
    id: "S-48",
    name: "measures-in-order",
    severity: Severity::Error,
    checks: &[Check::Product(measures_in_order)],
};

fn measures_in_order(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    for indicator in product.indicators.items() {
        let end = |measure: &Measure| measure.period_end.known().copied().unwrap_or(measure.date);
        let mut seen: HashMap<(Option<Date>, Date), &Measure> = HashMap::new();
        let mut latest: Option<Date> = None;
        let mut days: HashSet<Date> = HashSet::new();
        for measure in indicator.measures.items() {
            let day = end(measure);
            let correction = measure.supersedes.known().is_some();
            if latest.is_some_and(|latest| day < latest) && !correction {
                let message = message!("S-48-order", day = Arg::from(day));
                findings.report(&MEASURES_IN_ORDER, measure.at, message);
            }
            let period = (measure.period_start.known().copied(), day);
            if seen.insert(period, measure).is_some() && !correction {
                let message = message!("S-48-twice", day = Arg::from(day));
                findings.report(&MEASURES_IN_ORDER, measure.at, message);
            }
            if let Some(corrected) = measure.supersedes.known()
                && !days.contains(corrected)
            {
                let message = message!("S-48-corrects-none", day = Arg::from(corrected));
                findings.report(&MEASURES_IN_ORDER, Where::from(measure.at).field("supersedes"), message);
            }
            days.insert(measure.date);
            latest = latest.max(Some(day));
        }
    }
}

/// S-49: a rate is its numerator over its denominator.
pub static RATE_ADDS_UP: Rule = Rule {
    id: "S-49",
    name: "rate-adds-up",
    severity: Severity::Error,
    checks: &[Check::Product(rate_adds_up)],
};

const TOLERANCE: f64 = 0.005;

fn rate_adds_up(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    let measures = product.indicators.items().iter().flat_map(|one| one.measures.items());
    for measure in measures {
        let (Some(numerator), Some(denominator)) = (measure.numerator.known(), measure.denominator.known()) else {
            continue;
        };
        if *denominator == 0.0 {
            let at = Where::from(measure.at).field("denominator");
            findings.report(&RATE_ADDS_UP, at, message!("S-49-zero"));
            continue;
        }
        let Some(value) = measure.value.known() else { continue };
        let rate = numerator / denominator;
        // A rate may be written as a percentage.
        let near = |rate: f64| (value - rate).abs() <= TOLERANCE * rate.abs().max(TOLERANCE);
        if !near(rate) && !near(rate * 100.0) {
            let message = message!(
                "S-49-other",
                value = Arg::shown(value),
                numerator = Arg::shown(numerator),
                denominator = Arg::shown(denominator),
                rate = format!("{rate:.4}")
            );
            findings.report(&RATE_ADDS_UP, Where::from(measure.at).field("value"), message);
        }
    }
}

/// S-50: a key result goes somewhere, the right way, by a day of its period.
pub static KEY_RESULT_SOUND: Rule = Rule {
    id: "S-50",
    name: "key-result-sound",
    severity: Severity::Error,
    checks: &[Check::Product(key_result_sound)],
};

fn key_result_sound(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    for objective in product.objectives.items() {
        let begins = objective.period.known().and_then(|period| ApproxDate::parse(period));
        for result in objective.key_results.items() {
            way(result, findings);
            if let (Some(due), Some(begins)) = (result.due.known(), begins)
                && *due < begins.earliest()
            {
                let message = message!("S-50-due", due = Arg::from(due), period = Arg::from(begins));
                findings.report(&KEY_RESULT_SOUND, Where::from(result.at).field("due"), message);
            }
        }
    }
}

fn way(result: &KeyResult, findings: &mut Findings) {
    let (Some(baseline), Some(target)) = (result.baseline.known(), result.target.known()) else {
        return;
    };
    let direction = result.direction.known().copied();
    let key = match direction {
        // To stay where it is may be the aim.
        Some(Direction::Cible) => return,
        _ if (baseline - target).abs() < f64::EPSILON => "S-50-same",
        Some(Direction::Hausse) if target < baseline => "S-50-way",
        Some(Direction::Baisse) if target > baseline => "S-50-way",
        _ => return,
    };
    let message = Message::new(key)
        .show("baseline", baseline)
        .show("target", target)
        .with("direction", direction.map_or("–", Direction::as_str));
    findings.report(&KEY_RESULT_SOUND, Where::from(result.at).field("target"), message);
}
