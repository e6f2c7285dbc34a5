//! The ten practices of product mode (G1), and whether the file of a product says that they are kept.

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::TermId;
use crate::domain::indicator::{Indicator, IndicatorKind};
use crate::domain::model::choice;
use crate::domain::product::Product;
use crate::domain::team::Team;
use crate::lifecycle::version::Version;

use super::super::shared::people;

/// The share of a business owner's time, where the rules do not say it.
const BUSINESS_SHARE: f64 = 0.6;
/// The parameter of the rules that does.
const BUSINESS_SHARE_PARAMETER: &str = "business_owner_min_share";

choice! {
    /// A practice of the guide's list.
    pub enum Practice {
        Vision = "vision",
        BusinessOwner = "business_owner",
        ProductOwner = "product_owner",
        Daily = "daily",
        Measures = "measures",
        Users = "users",
        Roadmap = "roadmap",
        Releases = "releases",
        Retrospectives = "retrospectives",
        Priority = "priority",
    }
}

/// In the order of the list.
pub const PRACTICES: [Practice; 10] = [
    Practice::Vision,
    Practice::BusinessOwner,
    Practice::ProductOwner,
    Practice::Daily,
    Practice::Measures,
    Practice::Users,
    Practice::Roadmap,
    Practice::Releases,
    Practice::Retrospectives,
    Practice::Priority,
];

impl Practice {
    /// True or false where the file of the product says it by the day `on`: by its facts, else in the team's own words.
    #[must_use]
    pub fn is_kept(self, product: &Product, rules: &Version, on: Date) -> Option<bool> {
        self.recorded(product, rules, on)
            .or_else(|| declared(product.team.known()?, self.as_str()))
    }

    fn recorded(self, product: &Product, rules: &Version, on: Date) -> Option<bool> {
        let team = product.team.known();
        match self {
            Practice::Vision => {
                let reviewed = *product.vision.known()?.reviewed_on.known()?;
                (reviewed <= on).then(|| is_within(reviewed, on, 12))
            }
            Practice::BusinessOwner => {
                let share = *team?.business_owner.known()?.share.known()?;
                Some(share >= business_share(rules))
            }
            Practice::ProductOwner => Some(team?.product_owner.known()?.function.is_filled()),
            Practice::Daily => Some(people::business_daily(product)? > 0),
            Practice::Measures => {
                let indicators = product.indicators.known()?;
                let is_read = |kind| indicators.iter().any(|one| one.kind == kind && is_read(one, on));
                Some(is_read(IndicatorKind::Succes) && is_read(IndicatorKind::Impact))
            }
            Practice::Users => {
                let research = product.research.known()?;
                let interviews = research.interviews.items().iter().map(|one| one.date);
                let tests = research.tests.items().iter().map(|one| one.date);
                Some(interviews.chain(tests).any(|day| is_within(day, on, 6)))
            }
            // Files date neither a roadmap nor a release.
            Practice::Roadmap => product.method.known()?.roadmap_url.known().map(|_| true),
            Practice::Releases => Some(*product.quality.known()?.deploys_per_month.known()? > 0),
            Practice::Retrospectives | Practice::Priority => None,
        }
    }

    /// What people call it.
    #[must_use]
    pub fn name(self) -> Arg {
        Arg::word(Practice::LIST, self.as_str())
    }

    /// The text of its figure.
    pub(super) fn key(self) -> &'static str {
        match self {
            Practice::Vision => text!("figure-product-mode-vision"),
            Practice::BusinessOwner => text!("figure-product-mode-business-owner"),
            Practice::ProductOwner => text!("figure-product-mode-product-owner"),
            Practice::Daily => text!("figure-product-mode-daily"),
            Practice::Measures => text!("figure-product-mode-measures"),
            Practice::Users => text!("figure-product-mode-users"),
            Practice::Roadmap => text!("figure-product-mode-roadmap"),
            Practice::Releases => text!("figure-product-mode-releases"),
            Practice::Retrospectives => text!("figure-product-mode-retrospectives"),
            Practice::Priority => text!("figure-product-mode-priority"),
        }
    }
}

/// True for a day of the last calendar months.
fn is_within(day: Date, on: Date, months: i32) -> bool {
    day <= on && day.plus_months(months) >= on
}

fn is_read(indicator: &Indicator, on: Date) -> bool {
    indicator
        .measures
        .items()
        .iter()
        .any(|measure| is_within(measure.date, on, 12))
}

fn business_share(rules: &Version) -> f64 {
    let parameters = rules.parameters.known().map_or(&[][..], |table| table.0.as_slice());
    let mut named = parameters
        .iter()
        .filter(|(name, _)| name.as_str() == BUSINESS_SHARE_PARAMETER);
    let share = named.find_map(|(_, value)| value.0.parse().ok());
    share.unwrap_or(BUSINESS_SHARE)
}

/// What the team itself says of a practice.
fn declared(team: &Team, practice: &str) -> Option<bool> {
    let said: &[(TermId, bool)] = team.product_mode.known().map_or(&[], |table| table.0.as_slice());
    let found = said.iter().find(|(name, _)| name.as_str() == practice)?;
    Some(found.1)
}

/// The practices that the file of a product says are kept on the day `on`.
#[must_use]
pub fn kept(product: &Product, rules: &Version, on: Date) -> Vec<Practice> {
    let kept = |practice: &Practice| practice.is_kept(product, rules, on) == Some(true);
    PRACTICES.into_iter().filter(kept).collect()
}
