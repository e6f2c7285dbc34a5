//! Lawful catalogues of fictional products: the same for the same number, whatever the machine.

mod life;
mod words;

use std::fmt::Write as _;
use std::fs;
use std::path::Path;

use anyhow::{Context, Result};
use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::floor::{self, Reference, Version};
use words::{NAMES, STACKS, SUMMARIES, TAGS};

/// The day on which the catalogues are read: every date in them comes before it.
pub const TODAY: &str = "2026-11-02";
const FIRST_SESSION: Date = date(2025, 4, 1);
const SESSIONS: usize = 80;

/// Writes a catalogue of `products` products in the folder `to`, under the rules, the references and the commons of
/// the catalogue at `from`; returns the mean size of a product's file, in bytes.
///
/// # Errors
/// When a file cannot be read or written.
pub fn catalogue(from: &Path, to: &Path, products: usize) -> Result<usize> {
    fs::create_dir_all(to)?;
    fs::copy(from.join("reference.yaml"), to.join("reference.yaml"))?;
    fs::write(to.join("catalog.yaml"), SETTINGS)?;
    for folder in ["lifecycle", "commons"] {
        copy(&from.join(folder), &to.join(folder))?;
    }
    let known = Known::read(from)?;
    sessions(&to.join("sessions"), &known)?;
    let folder = to.join("products");
    fs::create_dir_all(&folder)?;
    let mut bytes = 0;
    for number in 0..products {
        let (id, text) = product(number, &known)?;
        bytes += text.len();
        fs::write(folder.join(format!("{id}.yaml")), text)?;
    }
    Ok(bytes / products.max(1))
}

const SETTINGS: &str = "schema: catalog/1
title: {fr: Catalogue fictif pour les mesures, en: Fictional catalogue for benchmarks}
language: fr
fictional: true
";

fn copy(from: &Path, to: &Path) -> Result<()> {
    fs::create_dir_all(to)?;
    for entry in fs::read_dir(from)? {
        let entry = entry?;
        fs::copy(entry.path(), to.join(entry.file_name()))?;
    }
    Ok(())
}

/// What products may refer to.
pub(super) struct Known {
    reference: Reference,
    /// The versions of the rules, the earliest first.
    versions: Vec<Version>,
    sessions: Vec<Date>,
}

impl Known {
    fn read(from: &Path) -> Result<Known> {
        let mut versions: Vec<Version> = floor::folder(&from.join("lifecycle"))?;
        versions.sort_by(|one, other| one.effective_from.cmp(&other.effective_from));
        let sessions = FIRST_SESSION.series(1.week()).take(SESSIONS).collect();
        Ok(Known {
            reference: floor::file(&from.join("reference.yaml"))?,
            versions,
            sessions,
        })
    }

    /// The version of the rules in force on `day`.
    fn version(&self, day: Date) -> Result<&Version> {
        let day = day.to_string();
        self.versions
            .iter()
            .rev()
            .find(|version| version.effective_from <= day)
            .context("no rules on that day")
    }

    fn latest(&self) -> Result<&Version> {
        self.versions.last().context("no rules")
    }
}

fn sessions(folder: &Path, known: &Known) -> Result<()> {
    fs::create_dir_all(folder)?;
    for day in &known.sessions {
        let text = format!(
            "date: {day}\nkind: ordinaire\nseats_present: {{architecte: 1, design: 1, securite: 1, technologie: 1}}\n\
             minutes_url: https://exemple.invalid/comptes-rendus/{day}\n"
        );
        fs::write(folder.join(format!("{day}.yaml")), text)?;
    }
    Ok(())
}

fn product(number: usize, known: &Known) -> Result<(String, String)> {
    let mut draw = Draw::new(number);
    let (slug, name) = draw.pick(NAMES)?;
    let id = format!("{slug}-{number:06}");
    let mut text = String::with_capacity(1200);
    writeln!(text, "id: {id}\nname: {name} n° {number}")?;
    identity(&mut text, &mut draw, known)?;
    facts(&mut text, &mut draw, &id)?;
    if draw.one_in(8) {
        life::decided(&mut text, &mut draw, known)?;
    } else {
        life::inherited(&mut text, &mut draw, &id)?;
    }
    Ok((id, text))
}

fn identity(text: &mut String, draw: &mut Draw, known: &Known) -> Result<()> {
    let reference = &known.reference;
    if draw.one_in(8) {
        writeln!(text, "summary: {}", draw.pick(SUMMARIES)?)?;
    }
    writeln!(text, "perimeter: {}", draw.pick(&reference.perimeters)?.id)?;
    writeln!(text, "directorate: {}", draw.pick(&reference.directorates)?.id)?;
    writeln!(text, "department: {}", draw.pick(&reference.departments)?.id)?;
    writeln!(text, "domain: {}", draw.pick(&reference.domains)?.id)?;
    writeln!(text, "managed_by: {}", draw.pick(&["dnum", "direction_metier"])?)?;
    if draw.one_in(3) {
        writeln!(text, "tags: [{}, {}]", draw.pick(TAGS)?, draw.pick(TAGS)?)?;
    }
    Ok(())
}

fn facts(text: &mut String, draw: &mut Draw, id: &str) -> Result<()> {
    let public = draw.one_in(2);
    if draw.one_in(4) {
        let other = draw.pick(&["association", "collectivite", "entreprise"])?;
        writeln!(
            text,
            "audience:\n  populations: [particulier, {other}]\n  general_public: {public}"
        )?;
    }
    writeln!(text, "links:\n  service_url: https://{id}.exemple.invalid")?;
    if draw.one_in(4) {
        let url = format!("https://exemple.invalid/depots/{id}");
        writeln!(text, "  repositories:\n    - {{url: {url}, host: github}}")?;
    }
    if draw.one_in(6) {
        writeln!(text, "architecture:\n  stack: [{}]", draw.pick(STACKS)?)?;
    }
    if draw.one_in(3) {
        let level = draw.pick(&["partiel", "non_conforme", "total"])?;
        writeln!(text, "compliance: {{rgaa: {{level: {level}}}}}")?;
    }
    Ok(())
}

/// Numbers that look random: SplitMix64.
pub(super) struct Draw(u64);

impl Draw {
    fn new(seed: usize) -> Draw {
        Draw(seed as u64)
    }

    fn next(&mut self) -> u64 {
        self.0 = self.0.wrapping_add(0x9E37_79B9_7F4A_7C15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
        mixed ^ (mixed >> 31)
    }

    /// A number from 0 to `limit` - 1.
    fn below(&mut self, limit: u64) -> u64 {
        self.next() % limit.max(1)
    }

    fn one_in(&mut self, chances: u64) -> bool {
        self.below(chances) == 0
    }

    fn pick<'l, T>(&mut self, list: &'l [T]) -> Result<&'l T> {
        let at = usize::try_from(self.below(list.len() as u64))?;
        list.get(at).context("nothing to pick from")
    }
}
