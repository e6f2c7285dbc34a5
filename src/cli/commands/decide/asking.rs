//! Asks, at a terminal, for what a decision must say and nobody gave: each answer becomes the option that says it, so that
//! the command can be typed again.

use crate::cli::App;
use crate::cli::ask::prompt;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::id::{OutcomeId, PhaseId};
use crate::lifecycle::version::{MilestoneRule, Outcome, Requirement, Version};
use crate::operation::decide::fields::ALL_ASPECTS;
use crate::operation::error::Failure;
use crate::operation::facts::{Side, near_day};
use crate::operation::gate::chosen;
use crate::operation::milestones;
use crate::operation::questions::saved_answers::SavedAnswers;
use crate::operation::writing::Target;

use super::Arguments;
use super::draft::{ASPECT, OWNER, TEXT, keep};

/// True where somebody types the command without what every decision says.
pub(super) fn is_wanted(app: &App, args: &Arguments) -> bool {
    let is_said = args.session.is_some() && args.outcome.is_some();
    app.ui.can_ask() && !args.write.yes && args.from.is_none() && !is_said
}

/// The options with what was answered, each answer kept as soon as it is given; none when somebody leaves.
///
/// # Errors
/// Where no rules were in force on the day of the sitting, or an answer cannot be kept.
pub(super) fn completed(
    app: &App,
    target: &Target,
    args: &Arguments,
    kept: &mut SavedAnswers,
) -> Result<Option<Arguments>, Failure> {
    let mut args = args.clone();
    let Some(day) = session(app, &args, since(app, target)) else {
        return Ok(None);
    };
    args.session = Some(day.to_string());
    let version = target.rules(day)?;
    let gate = chosen(version, &target.product, args.gate.as_deref(), app.today)?;
    app.ui.line(&message!(
        "decide-about",
        name = target.product.name.as_str(),
        gate = version
            .gate(&gate)
            .map_or_else(|| Arg::shown(&gate), |gate| Arg::both(&gate.fr, &gate.en))
    ));
    args.gate = Some(gate.to_string());
    keep(&args, kept)?;
    let mut dialogue = Dialogue { app, version, kept };
    let phase = version.phase_on(&target.product, day);
    let enters = version.gate(&gate).and_then(|gate| gate.to.known());
    let skipped = match (phase, enters) {
        (Some(phase), Some(enters)) => version.skipped(phase, enters),
        _ => Vec::new(),
    };
    let mut answered = dialogue.rest(&mut args, day, skipped.first().copied())?;
    let opens = args.outcome.as_deref().and_then(OutcomeId::parse);
    let opens = opens.is_some_and(|outcome| version.opens_phase(&outcome));
    let awaited = milestones::awaited(version, &target.product, &gate, day);
    if let (Some(milestone), Some(()), None) = (awaited.filter(|_| opens), answered, &args.reached) {
        answered = dialogue.reached(&mut args, milestone)?;
    }
    Ok(answered.map(|()| args))
}

/// The options without what a person chooses to correct, which is asked again; none where they leave it.
pub(super) fn with_one_to_correct(app: &App, args: &Arguments) -> Option<Arguments> {
    type Forget = fn(&mut Arguments);
    let parts: [(&str, bool, Forget); 7] = [
        (text!("decide-correct-session"), true, |args| args.session = None),
        (text!("decide-correct-outcome"), true, |args| args.outcome = None),
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
fn session(app: &App, args: &Arguments, since: Option<Date>) -> Option<Date> {
    if let Some(day) = args
        .session
        .as_deref()
        .and_then(|text| near_day(text, app.today, Side::Before))
    {
        return Some(day);
    }
    loop {
        let day = day(app, &message!("decide-ask-session"), app.today, Side::Before)?;
        match since {
            _ if day > app.today => app.ui.warn(&message!("decide-session-future")),
            Some(since) if day < since => {
                let message = message!("decide-session-before", since = Arg::Day(since.into()));
                app.ui.warn(&message);
            }
            _ => return Some(day),
        }
    }
}

/// A day, asked for until it is one; `usual` is there to be taken.
fn day(app: &App, question: &Message, usual: Date, side: Side) -> Option<Date> {
    let shown = app.translator().said(&Arg::Day(usual.into()));
    loop {
        let typed = prompt::text(app, question, &shown)?;
        if typed == shown {
            return Some(usual);
        }
        match near_day(&typed, app.today, side) {
            Some(day) => return Some(day),
            None => app.ui.explain(&Failure::usage(message!("error-date", text = typed))),
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
    /// What is asked once the day and the gate are known; none when somebody leaves.
    fn rest(&mut self, args: &mut Arguments, day: Date, skipped: Option<&PhaseId>) -> Result<Option<()>, Failure> {
        let Some(outcome) = self.outcome(args) else {
            return Ok(None);
        };
        args.outcome = Some(outcome.id.to_string());
        keep(args, self.kept)?;
        let wants = |what: Requirement| outcome.requires.items().contains(&what);
        if let Some(skipped) = skipped.filter(|_| outcome.opens_phase && args.skip_reason.is_none()) {
            args.skip_reason = self.said(&message!("decide-ask-skip", phase = Arg::phase(skipped)));
            if args.skip_reason.is_none() {
                return Ok(None);
            }
            keep(args, self.kept)?;
        }
        if wants(Requirement::Rationale) && args.rationale.is_none() {
            args.rationale = self.said(&message!("decide-ask-rationale"));
            if args.rationale.is_none() {
                return Ok(None);
            }
            keep(args, self.kept)?;
        }
        if self.opinions(args, outcome)?.is_none() {
            return Ok(None);
        }
        if wants(Requirement::Reservations) && args.reservations.is_empty() && self.reservations(args, day)?.is_none() {
            return Ok(None);
        }
        let needs_said = args.no_support_need || !args.support_needs.is_empty();
        if !needs_said && !self.version.support_offers.is_empty() && self.support(args).is_none() {
            return Ok(None);
        }
        keep(args, self.kept)?;
        Ok(Some(()))
    }

    fn called(&self, fr: &str, en: &str) -> String {
        self.app.translator().said(&Arg::both(fr, en))
    }

    /// A text that says something.
    fn said(&self, question: &Message) -> Option<String> {
        prompt::said(self.app, question)
    }

    fn outcome(&self, args: &Arguments) -> Option<&'d Outcome> {
        let given = args.outcome.as_deref().and_then(OutcomeId::parse);
        if let Some(known) = given.and_then(|given| self.version.outcome(&given)) {
            return Some(known);
        }
        let texts = self.version.outcomes().iter().map(|one| self.called(&one.fr, &one.en));
        let index = prompt::one_of(self.app, &message!("decide-ask-outcome"), texts)?;
        self.version.outcomes().get(index)
    }

    /// One opinion for all aspects, or one each; of those that were given each, the ones that lack.
    fn opinions(&mut self, args: &mut Arguments, outcome: &Outcome) -> Result<Option<()>, Failure> {
        let possible: Vec<Possible> = self
            .version
            .opinions()
            .iter()
            .filter(|opinion| !opinion.forbids.items().contains(&outcome.id))
            .map(|opinion| Possible {
                id: opinion.id.to_string(),
                label: self.called(&opinion.fr, &opinion.en),
                needs_comment: Version::flag(&opinion.requires_comment),
            })
            .collect();
        let of_all = |given: &String| !given.split(':').next().unwrap_or_default().contains('=');
        if possible.is_empty() || args.opinions.iter().any(of_all) {
            return Ok(Some(()));
        }
        if args.opinions.is_empty() {
            let apart = self.app.translator().text(text!("decide-opinions-apart"));
            let labels = possible.iter().map(|one| one.label.clone()).chain([apart]);
            let Some(index) = prompt::one_of(self.app, &message!("decide-ask-opinion"), labels) else {
                return Ok(None);
            };
            if let Some(opinion) = possible.get(index) {
                let Some(given) = self.with_comment(ALL_ASPECTS, opinion) else {
                    return Ok(None);
                };
                args.opinions.push(given);
                keep(args, self.kept)?;
                return Ok(Some(()));
            }
        }
        for aspect in &self.version.aspects {
            let own = format!("{}=", aspect.id);
            if args.opinions.iter().any(|given| given.starts_with(&own)) {
                continue;
            }
            let question = message!("decide-ask-opinion-of", aspect = Arg::both(&aspect.fr, &aspect.en));
            let labels = possible.iter().map(|one| one.label.clone());
            let chosen = prompt::one_of(self.app, &question, labels).and_then(|index| possible.get(index));
            let Some(given) = chosen.and_then(|opinion| self.with_comment(aspect.id.as_str(), opinion)) else {
                return Ok(None);
            };
            args.opinions.push(given);
            keep(args, self.kept)?;
        }
        Ok(Some(()))
    }

    fn with_comment(&self, aspect: &str, opinion: &Possible) -> Option<String> {
        let of = if aspect == ALL_ASPECTS {
            opinion.id.clone()
        } else {
            format!("{aspect}={}", opinion.id)
        };
        if !opinion.needs_comment {
            return Some(of);
        }
        Some(format!("{of}:{}", self.said(&message!("decide-ask-comment"))?))
    }

    fn reservations(&mut self, args: &mut Arguments, session: Date) -> Result<Option<()>, Failure> {
        loop {
            let Some(one) = self.reservation(session)? else {
                return Ok(None);
            };
            args.reservations.push(one);
            let parts = [TEXT, ASPECT, OWNER];
            parts.iter().try_for_each(|part| self.kept.wait(part, ""))?;
            keep(args, self.kept)?;
            if !prompt::goes_on(self.app, &message!("decide-ask-reservation-more")) {
                return Ok(Some(()));
            }
        }
    }

    /// The day of the milestone that the rules ask for at the gate.
    fn reached(&mut self, args: &mut Arguments, milestone: &MilestoneRule) -> Result<Option<()>, Failure> {
        let name = Arg::both(&milestone.fr, &milestone.en);
        loop {
            let Some(words) = self.said(&message!("decide-ask-reached", milestone = name.clone())) else {
                return Ok(None);
            };
            match milestones::reached(&words, self.app.today) {
                Ok(_) => {
                    args.reached = Some(words);
                    keep(args, self.kept)?;
                    return Ok(Some(()));
                }
                Err(failure) => self.app.ui.explain(&failure),
            }
        }
    }

    /// One reservation; what was said of it before somebody left is not asked again.
    fn reservation(&mut self, session: Date) -> Result<Option<String>, Failure> {
        let due = self
            .version
            .default_due_days()
            .and_then(|days| i32::try_from(days).ok());
        let due = due.map_or(session, |days| session.plus_days(days));
        let Some(text) = self.part(TEXT, &message!("decide-ask-reservation"))? else {
            return Ok(None);
        };
        let aspect = match self.kept.waits(ASPECT).map(str::to_owned) {
            Some(aspect) => aspect,
            None => {
                let aspects = self.version.aspects.iter().map(|one| self.called(&one.fr, &one.en));
                let index = prompt::one_of(self.app, &message!("decide-ask-reservation-aspect"), aspects);
                let Some(aspect) = index.and_then(|index| self.version.aspects.get(index)) else {
                    return Ok(None);
                };
                self.kept.wait(ASPECT, aspect.id.as_str())?;
                aspect.id.to_string()
            }
        };
        let Some(owner) = self.part(OWNER, &message!("decide-ask-reservation-owner"))? else {
            return Ok(None);
        };
        let due = day(self.app, &message!("decide-ask-reservation-due"), due, Side::After);
        Ok(due.map(|due| format!("aspect={aspect}; text={text}; owner_role={owner}; due={due}")))
    }

    /// A text of a reservation: what was said before, else what is said now, kept at once.
    fn part(&mut self, part: &str, question: &Message) -> Result<Option<String>, Failure> {
        if let Some(said) = self.kept.waits(part) {
            return Ok(Some(said.to_owned()));
        }
        // A semicolon would end the part of an option that it stands in.
        let said = self.said(question).map(|text| text.replace(';', ","));
        if let Some(said) = &said {
            self.kept.wait(part, said)?;
        }
        Ok(said)
    }

    fn support(&self, args: &mut Arguments) -> Option<()> {
        let none = self.app.translator().text(text!("decide-support-none"));
        let offers = || {
            self.version
                .support_offers
                .iter()
                .map(|one| self.called(&one.fr, &one.en))
        };
        let first = prompt::one_of(
            self.app,
            &message!("decide-ask-support"),
            [none].into_iter().chain(offers()),
        )?;
        let Some(mut index) = first.checked_sub(1) else {
            args.no_support_need = true;
            return Some(());
        };
        loop {
            let offer = self.version.support_offers.get(index)?.id.to_string();
            if !args.support_needs.contains(&offer) {
                args.support_needs.push(offer);
            }
            let enough = self.app.translator().text(text!("decide-support-enough"));
            let next = prompt::one_of(
                self.app,
                &message!("decide-ask-support-more"),
                [enough].into_iter().chain(offers()),
            )?;
            match next.checked_sub(1) {
                Some(next) => index = next,
                None => return Some(()),
            }
        }
    }
}
