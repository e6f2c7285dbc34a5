//! What the catalogue knows of a product whose code is open, as catalogues of public software read it
//! (<https://yml.publiccode.tools>): a beginning that its team completes and puts in its repository.

use crate::domain::product::{Channel, Product};
use crate::operation::error::Failure;

use super::{Publication, SiteFile};

/// True for a product of which a repository is known that is not closed.
pub(super) fn is_written(product: &Product) -> bool {
    repository(product).is_some()
}

/// The file of a product, from the site's folder.
pub(super) fn path(product: &Product) -> String {
    format!("donnees/publiccode/{}.yml", product.id)
}

pub(super) fn files(site: &Publication<'_>) -> Result<Vec<SiteFile>, Failure> {
    let products = site.products().into_iter().map(|(_, product)| product);
    let open = products.filter(|product| is_written(product));
    Ok(open
        .map(|product| SiteFile::new(path(product), text(site, product)))
        .collect())
}

fn repository(product: &Product) -> Option<&str> {
    let repositories = product.links.known()?.repositories.items();
    repositories.first().map(|one| one.url.as_str())
}

/// What nobody said is left out, and named at the head.
fn text(site: &Publication<'_>, product: &Product) -> String {
    let links = product.links.known();
    let licence = product
        .code
        .known()
        .and_then(|code| code.open_source.known())
        .and_then(|open| open.licence.known());
    let platforms: Vec<&str> = product.channels.items().iter().filter_map(platform).collect();
    let landing = links.and_then(|links| links.service_url.known());
    let summary = product.summary.known();
    let mut lines = vec![
        "publiccodeYmlVersion: \"0.4\"".to_owned(),
        format!("name: {}", quoted(&product.name)),
    ];
    lines.extend(repository(product).map(|url| format!("url: {}", quoted(url))));
    lines.extend(landing.map(|url| format!("landingURL: {}", quoted(url.as_str()))));
    if !platforms.is_empty() {
        lines.push(format!("platforms: [{}]", platforms.join(", ")));
    }
    lines.extend(summary.map(|text| format!("description:\n  fr:\n    shortDescription: {}", quoted(text))));
    lines.extend(licence.map(|licence| format!("legal:\n  license: {}", quoted(licence))));
    let missing = [
        (platforms.is_empty(), "platforms"),
        (summary.is_none(), "description"),
        (licence.is_none(), "legal.license"),
    ];
    let always = ["developmentStatus", "softwareType", "localisation", "maintenance"];
    let missing = missing.into_iter().filter(|(lacks, _)| *lacks).map(|(_, key)| key);
    let missing: Vec<&str> = missing.chain(always).collect();
    let message = message!("site-publiccode-head", fields = missing.join(", "));
    let head = site.wanted.translator.say(&message);
    let head: String = head.lines().map(|line| format!("# {line}\n")).collect();
    format!("{head}{}\n", lines.join("\n"))
}

fn platform(channel: &Channel) -> Option<&'static str> {
    match channel {
        Channel::Web => Some("web"),
        // The model does not tell which telephones.
        _ => None,
    }
}

/// A text as JSON writes it, which YAML reads too.
fn quoted(text: &str) -> String {
    serde_json::Value::from(text).to_string()
}
