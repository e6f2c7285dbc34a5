//! A page in Markdown: nothing that others wrote in it is markup. Charts are the tables that say the same.

use crate::i18n::Translator;
use crate::page::{Block, Cell, Chart, Code, Facts, Item, List, Page, Table, Tone, Value, Words};

use super::super::markdown;
use super::said::{self, Room};

/// The page.
#[must_use]
pub fn text(page: &Page, translator: &Translator) -> String {
    below(page, "#", translator)
}

/// The page, as a forge takes it: of its lists as many items as fit into `LONGEST_COMMENT` bytes, and under them by the text
/// `rest` how many more there are. The title stands under the signs `head`.
#[must_use]
pub fn comment(page: &Page, head: &str, rest: &'static str, translator: &Translator) -> String {
    let written = |count: usize| below(&page.first_items(count, rest), head, translator);
    let all = page.items();
    // What fits is found from below: the whole may be a thousand times as long.
    let mut fits = 0;
    let mut step = 64;
    while fits < all && written((fits + step).min(all)).len() <= markdown::LONGEST_COMMENT {
        fits = (fits + step).min(all);
        step *= 2;
    }
    while fits < all && step > 1 {
        step /= 2;
        if fits + step <= all && written(fits + step).len() <= markdown::LONGEST_COMMENT {
            fits += step;
        }
    }
    written(fits)
}

fn below(page: &Page, head: &str, translator: &Translator) -> String {
    let to = Markdown { translator };
    let mut parts = vec![format!("{head} {}\n", to.words(&page.title))];
    parts.extend(page.lead.iter().map(|words| to.paragraph(words)));
    parts.extend(page.shown().chain(&page.appendix).flat_map(|block| to.block(block)));
    parts.extend(page.foot.iter().map(|words| to.paragraph(words)));
    parts.join("\n")
}

#[derive(Clone, Copy)]
struct Markdown<'t> {
    translator: &'t Translator,
}

impl Markdown<'_> {
    /// The parts of a block: an empty line stands between two.
    fn block(self, block: &Block) -> Vec<String> {
        match block {
            Block::Heading(heading) => {
                let signs = "#".repeat(usize::from(heading.level));
                vec![format!("{signs} {}\n", self.words(&heading.words))]
            }
            Block::Text(words) => vec![self.paragraph(words)],
            Block::Facts(facts) => vec![self.facts(facts)],
            Block::Table(table) => self.table(table),
            Block::Chart(chart) => self.chart(chart),
            Block::List(list) => self.list(list),
            Block::Code(code) => self.code(code),
            Block::Note(words) => vec![format!("> {}\n", self.words(words))],
            Block::Fold(fold) => {
                let head = format!("<details><summary>{}</summary>\n", self.words(&fold.summary));
                let blocks = fold.blocks.iter().flat_map(|block| self.block(block));
                let end = "</details>\n".to_owned();
                std::iter::once(head).chain(blocks).chain([end]).collect()
            }
        }
    }

    /// Words on one line: what is strong is bold.
    fn words(self, words: &Words) -> String {
        let mut out = String::new();
        for span in &words.0 {
            let text = said::cell(&span.cell, self.translator, Room::Line);
            let text = match span.cell {
                Cell::Id(_) | Cell::Product(_) if span.tone != Tone::Strong => markdown::code(&text),
                // Only what begins the line may be taken for a list or a heading.
                _ if out.is_empty() => markdown::escape(&text),
                _ => markdown::inline(&text),
            };
            out.push_str(&match span.tone {
                Tone::Strong if !text.is_empty() => format!("**{text}**"),
                _ => text,
            });
        }
        out
    }

    fn paragraph(self, words: &Words) -> String {
        format!("{}\n", self.words(words))
    }

    fn colon(self, label: &Words) -> String {
        format!("**{}**{}", self.words(label), self.translator.text(text!("page-colon")))
    }

    fn facts(self, facts: &Facts) -> String {
        let mut out = String::new();
        for fact in &facts.facts {
            let label = self.colon(&fact.label);
            match &fact.value {
                Value::Words(words) => out.push_str(&format!("- {label} {}\n", self.words(words))),
                Value::Items(items) => {
                    out.push_str(&format!("- {label}\n"));
                    for item in items {
                        out.push_str(&format!("  - {}\n", self.words(item)));
                    }
                }
            }
        }
        out
    }

    fn table(self, table: &Table) -> Vec<String> {
        let mut parts: Vec<String> = table.caption.iter().map(|caption| self.paragraph(caption)).collect();
        let line = |cells: Vec<String>| format!("| {} |\n", cells.join(" | "));
        let headings = table.columns.iter().map(|column| {
            let heading = said::heading(&column.heading, self.translator);
            markdown::cell(&heading)
        });
        let mut out = line(headings.collect());
        let rule = (0..table.columns.len()).map(|at| if table.is_numeric(at) { " ---: |" } else { " --- |" });
        out.push_str(&format!("|{}\n", rule.collect::<String>()));
        let (rows, rest) = table.on_a_page();
        for row in rows.iter().chain(&table.total) {
            out.push_str(&line(row.iter().map(|cell| self.cell(cell)).collect()));
        }
        parts.push(out);
        parts.extend(rest.map(|rest| self.paragraph(&rest.into())));
        parts.extend(table.notes.iter().map(|note| self.paragraph(note)));
        parts
    }

    fn cell(self, cell: &Cell) -> String {
        let text = said::cell(cell, self.translator, Room::Column);
        match cell {
            Cell::Id(_) | Cell::Product(_) if !text.is_empty() => markdown::code(&text).replace('|', "\\|"),
            _ => markdown::cell(&text),
        }
    }

    /// The table that says the same.
    fn chart(self, chart: &Chart) -> Vec<String> {
        let mut table = chart.table();
        table.notes.extend(chart.notes().iter().cloned());
        self.table(&table)
    }

    fn list(self, list: &List) -> Vec<String> {
        let items: String = list.items.iter().map(|item| self.item(item)).collect();
        let items = (!items.is_empty()).then_some(items);
        items
            .into_iter()
            .chain(list.rest.iter().map(|rest| self.paragraph(rest)))
            .collect()
    }

    fn item(self, item: &Item) -> String {
        let words = self.words(&item.words);
        let (head, below) = match item.mark {
            Some(mark) => (if mark.is_ticked { "- [x] " } else { "- [ ] " }, "  \n  "),
            None => ("- ", "\n  - "),
        };
        let notes: String = item
            .notes
            .iter()
            .map(|note| format!("{below}{}", self.words(note)))
            .collect();
        format!("{head}{words}{notes}\n")
    }

    fn code(self, code: &Code) -> Vec<String> {
        let label = self.words(&code.label);
        let colon = self.translator.text(text!("page-colon"));
        let text = said::plain(&code.text, self.translator);
        let ticks = text.split(|letter| letter != '`').map(str::len).max().unwrap_or(0);
        let fence = "`".repeat(ticks.max(2) + 1);
        let language = code.language.unwrap_or_default();
        vec![
            format!("{label}{colon}\n"),
            format!("{fence}{language}\n{text}\n{fence}\n"),
        ]
    }
}
