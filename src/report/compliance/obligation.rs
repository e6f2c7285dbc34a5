//! F1: what the facts of a file say of each obligation.

use crate::diagnostic::Message;
use crate::domain::delivery::{Agreement, AgreementOutcome, DaStatus, RgaaLevel};
use crate::domain::fact::Fact;
use crate::domain::indicator::Scale;
use crate::domain::product::{Channel, Product};
use crate::domain::security::{AipdRequired, Hds, HomologationStatus};
use crate::report::frame::input::Input;

/// What is found of an obligation.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Finding {
    Unmet,
    Partly,
    Met,
    NotApplicable,
    Unknown,
}

impl Finding {
    pub(super) const ALL: [Finding; 5] = [
        Finding::Met,
        Finding::Partly,
        Finding::Unmet,
        Finding::NotApplicable,
        Finding::Unknown,
    ];

    pub(super) fn word(self) -> &'static str {
        match self {
            Finding::Met => "conforme",
            Finding::Partly => "reserve",
            Finding::Unmet => "non_conforme",
            Finding::NotApplicable => "sans_objet",
            Finding::Unknown => "inconnu",
        }
    }

    pub(super) fn label(self) -> Message {
        match self {
            Finding::Met => message!("compliance-met"),
            Finding::Partly => message!("compliance-partly"),
            Finding::Unmet => message!("compliance-unmet"),
            Finding::NotApplicable => message!("compliance-not-applicable"),
            Finding::Unknown => message!("compliance-unknown"),
        }
    }

    /// What fits a narrow column.
    pub(super) fn sign(self) -> Message {
        match self {
            Finding::Met => message!("compliance-sign-met"),
            Finding::Partly => message!("compliance-sign-partly"),
            Finding::Unmet => message!("compliance-sign-unmet"),
            Finding::NotApplicable => message!("compliance-sign-not-applicable"),
            Finding::Unknown => message!("compliance-sign-unknown"),
        }
    }
}

/// Something that is asked of products.
pub(super) struct Obligation {
    pub word: &'static str,
    pub label: fn() -> Message,
    pub find: fn(&Product, &Input<'_>) -> Finding,
}

pub(super) const OBLIGATIONS: [Obligation; 10] = [
    Obligation {
        word: "sig",
        label: || message!("compliance-sig"),
        find: agreement,
    },
    Obligation {
        word: "rgaa",
        label: || message!("compliance-rgaa"),
        find: accessibility,
    },
    Obligation {
        word: "register",
        label: || message!("compliance-register"),
        find: register,
    },
    Obligation {
        word: "aipd",
        label: || message!("compliance-aipd"),
        find: assessment,
    },
    Obligation {
        word: "accreditation",
        label: || message!("compliance-accreditation"),
        find: accreditation,
    },
    Obligation {
        word: "legal_pages",
        label: || message!("compliance-legal-pages"),
        find: legal_pages,
    },
    Obligation {
        word: "hds",
        label: || message!("compliance-hds"),
        find: health_hosting,
    },
    Obligation {
        word: "architecture",
        label: || message!("compliance-architecture"),
        find: architecture,
    },
    Obligation {
        word: "open_source",
        label: || message!("compliance-open-source"),
        find: open_source,
    },
    Obligation {
        word: "jdma",
        label: || message!("compliance-jdma"),
        find: opinion_button,
    },
];

/// What holds where the product is concerned; `concerned` is none where nobody says.
fn where_it_applies(concerned: Option<bool>, finding: impl FnOnce() -> Finding) -> Finding {
    match concerned {
        Some(true) => finding(),
        Some(false) => Finding::NotApplicable,
        None => Finding::Unknown,
    }
}

fn is_on_screens(product: &Product) -> Option<bool> {
    let channels = product.channels.known()?;
    Some(channels.iter().any(|one| matches!(one, Channel::Web | Channel::Mobile)))
}

fn handles_personal(product: &Product) -> Option<bool> {
    let personal = product.data.known()?.personal.known()?;
    personal.processed.known().copied()
}

/// The agreement of the Government Information Service: sites and applications for everybody.
fn agreement(product: &Product, _: &Input<'_>) -> Finding {
    let public = product
        .audience
        .known()
        .and_then(|audience| audience.general_public.known().copied());
    where_it_applies(public, || {
        let Some(compliance) = product.compliance.known() else {
            return Finding::Unknown;
        };
        let outcome = |agreement: &Fact<Agreement>| {
            agreement
                .known()
                .and_then(|agreement| agreement.outcome.known().copied())
        };
        match (outcome(&compliance.sig_definitif), outcome(&compliance.sig_principe)) {
            (Some(AgreementOutcome::Accorde), _) => Finding::Met,
            (Some(AgreementOutcome::AccordeSousReserve), _) => Finding::Partly,
            (Some(AgreementOutcome::Refuse), _) | (None, Some(AgreementOutcome::Refuse)) => Finding::Unmet,
            (None, Some(_)) => Finding::Partly,
            (None, None) => Finding::Unknown,
        }
    })
}

/// Accessible is a rate of 1 and a published statement.
fn accessibility(product: &Product, _: &Input<'_>) -> Finding {
    if is_on_screens(product) == Some(false) {
        return Finding::NotApplicable;
    }
    let Some(rgaa) = product
        .compliance
        .known()
        .and_then(|compliance| compliance.rgaa.known())
    else {
        return Finding::Unknown;
    };
    let is_stated = rgaa.statement_url.known().is_some();
    match (rgaa.rate.known(), rgaa.level.known()) {
        (Some(rate), _) if *rate < 0.5 => Finding::Unmet,
        (Some(rate), _) if *rate >= 1.0 && is_stated => Finding::Met,
        (Some(_), _) | (None, Some(RgaaLevel::Partiel)) => Finding::Partly,
        (None, Some(RgaaLevel::Total)) if is_stated => Finding::Met,
        (None, Some(RgaaLevel::Total)) => Finding::Partly,
        (None, Some(RgaaLevel::NonConforme)) => Finding::Unmet,
        (None, None) => Finding::Unknown,
    }
}

/// The register of processing.
fn register(product: &Product, _: &Input<'_>) -> Finding {
    where_it_applies(handles_personal(product), || {
        let personal = product.data.known().and_then(|data| data.personal.known());
        match personal.map(|personal| &personal.register_ref) {
            Some(Fact::Known(_)) => Finding::Met,
            // Of an inherited product nobody has asked yet.
            Some(Fact::Absent) if !product.is_inherited() => Finding::Unmet,
            Some(Fact::Absent | Fact::Unknown) | None => Finding::Unknown,
        }
    })
}

/// The impact assessment on data protection.
fn assessment(product: &Product, input: &Input<'_>) -> Finding {
    where_it_applies(handles_personal(product), || {
        let personal = product.data.known().and_then(|data| data.personal.known());
        let Some(aipd) = personal.and_then(|personal| personal.aipd.known()) else {
            return Finding::Unknown;
        };
        let done = aipd.done_on.known().is_some_and(|day| *day <= input.on);
        match aipd.required {
            AipdRequired::Non => Finding::NotApplicable,
            AipdRequired::Oui if done => Finding::Met,
            AipdRequired::Oui => Finding::Unmet,
            AipdRequired::ADecider => Finding::Partly,
        }
    })
}

/// The security accreditation.
fn accreditation(product: &Product, input: &Input<'_>) -> Finding {
    let security = product.security.known();
    let Some(decision) = security.and_then(|security| security.homologation.known()) else {
        return Finding::Unknown;
    };
    match decision.status {
        HomologationStatus::Dispense => Finding::NotApplicable,
        HomologationStatus::Ferme if decision.is_in_force(input.on) => Finding::Met,
        HomologationStatus::Provisoire if decision.is_in_force(input.on) => Finding::Partly,
        _ => Finding::Unmet,
    }
}

/// The pages that every site owes.
fn legal_pages(product: &Product, _: &Input<'_>) -> Finding {
    if is_on_screens(product) == Some(false) {
        return Finding::NotApplicable;
    }
    let compliance = product.compliance.known();
    let Some(pages) = compliance.and_then(|compliance| compliance.legal_pages.known()) else {
        return Finding::Unknown;
    };
    let all = [&pages.mentions, &pages.cgu, &pages.confidentialite];
    match all.iter().filter(|page| page.known().is_some()).count() {
        3 => Finding::Met,
        0 => Finding::Unmet,
        _ => Finding::Partly,
    }
}

/// Hosting that is certified for health data.
fn health_hosting(product: &Product, input: &Input<'_>) -> Finding {
    let health = product.data.known().and_then(|data| data.health.known().copied());
    where_it_applies(health, || {
        let Some(hosting) = product.hosting.known() else {
            return Finding::Unknown;
        };
        match hosting.hds.known() {
            Some(Hds::None) => return Finding::Unmet,
            Some(Hds::Hebergeur | Hds::Infogerance) => return Finding::Met,
            None => {}
        }
        let platform = hosting.platform.known().and_then(|id| input.platform(id.as_str()));
        match platform.and_then(|platform| platform.hds_hosting.known()) {
            Some(true) => Finding::Met,
            Some(false) => Finding::Unmet,
            None => Finding::Unknown,
        }
    })
}

/// The architecture file.
fn architecture(product: &Product, _: &Input<'_>) -> Finding {
    let file = product
        .architecture
        .known()
        .and_then(|architecture| architecture.da.known());
    match file.and_then(|file| file.status.known()) {
        Some(DaStatus::ValideCoat) => Finding::Met,
        Some(DaStatus::ValideCoatReserves | DaStatus::Brouillon | DaStatus::ReluSdpc) => Finding::Partly,
        Some(DaStatus::Rejete) => Finding::Unmet,
        None => Finding::Unknown,
    }
}

/// Open source code, or the reason why it is not.
fn open_source(product: &Product, _: &Input<'_>) -> Finding {
    let Some(open) = product.code.known().and_then(|code| code.open_source.known()) else {
        return Finding::Unknown;
    };
    match open.public.known() {
        Some(true) => Finding::Met,
        Some(false) if open.exception.is_filled() => Finding::Partly,
        Some(false) => Finding::Unmet,
        None => Finding::Unknown,
    }
}

/// The button that asks users for their opinion: reused, or read on its scale.
fn opinion_button(product: &Product, _: &Input<'_>) -> Finding {
    if is_on_screens(product) == Some(false) {
        return Finding::NotApplicable;
    }
    let reused = product.reuse.items().iter().any(|reuse| reuse.common == "jdma");
    let mut indicators = product.indicators.items().iter();
    let read = indicators.any(|one| one.scale.known() == Some(&Scale::Jdma10) && !one.measures.items().is_empty());
    // What an inherited product reuses was read from its code, and may be more than that.
    let lists_all = product.reuse.known().is_some() && !product.is_inherited();
    match (reused || read, lists_all) {
        (true, _) => Finding::Met,
        (false, true) => Finding::Unmet,
        (false, false) => Finding::Unknown,
    }
}
