//! Every report of the registry, in every form that it names.

use catalog::report::REPORTS;
use catalog::report::input::Takes;

use crate::support::World;

/// The forms that a report's help names.
fn forms(world: &World, report: &str) -> Vec<String> {
    let help = world.catalog(&["report", report, "--help"]).expect(0).out;
    let named = help.split("--format <").nth(1).and_then(|rest| rest.split('>').next());
    named.unwrap().split('|').map(str::to_owned).collect()
}

fn printed(world: &World, report: &str, form: &str) -> String {
    let first = world.catalog(&["report", report, "--format", form]).expect(0).out;
    let again = world.catalog(&["report", report, "--format", form]).expect(0).out;
    assert_eq!(first, again, "{report} {form}");
    first
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
            let text = printed(&world, report.id, form);
            assert!(!text.contains("NaN") && !text.trim().is_empty(), "{} {form}", report.id);
            match form.as_str() {
                "json" => {
                    let json: serde_json::Value = serde_json::from_str(&text).unwrap();
                    assert_eq!(json["schema"], format!("catalog-report-{}/1", report.id));
                    for key in ["on", "rules_version", "rules_standing", "catalogue", "undecided"] {
                        assert!(!json[key].is_null(), "{} {key}", report.id);
                    }
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
        let refused = world.catalog(&["report", report.id, "--format", "sarif"]).expect(2);
        assert!(refused.err.contains("html"), "{}", refused.err);
    }
}

#[test]
fn a_page_that_is_sent_says_what_a_terminal_says_beside_it() {
    let undecided = ["--where", "product.team.business_owner.share >= 0.0"];
    for report in REPORTS {
        // What the rules are worth.
        for (world, is_proposition) in [(World::real(), true), (World::tour(), false)] {
            let page = world.catalog(&["report", report.id, "--format", "html"]).expect(0).out;
            assert_eq!(page.contains("<p class=\"foot\">"), is_proposition, "{page}");
        }
        // How many products were left out.
        let world = World::tour();
        for form in ["html", "markdown"] {
            let asked = [&["report", report.id, "--format", form], &undecided[..]].concat();
            let page = world.catalog(&asked).expect(0).out;
            assert!(page.contains("--where"), "{page}");
            let all = world.catalog(&["report", report.id, "--format", form]).expect(0).out;
            assert!(!all.contains("--where"), "{all}");
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
            let own = world.catalog(&["rapport", name, "--format", "json"]).expect(0).json();
            assert_eq!(own["schema"], format!("catalog-report-{}/1", report.id));
        }
        for option in report.options {
            let name = format!("--{}", option.name.replace('_', "-"));
            match option.takes {
                Takes::Nothing => {
                    world.catalog(&["report", report.id, &name]).expect(0);
                }
                Takes::Word { words, default } => {
                    assert!(words.contains(&default));
                    for word in words.words {
                        world.catalog(&["report", report.id, &name, word]).expect(0);
                    }
                    let refused = world.catalog(&["report", report.id, &name, "rien"]).expect(2);
                    assert!(refused.err.contains(default), "{}", refused.err);
                }
            }
        }
    }
    let refused = world.catalog(&["report"]).expect(2).err;
    assert!(refused.contains("portfolio") && refused.contains("ageing"), "{refused}");
    let refused = world.catalog(&["report", "rien"]).expect(2).err;
    assert!(refused.contains("rien"), "{refused}");
}
