//! A page that has to be short: its first items, and how many more there are.

use super::{Block, Fold, List, Page, Words};
use crate::diagnostic::Message;

impl Page {
    /// How many items its lists have.
    #[must_use]
    pub fn items(&self) -> usize {
        self.blocks.iter().map(items).sum()
    }

    /// The same page, of which a terminal too shows every row that a page that is sent does.
    #[must_use]
    pub fn in_full(mut self) -> Page {
        self.blocks.iter_mut().for_each(in_full);
        self
    }

    /// The same page up to its first `count` items; then the text `rest` says how many more there are, and nothing else
    /// follows but the foot.
    #[must_use]
    pub fn first_items(&self, count: usize, rest: &'static str) -> Page {
        let more = self.items().saturating_sub(count);
        let note = Words::from(Message::new(rest).with("count", more));
        let mut page = self.clone();
        let mut left = count;
        page.blocks = first(&self.blocks, &mut left, &note).0;
        page
    }
}

fn in_full(block: &mut Block) {
    match block {
        Block::Table(table) => table.most = table.most.filter(|most| most.is_everywhere),
        Block::Fold(fold) => fold.blocks.iter_mut().for_each(in_full),
        _ => {}
    }
}

fn items(block: &Block) -> usize {
    match block {
        Block::List(list) => list.items.len(),
        Block::Fold(fold) => fold.blocks.iter().map(items).sum(),
        _ => 0,
    }
}

/// The blocks up to so many items, and whether there were more.
fn first(blocks: &[Block], left: &mut usize, note: &Words) -> (Vec<Block>, bool) {
    let mut kept = Vec::new();
    let mut rest = blocks;
    while let [block, after @ ..] = rest {
        if *left == 0 && rest.iter().any(|block| items(block) > 0) {
            kept.push(Block::Text(note.clone()));
            return (kept, true);
        }
        let is_cut = match block {
            Block::List(list) if list.items.len() > *left => {
                kept.push(Block::List(List {
                    items: list.items.iter().take(*left).cloned().collect(),
                    rest: Some(note.clone()),
                }));
                true
            }
            Block::Fold(fold) => {
                let (blocks, is_cut) = first(&fold.blocks, left, note);
                let summary = fold.summary.clone();
                kept.push(Block::Fold(Fold { summary, blocks }));
                is_cut
            }
            block => {
                *left -= items(block);
                kept.push(block.clone());
                false
            }
        };
        if is_cut {
            return (kept, true);
        }
        rest = after;
    }
    (kept, false)
}
