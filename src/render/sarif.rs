//! SARIF 2.1.0, what code scanning reads:
//! <https://docs.oasis-open.org/sarif/sarif/v2.1.0/os/sarif-v2.1.0-os.html>.

use std::collections::HashMap;

use serde_json::{Map, Value, json};

use crate::diagnostic::{Diagnostic, Origin, Severity};
use crate::i18n::Translator;

use super::diagnostics::{help, said, told};
use super::fingerprint;
use super::rule_text::ToldRule;

const SCHEMA: &str = "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";
/// Where paths begin: the root of the repository.
const ROOT: &str = "%SRCROOT%";

/// The findings, and every rule of `rules` whether it found something or not.
#[must_use]
pub fn log(diagnostics: &[Diagnostic], rules: &[ToldRule], translator: &Translator) -> Value {
    let index: HashMap<&str, usize> = rules
        .iter()
        .enumerate()
        .map(|(at, rule)| (rule.id.as_str(), at))
        .collect();
    let fingerprints = fingerprint::of_all(diagnostics);
    let results: Vec<Value> = diagnostics
        .iter()
        .zip(fingerprints)
        .map(|(diagnostic, fingerprint)| result(diagnostic, &fingerprint, &index, translator))
        .collect();
    json!({
        "$schema": SCHEMA,
        "version": "2.1.0",
        "runs": [{
            "tool": { "driver": {
                "name": env!("CARGO_PKG_NAME"),
                "semanticVersion": env!("CARGO_PKG_VERSION"),
                "language": translator.language().as_str(),
                "rules": rules.iter().map(rule).collect::<Vec<_>>(),
            }},
            "columnKind": "unicodeCodePoints",
            "originalUriBaseIds": { ROOT: { "description": { "text": translator.text(text!("sarif-root")) } } },
            "results": results,
        }],
    })
}

fn level(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
        Severity::Note => "note",
    }
}

fn rule(rule: &ToldRule) -> Value {
    let mut fields = Map::new();
    fields.insert("id".to_owned(), json!(rule.id));
    fields.insert("name".to_owned(), json!(rule.name));
    fields.insert("shortDescription".to_owned(), json!({ "text": rule.title }));
    if let Some(why) = &rule.why {
        fields.insert("fullDescription".to_owned(), json!({ "text": why }));
    }
    let help = rule.help.as_ref().or(rule.why.as_ref()).unwrap_or(&rule.title);
    fields.insert("help".to_owned(), json!({ "text": help }));
    fields.insert(
        "defaultConfiguration".to_owned(),
        json!({ "level": level(rule.severity) }),
    );
    Value::Object(fields)
}

fn result(diagnostic: &Diagnostic, fingerprint: &str, index: &HashMap<&str, usize>, translator: &Translator) -> Value {
    let message = said(diagnostic, translator);
    let text = match help(diagnostic, translator) {
        Some(help) => format!("{message}\n{help}"),
        None => message,
    };
    let range = diagnostic.range;
    let mut fields = Map::new();
    fields.insert("ruleId".to_owned(), json!(diagnostic.rule.id));
    if let Some(at) = index.get(&*diagnostic.rule.id) {
        fields.insert("ruleIndex".to_owned(), json!(at));
    }
    fields.insert("level".to_owned(), json!(level(told(diagnostic))));
    fields.insert("message".to_owned(), json!({ "text": text }));
    fields.insert(
        "locations".to_owned(),
        json!([{ "physicalLocation": {
            "artifactLocation": { "uri": uri(&diagnostic.path), "uriBaseId": ROOT },
            "region": {
                "startLine": range.line,
                "startColumn": range.column,
                "endLine": range.end_line,
                "endColumn": range.end_column,
            },
        }}]),
    );
    fields.insert(
        "partialFingerprints".to_owned(),
        json!({ "catalogFinding/v1": fingerprint }),
    );
    // What SARIF calls the results that a baseline had too.
    if diagnostic.origin == Origin::AlreadyThere {
        fields.insert("baselineState".to_owned(), json!("unchanged"));
    }
    Value::Object(fields)
}

/// A path as a relative reference (RFC 3986): what is not plain is escaped, byte by byte.
fn uri(path: &str) -> String {
    let plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'/' | b'-' | b'.' | b'_' | b'~');
    path.bytes()
        .map(|byte| {
            if plain(byte) {
                char::from(byte).to_string()
            } else {
                format!("%{byte:02X}")
            }
        })
        .collect()
}

#[cfg(test)]
mod tests {
    #[test]
    fn a_path_becomes_a_reference() {
        assert_eq!(super::uri("products/é a.yaml"), "products/%C3%A9%20a.yaml");
    }
}
