//! Which products look alike? (E5)

use std::collections::{BTreeMap, BTreeSet};

use crate::domain::product::{Population, Product};
use crate::domain::wording;
use crate::page::{Cell, Column, Table};
use crate::rules::engine::product_summary::links;

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, named};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "duplicates",
    names: &["doublons"],
    question: text!("explain-report-duplicates"),
    audience: &[Audience::Committee, Audience::Coach],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// From so high on, two products are to be compared by somebody.
const ALIKE: f64 = 0.6;
/// Fewer words tell nothing.
const ENOUGH: usize = 5;
/// A word that so many products use does not bring two of them together.
const COMMON: usize = 200;
/// How many words in common are shown.
const MOST_WORDS: usize = 8;

/// What a product is compared by.
struct Traits<'i> {
    product: &'i Product,
    words: BTreeSet<String>,
    populations: BTreeSet<&'static str>,
    directorates: BTreeSet<&'i str>,
    /// What it depends on or reuses.
    needs: BTreeSet<&'i str>,
    /// The products that somebody has compared it with.
    compared: BTreeSet<String>,
}

impl<'i> Traits<'i> {
    fn of(product: &'i Product) -> Traits<'i> {
        let audience = product.audience.known();
        let populations = audience.map_or(&[][..], |audience| audience.populations.items());
        let depends = product
            .relations
            .known()
            .map_or(&[][..], |known| known.depends_on.items());
        let depends = depends.iter().filter_map(|need| {
            let product = need.product.known().map(|id| id.as_str());
            product.or(need.common.known().map(|id| id.as_str()))
        });
        let reused = product.reuse.items().iter().map(|reuse| reuse.common.as_str());
        Traits {
            product,
            words: wording::words(product),
            populations: populations.iter().copied().map(Population::as_str).collect(),
            directorates: Product::ids(&product.directorate)
                .iter()
                .map(|id| id.as_str())
                .collect(),
            needs: depends.chain(reused).collect(),
            compared: links(product)
                .iter()
                .filter(|link| link.is_compared())
                .map(|link| link.target.to_string())
                .collect(),
        }
    }

    fn was_compared(&self, other: &Traits<'_>) -> bool {
        let says = |one: &Traits<'_>, to: &Traits<'_>| one.compared.contains(to.product.id.as_str());
        says(self, other) || says(other, self)
    }
}

/// The share of all that both have: the index of Jaccard; none where one of them says nothing.
fn shared<T: Ord>(one: &BTreeSet<T>, other: &BTreeSet<T>) -> Option<f64> {
    if one.is_empty() || other.is_empty() {
        return None;
    }
    let both = one.intersection(other).count();
    Some(both as f64 / (one.len() + other.len() - both) as f64)
}

/// How alike two products are, from 0 to 1, by the parts that both files have.
fn score(one: &Traits<'_>, other: &Traits<'_>) -> f64 {
    let same = |same: bool| if same { 1.0 } else { 0.0 };
    let kinds = one.product.product_type.known().zip(other.product.product_type.known());
    let directorates = shared(&one.directorates, &other.directorates).map(|share| same(share > 0.0));
    let parts = [
        (0.35, shared(&one.words, &other.words)),
        (0.25, shared(&one.populations, &other.populations)),
        (0.20, kinds.map(|(one, other)| same(one == other))),
        (0.10, directorates),
        (0.10, shared(&one.needs, &other.needs)),
    ];
    let known = parts.iter().filter_map(|(weight, part)| Some((weight, (*part)?)));
    let (sum, whole) = known.fold((0.0, 0.0), |(sum, whole), (weight, part)| {
        (sum + weight * part, whole + weight)
    });
    if whole > 0.0 { sum / whole } else { 0.0 }
}

/// Two products that look alike.
struct Pair<'t, 'i> {
    one: &'t Traits<'i>,
    other: &'t Traits<'i>,
    score: f64,
}

/// The pairs to be compared, the most alike first, and how many were compared already.
fn pairs<'t, 'i>(all: &'t [Traits<'i>]) -> (Vec<Pair<'t, 'i>>, usize) {
    let mut users: BTreeMap<&str, Vec<usize>> = BTreeMap::new();
    for (at, one) in all.iter().enumerate() {
        for word in &one.words {
            users.entry(word).or_default().push(at);
        }
    }
    let (mut pairs, mut compared) = (Vec::new(), 0);
    for (at, one) in all.iter().enumerate() {
        let own = one.words.iter().filter_map(|word| users.get(word.as_str()));
        let near: BTreeSet<usize> = own.filter(|users| users.len() <= COMMON).flatten().copied().collect();
        for other in near.range(at + 1..).filter_map(|other| all.get(*other)) {
            let score = score(one, other);
            if score < ALIKE {
                continue;
            }
            if one.was_compared(other) {
                compared += 1;
            } else {
                pairs.push(Pair { one, other, score });
            }
        }
    }
    pairs.sort_by(|one, other| other.score.total_cmp(&one.score));
    (pairs, compared)
}

fn answer(input: &Input<'_>) -> Answer {
    let active = input.active().count();
    let all: Vec<Traits<'_>> = input.active().map(Traits::of).collect();
    let all: Vec<Traits<'_>> = all.into_iter().filter(|one| one.words.len() >= ENOUGH).collect();
    let (pairs, compared) = pairs(&all);
    let in_short = message!(
        "duplicates-in-short",
        pairs = pairs.len(),
        described = all.len(),
        silent = active - all.len()
    );
    let known = |figure: Figure| if all.is_empty() { figure.unknown() } else { figure };
    let answer = Answer::new(in_short)
        .figure(known(
            Figure::count("E5", text!("figure-duplicates-pairs"), pairs.len(), all.len()).of(active),
        ))
        .figure(known(
            Figure::count("E5", text!("figure-duplicates-compared"), compared, all.len()).of(active),
        ))
        .section(message!("duplicates-pairs"), table(&pairs))
        .without(text!("left-out-duplicates-silent"), active - all.len());
    match pairs.first() {
        Some(pair) => answer
            .next(
                message!("duplicates-next", product = pair.one.product.name.as_str()),
                format!("catalog show {}", pair.one.product.id),
            )
            .next(
                message!("duplicates-next-verdict"),
                "catalog explain relations.similar_to",
            ),
        None => answer,
    }
}

fn table(pairs: &[Pair<'_, '_>]) -> Table {
    let columns = vec![
        Column::new("one", message!("duplicates-column-one")),
        Column::new("other", message!("duplicates-column-other")),
        Column::new("score", message!("duplicates-column-score")),
        Column::new("words", message!("duplicates-column-words")),
    ];
    let row = |pair: &Pair<'_, '_>| {
        let words: Vec<&str> = pair
            .one
            .words
            .intersection(&pair.other.words)
            .map(String::as_str)
            .collect();
        let mut shown = words.get(..MOST_WORDS.min(words.len())).unwrap_or_default().join(", ");
        if words.len() > MOST_WORDS {
            shown.push_str(", …");
        }
        vec![
            named(pair.one.product),
            named(pair.other.product),
            Cell::quantity((pair.score * 100.0).round() / 100.0, "part"),
            Cell::Text(shown),
        ]
    };
    Table::new("pairs", columns)
        .rows(pairs.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
        .note(message!("duplicates-note"))
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    const DAY: &str = "2026-11-22";

    fn product(facts: &str) -> String {
        format!("phases: [{{phase: idee, start: 2025-01-01, entered_by: registration}}]\n{facts}")
    }

    fn ask(products: &[String]) -> Answer {
        let products: Vec<&str> = products.iter().map(String::as_str).collect();
        Catalogue::of(&products).answer(&REPORT, DAY)
    }

    /// Ten words with «Produit»; the number of the name is too short to be one.
    const MEDALS: &str = "summary: suivre demandes médailles honneur travail agents ministère secrétariat général\n";

    #[test]
    fn of_nothing_nothing_is_known() {
        for (products, of) in [
            (vec![], 0),
            (vec![product("")], 1),
            (vec![product("summary: trop peu\n")], 1),
        ] {
            let answer = ask(&products);
            assert_eq!(answer.hand("duplicates-pairs"), (None, 0, of));
            assert_eq!(answer.hand("duplicates-compared"), (None, 0, of));
        }
    }

    #[test]
    fn the_parts_that_both_have_are_weighed() {
        // «Produit», eight words of ten in common: 8 / 11 and more.
        let near = MEDALS.replace("général", "particulier");
        let answer = ask(&[product(MEDALS), product(&near), product("")]);
        // Words alone: 9 of 11 in all, 0.82.
        assert_eq!(answer.hand("duplicates-pairs"), (Some(1.0), 2, 3));
        let table = answer.tables().next().unwrap();
        let quantity = Cell::quantity(0.82, "part");
        assert_eq!(table.rows[0][2], quantity);
        // With other populations, types and directorates: 0.35 × 0.82 / 0.90 is 0.32.
        let facts = |population: &str, kind: &str, directorate: &str| {
            format!("audience: {{populations: [{population}]}}\nproduct_type: {kind}\ndirectorate: {directorate}\n")
        };
        let one = product(&(MEDALS.to_owned() + &facts("agent_minsoc", "autre", "dva")));
        let other = product(&(near + &facts("particulier", "election", "dap")));
        assert_eq!(ask(&[one, other]).hand("duplicates-pairs"), (Some(0.0), 2, 2));
    }

    #[test]
    fn a_pair_that_somebody_compared_is_silent() {
        let said = MEDALS.to_owned() + "relations: {similar_to: [{product: p1, verdict: distinct}]}\n";
        let answer = ask(&[
            product(MEDALS),
            product(&said),
            product(MEDALS).replace("idee", "arret"),
        ]);
        assert_eq!(answer.hand("duplicates-pairs"), (Some(0.0), 2, 2));
        assert_eq!(answer.hand("duplicates-compared"), (Some(1.0), 2, 2));
    }
}
