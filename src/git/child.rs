//! The user's `git`, and the forges' programs, run as children.

use std::io::{self, Read};
use std::process::{Command, ExitStatus, Stdio};
use std::sync::mpsc::{Sender, channel};
use std::thread;

/// `git`, which then reads each object as it is: `refs/replace/` would have it read another in its place, and whoever may
/// push may write there.
pub(super) fn git() -> Command {
    let mut command = Command::new("git");
    command.env("GIT_NO_REPLACE_OBJECTS", "1");
    command
}

/// What a child says, by lines: its results, and the rest.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Said {
    Out(String),
    Err(String),
}

/// Runs a child that may ask its user at the terminal; each line that it says is given to `tell` as it comes: a server's
/// words are not for the terminal as they are.
pub(super) fn told(mut command: Command, tell: &dyn Fn(Said)) -> io::Result<ExitStatus> {
    let mut child = command.stdout(Stdio::piped()).stderr(Stdio::piped()).spawn()?;
    let (sender, lines) = channel();
    let readers = [
        child.stdout.take().map(|out| relay(out, Said::Out, sender.clone())),
        child.stderr.take().map(|err| relay(err, Said::Err, sender)),
    ];
    lines.iter().for_each(tell);
    for reader in readers.into_iter().flatten() {
        let _ = reader.join();
    }
    child.wait()
}

fn relay(mut from: impl Read + Send + 'static, said: fn(String) -> Said, to: Sender<Said>) -> thread::JoinHandle<()> {
    thread::spawn(move || {
        let (mut line, mut bytes) = (Vec::new(), [0; 4096]);
        let tell = |line: &mut Vec<u8>| {
            let text = String::from_utf8_lossy(line).trim_end().to_owned();
            line.clear();
            text.is_empty() || to.send(said(text)).is_ok()
        };
        while let Ok(count @ 1..) = from.read(&mut bytes) {
            for byte in bytes.iter().take(count) {
                // A progress bar begins its line again.
                if matches!(byte, b'\n' | b'\r') {
                    if !tell(&mut line) {
                        return;
                    }
                } else {
                    line.push(*byte);
                }
            }
        }
        tell(&mut line);
    })
}
