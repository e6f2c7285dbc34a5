//! `catalog check --base REVISION`: may this change go in?

mod change;
mod covered;
mod foundations;
mod reach;
mod rules;
mod signed;
mod state;

use std::collections::HashSet;

use clap::Args;

use crate::diagnostic::{Counts, Diagnostic, Message, Origin, Severity};
use crate::render::{diagnostics, findings, github, gitlab, json, sarif, told_rule};
use crate::rules::CrossFindings;
use crate::rules::changes::merges;
use crate::rules::changes::summary::SUMMED_UP;

use super::comparison::{Comparison, Landing, short};
use super::error::Failure;
use super::format::{Answer, Format, TEXT, one_of};
use super::validate::examination::locate;
use super::validate::{Detail, FORMATS, listed, make_strict, threads};
use super::{Session, Status};
use reach::Reach;
use rules::Judges;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(long, value_name = "REVISION")]
    base: String,
    #[arg(long, value_name = "REVISION")]
    head: Option<String>,
    #[arg(long, value_parser = one_of(FORMATS), default_value = TEXT)]
    format: Format,
    #[arg(long)]
    strict: bool,
    #[arg(long)]
    signed: bool,
    #[arg(long)]
    explain: bool,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    threads(None);
    let comparison = Comparison::open(session, &args.base, args.head.as_deref())?;
    let landing = comparison.landing()?;
    let landed = landing.as_ref().map_or(&comparison, |landing| &landing.comparison);
    let judges = Judges::of(landed, session)?;
    let reach = Reach::of(landed, &judges, session)?;
    let case = Case {
        session,
        comparison: landed,
        judges: &judges,
        reach: &reach,
    };
    // What stands is judged as merging gives it, a change as it was made.
    let mut found = state::diagnostics(&case)?;
    found.extend(rules::diagnostics(&case)?);
    match &landing {
        None => found.extend(case.as_made()?),
        Some(landing) => {
            case.mark_merging(&comparison, &mut found)?;
            found.extend(case.of_change(&comparison, landing)?);
        }
    }
    if args.signed {
        found.extend(signed::diagnostics(session, &comparison, &judges)?);
    }
    for parting in &comparison.other_partings {
        let mut more = from_elsewhere(&case, &comparison.from(*parting)?)?;
        let known: HashSet<String> = found.iter().map(told).collect();
        more.retain(|one| !known.contains(&told(one)));
        found.extend(more);
    }
    if args.strict {
        make_strict(&mut found);
    }
    found.sort_by(|one, other| one.sort_key().cmp(&other.sort_key()));
    if args.explain {
        explain(session, &comparison, &judges, &reach);
    }
    let counts = Counts::of(&found);
    show(session, args.format, &comparison, &judges, &found, counts);
    Ok(if counts.error > 0 {
        Status::Refused
    } else {
        Status::Clean
    })
}

/// What is found of the change from another revision where it left the base: what either of them records is kept.
fn from_elsewhere(case: &Case<'_>, comparison: &Comparison) -> Result<Vec<Diagnostic>, Failure> {
    let reach = Reach::of_change(comparison)?;
    let made = Case {
        comparison,
        reach: &reach,
        ..*case
    };
    made.as_made()
}

/// A change, and what it is judged with.
struct Case<'c> {
    session: &'c Session,
    comparison: &'c Comparison,
    judges: &'c Judges,
    reach: &'c Reach,
}

impl Case<'_> {
    /// The findings about the change as such.
    fn as_made(&self) -> Result<Vec<Diagnostic>, Failure> {
        let mut found = change::diagnostics(self)?;
        found.extend(foundations::diagnostics(self)?);
        Ok(found)
    }

    /// The findings about the change as it was made, from where it left the base; those that it has only as it lands;
    /// and the files that do not merge.
    fn of_change(&self, comparison: &Comparison, landing: &Landing) -> Result<Vec<Diagnostic>, Failure> {
        let mut found = from_elsewhere(self, comparison)?;
        let mut more = change::as_landed(self)?;
        let known: HashSet<String> = found.iter().map(told).collect();
        more.retain(|one| !known.contains(&told(one)));
        for one in &mut more {
            one.origin = Origin::Merging;
        }
        found.extend(more);
        let mut cross = CrossFindings::default();
        for path in &landing.conflicts {
            merges::unmerged(path, &comparison.base_name, &mut cross);
        }
        found.extend(comparison.rooted(locate(self.reach.after.as_ref(), cross)));
        Ok(found)
    }

    /// Tells the faults that the change has only where it is merged.
    fn mark_merging(&self, comparison: &Comparison, found: &mut [Diagnostic]) -> Result<(), Failure> {
        let is_new = |one: &&mut Diagnostic| one.severity > Severity::Note && one.origin == Origin::Change;
        if !found.iter_mut().any(|one| is_new(&one)) {
            return Ok(());
        }
        let reach = Reach::of(comparison, self.judges, self.session)?;
        let alone = Case {
            comparison,
            reach: &reach,
            ..*self
        };
        let own = state::diagnostics(&alone)?;
        let own: HashSet<String> = own.iter().map(told).collect();
        for one in found.iter_mut().filter(is_new) {
            if !own.contains(&told(one)) && !is_in_rules(one) {
                one.origin = Origin::Merging;
            }
        }
        Ok(())
    }
}

/// What a finding says of which file, wherever it stands there.
fn told(one: &Diagnostic) -> String {
    format!("{}\u{1f}{}\u{1f}{:?}", one.rule.id, one.path, one.message)
}

/// The files of the rules are judged against the base's in any case.
fn is_in_rules(one: &Diagnostic) -> bool {
    one.rule.id.starts_with("R-")
}

fn show(
    session: &Session,
    format: Format,
    comparison: &Comparison,
    judges: &Judges,
    found: &[Diagnostic],
    counts: Counts,
) {
    let translator = session.translator();
    let mut shown = listed(found, Detail::of(session.global.verbose > 0));
    // In a pull request, what the change does is read beside the files that it touches.
    if format == Format::Github && session.global.verbose == 0 {
        shown.extend(found.iter().filter(|one| one.rule.id == SUMMED_UP.id));
    }
    let silent = found.len() - shown.len();
    let quiet = session.global.quiet;
    Answer::new(session, format)
        .text(|look| {
            if !quiet {
                session.ui.print(&diagnostics::text(&shown, translator, look));
            }
            verdict(session, comparison, counts);
            if silent > 0 && !quiet {
                session.ui.line(&message!("validate-inherited", count = silent));
            }
            String::new()
        })
        .in_form(Format::Json, || {
            json::pretty(&json::check(&judged(session, comparison, judges), found, translator))
        })
        .in_form(Format::Github, || github::annotations(&shown, translator))
        .in_form(Format::Gitlab, || {
            json::pretty(&gitlab::code_quality(found, translator))
        })
        .in_form(Format::Sarif, || {
            let told = told_rule::all(&judges.lifecycle, translator);
            json::pretty(&sarif::log(found, &told, translator))
        })
        .markdown(|| findings::markdown(&shown, silent, counts, translator))
        .under(judges.lifecycle.reading(session.today), session.today)
        .silent(format == Format::Text && quiet)
        .print(|| ());
}

fn judged(session: &Session, comparison: &Comparison, judges: &Judges) -> json::Judged {
    json::Judged {
        base: comparison.base.to_string(),
        merge_base: comparison.parting.to_string(),
        head: comparison.head.map(|head| head.to_string()),
        rules_version: judges.version(session.today),
        rules_standing: judges
            .lifecycle
            .reading(session.today)
            .map(|version| version.force(session.today).as_str()),
        rules_from_base: judges.from_base,
        files: comparison.deltas.len(),
    }
}

fn verdict(session: &Session, comparison: &Comparison, counts: Counts) {
    let said = |key: &'static str| {
        Message::new(key)
            .with("files", comparison.deltas.len())
            .with("base", short(comparison.parting))
            .with("errors", counts.error)
            .with("warnings", counts.warning)
            .with("notes", counts.note)
    };
    session.ui.line(&said(text!("check-compared")));
    session.ui.line(&said(if counts.error > 0 {
        "validate-refused"
    } else {
        "validate-clean"
    }));
    if counts.already_there > 0 {
        session
            .ui
            .line(&message!("check-already-there", count = counts.already_there));
    }
}

/// Which files, rules and commits the verdict is founded on.
fn explain(session: &Session, comparison: &Comparison, judges: &Judges, reach: &Reach) {
    let head = comparison
        .head
        .map_or_else(|| session.translator().text(text!("check-worktree")), short);
    let version = judges.version(session.today).unwrap_or_else(|| "–".to_owned());
    let origin = Message::new(if judges.from_base {
        "check-rules-base"
    } else {
        "check-rules-head"
    });
    session.ui.tell(&message!(
        "check-explain-commits",
        base = short(comparison.base),
        parting = short(comparison.parting),
        head = head
    ));
    session
        .ui
        .tell(&message!("check-explain-rules", version = version, origin = origin));
    session.ui.tell(&reach.told());
    for delta in comparison.deltas.iter().take(MOST_NAMED) {
        let key = match (delta.before.is_some(), delta.stays) {
            (false, _) => "check-file-added",
            (true, true) => "check-file-changed",
            (true, false) => "check-file-removed",
        };
        session
            .ui
            .tell(&Message::new(key).with("path", format!("{}{}", comparison.prefix, delta.path)));
    }
    let more = comparison.deltas.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        session.ui.tell(&message!("check-more-files", count = more));
    }
}

/// A longer list helps nobody.
const MOST_NAMED: usize = 50;
