//! What a change does: on a terminal, in a pull request, for programs.

use serde_json::{Value, json};

use crate::change::elsewhere::Elsewhere;
use crate::change::figures::Figure;
use crate::change::{ChangeStory, Line, Story};
use crate::diagnostic::{Arg, Message};
use crate::domain::fact::UNKNOWN;
use crate::i18n::Translator;
use crate::page::{Block, Cell, Fold, Item, List, Page, Tone, Words};

use super::page::markdown;

fn is_empty(story: &ChangeStory) -> bool {
    story.stories.is_empty() && story.elsewhere.is_empty() && story.unsaid == 0
}

fn unsaid(story: &ChangeStory) -> Option<Words> {
    (story.unsaid > 0).then(|| message!("diff-unsaid", count = story.unsaid).into())
}

/// By this, a program finds the comment that it wrote before.
pub const MARK: &str = "<!-- catalog-diff -->";
/// Products that a comment shows unfolded.
const MOST_SHOWN: usize = 10;

fn titled(change: &ChangeStory) -> Page {
    let page = Page::new(message!("diff-title", count = change.stories.len())).untitled_on_a_terminal();
    if is_empty(change) {
        page.text(message!("diff-nothing"))
    } else {
        page
    }
}

/// The change, product by product.
#[must_use]
pub fn page(change: &ChangeStory) -> Page {
    let lines = |story: &Story| story.lines.iter().map(|line| line.text.clone()).collect::<List>();
    let mut page = change.stories.iter().fold(titled(change), |page, story| {
        page.heading(title(story)).with(lines(story))
    });
    if !change.elsewhere.is_empty() {
        let items = change
            .elsewhere
            .iter()
            .map(|file| item(file.title.clone().into(), file.lines.iter()));
        page = page.heading(message!("diff-others")).with(list(items));
    }
    for words in unsaid(change).into_iter().chain(figures(&change.figures)) {
        page = page.with(Block::Text(words));
    }
    page
}

/// The change as a comment of a pull request, under [`MARK`]: short, the details folded.
#[must_use]
pub fn comment(change: &ChangeStory, translator: &Translator) -> String {
    let mut page = titled(change);
    if !is_empty(change) {
        page = page.with_all(figures(&change.figures).map(Block::Text));
        let first = unfolded(change);
        if !first.items.is_empty() {
            page = page.with(first);
        }
        page = page.with(folded(change));
    }
    let comment = markdown::comment(&page, "###", text!("diff-more"), translator);
    format!("{MARK}\n{comment}")
}

fn title(story: &Story) -> String {
    if story.name == story.id {
        story.id.clone()
    } else {
        format!("{} ({})", story.name, story.id)
    }
}

/// «Construction −1, Généralisation +1».
fn figures(figures: &[Figure]) -> Option<Words> {
    if figures.is_empty() {
        return None;
    }
    let moves = figures.iter().map(|figure| {
        let sign = if figure.moves < 0 { '−' } else { '+' };
        Words::from(figure.name.clone()).then(format!(" {sign}{}", figure.moves.unsigned_abs()))
    });
    let head = Words::from(message!("diff-figures"));
    Some(head.then(" ").then(Words::joined(moves, ", ")))
}

/// What a reviewer must not miss.
fn unfolded(change: &ChangeStory) -> List {
    let first = |line: &&Line| line.topic.is_first();
    let told: Vec<&Story> = change
        .stories
        .iter()
        .filter(|story| story.lines.iter().any(|line| first(&line)))
        .collect();
    let files = change.elsewhere.iter().filter(|file| file.is_first()).map(of_file);
    let stories = told.iter().take(MOST_SHOWN).map(|story| {
        let title = Words::from(title(story)).toned(Tone::Strong);
        item(title, story.lines.iter().filter(first).map(|line| &line.text))
    });
    let mut list = list(files.chain(stories));
    let left = told.len().saturating_sub(MOST_SHOWN);
    if left > 0 {
        list.rest = Some(message!("diff-more", count = left).into());
    }
    list
}

/// All the rest.
fn folded(change: &ChangeStory) -> Fold {
    let stories = change.stories.iter().map(|story| {
        let title = Words::from(title(story)).toned(Tone::Strong);
        item(at(title, &story.path), story.lines.iter().map(|line| &line.text))
    });
    let files = change.elsewhere.iter().map(of_file);
    let unsaid = unsaid(change).map(Item::new);
    Fold {
        summary: message!("diff-details").into(),
        blocks: vec![list(stories.chain(files).chain(unsaid)).into()],
    }
}

fn list(items: impl Iterator<Item = Item>) -> List {
    List {
        items: items.collect(),
        rest: None,
    }
}

fn of_file(file: &Elsewhere) -> Item {
    item(at(file.title.clone().into(), &file.path), file.lines.iter())
}

/// Words, and the file that they are about.
fn at(words: Words, path: &str) -> Words {
    words.then(" (").then(Cell::Id(path.to_owned())).then(")")
}

fn item<'l>(words: Words, lines: impl Iterator<Item = &'l Message>) -> Item {
    Item {
        words,
        notes: lines.map(|line| line.clone().into()).collect(),
        ..Item::default()
    }
}

/// The change for programs (`catalog-diff/1`).
#[must_use]
pub fn json(change: &ChangeStory, translator: &Translator) -> Value {
    let story = |story: &Story| {
        let lines = story.lines.iter();
        json!({
            "id": story.id,
            "name": story.name,
            "path": story.path,
            "changes": lines.map(|line| json!({
                "topic": line.topic.as_str(),
                "kind": kind(&line.text),
                "values": values(&line.text),
                "text": translator.say(&line.text),
            })).collect::<Vec<_>>(),
        })
    };
    let elsewhere = |file: &Elsewhere| {
        json!({
            "path": file.path,
            "kind": kind(&file.title),
            "values": values(&file.title),
            "text": translator.say(&file.title),
            "changes": file.lines.iter().map(|line| json!({
                "kind": kind(line),
                "values": values(line),
                "text": translator.say(line),
            })).collect::<Vec<_>>(),
        })
    };
    json!({
        "schema": "catalog-diff/1",
        "base": change.base,
        "head": change.head,
        "products": change.stories.iter().map(story).collect::<Vec<_>>(),
        "figures": change.figures.iter().map(|figure| json!({
            "key": figure.key,
            "moves": figure.moves,
        })).collect::<Vec<_>>(),
        "elsewhere": change.elsewhere.iter().map(elsewhere).collect::<Vec<_>>(),
    })
}

/// What is said, in no language: `phase-decided`.
fn kind(text: &Message) -> &str {
    text.key.split_once('-').map_or(text.key.as_ref(), |(_, kind)| kind)
}

/// What a text speaks of, in no language.
fn values(text: &Message) -> Value {
    let value = |arg: &Arg| match arg {
        Arg::Text(text) | Arg::Command(text) => Some(json!(text)),
        Arg::Number(number) => Some(json!(number)),
        Arg::Quantity { value, .. } => Some(json!(value)),
        Arg::Both { en, .. } => Some(json!(en)),
        Arg::Message(message) => Some(match message.key.as_ref() {
            "yes" => json!(true),
            "no" => json!(false),
            "unknown" | "story-unknown-phase" => json!(UNKNOWN),
            // What holds several values says how many.
            _ => values(message),
        }),
        Arg::Day(_) | Arg::Id { .. } | Arg::Word { .. } | Arg::Items(_) | Arg::List(_) => Some(json!(arg.bare())),
        Arg::Field { .. } | Arg::Called { .. } => None,
    };
    // What is called by its name stands beside as what it is.
    let named = |name: &str| ["meaning", "titles", "names"].contains(&name);
    let pairs = text
        .args
        .iter()
        .filter(|(name, _)| !named(name))
        .filter_map(|(name, arg)| Some(((*name).to_owned(), value(arg)?)));
    Value::Object(pairs.collect())
}
