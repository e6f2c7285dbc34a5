//! The time zone that a catalogue's days are of: midnight comes at one moment for everybody.

use jiff::Timestamp;
use jiff::tz::{self, TimeZone};
use serde::{Serialize, Serializer};

use super::date::Date;
use super::decode::{Decode, FaultKind, Faults, Shape};
use super::fold::fold;
use super::tree::Node;

/// The zone of a catalogue that names none.
const USUAL: &str = "Europe/Paris";

/// A time zone of the IANA's list, which the program carries: `Europe/Paris`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Zone {
    name: Box<str>,
    zone: TimeZone,
}

impl Zone {
    /// The zone called `name`, to the letter.
    #[must_use]
    pub fn parse(name: &str) -> Option<Zone> {
        let zone = TimeZone::get(name).ok()?;
        // Names are found whatever their case; a file has one way to write them.
        (zone.iana_name() == Some(name)).then(|| Zone {
            name: name.into(),
            zone,
        })
    }

    /// The day of a moment in this zone.
    #[must_use]
    pub fn day(&self, moment: Timestamp) -> Date {
        Date::from_civil(moment.to_zoned(self.zone.clone()).date())
    }

    /// Every name.
    #[must_use]
    pub fn names() -> Vec<String> {
        tz::db().available().map(|name| name.as_str().to_owned()).collect()
    }

    /// The zone whose city is called `text`, for who wrote the city alone.
    #[must_use]
    pub fn of_city(text: &str) -> Option<String> {
        let wanted = fold(text).replace(' ', "_");
        let city = |name: &String| name.rsplit('/').next().is_some_and(|city| fold(city) == wanted);
        Zone::names().into_iter().find(city)
    }
}

impl Default for Zone {
    fn default() -> Zone {
        Zone::parse(USUAL).unwrap_or(Zone {
            name: "UTC".into(),
            zone: TimeZone::UTC,
        })
    }
}

impl Serialize for Zone {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(&self.name)
    }
}

impl Decode for Zone {
    fn decode(node: Node<'_>, faults: &mut Faults) -> Option<Zone> {
        let text = faults.text(node, Shape::Text)?;
        let zone = Zone::parse(text);
        if zone.is_none() {
            faults.push(node, FaultKind::BadZone { text: text.to_owned() });
        }
        zone
    }

    fn shape() -> Shape {
        Shape::Text
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_day_begins_at_midnight_of_the_zone() {
        let moment: Timestamp = "2026-11-27T23:30:00Z".parse().unwrap();
        assert_eq!(Zone::default().day(moment).to_string(), "2026-11-28");
        assert_eq!(
            Zone::parse("America/Cayenne").unwrap().day(moment).to_string(),
            "2026-11-27"
        );
        let summer: Timestamp = "2026-06-30T22:30:00Z".parse().unwrap();
        assert_eq!(Zone::default().day(summer).to_string(), "2026-07-01");
    }

    #[test]
    fn a_zone_has_one_name() {
        for text in ["Europe/Pariss", "europe/paris", "Paris", ""] {
            assert_eq!(Zone::parse(text), None, "{text}");
        }
        assert_eq!(Zone::of_city("cayenne").as_deref(), Some("America/Cayenne"));
        assert_eq!(Zone::of_city("Reunion").as_deref(), Some("Indian/Reunion"));
    }
}
