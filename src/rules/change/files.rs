//! C-03, C-19: files of products stay, and are compared.

use std::collections::HashMap;

use crate::change::records::key;
use crate::change::{Changed, Pair};
use crate::diagnostic::Severity;
use crate::domain::tree::Where;
use crate::rules::{ChangeContext, Check, CrossFindings, Rule};

/// C-03: a product leaves by its stop, or by `hors_perimetre`; its file is neither removed nor renamed.
pub static PRODUCT_STAYS: Rule = Rule {
    id: "C-03",
    name: "product-file-stays",
    severity: Severity::Error,
    checks: &[Check::Files(product_stays)],
};

fn product_stays(changed: &Changed, context: &ChangeContext<'_>, findings: &mut CrossFindings) {
    let (mut named, mut lived): (HashMap<&str, usize>, HashMap<String, usize>) = Default::default();
    for (index, pair) in changed.products.iter().enumerate().rev() {
        if let (None, Some(after)) = (&pair.before, &pair.after) {
            named.insert(&after.name, index);
            lived.insert(key(&after.phases), index);
        }
    }
    // Into another folder, under the same name, is where it was.
    for gone in changed.products.iter().filter(|pair| !pair.stays) {
        let heir = gone.before.as_ref().and_then(|before| {
            let like = [named.get(before.name.as_str()), lived.get(&key(&before.phases))];
            changed.products.get(*like.into_iter().flatten().min()?)
        });
        let message = match heir {
            Some(heir) => message!("C-03-renamed", to = context.full(&heir.path), ..),
            None => message!("C-03-removed", base = context.base, ..),
        };
        findings.report(
            &gone.path,
            &PRODUCT_STAYS,
            Where::file(),
            message.with("path", context.full(&gone.path)),
        );
    }
}

/// C-19: a change is judged against what was recorded: what nobody could read is said.
pub static COMPARED: Rule = Rule {
    id: "C-19",
    name: "compared-with-what-was-recorded",
    severity: Severity::Warning,
    checks: &[Check::Files(compared)],
};

fn compared(changed: &Changed, _: &ChangeContext<'_>, findings: &mut CrossFindings) {
    let products = changed.products.iter().filter_map(Pair::unread_before);
    for one in products.chain(changed.unread.iter().cloned()) {
        let message = if one.in_part {
            message!("C-19-part")
        } else {
            message!("C-19-unread")
        };
        findings.report(&one.path, &COMPARED, Where::file(), message);
    }
}
