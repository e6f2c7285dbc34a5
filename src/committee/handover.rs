//! A product that changes hands: what is handed over of the rules' list, and what the entity that receives it lacks.

use crate::domain::date::Date;
use crate::domain::fold::fold;
use crate::domain::handover::{HandedPart, Handover};
use crate::domain::id::TermId;
use crate::domain::product::Product;
use crate::domain::team::Member;
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::{HandoverPart, Version};
use crate::report::product_mode::practice::{self, Practice};

/// A handover, by a day.
#[derive(Debug)]
pub struct Reading<'p> {
    pub product: &'p Product,
    /// The latest; none where nobody has said to whom the product goes.
    pub handover: Option<&'p Handover>,
    pub parts: Vec<Part<'p>>,
    pub receiver: Receiver<'p>,
}

/// A part of the list.
#[derive(Debug)]
pub struct Part<'p> {
    pub rule: &'p HandoverPart,
    /// None until it is handed over.
    pub done: Option<&'p HandedPart>,
    /// The fields that the receiving team reads first and that the file does not say.
    pub silent: Vec<&'p str>,
}

/// What the receiving side has on the day of the handover.
#[derive(Debug)]
pub struct Receiver<'p> {
    /// How many roles of the team are held by its people; none where it is not known who receives.
    pub members: Option<usize>,
    /// The roles of the team of today that none of its people holds.
    pub roles_missing: Vec<&'p TermId>,
    /// The practices of product mode that the team keeps.
    pub kept: Vec<Practice>,
    /// What the product costs a year once it runs, where the file says it.
    pub run_yearly_eur: Option<f64>,
}

impl Reading<'_> {
    /// How many parts are handed over.
    #[must_use]
    pub fn ready(&self) -> usize {
        self.parts.iter().filter(|part| part.done.is_some()).count()
    }

    /// The parts that remain.
    #[must_use]
    pub fn left(&self) -> usize {
        self.parts.len() - self.ready()
    }
}

/// The latest handover of a product, as far as it got by the day `today`.
#[must_use]
pub fn read<'p>(product: &'p Product, version: &'p Version, today: Date) -> Reading<'p> {
    let handover = product.handovers.last();
    let subject = Subject::new(product, version, today);
    let parts = version.handover.iter().map(|rule| Part {
        rule,
        done: handover.and_then(|handover| handover.done(&rule.id, today)),
        silent: rule
            .fields
            .items()
            .iter()
            .map(String::as_str)
            .filter(|field| !subject.has(field))
            .collect(),
    });
    Reading {
        product,
        handover,
        parts: parts.collect(),
        receiver: receiver(product, version, handover, today),
    }
}

/// True for the latest handover of a product while it is not over: a part remains, or its day is to come.
#[must_use]
pub fn is_open(handover: &Handover, version: &Version, today: Date) -> bool {
    let left = version
        .handover
        .iter()
        .any(|part| handover.done(&part.id, today).is_none());
    left || handover.on > today
}

fn receiver<'p>(product: &'p Product, version: &Version, handover: Option<&Handover>, today: Date) -> Receiver<'p> {
    let members = || product.team.known().into_iter().flat_map(|team| team.members.items());
    let is_there = |member: &Member, on: Date| {
        member.since.known().is_none_or(|since| *since <= on) && member.until.known().is_none_or(|until| *until >= on)
    };
    let theirs = |member: &Member, handover: &Handover| {
        let entity = member.entity.known();
        let on = handover.on.max(today);
        entity.is_some_and(|entity| fold(entity) == fold(&handover.to)) && is_there(member, on)
    };
    let received: Option<Vec<&TermId>> = handover.map(|handover| {
        let own = members().filter(|member| theirs(member, handover));
        own.map(|member| &member.role).collect()
    });
    let mut roles_missing: Vec<&TermId> = Vec::new();
    if let Some(received) = &received {
        for member in members().filter(|member| is_there(member, today)) {
            if !received.contains(&&member.role) && !roles_missing.contains(&&member.role) {
                roles_missing.push(&member.role);
            }
        }
    }
    Receiver {
        members: received.as_ref().map(Vec::len),
        roles_missing,
        kept: practice::kept(product, version, today),
        run_yearly_eur: product
            .budget
            .known()
            .and_then(|budget| budget.run_yearly_eur.known().copied()),
    }
}
