//! Where an edit takes place in a file.

use super::named::{has_text, is_item};
use super::path::{Step, What, named};
use super::{EditError, Kind, Node, Value};

/// The place of an edit, and the value that comes there.
#[derive(Debug)]
pub(super) enum EditPlace<'n> {
    /// A key comes into a mapping.
    Insert {
        map: &'n Node,
        /// The entry after which it stands; at the end where there is none.
        after: Option<usize>,
        /// True where it stands before all others.
        first: bool,
        name: String,
        value: Value,
    },
    /// An item comes at the end of a list that has some.
    Push {
        /// The key of the list, where it has one.
        key: Option<&'n Node>,
        list: &'n Node,
        item: Value,
    },
    /// A value takes the place of another, which may be nothing.
    Replace {
        /// The key of the value, where it has one.
        key: Option<&'n Node>,
        old: &'n Node,
        value: Value,
        flow: bool,
    },
}

impl<'n> EditPlace<'n> {
    /// Finds the place from the root; `source` gives the words of a value that is written alone.
    pub(super) fn find(
        source: &str,
        root: &'n Node,
        steps: &[Step],
        what: &What<'_>,
    ) -> Result<EditPlace<'n>, EditError> {
        let mut here = Here {
            key: None,
            node: root,
            flow: false,
        };
        for (index, step) in steps.iter().enumerate() {
            let rest = steps.get(index + 1..).unwrap_or_default();
            match here.down(source, step, || what.alone(rest))? {
                Down::Found(next) => here = next,
                Down::EditPlace(site) => return Ok(site),
            }
        }
        here.end(source, steps, what)
    }
}

/// A node on the way, and what holds it.
struct Here<'n> {
    key: Option<&'n Node>,
    node: &'n Node,
    /// Inside braces or brackets.
    flow: bool,
}

enum Down<'n> {
    Found(Here<'n>),
    EditPlace(EditPlace<'n>),
}

impl<'n> Here<'n> {
    fn replaced(&self, value: Value) -> EditPlace<'n> {
        EditPlace::Replace {
            key: self.key,
            old: self.node,
            value,
            flow: self.flow,
        }
    }

    fn down(&self, source: &str, step: &Step, alone: impl Fn() -> Value) -> Result<Down<'n>, EditError> {
        let missing = || match step {
            Step::Key { name, .. } => Value::Map(vec![(name.clone(), alone())]),
            Step::Item { key, name } => Value::List(vec![named(key, name, alone())]),
            Step::At(_) => Value::List(vec![alone()]),
        };
        match (&self.node.kind, step) {
            _ if self.node.tells_nothing() => Ok(Down::EditPlace(self.replaced(missing()))),
            (Kind::Map { entries, .. }, _) if entries.is_empty() => Ok(Down::EditPlace(self.replaced(missing()))),
            (
                Kind::Map { entries, flow },
                Step::Key {
                    name, after, before, ..
                },
            ) => {
                if let Some((key, node)) = entries.iter().find(|(key, _)| has_text(key, name)) {
                    return Ok(Down::Found(Here {
                        key: Some(key),
                        node,
                        flow: *flow || self.flow,
                    }));
                }
                let place = |anchor: &&str| entries.iter().position(|(key, _)| has_text(key, anchor));
                let follower = || before.iter().filter_map(&place).min();
                let (after, first) = match after.iter().find_map(place) {
                    Some(anchor) => (Some(anchor), false),
                    None => match follower() {
                        Some(follower) => (follower.checked_sub(1), follower == 0),
                        None => (None, false),
                    },
                };
                Ok(Down::EditPlace(EditPlace::Insert {
                    map: self.node,
                    after,
                    first,
                    name: name.clone(),
                    value: alone(),
                }))
            }
            // `share: 0.6` becomes `share: {value: 0.6, …}`.
            (
                Kind::Scalar { .. },
                Step::Key {
                    name,
                    short: Some(short),
                    ..
                },
            ) if short != name => {
                let alone = Value::Map(vec![
                    ((*short).to_owned(), scalar_value(source, self.node)),
                    (name.clone(), alone()),
                ]);
                Ok(Down::EditPlace(self.replaced(alone)))
            }
            (
                Kind::Scalar { .. },
                Step::Key {
                    name,
                    short: Some(short),
                    ..
                },
            ) if short == name => Ok(Down::EditPlace(self.replaced(alone()))),
            (Kind::List { items, flow }, Step::Item { key, name }) => {
                match items.iter().find(|item| is_item(item, key, name)) {
                    Some(node) => Ok(Down::Found(Here {
                        key: None,
                        node,
                        flow: *flow || self.flow,
                    })),
                    None if items.is_empty() => Ok(Down::EditPlace(self.replaced(missing()))),
                    None => Ok(Down::EditPlace(EditPlace::Push {
                        key: self.key,
                        list: self.node,
                        item: named(key, name, alone()),
                    })),
                }
            }
            (Kind::List { items, flow }, Step::At(index)) => match items.get(*index) {
                Some(node) => Ok(Down::Found(Here {
                    key: None,
                    node,
                    flow: *flow || self.flow,
                })),
                None => Err(EditError::NotThere {
                    name: index.to_string(),
                }),
            },
            (_, Step::At(index)) => Err(EditError::NotAList { key: index.to_string() }),
            (_, Step::Key { name, .. }) => Err(EditError::NotThere { name: name.clone() }),
            (_, Step::Item { key, .. }) => Err(EditError::NotAList { key: key.clone() }),
        }
    }

    fn end(&self, source: &str, steps: &[Step], what: &What<'_>) -> Result<EditPlace<'n>, EditError> {
        let item = match what {
            What::Set(value) => return Ok(self.replaced((*value).clone())),
            What::Push(item) => (*item).clone(),
        };
        match &self.node.kind {
            _ if self.node.tells_nothing() => Ok(self.replaced(Value::List(vec![item]))),
            Kind::List { items, .. } if items.is_empty() => Ok(self.replaced(Value::List(vec![item]))),
            Kind::List { .. } => Ok(EditPlace::Push {
                key: self.key,
                list: self.node,
                item,
            }),
            // One value written alone becomes the first of the list.
            Kind::Scalar { .. } if !matches!(item, Value::Map(_)) => {
                let first = scalar_value(source, self.node);
                Ok(self.replaced(Value::List(vec![first, item])))
            }
            _ => Err(EditError::NotAList {
                key: match steps.last() {
                    Some(Step::Key { name, .. } | Step::Item { name, .. }) => name.clone(),
                    Some(Step::At(_)) | None => String::new(),
                },
            }),
        }
    }
}

/// A scalar as it is to be written elsewhere: `Date` stands for what is written without quotes.
fn scalar_value(source: &str, node: &Node) -> Value {
    let text = match &node.kind {
        Kind::Scalar { text, .. } => text.clone(),
        _ => String::new(),
    };
    match source.get(node.span.clone()) {
        Some(written) if written == text => Value::Date(text),
        _ => Value::Text(text),
    }
}
