//! `catalog` alone: the products of the person who types and what waits there; to a newcomer, four doors (those of the
//! DNUM's guide, who only looks, and who prepares the committee).

use crate::diagnostic::{Arg, Message};
use crate::git::Repository;
use crate::operation::error::Failure;
use crate::operation::mine::{self, Mine};
use crate::operation::revision::proposed;
use crate::operation::workspace::{self, Workspace};
use crate::render::{shown_width, wrap};
use crate::store::catalogue::{self, PRODUCTS};

use crate::cli::{App, Status};

/// The doors, in the order in which people knock.
const DOORS: &[&str] = &["look", "new", "committee", "help"];
/// The commands of a product's week, in the order in which it needs them.
const WEEK: &[&str] = &["show", "gate", "answer", "advance", "proposals"];
/// A longer list is another command's.
const MOST_SHOWN: usize = 12;

pub(crate) fn run(app: &App, me: Option<&str>) -> Result<Status, Failure> {
    let look = app.ui.look();
    let mut text = format!("{}\n", look.bold(&app.translator().text(text!("welcome-title"))));
    text.push_str(&format!("{}\n", wrapped(app, &here(app)?, 0)));
    app.ui.print(&text);
    let context = app.context();
    let repository = app
        .folder
        .as_ref()
        .and_then(|folder| Repository::open(folder.root()).ok());
    if let (Some(me), Some(repository)) = (me, &repository) {
        mine::remember(repository, me)?;
    }
    let who = repository.as_ref().and_then(mine::me);
    if let (Some(who), Some(repository)) = (who, &repository) {
        let ids = mine::ids(&context, repository, &who)?;
        // The catalogue is read for who has a product there.
        if !ids.is_empty() {
            let workspace = Workspace::open(&context)?;
            let found = mine::of_all(&context, &workspace, repository, ids)?;
            if !found.is_empty() {
                products(app, &found, &workspace);
                week(app, &found);
                return Ok(Status::Clean);
            }
        }
        if let Some(me) = me {
            let nobody = wrapped(app, &message!("welcome-nobody", email = me), 0);
            app.ui.print(&format!("\n{nobody}\n"));
        }
    }
    doors(app);
    Ok(Status::Clean)
}

/// The catalogue that the person stands in.
fn here(app: &App) -> Result<Message, Failure> {
    let Some(folder) = &app.folder else {
        return Ok(message!("welcome-nowhere"));
    };
    let settings = workspace::settings(folder);
    let title = settings.and_then(|settings| {
        let title = settings.title.known()?;
        Some(title.in_language(app.language()).to_owned())
    });
    let count = catalogue::files(folder, PRODUCTS).map_err(workspace::unlisted)?.len();
    Ok(message!(
        "welcome-here",
        title = title.unwrap_or_else(|| folder.root().display().to_string()),
        count = count
    ))
}

fn wrapped(app: &App, message: &Message, indent: usize) -> String {
    wrap(&app.translator().say(message), indent, app.ui.look().columns())
}

/// What waits at each product of the person.
fn products(app: &App, found: &[Mine<'_>], workspace: &Workspace) {
    let look = app.ui.look();
    app.ui.print(&format!(
        "\n{}\n",
        look.bold(&app.translator().text(text!("welcome-mine")))
    ));
    for one in found.iter().take(MOST_SHOWN) {
        // What is proposed, and nowhere else yet, has its name and its phase there.
        let entry = match one.product {
            Some(_) => None,
            None => proposed(&app.context(), workspace, &one.id, true).ok(),
        };
        let product = one.product.or(entry.as_ref().map(|entry| &*entry.value));
        let phase = product.and_then(|product| {
            let version = workspace.version(app.today).ok()?;
            version.phase_on(product, app.today).cloned()
        });
        let name = product.map_or(one.id.as_str(), |product| product.name.as_str());
        let head = match phase {
            Some(phase) => message!(
                "welcome-product",
                name = name,
                id = one.id.as_str(),
                phase = Arg::phase(&phase)
            ),
            None => message!("welcome-product-alone", name = name, id = one.id.as_str()),
        };
        app.ui.print(&format!("  {}\n", wrapped(app, &head, 2)));
        for waits in one.waits() {
            app.ui.print(&format!("    {}\n", wrapped(app, &waits, 4)));
        }
    }
    if let Some(hidden) = found.len().checked_sub(MOST_SHOWN).filter(|hidden| *hidden > 0) {
        app.ui.print(&format!(
            "  {}\n",
            wrapped(app, &message!("welcome-mine-more", count = hidden), 2)
        ));
    }
}

/// The commands of a product's week, on a product that exists.
fn week(app: &App, found: &[Mine<'_>]) {
    let Some(first) = found.iter().find(|one| one.product.is_some()).or(found.first()) else {
        return;
    };
    app.ui
        .print(&format!("\n{}\n", app.translator().text(text!("welcome-week"))));
    for step in WEEK {
        let command = Message::new(format!("welcome-command-{step}")).with("id", first.id.as_str());
        line(app, &app.translator().say(&command), step);
    }
    more(app, &message!("welcome-not-mine"));
}

/// Where to go from here, and how to be known.
fn more(app: &App, who: &Message) {
    let lines = [&message!("welcome-more"), who].map(|line| wrapped(app, line, 0));
    app.ui.print(&format!("\n{}\n", lines.join("\n")));
}

fn line(app: &App, command: &str, step: &str) {
    const COMMANDS: usize = 38;
    let what = app.translator().text(&format!("welcome-what-{step}"));
    let columns = app.ui.look().columns();
    // A long id leaves no room beside it.
    let (indent, between) = if shown_width(command) > COMMANDS {
        (6, "\n      ".to_owned())
    } else {
        (COMMANDS + 3, " ".repeat(COMMANDS - shown_width(command) + 1))
    };
    let what = wrap(&what, indent, columns);
    let command = app.ui.look().tint(command, anstyle::AnsiColor::Cyan);
    app.ui.print(&format!("  {command}{between}{what}\n"));
}

fn doors(app: &App) {
    let (look, translator) = (app.ui.look(), app.translator());
    for door in DOORS {
        let title = translator.text(&format!("welcome-door-{door}"));
        let steps = Message::new(format!("welcome-door-{door}-steps"));
        app.ui
            .print(&format!("\n{}\n  {}\n", look.bold(&title), wrapped(app, &steps, 2)));
    }
    more(app, &message!("welcome-who"));
}
