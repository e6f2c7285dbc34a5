//! The walk of README.fr.md: a product from its registration to its stop, as a reader types it.

use std::fs;

use crate::support::{World, project};

/// The words of a command line, quotes taken away.
fn words(line: &str) -> Vec<String> {
    let mut words = vec![String::new()];
    let mut quoted = false;
    for letter in line.chars() {
        match letter {
            '"' => quoted = !quoted,
            ' ' if !quoted => words.push(String::new()),
            other => words.last_mut().unwrap().push(other),
        }
    }
    words.retain(|word| !word.is_empty());
    words
}

#[test]
fn the_walk_of_the_readme_takes_a_product_from_registration_to_its_stop() {
    let readme = fs::read_to_string(project().join("README.fr.md")).unwrap();
    let walk = readme
        .split_once("<!-- parcours -->")
        .and_then(|(_, rest)| rest.split_once("<!-- /parcours -->"))
        .unwrap()
        .0;
    let world = World::tour();
    let (mut shown, mut commands) = (String::new(), 0);
    for line in walk.lines().filter(|line| !line.is_empty() && !line.starts_with("```")) {
        if let Some(command) = line.strip_prefix("$ catalog ") {
            let words = words(command);
            let arguments: Vec<&str> = words.iter().map(String::as_str).collect();
            let answer = world.catalog(&arguments).expect(0);
            shown = format!("{}{}", answer.out, answer.err).replace('\u{a0}', " ");
            commands += 1;
        } else {
            assert!(
                shown.contains(&line.replace('\u{a0}', " ")),
                "« {line} » is not in:\n{shown}"
            );
        }
    }
    assert!(commands > 15, "{commands}");
    world.git(&["checkout", "-q", "catalog/navettes"]);
    world
        .catalog(&["--today", "2028-07-03", "validate", "products/navettes.yaml"])
        .expect(0);
    world.git(&["fsck", "--strict"]);
}
