//! `catalog check --base REVISION`: may this change go in?

use clap::Args;

use crate::diagnostic::{Counts, Diagnostic, Message};
use crate::operation::check::base_rules::BaseRules;
use crate::operation::check::impact::Impact;
use crate::operation::check::{Review, review};
use crate::operation::comparison::{Comparison, short};
use crate::operation::error::Failure;
use crate::operation::validation::{Detail, listed, make_strict};
use crate::render::{diagnostics, json};
use crate::rules::change::summary::SUMMED_UP;

use crate::cli::findings::{FORMATS, Findings};
use crate::cli::terminal::format::{Format, TEXT, one_of};
use crate::cli::threads::threads;
use crate::cli::{App, Status};

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

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    threads(None);
    let Review {
        comparison,
        base_rules,
        reach,
        mut found,
    } = review(&app.context(), &args.base, args.head.as_deref(), args.signed)?;
    if args.strict {
        make_strict(&mut found);
    }
    found.sort_by(|one, other| one.sort_key().cmp(&other.sort_key()));
    if args.explain {
        explain(app, &comparison, &base_rules, &reach);
    }
    let counts = Counts::of(&found);
    show(app, args.format, &comparison, &base_rules, &found, counts);
    Ok(if counts.error > 0 {
        Status::Refused
    } else {
        Status::Clean
    })
}

fn show(
    app: &App,
    format: Format,
    comparison: &Comparison,
    base_rules: &BaseRules,
    found: &[Diagnostic],
    counts: Counts,
) {
    let translator = app.translator();
    let mut shown = listed(found, Detail::of(app.global.verbose > 0));
    // In a pull request, what the change does is read beside the files that it touches.
    if format == Format::Github && app.global.verbose == 0 {
        shown.extend(found.iter().filter(|one| one.rule.id == SUMMED_UP.id));
    }
    let silent = found.len() - shown.len();
    let quiet = app.global.quiet;
    Findings {
        found,
        shown: &shown,
        silent,
        counts,
        lifecycle: &base_rules.lifecycle,
    }
    .answer(app, format)
    .text(|look| {
        if !quiet {
            app.ui.print(&diagnostics::text(&shown, translator, look));
        }
        verdict(app, comparison, counts);
        if silent > 0 && !quiet {
            app.ui.line(&message!("validate-inherited", count = silent));
        }
        String::new()
    })
    // It says itself what rules it is founded on.
    .json(|| json::check(&judged(app, comparison, base_rules), found, translator))
    .under(base_rules.lifecycle.for_reading_on(app.today), app.today)
    .print();
}

fn judged(app: &App, comparison: &Comparison, base_rules: &BaseRules) -> json::Judged {
    json::Judged {
        base: comparison.base.to_string(),
        merge_base: comparison.merge_base.to_string(),
        head: comparison.head.map(|head| head.to_string()),
        rules_version: base_rules.version(app.today),
        rules_standing: base_rules
            .lifecycle
            .for_reading_on(app.today)
            .map(|version| version.force(app.today).as_str()),
        rules_from_base: base_rules.from_base,
        files: comparison.deltas.len(),
    }
}

fn verdict(app: &App, comparison: &Comparison, counts: Counts) {
    app.ui.line(&message!(
        "check-compared",
        files = comparison.deltas.len(),
        base = short(comparison.merge_base)
    ));
    app.ui.line(&counts.verdict());
    if counts.already_there > 0 {
        app.ui
            .line(&message!("check-already-there", count = counts.already_there));
    }
}

/// Which files, rules and commits the verdict is founded on.
fn explain(app: &App, comparison: &Comparison, base_rules: &BaseRules, reach: &Impact) {
    let head = comparison
        .head
        .map_or_else(|| app.translator().text(text!("check-worktree")), short);
    let version = base_rules.version(app.today).unwrap_or_else(|| "–".to_owned());
    let origin = Message::new(if base_rules.from_base {
        "check-rules-base"
    } else {
        "check-rules-head"
    });
    app.ui.tell(&message!(
        "check-explain-commits",
        base = short(comparison.base),
        merge_base = short(comparison.merge_base),
        head = head
    ));
    app.ui
        .tell(&message!("check-explain-rules", version = version, origin = origin));
    app.ui.tell(&reach.told());
    for delta in comparison.deltas.iter().take(MOST_NAMED) {
        let key = match (delta.before.is_some(), delta.stays) {
            (false, _) => "check-file-added",
            (true, true) => "check-file-changed",
            (true, false) => "check-file-removed",
        };
        app.ui
            .tell(&Message::new(key).with("path", format!("{}{}", comparison.prefix, delta.path)));
    }
    let more = comparison.deltas.len().saturating_sub(MOST_NAMED);
    if more > 0 {
        app.ui.tell(&message!("check-more-files", count = more));
    }
}

/// A longer list helps nobody.
const MOST_NAMED: usize = 50;
