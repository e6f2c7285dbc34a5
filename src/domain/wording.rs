//! The words in which a product says what it is for, as rules and reports compare them (rule X-13, figure E5).

use std::collections::BTreeSet;

use super::fold::fold;
use super::product::Product;

/// Shorter ones tell nothing.
const SHORTEST: usize = 4;

/// The words of its name, summary and problem, without case and accents; none for a product that has no more than a
/// name: most inherited ones.
#[must_use]
pub fn words(product: &Product) -> BTreeSet<String> {
    let problem = product
        .value
        .known()
        .and_then(|value| value.problem.known())
        .and_then(|problem| problem.text.known());
    if product.summary.known().is_none() && problem.is_none() {
        return BTreeSet::new();
    }
    let texts = [Some(&product.name), product.summary.known(), problem];
    let mut words = BTreeSet::new();
    for text in texts.into_iter().flatten() {
        let folded = fold(text);
        let own = folded.split(|letter: char| !letter.is_alphanumeric());
        words.extend(own.filter(|word| word.len() >= SHORTEST).map(str::to_owned));
    }
    words
}
