//! A report, for programs (`catalog-report/1`): the same for every question.

use serde_json::{Map, Value, json};

use crate::diagnostic::{Arg, Message};
use crate::i18n::Translator;
use crate::page::{Cell, Code, Column, Page, Series, Table};
use crate::report::frame::figure::Figure;
use crate::report::frame::sheet::{Compared, Scope, Sheet};
use crate::report::{Audience, REPORTS, Report};

use super::page::said;

/// The document of a report; its labels are in the reader's language, its ids in none.
#[must_use]
pub fn document(sheet: &Sheet, translator: &Translator) -> Value {
    let answer = &sheet.answer;
    let moved = sheet.compared.as_ref().map(Compared::table);
    let tables = answer.tables().chain(sheet.groups.clone()).chain(moved);
    let notes: Vec<String> = answer.notes().map(|words| said::plain(words, translator)).collect();
    let figures = answer.figures.iter();
    let mut document = json!({
        "schema": "catalog-report/1",
        "report": sheet.report.id,
        "on": sheet.scope.on,
        "at": sheet.scope.at,
        "rules_version": sheet.scope.version,
        "perimeter": perimeter(&sheet.scope, sheet),
        "compared": sheet.compared.as_ref().map(|compared| json!({"on": compared.on, "at": compared.at})),
        "in_short": said::plain(&answer.in_short, translator),
        "figures": figures.map(|figure| of_figure(sheet, figure, translator)).collect::<Vec<_>>(),
        "tables": tables.map(|table| of_table(&table, translator)).collect::<Vec<_>>(),
        "series": answer.series().map(of_series).collect::<Vec<_>>(),
        "notes": notes,
    });
    if let (Some(trial), Value::Object(map)) = (&sheet.scope.trial, &mut document) {
        let trial = json!({"rules_version": trial.version, "rules": trial.found, "in_force": trial.is_in_force});
        map.insert("trial".to_owned(), trial);
    }
    document
}

/// Every report, with its question and whom it is for.
#[must_use]
pub fn list() -> Page {
    let columns = vec![
        Column::new("report", message!("report-column-report")),
        Column::new("question", message!("report-column-question")),
        Column::new("audience", message!("report-column-audience")),
    ];
    let row = |report: &&Report| {
        let audience = report.audience.iter();
        vec![
            Cell::Id(report.id.to_owned()),
            Cell::from(Message::new(report.question)),
            Cell::Value {
                bare: audience.clone().map(|one| one.as_str()).collect::<Vec<_>>().join(" "),
                called: audience.map(|one| called(*one)).collect(),
            },
        ]
    };
    let table = Table::new("reports", columns)
        .rows(REPORTS.iter().map(row))
        .of_records();
    Page::new(message!("report-list")).with(table).with(Code {
        label: message!("report-list-next").into(),
        text: "catalog report portfolio".into(),
        language: None,
    })
}

fn called(audience: Audience) -> Arg {
    Arg::word(Audience::LIST, audience.as_str())
}

/// The same, for programs (`catalog-reports/1`).
#[must_use]
pub fn listed(translator: &Translator) -> Value {
    let one = |report: &&Report| {
        json!({
            "id": report.id,
            "names": report.names,
            "title": translator.text(&report.title()),
            "question": translator.text(report.question),
            "audience": report.audience,
        })
    };
    json!({"schema": "catalog-reports/1", "reports": REPORTS.iter().map(one).collect::<Vec<_>>()})
}

fn perimeter(scope: &Scope, sheet: &Sheet) -> Value {
    let filter = scope
        .filter
        .iter()
        .map(|(name, word)| ((*name).to_owned(), json!(word)));
    let left_out = sheet.left_out();
    json!({
        "filter": Value::Object(filter.collect()),
        "products": scope.products,
        "catalogue": scope.catalogue,
        "left_out": left_out
            .map(|left_out| json!({"why": left_out.word(), "count": left_out.count}))
            .collect::<Vec<_>>(),
    })
}

fn of_figure(sheet: &Sheet, figure: &Figure, translator: &Translator) -> Value {
    let attribute = |name: &str| json!(translator.open_attribute(figure.key, name).unwrap_or_default());
    let mut map = Map::new();
    let mut put = |name: &str, value: Value| map.insert(name.to_owned(), value);
    put("code", json!(figure.code));
    put("id", json!(figure.id()));
    put("label", json!(translator.say(&figure.label())));
    put("value", json!(figure.value));
    put("unit", json!(figure.unit.word()));
    put("n", json!(figure.n));
    put("of", json!(figure.of));
    if let Some((num, den)) = figure.ratio {
        put("num", json!(num));
        put("den", json!(den));
    }
    if let Some((low, high)) = figure.interval {
        put("low", json!(low));
        put("high", json!(high));
    }
    if let Some(before) = sheet.before(figure) {
        put("before", json!(before));
    }
    put("formula", attribute("formula"));
    put("source", attribute("source"));
    Value::Object(map)
}

fn of_table(table: &Table, translator: &Translator) -> Value {
    let column = |column: &Column| json!({"id": column.name, "label": said::heading(&column.heading, translator)});
    let row = |row: &Vec<Cell>| row.iter().map(said::typed).collect::<Vec<_>>();
    let mut map = Map::new();
    map.insert("id".to_owned(), json!(table.name));
    map.insert("columns".to_owned(), table.columns.iter().map(column).collect());
    map.insert("rows".to_owned(), table.rows.iter().map(row).collect());
    if let Some(total) = &table.total {
        map.insert("total".to_owned(), json!(row(total)));
    }
    Value::Object(map)
}

fn of_series(series: &Series) -> Value {
    let points = series.points.iter().map(|(day, value)| json!([day, value]));
    let mut map = Map::new();
    map.insert("id".to_owned(), json!(series.name));
    map.insert("unit".to_owned(), json!(series.unit));
    map.insert("points".to_owned(), points.collect());
    if let Some(target) = series.target {
        map.insert("target".to_owned(), json!(target));
    }
    Value::Object(map)
}
