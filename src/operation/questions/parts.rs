//! Questions in parts, in an order of their own: what no gate asks.

use crate::lifecycle::asks::{Asks, Records};
use crate::lifecycle::subject::Subject;

use super::forms::{self, Form};

/// A part of a conversation that has several.
#[derive(Debug, PartialEq, Eq)]
pub struct Part {
    /// Its text: what it is, and why it is talked about.
    pub heading: &'static str,
    pub(super) asked: &'static [Asked],
}

/// What a part asks.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Asked {
    Fact(&'static str),
    /// One more record of a list, with these of its facts.
    More(&'static str, &'static [&'static str]),
    /// The records of the second list that each one of the first lacks, with these of their facts.
    Below(&'static str, &'static str, &'static [&'static str]),
    /// One more record of the second list for each one of the first, with these of its facts.
    MoreBelow(&'static str, &'static str, &'static [&'static str]),
}

/// An action of the workshop says that it comes from there.
const ORIGIN: (&str, &str) = ("origin", "atelier");

/// Every form of these parts, each with its own: what is known is asked too, to be kept or changed.
#[must_use]
pub fn forms(parts: &'static [Part], subject: &Subject) -> Vec<(&'static Part, Form)> {
    let of_part = |part: &'static Part| {
        let forms = part.asked.iter().flat_map(|asked| match asked {
            Asked::Fact(path) => forms::all(&[Asks::Fact((*path).to_owned())]),
            Asked::More(list, facts) => forms::all(&[Asks::Records(records(list, facts))]),
            Asked::MoreBelow(list, below, facts) => forms::one_more_below(list, &records(below, facts), subject),
            Asked::Below(list, below, facts) => {
                let below = Records {
                    at_least: 1,
                    ..records(below, facts)
                };
                let all = Records {
                    every: true,
                    below: vec![below],
                    ..records(list, &[])
                };
                let mut forms = forms::missing(&[Asks::Records(all)], subject);
                // Another record of the list itself was asked for before.
                forms.retain(|form| form.list.as_deref() != Some(list));
                forms
            }
        });
        forms.map(move |form| (part, form)).collect::<Vec<_>>()
    };
    parts.iter().flat_map(of_part).collect()
}

fn records(list: &str, facts: &[&str]) -> Records {
    let origin = (list == "actions").then(|| (ORIGIN.0.to_owned(), ORIGIN.1.to_owned()));
    Records {
        list: list.to_owned(),
        fixed: origin.into_iter().collect(),
        facts: facts.iter().map(|fact| (*fact).to_owned()).collect(),
        ..Records::default()
    }
}
