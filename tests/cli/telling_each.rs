//! Each line that the story of a change can have, on the smallest change that gives it, and its bounds.

use std::collections::BTreeMap;

use insta::assert_snapshot;

use crate::support::World;

const PHASES: &str = "phases:\n  - {phase: idee, start: 2025-02-03, entered_by: registration}\n";
const DECIDED: &str =
    "{id: g-mvp-2025-03-04, gate: G-MVP, session: 2025-03-04, outcome: go, rules_version: '2025.1', rationale: essai}";
const IN_MVP: &str = "  - {phase: mvp, start: 2025-03-04, entered_by: g-mvp-2025-03-04, skip_reason: éprouvé}\n";
const RESERVED: &str = "{id: g-mvp-2025-03-04, gate: G-MVP, session: 2025-03-04, outcome: go_avec_reserves, rules_version: '2025.1', reservations: [{id: r1, aspect: valeur, text: Mesurer, owner_role: metier, due: 2026-12-01EVENTS}]}";
const INDICATOR: &str = "indicators: [{code: trajets, kind: succes, name: Trajets, unit: trajet, target: {value: 400, due: 2027-06-30}, measures: [{date: 2026-01-01, value: 200}]MORE}]\n";

/// The name of a product, what stands under its name before and after.
struct Case(&'static str, String, String);

fn after(name: &'static str, before: &str, after: &str) -> Case {
    Case(name, format!("{PHASES}{before}"), format!("{PHASES}{after}"))
}

fn decisions(items: &[&str]) -> String {
    format!("decisions: [{}]\n", items.join(", "))
}

fn committee() -> Vec<Case> {
    let no_go = DECIDED.replace("outcome: go", "outcome: no_go");
    let again = no_go
        .replace("2025-03-04", "2025-06-17")
        .replace("}", ", supersedes: g-mvp-2025-03-04}");
    let reserved = |events: &str| decisions(&[&RESERVED.replace("EVENTS", events)]);
    let closed = |event: &str| reserved(&format!(", events: [{event}]"));
    let heard = |opinion: &str| {
        let opinions = format!("opinions: {{valeur: {{opinion: {opinion}}}, donnees: {{opinion: favorable}}}}");
        decisions(&[&no_go.replace("rationale: essai", &opinions)])
    };
    let phase = |decision: &str| format!("{IN_MVP}{}", decisions(&[decision]));
    vec![
        after("decision", "", &decisions(&[&no_go])),
        after(
            "decision-replaced",
            &decisions(&[&no_go]),
            &decisions(&[&no_go, &again]),
        ),
        after("decision-gone", &decisions(&[&no_go]), ""),
        after("decision-rewritten", &decisions(&[&no_go]), &decisions(&[DECIDED])),
        after("opinion-rewritten", &heard("favorable"), &heard("defavorable")),
        after("phase-decided", "", &phase(DECIDED)),
        after("phase-of-a-known-go", &decisions(&[DECIDED]), &phase(DECIDED)),
        after("phase-undecided", "", IN_MVP),
        after(
            "phase-rewritten",
            "  - {phase: mvp, start: 2025-03-04, entered_by: a}\n",
            "  - {phase: poc, start: 2025-03-04, entered_by: a}\n",
        ),
        after(
            "cycle",
            "",
            "  - {phase: idee, start: 2026-02-03, entered_by: registration, cycle: 2, kind: relance}\n",
        ),
        after(
            "closed",
            &reserved(""),
            &closed("{on: 2026-01-01, kind: closed, proof: lettre}"),
        ),
        after(
            "converted",
            &reserved(""),
            &closed("{on: 2026-01-01, kind: converted, reason: essai}"),
        ),
        after(
            "lapsed",
            &reserved(""),
            &closed("{on: 2026-01-01, kind: lapsed, reason: essai}"),
        ),
        after(
            "extended",
            &closed("{on: 2026-01-01, kind: extended, due: 2027-01-01, reason: retard}"),
            &closed(
                "{on: 2026-01-01, kind: extended, due: 2027-01-01, reason: retard}, {on: 2026-01-02, kind: extended, due: 2027-02-01, reason: encore}",
            ),
        ),
        after("left", "", "hors_perimetre: {since: 2026-01-01, reason: cédé}\n"),
        after(
            "stop",
            "stop: {substate: decide}\n",
            "stop: {substate: service_coupe}\n",
        ),
        after(
            "stop-the-same",
            "stop: {substate: decide}\n",
            "stop: {substate: decide, fallback: courrier}\n",
        ),
        after(
            "exception",
            "",
            "exceptions: [{rule: S-57, reason: essai, until: 2027-01-01}]\n",
        ),
        after(
            "exception-kept",
            "exceptions: [{rule: S-57, reason: essai, until: 2027-01-01}]\n",
            "exceptions: [{rule: S-57, reason: essai, until: 2027-02-01}]\n",
        ),
    ]
}

fn figures() -> Vec<Case> {
    let indicator = |more: &str| INDICATOR.replace("MORE", more);
    let plain = indicator("");
    let plan = |end: &str, total: &str| {
        format!("schedule: {{initial: {{end: {end}}}}}\nbudget: {{initial: {{total_eur_ttc: {total}}}}}\n")
    };
    let revised = plan("2026-06-30", "1000").replace("}}", "}, revisions: [{date: 2026-02-01, END}]}");
    let revised = revised
        .replacen("END", "end: 2026-09-30", 1)
        .replacen("END", "total_eur_ttc: 2000", 1);
    let milestone = |days: &str| format!("milestones: [{{id: premiere_production{days}}}]\n");
    vec![
        after("indicator", "", &plain),
        after("target", &plain, &plain.replace("value: 400", "value: 350")),
        after("target-due", &plain, &plain.replace("2027-06-30", "2027-09-30")),
        after(
            "measure",
            &plain,
            &plain.replace("value: 200}", "value: 200}, {date: 2026-02-01, value: 0.5}"),
        ),
        after(
            "measure-of-the-same-day",
            &plain,
            &plain.replace("value: 200}", "value: 200}, {date: 2026-01-01, value: 210}"),
        ),
        after(
            "measure-rate",
            &plain,
            &plain.replace(
                "value: 200}",
                "value: 200}, {date: 2026-02-01, numerator: 3, denominator: 4}",
            ),
        ),
        after(
            "measure-corrected",
            &plain,
            &plain.replace(
                "value: 200}",
                "value: 200}, {date: 2026-02-01, value: 190, supersedes: 2026-01-01}",
            ),
        ),
        after("plan-first", "", &plan("2026-06-30", "1000")),
        after("plan", &plan("2026-06-30", "1000"), &plan("2026-07-30", "1001")),
        after("plan-revised", &plan("2026-06-30", "1000"), &revised),
        after("milestone-planned-first", "", &milestone(", planned: 2026-03-01")),
        after("milestone-undated", "", &milestone("")),
        after(
            "milestone-planned",
            &milestone(", planned: 2026-03-01"),
            &milestone(", planned: 2026-04-01"),
        ),
        after(
            "milestone-reached",
            &milestone(", planned: 2026-03-01"),
            &milestone(", planned: 2026-03-01, actual: 2026-03-02"),
        ),
    ]
}

fn fields() -> Vec<Case> {
    let text = |length: usize| format!("summary: {}\n", "a".repeat(length));
    let tags = |tags: &str| format!("tags: [{tags}]\n");
    let thirteen: String = [
        "full_name: x",
        "tags: [x]",
        "summary: x",
        "origin: nouveau",
        "build_kind: low_code",
        "channels: [web]",
        "product_type: autre",
        "managed_by: dnum",
        "open_questions: [x]",
        "perimeter: ministere",
        "directorate: dlh",
        "department: pepiniere",
        "domain: distinctions",
    ]
    .map(|line| format!("{line}\n"))
    .concat();
    let twelve = thirteen.replace("domain: distinctions\n", "");
    vec![
        after("fact-added", "", "auth: {required: true}\n"),
        after("fact-removed", "perimeter: ministere\n", ""),
        after("fact-unknown", "perimeter: ministere\n", "perimeter: inconnu\n"),
        after(
            "fact-in-a-table",
            "objectives: [{id: o1, text: A}]\n",
            "objectives: [{id: o1, text: B}]\n",
        ),
        after("text-of-60", "summary: court\n", &text(60)),
        after("text-of-61", "summary: court\n", &text(61)),
        after("items", &tags("a, b"), &tags("b, c")),
        after("items-reordered", &tags("a, b"), &tags("b, a")),
        after("items-of-one-name", &tags("a"), &tags("a, a")),
        after(
            "sensitive",
            "audience: {general_public: true}\n",
            "audience: {general_public: false}\n",
        ),
        after("twelve-fields", "", &twelve),
        after("thirteen-fields", "", &thirteen),
        after("the-same", &tags("a"), "tags:\n  - a # un mot\n"),
    ]
}

fn text(name: &str, body: &str) -> String {
    format!("id: {name}\nname: Produit {name}\n{body}")
}

/// A repository with a branch `work` on which each case changes its own product.
fn world() -> World {
    let world = World::bare();
    let cases: Vec<Case> = [committee(), figures(), fields()].into_iter().flatten().collect();
    let path = |name: &str| format!("products/{name}.yaml");
    for Case(name, before, _) in &cases {
        world.write(&path(name), text(name, before));
    }
    for name in ["moved", "removed", "unreadable", "renamed"] {
        world.write(&path(name), text(name, PHASES));
    }
    world.commit_all();
    world.git(&["checkout", "-q", "-b", "work"]);
    for Case(name, _, after) in &cases {
        world.write(&path(name), text(name, after));
    }
    world.git(&["rm", "-q", "products/removed.yaml"]);
    std::fs::create_dir(world.path("products/ailleurs")).unwrap();
    world.git(&["mv", "products/moved.yaml", "products/ailleurs/moved.yaml"]);
    world.write("products/unreadable.yaml", "id: [\n");
    world.write(
        "products/renamed.yaml",
        text("renamed", PHASES).replace("name: Produit", "name: Service"),
    );
    world.write("products/registered.yaml", text("registered", PHASES));
    let inherited = "baseline: {as_of: 2024-12-02, source: inventaire}\nphases:\n  - {phase: construction, start: 2024-10-01, entered_by: baseline}\n";
    world.write("products/inherited.yaml", text("inherited", inherited));
    world.write(
        "products/unknown.yaml",
        text("unknown", &inherited.replace("construction", "inconnu")),
    );
    world.commit_all();
    world
}

#[test]
fn each_line_of_a_story_is_told_by_its_own_change() {
    let world = world();
    let json = world
        .catalog(&["diff", "main", "work", "--format", "json"])
        .expect(0)
        .json();
    let mut told = String::new();
    for product in json["products"].as_array().unwrap() {
        told.push_str(&format!("{}\n", product["id"].as_str().unwrap()));
        for line in product["changes"].as_array().unwrap() {
            told.push_str(&format!("  {} {}\n", line["kind"].as_str().unwrap(), line["values"]));
        }
    }
    told.push_str(&format!("figures {}\n", json["figures"]));
    assert_snapshot!("told_each", told);

    // A reviewer reads, in what `check` finds, the lines that must not be missed, and no other.
    let report = world.catalog(&["check", "--base", "main", "--head", "work", "--format", "json"]);
    let mut first: BTreeMap<&str, Vec<&str>> = BTreeMap::new();
    let report = report.json();
    for one in report["diagnostics"].as_array().unwrap() {
        if one["id"] == "C-16" {
            let text = one["message"].as_str().unwrap();
            first.entry(one["path"].as_str().unwrap()).or_default().push(text);
        }
    }
    let first: String = first
        .iter()
        .flat_map(|(path, lines)| {
            std::iter::once(format!("{path}\n")).chain(lines.iter().map(|line| format!("  {line}\n")))
        })
        .collect();
    assert_snapshot!("told_first", first);
}
