//! indicators of management, and outcomes of public policy.

use crate::rules::{Case, PRODUCT};

use super::relations::IDEA;

const LISTS: &str = "reference.yaml";

pub(in crate::rules) fn cases() -> Vec<Case> {
    let product = &format!("id: essai\nname: Essai\n{IDEA}");
    let indicator = |formula: &str| {
        format!("management_indicators:\n  - id: geres\n    fr: Gérés\n    en: Managed\n    formula: {formula}\n")
    };
    let outcome = |id: &str| format!("policy_outcomes:\n  - id: {id}\n    fr: Recours\n    en: Take-up\n");
    let case = |name: &'static str, faulty: &str, lawful: &str| {
        Case::files(
            "X-14",
            name,
            &[(PRODUCT, product), (LISTS, faulty)],
            &[(PRODUCT, product), (LISTS, lawful)],
        )
    };
    let sound = indicator("size(products.filter(p, p.managed_by == 'dnum'))");
    vec![
        case(
            "a formula that names a field that is not there",
            &indicator("size(products.filter(p, p.managed == 'dnum')) #~ X-14"),
            &sound,
        ),
        case(
            "a formula that gives no number",
            &indicator("products.exists(p, p.inherited) #~ X-14"),
            &indicator("ratio(size(products.filter(p, p.inherited)), size(products))"),
        ),
        case(
            "an indicator of the name of another",
            &format!("{sound}  - {{id: geres, fr: Autres, en: Others, formula: size(products)}} #~ X-14\n"),
            &format!("{sound}  - {{id: autres, fr: Autres, en: Others, formula: size(products)}}\n"),
        ),
        case(
            "an outcome of the name of an indicator",
            &format!("{}{sound}", outcome("geres").replace("id: geres", "id: geres #~ X-14")),
            &format!("{}{sound}", outcome("recours")),
        ),
    ]
}
