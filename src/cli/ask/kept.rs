//! Answers that wait for their commit, in the repository's own folder: a question can be left and taken up again.

use std::fs;
use std::path::PathBuf;

use crate::domain::decode::Decode;
use crate::domain::path::FieldPath;
use crate::domain::product::Product;
use crate::domain::tree::{Content, Node};
use crate::git::Repository;
use crate::store::edit::{Value, render_document, typed};
use crate::store::folder::Folder;
use crate::store::yaml;

use super::super::error::Failure;
use super::super::fill::Fact;

/// The answers about one product.
#[derive(Debug)]
pub(crate) struct Kept {
    /// Absent outside a repository: nothing can be kept there.
    file: Option<PathBuf>,
    pub facts: Vec<Fact>,
}

impl Kept {
    /// The answers that an earlier run kept for `name`.
    pub(crate) fn load(folder: &Folder, name: &str) -> Kept {
        let file = Repository::open(folder.root())
            .ok()
            .map(|repository| repository.private_folder().join(format!("answers/{name}.yaml")));
        let text = file.as_ref().and_then(|file| fs::read_to_string(file).ok());
        let facts = text.and_then(|text| read(&text)).unwrap_or_default();
        Kept { file, facts }
    }

    /// Adds a fact, in the place of what was answered there before.
    pub(crate) fn add(&mut self, fact: Fact) -> Result<(), Failure> {
        let at = fact.place.to_string();
        if !fact.place.is_new_item() {
            self.facts.retain(|kept| kept.place.to_string() != at);
        }
        self.facts.push(fact);
        self.save()
    }

    fn save(&self) -> Result<(), Failure> {
        let Some(file) = &self.file else { return Ok(()) };
        let answers = self.facts.iter().map(|fact| {
            Value::Map(vec![
                ("at".to_owned(), Value::Text(fact.place.to_string())),
                ("value".to_owned(), fact.value.clone()),
            ])
        });
        let text = render_document(&Value::Map(vec![(
            "answers".to_owned(),
            Value::List(answers.collect()),
        )]));
        let beside = file.with_extension("tmp");
        let parent = file.parent().map_or(Ok(()), fs::create_dir_all);
        parent
            .and_then(|()| fs::write(&beside, text))
            .and_then(|()| fs::rename(&beside, file))
            .map_err(|error| Failure::caused("error-unwritten", error).with("path", file.display().to_string()))
    }

    /// Forgets the answers: they are committed.
    pub(crate) fn forget(&self) {
        if let Some(file) = &self.file {
            let _ = fs::remove_file(file);
        }
    }
}

fn read(text: &str) -> Option<Vec<Fact>> {
    let tree = yaml::parse(text).ok()?;
    let answers = tree.root()?.get("answers")?;
    Some(answers.items().filter_map(fact).collect())
}

fn fact(node: Node<'_>) -> Option<Fact> {
    let place = FieldPath::parse(node.get("at")?.text()?, Product::shape()).ok()?;
    let value = node.get("value")?;
    let value = match value.content() {
        Content::Scalar { text, plain: true } => typed::value(text, place.shape, place.may_be_unknown).ok()?,
        _ => typed::of_node(value),
    };
    Some(Fact { place, value })
}
