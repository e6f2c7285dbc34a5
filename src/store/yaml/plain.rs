//! A quick reader of *plain block YAML*: what the files of a catalogue are written in.
//!
//! It reads block mappings and lists, plain and quoted texts of one line, flow collections of one line, folded texts
//! (`>-`) and comments. Whatever else a source holds (and whatever is not certainly right) it leaves to the library's
//! parser, which alone refuses and explains: a tree that is returned here is the one that the library's events give, to
//! the byte.

mod characters;
mod flow;
mod nodes;
mod scalar;
#[cfg(test)]
mod tests;

use super::offset;
use crate::domain::tree::{Content, Span, Tree};

/// YAML's own limit, in characters, from the start of a key to its colon.
const LONGEST_KEY: usize = 1024;

/// The tree of `source`, of which every text must be told plain from its bytes; none where the source is to be read by
/// the library, be it wrong or only written otherwise.
pub(super) fn read(source: &str) -> Option<Tree<'_>> {
    // Tabs separate and never indent, and a carriage return may end a line or not: seldom, and not plain.
    // Every byte is looked at, several at once.
    let awkward = source
        .bytes()
        .fold(false, |found, byte| found | matches!(byte, b'\t' | b'\r'));
    if awkward || u32::try_from(source.len()).is_err() {
        return None;
    }
    let reader = Reader {
        source,
        at: 0,
        line: 0,
        tree: Tree::with_capacity(source.len() / 12 + 8),
        open: Vec::with_capacity(8),
        nodes: 0,
    };
    reader.run()
}

/// A collection that is not closed yet.
struct Open {
    node: u32,
    last: Option<u32>,
    mapping: bool,
    /// The column of its keys or dashes; of no use in a flow collection.
    column: usize,
    /// Where its last key or dash would have its empty value, while none was found.
    awaits: Option<usize>,
}

/// What a line begins.
enum Begins {
    /// The value that the innermost collection awaits.
    Value,
    /// The next key or item of the innermost collection.
    Entry,
}

struct Reader<'s> {
    source: &'s str,
    at: usize,
    /// Where the current line starts.
    line: usize,
    tree: Tree<'s>,
    open: Vec<Open>,
    nodes: usize,
}

impl<'s> Reader<'s> {
    fn run(mut self) -> Option<Tree<'s>> {
        while self.next_line() {
            self.read_line()?;
        }
        while !self.open.is_empty() {
            self.empty_value()?;
            self.close(self.at);
        }
        (self.nodes > 0).then_some(self.tree)
    }

    /// Goes to the first character of the next line that says something; false at the end.
    fn next_line(&mut self) -> bool {
        loop {
            self.line = self.at;
            self.skip_spaces();
            match self.byte() {
                None => return false,
                Some(b'#') => self.skip_line(),
                Some(b'\n') => self.at += 1,
                Some(_) => return true,
            }
        }
    }

    fn read_line(&mut self) -> Option<()> {
        let column = self.column();
        let rest = self.rest();
        if column == 0 && (rest.starts_with(b"---") || rest.starts_with(b"...")) {
            return None;
        }
        if self.nodes == 0 {
            return self.block(column);
        }
        match self.settle(column)? {
            Begins::Value => self.block(column),
            Begins::Entry if self.open.last()?.mapping => self.entry(),
            Begins::Entry => {
                self.pass_dash();
                self.item()
            }
        }
    }

    /// Closes what ends before a line that starts at `column`.
    fn settle(&mut self, column: usize) -> Option<Begins> {
        let dash = self.at_dash();
        loop {
            let top = self.open.last_mut()?;
            let beside = column == top.column;
            if top.awaits.is_some() {
                // A list may stand at the column of its key.
                if column > top.column || (beside && dash && top.mapping) {
                    top.awaits = None;
                    return Some(Begins::Value);
                }
                self.empty_value()?;
            } else if beside && dash != top.mapping {
                return Some(Begins::Entry);
            } else if column < top.column || (beside && !top.mapping) {
                self.close(self.at);
            } else {
                return None;
            }
        }
    }

    /// A node that may be a block: it starts a line, or follows a dash.
    fn block(&mut self, column: usize) -> Option<()> {
        if self.at_dash() {
            let dash = self.at;
            self.pass_dash();
            let beside_its_key = self.open.last().is_some_and(|top| top.mapping && top.column == column);
            let start = if beside_its_key { self.at } else { dash };
            self.descend(Content::List, span(start, start), column)?;
            return self.item();
        }
        if let Some(b'[' | b'{' | b'>') = self.byte() {
            return self.beside();
        }
        let scalar = self.scalar::<false>()?;
        if !self.at_colon() {
            self.push_value(scalar)?;
            return self.end_line();
        }
        self.descend(Content::Mapping, span(scalar.start, scalar.start), column)?;
        self.push_key(scalar)?;
        self.value()
    }

    fn entry(&mut self) -> Option<()> {
        let key = self.scalar::<false>()?;
        self.push_key(key)?;
        self.value()
    }

    /// What follows a dash.
    fn item(&mut self) -> Option<()> {
        if matches!(self.byte(), None | Some(b'\n')) {
            self.open.last_mut()?.awaits = Some(self.at);
            return self.end_line();
        }
        self.block(self.column())
    }

    /// What follows a key, from its colon on.
    fn value(&mut self) -> Option<()> {
        let colon = self.at;
        self.at += 1;
        self.skip_spaces();
        match self.byte() {
            None | Some(b'\n' | b'#') => {
                self.open.last_mut()?.awaits = Some(colon);
                self.end_line()
            }
            Some(_) => self.beside(),
        }
    }

    /// A node that is no block, to the end of its last line.
    fn beside(&mut self) -> Option<()> {
        match self.byte()? {
            b'[' | b'{' => self.flow()?,
            b'>' => return self.folded(),
            _ => {
                let scalar = self.scalar::<false>()?;
                self.push_value(scalar)?;
            }
        }
        self.end_line()
    }
}

fn span(start: usize, end: usize) -> Span {
    Span {
        start: offset(start),
        end: offset(end),
    }
}
