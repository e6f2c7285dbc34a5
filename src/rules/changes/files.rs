//! C-03: files of products stay.

use crate::diagnostic::{Message, Rule, Severity};
use crate::domain::tree::Where;

use super::super::CrossFindings;
use super::{ChangeContext, Changed, FilesRule};

/// C-03: a product leaves by its stop, or by `hors_perimetre`; its file is neither removed nor renamed.
pub static PRODUCT_STAYS: FilesRule = FilesRule {
    rule: Rule {
        id: "C-03",
        name: "product-file-stays",
        severity: Severity::Error,
    },
    check: product_stays,
};

fn product_stays(changed: &Changed, _: &ChangeContext<'_>, findings: &mut CrossFindings) {
    for gone in changed.products.iter().filter(|pair| !pair.stays) {
        let stem = |path: &str| path.rsplit('/').next().map(str::to_owned);
        // Into another folder, under the same name, is where it was.
        let moved = changed
            .products
            .iter()
            .any(|pair| pair.stays && pair.before.is_none() && stem(&pair.path) == stem(&gone.path));
        if moved {
            continue;
        }
        let heir = gone.before.as_ref().and_then(|before| {
            changed.products.iter().find(|pair| {
                let new = pair.before.is_none().then_some(pair.after.as_ref()).flatten();
                new.is_some_and(|after| after.phases == before.phases || after.name == before.name)
            })
        });
        let message = match heir {
            Some(heir) => Message::new("C-03-renamed").with("to", heir.path.as_str()),
            None => Message::new("C-03-removed"),
        };
        findings.report(
            &gone.path,
            &PRODUCT_STAYS.rule,
            Where::file(),
            message.with("path", gone.path.as_str()),
        );
    }
}
