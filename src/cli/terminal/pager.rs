//! What a long result is read through on a terminal: `CATALOG_PAGER`, `PAGER`, or `less`.

use std::io::Write as _;
use std::process::{Child, Command, Stdio};

/// The variables that name a pager; the first that is set counts.
const VARIABLES: [&str; 2] = ["CATALOG_PAGER", "PAGER"];
/// The pager of who has chosen none.
const USUAL: &str = "less";
/// What pagers are told where their users have told them nothing: a result that fits is left on the screen, colours are
/// colours, what was read stays there, its last line says how to leave, and letters have accents.
const SETTINGS: [(&str, &str); 3] = [
    ("LESS", "FRXPq = quitter (quit)$"),
    ("LESSCHARSET", "utf-8"),
    ("LV", "-c"),
];

/// A pager, and the height of the window.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct Pager {
    program: String,
    arguments: Vec<String>,
    rows: usize,
}

impl Pager {
    /// The pager for a window of so many rows; none where the user wants none, or where the terminal cannot move about.
    pub(crate) fn of(rows: usize, variable: impl Fn(&str) -> Option<String>) -> Option<Pager> {
        let is_plain = variable("TERM").is_none_or(|term| term.is_empty() || term == "dumb");
        let chosen = VARIABLES.iter().find_map(|name| variable(name));
        let chosen = chosen.unwrap_or_else(|| USUAL.to_owned());
        let mut words = chosen.split_whitespace().map(ToOwned::to_owned);
        let program = words.next().filter(|program| program != "cat")?;
        (!is_plain && rows > 0).then(|| Pager {
            program,
            arguments: words.collect(),
            rows,
        })
    }

    /// True for a text that does not fit the window, with the line below it that the shell asks on.
    fn is_wanted(&self, text: &str) -> bool {
        text.lines().count() >= self.rows
    }

    /// Shows a text that is longer than the window, until its reader is done with it; false where it was not shown: it
    /// fits, or there is no such pager.
    pub(crate) fn shows(&self, text: &str) -> bool {
        if !self.is_wanted(text) {
            return false;
        }
        #[cfg(unix)]
        let interruptions = Interruptions::of_the_pager();
        let Ok(mut pager) = self.started() else {
            return false;
        };
        if let Some(mut stdin) = pager.stdin.take() {
            // A reader who has seen enough closes the pager: what follows is not wanted.
            let _ = stdin.write_all(text.as_bytes());
        }
        let _ = pager.wait();
        #[cfg(unix)]
        drop(interruptions);
        true
    }

    fn started(&self) -> std::io::Result<Child> {
        let mut command = Command::new(&self.program);
        command.args(&self.arguments).stdin(Stdio::piped());
        for (name, value) in SETTINGS {
            if std::env::var_os(name).is_none() {
                command.env(name, value);
            }
        }
        command.spawn()
    }
}

/// Ctrl-C is for the pager, which stops a search with it: a program that ended meanwhile would leave it alone on a terminal
/// that the shell reads too.
#[cfg(unix)]
struct Interruptions(Option<signal_hook::SigId>);

#[cfg(unix)]
impl Interruptions {
    fn of_the_pager() -> Interruptions {
        let seen = std::sync::Arc::default();
        Interruptions(signal_hook::flag::register(signal_hook::consts::SIGINT, seen).ok())
    }
}

#[cfg(unix)]
impl Drop for Interruptions {
    fn drop(&mut self) {
        if let Some(id) = self.0 {
            signal_hook::low_level::unregister(id);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn pager(rows: usize, variables: &[(&str, &str)]) -> Option<Pager> {
        Pager::of(rows, |name| {
            let found = variables.iter().find(|(known, _)| *known == name);
            found.map(|(_, value)| (*value).to_owned())
        })
    }

    #[test]
    fn the_pager_is_the_one_that_its_user_chose() {
        let program = |variables: &[(&str, &str)]| {
            let all = [&[("TERM", "xterm")], variables].concat();
            pager(24, &all).map(|pager| [vec![pager.program], pager.arguments].concat().join(" "))
        };
        assert_eq!(program(&[]).as_deref(), Some("less"));
        assert_eq!(program(&[("PAGER", "more -s")]).as_deref(), Some("more -s"));
        let both = [("PAGER", "more"), ("CATALOG_PAGER", "most")];
        assert_eq!(program(&both).as_deref(), Some("most"));
        for none in ["", " ", "cat"] {
            assert_eq!(program(&[("PAGER", none)]), None);
            assert_eq!(program(&[("PAGER", "more"), ("CATALOG_PAGER", none)]), None);
        }
        assert_eq!(pager(24, &[("TERM", "dumb")]), None);
        assert_eq!(pager(24, &[]), None);
        assert_eq!(pager(0, &[("TERM", "xterm")]), None);
    }

    #[test]
    fn a_text_that_fits_the_window_or_has_no_pager_is_not_shown_by_one() {
        let none = [("TERM", "xterm"), ("PAGER", "/nonexistent/pager")];
        let pager = pager(4, &none).unwrap();
        assert!(!pager.is_wanted("1\n2\n3\n"));
        assert!(pager.is_wanted("1\n2\n3\n4\n"));
        assert!(!pager.shows("1\n2\n3\n4\n"));
    }
}
