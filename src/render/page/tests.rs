//! A page with every block, in every form.

use super::{csv, html, markdown, svg, terminal};
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::settings::Language;
use crate::i18n::{Translator, quantity};
use crate::page::{
    Bar, Bars, Block, Cell, Chart, Code, Column, Event, Facts, Fold, Item, Labelled, List, Mark, Page, Series, Strip,
    Strips, Table, Timeline, Tone, Words,
};
use crate::render::Look;

/// What somebody may write to break out of a page.
const HOSTILE: &str = "<script>alert('x')</script> **gras** [lien](javascript:x)\u{1b}[31m";

fn day(text: &str) -> Date {
    Date::parse(text).unwrap()
}

fn bars() -> Bars {
    let bar = |label: &str, count, of| Bar {
        label: Cell::Text(label.to_owned()),
        count,
        of,
    };
    Bars {
        name: "bars",
        title: "Des barres".into(),
        label: "Phase".into(),
        counted: "Produits".into(),
        bars: vec![bar("Idée", 1_234, Some(2_468)), bar("Inconnue", 3, None)],
        notes: vec!["Sous les barres".into()],
    }
}

fn strips() -> Strips {
    Strips {
        name: "strips",
        title: "Des durées".into(),
        label: "Phase".into(),
        strips: vec![Strip {
            label: Cell::Text("MVP".to_owned()),
            days: vec![10, 20, 1_000],
            p50: 20,
            p85: 1_000,
        }],
        notes: Vec::new(),
    }
}

fn series() -> Series {
    Series {
        name: "series".into(),
        title: "Un taux".into(),
        unit: "part".to_owned(),
        points: vec![(day("2026-01-31"), 0.25), (day("2026-06-30"), 0.4)],
        target: Some(0.6),
        notes: Vec::new(),
    }
}

fn timeline() -> Timeline {
    Timeline {
        name: "timeline",
        title: "Un parcours".into(),
        events: vec![Event {
            when: day("2026-05-04").into(),
            what: Cell::Text("Ouverture".to_owned()),
            detail: Cell::Text("par le comité".to_owned()),
        }],
        notes: Vec::new(),
    }
}

fn table() -> Table {
    let columns = ["id", "name", "count", "share", "days", "since", "known"];
    let columns = columns.map(|name| Column::new(name, format!("Titre {name}"))).to_vec();
    let row = |id: &str, count| {
        vec![
            Cell::Product(id.to_owned()),
            Cell::Text(HOSTILE.to_owned()),
            Cell::Count(count),
            Cell::Share { part: 1, whole: 8 },
            Cell::Days(1_500),
            day("2026-05-04").into(),
            Cell::OutOf { n: 3, of: 4 },
        ]
    };
    Table::new("table", columns)
        .caption("Légende")
        .rows((0..30).map(|at| row(&format!("produit-{at}"), at)))
        .at_most(5, text!("report-hidden"))
        .note("Sous le tableau")
        .of_records()
}

fn page() -> Page {
    let list = List {
        items: vec![Item {
            mark: Some(Mark {
                sign: '✔',
                tone: Tone::Good,
                is_ticked: true,
                meaning: text!("state-met"),
            }),
            words: Words::from("ORG-01").toned(Tone::Strong).then(HOSTILE),
            notes: vec!["Le fichier le montre".into()],
            shares_notes_with_next: false,
        }],
        rest: Some("Le reste de la liste".into()),
    };
    Page::new(HOSTILE)
        .lead("Sous le titre")
        .heading("Première partie")
        .with(Facts::in_columns(vec![Labelled::new(
            "Adresse",
            Cell::Address("javascript:alert(1)".to_owned()),
        )]))
        .with(Facts::in_sentences(vec![Labelled::list(
            "Motifs",
            vec!["un".into(), "deux".into()],
        )]))
        .with(bars())
        .with(strips())
        .with(series())
        .with(timeline())
        .heading("Deuxième partie")
        .with(table())
        .with(list)
        .heading("Troisième partie")
        .with(Code {
            label: "À taper".into(),
            text: "catalog list".into(),
            language: None,
        })
        .with(Block::Note("À ne pas manquer".into()))
        .with(Fold {
            summary: "Le détail".into(),
            blocks: vec![List::from_iter(["Ce qui est replié"]).into()],
        })
}

/// What every form says of the page, tables of spreadsheets apart.
const SAID: &[&str] = &[
    "Sous le titre",
    "Première partie",
    "Adresse",
    "Motifs",
    "deux",
    "Idée",
    "1\u{202f}234",
    "50\u{a0}%",
    "Sous les barres",
    "MVP",
    "1\u{202f}000",
    "25\u{a0}%",
    "40\u{a0}%",
    "60\u{a0}%",
    "Ouverture",
    "par le comité",
    "Légende",
    "produit-4",
    "13\u{a0}%",
    "1\u{202f}500 jours",
    "3\u{a0}/\u{a0}4",
    "Sous le tableau",
    "ORG-01",
    "Le fichier le montre",
    "Le reste de la liste",
    "catalog list",
    "À ne pas manquer",
    "Le détail",
    "Ce qui est replié",
];

#[test]
fn every_form_says_all_of_a_page() {
    let translator = Translator::new(Language::Fr);
    let wide = Look {
        color: false,
        width: Some(300),
    };
    let forms = [
        terminal::text(&page(), &translator, wide),
        markdown::text(&page(), &translator),
        html::text(&page(), &translator),
    ];
    for form in &forms {
        for said in SAID {
            assert!(form.contains(said), "{said}: {form}");
        }
        assert!(!form.contains("on n'en dit rien"));
    }
    // A terminal counts the rows that it does not show; the others show them.
    assert!(forms[0].contains("25 autres") && !forms[0].contains("produit-29"));
    assert!(forms[1].contains("produit-29") && forms[2].contains("produit-29"));
    let records = csv::text(&page());
    assert_eq!(records.lines().count(), 31);
    assert!(
        records.starts_with("id,name,count,share,days,since,known\n") && records.contains(",0.125,1500,2026-05-04,3/4")
    );
    // The same bytes twice.
    assert_eq!(forms[2], html::text(&page(), &translator));
}

#[test]
fn what_others_wrote_is_no_markup_and_nothing_that_runs() {
    let translator = Translator::new(Language::Fr);
    let html = html::text(&page(), &translator);
    for evil in ["<script", "href=\"javascript:", "src=", "@import", "url(", "\u{1b}"] {
        assert!(
            !crate::domain::letters::without_controls(&html).contains(evil),
            "{evil}"
        );
    }
    assert!(html.contains("&lt;script&gt;"));
    let markdown = markdown::text(&page(), &translator);
    assert!(!markdown.contains("<script") && markdown.contains("\\*\\*gras\\*\\* \\[lien\\]"));
    let colored = Look {
        color: true,
        width: Some(80),
    };
    let text = terminal::text(&page(), &translator, colored);
    assert!(!text.contains("\u{1b}[31m"), "{text}");
    assert!(text.contains("\u{1b}[1m"));
}

#[test]
fn a_page_of_a_browser_can_be_read_by_whoever_does_not_see_it() {
    for language in [Language::Fr, Language::En] {
        let html = html::text(&page(), &Translator::new(language));
        assert!(html.contains(&format!("<html lang=\"{}\">", language.as_str())));
        assert_eq!((html.matches("<h1").count(), html.matches("<main>").count()), (1, 1));
        // Every drawing has a name, a description, and the table that says the same.
        let drawings = html.matches("<svg ").count();
        assert_eq!(drawings, 3);
        for part in [
            "role=\"img\" aria-labelledby=",
            "<title id=",
            "<desc id=",
            "<details>\n<summary>Les",
        ] {
            let part = if language == Language::En {
                part.replace("Les", "The")
            } else {
                part.to_owned()
            };
            assert_eq!(html.matches(&part).count(), drawings, "{part}");
        }
        let heads = html.matches("<th ").count();
        let scoped = html.matches("<th scope=\"").count();
        assert!(heads > 30 && heads == scoped, "{heads} {scoped}");
        assert_eq!(
            html.matches("<table").count(),
            html.matches("role=\"group\" aria-label=").count()
        );
        // No id stands twice, and the summary leads to what is there.
        let ids: Vec<&str> = html
            .split(" id=\"")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        let once: std::collections::BTreeSet<&str> = ids.iter().copied().collect();
        assert_eq!(ids.len(), once.len(), "{ids:?}");
        let links: Vec<&str> = html
            .split("href=\"#")
            .skip(1)
            .filter_map(|rest| rest.split('"').next())
            .collect();
        assert!(
            links.len() == 3 && links.iter().all(|link| once.contains(link)),
            "{links:?}"
        );
    }
}

#[test]
fn a_chart_alone_is_a_drawing_that_says_what_it_shows() {
    let translator = Translator::new(Language::Fr);
    let charts: Vec<Chart> = page().charts().cloned().collect();
    for chart in charts {
        let is_timeline = matches!(chart, Chart::Timeline(_));
        let drawn = svg::first(&Page::new("Titre").with(Block::Chart(chart)), &translator);
        assert_eq!(drawn.is_none(), is_timeline);
        let Some(drawn) = drawn else { continue };
        assert!(
            drawn.starts_with("<svg xmlns=\"http://www.w3.org/2000/svg\" "),
            "{drawn}"
        );
        assert!(
            drawn.contains("<title id=\"chart-title\">") && drawn.contains("<style>"),
            "{drawn}"
        );
        assert!(!drawn.contains("NaN") && !drawn.contains("inf"), "{drawn}");
    }
    assert_eq!(svg::first(&Page::new("Titre").with(table()), &translator), None);
}

#[test]
fn a_chart_of_nothing_divides_by_nothing() {
    let translator = Translator::new(Language::Fr);
    let empty = Page::new("Titre")
        .with(Bars {
            bars: vec![Bar {
                label: Cell::Empty,
                count: 0,
                of: Some(0),
            }],
            ..bars()
        })
        .with(Strips {
            strips: vec![Strip {
                label: Cell::Empty,
                days: vec![0],
                p50: 0,
                p85: 0,
            }],
            ..strips()
        })
        .with(Series {
            points: vec![(day("2026-01-31"), 0.0)],
            target: None,
            ..series()
        })
        .with(Series {
            points: Vec::new(),
            ..series()
        });
    let plain = Look {
        color: false,
        width: None,
    };
    for form in [
        terminal::text(&empty, &translator, plain),
        markdown::text(&empty, &translator),
        html::text(&empty, &translator),
    ] {
        assert!(!form.contains("NaN") && !form.contains("inf%"), "{form}");
    }
}

#[test]
fn what_may_be_pasted_is_never_cut_and_numbers_stand_to_the_right() {
    let translator = Translator::new(Language::Fr);
    let id = "un-identifiant-assez-long-pour-gener";
    let columns = vec![
        Column::new("product", "Produit"),
        Column::new("name", "Nom"),
        Column::new("count", "Combien de fois"),
        Column::new("branch", "Branche"),
    ];
    let row = |name: &str, count| {
        vec![
            Cell::Product(id.to_owned()),
            Cell::Text(name.to_owned()),
            Cell::Count(count),
            Cell::Id(format!("catalog/{id}")),
        ]
    };
    let table = Table::new("t", columns).rows([row("Un nom si long qu'il faut le couper", 7), row("Court", 12_000)]);
    let page = Page::new("Titre").with(table);
    for width in [40, 80, 100, 120] {
        let look = Look {
            width: Some(width),
            color: false,
        };
        let text = terminal::text(&page, &translator, look);
        assert!(
            text.contains(&format!("{id}{}", if width < 120 { '\n' } else { ' ' }))
                && text.contains(&format!("catalog/{id}")),
            "{width}: {text}"
        );
        let small = if width < 120 {
            "Combien de fois\u{a0}: 7\n"
        } else {
            "     7 "
        };
        assert!(
            text.contains(small) && text.contains("12\u{202f}000"),
            "{width}: {text}"
        );
    }
}

#[test]
fn a_table_fits_a_wide_terminal_and_the_widest_texts_take_several_lines() {
    let translator = Translator::new(Language::Fr);
    let columns = ["id", "name", "phase", "since", "days", "limit"];
    let text = |text: &str| Cell::Text(text.to_owned());
    let row = |name: &str| {
        vec![
            Cell::Product("fiche-commune-entreprise-fce".to_owned()),
            text(name),
            text("Généralisation"),
            day("2021-01-01").into(),
            Cell::Number(2_151.0),
            text("revue : 365 j"),
        ]
    };
    let columns = columns.map(|name| Column::new(name, name)).to_vec();
    let rows = [
        row("Un nom bien plus long que tous les autres de ce tableau, et de loin"),
        row("Court"),
    ];
    let page = Page::new("Titre").with(Table::new("t", columns).rows(rows));
    for (width, whole) in [
        (
            120,
            &["Généralisation", "revue : 365 j", "2\u{202f}151", "et de loin"][..],
        ),
        (160, &["et de loin", "Généralisation", "revue : 365 j"]),
    ] {
        let look = Look {
            width: Some(width),
            color: false,
        };
        let text = terminal::text(&page, &translator, look);
        let widest = text.lines().map(|line| line.chars().count()).max().unwrap();
        assert!(widest <= width, "{width}: {text}");
        for said in whole
            .iter()
            .chain(&["fiche-commune-entreprise-fce", "1er\u{a0}janv.\u{a0}2021"])
        {
            assert!(text.contains(said), "{width} {said}: {text}");
        }
    }
}

#[test]
fn a_word_of_a_list_is_said_to_people_and_kept_for_programs() {
    let english = Translator::new(Language::En);
    let known = Cell::Value {
        bare: "true".to_owned(),
        called: vec![Arg::from(message!("yes"))],
    };
    let table = Table::new("t", vec![Column::new("a", "A"), Column::new("b", "B")])
        .rows([vec![known, Cell::Unknown]])
        .of_records();
    let page = Page::new("Titre").with(table);
    assert!(markdown::text(&page, &english).contains("| yes | unknown |"));
    assert_eq!(csv::text(&page), "a,b\ntrue,inconnu\n");
}

#[test]
fn a_comment_holds_what_a_forge_takes_and_counts_the_rest() {
    let translator = Translator::new(Language::Fr);
    let page = |count: usize| {
        let line = |at: usize| Words::from(format!("{at} {}", "x".repeat(200)));
        Page::new("Titre")
            .heading("Court")
            .with((0..3).map(line).collect::<List>())
            .with(Fold {
                summary: "Le détail".into(),
                blocks: vec![(0..count).map(line).collect::<List>().into()],
            })
            .heading("Après")
            .with(List::from_iter(["La fin"]))
    };
    let comment = |count: usize| markdown::comment(&page(count), "###", text!("diff-more"), &translator);
    let few = comment(10);
    assert!(few.starts_with("### Titre\n\n## Court\n") && few.contains("## Après") && few.contains("La fin"));
    assert!(!few.contains("catalog diff"));
    for count in [500, 5_000] {
        let many = comment(count);
        assert!(many.len() <= 60_000 && many.len() > 59_000, "{}", many.len());
        let shown = many.matches("\n- ").count();
        assert!(
            many.contains(&format!(
                "… et {} autres",
                quantity((count + 4 - shown) as f64, "", Language::Fr)
            )),
            "{shown}"
        );
        assert!(many.trim_end().ends_with("</details>") && !many.contains("Après"));
    }
}

#[test]
fn a_table_too_wide_for_a_phone_becomes_cards_that_say_their_columns() {
    let table = |count: usize, text: &str| {
        let names = (0..count).map(|at| Column::new(format!("c{at}"), format!("Colonne {at}")));
        let row = |cell: &str| (0..count).map(|_| Cell::Text(cell.to_owned())).collect();
        Table::new("t", names.collect()).rows([row(text)])
    };
    let drawn = |table: Table| {
        let page = Page::new("Titre").with(table);
        html::text(&page, &Translator::new(Language::Fr))
    };
    let narrow = drawn(table(3, "un"));
    assert!(
        narrow.contains("<div class=\"scroll\" role") && !narrow.contains("data-label=\""),
        "{narrow}"
    );
    let wide = drawn(table(4, "quelque chose de long"));
    assert!(wide.contains("<div class=\"scroll wide\""), "{wide}");
    // The first cell names the card.
    assert_eq!(wide.matches("data-label=\"").count(), 3, "{wide}");
    assert!(wide.contains("<td data-label=\"Colonne 3\u{a0}: \">"), "{wide}");
    assert!(drawn(table(7, "quelque chose de long")).contains("<div class=\"scroll wide wider\""));
    let mut hostile = table(4, "quelque chose de long");
    hostile.columns[1].heading = "\"><script>".into();
    assert!(!drawn(hostile).contains("<script>"));
}
