//! «What you are about to propose»: a change shown in words, then made by one button: what was shown, or nothing.

use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use axum::http::StatusCode;
use minijinja::{Value, context};

use crate::diagnostic::Message;
use crate::git::{BranchChoice, GitError, Identity};
use crate::operation::error::Failure;
use crate::operation::revision::proposal_branch;
use crate::operation::story::tell_planned;
use crate::operation::writing::{Agreed, Destination, Make, Planned, Proposed, Site, Unwritten, commit, plan};
use crate::render::{Look, difference};

use super::answer::Answer;
use super::links::of_product;
use super::memory::Recorded;
use super::request::encoded;
use super::visit::Visit;

/// A change that somebody may propose.
pub struct Proposal<'p> {
    /// The product.
    pub id: &'p str,
    pub name: &'p str,
    /// Where its form is sent.
    pub action: &'p str,
    /// What the form says again when it is sent.
    pub fields: Vec<(String, String)>,
    /// Where it can be changed.
    pub back: &'p str,
    pub make: &'p Make<'p>,
}

/// So much of a file is shown, under the words.
const PLAIN: Look = Look {
    color: false,
    width: None,
};

impl Proposal<'_> {
    /// What would be written, for its author to read.
    ///
    /// # Errors
    /// Where the change cannot be made, or the rules refuse it.
    pub fn shown(&self, visit: &Visit<'_>) -> Result<Answer, Failure> {
        let site = self.site(visit)?;
        let planned = plan(&visit.context(), &site, self.make)?;
        self.page(visit, &site, &planned, StatusCode::OK, None)
    }

    /// Shows what would be written, or writes what was shown and leads to what becomes of it.
    ///
    /// # Errors
    /// As [`Proposal::shown`] and [`Proposal::recorded`].
    pub fn taken(&self, visit: &Visit<'_>) -> Result<Answer, Failure> {
        if visit.asked.form.get("montre").is_none() {
            return self.shown(visit);
        }
        Ok(match self.recorded(visit)? {
            Err(shown) => shown,
            Ok(_) => Answer::SeeOther(format!("{}/propose?fait=1", of_product(self.id))),
        })
    }

    /// Writes what was shown; where it would be something else by now, that is shown instead. None where it was shown
    /// again.
    ///
    /// # Errors
    /// Where the change cannot be made, the rules refuse it, or it cannot be written.
    pub fn recorded(&self, visit: &Visit<'_>) -> Result<Result<Recorded, Answer>, Failure> {
        let site = self.site(visit)?;
        let planned = plan(&visit.context(), &site, self.make)?;
        let again = |site: &Site<'_>, planned: &Planned| {
            self.page(
                visit,
                site,
                planned,
                StatusCode::CONFLICT,
                Some(message!("web-propose-moved")),
            )
        };
        if visit.asked.form.get("montre") != Some(digest(&planned).as_str()) {
            return again(&site, &planned).map(Err);
        }
        let agreed = Agreed {
            title: visit.say(&planned.title),
            identity: planned.identity(&site)?,
            signoff: false,
            was_asked: true,
        };
        match commit(&site, planned, &agreed) {
            Ok(Proposed::Commit { base, commit }) => {
                let recorded = Recorded {
                    branch: base.branch().to_owned(),
                    commit: commit.to_string().chars().take(9).collect(),
                };
                visit.desk.memory.record(self.id, recorded.clone());
                Ok(Ok(recorded))
            }
            // Nothing goes to files alone: a commit was asked for.
            Ok(Proposed::Files(_)) => Ok(Ok(Recorded {
                branch: proposal_branch(self.id),
                commit: String::new(),
            })),
            Err(Unwritten::Outrun { .. }) => {
                let site = self.site(visit)?;
                let planned = plan(&visit.context(), &site, self.make)?;
                again(&site, &planned).map(Err)
            }
            Err(Unwritten::Failed(failure)) => Err(failure),
        }
    }

    fn site<'v>(&self, visit: &'v Visit<'_>) -> Result<Site<'v>, Failure> {
        site(visit, self.id, visit.desk.offline)
    }

    fn page(
        &self,
        visit: &Visit<'_>,
        site: &Site<'_>,
        planned: &Planned,
        status: StatusCode,
        changed: Option<Message>,
    ) -> Result<Answer, Failure> {
        let story = tell_planned(&visit.context(), planned, site.prefix())?;
        let lines = story.stories.iter().flat_map(|story| &story.lines);
        let elsewhere = story.elsewhere.iter().map(|file| &file.title);
        let lines: Vec<Value> = lines
            .map(|line| &line.text)
            .chain(elsewhere)
            .map(|text| visit.linked(text, None))
            .collect();
        let said = |messages: &[Message]| -> Vec<Value> {
            messages.iter().map(|message| visit.linked(message, None)).collect()
        };
        let files: Vec<Value> = planned
            .files
            .iter()
            .map(|file| {
                context! {
                    path => file.path,
                    lines => difference::unified(&file.path, &file.before, &file.after, PLAIN),
                }
            })
            .collect();
        let who = planned.identity(site)?.map(|identity| identity.author.name);
        let announced: Vec<Message> = planned.announcement();
        let values = context! {
            name => self.name,
            product => super::links::of_product(self.id),
            action => self.action,
            fields => self.fields,
            back => self.back,
            digest => digest(planned),
            changed => changed.map(|message| visit.say(&message)),
            lines => lines,
            nothing => planned.files.iter().all(|file| file.before == file.after),
            files => files,
            announced => said(&announced),
            remarks => said(&planned.remarks),
            warnings => planned.warnings.iter().map(|found| visit.finding(found)).collect::<Vec<_>>(),
            faults => planned.still_faulty.iter().map(|failure| visit.told(failure)).collect::<Vec<_>>(),
            title_line => visit.say(&planned.title),
            who => who,
        };
        let title = visit.say(&message!("web-propose"));
        visit.page_as(status, "propose.html", &title, &values)
    }
}

/// Where a change to the product `id` goes: where the terminal would put it.
///
/// # Errors
/// Where there is no repository.
pub fn site<'v>(visit: &'v Visit<'_>, id: &str, offline: bool) -> Result<Site<'v>, Failure> {
    let destination = Destination::Commit {
        choice: BranchChoice::Auto {
            branch: proposal_branch(id),
        },
        offline,
        unasked: false,
    };
    Site::open(&visit.context(), destination)
}

/// By which what is shown is known again: where it starts from, and each file as it would be.
fn digest(planned: &Planned) -> String {
    let mut hasher = DefaultHasher::new();
    planned
        .base
        .as_ref()
        .map(|base| base.commit.to_string())
        .hash(&mut hasher);
    for file in &planned.files {
        (&file.path, &file.before, &file.after).hash(&mut hasher);
    }
    format!("{:016x}", hasher.finish())
}

/// The page that asks who is there, where Git knows nobody; none where it does.
#[must_use]
pub fn introduction(visit: &Visit<'_>) -> Option<Answer> {
    let repository = visit.repository()?;
    match Identity::of(&repository) {
        Err(GitError::NoIdentity { .. }) => {
            Some(Answer::SeeOther(format!("/qui?vers={}", encoded(&visit.asked.address))))
        }
        _ => None,
    }
}
