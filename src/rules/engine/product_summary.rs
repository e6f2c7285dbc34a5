//! What rules about several products keep of each: names, links, where it stands. A catalogue of a hundred thousand
//! products then fits in memory.

use crate::domain::date::Date;
use crate::domain::id::{PhaseId, ProductId};
use crate::domain::product::Product;
use crate::domain::reuse::Relations;
use crate::domain::tree::{Place, Where};
use crate::lifecycle::closing::is_closed;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::version::Version;

use super::prints;

/// What a link between two products says.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum LinkKind {
    /// It needs the other to work; the day, where known, is that of a planned switch away from it.
    DependsOn,
    /// It takes the place of the other; the day is that of the other's planned stop.
    Replaces,
    /// The other takes its place.
    ReplacedBy,
    MergedInto,
    SplitFrom,
    /// Somebody looked at how alike they are.
    SimilarTo,
}

/// A product that names another.
#[derive(Clone, Debug)]
pub struct Link {
    pub kind: LinkKind,
    pub target: ProductId,
    pub at: Place,
    pub key: &'static str,
    pub day: Option<Date>,
}

impl Link {
    /// True for one that says what somebody found of how alike two products are, or of which followed which.
    #[must_use]
    pub fn is_compared(&self) -> bool {
        matches!(
            self.kind,
            LinkKind::SimilarTo
                | LinkKind::Replaces
                | LinkKind::ReplacedBy
                | LinkKind::SplitFrom
                | LinkKind::MergedInto
        )
    }

    /// Where the file names the other product.
    #[must_use]
    pub fn place(&self) -> Where {
        Where::from(self.at).field(self.key)
    }
}

/// What is kept of a product.
#[derive(Clone, Debug)]
pub struct ProductSummary {
    pub path: String,
    pub id: ProductId,
    pub at: Place,
    pub name: Box<str>,
    pub aliases: Box<[String]>,
    /// A number for each of its names, to find those that two products share.
    pub name_prints: Box<[u64]>,
    pub links: Box<[Link]>,
    /// The phase it is in, by today's name.
    pub phase: Option<PhaseId>,
    /// In a phase where the service ends.
    pub stopping: bool,
    /// The service has ended, and what the rules ask before is said to be done.
    pub closed: bool,
    /// It left the portfolio.
    pub left: bool,
    /// It entered by its baseline, and no committee has met it.
    pub never_reviewed: bool,
    /// Words of its name, summary and problem, for likeness.
    pub words: Box<[u32]>,
    /// It says something that `reference.yaml` explains.
    pub refers: bool,
}

impl ProductSummary {
    /// The keys of what names another product.
    pub const LINK_KEYS: &[&str] = &["replaced_by", "merged_into", "split_from", "product"];

    /// What is kept of `product`, read on the day `today`.
    #[must_use]
    pub fn new(path: String, product: &Product, lifecycle: &Lifecycle, today: Date) -> ProductSummary {
        let version = lifecycle.for_reading_on(today);
        let phase = version.and_then(|version| version.phase_on(product, today)).cloned();
        let rule = version.zip(phase.as_ref()).and_then(|(version, id)| version.phase(id));
        let stopping = rule.is_some_and(|phase| Version::flag(&phase.ends_service));
        let left = product.hors_perimetre.known().is_some_and(|left| left.since <= today);
        ProductSummary {
            path,
            id: product.id.clone(),
            at: product.at,
            name: product.name.as_str().into(),
            aliases: product.aliases.items().into(),
            name_prints: [product.id.as_str(), &product.name]
                .into_iter()
                .chain(product.aliases.items().iter().map(String::as_str))
                .map(prints::print)
                .collect(),
            links: links(product).into(),
            stopping,
            closed: stopping && rule.is_some_and(|phase| is_closed(product, phase, today)),
            phase,
            left,
            never_reviewed: product.was_never_reviewed(),
            words: prints::words(product),
            refers: !product.directorate.is_absent()
                || !product.department.is_absent()
                || !product.domain.is_absent()
                || !product.perimeter.is_absent(),
        }
    }

    /// The names it answers to, each with its place.
    pub fn names(&self) -> impl Iterator<Item = (Where, &str)> {
        let root = || Where::from(self.at);
        let own = [
            (root().field("id"), self.id.as_str()),
            (root().field("name"), &*self.name),
        ];
        let aliases = self
            .aliases
            .iter()
            .enumerate()
            .map(move |(index, alias)| (root().field("aliases").item(index), alias.as_str()));
        own.into_iter().chain(aliases)
    }

    /// True where rules about several products find in it what they find in `other`, likeness aside.
    #[must_use]
    pub fn is_for_others_as(&self, other: &ProductSummary) -> bool {
        self.is_named_as(other) && self.links_as(other) && self.stands_as(other)
    }

    /// True where both answer to the same names.
    #[must_use]
    pub fn is_named_as(&self, other: &ProductSummary) -> bool {
        self.id == other.id && self.name_prints == other.name_prints
    }

    /// True where both name the same products, in the same way.
    #[must_use]
    pub fn links_as(&self, other: &ProductSummary) -> bool {
        let said = |link: &Link| (link.kind, link.target.clone(), link.day);
        self.links.len() == other.links.len()
            && self
                .links
                .iter()
                .zip(&other.links)
                .all(|(one, other)| said(one) == said(other))
    }

    /// True where both are as near to their end.
    #[must_use]
    pub fn stands_as(&self, other: &ProductSummary) -> bool {
        self.stopping == other.stopping && self.closed == other.closed && self.left == other.left
    }

    /// The products it names as `kind`.
    pub fn linked(&self, kind: LinkKind) -> impl Iterator<Item = &Link> {
        self.links.iter().filter(move |link| link.kind == kind)
    }
}

/// The products that a product names, each with what that says.
#[must_use]
pub fn links(product: &Product) -> Vec<Link> {
    let mut links = Vec::new();
    if let Some(stop) = product.stop.known()
        && let Some(target) = stop.replaced_by.known()
    {
        links.push(link(LinkKind::ReplacedBy, target, stop.at, "replaced_by"));
    }
    if let Some(relations) = product.relations.known() {
        related(relations, &mut links);
    }
    links
}

fn related(relations: &Relations, links: &mut Vec<Link>) {
    for (kind, key, target) in [
        (LinkKind::MergedInto, "merged_into", &relations.merged_into),
        (LinkKind::SplitFrom, "split_from", &relations.split_from),
    ] {
        links.extend(target.known().map(|target| link(kind, target, relations.at, key)));
    }
    for replaced in relations.replaces.items() {
        let one = link(LinkKind::Replaces, &replaced.product, replaced.at, "product");
        links.push(Link {
            day: replaced.planned_stop.known().copied(),
            ..one
        });
    }
    for similar in relations.similar_to.items() {
        links.push(link(LinkKind::SimilarTo, &similar.product, similar.at, "product"));
    }
    for need in relations.depends_on.items() {
        if let Some(target) = need.product.known() {
            links.push(Link {
                day: need.switch_planned.known().copied(),
                ..link(LinkKind::DependsOn, target, need.at, "product")
            });
        }
    }
}

fn link(kind: LinkKind, target: &ProductId, at: Place, key: &'static str) -> Link {
    Link {
        kind,
        target: target.clone(),
        at,
        key,
        day: None,
    }
}
