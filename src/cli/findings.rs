//! Findings, in the forms that forges and pages read: what `validate` and `check` answer.

use crate::diagnostic::{Counts, Diagnostic};
use crate::i18n::Translator;
use crate::lifecycle::history::Lifecycle;
use crate::page::Page;
use crate::render::page::markdown;
use crate::render::{findings, github, gitlab, json, rule_text, sarif};

use crate::cli::App;
use crate::cli::terminal::format::{Answer, Format};

/// The forms that findings have.
pub(super) const FORMATS: &[Format] = &[
    Format::Text,
    Format::Json,
    Format::Markdown,
    Format::Html,
    Format::Github,
    Format::Gitlab,
    Format::Sarif,
];

/// What was found, and what of it is told one by one.
pub(super) struct Findings<'f> {
    pub found: &'f [Diagnostic],
    pub shown: &'f [&'f Diagnostic],
    /// How many are only counted.
    pub silent: usize,
    pub counts: Counts,
    /// The rules that judged.
    pub lifecycle: &'f Lifecycle,
}

impl Findings<'_> {
    fn page(&self, translator: &Translator) -> Page {
        findings::page(self.shown, self.silent, self.counts, translator)
    }

    /// The answer with the forms that programs and pages read; who reads a terminal in quiet is told nothing of the rules.
    pub(super) fn answer<'a>(&self, app: &'a App, format: Format) -> Answer<'a> {
        let translator = app.translator();
        Answer::new(app, format)
            .markdown(|| markdown::comment(&self.page(translator), "#", text!("findings-more"), translator))
            .html(|| self.page(translator))
            .in_form(Format::Github, || github::annotations(self.shown, translator))
            .in_form(Format::Gitlab, || {
                json::pretty(&gitlab::code_quality(self.found, translator))
            })
            .in_form(Format::Sarif, || {
                let told = rule_text::all(self.lifecycle, translator);
                json::pretty(&sarif::log(self.found, &told, translator))
            })
            .silent(format == Format::Text && app.global.quiet)
    }
}
