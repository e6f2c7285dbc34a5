use super::REPORT;
use crate::report::frame::testing::Catalogue;

const SETTINGS: &str = "breaks: [{from: 2025-03-12, to: 2025-03-18}]\ncommittee: {vacant_seats: [design]}\n";
const SITTINGS: [&str; 4] = [
    "date: 2025-03-04\nkind: ordinaire\nseats_present: {architecte: 1, infra_cloud: 2, securite: 1}\nagenda: [{product: p1}, {product: p2}]\n",
    "date: 2025-03-11\nkind: ordinaire\nseats_present: {architecte: 1}\nagenda: [{product: p5}]\n",
    "date: 2025-03-18\nkind: annulee\n",
    "date: 2025-03-25\nkind: exceptionnelle\n",
];

/// Two were decided on, one of them put off; one waits; one is inherited; one was listed and not decided on.
fn catalogue() -> Catalogue {
    let registered =
        |day: &str, more: &str| format!("phases: [{{phase: idee, start: {day}, entered_by: registration}}]\n{more}");
    let decided = |outcome: &str| {
        format!("decisions: [{{id: g-poc-2025-03-04, gate: G-POC, session: 2025-03-04, outcome: {outcome}}}]\n")
    };
    let products = [
        registered("2025-01-06", &decided("go")),
        registered("2025-02-03", &decided("ajourne")),
        registered("2025-02-24", ""),
        "phases: [{phase: mvp, start: 2024-01-01, entered_by: baseline}]\nbaseline: {as_of: 2025-01-01, source: liste}\n".to_owned(),
        registered("2025-03-01", ""),
    ];
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    Catalogue::of(&products)
        .with_sessions(&SITTINGS)
        .with_settings(SETTINGS)
}

#[test]
fn sittings_are_counted_by_week_with_what_they_settled() {
    let answer = catalogue().answer(&REPORT, "2025-03-31");
    // Three of four took place; 27 days later, of which 7 are a break, the third week has begun.
    assert_eq!(answer.hand("sittings-held"), (Some(3.0), 4, 4));
    assert_eq!(answer.hand("sittings-a-week"), (Some(1.0), 3, 3));
    assert_eq!(answer.hand("sittings-decisions"), (Some(2.0 / 3.0), 3, 3));
    // p2 was put off, p5 listed and not decided on.
    assert_eq!(answer.hand("sittings-put-off"), (Some(2.0), 3, 3));
    // On the day of the first, one of one.
    let first = catalogue().answer(&REPORT, "2025-03-04");
    assert_eq!(first.hand("sittings-a-week"), (Some(1.0), 1, 1));
    assert_eq!(first.hand("sittings-put-off"), (Some(1.0), 2, 2));
}

#[test]
fn who_waits_has_no_sitting_yet() {
    let answer = catalogue().answer(&REPORT, "2025-03-31");
    // p3 alone: p4 is inherited, p5 was on an agenda.
    assert_eq!(answer.hand("sittings-queue"), (Some(1.0), 4, 4));
    // p1 waited for 57 days, p2 for 29.
    assert_eq!(answer.hand("sittings-wait"), (Some(43.0), 2, 4));
    assert_eq!(answer.hand("sittings-asked"), (Some(0.0), 5, 5));
    assert_eq!(answer.hand("sittings-ready"), (None, 0, 0));
    // The day before the sitting that lists p5, whose file says nothing.
    let before = catalogue().answer(&REPORT, "2025-03-10");
    assert_eq!(before.hand("sittings-asked"), (Some(1.0), 5, 5));
    assert_eq!(before.hand("sittings-ready"), (Some(0.0), 1, 1));
}

#[test]
fn seats_are_filled_at_the_sittings_that_noted_it() {
    let answer = catalogue().answer(&REPORT, "2025-03-31");
    // Four of the ten seats, then one; the third sitting noted nothing.
    assert_eq!(answer.hand("sittings-attendance"), (Some(0.25), 2, 3));
    assert_eq!(answer.hand("sittings-seat.architecte"), (Some(1.0), 2, 3));
    assert_eq!(answer.hand("sittings-seat.securite"), (Some(0.5), 2, 3));
    assert_eq!(answer.hand("sittings-seat.design"), (Some(0.0), 2, 3));
    assert_eq!(answer.hand("sittings-vacant"), (Some(1.0), 9, 9));
}

#[test]
fn of_a_committee_that_recorded_no_sitting_nothing_is_known() {
    let answer = Catalogue::of(&[]).answer(&REPORT, "2025-03-31");
    for id in [
        "held",
        "a-week",
        "decisions",
        "put-off",
        "queue",
        "wait",
        "attendance",
        "vacant",
    ] {
        assert_eq!(answer.hand(&format!("sittings-{id}")).0, None, "{id}");
    }
}
