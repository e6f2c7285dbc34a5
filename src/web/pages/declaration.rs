//! What is said of the accessibility of the pages.

use minijinja::context;

use crate::operation::error::Failure;
use crate::web::answer::Answer;
use crate::web::visit::Visit;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let title = visit.say(&message!("web-declaration"));
    visit.page("declaration.html", &title, &context! {})
}
