//! The phases of a product, and the decisions that opened them.

use std::fmt::Write as _;

use anyhow::Result;
use jiff::ToSpan as _;
use jiff::civil::{Date, date};

use super::words::{RATIONALES, RESERVATIONS};
use super::{Draw, Known};

/// A product that was there before the committee: what is known of it was declared.
pub fn inherited(text: &mut String, draw: &mut Draw, id: &str) -> Result<()> {
    const PHASES: [(&str, &str); 4] = [
        ("investigation", "idee"),
        ("construction", "mvp"),
        ("acceleration", "construction"),
        ("consolidation", "generalisation"),
    ];
    let mut start = date(2018, 1, 15).checked_add(i64::try_from(draw.below(1500))?.days())?;
    let reached = usize::try_from(1 + draw.below(3))?;
    let mut phases = Vec::new();
    for (source, phase) in PHASES.into_iter().take(reached) {
        phases.push((source, phase, start));
        start = start.checked_add(i64::try_from(90 + draw.below(200))?.days())?;
    }
    text.push_str("hosting: {platform: inconnu}\nbaseline:\n  as_of: 2026-08-20\n");
    writeln!(text, "  source: [exemple/produits:content/_startups/{id}.md]")?;
    text.push_str("  confidence: B\n  mapping: R3n\n");
    if draw.one_in(3) {
        text.push_str("  doubts: [phase-courante-terminée, sans-changement-2ans]\n");
    }
    if draw.one_in(3) {
        text.push_str("  source_phases:\n");
        for (source, _, start) in &phases {
            writeln!(text, "    - {{name: {source}, start: {start}}}")?;
        }
    }
    text.push_str("phases:\n");
    for (_, phase, start) in &phases {
        writeln!(text, "  - {{phase: {phase}, start: {start}, entered_by: baseline}}")?;
    }
    Ok(())
}

/// A product that was registered, and has been to the committee once or twice.
pub fn decided(text: &mut String, draw: &mut Draw, known: &Known) -> Result<()> {
    let half = known.sessions.len() / 2;
    let (early, late) = known.sessions.split_at(half);
    let first = *draw.pick(early)?;
    let start = first.checked_sub(i64::try_from(20 + draw.below(50))?.days())?;
    if let Some(platform) = known.latest()?.hosting.first() {
        writeln!(text, "hosting: {{platform: {}}}", platform.id)?;
    }
    let mut phases = format!("  - {{phase: idee, start: {start}, entered_by: registration}}\n");
    let mut decisions = String::new();
    let refused = draw.one_in(8);
    decide(&mut decisions, draw, known, "mvp", first, refused)?;
    if !refused {
        writeln!(
            phases,
            "  - phase: mvp\n    start: {first}\n    entered_by: g-mvp-{first}"
        )?;
        phases.push_str("    skip_reason: maquette essayée par six usagers, doute levé\n");
        if draw.one_in(3) {
            let second = *draw.pick(late)?;
            decide(&mut decisions, draw, known, "construction", second, false)?;
            writeln!(
                phases,
                "  - {{phase: construction, start: {second}, entered_by: g-construction-{second}}}"
            )?;
            writeln!(text, "milestones:\n  - {{id: premiere_production, actual: {second}}}")?;
        }
    }
    write!(text, "phases:\n{phases}decisions:\n{decisions}")?;
    Ok(())
}

fn decide(text: &mut String, draw: &mut Draw, known: &Known, phase: &str, day: Date, refused: bool) -> Result<()> {
    let version = known.version(day)?;
    let reserved = !refused && draw.one_in(4);
    let outcome = match (refused, reserved) {
        (true, _) => "no_go",
        (false, true) => "go_avec_reserves",
        (false, false) => "go",
    };
    writeln!(text, "  - id: g-{phase}-{day}\n    gate: G-{}", phase.to_uppercase())?;
    writeln!(text, "    session: {day}\n    outcome: {outcome}")?;
    writeln!(text, "    rules_version: '{}'", version.version)?;
    if refused {
        writeln!(text, "    rationale: {}", quoted(draw.pick(RATIONALES)?))?;
    }
    opinions(text, known)?;
    if reserved {
        reservation(text, draw, day)?;
    }
    if !refused {
        text.push_str("    support_needs: {none: true}\n");
    }
    writeln!(text, "    minutes_url: https://exemple.invalid/comptes-rendus/{day}")?;
    Ok(())
}

fn opinions(text: &mut String, known: &Known) -> Result<()> {
    let aspects = &known.latest()?.aspects;
    if !aspects.is_empty() {
        text.push_str("    opinions:\n");
    }
    for aspect in aspects {
        writeln!(text, "      {}: {{opinion: favorable}}", aspect.id)?;
    }
    Ok(())
}

/// A reservation that was closed before any second decision.
fn reservation(text: &mut String, draw: &mut Draw, day: Date) -> Result<()> {
    let closed = day.checked_add(3.days())?;
    let due = day.checked_add(90.days())?;
    writeln!(text, "    reservations:\n      - id: r1\n        aspect: pratiques")?;
    writeln!(text, "        text: {}", quoted(draw.pick(RESERVATIONS)?))?;
    writeln!(text, "        owner_role: responsable_technique\n        due: {due}")?;
    writeln!(
        text,
        "        events:\n          - 'on': {closed}\n            kind: closed"
    )?;
    writeln!(
        text,
        "            proof: https://exemple.invalid/preuves/{closed}\n            by_role: technologie"
    )?;
    Ok(())
}

fn quoted(text: &str) -> String {
    format!("'{text}'")
}
