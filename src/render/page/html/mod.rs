//! A page in HTML, in one file: it asks nothing of the network, runs no script, and shows nothing that its texts do not say.

mod blocks;

use crate::i18n::Translator;
use crate::page::{Block, Cell, Page, Tone, Words};

use super::said::{self, Room};
use super::svg::escape;

const STYLE: &str = include_str!("page.css");
const CHARTS: &str = include_str!("chart.css");

/// A page has a summary from so many sections on.
const FEW_SECTIONS: usize = 3;

/// The page.
#[must_use]
pub fn text(page: &Page, translator: &Translator) -> String {
    let to = Html { translator };
    let title = escape(&said::plain(&page.title, translator));
    let language = translator.language().as_str();
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>{STYLE}{CHARTS}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n",
        to.words(&page.title)
    );
    for words in &page.lead {
        out.push_str(&to.paragraph(words, ""));
    }
    out.push_str(&to.summary(page));
    let mut above = &page.title;
    for (at, block) in page.shown().chain(&page.appendix).enumerate() {
        out.push_str(&blocks::html(block, at, above, to));
        if let Block::Heading(heading) = block {
            above = &heading.words;
        }
    }
    for words in &page.foot {
        out.push_str(&to.paragraph(words, "foot"));
    }
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

#[derive(Clone, Copy)]
struct Html<'t> {
    translator: &'t Translator,
}

impl Html<'_> {
    /// Words with their tones; what stands between backticks is code.
    fn words(self, words: &Words) -> String {
        words
            .0
            .iter()
            .map(|span| self.toned(self.cell(&span.cell, Room::Line), span.tone))
            .collect()
    }

    fn toned(self, html: String, tone: Tone) -> String {
        match class(tone) {
            None => html,
            Some("strong") => format!("<strong>{html}</strong>"),
            Some(class) => format!("<span class=\"{class}\">{html}</span>"),
        }
    }

    fn cell(self, cell: &Cell, room: Room) -> String {
        let text = said::cell(cell, self.translator, room);
        match cell {
            _ if text.is_empty() => text,
            Cell::Id(_) | Cell::Product(_) => format!("<code>{}</code>", escape(&text)),
            Cell::Address(address) if is_web(address) => {
                format!("<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", escape(address))
            }
            Cell::Date(date) => {
                format!("<time datetime=\"{date}\">{}</time>", escape(&text))
            }
            _ => with_code(&text),
        }
    }

    fn paragraph(self, words: &Words, class: &str) -> String {
        let class = match class {
            "" => String::new(),
            class => format!(" class=\"{class}\""),
        };
        format!("<p{class}>{}</p>\n", self.words(words))
    }

    /// Where each section stands, where there are several.
    fn summary(self, page: &Page) -> String {
        let sections: Vec<(usize, String)> = page
            .shown()
            .enumerate()
            .filter_map(|(at, block)| match block {
                Block::Heading(heading) if heading.level == 2 => {
                    Some((at, escape(&said::plain(&heading.words, self.translator))))
                }
                _ => None,
            })
            .collect();
        if sections.len() < FEW_SECTIONS {
            return String::new();
        }
        let label = escape(&self.translator.text(text!("page-summary")));
        let items = sections
            .iter()
            .map(|(at, title)| format!("<li><a href=\"#s{at}\">{title}</a></li>\n"));
        format!(
            "<nav aria-labelledby=\"summary\">\n<p id=\"summary\">{label}</p>\n<ol>\n{}</ol>\n</nav>\n",
            items.collect::<String>()
        )
    }
}

fn class(tone: Tone) -> Option<&'static str> {
    Some(match tone {
        Tone::Plain => return None,
        Tone::Strong => "strong",
        Tone::Muted => "muted",
        Tone::Good => "good",
        Tone::Neutral => "neutral",
        Tone::Warning => "warning",
        Tone::Bad => "bad",
    })
}

/// What a browser may open: nothing that runs.
fn is_web(address: &str) -> bool {
    address.starts_with("https://") || address.starts_with("http://")
}

/// A text, of which the commands between backticks are code.
fn with_code(text: &str) -> String {
    if text.matches('`').count() % 2 == 1 {
        return escape(text);
    }
    let parts = text.split('`').enumerate().map(|(at, part)| match at % 2 {
        1 => format!("<code>{}</code>", escape(part)),
        _ => escape(part),
    });
    parts.collect()
}
