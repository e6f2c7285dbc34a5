//! `catalog decide ID`: records what the committee decided.
//!
//! [`form`] reads the decision from options and files, [`draft`] completes it and says what stands in its way.

mod draft;
mod form;

use clap::Args;

use crate::diagnostic::Message;
use crate::domain::date::Date;
use crate::domain::product::Product;
use crate::lifecycle::transition::{self, Wish};
use crate::store::document;
use crate::store::edit::{self, Step, Value};

use draft::Draft;

use crate::cli::commands::advance::{append_phase, refused, trailers as phase_trailers};
use crate::cli::target::{Change, session_path};
use crate::cli::write::{WriteOptions, write};
use crate::cli::{Session, Status};
use crate::operation::error::Failure;
use crate::operation::facts::{date, unedited};

#[derive(Args, Debug, Default)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: String,
    #[arg(long, value_name = "GATE")]
    gate: Option<String>,
    #[arg(long, value_name = "OUTCOME")]
    outcome: Option<String>,
    #[arg(long, value_name = "DATE")]
    session: Option<String>,
    #[arg(long = "opinion", value_name = "[ASPECT=]OPINION[:TEXT]")]
    opinions: Vec<String>,
    #[arg(long = "reservation", value_name = "KEY=VALUE;…")]
    reservations: Vec<String>,
    #[arg(long = "assessment", value_name = "CRITERION=VERDICT[:TEXT]")]
    assessments: Vec<String>,
    #[arg(long = "waiver", value_name = "KEY=VALUE;…")]
    waivers: Vec<String>,
    #[arg(long, value_name = "TEXT")]
    rationale: Option<String>,
    #[arg(long, value_name = "TEXT")]
    skip_reason: Option<String>,
    #[arg(long = "support-need", value_name = "TYPE", conflicts_with = "no_support_need")]
    support_needs: Vec<String>,
    #[arg(long)]
    no_support_need: bool,
    #[arg(long, value_name = "PHASE")]
    target_phase: Option<String>,
    #[arg(long, value_name = "DECISION")]
    supersedes: Option<String>,
    #[arg(long, value_name = "FILE|-")]
    from: Option<String>,
    #[arg(long)]
    advance: bool,
    #[arg(long, value_name = "DATE", requires = "advance")]
    start: Option<String>,
    #[command(flatten)]
    write: WriteOptions,
}

pub(crate) fn run(session: &Session, args: &Arguments) -> Result<Status, Failure> {
    let start = args.start.as_deref().map(date).transpose()?;
    let given = match &args.from {
        Some(from) => form::from_file(session, from)?,
        None => Vec::new(),
    };
    let fields = form::merge(given, form::options(args)?);
    write(session, &args.id, &args.write, |target| {
        target.sound()?;
        let draft = Draft::new(target, &fields, session.today)?;
        draft.refuse(target, session.today)?;
        let remarks = draft.weigh(target, session)?;
        let mut text = edit::append_after(
            &target.source,
            "decisions",
            &["phases"],
            &Value::Map(draft.fields.clone()),
        )
        .map_err(unedited)?;
        // The phase was entered: by the decision that is right.
        let opens = target.rules(draft.day)?.opens_phase(&draft.outcome);
        if let Some(index) = draft.corrected(&target.product).filter(|_| opens) {
            let place = [Step::key("phases"), Step::At(index), Step::key("entered_by")];
            text = edit::set(&text, &place, &Value::Text(draft.id.to_string())).map_err(unedited)?;
            let started = target.product.phases.get(index).and_then(|record| record.start.known());
            // It was not entered before it was granted.
            if started.is_some_and(|start| start.earliest() < draft.day) {
                let place = [Step::key("phases"), Step::At(index), Step::key("start")];
                text = edit::set(&text, &place, &Value::Date(draft.day.to_string())).map_err(unedited)?;
            }
        }
        let mut trailers = vec![
            ("Catalog-Product", target.product.id.to_string()),
            ("Catalog-Gate", draft.gate.to_string()),
            ("Catalog-Decision", draft.id.to_string()),
        ];
        if args.advance {
            let decided = read_back(&target.path, &text)?;
            let wish = Wish {
                gate: Some(draft.gate.clone()),
                start,
                skip_reason: args.skip_reason.clone(),
            };
            let opening = transition::plan(&decided, &target.lifecycle, session.today, &wish)
                .map_err(|refusal| refused(&decided, refusal))?;
            text = append_phase(&text, &decided, &opening)?;
            trailers = phase_trailers(&decided, &opening);
        }
        let mut files = vec![(target.path.clone(), text)];
        if !target.has_session(draft.day) {
            files.push((session_path(draft.day), new_session(draft.day)));
        }
        let title = Message::new(if args.advance {
            "commit-decide-advance"
        } else {
            "commit-decide"
        })
        .with("name", target.product.name.as_str())
        .show("gate", &draft.gate)
        .with("outcome", draft.outcome_label(target, session))
        .show("day", draft.day);
        Ok(Change {
            files,
            title,
            trailers,
            remarks,
        })
    })
}

/// Two people who create the sitting of one day write the same file: their branches merge.
fn new_session(day: Date) -> String {
    edit::render_document(&Value::Map(vec![
        ("date".to_owned(), Value::Date(day.to_string())),
        ("kind".to_owned(), Value::Text("ordinaire".to_owned())),
    ]))
}

fn read_back(path: &str, text: &str) -> Result<Product, Failure> {
    let reading = document::read::<Product>(path, text.as_bytes(), |_, _, _| ());
    reading
        .value
        .map(|product| *product)
        .ok_or_else(|| Failure::usage(message!("error-product-faulty", path = path, line = 1i64, ..)))
}
