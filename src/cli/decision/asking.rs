//! Asks, at a terminal, for what a decision must say and nobody gave: each answer becomes the option that says it, so that
//! the command can be typed again.

use crate::cli::App;
use crate::cli::ask::prompt::{self, Stop};
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::id::{GateId, OutcomeId, PhaseId};
use crate::domain::product::Product;
use crate::lifecycle::version::{MilestoneRule, Outcome, Requirement, Version};
use crate::operation::decide::fields::ALL_ASPECTS;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, near_day};
use crate::operation::gate::chosen;
use crate::operation::milestones;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::writing::Target;

use super::day::day;
use super::draft::{ASPECT, OWNER, TEXT, keep};
use super::{Arguments, standing};

/// True where somebody types the command without what every decision says.
pub(super) fn is_wanted(app: &App, args: &Arguments) -> bool {
    let is_said = args.session.is_some() && args.outcome.is_some();
    app.ui.can_ask() && !args.write.yes && args.from.is_none() && !is_said
}

/// The options with what was answered about a product, which its own proposal may know otherwise, each answer kept as soon as it is given; none when somebody leaves. Who goes back is
/// asked again what they answered last, of what the command line did not say (`given`).
///
/// # Errors
/// Where no rules were in force on the day of the sitting, or an answer cannot be kept.
pub(super) fn completed(
    app: &App,
    about: (&Target, Option<&Product>),
    args: &Arguments,
    given: &Arguments,
    kept: &mut SavedAnswers,
) -> Result<Option<Arguments>, Failure> {
    let mut args = args.clone();
    // Told once, and again of another gate.
    let mut told = None;
    loop {
        match asked(app, about, &mut args, &mut told, kept) {
            Ok(()) => return Ok(Some(args)),
            Err(Stop::Left) => return Ok(None),
            Err(Stop::Failed(failure)) => return Err(failure),
            Err(Stop::Back) => {
                forget_last(&mut args, given, kept)?;
                keep(&args, kept)?;
            }
        }
    }
}

/// Forgets what was answered last.
fn forget_last(args: &mut Arguments, given: &Arguments, kept: &mut SavedAnswers) -> Result<(), Failure> {
    let part = [OWNER, ASPECT, TEXT]
        .into_iter()
        .find(|part| kept.waits(part).is_some());
    if args.reached.is_some() && given.reached.is_none() {
        args.reached = None;
    } else if (args.no_support_need || !args.support_needs.is_empty()) && given.support_needs.is_empty() {
        (args.no_support_need, args.support_needs) = (given.no_support_need, Vec::new());
    } else if let Some(part) = part {
        kept.wait(part, "")?;
    } else if args.reservations.len() > given.reservations.len() {
        // Its last part is asked again, and who goes on going back is asked for the others.
        let last = args.reservations.pop().unwrap_or_default();
        for part in last.split(';').filter(|_| !last.contains("renews=")) {
            let Some((key, value)) = part.trim().split_once('=') else {
                continue;
            };
            let names = [("text", TEXT), ("aspect", ASPECT), ("owner_role", OWNER)];
            if let Some((_, name)) = names.iter().find(|(own, _)| *own == key) {
                kept.wait(name, value)?;
            }
        }
    } else if args.opinions.len() > given.opinions.len() {
        args.opinions.pop();
    } else if args.rationale.is_some() && given.rationale.is_none() {
        args.rationale = None;
    } else if args.skip_reason.is_some() && given.skip_reason.is_none() {
        args.skip_reason = None;
    } else if args.lifted.len() > given.lifted.len() {
        args.lifted.pop();
    } else if args.outcome.is_some() && given.outcome.is_none() {
        args.outcome = None;
    } else if args.supersedes.is_some() && given.supersedes.is_none() {
        args.supersedes = None;
    } else if given.session.is_none() {
        args.session = None;
    }
    Ok(())
}

/// Asks for what the options do not say yet.
fn asked(
    app: &App,
    (target, own): (&Target, Option<&Product>),
    args: &mut Arguments,
    told: &mut Option<GateId>,
    kept: &mut SavedAnswers,
) -> Result<(), Stop> {
    let day = session(app, args, since(app, target))?;
    args.session = Some(day.to_string());
    let version = target.rules(day)?;
    let gate = chosen(version, &target.product, args.gate.as_deref(), app.today)?;
    if told.as_ref() != Some(&gate) {
        let called = version.gate(&gate);
        app.ui.line(&message!(
            "decide-about",
            name = target.product.name.as_str(),
            gate = called.map_or_else(|| Arg::shown(&gate), |gate| Arg::both(&gate.fr, &gate.en))
        ));
        *told = Some(gate.clone());
    }
    args.gate = Some(gate.to_string());
    replaces(app, target, args, (&gate, day))?;
    keep(args, kept)?;
    let mut dialogue = Dialogue { app, version, kept };
    let phase = version.phase_on(&target.product, day);
    let enters = version.gate(&gate).and_then(|gate| gate.to.known());
    let skipped = match (phase, enters) {
        (Some(phase), Some(enters)) => version.skipped(phase, enters),
        _ => Vec::new(),
    };
    let outcome = dialogue.outcome(args)?;
    args.outcome = Some(outcome.id.to_string());
    keep(args, dialogue.kept)?;
    if outcome.opens_phase {
        let about = standing::Asked {
            product: &target.product,
            proposed: own,
            version,
            gate: &gate,
            outcome,
            day,
            usual_due: dialogue.usual_due(day),
        };
        standing::settled(app, args, &about)?;
        keep(args, dialogue.kept)?;
    }
    dialogue.rest(args, outcome, day, skipped.first().copied())?;
    let opens = args.outcome.as_deref().and_then(OutcomeId::parse);
    let opens = opens.is_some_and(|outcome| version.opens_phase(&outcome));
    let awaited = milestones::awaited(version, &target.product, &gate, day);
    match (awaited.filter(|_| opens), &args.reached) {
        (Some(milestone), None) => dialogue.reached(args, milestone),
        _ => Ok(()),
    }
}

/// Where the sitting decided on the gate already, asks whether this decision replaces that one.
fn replaces(app: &App, target: &Target, args: &mut Arguments, (gate, day): (&GateId, Date)) -> Result<(), Stop> {
    if args.supersedes.is_some() {
        return Ok(());
    }
    let mut standing = target.product.standing_decisions().rev();
    let Some(before) = standing.find(|one| one.gate == *gate && one.day() == Some(day)) else {
        return Ok(());
    };
    let rules = target.rules(day)?;
    let called = rules.outcome(&before.outcome);
    let question = message!(
        "decide-ask-replaces",
        outcome = called.map_or_else(|| Arg::shown(&before.outcome), |one| Arg::both(&one.fr, &one.en)),
        day = Arg::Day(day.into())
    );
    let ways = [text!("decide-replaces"), text!("decide-replaces-not")].map(|key| app.translator().text(key));
    match prompt::one_of(app, &question, ways) {
        Some(0) => {
            args.supersedes = Some(before.id.to_string());
            Ok(())
        }
        _ => Err(Stop::Left),
    }
}

/// The options without what a person chooses to correct, which is asked again; none where they leave it. What the command
/// line said (`given`) of the sitting stays.
pub(super) fn with_one_to_correct(app: &App, args: &Arguments, given: &Arguments) -> Option<Arguments> {
    type Forget = fn(&mut Arguments);
    let parts: [(&str, bool, Forget); 8] = [
        (text!("decide-correct-session"), given.session.is_none(), |args| {
            args.session = None
        }),
        (text!("decide-correct-outcome"), true, |args| {
            // What was thought of one decision is not what is thought of another.
            args.outcome = None;
            args.skip_reason = None;
            args.opinions.clear();
            args.lifted.clear();
            args.reservations.clear();
        }),
        (text!("decide-correct-lifted"), !args.lifted.is_empty(), |args| {
            args.lifted.clear()
        }),
        (text!("decide-correct-opinions"), !args.opinions.is_empty(), |args| {
            args.opinions.clear()
        }),
        (
            text!("decide-correct-reservations"),
            !args.reservations.is_empty(),
            |args| args.reservations.clear(),
        ),
        (text!("decide-correct-rationale"), args.rationale.is_some(), |args| {
            args.rationale = None
        }),
        (text!("decide-correct-skip"), args.skip_reason.is_some(), |args| {
            args.skip_reason = None
        }),
        (text!("decide-correct-reached"), args.reached.is_some(), |args| {
            args.reached = None
        }),
    ];
    let parts: Vec<_> = parts.into_iter().filter(|(_, is_said, _)| *is_said).collect();
    let texts = parts.iter().map(|(text, _, _)| app.translator().text(text));
    let stop = app.translator().text(text!("decide-correct-nothing"));
    let index = prompt::one_of(app, &message!("decide-ask-correct"), texts.chain([stop]))?;
    let (_, _, forget) = parts.get(index)?;
    let mut args = args.clone();
    forget(&mut args);
    Some(args)
}

/// The day on which the product entered its phase.
fn since(app: &App, target: &Target) -> Option<Date> {
    target
        .product
        .phase_on(app.today)?
        .start
        .known()
        .map(|start| start.earliest())
}

/// The day of the sitting: given, or asked for until a decision can be of that day.
fn session(app: &App, args: &Arguments, since: Option<Date>) -> Result<Date, Stop> {
    let given = args.session.as_deref();
    if let Some(day) = given.and_then(|text| near_day(text, app.today, Side::Before)) {
        return Ok(day);
    }
    loop {
        let ask = |question: &Message, usual: &str| prompt::text(app, question, usual).ok_or(Stop::Left);
        let day = day(app, (&message!("decide-ask-session"), app.today), Side::Before, &ask)?;
        match since {
            _ if day > app.today => app.ui.warn(&message!("decide-session-future")),
            Some(since) if day < since => {
                let message = message!("decide-session-before", since = Arg::Day(since.into()));
                app.ui.warn(&message);
            }
            _ => return Ok(day),
        }
    }
}

struct Dialogue<'d> {
    app: &'d App,
    version: &'d Version,
    kept: &'d mut SavedAnswers,
}

/// An opinion that the outcome allows.
struct Possible {
    id: String,
    label: String,
    needs_comment: bool,
}

impl<'d> Dialogue<'d> {
    /// What is asked once the day, the gate and the outcome are known.
    fn rest(
        &mut self,
        args: &mut Arguments,
        outcome: &Outcome,
        day: Date,
        skipped: Option<&PhaseId>,
    ) -> Result<(), Stop> {
        let wants = |what: Requirement| outcome.requires.items().contains(&what);
        if let Some(skipped) = skipped.filter(|_| outcome.opens_phase && args.skip_reason.is_none()) {
            args.skip_reason = Some(self.said(&message!("decide-ask-skip", phase = Arg::phase(skipped)))?);
            keep(args, self.kept)?;
        }
        if wants(Requirement::Rationale) && args.rationale.is_none() {
            args.rationale = Some(self.said(&message!("decide-ask-rationale"))?);
            keep(args, self.kept)?;
        }
        self.opinions(args, outcome)?;
        let begun = [TEXT, ASPECT, OWNER].iter().any(|part| self.kept.waits(part).is_some());
        let renewed = args.reservations.iter().all(|given| given.contains("renews="));
        if wants(Requirement::Reservations) && (renewed || begun) {
            let more = args.reservations.is_empty()
                || begun
                || prompt::one_more(self.app, &message!("decide-ask-reservation-more"))?;
            if more {
                self.reservations(args, day)?;
            }
        }
        let needs_said = args.no_support_need || !args.support_needs.is_empty();
        if !needs_said && !self.version.support_offers.is_empty() {
            self.support(args)?;
        }
        Ok(keep(args, self.kept)?)
    }

    fn called(&self, fr: &str, en: &str) -> String {
        self.app.translator().said(&Arg::both(fr, en))
    }

    /// A text that says something.
    fn said(&self, question: &Message) -> Result<String, Stop> {
        prompt::said_or_back(self.app, question)
    }

    fn one_of(&self, question: &Message, texts: impl IntoIterator<Item = String>) -> Result<usize, Stop> {
        prompt::one_of_or_back(self.app, question, texts)
    }

    fn outcome(&self, args: &Arguments) -> Result<&'d Outcome, Stop> {
        let given = args.outcome.as_deref().and_then(OutcomeId::parse);
        if let Some(known) = given.and_then(|given| self.version.outcome(&given)) {
            return Ok(known);
        }
        let texts = self.version.outcomes().iter().map(|one| self.called(&one.fr, &one.en));
        let index = self.one_of(&message!("decide-ask-outcome"), texts)?;
        self.version.outcomes().get(index).ok_or(Stop::Left)
    }

    /// One opinion for all aspects, or one each; of those that were given each, the ones that lack.
    fn opinions(&mut self, args: &mut Arguments, outcome: &Outcome) -> Result<(), Stop> {
        let mut rules: Vec<_> = self
            .version
            .opinions()
            .iter()
            .filter(|opinion| !opinion.forbids.items().contains(&outcome.id))
            .collect();
        if !outcome.opens_phase {
            // Enter alone agrees with the decision: what goes with it comes first.
            let content = self.version.content_opinion().map(|opinion| &opinion.id);
            rules.sort_by_key(|one| {
                let goes_with_it = one.allowed_with.items().contains(&outcome.id);
                (!goes_with_it, one.forbids.items().is_empty(), Some(&one.id) == content)
            });
        }
        let possible: Vec<Possible> = rules
            .into_iter()
            .map(|opinion| Possible {
                id: opinion.id.to_string(),
                label: self.called(&opinion.fr, &opinion.en),
                needs_comment: Version::flag(&opinion.requires_comment),
            })
            .collect();
        let of_all = |given: &String| !given.split(':').next().unwrap_or_default().contains('=');
        if possible.is_empty() || args.opinions.iter().any(of_all) {
            return Ok(());
        }
        if args.opinions.is_empty() {
            let apart = self.app.translator().text(text!("decide-opinions-apart"));
            if let Some(given) = self.opinion(&message!("decide-ask-opinion"), ALL_ASPECTS, &possible, Some(apart))? {
                args.opinions.push(given);
                return Ok(keep(args, self.kept)?);
            }
        }
        for aspect in &self.version.aspects {
            let own = format!("{}=", aspect.id);
            if args.opinions.iter().any(|given| given.starts_with(&own)) {
                continue;
            }
            let question = message!("decide-ask-opinion-of", aspect = Arg::both(&aspect.fr, &aspect.en));
            let given = self.opinion(&question, aspect.id.as_str(), &possible, None)?;
            args.opinions.extend(given);
            keep(args, self.kept)?;
        }
        Ok(())
    }

    /// One of the opinions, with its comment, as it would be typed; none for `other`. Who goes back from the comment chooses again.
    fn opinion(
        &self,
        question: &Message,
        aspect: &str,
        possible: &[Possible],
        other: Option<String>,
    ) -> Result<Option<String>, Stop> {
        loop {
            let labels = possible.iter().map(|one| one.label.clone()).chain(other.clone());
            let index = self.one_of(question, labels)?;
            let Some(opinion) = possible.get(index) else {
                return Ok(None);
            };
            match self.with_comment(aspect, opinion) {
                Err(Stop::Back) => {}
                given => return given.map(Some),
            }
        }
    }

    fn with_comment(&self, aspect: &str, opinion: &Possible) -> Result<String, Stop> {
        let of = if aspect == ALL_ASPECTS {
            opinion.id.clone()
        } else {
            format!("{aspect}={}", opinion.id)
        };
        if !opinion.needs_comment {
            return Ok(of);
        }
        Ok(format!("{of}:{}", self.said(&message!("decide-ask-comment"))?))
    }

    fn reservations(&mut self, args: &mut Arguments, session: Date) -> Result<(), Stop> {
        loop {
            let one = self.reservation(session)?;
            args.reservations.push(one);
            let parts = [TEXT, ASPECT, OWNER];
            parts.iter().try_for_each(|part| self.kept.wait(part, ""))?;
            keep(args, self.kept)?;
            if !prompt::one_more(self.app, &message!("decide-ask-reservation-more"))? {
                return Ok(());
            }
        }
    }

    /// The day of the milestone that the rules ask for at the gate.
    fn reached(&mut self, args: &mut Arguments, milestone: &MilestoneRule) -> Result<(), Stop> {
        let name = Arg::both(&milestone.fr, &milestone.en);
        loop {
            let words = self.said(&message!("decide-ask-reached", milestone = name.clone()))?;
            match milestones::reached(&words, self.app.today) {
                Ok(_) => {
                    args.reached = Some(words);
                    return Ok(keep(args, self.kept)?);
                }
                Err(failure) => self.app.ui.explain(&failure),
            }
        }
    }

    /// One reservation; what was said of it before somebody left is not asked again.
    fn reservation(&mut self, session: Date) -> Result<String, Stop> {
        let due = self.usual_due(session);
        let text = self.part(TEXT, &message!("decide-ask-reservation"))?;
        let aspect = match self.kept.waits(ASPECT).map(str::to_owned) {
            Some(aspect) => aspect,
            None => {
                let aspects = self.version.aspects.iter().map(|one| self.called(&one.fr, &one.en));
                let index = self.one_of(&message!("decide-ask-reservation-aspect"), aspects)?;
                let aspect = self.version.aspects.get(index).ok_or(Stop::Left)?;
                self.kept.wait(ASPECT, aspect.id.as_str())?;
                aspect.id.to_string()
            }
        };
        let owner = self.part(OWNER, &message!("decide-ask-reservation-owner"))?;
        let ask = |question: &Message, usual: &str| prompt::text_or_back(self.app, question, usual);
        let question = message!("decide-ask-reservation-due");
        let due = day(self.app, (&question, due), Side::After, &ask)?;
        Ok(format!("aspect={aspect}; text={text}; owner_role={owner}; due={due}"))
    }

    /// When a reservation of the sitting is due, where nothing else is said.
    fn usual_due(&self, session: Date) -> Date {
        let due = self
            .version
            .default_due_days()
            .and_then(|days| i32::try_from(days).ok());
        due.map_or(session, |days| session.plus_days(days))
    }

    /// A text of a reservation: what was said before, else what is said now, kept at once.
    fn part(&mut self, part: &str, question: &Message) -> Result<String, Stop> {
        if let Some(said) = self.kept.waits(part) {
            return Ok(said.to_owned());
        }
        // A semicolon would end the part of an option that it stands in.
        let said = self.said(question)?.replace(';', ",");
        self.kept.wait(part, &said)?;
        Ok(said)
    }

    fn support(&self, args: &mut Arguments) -> Result<(), Stop> {
        let none = self.app.translator().text(text!("decide-support-none"));
        let offers = || {
            self.version
                .support_offers
                .iter()
                .map(|one| self.called(&one.fr, &one.en))
        };
        let first = self.one_of(&message!("decide-ask-support"), [none].into_iter().chain(offers()))?;
        let Some(mut index) = first.checked_sub(1) else {
            args.no_support_need = true;
            return Ok(());
        };
        loop {
            let offer = self.version.support_offers.get(index).ok_or(Stop::Left)?.id.to_string();
            if !args.support_needs.contains(&offer) {
                args.support_needs.push(offer);
            }
            let enough = self.app.translator().text(text!("decide-support-enough"));
            let next = self.one_of(
                &message!("decide-ask-support-more"),
                [enough].into_iter().chain(offers()),
            )?;
            match next.checked_sub(1) {
                Some(next) => index = next,
                None => return Ok(()),
            }
        }
    }
}
