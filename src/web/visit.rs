//! One request, answered: the catalogue as it is at this moment, the reader's language, what was told on the way.

use std::path::PathBuf;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

use jiff::Timestamp;
use minijinja::{Environment, Value, context};
use serde::Serialize;

use crate::diagnostic::asked::asked;
use crate::diagnostic::{Arg, Diagnostic, Message};
use crate::domain::date::Date;
use crate::domain::naming::Named;
use crate::domain::product::Product;
use crate::domain::settings::Language;
use crate::domain::zone::Zone;
use crate::git::{Repository, Server};
use crate::i18n::Translator;
use crate::lifecycle::force::Force;
use crate::lifecycle::version::Version;
use crate::operation::context::Context;
use crate::operation::error::{Failure, Kind};
use crate::operation::revision;
use crate::operation::standing::Standing;
use crate::operation::workspace::{self, Workspace};
use crate::page::Page;
use crate::render::page::html::{self, Fragment};
use crate::store::folder::Folder;

use super::answer::Answer;
use super::face::Listener;
use super::guard::Refusal;
use super::links::Pages;
use super::memory::Memory;
use super::request::Asked;
use super::secrets::Secrets;

/// What is the same for every request of a run.
pub struct Desk {
    /// Where the catalogue was looked for, and whether somebody named that place.
    pub start: PathBuf,
    pub is_start_named: bool,
    /// The day to take for today; the clock's where nobody said one.
    pub today: Option<Date>,
    /// No server is asked what it has.
    pub offline: bool,
    /// A ministry's own files.
    pub theme: Option<PathBuf>,
    pub language: Mutex<Language>,
    pub templates: Environment<'static>,
    pub secrets: Secrets,
    pub port: u16,
    pub memory: Memory,
    pub standing: Standing,
}

impl Desk {
    pub fn language(&self) -> Language {
        *self.language.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// From now on, pages are in this language.
    pub fn speak(&self, language: Language) {
        *self.language.lock().unwrap_or_else(PoisonError::into_inner) = language;
    }

    /// The page that says why a request is not answered.
    #[must_use]
    pub fn refused(&self, refusal: Refusal) -> Answer {
        let language = self.language();
        let translator = Translator::new(language);
        let message = Message::new(refusal.key());
        let body = self.templates.get_template("refusal.html").and_then(|template| {
            template.render(context! {
                lang => language.as_str(),
                title => translator.say(&message),
                help => translator.attribute(&message, "help"),
            })
        });
        Answer::Page {
            status: refusal.status(),
            body: body.unwrap_or_else(|_| translator.say(&message)),
        }
    }
}

/// A request that is being answered.
pub struct Visit<'d> {
    pub desk: &'d Desk,
    pub asked: Asked,
    pub today: Date,
    zone: Zone,
    pub folder: Option<Folder>,
    server: OnceLock<Option<Server>>,
    face: Listener,
    /// The catalogue's title.
    title: Option<String>,
}

impl<'d> Visit<'d> {
    #[must_use]
    pub fn new(desk: &'d Desk, asked: Asked) -> Visit<'d> {
        let folder = Folder::find(&desk.start);
        let settings = folder.as_ref().and_then(workspace::settings);
        let language = desk.language();
        let title = settings.as_ref().and_then(|settings| {
            let title = settings.title.known()?;
            Some(title.in_language(language).to_owned())
        });
        let zone = settings
            .and_then(|settings| settings.time_zone.known().cloned())
            .unwrap_or_default();
        Visit {
            desk,
            asked,
            today: desk.today.unwrap_or_else(|| zone.day(Timestamp::now())),
            zone,
            folder,
            server: OnceLock::new(),
            face: Listener::new(Translator::new(language)),
            title,
        }
    }

    /// What the use cases take.
    #[must_use]
    pub fn context(&self) -> Context<'_> {
        Context {
            today: self.today,
            zone: &self.zone,
            folder: self.folder.as_ref(),
            start: &self.desk.start,
            is_start_named: self.desk.is_start_named,
            server: &self.server,
            face: &self.face,
        }
    }

    #[must_use]
    pub fn translator(&self) -> &Translator {
        &self.face.translator
    }

    #[must_use]
    pub fn say(&self, message: &Message) -> String {
        self.translator().say(message)
    }

    /// What the phase of a product is called.
    #[must_use]
    pub fn phase(&self, version: &Version, product: &Product) -> String {
        match version.phase_on(product, self.today) {
            Some(phase) => self.translator().name(Named::Phase, phase.as_str()),
            None => self.translator().text(text!("unknown")),
        }
    }

    /// That rules are a proposition which the committee has not adopted; none where it has.
    #[must_use]
    pub fn standing(&self, version: &Version) -> Option<String> {
        let is_proposition = version.force(self.today) == Force::Proposition;
        is_proposition.then(|| self.say(&message!("rules-proposition", version = Arg::shown(&version.version))))
    }

    /// The catalogue as its files are at this moment.
    ///
    /// # Errors
    /// Where it cannot be read.
    pub fn workspace(&self) -> Result<Arc<Workspace>, Failure> {
        self.desk.standing.open(&self.context())
    }

    /// The repository, where there is one.
    #[must_use]
    pub fn repository(&self) -> Option<Repository> {
        Repository::open(self.folder.as_ref()?.root()).ok()
    }

    /// A text as HTML: the commands that it proposes lead to pages.
    #[must_use]
    pub fn linked(&self, message: &Message, workspace: Option<&Workspace>) -> Value {
        self.linked_text(&self.say(message), workspace)
    }

    fn linked_text(&self, text: &str, workspace: Option<&Workspace>) -> Value {
        let is_proposed = |id: &str| self.is_proposed(id);
        let pages = Pages::new(self.translator(), workspace, &is_proposed);
        Value::from_safe_string(html::sentence(text, self.translator(), &pages))
    }

    /// True where a branch here proposes a change to the product `id`.
    #[must_use]
    pub fn is_proposed(&self, id: &str) -> bool {
        revision::is_proposed(&self.context(), id).unwrap_or(false)
    }

    /// A page of a command as a part of one of ours.
    #[must_use]
    pub fn fragment(&self, page: &Page, workspace: Option<&Workspace>, below: u8) -> Fragment {
        let is_proposed = |id: &str| self.is_proposed(id);
        let pages = Pages::new(self.translator(), workspace, &is_proposed);
        html::fragment(page, self.translator(), &pages, below)
    }

    /// The page that a template makes of `values`.
    ///
    /// # Errors
    /// Where the template of a theme has a fault.
    pub fn page(&self, template: &str, title: &str, values: &impl Serialize) -> Result<Answer, Failure> {
        self.page_as(axum::http::StatusCode::OK, template, title, values)
    }

    /// The same, that says to the browser what came of it.
    ///
    /// # Errors
    /// Where the template of a theme has a fault.
    pub fn page_as(
        &self,
        status: axum::http::StatusCode,
        template: &str,
        title: &str,
        values: &impl Serialize,
    ) -> Result<Answer, Failure> {
        let fault = |error| Failure::caused(message!("web-template-fault", name = template), error);
        let found = self.desk.templates.get_template(template).map_err(fault)?;
        let own = Value::from_serialize(values);
        let body = found.render(context! { ..self.frame(title), ..own }).map_err(fault)?;
        Ok(Answer::Page { status, body })
    }

    /// What stands around each page.
    fn frame(&self, title: &str) -> Value {
        let language = self.desk.language();
        let notes: Vec<Value> = self
            .face
            .told()
            .iter()
            .map(|note| context! { html => self.linked(&note.message, None), warns => note.warns })
            .collect();
        let (code, name) = match language {
            Language::Fr => ("en", "English"),
            Language::En => ("fr", "Français"),
        };
        context! {
            lang => language.as_str(),
            title => title,
            catalogue => self.title.clone().unwrap_or_else(|| self.translator().text(text!("web-catalogue"))),
            notes => notes,
            read_only => self.why_read_only().map(|why| self.say(&why)),
            csrf => self.desk.secrets.form,
            other_language => context! {
                code => code,
                name => name,
                href => format!("/langue/{code}?vers={}", super::request::encoded(&self.asked.address)),
            },
        }
    }

    /// Why nothing can be written here; none where it can.
    #[must_use]
    pub fn why_read_only(&self) -> Option<Message> {
        let folder = self.folder.as_ref()?;
        let Some(repository) = Repository::open(folder.root()).ok() else {
            return Some(message!("web-read-only-no-repository"));
        };
        (!is_writable(repository.common_folder())).then(|| message!("web-read-only"))
    }

    /// The page that says why something could not be done.
    #[must_use]
    pub fn failed(&self, failure: &Failure) -> Answer {
        let status = match failure.kind {
            _ if failure.message.key.starts_with("error-no-") => axum::http::StatusCode::NOT_FOUND,
            Kind::Refused => axum::http::StatusCode::UNPROCESSABLE_ENTITY,
            Kind::Usage | Kind::Declined | Kind::Incomplete => axum::http::StatusCode::CONFLICT,
            Kind::Environment => axum::http::StatusCode::SERVICE_UNAVAILABLE,
        };
        let title = self.translator().text(text!("web-failed"));
        let page = self.page_as(status, "failure.html", &title, &self.told(failure));
        page.unwrap_or_else(|_| self.desk.refused(Refusal::Broken))
    }

    /// What a failure says, for a template.
    #[must_use]
    pub fn told(&self, failure: &Failure) -> Value {
        let translator = self.translator();
        let own = translator.attribute(&failure.message, "help");
        let known = failure.hints.iter().filter(|hint| translator.has(&hint.key));
        let hints: Vec<Value> = own
            .into_iter()
            .chain(known.map(|hint| translator.say(hint)))
            .map(|hint| self.linked_text(&hint, None))
            .collect();
        context! {
            message => self.linked(&failure.message, None),
            hints => hints,
            findings => failure.findings.iter().map(|found| self.finding(found)).collect::<Vec<_>>(),
            cause => failure.cause.as_ref().map(|cause| cause.root_cause().to_string()),
        }
    }

    /// What a rule says, and what to do.
    #[must_use]
    pub fn finding(&self, found: &Diagnostic) -> Value {
        let message = asked(&found.message);
        let help = self.translator().attribute(&message, "help");
        let help = help.or_else(|| self.translator().attribute(&found.message, "help"));
        // Who reads a page writes no file.
        let help = help.filter(|help| !speaks_of_a_file(help));
        context! {
            text => self.linked(&message, None),
            help => help.map(|help| self.linked_text(&help, None)),
        }
    }
}

/// True for a text that names a key of a file to write, between backquotes: `due: 2026-04-30`.
fn speaks_of_a_file(text: &str) -> bool {
    let quoted = text.split('`').skip(1).step_by(2);
    let mut other = quoted.filter(|words| !words.starts_with("catalog "));
    other.any(|words| words.split_once(':').is_some_and(|(key, _)| !key.contains("//")))
}

#[cfg(unix)]
fn is_writable(folder: &std::path::Path) -> bool {
    rustix::fs::access(folder, rustix::fs::Access::WRITE_OK).is_ok()
}

#[cfg(not(unix))]
fn is_writable(folder: &std::path::Path) -> bool {
    std::fs::metadata(folder).is_ok_and(|found| !found.permissions().readonly())
}
