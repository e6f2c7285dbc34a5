//! The records of a page, as comma-separated values.

use crate::page::{Page, Table};

use super::said::bare;

/// The tables of records, under the names that programs know; an empty line stands between two.
#[must_use]
pub fn text(page: &Page) -> String {
    let tables: Vec<String> = page.records().map(of_table).collect();
    tables.join("\n")
}

fn of_table(table: &Table) -> String {
    let mut writer = csv::Writer::from_writer(Vec::new());
    // Writing to memory does not fail.
    let _ = writer.write_record(table.columns.iter().map(|column| inert(&column.name)));
    for row in &table.rows {
        let _ = writer.write_record(row.iter().map(|cell| inert(&bare(cell))));
    }
    writer
        .into_inner()
        .ok()
        .and_then(|bytes| String::from_utf8(bytes).ok())
        .unwrap_or_default()
}

/// A text that a spreadsheet would run as a formula is quoted, wherever one takes a cell to begin: after the separators of
/// any country, and after a line break.
fn inert(cell: &str) -> String {
    let mut out = String::with_capacity(cell.len() + 1);
    let mut begins = true;
    for (at, letter) in cell.char_indices() {
        if begins && is_formula(cell.get(at..).unwrap_or_default()) {
            out.push('\'');
        }
        out.push(letter);
        begins = is_separator(letter) || (begins && (letter.is_whitespace() || letter == '"'));
    }
    out
}

/// What separates cells for some spreadsheet.
fn is_separator(letter: char) -> bool {
    matches!(letter, ';' | ',' | '\t' | '|' | '\n' | '\r')
}

/// A number with its sign is none.
fn is_formula(text: &str) -> bool {
    let cell = text.split(is_separator).next().unwrap_or_default().trim();
    match text.chars().next() {
        Some('=' | '@' | '＝' | '＠' | '＋' | '－') => true,
        Some('+' | '-') => cell.parse::<f64>().is_err(),
        _ => false,
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::page::{Cell, Column};

    #[test]
    fn a_cell_is_never_a_formula_nor_a_column() {
        let text = |text: &str| Cell::Text(text.to_owned());
        let table = Table::new("t", vec![Column::new("a", "A"), Column::new("b", "B")])
            .rows([vec![text("=1+1"), text("-3")], vec![text("x|y"), text("\"q\", r")]])
            .of_records();
        let page = Page::new("Titre").with(table);
        assert_eq!(super::text(&page), "a,b\n'=1+1,-3\nx|y,\"\"\"q\"\", r\"\n");
    }

    #[test]
    fn no_part_of_a_cell_is_a_formula_where_another_separator_cuts() {
        for (cell, safe) in [
            ("Zed;=1+1;", "Zed;'=1+1;"),
            ("a\t@x", "a\t'@x"),
            ("a\n=x\r\n+y", "a\n'=x\r\n'+y"),
            ("un, -deux, -3", "un, '-deux, -3"),
            ("a; =x", "a; '=x"),
            ("\"=x", "\"'=x"),
            (" =x", " '=x"),
            ("a = b - c", "a = b - c"),
            ("2026-11-28", "2026-11-28"),
            ("-3.5", "-3.5"),
        ] {
            assert_eq!(inert(cell), safe);
        }
    }
}
