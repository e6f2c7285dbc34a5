//! `catalog open [ID]`: the catalogue in the user's browser.

use std::path::PathBuf;
use std::process::Stdio;
use std::time::Duration;

use clap::Args;

use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::workspace::Workspace;
use crate::web::{Ended, Server, Wanted};

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "ID")]
    id: Option<String>,
    #[arg(long, value_name = "PORT", default_value = "0", hide_default_value = true)]
    port: u16,
    #[arg(long, value_name = "MINUTES", default_value = "60", hide_default_value = true)]
    idle: String,
    #[arg(long)]
    no_browser: bool,
    #[arg(long, value_name = "DIR")]
    theme: Option<PathBuf>,
    #[arg(long)]
    offline: bool,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    app.catalogue()?;
    if let Some(id) = &args.id {
        Workspace::open(&app.context())?.product(id)?;
    }
    let server = Server::bind(Wanted {
        start: app.start.clone(),
        is_start_named: app.global.directory.is_some(),
        today: app.global.today.as_ref().map(|_| app.today),
        language: app.language(),
        offline: args.offline,
        theme: args.theme.clone(),
        port: args.port,
        idle: idle(&args.idle)?,
        product: args.id.clone(),
    })?;
    let address = server.address();
    app.ui.line(&message!("open-address"));
    app.ui.print(&format!("{address}\n"));
    app.ui.tell(&message!("open-stop"));
    if !args.no_browser && !opened(&address) {
        app.ui.warn(&message!("open-no-browser"));
    }
    let ended = server.run()?;
    app.ui.tell(&match ended {
        Ended::Idle => message!("open-ended-idle"),
        Ended::Interrupted => message!("open-ended"),
    });
    Ok(Status::Clean)
}

fn idle(text: &str) -> Result<Duration, Failure> {
    let minutes = text.replace(',', ".").parse::<f64>().ok();
    let seconds = minutes.map(|minutes| minutes * 60.0).filter(|seconds| *seconds > 0.0);
    seconds
        .and_then(|seconds| Duration::try_from_secs_f64(seconds).ok())
        .ok_or_else(|| Failure::usage(message!("open-bad-idle", text = text)))
}

/// True where a browser was found; what it says is for nobody here.
fn opened(address: &str) -> bool {
    open::commands(address).into_iter().any(|mut command| {
        let command = command.stdin(Stdio::null()).stdout(Stdio::null()).stderr(Stdio::null());
        command.spawn().is_ok()
    })
}
