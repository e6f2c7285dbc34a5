//! What a change does: on a terminal, in a pull request, for programs.

use serde_json::{Value, json};

use crate::change::elsewhere::Elsewhere;
use crate::change::figures::Figure;
use crate::change::{Line, Story};
use crate::diagnostic::{Arg, Message};
use crate::domain::fact::UNKNOWN;
use crate::i18n::Translator;

use super::markdown::{LONGEST_COMMENT, code, escape};
use super::{Look, wrap};

/// A change, told.
pub struct View<'v> {
    pub stories: &'v [Story],
    pub figures: &'v [Figure],
    /// The files that are no products.
    pub elsewhere: &'v [Elsewhere],
    /// Files of products that differ, and say what they said.
    pub unsaid: usize,
    pub base: String,
    /// None for the working tree.
    pub head: Option<String>,
}

impl View<'_> {
    fn is_empty(&self) -> bool {
        self.stories.is_empty() && self.elsewhere.is_empty() && self.unsaid == 0
    }

    fn unsaid(&self, translator: &Translator) -> Option<String> {
        (self.unsaid > 0).then(|| translator.say(&message!("diff-unsaid", count = self.unsaid)))
    }
}

/// By this, a program finds the comment that it wrote before.
pub const MARK: &str = "<!-- catalog-diff -->";
/// Products that a comment shows unfolded.
const MOST_SHOWN: usize = 10;

/// The change on a terminal.
#[must_use]
pub fn text(view: &View<'_>, translator: &Translator, look: Look) -> String {
    let mut out = String::new();
    if view.is_empty() {
        return format!("{}\n", translator.text(text!("diff-nothing")));
    }
    let say = |out: &mut String, text: &str, indent: usize| {
        let room = look.columns().saturating_sub(indent);
        let told = wrap(text, indent + 2, room);
        out.push_str(&format!("{}{}\n", " ".repeat(indent), told.trim_start()));
    };
    for story in view.stories {
        out.push_str(&format!("{}\n", look.bold(&title(story))));
        for line in &story.lines {
            say(&mut out, &translator.say(&line.text), 2);
        }
        out.push('\n');
    }
    if !view.elsewhere.is_empty() {
        out.push_str(&format!("{}\n", look.bold(&translator.text(text!("diff-others")))));
        for file in view.elsewhere {
            say(&mut out, &translator.say(&file.title), 2);
            for line in &file.lines {
                say(&mut out, &translator.say(line), 4);
            }
        }
        out.push('\n');
    }
    let rest = view
        .unsaid(translator)
        .into_iter()
        .chain(figures(view.figures, translator));
    for text in rest {
        say(&mut out, &text, 0);
    }
    format!("{}\n", out.trim_end())
}

fn title(story: &Story) -> String {
    if story.name == story.id {
        story.id.clone()
    } else {
        format!("{} ({})", story.name, story.id)
    }
}

/// «Construction −1, Généralisation +1».
fn figures(figures: &[Figure], translator: &Translator) -> Option<String> {
    if figures.is_empty() {
        return None;
    }
    let moves: Vec<String> = figures
        .iter()
        .map(|figure| {
            let sign = if figure.moves < 0 { '−' } else { '+' };
            format!("{} {sign}{}", translator.say(&figure.name), figure.moves.unsigned_abs())
        })
        .collect();
    Some(translator.say(&message!("diff-figures", moves = moves.join(", "))))
}

/// The change as the comment of a pull request: short, the details folded.
#[must_use]
pub fn markdown(view: &View<'_>, translator: &Translator) -> String {
    let count = message!("diff-title", count = view.stories.len());
    let mut out = format!("{MARK}\n### {}\n\n", translator.say(&count));
    if view.is_empty() {
        out.push_str(&format!("{}\n", translator.text(text!("diff-nothing"))));
        return out;
    }
    if let Some(figures) = figures(view.figures, translator) {
        out.push_str(&format!("{}\n\n", escape(&figures)));
    }
    out.push_str(&unfolded(view, translator));
    let summary = translator.text(text!("diff-details"));
    out.push_str(&format!("\n<details><summary>{summary}</summary>\n\n"));
    let told: Vec<String> = view
        .stories
        .iter()
        .map(|story| {
            let title = format!("**{}** ({})", escape(&title(story)), code(&story.path));
            item(&title, story.lines.iter(), translator)
        })
        .chain(view.elsewhere.iter().map(|file| elsewhere(file, translator)))
        .chain(view.unsaid(translator).map(|text| format!("- {}\n", escape(&text))))
        .collect();
    let mut left = told.len();
    for one in told {
        if out.len() + one.len() > LONGEST_COMMENT {
            break;
        }
        out.push_str(&one);
        left -= 1;
    }
    if left > 0 {
        let more = message!("diff-more", count = left);
        out.push_str(&format!("- {}\n", translator.say(&more)));
    }
    out.push_str("\n</details>\n");
    out
}

/// What a reviewer must not miss.
fn unfolded(view: &View<'_>, translator: &Translator) -> String {
    let first = |line: &&Line| line.topic.is_first();
    let told: Vec<&Story> = view
        .stories
        .iter()
        .filter(|story| story.lines.iter().any(|line| first(&line)))
        .collect();
    let mut out = String::new();
    for file in view.elsewhere.iter().filter(|file| file.is_first()) {
        out.push_str(&elsewhere(file, translator));
    }
    for story in told.iter().take(MOST_SHOWN) {
        let title = format!("**{}**", escape(&title(story)));
        out.push_str(&item(&title, story.lines.iter().filter(first), translator));
    }
    let left = told.len().saturating_sub(MOST_SHOWN);
    if left > 0 {
        let more = message!("diff-more", count = left);
        out.push_str(&format!("- {}\n", translator.say(&more)));
    }
    out
}

fn item<'l>(title: &str, lines: impl Iterator<Item = &'l Line>, translator: &Translator) -> String {
    listed(title, lines.map(|line| translator.say(&line.text)))
}

fn elsewhere(file: &Elsewhere, translator: &Translator) -> String {
    let title = format!("{} ({})", escape(&translator.say(&file.title)), code(&file.path));
    listed(&title, file.lines.iter().map(|line| translator.say(line)))
}

fn listed(title: &str, lines: impl Iterator<Item = String>) -> String {
    let lines: String = lines.map(|line| format!("  - {}\n", escape(&line))).collect();
    format!("- {title}\n{lines}")
}

/// The change for programs (`catalog-diff/1`).
#[must_use]
pub fn json(view: &View<'_>, translator: &Translator) -> Value {
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
        "base": view.base,
        "head": view.head,
        "products": view.stories.iter().map(story).collect::<Vec<_>>(),
        "figures": view.figures.iter().map(|figure| json!({
            "key": figure.key,
            "moves": figure.moves,
        })).collect::<Vec<_>>(),
        "elsewhere": view.elsewhere.iter().map(elsewhere).collect::<Vec<_>>(),
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
        Arg::Id { .. } | Arg::Word { .. } | Arg::Items(_) => Some(json!(arg.bare())),
        Arg::Field { .. } => None,
    };
    let pairs = text
        .args
        .iter()
        .filter_map(|(name, arg)| Some(((*name).to_owned(), value(arg)?)));
    Value::Object(pairs.collect())
}
