//! Who works on the product, and what they have to do.

use super::date::Date;
use super::id::TermId;
use super::link::Link;
use super::model::{choice, record};

choice! {
    /// How somebody is employed.
    pub enum Contract {
        Interne = "interne",
        Prestataire = "prestataire",
        Independant = "independant",
        Autre = "autre",
    }
    /// Where an action stands.
    pub enum ActionStatus {
        AFaire = "a_faire",
        EnCours = "en_cours",
        Fait = "fait",
        Abandonne = "abandonne",
    }
    /// Where a support need stands.
    pub enum SupportStatus {
        Identifie = "identifie",
        Oriente = "oriente",
        EnCours = "en_cours",
        Clos = "clos",
        Refuse = "refuse",
        SansSuite = "sans_suite",
    }
}

record! {
    /// The people of a product, by function, never by name.
    pub struct Team {
        business_owner: opt Owner,
        product_owner: opt Owner,
        business_daily_count: opt i64,
        coach: opt Coach,
        members: opt Vec<Member>,
        product_mode: opt super::decode::Table<TermId, bool>,
    }

    /// Somebody who answers for the product.
    pub struct Owner short function {
        function: opt String,
        entity: opt String,
        share: opt f64,
        since: opt Date,
        decides: opt String,
    }

    /// The product coach, or why there is none.
    pub struct Coach short present {
        present: opt bool,
        entity: opt String,
        declined_reason: opt String,
    }

    /// A role of the team.
    pub struct Member {
        role: req TermId,
        contract: opt Contract,
        fte: opt f64,
        entity: opt String,
        since: opt Date,
        until: opt Date,
    }

    /// Who decides on the means.
    pub struct Governance {
        sponsor: opt String,
        investment_committee: opt InvestmentCommittee,
    }

    /// The meeting that funds the product.
    pub struct InvestmentCommittee {
        cadence: opt String,
        last: opt Date,
    }

    /// Something that was agreed to be done.
    pub struct Action {
        id: req TermId,
        text: req String,
        origin: opt TermId,
        origin_ref: opt String,
        owner: req String,
        due: req Date,
        status: opt ActionStatus,
        done_on: opt Date,
        proof: opt String,
    }

    /// Something that may go wrong; likelihood and impact from 1 to 4.
    pub struct Risk {
        id: req TermId,
        text: req String,
        category: opt String,
        likelihood: opt i64,
        impact: opt i64,
        owner: opt String,
        response: opt String,
        status: opt String,
        reviewed_on: opt Date,
    }

    /// Help that the team asks for.
    pub struct SupportNeed {
        id: req TermId,
        kind as "type": req TermId,
        raised_on: opt Date,
        raised_at: opt String,
        description: opt String,
        urgency: opt String,
        routed_to: opt String,
        status: opt SupportStatus,
        accepted_on: opt Date,
        started_on: opt Date,
        closed_on: opt Date,
        result_url: opt Link,
        feedback: opt String,
    }
}

impl Team {
    /// The share of the team's time, between 0 and 1, that `contract` covers; absent without members.
    #[must_use]
    pub fn share(&self, contract: impl Fn(Contract) -> bool) -> Option<f64> {
        let with_time = || {
            self.members
                .items()
                .iter()
                .filter_map(|member| Some((member.contract.known()?, member.fte.known()?)))
        };
        let total: f64 = with_time().map(|(_, fte)| fte).sum();
        let covered: f64 = with_time()
            .filter(|(kind, _)| contract(**kind))
            .map(|(_, fte)| fte)
            .sum();
        (total > 0.0).then_some(covered / total)
    }
}
