//! The trees of the few files that a command reads again and again, as it plans a change, judges it and compares it with
//! what was there: a product is parsed once for each of its texts.

use std::collections::VecDeque;
use std::sync::{Mutex, PoisonError};

use crate::domain::tree::Tree;

use super::KeptTrees;

/// More texts than these are none of one change.
const MOST: usize = 8;
/// To copy a longer one costs more memory than a command has use for.
const LARGEST: usize = 256 << 10;

/// What this process read last.
pub static RECENT: Recent = Recent {
    trees: Mutex::new(VecDeque::new()),
};

/// Trees by the texts that they were read from; the last comes first.
pub struct Recent {
    trees: Mutex<VecDeque<(String, Vec<u8>)>>,
}

impl KeptTrees for Recent {
    fn find<'s>(&self, _: &str, source: &'s str) -> Option<Tree<'s>> {
        let trees = self.trees.lock().unwrap_or_else(PoisonError::into_inner);
        let (_, packed) = trees.iter().find(|(text, _)| text == source)?;
        Tree::unpacked(source, packed)
    }

    fn keep(&self, _: &str, source: &str, tree: &Tree<'_>) {
        if source.len() > LARGEST {
            return;
        }
        let kept = (source.to_owned(), tree.packed(source));
        let mut trees = self.trees.lock().unwrap_or_else(PoisonError::into_inner);
        trees.truncate(MOST - 1);
        trees.push_front(kept);
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used)]
mod tests {
    use super::*;
    use crate::store::yaml;

    #[test]
    fn the_last_texts_keep_their_trees_and_older_ones_make_room() {
        let recent = Recent {
            trees: Mutex::default(),
        };
        let text = |number: usize| format!("id: a{number}\nname: \"A \\t b\"\n");
        for number in 0..=MOST {
            let text = text(number);
            assert!(recent.find("", &text).is_none());
            recent.keep("", &text, &yaml::parse(&text).unwrap());
        }
        assert!(recent.find("", &text(0)).is_none());
        for number in 1..=MOST {
            let text = text(number);
            let tree = recent.find("", &text).unwrap();
            assert_eq!(format!("{tree:?}"), format!("{:?}", yaml::parse(&text).unwrap()));
        }
        let long = format!("id: {}\n", "x".repeat(LARGEST));
        recent.keep("", &long, &yaml::parse(&long).unwrap());
        assert!(recent.find("", &long).is_none() && recent.find("", &text(MOST)).is_some());
    }
}
