//! versions of the rules among one another, and what the committee still has to say.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::{Arg, Findings, Message, Severity};
use crate::domain::date::Date;
use crate::domain::decode::Shape;
use crate::domain::id::PhaseId;
use crate::domain::product::Product;
use crate::domain::tree::Where;
use crate::lifecycle::criterion::Criterion;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::subject;
use crate::lifecycle::version::{TransitionKind, Version};
use crate::rules::{Check, CrossFindings, ProductContext, Rule};

/// a criterion keeps its id and its meaning from version to version; a retired one stays retired.
pub static CRITERIA_KEEP_IDS: Rule = Rule {
    id: "R-05",
    name: "criteria-keep-ids",
    severity: Severity::Error,
    checks: &[Check::Lifecycle(criteria_keep_ids)],
};

fn criteria_keep_ids(lifecycle: &Lifecycle, _: Date, findings: &mut CrossFindings) {
    let mut earlier: BTreeMap<&str, &Criterion> = BTreeMap::new();
    for file in lifecycle.files() {
        let version = &file.version;
        if version.criteria.is_empty() {
            continue;
        }
        let criteria = version.criteria.iter().rev();
        let news: BTreeMap<&str, &Criterion> = criteria.map(|one| (one.id.as_str(), one)).collect();
        for (id, old) in &earlier {
            let Some(new) = news.get(id).copied() else {
                let message = message!("R-05-vanished", criterion = *id);
                let at = Where::from(version.at).key("criteria");
                findings.report(&file.path, &CRITERIA_KEEP_IDS, at, message);
                continue;
            };
            let key = if old.retired_in.known().is_some() && new.retired_in.known().is_none() {
                "R-05-recycled"
            } else if old.aspect != new.aspect {
                "R-05-other-aspect"
            } else {
                continue;
            };
            let message = Message::new(key).with("criterion", *id);
            let at = Where::from(new.at).field("id");
            findings.report(&file.path, &CRITERIA_KEEP_IDS, at, message);
        }
        earlier.extend(
            version
                .criteria
                .iter()
                .map(|criterion| (criterion.id.as_str(), criterion)),
        );
    }
}

/// records are written with the names of their day; old names are only read.
pub static TODAYS_NAMES: Rule = Rule {
    id: "R-06",
    name: "todays-phase-names",
    severity: Severity::Error,
    checks: &[Check::Product(todays_names)],
};

fn todays_names(product: &Product, context: &ProductContext<'_>, findings: &mut Findings) {
    for record in &product.phases {
        let (Some(name), Some(start)) = (record.phase.known(), record.start.known()) else {
            continue;
        };
        let Some(version) = context.lifecycle.in_force_on(start.latest()) else {
            continue;
        };
        let foreign = version.foreign_phase(name.as_str());
        let message = match (old_name(version, name), foreign) {
            (Some(today), _) => Some(message!("R-06-old", old = Arg::shown(name), today = Arg::shown(today))),
            (None, Some((whose, phase))) => Some(message!(
                "R-06-foreign",
                old = Arg::shown(name),
                today = Arg::shown(&phase.to),
                whose = Arg::both(&whose.fr, &whose.en)
            )),
            (None, None) => None,
        };
        if let Some(message) = message {
            findings.report(&TODAYS_NAMES, Where::from(record.at).field("phase"), message);
        }
    }
}

/// Today's name of a phase, where `name` is an old one.
fn old_name<'v>(version: &'v Version, name: &PhaseId) -> Option<&'v PhaseId> {
    if version.phase(name).is_some() {
        return None;
    }
    let alias = version
        .phase_aliases
        .iter()
        .find(|alias| alias.alias.as_str() == name.as_str())?;
    Some(&alias.to)
}

/// every phase leads to an end, none that is due can be skipped, and an end is an end.
pub static PHASES_LEAD_ON: Rule = Rule {
    id: "R-08",
    name: "phases-lead-on",
    severity: Severity::Error,
    checks: &[Check::Lifecycle(phases_lead_on)],
};

fn phases_lead_on(lifecycle: &Lifecycle, _: Date, findings: &mut CrossFindings) {
    for file in lifecycle.files() {
        let version = &file.version;
        let reaching = reaching_an_end(version);
        for phase in &version.phases {
            if !reaching.contains(&phase.id) {
                let message = message!("R-08-no-end", phase = Arg::phase(&phase.id));
                let at = Where::from(phase.at).field("id");
                findings.report(&file.path, &PHASES_LEAD_ON, at, message);
            }
        }
        for way in &version.transitions {
            let at = || Where::from(way.at).field("to");
            for from in way.from.items() {
                let ends = version.phase(from).is_some_and(|phase| Version::flag(&phase.terminal));
                if ends && !way.opens_cycle() {
                    let message = message!("R-08-after-end", phase = Arg::phase(from));
                    findings.report(&file.path, &PHASES_LEAD_ON, at(), message);
                }
                let forward = matches!(way.kind, TransitionKind::Avance | TransitionKind::Saut);
                if let (true, Some(skipped)) = (forward, due_between(version, from, &way.to)) {
                    let message = message!(
                        "R-08-skips",
                        from = Arg::phase(from),
                        to = Arg::phase(&way.to),
                        skipped = Arg::phase(skipped)
                    );
                    findings.report(&file.path, &PHASES_LEAD_ON, at(), message);
                }
            }
        }
    }
}

/// The phases from which a terminal one can be reached.
fn reaching_an_end(version: &Version) -> BTreeSet<&PhaseId> {
    let mut reaching: BTreeSet<&PhaseId> = version
        .phases
        .iter()
        .filter(|phase| Version::flag(&phase.terminal))
        .map(|phase| &phase.id)
        .collect();
    loop {
        let before = reaching.len();
        for way in &version.transitions {
            if reaching.contains(&way.to) {
                reaching.extend(way.from.items());
            }
        }
        if reaching.len() == before {
            return reaching;
        }
    }
}

/// A phase that is not optional and stands between two, other ends aside.
fn due_between<'v>(version: &'v Version, from: &PhaseId, to: &PhaseId) -> Option<&'v PhaseId> {
    let (start, end) = (version.rank(from)?, version.rank(to)?);
    version
        .phases
        .iter()
        .filter(|phase| phase.order > start && phase.order < end)
        .find(|phase| !Version::flag(&phase.optional) && !Version::flag(&phase.terminal))
        .map(|phase| &phase.id)
}

/// a number is asked of a field that holds one, and what must be filled exists.
pub static FIELDS_FIT: Rule = Rule {
    id: "R-09",
    name: "fields-fit",
    severity: Severity::Warning,
    checks: &[Check::Lifecycle(fields_fit)],
};

fn fields_fit(lifecycle: &Lifecycle, _: Date, findings: &mut CrossFindings) {
    for file in lifecycle.files() {
        for criterion in &file.version.criteria {
            let field = criterion.evidence.field.as_str();
            let number = matches!(subject::shape_of(field), Some(Shape::Integer | Shape::Number) | None);
            for expected in criterion.expect.iter().filter(|_| !number) {
                if expected.threshold.known().is_some() {
                    let message = message!("R-09-not-a-number", field = field);
                    let at = Where::from(expected.at).field("threshold");
                    findings.report(&file.path, &FIELDS_FIT, at, message);
                }
            }
        }
        for required in &file.version.required {
            for (index, field) in required.fields.iter().enumerate() {
                if !subject::is_field(field) {
                    let message = message!("R-09-no-field", field = field.as_str());
                    let at = Where::from(required.at).field("fields").item(index);
                    findings.report(&file.path, &FIELDS_FIT, at, message);
                }
            }
        }
    }
}

/// what would oblige, and that neither a source nor the committee has said, is listed.
pub static TO_BE_ADOPTED: Rule = Rule {
    id: "R-10",
    name: "to-be-adopted",
    severity: Severity::Note,
    checks: &[Check::Lifecycle(to_be_adopted)],
};

fn to_be_adopted(lifecycle: &Lifecycle, today: Date, findings: &mut CrossFindings) {
    for file in lifecycle.files() {
        let version = &file.version;
        let waits = |criterion: &&Criterion| {
            criterion.retired_in.known().is_none()
                && criterion
                    .expect
                    .iter()
                    .any(|expected| version.obliges(&expected.level) && !criterion.is_adopted(expected, today))
        };
        let waiting: Vec<&str> = version
            .criteria
            .iter()
            .filter(waits)
            .map(|one| one.id.as_str())
            .collect();
        if !waiting.is_empty() {
            let message = message!(
                "R-10-waiting",
                version = Arg::shown(&version.version),
                count = waiting.len(),
                criteria = waiting.join(", ")
            );
            let at = Where::from(version.at).key("criteria");
            findings.report(&file.path, &TO_BE_ADOPTED, at, message);
        }
    }
}
