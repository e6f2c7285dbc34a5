//! What every report does with what is bad, missing or too much.

use std::io::Read as _;
use std::process::Stdio;

use catalog::report::REPORTS;

use super::{asking, is_whole};
use crate::support::{Answer, World};

/// No number is written that is none.
fn is_sound(text: &str) -> bool {
    let mut words = text.split(|letter: char| !letter.is_alphanumeric());
    !words.any(|word| ["NaN", "nan", "inf", "Infinity"].contains(&word))
}

/// Every report, as `more` asks for it.
fn each(world: &World, more: &[&str], check: impl Fn(&str, Answer)) {
    for report in REPORTS {
        check(report.id, world.catalog(&[&asking(report)[..], more].concat()));
    }
}

/// Every report answers, in figures that are numbers.
fn all_answer(world: &World) {
    for report in REPORTS {
        let asked = [&asking(report)[..], &["--format", "json"]].concat();
        let answer = world.catalog(&asked).expect(0);
        assert!(is_sound(&answer.out), "{}: {}", report.id, answer.out);
        is_whole(report, &answer.json());
    }
    for form in ["text", "html", "csv"] {
        each(world, &["--format", form], |id, answer| {
            let answer = answer.expect(0);
            assert!(is_sound(&answer.out), "{id} {form}: {}", answer.out);
        });
    }
}

fn change(world: &World, path: &str, changes: &[(&str, &str)]) {
    let mut text = world.read(path);
    for (from, to) in changes {
        assert!(text.contains(from), "{path}: {from}");
        text = text.replace(from, to);
    }
    world.write(path, text);
}

#[test]
fn what_is_negative_zero_or_the_wrong_way_round_is_divided_by_nothing() {
    let world = World::tour();
    let path = |id: &str| format!("products/{id}.yaml");
    change(
        &world,
        &path("second-essai"),
        &[
            ("total_eur_ttc: 540000", "total_eur_ttc: 0"),
            ("previous: '430000'", "previous: 'beaucoup'"),
            ("run_yearly_eur: 110000", "run_yearly_eur: -5"),
            ("baseline: 0.83, target: 0.98", "baseline: 0.83, target: 0.83"),
            ("fte: 2.0", "fte: -2.0"),
        ],
    );
    change(
        &world,
        &path("grand-public"),
        &[
            ("total_eur_ttc: 420000", "total_eur_ttc: -420000"),
            (
                "start: 2025-01-22, end: 2026-06-30",
                "start: 2026-06-30, end: 2025-01-22",
            ),
            ("cp_eur: 184000", "cp_eur: -1"),
        ],
    );
    change(
        &world,
        &path("ajourne"),
        &[(
            "start: 2026-04-13, end: 2027-06-30",
            "start: 2026-04-13, end: 2026-04-13",
        )],
    );
    // Nobody is aimed at, nobody answers.
    change(
        &world,
        &path("second-essai"),
        &[("target_size: {value: 9000", "target_size: {value: 0")],
    );
    all_answer(&world);
    let json = world.catalog(&["report", "drift", "--format", "json"]).expect(0).json();
    let rows = |name: &str| {
        let tables = json["tables"].as_array().unwrap();
        tables.iter().find(|table| table["id"] == name).unwrap()["rows"].to_string()
    };
    // A plan of nothing has no share: it is no plan to drift from.
    assert!(!rows("budgets").contains("second-essai") && !rows("budgets").contains("grand-public"));
    assert!(!rows("schedules").contains("grand-public") && !rows("schedules").contains("\"ajourne\""));
}

#[test]
fn a_milestone_before_the_start_is_no_duration_and_is_counted() {
    let world = World::tour();
    let text = world.read("products/grand-public.yaml");
    let at = text.find("id: premiere_production").expect("a milestone");
    let rest = &text[at..];
    let day = rest.split("actual: ").nth(1).unwrap().get(..10).unwrap();
    let early = format!("{}{}", &text[..at], rest.replacen(day, "2019-01-01", 1));
    world.write("products/grand-public.yaml", early);
    all_answer(&world);
    let json = world
        .catalog(&["report", "lead-time", "--format", "json"])
        .expect(0)
        .json();
    let left_out = json["perimeter"]["left_out"].as_array().unwrap();
    assert!(left_out.iter().any(|one| one["why"] == "cycles_backwards"), "{json}");
}

#[test]
fn two_scales_of_satisfaction_are_never_mixed() {
    let world = World::tour();
    let answers = |scale: &str| -> f64 {
        let json = world
            .catalog(&["report", "impact", "--format", "json"])
            .expect(0)
            .json();
        let tables = json["tables"].as_array().unwrap();
        let table = tables.iter().find(|table| table["id"] == "departments").unwrap();
        let columns = table["columns"].as_array().unwrap();
        let at = columns.iter().position(|column| column["id"] == scale).unwrap();
        let rows = table["rows"].as_array().unwrap().iter();
        rows.filter_map(|row| row[at].as_f64()).sum()
    };
    let (ten, five) = (answers("jdma10_n"), answers("note5_n"));
    // The same notes, said to be out of five: they leave one mean and join the other.
    change(
        &world,
        "products/reserve-ouverte.yaml",
        &[("scale: jdma10", "scale: note5")],
    );
    let moved = ten - answers("jdma10_n");
    assert!(moved > 0.0, "{ten}");
    assert!((answers("note5_n") - five - moved).abs() < 0.5);
    all_answer(&world);
}

#[test]
fn a_product_that_cannot_be_read_is_left_out_and_counted() {
    let world = World::tour();
    world.write("products/casse.yaml", "id: casse\nname: [\n");
    world.write("products/sans-phase.yaml", "id: sans-phase\nname: Sans phase\n");
    world.write(
        "products/phases-vides.yaml",
        "id: phases-vides\nname: Phases vides\nphases: []\n",
    );
    all_answer(&world);
    each(&world, &["--format", "json"], |id, answer| {
        let json = answer.json();
        let left_out = json["perimeter"]["left_out"].as_array().unwrap();
        let unread = left_out.iter().find(|one| one["why"] == "unread");
        assert_eq!(
            unread.and_then(|one| one["count"].as_u64()),
            Some(2),
            "{id}: {left_out:?}"
        );
        let unphased = left_out.iter().find(|one| one["why"] == "no_phase");
        assert_eq!(
            unphased.and_then(|one| one["count"].as_u64()),
            Some(1),
            "{id}: {left_out:?}"
        );
    });
    each(&world, &[], |id, answer| {
        let text = answer.expect(0).out.replace(['\n', '\u{a0}'], " ");
        assert!(text.contains("le fichier ne peut pas être lu"), "{id}: {text}");
        assert!(!text.contains("commencé après cette date"), "{id}: {text}");
    });
}

#[test]
fn rules_of_a_later_version_of_the_program_are_refused_in_words() {
    let world = World::tour();
    change(
        &world,
        "lifecycle/2026.1.yaml",
        &[("schema: catalog-lifecycle/1", "schema: catalog-lifecycle/9")],
    );
    each(&world, &[], |id, answer| {
        let answer = answer.expect(2);
        assert!(answer.out.is_empty(), "{id}: {}", answer.out);
        assert!(answer.err.contains("lifecycle/2026.1.yaml"), "{id}: {}", answer.err);
    });
}

#[test]
fn days_and_revisions_where_there_is_nothing_are_said() {
    let world = World::tour();
    // Before the first commit, and a revision that holds no catalogue.
    each(&world, &["--at", "1991-01-01"], |id, answer| {
        let answer = answer.expect(2);
        assert!(
            answer.out.is_empty() && answer.err.contains("1991-01-01"),
            "{id}: {}",
            answer.err
        );
    });
    world.git(&["checkout", "--quiet", "--orphan", "vide"]);
    world.git(&["rm", "-r", "--quiet", "--cached", "."]);
    world.git(&["commit", "--quiet", "--allow-empty", "--message=vide"]);
    world.git(&["checkout", "--quiet", "--force", "main"]);
    each(&world, &["--at", "vide"], |id, answer| {
        let answer = answer.expect(2);
        assert!(
            answer.out.is_empty() && answer.err.contains("vide"),
            "{id}: {}",
            answer.err
        );
    });
    for form in ["text", "html", "markdown", "csv"] {
        each(&world, &["--as-of", "1991-01-01", "--format", form], |id, answer| {
            let out = answer.expect(0).out;
            assert!(is_sound(&out) && !out.is_empty(), "{id} {form}: {out}");
        });
        each(&world, &["--where", "false", "--format", form], |id, answer| {
            let out = answer.expect(0).out;
            assert!(is_sound(&out) && !out.is_empty(), "{id} {form}: {out}");
        });
    }
}

#[test]
fn a_day_is_written_as_people_write_it() {
    let world = World::tour();
    let asked = |more: &[&str]| {
        let whole = [&["report", "portfolio", "--format", "json"], more].concat();
        world.catalog(&whole).expect(0).out
    };
    for option in ["--as-of", "--compare"] {
        let plain = asked(&[option, "2026-10-22"]);
        for written in ["22/10/2026", "22 octobre 2026", "22 October 2026"] {
            assert_eq!(asked(&[option, written]), plain, "{option} {written}");
        }
    }
    let today = asked(&["--at", "2026-11-22"]);
    assert_eq!(asked(&["--at", "22 novembre 2026"]), today);
    // Of a day to come, nobody knows what it will say.
    for command in [&["report", "portfolio"][..], &["report", "direction"]] {
        let refused = world.catalog(&[command, &["--at", "2026-11-23"]].concat()).expect(2);
        assert!(refused.err.contains("n'est pas encore venu"), "{}", refused.err);
    }
    let told = |day: &str| world.catalog(&["diff", day]).expect(0).out;
    assert_eq!(told("22/11/2026"), told("2026-11-22"));
    let shown = |day: &str| world.catalog(&["show", day]).expect(0).out;
    assert_eq!(shown("24 novembre 2026"), shown("2026-11-24"));
    for wrong in ["31/02/2026", "22 brumaire 2026"] {
        let refused = world.catalog(&["report", "portfolio", "--as-of", wrong]).expect(2);
        assert!(refused.err.contains(wrong), "{}", refused.err);
    }
}

/// A device that takes nothing, as a full disk; a reader that goes away; a file that is there.
#[cfg(target_os = "linux")]
#[test]
fn what_cannot_be_written_is_a_failure_and_a_reader_that_leaves_is_none() {
    let world = World::tour();
    world.write("la.html", "à moi");
    for report in REPORTS {
        let asked = asking(report);
        let device = std::fs::OpenOptions::new().write(true).open("/dev/full").unwrap();
        let output = world.command(&asked).stdout(device).output().unwrap();
        assert_eq!(output.status.code(), Some(2), "{}", report.id);
        let mut command = world.command(&asked);
        let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn().unwrap();
        drop(child.stdout.take());
        let mut said = String::new();
        child.stderr.take().unwrap().read_to_string(&mut said).unwrap();
        assert_eq!(
            (child.wait().unwrap().code(), said.as_str()),
            (Some(0), ""),
            "{}",
            report.id
        );
        let kept = world.catalog(&[&asked[..], &["--out", "la.html"]].concat()).expect(2);
        assert!(kept.err.contains("--force"), "{}", kept.err);
    }
    assert_eq!(world.read("la.html"), "à moi");
}

#[test]
fn long_lists_show_their_beginning_on_a_terminal_and_all_where_that_is_asked() {
    let world = World::real();
    for report in ["coach", "impact", "completeness"] {
        let text = |more: &[&str]| world.catalog(&[&["report", report], more].concat()).expect(0).out;
        let (short, long) = (text(&[]), text(&["--all"]));
        assert!(
            short.lines().count() < long.lines().count() || !short.contains("--all"),
            "{report}"
        );
        assert!(!long.contains("--all"), "{report}: {long}");
        for form in ["html", "json", "csv"] {
            assert_eq!(
                text(&["--format", form]),
                text(&["--format", form, "--all"]),
                "{report} {form}"
            );
        }
    }
    let rest = world.catalog(&["report", "completeness"]).expect(0).out;
    assert!(rest.contains("`--all` les montre tous"), "{rest}");
}

#[test]
fn a_figure_that_used_nothing_is_named_for_people_and_kept_for_programs() {
    let world = World::real();
    for report in ["drift", "coach", "direction"] {
        let asked = |form: &str| world.catalog(&["report", report, "--format", form]).expect(0);
        let json = asked("json").json();
        let figures = json["figures"].as_array().unwrap();
        let silent = figures.iter().filter(|figure| figure["n"] == 0);
        assert!(silent.count() > 3, "{report}");
        for form in ["text", "html", "markdown"] {
            let page = asked(form).out;
            assert!(
                page.contains("Ce qui ne se calcule pas encore"),
                "{report} {form}: {page}"
            );
        }
        let tables = json["tables"].as_array().unwrap();
        let has_records = tables.iter().any(|table| table["id"] == "products");
        let csv = asked("csv").out;
        assert!(has_records || csv.lines().count() > 1, "{report}: {csv}");
    }
    // Where a part of the figures is known, the others stand below.
    let text = world
        .catalog(&["report", "impact"])
        .expect(0)
        .out
        .replace('\u{a0}', " ");
    let known = text.find("Produits sans satisfaction relevée").unwrap();
    assert!(text.find("Ce qui ne se calcule pas encore").unwrap() > known, "{text}");
}

#[test]
fn nobody_is_sent_in_a_circle_and_a_history_that_is_short_leads_to_the_facts() {
    let world = World::real();
    let next = |report: &str| {
        let text = world.catalog(&["report", report]).expect(0).out;
        text.split("Et maintenant\n").nth(1).unwrap().to_owned()
    };
    assert!(next("problems").contains("catalog report support"));
    assert!(next("support").contains("catalog explain support_needs"));
    world.catalog(&["explain", "support_needs"]).expect(0);
    let early = world.catalog(&["diff", "22 octobre 2020"]).expect(2).err;
    assert!(
        early.contains("catalog report portfolio --compare 2020-10-22"),
        "{early}"
    );
}

#[test]
fn a_report_is_not_compared_with_a_day_that_comes_after_it() {
    let world = World::tour();
    for (as_of, then, said) in [
        ("2026-11-22", "2026-12-24", "24\u{a0}décembre 2026"),
        ("2026-03-01", "1er novembre 2026", "1er\u{a0}novembre 2026"),
    ] {
        each(&world, &["--as-of", as_of, "--compare", then], |id, answer| {
            let answer = answer.expect(2);
            assert!(
                answer.err.contains(said) && answer.err.contains("`--compare`"),
                "{id}: {}",
                answer.err
            );
        });
    }
}
