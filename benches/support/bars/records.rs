//! What one file of many records may cost: with twice as many, hardly more than twice as much.

use std::fmt::Write as _;
use std::fs;
use std::path::{Path, PathBuf};

use anyhow::Result;

use super::super::generate;
use super::super::measure::{self, Program};
use super::super::table::{Bar, Report, milliseconds};
use super::{CATALOG, OWN, cpu, recorded};

/// Records in the smaller file.
const FEW: usize = 2_500;
const RUNS: usize = 5;

/// What a file may have many of: one record, before a change and after it; `{n}` is its number, `{day}` a day.
const KINDS: &[(&str, &str, [&str; 2])] = &[
    (
        "phases",
        "",
        [
            "{phase: idee, start: {day}, entered_by: registration}",
            "{phase: mvp, start: {day}, entered_by: registration}",
        ],
    ),
    (
        "decisions",
        "",
        [
            "{id: d{n}, gate: G-MVP, session: {day}, outcome: go}",
            "{id: d{n}, gate: G-MVP, session: {day}, outcome: no_go}",
        ],
    ),
    (
        "indicators",
        "",
        ["{code: u{n}, name: Usage}", "{code: u{n}, name: Usages}"],
    ),
    (
        "exceptions",
        "",
        [
            "{rule: L-02, until: 2027-01-01, reason: essai {n}}",
            "{rule: L-02, until: 2027-01-01, reason: encore {n}}",
        ],
    ),
    (
        "relations",
        "  depends_on:\n  ",
        ["{product: a-{n}, kind: api}", "{product: b-{n}, kind: api}"],
    ),
];

/// The rows of every kind of record, for the commands that read it.
pub(super) fn rows(report: &mut Report) -> Result<()> {
    let folder = tempfile::tempdir()?;
    for kind in KINDS {
        let roots = [1, 2].map(|times| repository(folder.path(), kind, FEW * times));
        let [few, many] = roots;
        let (few, many) = (few?, many?);
        for command in COMMANDS {
            let rounds = measure::alternate(&[program(&few, command), program(&many, command)], RUNS)?;
            report.add(
                &format!(
                    "{} of one product with {} {}: CPU, over half of them",
                    command.join(" "),
                    2 * FEW,
                    kind.0
                ),
                &milliseconds(rounds.median(0, cpu)),
                &milliseconds(rounds.median(1, cpu)),
                rounds.ratio(1, 0, cpu),
                &Bar::Times(2.5),
            );
        }
    }
    Ok(())
}

/// Every program, once.
pub(super) fn once() -> Result<()> {
    let folder = tempfile::tempdir()?;
    for kind in KINDS {
        let root = repository(folder.path(), kind, 3)?;
        for command in COMMANDS {
            measure::alternate(&[program(&root, command)], 1)?;
        }
    }
    Ok(())
}

const COMMANDS: &[&[&str]] = &[
    &["validate"],
    &["check", "--base", "main"],
    &["diff", "main"],
    &["show", "grand"],
];

/// The command in that catalogue; that it refuses what it reads is no failure here.
fn program(root: &Path, command: &[&str]) -> Program {
    let run = "\"$@\"; test $? -le 1";
    let words = Program::new("sh").with("-c").with(run).with("sh").with(CATALOG);
    let words = words.with("--today").with(generate::TODAY).with("-C").with(root);
    command.iter().fold(words, |words, word| words.with(word))
}

/// A catalogue whose one product has `count` records of a kind: as they were in the commit of `main`, and as they are.
fn repository(folder: &Path, (key, below, records): &(&str, &str, [&str; 2]), count: usize) -> Result<PathBuf> {
    let root = folder.join(format!("{key}-{count}"));
    generate::catalogue(Path::new(OWN), &root, 0)?;
    let write = |record: &str| -> Result<()> {
        let mut text = "id: grand\nname: Grand\n".to_owned();
        if *key != "phases" {
            text.push_str("phases: [{phase: idee, start: 2026-01-12, entered_by: registration}]\n");
        }
        write!(text, "{key}:\n{below}")?;
        for number in 1..=count {
            let day = format!(
                "{}-{:02}-{:02}",
                1991 + number / 336 % 30,
                number / 28 % 12 + 1,
                number % 28 + 1
            );
            let record = record.replace("{n}", &number.to_string()).replace("{day}", &day);
            let indent = if below.is_empty() || number == 1 { "  " } else { "    " };
            writeln!(text, "{indent}- {record}")?;
        }
        Ok(fs::write(root.join("products/grand.yaml"), text)?)
    };
    let [old, new] = records;
    write(old)?;
    recorded(&root)?;
    write(new)?;
    Ok(root)
}
