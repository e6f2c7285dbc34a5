//! Two states of a record, or of a list of records: what each says, and what became of it.

use std::collections::{HashMap, HashSet, VecDeque};
use std::hash::Hash;

use serde::Serialize;
use serde_json::{Map, Value as Json};

use crate::domain::decision::Reservation;
use crate::domain::id::ReservationId;
use crate::domain::indicator::Indicator;
use crate::domain::product::Product;

/// What a record says, key by key.
#[must_use]
pub fn said<T: Serialize>(record: &T) -> Map<String, Json> {
    match serde_json::to_value(record) {
        Ok(Json::Object(map)) => map,
        _ => Map::new(),
    }
}

/// The keys whose values differ between two records, in the order of the later one.
#[must_use]
pub fn differing<T: Serialize>(before: &T, after: &T) -> Vec<String> {
    let (old, new) = (said(before), said(after));
    let gone = old.keys().filter(|key| !new.contains_key(*key));
    new.keys()
        .chain(gone)
        .filter(|key| old.get(*key) != new.get(*key))
        .cloned()
        .collect()
}

/// What became of an item of a list that only grows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Loss {
    /// Nothing has its name any more.
    Removed,
    /// It stands at another place among the others.
    Moved,
    /// It says something else, at this place of the new list.
    Changed(usize),
}

/// The items of `before` that `after` does not hold as they were, in their order. `name` tells which item is which.
pub fn losses<'l, T: PartialEq + Serialize, N: Serialize>(
    before: &'l [T],
    after: &[T],
    name: impl Fn(&T) -> N,
) -> Vec<(&'l T, Loss)> {
    // Most lists are only added to.
    if after.starts_with(before) {
        return Vec::new();
    }
    let (old, new): (Vec<String>, Vec<String>) = (before.iter().map(key).collect(), after.iter().map(key).collect());
    let mut places: HashMap<&str, Vec<usize>> = HashMap::new();
    for (index, key) in new.iter().enumerate() {
        places.entry(key).or_default().push(index);
    }
    // Of several that share a name, the first that was not there.
    let known: HashSet<&str> = old.iter().map(String::as_str).collect();
    let mut strange: HashMap<String, usize> = HashMap::new();
    for (index, (item, _)) in after
        .iter()
        .zip(&new)
        .enumerate()
        .filter(|(_, (_, own))| !known.contains(own.as_str()))
    {
        strange.entry(key(&name(item))).or_insert(index);
    }
    let mut lost = Vec::new();
    let mut from = 0;
    for (item, own) in before.iter().zip(&old) {
        let all = places.get(own.as_str());
        let next = all.and_then(|all| all.get(all.partition_point(|place| *place < from)));
        match (next, all) {
            (Some(place), _) => from = place + 1,
            (None, Some(_)) => lost.push((item, Loss::Moved)),
            (None, None) => {
                let changed = strange.get(&key(&name(item)));
                lost.push((item, changed.map_or(Loss::Removed, |index| Loss::Changed(*index))));
            }
        }
    }
    lost
}

/// What is said, as a text: equal where the records are.
#[must_use]
pub fn key<T: Serialize>(said: &T) -> String {
    serde_json::to_string(said).unwrap_or_default()
}

/// For each item of `these`, the one of `those` that is it: of the same name, the nth of several that share it.
pub fn same<'a, T, N: Eq + Hash>(these: &[T], those: &'a [T], name: impl Fn(&T) -> N) -> Vec<Option<&'a T>> {
    let mut waiting: HashMap<N, VecDeque<&T>> = HashMap::new();
    for one in those {
        waiting.entry(name(one)).or_default().push_back(one);
    }
    let next = |one: &T| waiting.get_mut(&name(one)).and_then(VecDeque::pop_front);
    these.iter().map(next).collect()
}

/// The indicators of `product`, each with the same of `other`.
pub fn same_indicators<'a>(
    product: &'a Product,
    other: &'a Product,
) -> impl Iterator<Item = (&'a Indicator, Option<&'a Indicator>)> {
    let all = product.indicators.items();
    all.iter()
        .zip(same(all, other.indicators.items(), |one| one.code.clone()))
}

/// The reservations of a decision by their ids: of several, the first.
#[must_use]
pub fn by_id(all: &[Reservation]) -> HashMap<&ReservationId, &Reservation> {
    all.iter().rev().map(|one| (&one.id, one)).collect()
}
