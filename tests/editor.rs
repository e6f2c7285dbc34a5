//! A faulty file in an editor: the real `yaml-language-server`, over the schemas of the repository, underlines the
//! lines that `validate` names. `.ci/run` installs the server; where it is absent, the test says that it is skipped.

#![allow(clippy::unwrap_used, clippy::expect_used, clippy::panic, clippy::indexing_slicing)]

#[path = "support/needs.rs"]
mod needs;

use std::collections::BTreeSet;
use std::fs;
use std::io::{BufRead, BufReader, Write};
use std::path::{Path, PathBuf};
use std::process::{Child, ChildStdin, Command, Stdio};
use std::sync::mpsc::{Receiver, channel};
use std::time::Duration;

use serde_json::{Value, json};

/// A product with a fault of form on each line that is marked.
const FAULTY: &str = "\
# yaml-language-server: $schema=SCHEMA
id: essai
name: Essai
sumary: une clé inconnue #~
tags: un #~
origin: nouvau #~
audience:
  general_public: oui #~
  populations: [agent_minsoc, martien] #~
  target_size: beaucoup #~
links:
  service_url: www.exemple.invalid #~
risks:
  - text: sans identifiant #~
  - {id: k1, text: Panne, likelihood: fort} #~
hors_perimetre: {since: 2018-02-30, reason: cession} #~
milestones:
  - {id: premiere production, planned: 2027-01-15} #~
phases:
  - {phase: inconnu, start: 2014, entered_by: baseline}
  - phase: [idee] #~
    start: 2026-01-12
";

struct Server {
    child: Child,
    input: ChildStdin,
    answers: Receiver<Value>,
}

impl Server {
    fn start(script: &Path) -> Server {
        let mut child = Command::new("node")
            .args([script.as_os_str(), "--stdio".as_ref()])
            .stdin(Stdio::piped())
            .stdout(Stdio::piped())
            .stderr(Stdio::null())
            .spawn()
            .unwrap();
        let input = child.stdin.take().unwrap();
        let mut output = BufReader::new(child.stdout.take().unwrap());
        let (sender, answers) = channel();
        std::thread::spawn(move || {
            while let Some(message) = message(&mut output) {
                if sender.send(message).is_err() {
                    return;
                }
            }
        });
        Server { child, input, answers }
    }

    fn say(&mut self, mut message: Value) {
        message["jsonrpc"] = json!("2.0");
        let body = message.to_string();
        write!(self.input, "Content-Length: {}\r\n\r\n{body}", body.len()).unwrap();
        self.input.flush().unwrap();
    }

    /// The first message that `wanted` knows; what the server asks meanwhile gets an empty answer.
    fn hear(&mut self, wanted: impl Fn(&Value) -> bool) -> Value {
        loop {
            let message = self
                .answers
                .recv_timeout(Duration::from_secs(60))
                .expect("the server answers");
            if wanted(&message) {
                return message;
            }
            if message.get("method").is_some() && message.get("id").is_some() {
                let count = message["params"]["items"].as_array().map_or(0, Vec::len);
                self.say(json!({ "id": message["id"], "result": vec![Value::Null; count] }));
            }
        }
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

fn message(output: &mut impl BufRead) -> Option<Value> {
    let mut length = 0;
    loop {
        let mut line = String::new();
        if output.read_line(&mut line).ok()? == 0 {
            return None;
        }
        if line.trim().is_empty() {
            break;
        }
        if let Some(text) = line.strip_prefix("Content-Length: ") {
            length = text.trim().parse().ok()?;
        }
    }
    let mut body = vec![0; length];
    output.read_exact(&mut body).ok()?;
    serde_json::from_slice(&body).ok()
}

/// The server, where `npm install` put it; none where it is not installed.
fn server() -> Option<PathBuf> {
    let folder = Path::new(env!("CARGO_MANIFEST_DIR")).join("target/editor");
    let script = folder.join("node_modules/yaml-language-server/bin/yaml-language-server");
    let there = script.exists() || needs::skipped("no yaml-language-server in target/editor: see .ci/run");
    (there && needs::needs("node", "--version")).then_some(script)
}

/// The lines, from 1, that the server underlines in a file.
fn underlined(server: &mut Server, uri: &str, text: &str) -> BTreeSet<u64> {
    server.say(json!({ "id": 1, "method": "initialize", "params": { "processId": null, "rootUri": null, "capabilities": {} } }));
    server.hear(|message| message["id"] == 1 && message.get("result").is_some());
    server.say(json!({ "method": "initialized", "params": {} }));
    server.say(
        json!({ "method": "workspace/didChangeConfiguration", "params": { "settings": {
            "yaml": { "validate": true, "schemaStore": { "enable": false } },
        }}}),
    );
    let document = json!({ "uri": uri, "languageId": "yaml", "version": 1, "text": text });
    server.say(json!({ "method": "textDocument/didOpen", "params": { "textDocument": document } }));
    let told = server
        .hear(|message| message["method"] == "textDocument/publishDiagnostics" && message["params"]["uri"] == uri);
    let all = told["params"]["diagnostics"].as_array().unwrap().iter();
    all.map(|one| one["range"]["start"]["line"].as_u64().unwrap() + 1)
        .collect()
}

/// Rules about the form of a file; the others know the lifecycle and the other files.
fn of_form(id: &str) -> bool {
    id.starts_with('Y') || ["S-02", "S-03", "S-59"].contains(&id)
}

#[test]
fn an_editor_underlines_the_lines_that_validate_names() {
    let Some(script) = server() else { return };
    let project = Path::new(env!("CARGO_MANIFEST_DIR"));
    let schema = project.join("schemas/product.schema.json");
    let text = FAULTY.replace("SCHEMA", &format!("file://{}", schema.display()));
    let expected: BTreeSet<u64> = (1..)
        .zip(text.lines())
        .filter(|(_, line)| line.contains("#~"))
        .map(|(at, _)| at)
        .collect();

    let world = tempfile::tempdir().unwrap();
    fs::create_dir_all(world.path().join("products")).unwrap();
    fs::write(world.path().join("catalog.yaml"), "schema: catalog/1\n").unwrap();
    let path = world.path().join("products/essai.yaml");
    fs::write(&path, &text).unwrap();
    let validate = Command::new(env!("CARGO_BIN_EXE_catalog"))
        .args(["validate", "--format", "json", "--today", "2026-11-22", "-C"])
        .arg(world.path())
        .output()
        .unwrap();
    let report: Value = serde_json::from_slice(&validate.stdout).unwrap();
    let named: BTreeSet<u64> = report["diagnostics"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|one| one["path"] == "products/essai.yaml" && of_form(one["id"].as_str().unwrap()))
        .map(|one| one["line"].as_u64().unwrap())
        .collect();
    assert_eq!(named, expected, "validate: {report:#}");
    let mut server = Server::start(&script);
    let uri = format!("file://{}", path.display());
    assert_eq!(underlined(&mut server, &uri, &text), expected);
}
