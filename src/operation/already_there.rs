//! Which faults of a change stood before it: `check` tells them apart, and what writes refuses none of them. The same
//! rule, at the same field of the same file, about the same text, or about less of it: then nobody made it, and nobody
//! made it worse.

mod anchor;

use std::collections::{BTreeMap, HashMap};

use crate::diagnostic::{Arg, Diagnostic, Message, Origin, Severity};

use anchor::{Anchor, anchors};

/// The text of a file that faults were found in.
pub type Text<'t> = &'t dyn Fn(&str) -> Vec<u8>;

/// What may have become of the parts of a file that cannot be read.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Unread {
    /// Anything: where their text is another, so is the fault.
    MayDiffer,
    /// Nothing: the program itself edited another field.
    IsKept,
}

/// Marks the faults of `found` that are in `before` too; each old one excuses one. `moved` gives the former paths of
/// files.
pub fn mark(
    (found, new): (&mut [Diagnostic], Text<'_>),
    (before, old): (&[Diagnostic], Text<'_>),
    moved: &BTreeMap<String, String>,
    unread: Unread,
) {
    let former = |path: &String| -> String { moved.get(path).unwrap_or(path).clone() };
    let mut left: Vec<&mut Diagnostic> = found
        .iter_mut()
        .filter(|one| one.severity > Severity::Note && one.origin != Origin::AlreadyThere)
        .collect();
    let wanted: HashMap<(String, &str), ()> = left
        .iter()
        .map(|one| ((former(&one.path), &*one.rule.id), ()))
        .collect();
    let before: Vec<&Diagnostic> = before
        .iter()
        .filter(|one| one.severity > Severity::Note && wanted.contains_key(&(one.path.clone(), &*one.rule.id)))
        .collect();
    if before.is_empty() {
        return;
    }
    let olds: Vec<Fault> = faults(anchors(&before, old, unread), &before, &|path| path.clone());
    let news: Vec<Fault> = {
        let seen: Vec<&Diagnostic> = left.iter().map(|one| &**one).collect();
        faults(anchors(&seen, new, unread), &seen, &former)
    };
    let mut free = vec![true; olds.len()];
    let mut excused = vec![false; news.len()];
    // What is there to the letter first: it excuses nothing else.
    pair(
        &olds,
        &news,
        &mut free,
        &mut excused,
        Fault::to_the_letter,
        |old, new| old.severity >= new.severity,
    );
    pair(
        &olds,
        &news,
        &mut free,
        &mut excused,
        Fault::at_the_place,
        Fault::was_worse,
    );
    for (one, excused) in left.iter_mut().zip(excused) {
        if excused {
            one.origin = Origin::AlreadyThere;
        }
    }
}

/// What of `found` no fault of `before` excuses, of files that nobody touched: they say what they said.
pub fn brought(before: &[Diagnostic], mut found: Vec<Diagnostic>, text: Text<'_>) -> Vec<Diagnostic> {
    let key = |one: &Diagnostic| (one.path.clone(), one.rule.id.clone(), format!("{:?}", one.message));
    let mut known: HashMap<_, Vec<&Diagnostic>> = HashMap::new();
    for one in before {
        known.entry(key(one)).or_default().push(one);
    }
    found.retain(|one| {
        let same = known.get_mut(&key(one)).and_then(Vec::pop);
        same.is_none() && one.severity > Severity::Note
    });
    if !found.is_empty() {
        let left: Vec<Diagnostic> = known.into_values().flatten().cloned().collect();
        mark((&mut found, text), (&left, text), &BTreeMap::new(), Unread::MayDiffer);
        found.retain(|one| one.origin != Origin::AlreadyThere);
    }
    found
}

/// A fault, as it is compared.
struct Fault<'f> {
    path: String,
    rule: &'f str,
    severity: Severity,
    message: &'f Message,
    said: String,
    anchor: Anchor,
}

fn faults<'f>(anchors: Vec<Anchor>, found: &[&'f Diagnostic], path: &dyn Fn(&String) -> String) -> Vec<Fault<'f>> {
    let both = found.iter().zip(anchors);
    both.map(|(one, anchor)| Fault {
        path: path(&one.path),
        rule: &one.rule.id,
        severity: one.severity,
        message: &one.message,
        said: format!("{:?}", one.message),
        anchor,
    })
    .collect()
}

type Key<'k> = (&'k str, &'k str, &'k [String], &'k str, &'k str);

impl Fault<'_> {
    fn to_the_letter(&self) -> Key<'_> {
        (&self.path, self.rule, &self.anchor.field, &self.anchor.text, &self.said)
    }

    fn at_the_place(&self) -> Key<'_> {
        (&self.path, self.rule, &self.anchor.field, "", "")
    }

    /// True where `new` is what is left of this fault. What cannot be read says nobody knows what.
    fn was_worse(&self, new: &Fault<'_>) -> bool {
        !self.anchor.of_form
            && (self.severity > new.severity || self.severity == new.severity && is_less(new.message, self.message))
    }
}

/// Pairs each new fault that is left with an old one that is free, has the same key, and `excuses` it.
fn pair<'f, 'm>(
    olds: &'f [Fault<'m>],
    news: &'f [Fault<'m>],
    free: &mut [bool],
    excused: &mut [bool],
    key: fn(&'f Fault<'m>) -> Key<'f>,
    excuses: impl Fn(&Fault<'m>, &Fault<'m>) -> bool,
) {
    let mut known: HashMap<Key<'f>, Vec<usize>> = HashMap::new();
    for (index, old) in olds.iter().enumerate().rev() {
        if free.get(index).is_some_and(|free| *free) {
            known.entry(key(old)).or_default().push(index);
        }
    }
    for (new, excused) in news.iter().zip(excused).filter(|(_, excused)| !**excused) {
        let Some(candidates) = known.get_mut(&key(new)) else {
            continue;
        };
        // One field has few faults of one rule; a list without names is looked at from its end alone.
        let from = candidates.len().saturating_sub(MOST_COMPARED);
        let at = candidates
            .iter()
            .enumerate()
            .skip(from)
            .find(|(_, index)| olds.get(**index).is_some_and(|old| excuses(old, new)));
        if let Some((at, index)) = at.map(|(at, index)| (at, *index)) {
            candidates.remove(at);
            if let Some(free) = free.get_mut(index) {
                *free = false;
            }
            *excused = true;
        }
    }
}

/// However many faults stand at one place, so many are compared with each new one.
const MOST_COMPARED: usize = 20;

/// True where a message names fewer of the things that another one names, or counts fewer, and says the same otherwise.
fn is_less(new: &Message, old: &Message) -> bool {
    let mut less = false;
    let same = new.key == old.key && new.args.len() == old.args.len();
    same && new.args.iter().zip(&old.args).all(|((name, new), (other, old))| {
        let fewer = match (new, old) {
            (Arg::Number(new), Arg::Number(old)) => *name == "count" && new < old,
            (Arg::Text(new), Arg::Text(old)) => is_part(new, old),
            _ => false,
        };
        less |= fewer;
        name == other && (fewer || new == old)
    }) && less
}

/// True for a list of which the other one has all, and more.
fn is_part(new: &str, old: &str) -> bool {
    let all: std::collections::HashSet<&str> = old.split(", ").collect();
    let some: std::collections::HashSet<&str> = new.split(", ").collect();
    some.len() < all.len() && some.is_subset(&all)
}

#[cfg(test)]
mod tests {
    use std::slice::from_ref;

    use super::*;
    use crate::diagnostic::{LineIndex, Range, structure};
    use crate::rules::change::files::COMPARED;

    /// A fault about `what`, where `text` says it.
    fn fault(text: &str, what: &str) -> Diagnostic {
        let mut one = Diagnostic::of_file(&COMPARED, "catalog/a.yaml", message!("C-19-unread"));
        let at = text.find(what).unwrap_or_default();
        let lines = LineIndex::new(text);
        one.range = lines.range(crate::domain::tree::Span {
            start: u32::try_from(at).unwrap_or_default(),
            end: u32::try_from(at + what.len()).unwrap_or_default(),
        });
        one
    }

    fn stood(before: (&'static str, &[Diagnostic]), after: (&'static str, &[Diagnostic])) -> Vec<bool> {
        let mut found = after.1.to_vec();
        let (new, old) = (
            |_: &str| after.0.as_bytes().to_vec(),
            |_: &str| before.0.as_bytes().to_vec(),
        );
        mark(
            (&mut found, &new),
            (before.1, &old),
            &BTreeMap::new(),
            Unread::MayDiffer,
        );
        found.iter().map(|one| one.origin == Origin::AlreadyThere).collect()
    }

    #[test]
    fn a_fault_stood_before_where_its_field_said_the_same() {
        const OLD: &str = "tags: [x]\nitems:\n  - {id: a, text: é un}\n  - {id: b, text: deux}\n";
        const MOVED: &str = "summary: s\nitems:\n  - {id: b, text: deux}\n  - {id: a, text: é un}\n";
        const OTHER: &str = "items:\n  - {id: a, text: é trois}\n  - {id: c, text: deux}\n";
        let old = fault(OLD, "é un");
        assert_eq!(stood((OLD, from_ref(&old)), (OLD, from_ref(&old))), [true]);
        // Whatever its line, and the order of records that have names.
        assert_eq!(stood((OLD, from_ref(&old)), (MOVED, &[fault(MOVED, "é un")])), [true]);
        // Another text, another record, a field that was not at fault.
        assert_eq!(
            stood((OLD, from_ref(&old)), (OTHER, &[fault(OTHER, "é trois")])),
            [false]
        );
        assert_eq!(
            stood((OLD, &[fault(OLD, "deux")]), (OTHER, &[fault(OTHER, "deux")])),
            [false]
        );
        assert_eq!(stood((OLD, &[]), (OLD, from_ref(&old))), [false]);
        assert_eq!(
            stood((OLD, from_ref(&old)), (OLD, &[fault(OLD, "deux"), old.clone()])),
            [false, true]
        );
        // Each old one excuses one.
        assert_eq!(
            stood((OLD, from_ref(&old)), (OLD, &[old.clone(), old.clone()])),
            [true, false]
        );
    }

    #[test]
    fn what_excuses_the_same_to_the_letter_excuses_nothing_less_beside_it() {
        let counted = |count: usize| {
            let mut one = told("a", "x", Severity::Warning);
            one.message = one.message.with("count", count);
            one
        };
        let old = [counted(3)];
        assert_eq!(stood(("", &old), ("", &[counted(3), counted(2)])), [true, false]);
        assert_eq!(stood(("", &old), ("", &[counted(2), counted(3)])), [false, true]);
        assert_eq!(stood(("", &old), ("", &[counted(2)])), [true]);
    }

    #[test]
    fn a_part_that_cannot_be_read_is_the_same_where_its_text_is_or_where_the_program_kept_it() {
        const OLD: &str = "tags: x\n";
        const NEW: &str = "tags: y\n";
        let of_form = |text: &str, what: &str| {
            let mut one = fault(text, what);
            one.rule = (*structure::ALL.first().unwrap()).into();
            one
        };
        let (before, after) = (of_form(OLD, "x"), of_form(NEW, "y"));
        let is_old = |new: &Diagnostic, source: &'static str, unread: Unread| {
            let mut found = [new.clone()];
            let (new, old) = (|_: &str| source.as_bytes().to_vec(), |_: &str| OLD.as_bytes().to_vec());
            mark((&mut found, &new), (from_ref(&before), &old), &BTreeMap::new(), unread);
            found.iter().all(|one| one.origin == Origin::AlreadyThere)
        };
        assert!(is_old(&before, OLD, Unread::MayDiffer) && is_old(&before, OLD, Unread::IsKept));
        assert!(!is_old(&after, NEW, Unread::MayDiffer) && is_old(&after, NEW, Unread::IsKept));
    }

    #[test]
    fn another_rule_a_worse_fault_and_another_file_are_new() {
        const TEXT: &str = "tags: [x]\n";
        let old = fault(TEXT, "x");
        let of = |change: fn(&mut Diagnostic)| {
            let mut new = old.clone();
            change(&mut new);
            stood((TEXT, from_ref(&old)), (TEXT, &[new]))
        };
        assert_eq!(of(|one| one.severity = Severity::Error), [false]);
        assert_eq!(of(|one| one.path = "catalog/b.yaml".to_owned()), [false]);
        assert_eq!(of(|one| one.message = message!("C-19-part")), [false]);
        assert_eq!(of(|one| one.range = Range::FILE), [false]);
        // A note is nobody's fault; one that was worse is excused.
        assert_eq!(of(|one| one.severity = Severity::Note), [false]);
        let mut worse = old.clone();
        worse.severity = Severity::Error;
        assert_eq!(stood((TEXT, &[worse]), (TEXT, from_ref(&old))), [true]);
        // Under its former path.
        let mut found = [old.clone()];
        let mut before = old.clone();
        before.path = "catalog/before.yaml".to_owned();
        let moved = BTreeMap::from([("catalog/a.yaml".to_owned(), "catalog/before.yaml".to_owned())]);
        let text = |_: &str| TEXT.as_bytes().to_vec();
        mark((&mut found, &text), (&[before], &text), &moved, Unread::MayDiffer);
        assert_eq!(found.first().map(|one| one.origin), Some(Origin::AlreadyThere));
    }

    fn told(path: &str, text: &'static str, severity: Severity) -> Diagnostic {
        let mut one = Diagnostic::of_file(&COMPARED, path, Message::new(text));
        one.severity = severity;
        one
    }

    #[test]
    fn of_what_is_found_elsewhere_only_what_is_new_is_brought() {
        let warned = |path: &str, text: &'static str| told(path, text, Severity::Warning);
        let (a, b) = (warned("a", "x"), warned("b", "x"));
        let counted = |before: &[&Diagnostic], after: &[&Diagnostic]| {
            let owned = |all: &[&Diagnostic]| all.iter().map(|one| (*one).clone()).collect::<Vec<_>>();
            let found = brought(&owned(before), owned(after), &|_| Vec::new());
            found.into_iter().map(|one| one.path).collect::<Vec<_>>()
        };
        assert_eq!(counted(&[], &[&a]), ["a"]);
        assert_eq!(counted(&[&a], &[&a]), [""; 0]);
        assert_eq!(counted(&[&b], &[&a]), ["a"]);
        assert_eq!(counted(&[&warned("a", "y")], &[&a]), ["a"]);
        // As often as it was there.
        assert_eq!(counted(&[&a], &[&a, &a]), ["a"]);
        assert_eq!(counted(&[&a, &a], &[&a, &a]), [""; 0]);
        assert_eq!(counted(&[], &[&told("a", "x", Severity::Note)]), [""; 0]);
        assert_eq!(counted(&[], &[&told("a", "x", Severity::Error)]), ["a"]);
    }

    #[test]
    fn fewer_things_are_less_and_other_things_are_not() {
        let missing = |count: usize, fields: &str| message!("S-58", count = count, fields = fields, ..);
        let old = missing(3, "a, b, c");
        assert!(is_less(&missing(2, "a, c"), &old));
        for other in [
            missing(3, "a, b, c"),
            missing(2, "a, d"),
            missing(4, "a, b, c, d"),
            missing(4, "a, b"),
        ] {
            assert!(!is_less(&other, &old), "{other:?}");
        }
        // Of numbers, only a count says how many are at fault.
        let told = |name: &'static str, number: usize| Message::new("X").with(name, number);
        assert!(is_less(&told("count", 2), &told("count", 3)));
        assert!(!is_less(&told("count", 3), &told("count", 3)) && !is_less(&told("count", 4), &told("count", 3)));
        assert!(!is_less(&told("days", 2), &told("days", 3)));
        assert!(!is_less(&told("count", 2), &told("total", 3)));
        assert!(!is_less(&Message::new("Y").with("count", 2_usize), &told("count", 3)));
        assert!(!is_less(&told("count", 2).with("days", 1_usize), &told("count", 3)));
    }

    #[test]
    fn a_fault_of_a_file_that_nobody_touched_and_that_is_less_now_is_not_brought() {
        let missing = |count: usize| {
            let mut one = told("a", "x", Severity::Warning);
            one.message = one.message.with("count", count);
            one
        };
        let found =
            |before: usize, after: usize| brought(&[missing(before)], vec![missing(after)], &|_| Vec::new()).len();
        assert_eq!([found(3, 2), found(3, 3), found(2, 3)], [0, 0, 1]);
    }
}
