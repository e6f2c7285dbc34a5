//! What a word of the catalogue means: a rule, a criterion, a gate, a phase, an outcome, a term of the field, a field of
//! the files, a report.
//!
//! One file a kind of subject; [`view`] shows them.

mod criterion;
mod field;
mod gate;
mod indicator;
mod phase;
mod report;
mod rule;
mod seat;
mod term;
pub mod view;
mod words;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::fold::fold;
use crate::domain::reference::Reference;
use crate::i18n::Translator;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::source::{Basis, Source};
use crate::lifecycle::version::Version;

/// What is told of one subject.
#[derive(Clone, Debug)]
pub struct Explanation {
    pub kind: Kind,
    pub id: String,
    pub title: String,
    pub parts: Vec<Part>,
}

/// A part of what is told, under its label.
#[derive(Clone, Debug)]
pub enum Part {
    Said(&'static str, String),
    List(&'static str, Vec<String>),
    /// Text of a file, to copy as it is.
    Code(&'static str, String),
}

/// Who tells the subjects of a kind.
enum Teller {
    /// What the files of `lifecycle/` name.
    OfTheRules(fn(&Subjects<'_>, &Version) -> Vec<Explanation>),
    /// What the program knows, whatever the rules.
    OfTheProgram(fn(&Subjects<'_>) -> Vec<Explanation>),
}

/// The kinds of subjects, in the order of the reference: the word of each in the texts (`explain-kind-<word>`,
/// `explain-kinds-<word>`) and for programs, and who tells them.
macro_rules! kinds {
    ($($kind:ident: $word:literal, $teller:expr;)+) => {
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        pub enum Kind {
            $($kind,)+
        }

        impl Kind {
            /// Every kind.
            pub const ALL: &'static [Kind] = &[$(Kind::$kind,)+];

            /// Its word in the texts and for programs.
            #[must_use]
            pub fn word(self) -> &'static str {
                match self {
                    $(Kind::$kind => $word,)+
                }
            }

            fn teller(self) -> Teller {
                match self {
                    $(Kind::$kind => $teller,)+
                }
            }
        }
    };
}

kinds! {
    Phase: "phase", Teller::OfTheRules(phase::all);
    Gate: "gate", Teller::OfTheRules(gate::all);
    Outcome: "outcome", Teller::OfTheRules(words::outcomes);
    Opinion: "opinion", Teller::OfTheRules(words::opinions);
    Aspect: "aspect", Teller::OfTheRules(words::aspects);
    Level: "level", Teller::OfTheRules(words::levels);
    Milestone: "milestone", Teller::OfTheRules(words::milestones);
    Seat: "seat", Teller::OfTheRules(seat::all);
    Criterion: "criterion", Teller::OfTheRules(criterion::all);
    Rule: "rule", Teller::OfTheProgram(rule::all);
    Report: "report", Teller::OfTheProgram(report::all);
    Indicator: "indicator", Teller::OfTheProgram(indicator::all);
    PolicyOutcome: "policy-outcome", Teller::OfTheProgram(indicator::outcomes);
    Term: "term", Teller::OfTheProgram(term::all);
    Field: "field", Teller::OfTheProgram(field::all);
}

impl Kind {
    /// True for what the files of `lifecycle/` say.
    #[must_use]
    pub fn is_of_the_rules(self) -> bool {
        matches!(self.teller(), Teller::OfTheRules(_))
    }
}

/// What explanations are drawn from.
pub struct Subjects<'s> {
    pub lifecycle: &'s Lifecycle,
    /// The rules in force; none where the catalogue has none.
    pub version: Option<&'s Version>,
    pub today: Date,
    /// The catalogue's own lists, where it has some.
    pub reference: Option<&'s Reference>,
    /// The days of adoption that have their plenary sitting.
    pub plenaries: &'s [Date],
    pub translator: &'s Translator,
}

impl Subjects<'_> {
    /// All that can be explained, kind by kind, in the order of the rules.
    #[must_use]
    pub fn all(&self) -> Vec<Explanation> {
        Kind::ALL.iter().flat_map(|kind| self.of(*kind)).collect()
    }

    /// All but the fields, which are found by their paths.
    fn named(&self) -> Vec<Explanation> {
        let named = Kind::ALL.iter().filter(|kind| **kind != Kind::Field);
        named.flat_map(|kind| self.of(*kind)).collect()
    }

    fn of(&self, kind: Kind) -> Vec<Explanation> {
        match kind.teller() {
            Teller::OfTheRules(tell) => self.version.map(|version| tell(self, version)).unwrap_or_default(),
            Teller::OfTheProgram(tell) => tell(self),
        }
    }

    /// The explanations of `word`, an id or a label, whatever its case and accents: one word may name several things.
    #[must_use]
    pub fn find(&self, word: &str) -> Vec<Explanation> {
        let today = self
            .version
            .and_then(|version| phase::current(version, word))
            .unwrap_or(word);
        let (word_folded, today) = (fold(word), fold(today));
        let same = |name: &str| {
            let name = fold(name);
            name == word_folded || name == today
        };
        let mut found: Vec<Explanation> = self
            .named()
            .into_iter()
            .filter(|one| same(&one.id) || same(&one.title) || one.other_names().any(same))
            .collect();
        found.extend(field::find(self, word));
        found
    }

    /// Every name that [`Subjects::find`] knows.
    #[must_use]
    pub fn names(&self) -> Vec<String> {
        let named = self.named();
        let mut names: Vec<String> = named.iter().map(|one| one.id.clone()).collect();
        names.extend(named.iter().flat_map(Explanation::other_names).map(str::to_owned));
        names.extend(field::paths());
        names
    }

    fn text(&self, key: &str) -> String {
        self.translator.text(key)
    }

    fn say(&self, message: &Message) -> String {
        self.translator.say(message)
    }

    fn yes_no(&self, yes: bool) -> String {
        self.text(if yes { "yes" } else { "no" })
    }

    /// Who says so, and where.
    fn source(&self, source: &Source) -> Part {
        let mut text = self.standing(source.status);
        let refs = source.refs.items();
        if !refs.is_empty() {
            text.push_str(&format!(" ({})", refs.join(", ")));
        }
        if let Some(note) = source.note.known() {
            text.push_str(&format!(" — {note}"));
        }
        Part::Said("explain-source", text)
    }

    fn standing(&self, standing: Basis) -> String {
        self.text(&format!("explain-{}", standing.as_str()))
    }
}

impl Explanation {
    fn new(kind: Kind, id: impl Into<String>, title: impl Into<String>) -> Explanation {
        Explanation {
            kind,
            id: id.into(),
            title: title.into(),
            parts: Vec::new(),
        }
    }

    /// Adds a text, where there is one.
    fn said(mut self, label: &'static str, text: impl Into<Option<String>>) -> Explanation {
        self.parts.extend(text.into().map(|text| Part::Said(label, text)));
        self
    }

    /// Adds a list, where it holds something.
    fn list(mut self, label: &'static str, items: Vec<String>) -> Explanation {
        if !items.is_empty() {
            self.parts.push(Part::List(label, items));
        }
        self
    }

    fn code(mut self, label: &'static str, text: impl Into<String>) -> Explanation {
        self.parts.push(Part::Code(label, text.into()));
        self
    }

    fn part(mut self, part: Option<Part>) -> Explanation {
        self.parts.extend(part);
        self
    }

    /// Names it answers to besides its id: a rule's name in words, a report's name in French.
    fn other_names(&self) -> impl Iterator<Item = &str> {
        self.parts
            .iter()
            .filter_map(|part| match part {
                Part::Said("explain-name", names) => Some(names.split(", ")),
                _ => None,
            })
            .flatten()
    }
}
