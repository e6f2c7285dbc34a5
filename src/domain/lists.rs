//! Things of several types, a list a type: who adds a type writes no field for it.

use std::any::{Any, TypeId};
use std::collections::BTreeMap;
use std::fmt;
use std::sync::Arc;

/// A list for each type. A copy shares the lists.
#[derive(Clone, Default)]
pub struct Lists(BTreeMap<TypeId, Arc<dyn Any + Send + Sync>>);

impl Lists {
    /// The items of a type; none where none were put there.
    #[must_use]
    pub fn of<T: 'static>(&self) -> &[T] {
        let list = self.0.get(&TypeId::of::<T>());
        list.and_then(|list| list.downcast_ref::<Vec<T>>())
            .map_or(&[], Vec::as_slice)
    }

    /// Puts the items of a type in the place of those that were there.
    pub fn put<T: Send + Sync + 'static>(&mut self, items: Vec<T>) {
        self.0.insert(TypeId::of::<T>(), Arc::new(items));
    }
}

impl fmt::Debug for Lists {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} lists", self.0.len())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn each_type_has_its_list() {
        let mut lists = Lists::default();
        lists.put(vec![1u8, 2]);
        lists.put(vec!["a"]);
        let copy = lists.clone();
        lists.put(vec![3u8]);
        assert_eq!((lists.of::<u8>(), copy.of::<u8>()), (&[3u8][..], &[1u8, 2][..]));
        assert_eq!((lists.of::<&str>(), lists.of::<u16>()), (&["a"][..], &[][..]));
    }
}
