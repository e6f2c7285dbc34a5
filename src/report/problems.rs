//! Which problems come back in team after team? (G6)

use std::cmp::Ordering;
use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Arg;
use crate::domain::fact::UNKNOWN;
use crate::domain::id::{CommonId, ProductId};
use crate::domain::naming::Named;
use crate::domain::problem::{Occurrence, Problem, ProblemStatus};
use crate::domain::product::Product;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::axis::Axis;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::frame::listing::MOST_LISTED;
use super::gates::unmet_by_criterion;
use super::shared::acts::{Acts, value};
use super::shared::words;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "problems",
    names: &["problemes", "problèmes"],
    question: text!("explain-report-problems"),
    audience: &[Audience::Coach, Audience::Direction],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// A problem by the day of the report.
struct Met<'i> {
    problem: &'i Problem,
    /// Of the last twelve months, and of the twelve before.
    recent: Vec<&'i Occurrence>,
    before: usize,
    all: usize,
    products: BTreeSet<&'i ProductId>,
}

/// The problems that some chosen products met by that day. Where the whole catalogue was chosen, those that teams met
/// without naming a product, and those that nobody has met, are there too.
struct Problems<'i> {
    met: Vec<Met<'i>>,
    /// Occurrences that name no product of the catalogue, where only some products were chosen.
    unplaced: usize,
}

fn problems<'i>(input: &Input<'i>) -> Problems<'i> {
    let chosen: BTreeMap<&ProductId, &Product> = input.products.iter().map(|one| (&one.id, *one)).collect();
    let is_whole = chosen.len() == input.portfolio.products.len();
    let mut unplaced = 0;
    let mut met = Vec::new();
    for problem in input.portfolio.problems().iter().map(|entry| &*entry.value) {
        let by_then = problem.occurrences.items().iter().filter(|one| one.date <= input.on);
        let mut own = Vec::new();
        for occurrence in by_then {
            match occurrence.product.known() {
                Some(id) => own.extend(
                    chosen
                        .get(id)
                        .filter(|one| was_there(one, occurrence))
                        .map(|_| occurrence),
                ),
                None if is_whole => own.push(occurrence),
                None => unplaced += 1,
            }
        }
        let is_seen = problem.first_seen.known().is_none_or(|day| *day <= input.on);
        if own.is_empty() && !(is_whole && is_seen) {
            continue;
        }
        let (year, two) = (input.on.plus_months(-12), input.on.plus_months(-24));
        met.push(Met {
            problem,
            recent: own.iter().copied().filter(|one| one.date > year).collect(),
            before: own.iter().filter(|one| one.date > two && one.date <= year).count(),
            all: own.len(),
            products: own.iter().filter_map(|one| one.product.known()).collect(),
        });
    }
    met.sort_by_key(|one| {
        (
            !one.is_open(),
            std::cmp::Reverse((one.products.len(), one.recent.len())),
        )
    });
    Problems { met, unplaced }
}

/// True where the product had not left the portfolio.
fn was_there(product: &Product, occurrence: &Occurrence) -> bool {
    let left = product.hors_perimetre.known();
    left.is_none_or(|left| occurrence.date < left.since)
}

impl Met<'_> {
    fn is_open(&self) -> bool {
        !matches!(
            self.problem.status.known(),
            Some(ProblemStatus::Clos | ProblemStatus::Accepte)
        )
    }

    fn is_shared(&self) -> bool {
        self.products.len() > 1
    }

    /// True where somebody said what it is about or what answers it.
    fn is_linked(&self) -> bool {
        !self.problem.linked_commons.items().is_empty() || self.problem.linked_standard.is_filled()
    }

    /// Whether it is met more often than the year before.
    fn trend(&self) -> Cell {
        Cell::from(match self.recent.len().cmp(&self.before) {
            Ordering::Greater => message!("problems-rising"),
            Ordering::Equal => message!("problems-steady"),
            Ordering::Less => message!("problems-falling"),
        })
    }
}

fn answer(input: &Input<'_>) -> Answer {
    let problems = problems(input);
    let open: Vec<&Met<'_>> = problems.met.iter().filter(|one| one.is_open()).collect();
    let ownerless = open.iter().filter(|one| !one.problem.owner.is_filled()).count();
    let shared = open.iter().filter(|one| one.is_shared()).count();
    let in_short = message!(
        "problems-in-short",
        all = problems.met.len(),
        open = open.len(),
        shared = shared,
        lonely = open.len() - shared,
        ownerless = ownerless
    );
    let answer = Answer::new(in_short)
        .figures(figures(&problems))
        .section(message!("problems-list"), table(input, &problems))
        .section(message!("problems-criteria"), criteria(input, &problems))
        .section(message!("problems-where"), heat(input, &problems))
        .without(text!("left-out-unplaced-problems"), problems.unplaced);
    let first = problems
        .met
        .iter()
        .find(|one| one.is_open() && !one.products.is_empty());
    match first {
        Some(first) => answer.next(message!("problems-next"), format!("catalog show {}", first.problem.id)),
        None => answer.next(message!("problems-next-none"), "catalog report support"),
    }
}

/// Units are problems, or times that one was met.
fn figures(problems: &Problems<'_>) -> Vec<Figure> {
    let met = &problems.met;
    let known = |figure: Figure| if met.is_empty() { figure.unknown() } else { figure };
    let open = || met.iter().filter(|one| one.is_open());
    let count = |key, count: usize| known(Figure::count("G6", key, count, met.len()));
    let times: usize = met.iter().map(|one| one.all).sum();
    let recent: usize = met.iter().map(|one| one.recent.len()).sum();
    let before: usize = met.iter().map(|one| one.before).sum();
    let owned = open().filter(|one| one.problem.owner.is_filled()).count();
    let linked = open().filter(|one| one.is_linked()).count();
    let mut figures = vec![
        count(text!("figure-problems-open"), open().count()),
        known(
            Figure::count(
                "G6",
                text!("figure-problems-shared"),
                open().filter(|one| one.is_shared()).count(),
                open().count(),
            )
            .of(met.len()),
        ),
        known(Figure::share("G6", text!("figure-problems-owned"), owned, open().count()).of(met.len())),
        known(Figure::share("G6", text!("figure-problems-linked"), linked, open().count()).of(met.len())),
        known(Figure::count("G6", text!("figure-problems-recent"), recent, times)),
        known(Figure::count("G6", text!("figure-problems-before"), before, times)),
    ];
    figures.extend(met.iter().map(|one| {
        Figure::count("G6", text!("figure-problems-times"), one.recent.len(), one.all)
            .about(&one.problem.id, one.problem.title.as_str())
    }));
    figures
}

fn table(input: &Input<'_>, problems: &Problems<'_>) -> Table {
    let unmet = unmet_by_criterion(&Acts::of(input));
    let columns = vec![
        Column::new("problem", message!("column-id")),
        Column::new("title", message!("problems-column-problem")),
        Column::new("category", message!("problems-column-category")),
        Column::new("products", message!("column-products")),
        Column::new("times", message!("problems-column-recent")),
        Column::new("times_before", message!("problems-column-before")),
        Column::new("trend", message!("problems-column-trend")),
        Column::new("owner", message!("problems-column-owner")),
        Column::new("status", message!("problems-column-status")),
        Column::new("criterion_unmet", message!("problems-column-unmet")),
        Column::new("commons", message!("problems-column-commons")),
    ];
    let row = |one: &Met<'_>| {
        let status = one
            .problem
            .status
            .known()
            .map(|status| Arg::word(ProblemStatus::LIST, status.as_str()));
        let owner = one.problem.owner.known();
        let standard = one.problem.linked_standard.known();
        let found = standard.and_then(|id| unmet.get(id.as_str()));
        vec![
            Cell::Id(one.problem.id.to_string()),
            Cell::Text(one.problem.title.clone()),
            value(category(one.problem), words::category(category(one.problem))),
            Cell::Count(one.products.len()),
            Cell::Count(one.recent.len()),
            Cell::Count(one.before),
            one.trend(),
            owner.map_or(Cell::Unknown, |owner| Cell::Text(owner.clone())),
            status.map_or(Cell::Unknown, Cell::Label),
            found.map_or(Cell::Empty, |count| Cell::Count(*count)),
            answering(input, one.problem.linked_commons.items()),
        ]
    };
    Table::new("problems", columns)
        .rows(problems.met.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

/// The commons that answer, by their names.
fn answering(input: &Input<'_>, ids: &[CommonId]) -> Cell {
    let commons = input.portfolio.commons();
    let name = |id: &CommonId| {
        let found = commons.iter().find(|entry| entry.value.id == *id);
        found.map_or_else(|| id.to_string(), |entry| entry.value.name.clone())
    };
    match ids {
        [] => Cell::Empty,
        ids => Cell::Text(ids.iter().map(name).collect::<Vec<_>>().join(", ")),
    }
}

/// The criteria that decisions found unmet most often, with the problems that are about them and what answers those.
fn criteria(input: &Input<'_>, problems: &Problems<'_>) -> Table {
    let unmet = unmet_by_criterion(&Acts::of(input));
    let mut unmet: Vec<(&str, usize)> = unmet.into_iter().filter(|(_, count)| *count > 0).collect();
    unmet.sort_by_key(|(id, count)| (std::cmp::Reverse(*count), *id));
    let columns = vec![
        Column::new("criterion", message!("column-id")),
        Column::new("question", message!("problems-column-criterion")),
        Column::new("unmet", message!("problems-column-unmet-times")),
        Column::new("problems", message!("problems-column-about")),
        Column::new("commons", message!("problems-column-commons")),
    ];
    let row = |(id, count): (&str, usize)| {
        let mut versions = input.lifecycle.files().iter().rev();
        let rule = versions.find_map(|file| file.version.criteria.iter().find(|one| one.id.as_str() == id));
        let about = problems.met.iter().map(|one| one.problem);
        let about: Vec<&Problem> = about
            .filter(|one| one.linked_standard.known().is_some_and(|standard| standard == id))
            .collect();
        let titles: Vec<&str> = about.iter().map(|one| one.title.as_str()).collect();
        let mut commons: Vec<CommonId> = about
            .iter()
            .flat_map(|one| one.linked_commons.items())
            .cloned()
            .collect();
        commons.sort();
        commons.dedup();
        vec![
            Cell::Id(id.to_owned()),
            rule.map_or(Cell::Empty, |rule| Cell::Label(Arg::both(&rule.fr, &rule.en))),
            Cell::Count(count),
            match titles.as_slice() {
                [] => Cell::Empty,
                titles => Cell::Text(titles.join(", ")),
            },
            answering(input, &commons),
        ]
    };
    Table::new("criteria", columns)
        .rows(unmet.into_iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
}

fn category(problem: &Problem) -> &str {
    problem.category.known().map_or(UNKNOWN, |category| category.as_str())
}

/// How often a problem of each category was met in each department in the last twelve months; a product of two
/// departments counts in both.
fn heat(input: &Input<'_>, problems: &Problems<'_>) -> Table {
    let products: BTreeMap<&ProductId, &Product> = input.products.iter().map(|one| (&one.id, *one)).collect();
    let mut counts: BTreeMap<&str, BTreeMap<String, usize>> = BTreeMap::new();
    let mut departments = BTreeSet::new();
    for met in &problems.met {
        for occurrence in &met.recent {
            let product = occurrence.product.known().and_then(|id| products.get(id));
            let groups = product.map_or(vec![UNKNOWN.to_owned()], |one| Axis::Department.groups(one));
            for group in groups {
                departments.insert((group == UNKNOWN, group.clone()));
                *counts
                    .entry(category(met.problem))
                    .or_default()
                    .entry(group)
                    .or_default() += 1;
            }
        }
    }
    let named = |id: &str| match id {
        UNKNOWN => message!("unknown-group").into(),
        id => Cell::named(Named::Department, id),
    };
    let mut columns = vec![Column::new("category", message!("problems-column-category"))];
    columns.extend(departments.iter().map(|(_, id)| Column::new(id.as_str(), named(id))));
    columns.push(Column::new("total", message!("column-total")));
    let row = |(category, own): (&str, BTreeMap<String, usize>)| {
        let cells = departments.iter().map(|(_, id)| own.get(id).copied().unwrap_or(0));
        let total = own.values().sum::<usize>();
        let label = std::iter::once(value(category, words::category(category)));
        label.chain(cells.chain([total]).map(Cell::Count)).collect()
    };
    Table::new("where", columns).rows(counts.into_iter().map(row))
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    fn product(facts: &str) -> String {
        format!("{facts}phases: [{{phase: idee, start: 2025-01-06, entered_by: registration}}]\n")
    }

    fn catalogue() -> Catalogue {
        Catalogue::of(&[
            &product("department: un\n"),
            &product("department: [un, deux]\nhors_perimetre: {since: 2026-10-01, reason: essai}\n"),
            &product(""),
        ])
        .with_problems(&[
            "id: metier
title: Le métier manque de temps
category: metier
status: analyse
owner: coach
linked_standard: ORG-02
occurrences:
  - {date: 2025-11-22, product: p1}
  - {date: 2025-11-23, product: p1}
  - {date: 2026-09-30, product: p2}
  - {date: 2026-10-01, product: p2}
  - {date: 2026-11-22, team: une équipe}
  - {date: 2026-11-23, product: p3}
",
            "id: clos\ntitle: Réglé\nstatus: clos\ncategory: technique\noccurrences: [{date: 2026-06-01, product: p3}]\n",
            "id: futur\ntitle: Plus tard\nfirst_seen: 2026-12-01\n",
            "id: nouveau\ntitle: Vu par personne\n",
        ])
    }

    #[test]
    fn a_problem_counts_by_the_products_and_the_months_that_met_it() {
        let answer = catalogue().answer(&REPORT, "2026-11-22");
        // Three problems by that day: `clos` is closed, `nouveau` is open and was never met.
        assert_eq!(answer.hand("problems-open"), (Some(2.0), 3, 3));
        // `metier` was met by p1 and p2.
        assert_eq!(answer.hand("problems-shared"), (Some(1.0), 2, 3));
        assert_eq!(answer.hand("problems-owned"), (Some(0.5), 2, 3));
        // `metier` is about a criterion; nothing answers `nouveau`.
        assert_eq!(answer.hand("problems-linked"), (Some(0.5), 2, 3));
        // Of `metier`: 23 November 2025 (the 22nd is twelve months old), 30 September, and a team's that day; not once p2
        // has left. With that of `clos`: four of the last twelve months, one of the twelve before.
        assert_eq!(answer.hand("problems-times.metier"), (Some(3.0), 4, 4));
        assert_eq!(answer.hand("problems-recent"), (Some(4.0), 5, 5));
        assert_eq!(answer.hand("problems-before"), (Some(1.0), 5, 5));
        let heat = answer.tables().find(|table| table.name == "where").unwrap();
        let columns: Vec<&str> = heat.columns.iter().map(|column| column.name.as_str()).collect();
        assert_eq!(columns, ["category", "deux", "un", UNKNOWN, "total"]);
        // `metier`: p1 and p2 of `un`, p2 of `deux` too, a team of none.
        assert_eq!(heat.rows[0][1..], [1, 2, 1, 4].map(Cell::Count));
        assert_eq!(heat.rows[1][1..], [0, 0, 1, 1].map(Cell::Count));
    }

    #[test]
    fn some_products_have_the_problems_that_they_met() {
        let catalogue = catalogue();
        let answer = catalogue.ask("2026-11-22", |input| {
            let first = &input.products[..1];
            answer(&Input {
                products: first,
                ..*input
            })
        });
        assert_eq!(answer.hand("problems-open"), (Some(1.0), 1, 1));
        assert_eq!(answer.hand("problems-times.metier"), (Some(1.0), 2, 2));
        let left_out: Vec<(String, usize)> = answer.left_out.iter().map(|one| (one.word(), one.count)).collect();
        assert_eq!(left_out, [("unplaced_problems".to_owned(), 1)]);
    }

    #[test]
    fn without_problems_nothing_is_known() {
        let answer = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        for id in [
            "problems-open",
            "problems-shared",
            "problems-owned",
            "problems-linked",
            "problems-recent",
            "problems-before",
        ] {
            assert_eq!(answer.hand(id), (None, 0, 0), "{id}");
        }
    }
}
