//! What Git's history says of the facts of a catalogue: when each was first recorded, and when it was rewritten. Pure: it
//! is told the commits, one after the other, and what the files stated in each.

mod fact;

use std::collections::BTreeMap;

use serde::{Deserialize, Serialize};

pub use fact::{FactId, FactKind, Stated, StatedFact, facts};

use crate::domain::date::{ApproxDate, Date};

/// The history of the products of a catalogue, up to a commit.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct History {
    /// The commits that changed what a product says, the earliest first.
    commits: Vec<Commit>,
    /// The days of these commits, once they are known: they hang on where one stands.
    #[serde(skip)]
    days: Vec<Option<Date>>,
    /// By the id of the product.
    products: BTreeMap<String, Past>,
}

/// A commit that changed what a product says.
#[derive(Clone, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Commit {
    pub id: String,
    /// When it entered the catalogue: seconds since 1970, UTC.
    pub seconds: i64,
    /// Who wrote it, as Git has the name.
    pub by: String,
}

/// So many letters of a commit's id tell it apart for people.
const SHORT: usize = 10;

/// The id of a commit, as short as people read it.
#[must_use]
pub fn short(commit: &str) -> String {
    commit.chars().take(SHORT).collect()
}

/// The place of a commit among those of the history.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize, Deserialize)]
pub struct At(u32);

/// The history of one product.
#[derive(Clone, Debug, Default, PartialEq, Serialize, Deserialize)]
pub struct Past {
    /// A sum of what its file says now.
    said: u64,
    /// The commits that changed what its file says: a formatter changes nothing, and neither does a move.
    pub changes: Vec<At>,
    facts: Vec<(FactId, Recording)>,
}

/// When a fact was recorded.
#[derive(Clone, Debug, PartialEq, Serialize, Deserialize)]
pub struct Recording {
    /// The day that it is true of, as the file said last.
    pub day: Option<ApproxDate>,
    /// Sums of what it says.
    said: Vec<u64>,
    /// It was declared when an inherited product entered the catalogue.
    pub is_inherited: bool,
    pub first: At,
    /// The commits that made it say something else, or took it away.
    pub edits: Vec<Edit>,
    /// The file states it still.
    pub stays: bool,
}

/// A fact that was recorded, and then not left as it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub struct Edit {
    pub at: At,
    pub kind: EditKind,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize, Deserialize)]
pub enum EditKind {
    /// It says something else: what completes it is none.
    Rewritten,
    Removed,
}

impl History {
    /// Takes note of the next commit, and of what the files that it brought state.
    pub fn add(&mut self, commit: Commit, stated: Vec<Stated>) {
        let at = At(u32::try_from(self.commits.len()).unwrap_or(u32::MAX));
        let mut is_new = false;
        for one in stated {
            let known = self.products.get(&one.product).map(|past| past.said);
            if known == Some(one.said) {
                continue;
            }
            is_new = true;
            let past = self.products.entry(one.product.clone()).or_default();
            past.follow(one, at);
        }
        if is_new {
            self.commits.push(commit);
        }
    }

    /// The same, where phases that were renamed are the phases of today: `current` gives today's name of one.
    #[must_use]
    pub fn under(mut self, current: &dyn Fn(&str) -> Option<String>) -> History {
        for past in self.products.values_mut() {
            past.rename(current);
        }
        self
    }

    /// The same, whose commits have the days that `day_of` gives to their seconds.
    #[must_use]
    pub fn dated(mut self, day_of: impl Fn(i64) -> Option<Date>) -> History {
        self.days = self.commits.iter().map(|commit| day_of(commit.seconds)).collect();
        self
    }

    /// The day of a commit; none where no calendar has it.
    #[must_use]
    pub fn day(&self, at: At) -> Option<Date> {
        self.days.get(at.0 as usize).copied().flatten()
    }

    /// The day on which the first product was recorded.
    #[must_use]
    pub fn began(&self) -> Option<Date> {
        self.day(At(0))
    }

    #[must_use]
    pub fn commit(&self, at: At) -> Option<&Commit> {
        self.commits.get(at.0 as usize)
    }

    /// What became of a product.
    #[must_use]
    pub fn of(&self, product: &str) -> Option<&Past> {
        self.products.get(product)
    }
}

impl Past {
    /// When the facts were recorded, in the order in which they were.
    pub fn facts(&self) -> impl Iterator<Item = &(FactId, Recording)> {
        self.facts.iter()
    }

    fn follow(&mut self, stated: Stated, at: At) {
        self.said = stated.said;
        self.changes.push(at);
        let mut new: BTreeMap<FactId, StatedFact> =
            stated.facts.into_iter().map(|fact| (fact.id.clone(), fact)).collect();
        for (id, recorded) in &mut self.facts {
            match new.remove(id) {
                Some(fact) => recorded.meet(fact, at),
                None if recorded.stays => {
                    recorded.stays = false;
                    recorded.edits.push(Edit {
                        at,
                        kind: EditKind::Removed,
                    });
                }
                None => {}
            }
        }
        for (id, fact) in new {
            let recorded = Recording {
                day: fact.day,
                said: fact.said,
                is_inherited: fact.is_inherited,
                first: at,
                edits: Vec::new(),
                stays: true,
            };
            self.facts.push((id, recorded));
        }
    }

    fn rename(&mut self, current: &dyn Fn(&str) -> Option<String>) {
        let mut places: BTreeMap<FactId, usize> = BTreeMap::new();
        let mut renamed: Vec<(FactId, Recording)> = Vec::with_capacity(self.facts.len());
        for (id, later) in std::mem::take(&mut self.facts) {
            let id = id.under(current);
            match places.get(&id).and_then(|place| renamed.get_mut(*place)) {
                Some((_, earlier)) => earlier.continue_as(later),
                None => {
                    places.insert(id.clone(), renamed.len());
                    renamed.push((id, later));
                }
            }
        }
        self.facts = renamed;
    }
}

impl Recording {
    /// What the file says of it now.
    fn meet(&mut self, fact: StatedFact, at: At) {
        let stands = self.said.iter().all(|sum| fact.said.contains(sum));
        let is_dated_alike = match (self.day, fact.day) {
            (Some(old), Some(new)) => old.earliest() <= new.earliest() && new.latest() <= old.latest(),
            (Some(_), None) => false,
            (None, _) => true,
        };
        if !(stands && is_dated_alike) {
            self.edits.push(Edit {
                at,
                kind: EditKind::Rewritten,
            });
        }
        self.day = fact.day;
        self.said = fact.said;
        self.stays = true;
    }

    /// The same fact under a later name: to give it that name was no edit.
    fn continue_as(&mut self, later: Recording) {
        self.edits
            .retain(|edit| edit.kind != EditKind::Removed || edit.at != later.first);
        self.edits.extend(later.edits);
        self.edits.sort_by_key(|edit| edit.at);
        self.stays |= later.stays;
        self.day = later.day;
        self.said = later.said;
    }
}

/// Days after which a fact is recorded late (I: a month; the recorded lag of the public catalogue has a median of 342).
pub const PATIENCE: i32 = 30;

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::domain::product::Product;
    use crate::store::document;

    fn stated(text: &str) -> Stated {
        let text = format!("id: ab\nname: A\n{text}");
        let read = document::read::<Product>("ab.yaml", text.as_bytes(), |_, _, _| ());
        Stated::by(&read.value.unwrap())
    }

    /// The history of a file that said this, a version a day from the first on.
    fn history<S: AsRef<str>>(versions: &[S]) -> History {
        let mut history = History::default();
        for (day, version) in versions.iter().enumerate() {
            let commit = Commit {
                id: format!("c{day}"),
                seconds: i64::try_from(day).unwrap(),
                by: String::new(),
            };
            history.add(commit, vec![stated(version.as_ref())]);
        }
        let first = Date::parse("2026-01-01").unwrap();
        history.dated(|seconds| Some(first.plus_days(i32::try_from(seconds).unwrap())))
    }

    /// Each fact with the commit that recorded it, and those that edited it.
    fn told(history: &History) -> Vec<String> {
        let commit = |at| history.commit(at).unwrap().id.clone();
        let facts = history.of("ab").unwrap().facts();
        facts
            .map(|(id, recorded)| {
                let edits = recorded.edits.iter();
                let edits: Vec<String> = edits.map(|one| format!("{:?} {}", one.kind, commit(one.at))).collect();
                format!(
                    "{} {} {} [{}]",
                    id.kind.word(),
                    id.name,
                    commit(recorded.first),
                    edits.join(", ")
                )
            })
            .collect()
    }

    const IDEA: &str = "{phase: idee, start: 2026-01-01, entered_by: registration}";

    #[test]
    fn what_completes_a_fact_is_no_edit_and_what_changes_or_removes_it_is() {
        let decision = |rest: &str| {
            format!("phases: [{IDEA}]\ndecisions: [{{id: d1, gate: G-MVP, session: 2026-01-02, outcome: go{rest}}}]\n")
        };
        let plain = format!("phases: [{IDEA}]\n");
        let completed = decision(", minutes_url: 'https://exemple.invalid/a'");
        let rewritten = decision(", minutes_url: 'https://exemple.invalid/b'");
        let versions = [plain.clone(), decision(""), completed, rewritten, plain];
        assert_eq!(
            told(&history(&versions)),
            ["phase idee c0 []", "decision d1 c1 [Rewritten c3, Removed c4]"]
        );
        // A date that is told more closely is the same date; another is not.
        let start = |day: &str| format!("phases: [{{phase: idee, start: {day}, entered_by: registration}}]\n");
        let closer = [start("2026-01"), start("2026-01-05")];
        assert_eq!(told(&history(&closer)), ["phase idee c0 []"]);
        let other = [start("2026-01-05"), start("2026-01-04")];
        assert_eq!(told(&history(&other)), ["phase idee c0 [Rewritten c1]"]);
    }

    #[test]
    fn what_happens_to_a_reservation_or_is_measured_is_added_and_edits_nothing() {
        let events = |events: &str| {
            format!(
                "phases: [{IDEA}]\ndecisions: [{{id: d1, gate: G-MVP, session: 2026-01-02, outcome: go, reservations: [{{id: r1, text: t, events: [{events}]}}]}}]\n"
            )
        };
        let versions = [events(""), events("{on: 2026-01-09, kind: closed}")];
        assert_eq!(
            told(&history(&versions)),
            ["phase idee c0 []", "decision d1 c0 []", "reservation closed c1 []"]
        );
        let measures = |measures: &str| {
            format!("phases: [{IDEA}]\nindicators: [{{code: taux, kind: succes, measures: [{measures}]}}]\n")
        };
        let (one, two) = ("{date: 2026-01-02, value: 1}", "{date: 2026-01-03, value: 2}");
        let versions = [
            measures(one),
            measures(&format!("{one}, {two}")),
            measures(&format!("{{date: 2026-01-02, value: 9}}, {two}")),
        ];
        assert_eq!(
            told(&history(&versions)),
            [
                "phase idee c0 []",
                "measure 2026-01-02 c0 [Rewritten c2]",
                "measure 2026-01-03 c1 []"
            ]
        );
    }

    #[test]
    fn a_form_that_says_the_same_changes_nothing_and_a_new_name_of_a_phase_is_no_edit() {
        let formatted =
            "# a comment\nphases:\n  - phase: idee\n    start: 2026-01-01\n    entered_by: 'registration'\n";
        let history = history(&[
            format!("phases: [{IDEA}]\n"),
            formatted.to_owned(),
            format!("phases: [{IDEA}]\ntags: [a]\n"),
        ]);
        let changes: Vec<Date> = history
            .of("ab")
            .unwrap()
            .changes
            .iter()
            .filter_map(|at| history.day(*at))
            .collect();
        assert_eq!(
            changes.iter().map(ToString::to_string).collect::<Vec<_>>(),
            ["2026-01-01", "2026-01-03"]
        );
        let named = |name: &str| format!("phases: [{{phase: {name}, start: 2026-01-01, entered_by: registration}}]\n");
        let renamed = super::tests::history(&[&named("ancien"), &named("idee")]);
        assert_eq!(told(&renamed), ["phase ancien c0 [Removed c1]", "phase idee c1 []"]);
        let current = |name: &str| (name == "ancien").then(|| "idee".to_owned());
        assert_eq!(told(&renamed.under(&current)), ["phase idee c0 []"]);
    }

    #[test]
    fn a_history_is_read_back_as_it_was_kept_and_goes_on() {
        let versions = [format!("phases: [{IDEA}]\n"), format!("phases: [{IDEA}]\ntags: [a]\n")];
        let whole = history(&versions);
        let kept = serde_json::to_vec(&history(&[&versions[0]])).unwrap();
        let mut read: History = serde_json::from_slice(&kept).unwrap();
        let commit = whole.commits[1].clone();
        read.add(commit, vec![stated(&versions[1])]);
        read.days.clone_from(&whole.days);
        assert_eq!(read, whole);
    }
}
