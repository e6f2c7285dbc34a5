//! A product's vision on one page: what it is for, who counts, what is aimed at, what may go wrong, who does what.

use crate::diagnostic::{Arg, Message};
use crate::domain::fact::Fact as Known;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::Product;
use crate::domain::team::{Action, ActionStatus, Risk};
use crate::domain::value::{ActorKind, ActorRole, Objective, Vision};
use crate::page::{Actor, Actors, Cell, Chart, Column, Facts, Labelled, List, Page, Table, Words};

use super::named_or_text;

/// The page; `since` says what changed since the last workshop, under its title.
#[must_use]
pub fn page(product: &Product, portfolio: &Portfolio, since: Option<(Message, Vec<Message>)>) -> Page {
    let mut page = Page::new(message!("vision-title", name = product.name.as_str()));
    let vision = product.vision.known();
    let statement = vision.and_then(|vision| vision.statement.known());
    page = match statement {
        Some(statement) => page.lead(statement.as_str()),
        None => page.lead(message!("vision-none", id = Arg::shown(&product.id))),
    };
    let facts = facts(product, vision.map(|vision| &**vision));
    if !facts.is_empty() {
        page = page.with(Facts::in_sentences(facts));
    }
    let map = map(product, vision.map(|vision| &**vision));
    if !map.actors.is_empty() {
        page = page.heading(map.title.clone()).with(Chart::Actors(map));
    }
    for (heading, table) in [
        (message!("vision-objectives"), objectives(product.objectives.items())),
        (message!("vision-risks"), risks(product.risks.items(), portfolio)),
        (message!("vision-actions"), actions(product.actions.items(), portfolio)),
    ] {
        if !table.rows.is_empty() {
            page = page.heading(heading).with(table);
        }
    }
    if let Some((title, lines)) = since {
        let lines: List = lines.into_iter().collect();
        page = page.heading(title).with(lines);
    }
    page
}

fn facts(product: &Product, vision: Option<&Vision>) -> Vec<Labelled> {
    let text = |label: Message, fact: Option<&String>| fact.map(|text| Labelled::new(label, text.as_str()));
    let many = |label: Message, fact: Option<&Vec<String>>| {
        let words = fact.filter(|all| !all.is_empty()).map(|all| all.join(", "));
        words.map(|words| Labelled::new(label, words))
    };
    let problem = product.value.known().and_then(|value| value.problem.known());
    let last = vision.and_then(|vision| vision.workshops.items().iter().map(|one| one.date).max());
    let reviewed = vision.and_then(|vision| vision.reviewed_on.known().copied());
    let day = |label: Message, day| Labelled::new(label, Words::from(Cell::from(day)));
    [
        text(
            message!("vision-problem"),
            problem.and_then(|problem| problem.text.known()),
        ),
        many(message!("vision-users"), vision.and_then(|vision| vision.users.known())),
        text(
            message!("vision-promise"),
            vision.and_then(|vision| vision.value_proposition.known()),
        ),
        text(
            message!("vision-impact"),
            vision.and_then(|vision| vision.expected_impact.known()),
        ),
        text(
            message!("vision-agreement"),
            vision.and_then(|vision| vision.working_agreement.known()),
        ),
        many(
            message!("vision-approved"),
            vision.and_then(|vision| vision.approved_by.known()),
        ),
        last.map(|last| day(message!("vision-workshop"), last)),
        reviewed.map(|reviewed| day(message!("vision-reviewed"), reviewed)),
    ]
    .into_iter()
    .flatten()
    .collect()
}

fn map(product: &Product, vision: Option<&Vision>) -> Actors {
    let label =
        |words, word: Option<&'static str>| word.map_or(Cell::Unknown, |word| Cell::Label(Arg::word(words, word)));
    let actors = vision.map_or(&[][..], |vision| vision.actors.items());
    let mut actors: Vec<Actor> = actors
        .iter()
        .map(|one| Actor {
            name: one.name.clone(),
            kind: label(ActorKind::LIST, one.kind.known().map(|kind| kind.as_str())),
            role: label(ActorRole::LIST, one.role.known().map(|role| role.as_str())),
            expectation: text(&one.expectation),
            influence: one.influence.known().copied(),
        })
        .collect();
    actors.sort_by_key(|one| std::cmp::Reverse(one.influence));
    Actors {
        name: "actors",
        title: message!("vision-actors").into(),
        center: product.name.clone(),
        actors,
        notes: vec![message!("vision-actors-note").into()],
    }
}

fn text(fact: &Known<String>) -> Cell {
    fact.known().map_or(Cell::Empty, |text| Cell::Text(text.clone()))
}

/// A row for each key result, and one for an objective that has none.
fn objectives(objectives: &[Objective]) -> Table {
    let columns = vec![
        Column::new("objective", message!("vision-column-objective")),
        Column::new("key_result", message!("vision-column-result")),
        Column::new("baseline", message!("vision-column-baseline")),
        Column::new("target", message!("vision-column-target")),
        Column::new("due", message!("vision-column-due")),
    ];
    let number = |fact: &Known<f64>| fact.known().map_or(Cell::Empty, |value| Cell::Number(*value));
    let rows = objectives.iter().flat_map(|objective| {
        let name = Cell::Text(objective.text.clone());
        let results = objective.key_results.items();
        if results.is_empty() {
            return vec![vec![name, Cell::Empty, Cell::Empty, Cell::Empty, Cell::Empty]];
        }
        let row = |(at, one): (usize, &crate::domain::value::KeyResult)| {
            vec![
                if at == 0 { name.clone() } else { Cell::Empty },
                text(&one.text),
                number(&one.baseline),
                number(&one.target),
                one.due.known().map_or(Cell::Empty, |due| Cell::from(*due)),
            ]
        };
        results.iter().enumerate().map(row).collect()
    });
    Table::new("objectives", columns).rows(rows)
}

/// The most serious first.
fn risks(risks: &[Risk], portfolio: &Portfolio) -> Table {
    let columns = vec![
        Column::new("risk", message!("vision-column-risk")),
        Column::new("likelihood", message!("vision-column-likelihood")),
        Column::new("impact", message!("vision-column-impact")),
        Column::new("owner", message!("vision-column-owner")),
        Column::new("response", message!("vision-column-response")),
    ];
    let weight = |risk: &Risk| risk.likelihood.known().unwrap_or(&0) * risk.impact.known().unwrap_or(&0);
    let mut risks: Vec<&Risk> = risks.iter().collect();
    risks.sort_by_key(|risk| std::cmp::Reverse(weight(risk)));
    let level = |fact: &Known<i64>| fact.known().map_or(Cell::Empty, |level| Cell::Number(*level as f64));
    let row = |risk: &&Risk| {
        vec![
            Cell::Text(risk.text.clone()),
            level(&risk.likelihood),
            level(&risk.impact),
            risk.owner
                .known()
                .map_or(Cell::Unknown, |owner| named_or_text(owner, portfolio)),
            text(&risk.response),
        ]
    };
    Table::new("risks", columns).rows(risks.iter().map(row))
}

/// The next due first; those that are done or given up are no work any more.
fn actions(actions: &[Action], portfolio: &Portfolio) -> Table {
    let columns = vec![
        Column::new("action", message!("vision-column-action")),
        Column::new("owner", message!("vision-column-owner")),
        Column::new("due", message!("vision-column-due")),
        Column::new("status", message!("vision-column-status")),
    ];
    let is_open = |action: &&Action| {
        !matches!(
            action.status.known(),
            Some(ActionStatus::Fait | ActionStatus::Abandonne)
        )
    };
    let mut open: Vec<&Action> = actions.iter().filter(is_open).collect();
    open.sort_by_key(|action| action.due);
    let row = |action: &&Action| {
        let status = action.status.known();
        vec![
            Cell::Text(action.text.clone()),
            named_or_text(&action.owner, portfolio),
            Cell::from(action.due),
            status.map_or(Cell::Empty, |status| {
                Cell::Label(Arg::word(ActionStatus::LIST, status.as_str()))
            }),
        ]
    };
    Table::new("actions", columns).rows(open.iter().map(row))
}
