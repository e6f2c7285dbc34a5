//! What is not mastered: technologies, hosting, code that is not ours or not open, what grows old? (E8)

mod code;
mod hosting;
mod stack;
#[cfg(test)]
mod tests;

use crate::domain::product::Product;

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "mastery",
    names: &["maitrise", "maîtrise"],
    question: text!("explain-report-mastery"),
    audience: &[Audience::Direction, Audience::Committee],
    options: &[],
    is_drawn: true,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

fn answer(input: &Input<'_>) -> Answer {
    let active: Vec<&Product> = input.active().collect();
    let hosted = hosting::Hosted::of(input, &active);
    let code = code::Sources::of(&active);
    let in_short = message!(
        "mastery-in-short",
        active = active.len(),
        unhosted = active.len() - hosted.known(),
        uncoded = active.len() - code.known()
    );
    let answer = Answer::new(in_short)
        .figures(hosted.figures())
        .figures(code.figures())
        .figures(stack::figures(input, &active))
        .figures(stack::counts(input, &active))
        .section(message!("mastery-platforms"), hosted.bars())
        .section(message!("mastery-outside"), hosted.outside_table())
        .section(message!("mastery-closed"), code.table())
        .section(message!("mastery-ageing"), stack::ageing(input, &active))
        .section(message!("mastery-stack"), stack::technologies(&active))
        .section(message!("mastery-sign-in"), stack::sign_in(input, &active));
    let unhosted = active.iter().find(|product| hosting::platform(product).is_none());
    match unhosted {
        Some(product) => answer.next(
            message!("mastery-next-unhosted", product = product.name.as_str()),
            format!("catalog answer {} --about baseline", product.id),
        ),
        None => answer.next(message!("mastery-next"), "catalog report reuse"),
    }
}

/// The same figure, not known where nobody says anything.
fn where_said(figure: Figure) -> Figure {
    if figure.n == 0 { figure.unknown() } else { figure }
}
