//! Answers that wait for their commit, in the repository's own folder: a question can be left and taken up again.
//!
//! A draft belongs to one product. Beside the facts that can be written, it holds what was typed and cannot yet: a part
//! of a group, a line left before its end, a value that was refused.

use std::fs::{self, File, TryLockError};
use std::path::{Path, PathBuf};
use std::sync::Arc;

use crate::domain::decode::Decode;
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::domain::tree::{Content, Node};
use crate::git::Repository;
use crate::store::edit::{Value, render_document, typed};
use crate::store::folder::Folder;
use crate::store::yaml;

use crate::operation::error::Failure;
use crate::operation::facts::FieldValue;

/// The answers about one product.
#[derive(Clone, Debug)]
pub struct SavedAnswers {
    /// Absent outside a repository: nothing can be kept there.
    file: Option<PathBuf>,
    pub facts: Vec<FieldValue>,
    /// Words, by the places that they were typed for.
    waiting: Vec<(String, String)>,
    /// Held against other terminals.
    held: Option<Arc<File>>,
}

/// How a draft of a registration is called; no product's id has a dot.
const REGISTRATION: &str = "nouveau.";
/// How a draft of a decision is called.
const DECISION: &str = "decision.";
/// How a draft of a week's update is called.
const UPDATE: &str = "point.";

impl SavedAnswers {
    /// The answers that an earlier run kept about the product `id`.
    pub fn load(folder: &Folder, id: &str) -> SavedAnswers {
        let file = drafts(folder).map(|drafts| drafts.join(format!("{id}.yaml")));
        let (facts, waiting) = file.as_deref().map(found).unwrap_or_default();
        SavedAnswers {
            file,
            facts,
            waiting,
            held: None,
        }
    }

    /// The answers about a product that is being registered.
    pub fn registration(folder: &Folder, id: &str) -> SavedAnswers {
        SavedAnswers::load(folder, &format!("{REGISTRATION}{id}"))
    }

    /// The ids of the products whose registration was left, the latest first.
    pub fn registrations(folder: &Folder) -> Vec<String> {
        let mut found: Vec<(std::time::SystemTime, String)> = names(folder)
            .filter_map(|(name, entry)| {
                let id = name.strip_prefix(REGISTRATION)?.to_owned();
                let moment = entry.metadata().ok()?.modified().ok()?;
                (!id.is_empty()).then_some((moment, id))
            })
            .collect();
        found.sort();
        found.into_iter().rev().map(|(_, id)| id).collect()
    }

    /// What was said of a decision about the product `id`, and is not recorded.
    pub fn decision(folder: &Folder, id: &str) -> SavedAnswers {
        SavedAnswers::load(folder, &format!("{DECISION}{id}"))
    }

    /// What was said of the week of the product `id`, and is not recorded.
    pub fn update(folder: &Folder, id: &str) -> SavedAnswers {
        SavedAnswers::load(folder, &format!("{UPDATE}{id}"))
    }

    /// The ids of the products about which answers were kept, registrations, decisions and updates apart.
    pub fn drafts(folder: &Folder) -> Vec<String> {
        let names = names(folder).map(|(name, _)| name);
        names.filter(|name| !name.contains('.')).collect()
    }

    /// Keeps other terminals from answering about the same product, until these answers are dropped or the process ends:
    /// each would write over what the other kept.
    ///
    /// # Errors
    /// Where another terminal is at it.
    pub fn hold(&mut self, id: &str) -> Result<(), Failure> {
        let Some(file) = &self.file else { return Ok(()) };
        let path = file.with_extension("lock");
        let unwritten = |error| Failure::unwritten(path.display(), error);
        path.parent().map_or(Ok(()), fs::create_dir_all).map_err(unwritten)?;
        let lock = File::create(&path).map_err(unwritten)?;
        match lock.try_lock() {
            Ok(()) => self.held = Some(Arc::new(lock)),
            Err(TryLockError::WouldBlock) => return Err(Failure::usage(message!("answer-elsewhere", id = id))),
            // A disk that knows no locks keeps nobody from answering.
            Err(TryLockError::Error(_)) => {}
        }
        // What the other terminal kept before it ended.
        (self.facts, self.waiting) = found(file);
        Ok(())
    }

    pub fn is_empty(&self) -> bool {
        self.facts.is_empty() && self.waiting.is_empty()
    }

    /// How many answers it holds.
    pub fn count(&self) -> usize {
        self.facts.len() + self.waiting.len()
    }

    /// Adds a fact, in the place of what was answered there before.
    pub fn add(&mut self, fact: FieldValue) -> Result<(), Failure> {
        let at = fact.place.to_string();
        if !fact.place.is_new_item() {
            self.facts.retain(|kept| kept.place.to_string() != at);
        }
        self.waiting
            .retain(|(place, _)| *place != at && !place.starts_with(&format!("{at}.")));
        self.facts.push(fact);
        self.save()
    }

    /// What was typed and is no fact yet, by the places that it was typed for.
    pub fn waiting(&self) -> &[(String, String)] {
        &self.waiting
    }

    /// What was typed for a place, and is no fact yet.
    pub fn said(&self, place: &FieldPath) -> Option<&str> {
        self.waits(&place.to_string())
    }

    /// What waits under this name.
    pub fn waits(&self, at: &str) -> Option<&str> {
        let found = self.waiting.iter().find(|(place, _)| place == at);
        found.map(|(_, words)| words.as_str())
    }

    /// Keeps what was typed for a place; nothing typed is nothing kept.
    pub fn wait(&mut self, place: &str, words: &str) -> Result<(), Failure> {
        let known = self.waiting.iter().find(|(at, _)| at == place);
        if known.map_or("", |(_, words)| words.as_str()) == words {
            return Ok(());
        }
        self.waiting.retain(|(at, _)| at != place);
        if !words.trim().is_empty() {
            self.waiting.push((place.to_owned(), words.to_owned()));
        }
        self.save()
    }

    /// Keeps these words alone, each under its name; a name may come several times.
    ///
    /// # Errors
    /// Where they cannot be written.
    pub fn replace(&mut self, said: Vec<(String, String)>) -> Result<(), Failure> {
        self.waiting = said;
        self.save()
    }

    /// The fact is asked again, with what was said.
    pub fn take_back(&mut self, fact: &FieldValue) -> Result<(), Failure> {
        let at = fact.place.to_string();
        self.facts.retain(|kept| !kept.is(fact));
        match &fact.value {
            Value::Map(fields) if fact.place.is_new_item() => fields
                .iter()
                .try_for_each(|(name, value)| self.wait(&format!("{at}.{name}"), &words(value))),
            value => self.wait(&at, &words(value)),
        }?;
        self.save()
    }

    fn save(&self) -> Result<(), Failure> {
        let Some(file) = &self.file else { return Ok(()) };
        let unwritten = |error| Failure::unwritten(file.display(), error);
        if self.is_empty() {
            return match fs::remove_file(file) {
                Err(error) if error.kind() != std::io::ErrorKind::NotFound => Err(unwritten(error)),
                _ => Ok(()),
            };
        }
        let pairs = |name: &str, pairs: Vec<(String, Value)>| {
            let items = pairs
                .into_iter()
                .map(|(at, value)| Value::Map(vec![("at".to_owned(), Value::Text(at)), (name.to_owned(), value)]));
            Value::List(items.collect())
        };
        let facts = self
            .facts
            .iter()
            .map(|fact| (fact.place.to_string(), fact.value.clone()));
        let waiting = self
            .waiting
            .iter()
            .map(|(at, words)| (at.clone(), Value::Text(words.clone())));
        let mut fields = Vec::new();
        if !self.facts.is_empty() {
            fields.push(("answers".to_owned(), pairs("value", facts.collect())));
        }
        if !self.waiting.is_empty() {
            fields.push(("waiting".to_owned(), pairs("said", waiting.collect())));
        }
        let text = render_document(&Value::Map(fields));
        let beside = file.with_extension("tmp");
        let parent = file.parent().map_or(Ok(()), fs::create_dir_all);
        parent
            .and_then(|()| fs::write(&beside, text))
            .and_then(|()| fs::rename(&beside, file))
            .map_err(unwritten)
    }

    /// The facts are committed; what could not be written yet goes on waiting.
    pub fn written(&mut self) -> Result<(), Failure> {
        self.facts.clear();
        self.save()
    }

    /// What could not be written with a registration waits for [`SavedAnswers::load`]'s next run about the product `id`.
    pub fn hand_over(&mut self, folder: &Folder, id: &str) -> Result<bool, Failure> {
        let mut waiting = std::mem::take(&mut self.waiting);
        // What the registration alone asks is in it.
        waiting.retain(|(at, _)| FieldPath::parse(at, Product::shape()).is_ok());
        self.forget();
        let mut later = SavedAnswers::load(folder, id);
        for (at, words) in &waiting {
            later.wait(at, words)?;
        }
        Ok(!waiting.is_empty())
    }

    /// Goes on with what another draft holds, which is forgotten.
    pub fn take_over(&mut self, other: &mut SavedAnswers) -> Result<(), Failure> {
        self.facts = std::mem::take(&mut other.facts);
        self.waiting = std::mem::take(&mut other.waiting);
        self.save()?;
        other.forget();
        Ok(())
    }

    /// Forgets the answers: they are committed, or somebody starts again.
    pub fn forget(&mut self) {
        self.facts.clear();
        self.waiting.clear();
        if let Some(file) = &self.file {
            let _ = fs::remove_file(file);
        }
    }
}

/// The words that say a value, as they are typed; none for what no line can say.
pub fn words(value: &Value) -> String {
    match value {
        Value::Null | Value::Map(_) => String::new(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Float(value) => value.to_string(),
        Value::Text(text) | Value::Date(text) => text.clone(),
        Value::List(items) => items.iter().map(words).collect::<Vec<_>>().join(", "),
    }
}

fn drafts(folder: &Folder) -> Option<PathBuf> {
    let repository = Repository::open(folder.root()).ok()?;
    Some(repository.private_folder().join("answers"))
}

/// The drafts that are kept, by the names of their files.
fn names(folder: &Folder) -> impl Iterator<Item = (String, fs::DirEntry)> {
    let entries = drafts(folder).and_then(|drafts| fs::read_dir(drafts).ok());
    entries.into_iter().flatten().flatten().filter_map(|entry| {
        let name = entry.file_name().into_string().ok()?;
        Some((name.strip_suffix(".yaml")?.to_owned(), entry))
    })
}

/// What was answered, and what was typed and waits.
type Answers = (Vec<FieldValue>, Vec<(String, String)>);

/// What a draft holds; nothing where it cannot be read.
fn found(file: &Path) -> Answers {
    let text = fs::read_to_string(file).ok();
    text.and_then(|text| read(&text)).unwrap_or_default()
}

fn read(text: &str) -> Option<Answers> {
    let tree = yaml::parse(text).ok()?;
    let root = tree.root()?;
    let items = |key: &str| {
        root.get(key)
            .into_iter()
            .flat_map(|list| list.items().collect::<Vec<_>>())
    };
    let facts = items("answers").filter_map(fact).collect();
    let waiting = items("waiting").filter_map(|item| {
        let text = |key: &str| Some(item.get(key)?.text()?.to_owned());
        Some((text("at")?, text("said")?))
    });
    Some((facts, waiting.collect()))
}

fn fact(node: Node<'_>) -> Option<FieldValue> {
    let place = FieldPath::parse(node.get("at")?.text()?, Product::shape()).ok()?;
    let value = node.get("value")?;
    let value = match value.content() {
        Content::Scalar { text, plain: true } => typed::value(text, place.shape, place.may_be_unknown).ok()?,
        _ => typed::of_node(value),
    };
    Some(FieldValue { place, value })
}
