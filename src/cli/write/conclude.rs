//! What comes after the commit: sending it, and the pull request.

use crate::diagnostic::Message;
use crate::domain::settings::{ForgeKind as Forge, Settings};
use crate::git::{self, Base, ForgeKind, Oid, Repository};
use crate::store::catalogue;
use crate::store::folder::SETTINGS;
use crate::store::source::Source;

use super::super::Session;
use super::super::error::Failure;
use super::WriteOptions;

/// Says what was done, sends it where the user wants it sent, and says how it becomes a pull request.
pub(super) fn conclude(
    session: &Session,
    repository: &Repository,
    base: &Base,
    commit: Oid,
    source: &dyn Source,
    options: &WriteOptions,
) -> Result<(), Failure> {
    let short: String = commit.to_string().chars().take(9).collect();
    session.ui.line(
        &Message::new("write-committed")
            .with("commit", short)
            .with("branch", base.branch()),
    );
    let main = repository.default_branch()?.unwrap_or_else(|| "main".to_owned());
    let asked = options.push.as_ref().and_then(Option::clone);
    let remote = match asked {
        Some(remote) => Some(remote),
        None => repository.push_remote(base.branch())?,
    };
    let Some(remote) = remote else {
        session.ui.line(&Message::new("write-no-remote"));
        return Ok(());
    };
    if options.push.is_some() {
        git::push(repository, &remote, base.branch())?;
        session
            .ui
            .line(&Message::new("write-pushed").with("remote", remote.as_str()));
    } else {
        let command = format!("git push -u {remote} {}", base.branch());
        session.ui.line(&Message::new("write-push").with("command", command));
    }
    if base.branch() == main {
        return Ok(());
    }
    let settings = catalogue::read::<Settings>(source, SETTINGS, |_, _, _| ()).and_then(|reading| reading.value);
    let forge = settings.as_ref().and_then(|settings| settings.forge.known());
    let kind = forge.and_then(|forge| forge.kind.known()).map(|kind| match kind {
        Forge::Github => ForgeKind::GitHub,
        Forge::Gitlab => ForgeKind::GitLab,
        Forge::Forgejo => ForgeKind::Forgejo,
    });
    let own = repository.address_of(&remote)?.unwrap_or_default();
    let followed = repository
        .remote_url()?
        .map_or_else(|| own.clone(), |remote| remote.url);
    match git::pull_request_url(&followed, &own, &main, base.branch(), kind) {
        Some(url) => session.ui.line(&Message::new("write-pull-request").with("url", url)),
        None => session.ui.line(&Message::new("write-unknown-forge")),
    }
    words(session, repository, base.branch())
}

/// The title and the text of the pull request, ready to be pasted.
fn words(session: &Session, repository: &Repository, branch: &str) -> Result<(), Failure> {
    let subjects = git::subjects(repository, branch)?;
    let Some(title) = subjects.last() else { return Ok(()) };
    session
        .ui
        .line(&Message::new("write-to-paste").with("title", title.as_str()));
    for subject in subjects.iter().filter(|_| subjects.len() > 1) {
        session.ui.print(&format!("  - {subject}\n"));
    }
    Ok(())
}
