//! The last recording of a proposal, taken back: what it did, and one button.

use minijinja::context;

use crate::git::Repository;
use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;
use crate::operation::story;
use crate::operation::undo::{Recording, TakenBack, last, take_back};
use crate::operation::writing::hear_unless;
use crate::render::change;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::visit::Visit;

use super::proposed::by_name;

/// The last recording about the product, and where it is; the inner error says why it is not taken back here.
fn recording(visit: &Visit<'_>) -> Result<(Repository, Result<Recording, Failure>), Failure> {
    let context = visit.context();
    let repository = Repository::open(context.catalogue()?.root())?;
    // What was sent, or merged, is for the server to say.
    let repository = hear_unless(&context, repository, visit.desk.offline)?;
    let found = last(&context, &repository, visit.asked.part("id"));
    Ok((repository, found))
}

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let recording = recording(visit)?.1?;
    let context = visit.context();
    let commit = recording.commit.to_string();
    let told = Comparison::open(&context, &format!("{commit}^"), Some(&commit))
        .and_then(|comparison| story::tell(&context, &comparison, &[]));
    let values = context! {
        href => of_product(&recording.id),
        subject => recording.subject,
        body => told.ok().map(|mut story| {
            by_name(&mut story);
            visit.fragment(&change::page(&story), None, 0).body
        }),
        commit => commit,
    };
    visit.page("undo.html", &visit.say(&message!("web-undo")), &values)
}

/// Takes back what the page showed, and nothing that came since.
pub fn take(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let (repository, found) = recording(visit)?;
    let recording = found?;
    if visit.asked.form.get("vu") != Some(recording.commit.to_string().as_str()) {
        return page(visit);
    }
    let taken = take_back(&repository, &recording)?;
    visit.desk.memory.forget(&recording.id);
    Ok(Answer::SeeOther(match taken {
        TakenBack::Whole => "/propositions?retire=1".to_owned(),
        TakenBack::ToTheOneBefore => format!("{}/propose?retire=1", of_product(&recording.id)),
    }))
}
