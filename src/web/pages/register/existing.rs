//! What a registration asks of a product that exists already, as lines of the page.

use crate::diagnostic::Message;
use crate::operation::error::Failure;
use crate::operation::questions::existing::{self, Existing, Faults, NO, Part, YES};
use crate::web::fields::{self, Kind, Line, offer};
use crate::web::visit::Visit;

use super::{Begun, said};

/// More phases than these are a list that opens.
const FEW: usize = 8;

/// The field of a question.
fn name(part: Part) -> &'static str {
    match part {
        Part::Exists => "existe",
        Part::Phase => "phase",
        Part::Since => "depuis",
        Part::Known => "connu",
        Part::Source => "source",
    }
}

/// Keeps what the form says, whatever it is worth.
pub(super) fn hear(visit: &Visit<'_>, begun: &mut Begun<'_>) -> Result<(), Failure> {
    for part in Part::ALL {
        let words = fields::words(&visit.asked.form, name(part));
        begun.kept.wait(part.at(), &words)?;
    }
    Ok(())
}

/// What was said; the inner error holds what is wrong with it.
pub(super) fn known(visit: &Visit<'_>, begun: &Begun<'_>) -> Result<Result<Option<Existing>, Faults>, Failure> {
    let said = |part: Part| begun.kept.waits(part.at()).unwrap_or_default();
    existing::existing(said, begun.version, visit.today)
}

/// The lines: whether it exists, then what is asked where it does.
pub(super) fn lines(visit: &Visit<'_>, begun: &Begun<'_>, faults: &[(Part, Message)]) -> Vec<Line> {
    let one = |part: Part| line(visit, begun, part, faults);
    Part::ALL.into_iter().map(one).collect()
}

fn line(visit: &Visit<'_>, begun: &Begun<'_>, part: Part, faults: &[(Part, Message)]) -> Line {
    let translator = visit.translator();
    let answer = begun.kept.waits(part.at()).unwrap_or_default();
    let offers: Vec<(String, String)> = match part {
        Part::Exists => [(NO, text!("new-begins")), (YES, text!("new-exists"))]
            .map(|(word, key)| (word.to_owned(), translator.text(key)))
            .to_vec(),
        Part::Phase => {
            let phases = begun.version.ordered_phases().into_iter();
            phases
                .map(|phase| (phase.id.to_string(), phase.label(translator.language()).to_owned()))
                .collect()
        }
        _ => Vec::new(),
    };
    let kind = match offers.len() {
        0 => Kind::Text,
        count if count > FEW => Kind::Select,
        _ => Kind::Radio,
    };
    // As in a terminal, it begins where nobody says otherwise.
    let is_chosen = |word: &str| word == answer || (part == Part::Exists && answer.is_empty() && word == NO);
    let offers = offers.into_iter().map(|(word, label)| {
        let chosen = is_chosen(&word);
        offer(&word, label, chosen)
    });
    let faults = faults.iter().filter(|(at, _)| *at == part);
    Line {
        only: None,
        id: name(part).to_owned(),
        name: name(part).to_owned(),
        label: visit.say(&part.question()),
        help: None,
        kind,
        value: answer.to_owned(),
        choices: offers.collect(),
        unknown: None,
        required: false,
        errors: faults.map(|(_, message)| said(visit, message)).collect(),
    }
}
