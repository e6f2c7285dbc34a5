//! What the next gate expects of a product, and what its file answers.

use minijinja::context;

use crate::operation::committee::place::seen;
use crate::operation::error::Failure;
use crate::operation::gate;
use crate::render::readiness as show;
use crate::web::answer::Answer;
use crate::web::links::of_product;
use crate::web::visit::Visit;

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let context = visit.context();
    let workspace = visit.workspace()?;
    let id = visit.asked.part("id");
    let all = visit.asked.query.get("tout").is_some();
    let entry = seen(&context, &workspace, id, visit.asked.query.get("proposition").is_some())?;
    let reading = gate::read(&context, &workspace, &entry.value, visit.asked.query.said("passage"))?;
    let view = show::View {
        product: &entry.value,
        version: reading.version,
        gate: &reading.gate,
        readiness: &reading.readiness,
        next: reading.next,
        usable: reading.usable.as_ref(),
        today: visit.today,
        trial: None,
    };
    let page = if all {
        show::page(&view, false)
    } else {
        show::short::page(&view)
    };
    let shown = visit.fragment(&page, Some(&workspace), 0);
    let language = visit.translator().language();
    let values = context! {
        name => entry.value.name,
        heading => shown.heading,
        body => shown.body,
        href => of_product(id),
        gate => reading.gate.as_str(),
        gates => reading.version.gates.iter().map(|gate| context! {
            id => gate.id.as_str(),
            name => gate.label(language),
            chosen => gate.id == reading.gate,
        }).collect::<Vec<_>>(),
        standing => visit.standing(reading.version),
        all => all,
    };
    visit.page("gate.html", &shown.title, &values)
}
