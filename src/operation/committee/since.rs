//! What moved in the file of a product since the committee looked at it last.

use rayon::prelude::*;

use crate::change::{Pair, Reader, Topic, story};
use crate::committee::agenda::{Agenda, Since};
use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::id::DecisionId;
use crate::domain::portfolio::Entry;
use crate::domain::product::Product;
use crate::git::{HEAD, Landing, Repository};
use crate::operation::comparison::parsed;
use crate::operation::context::Context;
use crate::operation::revision::prefix;
use crate::operation::workspace::Workspace;

/// Adds to each product of the agenda that the committee saw before what moved since; where the history does not say, nothing.
pub fn tell(context: &Context<'_>, workspace: &Workspace, agenda: &mut Agenda<'_>) {
    let seen = agenda.asked.iter().filter_map(|one| one.previous?.day());
    let Some(earliest) = seen.min() else { return };
    let Some(past) = Past::since(context, earliest) else {
        return;
    };
    let reader = Reader {
        lifecycle: &workspace.lifecycle,
        today: context.today,
    };
    let then = agenda.asked.iter().map(|one| {
        let last = one.previous?;
        let day = last.day()?;
        let entry = workspace.portfolio.product(one.product.id.as_str())?;
        Some((day, entry, past.product_at(&entry.path, day, &last.id)?))
    });
    let then: Vec<Option<Then<'_>>> = then.collect();
    // What a gate expects is worked out for each, twice.
    let told: Vec<Option<Since>> = then
        .into_par_iter()
        .map(|then| {
            let (day, entry, before) = then?;
            let lines = moved(&entry.path, before, &entry.value, &reader);
            Some(Since { day, lines })
        })
        .collect();
    for (one, since) in agenda.asked.iter_mut().zip(told) {
        one.since = since;
    }
}

/// A product, as it is and as it was on a day.
type Then<'w> = (Date, &'w Entry<Product>, Box<Product>);

/// What moved from what a file said to what it says, what is asked of the committee aside: the agenda says that.
fn moved(path: &str, then: Box<Product>, now: &Product, reader: &Reader<'_>) -> Vec<Message> {
    let pair = Pair {
        path: path.to_owned(),
        from: None,
        unread: false,
        before: Some(then),
        after: Some(Box::new(now.clone())),
        stays: true,
        sound: None,
        unread_part: false,
        declared: None,
    };
    let lines = story::of(&pair, reader).map_or_else(Vec::new, |story| story.lines);
    let told = lines.into_iter().filter(|line| line.topic != Topic::Request);
    told.map(|line| line.text).collect()
}

/// The line of the branch here, back to a day.
struct Past {
    repository: Repository,
    prefix: String,
    /// The latest first, each with its day.
    line: Vec<(Landing, Date)>,
}

impl Past {
    fn since(context: &Context<'_>, earliest: Date) -> Option<Past> {
        let folder = context.catalogue().ok()?;
        let repository = Repository::open(folder.root()).ok()?;
        let prefix = prefix(&repository, folder).ok()?;
        let head = repository.resolve(HEAD).ok()?;
        let mut line = Vec::new();
        // The edge of a part of the history ends it.
        for landing in repository.line(head).map_while(Result::ok) {
            let Some(day) = context.day_of(landing.seconds) else {
                break;
            };
            line.push((landing, day));
            if day <= earliest {
                break;
            }
        }
        Some(Past {
            repository,
            prefix,
            line,
        })
    }

    /// The product as it was once the decision of a day was recorded: at the end of that day, or when it was recorded, where
    /// that was later.
    fn product_at(&self, path: &str, day: Date, decision: &DecisionId) -> Option<Box<Product>> {
        let by_then = self.line.iter().position(|(_, landed)| *landed <= day);
        let oldest = by_then.or(self.line.len().checked_sub(1))?;
        let with = |at: usize| {
            let product = self.product(at, path)?;
            let has = product.decisions.iter().any(|one| one.id == *decision);
            has.then_some(product)
        };
        if let Some(product) = with(oldest) {
            return Some(product);
        }
        // Decisions are only added to: between what has it and what does not yet, it came once.
        let mut found = with(0)?;
        let (mut has, mut has_not) = (0, oldest);
        while has + 1 < has_not {
            let middle = usize::midpoint(has, has_not);
            match with(middle) {
                Some(product) => (has, found) = (middle, product),
                None => has_not = middle,
            }
        }
        Some(found)
    }

    fn product(&self, at: usize, path: &str) -> Option<Box<Product>> {
        let (landing, _) = self.line.get(at)?;
        let snapshot = self.repository.snapshot(landing.id).ok()?;
        let bytes = snapshot.read(&format!("{}{path}", self.prefix)).ok()??;
        parsed::<Product>(path, &bytes)
    }
}
