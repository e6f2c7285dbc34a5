//! Every text that a user reads, in French and in English.
//!
//! The texts stand in `fr/**/*.ftl` and `en/**/*.ftl` (Project Fluent): a file a command, a report, a family of rules,
//! under the same keys in both. `build.rs` reads them; code names a text by its key, in a [`Message`], and the compiler
//! knows both.

mod day;
mod quantity;
mod question;
mod told;

pub use day::{day, short_day};
pub use quantity::quantity;
pub use question::QuestionText;

use std::borrow::Cow;
use std::cell::{OnceCell, RefCell};
use std::collections::BTreeMap;

use fluent_bundle::{FluentArgs, FluentBundle, FluentResource, FluentValue};
use unic_langid::LanguageIdentifier;

use crate::diagnostic::texts::{self, FILES, TEXTS};
use crate::diagnostic::{Arg, Message};
use crate::domain::letters::visible;
use crate::domain::naming::{Name, Named};
use crate::domain::settings::Language;

/// Says messages in one language.
pub struct Translator {
    language: Language,
    /// The files of texts, each read when it is asked for.
    bundles: Vec<OnceCell<FluentBundle<FluentResource>>>,
    names: RefCell<BTreeMap<(Named, String), Name>>,
    /// The folder that the commands that we propose are for, where it is not the one that the user stands in.
    folder: Option<String>,
}

impl Translator {
    /// The translator into `language`.
    #[must_use]
    pub fn new(language: Language) -> Translator {
        Translator {
            language,
            bundles: FILES.iter().map(|_| OnceCell::new()).collect(),
            names: RefCell::default(),
            folder: None,
        }
    }

    /// The same, where the commands that are proposed name the folder that they are for.
    #[must_use]
    pub fn for_folder(mut self, folder: Option<String>) -> Translator {
        self.folder = folder;
        self
    }

    /// What the field `key` of a group of fields means; none where nobody has written it.
    #[must_use]
    pub fn field(&self, group: &str, key: &str) -> Option<String> {
        self.of_field(&format!("field-{group}-{key}"))
            .or_else(|| self.of_field(&format!("field-any-{key}")))
    }

    fn of_field(&self, key: &str) -> Option<String> {
        self.format(&Message::new(key.to_owned()), None)
    }

    /// What a field is called before its value: short, without its examples.
    #[must_use]
    pub fn label(&self, group: &str, key: &str) -> String {
        let keys = [format!("field-{group}-{key}"), format!("field-any-{key}")];
        let Some(found) = keys.into_iter().find(|key| self.has(key)) else {
            return key.to_owned();
        };
        let message = Message::new(found);
        self.attribute(&message, "label").unwrap_or_else(|| self.say(&message))
    }

    /// The same within a sentence: without what is said of its form after a comma or in brackets.
    #[must_use]
    pub fn called(&self, group: &str, key: &str) -> String {
        let label = self.label(group, key);
        let end = [", ", " ("].iter().filter_map(|sign| label.find(sign)).min();
        end.and_then(|end| label.get(..end)).unwrap_or(&label).to_owned()
    }

    /// What a word of the closed list `list` means; the word itself where nobody has said.
    #[must_use]
    pub fn word(&self, list: &str, word: &str) -> String {
        self.of_field(&format!("word-{list}-{word}"))
            .unwrap_or_else(|| word.to_owned())
    }

    /// Takes note of what the catalogue calls its ids.
    pub fn learn(&self, names: impl IntoIterator<Item = Name>) {
        let named = names.into_iter().map(|name| ((name.of, name.id.clone()), name));
        self.names.borrow_mut().extend(named);
    }

    /// What people call an id; the id itself where the catalogue does not name it.
    #[must_use]
    pub fn name(&self, of: Named, id: &str) -> String {
        self.named(of, id).unwrap_or_else(|| id.to_owned())
    }

    fn named(&self, of: Named, id: &str) -> Option<String> {
        if of == Named::Body {
            let either = [Named::Directorate, Named::Department].into_iter();
            if let Some(name) = either.filter_map(|of| self.named(of, id)).next() {
                return Some(name);
            }
        }
        let names = self.names.borrow();
        names.get(&(of, id.to_owned())).map(|name| match self.language {
            Language::Fr => name.fr.clone(),
            Language::En => name.en.clone(),
        })
    }

    /// The same, as short as a column wants it.
    #[must_use]
    pub fn short_name(&self, of: Named, id: &str) -> String {
        let short = self
            .names
            .borrow()
            .get(&(of, id.to_owned()))
            .and_then(|name| name.short.clone());
        short.unwrap_or_else(|| self.name(of, id))
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

    /// The text of a message; `key.attribute` is that of an attribute.
    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.format(message, None)
            .unwrap_or_else(|| format!("[{}]", message.key))
    }

    /// What stands alone, in the reader's language: a name, a word, a number.
    #[must_use]
    pub fn said(&self, arg: &Arg) -> String {
        match arg {
            Arg::Message(message) => self.say(message),
            Arg::Called { group, name } => self.called(group, name),
            Arg::Field { group, name } => self.label(group, name),
            Arg::Command(command) => command.clone(),
            Arg::Number(number) => quantity(*number as f64, "", self.language),
            arg => self.plain("", arg),
        }
    }

    /// The text of an attribute of a message, where it has one: `.help`, `.why`.
    #[must_use]
    pub fn attribute(&self, message: &Message, attribute: &str) -> Option<String> {
        self.format(message, Some(attribute))
    }

    /// True where the key exists.
    #[must_use]
    pub fn has(&self, key: &str) -> bool {
        texts::find(key).is_some()
    }

    /// The text of an attribute of a message about nothing: an ellipsis stands for what it speaks of.
    #[must_use]
    pub fn open_attribute(&self, key: &str, attribute: &str) -> Option<String> {
        let variables = texts::find(key)?.variables();
        let message = variables.fold(Message::new(key.to_owned()), |message, name| message.with(name, "…"));
        self.attribute(&message, attribute)
    }

    fn format(&self, message: &Message, attribute: Option<&str>) -> Option<String> {
        let (key, own) = match message.key.split_once('.') {
            Some((key, own)) => (key, Some(own)),
            None => (&*message.key, None),
        };
        let attribute = attribute.or(own);
        let bundle = self.bundle(texts::find(key)?.file)?;
        let found = bundle.get_message(key)?;
        let pattern = match attribute {
            Some(name) => found.get_attribute(name)?.value(),
            None => found.value()?,
        };
        let mut args = FluentArgs::new();
        for (name, arg) in &message.args {
            let value = match arg {
                Arg::Day(date) => told::in_two_forms(&date.to_string(), &day(*date, self.language)),
                arg => self.value(name, arg),
            };
            args.set(*name, value);
        }
        let (mut text, mut faults) = (String::new(), Vec::new());
        // Written, not formatted: the bundle would mark the whole text as it marks arguments.
        let written = bundle.write_pattern(&mut text, pattern, Some(&args), &mut faults);
        debug_assert!(written.is_ok() && faults.is_empty(), "{}: {faults:?}", message.key);
        Some(told::told(text, self.folder.as_deref()))
    }

    fn bundle(&self, file: u16) -> Option<&FluentBundle<FluentResource>> {
        let file = usize::from(file);
        let (bundle, file) = (self.bundles.get(file)?, FILES.get(file)?);
        Some(bundle.get_or_init(|| {
            let text = match self.language {
                Language::Fr => file.french,
                Language::En => file.english,
            };
            bundle_of(self.language, text)
        }))
    }

    fn value(&self, name: &str, arg: &Arg) -> FluentValue<'static> {
        match arg {
            // What another program said keeps its lines.
            Arg::Text(text) if name == "detail" => told::ours(&visible(&cut(text))),
            Arg::Text(text) => FluentValue::String(Cow::Owned(cut(text))),
            Arg::Number(number) => FluentValue::from(*number),
            Arg::Quantity { value, unit } => FluentValue::String(Cow::Owned(quantity(*value, unit, self.language))),
            Arg::Day(date) => FluentValue::String(Cow::Owned(day(*date, self.language))),
            Arg::Message(message) => told::ours(&self.say(message)),
            Arg::Command(command) => told::ours(command),
            Arg::Both { fr, en } => {
                let text = if self.language == Language::Fr { fr } else { en };
                FluentValue::String(Cow::Owned(text.clone()))
            }
            Arg::Id { of, id } => FluentValue::String(Cow::Owned(self.name(*of, id))),
            Arg::Word { list, word } => FluentValue::String(Cow::Owned(self.word(list, word))),
            Arg::Items(items) => {
                let items: Vec<String> = items
                    .iter()
                    .map(|(sign, item)| format!("{sign}\u{a0}{}", self.plain(name, item)))
                    .collect();
                FluentValue::String(Cow::Owned(items.join(", ")))
            }
            Arg::List(items) => {
                let items: Vec<String> = items.iter().map(|item| self.said(item)).collect();
                told::ours(&items.join(", "))
            }
            Arg::Called { group, name } => told::ours(&self.called(group, name)),
            Arg::Field { group, name } => told::ours(&self.label(group, name)),
        }
    }

    fn plain(&self, name: &str, arg: &Arg) -> String {
        match self.value(name, arg) {
            FluentValue::String(text) => text.into_owned(),
            _ => arg.bare(),
        }
    }
}

/// What a doubt of a baseline means; a sentence is one already.
#[must_use]
pub fn doubt(code: &str) -> Arg {
    let words: Vec<String> = code
        .split(|letter: char| !letter.is_ascii_alphanumeric())
        .filter(|word| !word.is_empty())
        .map(str::to_lowercase)
        .collect();
    let key = format!("doubt-{}", words.join("-"));
    match texts::find(&key) {
        Some(_) => Message::new(key).into(),
        None => code.into(),
    }
}

/// The keys of texts that start with `prefix`, in the order of their files.
pub fn keys_starting(prefix: &str) -> impl Iterator<Item = &'static str> {
    let mut found: Vec<_> = TEXTS.iter().filter(|text| text.key().starts_with(prefix)).collect();
    found.sort_by_key(|text| (text.file, text.line));
    found.into_iter().map(|text| text.key())
}

fn bundle_of(language: Language, text: &str) -> FluentBundle<FluentResource> {
    let mut bundle = FluentBundle::new(vec![
        language.as_str().parse::<LanguageIdentifier>().unwrap_or_default(),
    ]);
    bundle.set_use_isolating(false);
    bundle.set_formatter(Some(match language {
        Language::Fr => told::marked_in_french,
        Language::En => told::marked_in_english,
    }));
    // What has a fault was refused when the program was built.
    let resource = FluentResource::try_new(text.to_owned()).unwrap_or_else(|(resource, _)| resource);
    bundle.add_resource_overriding(resource);
    bundle
}

/// Nobody reads a longer quotation.
const LONGEST_QUOTE: usize = 2_000;

fn cut(text: &str) -> String {
    if text.len() <= LONGEST_QUOTE {
        return text.to_owned();
    }
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
    use crate::domain::common::Common;
    use crate::domain::date::Date;
    use crate::domain::decode::{Decode, Shape};
    use crate::domain::problem::Problem;
    use crate::domain::product::Product;
    use crate::domain::reference::Reference;
    use crate::domain::session::Session;
    use crate::domain::settings::Settings;
    use crate::lifecycle::version::Version;

    /// Every closed list under a shape.
    fn lists(shape: Shape, depth: usize, found: &mut BTreeMap<&'static str, &'static [&'static str]>) {
        match shape {
            Shape::Choice(words) => {
                found.insert(words.name, words.words);
            }
            Shape::List(inner) | Shape::OneOrMany(inner) | Shape::Table(inner) => lists(inner(), depth, found),
            Shape::Record(record) if depth < 8 => {
                for field in (record.fields)() {
                    lists((field.shape)(), depth + 1, found);
                }
            }
            _ => {}
        }
    }

    #[test]
    fn a_day_is_in_words_and_as_files_have_it_where_it_is_typed() {
        let day = Date::parse("2026-10-05").unwrap();
        let frozen = |translator: &Translator| {
            let message = message!("S-51-frozen-late", frozen_on = day, decision = "d1", day = day);
            (
                translator.say(&message),
                translator.attribute(&message, "help").unwrap(),
            )
        };
        let (said, help) = frozen(&Translator::new(Language::Fr));
        assert!(
            said.contains("le 5\u{a0}octobre 2026") && !said.contains("2026-10"),
            "{said}"
        );
        assert!(help.contains("`frozen_on: 2026-10-05`"), "{help}");
        let (said, help) = frozen(&Translator::new(Language::En));
        assert!(
            said.contains("on 5\u{a0}October 2026") && !said.contains("2026-10"),
            "{said}"
        );
        assert!(help.contains("`frozen_on: 2026-10-05`"), "{help}");
        let message = message!(
            "refusal-start-before-decision",
            id = "p",
            start = day,
            day = day,
            decision = "d1",
            ..
        );
        let help = Translator::new(Language::Fr).attribute(&message, "help").unwrap();
        assert!(help.contains("--start 2026-10-05`"), "{help}");
    }

    #[test]
    fn every_word_of_a_closed_list_is_said_in_both_languages() {
        let mut found = BTreeMap::new();
        for shape in [
            Product::shape(),
            Common::shape(),
            Session::shape(),
            Problem::shape(),
            Reference::shape(),
            Settings::shape(),
            Version::shape(),
        ] {
            lists(shape, 0, &mut found);
        }
        // Signs of arithmetic say what they mean.
        found.remove("Comparison");
        assert!(found.len() > 45, "{}", found.len());
        for language in [Language::Fr, Language::En] {
            let translator = Translator::new(language);
            for (list, words) in &found {
                for word in *words {
                    let key = format!("word-{list}-{word}");
                    assert!(translator.of_field(&key).is_some(), "{key} in {language:?}");
                }
            }
        }
    }

    #[test]
    fn codes_of_doubts_are_said_in_words_and_sentences_as_they_are() {
        let french = Translator::new(Language::Fr);
        assert_eq!(
            french.said(&doubt("transfere:hors-portefeuille?")),
            "Transféré\u{a0}: encore dans le parc\u{a0}?"
        );
        assert_eq!(french.said(&doubt("poc-sans-date")), "POC sans date");
        assert_eq!(
            french.said(&doubt("lien entre les deux dépôts supposé")),
            "lien entre les deux dépôts supposé"
        );
    }

    #[test]
    fn ids_are_called_by_the_names_that_were_learned() {
        let english = Translator::new(Language::En);
        let said = || english.say(&message!("L-01-after", phase = Arg::phase("idee")));
        assert!(said().contains("idee"), "{}", said());
        english.learn([Name {
            of: Named::Phase,
            id: "idee".to_owned(),
            fr: "Idée".to_owned(),
            en: "Idea".to_owned(),
            short: None,
        }]);
        assert!(said().contains("Idea"), "{}", said());
        assert_eq!(english.name(Named::Gate, "idee"), "idee");
    }

    #[test]
    fn numbers_have_groups_of_digits_in_texts_and_none_in_commands() {
        let said = |language, count: i64| {
            let files = message!("report-hidden", count = count);
            Translator::new(language).say(&files)
        };
        assert!(
            said(Language::Fr, 2_798).contains("2\u{202f}798"),
            "{}",
            said(Language::Fr, 2_798)
        );
        assert!(
            said(Language::En, 2_798).contains("2,798"),
            "{}",
            said(Language::En, 2_798)
        );
        assert!(said(Language::Fr, 279).contains("279"));
        let marked = |text: &str| told::told(text.to_owned(), None);
        let number = told::marked_in_french(&FluentValue::from(2_798), &()).unwrap();
        assert_eq!(marked(&format!("{number} fois")), "2\u{202f}798 fois");
        assert_eq!(
            marked(&format!("`catalog list --first {number}`")),
            "`catalog list --first 2798`"
        );
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
