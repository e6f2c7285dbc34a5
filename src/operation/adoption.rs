//! What the committee has not adopted yet, and the change that says that it has.

use rayon::prelude::*;

use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::id::{CriterionId, GateId, ProductId, VersionId};
use crate::domain::product::Product;
use crate::domain::session::{AdoptedKind, Session, SessionKind};
use crate::lifecycle::criterion::{Criterion, Expectation};
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::proposed::{Reach, Waiting, WarningCheck, reach, waiting};
use crate::lifecycle::status::VersionStatus;
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;
use crate::store::edit::{self, Step, Value};

use super::committee::sitting;
use super::error::Failure;
use super::facts::unedited;
use super::gate;
use super::report::active;
use super::workspace::{Workspace, unlisted};
use super::writing::{Change, Ground, session_path};

/// What waits for the committee, among so many active products.
pub struct Proposed<'v> {
    pub version: &'v Version,
    pub criteria: Vec<Waiting<'v>>,
    pub checks: Vec<WarningCheck<'v>>,
    pub products: usize,
}

/// What waits in `version` on the day `on`, each with the active products that adopting it would reach.
///
/// # Errors
/// Where there are no rules.
pub fn proposed<'v>(workspace: &Workspace, version: &'v Version, on: Date) -> Result<Proposed<'v>, Failure> {
    let products = active(workspace, on)?;
    let read = |product: &&Product| -> Reach<'v> {
        let dependents = workspace.portfolio.dependents(&product.id);
        let subject = Subject::new(product, version, on).needed_by(&dependents);
        reach(version, product, &subject, on)
    };
    let reached: Vec<Reach<'v>> = products.par_iter().map(read).collect();
    let reached: Vec<(&ProductId, Reach<'v>)> = products.iter().map(|product| &product.id).zip(reached).collect();
    let (criteria, checks) = waiting(version, &reached, on);
    Ok(Proposed {
        version,
        criteria,
        checks,
        products: products.len(),
    })
}

/// What a plenary sitting adopts, in the words of whoever records it.
#[derive(Clone, Debug, Default)]
pub struct Wanted {
    /// Criteria (`VAL-05`), expectations (`VAL-05@G-MVP`), versions of the rules (`2026.2`).
    pub words: Vec<String>,
    /// The version of the rules that the criteria are of; that of the sitting's day where none is said.
    pub rules: Option<String>,
    /// Templates, by their ids.
    pub templates: Vec<String>,
    /// What else was adopted, in words: a catalogue of commons, a charter.
    pub catalogue: Vec<String>,
}

/// Something adopted.
enum Adopted<'l> {
    Criterion(&'l Criterion, Vec<&'l Expectation>),
    Rules(&'l VersionFile),
}

/// The change that records what the plenary sitting of a day adopted: in the rules, and in the sitting's file.
///
/// # Errors
/// Where something is not known, binds already, or the sitting does not adopt.
pub fn adopt(ground: &Ground<'_>, day: Date, today: Date, wanted: &Wanted) -> Result<Change, Failure> {
    ensure_plenary(ground, day, today)?;
    let lifecycle = ground.lifecycle()?;
    let of_criteria = rules_of(lifecycle, wanted.rules.as_deref(), day)?;
    let adopted = wanted
        .words
        .iter()
        .map(|word| named(lifecycle, of_criteria, word, day))
        .collect::<Result<Vec<_>, _>>()?;
    let mut files: Vec<(String, String)> = Vec::new();
    let mut record = Vec::new();
    for one in &adopted {
        let (file, said) = match one {
            Adopted::Criterion(criterion, expectations) => {
                (of_criteria, of_criterion(&of_criteria.version, criterion, expectations))
            }
            Adopted::Rules(file) => (*file, entry(file.version.version.as_str(), AdoptedKind::Regles)),
        };
        record.push(said);
        let before = match files.iter().find(|(path, _)| *path == file.path) {
            Some((_, text)) => text.clone(),
            None => text_of(ground, &file.path)?,
        };
        let after = written(&before, one, day)?;
        files.retain(|(path, _)| *path != file.path);
        files.push((file.path.clone(), after));
    }
    record.extend(wanted.templates.iter().map(|id| entry(id, AdoptedKind::Modele)));
    record.extend(wanted.catalogue.iter().map(|text| entry(text, AdoptedKind::Catalogue)));
    let path = session_path(day);
    let text = record.into_iter().try_fold(text_of(ground, &path)?, |text, entry| {
        let after = [Step::in_record::<Session>("adopted")];
        edit::push(&text, &after, &Value::Map(entry)).map_err(unedited)
    })?;
    files.push((path, text));
    Ok(Change {
        files,
        title: title(&adopted, wanted, day),
        trailers: vec![("Catalog-Session", day.to_string())],
        remarks: Vec::new(),
    })
}

fn title(adopted: &[Adopted<'_>], wanted: &Wanted, day: Date) -> Message {
    let called = |one: &Adopted<'_>| match one {
        Adopted::Criterion(criterion, _) => criterion.id.to_string(),
        Adopted::Rules(file) => file.version.version.to_string(),
    };
    let all = adopted.iter().map(called).chain(wanted.templates.iter().cloned());
    let all: Vec<String> = all.chain(wanted.catalogue.iter().cloned()).collect();
    message!("commit-adopt", what = all.join(", "), day = Arg::Day(day.into()))
}

/// Refuses a day without a sitting that adopts.
fn ensure_plenary(ground: &Ground<'_>, day: Date, today: Date) -> Result<(), Failure> {
    let said = || Arg::Day(day.into());
    if day > today {
        return Err(Failure::usage(message!("adopt-future", day = said())));
    }
    let Some(session) = sitting::recorded(ground.source(), day) else {
        return Err(Failure::refused(message!(
            "adopt-no-session",
            day = said(),
            on = day.to_string()
        )));
    };
    if session.kind != SessionKind::Pleniere {
        return Err(Failure::refused(message!(
            "adopt-not-plenary",
            day = said(),
            kind = Arg::word(SessionKind::LIST, session.kind.as_str())
        )));
    }
    Ok(())
}

/// The file of the version that is asked for, else of the one in force on a day.
fn rules_of<'l>(lifecycle: &'l Lifecycle, asked: Option<&str>, day: Date) -> Result<&'l VersionFile, Failure> {
    let in_force = || lifecycle.for_reading_on(day).map(|version| version.version.clone());
    let wanted = match asked {
        Some(asked) => VersionId::parse(asked),
        None => in_force(),
    };
    let found = wanted.and_then(|id| lifecycle.files().iter().find(|file| file.version.version == id));
    found.ok_or_else(|| {
        let known: Vec<&str> = lifecycle
            .files()
            .iter()
            .map(|file| file.version.version.as_str())
            .collect();
        Failure::usage(message!(
            "migrate-no-version",
            version = asked.unwrap_or_default(),
            known = known.join(", ")
        ))
    })
}

/// What a word names, where it waits for the committee.
fn named<'l>(lifecycle: &'l Lifecycle, file: &'l VersionFile, word: &str, day: Date) -> Result<Adopted<'l>, Failure> {
    let rules = VersionId::parse(word).and_then(|id| lifecycle.files().iter().find(|file| file.version.version == id));
    if let Some(rules) = rules {
        return match rules.version.adopted_on.known() {
            Some(on) => Err(Failure::refused(message!(
                "adopt-rules-already",
                version = Arg::shown(&rules.version.version),
                on = Arg::from(on)
            ))),
            None => Ok(Adopted::Rules(rules)),
        };
    }
    let version = &file.version;
    let (id, at) = word.split_once('@').map_or((word, None), |(id, at)| (id, Some(at)));
    let wanted = CriterionId::parse(&id.to_uppercase());
    let criterion = wanted.and_then(|id| version.criterion(&id)).ok_or_else(|| {
        let unknown = message!("adopt-unknown", word = word, version = Arg::shown(&version.version));
        let ids = version.criteria.iter().map(|one| one.id.as_str());
        Failure::usage(unknown).suggesting(&id.to_uppercase(), ids)
    })?;
    if criterion.retired_in.known().is_some() {
        return Err(Failure::refused(message!(
            "adopt-retired",
            criterion = Arg::shown(&criterion.id)
        )));
    }
    let gate = at.map(|at| gate::named(version, at)).transpose()?;
    let asked: Vec<&Expectation> = criterion
        .expect
        .iter()
        .filter(|one| gate.as_ref().is_none_or(|gate| one.gate == *gate))
        .collect();
    if let (true, Some(gate)) = (asked.is_empty(), &gate) {
        return Err(Failure::usage(message!(
            "adopt-not-there",
            criterion = Arg::shown(&criterion.id),
            gate = Arg::shown(gate)
        )));
    }
    let waits: Vec<&Expectation> = asked
        .iter()
        .copied()
        .filter(|one| !criterion.level_is_stated(one) && one.adopted_on.known().is_none())
        .collect();
    if waits.is_empty() {
        return Err(binds_already(criterion, &asked, day));
    }
    Ok(Adopted::Criterion(criterion, waits))
}

/// Nothing of a criterion waits: its source states it, or the committee adopted it.
fn binds_already(criterion: &Criterion, asked: &[&Expectation], day: Date) -> Failure {
    let id = Arg::shown(&criterion.id);
    match asked.iter().filter_map(|one| one.adopted_on.known()).max() {
        Some(on) if *on == day => Failure::refused(message!("adopt-already-then", criterion = id, on = Arg::from(on))),
        Some(on) => Failure::refused(message!("adopt-already", criterion = id, on = Arg::from(on))),
        None => Failure::refused(message!("adopt-stated", criterion = id)),
    }
}

/// The rules with what was adopted.
fn written(text: &str, adopted: &Adopted<'_>, day: Date) -> Result<String, Failure> {
    let on = Value::Date(day.to_string());
    match adopted {
        Adopted::Criterion(criterion, expectations) => {
            expectations.iter().try_fold(text.to_owned(), |text, expectation| {
                let place = [
                    Step::key("criteria"),
                    Step::item("id", criterion.id.as_str()),
                    Step::key("expect"),
                    Step::item("gate", expectation.gate.as_str()),
                    Step::in_record::<Expectation>("adopted_on"),
                ];
                edit::set(&text, &place, &on).map_err(unedited)
            })
        }
        Adopted::Rules(file) => {
            let place = [Step::in_record::<Version>("adopted_on")];
            let text = edit::set(text, &place, &on).map_err(unedited)?;
            if file.version.status.known() != Some(&VersionStatus::Proposition) {
                return Ok(text);
            }
            let status = Value::Text(VersionStatus::Adoptee.as_str().to_owned());
            edit::set(&text, &[Step::in_record::<Version>("status")], &status).map_err(unedited)
        }
    }
}

/// What the sitting's file says of a criterion.
fn of_criterion(version: &Version, criterion: &Criterion, expectations: &[&Expectation]) -> Vec<(String, Value)> {
    let gate = |gate: &GateId| Value::Text(gate.to_string());
    let gates = expectations.iter().map(|one| gate(&one.gate)).collect();
    let mut fields = entry(criterion.id.as_str(), AdoptedKind::Critere);
    fields.push(("gates".to_owned(), Value::List(gates)));
    fields.push(text_field("rules", version.version.as_str()));
    fields
}

fn entry(what: &str, kind: AdoptedKind) -> Vec<(String, Value)> {
    vec![text_field("what", what), text_field("kind", kind.as_str())]
}

fn text_field(name: &str, text: &str) -> (String, Value) {
    (name.to_owned(), Value::Text(text.to_owned()))
}

fn text_of(ground: &Ground<'_>, path: &str) -> Result<String, Failure> {
    let bytes = ground.source().read(path).map_err(unlisted)?.unwrap_or_default();
    String::from_utf8(bytes).map_err(|_| Failure::refused(message!("Y-02-not-utf8")))
}
