//! What coaches did with the team of a product, and where it stood when it looked at its practices.

use crate::diagnostic::Arg;
use crate::domain::coaching::{Coaching, CoachingKind, Ritual};
use crate::page::{Block, Item, List, Tone, Words};

use super::View;

/// How many a terminal lists before the rest is counted.
const MOST: usize = 3;

/// The latest first, after the last look at the practices.
pub(super) fn blocks(view: &View<'_>) -> Vec<Block> {
    let mut all: Vec<&Coaching> = view
        .product
        .coachings
        .iter()
        .filter(|one| one.on <= view.today)
        .collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.on));
    let checkups = view.product.checkups.iter().filter(|one| one.on <= view.today);
    let checkup = checkups.max_by_key(|one| one.on);
    if all.is_empty() && checkup.is_none() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(2, message!("show-coaching"))];
    blocks.extend(checkup.map(|one| {
        let kept = one.kept.items().len();
        Block::Text(message!("show-checkup", day = one.on, kept = kept).into())
    }));
    let shown = if view.all { all.len() } else { all.len().min(MOST) };
    let items: Vec<Item> = all.iter().take(shown).map(|one| Item::new(said(one))).collect();
    let over = all.len() - items.len();
    let rest = (over > 0).then(|| Words::from(message!("show-coaching-more", count = over)).toned(Tone::Muted));
    if !items.is_empty() {
        blocks.push(List { items, rest }.into());
    }
    blocks
}

/// «12 mars 2026 : Formation (prioriser) : …».
fn said(one: &Coaching) -> Words {
    let kind = Arg::word(CoachingKind::LIST, one.kind.as_str());
    let mut words = Words::from(match one.until.known() {
        Some(until) => message!("show-coached-until", on = one.on, until = *until, kind = kind),
        None => message!("show-coached", on = one.on, kind = kind),
    });
    if let Some(learnt) = one.learnt.known() {
        words = words.then(message!("page-colon")).then(" ").then(learnt.as_str());
    }
    let rituals = one.rituals.items().iter();
    let rituals = rituals.map(|one| Words::from(message!("show-ritual", name = Arg::word(Ritual::LIST, one.as_str()))));
    let trained = one.trained.items().iter();
    let trained = trained.map(|one| {
        let (function, subject) = (one.function.as_str(), one.subject.as_str());
        Words::from(message!("show-trained", function = function, subject = subject))
    });
    let more: Vec<Words> = rituals.chain(trained).collect();
    if !more.is_empty() {
        words = words.then(" (").then(Words::joined(more, "\u{a0}; ")).then(")");
    }
    words
}
