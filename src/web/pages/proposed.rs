//! What is proposed of a product: told, sent, opened as a pull request, or kept as a patch.

use std::cell::RefCell;

use minijinja::context;

use crate::change::ChangeStory;
use crate::diagnostic::asked::asked;
use crate::git::{self, Repository, Said};
use crate::operation::comparison::Comparison;
use crate::operation::error::Failure;
use crate::operation::revision::proposal_branch;
use crate::operation::sending::{Addresses, Words, forge};
use crate::operation::undo::last;
use crate::operation::{story, workspace};
use crate::render::change;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::visit::Visit;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    shown(visit, None)
}

fn shown(visit: &Visit<'_>, sent: Option<Result<(), Failure>>) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let (repository, branch) = branch(visit)?;
    let context = visit.context();
    let main = repository.default_branch()?.unwrap_or_else(|| "main".to_owned());
    let trunk = git::trunk(&repository)?.map_or_else(|| main.clone(), |commit| commit.to_string());
    let mut story = Comparison::open(&context, &trunk, Some(&branch))
        .and_then(|comparison| story::tell_whole(&context, &comparison))?;
    by_name(&mut story);
    let told = visit.fragment(&change::page(&story), None, 0);
    let kept = last(&context, &repository, id).err();
    let words = Words::of(&repository, &branch)?;
    let remote = repository.push_remote(&branch)?;
    let kind = visit
        .folder
        .as_ref()
        .and_then(workspace::settings)
        .and_then(|settings| forge(&settings));
    let url = match &remote {
        Some(remote) => Addresses::of(&repository, remote)?.pull_request(&main, &branch, kind),
        None => None,
    };
    let is_sent =
        remote.is_some() && git::is_at_the_server(&repository, &branch)? && sent.as_ref().is_none_or(Result::is_ok);
    let recorded = visit
        .desk
        .memory
        .recorded(id)
        .filter(|recorded| recorded.branch == branch);
    let values = context! {
        href => of_product(id),
        done => visit.asked.query.get("fait").is_some(),
        back => visit.asked.query.get("retire").is_some(),
        kept => kept.map(|failure| visit.say(&asked(&failure.message))),
        twice => visit.asked.query.get("deja").is_some(),
        commit => recorded.map(|recorded| recorded.commit),
        branch => branch,
        main => main,
        is_apart => branch != main,
        body => told.body,
        subjects => words.changes,
        subject => words.title,
        remote => remote,
        is_sent => is_sent,
        sent_now => matches!(sent, Some(Ok(()))),
        unsent => sent.and_then(Result::err).map(|failure| visit.told(&failure)),
        url => url,
    };
    let title = visit.say(&message!("web-proposed", name = words.title.as_str()));
    visit.page("proposed.html", &title, &values)
}

/// A page calls each product by its name alone.
pub(super) fn by_name(story: &mut ChangeStory) {
    for product in &mut story.stories {
        product.id.clone_from(&product.name);
    }
}

/// Sends the branch to the server.
pub fn send(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let _alone = visit.desk.memory.alone();
    let (repository, branch) = branch(visit)?;
    let said = RefCell::new(String::new());
    let tell = |line: Said| {
        let (Said::Out(line) | Said::Err(line)) = line;
        said.borrow_mut().push_str(&format!("{line}\n"));
    };
    let Some(remote) = repository.push_remote(&branch)? else {
        return Err(Failure::usage(message!("write-no-remote")));
    };
    let sent = git::push(&repository, &remote, &branch, &tell).map(|_| ());
    let sent = sent.map_err(|error| {
        let mut failure = Failure::from(error);
        failure.cause = failure.cause.or_else(|| Some(anyhow::Error::msg(said.take())));
        failure
    });
    shown(visit, Some(sent))
}

/// The same as a patch, to send by e-mail.
pub fn patch(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let (repository, branch) = branch(visit)?;
    Ok(Answer::File {
        name: format!(
            "{}.patch",
            branch.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-")
        ),
        body: git::patch(&repository, &branch)?,
    })
}

/// The branch of the product's proposal: where it was recorded in this run, else the usual one.
fn branch(visit: &Visit<'_>) -> Result<(Repository, String), Failure> {
    let id = visit.asked.part("id");
    let folder = visit.context().catalogue()?;
    let repository = Repository::open(folder.root())?;
    let recorded = visit.desk.memory.recorded(id).map(|recorded| recorded.branch);
    let branch = recorded.unwrap_or_else(|| proposal_branch(id));
    match repository.tip(&format!("refs/heads/{branch}"))? {
        Some(_) => Ok((repository, branch)),
        None => Err(Failure::usage(message!("error-nothing-proposed", id = id))),
    }
}
