//! A file as it was written: every key and every value with its place.
//!
//! The store builds a [`Tree`] from YAML events; [`crate::domain::decode`] turns it into types.

mod packed;

use std::borrow::Cow;

/// A range of bytes of the source text; the end is exclusive.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, PartialOrd, Ord)]
pub struct Span {
    pub start: u32,
    pub end: u32,
}

/// The position of a record in its file. All places are equal: two records that
/// say the same thing are the same wherever they stand.
#[derive(Clone, Copy, Debug, Default)]
pub struct Place(pub(crate) u32);

impl Place {
    /// True for the top of the document.
    #[must_use]
    pub fn is_root(self) -> bool {
        self.0 == 0
    }
}

impl PartialEq for Place {
    fn eq(&self, _: &Place) -> bool {
        true
    }
}

/// A step from a record to something inside it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Step {
    /// The value of a key.
    Field(Cow<'static, str>),
    /// The key itself.
    Key(Cow<'static, str>),
    /// An item of a list, from 0.
    Item(usize),
}

/// Where a finding points: a record, then steps inside it.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Where {
    pub place: Place,
    pub steps: Vec<Step>,
}

impl Where {
    /// The whole file.
    #[must_use]
    pub fn file() -> Where {
        Where::default()
    }

    /// The value of the key `name`.
    #[must_use]
    pub fn field(mut self, name: impl Into<Cow<'static, str>>) -> Where {
        self.steps.push(Step::Field(name.into()));
        self
    }

    /// The key `name` itself.
    #[must_use]
    pub fn key(mut self, name: impl Into<Cow<'static, str>>) -> Where {
        self.steps.push(Step::Key(name.into()));
        self
    }

    /// The item `index` of a list, from 0.
    #[must_use]
    pub fn item(mut self, index: usize) -> Where {
        self.steps.push(Step::Item(index));
        self
    }
}

impl From<Place> for Where {
    fn from(place: Place) -> Where {
        Where {
            place,
            steps: Vec::new(),
        }
    }
}

/// What a node is.
#[derive(Clone, Debug, PartialEq)]
pub enum Content<'s> {
    /// A scalar; `plain` tells that it stands without quotes.
    Scalar {
        text: Cow<'s, str>,
        plain: bool,
    },
    List,
    Mapping,
}

#[derive(Clone, Debug)]
struct Raw<'s> {
    content: Content<'s>,
    span: Span,
    first: u32,
    next: u32,
}

/// The nodes of one document, in an arena. A mapping's children are its keys and values in turn.
#[derive(Clone, Debug)]
pub struct Tree<'s> {
    nodes: Vec<Raw<'s>>,
    odd: bool,
}

const NONE: u32 = u32::MAX;

impl<'s> Tree<'s> {
    /// An empty tree with room for `capacity` nodes.
    #[must_use]
    pub fn with_capacity(capacity: usize) -> Tree<'s> {
        Tree {
            nodes: Vec::with_capacity(capacity),
            odd: false,
        }
    }

    /// Says whether the source may hold characters that no reader sees.
    pub fn set_odd(&mut self, odd: bool) {
        self.odd = odd;
    }

    /// True where the source may hold characters that no reader sees.
    #[must_use]
    pub fn is_odd(&self) -> bool {
        self.odd
    }

    /// Adds a node after `previous` (its elder sibling), or as the first child of `parent`.
    pub fn push(&mut self, content: Content<'s>, span: Span, parent: Option<u32>, previous: Option<u32>) -> u32 {
        let index = u32::try_from(self.nodes.len()).unwrap_or(NONE);
        self.nodes.push(Raw {
            content,
            span,
            first: NONE,
            next: NONE,
        });
        if let Some(elder) = previous.and_then(|at| self.nodes.get_mut(at as usize)) {
            elder.next = index;
        } else if let Some(above) = parent.and_then(|at| self.nodes.get_mut(at as usize)) {
            above.first = index;
        }
        index
    }

    /// Ends the span of a list or mapping.
    pub fn close(&mut self, index: u32, end: u32) {
        if let Some(node) = self.nodes.get_mut(index as usize) {
            node.span.end = end.max(node.span.start);
        }
    }

    /// The top of the document; absent when the file holds nothing.
    #[must_use]
    pub fn root(&self) -> Option<Node<'_>> {
        self.node(0)
    }

    /// The node of a record.
    #[must_use]
    pub fn at(&self, place: Place) -> Option<Node<'_>> {
        self.node(place.0)
    }

    /// The scalars of the document, keys included, in the order of the text.
    pub fn scalars(&self) -> impl Iterator<Item = (&str, Span)> {
        self.nodes.iter().filter_map(|raw| match &raw.content {
            Content::Scalar { text, .. } => Some((text.as_ref(), raw.span)),
            Content::List | Content::Mapping => None,
        })
    }

    fn node(&self, index: u32) -> Option<Node<'_>> {
        self.nodes
            .get(index as usize)
            .map(|raw| Node { tree: self, raw, index })
    }

    /// The span that `target` names; where a step leads nowhere, the deepest thing that exists.
    #[must_use]
    pub fn locate(&self, target: &Where) -> Span {
        let Some(mut node) = self.at(target.place).or_else(|| self.root()) else {
            return Span::default();
        };
        if target.steps.is_empty() {
            return node.head();
        }
        for step in &target.steps {
            let found = match step {
                Step::Field(name) => node.get(name),
                Step::Key(name) => return node.key(name).map_or_else(|| node.head(), |key| key.span()),
                Step::Item(index) => node.items().nth(*index),
            };
            match found {
                Some(inner) => node = inner,
                None => return node.head(),
            }
        }
        node.head()
    }
}

/// One node of a tree.
#[derive(Clone, Copy, Debug)]
pub struct Node<'t> {
    tree: &'t Tree<'t>,
    raw: &'t Raw<'t>,
    index: u32,
}

impl<'t> Node<'t> {
    #[must_use]
    pub fn content(&self) -> &'t Content<'t> {
        &self.raw.content
    }

    #[must_use]
    pub fn span(&self) -> Span {
        self.raw.span
    }

    #[must_use]
    pub fn place(&self) -> Place {
        Place(self.index)
    }

    /// The text of a scalar.
    #[must_use]
    pub fn text(&self) -> Option<&'t str> {
        match &self.raw.content {
            Content::Scalar { text, .. } => Some(text),
            _ => None,
        }
    }

    /// True for a scalar that says nothing: `~`, `null`, or nothing after the colon.
    #[must_use]
    pub fn is_null(&self) -> bool {
        matches!(&self.raw.content, Content::Scalar { text, plain: true } if matches!(text.as_ref(), "" | "~" | "null" | "Null" | "NULL"))
    }

    fn children(&self) -> Children<'t> {
        Children {
            tree: self.tree,
            next: self.raw.first,
        }
    }

    /// The items of a list; nothing for other nodes.
    pub fn items(&self) -> impl Iterator<Item = Node<'t>> + use<'t> {
        let list = matches!(self.raw.content, Content::List);
        self.children().take_while(move |_| list)
    }

    /// The keys and values of a mapping; nothing for other nodes.
    #[must_use]
    pub fn entries(&self) -> Entries<'t> {
        match self.raw.content {
            Content::Mapping => Entries(self.children()),
            _ => Entries(Children {
                tree: self.tree,
                next: NONE,
            }),
        }
    }

    /// The value of the key `name`.
    #[must_use]
    pub fn get(&self, name: &str) -> Option<Node<'t>> {
        self.entries()
            .find(|(key, _)| key.text() == Some(name))
            .map(|(_, value)| value)
    }

    /// The key `name` itself.
    #[must_use]
    pub fn key(&self, name: &str) -> Option<Node<'t>> {
        self.entries()
            .find(|(key, _)| key.text() == Some(name))
            .map(|(key, _)| key)
    }

    /// What to underline for this node: a scalar whole, a block from its first key or item.
    #[must_use]
    pub fn head(&self) -> Span {
        match self.raw.content {
            Content::Scalar { .. } => self.raw.span,
            _ => self.children().next().map_or(self.raw.span, |child| Span {
                start: self.raw.span.start,
                end: child.raw.span.end.max(self.raw.span.start),
            }),
        }
    }
}

struct Children<'t> {
    tree: &'t Tree<'t>,
    next: u32,
}

impl<'t> Iterator for Children<'t> {
    type Item = Node<'t>;

    fn next(&mut self) -> Option<Node<'t>> {
        let node = self.tree.node(self.next)?;
        self.next = node.raw.next;
        Some(node)
    }
}

/// Keys and values of a mapping, in the order of the file.
pub struct Entries<'t>(Children<'t>);

impl<'t> Iterator for Entries<'t> {
    type Item = (Node<'t>, Node<'t>);

    fn next(&mut self) -> Option<(Node<'t>, Node<'t>)> {
        Some((self.0.next()?, self.0.next()?))
    }
}
