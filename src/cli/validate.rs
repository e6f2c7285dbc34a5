//! `catalog validate`: is every file of the catalogue what it should be?

use std::collections::{BTreeMap, BTreeSet};
use std::path::{Path, PathBuf};
use std::sync::OnceLock;
use std::sync::atomic::{AtomicU64, AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use clap::{Args, ValueEnum};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::diagnostic::{Counts, Diagnostic, Finding, Findings, Message, Severity};
use crate::domain::common::Common;
use crate::domain::date::Date;
use crate::domain::portfolio::Portfolio;
use crate::domain::problem::Problem;
use crate::domain::product::Product;
use crate::domain::reference::Reference;
use crate::domain::session::Session as Sitting;
use crate::domain::settings::Settings;
use crate::domain::tree::Tree;
use crate::git::Repository;
use crate::lifecycle::history::Lifecycle;
use crate::render::json::{self, Checked};
use crate::render::{diagnostics, github};
use crate::rules::known::Known;
use crate::rules::outline::Outline;
use crate::rules::rules_file::VERSIONS_ORDERED;
use crate::rules::{
    self, CatalogueContext, CrossFindings, ProductContext, exceptions, identity, publication, registry, unchanged,
};
use crate::store::catalogue::{self, COMMONS, Inspector, LIFECYCLE, PROBLEMS, PRODUCTS, SESSIONS};
use crate::store::document;
use crate::store::folder::Folder;
use crate::store::source::Source;

use super::error::Failure;
use super::revision::Revision;
use super::{Session, Status, workspace};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "PATH")]
    paths: Vec<PathBuf>,
    #[arg(long, value_name = "text|json|github", default_value = "text")]
    format: Format,
    #[arg(long)]
    strict: bool,
    #[arg(long = "rule", value_name = "RULE", value_delimiter = ',')]
    rules: Vec<String>,
    #[arg(long, value_name = "RULE", value_delimiter = ',')]
    ignore: Vec<String>,
    #[arg(long, value_name = "N")]
    jobs: Option<usize>,
}

#[derive(Clone, Copy, Debug, PartialEq, Eq, ValueEnum)]
enum Format {
    Text,
    Json,
    Github,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let folder = session.catalogue()?;
    let scope = Scope::new(folder, &args.paths)?;
    let wanted = Wanted::new(folder, args)?;
    if let Some(jobs) = args.jobs {
        // Built once in the process: the first command is the only one.
        let _ = rayon::ThreadPoolBuilder::new().num_threads(jobs.max(1)).build_global();
    }
    let rules = format!("{}{LIFECYCLE}", folder.prefix());
    let found = examine(session, folder, &scope)?;
    let mut diagnostics: Vec<Diagnostic> = found
        .diagnostics
        .into_iter()
        .filter(|diagnostic| scope.covers(&diagnostic.path) || is_about_rules(diagnostic, &rules))
        .filter(|diagnostic| wanted.covers(diagnostic))
        .collect();
    if args.strict {
        make_strict(&mut diagnostics);
    }
    diagnostics.sort_by(|one, other| one.sort_key().cmp(&other.sort_key()));
    let counts = Counts::of(&diagnostics);
    match args.format {
        Format::Json => session.ui.print(&json::pretty(&json::validation(
            found.checked,
            &diagnostics,
            session.translator(),
        ))),
        Format::Github => {
            let listed = listed(&diagnostics, session.global.verbose > 0);
            session.ui.print(&github::annotations(&listed, session.translator()));
        }
        Format::Text => report(session, &diagnostics, found.checked, found.set_aside),
    }
    Ok(if counts.error > 0 {
        Status::Refused
    } else {
        Status::Clean
    })
}

/// The rules judge every file: what is wrong with them is told whatever was asked about.
fn is_about_rules(diagnostic: &Diagnostic, folder: &str) -> bool {
    diagnostic.severity == Severity::Error && diagnostic.path.starts_with(folder)
}

/// Notes, and warnings on inherited products, are many and known: they are counted.
fn listed(diagnostics: &[Diagnostic], all: bool) -> Vec<&Diagnostic> {
    diagnostics
        .iter()
        .filter(|diagnostic| match diagnostic.severity {
            Severity::Error => true,
            Severity::Warning => all || !diagnostic.inherited,
            Severity::Note => all,
        })
        .collect()
}

/// What warns is then to be mended.
fn make_strict(diagnostics: &mut [Diagnostic]) {
    for diagnostic in diagnostics {
        if diagnostic.severity == Severity::Warning {
            diagnostic.severity = Severity::Error;
        }
    }
}

fn report(session: &Session, diagnostics: &[Diagnostic], checked: Checked, set_aside: usize) {
    let shown = listed(diagnostics, session.global.verbose > 0);
    if !session.global.quiet {
        session
            .ui
            .print(&diagnostics::text(&shown, session.translator(), session.ui.look()));
    }
    let counts = Counts::of(diagnostics);
    let silent = diagnostics.len() - shown.len();
    let said = |key: &'static str| {
        Message::new(key)
            .with("products", checked.products)
            .with("commons", checked.commons)
            .with("sessions", checked.sessions)
            .with("problems", checked.problems)
            .with("errors", counts.error)
            .with("warnings", counts.warning)
            .with("notes", counts.note)
    };
    session.ui.line(&said("validate-checked"));
    session.ui.line(&said(if counts.error > 0 {
        "validate-refused"
    } else {
        "validate-clean"
    }));
    if silent > 0 && !session.global.quiet {
        session
            .ui
            .line(&Message::new("validate-inherited").with("count", silent));
    }
    if set_aside > 0 {
        session
            .ui
            .line(&Message::new("validate-set-aside").with("count", set_aside));
    }
}

/// The rules that the user asked about.
struct Wanted {
    only: Vec<String>,
    not: Vec<String>,
}

impl Wanted {
    /// The rules by their ids or names, whatever the case.
    fn new(folder: &Folder, args: &Arguments) -> Result<Wanted, Failure> {
        if args.rules.is_empty() && args.ignore.is_empty() {
            return Ok(Wanted {
                only: Vec::new(),
                not: Vec::new(),
            });
        }
        let mut known: Vec<(String, String)> = registry::all()
            .iter()
            .map(|rule| (rule.id.to_owned(), rule.name.to_owned()))
            .collect();
        for file in workspace::rules(folder)?.lifecycle.files() {
            known.extend(
                file.version
                    .checks
                    .iter()
                    .map(|check| (check.id.to_string(), check.id.to_string())),
            );
        }
        let find = |asked: &String| {
            let same = |word: &str| word.eq_ignore_ascii_case(asked);
            let found = known.iter().find(|(id, name)| same(id) || same(name));
            found.map(|(id, _)| id.clone()).ok_or_else(|| {
                let names = known.iter().flat_map(|(id, name)| [id.as_str(), name.as_str()]);
                Failure::usage("error-no-rule")
                    .with("rule", asked.as_str())
                    .suggesting(asked, names)
            })
        };
        Ok(Wanted {
            only: args.rules.iter().map(find).collect::<Result<_, _>>()?,
            not: args.ignore.iter().map(find).collect::<Result<_, _>>()?,
        })
    }

    fn covers(&self, diagnostic: &Diagnostic) -> bool {
        let named = |ids: &[String]| ids.iter().any(|id| id == diagnostic.rule.id);
        (self.only.is_empty() || named(&self.only)) && !named(&self.not)
    }
}

/// The files that the user asked about.
struct Scope(Vec<String>);

impl Scope {
    fn new(folder: &Folder, paths: &[PathBuf]) -> Result<Scope, Failure> {
        let root = folder.repository_root();
        let name = |path: &PathBuf| {
            // As the shell sees it, then as the findings name it.
            let here = std::env::current_dir().unwrap_or_default();
            let places = [here.as_path(), root, folder.root()];
            let full = places
                .iter()
                .map(|place| place.join(path))
                .find(|full| full.exists())
                .unwrap_or_else(|| here.join(path));
            let full = full
                .canonicalize()
                .map_err(|error| Failure::caused("error-no-path", error).with("path", path.display().to_string()))?;
            let inside = full.strip_prefix(folder.root()).is_ok() || folder.root().starts_with(&full);
            let relative = full.strip_prefix(root).unwrap_or(Path::new(""));
            if !inside {
                return Err(Failure::usage("error-outside-catalogue")
                    .with("path", path.display().to_string())
                    .with("folder", folder.root().display().to_string()));
            }
            Ok(relative
                .components()
                .map(|part| part.as_os_str().to_string_lossy())
                .collect::<Vec<_>>()
                .join("/"))
        };
        paths.iter().map(name).collect::<Result<_, _>>().map(Scope)
    }

    fn covers(&self, path: &str) -> bool {
        self.0.is_empty()
            || self.0.iter().any(|asked| {
                asked.is_empty()
                    || path == asked
                    || path
                        .strip_prefix(asked.as_str())
                        .is_some_and(|rest| rest.starts_with('/'))
            })
    }
}

struct Found {
    checked: Checked,
    diagnostics: Vec<Diagnostic>,
    set_aside: usize,
}

fn examine(session: &Session, folder: &Folder, scope: &Scope) -> Result<Found, Failure> {
    let today = session.today;
    let rules = workspace::rules(folder)?;
    let mut diagnostics = rules.diagnostics;
    // With a version that cannot be read, others would judge in its place: only the form is checked.
    let lifecycle = if rules.unreadable > 0 {
        Lifecycle::default()
    } else {
        rules.lifecycle
    };
    if rules.unreadable > 0 {
        session.ui.warn(&Message::new("warning-rules-unreadable"));
    } else if lifecycle.files().is_empty() {
        let message = Message::new("R-02-none");
        diagnostics.push(Diagnostic::of_file(&VERSIONS_ORDERED.rule, LIFECYCLE, message));
    }
    let progress = progress(session);
    let examiner = Examiner {
        lifecycle: &lifecycle,
        today,
        progress: progress.clone(),
        started: Instant::now(),
        read: AtomicU64::new(0),
        known: OnceLock::new(),
        set_aside: AtomicUsize::new(0),
    };
    // The rules are looked at while files are read.
    let (mut cross, loaded) = rayon::join(
        || judge_rules(folder, &lifecycle, today),
        || {
            catalogue::examine(folder, &examiner, |entry| {
                Outline::new(entry.path, &entry.value, &lifecycle, today)
            })
        },
    );
    let (loaded, products) = loaded.map_err(workspace::unlisted)?;
    progress.finish_and_clear();
    diagnostics.extend(loaded.diagnostics);
    let context = CatalogueContext {
        products: &products,
        known: examiner.known(),
        portfolio: &loaded.portfolio,
        lifecycle: &lifecycle,
        today,
    };
    cross.0.extend(rules::check_catalogue(&context).0);
    diagnostics.extend(locate(folder, cross));
    mark_inherited(&mut diagnostics, &products);
    let prefix = folder.prefix();
    for diagnostic in &mut diagnostics {
        diagnostic.path.insert_str(0, &prefix);
    }
    let checked = counted(&loaded.portfolio, &products, &prefix, scope);
    Ok(Found {
        checked,
        diagnostics,
        set_aside: examiner.set_aside.into_inner(),
    })
}

/// The files, read or not, that were asked about.
fn counted(portfolio: &Portfolio, products: &[Outline], prefix: &str, scope: &Scope) -> Checked {
    let covered = |path: &str| scope.covers(&format!("{prefix}{path}"));
    let unread = |folder: &str| {
        portfolio
            .unread
            .iter()
            .filter(|path| path.starts_with(folder) && covered(path))
            .count()
    };
    Checked {
        products: products.iter().filter(|one| covered(&one.path)).count() + unread(PRODUCTS),
        commons: portfolio.commons.iter().filter(|entry| covered(&entry.path)).count() + unread(COMMONS),
        sessions: portfolio.sessions.iter().filter(|entry| covered(&entry.path)).count() + unread(SESSIONS),
        problems: portfolio.problems.iter().filter(|entry| covered(&entry.path)).count() + unread(PROBLEMS),
    }
}

fn judge_rules(folder: &Folder, lifecycle: &Lifecycle, today: Date) -> CrossFindings {
    let mut findings = rules::check_lifecycle(lifecycle, today);
    if !lifecycle.files().is_empty() {
        compare_with_history(folder, lifecycle, today, &mut findings);
    }
    findings
}

/// Gives lines to findings about several files: their texts are read again, once each.
fn locate(folder: &Folder, cross: CrossFindings) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for (path, finding) in cross.0 {
        by_file.entry(path).or_default().push(finding);
    }
    by_file
        .into_iter()
        .flat_map(|(path, findings)| {
            let bytes = folder.read(&path).ok().flatten().unwrap_or_default();
            document::locate_later(&path, &bytes, findings)
        })
        .collect()
}

fn mark_inherited(diagnostics: &mut [Diagnostic], products: &[Outline]) {
    let inherited: BTreeSet<&str> = products
        .iter()
        .filter(|one| one.never_reviewed)
        .map(|one| one.path.as_str())
        .collect();
    for diagnostic in diagnostics
        .iter_mut()
        .filter(|diagnostic| diagnostic.severity != Severity::Error)
    {
        diagnostic.inherited = inherited.contains(diagnostic.path.as_str());
    }
}

/// R-03 against the last commit, where the catalogue is in a repository that has one.
fn compare_with_history(folder: &Folder, now: &Lifecycle, today: Date, findings: &mut CrossFindings) {
    if !folder.repository_root().join(".git").exists() {
        return;
    }
    let Ok(repository) = Repository::open(folder.root()) else {
        return;
    };
    let Some(before) = Revision::head(&repository, &folder.prefix()).and_then(|revision| {
        // The usual case: nothing changed since.
        let paths = |source: &dyn Source| catalogue::files(source, LIFECYCLE).unwrap_or_default();
        let bytes = |source: &dyn Source, path: &str| source.read(path).ok().flatten();
        let same = paths(&revision) == paths(folder)
            && now
                .files()
                .iter()
                .all(|file| bytes(&revision, &file.path) == bytes(folder, &file.path));
        if same { None } else { workspace::rules(&revision).ok() }
    }) else {
        return;
    };
    unchanged::compare(&before.lifecycle, now, today, findings);
}

/// What is done sooner needs no progress bar.
const PATIENCE: Duration = Duration::from_secs(1);

/// The bar that counts files; drawn only once somebody moves it.
fn progress(session: &Session) -> ProgressBar {
    let bar = ProgressBar::with_draw_target(None, ProgressDrawTarget::stderr_with_hz(4));
    if !session.ui.shows_progress() {
        bar.set_draw_target(ProgressDrawTarget::hidden());
    }
    if let Ok(style) = ProgressStyle::with_template("{spinner} {msg} {human_pos}") {
        bar.set_style(style);
    }
    bar.set_message(session.translator().text("validate-progress"));
    bar
}

struct Examiner<'e> {
    lifecycle: &'e Lifecycle,
    today: Date,
    progress: ProgressBar,
    started: Instant,
    read: AtomicU64,
    known: OnceLock<Known>,
    /// Findings that products' exceptions set aside.
    set_aside: AtomicUsize,
}

impl Examiner<'_> {
    fn known(&self) -> &Known {
        self.known.get_or_init(Known::default)
    }
}

impl Inspector for Examiner<'_> {
    fn product(&self, path: &str, product: &Product, tree: &Tree<'_>, findings: &mut Findings) {
        let context = ProductContext {
            lifecycle: self.lifecycle,
            today: self.today,
            path,
            tree,
            known: self.known(),
        };
        rules::check_product(product, &context, findings);
        let count = exceptions::set_aside(product, self.today, findings);
        self.set_aside.fetch_add(count, Ordering::Relaxed);
    }

    fn surroundings(&self, portfolio: &Portfolio) {
        let _ = self.known.set(Known::new(portfolio, self.lifecycle, self.today));
    }

    fn common(&self, path: &str, common: &Common, tree: &Tree<'_>, findings: &mut Findings) {
        identity::check_file_name(path, common.id.as_str(), common.at, findings);
        publication::check_texts(tree, findings);
    }

    fn session(&self, _: &str, _: &Sitting, tree: &Tree<'_>, findings: &mut Findings) {
        publication::check_texts(tree, findings);
    }

    fn problem(&self, path: &str, problem: &Problem, tree: &Tree<'_>, findings: &mut Findings) {
        identity::check_file_name(path, problem.id.as_str(), problem.at, findings);
        publication::check_texts(tree, findings);
    }

    fn reference(&self, _: &str, _: &Reference, tree: &Tree<'_>, findings: &mut Findings) {
        publication::check_texts(tree, findings);
    }

    fn settings(&self, _: &str, _: &Settings, tree: &Tree<'_>, findings: &mut Findings) {
        publication::check_texts(tree, findings);
    }

    fn progress(&self) {
        let read = self.read.fetch_add(1, Ordering::Relaxed) + 1;
        if self.started.elapsed() >= PATIENCE {
            self.progress.set_position(read);
        }
    }
}
