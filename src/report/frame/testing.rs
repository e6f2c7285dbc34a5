//! A catalogue small enough to be computed by hand, for the tests of reports.

use crate::change::recording::History;
use crate::domain::date::Date;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::session::Session;
use crate::domain::settings::Settings;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::version::Version;
use crate::store::document;

use super::answer::Answer;
use super::axis::Axis;
use super::input::{Given, Input};
use crate::report::Report;

/// The day of the tests.
pub(crate) const DAY: &str = "2026-11-22";

/// Products and the rules of the tour.
pub(crate) struct Catalogue {
    pub portfolio: Portfolio,
    pub lifecycle: Lifecycle,
    pub given: Given,
    pub by: Option<Axis>,
    pub history: Option<History>,
}

/// Of no product, and of one that says nothing, these figures are unknown.
pub(crate) fn nothing_is_known(report: &'static Report, bare: &str, figures: &[&str]) {
    for (products, of) in [(Vec::new(), 0), (vec![bare.to_owned()], 1)] {
        let answer = Catalogue::asked(report, &products);
        for id in figures {
            assert_eq!(answer.hand(id), (None, 0, of), "{id}");
        }
    }
}

impl Catalogue {
    /// A product for each text, which names neither id nor name: `p1`, `p2`…
    pub(crate) fn of(products: &[&str]) -> Catalogue {
        let rules = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tour/lifecycle/2026.1.yaml");
        let read = document::read::<Version>("rules", &std::fs::read(rules).unwrap(), |_, _, _| ());
        let lifecycle = Lifecycle::new(vec![VersionFile {
            path: "lifecycle/2026.1.yaml".to_owned(),
            version: *read.value.unwrap(),
        }]);
        let mut portfolio = Portfolio::default();
        for (at, facts) in products.iter().enumerate() {
            let text = format!("id: p{n}\nname: Produit {n}\n{facts}", n = at + 1);
            let path = format!("products/p{}.yaml", at + 1);
            let read = document::read::<Product>(&path, text.as_bytes(), |_, _, _| ());
            let faults: Vec<String> = read
                .diagnostics
                .iter()
                .map(|one| format!("{:?}", one.message))
                .collect();
            assert!(faults.is_empty(), "{text}\n{faults:?}");
            portfolio.products.push(Entry {
                path,
                value: read.value.unwrap(),
            });
        }
        Catalogue {
            portfolio,
            lifecycle,
            given: Given::default(),
            by: None,
            history: None,
        }
    }

    /// What a report answers on the day of the tests about products of these texts alone.
    pub(crate) fn asked(report: &Report, products: &[String]) -> Answer {
        let products: Vec<&str> = products.iter().map(String::as_str).collect();
        Catalogue::of(&products).answer(report, DAY)
    }

    /// The same, with these lists.
    pub(crate) fn with_reference(mut self, text: &str) -> Catalogue {
        let read = document::read::<Reference>("reference.yaml", text.as_bytes(), |_, _, _| ());
        self.portfolio.put(vec![Entry {
            path: "reference.yaml".to_owned(),
            value: read.value.unwrap(),
        }]);
        self
    }

    /// The same, with this sitting.
    pub(crate) fn with_session(self, text: &str) -> Catalogue {
        self.with_sessions(&[text])
    }

    /// The same, with these sittings.
    pub(crate) fn with_sessions(mut self, texts: &[&str]) -> Catalogue {
        let entry = |text: &&str| Entry {
            path: "sessions/one.yaml".to_owned(),
            value: document::read::<Session>("sessions/one.yaml", text.as_bytes(), |_, _, _| ())
                .value
                .unwrap(),
        };
        self.portfolio.put(texts.iter().map(entry).collect());
        self
    }

    /// The same, with these settings.
    pub(crate) fn with_settings(mut self, text: &str) -> Catalogue {
        let text = format!("schema: catalog/1\n{text}");
        let read = document::read::<Settings>("catalog.yaml", text.as_bytes(), |_, _, _| ());
        self.portfolio.put(vec![Entry {
            path: "catalog.yaml".to_owned(),
            value: read.value.unwrap(),
        }]);
        self
    }

    /// The same, with these problems.
    pub(crate) fn with_problems(mut self, texts: &[&str]) -> Catalogue {
        let entry = |text: &&str| Entry {
            path: "problems/one.yaml".to_owned(),
            value: document::read::<Problem>("problems/one.yaml", text.as_bytes(), |_, _, _| ())
                .value
                .unwrap(),
        };
        self.portfolio.put(texts.iter().map(entry).collect());
        self
    }

    /// What `ask` finds about all its products on a day.
    pub(crate) fn ask<T>(&self, on: &str, ask: impl FnOnce(&Input<'_>) -> T) -> T {
        let on = Date::parse(on).unwrap();
        let products: Vec<&Product> = self.portfolio.products.iter().map(|entry| &*entry.value).collect();
        ask(&Input {
            products: &products,
            portfolio: &self.portfolio,
            lifecycle: &self.lifecycle,
            names: self.lifecycle.naming_version().unwrap(),
            rules: self.lifecycle.for_reading_on(on).unwrap(),
            on,
            given: &self.given,
            by: self.by,
            trial: None,
            history: self.history.as_ref(),
        })
    }

    /// What a report answers about all its products on a day.
    pub(crate) fn answer(&self, report: &Report, on: &str) -> Answer {
        self.ask(on, report.answer)
    }
}

impl Answer {
    /// The value of a figure, what it used, and of how many: what a test computes by hand.
    pub(crate) fn hand(&self, id: &str) -> (Option<f64>, usize, usize) {
        let found = self.figure_called(id);
        let figure = found.unwrap_or_else(|| panic!("no figure {id} in {:?}", self.ids()));
        (figure.value, figure.n, figure.of)
    }

    fn ids(&self) -> Vec<String> {
        self.figures.iter().map(super::figure::Figure::id).collect()
    }
}
