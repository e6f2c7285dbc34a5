//! What follows from a product's file, by the rules: its phase of the day, its milestones, its shares.

use serde_json::{Map, Value as Json, json};

use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::indicator::LastReading;
use crate::domain::product::{Milestone, Product};
use crate::domain::team::Contract;

use super::subject::Subject;
use super::version::{MilestoneRole, Version};

impl Subject {
    /// The product as it is on the day `today`, its milestones told by the rules `version`.
    #[must_use]
    pub fn new(product: &Product, version: &Version, today: Date) -> Subject {
        Subject::with(product, version, today, |_| true)
    }

    /// The same with only the keys of the file that `wanted` names, and all that is computed beside them: for who looks
    /// at few fields of many products.
    #[must_use]
    pub fn with(product: &Product, version: &Version, today: Date, wanted: impl Fn(&str) -> bool) -> Subject {
        let mut map = product.json_of(wanted);
        derive(&mut map, product, version, today);
        Subject {
            fields: Json::Object(map),
            today,
        }
    }
}

/// The last reading of each indicator that has one with a value, by its code; none of a product without indicators.
fn readings(product: &Product, today: Date) -> Option<Json> {
    let indicators = product.indicators.known()?;
    let last = indicators.iter().filter_map(|indicator| {
        let reading = LastReading::of(indicator, today)?;
        Some((indicator.code.to_string(), json!(reading)))
    });
    Some(Json::Object(last.collect()))
}

fn derive(map: &mut Map<String, Json>, product: &Product, version: &Version, today: Date) {
    let mut set = |name: &str, value: Option<Json>| {
        if let Some(value) = value {
            map.insert(name.to_owned(), value);
        }
    };
    let current = product.phase_on(today);
    let since = current.and_then(|record| record.start.known());
    set(
        "phase",
        Some(json!(
            current
                .and_then(|record| record.phase.known())
                .map_or(UNKNOWN, |phase| version.current_name(phase).unwrap_or(phase).as_str())
        )),
    );
    set("phase_since", since.map(|date| json!(date)));
    set(
        "days_in_phase",
        since
            .and_then(|date| date.exact())
            .map(|date| json!(today.days_since(date))),
    );
    set("cycle", Some(json!(product.latest_cycle())));
    set("cycle_kind", Some(json!(product.cycle_kind())));
    set("started_on", started_on(product, version).map(|date| json!(date)));
    let production = milestone_as(product, version, MilestoneRole::Production);
    set(
        "first_production",
        production
            .and_then(|milestone| milestone.actual.known())
            .map(|date| json!(date)),
    );
    set(
        "first_production_planned",
        production
            .and_then(|milestone| milestone.planned.known())
            .map(|date| json!(date)),
    );
    set("open_reservations", Some(json!(product.open_reservations(today).len())));
    set("inherited", Some(json!(product.is_inherited())));
    let update = product.last_update(today);
    set("weather", update.map(|update| json!(update.weather)));
    set("weather_on", update.map(|update| json!(update.on)));
    set("readings", readings(product, today));
    if let Some(team) = product.team.known() {
        put(
            map,
            "team",
            "internal_share",
            team.share(|contract| contract == Contract::Interne),
        );
        put(
            map,
            "team",
            "external_share",
            team.share(|contract| contract != Contract::Interne),
        );
    }
    if let Some(homologation) = product
        .security
        .known()
        .and_then(|security| security.homologation.known())
        && let Some(Json::Object(section)) = map
            .get_mut("security")
            .and_then(|security| security.get_mut("homologation"))
    {
        section.insert("in_force".to_owned(), json!(homologation.is_in_force(today)));
    }
    put(
        map,
        "schedule",
        "drift",
        product.schedule.known().and_then(|schedule| schedule.drift()),
    );
    put(
        map,
        "budget",
        "drift",
        product.budget.known().and_then(|budget| budget.drift()),
    );
}

fn put(map: &mut Map<String, Json>, section: &str, name: &str, value: Option<f64>) {
    if let (Some(Json::Object(section)), Some(value)) = (map.get_mut(section), value) {
        section.insert(name.to_owned(), json!(value));
    }
}

/// The milestone of the latest cycle that has this role.
fn milestone_as<'p>(product: &'p Product, version: &Version, role: MilestoneRole) -> Option<&'p Milestone> {
    product.milestone(version.milestone_as(role)?.as_str())
}

/// The day the latest cycle began: the start of the work, else that of its first phase (report A4).
#[must_use]
pub fn started_on(product: &Product, version: &Version) -> Option<Date> {
    let latest = product.latest_cycle();
    let begun =
        milestone_as(product, version, MilestoneRole::Debut).and_then(|milestone| milestone.actual.known()?.exact());
    begun.or_else(|| {
        product
            .cycles()
            .find(|(cycle, _)| *cycle == latest)?
            .1
            .start
            .known()?
            .exact()
    })
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::store::document;

    #[test]
    fn a_product_started_with_the_work_of_its_latest_cycle_else_with_its_first_phase() {
        let path = concat!(env!("CARGO_MANIFEST_DIR"), "/catalog/lifecycle/2026.1.yaml");
        let bytes = std::fs::read(path).unwrap();
        let version = document::read::<Version>(path, &bytes, |_, _, _| ()).value.unwrap();
        let of = |more: &str| {
            let text = format!("id: essai\nname: Essai\nphases:\n{more}");
            let product = document::read::<Product>("products/essai.yaml", text.as_bytes(), |_, _, _| ());
            started_on(&product.value.unwrap(), &version).map(|date| date.to_string())
        };
        let first = "  - {phase: idee, start: 2026-01-05}\n  - {phase: poc, start: 2026-03-02}\n";
        let second = "  - {phase: idee, start: 2027-01-04, cycle: 2}\n  - {phase: mvp, start: 2027-02-01}\n";
        let work = |actual: &str| format!("milestones:\n  - {{id: investigation_debut, actual: {actual}}}\n");
        let again = "  - {id: investigation_debut, cycle: 2, actual: 2027-01-20}\n";
        for (text, day) in [
            (first.to_owned(), Some("2026-01-05")),
            (format!("{first}{}", work("2026-01-20")), Some("2026-01-20")),
            (format!("{first}{second}"), Some("2027-01-04")),
            // The work of a former cycle is over, and a month is no day.
            (format!("{first}{second}{}", work("2026-01-20")), Some("2027-01-04")),
            (
                format!("{first}{second}{}{again}", work("2026-01-20")),
                Some("2027-01-20"),
            ),
            (format!("{first}{}", work("2026-01")), Some("2026-01-05")),
            (
                "  - {phase: idee, start: 2026-01}\n  - {phase: poc, start: 2026-03-02}\n".to_owned(),
                None,
            ),
        ] {
            assert_eq!(of(&text).as_deref(), day, "{text}");
        }
    }
}
