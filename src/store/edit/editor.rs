//! The edit itself, by `yaml-edit`, which keeps every byte that it does not
//! touch. It is handed the rendered record as a parsed fragment, so that the
//! layout is ours and the splice is its own.

use std::cell::Cell;
use std::panic::{self, UnwindSafe};
use std::str::FromStr;
use std::sync::Once;

use yaml_edit::YamlFile;

use super::scalar::Place;
use super::site::{Shape, Site};
use super::value::{item_at, item_lines, new_list, one_line};
use super::{Refusal, Value};

/// The lines to paste where the edit is refused.
pub(super) fn by_hand(list: &str, item: &Value, site: &Site) -> String {
    match site.shape {
        Shape::Block { dash } => item_at(item, dash).join("\n"),
        Shape::Flow => one_line(item, Place::Flow),
        Shape::Hollow | Shape::Absent { .. } | Shape::Unusual => new_list(list, item).join("\n"),
    }
}

/// The source as `yaml-edit` edits it; for the guard to judge.
pub(super) fn edit(source: &str, list: &str, item: &Value, site: &Site) -> Result<String, Refusal> {
    let lines = match site.shape {
        Shape::Unusual => return Err(Refusal::UnusualList),
        Shape::Block { dash } => item_lines(item, dash),
        Shape::Flow => vec![format!("- {}", one_line(item, Place::Flow))],
        Shape::Hollow | Shape::Absent { .. } => new_list(list, item),
    };
    let ending = site.line_ending().unwrap_or("\n");
    let fragment = lines.join(ending) + ending;
    quietly(|| match &site.shape {
        Shape::Block { .. } | Shape::Flow => push(source, list, &fragment),
        Shape::Absent { after } => set(source, list, &fragment, after.as_deref()),
        Shape::Hollow | Shape::Unusual => set(source, list, &fragment, None),
    })
    .unwrap_or_else(|| Err(Refusal::Editor("panic".to_owned())))
}

fn failed(what: impl ToString) -> Refusal {
    Refusal::Editor(what.to_string())
}

/// The file, and the mapping that is its root.
fn open(source: &str) -> Result<(YamlFile, yaml_edit::Mapping), Refusal> {
    let file = YamlFile::from_str(source).map_err(failed)?;
    let root = file.document().and_then(|document| document.as_mapping());
    Ok((file, root.ok_or_else(|| failed("no mapping"))?))
}

/// `fragment` is a list of one item, which goes to the end of the list.
fn push(source: &str, list: &str, fragment: &str) -> Result<String, Refusal> {
    let (file, root) = open(source)?;
    let target = root.get_sequence(list).ok_or_else(|| failed("no list"))?;
    let item = YamlFile::from_str(fragment)
        .map_err(failed)?
        .document()
        .and_then(|document| document.as_sequence()?.first());
    target.push(&item.ok_or_else(|| failed("no item"))?);
    Ok(file.to_string())
}

/// `fragment` is a mapping of the key to the list that becomes its value.
fn set(source: &str, list: &str, fragment: &str, after: Option<&str>) -> Result<String, Refusal> {
    let (file, root) = open(source)?;
    let (_, holder) = open(fragment)?;
    let items = holder.get_sequence(list).ok_or_else(|| failed("no list"))?;
    match after {
        Some(anchor) if !root.insert_after(anchor, list, &items) => {
            return Err(failed("no anchor"));
        }
        Some(_) => {}
        None => root.set(list, &items),
    }
    Ok(file.to_string())
}

thread_local! {
    static QUIET: Cell<bool> = const { Cell::new(false) };
}

/// What the work returns; `None` if it panics, of which nothing is printed.
/// The panic hook is wrapped once for the process: it stays silent only on a
/// thread that is inside this function, so that others keep their messages.
fn quietly<T>(work: impl FnOnce() -> T + UnwindSafe) -> Option<T> {
    static HOOK: Once = Once::new();
    if !std::thread::panicking() {
        HOOK.call_once(|| {
            let usual = panic::take_hook();
            panic::set_hook(Box::new(move |info| {
                if !QUIET.get() {
                    usual(info);
                }
            }));
        });
    }
    QUIET.set(true);
    let done = panic::catch_unwind(work).ok();
    QUIET.set(false);
    done
}

#[cfg(test)]
#[allow(clippy::panic)]
mod tests {
    use super::*;

    #[test]
    fn a_panic_of_the_editor_is_nothing_but_a_none() {
        assert_eq!(quietly(|| -> u8 { panic!("not to be seen") }), None);
        assert_eq!(quietly(|| 1), Some(1));
        assert!(!QUIET.get());
    }
}
