//! A gate in a few lines: where the product stands, what stands in the way, and what to type next.

use crate::diagnostic::shell::quoted;
use crate::diagnostic::{Arg, Message};
use crate::lifecycle::next_step::Next;
use crate::lifecycle::readiness::{Item, State};
use crate::page::{Block, Code, Item as ListItem, List, Page, Tone, Words};

use super::{View, both, by_aspect, mark, next_block, open_reservations, title};

/// So many questions of the committee are named; the others are counted.
const MOST_NAMED: usize = 3;

/// The gate as a page of about nine lines.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let items = &view.readiness.items;
    let missing = || items.iter().filter(|item| item.state == State::Missing);
    let (blocking, binding) = view.readiness.gaps();
    let page = Page::new(title(view));
    let page = view.trial.iter().fold(page, |page, trial| page.lead(trial.said()));
    let page = page.lead(message!(
        "gate-short-totals",
        answered = view.readiness.count(State::Met) + view.readiness.count(State::Declared),
        asked = items.len() - view.readiness.count(State::NotApplicable)
    ));
    let page = view
        .trial
        .iter()
        .fold(page, |page, trial| page.with_all(trial.in_short()));
    let page = if missing().next().is_none() {
        page.text(message!("gate-all-answered"))
    } else if blocking.is_empty() && binding.is_empty() {
        page.text(message!("gate-short-nothing-binds"))
    } else {
        let page = page.with_all(named(|count| message!("gate-short-blocking", count = count), &blocking));
        page.with_all(named(|count| message!("gate-short-binding", count = count), &binding))
    };
    let page = page
        .with_all(by_aspect_missing(view))
        .with_all(open_reservations(view.product, view.today));
    if let Some(trial) = &view.trial {
        return page.text(message!(
            "gate-trial-all",
            id = Arg::shown(&view.product.id),
            gate = Arg::shown(view.gate),
            rules = Arg::Command(quoted(&trial.trial.found).into_owned())
        ));
    }
    let answers = view.next == Next::Decide && blocking.is_empty() && binding.is_empty() && missing().next().is_some();
    let page = if answers { page.with(answer(view)) } else { page };
    let page = page.with(next_block(view));
    page.text(message!(
        "gate-short-all",
        id = Arg::shown(&view.product.id),
        gate = Arg::shown(view.gate)
    ))
}

/// The committee's questions that have no answer, each once.
pub(super) fn named(heading: impl Fn(usize) -> Message, items: &[&Item<'_>]) -> Vec<Block> {
    if items.is_empty() {
        return Vec::new();
    }
    let mut asked: Vec<&Item<'_>> = Vec::new();
    for item in items {
        if !asked.iter().any(|other| other.criterion.id == item.criterion.id) {
            asked.push(item);
        }
    }
    let line = |item: &&Item<'_>| ListItem {
        mark: Some(mark(item)),
        words: Words::from(both(|language| item.criterion.label(language))),
        // What was answered, and does not suffice.
        notes: item
            .contradicted
            .then(|| Words::from(item.why.clone()).toned(Tone::Muted))
            .into_iter()
            .collect(),
        shares_notes_with_next: false,
    };
    // «One more» would take the line of the one that it hides.
    let shown = if asked.len() == MOST_NAMED + 1 {
        asked.len()
    } else {
        MOST_NAMED
    };
    let hidden = asked.len().saturating_sub(shown);
    let rest = (hidden > 0).then(|| Words::from(message!("gate-short-more", count = hidden)).toned(Tone::Muted));
    let list = List {
        items: asked.iter().take(shown).map(line).collect(),
        rest,
    };
    vec![Block::Text(heading(asked.len()).into()), list.into()]
}

/// How many questions of each aspect have no answer.
fn by_aspect_missing(view: &View<'_>) -> Option<Block> {
    let counts = by_aspect(view).into_iter().filter_map(|(aspect, items)| {
        let missing = items.iter().filter(|item| item.state == State::Missing).count();
        let label = Arg::both(&aspect.fr, &aspect.en);
        (missing > 0).then(|| Words::from(message!("gate-short-aspect", aspect = label, count = missing)))
    });
    let counts: Vec<Words> = counts.collect();
    (!counts.is_empty()).then(|| {
        let line = Words::from(message!("gate-short-missing"))
            .then(" ")
            .then(Words::joined(counts, " · "));
        Block::Text(line.toned(Tone::Muted))
    })
}

/// The questions to answer first.
pub(super) fn answer(view: &View<'_>) -> Block {
    Block::from(Code {
        label: message!("gate-short-to-answer").into(),
        text: message!("gate-short-answer", id = Arg::shown(&view.product.id)).into(),
        language: None,
    })
}
