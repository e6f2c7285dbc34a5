//! What a report is asked about, and how.

use std::collections::BTreeMap;

use crate::change::recording::History;
use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::decode::Words;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::trial::Trial;
use crate::lifecycle::version::{HostingPlatform, MilestoneRole, Phase, Version};

use super::axis::Axis;

/// What a report is made of.
#[derive(Clone, Copy)]
pub struct Input<'i> {
    /// The products that were chosen.
    pub products: &'i [&'i Product],
    /// The whole catalogue: its lists, commons, sittings and problems.
    pub portfolio: &'i Portfolio,
    /// Every version of the rules.
    pub lifecycle: &'i Lifecycle,
    /// The rules whose names count.
    pub names: &'i Version,
    /// The rules in force on the day of the report, whose limits and expectations count; before the first, the first.
    pub rules: &'i Version,
    /// Facts of later days do not count.
    pub on: Date,
    pub given: &'i Given,
    /// What products are grouped by, where that was asked.
    pub by: Option<Axis>,
    /// Rules that are not in force, where the report is asked what they would change.
    pub trial: Option<&'i Trial>,
    /// When facts were recorded; none where the report does not read that, or where it is not at hand.
    pub history: Option<&'i History>,
}

/// Where a product stands on the day of a report.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Activity {
    /// It has left the portfolio: since that day it counts nowhere.
    Out,
    /// It began later.
    NotYet,
    /// Its phase is a last one.
    Stopped,
    /// Neither; where its phase is not known, that is taken to be so.
    Active,
}

impl<'i> Input<'i> {
    #[must_use]
    pub fn activity(&self, product: &Product) -> Activity {
        if product.hors_perimetre.known().is_some_and(|left| left.since <= self.on) {
            return Activity::Out;
        }
        if product.phase_on(self.on).is_none() {
            return Activity::NotYet;
        }
        let phase = self.phase_of(product);
        if phase.is_some_and(|phase| Version::flag(&phase.terminal)) {
            Activity::Stopped
        } else {
            Activity::Active
        }
    }

    /// The phase that a product is in, as it is called today; none where it is not known.
    #[must_use]
    pub fn phase_of(&self, product: &Product) -> Option<&'i Phase> {
        let phase = product.phase_on(self.on)?.phase.known()?;
        self.names.phase(self.names.current_name(phase)?)
    }

    /// True for a product whose phase comes after that of the first production, and is no last one.
    #[must_use]
    pub fn is_past_production(&self, product: &Product) -> bool {
        let names = self.names;
        let production = names.milestone_rule(MilestoneRole::Production);
        let first = production.and_then(|rule| rule.phases.iter().filter_map(|phase| names.rank(phase)).max());
        let here = self.phase_of(product);
        here.is_some_and(|phase| !Version::flag(&phase.terminal) && first.is_none_or(|first| phase.order > first))
    }

    /// True for an active product that somebody outside its team uses: its first production is past, or its phase comes
    /// after that of the first production.
    #[must_use]
    pub fn is_in_service(&self, product: &Product) -> bool {
        let production = self.names.milestone_as(MilestoneRole::Production);
        let reached = production
            .and_then(|id| product.milestone(id.as_str())?.actual.known())
            .is_some_and(|day| day.latest() <= self.on);
        self.activity(product) == Activity::Active && (reached || self.is_past_production(product))
    }

    /// What a platform of the rules in force can do.
    #[must_use]
    pub fn platform(&self, id: &str) -> Option<&'i HostingPlatform> {
        self.rules.hosting.iter().find(|platform| platform.id == *id)
    }

    /// A threshold of the rules in force; `default` where they do not say.
    #[must_use]
    pub fn parameter(&self, name: &str, default: f64) -> f64 {
        let table = self.rules.parameters.known();
        let value = table.and_then(|table| table.0.iter().find(|(id, _)| *id == name));
        value.and_then(|(_, value)| value.0.parse().ok()).unwrap_or(default)
    }

    /// The products in the portfolio, stopped or not.
    pub fn present(&self) -> impl Iterator<Item = &'i Product> {
        self.so_active(|activity| matches!(activity, Activity::Active | Activity::Stopped))
    }

    /// The products in the portfolio that are not stopped.
    pub fn active(&self) -> impl Iterator<Item = &'i Product> {
        self.so_active(|activity| activity == Activity::Active)
    }

    fn so_active(&self, wanted: impl Fn(Activity) -> bool) -> impl Iterator<Item = &'i Product> {
        let products = self.products.iter().copied();
        products.filter(move |product| wanted(self.activity(product)))
    }
}

/// An option of a report.
#[derive(Debug)]
pub struct ReportOption {
    /// As one types it, and as the key of its help has it.
    pub name: &'static str,
    pub takes: Takes,
}

/// Inherited products count too, which met no gate.
pub static INHERITED: ReportOption = ReportOption {
    name: "inherited",
    takes: Takes::Nothing,
};

/// Rules that are not in force, to say what they would change: a file of rules, a folder or a revision.
pub static RULES: ReportOption = ReportOption {
    name: "rules",
    takes: Takes::Text { value: "FILE|REV" },
};

/// What an option takes.
#[derive(Debug)]
pub enum Takes {
    /// One of these words; `default` where none is given.
    Word { words: Words, default: &'static str },
    /// Nothing: it is there or not.
    Nothing,
    /// Any text; `value` stands for it in the help.
    Text { value: &'static str },
    /// What a report cannot do without, typed without its name: one of the ids `known` to the catalogue; `missing` says
    /// that an `id` is none of them.
    Subject {
        value: &'static str,
        known: fn(&Input<'_>) -> Vec<String>,
        missing: fn(&str) -> Message,
    },
}

/// The options that were given.
#[derive(Clone, Debug, Default)]
pub struct Given(BTreeMap<&'static str, String>);

impl Given {
    /// Takes note that an option was given, with its word where it takes one.
    pub fn give(&mut self, option: &ReportOption, word: &str) {
        self.0.insert(option.name, word.to_owned());
    }

    /// True where the option was given.
    #[must_use]
    pub fn has(&self, option: &ReportOption) -> bool {
        self.0.contains_key(option.name)
    }

    /// The word of an option, or its default.
    #[must_use]
    pub fn word<'g>(&'g self, option: &ReportOption) -> &'g str {
        let default = match option.takes {
            Takes::Word { default, .. } => default,
            Takes::Nothing | Takes::Text { .. } | Takes::Subject { .. } => "",
        };
        self.0.get(option.name).map_or(default, String::as_str)
    }
}
