//! `catalog answer ID --about radar`: what was looked at before building, option by option, and what is retained.

use crate::cli::ask::keeping::{self, Asked, goes_on_or_starts_again};
use crate::cli::ask::parts::left;
use crate::cli::ask::prompt::{Reply, goes_on, one_of};
use crate::cli::write::{WriteOptions, site, then, write};
use crate::cli::{App, Status, alike};
use crate::diagnostic::{Arg, Message};
use crate::domain::common::{Common, Maturity};
use crate::domain::product::Product;
use crate::domain::reuse::{OptionVerdict, RadarStep};
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::look_alikes::{commons_for, of_product};
use crate::operation::questions::saved_answers::{SavedAnswers, words};
use crate::operation::workspace::Workspace;
use crate::operation::writing::Ground;
use crate::store::edit::Value;

const OPTIONS: &str = "rationalisation.options";

/// An option that was looked at.
#[derive(Clone)]
struct Examined {
    candidate: String,
    step: String,
    is_retained: bool,
}

/// What somebody does after an option.
enum Next {
    Examined(String),
    TakenBack(FieldValue),
    /// The question is put again.
    Asked,
    Enough,
}

struct Radar<'r> {
    app: &'r App,
    product: &'r Product,
    commons: Vec<&'r Common>,
    /// The commons that fit, the nearest first.
    fitting: Vec<String>,
    kept: SavedAnswers,
}

pub(super) fn run(app: &App, id: &str, options: &WriteOptions) -> Result<Status, Failure> {
    let (context, folder) = (app.context(), app.catalogue()?);
    let site = site(app, id, options)?;
    let target = Ground::open(&context, &site)?.product(id)?;
    let workspace = Workspace::open_whole(&context)?;
    let mut kept = SavedAnswers::load(folder, &format!("radar.{id}"));
    kept.hold(id)?;
    if !goes_on_or_starts_again(app, &mut kept, &target.product.name) {
        return Err(left(&kept));
    }
    let fitting = commons_for(&context, &workspace, &of_product(&target.product))?;
    let key = match fitting.is_empty() {
        true => text!("radar-none-fit"),
        false => text!("radar-fit"),
    };
    app.ui.line(&Message::new(key));
    for line in fitting.iter().flat_map(|one| alike::lines(app, one)) {
        app.ui.line(&line);
    }
    let commons = workspace.portfolio.commons().iter().map(|entry| &*entry.value);
    let mut radar = Radar {
        app,
        product: &target.product,
        commons: commons.collect(),
        fitting: fitting
            .into_iter()
            .filter(|one| !one.is_set_aside())
            .map(|one| one.id)
            .collect(),
        kept,
    };
    radar.tell_examined();
    while radar.option()? || !radar.is_enough() {}
    let facts = radar.concluded()?;
    let status = write(app, id, options, |target| facts::change_to(target, &facts))?;
    if !options.dry_run {
        radar.kept.forget();
    }
    then(app, options, &message!("answer-next", id = id));
    Ok(status)
}

impl Radar<'_> {
    /// The options that the file has, and those that were said.
    fn examined(&self) -> Vec<Examined> {
        let known = self.product.rationalisation.known();
        let known = known.map(|known| known.options.items()).unwrap_or_default();
        let known = known.iter().map(|one| Examined {
            candidate: one.candidate.clone(),
            step: one.step.as_str().to_owned(),
            is_retained: one.verdict.known() == Some(&OptionVerdict::Retenu),
        });
        let said = self.kept.facts.iter().filter_map(option_of);
        known.chain(said).collect()
    }

    fn tell_examined(&self) {
        let names: Vec<Arg> = self.examined().iter().map(|one| self.named(&one.candidate)).collect();
        if !names.is_empty() {
            self.app.ui.line(&message!("radar-examined", list = Arg::List(names)));
        }
    }

    fn common(&self, id: &str) -> Option<&Common> {
        self.commons.iter().copied().find(|one| one.id.as_str() == id)
    }

    fn named(&self, candidate: &str) -> Arg {
        self.common(candidate).map_or(candidate, |one| &one.name).into()
    }

    /// Asks for one option, or takes the last one back; false where there is no other.
    fn option(&mut self) -> Result<bool, Failure> {
        let candidate = match self.candidate()? {
            Next::Examined(candidate) => candidate,
            Next::TakenBack(option) => {
                self.kept.take_back(&option)?;
                return Ok(true);
            }
            Next::Asked => return Ok(true),
            Next::Enough => return Ok(false),
        };
        let mut fields = vec![("candidate".to_owned(), Value::Text(candidate.clone()))];
        match self.common(&candidate) {
            Some(_) => fields.push((
                "step".to_owned(),
                Value::Text(RadarStep::Reutiliser.as_str().to_owned()),
            )),
            None => match self.said("step")? {
                Some(step) => fields.push(("step".to_owned(), step)),
                None => return Ok(true),
            },
        }
        // Who goes back chooses the option again.
        let Some(verdict) = self.verdict(&candidate)? else {
            return Ok(true);
        };
        let Some(reason) = self.said("reason")? else {
            return Ok(true);
        };
        fields.extend([("verdict".to_owned(), verdict), ("reason".to_owned(), reason)]);
        self.kept.add(FieldValue::item(OPTIONS, fields)?)?;
        Ok(true)
    }

    /// What was looked at: a common that fits, another, or something else.
    fn candidate(&mut self) -> Result<Next, Failure> {
        let examined = self.examined();
        let is_new = |id: &str| examined.iter().all(|one| one.candidate != id);
        let fitting: Vec<String> = self.fitting.iter().filter(|id| is_new(id)).cloned().collect();
        let text = |key: &'static str| self.app.translator().text(key);
        let texts = fitting.iter().map(|id| self.offered(id)).chain([
            text(text!("radar-other-common")),
            text(text!("radar-other")),
            text(text!("radar-enough")),
        ]);
        let last = self
            .kept
            .facts
            .iter()
            .rfind(|fact| fact.place.begins_with("rationalisation"))
            .cloned();
        let taken_back = last.as_ref().and_then(option_of).map(|one| {
            let message = message!("radar-take-back", name = self.named(&one.candidate));
            self.app.translator().say(&message)
        });
        let texts = texts.chain(taken_back);
        let chosen = one_of(self.app, &message!("radar-ask-option"), texts).ok_or_else(|| left(&self.kept))?;
        if let Some(id) = fitting.get(chosen) {
            return Ok(Next::Examined(id.clone()));
        }
        match chosen - fitting.len() {
            0 => {
                let mut others: Vec<&Common> = self
                    .commons
                    .iter()
                    .copied()
                    .filter(|one| is_new(one.id.as_str()))
                    .collect();
                others.sort_by_key(|one| crate::domain::fold::fold(&one.name));
                let texts = others.iter().map(|one| self.offered(one.id.as_str()));
                let chosen = one_of(self.app, &message!("radar-ask-common"), texts).ok_or_else(|| left(&self.kept))?;
                Ok(others
                    .get(chosen)
                    .map_or(Next::Asked, |one| Next::Examined(one.id.to_string())))
            }
            1 => Ok(self
                .said("candidate")?
                .map_or(Next::Asked, |said| Next::Examined(words(&said)))),
            2 => Ok(Next::Enough),
            _ => Ok(last.map_or(Next::Asked, Next::TakenBack)),
        }
    }

    /// A common, and what it is for.
    fn offered(&self, id: &str) -> String {
        let Some(one) = self.common(id) else {
            return id.to_owned();
        };
        let aside = match one.maturity.known() {
            Some(Maturity::Ecarte) => format!(" ({})", self.app.translator().text(text!("radar-set-aside"))),
            _ => String::new(),
        };
        match one.use_when.known() {
            Some(purpose) => format!("{}{aside} · {purpose}", one.name),
            None => format!("{}{aside}", one.name),
        }
    }

    /// Whether the option is retained; what the administration set aside is not.
    fn verdict(&mut self, candidate: &str) -> Result<Option<Value>, Failure> {
        loop {
            let Some(verdict) = self.said("verdict")? else {
                return Ok(None);
            };
            let aside = self.common(candidate);
            let aside = aside.filter(|one| one.maturity.known() == Some(&Maturity::Ecarte));
            let Some(one) = aside.filter(|_| words(&verdict) == OptionVerdict::Retenu.as_str()) else {
                return Ok(Some(verdict));
            };
            let name = one.name.clone();
            let why = one.obligation.known().or_else(|| one.limits.known());
            let why = why.map_or_else(|| Arg::from(0usize), |why| Arg::from(why.as_str()));
            self.app
                .ui
                .warn(&message!("radar-was-set-aside", name = name, why = why));
            self.kept.wait(&format!("{OPTIONS}[].verdict"), "")?;
        }
    }

    /// Asks for a part of an option until it is said; none where somebody goes back.
    fn said(&mut self, part: &str) -> Result<Option<Value>, Failure> {
        self.asked(&format!("{OPTIONS}[].{part}"), true)
    }

    fn asked(&mut self, path: &str, required: bool) -> Result<Option<Value>, Failure> {
        let mut place = facts::place(path)?;
        // Whoever examined an option knows what became of it.
        place.may_be_unknown &= !required;
        let asked = Asked {
            place: &place,
            question: self.app.translator().question(&place),
            required,
            choices: &[],
            known: None,
            goes_back: path.starts_with(OPTIONS),
        };
        loop {
            match keeping::ask(self.app, &mut self.kept, &asked)? {
                Reply::Value(value) => return Ok(Some(value)),
                Reply::Leave => return Err(left(&self.kept)),
                Reply::Later if required => self.app.ui.warn(&message!("parts-required")),
                Reply::Later | Reply::Back => return Ok(None),
            }
        }
    }

    /// True where what exists was looked at and something is retained, or whoever answers leaves it at that.
    fn is_enough(&self) -> bool {
        let examined = self.examined();
        let reuse = RadarStep::Reutiliser.as_str();
        let lacking = if !examined.iter().any(|one| one.step == reuse) {
            text!("radar-no-reuse")
        } else if !examined.iter().any(|one| one.is_retained) {
            text!("radar-none-retained")
        } else {
            return true;
        };
        self.app.ui.warn(&Message::new(lacking));
        goes_on(self.app, &message!("radar-leave-it"))
    }

    /// What is written: the options, the choice, the day, and the common that is now reused.
    fn concluded(&mut self) -> Result<Vec<FieldValue>, Failure> {
        let mut facts = self.kept.facts.clone();
        if facts.is_empty() {
            return Err(Failure::declined(message!("answer-nothing-said")));
        }
        facts.push(FieldValue::read("rationalisation.date", &self.app.today.to_string())?);
        let mut retained: Vec<Examined> = self.examined().into_iter().filter(|one| one.is_retained).collect();
        let commons: Vec<String> = retained.iter().map(|one| one.candidate.clone()).collect();
        retained.dedup_by(|one, other| one.step == other.step);
        if let [only] = retained.as_slice() {
            facts.push(FieldValue::read("rationalisation.choice", &only.step)?);
        } else if !retained.is_empty() {
            let value = self.asked("rationalisation.choice", true)?;
            facts.extend(fact("rationalisation.choice", value)?);
        }
        let plan = self.asked("rationalisation.exit_plan", false)?;
        facts.extend(fact("rationalisation.exit_plan", plan)?);
        for id in commons {
            let uses = self.product.reuse.items().iter().any(|one| one.common.as_str() == id);
            let Some(one) = self.common(&id).filter(|_| !uses) else {
                continue;
            };
            if goes_on(self.app, &message!("radar-ask-reuse", name = one.name.as_str())) {
                let common = ("common".to_owned(), Value::Text(id.clone()));
                facts.push(FieldValue::item("reuse", vec![common])?);
            }
        }
        Ok(facts)
    }
}

fn fact(path: &str, value: Option<Value>) -> Result<Option<FieldValue>, Failure> {
    let place = facts::place(path)?;
    Ok(value.map(|value| FieldValue { place, value }))
}

/// The option that was said.
fn option_of(fact: &FieldValue) -> Option<Examined> {
    match &fact.value {
        Value::Map(fields) if fact.place.begins_with("rationalisation") => Some(of_fields(fields)),
        _ => None,
    }
}

fn of_fields(fields: &[(String, Value)]) -> Examined {
    let said = |name: &str| {
        let found = fields.iter().find(|(key, _)| key == name);
        found.map_or_else(String::new, |(_, value)| words(value))
    };
    Examined {
        candidate: said("candidate"),
        step: said("step"),
        is_retained: said("verdict") == OptionVerdict::Retenu.as_str(),
    }
}
