//! How the columns of a table share a window too narrow for it.

use unicode_width::UnicodeWidthStr;

use crate::page::Table;

/// Spaces between columns.
pub(super) const GAP: usize = 2;

/// What a text needs to be read on several lines.
const READABLE: usize = 16;

/// What is left, at least, of the heading of a column of letters, which a legend explains.
const HEADING: usize = 4;

/// The narrowest and the widest that a column may be.
struct Bounds {
    least: usize,
    natural: usize,
}

/// The widest text of a column.
pub(super) fn widest<'t>(texts: impl Iterator<Item = &'t String>) -> usize {
    texts.map(|text| text.width()).max().unwrap_or(0)
}

fn longest_word<'t>(texts: impl Iterator<Item = &'t String>) -> usize {
    let words = texts.flat_map(|text| text.split(' '));
    words.map(UnicodeWidthStr::width).max().unwrap_or(0)
}

/// The width of each column, without the space after it, where texts and headings may take several lines; none where a
/// text would get too little to be read. Ids, numbers, dates and words are whole; the
/// headings of texts are cut where they must.
pub(super) fn shares(table: &Table, headings: &[String], rows: &[Vec<String>], width: usize) -> Option<Vec<usize>> {
    let bounds = |is_heading_whole: bool| {
        let column = |(at, heading): (usize, &String)| bounds(table, at, heading, rows, is_heading_whole);
        headings.iter().enumerate().map(column).collect::<Vec<_>>()
    };
    let room = (width + GAP).checked_sub(GAP * headings.len())?;
    shared(&bounds(true), room).or_else(|| shared(&bounds(false), room))
}

fn bounds(table: &Table, at: usize, heading: &String, rows: &[Vec<String>], is_heading_whole: bool) -> Bounds {
    let cells = || rows.iter().filter_map(|row| row.get(at));
    let own = widest(cells());
    let needed = if table.is_firm(at) {
        own
    } else {
        own.min(READABLE).max(longest_word(cells()))
    };
    let word = longest_word(std::iter::once(heading));
    let is_heading_whole = is_heading_whole || table.is_numeric(at);
    let word = if is_heading_whole { word } else { word.min(HEADING) };
    Bounds {
        least: needed.max(word),
        natural: own.max(heading.width()),
    }
}

/// All as wide as they would be, up to the same level: the highest for which there is room.
fn shared(bounds: &[Bounds], room: usize) -> Option<Vec<usize>> {
    let at = |level: usize| -> Vec<usize> {
        let width = |column: &Bounds| column.natural.min(level).max(column.least);
        bounds.iter().map(width).collect()
    };
    let fits = |level: &usize| at(*level).iter().sum::<usize>() <= room;
    let level = (0..=room).rev().find(fits)?;
    let mut widths = at(level);
    let mut left = room - widths.iter().sum::<usize>();
    for (width, more) in widths.iter_mut().zip(at(level + 1)) {
        if more > *width && left > 0 {
            *width += 1;
            left -= 1;
        }
    }
    Some(widths)
}
