//! Which requests for help wait for an answer, which agreed actions are late, and which teams are coached? (G4, G5)

mod coaching;

use std::collections::{BTreeMap, BTreeSet};

use crate::committee::owed::is_open;
use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::id::TermId;
use crate::domain::product::Product;
use crate::domain::team::{Action, SupportNeed, SupportStatus};
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, by_name, named};
use super::shared::acts::{Acts, value};
use super::shared::people;
use super::shared::statistics::{Duration, Survival, median};
use super::shared::stays::at_risk_table;
use super::shared::words::{action_origin, spaced};
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "support",
    names: &["appuis"],
    question: text!("explain-report-support"),
    audience: &[Audience::Coach, Audience::Committee],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// A request that nobody has taken up for longer waits too long.
const WAITS_DAYS: i32 = 60;

/// A request for help by the day of the report.
struct Asked<'i> {
    product: &'i Product,
    need: &'i SupportNeed,
    raised: Option<Date>,
    started: Option<Date>,
    closed: Option<Date>,
    is_open: bool,
    is_started: bool,
}

/// The requests of active products that were made by that day; one without a date counts as the file has it.
fn asked<'i>(input: &Input<'i>) -> Vec<Asked<'i>> {
    let by = |day: Option<&Date>| day.copied().filter(|day| *day <= input.on);
    let mut all = Vec::new();
    for product in input.active() {
        let needs = product.support_needs.items().iter();
        let made = needs.filter(|need| need.raised_on.known().is_none_or(|day| *day <= input.on));
        all.extend(made.map(|need| {
            let status = need.status.known();
            let is_over = matches!(
                status,
                Some(SupportStatus::Clos | SupportStatus::Refuse | SupportStatus::SansSuite)
            );
            let closed = by(need.closed_on.known());
            let started = by(need.started_on.known());
            Asked {
                product,
                need,
                raised: need.raised_on.known().copied(),
                started,
                closed,
                // What was closed later was open that day.
                is_open: closed.is_none() && (need.closed_on.known().is_some() || !is_over),
                is_started: started.is_some()
                    || (need.started_on.known().is_none() && status == Some(&SupportStatus::EnCours)),
            }
        }));
    }
    all.sort_by_key(|one| (one.raised.is_none(), one.raised, &one.product.id));
    all
}

impl Asked<'_> {
    /// Days that it has waited for somebody to start.
    fn waits(&self, on: Date) -> Option<i32> {
        let raised = self.raised.filter(|_| self.is_open && !self.is_started)?;
        Some(on.days_since(raised))
    }

    fn until(&self, end: Option<Date>) -> Option<f64> {
        let days = end?.days_since(self.raised?);
        (days >= 0).then_some(f64::from(days))
    }

    /// How long it waited or has waited to start; one that ended before it started tells no more than that.
    fn wait(&self, on: Date) -> Option<Duration> {
        let has_ended = self.started.is_some();
        if self.is_started && !has_ended {
            return None;
        }
        let end = self.started.or(self.closed).or(self.is_open.then_some(on));
        self.until(end).map(|days| Duration { days, has_ended })
    }
}

/// An agreed action that is open on the day of the report.
struct Owed<'i> {
    product: &'i Product,
    action: &'i Action,
    late: bool,
}

/// The actions of active products, open on that day; those that have no day they were done on count as their state says.
fn owed<'i>(input: &Input<'i>) -> Vec<Owed<'i>> {
    let mut all = Vec::new();
    for product in input.active() {
        let actions = product.actions.items().iter();
        let open = actions.filter(|action| is_open(action, input.on));
        all.extend(open.map(|action| Owed {
            product,
            action,
            late: action.due < input.on,
        }));
    }
    all.sort_by_key(|one| (one.action.due, &one.product.id));
    all
}

fn answer(input: &Input<'_>) -> Answer {
    let needs = asked(input);
    let actions = owed(input);
    let coached = coaching::coached(input);
    let unmet: Vec<&Asked<'_>> = unmet(&needs, input.on);
    let late = actions.iter().filter(|one| one.late).count();
    let open = needs.iter().filter(|one| one.is_open).count();
    let said = input.active().filter(|product| product.support_needs.known().is_some());
    let silent = input.active().count() - said.count();
    let in_short = message!(
        "support-in-short",
        asked = needs.len(),
        open = open,
        unmet = unmet.len(),
        days = i64::from(WAITS_DAYS),
        late = late
    );
    let answer = Answer::new(in_short)
        .figures(need_figures(input, &needs))
        .figures(action_figures(input, &actions))
        .figures(coaching::figures(input, &coached))
        .section(message!("support-open"), need_table(input, &needs))
        .section(message!("support-by-type"), type_table(input, &needs))
        .section(message!("support-at-risk"), at_risk(&needs, input.on))
        .section(message!("support-late"), action_table(&actions))
        .section(message!("support-by-owner"), owner_table(&actions))
        .section(message!("support-by-origin"), origin_table(&actions))
        .section(message!("support-coaching-kinds"), coaching::kinds(&coached))
        .section(message!("support-coachings"), coaching::list(&coached))
        .without(text!("left-out-no-support-need"), silent);
    let first = unmet.first().map(|one| one.product);
    match first.or_else(|| actions.iter().find(|one| one.late).map(|one| one.product)) {
        Some(product) => answer.next(message!("support-next"), format!("catalog show {}", product.id)),
        None if needs.is_empty() => answer.next(message!("support-next-write"), "catalog explain support_needs"),
        None => answer.next(message!("support-next-none"), "catalog report problems"),
    }
}

fn unmet<'n, 'i>(needs: &'n [Asked<'i>], on: Date) -> Vec<&'n Asked<'i>> {
    let waits = |one: &&Asked<'_>| one.waits(on).is_some_and(|days| days > WAITS_DAYS);
    needs.iter().filter(waits).collect()
}

fn waits(needs: &[Asked<'_>], on: Date) -> Vec<Duration> {
    needs.iter().filter_map(|one| one.wait(on)).collect()
}

/// How many still waited after so many days.
fn at_risk(needs: &[Asked<'_>], on: Date) -> Table {
    let waits = waits(needs, on);
    let row = (message!("support-until-started").into(), waits.as_slice());
    at_risk_table(message!("report-column-duration"), [row])
}

/// G4. Units are requests; nothing is known where no file says whether there are any.
fn need_figures(input: &Input<'_>, needs: &[Asked<'_>]) -> Vec<Figure> {
    let said = input
        .active()
        .filter(|product| product.support_needs.known().is_some())
        .count();
    let known = |figure: Figure| if said == 0 { figure.unknown() } else { figure };
    let all = needs.len();
    let open: Vec<&Asked<'_>> = needs.iter().filter(|one| one.is_open).collect();
    let waiting = open.iter().filter(|one| one.waits(input.on).is_some()).count();
    let waits = waits(needs, input.on);
    let starts: Vec<f64> = waits.iter().filter(|one| one.has_ended).map(|one| one.days).collect();
    let (middle, low, high) = Survival::of(&waits).median();
    let closes: Vec<f64> = needs.iter().filter_map(|one| one.until(one.closed)).collect();
    let refused = |one: &&Asked<'_>| !one.is_open && one.need.status.known() == Some(&SupportStatus::Refuse);
    let refused = needs.iter().filter(refused).count();
    let (named, unfollowed) = unfollowed(input);
    let unfollowed = Figure::count("G4", text!("figure-support-unfollowed"), unfollowed, named);
    let mut figures = vec![
        known(Figure::count("G4", text!("figure-support-open"), open.len(), all)),
        known(
            Figure::count(
                "G4",
                text!("figure-support-unmet"),
                unmet(needs, input.on).len(),
                waiting,
            )
            .of(open.len()),
        ),
        Figure::days("G4", text!("figure-support-start"), median(&starts), starts.len()).of(all),
        Figure::days("G4", text!("figure-support-start-all"), middle, waits.len())
            .of(all)
            .within(low, high),
        Figure::days("G4", text!("figure-support-close"), median(&closes), closes.len()).of(all),
        known(Figure::count("G4", text!("figure-support-refused"), refused, all)),
        if named == 0 { unfollowed.unknown() } else { unfollowed },
    ];
    for (kind, own) in by_type(needs) {
        let open = own.iter().filter(|one| one.is_open).count();
        let figure = Figure::count("G4", text!("figure-support-type"), open, own.len());
        figures.push(figure.about(kind, offer(input, kind)));
    }
    figures
}

/// The needs that decisions name, in the life that goes on, and those of them that are in no list of requests.
fn unfollowed(input: &Input<'_>) -> (usize, usize) {
    let acts = Acts::of(input);
    let active: BTreeSet<_> = input.active().map(|product| &product.id).collect();
    let (mut named, mut missing) = (0, 0);
    let own = acts.standing().filter(|act| active.contains(&act.product.id));
    for act in own.filter(|act| act.decision.cycle() == act.product.latest_cycle()) {
        for kind in act
            .decision
            .support_needs
            .known()
            .into_iter()
            .flat_map(|needs| &needs.needs)
        {
            let listed = act.product.support_needs.items().iter().any(|need| need.kind == *kind);
            named += 1;
            missing += usize::from(!listed);
        }
    }
    (named, missing)
}

/// G5. Units are actions.
fn action_figures(input: &Input<'_>, actions: &[Owed<'_>]) -> Vec<Figure> {
    let said = input.active().any(|product| product.actions.known().is_some());
    let late = actions.iter().filter(|one| one.late).count();
    let all: usize = input.active().map(|product| product.actions.items().len()).sum();
    let figure = Figure::count("G5", text!("figure-support-actions"), late, actions.len()).of(all);
    let mut figures = vec![if said { figure } else { figure.unknown() }];
    let mut about = |key, named: fn(&str) -> Arg, groups: Groups<'_>| {
        for (name, (open, late)) in groups {
            figures.push(Figure::count("G5", key, late, open).about(name, named(name)));
        }
    };
    about(text!("figure-support-actions-owner"), plain, grouped(actions, owner));
    about(
        text!("figure-support-actions-origin"),
        action_origin,
        grouped(actions, origin),
    );
    figures
}

fn by_type<'n, 'i>(needs: &'n [Asked<'i>]) -> Vec<(&'n TermId, Vec<&'n Asked<'i>>)> {
    let mut types: BTreeMap<&str, (&TermId, Vec<&Asked<'_>>)> = BTreeMap::new();
    for one in needs {
        let kind = &one.need.kind;
        types.entry(kind.as_str()).or_insert((kind, Vec::new())).1.push(one);
    }
    let mut types: Vec<_> = types.into_values().collect();
    types.sort_by_key(|(_, own)| std::cmp::Reverse(own.len()));
    types
}

/// What people call a kind of help.
fn offer(input: &Input<'_>, kind: &TermId) -> Arg {
    let mut versions = input.lifecycle.files().iter().rev();
    let found = versions.find_map(|file| file.version.support_offers.iter().find(|one| one.id == *kind));
    found.map_or_else(|| spaced(kind.as_str()), |found| Arg::both(&found.fr, &found.en))
}

fn need_table(input: &Input<'_>, needs: &[Asked<'_>]) -> Table {
    let columns = vec![
        by_name(),
        Column::new("type", message!("support-column-type")),
        Column::new("description", message!("support-column-what")),
        Column::new("routed_to", message!("support-column-routed")),
        Column::new("status", message!("support-column-status")),
        Column::new("raised_on", message!("support-column-raised")),
        Column::new("days_waited", message!("support-column-waits")),
    ];
    let row = |one: &Asked<'_>| {
        let status = one
            .need
            .status
            .known()
            .map(|status| Arg::word(SupportStatus::LIST, status.as_str()));
        vec![
            named(one.product),
            value(&one.need.kind, offer(input, &one.need.kind)),
            text(one.need.description.known()),
            routed(input, one.need.routed_to.known()),
            status.map_or(Cell::Unknown, Cell::Label),
            one.raised.map_or(Cell::Unknown, Cell::from),
            one.waits(input.on).map_or(Cell::Empty, |days| Cell::Days(days.into())),
        ]
    };
    Table::new("needs", columns)
        .rows(needs.iter().filter(|one| one.is_open).map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

fn text(fact: Option<&String>) -> Cell {
    fact.map_or(Cell::Unknown, |text| Cell::Text(text.clone()))
}

/// Who takes it up, by what people call them.
fn routed(input: &Input<'_>, to: Option<&String>) -> Cell {
    to.map_or(Cell::Unknown, |to| match people::entity(input.portfolio, to) {
        Arg::Text(text) => Cell::Text(text),
        called => value(to, called),
    })
}

fn type_table(input: &Input<'_>, needs: &[Asked<'_>]) -> Table {
    let columns = vec![
        Column::new("type", message!("support-column-type")),
        Column::new("raised", message!("support-column-asked")),
        Column::new("open", message!("support-column-open")),
        Column::new("start_days", message!("support-column-start")),
    ];
    let row = |(kind, own): (&TermId, Vec<&Asked<'_>>)| {
        let starts: Vec<f64> = own.iter().filter_map(|one| one.until(one.started)).collect();
        let start = median(&starts).map_or(Cell::Empty, |days| Cell::Days(days.round() as i64));
        vec![
            value(kind, offer(input, kind)),
            Cell::Count(own.len()),
            Cell::Count(own.iter().filter(|one| one.is_open).count()),
            start,
        ]
    };
    Table::new("types", columns).rows(by_type(needs).into_iter().map(row))
}

/// A function, which files write in words.
fn plain(text: &str) -> Arg {
    text.into()
}

type Groups<'a> = Vec<(&'a str, (usize, usize))>;

fn owner<'a>(one: &Owed<'a>) -> Option<&'a str> {
    Some(one.action.owner.as_str())
}

fn origin<'a>(one: &Owed<'a>) -> Option<&'a str> {
    one.action.origin.known().map(TermId::as_str)
}

/// The open actions of each group, and the late ones; the most late first.
fn grouped<'a>(actions: &[Owed<'a>], by: impl Fn(&Owed<'a>) -> Option<&'a str>) -> Groups<'a> {
    let mut groups: BTreeMap<&str, (usize, usize)> = BTreeMap::new();
    for one in actions {
        let Some(name) = by(one) else { continue };
        let counts = groups.entry(name).or_default();
        counts.0 += 1;
        counts.1 += usize::from(one.late);
    }
    let mut groups: Groups<'_> = groups.into_iter().collect();
    groups.sort_by_key(|(name, (open, late))| (std::cmp::Reverse((*late, *open)), *name));
    groups
}

fn action_table(actions: &[Owed<'_>]) -> Table {
    let columns = vec![
        by_name(),
        Column::new("text", message!("support-column-action")),
        Column::new("owner", message!("support-column-owner")),
        Column::new("origin", message!("support-column-origin")),
        Column::new("due", message!("support-column-due")),
    ];
    let row = |one: &Owed<'_>| {
        vec![
            named(one.product),
            Cell::Text(one.action.text.clone()),
            Cell::Text(one.action.owner.clone()),
            origin(one).map_or(Cell::Unknown, |id| value(id, action_origin(id))),
            one.action.due.into(),
        ]
    };
    Table::new("actions", columns)
        .rows(actions.iter().filter(|one| one.late).map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

fn owner_table(actions: &[Owed<'_>]) -> Table {
    group_table(
        "owners",
        "owner",
        message!("support-column-owner"),
        grouped(actions, owner),
        plain,
    )
}

fn origin_table(actions: &[Owed<'_>]) -> Table {
    group_table(
        "origins",
        "origin",
        message!("support-column-origin"),
        grouped(actions, origin),
        action_origin,
    )
}

fn group_table(
    name: &'static str,
    id: &'static str,
    heading: crate::diagnostic::Message,
    groups: Groups<'_>,
    named: fn(&str) -> Arg,
) -> Table {
    let columns = vec![
        Column::new(id, heading),
        Column::new("open", message!("support-column-open-actions")),
        Column::new("overdue", message!("column-overdue")),
    ];
    let row =
        |(id, (open, late)): (&str, (usize, usize))| vec![value(id, named(id)), Cell::Count(open), Cell::Count(late)];
    Table::new(name, columns)
        .rows(groups.into_iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    const PHASES: &str = "phases: [{phase: idee, start: 2025-01-06, entered_by: registration}]\n";

    fn needs(needs: &str) -> String {
        format!("{PHASES}support_needs: [{needs}]\n")
    }

    #[test]
    fn requests_wait_start_and_close() {
        let catalogue = Catalogue::of(&[
            &needs(
                "{id: s1, type: design, raised_on: 2025-06-01, status: oriente}, {id: s2, type: design, raised_on: 2025-05-01, started_on: 2025-05-11, closed_on: 2025-06-30, status: clos}",
            ),
            &needs(
                "{id: s1, type: devops, raised_on: 2025-08-01, started_on: 2025-08-31, status: en_cours}, {id: s2, type: devops, raised_on: 2025-07-01, closed_on: 2025-07-08, status: refuse}, {id: s3, type: devops, raised_on: 2026-01-01, status: identifie}",
            ),
            PHASES,
        ]);
        let answer = catalogue.answer(&REPORT, "2025-09-29");
        // Four were made by that day, two are open: p1/s1 and p2/s1.
        assert_eq!(answer.hand("support-open"), (Some(2.0), 4, 4));
        // p1/s1 has waited for 120 days, p2/s1 has started.
        assert_eq!(answer.hand("support-unmet"), (Some(1.0), 1, 2));
        // Started after 10 and 30 days.
        assert_eq!(answer.hand("support-start"), (Some(20.0), 2, 4));
        // Refused after 7 days (4 at risk), 10 (3 at risk: 2/3 wait on), 30 (2 at risk: 1/3): the curve is under one half at 30.
        assert_eq!(answer.hand("support-start-all"), (Some(30.0), 4, 4));
        // Closed after 60 days, and 7.
        assert_eq!(answer.hand("support-close"), (Some(33.5), 2, 4));
        assert_eq!(answer.hand("support-refused"), (Some(1.0), 4, 4));
        assert_eq!(answer.hand("support-type.design"), (Some(1.0), 2, 2));
        // On 20 August p2/s1 had not started: it waited for 19 days.
        let before = catalogue.answer(&REPORT, "2025-08-20");
        assert_eq!(before.hand("support-unmet"), (Some(1.0), 2, 2));
        assert_eq!(before.hand("support-start"), (Some(10.0), 1, 4));
        // On 8 June p1/s2 was not closed.
        assert_eq!(
            catalogue.answer(&REPORT, "2025-06-08").hand("support-open"),
            (Some(2.0), 2, 2)
        );
    }

    #[test]
    fn a_need_that_a_decision_names_is_followed_where_the_list_has_its_kind() {
        let decision = "decisions: [{id: g-poc-2025-03-04, gate: G-POC, session: 2025-03-04, outcome: go, support_needs: {needs: [design, devops]}}]\n";
        let followed = needs("{id: s1, type: design, raised_on: 2025-03-04, status: clos}") + decision;
        let answer = Catalogue::of(&[&followed]).answer(&REPORT, "2025-09-29");
        assert_eq!(answer.hand("support-unfollowed"), (Some(1.0), 2, 2));
        let before = Catalogue::of(&[&followed]).answer(&REPORT, "2025-03-03");
        assert_eq!(before.hand("support-unfollowed"), (None, 0, 0));
    }

    #[test]
    fn actions_are_late_until_they_are_done() {
        let facts = format!(
            "{PHASES}actions:
  - {{id: a1, text: a, owner: responsable métier, origin: decision, due: 2025-06-01, status: fait, done_on: 2025-07-01}}
  - {{id: a2, text: b, owner: responsable métier, origin: atelier, due: 2025-06-10, status: en_cours}}
  - {{id: a3, text: c, owner: responsable technique, due: 2025-05-01, status: abandonne}}
"
        );
        let catalogue = Catalogue::of(&[&facts]);
        // On 11 June: a1 was not done, a2 is a day late; a3 was given up.
        let answer = catalogue.answer(&REPORT, "2025-06-11");
        assert_eq!(answer.hand("support-actions"), (Some(2.0), 2, 3));
        assert_eq!(
            answer.hand("support-actions-owner.responsable métier"),
            (Some(2.0), 2, 2)
        );
        assert_eq!(answer.hand("support-actions-origin.atelier"), (Some(1.0), 1, 1));
        // On the day that it is due, a2 is not late.
        assert_eq!(
            catalogue.answer(&REPORT, "2025-06-10").hand("support-actions"),
            (Some(1.0), 2, 3)
        );
        assert_eq!(
            catalogue.answer(&REPORT, "2025-07-01").hand("support-actions"),
            (Some(1.0), 1, 3)
        );
    }

    #[test]
    fn what_no_file_says_is_not_known() {
        for catalogue in [Catalogue::of(&[]), Catalogue::of(&[PHASES])] {
            let answer = catalogue.answer(&REPORT, "2025-06-11");
            for id in [
                "support-open",
                "support-unmet",
                "support-start",
                "support-start-all",
                "support-close",
                "support-refused",
                "support-actions",
            ] {
                assert_eq!(answer.hand(id), (None, 0, 0), "{id}");
            }
        }
        // A file that says «none» is a zero.
        assert_eq!(
            Catalogue::of(&[&needs("")])
                .answer(&REPORT, "2025-06-11")
                .hand("support-open"),
            (Some(0.0), 0, 0)
        );
    }
}
