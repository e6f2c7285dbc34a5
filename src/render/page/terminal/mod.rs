//! A page on a terminal: as wide as it is, in colours where it has them.

mod chart;
mod shares;
mod table;
#[cfg(test)]
mod tests;

use anstyle::{AnsiColor, Style};

use crate::domain::letters::visible;
use crate::i18n::Translator;
use crate::page::{Block, Code, Facts, Item, Layout, List, Page, Tone, Value, Words};

use super::super::{Look, pad, shown_width, wrap};
use super::said::{self, Room};

/// The page.
#[must_use]
pub fn text(page: &Page, translator: &Translator, look: Look) -> String {
    let mut out = String::new();
    let to = Terminal { translator, look };
    let title = (!page.is_untitled_on_a_terminal).then(|| page.title.clone().toned_where_plain(Tone::Strong));
    for words in title.iter().chain(&page.lead) {
        out.push_str(&to.line(words, 0));
    }
    let mut before = None;
    for block in page.shown().chain(&page.on_terminal) {
        if before.map_or(!out.is_empty(), |before| is_apart(before, block)) {
            out.push('\n');
        }
        if let Block::Chart(chart) = block
            && !matches!(before, Some(Block::Heading(_)))
        {
            out.push_str(&to.line(&chart.title().clone().toned_where_plain(Tone::Strong), 0));
        }
        out.push_str(&to.block(block));
        before = Some(block);
    }
    for words in &page.foot {
        out.push_str(&to.line(words, 0));
    }
    out
}

/// True where an empty line stands between two blocks.
fn is_apart(before: &Block, block: &Block) -> bool {
    match (before, block) {
        (_, Block::Heading(_)) => true,
        (Block::Heading(_), _) => false,
        (Block::Facts(_) | Block::Code(_), Block::Facts(facts)) => facts.layout == Layout::Columns,
        (Block::Facts(_) | Block::Code(_), Block::Code(_)) => false,
        _ => true,
    }
}

/// Where a page goes.
#[derive(Clone, Copy)]
struct Terminal<'t> {
    translator: &'t Translator,
    look: Look,
}

impl Terminal<'_> {
    fn block(self, block: &Block) -> String {
        match block {
            Block::Heading(heading) => self.line(&heading.words.clone().toned_where_plain(Tone::Strong), 0),
            Block::Text(words) => self.line(words, 0),
            Block::Facts(facts) => self.facts(facts),
            Block::Table(table) => table::text(table, self),
            Block::Chart(chart) => chart::text(chart, self),
            Block::List(list) => self.list(list),
            Block::Code(code) => self.code(code),
            Block::Note(words) => self.line(words, 2),
            Block::Fold(fold) => {
                let head = self.line(&fold.summary.clone().toned_where_plain(Tone::Strong), 0);
                let blocks = fold.blocks.iter().map(|block| self.block(block));
                format!("{head}{}", blocks.collect::<Vec<_>>().join("\n"))
            }
        }
    }

    /// Words in their tones.
    fn words(self, words: &Words) -> String {
        let spans = words.0.iter().map(|span| {
            let text = said::cell(&span.cell, self.translator, Room::Line);
            self.paint(&text, span.tone)
        });
        spans.collect()
    }

    fn paint(self, text: &str, tone: Tone) -> String {
        match tone {
            Tone::Plain => visible(text).into_owned(),
            Tone::Strong => self.look.bold(text),
            Tone::Muted => self.look.dim(text),
            Tone::Good => self.look.tint(text, AnsiColor::Green),
            Tone::Neutral => self.look.tint(text, AnsiColor::Blue),
            Tone::Warning => self.look.tint(text, AnsiColor::Yellow),
            Tone::Bad => self.look.tint(text, AnsiColor::Red),
        }
    }

    /// Words on lines of their own, those that follow after `hang` spaces.
    fn line(self, words: &Words, hang: usize) -> String {
        format!("{}\n", wrap(&self.words(words), hang, self.look.columns()))
    }

    fn colon(self, label: &Words) -> String {
        let colon = self.translator.text(text!("page-colon"));
        format!("{}{colon}", self.words(label))
    }

    fn facts(self, facts: &Facts) -> String {
        if facts.layout == Layout::Sentences {
            return self.sentences(facts);
        }
        let labels: Vec<String> = facts.facts.iter().map(|fact| self.words(&fact.label)).collect();
        let wide = labels.iter().map(|label| shown_width(label)).max().unwrap_or(0);
        let line = |(label, value): (&String, &Value)| {
            let value = match value {
                Value::Words(words) => self.words(words),
                Value::Items(items) => items.iter().map(|item| self.words(item)).collect::<Vec<_>>().join(", "),
            };
            let value = wrap(&value, wide + 4, self.look.columns());
            format!("  {}  {value}\n", pad(label, wide))
        };
        let values = facts.facts.iter().map(|fact| &fact.value);
        labels.iter().zip(values).map(line).collect()
    }

    fn sentences(self, facts: &Facts) -> String {
        let mut out = String::new();
        for fact in &facts.facts {
            let label = self.colon(&fact.label);
            match &fact.value {
                Value::Words(words) => {
                    let text = format!("{label} {}", self.words(words));
                    out.push_str(&format!("{}\n", wrap(&text, 2, self.look.columns())));
                }
                Value::Items(items) => {
                    out.push_str(&format!("{label}\n"));
                    for item in items {
                        let text = wrap(&self.words(item), 4, self.look.columns());
                        out.push_str(&format!("  - {text}\n"));
                    }
                }
            }
        }
        out
    }

    fn list(self, list: &List) -> String {
        let mut out: String = list.items.iter().map(|item| self.item(item)).collect();
        if let Some(rest) = &list.rest {
            out.push_str(&format!("  {}", self.line(rest, 4)));
        }
        out
    }

    fn item(self, item: &Item) -> String {
        let mark = match item.mark {
            Some(mark) => self.paint(&mark.sign.to_string(), mark.tone),
            None => "-".to_owned(),
        };
        let mut out = format!("  {mark} {}", self.line(&item.words, 4));
        if !item.shares_notes_with_next {
            for note in &item.notes {
                out.push_str(&format!("      {}", self.line(note, 6)));
            }
        }
        out
    }

    fn code(self, code: &Code) -> String {
        let label = wrap(&self.colon(&code.label), 0, self.look.columns());
        let text = said::plain(&code.text, self.translator);
        let line = |line: &str| match code.language {
            None => format!("\n  {}", self.look.tint(line, AnsiColor::Cyan)),
            Some(_) => format!("\n    {}", visible(line)),
        };
        let lines: String = text.lines().map(line).collect();
        format!("{label}{lines}\n")
    }

    fn number(self, count: usize) -> String {
        said::cell(&crate::page::Cell::Count(count), self.translator, Room::Line)
    }

    fn accent(self, text: &str) -> String {
        self.look
            .paint(text, Style::new().fg_color(Some(AnsiColor::Blue.into())))
    }
}
