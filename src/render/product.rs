//! One product as a page: the essential first.

mod coaching;
mod results;
mod team;
pub mod vision;

use crate::diagnostic::shell::quoted;
use crate::diagnostic::texts::find;
use crate::diagnostic::{Arg, Message};
use crate::domain::date::Date;
use crate::domain::decision::Decision;
use crate::domain::decode::OneOrMany;
use crate::domain::fact::Fact as Known;
use crate::domain::id::PhaseId;
use crate::domain::naming::Named;
use crate::domain::phase::PhaseRecord;
use crate::domain::portfolio::Portfolio;
use crate::domain::product::{Confidence, ManagedBy, Population, Product};
use crate::domain::update::Weather;
use crate::i18n;
use crate::lifecycle::version::Version;
use crate::page::{Block, Cell, Code, Column, Facts, Labelled, Page, Table, Tone, Words};
use crate::report::reservations::Held;

use super::record;

/// A product among the others.
pub struct View<'v> {
    pub product: &'v Product,
    pub portfolio: &'v Portfolio,
    pub version: &'v Version,
    pub today: Date,
    /// What keeps it from its next gate.
    pub blocked: Option<&'v Held>,
    /// With all that the file says.
    pub all: bool,
    /// For everybody: without what to type next, and without what only the committee keeps of a decision.
    pub for_public: bool,
}

impl View<'_> {
    /// The table, of which a terminal shows the first rows unless all is wanted.
    fn cut(&self, table: Table, rows: usize) -> Table {
        match self.all {
            true => table,
            false => table.at_most(rows, text!("show-hidden")),
        }
    }
}

/// What stands in the first facts already, whole.
const SHOWN_FIRST: &[&str] = &[
    "id",
    "name",
    "full_name",
    "summary",
    "perimeter",
    "directorate",
    "department",
    "domain",
    "managed_by",
];

/// What the catalogue knows.
#[must_use]
pub fn page(view: &View<'_>) -> Page {
    let product = view.product;
    let full = product.full_name.known().map(|full| format!(" — {full}"));
    let mut title = Words::from(product.name.as_str()).then(full.unwrap_or_default());
    if !view.for_public {
        let id = Words::from(" (").then(Cell::Id(product.id.to_string())).then(")");
        title = title.then(id.toned(Tone::Muted));
    }
    let mut page = Page::new(title);
    if let Some(summary) = product.summary.known() {
        page = page.lead(summary.as_str());
    }
    page = page
        .with(Facts::in_columns(facts(view)))
        .heading(message!("show-phases"))
        .with(phases(view));
    if !product.decisions.is_empty() {
        page = page.heading(message!("show-decisions")).with(decisions(view));
    }
    page = page
        .with_all(view.blocked.map(blocked))
        .with_all(open_reservations(product, view.today))
        .with_all(closing(view))
        .with_all(results::indicators(view))
        .with_all(results::plans(view))
        .with_all(team::team(view))
        .with_all(team::needs(view))
        .with_all(coaching::blocks(view))
        .with_all(results::deliverables(view));
    if view.all {
        let facts = record::facts("Product", Product::fields(), &record::json(product), SHOWN_FIRST);
        page = page.heading(message!("show-all")).with(Facts::in_sentences(facts));
    }
    if view.for_public {
        return page;
    }
    if !view.all {
        page = page.text(message!("show-next-all", id = Arg::shown(&product.id)));
    }
    let phase = view.version.phase_on(product, view.today);
    if phase.and_then(|phase| view.version.next_gate(phase)).is_some() {
        page = page.text(message!("show-next", id = Arg::shown(&product.id)));
    }
    page
}

/// Which gate waits for the reservations of a product.
fn blocked(held: &Held) -> Block {
    let gate = Arg::Id {
        of: Named::Gate,
        id: held.gate.to_string(),
    };
    let message = match held.sitting {
        Some(day) => message!("show-blocked-sitting", gate = gate, day = day),
        None => message!("show-blocked-go", gate = gate),
    };
    Block::Note(Words::from(message).toned(Tone::Bad))
}

/// A directorate or a department by its name; what is neither, as the file says it.
fn named_or_text(text: &str, portfolio: &Portfolio) -> Cell {
    let reference = portfolio.reference().map(|entry| &entry.value);
    match reference.and_then(|reference| reference.body(text)) {
        Some(of) => Cell::named(of, text),
        None => Cell::Text(text.to_owned()),
    }
}

/// The command that records that the first open reservation is lifted.
fn closing(view: &View<'_>) -> Option<Block> {
    let open = view.product.open_reservations(view.today);
    let (decision, reservation) = open.first()?;
    let name = decision.name_of(reservation);
    let is_blocked = if view.blocked.is_some() { "yes" } else { "no" };
    Some(Block::from(Code {
        label: message!("show-next-close", blocked = is_blocked).into(),
        text: message!(
            "show-close",
            command = Arg::Command(format!(
                "catalog reservation close {} {}",
                quoted(view.product.id.as_str()),
                quoted(&name)
            ))
        )
        .into(),
        language: None,
    }))
}

/// A note on each reservation that stands on the day `today`.
pub(super) fn open_reservations(product: &Product, today: Date) -> Vec<Block> {
    let note = |(decision, reservation): (&Decision, &crate::domain::decision::Reservation)| {
        let due = reservation.due_by(today);
        let message = message!(
            "show-open-reservation",
            reservation = Arg::shown(&reservation.id),
            decision = Arg::shown(&decision.id),
            text = reservation.text.known().cloned().unwrap_or_default(),
            role = reservation
                .owner_role
                .known()
                .map_or_else(|| message!("unknown").into(), |id| super::role(id)),
            due = due.map_or_else(|| Arg::from("–"), Arg::from),
            late = if due.is_some_and(|due| due < today) {
                "yes"
            } else {
                "no"
            }
        );
        Block::Note(Words::from(message).toned(Tone::Warning))
    };
    product.open_reservations(today).into_iter().map(note).collect()
}

fn facts(view: &View<'_>) -> Vec<Labelled> {
    let product = view.product;
    let mut facts = vec![
        fact("fact-phase", Some(current(view))),
        fact("fact-weather", weather(view)),
    ];
    facts.extend([
        fact("fact-directorate", several(&product.directorate, Named::Directorate)),
        fact("fact-department", several(&product.department, Named::Department)),
        fact("fact-domain", several(&product.domain, Named::Domain)),
        fact(
            "fact-perimeter",
            known(&product.perimeter, |id| named(Named::Perimeter, id)),
        ),
        fact(
            "fact-managed-by",
            known(&product.managed_by, |kind| word(ManagedBy::LIST, kind.as_str())),
        ),
    ]);
    let audience = product.audience.known();
    let populations = audience.and_then(|audience| audience.populations.known()).map(|list| {
        let words = list.iter().map(|one| word(Population::LIST, one.as_str()));
        Words::joined(words, ", ")
    });
    facts.push(fact("fact-populations", populations));
    let hosting = product.hosting.known();
    let platform = hosting.and_then(|hosting| known(&hosting.platform, |id| named(Named::Platform, id)));
    facts.push(fact("fact-hosting", platform));
    if let Some(links) = product.links.known() {
        let address = |address: &str| Words::from(Cell::Address(address.to_owned()));
        let service = links.service_url.known().map(|link| address(link.as_str()));
        facts.push(fact("fact-service", service));
        let repositories = known(&links.repositories, |list| {
            Words::joined(list.iter().map(|one| address(one.url.as_str())), ", ")
        });
        facts.push(fact("fact-repositories", repositories));
    }
    let dependents = view.portfolio.dependents(&product.id);
    if !dependents.is_empty() {
        let ids = dependents.iter().map(|id| Words::from(Cell::Product(id.to_string())));
        facts.push(fact("fact-dependents", Some(Words::joined(ids, ", "))));
    }
    facts.extend(baseline(product));
    facts.into_iter().flatten().collect()
}

/// What the team said last of how the product fares: the public is told nothing of it.
fn weather(view: &View<'_>) -> Option<Words> {
    let update = view.product.last_update(view.today).filter(|_| !view.for_public)?;
    let called = Arg::word(Weather::LIST, update.weather.as_str());
    let tone = match update.weather {
        Weather::AuVert => Tone::Good,
        Weather::ASurveiller => Tone::Warning,
        Weather::EnDifficulte => Tone::Bad,
    };
    let said = message!("show-weather", weather = called, day = Arg::Day(update.on.into()));
    Some(Words::from(said).toned(tone))
}

/// What the first state of the product is founded on, and what it leaves open.
fn baseline(product: &Product) -> Vec<Option<Labelled>> {
    let Some(baseline) = product.baseline.known() else {
        return Vec::new();
    };
    let confidence = baseline.confidence.known().map_or_else(
        || Arg::from("–"),
        |confidence| Arg::word(Confidence::LIST, confidence.as_str()),
    );
    let source = message!(
        "show-baseline",
        as_of = baseline.as_of,
        source = baseline.source.0.join(" ; "),
        confidence = confidence
    );
    let doubts = baseline.doubts.known().map(|doubts| {
        let said = doubts.iter().map(|doubt| Words::from(Cell::Label(i18n::doubt(doubt))));
        Words::joined(said, "\u{a0}; ")
    });
    vec![fact("fact-baseline", Some(source.into())), fact("fact-doubts", doubts)]
}

/// A fact under the label of this key, where the file says it.
fn fact(label: &'static str, words: Option<Words>) -> Option<Labelled> {
    words.map(|words| Labelled::new(Message::new(label), words))
}

fn unknown() -> Words {
    Words::from(Cell::Unknown).toned(Tone::Muted)
}

fn named(of: Named, id: &impl ToString) -> Words {
    Cell::named(of, id.to_string()).into()
}

fn word(list: crate::domain::decode::Words, word: &str) -> Words {
    Cell::Label(Arg::word(list, word)).into()
}

fn known<T>(fact: &Known<T>, words: impl Fn(&T) -> Words) -> Option<Words> {
    match fact {
        Known::Absent => None,
        Known::Unknown => Some(unknown()),
        Known::Known(value) => Some(words(value)),
    }
}

fn several<T: ToString>(fact: &Known<OneOrMany<T>>, of: Named) -> Option<Words> {
    known(fact, |ids| Words::joined(ids.0.iter().map(|id| named(of, id)), ", "))
}

fn current(view: &View<'_>) -> Words {
    let record = view.product.phase_on(view.today);
    let Some((record, phase)) = record.and_then(|record| Some((record, record.phase.known()?))) else {
        return unknown();
    };
    let phase = today_name(view, phase);
    match record.start.known() {
        None => Cell::named(Named::Phase, phase).into(),
        Some(start) => {
            let days = start.exact().map_or(0, |start| view.today.days_since(start));
            message!(
                "show-phase-since",
                phase = Arg::phase(phase),
                start = *start,
                days = i64::from(days)
            )
            .into()
        }
    }
}

/// The phase under its name of today.
fn today_name<'v>(view: &View<'v>, phase: &'v PhaseId) -> &'v PhaseId {
    view.version.current_name(phase).unwrap_or(phase)
}

fn phases(view: &View<'_>) -> Table {
    let several_cycles = view.product.latest_cycle() > 1;
    let row = |(cycle, record): (u32, &PhaseRecord)| {
        let phase = record.phase.known().map_or(Cell::Unknown, |phase| {
            Cell::named(Named::Phase, today_name(view, phase))
        });
        let start = record.start.known().map_or(Cell::Unknown, |start| Cell::from(*start));
        let by = record.entered_by.known().map_or(Cell::Empty, |by| {
            let key = format!("entered-{by}");
            match find(&key) {
                Some(_) => Message::new(key).into(),
                None if view.for_public => message!("show-by-decision").into(),
                None => Cell::Id(by.to_string()),
            }
        });
        let cycle = several_cycles.then(|| Cell::Number(f64::from(cycle)));
        cycle.into_iter().chain([start, phase, by]).collect()
    };
    let columns = several_cycles.then(|| Column::new("cycle", message!("column-cycle")));
    let columns = columns.into_iter().chain([
        Column::new("start", message!("column-start")),
        Column::new("phase", message!("column-phase")),
        Column::new("entered_by", message!("column-entered")),
    ]);
    Table::new("phases", columns.collect()).rows(view.product.cycles().map(row))
}

/// How many reservations a decision made, and how many of them still stand.
fn reserved(decision: &Decision, view: &View<'_>) -> Cell {
    let count = decision.reservations.len();
    let open = view.product.open_reservations(view.today).into_iter();
    let open = open.filter(|(own, _)| own.id == decision.id).count();
    if count == 0 {
        return Cell::Count(0);
    }
    message!("show-reservations", count = count, open = open).into()
}

fn decisions(view: &View<'_>) -> Table {
    let kept = |decision: &Decision| {
        let used = match view.product.is_used(decision) {
            _ if !view.version.opens_phase(&decision.outcome) => Cell::Empty,
            true => message!("decision-used").into(),
            false => message!("decision-unused").into(),
        };
        [reserved(decision, view), used, Cell::Id(decision.id.to_string())]
    };
    let row = |decision: &Decision| {
        let said = [
            decision.day().map_or(Cell::Empty, Cell::from),
            Cell::named(Named::Gate, &decision.gate),
            Cell::named(Named::Outcome, &decision.outcome),
        ];
        let kept = (!view.for_public).then(|| kept(decision));
        said.into_iter().chain(kept.into_iter().flatten()).collect()
    };
    let mut columns = vec![
        Column::new("day", message!("column-day")),
        Column::new("gate", message!("column-gate")),
        Column::new("outcome", message!("column-outcome")),
    ];
    if !view.for_public {
        columns.extend([
            Column::new("reservations", message!("column-reservations")),
            Column::new("use", message!("column-use")),
            Column::new("id", message!("column-id")),
        ]);
    }
    Table::new("decisions", columns).rows(view.product.decisions.iter().map(row))
}
