//! Who works on a product, and the help that it asks for.

use crate::diagnostic::{Arg, Message};
use crate::domain::fact::Fact as Known;
use crate::domain::portfolio::Portfolio;
use crate::domain::team::{Coach, Contract, Member, Owner, SupportNeed, SupportStatus, Team};
use crate::page::{Block, Cell, Column, Facts, Item, Labelled, List, Table, Tone, Words};

use super::super::{called, role};
use super::{View, named_or_text, word};

/// How many roles a terminal lists before the rest is counted.
const MOST_ROLES: usize = 8;

/// The people, by function.
pub(super) fn team(view: &View<'_>) -> Vec<Block> {
    let Some(team) = view.product.team.known() else {
        return Vec::new();
    };
    let facts = facts(team, view.portfolio);
    let members = members(team, view);
    if facts.is_empty() && members.rows.is_empty() {
        return Vec::new();
    }
    let mut blocks = vec![Block::heading(2, message!("show-team"))];
    if !facts.is_empty() {
        blocks.push(Facts::in_columns(facts).into());
    }
    if !members.rows.is_empty() {
        blocks.push(members.into());
    }
    blocks
}

fn facts(team: &Team, portfolio: &Portfolio) -> Vec<Labelled> {
    let unknown = || Words::from(Cell::Unknown).toned(Tone::Muted);
    let owner = |fact: &Known<Owner>| match fact {
        Known::Absent => None,
        Known::Unknown => Some(unknown()),
        Known::Known(owner) => Some(owner_words(owner, portfolio)).filter(|words| !words.is_empty()),
    };
    let daily = match &team.business_daily_count {
        Known::Absent => None,
        Known::Unknown => Some(unknown()),
        Known::Known(count) => Some(message!("show-business-daily", count = *count).into()),
    };
    let coach = match &team.coach {
        Known::Absent => None,
        Known::Unknown => Some(unknown()),
        Known::Known(coach) => coach_words(coach, portfolio),
    };
    let fact = |label: Message, words: Option<Words>| words.map(|words| Labelled::new(label, words));
    let facts = [
        fact(message!("show-business-owner"), owner(&team.business_owner)),
        fact(message!("show-product-owner"), owner(&team.product_owner)),
        fact(message!("show-business-present"), daily),
        fact(message!("show-coach"), coach),
    ];
    facts.into_iter().flatten().collect()
}

/// «responsable de la mobilité des agents, 60 % de son temps».
fn owner_words(owner: &Owner, portfolio: &Portfolio) -> Words {
    let share = owner.share.known().map(|share| {
        let share = Arg::Quantity {
            value: *share,
            unit: "part".to_owned(),
        };
        Words::from(message!("show-share", share = share))
    });
    let parts = [
        owner.function.known().map(|text| Words::from(text.as_str())),
        owner
            .entity
            .known()
            .map(|entity| Words::from(named_or_text(entity, portfolio))),
        share,
    ];
    Words::joined(parts.into_iter().flatten(), ", ")
}

fn coach_words(coach: &Coach, portfolio: &Portfolio) -> Option<Words> {
    let present = match coach.present.known()? {
        true => Words::from(message!("yes")),
        false => Words::from(message!("no")),
    };
    let entity = coach
        .entity
        .known()
        .map(|entity| Words::from(named_or_text(entity, portfolio)));
    let reason = coach.declined_reason.known().map(|text| Words::from(text.as_str()));
    Some(Words::joined(
        [Some(present), entity, reason].into_iter().flatten(),
        ", ",
    ))
}

/// The roles that are held on the day.
fn members(team: &Team, view: &View<'_>) -> Table {
    let columns = vec![
        Column::new("role", message!("show-column-role")),
        Column::new("contract", message!("show-column-contract")),
        Column::new("fte", message!("show-column-fte")),
    ];
    let is_there = |member: &&Member| {
        member.since.known().is_none_or(|since| *since <= view.today)
            && member.until.known().is_none_or(|until| *until >= view.today)
    };
    let row = |member: &Member| {
        let contract = member.contract.known();
        vec![
            Cell::Label(role(member.role.as_str())),
            contract.map_or(Cell::Empty, |contract| {
                Cell::Label(Arg::word(Contract::LIST, contract.as_str()))
            }),
            member.fte.known().map_or(Cell::Empty, |fte| Cell::Number(*fte)),
        ]
    };
    let table = Table::new("members", columns).rows(team.members.items().iter().filter(is_there).map(row));
    view.cut(table, MOST_ROLES)
}

/// The help that the team asks for: what still waits, and with `-v` all of it.
pub(super) fn needs(view: &View<'_>) -> Vec<Block> {
    use SupportStatus::{Clos, Refuse, SansSuite};
    let all = view.product.support_needs.items();
    let is_over = |need: &SupportNeed| matches!(need.status.known(), Some(Clos | Refuse | SansSuite));
    let shown = all.iter().filter(|need| view.all || !is_over(need));
    let items: Vec<Item> = shown.map(|need| need_item(need, view)).collect();
    let over = all.len() - items.len();
    if all.is_empty() {
        return Vec::new();
    }
    let rest = (over > 0).then(|| Words::from(message!("show-needs-over", count = over)).toned(Tone::Muted));
    vec![Block::heading(2, message!("show-needs")), List { items, rest }.into()]
}

fn need_item(need: &SupportNeed, view: &View<'_>) -> Item {
    let offer = view.version.support_offers.iter().find(|offer| offer.id == need.kind);
    let kind = offer.map_or_else(
        || Words::from(called(&need.kind)),
        |offer| Cell::Label(Arg::both(&offer.fr, &offer.en)).into(),
    );
    let mut words = kind;
    if let Some(text) = need.description.known() {
        words = words.then(message!("page-colon")).then(" ").then(text.as_str());
    }
    let status = need
        .status
        .known()
        .map(|status| word(SupportStatus::LIST, status.as_str()));
    let raised = need.raised_on.known();
    let raised = raised.map(|day| Words::from(message!("show-need-raised", day = *day)));
    let to = need.routed_to.known();
    let to = to.map(|to| Words::from(message!("show-need-to", to = body_arg(to, view.portfolio))));
    let said: Vec<Words> = [status, raised, to].into_iter().flatten().collect();
    if !said.is_empty() {
        words = words.then(" (").then(Words::joined(said, ", ")).then(")");
    }
    Item::new(words)
}

fn body_arg(text: &str, portfolio: &Portfolio) -> Arg {
    match named_or_text(text, portfolio) {
        Cell::Label(arg) => arg,
        _ => text.into(),
    }
}
