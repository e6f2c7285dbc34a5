//! Who carries the products? (A5, A6, G2, G3)

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Arg;
use crate::domain::date::Date;
use crate::domain::product::{ManagedBy, Product};
use crate::domain::reference::ExternalProducts;
use crate::domain::team::{Contract, Member, Owner, Team};
use crate::lifecycle::version::MilestoneRole;
use crate::page::{Cell, Column, Table};

use super::frame::answer::Answer;
use super::frame::axis::Axis;
use super::frame::figure::{Figure, Unit};
use super::frame::input::Input;
use super::frame::listing::{MOST_LISTED, about, id_and_name};
use super::shared::acts::value;
use super::shared::people;
use super::shared::words;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "teams",
    names: &["equipes", "équipes"],
    question: text!("explain-report-teams"),
    audience: &[Audience::Direction, Audience::Coach],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

/// Somebody who owns more products than that is said to.
const MOST_OWNED: usize = 8;

fn team(product: &Product) -> Option<&Team> {
    product.team.known().map(|team| &**team)
}

fn answer(input: &Input<'_>) -> Answer {
    let active: Vec<&Product> = input.active().collect();
    let silent = active.iter().filter(|product| team(product).is_none()).count();
    let time = Time::of(input, &active);
    let owners = owners(&active);
    let daily = business(input, &active);
    let in_short = message!(
        "teams-in-short",
        active = active.len(),
        said = active.len() - silent,
        business = daily.iter().filter(|(_, daily)| *daily > 0).count(),
        business_said = daily.len()
    );
    let answer = Answer::new(in_short)
        .figures(business_figures(input, &active))
        .figures(managed_figures(input, &active))
        .figures(time.figures(&active))
        .figures(owner_figures(&active, &owners))
        .section(message!("teams-no-business"), no_business(input, &active))
        .section(
            message!("teams-roles"),
            time.table("roles", "role", message!("teams-column-role"), &time.roles),
        )
        .section(
            message!("teams-departments"),
            time.table(
                "departments",
                "department",
                message!("column-department"),
                &time.departments,
            ),
        )
        .section(message!("teams-owners"), owner_table(input, &owners))
        .without(text!("left-out-no-team"), silent)
        .without(text!("left-out-no-time"), active.len() - silent - time.products);
    let answer = match external(input) {
        Some(external) => answer.with(crate::page::Block::Note(external_note(external).into())),
        None => answer,
    };
    match active.iter().find(|product| team(product).is_none()) {
        Some(first) => answer.next(message!("teams-next"), format!("catalog answer {}", first.id)),
        None => answer.next(message!("teams-next-none"), "catalog report product-mode"),
    }
}

/// True from the phase on in which a first version goes live, until the last.
fn is_being_built(input: &Input<'_>, product: &Product) -> bool {
    let live = input.names.milestone_as(MilestoneRole::Production);
    let mut rules = input.names.milestones.iter();
    let rule = rules.find(|rule| Some(&rule.id) == live);
    let first = rule.and_then(|rule| rule.phases.iter().filter_map(|phase| input.names.rank(phase)).min());
    let here = input.phase_of(product).map(|phase| phase.order);
    first.zip(here).is_some_and(|(first, here)| here >= first)
}

/// The products that are being built, or run, whose file says how many business people come each day.
fn business<'i>(input: &Input<'_>, active: &[&'i Product]) -> Vec<(&'i Product, i64)> {
    let built = active.iter().copied().filter(|product| is_being_built(input, product));
    built
        .filter_map(|product| Some((product, people::business_daily(product)?)))
        .collect()
}

/// A5.
fn business_figures(input: &Input<'_>, active: &[&Product]) -> Vec<Figure> {
    let built = active.iter().filter(|product| is_being_built(input, product)).count();
    let said = business(input, active);
    let sum: i64 = said.iter().map(|(_, daily)| *daily).sum();
    let none = said.iter().filter(|(_, daily)| *daily == 0).count();
    let (sum, n) = (sum as f64, said.len());
    let total = Figure::new(
        "A5",
        text!("figure-teams-business"),
        Unit::Count,
        (n > 0).then_some(sum),
        n,
    );
    let mean = Figure::ratio(
        "A5",
        text!("figure-teams-business-mean"),
        Unit::Number,
        sum,
        n as f64,
        n,
    );
    let without = Figure::share("A5", text!("figure-teams-business-none"), none, n);
    [total, mean, without].map(|figure| figure.of(built)).to_vec()
}

fn no_business(input: &Input<'_>, active: &[&Product]) -> Table {
    let columns = id_and_name([Column::new("phase", message!("column-phase"))]);
    let row = |(product, _): (&Product, i64)| {
        let phase = input.phase_of(product).map(|phase| Cell::Label(Arg::phase(&phase.id)));
        about(product, [phase.unwrap_or(Cell::Unknown)])
    };
    let none = business(input, active).into_iter().filter(|(_, daily)| *daily == 0);
    Table::new("no_business", columns)
        .rows(none.map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

/// How many products stand outside the catalogue, where the whole of it was chosen and that is known by the day.
fn external<'i>(input: &Input<'i>) -> Option<&'i ExternalProducts> {
    let is_whole = input.products.len() == input.portfolio.products.len();
    let reference = input.portfolio.reference().filter(|_| is_whole)?;
    let external = reference.value.external_products.known()?;
    let is_known = external.date.known().is_none_or(|day| *day <= input.on);
    (is_known && external.value >= 0).then_some(external)
}

fn external_note(external: &ExternalProducts) -> crate::diagnostic::Message {
    let unknown = || Arg::Message(Box::new(message!("unknown")));
    message!(
        "teams-external",
        count = external.value,
        date = external.date.known().map_or_else(unknown, |day| Arg::from(*day)),
        source = external
            .source
            .known()
            .map_or_else(unknown, |source| source.as_str().into())
    )
}

/// A6. Units are products, those outside the catalogue too: without their number there is no share.
fn managed_figures(input: &Input<'_>, active: &[&Product]) -> Vec<Figure> {
    let managers = active.iter().filter_map(|product| product.managed_by.known());
    let (own, others): (Vec<&ManagedBy>, Vec<&ManagedBy>) = managers.partition(|one| **one == ManagedBy::Dnum);
    let said = own.len() + others.len();
    let count = Figure::count("A6", text!("figure-teams-managed"), own.len(), said).of(active.len());
    let share = |outside: usize| {
        Figure::share("A6", text!("figure-teams-managed-share"), own.len(), said + outside).of(active.len() + outside)
    };
    let share = match external(input).and_then(|external| usize::try_from(external.value).ok()) {
        Some(outside) if said > 0 => share(outside),
        _ => Figure::new("A6", text!("figure-teams-managed-share"), Unit::Share, None, said).of(active.len()),
    };
    vec![if said == 0 { count.unknown() } else { count }, share]
}

/// Full-time equivalents: of the administration's own people, and of all.
#[derive(Clone, Copy, Default)]
struct Fte {
    own: f64,
    all: f64,
    products: usize,
}

/// The time of the members of active teams on the day of the report.
struct Time {
    all: Fte,
    /// Products whose file says the contract and the time of somebody.
    products: usize,
    roles: Vec<(String, Arg, Fte)>,
    departments: Vec<(String, Arg, Fte)>,
}

impl Time {
    fn of(input: &Input<'_>, active: &[&Product]) -> Time {
        let mut all = Fte::default();
        let (mut roles, mut departments) = (BTreeMap::new(), BTreeMap::new());
        for product in active {
            let members = team(product).map_or(&[][..], |team| team.members.items());
            let here: Vec<(&Member, Contract, f64)> = members
                .iter()
                .filter(|member| is_there(member, input.on))
                .filter_map(|member| Some((member, *member.contract.known()?, *member.fte.known()?)))
                .collect();
            if here.is_empty() {
                continue;
            }
            let own_roles: BTreeSet<&str> = here.iter().map(|(member, ..)| member.role.as_str()).collect();
            for role in own_roles {
                let own = here.iter().filter(|(member, ..)| member.role.as_str() == role);
                add(roles.entry(role.to_owned()).or_default(), own);
            }
            for department in Axis::Department.groups(product) {
                add(departments.entry(department).or_default(), here.iter());
            }
            add(&mut all, here.iter());
        }
        let named = |groups: BTreeMap<String, Fte>, name: &dyn Fn(&str) -> Arg| {
            let groups = groups.into_iter().map(|(id, fte)| (id.clone(), name(&id), fte));
            let mut groups: Vec<(String, Arg, Fte)> = groups.collect();
            groups.sort_by(|(_, _, one), (_, _, other)| other.all.total_cmp(&one.all));
            groups
        };
        Time {
            all,
            products: all.products,
            roles: named(roles, &words::role),
            departments: named(departments, &|id| Axis::Department.called(id)),
        }
    }

    /// G2. Sums over sums; units are products.
    fn figures(&self, active: &[&Product]) -> Vec<Figure> {
        let of = active.len();
        let share = |key, fte: &Fte| Figure::ratio("G2", key, Unit::Share, fte.own, fte.all, fte.products);
        let all = (self.products > 0).then_some(self.all.all);
        let mut figures = vec![
            Figure::new("G2", text!("figure-teams-time"), Unit::FullTime, all, self.products).of(of),
            share(text!("figure-teams-internal"), &self.all).of(of),
        ];
        let mut about = |key, groups: &[(String, Arg, Fte)]| {
            figures.extend(
                groups
                    .iter()
                    .map(|(id, name, fte)| share(key, fte).about(id, name.clone())),
            );
        };
        about(text!("figure-teams-internal-role"), &self.roles);
        about(text!("figure-teams-internal-department"), &self.departments);
        figures
    }

    fn table(
        &self,
        name: &'static str,
        id: &'static str,
        heading: crate::diagnostic::Message,
        groups: &[(String, Arg, Fte)],
    ) -> Table {
        let columns = vec![
            Column::new(id, heading),
            Column::new("fte", message!("teams-column-time")),
            Column::new("internal_fte", message!("teams-column-internal")),
            Column::new("internal_share", message!("column-share")),
            Column::new("products", message!("column-products")),
        ];
        let number = |value: f64| Cell::Number((value * 100.0).round() / 100.0);
        let row = |(id, name, fte): &(String, Arg, Fte)| {
            let share = Figure::ratio(
                "G2",
                text!("figure-teams-internal"),
                Unit::Share,
                fte.own,
                fte.all,
                fte.products,
            );
            vec![
                value(id, name.clone()),
                number(fte.all),
                number(fte.own),
                share.cell(),
                Cell::Count(fte.products),
            ]
        };
        Table::new(name, columns)
            .rows(groups.iter().map(row))
            .at_most(MOST_LISTED, text!("report-hidden"))
            .of_records()
    }
}

fn is_there(member: &Member, on: Date) -> bool {
    member.since.known().is_none_or(|since| *since <= on) && member.until.known().is_none_or(|until| *until >= on)
}

fn add<'m>(fte: &mut Fte, members: impl Iterator<Item = &'m (&'m Member, Contract, f64)>) {
    fte.products += 1;
    for (_, contract, time) in members {
        fte.all += time;
        if *contract == Contract::Interne {
            fte.own += time;
        }
    }
}

/// The products of those who own them: by function and entity, since files name nobody.
fn owners<'i>(active: &[&'i Product]) -> Vec<((&'i str, &'i str), Vec<&'i Owner>)> {
    let mut owners: BTreeMap<(&str, &str), Vec<&Owner>> = BTreeMap::new();
    for owner in active.iter().filter_map(|product| owner(product)) {
        let entity = owner.entity.known().map_or("", String::as_str);
        let function = owner.function.known().map_or("", String::as_str);
        owners.entry((function, entity)).or_default().push(owner);
    }
    let mut owners: Vec<_> = owners.into_iter().collect();
    owners.sort_by_key(|(_, own)| std::cmp::Reverse(own.len()));
    owners
}

fn owner(product: &Product) -> Option<&Owner> {
    let owner = team(product)?.product_owner.known()?;
    owner.function.is_filled().then_some(owner)
}

/// G3. Units are products, and owners for those above a number.
fn owner_figures(active: &[&Product], owners: &[((&str, &str), Vec<&Owner>)]) -> Vec<Figure> {
    let named = active.iter().filter(|product| owner(product).is_some()).count();
    let shares = owners
        .iter()
        .flat_map(|(_, own)| own)
        .filter_map(|one| one.share.known());
    let shares: Vec<f64> = shares.copied().filter(|share| *share > 0.0).collect();
    let above = owners.iter().filter(|(_, own)| own.len() > MOST_OWNED).count();
    let n = shares.len();
    let known = |figure: Figure| if named == 0 { figure.unknown() } else { figure };
    vec![
        known(Figure::count("G3", text!("figure-teams-owned"), named, active.len())),
        Figure::ratio(
            "G3",
            text!("figure-teams-load"),
            Unit::Number,
            n as f64,
            shares.iter().sum(),
            n,
        )
        .of(active.len()),
        known(Figure::count("G3", text!("figure-teams-above"), above, owners.len())),
    ]
}

fn owner_table(input: &Input<'_>, owners: &[((&str, &str), Vec<&Owner>)]) -> Table {
    let columns = vec![
        Column::new("function", message!("teams-column-owner")),
        Column::new("entity", message!("teams-column-entity")),
        Column::new("products", message!("column-products")),
        Column::new("share", message!("teams-column-shares")),
    ];
    let row = |((function, entity), own): &((&str, &str), Vec<&Owner>)| {
        let shares: Vec<f64> = own.iter().filter_map(|one| one.share.known().copied()).collect();
        let sum = shares.iter().sum::<f64>();
        let entity = if entity.is_empty() {
            Cell::Unknown
        } else {
            value(entity, people::entity(input.portfolio, entity))
        };
        vec![
            Cell::Text((*function).to_owned()),
            entity,
            Cell::Count(own.len()),
            if shares.is_empty() {
                Cell::Unknown
            } else {
                Cell::Number((sum * 100.0).round() / 100.0)
            },
        ]
    };
    Table::new("owners", columns)
        .rows(owners.iter().map(row))
        .at_most(MOST_LISTED, text!("report-hidden"))
        .of_records()
}

#[cfg(test)]
mod tests {
    use super::super::frame::testing::Catalogue;
    use super::*;

    fn product(phase: &str, facts: &str) -> String {
        format!("{facts}phases: [{{phase: {phase}, start: 2025-01-06, entered_by: registration}}]\n")
    }

    #[test]
    fn business_people_count_from_the_first_version_on() {
        let daily = |count: i64| format!("team: {{business_daily_count: {count}}}\n");
        let catalogue = Catalogue::of(&[
            &product("idee", &daily(7)),
            &product("mvp", &daily(2)),
            &product("construction", &daily(0)),
            &product("generalisation", ""),
            &product("arret", &daily(5)),
        ]);
        let answer = catalogue.answer(&REPORT, "2025-12-31");
        // In mvp, construction, generalisation: 2 + 0, of two that say, of three.
        assert_eq!(answer.hand("teams-business"), (Some(2.0), 2, 3));
        assert_eq!(answer.hand("teams-business-mean"), (Some(1.0), 2, 3));
        assert_eq!(answer.hand("teams-business-none"), (Some(0.5), 2, 3));
    }

    #[test]
    fn a_share_of_all_products_needs_those_outside() {
        let managed = |by: &str| product("idee", &format!("managed_by: {by}\n"));
        let products = [managed("dnum"), managed("operateur"), product("idee", "")];
        let products: Vec<&str> = products.iter().map(String::as_str).collect();
        let answer = Catalogue::of(&products).answer(&REPORT, "2025-12-31");
        assert_eq!(answer.hand("teams-managed"), (Some(1.0), 2, 3));
        assert_eq!(answer.hand("teams-managed-share"), (None, 2, 3));
        let catalogue = Catalogue::of(&products)
            .with_reference("external_products: {value: 6, date: 2025-06-30, source: recensement}\n");
        // One of the two that say who manages them and of the six outside; nine in all.
        let answer = catalogue.answer(&REPORT, "2025-12-31");
        assert_eq!(answer.hand("teams-managed-share"), (Some(0.125), 8, 9));
        // Nobody had counted them by then.
        assert_eq!(
            catalogue.answer(&REPORT, "2025-06-29").hand("teams-managed-share"),
            (None, 2, 3)
        );
    }

    #[test]
    fn time_is_summed_over_those_who_are_there() {
        let members = |members: &str| product("mvp", &format!("department: un\nteam: {{members: [{members}]}}\n"));
        let catalogue = Catalogue::of(&[
            &members("{role: designer, contract: interne, fte: 0.5}, {role: dev, contract: prestataire, fte: 1.5}"),
            &members(
                "{role: dev, contract: interne, fte: 1, since: 2025-06-01, until: 2025-12-31}, {role: dev, contract: interne, fte: 1, until: 2025-06-30}, {role: coach, contract: interne}",
            ),
            &product("mvp", ""),
        ]);
        // On 31 December: 0.5 + 1.5, and 1: 1.5 of 3 is of the house.
        let answer = catalogue.answer(&REPORT, "2025-12-31");
        assert_eq!(answer.hand("teams-time"), (Some(3.0), 2, 3));
        assert_eq!(answer.hand("teams-internal"), (Some(0.5), 2, 3));
        assert_eq!(answer.hand("teams-internal-role.dev"), (Some(0.4), 2, 2));
        assert_eq!(answer.hand("teams-internal-department.un"), (Some(0.5), 2, 2));
        // In June both developers of p2 were there, in May the second alone.
        assert_eq!(
            catalogue.answer(&REPORT, "2025-06-30").hand("teams-time"),
            (Some(4.0), 2, 3)
        );
        assert_eq!(
            catalogue.answer(&REPORT, "2025-05-31").hand("teams-time"),
            (Some(3.0), 2, 3)
        );
    }

    #[test]
    fn the_load_is_the_products_of_a_full_time_owner() {
        let owner = |share: &str| {
            product(
                "mvp",
                &format!("team: {{product_owner: {{function: responsable produit, entity: un{share}}}}}\n"),
            )
        };
        let mut products = vec![owner(", share: 0.5"); 3];
        products.extend(vec![owner(""); 6]);
        products.push(product("mvp", "team: {product_owner: {function: autre, share: 0.5}}\n"));
        products.push(product("mvp", ""));
        let products: Vec<&str> = products.iter().map(String::as_str).collect();
        let answer = Catalogue::of(&products).answer(&REPORT, "2025-12-31");
        assert_eq!(answer.hand("teams-owned"), (Some(10.0), 11, 11));
        // Four products say a share: 4 / (3 × 0.5 + 0.5).
        assert_eq!(answer.hand("teams-load"), (Some(2.0), 4, 11));
        // Nine products of the first, more than eight; of two owners.
        assert_eq!(answer.hand("teams-above"), (Some(1.0), 2, 2));
    }

    #[test]
    fn what_no_file_says_is_not_known() {
        let ids = [
            "teams-business",
            "teams-business-mean",
            "teams-business-none",
            "teams-managed",
            "teams-managed-share",
            "teams-time",
            "teams-internal",
            "teams-owned",
            "teams-load",
            "teams-above",
        ];
        for catalogue in [Catalogue::of(&[]), Catalogue::of(&[&product("mvp", "")])] {
            let answer = catalogue.answer(&REPORT, "2025-12-31");
            for id in ids {
                let (value, n, _) = answer.hand(id);
                assert_eq!(
                    (value, n.min(1)),
                    (
                        None,
                        usize::from(id == "teams-owned" && !catalogue.portfolio.products.is_empty())
                    ),
                    "{id}"
                );
            }
        }
    }
}
