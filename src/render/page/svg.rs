//! One chart as a drawing that any browser shows. What it draws is as wide as its place; its texts are not scaled.

use std::fmt::Write as _;

use crate::domain::date::Date;
use crate::i18n::Translator;
use crate::page::{Actors, Bars, Cell, Chart, Page, Series, Strips};

use super::said::{self, Room};

/// How drawings look alone; in a page, its own style says it.
const STYLE: &str = include_str!("html/chart.css");

/// The width of a drawing alone, in pixels.
const WIDTH: usize = 640;

/// The first chart of a page that can be drawn, alone in a file; none where there is none.
#[must_use]
pub fn first(page: &Page, translator: &Translator) -> Option<String> {
    page.charts().find_map(|chart| {
        let drawn = drawing(chart, "chart", translator)?;
        Some(drawn.alone())
    })
}

/// True for a page of which [`first`] gives a drawing.
#[must_use]
pub fn is_drawn(page: &Page) -> bool {
    page.charts().any(has_drawing)
}

/// True for a chart that says more drawn than its table or its list.
fn has_drawing(chart: &Chart) -> bool {
    !matches!(chart, Chart::Timeline(_)) && !chart.table().rows.is_empty()
}

/// A drawing, and how high it is.
pub(super) struct Drawing {
    id: String,
    title: String,
    description: String,
    height: usize,
    inner: String,
}

impl Drawing {
    /// For a page, whose style it takes.
    pub(super) fn in_page(&self) -> String {
        self.element("width=\"100%\"", "")
    }

    fn alone(&self) -> String {
        let size = format!("xmlns=\"http://www.w3.org/2000/svg\" width=\"{WIDTH}\"");
        format!("{}\n", self.element(&size, &format!("<style>{STYLE}</style>\n")))
    }

    fn element(&self, attributes: &str, style: &str) -> String {
        let Drawing {
            id,
            title,
            description,
            height,
            inner,
        } = self;
        format!(
            "<svg {attributes} height=\"{height}\" role=\"img\" aria-labelledby=\"{id}-title {id}-desc\" class=\"chart\">\n\
             <title id=\"{id}-title\">{}</title>\n<desc id=\"{id}-desc\">{}</desc>\n{style}{inner}</svg>",
            escape(title),
            escape(description)
        )
    }
}

/// The chart, drawn; none where its table or its list says more.
pub(super) fn drawing(chart: &Chart, id: &str, translator: &Translator) -> Option<Drawing> {
    if !has_drawing(chart) {
        return None;
    }
    let (height, inner) = match chart {
        Chart::Bars(bars) => of_bars(bars, translator),
        Chart::Strips(strips) => of_strips(strips, translator),
        Chart::Series(series) => of_series(series, translator),
        Chart::Actors(actors) => of_actors(actors, translator),
        Chart::Timeline(_) => return None,
    };
    Some(Drawing {
        id: id.to_owned(),
        title: said::plain(chart.title(), translator),
        description: description(chart, translator),
        height,
        inner,
    })
}

/// The same in a sentence: the cells of each row.
fn description(chart: &Chart, translator: &Translator) -> String {
    let table = chart.table();
    let headings: Vec<String> = table
        .columns
        .iter()
        .map(|column| said::heading(&column.heading, translator))
        .collect();
    let row = |row: &Vec<Cell>| {
        let cells = row
            .iter()
            .zip(&headings)
            .enumerate()
            .filter_map(|(at, (cell, heading))| {
                let text = said::cell(cell, translator, Room::Line);
                (!text.is_empty()).then(|| if at == 0 { text } else { format!("{heading} {text}") })
            });
        cells.collect::<Vec<_>>().join(", ")
    };
    table.rows.iter().map(row).collect::<Vec<_>>().join("\u{a0}; ")
}

/// A place across the drawing.
fn across(share: f64) -> String {
    format!("{:.2}%", share.clamp(0.0, 1.0) * 100.0)
}

/// The heights of a row: its text, and what is drawn below.
const ROW: usize = 40;
const TEXT: usize = 14;
const BAR: usize = 12;

fn labels(out: &mut String, top: usize, left: &str, right: &str) {
    let y = top + TEXT;
    let _ = writeln!(out, "<text x=\"0\" y=\"{y}\">{}</text>", escape(left));
    let _ = writeln!(
        out,
        "<text x=\"100%\" y=\"{y}\" text-anchor=\"end\" class=\"number\">{}</text>",
        escape(right)
    );
}

fn of_bars(bars: &Bars, translator: &Translator) -> (usize, String) {
    let say = |cell: &Cell| said::cell(cell, translator, Room::Line);
    let most = bars.most().max(1);
    let mut out = String::new();
    for (row, bar) in bars.bars.iter().enumerate() {
        let top = row * ROW;
        let count = say(&Cell::Count(bar.count));
        let share = bar.of.map(|whole| Cell::Share { part: bar.count, whole });
        let right = share.map_or(count.clone(), |share| format!("{count} ({})", say(&share)));
        labels(&mut out, top, &say(&bar.label), &right);
        let class = if bar.of.is_some() { "bar" } else { "bar apart" };
        let _ = writeln!(
            out,
            "<rect x=\"0\" y=\"{}\" width=\"{}\" height=\"{BAR}\" class=\"{class}\"/>",
            top + TEXT + 6,
            across(bar.count as f64 / most as f64)
        );
    }
    (bars.bars.len() * ROW, out)
}

fn of_strips(strips: &Strips, translator: &Translator) -> (usize, String) {
    let say = |cell: &Cell| said::cell(cell, translator, Room::Line);
    let most = f64::from(strips.most().max(1));
    let mut out = String::new();
    for (row, strip) in strips.strips.iter().enumerate() {
        let top = row * ROW;
        let days = |days: i32| say(&Cell::Number(f64::from(days)));
        let right = format!("p50 {} · p85 {}", days(strip.p50), days(strip.p85));
        labels(&mut out, top, &say(&strip.label), &right);
        let middle = top + TEXT + 13;
        let _ = writeln!(
            out,
            "<line x1=\"0\" x2=\"100%\" y1=\"{middle}\" y2=\"{middle}\" class=\"axis\"/>"
        );
        for days in &strip.days {
            let at = across(f64::from(*days) / most);
            let _ = writeln!(out, "<circle cx=\"{at}\" cy=\"{middle}\" r=\"4\" class=\"dot\"/>");
        }
        for (days, class) in [(strip.p50, "mark"), (strip.p85, "mark late")] {
            let at = across(f64::from(days) / most);
            let (from, to) = (middle - 8, middle + 8);
            let _ = writeln!(
                out,
                "<line x1=\"{at}\" x2=\"{at}\" y1=\"{from}\" y2=\"{to}\" class=\"{class}\"/>"
            );
        }
    }
    let top = strips.strips.len() * ROW;
    labels(&mut out, top, "0", &say(&Cell::Days(i64::from(strips.most()))));
    (top + TEXT + 8, out)
}

/// The height of the field that a series is drawn in.
const FIELD: f64 = 140.0;

fn of_series(series: &Series, translator: &Translator) -> (usize, String) {
    let say = |cell: &Cell| said::cell(cell, translator, Room::Line);
    let day = |day: Date| said::cell(&Cell::from(day), translator, Room::Column);
    let (Some((first, _)), Some((last, last_value))) = (series.points.first(), series.points.last()) else {
        return (0, String::new());
    };
    let values = || series.points.iter().map(|(_, value)| *value).chain(series.target);
    let (least, most) = (values().fold(0.0, f64::min), values().fold(0.0, f64::max));
    let spread = if most > least { most - least } else { 1.0 };
    let span = f64::from(last.days_since(*first).max(1));
    let top = TEXT as f64 + 12.0;
    let height = |value: f64| top + FIELD * (1.0 - (value - least) / spread);
    let along = |day: &Date| f64::from(day.days_since(*first)) / span;
    let mut out = String::new();
    labels(&mut out, 0, &say(&series.cell(most)), &say(&series.cell(*last_value)));
    if let Some(target) = series.target {
        let y = height(target);
        let _ = writeln!(
            out,
            "<line x1=\"0\" x2=\"100%\" y1=\"{y:.1}\" y2=\"{y:.1}\" class=\"target\"/>"
        );
    }
    for pair in series.points.windows(2) {
        if let [(day, value), (next_day, next)] = pair {
            let (x1, y1, x2, y2) = (
                across(along(day)),
                height(*value),
                across(along(next_day)),
                height(*next),
            );
            let _ = writeln!(
                out,
                "<line x1=\"{x1}\" y1=\"{y1:.1}\" x2=\"{x2}\" y2=\"{y2:.1}\" class=\"curve\"/>"
            );
        }
    }
    for (day, value) in &series.points {
        let (x, y) = (across(along(day)), height(*value));
        let _ = writeln!(out, "<circle cx=\"{x}\" cy=\"{y:.1}\" r=\"3\" class=\"point\"/>");
    }
    let bottom = (top + FIELD) as usize + 4;
    labels(&mut out, bottom, &day(*first), &day(*last));
    (bottom + TEXT + 8, out)
}

/// The height of a map of actors, and how far from its middle the three rings of influence are, in shares of the width
/// and in pixels.
const MAP: f64 = 380.0;
const RINGS: [(f64, f64); 3] = [(0.17, 75.0), (0.28, 120.0), (0.38, 165.0)];

/// The strongest influence on the inner ring; who says none stands on the outer one.
fn of_actors(map: &Actors, translator: &Translator) -> (usize, String) {
    let mut out = String::new();
    let middle = MAP / 2.0;
    for (across_by, down_by) in RINGS {
        let _ = writeln!(
            out,
            "<ellipse cx=\"50%\" cy=\"{middle}\" rx=\"{}\" ry=\"{down_by}\" fill=\"none\" class=\"axis\"/>",
            across(across_by)
        );
    }
    let text = |out: &mut String, x: &str, y: f64, words: &str, class: &str| {
        let _ = writeln!(
            out,
            "<text x=\"{x}\" y=\"{y:.1}\" text-anchor=\"middle\"{class}>{}</text>",
            escape(words)
        );
    };
    text(&mut out, "50%", middle + 5.0, &map.center, " font-weight=\"bold\"");
    let count = map.actors.len().max(1) as f64;
    for (at, actor) in map.actors.iter().enumerate() {
        let ring = match actor.influence {
            Some(3..) => 0,
            Some(2) => 1,
            _ => 2,
        };
        let (across_by, down_by) = RINGS.get(ring).copied().unwrap_or_default();
        // From the top, clockwise; none beside the name in the middle.
        let turn = if map.actors.len().is_multiple_of(4) { 0.5 } else { 0.0 };
        let angle = std::f64::consts::TAU * (at as f64 + turn) / count - std::f64::consts::FRAC_PI_2;
        let x = across(0.5 + across_by * angle.cos());
        let y = middle + down_by * angle.sin();
        let _ = writeln!(out, "<circle cx=\"{x}\" cy=\"{y:.1}\" r=\"5\" class=\"dot\"/>");
        text(&mut out, &x, y - 9.0, &actor.name, "");
        let role = said::cell(&actor.role, translator, Room::Line);
        text(&mut out, &x, y + 18.0, &role, " class=\"number\"");
    }
    (MAP as usize, out)
}

/// A text that is no markup.
pub fn escape(text: &str) -> String {
    let mut out = String::with_capacity(text.len());
    for letter in text.chars() {
        match letter {
            '&' => out.push_str("&amp;"),
            '<' => out.push_str("&lt;"),
            '>' => out.push_str("&gt;"),
            '"' => out.push_str("&quot;"),
            '\'' => out.push_str("&#39;"),
            letter => out.push(letter),
        }
    }
    out
}
