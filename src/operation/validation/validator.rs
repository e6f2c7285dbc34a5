//! Every file of the catalogue, read and judged.

use std::collections::{BTreeMap, BTreeSet};
use std::convert::Infallible;
use std::sync::OnceLock;

use crate::diagnostic::{Diagnostic, Finding, Findings, Severity};
use crate::domain::date::Date;
use crate::domain::portfolio::{Entry, Portfolio};
use crate::domain::product::Product;
use crate::domain::tree::{Place, Tree};
use crate::git::{GitError, Repository};
use crate::lifecycle::history::Lifecycle;
use crate::render::json::Checked;
use crate::rules::engine::exceptions;
use crate::rules::engine::product_summary::ProductSummary;
use crate::rules::engine::reference_index::ReferenceIndex;
use crate::rules::{self, Amendment, CatalogueContext, CrossFindings, FileContext, ProductContext};
use crate::store::catalogue::{self, Inspector, LIFECYCLE, PRODUCTS};
use crate::store::file_kind::{self, FileKind, Kind, Visitor};
use crate::store::folder::Folder;
use crate::store::recall::{Memory, Tally};
use crate::store::source::Source;
use crate::store::{document, neighbours};

use super::kept;
use super::request::ValidationScope;
use crate::operation::context::{Context, Progress};
use crate::operation::error::Failure;
use crate::operation::revision::Revision;
use crate::operation::scope::Scope;
use crate::operation::workspace;

/// What was read, and what was found.
pub struct Found {
    pub checked: Checked,
    pub diagnostics: Vec<Diagnostic>,
    /// Notes that were asked about, and are only counted.
    pub notes: usize,
    /// Findings that products' exceptions set aside.
    pub set_aside: usize,
    pub products: Vec<ProductSummary>,
    /// The rules that judged.
    pub lifecycle: Lifecycle,
    /// Why the rules could not be compared with those of the last commit.
    pub uncompared: Option<Failure>,
}

/// A catalogue to judge.
pub struct Input<'m> {
    pub source: &'m dyn Source,
    /// Its path in the repository, with `/` at its end.
    pub prefix: String,
    /// The rules that judge it.
    pub lifecycle: Lifecycle,
    /// What looks at the rules themselves, while files are read.
    pub judge_rules: &'m (dyn Fn(&Lifecycle) -> CrossFindings + Sync),
    /// False where nobody asks what the other files find in those of the rules.
    pub rules_matter: bool,
}

/// Reads and judges every file of the catalogue of the working tree.
pub fn examine_here(context: &Context<'_>, folder: &Folder, asked: &ValidationScope) -> Result<Found, Failure> {
    let rules = workspace::rules(folder)?;
    let prefix = folder.prefix();
    // What is found by all rules in all files rests on nothing that was typed.
    let fact = (asked.is_whole() && !asked.notes_told && rules.unreadable == 0).then(|| rules.fact(context.today));
    let about = format!("found-{}", prefix.replace('/', "-"));
    let memory = fact.map(|fact| Memory {
        about: &about,
        fact,
        pack: kept::pack,
        unpack: kept::unpack,
    });
    let mut diagnostics = rules.diagnostics;
    // With a version that cannot be read, others would judge in its place: only the form is checked.
    let unreadable = rules.unreadable > 0;
    let lifecycle = if unreadable {
        Lifecycle::default()
    } else {
        rules.lifecycle
    };
    if unreadable {
        context.face.warn(&message!("warning-rules-unreadable"));
    }
    workspace::tell_before_rules(context, &lifecycle);
    diagnostics.extend(neighbours::at_the_top(folder));
    for diagnostic in &mut diagnostics {
        diagnostic.path.insert_str(0, &prefix);
    }
    let today = context.today;
    let uncompared = OnceLock::new();
    let matter = Input {
        source: folder,
        prefix,
        lifecycle,
        judge_rules: &|lifecycle| {
            if unreadable {
                return CrossFindings::default();
            }
            let mut findings = rules::check_lifecycle(lifecycle, today);
            if let Err(failure) = compare_with_history(folder, lifecycle, today, &mut findings) {
                let _ = uncompared.set(failure);
            }
            findings
        },
        rules_matter: true,
    };
    let mut found = examine_with(context, matter, asked, memory)?;
    found.uncompared = uncompared.into_inner();
    found.diagnostics.splice(0..0, diagnostics);
    Ok(found)
}

/// Reads and judges every file of a catalogue. Notes that are only counted are not kept.
pub fn examine(context: &Context<'_>, matter: Input<'_>, asked: &ValidationScope) -> Result<Found, Failure> {
    examine_with(context, matter, asked, None)
}

fn examine_with(
    context: &Context<'_>,
    matter: Input<'_>,
    asked: &ValidationScope,
    memory: Option<Memory<'_, ProductSummary>>,
) -> Result<Found, Failure> {
    let Input {
        source,
        prefix,
        lifecycle,
        judge_rules,
        rules_matter,
    } = matter;
    workspace::learn(context, &lifecycle, None);
    let today = context.today;
    let examiner = Validator {
        lifecycle: &lifecycle,
        today,
        progress: context.face.begin(text!("validate-progress")),
        known: OnceLock::new(),
        counter: NoteCounter { asked, prefix },
    };
    // The rules are looked at while files are read.
    let (mut cross, loaded) = rayon::join(
        || judge_rules(&lifecycle),
        || {
            let keep = |entry: Entry<Product>| ProductSummary::new(entry.path, &entry.value, &lifecycle, today);
            catalogue::examine(source, &examiner, keep, memory)
        },
    );
    let (loaded, products) = loaded.map_err(workspace::unlisted)?;
    let mut diagnostics = loaded.diagnostics;
    let context = CatalogueContext {
        products: &products,
        known: examiner.known(),
        portfolio: &loaded.portfolio,
        lifecycle: &lifecycle,
        rules_matter,
        today,
    };
    cross.0.extend(rules::check_catalogue(&context).0);
    let mut notes = loaded.tally.notes;
    cross.0.retain(|(path, finding)| {
        let takes = examiner.counter.takes(finding);
        notes += usize::from(takes && examiner.counter.counts(path, finding));
        !takes
    });
    diagnostics.extend(locate(source, cross));
    mark_inherited(&mut diagnostics, &products);
    let prefix = &examiner.counter.prefix;
    for diagnostic in &mut diagnostics {
        diagnostic.path.insert_str(0, prefix);
    }
    let checked = counted(&loaded.portfolio, &products, prefix, &asked.scope);
    Ok(Found {
        checked,
        diagnostics,
        notes,
        set_aside: loaded.tally.set_aside,
        products,
        lifecycle,
        uncompared: None,
    })
}

/// The files, read or not, that were asked about.
fn counted(portfolio: &Portfolio, products: &[ProductSummary], prefix: &str, scope: &Scope) -> Checked {
    let covered = |path: &str| scope.covers(&format!("{prefix}{path}"));
    let mut counting = Counting {
        portfolio,
        products: products.iter().filter(|one| covered(&one.path)).count(),
        covered: &covered,
        checked: Checked::default(),
    };
    let Ok(()) = file_kind::visit(&mut counting);
    counting.checked
}

struct Counting<'c> {
    portfolio: &'c Portfolio,
    products: usize,
    covered: &'c dyn Fn(&str) -> bool,
    checked: Checked,
}

impl Visitor for Counting<'_> {
    type Error = Infallible;

    fn visit<T: Kind>(&mut self, kind: &'static FileKind) -> Result<(), Infallible> {
        let read = match kind.place {
            PRODUCTS => self.products,
            _ => self
                .portfolio
                .of::<T>()
                .iter()
                .filter(|entry| (self.covered)(&entry.path))
                .count(),
        };
        let unread = self.portfolio.unread.iter();
        let unread = unread.filter(|path| kind.holds(path) && (self.covered)(path)).count();
        if kind.counted.is_some() {
            self.checked.0.push((kind, read + unread));
        }
        Ok(())
    }
}

/// Gives lines to findings about several files: their texts are read again, once each.
pub fn locate(source: &dyn Source, cross: CrossFindings) -> Vec<Diagnostic> {
    let mut by_file: BTreeMap<String, Vec<Finding>> = BTreeMap::new();
    for (path, finding) in cross.0 {
        by_file.entry(path).or_default().push(finding);
    }
    by_file
        .into_iter()
        .flat_map(|(path, findings)| {
            let bytes = source.read(&path).ok().flatten().unwrap_or_default();
            document::locate_later(&path, &bytes, findings)
        })
        .collect()
}

fn mark_inherited(diagnostics: &mut [Diagnostic], products: &[ProductSummary]) {
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
///
/// # Errors
/// Where there is a repository, and what it holds cannot be read: nobody knows whether the rules changed.
fn compare_with_history(
    folder: &Folder,
    now: &Lifecycle,
    today: Date,
    findings: &mut CrossFindings,
) -> Result<(), Failure> {
    if now.files().is_empty() || !folder.repository_root().join(".git").exists() {
        return Ok(());
    }
    let repository = match Repository::open(folder.root()) {
        Err(GitError::NotARepository { .. }) => return Ok(()),
        opened => opened?,
    };
    // The usual case: nothing changed since.
    if Revision::head_has(&repository, &folder.prefix(), LIFECYCLE, folder) {
        return Ok(());
    }
    if let Some(revision) = Revision::head(&repository, &folder.prefix())? {
        let before = workspace::rules(&revision)?;
        let amendment = Amendment {
            before: &before.lifecycle,
            after: now,
            day: today,
        };
        findings.0.extend(rules::check_amendment(&amendment).0);
    }
    Ok(())
}

/// Counts the notes that nobody wants to read one by one: a large catalogue has hundreds of thousands.
struct NoteCounter<'e> {
    asked: &'e ValidationScope,
    /// The catalogue's path in the repository.
    prefix: String,
}

impl NoteCounter<'_> {
    /// True for a note that need not be kept.
    fn takes(&self, finding: &Finding) -> bool {
        finding.severity == Severity::Note && !self.asked.notes_told
    }

    /// True for a finding that was asked about.
    fn counts(&self, path: &str, finding: &Finding) -> bool {
        self.asked.is_whole() || {
            let path = format!("{}{path}", self.prefix);
            self.asked.covers(&path, &finding.rule, finding.severity)
        }
    }

    /// Takes the notes away that need not be kept; how many of them were asked about.
    fn take(&self, path: &str, findings: &mut Findings) -> usize {
        let mut counted = 0;
        findings.0.retain(|finding| {
            let takes = self.takes(finding);
            counted += usize::from(takes && self.counts(path, finding));
            !takes
        });
        counted
    }
}

struct Validator<'e> {
    lifecycle: &'e Lifecycle,
    today: Date,
    progress: Box<dyn Progress>,
    known: OnceLock<ReferenceIndex>,
    counter: NoteCounter<'e>,
}

impl Validator<'_> {
    fn known(&self) -> &ReferenceIndex {
        self.known.get_or_init(ReferenceIndex::default)
    }
}

impl Inspector for Validator<'_> {
    fn product(&self, path: &str, product: &Product, tree: &Tree<'_>, findings: &mut Findings) -> Tally {
        let context = ProductContext::new(self.lifecycle, self.today, path, tree, self.known());
        rules::check_product(product, &context, findings);
        Tally {
            set_aside: exceptions::set_aside(product, self.today, findings),
            notes: self.counter.take(path, findings),
        }
    }

    fn surroundings(&self, portfolio: &Portfolio) {
        let _ = self
            .known
            .set(ReferenceIndex::new(portfolio, self.lifecycle, self.today));
    }

    fn other(&self, path: &str, id: Option<(&str, Place)>, tree: &Tree<'_>, findings: &mut Findings) {
        rules::check_file(&FileContext { path, tree, id }, findings);
    }

    fn progress(&self) {
        self.progress.step();
    }
}
