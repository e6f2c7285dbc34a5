//! What products are grouped by.

use crate::diagnostic::Arg;
use crate::domain::fact::UNKNOWN;
use crate::domain::model::choice;
use crate::domain::naming::Named;
use crate::domain::product::{BuildKind, ManagedBy, Origin, Product};

choice! {
    /// What products are grouped by.
    pub enum Axis {
        Perimeter = "perimeter",
        Directorate = "directorate",
        Department = "department",
        Portfolio = "portfolio",
        Domain = "domain",
        BuildKind = "build_kind",
        Origin = "origin",
        ManagedBy = "managed_by",
    }
}

impl Axis {
    /// The groups of a product; `inconnu` where its file does not say.
    #[must_use]
    pub fn groups(self, product: &Product) -> Vec<String> {
        let one = |word: Option<String>| word.into_iter().collect::<Vec<_>>();
        let names = match self {
            Axis::Perimeter => one(product.perimeter.known().map(ToString::to_string)),
            Axis::Directorate => texts(Product::ids(&product.directorate)),
            Axis::Department => texts(Product::ids(&product.department)),
            Axis::Portfolio => one(product.portfolio.known().cloned()),
            Axis::Domain => texts(Product::ids(&product.domain)),
            Axis::BuildKind => one(product.build_kind.known().map(|kind| kind.as_str().to_owned())),
            Axis::Origin => one(product.origin.known().map(|origin| origin.as_str().to_owned())),
            Axis::ManagedBy => one(product.managed_by.known().map(|manager| manager.as_str().to_owned())),
        };
        if names.is_empty() {
            vec![UNKNOWN.to_owned()]
        } else {
            names
        }
    }

    /// What people call a group.
    #[must_use]
    pub fn called(self, id: &str) -> Arg {
        let named = |of| Arg::Id { of, id: id.to_owned() };
        match self {
            _ if id == UNKNOWN => message!("unknown-group").into(),
            Axis::Perimeter => named(Named::Perimeter),
            Axis::Directorate => named(Named::Directorate),
            Axis::Department => named(Named::Department),
            Axis::Portfolio => Arg::Text(id.to_owned()),
            Axis::Domain => named(Named::Domain),
            Axis::BuildKind => Arg::word(BuildKind::LIST, id),
            Axis::Origin => Arg::word(Origin::LIST, id),
            Axis::ManagedBy => Arg::word(ManagedBy::LIST, id),
        }
    }

    /// What people call it.
    #[must_use]
    pub fn word(self) -> Arg {
        Arg::word(Axis::LIST, self.as_str())
    }
}

fn texts(ids: &[impl ToString]) -> Vec<String> {
    ids.iter().map(ToString::to_string).collect()
}
