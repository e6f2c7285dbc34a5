//! Findings as a page, to read in a pull request or in a browser.

use crate::diagnostic::{Counts, Diagnostic, Message, Severity};
use crate::i18n::Translator;
use crate::page::{Block, Item, List, Page, Tone, Words};

use super::diagnostics::{help, said, why};

/// The findings of `shown`, file by file; `silent` more are only counted.
#[must_use]
pub fn page(shown: &[&Diagnostic], silent: usize, counts: Counts, translator: &Translator) -> Page {
    let mut page = Page::new(counts.verdict());
    let mut explained: Vec<&str> = Vec::new();
    for of_file in shown.chunk_by(|one, next| one.path == next.path) {
        let mut list = List::default();
        for diagnostic in of_file {
            let first = !explained.contains(&&*diagnostic.rule.id);
            if first {
                explained.push(&*diagnostic.rule.id);
            }
            list.items.push(item(diagnostic, first, translator));
        }
        let path = of_file.first().map_or("", |first| first.path.as_str());
        page = page.with(Block::heading(2, path)).with(list);
    }
    if silent > 0 {
        page.foot.push(message!("validate-inherited", count = silent).into());
    }
    page
}

/// A finding; why its rule is kept is said once a page.
fn item(diagnostic: &Diagnostic, explain: bool, translator: &Translator) -> Item {
    let severity = match diagnostic.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    };
    let rule = format!("{} {}", translator.text(severity), diagnostic.rule.id);
    let why = if explain { why(diagnostic, translator) } else { None };
    let notes = [
        (text!("label-why"), why),
        (text!("label-help"), help(diagnostic, translator)),
    ];
    Item {
        words: Words::from(rule)
            .toned(Tone::Strong)
            .then(message!("finding-at", line = diagnostic.range.line))
            .then(" ")
            .then(said(diagnostic, translator)),
        notes: notes
            .into_iter()
            .filter_map(|(label, text)| Some(Words::from(Message::new(label)).then(": ").then(text?)))
            .collect(),
        ..Item::default()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::structure::UNREADABLE;
    use crate::domain::settings::Language;
    use crate::render::markdown::LONGEST_COMMENT;
    use crate::render::page::markdown;

    #[test]
    fn a_page_that_a_forge_would_not_take_ends_with_how_many_more_there_are() {
        let translator = Translator::new(Language::Fr);
        let written = |count: usize| {
            let one = |index: usize| {
                let message = message!("Y-01-unreadable", reason = "x".repeat(400));
                Diagnostic::of_file(&UNREADABLE, &format!("products/p{index}.yaml"), message)
            };
            let all: Vec<Diagnostic> = (0..count).map(one).collect();
            let shown: Vec<&Diagnostic> = all.iter().collect();
            let page = page(&shown, 0, Counts::of(&all), &translator);
            markdown::comment(&page, "#", text!("findings-more"), &translator)
        };
        let (few, many) = (written(20), written(1_000));
        assert_eq!(few.matches("## ").count(), 20);
        assert!(!few.contains("la même commande"));
        let told = many.matches("## ").count();
        assert!(told < 1_000 && many.contains(&format!("… et {} autres constats", 1_000 - told)));
        assert!(many.len() < LONGEST_COMMENT + 2_000);
    }
}
