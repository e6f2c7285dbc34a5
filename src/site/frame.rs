//! What stands around each page.

use minijinja::value::Value;
use minijinja::{Environment, context};
use serde::Serialize;

use crate::operation::error::Failure;
use crate::page::Page;
use crate::render::page::html::{self, Fragment};
use crate::web::templates;

use super::links::SiteLinks;
use super::{Publication, SiteFile, SiteWanted};

/// The templates: those of the pages that are served, some of which are for sites.
pub(super) struct Frames(Environment<'static>);

impl Frames {
    pub(super) fn new(wanted: &SiteWanted<'_>) -> Result<Frames, Failure> {
        templates::environment(wanted.theme).map(Frames)
    }
}

/// The way from the file `path` up to the site's folder.
pub(super) fn up(path: &str) -> String {
    "../".repeat(path.matches('/').count())
}

impl Publication<'_> {
    /// The page at `path` that a template makes of `values`.
    pub(super) fn page(
        &self,
        path: &str,
        template: &str,
        title: &str,
        values: &impl Serialize,
    ) -> Result<SiteFile, Failure> {
        let fault = |error| Failure::caused(message!("web-template-fault", name = template), error);
        let found = self.frames.0.get_template(template).map_err(fault)?;
        let own = Value::from_serialize(values);
        let text = found
            .render(context! { ..self.frame(path, title), ..own })
            .map_err(fault)?;
        Ok(SiteFile::new(path, text))
    }

    /// A page of a command, as a part of the one at `path`.
    pub(super) fn fragment(&self, path: &str, page: &Page) -> Fragment {
        let links = SiteLinks {
            site: self,
            up: up(path),
        };
        html::fragment(page, self.wanted.translator, &links, 0)
    }

    /// The catalogue's own title.
    pub(super) fn title(&self) -> String {
        let language = self.wanted.translator.language();
        let title = self.settings().and_then(|settings| settings.title.known());
        title.map_or_else(
            || self.text(text!("web-catalogue")),
            |title| title.in_language(language).to_owned(),
        )
    }

    fn frame(&self, path: &str, title: &str) -> Value {
        let settings = self.settings();
        let language = self.wanted.translator.language();
        let organisation = settings.and_then(|settings| settings.organisation.known());
        context! {
            lang => language.as_str(),
            title => title,
            catalogue => self.title(),
            organisation => organisation.map(|label| label.in_language(language)),
            up => up(path),
            made => self.wanted.translator.said(&self.today().into()),
            fictional => settings.is_some_and(|settings| settings.fictional.known() == Some(&true)),
        }
    }
}
