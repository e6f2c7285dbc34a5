//! A yes or a no.

use crate::cli::terminal::line::Line;
use crate::diagnostic::Message;
use crate::i18n::Translator;
use crate::render::Look;

/// Asks a person, who can be asked; one who leaves says no. `lines` shows the lines of files that would change, to who
/// wants to see them first.
pub(crate) fn confirmed(translator: &Translator, look: Look, question: &Message, lines: Option<&dyn Fn()>) -> bool {
    let question = format!(
        "{} {}",
        translator.say(question),
        translator.text(text!("confirm-choices"))
    );
    let again = translator.text(text!("answer-again"));
    let mut help = lines.map_or_else(String::new, |_| translator.text(text!("confirm-lines")));
    loop {
        let line = Line {
            question: &question,
            help: &help,
            earlier: &[],
            look,
            seen: &|_| (),
        };
        let Ok(Some(answer)) = line.read() else {
            return false;
        };
        match (answer.trim().to_lowercase().as_str(), lines) {
            ("" | "o" | "oui" | "y" | "yes", _) => return true,
            ("n" | "non" | "no", _) => return false,
            ("l" | "lignes" | "lines" | "v" | "voir", Some(show)) => show(),
            _ => help.clone_from(&again),
        }
    }
}
