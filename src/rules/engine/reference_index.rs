//! What a product's file may refer to, outside itself and the other products.

use std::collections::{BTreeMap, BTreeSet, HashSet};

use crate::domain::common::Common;
use crate::domain::date::Date;
use crate::domain::place::{COMMONS, REFERENCE, SESSIONS};
use crate::domain::portfolio::Portfolio;
use crate::domain::session::Session;
use crate::domain::settings::Settings;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::vocabulary::Vocabulary;

/// Names that may be referred to.
pub type Names = BTreeSet<String>;

/// The commons, the sittings, the reference and the words of the rules.
#[derive(Debug, Default)]
pub struct ReferenceIndex {
    pub commons: Names,
    pub common_entries: BTreeMap<String, Common>,
    pub sessions: BTreeMap<Date, Session>,
    /// The products on the agenda of each sitting.
    agendas: BTreeMap<Date, HashSet<String>>,
    /// Sittings whose file could not be read: what refers to them is no fault of its own.
    pub unread_sessions: Vec<Date>,
    /// The words of the reference, with the names that people give them.
    pub organisation: Vocabulary,
    pub directorates: Names,
    pub departments: Names,
    pub domains: Names,
    pub perimeters: Names,
    pub outcomes: Names,
    pub milestones: Names,
    pub platforms: Names,
    /// Of any version: a sitting may be old.
    pub gates: Names,
    /// True where `reference.yaml` could be read.
    pub referenced: bool,
    /// True where that file exists, and could not be read.
    pub reference_unread: bool,
    pub settings: Option<Settings>,
}

impl ReferenceIndex {
    /// What `portfolio`, whose products are not read yet, and the rules of the day `today` define.
    #[must_use]
    pub fn new(portfolio: &Portfolio, lifecycle: &Lifecycle, today: Date) -> ReferenceIndex {
        let mut known = ReferenceIndex {
            commons: portfolio
                .commons()
                .iter()
                .map(|entry| entry.value.id.as_str())
                .chain(portfolio.unread_ids(COMMONS))
                .map(str::to_owned)
                .collect(),
            common_entries: portfolio
                .commons()
                .iter()
                .map(|entry| (entry.value.id.to_string(), (*entry.value).clone()))
                .collect(),
            sessions: portfolio
                .sessions()
                .iter()
                .map(|entry| (entry.value.date, (*entry.value).clone()))
                .collect(),
            agendas: portfolio
                .sessions()
                .iter()
                .map(|entry| {
                    let agenda = entry.value.agenda.items().iter();
                    (entry.value.date, agenda.map(|item| item.product.to_string()).collect())
                })
                .collect(),
            unread_sessions: portfolio.unread_ids(SESSIONS).filter_map(Date::parse).collect(),
            reference_unread: portfolio.unread.iter().any(|path| path == REFERENCE),
            settings: portfolio.settings().map(|entry| (*entry.value).clone()),
            ..ReferenceIndex::default()
        };
        known.add_reference(portfolio);
        known.add_rules(lifecycle, today);
        known
    }

    /// True where the agenda of that day's sitting names the product.
    #[must_use]
    pub fn is_on_the_agenda(&self, day: Date, product: &str) -> bool {
        self.agendas.get(&day).is_some_and(|agenda| agenda.contains(product))
    }

    fn add_reference(&mut self, portfolio: &Portfolio) {
        let reference = portfolio.reference().filter(|_| !self.reference_unread);
        let Some(reference) = reference.map(|entry| &entry.value) else {
            return;
        };
        self.referenced = true;
        self.organisation.add_reference(reference);
        self.directorates = reference.directorates.iter().map(|one| one.id.to_string()).collect();
        self.departments = reference.departments.iter().map(|one| one.id.to_string()).collect();
        self.domains = reference.domains.iter().map(|one| one.id.to_string()).collect();
        self.perimeters = reference.perimeters.iter().map(|one| one.id.to_string()).collect();
        self.outcomes = reference.policy_outcomes.iter().map(|one| one.id.to_string()).collect();
    }

    fn add_rules(&mut self, lifecycle: &Lifecycle, today: Date) {
        if let Some(version) = lifecycle.for_reading_on(today) {
            self.milestones = version.milestones.iter().map(|one| one.id.to_string()).collect();
            self.platforms = version.hosting.iter().map(|one| one.id.to_string()).collect();
        }
        let gates = lifecycle.files().iter().flat_map(|file| &file.version.gates);
        self.gates = gates.map(|gate| gate.id.to_string()).collect();
    }
}
