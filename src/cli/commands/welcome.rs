//! `catalog` alone: the two doors of the DNUM's guide, and where to go from there.

use crate::store::catalogue::{self, PRODUCTS};

use crate::cli::{App, Status};
use crate::operation::error::Failure;

/// The commands that most people need, in the order they need them.
const FIRST_STEPS: &[&str] = &[
    "list",
    "show",
    "new",
    "answer",
    "gate",
    "decide",
    "advance",
    "proposals",
    "validate",
    "report",
];

pub(crate) fn run(app: &App) -> Result<Status, Failure> {
    let (look, translator) = (app.ui.look(), app.translator());
    let title = app
        .folder
        .as_ref()
        .and_then(crate::operation::workspace::settings)
        .and_then(|settings| {
            settings
                .title
                .known()
                .map(|title| title.in_language(app.language()).to_owned())
        });
    let mut text = format!("{}\n", look.bold(&translator.text(text!("welcome-title"))));
    let here = match &app.folder {
        Some(folder) => {
            let count = catalogue::files(folder, PRODUCTS)
                .map_err(crate::operation::workspace::unlisted)?
                .len();
            message!(
                "welcome-here",
                title = title.unwrap_or_else(|| folder.root().display().to_string()),
                count = count
            )
        }
        None => message!("welcome-nowhere"),
    };
    text.push_str(&format!(
        "{}\n\n",
        crate::render::wrap(&translator.say(&here), 0, look.columns())
    ));
    for door in ["new", "help"] {
        text.push_str(&format!(
            "{}\n",
            look.bold(&translator.text(&format!("welcome-door-{door}")))
        ));
        text.push_str(&format!(
            "  {}\n\n",
            crate::render::wrap(
                &translator.text(&format!("welcome-door-{door}-steps")),
                2,
                look.columns()
            )
        ));
    }
    text.push_str(&format!("{}\n", translator.text(text!("welcome-commands"))));
    for step in FIRST_STEPS {
        let command = crate::render::pad(&translator.text(&format!("welcome-command-{step}")), 44);
        text.push_str(&format!(
            "  {} {}\n",
            look.tint(&command, anstyle::AnsiColor::Cyan),
            translator.text(&format!("welcome-what-{step}"))
        ));
    }
    text.push_str(&format!("\n{}\n", translator.text(text!("welcome-more"))));
    app.ui.print(&text);
    Ok(Status::Clean)
}
