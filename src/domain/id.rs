//! Identifiers: parsed once, one type for each thing they name.

use std::fmt;

use serde::{Serialize, Serializer};

use super::decode::{Decode, FaultKind, Faults, Shape};
use super::tree::Node;

/// True for the form of the ids of files: `[a-z0-9-]{2,64}`.
#[must_use]
pub fn is_slug(text: &str) -> bool {
    (2..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| matches!(byte, b'a'..=b'z' | b'0'..=b'9' | b'-'))
}

/// True for the form of the ids that rules define: letters, digits, `_`, `.`, `:` and `-`, 64 at most.
#[must_use]
pub fn is_token(text: &str) -> bool {
    (1..=64).contains(&text.len())
        && text
            .bytes()
            .all(|byte| byte.is_ascii_alphanumeric() || matches!(byte, b'_' | b'.' | b':' | b'-'))
}

macro_rules! ids {
    ($($(#[$doc:meta])* $name:ident: $check:path, $shape:ident;)*) => {$(
        $(#[$doc])*
        #[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
        pub struct $name(Box<str>);

        impl $name {
            /// The id, where `text` has its form.
            #[must_use]
            pub fn parse(text: &str) -> Option<$name> {
                $check(text).then(|| $name(text.into()))
            }

            #[must_use]
            pub fn as_str(&self) -> &str {
                &self.0
            }
        }

        impl fmt::Display for $name {
            fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
                out.write_str(&self.0)
            }
        }

        impl PartialEq<str> for $name {
            fn eq(&self, other: &str) -> bool {
                &*self.0 == other
            }
        }

        impl PartialEq<&str> for $name {
            fn eq(&self, other: &&str) -> bool {
                &*self.0 == *other
            }
        }

        impl Serialize for $name {
            fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                serializer.serialize_str(&self.0)
            }
        }

        impl Decode for $name {
            fn decode(node: Node<'_>, faults: &mut Faults) -> Option<$name> {
                let text = faults.text(node, Self::shape())?;
                let id = $name::parse(text);
                if id.is_none() {
                    faults.push(node, FaultKind::BadId { text: text.to_owned(), slug: Shape::$shape == Shape::Slug });
                }
                id
            }

            fn shape() -> Shape {
                Shape::$shape
            }
        }
    )*};
}

ids! {
    /// A product: the stem of its file's name.
    ProductId: is_slug, Slug;
    /// A commons, standard, API or platform that products reuse.
    CommonId: is_slug, Slug;
    /// A recurring problem.
    ProblemId: is_slug, Slug;
    /// A directorate or another body that sponsors products.
    DirectorateId: is_token, Token;
    /// A department that manages products.
    DepartmentId: is_token, Token;
    /// A business domain.
    DomainId: is_token, Token;
    /// A part of the catalogue that is counted apart.
    PerimeterId: is_token, Token;
    /// A phase of the lifecycle.
    PhaseId: is_token, Token;
    /// A gate: where the committee decides.
    GateId: is_token, Token;
    /// A milestone: a dated fact inside a phase.
    MilestoneId: is_token, Token;
    /// One of the aspects that the committee looks at.
    AspectId: is_token, Token;
    /// What the committee may decide.
    OutcomeId: is_token, Token;
    /// What the committee may think of an aspect.
    OpinionId: is_token, Token;
    /// A question of the committee.
    CriterionId: is_token, Token;
    /// A named condition under which a criterion applies.
    ConditionId: is_token, Token;
    /// How much an expectation obliges.
    LevelId: is_token, Token;
    /// A decision, unique in its product.
    DecisionId: is_token, Token;
    /// A reservation, unique in its decision.
    ReservationId: is_token, Token;
    /// A version of the rules.
    VersionId: is_token, Token;
    /// An indicator or a key result's code.
    IndicatorId: is_token, Token;
    /// A rule of validation: `S-57`.
    RuleId: is_token, Token;
    /// Any other id of the rules.
    TermId: is_token, Token;
}

impl DecisionId {
    /// The id of the decision taken at `gate` on `date`; from the second of a day on, `-2`, `-3`…
    #[must_use]
    pub fn compose(gate: &GateId, date: super::date::Date, rank: usize) -> DecisionId {
        let gate = gate.as_str().to_lowercase();
        let text = if rank > 1 {
            format!("{gate}-{date}-{rank}")
        } else {
            format!("{gate}-{date}")
        };
        DecisionId(text.into())
    }
}

impl VersionId {
    /// The number of a version, for comparing: `2026.1` is (2026, 1).
    #[must_use]
    pub fn number(&self) -> Vec<u32> {
        self.0.split('.').map(|part| part.parse().unwrap_or(0)).collect()
    }
}
