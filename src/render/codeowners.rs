//! A `CODEOWNERS` file: who is asked to review which files, on GitHub, GitLab and Forgejo.

use crate::diagnostic::Message;
use crate::domain::product::Product;
use crate::i18n::Translator;
use crate::lifecycle::version::Version;
use crate::store::catalogue::{ALLOWED_SIGNERS, COMMONS, LIFECYCLE, PRODUCTS, REFERENCE, SESSIONS};
use crate::store::folder::SETTINGS;

/// Whom to ask, by what.
pub struct View<'v> {
    /// The group on the forge that holds the teams.
    pub organisation: &'v str,
    /// The catalogue's path in the repository, with `/` at its end.
    pub prefix: &'v str,
    pub version: &'v Version,
    /// The products with their paths in the catalogue.
    pub products: Vec<(&'v str, &'v Product)>,
}

/// The file: the committee's seats for what holds for everybody, the departments for their products. The last line that
/// fits a file counts.
#[must_use]
pub fn file(view: &View<'_>, translator: &Translator) -> String {
    let seats = view
        .version
        .committee
        .known()
        .map_or(&[][..], |committee| &committee.seats);
    let committee: Vec<String> = seats
        .iter()
        .map(|seat| team(view, &format!("comite-{}", seat.role)))
        .collect();
    let committee = committee.join(" ");
    let mut out = String::new();
    for line in translator
        .say(&Message::new("codeowners-head").with("organisation", view.organisation))
        .lines()
    {
        out.push_str(&format!("# {line}\n"));
    }
    out.push('\n');
    let folders = [LIFECYCLE, SESSIONS, COMMONS, PRODUCTS].map(|folder| format!("{folder}/"));
    let files = [SETTINGS, REFERENCE, ALLOWED_SIGNERS].map(str::to_owned);
    for path in files.iter().chain(&folders) {
        out.push_str(&format!("/{}{path} {committee}\n", view.prefix));
    }
    out.push('\n');
    for (path, product) in &view.products {
        let departments = Product::ids(&product.department);
        if departments.is_empty() {
            continue;
        }
        let teams: Vec<String> = departments.iter().map(|id| team(view, id.as_str())).collect();
        out.push_str(&format!("/{}{} {}\n", view.prefix, escaped(path), teams.join(" ")));
    }
    out
}

/// A team's name on the forge has hyphens.
fn team(view: &View<'_>, name: &str) -> String {
    format!("@{}/{}", view.organisation, name.replace('_', "-"))
}

/// A space would end the pattern.
fn escaped(path: &str) -> String {
    path.replace(' ', "\\ ")
}
