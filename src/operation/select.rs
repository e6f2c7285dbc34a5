//! Choosing products: by phase, directorate, department, and by an expression over their fields.

use std::collections::BTreeSet;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::fact::UNKNOWN;
use crate::domain::fold::fold;
use crate::domain::id::PerimeterId;
use crate::domain::naming::{Name, Named};
use crate::domain::place::PRODUCTS;
use crate::domain::place::stem;
use crate::domain::portfolio::Entry;
use crate::domain::product::Product;
use crate::lifecycle::expression::{self, Expression, Truth};
use crate::lifecycle::subject::Subject;
use crate::lifecycle::version::Version;
use crate::lifecycle::vocabulary::{IdKind, Vocabulary};
use crate::rules::lifecycle::soundness::expression_message;
use crate::rules::registry::RULES;

use super::error::Failure;
use super::workspace::Workspace;

/// Which products are wanted; what is empty keeps all. Words are ids, or what people call them.
#[derive(Clone, Copy, Debug, Default)]
pub struct Criteria<'c> {
    pub phases: &'c [String],
    pub directorates: &'c [String],
    pub departments: &'c [String],
    pub perimeters: &'c [String],
    /// As files call them: nobody lists them.
    pub portfolios: &'c [String],
    /// In the Common Expression Language, over `product`.
    pub expression: Option<&'c str>,
    /// The fields that are looked at, by their dotted paths; all of them where none are named.
    pub fields: Option<&'c [&'c str]>,
}

impl<'c> Criteria<'c> {
    /// The keys of the first level that somebody looks at; none where it may be any of them, as in an expression.
    fn keys(&self) -> Option<Vec<&'c str>> {
        let fields = self.fields.filter(|_| self.expression.is_none())?;
        Some(fields.iter().filter_map(|path| path.split('.').next()).collect())
    }
}

impl Criteria<'_> {
    /// The options that were given, and their words.
    #[must_use]
    pub fn words(&self) -> Vec<(&'static str, String)> {
        let lists = [
            ("phase", self.phases),
            ("directorate", self.directorates),
            ("department", self.departments),
            ("perimeter", self.perimeters),
            ("portfolio", self.portfolios),
        ];
        let given = lists.into_iter().filter(|(_, words)| !words.is_empty());
        given
            .map(|(option, words)| (option, words.join(",")))
            .chain(self.expression.map(|expression| ("where", expression.to_owned())))
            .collect()
    }
}

/// True where the product's id, names or summary hold each of the words, wherever they stand, whatever their case and
/// accents.
#[must_use]
pub fn speaks_of(product: &Product, words: &str) -> bool {
    let names = [Some(product.id.as_str()), Some(product.name.as_str())];
    let more = [product.full_name.known(), product.summary.known()];
    let aliases = product.aliases.items().iter().chain(product.tags.items());
    let texts = names
        .into_iter()
        .flatten()
        .chain(more.into_iter().flatten().map(String::as_str));
    speaks_in(texts.chain(aliases.map(String::as_str)), words)
}

/// The same of any texts.
pub fn speaks_in<T: AsRef<str>>(texts: impl IntoIterator<Item = T>, words: &str) -> bool {
    let words = fold(words);
    if words.trim().is_empty() {
        return true;
    }
    let folded: Vec<String> = texts.into_iter().map(|text| fold(text.as_ref())).collect();
    words
        .split_whitespace()
        .all(|word| folded.iter().any(|text| text.contains(word)))
}

/// The chosen products, and how many the expression could not decide on.
pub struct Selection<'w> {
    pub products: Vec<(&'w Entry<Product>, Subject)>,
    pub undecided: usize,
    /// What they were chosen by: the option, and the ids that were meant or the expression.
    pub by: Vec<(&'static str, Vec<String>)>,
}

/// The products that the criteria keep, as they were on the day `on`.
///
/// # Errors
/// Where a word is no phase, directorate or department, or the expression cannot be read.
pub fn select<'w>(workspace: &'w Workspace, criteria: &Criteria<'_>, on: Date) -> Result<Selection<'w>, Failure> {
    let version = workspace.names()?;
    let reference = workspace.portfolio.reference().map(|entry| &entry.value);
    let names: Vec<Name> = version
        .naming()
        .into_iter()
        .chain(reference.into_iter().flat_map(|reference| reference.naming()))
        .collect();
    let phases = version.ordered_phases().into_iter().map(|phase| phase.id.as_str());
    let phases = named(
        criteria.phases,
        phases.collect(),
        &names,
        Named::Phase,
        "error-no-phase",
    )?;
    // Without a reference, nobody says which there are.
    let bodies = |asked: &[String], of: Named, key| match reference {
        None => Ok(asked.to_vec()),
        Some(_) => {
            let known = names.iter().filter(|name| name.of == of);
            named(asked, known.map(|name| name.id.as_str()).collect(), &names, of, key)
        }
    };
    let directorates_asked = bodies(criteria.directorates, Named::Directorate, "error-no-directorate")?;
    let departments_asked = bodies(criteria.departments, Named::Department, "error-no-department")?;
    let perimeters_asked = bodies(criteria.perimeters, Named::Perimeter, "error-no-perimeter")?;
    let portfolios_asked = portfolios(workspace, criteria.portfolios)?;
    let expression = criteria
        .expression
        .map(|source| compile(source, &vocabulary(workspace, version)))
        .transpose()?;
    let dependents = workspace.portfolio.dependents_of_all();
    let by = [
        ("directorate", directorates_asked.clone()),
        ("department", departments_asked.clone()),
        ("perimeter", perimeters_asked.clone()),
        ("portfolio", portfolios_asked.clone()),
        ("phase", phases.clone()),
        ("where", criteria.expression.map(str::to_owned).into_iter().collect()),
    ];
    let mut selection = Selection {
        products: Vec::new(),
        undecided: 0,
        by: by.into_iter().filter(|(_, words)| !words.is_empty()).collect(),
    };
    let keys = criteria.keys();
    let looked_at = |key: &str| keys.as_ref().is_none_or(|keys| keys.contains(&key));
    for entry in &workspace.portfolio.products {
        let product = &entry.value;
        let phase = phase_of(product, version, on);
        let directorates = Product::ids(&product.directorate)
            .iter()
            .map(|id| id.as_str())
            .collect::<Vec<_>>();
        let departments = Product::ids(&product.department)
            .iter()
            .map(|id| id.as_str())
            .collect::<Vec<_>>();
        let perimeter: Vec<&str> = product.perimeter.known().map(PerimeterId::as_str).into_iter().collect();
        let portfolio: Vec<&str> = product.portfolio.known().map(String::as_str).into_iter().collect();
        if !(keeps(&phases, &[phase])
            && keeps(&directorates_asked, &directorates)
            && keeps(&departments_asked, &departments)
            && keeps(&perimeters_asked, &perimeter)
            && keeps(&portfolios_asked, &portfolio))
        {
            continue;
        }
        let subject = Subject::with(product, version, on, looked_at)
            .needed_by(dependents.get(&product.id).map_or(&[], Vec::as_slice));
        match expression
            .as_ref()
            .map_or(Truth::True, |expression| expression.evaluate(&subject))
        {
            Truth::True => selection.products.push((entry, subject)),
            Truth::False => {}
            Truth::Unknown => selection.undecided += 1,
        }
    }
    Ok(selection)
}

/// The products that speak of `words` and are in the phase on the day `on`, by their names; what is empty keeps all. Nothing is
/// worked out of them yet: [`subjects`] does, for those that are looked at.
///
/// # Errors
/// Where the phase is none of the rules'.
pub fn by_name<'w>(
    workspace: &'w Workspace,
    words: &str,
    phase: &str,
    on: Date,
) -> Result<Vec<&'w Entry<Product>>, Failure> {
    let version = workspace.names()?;
    let asked: Vec<String> = Some(phase.to_owned())
        .filter(|phase| !phase.is_empty())
        .into_iter()
        .collect();
    let known = version.ordered_phases().into_iter().map(|phase| phase.id.as_str());
    let phases = named(
        &asked,
        known.collect(),
        &version.naming(),
        Named::Phase,
        "error-no-phase",
    )?;
    let is_wanted = |entry: &&Entry<Product>| {
        keeps(&phases, &[phase_of(&entry.value, version, on)]) && speaks_of(&entry.value, words)
    };
    let mut found: Vec<&Entry<Product>> = workspace.portfolio.products.iter().filter(is_wanted).collect();
    found.sort_by_cached_key(|entry| fold(&entry.value.name));
    Ok(found)
}

/// What the fields of these products say on the day `on`.
///
/// # Errors
/// Where there are no rules.
pub fn subjects(
    workspace: &Workspace,
    entries: &[&Entry<Product>],
    fields: &[&str],
    on: Date,
) -> Result<Vec<Subject>, Failure> {
    let version = workspace.names()?;
    let looked_at = |key: &str| fields.iter().any(|field| field.split('.').next() == Some(key));
    let entries = entries.iter();
    Ok(entries
        .map(|entry| Subject::with(&entry.value, version, on, looked_at))
        .collect())
}

/// The phase of a product as today's rules call it.
fn phase_of<'p>(product: &'p Product, version: &'p Version, on: Date) -> &'p str {
    product
        .phase_on(on)
        .and_then(|record| record.phase.known())
        .map_or(UNKNOWN, |phase| version.current_name(phase).unwrap_or(phase).as_str())
}

/// The portfolios that somebody asked for, as the files of the products call them: case and accents tell none apart.
fn portfolios(workspace: &Workspace, asked: &[String]) -> Result<Vec<String>, Failure> {
    let products = workspace.portfolio.products.iter();
    let known: BTreeSet<&str> = products
        .filter_map(|entry| entry.value.portfolio.known())
        .map(String::as_str)
        .collect();
    let mut found = Vec::new();
    for word in asked {
        let same = known.iter().filter(|name| fold(name) == fold(word));
        let before = found.len();
        found.extend(same.map(|name| (*name).to_owned()));
        if word == UNKNOWN {
            found.push(word.clone());
        }
        if found.len() == before {
            return Err(Failure::usage(message!("error-no-portfolio", word = word.as_str()))
                .suggesting(word, known.iter().copied()));
        }
    }
    Ok(found)
}

/// What fields may be compared with: the words of the rules, the reference and the files.
fn vocabulary(workspace: &Workspace, version: &Version) -> Vocabulary {
    let mut words = Vocabulary::of_rules(&workspace.lifecycle, version);
    let portfolio = &workspace.portfolio;
    if let Some(reference) = portfolio.reference() {
        words.add_reference(&reference.value);
    }
    for product in portfolio.products.iter().map(|entry| &entry.value) {
        words.add(IdKind::Product, product.id.as_str(), [product.name.as_str()]);
    }
    for id in portfolio.unread_ids(PRODUCTS) {
        words.add(IdKind::Product, id, []);
    }
    for id in workspace.commons.iter().filter_map(|path| stem(path)) {
        words.add(IdKind::Common, id, []);
    }
    for file in workspace.lifecycle.files() {
        words.add(IdKind::RulesVersion, file.version.version.as_str(), []);
    }
    for rule in RULES {
        words.add(IdKind::Rule, rule.id, []);
    }
    words.close(IdKind::Rule);
    // What a file that nobody could read names is not known.
    if portfolio.unread_ids(PRODUCTS).next().is_none() {
        for entry in &portfolio.products {
            words.add_named(&entry.value);
        }
        words.close(IdKind::Entry);
        words.close(IdKind::Deliverable);
    }
    words
}

fn compile(source: &str, words: &Vocabulary) -> Result<Expression, Failure> {
    Expression::for_product(source, words).map_err(|error| {
        let mut failure = Failure::usage(message!("error-where", ..));
        match expression::fault_place(source, words) {
            Some((start, stop)) => {
                let (line, carets) = pointed(source, start, stop);
                failure.message = expression_message("error-where-at", error)
                    .with("line", line)
                    .with("carets", carets);
            }
            None => failure.message = expression_message("error-where", error),
        }
        failure
    })
}

/// The line of a condition that a fault stands on, and the carets under it.
fn pointed(source: &str, start: usize, stop: usize) -> (String, String) {
    let begins = source
        .get(..start)
        .and_then(|before| before.rfind('\n'))
        .map_or(0, |at| at + 1);
    let rest = source.get(begins..).unwrap_or_default();
    let line = rest.lines().next().unwrap_or_default();
    let count = |from: usize, to: usize| source.get(from..to).map_or(0, |text| text.chars().count());
    let wide = count(start, stop.min(begins + line.len())).max(1);
    let carets = format!("{}{}", " ".repeat(count(begins, start)), "^".repeat(wide));
    (line.to_owned(), carets)
}

fn keeps(wanted: &[String], found: &[&str]) -> bool {
    let found = if found.is_empty() { &[UNKNOWN] } else { found };
    wanted.is_empty() || wanted.iter().any(|wanted| found.contains(&wanted.as_str()))
}

/// The ids of what somebody asked for, by its id or as people call it.
fn named(
    asked: &[String],
    known: Vec<&str>,
    names: &[Name],
    of: Named,
    key: &'static str,
) -> Result<Vec<String>, Failure> {
    let called = || {
        names
            .iter()
            .filter(|name| name.of == of && known.contains(&name.id.as_str()))
    };
    let id = |word: &String| {
        if word == UNKNOWN || known.contains(&word.as_str()) {
            return Ok(word.clone());
        }
        let folded = fold(word);
        let says =
            |text: &str| fold(text) == folded || text.split_once(" (").is_some_and(|(name, _)| fold(name) == folded);
        let mut same = called().filter(|name| {
            let texts = [Some(&name.fr), Some(&name.en), name.short.as_ref()];
            fold(&name.id) == folded || texts.into_iter().flatten().any(|text| says(text))
        });
        same.next().map(|name| name.id.clone()).ok_or_else(|| {
            let words = known.iter().copied().chain([UNKNOWN]);
            let labels = called().flat_map(|name| [Some(name.fr.as_str()), name.short.as_deref()]);
            Failure::usage(Message::new(key))
                .with("word", word.as_str())
                .suggesting_of(word, words, labels.flatten())
        })
    };
    asked.iter().map(id).collect()
}
