//! A table that fits the terminal.

use comfy_table::{
    Attribute, Cell as Drawn, CellAlignment, ColumnConstraint, ContentArrangement, Row, Table as Grid, Width, presets,
};
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::Message;
use crate::domain::letters::on_a_line;
use crate::page::{Cell, Table, Tone, Words};
use crate::render::wrap;

use super::super::said::{self, Room};
use super::Terminal;
use super::shares::{GAP, shares, widest};

/// The lines that a row takes at most where texts are wrapped: what others wrote at length is cut after them.
const LINES: usize = 6;

/// How many rows are shown as blocks where the rest may be counted: each takes as many lines as there are columns.
const BLOCKS: usize = 4;

/// Between two of a row's cells on one line of its block.
const BETWEEN: &str = "\u{a0}· ";

/// A cell of this width is not broken between two lines of its block.
const SHORT: usize = 30;

/// One line a row where all fits. In a window too narrow for it, texts take several lines, and where columns would be too
/// narrow to be read, each row is a block of its own; a short one where the rest is counted only. Ids are never cut; where no terminal reads, nothing is.
pub(super) fn text(table: &Table, to: Terminal<'_>) -> String {
    let mut shown = table
        .most
        .map_or(table.rows.len(), |most| most.rows.min(table.rows.len()));
    let mut rows: Vec<Vec<String>> = table.rows.iter().take(shown).map(|row| said(row, to)).collect();
    rows.extend(table.total.iter().map(|row| said(row, to)));
    let mut out: String = table.caption.iter().map(|caption| to.line(caption, 0)).collect();
    let headings = headings(table, to);
    let narrow = to.look.width.filter(|width| natural(&headings, &rows) > *width);
    if narrow.is_some()
        && let Some(table) = table.without_hollow_columns()
    {
        return text(&table, to);
    }
    out.push_str(&match narrow {
        None => grid(table, &headings, rows, (&[], 1), to),
        Some(width) => match shares(table, &headings, &rows, width) {
            Some(widths) => wrapped(table, &headings, rows, &widths, to),
            None => {
                shown = shown.min(table.most.map_or(shown, |_| BLOCKS));
                let apart = if table.most.is_none() && !table.notes.is_empty() {
                    "\n"
                } else {
                    ""
                };
                blocks(table, table.rows.iter().take(shown).chain(&table.total), to) + apart
            }
        },
    });
    if let Some(most) = table.most.filter(|_| shown < table.rows.len()) {
        let rest = Message::new(most.rest).with("count", table.rows.len() - shown);
        out.push_str(&to.line(&Words::from(rest), 0));
    }
    out.extend(table.notes.iter().map(|note| to.line(note, 0)));
    out
}

fn said(row: &[Cell], to: Terminal<'_>) -> Vec<String> {
    let cells = row.iter().map(|cell| said::cell(cell, to.translator, Room::Column));
    cells.map(|text| on_a_line(&text).into_owned()).collect()
}

fn headings(table: &Table, to: Terminal<'_>) -> Vec<String> {
    let columns = table.columns.iter();
    columns
        .map(|column| said::heading(&column.heading, to.translator))
        .collect()
}

fn column(rows: &[Vec<String>], at: usize) -> impl Iterator<Item = &String> {
    rows.iter().filter_map(move |row| row.get(at))
}

/// What the table takes where nothing is cut: the last column needs no space after it.
fn natural(headings: &[String], rows: &[Vec<String>]) -> usize {
    let widths = headings.iter().enumerate();
    let widths = widths.map(|(at, heading)| widest(column(rows, at).chain([heading])) + GAP);
    widths.sum::<usize>().saturating_sub(GAP)
}

/// Columns of these widths, in which texts take several lines.
fn wrapped(table: &Table, headings: &[String], rows: Vec<Vec<String>>, widths: &[usize], to: Terminal<'_>) -> String {
    let heading = |(heading, width): (&String, &usize)| {
        let words = heading.split(' ').map(|word| cut(word, *width));
        words.collect::<Vec<_>>().join(" ")
    };
    let headings: Vec<String> = headings.iter().zip(widths).map(heading).collect();
    let constraint = |width: &usize| ColumnConstraint::Absolute(fixed(*width + GAP));
    let constraints: Vec<_> = widths.iter().map(constraint).collect();
    grid(table, &headings, rows, (&constraints, LINES), to)
}

/// The word, cut with « … » where it is wider than this.
fn cut(word: &str, width: usize) -> String {
    if word.width() <= width {
        return word.to_owned();
    }
    word.chars().take(width.saturating_sub(1)).chain(['…']).collect()
}

/// Each row as lines of a label and what it says, under the first, which names the row, or as one paragraph where the rest
/// of the rows is only counted; what is empty is left out, and what there is none of.
fn blocks<'c>(table: &Table, rows: impl Iterator<Item = &'c Vec<Cell>>, to: Terminal<'_>) -> String {
    let block = |row: &Vec<Cell>| {
        let head = |line: &str| format!("{}\n", wrap(&to.paint(line, Tone::Strong), 2, to.look.columns()));
        let room = if table.most.is_some() { Room::Column } else { Room::Line };
        let said = |cell: &Cell| on_a_line(&said::cell(cell, to.translator, room)).into_owned();
        let (first, rest) = match row.as_slice() {
            // Who it is, by the name that people know, with the id that they type.
            [Cell::Product(id), Cell::Text(name), ..] => (head(&format!("{} ({id})", on_a_line(name))), 2),
            _ => (String::new(), 0),
        };
        let cells = table.columns.iter().zip(row).skip(rest);
        let told = cells.filter(|(_, cell)| **cell != Cell::Count(0));
        let told = told
            .map(|(column, cell)| (column, said(cell)))
            .filter(|(_, value)| !value.is_empty());
        let mut lines = told.map(|(column, value)| {
            let label = match table.most {
                Some(_) => format!(
                    "{}{}",
                    said::heading(&column.heading, to.translator),
                    to.translator.text(text!("page-colon"))
                ),
                None => to.colon(&column.heading),
            };
            match table.most {
                Some(_) if label.width() + value.width() < SHORT => format!("{label} {value}").replace(' ', "\u{a0}"),
                Some(_) => format!("{} {value}", label.replace(' ', "\u{a0}")),
                None => format!("{label} {value}"),
            }
        });
        let first = match rest {
            0 => lines.next().map(|line| head(&line)).unwrap_or_default(),
            _ => first,
        };
        let lines: Vec<String> = lines.collect();
        let lines = match table.most {
            Some(_) if lines.is_empty() => Vec::new(),
            Some(_) => vec![wrap(&lines.join(BETWEEN), 2, to.look.columns())],
            None => lines.iter().map(|line| wrap(line, 4, to.look.columns())).collect(),
        };
        let lines = lines.iter().map(|line| format!("  {line}\n"));
        std::iter::once(first).chain(lines).collect::<String>()
    };
    let apart = if table.most.is_some() { "" } else { "\n" };
    rows.map(block).collect::<Vec<_>>().join(apart)
}

fn grid(
    table: &Table,
    headings: &[String],
    rows: Vec<Vec<String>>,
    (constraints, lines): (&[ColumnConstraint], usize),
    to: Terminal<'_>,
) -> String {
    let mut grid = Grid::new();
    let heads = headings.iter();
    let mut head = Row::from(
        heads
            .map(|heading| Drawn::new(heading).add_attribute(Attribute::Bold))
            .collect::<Vec<_>>(),
    );
    head.max_height(lines);
    grid.load_style(presets::NOTHING)
        .set_truncation_indicator("…")
        .set_header(head);
    if to.look.color {
        grid.enforce_styling();
    } else {
        grid.force_no_tty();
    }
    match to.look.width {
        Some(width) => {
            grid.set_content_arrangement(ContentArrangement::Dynamic)
                .set_width(u16::try_from(width).unwrap_or(u16::MAX));
        }
        None => {
            grid.set_content_arrangement(ContentArrangement::Disabled);
        }
    }
    for row in rows {
        let mut row = Row::from(row);
        row.max_height(lines);
        grid.add_row(row);
    }
    for (index, column) in grid.column_iter_mut().enumerate() {
        column.set_padding((0, u16::try_from(GAP).unwrap_or_default()));
        if table.is_numeric(index) {
            column.set_cell_alignment(CellAlignment::Right);
        }
        if let Some(constraint) = constraints.get(index) {
            column.set_constraint(*constraint);
        }
    }
    grid.lines().map(|line| format!("{}\n", trimmed(&line))).collect()
}

fn fixed(width: usize) -> Width {
    Width::Fixed(u16::try_from(width).unwrap_or(u16::MAX))
}

/// A line without its trailing blanks, also where they are styled.
fn trimmed(line: &str) -> String {
    const RESET: &str = "\u{1b}[0m";
    let mut line = line.trim_end().to_owned();
    while let Some(styled) = line.strip_suffix(RESET).filter(|styled| styled.ends_with(' ')) {
        line = format!("{}{RESET}", styled.trim_end());
    }
    line
}
