//! A table in windows of several widths.

use unicode_width::UnicodeWidthStr;

use crate::domain::date::Date;
use crate::domain::settings::Language;
use crate::i18n::Translator;
use crate::page::{Cell, Column, Page, Table};
use crate::render::Look;

fn at(table: &Table, width: Option<usize>) -> String {
    let translator = Translator::new(Language::Fr);
    let page = Page::new("Titre").with(table.clone());
    let text = super::text(&page, &translator, Look { width, color: false });
    let widest = text.lines().map(UnicodeWidthStr::width).max().unwrap_or(0);
    assert!(width.is_none_or(|width| widest <= width), "{text}");
    text
}

fn text(text: &str) -> Cell {
    Cell::Text(text.to_owned())
}

fn table(headings: &[&str], rows: Vec<Vec<Cell>>) -> Table {
    let columns = headings.iter().map(|heading| Column::new(*heading, *heading));
    Table::new("t", columns.collect()).rows(rows)
}

const ASKED: &str = "Faire dire par un juriste ce que vaut la signature à distance d’un diplôme";

/// One text too long for a window of 80 columns.
fn asked() -> Table {
    let row = |asked: &str, days| vec![Cell::Product("essai-bloque".into()), text(asked), Cell::Days(days)];
    table(
        &["Identifiant", "Ce qui est demandé", "Retard"],
        vec![row(ASKED, 53), row("Nommer trois risques", 48)],
    )
}

#[test]
fn a_text_too_long_takes_several_lines_in_a_narrow_window() {
    let said = at(&asked(), Some(80));
    let lines: Vec<&str> = said.lines().skip(2).collect();
    assert_eq!(
        lines,
        [
            "Identifiant   Ce qui est demandé                                          Retard",
            "essai-bloque  Faire dire par un juriste ce que vaut la signature à      53 jours",
            "              distance d’un diplôme",
            "essai-bloque  Nommer trois risques                                      48 jours",
        ],
        "{said}"
    );
}

#[test]
fn a_text_of_more_than_six_lines_is_cut() {
    let long = table(
        &["Identifiant", "Texte"],
        vec![vec![Cell::Product("a".into()), text(&[ASKED; 8].join(" "))]],
    );
    let said = at(&long, Some(80));
    assert_eq!(said.lines().skip(3).count(), 6, "{said}");
    assert!(said.ends_with("…\n"), "{said}");
}

#[test]
fn a_row_keeps_its_line_where_all_fits_or_nobody_looks() {
    let short = asked();
    let two = Table {
        rows: short.rows.iter().skip(1).cloned().collect(),
        ..short
    };
    assert_eq!(at(&two, Some(80)), at(&two, None));
    let wide = table(&["a", "b"], vec![vec![text(ASKED), text(ASKED)]]);
    let said = at(&wide, Some(120));
    assert!(said.lines().count() == 5 && !said.contains('…'), "{said}");
    let piped = at(&wide, None);
    assert!(piped.contains(&format!("{ASKED}  {ASKED}\n")), "{piped}");
}

/// More columns than 80 letters hold.
fn reservations() -> Table {
    let day = Date::parse("2026-09-30").unwrap();
    let row = |id: &str, days| {
        vec![
            Cell::Product(id.into()),
            Cell::Id("g-construction-2026-03-10/r1".into()),
            text(ASKED),
            text("responsable métier"),
            day.into(),
            days,
            Cell::Count(0),
        ]
    };
    table(
        &[
            "Identifiant",
            "Réserve",
            "Demande",
            "Par",
            "Échéance",
            "Retard",
            "Prolongations",
        ],
        vec![row("essai-bloque", Cell::Days(53)), row("sante", Cell::Empty)],
    )
}

#[test]
fn a_row_is_a_block_where_its_columns_would_be_too_narrow_to_be_read() {
    let said = at(&reservations(), Some(80));
    let block = |id: &str, days: &str| {
        format!(
            "Identifiant\u{a0}: {id}\n  Réserve\u{a0}: g-construction-2026-03-10/r1\n  \
             Demande\u{a0}: Faire dire par un juriste ce que vaut la signature à distance d’un\n    diplôme\n  \
             Par\u{a0}: responsable métier\n  Échéance\u{a0}: 30\u{a0}septembre 2026\n{days}"
        )
    };
    // Nothing was extended: a block has no line of it.
    let both = [block("essai-bloque", "  Retard\u{a0}: 53 jours\n"), block("sante", "")];
    assert_eq!(said, format!("Titre\n\n{}", both.join("\n")));
    let noted = at(&reservations().note("Une note"), Some(80));
    assert_eq!(noted, format!("{said}\nUne note\n"));
}

#[test]
fn a_block_of_a_product_begins_with_its_name_and_four_are_enough_where_the_rest_may_be_counted() {
    let mut named = reservations();
    named.columns.insert(1, Column::new("name", "Nom"));
    for row in &mut named.rows {
        row.insert(1, text("Signature Solennelle"));
    }
    let said = at(&named, Some(80));
    let first = "Signature Solennelle (essai-bloque)\n  Réserve\u{a0}: g-construction-2026-03-10/r1\n";
    assert!(said.starts_with(&format!("Titre\n\n{first}")), "{said}");
    named.rows = named.rows.iter().cycle().take(8).cloned().collect();
    let rows = |said: &str| said.matches("Signature Solennelle (").count();
    assert_eq!(rows(&at(&named, Some(80))), 8);
    let short = at(&named.at_most(10, text!("report-hidden")), Some(80));
    assert_eq!(rows(&short), 4, "{short}");
    assert!(
        short.ends_with("\n… et 4 autres (`--all` les montre tous)\n"),
        "{short}"
    );
    // On as few lines as they take, and what is short is whole.
    let packed = "(essai-bloque)\n  Réserve\u{a0}: g-construction-2026-03-10/r1\u{a0}· Demande\u{a0}: Faire";
    assert!(short.contains(packed), "{short}");
    assert!(short.contains("Retard\u{a0}:\u{a0}53\u{a0}jours"), "{short}");
    assert!(short.lines().all(|line| line.chars().count() <= 80), "{short}");
}

#[test]
fn a_column_in_which_no_row_counts_anything_gives_its_room_to_the_others() {
    let headings = ["Phase", "Inconnue", "Total"];
    let rows = [("Construction", 5), ("Généralisation", 4)];
    let rows = rows.map(|(phase, count)| vec![text(phase), Cell::Count(0), Cell::Count(count)]);
    let counted = table(&headings, rows.to_vec());
    assert!(at(&counted, Some(80)).contains("Inconnue"));
    let narrow = at(&counted, Some(24));
    assert!(!narrow.contains("Inconnue") && narrow.lines().count() == 5, "{narrow}");
}

#[test]
fn a_column_of_letters_stays_one_whatever_its_heading() {
    let headings = [
        "Identifiant",
        "Homologation",
        "Accessibilité",
        "Architecture",
        "Agrément",
        "Déclaration",
    ];
    let mut row = vec![Cell::Product("public-en-retard".into())];
    row.extend(["C", "R", "N", "–", "?"].map(text));
    let letters = table(&headings, vec![row.clone()]);
    let said = at(&letters, Some(60));
    let letter = |letter: &str| said.contains(&format!(" {letter}"));
    assert!(["C", "R", "N", "–", "?"].into_iter().all(letter), "{said}");
    assert!(said.contains("Homolo…") && said.lines().count() == 4, "{said}");
    // Numbers say nothing without their headings.
    row.splice(1.., [1, 2, 3, 4, 5].map(Cell::Count));
    let numbers = at(&table(&headings, vec![row]), Some(60));
    assert!(numbers.contains("Homologation\u{a0}: 1\n"), "{numbers}");
}

#[test]
fn an_id_is_whole_however_wide_the_window_is() {
    let id = "g-construction-2026-03-10/r1";
    for width in [40, 80, 100, 120, 140] {
        let said = at(&reservations(), Some(width));
        assert_eq!(said.matches(id).count(), 2, "{width}: {said}");
    }
}
