//! The words that rules give: what expressions may compare fields with.

use super::history::Lifecycle;
use super::version::Version;
use super::vocabulary::{IdKind, Vocabulary};

impl Vocabulary {
    /// The words of the rules; phases are those of `version`, the other words those of any version, since a product may
    /// have been judged by older ones.
    #[must_use]
    pub fn of_rules(lifecycle: &Lifecycle, version: &Version) -> Vocabulary {
        let mut words = Vocabulary::default();
        for phase in &version.phases {
            words.add(IdKind::Phase, phase.id.as_str(), [phase.fr.as_str(), &phase.en]);
        }
        let all = lifecycle.files().iter().map(|file| &file.version);
        for version in std::iter::once(version).chain(all) {
            words.add_version(version);
        }
        words.add_entries();
        words
    }

    fn add_version(&mut self, version: &Version) {
        for phase in &version.phases {
            self.add(IdKind::RecordedPhase, phase.id.as_str(), [phase.fr.as_str(), &phase.en]);
        }
        for alias in &version.phase_aliases {
            self.add(IdKind::RecordedPhase, alias.alias.as_str(), []);
        }
        for gate in &version.gates {
            self.add(IdKind::Gate, gate.id.as_str(), [gate.fr.as_str(), &gate.en]);
        }
        for outcome in version.outcomes() {
            self.add(IdKind::Outcome, outcome.id.as_str(), [outcome.fr.as_str(), &outcome.en]);
        }
        for opinion in version.opinions() {
            self.add(IdKind::Opinion, opinion.id.as_str(), [opinion.fr.as_str(), &opinion.en]);
        }
        for aspect in &version.aspects {
            self.add(IdKind::Aspect, aspect.id.as_str(), [aspect.fr.as_str(), &aspect.en]);
        }
        for criterion in &version.criteria {
            self.add(IdKind::Criterion, criterion.id.as_str(), []);
        }
        for phase in &version.phases {
            for one in &phase.deliverables {
                self.add(IdKind::Deliverable, one.id.as_str(), [one.fr.as_str(), &one.en]);
            }
            for one in phase.substates.items() {
                self.add(IdKind::Substate, one.as_str(), []);
            }
        }
        for check in &version.checks {
            self.add(IdKind::Rule, check.id.as_str(), []);
        }
        for offer in &version.support_offers {
            self.add(IdKind::Support, offer.id.as_str(), [offer.fr.as_str(), &offer.en]);
        }
        for seat in version.committee.known().iter().flat_map(|committee| &committee.seats) {
            self.add(IdKind::Role, seat.role.as_str(), [seat.fr.as_str(), &seat.en]);
        }
        for one in &version.milestones {
            self.add(IdKind::Milestone, one.id.as_str(), [one.fr.as_str(), &one.en]);
        }
        for one in &version.hosting {
            self.add(IdKind::Platform, one.id.as_str(), [one.fr.as_str(), &one.en]);
        }
    }
}
