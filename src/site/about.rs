//! Where the facts come from, who may use them how, and what is not said here.

use minijinja::context;

use crate::operation::error::Failure;

use super::{Publication, SiteFile};

const PATH: &str = "a-propos.html";

pub(super) fn files(site: &Publication<'_>) -> Result<Vec<SiteFile>, Failure> {
    let language = site.wanted.translator.language();
    let licence = site.settings().and_then(|settings| settings.licence.known());
    let values = context! {
        licence => licence.map(|licence| context! {
            name => licence.name,
            url => licence.url.known().map(|url| url.as_str()),
            attribution => licence.attribution.known().map(|label| label.in_language(language)),
        }),
        commit => site.catalogue.at,
        rules => site.version.version.to_string(),
    };
    let title = site.text(text!("site-about"));
    Ok(vec![site.page(PATH, "site-about.html", &title, &values)?])
}
