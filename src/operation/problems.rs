//! Problems that come back: the known one that a new one resembles, and what becomes of one.

use crate::diagnostic::{Arg, Message};
use crate::domain::common::{Common, Maturity};
use crate::domain::portfolio::Portfolio;
use crate::domain::problem::{Occurrence, Problem, ProblemStatus};

use super::error::Failure;
use super::facts::FieldValue;
use super::filing::{Filed, Shelf};
use super::similar::{Corpus, Known, Near, Term};
use super::workspace::product_path;
use super::writing::{Change, Ground};

/// A problem that is known already, and the words that say so.
#[derive(Clone, Debug)]
pub struct Alike {
    pub id: String,
    pub title: String,
    pub terms: Vec<Term>,
}

/// Nobody chooses among more.
const MOST: usize = 3;

/// The problems that speak of the same things as `text`, the nearest first.
#[must_use]
pub fn alike(portfolio: &Portfolio, text: &str) -> Vec<Alike> {
    let problems: Vec<&Problem> = portfolio.problems().iter().map(|entry| &*entry.value).collect();
    let known: Vec<Known> = problems.iter().map(|one| of_problem(one)).collect();
    let reference = portfolio.reference().map(|entry| &*entry.value);
    let found = Corpus::new(&known, reference).near(&Known::new("", text, []));
    let found = found.into_iter().take(MOST).filter_map(|Near { index, terms }| {
        let one = problems.get(index)?;
        Some(Alike {
            id: one.id.to_string(),
            title: one.title.clone(),
            terms,
        })
    });
    found.collect()
}

/// What a problem says of itself.
#[must_use]
pub fn of_problem(problem: &Problem) -> Known {
    let texts = [&problem.description, &problem.pattern, &problem.root_cause];
    let texts = texts.into_iter().filter_map(|fact| fact.known());
    Known::new(problem.id.as_str(), &problem.title, texts.map(String::as_str))
}

/// Where and when a problem was met.
#[derive(Clone, Debug, Default)]
pub struct Meeting {
    pub product: Option<String>,
    pub team: Option<String>,
    pub on: String,
    pub evidence: Option<String>,
    pub by_role: Option<String>,
}

impl Meeting {
    /// True where it says who met the problem.
    #[must_use]
    pub fn is_placed(&self) -> bool {
        self.product.is_some() || self.team.is_some()
    }

    /// The occurrence that it is.
    ///
    /// # Errors
    /// Where its day is to come, or its product is none.
    pub fn occurrence(&self, ground: &Ground<'_>) -> Result<FieldValue, Failure> {
        let day = super::facts::date(&self.on)?;
        if day > ground.today {
            return Err(Failure::usage(message!("problem-to-come", day = Arg::Day(day.into()))));
        }
        if let Some(id) = &self.product {
            product_path(ground.source(), id)?;
        }
        Shelf::Problems.item(
            "occurrences",
            &[
                ("date", Some(&day.to_string())),
                ("product", self.product.as_deref()),
                ("team", self.team.as_deref()),
                ("evidence", self.evidence.as_deref()),
                ("reporter_role", self.by_role.as_deref()),
            ],
        )
    }

    fn is(&self, other: &Occurrence) -> bool {
        let product = other.product.known().map(ToString::to_string);
        product == self.product
            && other.team.known() == self.team.as_ref()
            && other.evidence.known() == self.evidence.as_ref()
            && super::facts::day_said(&self.on) == Some(other.date)
    }
}

/// The change that notes a new problem, with where it was met.
///
/// # Errors
/// Where another one has its id.
pub fn added(
    ground: &Ground<'_>,
    id: &str,
    facts: &[FieldValue],
    meeting: Option<&Meeting>,
) -> Result<Change, Failure> {
    let mut facts = facts.to_vec();
    facts.push(Shelf::Problems.fact("status", ProblemStatus::Signale.as_str())?);
    if let Some(meeting) = meeting {
        let day = super::facts::date(&meeting.on)?;
        facts.push(Shelf::Problems.fact("first_seen", &day.to_string())?);
        facts.push(meeting.occurrence(ground)?);
    }
    let filed = Shelf::Problems.added(ground, id, &facts)?;
    change(filed, text!("commit-problem"), Vec::new())
}

/// The change that notes that a problem was met again. One that was closed is open again.
///
/// # Errors
/// Where there is no such problem, or the same was noted already.
pub fn met(ground: &Ground<'_>, id: &str, meeting: &Meeting) -> Result<Change, Failure> {
    let filed = Shelf::Problems.file(ground, id)?;
    let problem = filed.read::<Problem>()?;
    if problem.occurrences.items().iter().any(|one| meeting.is(one)) {
        return Err(Failure::usage(message!(
            "problem-met-already",
            title = problem.title.as_str()
        )));
    }
    let mut facts = vec![meeting.occurrence(ground)?];
    let mut remarks = Vec::new();
    if let Some(status) = over(&problem) {
        facts.push(Shelf::Problems.fact("status", ProblemStatus::Signale.as_str())?);
        remarks.push(message!("problem-opened-again", status = status));
    }
    change(filed.with(&facts)?, text!("commit-problem-met"), remarks)
}

/// The change that says what answers a problem.
///
/// # Errors
/// Where one of these is none, was set aside, or is linked already.
pub fn linked(ground: &Ground<'_>, id: &str, commons: &[String], criterion: Option<&str>) -> Result<Change, Failure> {
    let filed = Shelf::Problems.file(ground, id)?;
    let problem = filed.read::<Problem>()?;
    let mut facts = Vec::new();
    for common in commons {
        let entry = Shelf::Commons.file(ground, common)?.read::<Common>()?;
        if entry.maturity.known() == Some(&Maturity::Ecarte) {
            return Err(Failure::usage(message!(
                "problem-set-aside",
                name = entry.name.as_str()
            )));
        }
        if problem.linked_commons.items().iter().any(|one| one.as_str() == common) {
            let message = message!("problem-linked-already", name = entry.name.as_str());
            return Err(Failure::usage(message));
        }
        facts.push(Shelf::Problems.fact("linked_commons[]", common)?);
    }
    if let Some(criterion) = criterion {
        let version = ground.lifecycle()?.for_reading_on(ground.today);
        let known = version.into_iter().flat_map(|version| &version.criteria);
        let known: Vec<&str> = known.map(|one| one.id.as_str()).collect();
        let meant = criterion.to_uppercase();
        if !known.contains(&meant.as_str()) {
            let failure = Failure::usage(message!("problem-no-criterion", criterion = criterion));
            return Err(failure.suggesting(&meant, known));
        }
        facts.push(Shelf::Problems.fact("linked_standard", &meant)?);
    }
    change(filed.with(&facts)?, text!("commit-problem-linked"), Vec::new())
}

/// The change that closes a problem, with what was done; `is_accepted` where nothing more will be.
///
/// # Errors
/// Where it is closed already.
pub fn closed(ground: &Ground<'_>, id: &str, done: &str, is_accepted: bool) -> Result<Change, Failure> {
    let filed = Shelf::Problems.file(ground, id)?;
    let problem = filed.read::<Problem>()?;
    if let Some(status) = over(&problem) {
        let message = message!(
            "problem-closed-already",
            title = problem.title.as_str(),
            status = status
        );
        return Err(Failure::usage(message));
    }
    let status = match is_accepted {
        true => ProblemStatus::Accepte,
        false => ProblemStatus::Clos,
    };
    let facts = [
        Shelf::Problems.fact("actions[]", done)?,
        Shelf::Problems.fact("status", status.as_str())?,
    ];
    change(filed.with(&facts)?, text!("commit-problem-closed"), Vec::new())
}

/// How a problem ended; none of one that is open.
fn over(problem: &Problem) -> Option<Arg> {
    let status = problem.status.known()?;
    let is_over = matches!(status, ProblemStatus::Clos | ProblemStatus::Accepte);
    is_over.then(|| Arg::word(ProblemStatus::LIST, status.as_str()))
}

/// The change of a problem's file; that nothing answers it is said.
fn change(filed: Filed, title: &'static str, mut remarks: Vec<Message>) -> Result<Change, Failure> {
    let problem = filed.read::<Problem>()?;
    let is_linked = !problem.linked_commons.items().is_empty() || problem.linked_standard.is_filled();
    if !is_linked {
        remarks.push(message!("problem-linked-to-nothing", id = problem.id.as_str()));
    }
    Ok(Change {
        title: Message::new(title).with("title", problem.title.as_str()),
        trailers: vec![("Catalog-Problem", problem.id.to_string())],
        files: vec![(filed.path, filed.text)],
        remarks,
    })
}
