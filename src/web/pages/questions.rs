//! The questions about a product, seven a page: what blocks first, what is known shown, nothing lost.

use std::collections::BTreeSet;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};

use axum::http::StatusCode;
use minijinja::{Value, context};
use serde::Serialize;

use crate::diagnostic::{Arg, Message};
use crate::domain::decode::Shape;
use crate::operation::error::Failure;
use crate::operation::facts;
use crate::operation::questions::all_at_once::{Fault, Outcome};
use crate::operation::questions::forms::Form;
use crate::operation::questions::interview::{A_PASS, About, Interview, Progress, Question, Wanted, Why, by_aspect};
use crate::operation::questions::saved_answers::{SavedAnswers, words};
use crate::operation::questions::slots::Slot;
use crate::operation::questions::understood::understood;
use crate::operation::writing::{Ground, Target};
use crate::web::answer::Answer;
use crate::web::fields::{self, Line, Shown, said};
use crate::web::links::of_product;
use crate::web::proposing::{introduction, site};
use crate::web::request::{Fields, encoded};
use crate::web::visit::Visit;

/// So many answers are named beside the line that they bring.
const FEW_NAMED: usize = 3;

/// A question, as the page shows it.
#[derive(Serialize)]
struct Asked {
    at: String,
    why: Option<Told>,
    about: Option<String>,
    /// «There is none», where that is an answer: its question, and whether it was given.
    none: Option<NoneAtAll>,
    lines: Vec<Line>,
    /// What refuses the answers together.
    errors: Vec<String>,
}

#[derive(Serialize)]
struct Told {
    aspect: String,
    level: String,
    blocks: bool,
    text: String,
    next: String,
    criterion: String,
}

#[derive(Serialize)]
struct NoneAtAll {
    name: String,
    /// The field that says that nobody knows; none where that is no answer.
    unknown: Option<String>,
    is_unknown: bool,
    label: String,
    chosen: bool,
}

/// A question that comes back with what is wrong.
struct Again {
    question: Question,
    words: Vec<String>,
    outcome: Outcome,
}

pub fn page(visit: &Visit<'_>) -> Result<Answer, Failure> {
    if visit.why_read_only().is_none()
        && let Some(answer) = introduction(visit)
    {
        return Ok(answer);
    }
    let id = visit.asked.part("id").to_owned();
    with_interview(visit, &id, &visit.asked.query, |interview, target| {
        if visit.asked.query.get("revoir").is_some() {
            interview.resume(Progress {
                passed: Default::default(),
                ..interview.progress()
            });
            visit.desk.memory.came(&id, interview.progress());
        }
        // What the rules refuse by now is asked again first; another terminal that is at it keeps what it has.
        let held = interview.kept.hold(&id);
        let mut again = Vec::new();
        if held.is_ok() && visit.why_read_only().is_none() {
            for (form, refused) in interview.refused_since()? {
                let words = form.lines.iter().map(|line| typed(interview, &form, line)).collect();
                let outcome = Outcome {
                    refused,
                    ..Outcome::default()
                };
                let question = Question::plain(form);
                again.push(Again {
                    question,
                    words,
                    outcome,
                });
            }
        }
        let notes = held.err().map(|failure| failure.message);
        shown(visit, interview, target, again, notes.as_ref(), StatusCode::OK)
    })
}

/// Takes the answers of a page.
pub fn take(visit: &Visit<'_>) -> Result<Answer, Failure> {
    let id = visit.asked.part("id").to_owned();
    let form = &visit.asked.form;
    let _alone = visit.desk.memory.alone();
    with_interview(visit, &id, form, |interview, target| {
        let put = posted(interview, form)?;
        if let Err(failure) = interview.kept.hold(&id) {
            return shown(
                visit,
                interview,
                target,
                put,
                Some(&failure.message),
                StatusCode::CONFLICT,
            );
        }
        let is_as_shown = form.get("vu") == Some(stamp(interview, &put).as_str());
        if !is_as_shown && put.iter().any(|one| contradicts(interview, one)) {
            let changed = message!("web-changed-elsewhere");
            return shown(visit, interview, target, put, Some(&changed), StatusCode::CONFLICT);
        }
        let mut again = Vec::new();
        for mut one in put {
            let none = form.get(&none_of(&one.question.form)).is_some();
            if none {
                interview.take_none(&one.question.form)?;
            } else if form.get(&unknown_of(&one.question.form)).is_some() {
                interview.take_unknown(&one.question.form)?;
            } else {
                one.outcome = interview.take_all(&one.question.form, &changed(interview, &one)?)?;
            }
            if one.outcome.has_faults() {
                again.push(one);
            } else {
                interview.pass(&one.question);
            }
        }
        interview.settle()?;
        visit.desk.memory.came(&id, interview.progress());
        if !again.is_empty() {
            return shown(visit, interview, target, again, None, StatusCode::UNPROCESSABLE_ENTITY);
        }
        let to = if form.get("finir").is_some() {
            format!("{}/proposer", of_product(&id))
        } else {
            format!("{}/questions{}", of_product(&id), query(form))
        };
        Ok(Answer::SeeOther(to))
    })
}

/// The words of each line; what the file says already, and nobody changed, is no answer.
fn changed(interview: &Interview<'_>, one: &Again) -> Result<Vec<String>, Failure> {
    let lines = one.question.form.lines.iter().zip(&one.words);
    lines
        .map(|(line, words)| {
            let means = |words: &str| understood(words, &line.place, interview.today());
            let is_same = |known: &str| known == words || means(known) == means(words);
            let is_known = one.question.form.list.is_none()
                && interview.kept.said(&line.place).is_none()
                && interview.known(line)?.is_some_and(|known| is_same(&known));
            Ok(if is_known { String::new() } else { words.clone() })
        })
        .collect()
}

/// The questions that a page put, with what was typed, whether or not they are open by now: what was answered before it, or
/// beside it, may have closed them since, and nothing that was typed is lost.
fn posted(interview: &mut Interview<'_>, form: &Fields) -> Result<Vec<Again>, Failure> {
    let put: BTreeSet<&str> = form.all("q").flat_map(|at| at.split(',').chain([at])).collect();
    let before = interview.progress().passed.into_iter();
    // As the page was shown, then whatever is open.
    let mut open = interview.open_after(before.filter(|at| !put.contains(at.as_str())).collect())?;
    open.extend(interview.open_after(BTreeSet::new())?);
    let mut found = Vec::new();
    for at in form.all("q") {
        let Some(question) = as_put(&open, at).or_else(|| closed(at, form)) else {
            continue;
        };
        let lines = question.form.lines.iter();
        found.push(Again {
            words: lines
                .map(|line| fields::words(form, &name(&question.form, &line.key)))
                .collect(),
            question,
            outcome: Outcome::default(),
        });
    }
    Ok(found)
}

/// A question that a page put and that nothing asks any more.
fn closed(at: &str, said: &Fields) -> Option<Question> {
    let begin = format!("{at} ");
    let keys = said.pairs().filter_map(|(name, _)| name.strip_prefix(&begin));
    let keys: Vec<String> = keys.map(str::to_owned).collect();
    let mut form = Form::known_by(at, &keys)?;
    form.may_be_none = said.get(&none_of(&form)).is_some();
    Some(Question::plain(form))
}

/// True where what was typed is something else than what is answered by now. One more record may be the one that was
/// added meanwhile.
fn contradicts(interview: &Interview<'_>, one: &Again) -> bool {
    let form = &one.question.form;
    form.lines.iter().zip(&one.words).any(|(line, words)| {
        let answered = typed(interview, form, line);
        let means = |words: &str| understood(words, &line.place, interview.today());
        let is_same = || means(words) == means(&answered);
        !words.is_empty() && (form.list.is_some() || (!answered.is_empty() && *words != answered && !is_same()))
    })
}

/// By which it is known whether somebody answered elsewhere since a page was shown.
fn stamp(interview: &Interview<'_>, put: &[Again]) -> String {
    let mut hasher = DefaultHasher::new();
    let places = put.iter().flat_map(|one| match &one.question.form.list {
        Some(list) => vec![format!("{list}[]")],
        None => one
            .question
            .form
            .lines
            .iter()
            .map(|line| line.place.to_string())
            .collect(),
    });
    for at in places {
        at.hash(&mut hasher);
        let waiting = interview.kept.waiting().iter();
        waiting
            .filter(|(place, _)| place.starts_with(&at))
            .for_each(|one| one.hash(&mut hasher));
        let facts = interview.kept.facts.iter();
        facts
            .filter(|fact| at.starts_with(&fact.place.to_string()))
            .for_each(|fact| words(&fact.value).hash(&mut hasher));
    }
    format!("{:016x}", hasher.finish())
}

/// Opens the questions that a form or an address wants, and goes on where the page before stopped.
fn with_interview(
    visit: &Visit<'_>,
    id: &str,
    said: &Fields,
    answer: impl FnOnce(&mut Interview<'_>, &Target) -> Result<Answer, Failure>,
) -> Result<Answer, Failure> {
    let context = visit.context();
    let site = site(visit, id, true)?;
    let ground = Ground::open(&context, &site)?;
    let target = ground.product(id)?;
    let kept = SavedAnswers::load(context.catalogue()?, id);
    let mut interview = Interview::new(context, &target, ground.source(), wanted(said), kept)?;
    interview.resume(visit.desk.memory.progress(id));
    answer(&mut interview, &target)
}

fn wanted(said: &Fields) -> Wanted {
    Wanted {
        gate: said.said("passage").map(str::to_owned),
        about: said.get("existant").map(|_| About::Baseline),
        aspect: said.said("aspect").map(str::to_owned),
        blocking: said.get("bloquant").is_some(),
        all: said.get("tout").is_some(),
    }
}

/// What is wanted, as an address says it.
const WISHES: &[&str] = &["passage", "existant", "aspect", "bloquant", "tout"];

fn query(said: &Fields) -> String {
    let pairs = WISHES
        .iter()
        .filter_map(|name| Some(format!("{name}={}", encoded(said.get(name)?))));
    let pairs: Vec<String> = pairs.collect();
    if pairs.is_empty() {
        String::new()
    } else {
        format!("?{}", pairs.join("&"))
    }
}

fn name(form: &Form, key: &str) -> String {
    format!("{} {key}", form.at())
}

fn none_of(form: &Form) -> String {
    format!("{} aucun", form.at())
}

fn unknown_of(form: &Form) -> String {
    format!("{} inconnu", form.at())
}

/// True where nobody has to know what the list holds.
fn may_be_unknown(form: &Form) -> bool {
    let list = form.list.as_deref().and_then(|list| facts::place(list).ok());
    list.is_some_and(|place| place.may_be_unknown)
}

/// What is said of a line so far: what waits, else what was answered, else what the file says.
fn typed(interview: &Interview<'_>, form: &Form, line: &Slot) -> String {
    if let Some(said) = interview.kept.said(&line.place) {
        return said.to_owned();
    }
    let known = form.list.is_none().then(|| interview.known(line).ok().flatten());
    known.flatten().unwrap_or_default()
}

/// The page: the questions that come back, else the next ones.
fn shown(
    visit: &Visit<'_>,
    interview: &Interview<'_>,
    target: &Target,
    mut again: Vec<Again>,
    note: Option<&Message>,
    status: StatusCode,
) -> Result<Answer, Failure> {
    let id = visit.asked.part("id");
    let said = if status == StatusCode::OK {
        &visit.asked.query
    } else {
        &visit.asked.form
    };
    let open = interview.open()?;
    let put = if again.is_empty() {
        next(&open)
            .into_iter()
            .map(|question| Again {
                words: question
                    .form
                    .lines
                    .iter()
                    .map(|line| typed(interview, &question.form, line))
                    .collect(),
                question,
                outcome: Outcome::default(),
            })
            .collect()
    } else {
        std::mem::take(&mut again)
    };
    let is_conflict = status == StatusCode::CONFLICT;
    let mut asked: Vec<Asked> = put
        .iter()
        .enumerate()
        .map(|(at, one)| asked(visit, interview, at + 1, one))
        .collect::<Result<_, _>>()?;
    if is_conflict {
        for (shown, one) in asked.iter_mut().zip(&put) {
            beside(visit, interview, shown, &one.question.form, &one.words);
        }
    }
    let faults = put.iter().filter(|one| one.outcome.has_faults()).count();
    let translator = visit.translator();
    let by_hand: Vec<String> = interview
        .by_hand()?
        .iter()
        .map(|place| translator.question(place).text)
        .collect();
    let left: Vec<Value> = by_aspect(&open)
        .into_iter()
        .map(|(aspect, count)| context! { aspect => translator.said(aspect), count => count })
        .collect();
    let (waiting, wrong) = waiting(visit, interview)?;
    let blocking = open
        .iter()
        .filter(|question| question.why.as_ref().is_some_and(|why| why.blocks))
        .count();
    let passed = interview.progress().passed;
    let values = context! {
        name => target.product.name,
        href => of_product(id),
        questions => asked,
        faults => faults,
        note => note.map(|message| visit.say(message)),
        is_conflict => is_conflict,
        stamp => stamp(interview, &put),
        open => open.len(),
        blocking => blocking,
        forbidding => if blocking == 0 { interview.forbidding()? } else { 0 },
        left => left,
        answered => interview.kept.facts.len(),
        waiting => waiting,
        wrong => wrong,
        passed => !passed.is_empty(),
        by_hand => by_hand,
        wishes => WISHES.iter().filter_map(|name| Some((*name, said.get(name)?))).collect::<Vec<_>>(),
        query => query(said),
        all => said.get("tout").is_some(),
    };
    let mut title = visit.say(&message!("web-questions", name = target.product.name.as_str()));
    if faults > 0 {
        title = visit.say(&message!("web-title-with-faults", title = title));
    }
    visit.page_as(status, "questions.html", &title, &values)
}

/// The first ones; of a list, one record at a time.
fn next(open: &[Question]) -> Vec<Question> {
    let mut chosen: Vec<Question> = Vec::new();
    for question in open {
        let list = question.form.list.as_ref();
        let is_twice = list.is_some() && chosen.iter().any(|known| known.form.list.as_ref() == list);
        let mut question = question.clone();
        let is_asked = |line: &Slot| chosen.iter().any(|known| asks(&known.form, &line.place.to_string()));
        question.form.lines.retain(|line| !is_asked(line));
        if !is_twice && !question.form.lines.is_empty() {
            chosen.push(question);
        }
        if chosen.len() == A_PASS {
            break;
        }
    }
    chosen
}

/// True for a form that has a line for this place.
fn asks(form: &Form, place: &str) -> bool {
    form.lines.iter().any(|line| line.place.to_string() == place)
}

/// The question that a page put of an open one: less the lines that an earlier question of that page had.
fn as_put(open: &[Question], at: &str) -> Option<Question> {
    if let Some(whole) = open.iter().find(|question| question.form.at() == at) {
        return Some(whole.clone());
    }
    let places: Vec<&str> = at.split(',').collect();
    let has_all =
        |question: &&Question| question.form.list.is_none() && places.iter().all(|place| asks(&question.form, place));
    let mut question = open.iter().find(has_all)?.clone();
    question
        .form
        .lines
        .retain(|line| places.contains(&line.place.to_string().as_str()));
    Some(question)
}

fn asked(visit: &Visit<'_>, interview: &Interview<'_>, number: usize, one: &Again) -> Result<Asked, Failure> {
    let translator = visit.translator();
    let form = &one.question.form;
    let mut lines = Vec::new();
    for (at, (slot, words)) in form.lines.iter().zip(&one.words).enumerate() {
        let choices = interview.choices(form, slot, translator.language())?;
        let fault = one.outcome.faults.iter().find(|(line, _)| *line == at);
        let shown = Shown {
            slot,
            id: format!("q{number}-{}", at + 1),
            name: name(form, &slot.key),
            choices: &choices,
            said: words,
            fault: fault.map(|(_, fault)| fault),
            is_required: slot.required && form.lines.len() > 1,
        };
        lines.push(shown.line(translator));
    }
    bind(visit, interview, form, &mut lines)?;
    Ok(Asked {
        at: form.at(),
        why: one.question.why.as_ref().map(|why| told(visit, why)),
        about: interview
            .about(form, translator.language())?
            .map(|name| visit.say(&message!("answer-about", name = name))),
        none: form.may_be_none.then(|| NoneAtAll {
            name: none_of(form),
            unknown: may_be_unknown(form).then(|| unknown_of(form)),
            is_unknown: visit.asked.form.get(&unknown_of(form)).is_some(),
            label: visit.say(&translator.question_of_any(form.list.as_deref().unwrap_or_default())),
            chosen: visit.asked.form.get(&none_of(form)).is_some(),
        }),
        errors: said(&one.outcome.refused, translator),
        lines,
    })
}

/// Binds a line that one answer brings to that answer: the page shows it once it is chosen, and says so where it cannot.
/// What was said already stays in sight.
fn bind(visit: &Visit<'_>, interview: &Interview<'_>, form: &Form, lines: &mut [Line]) -> Result<(), Failure> {
    for (at, slot) in form.lines.iter().enumerate() {
        let Some((decider, words)) = interview.brought(form, slot)? else {
            continue;
        };
        let mut labels = Vec::new();
        if let Some(before) = lines.get_mut(decider) {
            let offers = before.choices.iter_mut();
            for offer in offers.filter(|offer| words.contains(&offer.value.as_str())) {
                offer.brings.push(at + 1);
                labels.push(offer.label.clone());
            }
        }
        let Some(line) = lines.get_mut(at).filter(|line| !labels.is_empty() && !line.is_said()) else {
            continue;
        };
        line.only = Some(at + 1);
        if labels.len() <= FEW_NAMED {
            let count = labels.len();
            let answers = Arg::List(labels.into_iter().map(Arg::from).collect());
            let only = visit.say(&message!("web-only-if", count = count, answers = answers));
            line.help = Some(match line.help.take() {
                Some(help) => format!("{only} · {help}"),
                None => only,
            });
        }
    }
    Ok(())
}

/// Puts what is answered by now beside what was typed, where that is something else.
fn beside(visit: &Visit<'_>, interview: &Interview<'_>, shown: &mut Asked, form: &Form, words: &[String]) {
    for ((line, slot), words) in shown.lines.iter_mut().zip(&form.lines).zip(words) {
        let answered = typed(interview, form, slot);
        if answered.is_empty() || answered == *words {
            continue;
        }
        let choice = line.choices.iter().find(|choice| choice.value == answered);
        let answered = choice.map_or(answered.clone(), |choice| choice.label.clone());
        let said = message!("web-answered-meanwhile", said = answered);
        line.errors.push(visit.say(&said));
    }
}

fn told(visit: &Visit<'_>, why: &Why) -> Told {
    let translator = visit.translator();
    let level = if why.blocks {
        message!("level-blocking")
    } else {
        why.level.clone()
    };
    let next = match &why.decides {
        Some(condition) => message!("answer-decides", condition = condition.clone()),
        None => message!("answer-expected", text = why.expected.clone()),
    };
    Told {
        aspect: translator.said(&why.aspect),
        level: visit.say(&level),
        blocks: why.blocks,
        text: translator.said(&why.text),
        next: visit.say(&next),
        criterion: visit.say(&message!("answer-rule", criterion = why.criterion.clone())),
    }
}

/// What was typed and cannot be written yet: what lacks what goes with it, then what nobody understands or the rules refuse.
fn waiting(visit: &Visit<'_>, interview: &Interview<'_>) -> Result<(Vec<Value>, Vec<Value>), Failure> {
    let translator = visit.translator();
    let (mut waiting, mut wrong) = (Vec::new(), Vec::new());
    for (at, typed) in interview.kept.waiting() {
        let Ok(place) = facts::place(at) else { continue };
        let question = translator.question(&place).text;
        let said = match typed.as_str() {
            "true" => translator.text(text!("yes")),
            "false" => translator.text(text!("no")),
            typed => typed.to_owned(),
        };
        match interview.refuses(&place, typed)? {
            // A yes is not wrong for what must be said beside it: it waits for that.
            Some(Fault::Refused(_)) if matches!(place.shape, Shape::Boolean) => {
                waiting.push(context! { question => question, said => said });
            }
            Some(fault) => {
                let mut why = fields::errors(&fault, typed, &place, translator);
                if let Fault::NotUnderstood = fault {
                    why.extend(fields::how_written(&place, translator));
                }
                wrong.push(context! { question => question, said => said, why => why });
            }
            None => waiting.push(context! { question => question, said => said }),
        }
    }
    Ok((waiting, wrong))
}
