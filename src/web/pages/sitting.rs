//! The committee's papers: what awaits the next sitting, and what everybody owes.

use minijinja::context;

use crate::operation::committee::due::{self, Whose};
use crate::operation::committee::gathered::gather;
use crate::operation::committee::since;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, day};
use crate::operation::workspace::Workspace;
use crate::page::Page;
use crate::render::committee::{agenda as paper, todo};
use crate::web::answer::Answer;
use crate::web::visit::Visit;

/// What awaits a sitting, with all that this computer knows to be proposed.
pub fn agenda(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let asked = visit.asked.query.said("seance");
    let asked = asked.map(|text| day(text, visit.today, Side::After)).transpose()?;
    let context = visit.context();
    let gathered = gather(&context, true)?;
    let mut agenda = gathered.agenda(asked, visit.today)?;
    since::tell(&context, &gathered.workspace, &mut agenda);
    shown(visit, &paper::page(&agenda, visit.today), &gathered.workspace)
}

/// What everybody owes, or who has the role that is asked about.
pub fn todo(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let gathered = gather(&visit.context(), true)?;
    let role = visit.asked.query.said("role");
    let whose = Whose {
        role,
        ..Whose::default()
    };
    let owed = due::owed(&gathered.workspace, whose, visit.today)?;
    let view = todo::View {
        owed: &owed,
        version: gathered.workspace.version(visit.today)?,
        all: true,
        role,
    };
    shown(visit, &todo::page(&view), &gathered.workspace)
}

fn shown(visit: &Visit<'_>, page: &Page, workspace: &Workspace) -> Result<Answer, Failure> {
    let shown = visit.fragment(page, Some(workspace), 0);
    let values = context! { heading => shown.heading, body => shown.body };
    visit.page("page.html", &shown.title, &values)
}
