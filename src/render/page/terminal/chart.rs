//! Charts drawn with characters; the numbers stand beside them.

use crate::page::{Bar, Bars, Cell, Chart, Series, Strip, Strips, Timeline};

use super::super::super::figures::bar;
use super::super::super::{pad, shown_width};
use super::super::said::{self, Room};
use super::Terminal;

pub(super) fn text(chart: &Chart, to: Terminal<'_>) -> String {
    let mut out = match chart {
        Chart::Bars(bars) => of_bars(bars, to),
        Chart::Strips(strips) => of_strips(strips, to),
        Chart::Series(series) => of_series(series, to),
        Chart::Timeline(timeline) => of_timeline(timeline, to),
        Chart::Actors(_) => super::table::text(&chart.table(), to),
    };
    out.extend(chart.notes().iter().map(|note| to.line(note, 0)));
    out
}

fn labels<'c>(cells: impl Iterator<Item = &'c Cell>, to: Terminal<'_>) -> (Vec<String>, usize) {
    let labels: Vec<String> = cells
        .map(|cell| said::cell(cell, to.translator, Room::Column))
        .collect();
    let wide = labels.iter().map(|label| shown_width(label)).max().unwrap_or(0);
    (labels, wide)
}

/// A number to the right of so many columns.
fn right(text: &str, width: usize) -> String {
    format!("{}{text}", " ".repeat(width.saturating_sub(shown_width(text))))
}

fn of_bars(bars: &Bars, to: Terminal<'_>) -> String {
    let (labels, wide) = labels(bars.bars.iter().map(|bar| &bar.label), to);
    let room = to.look.columns().saturating_sub(wide + 18).clamp(10, 50);
    let line = |(label, own): (&String, &Bar)| {
        let share = own.of.map_or_else(String::new, |whole| {
            let share = Cell::Share { part: own.count, whole };
            said::cell(&share, to.translator, Room::Line)
        });
        let drawn = bar(own.count, bars.most(), room);
        let drawn = if own.of.is_some() {
            to.accent(&drawn)
        } else {
            to.look.dim(&drawn)
        };
        let line = format!(
            "  {} {} {} {drawn}",
            pad(label, wide),
            right(&to.number(own.count), 5),
            right(&share, 6)
        );
        format!("{}\n", line.trim_end())
    };
    labels.iter().zip(&bars.bars).map(line).collect()
}

/// The heights of a column of characters, from the least.
const HEIGHTS: [char; 8] = ['▁', '▂', '▃', '▄', '▅', '▆', '▇', '█'];

/// A height for a part of the most there is; nothing for nothing.
fn height(part: usize, most: usize) -> char {
    if part == 0 || most == 0 {
        return ' ';
    }
    let step = (part * HEIGHTS.len()).div_ceil(most).clamp(1, HEIGHTS.len());
    HEIGHTS.get(step - 1).copied().unwrap_or('█')
}

fn of_strips(strips: &Strips, to: Terminal<'_>) -> String {
    let (labels, wide) = labels(strips.strips.iter().map(|strip| &strip.label), to);
    let quantiles: Vec<String> = strips
        .strips
        .iter()
        .map(|strip| {
            let days = |days: i32| to.number(usize::try_from(days).unwrap_or_default());
            format!("p50 {}  p85 {}", right(&days(strip.p50), 5), right(&days(strip.p85), 5))
        })
        .collect();
    let taken = quantiles.iter().map(|text| shown_width(text)).max().unwrap_or(0);
    let room = to.look.columns().saturating_sub(wide + taken + 8).clamp(10, 60);
    let line = |((label, strip), quantiles): ((&String, &Strip), &String)| {
        let drawn: String = bins(strip, strips.most(), room);
        format!(
            "  {}  {}  {quantiles}\n",
            pad(label, wide),
            to.accent(&pad(&drawn, room))
        )
    };
    labels.iter().zip(&strips.strips).zip(&quantiles).map(line).collect()
}

/// How many durations fall into each of `room` equal parts, from none to `most` days.
fn bins(strip: &Strip, most: i32, room: usize) -> String {
    let mut counts = vec![0_usize; room];
    for days in &strip.days {
        let share = f64::from(*days) / f64::from(most.max(1));
        let at = ((share * room as f64) as usize).min(room.saturating_sub(1));
        if let Some(count) = counts.get_mut(at) {
            *count += 1;
        }
    }
    let fullest = counts.iter().copied().max().unwrap_or(0);
    counts.iter().map(|count| height(*count, fullest)).collect()
}

fn of_series(series: &Series, to: Terminal<'_>) -> String {
    let (Some((first_day, first)), Some((last_day, last))) = (series.points.first(), series.points.last()) else {
        return String::new();
    };
    let values = || series.points.iter().map(|(_, value)| *value).chain(series.target);
    let least = values().fold(f64::INFINITY, f64::min);
    let spread = values().fold(f64::NEG_INFINITY, f64::max) - least;
    let drawn: String = series
        .points
        .iter()
        .map(|(_, value)| {
            let share = if spread > 0.0 { (value - least) / spread } else { 0.5 };
            let step = (share * (HEIGHTS.len() - 1) as f64).round() as usize;
            HEIGHTS.get(step).copied().unwrap_or('▁')
        })
        .collect();
    let value = |value: f64| said::cell(&series.cell(value), to.translator, Room::Line);
    let range = message!(
        "page-series",
        first = value(*first),
        first_day = *first_day,
        last = value(*last),
        last_day = *last_day
    );
    let target = series.target.map(|target| {
        let message = message!("page-series-target", target = value(target));
        format!(" · {}", to.translator.say(&message))
    });
    let range = to.translator.say(&range);
    format!("  {}  {range}{}\n", to.accent(&drawn), target.unwrap_or_default())
}

fn of_timeline(timeline: &Timeline, to: Terminal<'_>) -> String {
    let (days, wide) = labels(timeline.events.iter().map(|event| &event.when), to);
    let line = |(day, event): (&String, &crate::page::Event)| {
        let say = |cell: &Cell| said::cell(cell, to.translator, Room::Line);
        let detail = match &event.detail {
            Cell::Empty => String::new(),
            detail => format!(" · {}", to.look.dim(&say(detail))),
        };
        let text = format!("{}{detail}", say(&event.what));
        let text = super::super::super::wrap(&text, wide + 6, to.look.columns());
        format!("  {}  ● {text}\n", pad(day, wide))
    };
    days.iter().zip(&timeline.events).map(line).collect()
}
