//! Who works in product mode? (G1)

pub mod practice;

use crate::domain::product::Product;
use crate::page::{Bar, Bars, Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, by_name, named};
use super::{Audience, HistoryUse, Report};
use practice::{PRACTICES, Practice};

/// The report.
pub static REPORT: Report = Report {
    id: "product-mode",
    names: &["mode-produit"],
    question: text!("explain-report-product-mode"),
    audience: &[Audience::Coach, Audience::Direction],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// So many practices make product mode.
pub const ENOUGH: usize = 8;
/// A product, practice by practice.
struct Practised<'i> {
    product: &'i Product,
    kept: Vec<(Practice, Option<bool>)>,
}

impl<'i> Practised<'i> {
    fn of(product: &'i Product, input: &Input<'_>) -> Practised<'i> {
        let kept = PRACTICES.map(|practice| (practice, practice.is_kept(product, input.rules, input.on)));
        Practised {
            product,
            kept: kept.to_vec(),
        }
    }

    fn those(&self, wanted: Option<bool>) -> impl Iterator<Item = Practice> {
        let kept = self.kept.iter().filter(move |(_, kept)| *kept == wanted);
        kept.map(|(practice, _)| *practice)
    }

    fn count(&self, wanted: Option<bool>) -> usize {
        self.those(wanted).count()
    }

    /// None where what the file does not say could change it.
    fn is_in_product_mode(&self) -> Option<bool> {
        match (self.count(Some(true)), self.count(None)) {
            (kept, _) if kept >= ENOUGH => Some(true),
            (kept, silent) if kept + silent < ENOUGH => Some(false),
            _ => None,
        }
    }
}

fn answer(input: &Input<'_>) -> Answer {
    let all: Vec<Practised<'_>> = input.active().map(|product| Practised::of(product, input)).collect();
    let decided = all.iter().filter_map(Practised::is_in_product_mode);
    let (mode, not): (Vec<bool>, Vec<bool>) = decided.partition(|is| *is);
    let silent = all.len() - mode.len() - not.len();
    let in_short = message!(
        "product-mode-in-short",
        active = all.len(),
        known = mode.len() + not.len(),
        mode = mode.len(),
        silent = silent
    );
    let main = Figure::share(
        "G1",
        text!("figure-product-mode-share"),
        mode.len(),
        mode.len() + not.len(),
    );
    let answer = Answer::new(in_short)
        .figure(main.of(all.len()))
        .figures(PRACTICES.map(|practice| rate(practice, &all)))
        .section(message!("product-mode-practices"), bars(&all))
        .section(message!("product-mode-silent"), silence(&all))
        .section(message!("product-mode-products"), products(&all))
        .without(text!("left-out-product-mode-unknown"), silent);
    let first = all.iter().filter(|one| one.is_in_product_mode().is_none());
    // The nearest to an answer, whose last words are the quickest to find.
    match first.max_by_key(|one| (one.count(Some(true)), std::cmp::Reverse(&one.product.id))) {
        Some(first) => answer.next(
            message!("product-mode-next"),
            format!("catalog answer {}", first.product.id),
        ),
        None => answer.next(message!("product-mode-next-none"), "catalog report teams"),
    }
}

/// Of those whose file says it, how many keep a practice.
fn rate(practice: Practice, all: &[Practised<'_>]) -> Figure {
    let (kept, said) = counts(practice, all);
    Figure::share("G1", practice.key(), kept, said).of(all.len())
}

fn counts(practice: Practice, all: &[Practised<'_>]) -> (usize, usize) {
    let those = |wanted: Option<bool>| {
        let own = all
            .iter()
            .filter(|one| one.those(wanted).any(|other| other == practice));
        own.count()
    };
    let kept = those(Some(true));
    (kept, kept + those(Some(false)))
}

fn bars(all: &[Practised<'_>]) -> Bars {
    let said = PRACTICES.into_iter().filter(|practice| counts(*practice, all).1 > 0);
    let bars = said.map(|practice| {
        let (kept, said) = counts(practice, all);
        Bar {
            label: Cell::Label(practice.name()),
            count: kept,
            of: Some(said),
        }
    });
    Bars {
        name: "practices",
        title: message!("product-mode-practices").into(),
        label: message!("product-mode-column-practice").into(),
        counted: message!("column-products").into(),
        bars: bars.collect(),
        notes: vec![message!("product-mode-undated").into()],
    }
}

/// How many files say nothing of each practice, and what fills it.
fn silence(all: &[Practised<'_>]) -> Table {
    let columns = vec![
        Column::new("practice", message!("product-mode-column-practice")),
        Column::new("kept", message!("product-mode-column-yes")),
        Column::new("not_kept", message!("product-mode-column-no")),
        Column::new("silent", message!("product-mode-column-silent")),
    ];
    let row = |practice: Practice| {
        let (kept, said) = counts(practice, all);
        vec![
            Cell::Value {
                bare: practice.as_str().to_owned(),
                called: vec![practice.name()],
            },
            Cell::Count(kept),
            Cell::Count(said - kept),
            Cell::Count(all.len() - said),
        ]
    };
    let shown = PRACTICES.into_iter().filter(|_| !all.is_empty());
    Table::new("silence", columns).rows(shown.map(row)).of_records()
}

/// The products that say something, with what they do not keep and what their file does not say.
fn products(all: &[Practised<'_>]) -> Table {
    let columns = vec![
        by_name(),
        Column::new("kept", message!("product-mode-column-yes")),
        Column::new("not_kept", message!("product-mode-column-missing")),
        Column::new("silent", message!("product-mode-column-unsaid")),
    ];
    let listed = |practices: Vec<Practice>| {
        if practices.is_empty() {
            return Cell::Empty;
        }
        let bare: Vec<&str> = practices.iter().map(|practice| practice.as_str()).collect();
        Cell::Value {
            bare: bare.join(" "),
            called: practices.iter().map(|practice| practice.name()).collect(),
        }
    };
    let row = |one: &Practised<'_>| {
        vec![
            named(one.product),
            Cell::Count(one.count(Some(true))),
            listed(one.those(Some(false)).collect()),
            Cell::Count(one.count(None)),
        ]
    };
    let said = all.iter().filter(|one| one.count(None) < PRACTICES.len());
    Table::new("products", columns)
        .rows(said.map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    const PHASES: &str = "phases: [{phase: mvp, start: 2025-01-06, entered_by: registration}]\n";

    /// Eight of ten on 22 November 2026, and two that the team denies.
    fn kept(more: &str) -> String {
        format!(
            "{PHASES}vision: {{reviewed_on: 2025-11-22}}
team:
  business_owner: {{function: a, share: 0.6}}
  product_owner: {{function: b}}
  business_daily_count: 1
  product_mode: {{retrospectives: false, priority: false{more}}}
indicators:
  - {{code: usage, kind: succes, measures: [{{date: 2026-02-01, value: 1}}]}}
  - {{code: effet, kind: impact, measures: [{{date: 2025-11-22, value: 1}}]}}
research: {{tests: [{{date: 2026-05-22, profile: agent}}]}}
method: {{roadmap_url: https://example.org/route}}
quality: {{deploys_per_month: 1}}
"
        )
    }

    #[test]
    fn eight_practices_of_ten_make_product_mode() {
        let catalogue = Catalogue::of(&[&kept(""), PHASES]);
        let answer = catalogue.answer(&REPORT, "2026-11-22");
        // p1 keeps eight; of p2 nothing is known.
        assert_eq!(answer.hand("product-mode-share"), (Some(1.0), 1, 2));
        for practice in [
            "vision",
            "business-owner",
            "product-owner",
            "daily",
            "measures",
            "users",
            "roadmap",
            "releases",
        ] {
            assert_eq!(
                answer.hand(&format!("product-mode-{practice}")),
                (Some(1.0), 1, 2),
                "{practice}"
            );
        }
        assert_eq!(answer.hand("product-mode-retrospectives"), (Some(0.0), 1, 2));
        assert_eq!(answer.hand("product-mode-priority"), (Some(0.0), 1, 2));
        // A day later the vision, the measure and the tests are too old: five of ten.
        let later = catalogue.answer(&REPORT, "2026-11-23");
        for practice in ["vision", "measures", "users"] {
            assert_eq!(
                later.hand(&format!("product-mode-{practice}")),
                (Some(0.0), 1, 2),
                "{practice}"
            );
        }
        assert_eq!(later.hand("product-mode-share"), (Some(0.0), 1, 2));
        // Before the vision was reviewed and anything measured.
        let before = catalogue.answer(&REPORT, "2025-11-21");
        assert_eq!(before.hand("product-mode-vision"), (None, 0, 2));
        assert_eq!(before.hand("product-mode-measures"), (Some(0.0), 1, 2));
    }

    #[test]
    fn what_could_change_the_answer_leaves_it_open() {
        // Seven kept, one unknown, two denied: it could be eight.
        let open = kept("").replace("quality: {deploys_per_month: 1}\n", "");
        let answer = Catalogue::of(&[&open]).answer(&REPORT, "2026-11-22");
        assert_eq!(answer.hand("product-mode-share"), (None, 0, 1));
        // The team says what no fact does.
        let said = kept(", releases: true").replace("quality: {deploys_per_month: 1}\n", "");
        let answer = Catalogue::of(&[&said]).answer(&REPORT, "2026-11-22");
        assert_eq!(answer.hand("product-mode-share"), (Some(1.0), 1, 1));
        // A share under the rules' is a no: seven, and three denied.
        let low = kept("").replace("share: 0.6", "share: 0.59");
        let answer = Catalogue::of(&[&low]).answer(&REPORT, "2026-11-22");
        assert_eq!(answer.hand("product-mode-business-owner"), (Some(0.0), 1, 1));
        assert_eq!(answer.hand("product-mode-share"), (Some(0.0), 1, 1));
    }

    #[test]
    fn nothing_is_said_of_no_product() {
        let answer = Catalogue::of(&[]).answer(&REPORT, "2026-11-22");
        assert_eq!(answer.hand("product-mode-share"), (None, 0, 0));
        assert_eq!(answer.hand("product-mode-vision"), (None, 0, 0));
    }
}
