//! Findings for people: the excerpt, what is wrong, why it matters, what to do; grouped by file.

use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Group, Level, Renderer, Snippet};

use crate::diagnostic::{Diagnostic, Message, Origin, Severity};
use crate::i18n::Translator;

use super::{Look, wrap};
use crate::domain::letters::on_a_line;

/// The findings, file by file, in their order.
#[must_use]
pub fn text(diagnostics: &[&Diagnostic], translator: &Translator, look: Look) -> String {
    let mut out = String::new();
    let mut file = None;
    let mut explained: Vec<&str> = Vec::new();
    for diagnostic in diagnostics {
        if file != Some(&diagnostic.path) {
            file = Some(&diagnostic.path);
            out.push_str(&format!("{}\n", look.bold(&on_a_line(&diagnostic.path))));
        }
        let first = !explained.contains(&&*diagnostic.rule.id);
        if first {
            explained.push(&*diagnostic.rule.id);
        }
        out.push_str(&one(diagnostic, first, translator, look));
        out.push_str("\n\n");
    }
    out
}

fn one(diagnostic: &Diagnostic, explain: bool, translator: &Translator, look: Look) -> String {
    let (level, word) = match diagnostic.severity {
        Severity::Error => (Level::ERROR, "severity-error"),
        Severity::Warning => (Level::WARNING, "severity-warning"),
        Severity::Note => (Level::NOTE, "severity-note"),
    };
    let word = translator.text(word);
    // After `erreur[S-08]: `.
    let head = word.chars().count() + diagnostic.rule.id.len() + 4;
    let title = wrap(&said(diagnostic, translator), 0, look.columns().saturating_sub(head));
    let title = level
        .with_name(word.as_str())
        .primary_title(title.as_str())
        .id(&*diagnostic.rule.id);
    let path = on_a_line(&diagnostic.path);
    let mut group = match &diagnostic.excerpt {
        Some(excerpt) => {
            let (start, end) = visible(&excerpt.text, excerpt.start, excerpt.end);
            let snippet = Snippet::source(excerpt.text.as_str())
                .line_start(excerpt.first_line)
                .path(path.as_ref());
            Group::with_title(title).element(snippet.annotation(AnnotationKind::Primary.span(start..end)))
        }
        None => Group::with_title(title),
    };
    // The margin of annotations: the line's number and « = ».
    let indent = diagnostic.range.line.to_string().len() + 3;
    // Why is said once a run: the tenth time nobody reads it.
    let why = if explain { why(diagnostic, translator) } else { None };
    let help = help(diagnostic, translator);
    let notes: Vec<(String, String)> = [("label-why", why), ("label-help", help)]
        .into_iter()
        .filter_map(|(label, text)| Some((translator.text(label), text?)))
        .collect();
    let wrapped: Vec<(String, String)> = notes
        .into_iter()
        .map(|(label, text)| {
            let margin = indent + label.chars().count() + 2;
            let text = wrap(&text, 0, look.columns().saturating_sub(margin));
            (label, text)
        })
        .collect();
    for (label, text) in &wrapped {
        group = group.element(Level::NOTE.with_name(label.as_str()).message(text.as_str()));
    }
    let renderer = if look.color {
        Renderer::styled()
    } else {
        Renderer::plain()
    };
    renderer
        .decor_style(DecorStyle::Ascii)
        .term_width(look.columns())
        .render(&[group])
}

/// At least one character is underlined, where the line has one.
fn visible(text: &str, start: usize, end: usize) -> (usize, usize) {
    if end > start {
        return (start, end);
    }
    let next = text
        .get(start..)
        .and_then(|rest| rest.chars().next())
        .map_or(start, |letter| start + letter.len_utf8());
    (start, next)
}

/// How bad it is for what is judged: what stood before is a remark.
#[must_use]
pub fn told(diagnostic: &Diagnostic) -> Severity {
    match diagnostic.origin {
        Origin::AlreadyThere => Severity::Note,
        Origin::Change | Origin::Merging => diagnostic.severity,
    }
}

/// What is said of it, with where it comes from.
#[must_use]
pub fn said(diagnostic: &Diagnostic, translator: &Translator) -> String {
    let text = translator.say(&diagnostic.message);
    let key = match diagnostic.origin {
        Origin::Change => return text,
        Origin::AlreadyThere => "finding-already-there",
        Origin::Merging => "finding-from-merging",
    };
    translator.say(&Message::new(key).with("text", text))
}

/// Why the rule exists, in the reader's language.
#[must_use]
pub fn why(diagnostic: &Diagnostic, translator: &Translator) -> Option<String> {
    translator.attribute(&Message::new(diagnostic.rule.id.clone()), "why")
}

/// What to do about it: said with the message, else with the rule.
#[must_use]
pub fn help(diagnostic: &Diagnostic, translator: &Translator) -> Option<String> {
    let rule = || Message {
        key: diagnostic.rule.id.clone(),
        args: diagnostic.message.args.clone(),
    };
    translator
        .attribute(&diagnostic.message, "help")
        .or_else(|| translator.attribute(&rule(), "help"))
}
