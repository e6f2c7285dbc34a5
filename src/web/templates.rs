//! The templates of the pages, and what a ministry puts in their place.

use std::fs;
use std::path::Path;

use minijinja::value::Kwargs;
use minijinja::{AutoEscape, Environment, Error, ErrorKind, State, UndefinedBehavior};

use crate::diagnostic::{Message, texts};
use crate::domain::settings::Language;
use crate::i18n::Translator;
use crate::operation::error::Failure;

macro_rules! templates {
    ($($name:literal),+ $(,)?) => {
        /// The templates by their names.
        pub const TEMPLATES: &[(&str, &str)] = &[$(($name, include_str!(concat!("templates/", $name)))),+];
    };
}

templates![
    "alike.html",
    "base.html",
    "decision.html",
    "declaration.html",
    "failure.html",
    "fields.html",
    "gate.html",
    "home.html",
    "page.html",
    "phase.html",
    "product.html",
    "products.html",
    "proposals.html",
    "propose.html",
    "proposed.html",
    "questions.html",
    "refusal.html",
    "register.html",
    "registration.html",
    "reservation.html",
    "report.html",
    "reports.html",
    "site-about.html",
    "site-index.html",
    "site-product.html",
    "site-report.html",
    "site.html",
    "undo.html",
    "who.html",
];

/// Our templates, with those of the folder `theme` in the place of those of the same names.
///
/// # Errors
/// Where one of the folder's cannot be read, or is no template.
pub fn environment(theme: Option<&Path>) -> Result<Environment<'static>, Failure> {
    if let Some(theme) = theme.filter(|theme| !theme.is_dir()) {
        return Err(Failure::usage(message!(
            "open-theme-absent",
            path = theme.display().to_string()
        )));
    }
    let mut environment = Environment::new();
    environment.set_undefined_behavior(UndefinedBehavior::Strict);
    environment.set_auto_escape_callback(|_| AutoEscape::Html);
    environment.set_trim_blocks(true);
    environment.set_lstrip_blocks(true);
    environment.add_function("t", said);
    for (name, ours) in TEMPLATES {
        let path = theme.map(|theme| theme.join(name)).filter(|path| path.exists());
        let added = match path {
            None => environment.add_template(name, ours),
            Some(path) => {
                let shown = || path.display().to_string();
                let text = fs::read_to_string(&path)
                    .map_err(|error| Failure::caused(message!("open-theme-unread", path = shown()), error))?;
                environment.add_template_owned(*name, text)
            }
        };
        added.map_err(|error| {
            let path = theme.map_or_else(|| (*name).to_owned(), |theme| theme.join(name).display().to_string());
            Failure::caused(message!("open-theme-unread", path = path), error)
        })?;
    }
    Ok(environment)
}

thread_local! {
    /// The texts that templates say, read once a thread.
    static FRENCH: Translator = Translator::new(Language::Fr);
    static ENGLISH: Translator = Translator::new(Language::En);
}

/// `t("key", count=3)`: a text in the page's language. A key that nobody has written is a fault of the template.
fn said(state: &State<'_, '_>, key: &str, given: Kwargs) -> Result<String, Error> {
    let fault = |text: String| Error::new(ErrorKind::InvalidOperation, text);
    let name = key.split('.').next().unwrap_or(key);
    let text = texts::find(name).ok_or_else(|| fault(format!("no text has the key {key}")))?;
    let mut message = Message::new(key.to_owned());
    for variable in text.variables().filter(|variable| given.has(variable)) {
        let value: minijinja::Value = given.get(variable)?;
        message = match i64::try_from(value.clone()) {
            Ok(number) if value.is_number() => message.with(variable, number),
            _ => message.with(variable, value.to_string()),
        };
    }
    given.assert_all_used()?;
    let language = state.lookup("lang").map(|lang| lang.to_string());
    let english = language.as_deref() == Some(Language::En.as_str());
    let translator = if english { &ENGLISH } else { &FRENCH };
    Ok(translator.with(|translator| translator.say(&message)))
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;

    #[test]
    fn every_text_of_a_template_exists_and_is_given_what_it_speaks_of() {
        let mut found = 0;
        for (name, text) in TEMPLATES {
            for call in text.split("t(\"").skip(1) {
                let (key, rest) = call.split_once('"').unwrap();
                let given = rest.split_once(')').unwrap().0;
                let known = texts::find(key.split('.').next().unwrap());
                let known = known.unwrap_or_else(|| unreachable!("{name}: {key}"));
                let of_attribute = key.contains('.');
                let missing: Vec<&str> = known
                    .variables()
                    .filter(|variable| !of_attribute && !given.contains(&format!("{variable}=")))
                    .collect();
                assert!(missing.is_empty(), "{name}: {key} says {missing:?}");
                found += 1;
            }
        }
        assert!(found > 20, "{found}");
    }

    #[test]
    fn a_theme_replaces_a_template_and_its_faults_are_told() {
        let folder = tempfile::tempdir().unwrap();
        fs::write(folder.path().join("refusal.html"), "{{ lang }}!").unwrap();
        let themed = environment(Some(folder.path())).unwrap();
        let page = themed.get_template("refusal.html").unwrap();
        assert_eq!(page.render(minijinja::context!(lang => "fr")).unwrap(), "fr!");
        fs::write(folder.path().join("base.html"), "{% if %}").unwrap();
        let failure = environment(Some(folder.path())).unwrap_err();
        assert_eq!(failure.message.key, "open-theme-unread");
    }

    #[test]
    fn what_nobody_gave_is_a_fault() {
        let environment = environment(None).unwrap();
        let page = environment.template_from_str("{{ absent }}").unwrap();
        assert!(page.render(()).is_err());
        let page = environment.template_from_str("{{ t(\"web-no-such-text\") }}").unwrap();
        assert!(page.render(minijinja::context!(lang => "fr")).is_err());
    }
}
