//! A table that fits the terminal.

use comfy_table::{
    Attribute, Cell as Drawn, CellAlignment, ColumnConstraint, ContentArrangement, Row, Table as Grid, Width, presets,
};
use unicode_width::UnicodeWidthStr;

use crate::diagnostic::Message;
use crate::domain::letters::on_a_line;
use crate::page::{Cell, Table, Words};

use super::super::said::{self, Room};
use super::Terminal;

/// One line a row, what is too long cut with « … »; the first column, which names the row, is cut last. Where no terminal
/// reads, nothing is cut.
pub(super) fn text(table: &Table, to: Terminal<'_>) -> String {
    let cut = table.most.filter(|most| table.rows.len() > most.rows);
    let shown = cut.map_or(table.rows.len(), |most| most.rows);
    let mut rows: Vec<Vec<String>> = table.rows.iter().take(shown).map(|row| said(row, to)).collect();
    rows.extend(table.total.iter().map(|row| said(row, to)));
    let headings = headings(table, &rows, to);
    let mut out: String = table.caption.iter().map(|caption| to.line(caption, 0)).collect();
    out.push_str(&grid(table, &headings, rows, to));
    if let Some(most) = cut {
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

/// The headings; those of numbers are cut where the terminal is too narrow for them.
fn headings(table: &Table, rows: &[Vec<String>], to: Terminal<'_>) -> Vec<String> {
    let columns = table.columns.iter();
    let mut headings: Vec<String> = columns
        .map(|column| said::heading(&column.heading, to.translator))
        .collect();
    let natural: usize = (0..headings.len()).map(|at| widest(&headings, rows, at) + GAP).sum();
    if to.look.width.is_some_and(|width| natural > width + GAP) {
        let numeric = headings.iter_mut().enumerate().filter(|(at, _)| table.is_numeric(*at));
        numeric.for_each(|(_, heading)| shorten(heading));
    }
    headings
}

/// Spaces between columns.
const GAP: usize = 2;

fn widest(headings: &[String], rows: &[Vec<String>], column: usize) -> usize {
    let cells = rows
        .iter()
        .filter_map(|row| row.get(column))
        .chain(headings.get(column));
    cells.map(|cell| cell.width()).max().unwrap_or(0)
}

fn shorten(heading: &mut String) {
    if heading.chars().count() > 8 {
        *heading = heading.chars().take(6).chain(['.']).collect();
    }
}

fn grid(table: &Table, headings: &[String], rows: Vec<Vec<String>>, to: Terminal<'_>) -> String {
    let mut grid = Grid::new();
    let heads = headings.iter();
    let mut head = Row::from(
        heads
            .map(|heading| Drawn::new(heading).add_attribute(Attribute::Bold))
            .collect::<Vec<_>>(),
    );
    head.max_height(1);
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
    let widths: Vec<usize> = (0..headings.len()).map(|at| widest(headings, &rows, at)).collect();
    let constraints = to
        .look
        .width
        .map_or_else(Vec::new, |width| constraints(table, &widths, width));
    for row in rows {
        let mut row = Row::from(row);
        row.max_height(1);
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

/// What a text is not cut below.
const LEAST: usize = 6;

/// Where all fits, nothing is cut. Else texts make room, the widest first, and share what is left; ids, dates and numbers
/// never do.
fn constraints(table: &Table, widths: &[usize], width: usize) -> Vec<ColumnConstraint> {
    let is_firm = |at: usize| table.is_whole(at) || table.is_numeric(at) || table.is_dated(at);
    let mut texts: Vec<(usize, usize)> = widths.iter().copied().enumerate().collect();
    texts.retain(|(at, _)| !is_firm(*at));
    texts.sort_by_key(|(_, own)| std::cmp::Reverse(*own));
    let mut taken: usize = widths.iter().map(|own| own + GAP).sum();
    let mut cut = Vec::new();
    for (at, own) in texts {
        if taken <= width + GAP {
            break;
        }
        taken = taken - own + own.min(LEAST);
        cut.push(at);
    }
    let constraint = |(at, own): (usize, &usize)| {
        if cut.contains(&at) {
            let least = u16::try_from(*own.min(&LEAST)).unwrap_or(u16::MAX);
            ColumnConstraint::LowerBoundary(Width::Fixed(least))
        } else {
            ColumnConstraint::ContentWidth
        }
    };
    widths.iter().enumerate().map(constraint).collect()
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
