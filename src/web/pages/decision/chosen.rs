//! What a form chose first: the day, the gate and the outcome; what else it says depends on them.

use crate::domain::date::Date;
use crate::domain::id::{GateId, OutcomeId};
use crate::lifecycle::version::{MilestoneRule, Outcome, Requirement, Version};
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day};
use crate::operation::gate::chosen;
use crate::operation::milestones;
use crate::operation::writing::Target;
use crate::web::request::Fields;

/// The field that says for which choice a page asked the rest.
pub(super) const ASKED_FOR: &str = "pour";
/// What a form says of itself, and not of the decision.
const OWN: &[&str] = &["csrf", "montre", "encore", "changer", "garder", "oublier", "suite"];

/// The choice.
pub(super) struct Chosen<'t> {
    /// Today where the form says no day that can be read.
    pub day: Date,
    /// Why the day cannot be read.
    pub bad_day: Option<Failure>,
    pub version: &'t Version,
    pub gate: Option<GateId>,
    pub outcome: Option<&'t Outcome>,
    /// The outcome lets the product into a phase that is not the next.
    pub skips: bool,
    /// What the product must have reached before the outcome, and nobody has dated.
    pub awaits: Option<&'t MilestoneRule>,
}

impl<'t> Chosen<'t> {
    /// # Errors
    /// Where the catalogue has no rules.
    pub(super) fn read(target: &'t Target, said: &Fields, today: Date) -> Result<Chosen<'t>, Failure> {
        let (day, bad_day) = match said
            .said("seance")
            .map(|text| day(text, today, Side::Before))
            .transpose()
        {
            Ok(day) => (day.unwrap_or(today), None),
            Err(failure) => (today, Some(failure)),
        };
        let version = target.rules(day)?;
        let gate = chosen(version, &target.product, said.said("passage"), today).ok();
        let outcome = said
            .said("issue")
            .and_then(OutcomeId::parse)
            .and_then(|id| version.outcome(&id));
        let enters = gate
            .as_ref()
            .and_then(|gate| version.gate(gate))
            .and_then(|gate| gate.to.known());
        let passes_over = match (version.phase_on(&target.product, day), enters) {
            (Some(phase), Some(enters)) => !version.skipped(phase, enters).is_empty(),
            _ => false,
        };
        let opens = outcome.is_some_and(|outcome| outcome.opens_phase);
        let awaits = gate.as_ref().filter(|_| opens);
        Ok(Chosen {
            awaits: awaits.and_then(|gate| milestones::awaited(version, &target.product, gate, day)),
            day,
            bad_day,
            version,
            skips: passes_over && opens,
            gate,
            outcome,
        })
    }

    /// The choice in one field; where its day cannot be read, the one that the page was asked for stands.
    pub(super) fn mark(&self, said: &Fields) -> String {
        match self.bad_day {
            Some(_) => said.get(ASKED_FOR).unwrap_or_default().to_owned(),
            None => {
                let gate = self.gate.as_ref().map_or("", GateId::as_str);
                let outcome = self.outcome.map_or("", |outcome| outcome.id.as_str());
                format!("{} {gate} {outcome}", self.day)
            }
        }
    }

    /// True where the page that was filled in asked what another choice has to say.
    pub(super) fn differs(&self, said: &Fields) -> bool {
        said.said(ASKED_FOR).is_some_and(|mark| mark != self.mark(said))
    }

    /// The day for which the page was asked.
    pub(super) fn former_day(said: &Fields) -> Option<Date> {
        Date::parse(said.said(ASKED_FOR)?.split(' ').next()?)
    }

    pub(super) fn wants(&self, what: Requirement) -> bool {
        self.outcome
            .is_some_and(|outcome| outcome.requires.items().contains(&what))
    }

    /// True for a field that the page of this choice shows: only those count.
    pub(super) fn shows(&self, name: &str) -> bool {
        let is_aspect = |id: &str| self.version.aspects.iter().any(|aspect| aspect.id.as_str() == id);
        match name {
            "seance" | "passage" | "issue" => true,
            _ if self.outcome.is_none() => false,
            "avis" | "mot" | "motif" => true,
            "saut" => self.skips,
            "jalon" => self.awaits.is_some(),
            "ouvrir" => self.outcome.is_some_and(|outcome| outcome.opens_phase),
            "appui" => !self.version.support_offers.is_empty(),
            "reserves" => self.wants(Requirement::Reservations),
            _ => match name.split_once('.') {
                Some(("avis" | "mot", aspect)) => is_aspect(aspect),
                Some((number, _)) if number.starts_with('r') => self.wants(Requirement::Reservations),
                _ => false,
            },
        }
    }

    /// What was said for another choice: it is kept, and does not count.
    pub(super) fn kept(&self, said: &Fields) -> Fields {
        said.only(|name| !OWN.contains(&name) && name != ASKED_FOR && !self.shows(name))
    }
}

/// True for a field that a form carries on.
pub(super) fn carries(name: &str) -> bool {
    !OWN.contains(&name)
}
