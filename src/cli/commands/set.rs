//! `catalog set ID PATH VALUE…`: writes facts of a product, each checked against the model. The twin of `answer` for
//! scripts.

use clap::Args;

use crate::domain::product::Product;
use crate::rules::change::naming::is_found;
use crate::store::edit::Value;

use crate::cli::given::given;
use crate::cli::write::{WriteOptions, write};
use crate::cli::{App, Status, choose};
use crate::operation::error::Failure;
use crate::operation::facts::{self, FieldValue};
use crate::operation::writing::{Change, Target};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(value_name = "PATH VALUE", allow_negative_numbers = true)]
    pairs: Vec<String>,
    #[arg(long, value_name = "FILE|-")]
    from: Option<String>,
    #[arg(long, value_name = "PATH")]
    unset: Vec<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let id = &choose::product(app, Some(&args.id))?;
    // `foo=` gives nothing to a field: it is taken out.
    let (emptied, pairs): (Vec<String>, Vec<String>) = if args.pairs.len() % 2 == 1 {
        args.pairs.iter().cloned().partition(|word| word.ends_with('='))
    } else {
        (Vec::new(), args.pairs.clone())
    };
    let facts = given(app, &pairs, args.from.as_deref())?;
    let mut gone: Vec<String> = args.unset.clone();
    gone.extend(
        emptied
            .iter()
            .filter_map(|word| word.strip_suffix('='))
            .map(str::to_owned),
    );
    if facts.is_empty() && gone.is_empty() {
        return Err(Failure::usage(message!("set-nothing", id = id.as_str())));
    }
    write(app, id, &args.write, |target| {
        let mut facts = facts.clone();
        facts.extend(former_name(target, &facts)?);
        if gone.is_empty() {
            return facts::change_to(target, &facts);
        }
        let mut text = target.source.clone();
        for path in &gone {
            text = facts::emptied(&text, path)?;
        }
        let title = message!(
            "commit-set",
            name = target.product.name.as_str(),
            fields = facts::called(gone.iter().cloned().chain(facts::places(&facts)))
        );
        Ok(Change::of_product(target, facts::filled(&text, &facts)?, title))
    })
}

/// Whoever knows the former name still finds the product.
fn former_name(target: &Target, facts: &[FieldValue]) -> Result<Option<FieldValue>, Failure> {
    let Some(former) = target.recorded().map(|product| &product.name) else {
        return Ok(None);
    };
    let renamed = facts.iter().find(|fact| fact.place.begins_with("name"));
    let Some(Value::Text(name)) = renamed.map(|fact| &fact.value) else {
        return Ok(None);
    };
    let after = Product {
        name: name.clone(),
        ..target.product.clone()
    };
    if is_found(&after, former) || facts.iter().any(|fact| fact.place.begins_with("aliases")) {
        return Ok(None);
    }
    Ok(Some(FieldValue::read("aliases[]", former)?))
}
