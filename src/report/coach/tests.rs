use super::REPORT;
use crate::report::frame::testing::Catalogue;

fn product(updates: &str) -> String {
    format!("phases: [{{phase: idee, start: 2025-01-06, entered_by: registration}}]\nupdates: [{updates}]\n")
}

#[test]
fn the_last_word_of_each_team_counts_and_an_old_one_is_silence() {
    let products = [
        product(
            "{on: 2025-06-02, weather: en_difficulte, path_to_green: a}, {on: 2025-06-09, weather: a_surveiller, path_to_green: b}",
        ),
        product("{on: 2025-05-26, weather: en_difficulte, path_to_green: c, help_wanted: d}"),
        product("{on: 2025-05-27, weather: au_vert}"),
        product(""),
    ];
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    let answer = Catalogue::of(&products).answer(&REPORT, "2025-06-10");
    // Three of four said something; p1 is better than it was.
    assert_eq!(answer.hand("coach-weather.en_difficulte"), (Some(1.0), 3, 4));
    assert_eq!(answer.hand("coach-weather.a_surveiller"), (Some(1.0), 3, 4));
    assert_eq!(answer.hand("coach-weather.au_vert"), (Some(1.0), 3, 4));
    // p2 said it 15 days before; p3 14, which is not long.
    assert_eq!(answer.hand("coach-silent"), (Some(1.0), 3, 4));
    // Before anybody said anything, nothing is known.
    let before = Catalogue::of(&products).answer(&REPORT, "2025-05-20");
    assert_eq!(before.hand("coach-weather.en_difficulte"), (None, 0, 4));
    assert_eq!(before.hand("coach-silent"), (None, 0, 4));
}

#[test]
fn the_worst_comes_first() {
    let products = [
        product("{on: 2025-06-09, weather: a_surveiller, path_to_green: b}"),
        product("{on: 2025-06-09, weather: en_difficulte, path_to_green: c}"),
    ];
    let products: Vec<&str> = products.iter().map(String::as_str).collect();
    let answer = Catalogue::of(&products).answer(&REPORT, "2025-06-10");
    let table = answer.tables().next().unwrap();
    assert_eq!(table.name, "weather");
    let first = &table.rows.first().unwrap()[0];
    assert!(format!("{first:?}").contains("p2"), "{first:?}");
}
