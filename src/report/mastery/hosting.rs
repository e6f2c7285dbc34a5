//! Where products run: on platforms that the rules know, on others, and under whose law.

use std::collections::BTreeMap;

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::TermId;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::page::{Bar, Bars, Cell, Column, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::input::Input;

use super::where_said;
use crate::report::frame::listing::{MOST_LISTED, about, id_and_name};

/// The platform that a product says to run on.
pub(super) fn platform(product: &Product) -> Option<&TermId> {
    product.hosting.known()?.platform.known()
}

/// Products by platform.
pub(super) struct Hosted<'i> {
    on: Date,
    of: usize,
    by_platform: BTreeMap<&'i TermId, usize>,
    /// On a platform whose limits the rules do not give.
    outside: Vec<(&'i Product, &'i TermId)>,
    /// Of those that say it, how many are under SecNumCloud.
    sovereign: (usize, usize),
}

impl<'i> Hosted<'i> {
    pub(super) fn of(input: &Input<'_>, active: &[&'i Product]) -> Hosted<'i> {
        let mut hosted = Hosted {
            on: input.on,
            of: active.len(),
            by_platform: BTreeMap::new(),
            outside: Vec::new(),
            sovereign: (0, 0),
        };
        for product in active {
            let Some(hosting) = product.hosting.known() else {
                continue;
            };
            let rule = platform(product).and_then(|id| input.platform(id.as_str()));
            if let Some(id) = platform(product) {
                *hosted.by_platform.entry(id).or_default() += 1;
                if rule.is_none_or(|rule| rule.dict_max.is_absent()) {
                    hosted.outside.push((product, id));
                }
            }
            let own = hosting.secnumcloud.known();
            if let Some(sovereign) = own.or_else(|| rule?.secnumcloud.known()) {
                hosted.sovereign.0 += usize::from(*sovereign);
                hosted.sovereign.1 += 1;
            }
        }
        hosted
    }

    /// How many say where they run.
    pub(super) fn known(&self) -> usize {
        self.by_platform.values().sum()
    }

    pub(super) fn figures(&self) -> Vec<Figure> {
        let known = self.known();
        let (sovereign, said) = self.sovereign;
        let without = self
            .outside
            .iter()
            .filter(|(product, _)| waiver(product, self.on).is_none());
        let without = without.count();
        let mut figures = vec![
            Figure::share("E8", text!("figure-mastery-hosted"), known, self.of),
            where_said(Figure::count("E8", text!("figure-mastery-outside"), self.outside.len(), known).of(self.of)),
            where_said(Figure::count("E8", text!("figure-mastery-unwaived"), without, known).of(self.of)),
            Figure::share("E8", text!("figure-mastery-sovereign"), sovereign, said).of(self.of),
        ];
        figures.extend(self.by_platform.iter().map(|(id, count)| {
            let name = Arg::Id {
                of: Named::Platform,
                id: id.to_string(),
            };
            Figure::count("E8", text!("figure-mastery-platform"), *count, known)
                .of(self.of)
                .about(id, name)
        }));
        figures
    }

    pub(super) fn bars(&self) -> Bars {
        let known = self.known();
        let mut own: Vec<(&&TermId, &usize)> = self.by_platform.iter().collect();
        own.sort_by_key(|(id, count)| (std::cmp::Reverse(**count), id.as_str()));
        let mut bars: Vec<Bar> = own
            .into_iter()
            .map(|(id, count)| Bar {
                label: Cell::named(Named::Platform, id),
                count: *count,
                of: Some(known),
            })
            .collect();
        bars.push(Bar {
            label: message!("mastery-platform-unknown").into(),
            count: self.of - known,
            of: None,
        });
        Bars {
            name: "platforms",
            title: message!("mastery-platforms").into(),
            label: message!("mastery-column-platform").into(),
            counted: message!("column-products").into(),
            bars,
            notes: Vec::new(),
        }
    }

    /// Who runs elsewhere, with what the team says of it.
    pub(super) fn outside_table(&self) -> Table {
        let columns = id_and_name([
            Column::new("platform", message!("mastery-column-platform")),
            Column::new("provider", message!("mastery-column-provider")),
            Column::new("reason", message!("mastery-column-reason")),
            Column::new("waived_until", message!("mastery-column-waived")),
        ]);
        let row = |(product, id): &(&Product, &TermId)| {
            let hosting = product.hosting.known();
            let provider = hosting.and_then(|hosting| hosting.provider.known());
            let reason = hosting.and_then(|hosting| hosting.reason.known());
            let text = |text: Option<&String>| text.map_or(Cell::Unknown, |text| Cell::Text(text.clone()));
            about(
                product,
                [
                    Cell::named(Named::Platform, id),
                    text(provider),
                    text(reason),
                    waiver(product, self.on).map_or(Cell::Empty, Cell::from),
                ],
            )
        };
        Table::new("outside", columns)
            .rows(self.outside.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
    }
}

/// The last day of a deviation that the team lists and that still lasts.
fn waiver(product: &Product, on: Date) -> Option<Date> {
    let untils = product
        .waivers
        .items()
        .iter()
        .filter_map(|waiver| waiver.until.known().copied());
    untils.filter(|until| *until >= on).max()
}
