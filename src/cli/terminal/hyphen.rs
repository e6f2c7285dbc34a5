//! Texts that begin with a hyphen: «-5 % de délai», «- point à revoir». What can be no option is a text, wherever it
//! stands on the command line.

use std::ffi::OsString;

use clap::{Arg, Command};

/// The arguments, put so that clap takes for texts what can be nothing else: the value of an option is joined to it, the
/// others come last, after `--`.
pub(super) fn settled(root: &Command, arguments: Vec<OsString>) -> Vec<OsString> {
    let texts: Option<Vec<&str>> = arguments.iter().map(|argument| argument.to_str()).collect();
    let Some(texts) = texts.filter(|texts| texts.iter().any(|text| is_text(text))) else {
        return arguments;
    };
    let mut options: Vec<String> = Vec::new();
    let mut others: Vec<String> = Vec::new();
    let mut command = root;
    let mut words = texts.into_iter();
    options.extend(words.next().map(str::to_owned));
    while let Some(word) = words.next() {
        if word == "--" {
            others.extend(words.by_ref().map(str::to_owned));
        } else if is_text(word) {
            others.push(word.to_owned());
        } else if word.starts_with('-') && word != "-" {
            let (takes, name) = (value_of(root, command, word), word.to_owned());
            let value = words.as_slice().first().copied().filter(|_| takes != Takes::Nothing);
            match value {
                Some(value) if is_text(value) || (takes == Takes::Value && !value.starts_with('-')) => {
                    words.next();
                    if word.starts_with("--") {
                        options.push(format!("{name}={value}"));
                    } else {
                        options.extend([name, value.to_owned()]);
                    }
                }
                _ => options.push(name),
            }
        } else if let Some(inner) = command.find_subcommand(word).filter(|_| others.is_empty()) {
            command = inner;
            options.push(word.to_owned());
        } else {
            others.push(word.to_owned());
        }
    }
    options.push("--".to_owned());
    options.into_iter().chain(others).map(OsString::from).collect()
}

/// True for what begins as an option does and cannot be one: a letter, or `--` and a letter, then no space before `=`.
fn is_text(word: &str) -> bool {
    let Some(rest) = word.strip_prefix('-').filter(|rest| !rest.is_empty()) else {
        return false;
    };
    if rest == "-" {
        return false;
    }
    let name = rest.strip_prefix('-').unwrap_or(rest);
    let begins = name.chars().next().is_some_and(|letter| letter.is_ascii_alphabetic());
    let spaced = name.split('=').next().unwrap_or_default().contains(char::is_whitespace);
    // `-C/my folder`: the value of a short option stands against it.
    let attached = !rest.starts_with('-') && matches!(name.chars().nth(1), Some('/' | '.' | '~'));
    !begins || (spaced && !attached)
}

/// Whether a value follows an option.
#[derive(Clone, Copy, PartialEq)]
enum Takes {
    Nothing,
    Value,
    /// A value may be left out.
    Perhaps,
}

fn value_of(root: &Command, command: &Command, word: &str) -> Takes {
    let found = |named: &dyn Fn(&Arg) -> bool| {
        let mut all = command.get_arguments().chain(root.get_arguments());
        all.find(|argument| named(argument))
    };
    let argument = match (word.strip_prefix("--"), word.strip_prefix('-')) {
        (Some(name), _) => found(&|argument| argument.get_long() == Some(name)),
        // Of several letters together, only the last can take a value.
        (None, Some(letters)) => found(&|argument| argument.get_short() == letters.chars().last()),
        (None, None) => None,
    };
    match argument {
        Some(argument) if argument.get_action().takes_values() => {
            let least = argument.get_num_args().map_or(1, |count| count.min_values());
            if least == 0 { Takes::Perhaps } else { Takes::Value }
        }
        _ => Takes::Nothing,
    }
}

#[cfg(test)]
mod tests {
    use clap::CommandFactory;

    use super::*;
    use crate::cli::arguments::Cli;

    fn settle(line: &[&str]) -> Vec<String> {
        let line = line.iter().map(OsString::from).collect();
        let settled = super::settled(&Cli::command(), line);
        settled.into_iter().map(|word| word.into_string().unwrap()).collect()
    }

    #[test]
    fn what_can_be_no_option_is_a_text() {
        for text in [
            "-5 % de délai",
            "- point",
            "-5%",
            "-à revoir",
            "-y des stages",
            "--- fin",
            "-- fin",
        ] {
            assert!(is_text(text), "{text}");
        }
        for word in [
            "-",
            "--",
            "-y",
            "-qy",
            "--yes",
            "--name=Suivi des stages",
            "-C/mon dossier",
            "texte - suite",
        ] {
            assert!(!is_text(word), "{word}");
        }
    }

    #[test]
    fn options_come_first_then_the_texts() {
        assert_eq!(
            settle(&[
                "catalog",
                "--lang",
                "fr",
                "set",
                "a",
                "b.c",
                "-5 %",
                "--no-commit",
                "-y"
            ]),
            [
                "catalog",
                "--lang=fr",
                "set",
                "--no-commit",
                "-y",
                "--",
                "a",
                "b.c",
                "-5 %"
            ]
        );
        assert_eq!(
            settle(&[
                "catalog",
                "reservation",
                "close",
                "a",
                "r1",
                "--proof",
                "- vu",
                "--push",
                "-y"
            ]),
            [
                "catalog",
                "reservation",
                "close",
                "--proof=- vu",
                "--push",
                "-y",
                "--",
                "a",
                "r1"
            ]
        );
        let plain = ["catalog", "set", "a", "b", "c", "-y"];
        assert_eq!(settle(&plain), plain);
    }
}
