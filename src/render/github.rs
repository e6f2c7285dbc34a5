//! GitHub's annotations: one workflow command a finding.

use crate::diagnostic::{Diagnostic, Severity};
use crate::i18n::Translator;

use super::diagnostics::{help, said, told};
use super::runner::obeys_nothing_in;

/// `::error file=…,line=…,col=…,title=…::message`, a line a finding.
#[must_use]
pub fn annotations(diagnostics: &[&Diagnostic], translator: &Translator) -> String {
    diagnostics
        .iter()
        .map(|diagnostic| annotation(diagnostic, translator))
        .collect()
}

fn annotation(diagnostic: &Diagnostic, translator: &Translator) -> String {
    let command = match told(diagnostic) {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "notice",
    };
    let range = diagnostic.range;
    let mut message = said(diagnostic, translator);
    if let Some(help) = help(diagnostic, translator) {
        message.push('\n');
        message.push_str(&help);
    }
    let title = format!("{} {}", diagnostic.rule.id, diagnostic.rule.name);
    format!(
        "::{command} file={},line={},endLine={},col={},endColumn={},title={}::{}\n",
        property(&diagnostic.path),
        range.line,
        range.end_line,
        range.column,
        range.end_column,
        property(&title),
        data(&message)
    )
}

fn data(text: &str) -> String {
    obeys_nothing_in(text)
        .replace('%', "%25")
        .replace('\r', "%0D")
        .replace('\n', "%0A")
}

fn property(text: &str) -> String {
    data(text).replace(':', "%3A").replace(',', "%2C")
}

#[cfg(test)]
mod tests {
    #[test]
    fn what_would_end_a_command_is_escaped() {
        assert_eq!(super::property("a:b,c%\r\n"), "a%3Ab%2Cc%25%0D%0A");
        assert_eq!(super::data("a:b,c%\n"), "a:b,c%25%0A");
    }
}
