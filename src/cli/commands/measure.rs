//! `catalog measure ID CODE VALUE --on DATE`: a value of an indicator, on a day.

use clap::Args;

use crate::domain::product::Product;
use crate::store::edit::Value;

use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status, choose};
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(value_name = "CODE")]
    code: String,
    #[arg(
        value_name = "VALUE",
        allow_negative_numbers = true,
        required_unless_present = "numerator"
    )]
    value: Option<String>,
    #[arg(long, value_name = "DATE")]
    on: Option<String>,
    #[arg(long, value_name = "NUMBER", requires = "denominator")]
    numerator: Option<String>,
    #[arg(long, value_name = "NUMBER", requires = "numerator")]
    denominator: Option<String>,
    #[arg(long, value_name = "DATE", requires = "to")]
    from: Option<String>,
    #[arg(long, value_name = "DATE", requires = "from")]
    to: Option<String>,
    #[arg(long, value_name = "NUMBER")]
    answers: Option<String>,
    #[arg(long, value_name = "SCALE")]
    scale: Option<String>,
    #[arg(long, value_name = "TEXT")]
    method: Option<String>,
    #[arg(long, value_name = "TEXT")]
    source: Option<String>,
    #[arg(long, value_name = "TEXT")]
    note: Option<String>,
    #[arg(long, value_name = "DATE")]
    supersedes: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = &choose::product(app, Some(&args.id))?;
    let list = format!("indicators[{}].measures", args.code);
    let today = app.today.to_string();
    let mut measure = facts::fields(
        &list,
        &[
            ("date", Some(args.on.as_deref().unwrap_or(&today))),
            ("period_start", args.from.as_deref()),
            ("period_end", args.to.as_deref()),
            ("value", args.value.as_deref()),
            ("numerator", args.numerator.as_deref()),
            ("denominator", args.denominator.as_deref()),
            ("n", args.answers.as_deref()),
            ("method", args.method.as_deref()),
            ("source", args.source.as_deref()),
            ("note", args.note.as_deref()),
            ("supersedes", args.supersedes.as_deref()),
        ],
    )?;
    if args.value.is_none() {
        share(&mut measure)?;
    }
    let mut facts = vec![FieldValue::item(&list, measure)?];
    if let Some(scale) = &args.scale {
        facts.push(FieldValue::read(&format!("indicators[{}].scale", args.code), scale)?);
    }
    write(app, id, &args.write, |target| {
        let unit = defined(&target.product, &args.code)?;
        if let Some(number) = args
            .value
            .as_deref()
            .and_then(|value| value.trim_end().strip_suffix('%'))
            && unit != SHARE
        {
            return Err(Failure::usage(message!(
                "measure-no-share",
                unit = unit,
                id = id.as_str(),
                code = args.code.as_str(),
                number = number.trim()
            )));
        }
        let title = message!(
            "commit-measure",
            name = target.product.name.as_str(),
            code = args.code.as_str(),
            on = args.on.as_deref().unwrap_or(&today)
        );
        facts::change(target, &facts, title)
    })
}

/// Digits enough for a share, where nobody wrote it.
const PRECISION: f64 = 10_000.0;

/// The value of a rate follows from its two numbers.
fn share(measure: &mut Vec<(String, Value)>) -> Result<(), Failure> {
    let number = |wanted: &str| {
        measure.iter().find_map(|(name, value)| match value {
            Value::Int(number) if name == wanted => Some(*number as f64),
            Value::Float(number) if name == wanted => Some(*number),
            _ => None,
        })
    };
    let (Some(numerator), Some(denominator)) = (number("numerator"), number("denominator")) else {
        return Ok(());
    };
    if denominator <= 0.0 {
        return Err(Failure::usage(message!("measure-no-denominator")));
    }
    let share = (numerator / denominator * PRECISION).round() / PRECISION;
    let at = measure
        .iter()
        .position(|(name, _)| name == "numerator")
        .unwrap_or_default();
    measure.insert(at, ("value".to_owned(), Value::Float(share)));
    Ok(())
}

/// The unit of a share of one.
const SHARE: &str = "part";

/// The unit of a value, which needs an indicator that says what it tells.
fn defined(product: &Product, code: &str) -> Result<String, Failure> {
    let indicators = product.indicators.items();
    if let Some(indicator) = indicators.iter().find(|one| one.code.as_str() == code) {
        return Ok(indicator.unit.known().cloned().unwrap_or_default());
    }
    Err(
        Failure::usage(message!("measure-no-indicator", code = code, id = product.id.as_str()))
            .suggesting(code, indicators.iter().map(|one| one.code.as_str())),
    )
}
