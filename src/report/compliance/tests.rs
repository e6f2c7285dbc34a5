use super::*;
use crate::report::frame::testing::Catalogue;

/// In service: past its first version.
fn product(facts: &str) -> String {
    format!("phases: [{{phase: construction, start: 2025-01-01, entered_by: registration}}]\n{facts}")
}

fn ask(products: &[String]) -> Answer {
    Catalogue::asked(&REPORT, products)
}

const SHARES: [&str; 12] = [
    "compliance-accredited",
    "compliance-accredited-soon",
    "compliance-accredited-over",
    "compliance-rate",
    "compliance-met.rgaa",
    "compliance-met.register",
    "compliance-met.aipd",
    "compliance-met.accreditation",
    "compliance-met.legal_pages",
    "compliance-met.architecture",
    "compliance-met.open_source",
    "compliance-met.jdma",
];

#[test]
fn of_nothing_nothing_is_known() {
    for (products, of) in [(vec![], 0), (vec![product("")], 1)] {
        let answer = ask(&products);
        for id in SHARES
            .iter()
            .chain(&["compliance-met.sig", "compliance-met.hds", "compliance-above"])
        {
            assert_eq!(answer.hand(id), (None, 0, of), "{id}");
        }
        for id in [
            "compliance-opened-without",
            "compliance-rate-due",
            "compliance-breaches",
        ] {
            assert_eq!(answer.hand(id), (None, 0, 0), "{id}");
        }
        assert_eq!(answer.hand("compliance-unregistered"), (None, 0, of));
        assert_eq!(answer.hand("compliance-unstated"), (None, 0, of));
        assert_eq!(answer.hand("compliance-above-axis.d"), (None, 0, of));
        assert_eq!(answer.hand("compliance-personal-unknown"), (Some(of as f64), of, of));
    }
}

#[test]
fn an_accreditation_counts_while_it_lasts() {
    let accredited = |words: &str| {
        let opened = "milestones: [{id: ouverture_publique, actual: 2026-01-01}]\n";
        product(&format!("{opened}security: {{homologation: {{{words}}}}}\n"))
    };
    let idea =
        "phases: [{phase: idee, start: 2025-01-01, entered_by: registration}]\nsecurity: {homologation: ferme}\n";
    let answer = ask(&[
        accredited("status: ferme, valid_until: 2027-05-20"),
        accredited("status: provisoire, valid_until: 2027-05-21"),
        accredited("status: ferme, valid_until: 2026-11-21"),
        accredited("status: en_cours"),
        accredited("status: dispense"),
        product("milestones: [{id: ouverture_publique, actual: 2026-01-01}]\n"),
        idea.to_owned(),
    ]);
    // In service: p1 to p6, of which p5 is exempt and p6 says nothing. In force: p1 (179 days left), p2 (180 days left).
    assert_eq!(answer.hand("compliance-accredited"), (Some(0.5), 4, 5));
    assert_eq!(answer.hand("compliance-accredited-soon"), (Some(1.0), 4, 5));
    assert_eq!(answer.hand("compliance-accredited-over"), (Some(1.0), 4, 5));
    // Open to the public: all six; p3 and p4 without, of the four that say it and owe it.
    assert_eq!(answer.hand("compliance-opened-without"), (Some(2.0), 4, 6));
    // Met: p1; partly: p2; unmet: p3, p4; not applicable: p5.
    assert_eq!(answer.hand("compliance-met.accreditation"), (Some(0.25), 4, 5));
}

#[test]
fn accessibility_is_due_half_a_year_after_the_opening() {
    let public = |opened: &str, rgaa: &str| {
        product(&format!(
            "audience: {{general_public: true}}\nmilestones: [{{id: ouverture_publique, actual: {opened}}}]\n\
             compliance: {{rgaa: {{{rgaa}}}}}\n"
        ))
    };
    let answer = ask(&[
        // 184 days before, and 183.
        public("2026-05-22", "rate: 0.9"),
        public("2026-05-23", "rate: 0.9, statement_url: https://a.fr"),
        public("2026-01-01", "rate: 1, statement_url: https://a.fr"),
        public("2026-01-01", "level: non_conforme"),
        product("channels: [batch]\n"),
    ]);
    assert_eq!(answer.hand("compliance-rate"), (Some(0.9), 3, 5));
    // Due: p1, p3, p4, whose rate is not known.
    assert_eq!(answer.hand("compliance-rate-due"), (Some(1.0), 2, 3));
    assert_eq!(answer.hand("compliance-unstated"), (Some(2.0), 4, 5));
    // p3 of p1 to p4; p5 has no screens.
    assert_eq!(answer.hand("compliance-met.rgaa"), (Some(0.25), 4, 4));
}

#[test]
fn what_is_not_said_is_neither_met_nor_unmet() {
    let personal = |words: &str| product(&format!("data: {{personal: {{{words}}}}}\n"));
    let answer = ask(&[
        personal("processed: true, register_ref: R1, aipd: {required: oui, done_on: 2026-11-22}"),
        personal("processed: true, aipd: {required: oui, done_on: 2026-11-23}"),
        personal("processed: true, register_ref: inconnu, aipd: {required: non}"),
        personal("processed: false"),
        personal("processed: inconnu"),
        product(""),
    ]);
    assert_eq!(answer.hand("compliance-personal-unknown"), (Some(2.0), 6, 6));
    assert_eq!(answer.hand("compliance-unregistered"), (Some(2.0), 3, 6));
    // Met: p1; unmet: p2; unknown: p3, p5, p6; not applicable: p4.
    assert_eq!(answer.hand("compliance-met.register"), (Some(0.5), 2, 5));
    // p2's assessment was done on a later day; p3 and p4 need none.
    assert_eq!(answer.hand("compliance-met.aipd"), (Some(0.5), 2, 4));
}

#[test]
fn the_other_obligations() {
    let answer = ask(&[
        product(
            "channels: [web]\naudience: {general_public: true}\ncompliance: {sig_definitif: {outcome: accorde}, legal_pages: \
             {mentions: https://a.fr, cgu: https://a.fr, confidentialite: https://a.fr}}\ndata: {health: true}\nhosting: {platform: \
             atlas_ovh_v2}\narchitecture: {da: {status: valide_coat}}\ncode: {open_source: {public: true}}\nreuse: [jdma]\n",
        ),
        product(
            "channels: [web]\naudience: {general_public: true}\ncompliance: {sig_principe: {outcome: accorde}, legal_pages: \
             {mentions: https://a.fr}}\ndata: {health: true}\nhosting: {hds: none}\narchitecture: {da: {status: \
             rejete}}\ncode: {open_source: {public: false}}\nreuse: []\n",
        ),
        product("channels: [batch]\naudience: {general_public: false}\ndata: {health: false}\n"),
    ]);
    for word in ["sig", "legal_pages", "hds", "jdma"] {
        // p1 meets it, p2 does not or in part only, p3 is not concerned.
        assert_eq!(
            answer.hand(&format!("compliance-met.{word}")),
            (Some(0.5), 2, 2),
            "{word}"
        );
    }
    for word in ["architecture", "open_source"] {
        assert_eq!(
            answer.hand(&format!("compliance-met.{word}")),
            (Some(0.5), 2, 3),
            "{word}"
        );
    }
    let to_fix = answer.tables().find(|table| table.name == "to_fix").unwrap();
    let bare: Vec<&Cell> = to_fix.rows.iter().filter_map(|row| row.last()).collect();
    assert_eq!(bare.len(), 1);
    assert!(matches!(bare[0], Cell::Value { bare, .. } if bare == "hds architecture open_source jdma"));
}

#[test]
fn a_rating_above_what_the_platform_holds_is_told() {
    let rated = |dict: &str, platform: &str| {
        product(&format!(
            "security: {{dict: {{{dict}}}}}\nhosting: {{platform: {platform}}}\n"
        ))
    };
    // The platform holds [2, 3, 3, 3].
    let answer = ask(&[
        rated("d: 3, i: 3, c: 4, t: 1", "atlas_ovh_v2"),
        rated("d: 2, i: 3, c: 3, t: 3", "atlas_ovh_v2"),
        rated("d: 4, i: 4, c: 4, t: 4", "autre"),
        product("hosting: {platform: atlas_ovh_v2}\n"),
    ]);
    assert_eq!(answer.hand("compliance-above"), (Some(1.0), 2, 4));
    let axes = ["d", "i", "c", "t"].map(|axis| answer.hand(&format!("compliance-above-axis.{axis}")).0);
    assert_eq!(axes, [Some(1.0), Some(0.0), Some(1.0), Some(0.0)]);
}

#[test]
fn a_milestone_reached_while_its_criterion_was_unmet_is_told() {
    let assessed = |verdict: &str, day: &str| {
        product(&format!(
            "milestones: [{{id: ouverture_publique, actual: 2026-10-01}}]\ndecisions: [{{id: d1, gate: G-CONSTRUCTION, outcome: go, \
             date: {day}, assessments: [{{criterion: ORG-18, verdict: {verdict}}}]}}]\n"
        ))
    };
    let answer = ask(&[
        assessed("non_satisfait", "2026-09-01"),
        assessed("satisfait", "2026-09-01"),
        assessed("non_satisfait", "2026-10-02"),
        product("milestones: [{id: ouverture_publique, actual: 2026-10-01}]\n"),
        product("milestones: [{id: ouverture_publique, actual: 2026-12-01}]\n"),
    ]);
    // p1 alone: p3 was assessed afterwards. Assessed: p1 to p3; reached by the day: p1 to p4.
    assert_eq!(answer.hand("compliance-breaches"), (Some(1.0), 3, 4));
}
