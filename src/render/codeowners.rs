//! A `CODEOWNERS` file: who is asked to review which files, on GitHub, GitLab and Forgejo.

use crate::domain::product::Product;
use crate::i18n::Translator;
use crate::lifecycle::version::Seat;
use crate::store::file_kind;

/// Whom to ask, by what.
pub struct View<'v> {
    /// The group on the forge that holds the teams.
    pub organisation: &'v str,
    /// The catalogue's path in the repository, with `/` at its end.
    pub prefix: &'v str,
    /// The committee's; never none: a line without owners opens its files to everybody.
    pub seats: &'v [Seat],
    /// The products with their paths in the catalogue.
    pub products: Vec<(&'v str, &'v Product)>,
}

/// The file: the committee's seats for what holds for everybody, the departments for their products. The last line that
/// fits a file counts.
#[must_use]
pub fn file(view: &View<'_>, translator: &Translator) -> String {
    let committee: Vec<String> = view
        .seats
        .iter()
        .map(|seat| team(view, &format!("comite-{}", seat.role)))
        .collect();
    let committee = committee.join(" ");
    let mut out = String::new();
    for line in translator
        .say(&message!("codeowners-head", organisation = view.organisation))
        .lines()
    {
        out.push_str(&format!("# {line}\n"));
    }
    // What is named nowhere below, this file and the workflows included, is the committee's too.
    out.push_str(&format!("\n* {committee}\n"));
    let folders = file_kind::folders().map(|kind| format!("{}/", kind.place));
    let files = file_kind::single_files().map(|kind| kind.place.to_owned());
    for path in files.chain(folders) {
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

/// A team's name on the forge is of letters, digits and hyphens.
fn team(view: &View<'_>, name: &str) -> String {
    let name = name.replace(|letter: char| !letter.is_ascii_alphanumeric(), "-");
    format!("@{}/{name}", view.organisation)
}

/// A space would end the pattern, other marks would mean more than themselves.
fn escaped(path: &str) -> String {
    let mut out = String::with_capacity(path.len());
    for letter in path.chars() {
        if matches!(letter, ' ' | '*' | '?' | '[' | ']' | '#' | '!' | '\\') {
            out.push('\\');
        }
        out.push(letter);
    }
    out
}
