//! S-42, X-10, X-11: what products reuse.

use crate::rules::catalogue::relations::IDEA;
use crate::rules::{Case, PRODUCT, named};

pub(in crate::rules) fn cases() -> Vec<Case> {
    let mut cases = commons();
    cases.extend(platforms());
    cases
}

fn platforms() -> Vec<Case> {
    vec![Case::facts(
        "S-42",
        "a platform that cannot hold what the product is rated",
        "
            hosting: {platform: atlas_ovh_v2}
            security: {dict: {d: 3, i: 1, c: 1, t: 1}} #~ S-42/warning
            ",
        "
            hosting: {platform: atlas_ovh_v2}
            security: {dict: {d: 2, i: 1, c: 1, t: 1}}
            ",
    )]
}

fn commons() -> Vec<Case> {
    let common = |more: &str| format!("id: brique\nname: Brique\nkind: brique\n{more}");
    let uses = |reuse: &str, mark: &str| named(&format!("reuse: [{{common: brique, {reuse}}}]{mark}\n{IDEA}"));
    let path = "commons/brique.yaml";
    vec![
        Case::files(
            "X-10",
            "a commons that the catalogue advises against",
            &[
                (path, &common("maturity: a_eviter\n")),
                (PRODUCT, &uses("mode: tel_quel", " #~ X-10/warning")),
            ],
            &[
                (path, &common("maturity: a_eviter\n")),
                (PRODUCT, &uses("mode: tel_quel, until: 2026-11-21", "")),
            ],
        ),
        Case::files(
            "X-10",
            "a changed copy that gives nothing back",
            &[(path, &common("")), (PRODUCT, &uses("mode: fork", " #~ X-10/warning"))],
            &[
                (path, &common("")),
                (
                    PRODUCT,
                    &uses("mode: fork, contribution_back: corrections proposées", ""),
                ),
            ],
        ),
        Case::files(
            "X-11",
            "health data and ratings that the commons cannot hold",
            &[
                (path, &common("hds: false\ndict_max: [2, 2, 2, 2]\n")),
                (
                    PRODUCT,
                    &uses("mode: api", " #~ X-11/warning X-11/warning").replace(
                        "phases",
                        "data: {health: true}\nsecurity: {dict: {d: 3, i: 1, c: 1, t: 1}}\nphases",
                    ),
                ),
            ],
            &[
                (path, &common("hds: true\ndict_max: [2, 2, 2, 2]\n")),
                (
                    PRODUCT,
                    &uses("mode: api", "").replace(
                        "phases",
                        "data: {health: true}\nsecurity: {dict: {d: 2, i: 1, c: 1, t: 1}}\nphases",
                    ),
                ),
            ],
        ),
    ]
}
