//! A table in HTML: in a window too narrow for its columns, each row becomes a card.

use unicode_width::UnicodeWidthStr;

use crate::page::{Cell, Table};

use super::super::said::{self, Room};
use super::super::svg::escape;
use super::Html;

/// What fits, in letters, in the narrowest windows that the styles give columns: a phone's, a tablet's.
const ON_A_PHONE: usize = 42;
const ON_A_TABLET: usize = 110;

/// A text that takes several lines is read well in a column as wide as this.
const COMFORT: usize = 16;

/// Between two columns, in letters.
const GAP: usize = 3;

pub(super) fn of_table(table: &Table, to: Html<'_>) -> String {
    let numeric: Vec<bool> = (0..table.columns.len()).map(|at| table.is_numeric(at)).collect();
    let is_numeric = |at: usize| numeric.get(at) == Some(&true);
    let class = |at: usize| if is_numeric(at) { " class=\"n\"" } else { "" };
    let caption = table
        .caption
        .as_ref()
        .map(|caption| format!("<caption>{}</caption>\n", to.words(caption)));
    let names: Vec<String> = table
        .columns
        .iter()
        .map(|column| said::heading(&column.heading, to.translator))
        .collect();
    let headings = names
        .iter()
        .enumerate()
        .map(|(at, heading)| format!("<th scope=\"col\"{}>{}</th>", class(at), escape(heading)));
    let (rows, rest) = table.on_a_page();
    let wide = width_class(&numeric, rows, &names, to);
    let colon = to.translator.text(text!("page-colon"));
    // What a card says of a value: the heading of its column is far above.
    let label = |at: usize| match (wide, names.get(at)) {
        ("", _) | (_, None) => String::new(),
        (_, Some(name)) => format!(" data-label=\"{}\"", escape(&format!("{name}{colon} "))),
    };
    let row = |row: &Vec<Cell>| {
        let cells = row.iter().enumerate().map(|(at, cell)| {
            let html = to.cell(cell, Room::Column);
            let class = match (cell, is_numeric(at)) {
                // There is none to speak of.
                (Cell::Count(0), true) if !wide.is_empty() => " class=\"n z\"",
                _ => class(at),
            };
            match (at, row.first()) {
                (0, _) => format!("<th scope=\"row\"{class}>{html}</th>"),
                // The name of what the id before it names.
                (1, Some(Cell::Product(_))) if !wide.is_empty() => format!("<td class=\"name\">{html}</td>"),
                _ => format!("<td{class}{}>{html}</td>", label(at)),
            }
        });
        format!("<tr>{}</tr>\n", cells.collect::<String>())
    };
    let foot = table
        .total
        .as_ref()
        .map(|total| format!("<tfoot>\n{}</tfoot>\n", row(total)));
    let notes = table.notes.iter().map(|note| to.paragraph(note, "muted"));
    let rest = rest.map(|rest| to.paragraph(&rest.into(), "muted"));
    // What a narrow screen scrolls can be reached by the keyboard, and says what it is.
    let called = table.caption.as_ref().map_or_else(
        || to.translator.text(text!("page-table")),
        |caption| said::plain(caption, to.translator),
    );
    format!(
        "<div class=\"scroll{wide}\" role=\"group\" aria-label=\"{}\" tabindex=\"0\">\n<table>\n{}<thead>\n<tr>{}</tr>\n</thead>\n\
         <tbody>\n{}</tbody>\n{}</table>\n</div>\n{}",
        escape(&called),
        caption.unwrap_or_default(),
        headings.collect::<String>(),
        rows.iter().map(row).collect::<String>(),
        foot.unwrap_or_default(),
        rest.into_iter().chain(notes).collect::<String>()
    )
}

/// In which windows the rows of the table are cards: the styles have a class for those of phones, one for those of tablets
/// too.
fn width_class(numeric: &[bool], rows: &[Vec<Cell>], names: &[String], to: Html<'_>) -> &'static str {
    let longest_word = |text: &str| text.split(' ').map(UnicodeWidthStr::width).max().unwrap_or_default();
    let column = |(at, name): (usize, &String)| {
        let texts = rows.iter().filter_map(|row| row.get(at)).map(|cell| match cell {
            Cell::Text(_) | Cell::Label(_) => (said::cell(cell, to.translator, Room::Column), false),
            cell => (
                said::cell(cell, to.translator, Room::Column),
                numeric.get(at) == Some(&true),
            ),
        });
        let wanted = texts.map(|(text, whole)| {
            if whole {
                text.width()
            } else {
                longest_word(&text).max(text.width().min(COMFORT))
            }
        });
        wanted.chain([longest_word(name)]).max().unwrap_or_default() + GAP
    };
    match names.iter().enumerate().map(column).sum::<usize>() {
        letters if letters > ON_A_TABLET => " wide wider",
        letters if letters > ON_A_PHONE => " wide",
        _ => "",
    }
}
