//! Every report of the registry, in every form that it names.

mod bad_input;
mod names;

use std::collections::{BTreeMap, BTreeSet};
use std::path::Path;

use catalog::report::frame::input::{ReportOption, Takes};
use catalog::report::{REPORTS, Report};

use crate::support::World;

/// The forms that a report's help names.
fn forms(world: &World, report: &str) -> Vec<String> {
    let help = world.catalog(&["report", report, "--help"]).expect(0).out;
    let named = help.split("--format <").nth(1).and_then(|rest| rest.split('>').next());
    named.unwrap().split('|').map(str::to_owned).collect()
}

/// How a report is asked for: what it cannot do without is a product of the tour.
fn asking(report: &Report) -> Vec<&'static str> {
    let subject = |option: &&'static ReportOption| matches!(option.takes, Takes::Subject { .. });
    let subjects = report.options.iter().copied().filter(subject).map(|_| "pret-pour-mvp");
    ["report", report.id].into_iter().chain(subjects).collect()
}

fn printed(world: &World, report: &Report, form: &str) -> String {
    let asked = [&asking(report)[..], &["--format", form]].concat();
    let first = world.catalog(&asked).expect(0).out;
    if form == "json" || form == "html" {
        let again = world.catalog(&asked).expect(0).out;
        assert_eq!(first, again, "{} {form}", report.id);
    }
    first
}

/// A document that says all that every report says.
fn is_whole(report: &Report, json: &serde_json::Value) {
    assert_eq!(
        (&json["schema"], &json["report"]),
        (&"catalog-report/1".into(), &report.id.into())
    );
    for key in ["on", "rules_version", "rules_standing", "in_short"] {
        assert!(!json[key].is_null(), "{} {key}", report.id);
    }
    assert!(json["perimeter"]["products"].as_u64() <= json["perimeter"]["catalogue"].as_u64());
    let figures = json["figures"].as_array().unwrap();
    assert!(!figures.is_empty(), "{}", report.id);
    let mut ids = BTreeSet::new();
    for figure in figures {
        let id = figure["id"].as_str().unwrap();
        assert!(ids.insert(id), "{} has two figures {id}", report.id);
        for key in ["code", "label", "unit", "formula", "source"] {
            assert!(figure[key].as_str().is_some_and(|text| !text.is_empty()), "{id} {key}");
        }
        let (n, of) = (figure["n"].as_u64().unwrap(), figure["of"].as_u64().unwrap());
        assert!(n <= of, "{id}: {n} of {of}");
        if let (Some(num), Some(den)) = (figure["num"].as_f64(), figure["den"].as_f64()) {
            let value = figure["value"].as_f64();
            assert_eq!(value.is_some(), den != 0.0, "{id}");
            assert!(value.is_none_or(|value| (value - num / den).abs() < 1e-9), "{id}");
        }
    }
    for table in json["tables"].as_array().unwrap() {
        let columns = table["columns"].as_array().unwrap().len();
        for row in table["rows"].as_array().unwrap() {
            assert_eq!(row.as_array().unwrap().len(), columns, "{}: {table}", report.id);
        }
    }
}

#[test]
fn every_report_prints_in_every_form_that_it_names() {
    let world = World::tour();
    assert!(REPORTS.len() >= 2);
    for report in REPORTS {
        let forms = forms(&world, report.id);
        let drawn = forms.contains(&"svg".to_owned());
        assert_eq!(drawn, report.is_drawn, "{}: {forms:?}", report.id);
        assert_eq!(forms.len(), if drawn { 6 } else { 5 }, "{}: {forms:?}", report.id);
        for form in &forms {
            let text = printed(&world, report, form);
            assert!(!text.contains("NaN") && !text.trim().is_empty(), "{} {form}", report.id);
            match form.as_str() {
                "json" => {
                    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
                    is_whole(report, &json);
                }
                "csv" => assert!(text.lines().next().unwrap().contains(','), "{text}"),
                "markdown" => assert!(text.starts_with("# ") && text.contains("\n| ---"), "{text}"),
                "html" => {
                    assert!(text.starts_with("<!doctype html>\n<html lang=\"fr\">"), "{text}");
                    assert!(text.ends_with("</html>\n") && text.len() < 150_000, "{}", text.len());
                    assert!(!text.contains("<script") && !text.contains("src="), "{text}");
                }
                "svg" => assert!(text.starts_with("<svg ") && text.ends_with("</svg>\n"), "{text}"),
                _ => assert!(text.lines().count() > 3, "{text}"),
            }
        }
        let refused = world
            .catalog(&[&asking(report)[..], &["--format", "sarif"]].concat())
            .expect(2);
        assert!(refused.err.contains("html"), "{}", refused.err);
    }
}

#[test]
fn a_page_that_is_sent_says_what_a_terminal_says_beside_it() {
    let undecided = ["--where", "product.team.business_owner.share >= 0.0"];
    // The rules of one are only proposed, those of the other in force.
    let (real, tour) = (World::real(), World::tour());
    for report in REPORTS {
        let told = |world: &World, form: &str, more: &[&str]| {
            let asked = [&asking(report)[..], &["--format", form], more].concat();
            world.catalog(&asked).expect(0).out
        };
        // What the rules are worth. The real catalogue does not have the product of the tour.
        if asking(report).len() == 2 {
            let page = told(&real, "html", &[]);
            assert!(page.contains("<p class=\"foot\">"), "{page}");
        }
        let all = told(&tour, "html", &[]);
        assert!(!all.contains("<p class=\"foot\">"), "{all}");
        // How many products were left out.
        for (form, all) in [("html", all), ("markdown", told(&tour, "markdown", &[]))] {
            assert!(!all.contains("--where"), "{all}");
            let page = told(&tour, form, &undecided);
            assert!(page.contains("--where"), "{page}");
        }
    }
}

#[test]
fn every_report_has_its_options_its_names_and_its_explanation() {
    let world = World::tour();
    let list = world.catalog(&["report", "--help"]).expect(0).out;
    for report in REPORTS {
        assert!(list.contains(report.id), "{list}");
        let explained = world.catalog(&["explain", report.id]).expect(0).out;
        assert!(
            explained.contains(&format!("catalog report {}", report.id)),
            "{explained}"
        );
        for name in report.names {
            let asked = [&["rapport", *name], &asking(report)[2..], &["--format", "json"]].concat();
            let own = world.catalog(&asked).expect(0).json();
            assert_eq!(own["report"], report.id);
        }
        for option in report.options {
            let name = format!("--{}", option.name.replace('_', "-"));
            match option.takes {
                Takes::Nothing => {
                    world.catalog(&[&asking(report)[..], &[&name]].concat()).expect(0);
                }
                // What it takes is told by the tests of the report.
                Takes::Text { .. } | Takes::Subject { .. } => {}
                Takes::Word { words, default } => {
                    assert!(words.contains(&default));
                    for word in words.words {
                        world.catalog(&[&asking(report)[..], &[&name, word]].concat()).expect(0);
                    }
                    let refused = world
                        .catalog(&[&asking(report)[..], &[&name, "rien"]].concat())
                        .expect(2);
                    assert!(refused.err.contains(default), "{}", refused.err);
                }
            }
        }
    }
    let listed = world.catalog(&["report"]).expect(0).out;
    assert_eq!(world.catalog(&["report", "--list"]).expect(0).out, listed);
    let json = world
        .catalog(&["report", "--list", "--format", "json"])
        .expect(0)
        .json();
    assert_eq!(json["reports"].as_array().unwrap().len(), REPORTS.len());
    for report in REPORTS {
        assert!(listed.contains(report.id), "{listed}");
    }
    let refused = world.catalog(&["report", "rien"]).expect(2).err;
    assert!(refused.contains("rien"), "{refused}");
}

/// The same law for two: a report of a revision says what the same report says where that revision is checked out.
#[test]
fn a_report_at_a_revision_is_that_of_its_checkout() {
    let world = World::tour();
    let first = world.git(&["rev-parse", "HEAD"]).trim().to_owned();
    let text = world.read("products/pret-pour-mvp.yaml");
    world.write(
        "products/pret-pour-mvp.yaml",
        text.replace("phase: idee", "phase: construction"),
    );
    world.write("products/ancien.yaml", text.replace("id: pret-pour-mvp", "id: ancien"));
    world.commit_all();
    for report in REPORTS {
        for form in ["json", "html"] {
            let asked = [&asking(report)[..], &["--format", form]].concat();
            let at = world
                .catalog(&[&asked[..], &["--at", first.as_str()]].concat())
                .expect(0)
                .out;
            world.git(&["checkout", "--quiet", &first]);
            let there = world.catalog(&asked).expect(0).out;
            world.git(&["checkout", "--quiet", "main"]);
            assert_eq!(at, there, "{} {form}", report.id);
        }
        let asked = [&asking(report)[..], &["--format", "json"]].concat();
        let json = world
            .catalog(&[&asked[..], &["--at", first.as_str()]].concat())
            .expect(0)
            .json();
        assert_eq!(json["at"], first.as_str());
        // What differs from every commit has none.
        world.write(
            "products/ancien.yaml",
            text.replace("id: pret-pour-mvp", "id: ancien")
                .replace("phase: idee", "phase: mvp"),
        );
        assert!(world.catalog(&asked).expect(0).json()["at"].is_null(), "{}", report.id);
        world.git(&["checkout", "--quiet", "."]);
    }
}

#[test]
fn what_the_frame_is_asked_for_is_answered_or_refused_in_words() {
    let world = World::tour();
    let refused = |asked: &[&str], code: i32| {
        world
            .catalog(&[&["report", "portfolio"], asked].concat())
            .expect(code)
            .err
    };
    assert!(refused(&["--at", "rien"], 2).contains("rien"));
    assert!(refused(&["--at", "1999-01-01"], 2).contains("1999-01-01"));
    assert!(refused(&["--compare", "rien"], 2).contains("rien"));
    assert!(refused(&["--as-of", "hier"], 2).contains("hier"));
    assert!(refused(&["--figure", "portfolio-active-products"], 2).contains("portfolio-products"));
    assert!(refused(&["--perimeter", "rien"], 2).contains("--perimeter"));
    assert!(refused(&["--portfolio", "rien"], 2).contains("--portfolio"));
    let figure = ["report", "portfolio", "--figure", "portfolio-active"];
    assert_eq!(world.catalog(&figure).expect(0).out, "20\n");
    // Nothing at all: no figure is invented, nothing is divided by nothing.
    for report in REPORTS {
        for form in ["text", "json", "csv", "svg"] {
            if form == "svg" && !report.is_drawn {
                continue;
            }
            let nothing = [
                "--where",
                "product.name == 'rien de tel'",
                "--by",
                "directorate",
                "--format",
                form,
            ];
            let answer = world.catalog(&[&asking(report)[..], &nothing].concat());
            if form == "svg" && answer.code == 2 {
                assert!(
                    answer.out.is_empty() && answer.err.contains("rien à dessiner"),
                    "{}",
                    answer.err
                );
                continue;
            }
            let empty = answer.expect(0).out;
            assert!(!empty.is_empty(), "{} {form}", report.id);
            assert!(
                !empty
                    .split(|letter: char| !letter.is_alphanumeric())
                    .any(|word| ["NaN", "inf"].contains(&word)),
                "{} {form}: {empty}",
                report.id
            );
        }
        // Before everything.
        let before = [&asking(report)[..], &["--as-of", "1991-01-01", "--format", "json"]].concat();
        let json = world.catalog(&before).expect(0).json();
        is_whole(report, &json);
    }
}

#[test]
fn a_figure_is_compared_with_another_day_and_another_revision() {
    let world = World::tour();
    let json = |asked: &[&str]| {
        let whole = [&["report", "portfolio", "--format", "json"], asked].concat();
        world.catalog(&whole).expect(0).json()
    };
    let before = |json: &serde_json::Value| {
        let figures = json["figures"].as_array().unwrap();
        let found = figures
            .iter()
            .find(|figure| figure["id"] == "portfolio-products")
            .unwrap();
        (found["value"].as_f64(), found["before"].as_f64())
    };
    assert_eq!(before(&json(&["--compare", "2026-06-30"])), (Some(24.0), Some(20.0)));
    let first = world.git(&["rev-parse", "HEAD"]).trim().to_owned();
    let text = world
        .read("products/pret-pour-mvp.yaml")
        .replace("id: pret-pour-mvp", "id: encore");
    world.write("products/encore.yaml", &text);
    assert_eq!(before(&json(&["--compare", &first])), (Some(25.0), Some(24.0)));
    let shown = world
        .catalog(&["report", "portfolio", "--compare", &first])
        .expect(0)
        .out;
    assert!(shown.contains("+1") && shown.contains(&first[..10]), "{shown}");
    // Each group has its figures.
    let groups = world
        .catalog(&["report", "ageing", "--by", "directorate", "--format", "json"])
        .expect(0)
        .json();
    let tables = groups["tables"].as_array().unwrap();
    let own = tables.iter().find(|table| table["id"] == "groups").unwrap();
    assert!(own["rows"].as_array().unwrap().len() >= 3, "{own}");
}

#[test]
fn a_report_goes_to_a_file_whose_name_says_its_form_and_replaces_none_unasked() {
    let world = World::tour();
    let ask = |asked: &[&str], code: i32| world.catalog(&[&["report", "portfolio"], asked].concat()).expect(code);
    for (file, form) in [
        ("p.html", "html"),
        ("p.md", "markdown"),
        ("p.json", "json"),
        ("p.csv", "csv"),
        ("p.svg", "svg"),
    ] {
        let said = ask(&["--out", file], 0);
        assert!(
            said.out.is_empty() && said.err.contains(file),
            "{} {}",
            said.out,
            said.err
        );
        let json = form == "json";
        let printed = ask(&["--format", form], 0).out;
        // The files of the reports are no part of the catalogue.
        assert!(json || world.read(file) == printed || form == "markdown", "{file}");
        assert!(printed.starts_with(world.read(file).trim_end_matches('\n')), "{file}");
    }
    assert!(ask(&["--out", "p.html"], 2).err.contains("--force"));
    ask(&["--out", "p.html", "--force", "--lang", "en"], 0);
    assert!(world.read("p.html").contains("lang=\"en\""));
    assert!(ask(&["--out", "nowhere/p.html"], 2).err.contains("nowhere/p.html"));
    // A form that is named wins.
    ask(&["--out", "p.txt", "--format", "csv"], 0);
    assert_eq!(world.read("p.txt"), ask(&["--format", "csv"], 0).out);
    if std::path::Path::new("/dev/full").exists() {
        assert!(
            ask(&["--out", "/dev/full", "--force", "--format", "html"], 2)
                .err
                .contains("/dev/full")
        );
    }
}

/// The page to look at, as the program makes it of the tour; `UPDATE_REFERENCE=1` writes it.
#[test]
fn the_pages_of_the_direction_in_docs_are_what_the_program_makes() {
    let world = World::copy_of("examples/tour");
    for language in ["fr", "en"] {
        let asked = ["report", "direction", "--format", "html", "--lang", language];
        let page = world.catalog(&asked).expect(0).out;
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join(format!("docs/direction.{language}.html"));
        if std::env::var_os("UPDATE_REFERENCE").is_some() {
            std::fs::write(&path, &page).unwrap();
        }
        assert!(
            std::fs::read_to_string(&path).unwrap() == page,
            "UPDATE_REFERENCE=1 writes {}",
            path.display()
        );
    }
}

#[test]
fn a_bundle_shows_the_figures_of_its_reports_and_fits_in_a_message() {
    let world = World::real();
    for id in ["committee", "direction", "coach"] {
        let mut alone = BTreeMap::new();
        let json = world.catalog(&["report", id, "--format", "json"]).expect(0).json();
        for figure in json["figures"].as_array().unwrap() {
            let name = figure["id"].as_str().unwrap();
            let own = REPORTS
                .iter()
                .find(|report| name.starts_with(&format!("{}-", report.id)))
                .unwrap();
            let whole = alone
                .entry(own.id)
                .or_insert_with(|| world.catalog(&["report", own.id, "--format", "json"]).expect(0).json());
            let figures = whole["figures"].as_array().unwrap();
            assert_eq!(Some(figure), figures.iter().find(|one| one["id"] == name));
        }
        let page = world.catalog(&["report", id, "--format", "html"]).expect(0).out;
        assert!(page.len() < 150_000, "{id}: {}", page.len());
    }
}

#[test]
fn what_breaks_without_a_thing_that_nobody_knows_is_refused_with_a_near_name() {
    let world = World::tour();
    let refused = world.catalog(&["report", "dependents", "proconect"]).expect(2);
    assert!(
        refused.err.contains("proconect") && refused.err.contains("proconnect"),
        "{}",
        refused.err
    );
    assert!(refused.out.is_empty(), "{}", refused.out);
    world.catalog(&["report", "dependents", "proconnect"]).expect(0);
    // What came later was not there to compare with: that is no error.
    world
        .catalog(&["report", "dependents", "herite", "--compare", "2026-01-01"])
        .expect(0);
}

#[test]
fn a_chart_with_nothing_to_draw_is_refused_and_one_that_is_drawn_is_written() {
    let world = World::tour();
    let nothing = ["--format", "svg", "--where", "product.name == 'rien de tel'"];
    let asked = |more: &[&str]| world.catalog(&[&["report", "lead-time"], more].concat());
    let refused = asked(&nothing).expect(2);
    assert!(
        refused.out.is_empty() && refused.err.contains("rien à dessiner"),
        "{}",
        refused.err
    );
    assert!(asked(&["--format", "svg"]).expect(0).out.starts_with("<svg "));
    let path = world.path("rien.svg");
    asked(&[&nothing[..], &["--out", path.to_str().unwrap()]].concat()).expect(2);
    assert!(!path.exists());
}

#[test]
fn a_chart_says_on_a_terminal_what_it_shows() {
    let world = World::tour();
    let text = world.catalog(&["report", "portfolio"]).expect(0).out;
    let lines: Vec<&str> = text.lines().collect();
    let first = lines.iter().position(|line| line.starts_with("  Idée ")).unwrap();
    assert_eq!(lines[first - 1], "Les produits par phase", "{text}");
    // Under a heading, it is said once.
    let text = world.catalog(&["report", "lead-time"]).expect(0).out;
    let twice = text
        .lines()
        .filter(|line| line.starts_with("Les durées, étape par étape"));
    assert_eq!(twice.count(), 1, "{text}");
}

#[test]
fn a_page_names_the_part_of_the_house_that_it_is_about_and_keeps_commands_to_an_appendix() {
    let world = World::tour();
    let asked = ["report", "direction", "--department", "pepiniere", "--format"];
    let page = |format: &str| world.catalog(&[&asked[..], &[format]].concat()).expect(0).out;
    let html = page("html");
    assert!(html.contains("<h1>Le parc, pour la direction\u{a0}: Pépinière de services</h1>"));
    assert!(!html.contains("--department"));
    let (body, appendix) = html.split_once("Pour aller plus loin dans un terminal").unwrap();
    assert!(!body.contains("catalog ") && appendix.contains("catalog "), "{body}");
    let text = page("text");
    assert!(
        text.starts_with("Le parc, pour la direction\u{a0}: Pépinière de services\n"),
        "{text}"
    );
    assert!(
        text.contains("Et maintenant\n") && !text.contains("dans un terminal"),
        "{text}"
    );
    // All of the house needs no name.
    let all = world.catalog(&["report", "direction"]).expect(0).out;
    assert!(all.starts_with("Le parc, pour la direction\n"), "{all}");
}

#[test]
fn a_day_before_the_first_fact_and_an_empty_choice_are_said() {
    let world = World::tour();
    for report in ["drift", "gates", "direction"] {
        let ask = |arguments: &[&str]| {
            let text = world.catalog(&[&["report", report], arguments].concat()).expect(0).out;
            text.replace(['\n', '\u{a0}'], " ")
        };
        let early = ask(&["--as-of", "2001-01-01"]);
        assert!(early.contains("aucun de ces produits n'avait commencé"), "{early}");
        let nobody = ask(&["--where", "false"]);
        assert!(nobody.contains("aucun produit ne répond à ce choix"), "{nobody}");
        let all = ask(&[]);
        assert!(
            !all.contains("n'avait commencé") && !all.contains("ne répond à ce choix"),
            "{all}"
        );
    }
}

#[test]
fn a_comparison_names_the_products_that_moved() {
    let world = World::tour();
    let asked = ["report", "portfolio", "--compare"];
    let moved = |day: &str| world.catalog(&[&asked[..], &[day]].concat()).expect(0).out;
    let text = moved("2026-10-05");
    let section = text.split("Les produits qui ont bougé\n").nth(1).unwrap();
    assert!(section.contains("Objets Trouvés"), "{text}");
    let json = world
        .catalog(&[&asked[..], &["2026-10-05", "--format", "json"]].concat())
        .expect(0)
        .json();
    let tables = json["tables"].as_array().unwrap();
    assert!(tables.iter().any(|table| table["id"] == "moved"), "{json}");
    let same = moved(crate::support::TODAY);
    assert!(same.contains("aucun produit n'est entré"), "{same}");
}

#[test]
fn a_blocked_product_says_who_frees_it_and_how() {
    let world = World::tour();
    let shown = |id: &str| world.catalog(&["show", id]).expect(0).out.replace('\u{a0}', " ");
    let blocked = shown("essai-bloque");
    for said in [
        "Bloqué : « Passage en MVP »",
        "24 novembre 2026",
        "à lever par : Responsable métier",
        "  catalog reservation close essai-bloque g-poc-2026-07-07/r1 --proof",
    ] {
        assert!(blocked.contains(said), "{said}: {blocked}");
    }
    assert!(!shown("reserve-ouverte").contains("Bloqué"));
}

#[test]
fn the_page_of_the_direction_opens_with_what_its_parts_come_to() {
    let world = World::tour();
    let in_short = |report: &str| {
        let json = world.catalog(&["report", report, "--format", "json"]).expect(0).json();
        json["in_short"].as_str().unwrap().to_owned()
    };
    let direction = in_short("direction");
    let sentences: Vec<&str> = direction.split_inclusive(". ").collect();
    // Then, who is late and who is blocked, by name.
    assert_eq!(sentences.len(), 6, "{direction}");
    assert!(sentences[4].contains("Courrier des Lauréats") && sentences[5].contains("Signature Solennelle"));
    for (sentence, part) in sentences.iter().zip(["portfolio", "gates", "drift", "impact"]) {
        let own = in_short(part);
        let mut letters = sentence.trim_end().chars();
        let first = letters.next().unwrap().to_lowercase();
        let sentence: String = first.chain(letters).collect();
        assert!(own.starts_with(&sentence), "{sentence} / {own}");
    }
    // Where one part heads the page, it does so in full.
    assert_eq!(in_short("committee"), in_short("reservations"));
}

/// What the tour cannot show, and why.
const LAWFULLY_EMPTY: [(&str, &str); 5] = [
    // Shown with `--rules`, and with `--by`: their own tests ask for them.
    ("gates", "trial_criteria"),
    ("gates", "trial_products"),
    ("indicators", "groups"),
    // Facts that were rewritten, and files that nobody has changed for long: the tour is one commit of today.
    ("recording-lag", "edits"),
    ("recording-lag", "unchanged"),
];
/// Figures that the tour cannot give, and why.
const LAWFULLY_UNKNOWN: [&str; 8] = [
    // Half of those that are measured have not got there yet.
    "ageing-going-on.poc",
    "ageing-going-on.generalisation",
    "ageing-leaving.generalisation",
    "reservations-lead-all",
    "support-start-all",
    // No commons says in a form that a program reads for which products it is made.
    "reuse-beside",
    // All is older than the catalogue, which is one commit.
    "recording-lag-since",
    "recording-lag-late",
];

/// The names that the source of a report gives to its tables and its bars.
fn named_in(source: &str) -> BTreeSet<String> {
    let text: String = source
        .split("#[cfg(test)]\nmod tests {")
        .next()
        .unwrap()
        .split_whitespace()
        .collect();
    let named = [
        "Table::new(\"",
        "Bars{name:\"",
        "Strips{name:\"",
        "=listed(\"",
        "listed(\"",
    ];
    let found = named.iter().flat_map(|before| text.split(before).skip(1));
    found.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

/// The source of a report, without its tests, or of all that several share.
fn sources(path: &Path) -> Vec<String> {
    let Ok(folder) = std::fs::read_dir(path.with_extension("")) else {
        return std::fs::read_to_string(path).into_iter().collect();
    };
    let files = folder.map(|file| file.unwrap().path());
    let files = files.filter(|file| !file.ends_with("tests.rs"));
    let inside = files.map(|file| std::fs::read_to_string(file).unwrap());
    inside.chain(std::fs::read_to_string(path)).collect()
}

#[test]
fn each_part_of_each_report_has_something_to_show_on_the_tour() {
    let world = World::tour();
    let folder = crate::support::project().join("src/report");
    let mut shown_by_some = BTreeSet::new();
    let mut asked_of_all = BTreeSet::new();
    for report in REPORTS {
        let subject = (asking(report).len() > 2).then_some("proconnect");
        let asked = ["report", report.id].into_iter().chain(subject);
        let asked: Vec<&str> = asked.chain(["--format", "json"]).collect();
        let json = world.catalog(&asked).expect(0).json();
        let figures = json["figures"].as_array().unwrap();
        let unknown: Vec<&str> = figures
            .iter()
            .filter(|figure| figure["value"].is_null())
            .map(|figure| figure["id"].as_str().unwrap())
            .filter(|id| !LAWFULLY_UNKNOWN.contains(id))
            .collect();
        assert_eq!(unknown, [""; 0], "{}", report.id);
        let tables = json["tables"].as_array().unwrap().iter();
        let shown: BTreeSet<String> = tables
            .filter(|table| !table["rows"].as_array().unwrap().is_empty())
            .map(|table| table["id"].as_str().unwrap().to_owned())
            .collect();
        let own = folder.join(format!("{}.rs", report.id.replace('-', "_")));
        for name in sources(&own).iter().flat_map(|source| named_in(source)) {
            let lawful = LAWFULLY_EMPTY.contains(&(report.id, name.as_str()));
            assert_eq!(shown.contains(&name), !lawful, "{} {name}: {shown:?}", report.id);
            asked_of_all.insert(name);
        }
        if report.id == "impact" {
            assert!(json["series"].as_array().unwrap().len() >= 3, "{}", report.id);
        }
        shown_by_some.extend(shown);
    }
    // The rules of this test are those of the reports: it finds their tables.
    assert!(asked_of_all.len() > 40, "{asked_of_all:?}");
    for file in std::fs::read_dir(&folder).unwrap() {
        let path = file.unwrap().path();
        // The frame, which adds the figures and the groups to every report.
        if path.ends_with("frame") {
            continue;
        }
        for name in sources(&path).iter().flat_map(|source| named_in(source)) {
            let lawful = LAWFULLY_EMPTY.iter().any(|(_, empty)| *empty == name);
            assert!(lawful || shown_by_some.contains(&name), "{name}: {}", path.display());
        }
    }
}
