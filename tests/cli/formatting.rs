//! `fmt`: the canonical form, without a value or a comment lost.

use crate::support::World;

const PATH: &str = "products/refuse.yaml";

#[test]
fn a_file_takes_its_form_and_keeps_what_it_says() {
    let world = World::tour();
    let before = world.catalog(&["show", "refuse", "--format", "json"]).expect(0).out;
    let text = world.read(PATH);
    // The order of the keys, the indents and the quotes of somebody else; a comment of their own.
    let (name, rest) = (
        text.lines().position(|line| line.starts_with("name:")).unwrap(),
        text.clone(),
    );
    let mut lines: Vec<String> = rest.lines().map(str::to_owned).collect();
    let moved = lines.remove(name).replace(": ", ":   ");
    lines.push("# dit en dernier".to_owned());
    lines.push(moved);
    world.write(PATH, lines.join("\r\n"));
    let check = world.catalog(&["fmt", "--check"]).expect(1);
    assert!(check.out.contains(PATH), "{}", check.out);
    assert_eq!(world.read(PATH), lines.join("\r\n"));
    world.catalog(&["fmt", PATH]).expect(0);
    let formed = world.read(PATH);
    assert!(formed.contains("# dit en dernier\nname: Plume Rapide\n"), "{formed}");
    assert_eq!(formed.replace("# dit en dernier\n", ""), text);
    assert_eq!(
        world.catalog(&["show", "refuse", "--format", "json"]).expect(0).out,
        before
    );
    world.catalog(&["fmt", "--check"]).expect(0);
}

#[test]
fn what_cannot_be_kept_is_left_as_it_is() {
    let world = World::tour();
    let faulty = "id: refuse\nname: [Plume\n";
    world.write(PATH, faulty);
    let alias = "id: arrete\nname: &n Essai\nsummary: *n\nphases: []\n";
    world.write("products/arrete.yaml", alias);
    let answer = world.catalog(&["fmt"]).expect(0);
    assert_eq!(
        (world.read(PATH).as_str(), world.read("products/arrete.yaml").as_str()),
        (faulty, alias)
    );
    assert!(answer.out.contains("catalog validate"), "{}", answer.out);
}

#[test]
fn what_cannot_be_read_is_in_no_form() {
    for bytes in [&b"id: essai\nname: \xe9t\xe9\n"[..], b"id: essai\nname: [\n"] {
        let world = World::bare();
        let path = "products/essai.yaml";
        world.write(path, bytes);
        let told = world.catalog(&["fmt", "--check", path]).expect(1);
        assert!(
            told.out.contains("essai.yaml") && told.out.contains("ligne 2"),
            "{}",
            told.out
        );
        // Without `--check`, all that can be put in form is.
        world.catalog(&["fmt", path]).expect(0);
        assert_eq!(std::fs::read(world.path(path)).unwrap(), bytes);
    }
}

#[test]
fn the_catalogues_of_the_repository_are_in_form() {
    for world in [World::real(), World::tour()] {
        world.catalog(&["fmt", "--check"]).expect(0);
    }
}
