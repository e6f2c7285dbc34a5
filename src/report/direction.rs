//! What does the head of the directorate look at, on one page?

use crate::diagnostic::Message;
use crate::domain::product::Product;
use crate::page::{Block, Cell, Column, List, Most, Table};

use super::drift::Late;
use super::frame::answer::Answer;
use super::frame::bundle::{Part, bundle};
use super::frame::input::Input;
use super::frame::listing::{few, named};
use super::shared::people::whom;
use super::{
    Audience, HistoryUse, Report, drift, gates, impact, inherited, lead_time, outcomes, portfolio, reservations, teams,
};

/// The report.
pub static REPORT: Report = Report {
    id: "direction",
    names: &[],
    question: text!("explain-report-direction"),
    audience: &[Audience::Direction],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

static PARTS: &[Part] = &[
    Part {
        report: &portfolio::REPORT,
        heads: true,
        figures: &[text!("figure-portfolio-products"), text!("figure-portfolio-active")],
        blocks: &["phases"],
    },
    Part {
        report: &gates::REPORT,
        heads: true,
        figures: &[text!("figure-gates-pass")],
        blocks: &[],
    },
    Part {
        report: &reservations::REPORT,
        heads: false,
        figures: &[
            text!("figure-reservations-overdue"),
            text!("figure-reservations-blocked"),
        ],
        blocks: &[],
    },
    Part {
        report: &lead_time::REPORT,
        heads: false,
        figures: &[
            text!("figure-lead-time-mean"),
            text!("figure-lead-time-median"),
            text!("figure-lead-time-with-open"),
            text!("figure-lead-time-in-six-months"),
        ],
        blocks: &[],
    },
    Part {
        report: &drift::REPORT,
        heads: true,
        figures: &[
            text!("figure-drift-schedule-mean"),
            text!("figure-drift-schedule-over"),
            text!("figure-drift-past-end"),
            text!("figure-drift-days-past"),
            text!("figure-drift-budget-mean"),
            text!("figure-drift-budget-over"),
        ],
        blocks: &[],
    },
    Part {
        report: &impact::REPORT,
        heads: true,
        figures: &[
            text!("figure-impact-optimising"),
            text!("figure-impact-usage"),
            text!("figure-impact-satisfied"),
            text!("figure-impact-measured"),
            text!("figure-impact-silent"),
        ],
        blocks: &["evidence"],
    },
    Part {
        report: &teams::REPORT,
        heads: false,
        figures: &[
            text!("figure-teams-managed"),
            text!("figure-teams-managed-share"),
            text!("figure-teams-business"),
        ],
        blocks: &[],
    },
    Part {
        report: &outcomes::REPORT,
        heads: false,
        figures: &[
            text!("figure-outcomes-kept"),
            text!("figure-outcomes-stops"),
            text!("figure-outcomes-with-reason"),
        ],
        blocks: &["reasons"],
    },
    Part {
        report: &inherited::REPORT,
        heads: false,
        figures: &[text!("figure-inherited-never-reviewed")],
        blocks: &["directorates"],
    },
];

/// How many late or blocked products are named before the rest is counted.
const MOST_NAMED: usize = 8;

/// How many rows of any other table are shown.
const MOST_GROUPS: usize = 12;

/// What is late and what is blocked comes first: that is what the reader acts on.
fn answer(input: &Input<'_>) -> Answer {
    let mut all = bundle(PARTS, input);
    let slow = drift::late(input);
    let late = late_table(input, &slow).at_most_everywhere(MOST_NAMED, text!("direction-late-hidden"));
    let held = reservations::blocked_products(input);
    let blocked =
        reservations::table_of_blocked(input).at_most_everywhere(MOST_NAMED, text!("direction-blocked-hidden"));
    let names = |products: &[&Product]| few(products.iter().map(|product| product.name.as_str().into()));
    let slow: Vec<&Product> = slow.iter().map(|one| one.product).collect();
    // Where there is no schedule to be late on, or no decision, nobody knows: the reports say so.
    let is_known = |id: &str| all.figure_called(id).is_some_and(|figure| figure.value.is_some());
    let late_words = message!("direction-late-named", late = slow.len(), names = names(&slow));
    let blocked_words = message!("direction-blocked-named", blocked = held.len(), names = names(&held));
    let urgent = [
        (is_known("drift-past-end"), late_words),
        (is_known("reservations-blocked"), blocked_words),
    ];
    let urgent: Vec<Message> = urgent
        .into_iter()
        .filter_map(|(is_known, words)| is_known.then_some(words))
        .collect();
    let to_do = to_do(&all, slow.len(), held.len());
    for words in urgent {
        all.in_short = all.in_short.then(" ").then(words);
    }
    let first = Answer::default()
        .section(message!("direction-late"), late)
        .section(message!("direction-blocked"), blocked);
    all = all.after(first.blocks);
    for block in &mut all.blocks {
        if let Block::Table(table) = block
            && table.most.is_none_or(|most| !most.is_everywhere)
        {
            table.most = Some(Most {
                rows: MOST_GROUPS,
                rest: text!("direction-hidden"),
                is_everywhere: true,
            });
        }
    }
    if !to_do.items.is_empty() {
        all.blocks.push(Block::heading(2, message!("direction-to-do")));
        all.blocks.push(to_do.into());
    }
    all
}

/// What is late, since when, and whom to ask.
fn late_table(input: &Input<'_>, late: &[Late<'_>]) -> Table {
    let columns = vec![
        Column::new("product", message!("column-product")),
        Column::new("initial_end", message!("drift-column-initial-end")),
        Column::new("end", message!("drift-column-end")),
        Column::new("days_late", message!("drift-column-late")),
        Column::new("days_past", message!("drift-column-days-past")),
        Column::new("whom", message!("column-whom")),
    ];
    let row = |one: &Late<'_>| {
        vec![
            named(one.product),
            one.promised.into(),
            one.expected.into(),
            Cell::Days(one.days.into()),
            one.past.map_or(Cell::Empty, |days| Cell::Days(days.into())),
            whom(input.portfolio, one.product),
        ]
    };
    Table::new("late", columns).rows(late.iter().map(row))
}

/// What to do and whom to ask, in words: the page is read by people without a terminal.
fn to_do(all: &Answer, late: usize, blocked: usize) -> List {
    let count = |id: &str| {
        let figure = all.figure_called(id);
        figure.and_then(|figure| figure.value).is_some_and(|value| value > 0.0)
    };
    let wanted = [
        (late > 0, message!("direction-do-late")),
        (blocked > 0, message!("direction-do-blocked")),
        (count("impact-silent"), message!("direction-do-silent")),
        (
            count("inherited-never-reviewed"),
            message!("direction-do-never-reviewed"),
        ),
    ];
    wanted
        .into_iter()
        .filter_map(|(is_due, words)| is_due.then_some(words))
        .collect()
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    /// Promised from January 2026 to `end`, never revised.
    fn promised(end: &str) -> String {
        format!(
            "phases: [{{phase: construction, start: 2026-01-05, entered_by: registration}}]
schedule: {{initial: {{start: 2026-01-05, end: {end}, frozen_on: 2026-01-05}}}}
"
        )
    }

    fn table<'a>(answer: &'a Answer, name: &str) -> Option<&'a Table> {
        answer.blocks.iter().find_map(|block| match block {
            Block::Table(table) if table.name == name => Some(table),
            _ => None,
        })
    }

    #[test]
    fn what_is_late_and_what_is_blocked_is_named_first() {
        let blocked = "phases: [{phase: mvp, start: 2026-01-05, entered_by: g-mvp-2026-01-05}]
decisions: [{id: g-mvp-2026-01-05, gate: G-MVP, session: 2026-01-05, outcome: go_avec_reserves,
  reservations: [{id: r1, text: a, owner_role: responsable_metier, due: 2026-03-01}]}]
";
        let catalogue = Catalogue::of(&[&promised("2026-11-12"), &promised("2027-01-31"), blocked])
            .with_session("date: 2026-12-01\nkind: ordinaire\nagenda: [{product: p3, gate: G-CONSTRUCTION}]\n");
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        let late = table(&answer, "late").unwrap();
        // p1 alone is past its end, ten days ago.
        assert_eq!(late.rows.len(), 1);
        assert!(late.rows[0].contains(&Cell::Days(10)), "{:?}", late.rows);
        let blocked = &table(&answer, "blocked").unwrap().rows[0][0];
        assert!(
            matches!(blocked, Cell::ProductNamed { id, .. } if id == "p3"),
            "{blocked:?}"
        );
        // Both are to be acted on, and two products have no decision.
        assert!(matches!(answer.blocks.first(), Some(Block::Heading(_))));
        assert!(matches!(answer.blocks.last(), Some(Block::List(list)) if list.items.len() == 3));
    }

    #[test]
    fn where_nothing_is_late_the_page_says_so_and_where_nobody_knows_it_says_nothing() {
        let answer = Catalogue::of(&[&promised("2027-01-31")]).answer(&REPORT, "2026-11-22");
        assert!(table(&answer, "late").is_none() && table(&answer, "blocked").is_none());
        let said = format!("{:?}", answer.in_short);
        assert!(said.contains("direction-late-named"), "{said}");
        // No decision, hence nothing that could block.
        assert!(!said.contains("direction-blocked-named"), "{said}");
        let silent = Catalogue::of(&["phases: [{phase: idee, start: 2026-01-05, entered_by: registration}]\n"]);
        let said = format!("{:?}", silent.answer(&REPORT, "2026-11-22").in_short);
        assert!(!said.contains("direction-late-named"), "{said}");
    }

    #[test]
    fn a_few_are_named_and_the_rest_is_counted() {
        let products = vec![promised("2026-11-12"); 12];
        let products: Vec<&str> = products.iter().map(String::as_str).collect();
        let answer = Catalogue::of(&products).answer(&REPORT, "2026-11-22");
        let (rows, rest) = table(&answer, "late").unwrap().on_a_page();
        assert_eq!(rows.len(), MOST_NAMED);
        assert_eq!(rest, Some(message!("direction-late-hidden", count = 4_usize)));
    }
}
