//! Numbers that stand for names and words: a catalogue of a hundred thousand products fits in memory.

use std::collections::BTreeSet;

use crate::domain::fold::fold;
use crate::domain::product::Product;
use crate::domain::wording;

/// A number for a name: the same for names that [`fold`] makes one. FNV-1a: the same on every machine.
#[must_use]
pub(super) fn print(name: &str) -> u64 {
    fold(name).bytes().fold(0xcbf2_9ce4_8422_2325, |hash, byte| {
        (hash ^ u64::from(byte)).wrapping_mul(0x0000_0100_0000_01b3)
    })
}

/// The words of a product's texts, as sorted fingerprints; few for a product that says little.
#[must_use]
pub(super) fn words(product: &Product) -> Box<[u32]> {
    let words: BTreeSet<u32> = wording::words(product).iter().map(|word| fingerprint(word)).collect();
    words.into_iter().collect()
}

/// FNV-1a: the same on every machine.
fn fingerprint(word: &str) -> u32 {
    word.bytes().fold(0x811c_9dc5, |hash, byte| {
        (hash ^ u32::from(byte)).wrapping_mul(0x0100_0193)
    })
}
