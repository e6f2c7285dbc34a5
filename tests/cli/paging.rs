//! Long results at a terminal that `script` (util-linux) makes: they are read through a pager.

use std::process::{Command, Stdio};

use crate::needs::needs;
use crate::support::World;

const REPORT: &str = "report direction";

/// Runs the program in a window of `rows` lines, and gives its exit code and what was shown.
fn shown(world: &World, variables: &[(&str, &str)], rows: usize, arguments: &str) -> (i32, String) {
    let own = world.command(&[]);
    let globals = own.get_args().map(|argument| argument.to_string_lossy().into_owned());
    let globals: Vec<String> = globals.collect();
    let line = format!(
        "stty cols 100 rows {rows}; exec '{}' {} {arguments}",
        own.get_program().to_string_lossy(),
        globals.join(" ")
    );
    let mut command = Command::new("script");
    command
        .args(["-qefc", &line, "/dev/null"])
        .current_dir(world.root())
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("TERM", "xterm")
        .envs(own.get_envs().filter_map(|(name, value)| Some((name, value?))))
        .envs(variables.iter().copied())
        .stdin(Stdio::null());
    let output = command.output().unwrap();
    let code = output.status.code().unwrap();
    (code, String::from_utf8_lossy(&output.stdout).into_owned())
}

/// A pager that says that it is one, does `with_the_text`, and fails.
fn pager(world: &World, with_the_text: &str) -> String {
    world.write("pager.sh", format!("echo \"PAGED $1\"\n{with_the_text}\nexit 3\n"));
    format!("sh {} twice", world.path("pager.sh").display())
}

#[test]
fn what_is_longer_than_the_window_goes_through_the_pager_and_what_fits_does_not() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    let pager = pager(&world, "cat");
    let own = [("CATALOG_PAGER", pager.as_str()), ("PAGER", "/nonexistent/pager")];
    let (code, long) = shown(&world, &own, 20, REPORT);
    assert_eq!(code, 0, "{long}");
    assert!(long.contains("PAGED twice") && long.contains("En clair"), "{long}");
    let (_, short) = shown(&world, &own, 500, REPORT);
    assert!(!short.contains("PAGED") && short.contains("En clair"), "{short}");
    // The same by the variable of every program.
    let (_, long) = shown(&world, &[("PAGER", pager.as_str())], 20, "show reserve-ouverte");
    assert!(
        long.contains("PAGED twice") && long.contains("Salles Ouvertes"),
        "{long}"
    );
    // The exit code is the command's: a gate that is not ready.
    let ready = world.catalog(&["gate", "refuse"]);
    let (code, long) = shown(&world, &own, 5, "gate refuse");
    assert!(long.contains("PAGED twice"), "{long}");
    assert_eq!(code, ready.code);
}

#[test]
fn who_wants_no_pager_has_none() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    let pager = pager(&world, "cat");
    let own = ("CATALOG_PAGER", pager.as_str());
    for (variables, arguments) in [
        (vec![own, ("TERM", "dumb")], REPORT),
        (vec![own, ("CI", "true")], REPORT),
        (vec![own], "report direction --no-pager"),
        (vec![own], "report direction --format json"),
        (vec![("PAGER", pager.as_str()), ("CATALOG_PAGER", "")], REPORT),
        (vec![("PAGER", "cat")], REPORT),
    ] {
        let (code, out) = shown(&world, &variables, 20, arguments);
        assert_eq!(code, 0, "{out}");
        assert!(
            !out.contains("PAGED") && out.contains("produits"),
            "{variables:?}: {out}"
        );
    }
    // Where no terminal reads, nothing is read through a pager.
    let piped = world.catalog_with(&[own], &["report", "direction"]).expect(0);
    assert!(!piped.out.contains("PAGED"));
}

#[test]
fn a_pager_that_is_not_there_or_is_closed_early_is_no_error() {
    if !needs("script", "--version") {
        return;
    }
    let world = World::tour();
    let (code, plain) = shown(&world, &[("PAGER", "/nonexistent/pager")], 20, REPORT);
    assert_eq!(code, 0, "{plain}");
    assert!(plain.contains("En clair") && !plain.contains("nonexistent"), "{plain}");
    let pager = pager(&world, "head -n 1");
    let (code, first) = shown(&world, &[("PAGER", pager.as_str())], 20, REPORT);
    assert_eq!(code, 0, "{first}");
    assert!(first.contains("PAGED") && !first.contains("En clair"), "{first}");
}
