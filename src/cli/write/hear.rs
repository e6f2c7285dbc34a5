//! What the server says, asked once a command.

use crate::git::{GitError, Repository, Server};

use crate::cli::Session;

/// The repository, with what its server says now; a server that does not answer is told, and no obstacle.
pub(crate) fn hear(session: &Session, repository: Repository, branch: Option<&str>) -> Result<Repository, GitError> {
    let Some(remote) = repository.main_remote()? else {
        return Ok(repository);
    };
    let wanted = |name: &str| name.starts_with("catalog/") || branch == Some(name);
    let server = session
        .server
        .get_or_init(|| match Server::ask(&repository, &remote, wanted) {
            Ok(server) => Some(server),
            Err(error) => {
                let detail = match error {
                    GitError::Unheard { detail } => detail,
                    other => other.to_string(),
                };
                let told = message!("server-unheard", remote = remote, detail = detail);
                session.ui.warn(&told);
                None
            }
        });
    Ok(repository.hearing(server.clone()))
}
