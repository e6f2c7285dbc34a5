//! The public site: a folder of pages, of data and of a feed, made of what may be said to everybody. Pages ask nothing of the
//! network, work without a script, and come out the same, byte for byte, from the same catalogue on the same day.

mod about;
mod data;
mod feed;
pub mod folder;
mod frame;
mod index;
mod links;
mod product;
mod publiccode;
mod reports;
mod theme;

use std::path::Path;

use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::domain::publication::published;
use crate::domain::settings::Settings;
use crate::i18n::Translator;
use crate::lifecycle::version::Version;
use crate::operation::context::Context;
use crate::operation::error::Failure;
use crate::operation::recorded::RecordedCatalogue;
use crate::operation::workspace::Workspace;
use frame::Frames;

/// A file of the site; its path from the site's folder, with `/`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct SiteFile {
    pub path: String,
    pub bytes: Vec<u8>,
}

impl SiteFile {
    fn new(path: impl Into<String>, text: impl Into<Vec<u8>>) -> SiteFile {
        SiteFile {
            path: path.into(),
            bytes: text.into(),
        }
    }
}

/// How a site is wanted.
#[derive(Clone, Copy)]
pub struct SiteWanted<'s> {
    pub translator: &'s Translator,
    /// What stands in the place of our templates and styles, or beside them.
    pub theme: Option<&'s Path>,
    /// The page of the forge where a file of the catalogue is corrected; its path is put at the end.
    pub corrections: Option<&'s str>,
    /// The catalogue's path in its repository, with `/` at its end.
    pub prefix: &'s str,
}

/// What the files are made of: the catalogue as everybody may read it.
struct Publication<'s> {
    context: &'s Context<'s>,
    catalogue: &'s RecordedCatalogue,
    version: &'s Version,
    wanted: SiteWanted<'s>,
    frames: Frames,
}

/// What makes some of the files.
type Part = fn(&Publication<'_>) -> Result<Vec<SiteFile>, Failure>;

/// The parts of the site, each in its own file: one is a line here.
const PARTS: &[Part] = &[
    index::files,
    product::files,
    reports::files,
    about::files,
    data::files,
    publiccode::files,
    feed::files,
    theme::files,
];

/// Every file of the site, in the order of their paths.
///
/// # Errors
/// Where there are no rules, or a template of the theme has a fault.
pub fn files(
    context: &Context<'_>,
    catalogue: RecordedCatalogue,
    wanted: SiteWanted<'_>,
) -> Result<Vec<SiteFile>, Failure> {
    let catalogue = public(catalogue);
    let site = Publication {
        context,
        version: catalogue.workspace.version(context.today)?,
        frames: Frames::new(&wanted)?,
        catalogue: &catalogue,
        wanted,
    };
    let mut files = Vec::new();
    for part in PARTS {
        files.extend(part(&site)?);
    }
    files.sort_by(|one, other| one.path.cmp(&other.path));
    Ok(files)
}

/// The catalogue, of which nothing else can be read from here on.
fn public(mut catalogue: RecordedCatalogue) -> RecordedCatalogue {
    for entry in &mut catalogue.workspace.portfolio.products {
        *entry.value = published(&entry.value);
    }
    catalogue
}

impl Publication<'_> {
    fn today(&self) -> Date {
        self.context.today
    }

    fn workspace(&self) -> &Workspace {
        &self.catalogue.workspace
    }

    fn settings(&self) -> Option<&Settings> {
        self.workspace().portfolio.settings().map(|entry| &*entry.value)
    }

    fn text(&self, key: &str) -> String {
        self.wanted.translator.text(key)
    }

    /// The products with their files, by their names.
    fn products(&self) -> Vec<(&str, &Product)> {
        let products = self.workspace().portfolio.products.iter();
        let mut products: Vec<(&str, &Product)> = products.map(|entry| (entry.path.as_str(), &*entry.value)).collect();
        products.sort_by_cached_key(|(_, product)| (crate::domain::fold::fold(&product.name), product.id.to_string()));
        products
    }
}
