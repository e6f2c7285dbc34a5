//! A terminal that goes away while a question is on it ends the program, also where the signal that says so is ignored
//! (`nohup`, a closed session): what reads the keys would look for one for ever. All that was typed is kept by then.

use std::sync::{Mutex, PoisonError};

/// True while a question waits for a key: nothing is being written then.
static ASKING: Mutex<bool> = Mutex::new(false);

/// Asks, and ends the program where the terminal goes away meanwhile.
pub(crate) fn watched<T>(ask: impl FnOnce() -> T) -> T {
    #[cfg(unix)]
    terminal::watch();
    set(true);
    let answer = ask();
    set(false);
    answer
}

/// Ends the program where the terminal is gone: who reads nothing more from it says so too.
pub(crate) fn end_where_gone() {
    #[cfg(unix)]
    terminal::end_where_gone();
}

fn set(asking: bool) {
    *ASKING.lock().unwrap_or_else(PoisonError::into_inner) = asking;
}

#[cfg(unix)]
mod terminal {
    use std::io::stdin;
    use std::sync::{Once, PoisonError};
    use std::thread;
    use std::time::Duration;

    use rustix::event::{PollFd, PollFlags, Timespec, poll};
    use rustix::io::Errno;

    use super::ASKING;
    use crate::cli::terminal::exit_code::exit_code;
    use crate::operation::error::Kind;

    /// Time for the last keys to be kept.
    const A_MOMENT: Duration = Duration::from_millis(200);

    /// Starts the watch, once; a system that has no threads left has none.
    pub(crate) fn watch() {
        static STARTED: Once = Once::new();
        STARTED.call_once(|| {
            let _ = thread::Builder::new().name("terminal".to_owned()).spawn(|| {
                if is_gone(None) {
                    end();
                }
            });
        });
    }

    /// Ends the program where the terminal is gone already.
    pub(crate) fn end_where_gone() {
        if is_gone(Some(&Timespec::default())) {
            std::process::exit(i32::from(exit_code(Kind::Usage)));
        }
    }

    /// Waits for the end of the terminal, as long as that; false where it stays, or the system cannot tell.
    fn is_gone(longest: Option<&Timespec>) -> bool {
        let stdin = stdin();
        let mut terminal = [PollFd::new(&stdin, PollFlags::empty())];
        loop {
            match poll(&mut terminal, longest) {
                Err(Errno::INTR) => {}
                Err(_) => return false,
                Ok(_) => return terminal.iter().any(|end| end.revents().contains(PollFlags::HUP)),
            }
        }
    }

    /// Ends the program as soon as it asks; what it writes meanwhile it writes in full.
    fn end() -> ! {
        loop {
            thread::sleep(A_MOMENT);
            // Held to the end: an answer that came at the last moment goes no further.
            let asking = ASKING.lock().unwrap_or_else(PoisonError::into_inner);
            if *asking {
                std::process::exit(i32::from(exit_code(Kind::Usage)));
            }
        }
    }
}
