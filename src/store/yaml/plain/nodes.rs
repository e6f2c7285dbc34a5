//! What is added to the tree.

use std::borrow::Cow;

use super::super::{DEEPEST, MOST_NODES, offset};
use super::scalar::Scalar;
use super::{LONGEST_KEY, Open, Reader, span};
use crate::domain::tree::{Content, Span};

impl<'s> Reader<'s> {
    pub(super) fn descend(&mut self, content: Content<'s>, span: Span, column: usize) -> Option<()> {
        if self.open.len() >= DEEPEST {
            return None;
        }
        let mapping = content == Content::Mapping;
        let node = self.push(content, span)?;
        self.open.push(Open {
            node,
            last: None,
            mapping,
            column,
            awaits: None,
        });
        Some(())
    }

    pub(super) fn close(&mut self, end: usize) {
        if let Some(open) = self.open.pop() {
            self.tree.close(open.node, offset(end));
        }
    }

    fn push(&mut self, content: Content<'s>, span: Span) -> Option<u32> {
        self.nodes += 1;
        if self.nodes > MOST_NODES {
            return None;
        }
        let Some(top) = self.open.last_mut() else {
            return Some(self.tree.push(content, span, None, None));
        };
        let node = self.tree.push(content, span, Some(top.node), top.last);
        top.last = Some(node);
        Some(node)
    }

    /// A key, at whose colon the reader stands.
    pub(super) fn push_key(&mut self, key: Scalar<'s>) -> Option<()> {
        let merges = key.plain && key.text == "<<";
        if !self.at_colon() || merges || self.at - key.start > LONGEST_KEY {
            return None;
        }
        self.push_scalar(key)
    }

    /// A text that is no key, inside a collection: a file that is one text holds no record.
    pub(super) fn push_value(&mut self, value: Scalar<'s>) -> Option<()> {
        if self.at_colon() || self.open.is_empty() {
            return None;
        }
        self.push_scalar(value)
    }

    fn push_scalar(&mut self, scalar: Scalar<'s>) -> Option<()> {
        let Scalar {
            text,
            plain,
            start,
            end,
        } = scalar;
        self.push(Content::Scalar { text, plain }, span(start, end)).map(|_| ())
    }

    /// Gives the innermost collection the empty value that it still awaits.
    pub(super) fn empty_value(&mut self) -> Option<()> {
        let Some(place) = self.open.last_mut()?.awaits.take() else {
            return Some(());
        };
        self.push_scalar(Scalar {
            text: Cow::Borrowed("~"),
            plain: true,
            start: place,
            end: place,
        })
    }
}
