//! A yes or a no.

use inquire::Confirm;

use crate::cli::terminal::hanging_up::watched;
use crate::diagnostic::Message;
use crate::domain::settings::Language;
use crate::i18n::Translator;

/// Asks a person, who can be asked; one who leaves says no.
pub(crate) fn confirmed(translator: &Translator, question: &Message) -> bool {
    let french = translator.language() == Language::Fr;
    let formatter = move |_: bool| if french { "O/n" } else { "Y/n" }.to_owned();
    let parser = |answer: &str| match answer.trim().to_lowercase().as_str() {
        "o" | "oui" | "y" | "yes" => Ok(true),
        "n" | "non" | "no" => Ok(false),
        _ => Err(()),
    };
    let said = |yes: bool| translator.text(if yes { "yes" } else { "no" });
    let text = translator.say(question);
    let again = translator.text(text!("answer-again"));
    let prompt = Confirm::new(&text)
        .with_default(true)
        .with_default_value_formatter(&formatter)
        .with_parser(&parser)
        .with_formatter(&said)
        .with_error_message(&again);
    matches!(watched(|| prompt.prompt()), Ok(true))
}
