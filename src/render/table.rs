//! Rows for people, for spreadsheets, for pages.

use super::markdown::cell;
use crate::domain::letters::on_a_line;
use comfy_table::{Attribute, Cell, CellAlignment, ColumnConstraint, ContentArrangement, Row, Table, Width, presets};

use unicode_width::UnicodeWidthStr;

use super::Look;

/// Rows under headings.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub headings: Vec<String>,
    pub rows: Vec<Vec<String>>,
    /// The columns of what somebody may paste, an id or a branch: never cut, the others make room.
    pub whole: &'static [usize],
}

impl Rows {
    /// A table that fits the terminal: one line a row, what is too long cut with « … »; the first column, which names
    /// the row, is cut last. Where no terminal reads, nothing is cut.
    #[must_use]
    pub fn text(&self, look: Look) -> String {
        let mut table = Table::new();
        table
            .load_style(presets::NOTHING)
            .set_truncation_indicator("…")
            .set_header(
                self.headings
                    .iter()
                    .map(|heading| Cell::new(heading).add_attribute(Attribute::Bold)),
            );
        if look.color {
            table.enforce_styling();
        } else {
            table.force_no_tty();
        }
        match look.width {
            Some(width) => {
                table
                    .set_content_arrangement(ContentArrangement::Dynamic)
                    .set_width(u16::try_from(width).unwrap_or(u16::MAX));
            }
            None => {
                table.set_content_arrangement(ContentArrangement::Disabled);
            }
        }
        for row in &self.rows {
            let mut row = Row::from(row.iter().map(|cell| on_a_line(cell)).collect::<Vec<_>>());
            row.max_height(1);
            table.add_row(row);
        }
        for (index, column) in table.column_iter_mut().enumerate() {
            column.set_padding((0, 2));
            if self.is_numeric(index) {
                column.set_cell_alignment(CellAlignment::Right);
            }
            if let Some(width) = look.width {
                column.set_constraint(self.constraint(index, width));
            }
        }
        table.lines().map(|line| format!("{}\n", trimmed(&line))).collect()
    }

    /// What names the row may take three tenths of the line; what is short is never cut; texts share the rest.
    fn constraint(&self, column: usize, width: usize) -> ColumnConstraint {
        let cells = self
            .rows
            .iter()
            .filter_map(|row| row.get(column))
            .chain(self.headings.get(column));
        let widest = cells.map(|cell| cell.width()).max().unwrap_or(0);
        let whole = if column == 0 { width * 3 / 10 } else { SHORT };
        match column {
            _ if self.whole.contains(&column) => ColumnConstraint::ContentWidth,
            _ if widest <= whole => ColumnConstraint::ContentWidth,
            0 => ColumnConstraint::Absolute(Width::Percentage(30)),
            _ => ColumnConstraint::LowerBoundary(Width::Fixed(8)),
        }
    }

    /// True for a column of counts: digits, or the dot that stands for none.
    fn is_numeric(&self, column: usize) -> bool {
        let count = |cell: &String| cell == "·" || (!cell.is_empty() && cell.bytes().all(|byte| byte.is_ascii_digit()));
        !self.rows.is_empty() && self.rows.iter().all(|row| row.get(column).is_some_and(count))
    }

    /// Comma-separated values, with their headings.
    #[must_use]
    pub fn csv(&self) -> String {
        let mut writer = csv::Writer::from_writer(Vec::new());
        // Writing to memory does not fail.
        let _ = writer.write_record(&self.headings);
        for row in &self.rows {
            let _ = writer.write_record(row.iter().map(|cell| inert(cell)));
        }
        writer
            .into_inner()
            .ok()
            .and_then(|bytes| String::from_utf8(bytes).ok())
            .unwrap_or_default()
    }

    /// A Markdown table.
    #[must_use]
    pub fn markdown(&self) -> String {
        let line = |cells: &[String]| {
            format!(
                "| {} |\n",
                cells.iter().map(|text| cell(text)).collect::<Vec<_>>().join(" | ")
            )
        };
        let rule = format!("|{}\n", " --- |".repeat(self.headings.len()));
        let rows: String = self.rows.iter().map(|row| line(row)).collect();
        format!("{}{rule}{rows}", line(&self.headings))
    }
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

/// Dates, counts and phases: wide enough for them.
const SHORT: usize = 14;

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

    #[test]
    fn what_may_be_pasted_is_never_cut() {
        let id = "un-identifiant-assez-long-pour-gener";
        let rows = Rows {
            headings: vec!["Produit".into(), "Nom".into(), "Branche".into()],
            rows: vec![vec![
                id.into(),
                "Un nom si long qu'il faut le couper".into(),
                format!("catalog/{id}"),
            ]],
            whole: &[0, 2],
        };
        for width in [40, 80, 100] {
            let text = rows.text(Look {
                width: Some(width),
                color: false,
            });
            assert!(
                text.contains(&format!("{id} ")) && text.contains(&format!("catalog/{id}")),
                "{width}: {text}"
            );
        }
    }

    #[test]
    fn a_cell_is_never_a_formula_nor_a_column() {
        let rows = Rows {
            headings: vec!["a".into(), "b".into()],
            whole: &[],
            rows: vec![vec!["=1+1".into(), "-3".into()], vec!["x|y".into(), "\"q\", r".into()]],
        };
        assert_eq!(rows.csv(), "a,b\n'=1+1,-3\nx|y,\"\"\"q\"\", r\"\n");
        assert!(rows.markdown().contains("x\\|y"));
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
