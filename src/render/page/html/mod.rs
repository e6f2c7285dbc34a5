//! A page in HTML, in one file: it asks nothing of the network, runs no script, and shows nothing that its texts do not say.

mod blocks;
mod table;

use crate::i18n::Translator;
use crate::page::{Block, Cell, Page, Tone, Words};

use super::said::{self, Room};
use super::svg::escape;

/// How pages look, and their charts: in the page itself where it is a file, beside it where a server gives it.
pub const STYLE: &str = include_str!("page.css");
pub const CHARTS: &str = include_str!("chart.css");

/// A page has a summary from so many sections on.
const FEW_SECTIONS: usize = 3;

/// Where what a page speaks of is read: what a server puts in the place of commands.
pub trait Links {
    /// The address of what a command would show or do, and what it is called; none where no page does.
    fn command(&self, command: &str) -> Option<Link>;

    /// What a command does, for readers who type none; none where it is shown as it is typed.
    fn in_words(&self, _command: &str) -> Option<String> {
        None
    }

    /// The page of a product, called by its name; none for another id.
    fn product(&self, id: &str) -> Option<Link>;
}

/// An address, and its words.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Link {
    pub href: String,
    pub words: String,
}

/// A page's content, to stand in a page of somebody else's.
#[derive(Clone, Debug)]
pub struct Fragment {
    /// In plain words.
    pub title: String,
    /// The title in HTML, without its heading.
    pub heading: String,
    pub body: String,
}

/// The page as a part of another one, whose `links` stand in the place of commands; the sections stand `below` their usual
/// level.
#[must_use]
pub fn fragment(page: &Page, translator: &Translator, links: &dyn Links, below: u8) -> Fragment {
    let to = Html {
        translator,
        links: Some(links),
        below,
    };
    Fragment {
        title: said::plain(&page.title, translator),
        heading: to.words(&page.title),
        body: to.content(page),
    }
}

/// A sentence in HTML, whose `links` stand in the place of commands.
#[must_use]
pub fn sentence(text: &str, translator: &Translator, links: &dyn Links) -> String {
    let to = Html {
        translator,
        links: Some(links),
        below: 0,
    };
    to.with_code(text)
}

fn anchor(link: &Link) -> String {
    format!("<a href=\"{}\">{}</a>", escape(&link.href), escape(&link.words))
}

/// The page.
#[must_use]
pub fn text(page: &Page, translator: &Translator) -> String {
    let to = Html {
        translator,
        links: None,
        below: 0,
    };
    let title = escape(&said::plain(&page.title, translator));
    let language = translator.language().as_str();
    let mut out = format!(
        "<!doctype html>\n<html lang=\"{language}\">\n<head>\n<meta charset=\"utf-8\">\n\
         <meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n\
         <meta http-equiv=\"Content-Security-Policy\" content=\"default-src 'none'; style-src 'unsafe-inline'\">\n\
         <title>{title}</title>\n<style>{STYLE}{CHARTS}</style>\n</head>\n<body>\n<main>\n<h1>{}</h1>\n",
        to.words(&page.title)
    );
    out.push_str(&to.content(page));
    out.push_str("</main>\n</body>\n</html>\n");
    out
}

#[derive(Clone, Copy)]
struct Html<'t> {
    translator: &'t Translator,
    links: Option<&'t dyn Links>,
    below: u8,
}

impl Html<'_> {
    /// What stands below the title.
    fn content(self, page: &Page) -> String {
        let mut out: String = page.lead.iter().map(|words| self.paragraph(words, "")).collect();
        out.push_str(&self.summary(page));
        let mut above = &page.title;
        for (at, block) in page.shown().chain(&page.appendix).enumerate() {
            out.push_str(&blocks::html(block, at, above, self));
            if let Block::Heading(heading) = block {
                above = &heading.words;
            }
        }
        out.extend(page.foot.iter().map(|words| self.paragraph(words, "foot")));
        out
    }

    /// The page that does what a command would, else what it does in words.
    fn instead_of(self, command: &str) -> Option<String> {
        let links = self.links?;
        let link = links.command(command).map(|link| anchor(&link));
        link.or_else(|| Some(escape(&links.in_words(command)?)))
    }

    /// A text, of which the commands between backticks are code, or lead to the page that does the same.
    fn with_code(self, text: &str) -> String {
        if text.matches('`').count() % 2 == 1 {
            return escape(text);
        }
        let parts = text.split('`').enumerate().map(|(at, part)| match at % 2 {
            1 => self
                .instead_of(part)
                .unwrap_or_else(|| format!("<code>{}</code>", escape(part))),
            _ => escape(part),
        });
        parts.collect()
    }

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
            Cell::Product(id) => match self.links.and_then(|links| links.product(id)) {
                Some(link) => anchor(&link),
                None => format!("<code>{}</code>", escape(&text)),
            },
            Cell::ProductNamed { id, .. } => match self.links.and_then(|links| links.product(id)) {
                Some(link) => anchor(&link),
                None => escape(&text),
            },
            Cell::Id(_) => format!("<code>{}</code>", escape(&text)),
            Cell::Address(address) if is_web(address) => {
                format!("<a href=\"{0}\" rel=\"noreferrer\">{0}</a>", escape(address))
            }
            Cell::Date(date) => {
                format!("<time datetime=\"{date}\">{}</time>", escape(&text))
            }
            _ => self.with_code(&text),
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
