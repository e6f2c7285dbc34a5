//! A terminal that `script` (util-linux) makes, and somebody who types at it.

use std::fs;
use std::io::{Read, Write};
use std::process::{Command, Stdio};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use crate::support::World;

pub const ENTER: &str = "\r";
pub const DOWN: &str = "\u{1b}[B";
pub const UP: &str = "\u{1b}[A";
pub const ESCAPE: &str = "\u{1b}";
/// No key: the window is closed.
pub const HANG_UP: &str = "";
pub const CTRL_C: &str = "\u{3}";

/// Types `keys`, one after the other, and gives what the terminal showed.
pub fn typed(world: &World, arguments: &str, keys: &[&str]) -> String {
    typed_with(&[], world, arguments, keys)
}

/// As [`typed`], with variables of the environment.
pub fn typed_with(variables: &[(&str, &str)], world: &World, arguments: &str, keys: &[&str]) -> String {
    typed_after("", variables, world, arguments, keys)
}

/// As [`typed_with`], with words of the shell before the program.
pub fn typed_after(before: &str, variables: &[(&str, &str)], world: &World, arguments: &str, keys: &[&str]) -> String {
    let program = world.command(&[]).get_program().to_string_lossy().into_owned();
    let mut command = world.command(&[]);
    let envs: Vec<_> = command
        .get_envs()
        .map(|(name, value)| (name.to_owned(), value.map(ToOwned::to_owned)))
        .collect();
    let globals: Vec<String> = command
        .get_args()
        .map(|argument| argument.to_string_lossy().into_owned())
        .collect();
    let line = format!(
        "stty cols 100 rows 40; {before} '{program}' {} {arguments}",
        globals.join(" ")
    );
    command = Command::new("script");
    command.args(["-qefc", &line, "/dev/null"]).current_dir(world.root());
    command
        .env_clear()
        .env("PATH", std::env::var_os("PATH").unwrap_or_default())
        .env("TERM", "xterm");
    command.envs(variables.iter().copied());
    for (name, value) in envs {
        if let Some(value) = value {
            command.env(name, value);
        }
    }
    let mut child = command.stdin(Stdio::piped()).stdout(Stdio::piped()).spawn().unwrap();
    let mut stdin = child.stdin.take().unwrap();
    let mut stdout = child.stdout.take().unwrap();
    let shown = Arc::new(Mutex::new(Vec::new()));
    let reader = std::thread::spawn({
        let shown = Arc::clone(&shown);
        move || {
            let mut bytes = [0; 4096];
            while let Ok(count @ 1..) = stdout.read(&mut bytes) {
                shown.lock().unwrap().extend_from_slice(&bytes[..count]);
            }
        }
    });
    for key in keys {
        settle(&shown, child.id());
        if *key == HANG_UP {
            break;
        }
        // A terminal that is gone takes no more keys.
        let _ = stdin.write_all(key.as_bytes()).and_then(|()| stdin.flush());
    }
    settle(&shown, child.id());
    if keys.last() == Some(&HANG_UP) {
        child.kill().unwrap();
    }
    drop(stdin);
    child.wait().unwrap();
    reader.join().unwrap();
    let bytes = shown.lock().unwrap().clone();
    String::from_utf8_lossy(&bytes).into_owned()
}

/// Waits until the terminal shows something, and those who write to it wait for a key or are gone.
fn settle(shown: &Mutex<Vec<u8>>, script: u32) {
    let (mut seen, mut still) = (0, 0);
    for _ in 0..2000 {
        std::thread::sleep(Duration::from_millis(10));
        let length = shown.lock().unwrap().len();
        let is_still = length == seen && length > 0 && sleeps(script);
        still = if is_still { still + 1 } else { 0 };
        seen = length;
        if still > 4 {
            return;
        }
    }
}

/// Whether this process and all below it wait for something, each thread of theirs.
fn sleeps(process: u32) -> bool {
    let tasks = fs::read_dir(format!("/proc/{process}/task"))
        .into_iter()
        .flatten()
        .flatten();
    tasks.into_iter().all(|task| {
        let read = |name: &str| fs::read_to_string(task.path().join(name)).unwrap_or_default();
        let stat = read("stat");
        let state = stat.rsplit_once(") ").and_then(|(_, rest)| rest.chars().next());
        // A task that has just ended says nothing.
        state.is_none_or(|state| "SZX".contains(state))
            && read("children")
                .split_whitespace()
                .all(|child| sleeps(child.parse().unwrap()))
    })
}

/// What was shown, without colours and movements.
pub fn plain(shown: &str) -> String {
    let mut plain = String::new();
    let mut rest = shown;
    while let Some((before, after)) = rest.split_once('\u{1b}') {
        plain.push_str(before);
        rest = after
            .split_once(|letter: char| letter.is_ascii_alphabetic())
            .map_or("", |(_, rest)| rest);
    }
    plain + rest
}

/// True where something is shown in bold or in colour.
pub fn is_dressed(shown: &str) -> bool {
    let mut codes = shown.split("\u{1b}[").skip(1).filter_map(|rest| rest.split_once('m'));
    codes.any(|(code, _)| {
        code.chars().all(|letter| letter.is_ascii_digit() || letter == ';')
            && code.contains(|letter: char| ('1'..='9').contains(&letter))
    })
}
