//! the files of the lifecycle.

use std::collections::BTreeSet;

use crate::diagnostic::structure::{nearest, unknown};
use crate::diagnostic::{Arg, Message, Severity};
use crate::domain::date::Date;
use crate::domain::place::LIFECYCLE;
use crate::domain::place::stem;
use crate::domain::product::Product;
use crate::domain::range::Range;
use crate::domain::tree::{Place, Where};
use crate::lifecycle::criterion::Criterion;
use crate::lifecycle::expression::ExpressionError;
use crate::lifecycle::formula::Formula;
use crate::lifecycle::history::{Lifecycle, VersionFile};
use crate::lifecycle::subject;
use crate::lifecycle::version::{NEW_CYCLE, SAME_PHASE, Version};
use crate::lifecycle::vocabulary::Vocabulary;
use crate::rules::{CatalogueContext, Check, CrossFindings, Rule};

/// Where rules written before the phases of others had a list of their own led some names: such rules were sound when
/// they were written, and a change is judged by the rules of its base.
const OUT_OF_PORTFOLIO: &str = "hors_perimetre";

/// ids are unique, references resolve, expressions hold against the model.
pub static RULES_SOUND: Rule = Rule {
    id: "R-01",
    name: "rules-sound",
    severity: Severity::Error,
    checks: &[Check::Lifecycle(rules_sound), Check::Catalogue(rules_name_what_is)],
};

fn rules_sound(lifecycle: &Lifecycle, _: Date, findings: &mut CrossFindings) {
    for file in lifecycle.files() {
        let mut checker = Checker {
            path: &file.path,
            findings,
        };
        checker.file_name(&file.version);
        checker.graph(&file.version);
        checker.references(&file.version);
        checker.expressions(&file.version, &Vocabulary::of_rules(lifecycle, &file.version));
    }
}

type Names<'v> = BTreeSet<&'v str>;

struct Checker<'c> {
    path: &'c str,
    findings: &'c mut CrossFindings,
}

impl Checker<'_> {
    fn report(&mut self, at: Where, message: Message) {
        self.findings.report(self.path, &RULES_SOUND, at, message);
    }

    fn file_name(&mut self, version: &Version) {
        if stem(self.path) != Some(version.version.as_str()) {
            self.report(
                Where::from(version.at).field("version"),
                message!("R-01-file-name", version = Arg::shown(&version.version)),
            );
        }
    }

    fn unique<'v>(&mut self, kind: &'static str, ids: impl Iterator<Item = (&'v str, Place)>) -> Names<'v> {
        let mut seen = Names::new();
        for (id, at) in ids {
            if !seen.insert(id) {
                let kind = Message::new(format!("reference-{kind}"));
                self.report(
                    Where::from(at).field("id"),
                    message!("R-01-twice", name = id, kind = kind),
                );
            }
        }
        seen
    }

    fn resolve(&mut self, known: &Names<'_>, kind: &'static str, name: &str, at: Where) {
        if known.contains(name) {
            return;
        }
        let message = unknown("R-01-unknown", name, known.iter().copied());
        let kind = Message::new(format!("reference-{kind}"));
        self.report(at, message.with("name", name).with("kind", kind));
    }

    fn graph(&mut self, version: &Version) {
        let phases = self.unique(
            "phase",
            version.phases.iter().map(|phase| (phase.id.as_str(), phase.at)),
        );
        let gates = self.unique("gate", version.gates.iter().map(|gate| (gate.id.as_str(), gate.at)));
        for gate in &version.gates {
            if let Some(to) = gate.to.known() {
                self.resolve(&phases, "phase", to.as_str(), Where::from(gate.at).field("to"));
            }
        }
        for way in &version.transitions {
            for (index, from) in way.from.items().iter().enumerate() {
                self.resolve(
                    &phases,
                    "phase",
                    from.as_str(),
                    Where::from(way.at).field("from").item(index),
                );
            }
            if way.to != SAME_PHASE && way.to != NEW_CYCLE {
                self.resolve(&phases, "phase", way.to.as_str(), Where::from(way.at).field("to"));
            }
            if let Some(gate) = way.gate.known() {
                self.resolve(&gates, "gate", gate.as_str(), Where::from(way.at).field("gate"));
            }
        }
        for closed in &version.forbidden_transitions {
            for (field, names) in [("from", &closed.from), ("to", &closed.to)] {
                for (index, name) in names.iter().enumerate() {
                    self.resolve(
                        &phases,
                        "phase",
                        name.as_str(),
                        Where::from(closed.at).field(field).item(index),
                    );
                }
            }
        }
        self.unique(
            "check",
            version.checks.iter().map(|check| (check.id.as_str(), check.at)),
        );
        for check in &version.checks {
            if let Some(phase) = check.from_phase.known() {
                self.resolve(&phases, "phase", phase.as_str(), Where::from(check.at).field("at"));
            }
        }
        let aliases = version.phase_aliases.iter();
        for alias in aliases.filter(|alias| alias.to.as_str() != OUT_OF_PORTFOLIO) {
            let at = Where::from(alias.at).field("to");
            self.resolve(&phases, "phase", alias.to.as_str(), at);
        }
        for foreign in version.foreign_phases.iter().flat_map(|cycle| &cycle.phases) {
            let at = Where::from(foreign.at).field("to");
            self.resolve(&phases, "phase", foreign.to.as_str(), at);
        }
        for trigger in version.scope.known().map_or(&[][..], |scope| &scope.triggers) {
            if let Some(phase) = trigger.entry_phase.known() {
                self.resolve(
                    &phases,
                    "phase",
                    phase.as_str(),
                    Where::from(trigger.at).field("entry_phase"),
                );
            }
            if let Some(gate) = trigger.gate.known() {
                self.resolve(&gates, "gate", gate.as_str(), Where::from(trigger.at).field("gate"));
            }
        }
        for milestone in &version.milestones {
            for (index, phase) in milestone.phases.iter().enumerate() {
                self.resolve(
                    &phases,
                    "phase",
                    phase.as_str(),
                    Where::from(milestone.at).field("phases").item(index),
                );
            }
        }
    }

    fn references(&mut self, version: &Version) {
        let aspects = self.unique(
            "aspect",
            version.aspects.iter().map(|aspect| (aspect.id.as_str(), aspect.at)),
        );
        let levels = self.unique(
            "level",
            version.levels.iter().map(|level| (level.id.as_str(), level.at)),
        );
        let conditions = self.unique(
            "condition",
            version
                .conditions
                .iter()
                .map(|condition| (condition.id.as_str(), condition.at)),
        );
        let outcomes = self.unique(
            "outcome",
            version
                .outcomes()
                .iter()
                .map(|outcome| (outcome.id.as_str(), outcome.at)),
        );
        let evidence = self.unique(
            "evidence",
            version.evidence_types.iter().map(|kind| (kind.id.as_str(), kind.at)),
        );
        let milestones = self.unique(
            "milestone",
            version
                .milestones
                .iter()
                .map(|milestone| (milestone.id.as_str(), milestone.at)),
        );
        self.unique(
            "criterion",
            version
                .criteria
                .iter()
                .map(|criterion| (criterion.id.as_str(), criterion.at)),
        );
        self.unique(
            "handover",
            version.handover.iter().map(|part| (part.id.as_str(), part.at)),
        );
        self.handover_fields(version);
        let gates: Names<'_> = version.gates.iter().map(|gate| gate.id.as_str()).collect();
        for opinion in version.opinions() {
            for (field, list) in [("forbids", &opinion.forbids), ("allowed_with", &opinion.allowed_with)] {
                for (index, outcome) in list.items().iter().enumerate() {
                    self.resolve(
                        &outcomes,
                        "outcome",
                        outcome.as_str(),
                        Where::from(opinion.at).field(field).item(index),
                    );
                }
            }
        }
        for criterion in &version.criteria {
            self.resolve(
                &aspects,
                "aspect",
                criterion.aspect.as_str(),
                Where::from(criterion.at).field("aspect"),
            );
            self.resolve(
                &evidence,
                "evidence",
                criterion.evidence.kind.as_str(),
                Where::from(criterion.evidence.at).field("type"),
            );
            for (index, condition) in criterion.applies_if.items().iter().enumerate() {
                self.resolve(
                    &conditions,
                    "condition",
                    condition.as_str(),
                    Where::from(criterion.at).field("applies_if").item(index),
                );
            }
            if let Some(milestone) = criterion.before_milestone.known() {
                self.resolve(
                    &milestones,
                    "milestone",
                    milestone.as_str(),
                    Where::from(criterion.at).field("before_milestone"),
                );
            }
            if let Some(raise) = criterion.escalate.known() {
                self.resolve(
                    &conditions,
                    "condition",
                    raise.condition.as_str(),
                    Where::from(raise.at).field("if"),
                );
                self.resolve(&levels, "level", raise.to.as_str(), Where::from(raise.at).field("to"));
            }
            for expectation in &criterion.expect {
                self.resolve(
                    &gates,
                    "gate",
                    expectation.gate.as_str(),
                    Where::from(expectation.at).field("gate"),
                );
                self.resolve(
                    &levels,
                    "level",
                    expectation.level.as_str(),
                    Where::from(expectation.at).field("level"),
                );
                if expectation
                    .threshold
                    .known()
                    .is_some_and(|threshold| threshold.number().is_none())
                {
                    self.report(
                        Where::from(expectation.at).field("threshold"),
                        message!("R-01-threshold"),
                    );
                }
            }
            self.evidence_field(criterion);
        }
    }

    /// The field of a criterion's evidence is one of the model.
    fn evidence_field(&mut self, criterion: &Criterion) {
        let field = criterion.evidence.field.as_str();
        if !subject::is_field(field) {
            let near = nearest(field, Product::fields().iter().map(|field| field.name)).unwrap_or("–");
            let message = message!("R-01-field", field = field, near = near);
            self.report(Where::from(criterion.evidence.at).field("field"), message);
        }
        for expectation in &criterion.expect {
            if let Some(field) = expectation.field.known().filter(|field| !subject::is_field(field)) {
                let near = nearest(field, Product::fields().iter().map(|field| field.name)).unwrap_or("–");
                let message = message!("R-01-field", field = field.as_str(), near = near);
                self.report(Where::from(expectation.at).field("field"), message);
            }
        }
    }

    /// What is read first of a product that changes hands is said by fields of the model.
    fn handover_fields(&mut self, version: &Version) {
        for part in &version.handover {
            let fields = part.fields.items().iter().enumerate();
            for (index, field) in fields.filter(|(_, field)| !subject::is_field(field)) {
                let near = nearest(field, Product::fields().iter().map(|field| field.name)).unwrap_or("–");
                let message = message!("R-01-field", field = field.as_str(), near = near);
                self.report(Where::from(part.at).field("fields").item(index), message);
            }
        }
    }

    fn expressions(&mut self, version: &Version, words: &Vocabulary) {
        for (formula, at) in formulas(version) {
            if let Err(error) = formula.check(words) {
                self.report(at, expression_message("R-01-expression", error));
            }
        }
    }
}

/// Every expression of a version, with its place.
fn formulas(version: &Version) -> impl Iterator<Item = (&Formula, Where)> {
    let conditions = version
        .conditions
        .iter()
        .map(|one| (&one.expr, Where::from(one.at).field("expr")));
    let checks = version
        .checks
        .iter()
        .map(|one| (&one.expr, Where::from(one.at).field("expr")));
    let criteria = version.criteria.iter().flat_map(|criterion| {
        let own = criterion
            .check
            .known()
            .map(|check| (check, Where::from(criterion.at).field("check")));
        let expected = criterion.expect.iter().filter_map(|expected| {
            let check = expected.check.known()?;
            Some((check, Where::from(expected.at).field("check")))
        });
        own.into_iter().chain(expected)
    });
    conditions.chain(checks).chain(criteria)
}

/// What the rules name of the other files: directorates, departments, domains, perimeters.
fn rules_name_what_is(context: &CatalogueContext<'_>, findings: &mut CrossFindings) {
    if !context.rules_matter {
        return;
    }
    let mut words = Vocabulary::default();
    if let Some(reference) = context.portfolio.reference() {
        words.add_reference(&reference.value);
    }
    for file in context.lifecycle.files() {
        words_of_others(&file.version, &words, &file.path, findings);
    }
}

/// The expressions of a version with a misspelt word of `words`; other faults are told elsewhere.
pub fn words_of_others(version: &Version, words: &Vocabulary, path: &str, findings: &mut CrossFindings) {
    for (formula, at) in formulas(version) {
        // Rules are shared: what resembles nothing here may well be in another catalogue.
        if let Err(error @ ExpressionError::UnknownWord { near: Some(_), .. }) = formula.check(words)
            && formula.check(&Vocabulary::default()).is_ok()
        {
            let message = expression_message("R-01-expression", error);
            findings.report(path, &RULES_SOUND, at, message);
        }
    }
}

/// What is wrong with an expression, as the message `key` with `$problem`.
#[must_use]
pub fn expression_message(key: &'static str, error: ExpressionError) -> Message {
    let problem = match error {
        ExpressionError::TooLarge => message!("cel-too-large"),
        ExpressionError::Syntax(detail) => message!("cel-syntax", detail = detail),
        ExpressionError::UnknownVariable(name) => message!("cel-variable", name = name),
        ExpressionError::UnknownField { path, near: Some(near) } => {
            message!("cel-field-near", path = path, near = near)
        }
        ExpressionError::UnknownField { path, near: None } => message!("cel-field", path = path),
        ExpressionError::UnknownFunction(name) => message!("cel-function", name = name),
        ExpressionError::UnknownWord {
            path,
            word,
            near: Some(near),
        } => message!("cel-word-near", path = path, word = word, near = near),
        ExpressionError::UnknownWord { path, word, near: None } => {
            message!("cel-word", path = path, word = word)
        }
        ExpressionError::ListEquals { path, word } => message!("cel-list", path = path, word = word),
        ExpressionError::BooleanWord { path, word } => {
            message!("cel-boolean", path = path, word = word)
        }
        ExpressionError::NotADate { path, word } => message!("cel-date", path = path, word = word),
        ExpressionError::Mismatch { left, is, right } => {
            message!("cel-mismatch", left = left, is = is.word(), right = right)
        }
        ExpressionError::FieldMeant { left, write } => {
            message!("cel-field-meant", left = left, write = write)
        }
        ExpressionError::UnknownPart {
            path,
            word,
            function,
            near,
        } => Message::new(if near.is_some() { "cel-part-near" } else { "cel-part" })
            .with("path", path)
            .with("word", word)
            .with("function", function)
            .with("near", near.unwrap_or_default()),
        ExpressionError::NotAnId { path, word, slug } => Message::new(if slug { "cel-id-slug" } else { "cel-id" })
            .with("path", path)
            .with("word", word),
        ExpressionError::NoOrder { left, words } if words.is_empty() => message!("cel-order", left = left),
        ExpressionError::NoOrder { left, words } => {
            let written: Vec<String> = words.iter().map(|word| format!("'{word}'")).collect();
            message!("cel-order-words", left = left, words = written.join(", "))
        }
        ExpressionError::OutOfRange {
            left,
            value,
            range,
            near,
        } => Message::new(match (range, &near) {
            (Range::Share, Some(_)) => "cel-range-share-near",
            (Range::Share, None) => "cel-range-share",
            (Range::Count, _) => "cel-range-count",
            (Range::Rating, _) => "cel-range-rating",
        })
        .with("left", left)
        .with("value", value)
        .with("near", near.unwrap_or_default()),
        ExpressionError::NeverNull { left, equal } => {
            Message::new(if equal { "cel-null" } else { "cel-not-null" }).with("left", left)
        }
        ExpressionError::NotAList(part) => message!("cel-not-a-list", part = part),
        ExpressionError::ListInList { path } => message!("cel-list-in-list", path = path),
        ExpressionError::NotAnAnswer(part) => message!("cel-not-an-answer", part = part),
        ExpressionError::Constants(one, other) => message!("cel-constants", one = one, other = other),
        ExpressionError::Sign { written, meant } => {
            message!("cel-sign", written = written, meant = meant)
        }
        ExpressionError::NotBoolean => message!("cel-not-boolean"),
        ExpressionError::NotNumber => message!("cel-not-number"),
        ExpressionError::Type(detail) => message!("cel-type", detail = detail),
    };
    Message::new(key).with("problem", Arg::Message(Box::new(problem)))
}

/// versions begin on different days, in the order of their numbers, and one is in force since the committee sits.
pub static VERSIONS_ORDERED: Rule = Rule {
    id: "R-02",
    name: "versions-ordered",
    severity: Severity::Error,
    checks: &[Check::Lifecycle(versions_ordered)],
};

fn versions_ordered(lifecycle: &Lifecycle, today: Date, findings: &mut CrossFindings) {
    let files = lifecycle.files();
    if files.is_empty() {
        findings.report(LIFECYCLE, &VERSIONS_ORDERED, Where::file(), message!("R-02-none"));
    }
    for pair in files.windows(2) {
        let [earlier, later] = pair else { continue };
        disordered(earlier, later, findings);
    }
    let since = lifecycle.for_reading_on(today).and_then(Version::committee_since);
    if let (Some(first), Some(since)) = (files.first(), since)
        && first.version.effective_from > since
    {
        let message = message!(
            "R-02-gap",
            since = Arg::from(since),
            first = Arg::from(first.version.effective_from)
        );
        findings.report(
            &first.path,
            &VERSIONS_ORDERED,
            Where::from(first.version.at).field("effective_from"),
            message,
        );
    }
}

fn disordered(earlier: &VersionFile, later: &VersionFile, findings: &mut CrossFindings) {
    let at = || Where::from(later.version.at).field("effective_from");
    let about = |key: &'static str| {
        Message::new(key)
            .show("version", &later.version.version)
            .show("other", &earlier.version.version)
            .with("date", later.version.effective_from)
    };
    if earlier.version.version == later.version.version {
        findings.report(
            &later.path,
            &VERSIONS_ORDERED,
            Where::from(later.version.at).field("version"),
            about(text!("R-02-same-number")),
        );
    } else if earlier.version.effective_from == later.version.effective_from {
        findings.report(&later.path, &VERSIONS_ORDERED, at(), about(text!("R-02-same-day")));
    } else if earlier.version.version.number() > later.version.version.number() {
        findings.report(&later.path, &VERSIONS_ORDERED, at(), about(text!("R-02-order")));
    }
}
