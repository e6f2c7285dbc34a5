use super::*;
use crate::diagnostic::Arg;
use crate::page::Cell;
use crate::report::frame::testing::{Catalogue, nothing_is_known};

fn product(facts: &str) -> String {
    format!("phases: [{{phase: construction, start: 2025-01-01, entered_by: registration}}]\n{facts}")
}

fn ask(products: &[String]) -> Answer {
    Catalogue::asked(&REPORT, products)
}

#[test]
fn of_nothing_nothing_is_known() {
    let unknown = [
        "mastery-outside",
        "mastery-unwaived",
        "mastery-sovereign",
        "mastery-open",
        "mastery-closed",
        "mastery-repository",
        "mastery-ageing",
    ];
    nothing_is_known(&REPORT, &product(""), &unknown);
    for (products, of) in [(vec![], 0), (vec![product("")], 1)] {
        let answer = ask(&products);
        // What nobody says is counted.
        let hosted = (of > 0).then_some(0.0);
        assert_eq!(answer.hand("mastery-hosted"), (hosted, of, of));
        assert_eq!(answer.hand("mastery-stack"), (hosted, of, of));
    }
}

#[test]
fn where_products_run_and_under_whose_law() {
    let hosted = |words: &str, more: &str| product(&format!("hosting: {{{words}}}\n{more}"));
    let answer = ask(&[
        hosted("platform: atlas_ovh_v2", ""),
        hosted("platform: atlas_ovh_snc", ""),
        hosted(
            "platform: autre, provider: Scalingo",
            "waivers: [{text: t, until: 2026-11-22}]\n",
        ),
        hosted(
            "platform: autre, secnumcloud: true",
            "waivers: [{text: t, until: 2026-11-21}]\n",
        ),
        hosted("platform: inconnu", ""),
        hosted("platform: atlas_ovh_v2", "").replace("construction", "arret"),
    ]);
    assert_eq!(answer.hand("mastery-hosted"), (Some(0.8), 5, 5));
    assert_eq!(answer.hand("mastery-platform.autre"), (Some(2.0), 4, 5));
    assert_eq!(answer.hand("mastery-platform.atlas_ovh_v2"), (Some(1.0), 4, 5));
    // The rules give no limits for «autre»; p3's deviation lasts until that very day.
    assert_eq!(answer.hand("mastery-outside"), (Some(2.0), 4, 5));
    assert_eq!(answer.hand("mastery-unwaived"), (Some(1.0), 4, 5));
    // By the platform no for p1, yes for p2; by its own word yes for p4.
    assert_eq!(answer.hand("mastery-sovereign"), (Some(2.0 / 3.0), 3, 5));
}

#[test]
fn code_is_open_closed_for_a_reason_or_closed() {
    let answer = ask(&[
        product("code: {open_source: {public: true}}\nlinks: {repositories: [https://a.fr]}\n"),
        product("code: {open_source: {public: false, exception: secret}}\n"),
        product("code: {open_source: {public: false}}\nlinks: {repositories: []}\n"),
        product("links: {repositories: [{url: https://a.fr, public: false}, {url: https://b.fr, public: true}]}\n"),
        product("links: {repositories: [{url: https://a.fr, public: false}]}\n"),
        product("links: {repositories: inconnu}\n"),
    ]);
    // Open: p1, p4; closed for a reason: p2; closed: p3, p5; p6 says nothing.
    assert_eq!(answer.hand("mastery-open"), (Some(0.4), 5, 6));
    assert_eq!(answer.hand("mastery-closed"), (Some(2.0), 5, 6));
    // p1, p4 and p5 of p1, p3, p4 and p5.
    assert_eq!(answer.hand("mastery-repository"), (Some(0.75), 4, 6));
}

#[test]
fn a_technology_is_one_whatever_its_version_and_its_case() {
    let answer = ask(&[
        product("architecture: {stack: [Node.js 24, PostgreSQL 18, React]}\n"),
        product(
            "architecture: {stack: [node.js, Node.js 22]}\nauth: {solutions: [{population: particulier, solution: proconnect}]}\n",
        ),
        product("architecture: {stack: inconnu}\n"),
    ]);
    assert_eq!(answer.hand("mastery-technology.node.js"), (Some(2.0), 2, 3));
    assert_eq!(answer.hand("mastery-technology.react"), (Some(1.0), 2, 3));
    assert_eq!(answer.hand("mastery-sign-in.proconnect"), (Some(1.0), 1, 3));
    assert_eq!(answer.hand("mastery-stack"), (Some(2.0 / 3.0), 3, 3));
}

#[test]
fn a_solution_that_no_common_names_is_written_as_people_do() {
    let answer = ask(&[product(
        "auth: {solutions: [{population: particulier, solution: lien_magique}]}\n",
    )]);
    let table = answer.tables().find(|table| table.name == "sign_in").unwrap();
    assert_eq!(
        table.rows[0][0],
        Cell::Value {
            bare: "lien_magique".to_owned(),
            called: vec![Arg::shown("lien magique")],
        }
    );
    // Nothing of a technology is taken for an id.
    let answer = ask(&[product("architecture: {stack: [scikit-learn]}\n")]);
    let table = answer.tables().find(|table| table.name == "technologies").unwrap();
    assert!(matches!(&table.rows[0][0], Cell::Value { called, .. } if called == &[Arg::shown("scikit-learn")]));
}

#[test]
fn what_grows_old_is_what_the_files_say() {
    let answer = ask(&[
        product("quality: {debt: [calendrier à découper, base à migrer]}\n"),
        product("hosting: {move_to_cloud_plan: cible Atlas}\n"),
        product("relations: {depends_on: [{external: Onisep, switch_planned: 2026-11-21}]}\n"),
        product("relations: {depends_on: [{external: Onisep, switch_planned: 2026-11-22}]}\n"),
        product(""),
    ]);
    assert_eq!(answer.hand("mastery-ageing"), (Some(3.0), 4, 5));
    let rows = answer
        .tables()
        .find(|table| table.name == "ageing")
        .map(|table| table.rows.len());
    assert_eq!(rows, Some(4));
}
