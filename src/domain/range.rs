//! The numbers that a field may hold: what rule S-46 holds files to, and conditions with them.

/// What a number may be.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Range {
    /// From 0 to 1.
    Share,
    /// Never negative.
    Count,
    /// From 1 to 4.
    Rating,
}

impl Range {
    /// The range of the field at a dotted path: `product.security.dict.c`.
    #[must_use]
    pub fn of(path: &str) -> Option<Range> {
        let (above, name) = path.rsplit_once('.')?;
        Some(match (above, name) {
            ("product.team.business_owner" | "product.team.product_owner", "share")
            | ("product.team", "internal_share" | "external_share")
            | ("product.quality", "coverage_critical" | "duplication") => Range::Share,
            ("product.team", "business_daily_count")
            | ("product.team.members", "fte")
            | ("product.audience", "citizens_estimate" | "agents_pros_estimate")
            | ("product.audience.target_size", "value")
            | ("product", "days_in_phase" | "cycle" | "open_reservations") => Range::Count,
            ("product.risks", "likelihood" | "impact") | ("product.security.dict", "d" | "i" | "c" | "t") => {
                Range::Rating
            }
            _ => return None,
        })
    }

    #[must_use]
    pub fn lowest(self) -> f64 {
        match self {
            Range::Share | Range::Count => 0.0,
            Range::Rating => 1.0,
        }
    }

    #[must_use]
    pub fn highest(self) -> f64 {
        match self {
            Range::Share => 1.0,
            Range::Count => f64::INFINITY,
            Range::Rating => 4.0,
        }
    }

    #[must_use]
    pub fn contains(self, value: f64) -> bool {
        (self.lowest()..=self.highest()).contains(&value)
    }
}
