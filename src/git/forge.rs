//! The page of a forge that opens a pull request, worked out from the address of the remote.

use std::fmt::Write as _;

/// A kind of forge, by the addresses of its pages.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum ForgeKind {
    GitHub,
    GitLab,
    /// Forgejo and Gitea.
    Forgejo,
}

/// Where a branch is, seen from the project that it goes into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BranchHome {
    /// None where the host's name suggests none.
    pub kind: Option<ForgeKind>,
    /// The owner of the fork that holds the branch; none where the project itself does.
    pub fork: Option<String>,
}

/// What two addresses say: of the project at `remote_url`, and of where the branch is pushed, `own_url`. `kind` goes
/// before what the host's name suggests. `None` as for [`pull_request_url`].
pub fn branch_home(remote_url: &str, own_url: &str, kind: Option<ForgeKind>) -> Option<BranchHome> {
    let project = Project::parse(remote_url)?;
    let own = Project::parse(own_url)?;
    Some(BranchHome {
        kind: kind.or_else(|| guess(&project.host)),
        fork: own.fork_of(&project),
    })
}

/// The page that opens a pull request of `branch`, pushed to `own_url`, into `base_branch` of the project at
/// `remote_url`: the same project, or one that it is a fork of. `kind` goes before what the host's name suggests.
/// `None` for a local path, an unknown forge or an address that is not understood. User names, passwords and tokens
/// of the remotes are never part of it.
pub fn pull_request_url(
    remote_url: &str,
    own_url: &str,
    base_branch: &str,
    branch: &str,
    kind: Option<ForgeKind>,
) -> Option<String> {
    let project = Project::parse(remote_url)?;
    let own = Project::parse(own_url)?;
    let kind = kind.or_else(|| guess(&project.host))?;
    let (base_path, branch_path) = (encode(base_branch, "/"), encode(branch, "/"));
    let branch_path = match own.fork_of(&project) {
        None => branch_path,
        Some(owner) => format!("{owner}:{branch_path}"),
    };
    let url = project.web_address();
    Some(match kind {
        ForgeKind::GitHub => format!("{url}/compare/{base_path}...{branch_path}?expand=1"),
        ForgeKind::Forgejo => format!("{url}/compare/{base_path}...{branch_path}"),
        // The fork's own page proposes the project that it comes from.
        ForgeKind::GitLab => format!(
            "{}/-/merge_requests/new?merge_request%5Bsource_branch%5D={}&merge_request%5Btarget_branch%5D={}",
            own.web_address(),
            encode(branch, ""),
            encode(base_branch, ""),
        ),
    })
}

/// The page where a file of `branch` is corrected and proposed, at the project at `remote_url`; its path goes at the end.
/// `None` as for [`pull_request_url`].
pub fn correction_url(remote_url: &str, branch: &str, kind: Option<ForgeKind>) -> Option<String> {
    let project = Project::parse(remote_url)?;
    let kind = kind.or_else(|| guess(&project.host))?;
    let (url, branch) = (project.web_address(), encode(branch, "/"));
    Some(match kind {
        ForgeKind::GitHub => format!("{url}/edit/{branch}/"),
        ForgeKind::GitLab => format!("{url}/-/edit/{branch}/"),
        ForgeKind::Forgejo => format!("{url}/_edit/{branch}/"),
    })
}

/// Where a project is, on the web.
struct Project {
    scheme: &'static str,
    /// In lower case.
    host: String,
    port: Option<u16>,
    /// `owner/name`, with more levels where groups are nested.
    path: String,
}

impl Project {
    fn parse(remote: &str) -> Option<Self> {
        let remote = remote.trim();
        let Some((scheme, rest)) = remote.split_once("://") else {
            // user@host:path; a colon after a slash or a single letter is a local path.
            let (authority, path) = remote.split_once(':')?;
            if authority.contains('/') || authority.len() < 2 {
                return None;
            }
            return Self::new("https", authority, false, path);
        };
        let (authority, path) = rest.split_once('/')?;
        match scheme {
            "http" => Self::new("http", authority, true, path),
            "https" => Self::new("https", authority, true, path),
            // The port is that of SSH or of Git: the web pages are elsewhere.
            "ssh" | "git+ssh" | "git" => Self::new("https", authority, false, path),
            _ => None,
        }
    }

    fn new(scheme: &'static str, authority: &str, keep_port: bool, path: &str) -> Option<Self> {
        let server = authority.rsplit_once('@').map_or(authority, |(_user, server)| server);
        let (host, port) = match server.split_once(':') {
            Some((host, port)) => (host, Some(port.parse().ok()?)),
            None => (server, None),
        };
        let host = web_host(&host.to_ascii_lowercase())?;
        let path = path.trim_matches('/');
        let path = path.strip_suffix(".git").unwrap_or(path);
        // With these, what looks like a path may be part of a password or a token.
        if path.contains(['@', '?', '#', ':', '\\']) || path.split('/').any(str::is_empty) {
            return None;
        }
        if !path.contains('/') || path.split('/').any(|name| name == "..") {
            return None;
        }
        let path = encode(path, "/%~");
        Some(Self {
            scheme,
            host,
            port: port.filter(|_| keep_port),
            path,
        })
    }

    /// Its owner, where it is another project.
    fn fork_of(&self, project: &Project) -> Option<String> {
        let owner = self.path.split('/').next().unwrap_or_default();
        (self.path != project.path).then(|| owner.to_owned())
    }

    fn web_address(&self) -> String {
        let Self { scheme, host, path, .. } = self;
        match self.port {
            Some(port) => format!("{scheme}://{host}:{port}/{path}"),
            None => format!("{scheme}://{host}/{path}"),
        }
    }
}

/// The host of the web pages; `None` when it is no host name.
fn web_host(host: &str) -> Option<String> {
    let valid = !host.is_empty()
        && host
            .chars()
            .all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    match host {
        // SSH over the port of HTTPS, for those behind a firewall.
        "ssh.github.com" => Some("github.com".to_owned()),
        "altssh.gitlab.com" => Some("gitlab.com".to_owned()),
        _ => valid.then(|| host.to_owned()),
    }
}

/// The kind of forge a host's name suggests.
fn guess(host: &str) -> Option<ForgeKind> {
    if host.starts_with("github.") || host.ends_with(".ghe.com") {
        Some(ForgeKind::GitHub)
    } else if host.starts_with("gitlab.") || host.starts_with("gitlab-") {
        Some(ForgeKind::GitLab)
    } else if host == "codeberg.org" || host.contains("forgejo") || host.contains("gitea") {
        Some(ForgeKind::Forgejo)
    } else {
        None
    }
}

/// Percent-encodes all but letters, digits, `-._` and `also`.
fn encode(text: &str, also: &str) -> String {
    let mut encoded = String::with_capacity(text.len());
    for byte in text.bytes() {
        let plain = byte.is_ascii_alphanumeric() || b"-._".contains(&byte) || also.as_bytes().contains(&byte);
        if plain {
            encoded.push(char::from(byte));
        } else {
            // Writing to a String does not fail.
            let _ = write!(encoded, "%{byte:02X}");
        }
    }
    encoded
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::expect_used)]
mod tests {
    use super::*;

    fn url(remote: &str) -> Option<String> {
        pull_request_url(remote, remote, "main", "catalog/x", None)
    }

    #[test]
    fn a_fork_proposes_to_the_project_that_it_comes_from() {
        let page = |followed: &str, own: &str| pull_request_url(followed, own, "main", "catalog/x", None).unwrap();
        assert_eq!(
            page("https://github.com/owner/repo", "git@github.com:me/repo.git"),
            "https://github.com/owner/repo/compare/main...me:catalog/x?expand=1"
        );
        let merge_request = page("https://gitlab.com/owner/repo", "git@gitlab.com:me/repo.git");
        assert!(
            merge_request.starts_with("https://gitlab.com/me/repo/-/merge_requests/new?"),
            "{merge_request}"
        );
    }

    #[test]
    fn github_compares_two_branches() {
        let expected = "https://github.com/owner/repo/compare/main...catalog/x?expand=1";
        for remote in [
            "git@github.com:owner/repo.git",
            "git@github.com:owner/repo",
            "github.com:/owner/repo.git/",
            "ssh://git@github.com/owner/repo.git",
            "ssh://git@github.com:22/owner/repo.git",
            "ssh://git@ssh.github.com:443/owner/repo.git",
            "git://github.com/owner/repo.git",
            "https://GitHub.com/owner/repo.git",
            "https://github.com/owner/repo/",
            "https://user:token@github.com/owner/repo.git",
            "https://user:p@ss@github.com/owner/repo.git",
        ] {
            assert_eq!(url(remote).as_deref(), Some(expected), "{remote}");
        }
        let own = url("git@github.ministere.example:owner/repo.git").unwrap();
        assert!(own.starts_with("https://github.ministere.example/owner/repo/compare/"));
    }

    #[test]
    fn gitlab_takes_nested_groups_and_a_query() {
        let expected = "https://gitlab.example.org/group/sub/repo/-/merge_requests/new\
            ?merge_request%5Bsource_branch%5D=catalog%2Fx&merge_request%5Btarget_branch%5D=main";
        for remote in [
            "git@gitlab.example.org:group/sub/repo.git",
            "ssh://git@gitlab.example.org:2222/group/sub/repo.git",
            "https://oauth2:glpat-secret@gitlab.example.org/group/sub/repo.git",
        ] {
            assert_eq!(url(remote).as_deref(), Some(expected), "{remote}");
        }
        assert!(url("https://gitlab-forge.example.fr/group/repo.git").is_some());
    }

    #[test]
    fn forgejo_compares_two_branches_without_a_query() {
        let codeberg = url("git@codeberg.org:owner/repo.git").unwrap();
        assert_eq!(codeberg, "https://codeberg.org/owner/repo/compare/main...catalog/x");
        let own = url("https://gitea.example.org:3000/owner/repo.git").unwrap();
        assert_eq!(
            own,
            "https://gitea.example.org:3000/owner/repo/compare/main...catalog/x"
        );
        assert!(url("https://my-forgejo.example.org/owner/repo.git").is_some());
    }

    #[test]
    fn the_kind_given_goes_before_the_guess() {
        let remote = "http://forge.example.org:8080/owner/repo.git";
        assert_eq!(url(remote), None);
        let given = pull_request_url(remote, remote, "main", "x", Some(ForgeKind::GitLab)).unwrap();
        assert!(given.starts_with("http://forge.example.org:8080/owner/repo/-/merge_requests/new?"));
    }

    #[test]
    fn odd_branch_names_are_encoded() {
        let github = "git@github.com:o/r.git";
        let odd = pull_request_url(github, github, "main", "catalog/é#1&b", None).unwrap();
        assert_eq!(
            odd,
            "https://github.com/o/r/compare/main...catalog/%C3%A9%231%26b?expand=1"
        );
        let gitlab = "git@gitlab.com:o/r.git";
        let odd = pull_request_url(gitlab, gitlab, "v=1", "a&b", None).unwrap();
        assert!(odd.ends_with("source_branch%5D=a%26b&merge_request%5Btarget_branch%5D=v%3D1"));
    }

    #[test]
    fn local_and_unknown_remotes_have_no_page() {
        for remote in [
            "/srv/git/repo.git",
            "../repo.git",
            "./github.com:owner/repo.git",
            "file:///srv/github.com/repo.git",
            r"C:\git\repo.git",
            "C:/git/repo.git",
            "ext::sh -c github.com",
            "git@example.org:owner/repo.git",
            "https://github.com/only-owner",
            "https://github.com",
            "",
        ] {
            assert_eq!(url(remote), None, "{remote}");
        }
    }

    #[test]
    fn a_badly_written_secret_is_not_leaked() {
        for remote in [
            "https://user:pa/ss@github.com/owner/repo.git",
            "https://github.com:12/secret@github.com/owner/repo.git",
            "https://github.com/owner/repo.git?private_token=secret",
            "https://user:secret@github.com/owner/re\npo#secret",
        ] {
            assert_eq!(url(remote), None, "{remote}");
        }
    }
}
