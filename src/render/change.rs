//! What a change does: on a terminal, in a pull request, for programs.

use serde_json::{Value, json};

use crate::change::figures::Figure;
use crate::change::{Line, Story};
use crate::diagnostic::Message;
use crate::i18n::Translator;

use super::table::escape;
use super::{Look, wrap};

/// A change, told.
pub struct View<'v> {
    pub stories: &'v [Story],
    pub figures: &'v [Figure],
    /// Files of the catalogue that are no products.
    pub others: &'v [String],
    pub base: String,
    pub head: String,
}

/// By this, a program finds the comment that it wrote before.
pub const MARK: &str = "<!-- catalog-diff -->";
/// Products that a comment shows unfolded.
const MOST_SHOWN: usize = 10;

/// The change on a terminal.
#[must_use]
pub fn text(view: &View<'_>, translator: &Translator, look: Look) -> String {
    let mut out = String::new();
    if view.stories.is_empty() && view.others.is_empty() {
        return format!("{}\n", translator.text("diff-nothing"));
    }
    for story in view.stories {
        out.push_str(&format!("{}\n", look.bold(&title(story))));
        for line in &story.lines {
            let told = wrap(&translator.say(&line.text), 4, look.columns().saturating_sub(2));
            out.push_str(&format!("  {}\n", told.trim_start()));
        }
        out.push('\n');
    }
    if !view.others.is_empty() {
        let others = Message::new("diff-others")
            .with("count", view.others.len())
            .with("files", view.others.join(", "));
        out.push_str(&format!("{}\n", wrap(&translator.say(&others), 2, look.columns())));
    }
    if let Some(figures) = figures(view.figures, translator) {
        out.push_str(&format!("{}\n", wrap(&figures, 2, look.columns())));
    }
    out
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
    Some(translator.say(&Message::new("diff-figures").with("moves", moves.join(", "))))
}

/// The change as the comment of a pull request: short, the details folded.
#[must_use]
pub fn markdown(view: &View<'_>, translator: &Translator) -> String {
    let count = Message::new("diff-title").with("count", view.stories.len());
    let mut out = format!("{MARK}\n### {}\n\n", translator.say(&count));
    if view.stories.is_empty() && view.others.is_empty() {
        out.push_str(&format!("{}\n", translator.text("diff-nothing")));
        return out;
    }
    if let Some(figures) = figures(view.figures, translator) {
        out.push_str(&format!("{}\n\n", escape(&figures)));
    }
    for story in view.stories.iter().take(MOST_SHOWN) {
        let first: Vec<&Line> = story.lines.iter().filter(|line| line.topic.is_first()).collect();
        if first.is_empty() {
            continue;
        }
        out.push_str(&format!("- **{}**\n", escape(&title(story))));
        for line in first {
            out.push_str(&format!("  - {}\n", escape(&translator.say(&line.text))));
        }
    }
    let summary = translator.text("diff-details");
    out.push_str(&format!("\n<details><summary>{summary}</summary>\n\n"));
    for story in view.stories {
        out.push_str(&format!("- **{}** (`{}`)\n", escape(&title(story)), story.path));
        for line in &story.lines {
            out.push_str(&format!("  - {}\n", escape(&translator.say(&line.text))));
        }
    }
    for path in view.others {
        out.push_str(&format!("- `{path}`\n"));
    }
    out.push_str("\n</details>\n");
    out
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
                "text": translator.say(&line.text),
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
        "other_files": view.others,
    })
}
