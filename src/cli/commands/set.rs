//! `catalog set ID PATH VALUE…`: writes facts of a product, each checked against the model. The twin of `answer` for
//! scripts.

use std::collections::BTreeSet;

use clap::Args;

use crate::domain::decode::{Decode, Shape};
use crate::domain::product::Product;
use crate::domain::tree::{Content, Node};
use crate::rules::changes::naming::is_found;
use crate::store::edit::Value;
use crate::store::edit::typed;
use crate::store::yaml;

use crate::cli::fill::{self, Fact};
use crate::cli::target::{Change, Target};
use crate::cli::terminal::input;
use crate::cli::write::{WriteOptions, write};
use crate::cli::{Session, Status};
use crate::operation::error::Failure;

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

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    // `foo=` gives nothing to a field: it is taken out.
    let (emptied, pairs): (Vec<String>, Vec<String>) = if args.pairs.len() % 2 == 1 {
        args.pairs.iter().cloned().partition(|word| word.ends_with('='))
    } else {
        (Vec::new(), args.pairs.clone())
    };
    let facts = given(&pairs, args.from.as_deref())?;
    let mut gone: Vec<String> = args.unset.clone();
    gone.extend(
        emptied
            .iter()
            .filter_map(|word| word.strip_suffix('='))
            .map(str::to_owned),
    );
    if facts.is_empty() && gone.is_empty() {
        return Err(Failure::usage(message!("set-nothing", id = args.id.as_str())));
    }
    write(session, &args.id, &args.write, |target| {
        let mut facts = facts.clone();
        facts.extend(former_name(target, &facts)?);
        if gone.is_empty() {
            return fill::change_to(target, &facts);
        }
        let mut text = target.source.clone();
        for path in &gone {
            text = fill::emptied(&text, path)?;
        }
        let title = message!(
            "commit-set",
            name = target.product.name.as_str(),
            fields = fill::named(gone.iter().cloned().chain(fill::places(&facts)))
        );
        Ok(Change::of_product(target, fill::filled(&text, &facts)?, title))
    })
}

/// Whoever knows the former name still finds the product.
fn former_name(target: &Target, facts: &[Fact]) -> Result<Option<Fact>, Failure> {
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
    Ok(Some(Fact::read("aliases[]", former)?))
}

/// The facts of a file, then those of the command line.
pub(crate) fn given(pairs: &[String], from: Option<&str>) -> Result<Vec<Fact>, Failure> {
    let mut facts = match from {
        Some(from) => from_file(from)?,
        None => Vec::new(),
    };
    for pair in pairs.chunks(2) {
        match pair {
            [path, words] => facts.push(Fact::read(path, words)?),
            _ => {
                let path = pair.first().map(String::as_str).unwrap_or_default();
                return Err(Failure::usage(message!("set-odd", field = path)));
            }
        }
    }
    // Of two values for one place, one would be lost.
    let mut places = BTreeSet::new();
    for place in facts.iter().map(|fact| fact.place.to_string()) {
        if !place.contains("[]") && !places.insert(place.clone()) {
            return Err(Failure::usage(message!("set-given-twice", field = place)));
        }
    }
    Ok(facts)
}

/// A key that a mapping has twice, at any depth.
fn repeated(node: Node<'_>) -> Option<String> {
    let mut keys = BTreeSet::new();
    let own = node.entries().filter_map(|(key, _)| key.text().map(str::to_owned));
    let twice = own.into_iter().find(|key| !keys.insert(key.clone()));
    twice
        .or_else(|| node.entries().find_map(|(_, value)| repeated(value)))
        .or_else(|| node.items().find_map(repeated))
}

/// The facts of a YAML file that has the form of a product's, with only what is to be written.
fn from_file(from: &str) -> Result<Vec<Fact>, Failure> {
    let text = input::text(from)?;
    let unreadable = || Failure::usage(message!("set-unreadable-file", path = from));
    let tree = yaml::parse(&text).map_err(|_| unreadable())?;
    let root = tree
        .root()
        .filter(|root| matches!(root.content(), Content::Mapping))
        .ok_or_else(unreadable)?;
    if let Some(field) = repeated(root) {
        return Err(Failure::usage(message!("set-given-twice", field = field)));
    }
    let mut facts = Vec::new();
    gather(root, Product::shape(), "", &mut facts)?;
    Ok(facts)
}

fn gather(node: Node<'_>, shape: Shape, at: &str, facts: &mut Vec<Fact>) -> Result<(), Failure> {
    match (shape, node.content()) {
        (Shape::Record(_) | Shape::Table(_), Content::Mapping) => {
            for (key, value) in node.entries() {
                let name = key.text().unwrap_or_default();
                let at = if at.is_empty() {
                    name.to_owned()
                } else {
                    format!("{at}[{name}]")
                };
                let place = fill::place(&at)?;
                gather(value, place.shape, &at, facts)?;
            }
            Ok(())
        }
        (Shape::List(item) | Shape::OneOrMany(item), Content::List) => {
            let key = match item() {
                Shape::Record(record) => record.name_key(),
                _ => None,
            };
            let named = |item: Node<'_>| {
                item.entries()
                    .find(|(name, _)| name.text() == key && key.is_some())
                    .and_then(|(_, value)| value.text().map(str::to_owned))
            };
            let names: Option<Vec<String>> = node.items().map(named).collect();
            match names {
                Some(names) if !names.is_empty() => {
                    for (inner, name) in node.items().zip(names) {
                        let at = format!("{at}[{name}]");
                        // The name itself says which item: it is written when the item is new.
                        let others: Vec<_> = inner.entries().filter(|(other, _)| other.text() != key).collect();
                        if others.is_empty() {
                            let place = fill::place(&at)?;
                            let value = typed::of_node(inner);
                            facts.push(Fact { place, value });
                        }
                        for (other, value) in others {
                            let at = format!("{at}[{}]", other.text().unwrap_or_default());
                            let place = fill::place(&at)?;
                            gather(value, place.shape, &at, facts)?;
                        }
                    }
                    Ok(())
                }
                _ => whole(node, at, facts),
            }
        }
        _ => whole(node, at, facts),
    }
}

/// The value as it is written; the model checks it with the result.
fn whole(node: Node<'_>, at: &str, facts: &mut Vec<Fact>) -> Result<(), Failure> {
    let place = fill::place(at)?;
    let value = match node.content() {
        // What is written without quotes is read as the place wants.
        Content::Scalar { text, plain: true } => fill::value(&place, text)?,
        _ => typed::of_node(node),
    };
    facts.push(Fact { place, value });
    Ok(())
}
