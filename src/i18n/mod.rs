//! Every text that a user reads, in French and in English.
//!
//! The texts stand in `fr/*.ftl` and `en/*.ftl` (Project Fluent), a file a subject, under the same keys in both:
//! a test holds that. Code names a text by its key, in a [`Message`].

mod quantity;
mod told;

use std::borrow::Cow;
use std::cell::OnceCell;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::{Arg, Message};
use crate::domain::letters::visible;
use crate::domain::settings::Language;

/// The subjects, with their texts in French and English.
const TEXTS: &[(&str, &str)] = &[
    (include_str!("fr/cli.ftl"), include_str!("en/cli.ftl")),
    (include_str!("fr/errors.ftl"), include_str!("en/errors.ftl")),
    (include_str!("fr/help.ftl"), include_str!("en/help.ftl")),
    (include_str!("fr/rules.ftl"), include_str!("en/rules.ftl")),
    (include_str!("fr/words.ftl"), include_str!("en/words.ftl")),
];

/// What fields of files mean: many texts that few commands need.
const FIELDS: (&str, &str) = (include_str!("fr/fields.ftl"), include_str!("en/fields.ftl"));

/// Says messages in one language.
pub struct Translator {
    language: Language,
    bundle: FluentBundle<FluentResource>,
    fields: OnceCell<FluentBundle<FluentResource>>,
}

impl Translator {
    /// The translator into `language`.
    #[must_use]
    pub fn new(language: Language) -> Translator {
        Translator {
            language,
            bundle: bundle(language, TEXTS),
            fields: OnceCell::new(),
        }
    }

    /// What the field `key` of a group of fields means; none where nobody has written it.
    #[must_use]
    pub fn field(&self, group: &str, key: &str) -> Option<String> {
        let fields = self.fields.get_or_init(|| bundle(self.language, &[FIELDS]));
        let own = format!("field-{group}-{key}");
        let found = fields
            .get_message(&own)
            .or_else(|| fields.get_message(&format!("field-any-{key}")))?;
        let mut text = String::new();
        // Writing to memory does not fail.
        let _ = fields.write_pattern(&mut text, found.value()?, None, &mut Vec::new());
        Some(text)
    }

    #[must_use]
    pub fn language(&self) -> Language {
        self.language
    }

    /// The text of `key`, where it needs no argument.
    #[must_use]
    pub fn text(&self, key: &str) -> String {
        self.say(&Message::new(key.to_owned()))
    }

    /// The text of a message.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.format(message, None)
            .unwrap_or_else(|| format!("[{}]", message.key))
    }

    /// The text of an attribute of a message, where it has one: `.help`, `.why`.
    #[must_use]
    pub fn attribute(&self, message: &Message, attribute: &str) -> Option<String> {
        self.format(message, Some(attribute))
    }

    /// True where the key exists.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        self.bundle.has_message(key)
    }

    fn format(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        let found = self.bundle.get_message(&message.key)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            args.set(*name, self.value(name, arg));
        }
        let mut text = String::new();
        // Written, not formatted: the bundle would mark the whole text as it marks arguments.
        let _ = self
            .bundle
            .write_pattern(&mut text, pattern, Some(&args), &mut Vec::new());
        Some(told::told(text))
    }

    fn value(&self, name: &str, arg: &Arg) -> FluentValue<'static> {
        match arg {
            // What another program said keeps its lines.
            Arg::Text(text) if name == "detail" => told::ours(&visible(&cut(text))),
            Arg::Text(text) => FluentValue::String(Cow::Owned(cut(text))),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Quantity { value, unit } => {
                FluentValue::String(Cow::Owned(quantity::quantity(*value, unit, self.language)))
            }
            Arg::Message(message) => told::ours(&self.say(message)),
            Arg::Command(command) => told::ours(command),
            Arg::Both { fr, en } => {
                let text = if self.language == Language::Fr { fr } else { en };
                FluentValue::String(Cow::Owned(text.clone()))
            }
            Arg::Field { group, name } => {
                let meaning = self.field(group, name).unwrap_or_else(|| (*name).to_owned());
                told::ours(&label(&meaning))
            }
        }
    }
}

/// What a field is called, from what it means: without its examples and details, and without «true where», since its
/// value says that.
fn label(meaning: &str) -> String {
    let name = meaning.split([':', ';']).next().unwrap_or_default().trim_end();
    let fact = ["Vrai si ", "Vrai quand ", "True where "]
        .iter()
        .find_map(|start| name.strip_prefix(start));
    let mut letters = fact.unwrap_or(name).chars();
    letters
        .next()
        .map_or_else(String::new, |first| first.to_uppercase().chain(letters).collect())
}

/// The keys of texts that start with `prefix`, in the order of their files.
pub fn keys_starting(prefix: &str) -> impl Iterator<Item = String> + use<'_> {
    let lines = TEXTS.iter().flat_map(|(french, _)| french.lines());
    lines
        .filter_map(|line| line.split_once(" ="))
        .filter(move |(key, _)| key.starts_with(prefix))
        .map(|(key, _)| key.to_owned())
}

fn bundle(language: Language, texts: &[(&str, &str)]) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![
        language.as_str().parse::<LanguageIdentifier>().unwrap_or_default(),
    ]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(told::marked));
    for (french, english) in texts {
        let source = if language == Language::Fr { french } else { english };
        // A resource with a fault still holds its other messages; the tests hold that none has any.
        let resource = FluentResource::try_new((*source).to_owned()).unwrap_or_else(|(resource, _)| resource);
        bundle.add_resource_overriding(resource);
    }
    bundle
}

/// Nobody reads a longer quotation.
const LONGEST_QUOTE: usize = 2_000;

fn cut(text: &str) -> String {
    match text.char_indices().nth(LONGEST_QUOTE) {
        Some((end, _)) => format!("{}…", text.get(..end).unwrap_or_default()),
        None => text.to_owned(),
    }
}

/// The language to speak: what was asked, then `CATALOG_LANG`, the locale, the catalogue's own, French.
///
/// `C` and `POSIX` are no locale.
#[must_use]
pub fn choose(
    asked: Option<Language>,
    variable: Option<&str>,
    locale: Option<&str>,
    catalogue: Option<Language>,
) -> Language {
    let read = |text: &str| Language::parse(text.get(..2)?.to_lowercase().as_str());
    asked
        .or_else(|| variable.and_then(read))
        .or_else(|| {
            locale
                .filter(|locale| !matches!(locale.split(['.', '@']).next(), Some("C" | "POSIX" | "")))
                .and_then(read)
        })
        .or(catalogue)
        .unwrap_or(Language::Fr)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_label_is_what_the_field_says_without_its_details() {
        assert_eq!(
            label("Vrai si le produit est ouvert au public"),
            "Le produit est ouvert au public"
        );
        assert_eq!(label("True where it is open"), "It is open");
        assert_eq!(label("Périmètre\u{a0}: ministère…"), "Périmètre");
        assert_eq!(label("Premier jour\u{a0}; une année suffit"), "Premier jour");
    }

    #[test]
    fn the_language_is_the_first_that_somebody_chose() {
        assert_eq!(choose(None, None, Some("C.UTF-8"), None), Language::Fr);
        assert_eq!(
            choose(None, None, Some("en_GB.UTF-8"), Some(Language::Fr)),
            Language::En
        );
        assert_eq!(choose(None, Some("fr"), Some("en_GB.UTF-8"), None), Language::Fr);
        assert_eq!(choose(Some(Language::En), Some("fr"), None, None), Language::En);
        assert_eq!(choose(None, None, Some("POSIX"), Some(Language::En)), Language::En);
        assert_eq!(choose(None, Some("klingon"), Some("de_DE"), None), Language::Fr);
    }
}
