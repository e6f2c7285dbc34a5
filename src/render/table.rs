//! Rows for people, for spreadsheets, for pages.

use comfy_table::{Attribute, Cell, ContentArrangement, Table, presets};

use super::Look;

/// Rows under headings.
#[derive(Clone, Debug, Default)]
pub struct Rows {
    pub headings: Vec<String>,
    pub rows: Vec<Vec<String>>,
}

impl Rows {
    /// A table that fits the terminal; the first column never breaks.
    #[must_use]
    pub fn text(&self, look: Look) -> String {
        let mut table = Table::new();
        table.load_style(presets::NOTHING).set_header(
            self.headings
                .iter()
                .map(|heading| Cell::new(heading).add_attribute(Attribute::Bold)),
        );
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
        if !look.color {
            table.force_no_tty();
        } else {
            table.enforce_styling();
        }
        table.add_rows(self.rows.iter().cloned());
        for column in table.column_iter_mut() {
            column.set_padding((0, 2));
        }
        let text: String = table.lines().map(|line| format!("{}\n", line.trim_end())).collect();
        text
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
                cells.iter().map(|cell| escape(cell)).collect::<Vec<_>>().join(" | ")
            )
        };
        let rule = format!("|{}\n", " --- |".repeat(self.headings.len()));
        let rows: String = self.rows.iter().map(|row| line(row)).collect();
        format!("{}{rule}{rows}", line(&self.headings))
    }
}

/// A text that a spreadsheet would run as a formula is quoted.
fn inert(cell: &str) -> String {
    let formula = cell.starts_with(['=', '@', '\t']) || (cell.starts_with(['+', '-']) && cell.parse::<f64>().is_err());
    if formula { format!("'{cell}") } else { cell.to_owned() }
}

/// Text that stays text in Markdown.
#[must_use]
pub fn escape(text: &str) -> String {
    text.replace('\\', "\\\\")
        .replace('|', "\\|")
        .replace('<', "&lt;")
        .replace('\n', " ")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cell_is_never_a_formula_nor_a_column() {
        let rows = Rows {
            headings: vec!["a".into(), "b".into()],
            rows: vec![vec!["=1+1".into(), "-3".into()], vec!["x|y".into(), "\"q\", r".into()]],
        };
        assert_eq!(rows.csv(), "a,b\n'=1+1,-3\nx|y,\"\"\"q\"\", r\"\n");
        assert!(rows.markdown().contains("x\\|y"));
    }
}
