//! The questions of the vision workshop: those of a product that make its vision, part by part, in the order in which a
//! meeting answers them (the 7P of Gamestorming, on a product instead of a meeting).

use super::parts::{Asked, Part};

/// The parts, in their order.
pub static PARTS: &[Part] = &[
    Part {
        heading: text!("workshop-purpose"),
        asked: &[Asked::Fact("vision.statement")],
    },
    Part {
        heading: text!("workshop-people"),
        asked: &[Asked::More(
            "vision.actors",
            &["kind", "role", "expectation", "contact_role", "influence"],
        )],
    },
    Part {
        heading: text!("workshop-product"),
        asked: &[
            Asked::Fact("value.problem.text"),
            Asked::Fact("vision.users"),
            Asked::Fact("vision.value_proposition"),
            Asked::Fact("vision.expected_impact"),
            Asked::More("objectives", &["owner", "period"]),
            Asked::Below("objectives", "key_results", &["text", "baseline", "target", "due"]),
        ],
    },
    Part {
        heading: text!("workshop-process"),
        asked: &[Asked::Fact("vision.working_agreement")],
    },
    Part {
        heading: text!("workshop-pitfalls"),
        asked: &[Asked::More("risks", &["likelihood", "impact", "owner", "response"])],
    },
    Part {
        heading: text!("workshop-preparation"),
        asked: &[Asked::More("actions", &[])],
    },
    Part {
        heading: text!("workshop-practical"),
        asked: &[
            Asked::More("vision.workshops", &["participants", "link"]),
            Asked::Fact("vision.approved_by"),
            Asked::Fact("vision.reviewed_on"),
        ],
    },
];

#[cfg(test)]
mod tests {
    use super::super::parts::forms;
    use super::*;
    use crate::domain::date::Date;
    use crate::domain::product::Product;
    use crate::lifecycle::subject::Subject;
    use crate::lifecycle::version::Version;
    use crate::store::document;

    fn asked(facts: &str) -> Vec<String> {
        let tour = concat!(env!("CARGO_MANIFEST_DIR"), "/examples/tour/lifecycle/2026.1.yaml");
        let rules = std::fs::read(tour).unwrap();
        let version = document::read::<Version>("rules", &rules, |_, _, _| ()).value.unwrap();
        let text = format!("id: p1\nname: P\nphases: [{{phase: idee, start: 2026-01-01}}]\n{facts}");
        let read = document::read::<Product>("products/p1.yaml", text.as_bytes(), |_, _, _| ());
        let subject = Subject::new(&read.value.unwrap(), &version, Date::parse("2026-11-22").unwrap());
        forms(PARTS, &subject).iter().map(|(_, form)| form.at()).collect()
    }

    #[test]
    fn each_part_is_asked_in_its_order_and_an_objective_for_its_key_results() {
        let bare = asked("");
        let whole = [
            "vision.statement",
            "vision.actors[]",
            "value.problem.text",
            "vision.users",
            "vision.value_proposition",
            "vision.expected_impact",
            "objectives[]",
            "vision.working_agreement",
            "risks[]",
            "actions[origin=atelier]",
            "vision.workshops[]",
            "vision.approved_by",
            "vision.reviewed_on",
        ];
        assert_eq!(bare, whole);
        let more = asked(
            "objectives: [{id: o1, text: Moins d'attente}, {id: o2, text: T, key_results: [{id: k1, text: K, baseline: 1, target: 2, due: 2027-01-01}]}]\n",
        );
        let added: Vec<&String> = more.iter().filter(|at| !bare.contains(at)).collect();
        assert_eq!(added, ["objectives.o1.key_results[]"]);
    }
}
