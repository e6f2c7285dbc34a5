//! The blocks of a page in HTML.

use crate::page::{Block, Chart, Code, Facts, Item, Layout, List, Timeline, Value, Words};

use super::super::said::{self, Room};
use super::super::svg::{self, escape};
use super::table::of_table;
use super::{Html, class};

/// The block that stands `at` this place of the page, below the heading `above`.
pub(super) fn html(block: &Block, at: usize, above: &Words, to: Html<'_>) -> String {
    match block {
        Block::Heading(heading) => {
            let level = (heading.level + to.below).clamp(2, 6);
            format!("<h{level} id=\"s{at}\">{}</h{level}>\n", to.words(&heading.words))
        }
        Block::Text(words) => to.paragraph(words, ""),
        Block::Facts(facts) => of_facts(facts, to),
        Block::Table(table) => of_table(table, to),
        Block::Chart(chart) => of_chart(chart, at, above, to),
        Block::List(list) => of_list(list, to),
        Block::Code(code) => of_code(code, to),
        Block::Note(words) => to.paragraph(words, "note"),
        Block::Fold(fold) => {
            // What is drawn in it has names of its own.
            let blocks = fold.blocks.iter().enumerate();
            let blocks = blocks.map(|(inner, block)| html(block, (at + 1) * 1_000 + inner, above, to));
            format!(
                "<details>\n<summary>{}</summary>\n{}</details>\n",
                to.words(&fold.summary),
                blocks.collect::<String>()
            )
        }
    }
}

fn of_facts(facts: &Facts, to: Html<'_>) -> String {
    let value = |value: &Value| match value {
        Value::Words(words) => to.words(words),
        Value::Items(items) => {
            let items = items.iter().map(|item| format!("<li>{}</li>", to.words(item)));
            format!("<ul>{}</ul>", items.collect::<String>())
        }
    };
    if facts.layout == Layout::Columns {
        let facts = facts
            .facts
            .iter()
            .map(|fact| format!("<dt>{}</dt>\n<dd>{}</dd>\n", to.words(&fact.label), value(&fact.value)));
        return format!("<dl>\n{}</dl>\n", facts.collect::<String>());
    }
    let colon = escape(&to.translator.text(text!("page-colon")));
    let facts = facts.facts.iter().map(|fact| {
        format!(
            "<li><strong>{}</strong>{colon} {}</li>\n",
            to.words(&fact.label),
            value(&fact.value)
        )
    });
    format!("<ul>\n{}</ul>\n", facts.collect::<String>())
}

/// The drawing, and the table that says the same.
fn of_chart(chart: &Chart, at: usize, above: &Words, to: Html<'_>) -> String {
    let notes: String = chart.notes().iter().map(|note| to.paragraph(note, "muted")).collect();
    // What the heading says is not said again.
    let title = if chart.title() == above {
        String::new()
    } else {
        format!("<figcaption>{}</figcaption>\n", to.words(chart.title()))
    };
    if let Chart::Timeline(timeline) = chart {
        return format!("<figure>\n{title}{}</figure>\n{notes}", of_timeline(timeline, to));
    }
    let Some(drawing) = svg::drawing(chart, &format!("c{at}"), to.translator) else {
        return String::new();
    };
    let mut table = chart.table();
    table.caption = Some(chart.title().clone());
    let summary = escape(&to.translator.text(text!("page-figures")));
    format!(
        "<figure>\n{title}{}\n<details>\n<summary>{summary}</summary>\n{}</details>\n</figure>\n{notes}",
        drawing.in_page(),
        of_table(&table, to)
    )
}

fn of_timeline(timeline: &Timeline, to: Html<'_>) -> String {
    let events = timeline.events.iter().map(|event| {
        let detail = to.cell(&event.detail, Room::Line);
        let detail = if detail.is_empty() {
            detail
        } else {
            format!(" <span class=\"muted\">{detail}</span>")
        };
        format!(
            "<li>{} {}{detail}</li>\n",
            to.cell(&event.when, Room::Line),
            to.cell(&event.what, Room::Line)
        )
    });
    format!("<ol class=\"timeline\">\n{}</ol>\n", events.collect::<String>())
}

fn of_list(list: &List, to: Html<'_>) -> String {
    let marked = list.items.iter().any(|item| item.mark.is_some());
    let items: String = list.items.iter().map(|item| of_item(item, to)).collect();
    let kind = if marked { " class=\"marked\"" } else { "" };
    let items = if items.is_empty() {
        items
    } else {
        format!("<ul{kind}>\n{items}</ul>\n")
    };
    let rest = list.rest.as_ref().map(|rest| to.paragraph(rest, "muted"));
    format!("{items}{}", rest.unwrap_or_default())
}

fn of_item(item: &Item, to: Html<'_>) -> String {
    let mark = item.mark.map(|mark| {
        let meaning = escape(&to.translator.text(mark.meaning));
        let tone = class(mark.tone).unwrap_or_default();
        format!(
            "<span class=\"sign {tone}\" role=\"img\" aria-label=\"{meaning}\">{}</span>",
            escape(&mark.sign.to_string())
        )
    });
    let notes = item
        .notes
        .iter()
        .map(|note| format!("<span class=\"below\">{}</span>", to.words(note)));
    format!(
        "<li>{}{}{}</li>\n",
        mark.unwrap_or_default(),
        to.words(&item.words),
        notes.collect::<String>()
    )
}

fn of_code(code: &Code, to: Html<'_>) -> String {
    let colon = escape(&to.translator.text(text!("page-colon")));
    if let Some(link) = to.instead_of(&said::plain(&code.text, to.translator)) {
        return format!("<p>{}{colon} {link}</p>\n", to.words(&code.label));
    }
    format!(
        "<p>{}{colon}</p>\n<pre><code>{}</code></pre>\n",
        to.words(&code.label),
        escape(&said::plain(&code.text, to.translator))
    )
}
