//! How the pages look: the styles of the pages that are served, and the search, which pages do without.

use crate::operation::error::Failure;
use crate::web::assets;

use super::{Publication, SiteFile};

pub(super) fn files(site: &Publication<'_>) -> Result<Vec<SiteFile>, Failure> {
    let mut files: Vec<SiteFile> = assets::names(site.wanted.theme)
        .into_iter()
        .filter_map(|name| {
            let (_, bytes) = assets::file(&name, site.wanted.theme)?;
            Some(SiteFile::new(format!("theme/{name}"), bytes.into_owned()))
        })
        .collect();
    files.push(SiteFile::new("theme/recherche.js", include_str!("search.js")));
    Ok(files)
}
