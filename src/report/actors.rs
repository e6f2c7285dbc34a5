//! Whose vision is shared, and which actors come back from one product to the next? (G10)

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Message;
use crate::domain::fold::fold;
use crate::domain::product::Product;
use crate::domain::value::ActorRole;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, about, few, id_and_name};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "actors",
    names: &["acteurs"],
    question: text!("explain-report-actors"),
    audience: &[Audience::Coach],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// An actor of so many products is a hub.
const HUB: usize = 5;

/// A part of a vision, and whether a product says it.
type Part = (fn() -> Message, fn(&Product) -> bool);

/// The parts that a vision workshop fills: the seven, and what it aims at.
static PARTS: &[Part] = &[
    (
        || message!("actors-part-purpose"),
        |product| {
            product
                .vision
                .known()
                .is_some_and(|vision| vision.statement.is_filled())
        },
    ),
    (
        || message!("actors-part-people"),
        |product| {
            product
                .vision
                .known()
                .is_some_and(|vision| !vision.actors.items().is_empty())
        },
    ),
    (
        || message!("actors-part-product"),
        |product| {
            product
                .vision
                .known()
                .is_some_and(|vision| vision.value_proposition.is_filled())
        },
    ),
    (
        || message!("actors-part-process"),
        |product| {
            product
                .vision
                .known()
                .is_some_and(|vision| vision.working_agreement.is_filled())
        },
    ),
    (
        || message!("actors-part-pitfalls"),
        |product| !product.risks.items().is_empty(),
    ),
    (
        || message!("actors-part-preparation"),
        |product| !product.actions.items().is_empty(),
    ),
    (
        || message!("actors-part-practical"),
        |product| {
            product
                .vision
                .known()
                .is_some_and(|vision| !vision.workshops.items().is_empty())
        },
    ),
];

/// A product of which the file says some of a vision.
struct Shared<'i> {
    product: &'i Product,
    missing: Vec<Message>,
}

/// Somebody who counts, by the name that files give, whatever its case and accents.
struct Known<'i> {
    name: &'i str,
    products: Vec<&'i Product>,
    roles: BTreeSet<&'static str>,
    /// In how many of them it decides.
    decides: usize,
}

fn shared<'i>(input: &Input<'i>) -> Vec<Shared<'i>> {
    let own = input.active().map(|product| Shared {
        product,
        missing: PARTS
            .iter()
            .filter(|(_, says)| !says(product))
            .map(|(part, _)| part())
            .collect(),
    });
    own.filter(|one| one.missing.len() < PARTS.len()).collect()
}

fn actors<'i>(input: &Input<'i>) -> Vec<Known<'i>> {
    let mut all: BTreeMap<String, Known<'i>> = BTreeMap::new();
    for product in input.active() {
        let vision = product.vision.known();
        let mut seen = BTreeSet::new();
        for actor in vision.map_or(&[][..], |vision| vision.actors.items()) {
            let key = fold(&actor.name);
            let known = all.entry(key.clone()).or_insert_with(|| Known {
                name: &actor.name,
                products: Vec::new(),
                roles: BTreeSet::new(),
                decides: 0,
            });
            let role = actor.role.known();
            known.roles.extend(role.map(|role| role.as_str()));
            if seen.insert(key) {
                known.products.push(product);
                known.decides += usize::from(role == Some(&ActorRole::Decideur));
            }
        }
    }
    let mut all: Vec<Known<'i>> = all.into_values().collect();
    all.sort_by_key(|one| std::cmp::Reverse(one.products.len()));
    all
}

fn answer(input: &Input<'_>) -> Answer {
    let active = input.active().count();
    let mut shared = shared(input);
    let whole = shared.iter().filter(|one| one.missing.is_empty()).count();
    let actors = actors(input);
    let hubs = actors.iter().filter(|one| one.products.len() >= HUB).count();
    let mapped = input
        .active()
        .filter(|product| {
            product
                .vision
                .known()
                .is_some_and(|vision| !vision.actors.items().is_empty())
        })
        .count();
    let in_short = message!(
        "actors-in-short",
        active = active,
        whole = whole,
        mapped = mapped,
        hubs = hubs,
        least = HUB,
        names = few(actors
            .iter()
            .filter(|one| one.products.len() >= HUB)
            .map(|one| one.name.into())
            .collect::<Vec<_>>()
            .into_iter())
    );
    shared.sort_by_key(|one| one.missing.len());
    let known = |figure: Figure, n: usize| if n == 0 { figure.unknown() } else { figure };
    let answer = Answer::new(in_short)
        .figure(Figure::share("G10", text!("figure-actors-whole"), whole, active))
        .figure(known(
            Figure::count("G10", text!("figure-actors-mapped"), mapped, active),
            active,
        ))
        .figure(known(
            Figure::count("G10", text!("figure-actors-hubs"), hubs, mapped).of(active),
            mapped,
        ))
        .section(message!("actors-list"), actors_table(&actors))
        .section(message!("actors-visions"), visions_table(&shared))
        .without(text!("left-out-no-vision"), active - shared.len());
    let first = shared.iter().find(|one| !one.missing.is_empty());
    match first.map(|one| one.product).or_else(|| input.active().next()) {
        Some(product) => answer.next(
            message!("actors-next", product = product.name.as_str()),
            format!("catalog workshop {}", product.id),
        ),
        None => answer,
    }
}

/// The actors of several products first.
fn actors_table(actors: &[Known<'_>]) -> Table {
    let columns = vec![
        Column::new("actor", message!("actors-column-actor")),
        Column::new("products", message!("column-products")),
        Column::new("decides", message!("actors-column-decides")),
        Column::new("roles", message!("actors-column-roles")),
        Column::new("of", message!("actors-column-of")),
    ];
    let row = |one: &Known<'_>| {
        let ids: Vec<&str> = one.products.iter().map(|product| product.id.as_str()).collect();
        let roles: Vec<&str> = one.roles.iter().copied().collect();
        let called = roles
            .iter()
            .map(|role| crate::diagnostic::Arg::word(ActorRole::LIST, role));
        vec![
            Cell::Text(one.name.to_owned()),
            Cell::Count(one.products.len()),
            Cell::Count(one.decides),
            Cell::Value {
                bare: roles.join(" "),
                called: called.collect(),
            },
            Cell::Value {
                bare: ids.join(" "),
                called: vec![few(one.products.iter().map(|product| product.name.as_str().into()))],
            },
        ]
    };
    Table::new("actors", columns)
        .rows(actors.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

/// What each vision that was begun still lacks.
fn visions_table(shared: &[Shared<'_>]) -> Table {
    let columns = id_and_name([
        Column::new("missing", message!("actors-column-missing")),
        Column::new("parts", message!("actors-column-parts")),
    ]);
    let row = |one: &Shared<'_>| {
        let bare: Vec<String> = one.missing.iter().map(|part| part.key.to_string()).collect();
        let called = one.missing.iter().map(|part| part.clone().into());
        about(
            one.product,
            [
                Cell::Count(one.missing.len()),
                Cell::Value {
                    bare: bare.join(" ").replace("actors-part-", ""),
                    called: called.collect(),
                },
            ],
        )
    };
    Table::new("visions", columns)
        .rows(shared.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    fn product(facts: &str) -> String {
        format!("phases: [{{phase: idee, start: 2025-01-06, entered_by: registration}}]\n{facts}")
    }

    const WHOLE: &str = "vision: {statement: S, value_proposition: V, working_agreement: A, \
        actors: [{name: Bureau des lieux, role: decideur}, {name: usagers, role: utilisateur}], \
        workshops: [{date: 2026-09-01}]}\nrisks: [{id: r, text: R}]\n\
        actions: [{id: a, text: T, owner: O, due: 2026-12-01}]\n";

    #[test]
    fn a_vision_is_whole_with_its_seven_parts_and_an_actor_of_five_products_is_a_hub() {
        let one = |name: &str| product(&format!("vision: {{actors: [{{name: {name}, role: contributeur}}]}}\n"));
        let mut products = vec![product(WHOLE), product(""), one("tuteurs")];
        // The case and the accents of a name do not count: with the first, five products.
        products.extend(
            [
                "bureau des lieux",
                "BUREAU DES LIEUX",
                "Bureau des lieux",
                "bureau des  lieux",
            ]
            .map(one),
        );
        let products: Vec<&str> = products.iter().map(String::as_str).collect();
        let answer = Catalogue::of(&products).answer(&REPORT, "2026-11-22");
        // One of seven products has the seven parts.
        assert_eq!(answer.hand("actors-whole"), (Some(1.0 / 7.0), 7, 7));
        // All but the second name an actor.
        assert_eq!(answer.hand("actors-mapped"), (Some(6.0), 7, 7));
        let hubs = answer.hand("actors-hubs");
        assert_eq!((hubs.1, hubs.2), (6, 7));
        let table = answer.tables().find(|table| table.name == "actors").unwrap();
        assert_eq!(table.rows[0][0], Cell::Text("Bureau des lieux".to_owned()));
        assert_eq!(table.rows[0][2], Cell::Count(1));
    }

    #[test]
    fn of_nothing_nothing_is_known() {
        let answer = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        for id in ["actors-whole", "actors-mapped", "actors-hubs"] {
            assert_eq!(answer.hand(id), (None, 0, 0), "{id}");
        }
    }
}
