//! Findings as a page, to read in a pull request.

use crate::diagnostic::{Counts, Diagnostic, Message, Severity};
use crate::i18n::Translator;

use super::diagnostics::{help, said, why};
use super::markdown::{LONGEST_COMMENT, escape};

/// The findings of `shown`, file by file; `silent` more are only counted.
#[must_use]
pub fn markdown(shown: &[&Diagnostic], silent: usize, counts: Counts, translator: &Translator) -> String {
    let verdict = if counts.error > 0 {
        "validate-refused"
    } else {
        "validate-clean"
    };
    let verdict = Message::new(verdict)
        .with("errors", counts.error)
        .with("warnings", counts.warning)
        .with("notes", counts.note);
    let mut out = format!("# {}\n", translator.say(&verdict));
    let mut file = "";
    let mut explained: Vec<&str> = Vec::new();
    for (index, diagnostic) in shown.iter().enumerate() {
        if out.len() > LONGEST_COMMENT {
            let more = message!("findings-more", count = shown.len() - index);
            out.push_str(&format!("\n{}\n", translator.say(&more)));
            break;
        }
        if file != diagnostic.path {
            file = &diagnostic.path;
            out.push_str(&format!("\n## {}\n\n", escape(file)));
        }
        let first = !explained.contains(&&*diagnostic.rule.id);
        if first {
            explained.push(&*diagnostic.rule.id);
        }
        out.push_str(&one(diagnostic, first, translator));
    }
    if silent > 0 {
        let rest = message!("validate-inherited", count = silent);
        out.push_str(&format!("\n{}\n", translator.say(&rest)));
    }
    out
}

fn one(diagnostic: &Diagnostic, explain: bool, translator: &Translator) -> String {
    let word = match diagnostic.severity {
        Severity::Error => "severity-error",
        Severity::Warning => "severity-warning",
        Severity::Note => "severity-note",
    };
    let head = message!(
        "finding-head",
        severity = translator.text(word),
        rule = &*diagnostic.rule.id,
        line = diagnostic.range.line,
        text = escape(&said(diagnostic, translator))
    );
    let mut out = format!("- {}\n", translator.say(&head));
    let why = if explain { why(diagnostic, translator) } else { None };
    for (label, text) in [("label-why", why), ("label-help", help(diagnostic, translator))] {
        if let Some(text) = text {
            out.push_str(&format!("  - {}: {}\n", translator.text(label), escape(&text)));
        }
    }
    out
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::diagnostic::structure::UNREADABLE;
    use crate::domain::settings::Language;

    #[test]
    fn a_page_that_a_forge_would_not_take_ends_with_how_many_more_there_are() {
        let translator = Translator::new(Language::Fr);
        let page = |count: usize| {
            let one = |index: usize| {
                let message = message!("Y-01-unreadable", reason = "x".repeat(400));
                Diagnostic::of_file(&UNREADABLE, &format!("products/p{index}.yaml"), message)
            };
            let all: Vec<Diagnostic> = (0..count).map(one).collect();
            let shown: Vec<&Diagnostic> = all.iter().collect();
            markdown(&shown, 0, Counts::of(&all), &translator)
        };
        let (few, many) = (page(20), page(1_000));
        assert_eq!(few.matches("## ").count(), 20);
        assert!(!few.contains("la même commande"));
        let told = many.matches("## ").count();
        assert!(told < 1_000 && many.contains(&format!("… et {} autres constats", 1_000 - told)));
        assert!(many.len() < LONGEST_COMMENT + 2_000);
    }
}
