//! the files of the rules.

use super::{Case, dedent};

const OLDEST: &str = "lifecycle/2023.0.yaml";

/// Rules of one phase, older than the others; what follows their phases.
fn rules(more: &str) -> String {
    let head = "
        schema: catalog-lifecycle/1
        version: '2023.0'
        effective_from: 2023-01-01
        phases: [{id: idee, order: 1, terminal: true, fr: Idée, en: Idea}]
        transitions: [{to: idee, kind: inscription}]
        ";
    format!("{}\n{}", dedent(head).trim_end(), dedent(more))
}

/// A case about what follows the phases of the oldest rules.
fn sound(name: &'static str, faulty: &str, lawful: &str) -> Case {
    sound_of("R-01", name, faulty, lawful)
}

fn sound_of(id: &'static str, name: &'static str, faulty: &str, lawful: &str) -> Case {
    Case::files(id, name, &[(OLDEST, &rules(faulty))], &[(OLDEST, &rules(lawful))])
}

/// A case about a change of one line of them.
fn changed(id: &'static str, name: &'static str, line: &str, faulty: &str, lawful: &str) -> Case {
    let whole = |instead: &str| {
        let rules = rules("");
        assert!(rules.contains(line), "{line}");
        rules.replace(line, instead)
    };
    Case::files(id, name, &[(OLDEST, &whole(faulty))], &[(OLDEST, &whole(lawful))])
}

/// A criterion of the oldest rules, with what it needs around it.
fn criterion(rest: &str) -> String {
    let around = "
        levels: [{id: DOIT, fr: DOIT, en: MUST, binding: true}]
        aspects: [{id: valeur, fr: Valeur, en: Value}]
        gates: [{id: G-IDEE, to: idee, fr: Idée, en: Idea}]
        milestones: [{id: debut, phases: [idee], fr: Début, en: Start}]
        conditions: [{id: public, expr: product.audience.general_public, fr: Public, en: Public}]
        evidence_types: [{id: texte, fr: Texte, en: Text}]
        criteria:
          - id: VAL-01
            fr: Pourquoi ?
            en: Why?
            src: {status: inferred}
        ";
    let rest: String = dedent(rest).lines().map(|line| format!("    {line}\n")).collect();
    format!("{}\n{rest}", dedent(around).trim_end())
}

pub(super) fn cases() -> Vec<Case> {
    let mut cases = graph();
    cases.extend(criteria());
    cases.extend(expressions());
    cases.extend(tried());
    cases.extend(order());
    cases.extend(history());
    cases.extend(versions());
    cases
}

fn graph() -> Vec<Case> {
    vec![
        changed(
            "Y-12",
            "rules of a form that is not known",
            "schema: catalog-lifecycle/1",
            "schema: catalog-lifecycle/2 #~ Y-12",
            "schema: 'catalog-lifecycle/1'",
        ),
        changed(
            "R-01",
            "a version that is not the file's name",
            "version: '2023.0'",
            "version: '2023.1' #~ R-01",
            "version: \"2023.0\"",
        ),
        sound(
            "two gates of one id",
            "
            gates:
              - {id: G-IDEE, fr: Idée, en: Idea}
              - {id: G-IDEE, fr: Encore, en: Again} #~ R-01
            ",
            "
            gates:
              - {id: G-IDEE, fr: Idée, en: Idea}
              - {id: G-REVUE, fr: Encore, en: Again}
            ",
        ),
        sound(
            "an old name, or the name that others give, of a phase that is not there",
            "
            phase_aliases: [{alias: ancienne, to: ide}] #~ R-01
            foreign_phases:
              - id: autre
                fr: Autre
                en: Other
                phases: [{name: debut, to: ide}] #~ R-01
            ",
            "
            phase_aliases: [{alias: ancienne, to: idee}, {alias: transfere, to: hors_perimetre}]
            foreign_phases:
              - id: autre
                fr: Autre
                en: Other
                phases: [{name: debut, to: idee}]
            ",
        ),
        sound(
            "a gate to a phase, a milestone in a phase, a closed way between phases that are not there",
            "
            gates: [{id: G-IDEE, to: ide, fr: Idée, en: Idea}] #~ R-01
            milestones: [{id: debut, phases: [ide], fr: Début, en: Start}] #~ R-01
            forbidden_transitions:
              - from: [ide] #~ R-01
                to: [poc] #~ R-01
                why: {fr: Non, en: No}
            ",
            "
            gates: [{id: G-IDEE, to: idee, fr: Idée, en: Idea}]
            milestones: [{id: debut, phases: [idee], fr: Début, en: Start}]
            forbidden_transitions:
              - from: [idee]
                to: [idee]
                why: {fr: Non, en: No}
            ",
        ),
        changed(
            "R-01",
            "a way between phases and through a gate that are not there",
            "transitions: [{to: idee, kind: inscription}]",
            "transitions: [{from: [poc], to: mvp, gate: G-MVP, kind: avance}] #~ R-01 R-01 R-01",
            "transitions: [{to: idee, kind: inscription}, {from: [idee], to: new_cycle, kind: relance}]",
        ),
        sound(
            "an opinion that forbids an outcome that is not there",
            "
            decision:
              outcomes: [{id: go, fr: Go, en: Go, opens_phase: true}]
              opinions: [{id: non, fr: Non, en: No, forbids: [oui], allowed_with: [peut-etre]}] #~ R-01 R-01
            ",
            "
            decision:
              outcomes: [{id: go, fr: Go, en: Go, opens_phase: true}]
              opinions: [{id: non, fr: Non, en: No, forbids: [go], allowed_with: [go]}]
            ",
        ),
    ]
}

fn criteria() -> Vec<Case> {
    let lawful = criterion(
        "
        aspect: valeur
        evidence: {type: texte, field: team.business_owner.share}
        applies_if: [public]
        before_milestone: debut
        escalate: {if: public, to: DOIT}
        expect: [{gate: G-IDEE, level: DOIT, fr: Dit, en: Said, field: team.coach, threshold: {op: '>=', value: 0.5}}]
        ",
    );
    let faulty = criterion(
        "
        aspect: valeurs #~ R-01
        evidence: {type: text, field: resume} #~ R-01 R-01
        applies_if: [publique] #~ R-01
        before_milestone: fin #~ R-01
        escalate: {if: prive, to: DOI} #~ R-01 R-01
        expect: [{gate: G-MVP, level: PEUT, fr: Dit, en: Said, field: resume, threshold: {op: '>=', value: moitié}}] #~ R-01 R-01 R-01 R-01
        ",
    );
    vec![sound("a criterion that names what is not there", &faulty, &lawful)]
}

fn expressions() -> Vec<Case> {
    vec![
        sound(
            "conditions that do not hold against the model",
            "
            conditions:
              - {id: c1, expr: product.audience.general_public &&, fr: '1', en: '1'} #~ R-01
              - {id: c2, expr: produit.audience.general_public, fr: '2', en: '2'} #~ R-01
              - {id: c3, expr: product.audience.public, fr: '3', en: '3'} #~ R-01
              - {id: c4, expr: longueur(product.risks) > 0, fr: '4', en: '4'} #~ R-01
              - {id: c5, expr: product.origin == 'neuf', fr: '5', en: '5'} #~ R-01
              - {id: c6, expr: size(product.risks), fr: '6', en: '6'} #~ R-01
            ",
            "
            conditions:
              - {id: c1, expr: product.audience.general_public, fr: '1', en: '1'}
              - {id: c4, expr: size(product.risks) > 0, fr: '4', en: '4'}
              - {id: c5, expr: product.origin == 'nouveau', fr: '5', en: '5'}
            ",
        ),
        sound(
            "a check that does not hold against the model",
            "checks: [{id: S-99, severity: error, expr: product.security.dict.x > 1, fr: Non, en: No}] #~ R-01\n",
            "checks: [{id: S-99, severity: error, expr: product.security.dict.c > 1, fr: Non, en: No}]\n",
        ),
        sound(
            "checks of a criterion that do not hold against the model",
            &criterion(
                "
                aspect: valeur
                evidence: {type: texte, field: summary}
                check: size(product.resume) > 0 #~ R-01
                expect:
                  - {gate: G-IDEE, level: DOIT, fr: Dit, en: Said, check: product.summary} #~ R-01
                ",
            ),
            &criterion(
                "
                aspect: valeur
                evidence: {type: texte, field: summary}
                check: size(product.summary) > 0
                expect:
                  - {gate: G-IDEE, level: DOIT, fr: Dit, en: Said, check: size(product.summary) > 10}
                ",
            ),
        ),
    ]
}

/// Checks that are tried on their own examples.
fn tried() -> Vec<Case> {
    let check = |expr: &str, more: &str| {
        let head = "
            checks:
              - id: S-99
                severity: error
                fr: Non
                en: No
            ";
        format!("{}\n    expr: {expr}\n{more}", dedent(head).trim_end())
    };
    let examples =
        |lawful: &str, faulty: &str| format!("    examples:\n      lawful: {lawful}\n      faulty: {faulty}\n");
    let no_web = "product.channels.all(c, c != 'web')";
    vec![
        sound_of(
            "R-11",
            "a check that is silent about its faulty example",
            &check(no_web, &examples("{channels: [api]}", "{channels: [mobile]} #~ R-11")),
            &check(no_web, &examples("{channels: [api]}", "{channels: [web]}")),
        ),
        sound_of(
            "R-11",
            "a check that fires on its lawful example",
            &check(no_web, &examples("{channels: [web]} #~ R-11", "{channels: [web]}")),
            &check(no_web, &examples("{channels: [mobile]}", "{channels: [web, api]}")),
        ),
        sound_of(
            "R-11",
            "a faulty example without the fact that the check needs, and one that says nothing of it",
            &check(no_web, &examples("{channels: [api]}", "{name: Essai} #~ R-11")),
            &check(
                "has(product.links.stats_url)",
                &examples("{links: {stats_url: 'https://exemple.invalid/'}}", "{name: Essai}"),
            ),
        ),
        sound_of(
            "S-02",
            "an example with a word that the model does not know",
            &check(no_web, &examples("{channels: [pigeon]} #~ S-02", "{channels: [web]}")),
            &check(no_web, &examples("{channels: [batch]}", "{channels: [web]}")),
        ),
        sound_of(
            "R-11",
            "a check that nothing can fail",
            "
            checks:
              - {id: S-90, severity: error, expr: true, fr: Non, en: No} #~ R-11
              - {id: S-91, severity: error, expr: has(product.name), fr: Non, en: No} #~ R-11
              - {id: S-92, severity: error, expr: size(product.tags) >= 0, fr: Non, en: No} #~ R-11
              - {id: S-93, severity: error, expr: product.origin != 'nouveau' || product.origin != 'repris', fr: Non, en: No} #~ R-11
              - {id: S-94, severity: error, expr: product.summary == product.summary, fr: Non, en: No} #~ R-11
              - {id: S-95, severity: error, expr: '!(product.origin == ''repris'' && product.origin == ''nouveau'')', fr: Non, en: No} #~ R-11
            ",
            "
            checks:
              - {id: S-91, severity: error, expr: has(product.summary), fr: Non, en: No}
              - {id: S-92, severity: error, expr: size(product.tags) >= 1, fr: Non, en: No}
              - {id: S-93, severity: error, expr: product.origin != 'nouveau' || product.managed_by != 'externe', fr: Non, en: No}
              - {id: S-94, severity: error, expr: product.summary != product.name, fr: Non, en: No}
            ",
        ),
    ]
}

fn order() -> Vec<Case> {
    let version = |number: &str, from: &str| {
        rules("")
            .replace("'2023.0'", &format!("'{number}'"))
            .replace("2023-01-01", from)
    };
    vec![
        Case::files(
            "R-02",
            "two versions of one number",
            &[(
                "lifecycle/copie.yaml",
                &version("2024.1' #~ R-01 R-02\nauthority: 'x", "2024-11-01"),
            )],
            &[("lifecycle/2024.2.yaml", &version("2024.2", "2024-11-01"))],
        ),
        Case::files(
            "R-02",
            "two versions of one day",
            &[("lifecycle/2024.2.yaml", &version("2024.2", "2024-10-01 #~ R-02"))],
            &[("lifecycle/2024.2.yaml", &version("2024.2", "2024-10-02"))],
        ),
        Case::files(
            "R-02",
            "a version that is older by its number than by its day",
            &[("lifecycle/2024.0.yaml", &version("2024.0", "2024-11-01 #~ R-02"))],
            &[("lifecycle/2024.0.yaml", &version("2024.0", "2024-09-30"))],
        ),
        Case::files(
            "R-02",
            "no rules on the day that the committee first sat",
            &[("lifecycle/2024.1.yaml", &version("2024.1", "2024-10-02 #~ R-02"))],
            &[("lifecycle/2024.1.yaml", &version("2024.1", "2024-10-01"))],
        ),
    ]
}

fn history() -> Vec<Case> {
    let committed = rules("");
    let phases = "phases: [{id: idee, order: 1, terminal: true, fr: Idée, en: Idea}]";
    vec![
        changed(
            "R-03",
            "rules in force that change; their names may be mended",
            phases,
            &format!("{} #~ R-03", phases.replace("order: 1", "order: 2")),
            &phases.replace("Idée", "L’idée"),
        )
        .after(&[(OLDEST, &committed)]),
        changed(
            "R-03",
            "rules in force that disappear",
            "schema: catalog-lifecycle/1\nversion: '2023.0'\neffective_from: 2023-01-01",
            "schema: catalog-lifecycle/1 #~ R-03\nversion: '2023.2' #~ R-01\neffective_from: 2023-01-01 #~ R-03",
            "schema: catalog-lifecycle/1\nversion: '2023.0'\neffective_from: 2023-01-01",
        )
        .after(&[(OLDEST, &committed)]),
        changed(
            "R-03",
            "a date that is moved; rules that are not in force yet may change",
            "effective_from: 2023-01-01",
            "effective_from: 2023-01-02 #~ R-03",
            "effective_from: 2023-01-01",
        )
        .after(&[(OLDEST, &committed)]),
    ]
}

/// A version of the rules with one criterion, and what it says of itself.
fn versioned(number: &str, from: &str, aspect: &str, more: &str) -> String {
    let whole = rules(&criterion(&format!(
        "\naspect: {aspect}\nevidence: {{type: texte, field: summary}}\nexpect: [{{gate: G-IDEE, level: DOIT, adopted_on: 2023-01-01, fr: Dit, en: Said}}]\n{more}"
    )));
    whole
        .replace("'2023.0'", &format!("'{number}'"))
        .replace("2023-01-01", from)
        .replace("aspects: [", "aspects: [{id: securite, fr: Sécurité, en: Security}, ")
}

fn versions() -> Vec<Case> {
    let old = versioned("2023.0", "2023-01-01", "valeur", "retired_in: '2023.0'");
    let next = "lifecycle/2023.1.yaml";
    let after = |aspect: &str, more: &str| versioned("2023.1", "2023-02-01", aspect, more);
    let marked = |text: &str, line: &str, id: &str| text.replacen(line, &format!("{line} #~ {id}"), 1);
    let gone = after("valeur", "retired_in: '2023.0'")
        .replace("VAL-01", "VAL-02")
        .replacen("criteria:", "criteria: #~ R-05", 1);
    let coming = |more: &str| {
        rules("")
            .replace("'2023.0'", "'2027.0'")
            .replace("2023-01-01", &format!("2027-01-01{more}"))
    };
    let way = "transitions: [{to: idee, kind: inscription}]";
    let more_phases = |ways: &str| {
        rules("")
            .replace(
                "phases: [{id: idee, order: 1, terminal: true, fr: Idée, en: Idea}]",
                "phases:\n  - {id: idee, order: 1, fr: Idée, en: Idea}\n  - {id: mvp, order: 2, fr: MVP, en: MVP}\n  - {id: fin, order: 3, terminal: true, fr: Fin, en: End}",
            )
            .replace(way, &format!("transitions:\n  - {{to: idee, kind: inscription}}\n{ways}"))
    };
    let onward = "  - {from: [idee], to: mvp, kind: avance}\n  - {from: [mvp], to: fin, kind: avance}\n";
    vec![
        Case::files(
            "R-05",
            "a criterion that another aspect takes over, or that comes back",
            &[
                (OLDEST, &old),
                (next, &marked(&after("securite", "retired_in: '2023.0'"), "- id: VAL-01", "R-05")),
            ],
            &[(OLDEST, &old), (next, &after("valeur", "retired_in: '2023.0'"))],
        ),
        Case::files(
            "R-05",
            "a retired criterion that comes back",
            &[(OLDEST, &old), (next, &marked(&after("valeur", ""), "- id: VAL-01", "R-05"))],
            &[(OLDEST, &old), (next, &after("valeur", "retired_in: '2023.0'"))],
        ),
        Case::files(
            "R-05",
            "a criterion that vanishes instead of being retired",
            &[(OLDEST, &old), (next, &gone)],
            &[(OLDEST, &old), (next, &after("valeur", "retired_in: '2023.0'"))],
        ),
        Case::product(
            "R-06",
            "an old name of a phase in a new record",
            "
            baseline: {as_of: 2026-10-06, source: inventaire}
            phases:
              - {phase: retrait, start: 2026-09-15, entered_by: baseline} #~ R-06
            ",
            "
            baseline: {as_of: 2026-10-06, source: inventaire}
            phases:
              - {phase: arret, start: 2026-09-15, entered_by: baseline}
            ",
        ),
        Case::product(
            "R-06",
            "the name that another lifecycle gives to a phase",
            "
            baseline: {as_of: 2026-10-06, source: inventaire}
            phases:
              - {phase: 'beta:abandon', start: 2026-09-15, entered_by: baseline} #~ R-06
            ",
            "
            baseline: {as_of: 2026-10-06, source: inventaire}
            phases:
              - {phase: arret, start: 2026-09-15, entered_by: baseline}
            ",
        ),
        Case::files(
            "R-07",
            "rules to come that do not say what changes",
            &[("lifecycle/2027.0.yaml", &coming(" #~ R-07/warning R-07/warning"))],
            &[(
                "lifecycle/2027.0.yaml",
                &coming("\ntransition_note: {fr: Une phase, en: One phase}\nimpact: []"),
            )],
        ),
        Case::files(
            "R-08",
            "a phase that leads nowhere",
            &[(
                OLDEST,
                &more_phases("  - {from: [idee], to: fin, kind: arret}\n").replace(
                    "{id: mvp, order: 2, fr: MVP, en: MVP}",
                    "{id: mvp, order: 2, fr: MVP, en: MVP} #~ R-08",
                ),
            )],
            &[(OLDEST, &more_phases(onward))],
        ),
        Case::files(
            "R-08",
            "a way over a phase that is due, and one out of the end",
            &[(
                OLDEST,
                &more_phases(&format!(
                    "{onward}  - {{from: [idee], to: fin, kind: saut}} #~ R-08\n  - {{from: [fin], to: idee, kind: relance}} #~ R-08\n"
                )),
            )],
            &[(
                OLDEST,
                &more_phases(&format!(
                    "{onward}  - {{from: [idee], to: fin, kind: arret}}\n  - {{from: [fin], to: new_cycle, kind: relance}}\n"
                )),
            )],
        ),
        sound_of(
            "R-09",
            "a number asked of a text; a field that is not there",
            &criterion(
                "
                aspect: valeur
                evidence: {type: texte, field: summary}
                expect:
                  - {gate: G-IDEE, level: DOIT, adopted_on: 2023-01-01, fr: Dit, en: Said, threshold: {op: '>=', value: 0.5}} #~ R-09/warning
                ",
            )
            .replace("criteria:", "required: [{phase: idee, fields: [resume]}] #~ R-09/warning\ncriteria:"),
            &criterion(
                "
                aspect: valeur
                evidence: {type: texte, field: team.business_owner.share}
                expect:
                  - {gate: G-IDEE, level: DOIT, adopted_on: 2023-01-01, fr: Dit, en: Said, threshold: {op: '>=', value: 0.5}}
                ",
            )
            .replace("criteria:", "required: [{phase: idee, fields: [summary]}]\ncriteria:"),
        ),
        sound_of(
            "R-10",
            "a level that obliges, and that nobody has stated",
            &criterion(
                "
                aspect: valeur
                evidence: {type: texte, field: summary}
                expect: [{gate: G-IDEE, level: DOIT, fr: Dit, en: Said}]
                ",
            )
            .replace("criteria:", "criteria: #~ R-10/note"),
            &criterion(
                "
                aspect: valeur
                evidence: {type: texte, field: summary}
                expect: [{gate: G-IDEE, level: DOIT, adopted_on: 2023-01-01, fr: Dit, en: Said}]
                ",
            ),
        ),
    ]
}
