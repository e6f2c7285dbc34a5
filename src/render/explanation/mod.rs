//! What a word of the catalogue means: a rule, a criterion, a gate, a phase, an outcome, a field, a report.
//!
//! One file a kind of subject; [`view`] shows them.

mod criterion;
mod field;
mod gate;
mod phase;
mod report;
mod rule;
pub mod view;
mod words;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::fold::fold;
use crate::i18n::Translator;
use crate::lifecycle::history::Lifecycle;
use crate::lifecycle::source::{Source, Standing};
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

/// The kinds of subjects, in the order of the reference.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Kind {
    Phase,
    Gate,
    Outcome,
    Opinion,
    Aspect,
    Level,
    Milestone,
    Criterion,
    Rule,
    Report,
    Field,
}

impl Kind {
    /// Every kind.
    pub const ALL: &'static [Kind] = &[
        Kind::Phase,
        Kind::Gate,
        Kind::Outcome,
        Kind::Opinion,
        Kind::Aspect,
        Kind::Level,
        Kind::Milestone,
        Kind::Criterion,
        Kind::Rule,
        Kind::Report,
        Kind::Field,
    ];

    /// True for what the files of `lifecycle/` say.
    #[must_use]
    pub fn is_of_the_rules(self) -> bool {
        !matches!(self, Kind::Rule | Kind::Report | Kind::Field)
    }

    /// Its word in the texts and for programs.
    #[must_use]
    pub fn word(self) -> &'static str {
        match self {
            Kind::Phase => "phase",
            Kind::Gate => "gate",
            Kind::Outcome => "outcome",
            Kind::Opinion => "opinion",
            Kind::Aspect => "aspect",
            Kind::Level => "level",
            Kind::Milestone => "milestone",
            Kind::Criterion => "criterion",
            Kind::Rule => "rule",
            Kind::Report => "report",
            Kind::Field => "field",
        }
    }
}

/// What explanations are drawn from.
pub struct Subjects<'s> {
    pub lifecycle: &'s Lifecycle,
    /// The rules in force; none where the catalogue has none.
    pub version: Option<&'s Version>,
    pub today: Date,
    pub translator: &'s Translator,
}

impl Subjects<'_> {
    /// All that can be explained, kind by kind, in the order of the rules.
    #[must_use]
    pub fn all(&self) -> Vec<Explanation> {
        let mut all = self.named();
        all.extend(field::all(self));
        all
    }

    /// All but the fields.
    fn named(&self) -> Vec<Explanation> {
        let mut all = Vec::new();
        if let Some(version) = self.version {
            all.extend(phase::all(self, version));
            all.extend(gate::all(self, version));
            all.extend(words::all(self, version));
            all.extend(criterion::all(self, version));
        }
        all.extend(rule::all(self));
        all.extend(report::all(self));
        all
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

    fn standing(&self, standing: Standing) -> String {
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
        self.parts.iter().filter_map(|part| match part {
            Part::Said("explain-name", name) => Some(name.as_str()),
            _ => None,
        })
    }
}
