//! Another ministry, another lifecycle, the same program: `examples/autre-cycle`.

use insta::assert_snapshot;

use crate::support::World;

fn world() -> World {
    let world = World::copy_of("examples/autre-cycle");
    world.commit_all();
    world
}

#[test]
fn the_example_is_valid_and_reads_like_its_own_rules() {
    let world = world();
    world.catalog(&["validate"]).expect(0);
    world.catalog(&["fmt", "--check"]).expect(0);
    let all: Vec<String> = [
        vec!["list"],
        vec!["gate", "guichet-rivage"],
        vec!["explain", "C-ACCELERATION"],
        vec!["report", "portfolio"],
    ]
    .iter()
    .map(|arguments| world.catalog(arguments).expect(0).out)
    .collect();
    let all = all.join("\n———\n");
    for word in ["go_avec_reserves", "ajourne", "G-MVP", "idee", "Généralisation"] {
        assert!(!all.contains(word), "{word} is of another lifecycle:\n{all}");
    }
    assert_snapshot!("another_cycle", all);
}

/// The same walk as the DNUM's: a gate, a decision, a phase, a reservation that stands in the way, an end.
#[test]
fn a_product_walks_from_its_first_phase_to_one_of_three_ends() {
    let world = world();
    let id = "guichet-rivage";
    let decide = |gate: &str, more: &[&str], code: i32| {
        let mut all = vec![
            "decide",
            id,
            "--gate",
            gate,
            "--session",
            "2026-11-17",
            "--opinion",
            "pour",
            "--here",
            "--yes",
        ];
        all.extend(more);
        world.catalog(&all).expect(code)
    };
    let advance = |code: i32| world.catalog(&["advance", id, "--here", "--yes"]).expect(code);
    let refused = advance(1);
    assert!(refused.err.contains("C-CONSTRUCTION"), "{}", refused.err);
    let condition = "aspect=confiance; text=Publier les mentions; owner_role=sponsor";
    decide(
        "C-CONSTRUCTION",
        &["--outcome", "oui_si", "--reservation", condition],
        0,
    );
    advance(0);
    // The milestone, then the condition, stand in the way of the next phase.
    let early = decide("C-ACCELERATION", &["--outcome", "oui"], 1);
    assert!(early.err.contains("r1"), "{}", early.err);
    let path = format!("products/{id}.yaml");
    let text = world.read(&path);
    assert!(text.contains("        owner_role: sponsor\n"), "{text}");
    let closed = text.replace(
        "        owner_role: sponsor\n",
        "        owner_role: sponsor\n        events: [{on: 2026-11-17, kind: closed, proof: page en ligne}]\n",
    );
    world.write(&path, &closed);
    world.commit_all();
    let unused = decide("C-ACCELERATION", &["--outcome", "oui"], 1);
    assert!(
        unused.out.contains("S-31") && unused.out.contains("premiers_usagers"),
        "{}",
        unused.out
    );
    let milestone = "  - {id: premiers_usagers, actual: 2026-11-17}\nphases:";
    world.write(&path, closed.replacen("phases:", milestone, 1));
    world.commit_all();
    decide("C-ACCELERATION", &["--outcome", "oui"], 0);
    advance(0);
    // Three ways out: the decision says which.
    decide("C-SORTIE", &["--outcome", "oui", "--target-phase", "transfere"], 0);
    advance(0);
    let shown = world.catalog(&["show", id, "--format", "json"]).expect(0).json();
    assert_eq!(shown["product"]["phase"], "transfere");
    world.catalog(&["validate"]).expect(0);
    let over = advance(1);
    assert!(over.err.contains("Transféré"), "{}", over.err);
}

#[test]
fn words_of_the_other_lifecycle_are_refused() {
    let world = world();
    let refused = world
        .catalog(&[
            "decide",
            "guichet-rivage",
            "--outcome",
            "go",
            "--session",
            "2026-11-17",
            "--yes",
        ])
        .expect(2);
    assert!(refused.err.contains("oui_si"), "{}", refused.err);
    world.write(
        "products/phare.yaml",
        world
            .read("products/phare.yaml")
            .replace("acceleration", "generalisation"),
    );
    assert!(world.findings("products/phare.yaml").iter().any(|(id, _)| id == "S-02"));
}

/// A check asks what the tool computes, or whether something is there: that the file does not say it is no excuse.
#[test]
fn a_check_runs_on_every_product_that_it_is_about() {
    let world = world();
    let (product, rules) = ("products/phare.yaml", "lifecycle/2026.1.yaml");
    let (whole, written) = (world.read(product), world.read(rules));
    let told = || world.findings(product).iter().any(|(id, _)| id == "S-71");
    assert!(!told());
    let links = whole.lines().find(|line| line.starts_with("links:")).expect("links");
    let without = |lines: &str| whole.replace(links, lines);
    let address = links.find(", stats_url:").expect("an address");
    let shorter = format!("{}}}", &links[..address]);
    let expr = "product.phase != 'acceleration' || has(product.links.stats_url)";
    assert!(written.contains(expr));
    for text in [without(&shorter), without("")] {
        world.write(product, text);
        for same in [
            expr,
            "has(product.links.stats_url) || product.phase != 'acceleration'",
            "product.cycle > 1 || has(product.links.stats_url) || product.phase != 'acceleration'",
            "product.inherited == has(product.links.stats_url)",
            "has(product.links.stats_url)",
        ] {
            world.write(rules, written.replace(expr, same));
            assert!(told(), "{same}");
        }
        world.write(
            rules,
            written.replace(expr, "product.links.stats_url.startsWith('https')"),
        );
        assert!(!told(), "a fact that nobody has written is unknown, not wrong");
        world.write(rules, &written);
    }
}
