//! Who is there: a name and an e-mail for Git, in this repository alone.

use axum::http::StatusCode;
use minijinja::context;

use crate::diagnostic::Message;
use crate::git::Identity;
use crate::operation::error::Failure;
use crate::web::answer::Answer;
use crate::web::links::is_own;
use crate::web::visit::Visit;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let to = visit.asked.query.get("vers").unwrap_or("/").to_owned();
    shown(visit, StatusCode::OK, "", "", &to, &[])
}

/// Keeps the answer.
pub fn keep(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let form = &visit.asked.form;
    let (name, email) = (
        form.said("nom").unwrap_or_default(),
        form.said("courriel").unwrap_or_default(),
    );
    let to = form.get("vers").filter(|to| is_own(to)).unwrap_or("/").to_owned();
    let mut faults = Vec::new();
    if name.is_empty() || name.contains(['<', '>', '\n']) {
        faults.push(("nom", message!("web-who-no-name")));
    }
    let is_email = email
        .split_once('@')
        .is_some_and(|(who, place)| !who.is_empty() && place.contains('.'));
    if !is_email || email.contains(['<', '>', ' ', '\n']) {
        faults.push(("courriel", message!("web-who-no-email")));
    }
    if !faults.is_empty() {
        return shown(visit, StatusCode::UNPROCESSABLE_ENTITY, name, email, &to, &faults);
    }
    if let Some(repository) = visit.repository() {
        Identity::introduce(&repository, name, email)?;
    }
    Ok(Answer::SeeOther(to))
}

fn shown(
    visit: &Visit<'_>,
    status: StatusCode,
    name: &str,
    email: &str,
    to: &str,
    faults: &[(&str, Message)],
) -> Result<Answer, Failure> {
    let fault = |field: &str| {
        let found = faults.iter().find(|(name, _)| *name == field);
        found.map(|(_, message)| visit.say(message))
    };
    let values = context! {
        name => name,
        email => email,
        to => to,
        name_fault => fault("nom"),
        email_fault => fault("courriel"),
    };
    visit.page_as(status, "who.html", &visit.say(&message!("web-who")), &values)
}
