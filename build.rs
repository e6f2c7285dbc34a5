//! Reads the texts of `src/i18n`: their keys and variables become known to the compiler, and their files a part of the
//! program. What is there in one language only, or says something of other things, is no program.

#![allow(clippy::print_stdout)]

use std::collections::{BTreeMap, BTreeSet};
use std::error::Error;
use std::fmt::Write as _;
use std::hash::{DefaultHasher, Hash as _, Hasher as _};
use std::path::{Path, PathBuf};
use std::{env, fs};

use fluent_syntax::ast::{CallArguments, Entry, Expression, InlineExpression, Pattern, PatternElement};

/// A text of a language.
struct Text {
    /// The number of its file.
    file: usize,
    /// Its place in its file.
    line: usize,
    variables: BTreeSet<String>,
    /// What it says of which variables, by attribute: parity between languages is held to this.
    parts: BTreeMap<String, BTreeSet<String>>,
}

type Texts = BTreeMap<String, Text>;

fn main() -> Result<(), Box<dyn Error>> {
    let manifest = PathBuf::from(env::var("CARGO_MANIFEST_DIR")?);
    let root = manifest.join("src/i18n");
    for path in ["build.rs", "Cargo.lock", "src"] {
        println!("cargo::rerun-if-changed={path}");
    }
    let mut files = Vec::new();
    find(&root.join("fr"), Path::new(""), "ftl", &mut files)?;
    files.sort();
    let mut english = Vec::new();
    find(&root.join("en"), Path::new(""), "ftl", &mut english)?;
    english.sort();
    if files != english {
        return Err(format!("the files of src/i18n/fr and src/i18n/en are not the same: {files:?} {english:?}").into());
    }
    let french = texts(&root.join("fr"), &files)?;
    let english = texts(&root.join("en"), &files)?;
    ensure_same(&french, &english)?;
    let out = PathBuf::from(env::var("OUT_DIR")?);
    let source = source(&root, &files, &french)?;
    fs::write(out.join("texts.rs"), source)?;
    fs::write(out.join("build.rs"), format!("{:#x}", build(&manifest)?))?;
    Ok(())
}

/// The files below a folder whose names end so, by their paths in it.
fn find(folder: &Path, below: &Path, ending: &str, found: &mut Vec<PathBuf>) -> Result<(), Box<dyn Error>> {
    for entry in fs::read_dir(folder.join(below))? {
        let entry = entry?;
        let path = below.join(entry.file_name());
        if entry.file_type()?.is_dir() {
            find(folder, &path, ending, found)?;
        } else if path.extension().is_some_and(|found| found == ending) {
            found.push(path);
        }
    }
    Ok(())
}

fn texts(folder: &Path, files: &[PathBuf]) -> Result<Texts, Box<dyn Error>> {
    let mut texts = Texts::new();
    for (file, path) in files.iter().enumerate() {
        let path = folder.join(path);
        let source = fs::read_to_string(&path)?;
        let resource = fluent_syntax::parser::parse(source.as_str())
            .map_err(|(_, faults)| format!("{}: {faults:?}", path.display()))?;
        for (line, entry) in resource.body.into_iter().enumerate() {
            let Entry::Message(message) = entry else { continue };
            let mut parts = BTreeMap::new();
            let patterns = message
                .attributes
                .iter()
                .map(|attribute| (attribute.id.name, &attribute.value));
            for (name, pattern) in message.value.iter().map(|value| ("", value)).chain(patterns) {
                let mut variables = BTreeSet::new();
                of_pattern(pattern, &mut variables);
                parts.insert(name.to_owned(), variables);
            }
            let text = Text {
                file,
                line,
                variables: parts.values().flatten().cloned().collect(),
                parts,
            };
            if texts.insert(message.id.name.to_owned(), text).is_some() {
                return Err(format!("{}: {} is said twice", path.display(), message.id.name).into());
            }
        }
    }
    Ok(texts)
}

fn of_pattern(pattern: &Pattern<&str>, variables: &mut BTreeSet<String>) {
    for element in &pattern.elements {
        if let PatternElement::Placeable { expression } = element {
            of_expression(expression, variables);
        }
    }
}

fn of_expression(expression: &Expression<&str>, variables: &mut BTreeSet<String>) {
    match expression {
        Expression::Inline(inline) => of_inline(inline, variables),
        Expression::Select { selector, variants } => {
            of_inline(selector, variables);
            variants
                .iter()
                .for_each(|variant| of_pattern(&variant.value, variables));
        }
    }
}

fn of_inline(inline: &InlineExpression<&str>, variables: &mut BTreeSet<String>) {
    match inline {
        InlineExpression::VariableReference { id } => {
            variables.insert(id.name.to_owned());
        }
        InlineExpression::Placeable { expression } => of_expression(expression, variables),
        InlineExpression::FunctionReference {
            arguments: CallArguments { positional, named },
            ..
        } => {
            positional.iter().for_each(|argument| of_inline(argument, variables));
            named.iter().for_each(|argument| of_inline(&argument.value, variables));
        }
        _ => {}
    }
}

fn ensure_same(french: &Texts, english: &Texts) -> Result<(), Box<dyn Error>> {
    for (key, text) in french {
        let other = english
            .get(key)
            .ok_or_else(|| format!("{key} is not said in English"))?;
        if text.parts != other.parts {
            return Err(format!("{key} does not speak of the same things in French and in English").into());
        }
        if text.file != other.file {
            return Err(format!("{key} is not in the same file in French and in English").into());
        }
    }
    match english.keys().find(|key| !french.contains_key(*key)) {
        Some(key) => Err(format!("{key} is not said in French").into()),
        None => Ok(()),
    }
}

/// The files and the keys, as the program includes them.
fn source(root: &Path, files: &[PathBuf], texts: &Texts) -> Result<String, Box<dyn Error>> {
    let mut out = String::from("/// The files, by their paths.\npub const FILES: &[File] = &[\n");
    for file in files {
        let path = |language: &str| root.join(language).join(file);
        writeln!(
            out,
            "    File {{ french: include_str!({:?}), english: include_str!({:?}) }},",
            path("fr").display(),
            path("en").display(),
        )?;
    }
    out.push_str("];\n\n/// The texts, by their keys.\npub const TEXTS: &[Text] = &[\n");
    let (mut words, mut variables) = (Words::default(), Vec::new());
    for (key, text) in texts {
        let first = variables.len();
        variables.extend(text.variables.iter().map(|name| words.place(name)));
        writeln!(
            out,
            "    Text {{ key: {}, file: {}, line: {}, first: {first}, end: {} }},",
            words.place(key),
            text.file,
            text.line,
            variables.len()
        )?;
    }
    write!(out, "];\n\nconst VARIABLES: &[Part] = &[{}];\n", variables.join(", "))?;
    writeln!(out, "\nconst WORDS: &str = {:?};", words.all)?;
    Ok(out)
}

/// All keys and names of variables in one text: a place in it needs no pointer, which the system would have to set right,
/// page by page, each time that the program starts.
#[derive(Default)]
struct Words {
    all: String,
    known: BTreeMap<String, String>,
}

impl Words {
    /// Where a word stands, as the program writes it.
    fn place(&mut self, word: &str) -> String {
        let all = &mut self.all;
        let place = || {
            let start = all.len();
            all.push_str(word);
            format!("Part {{ start: {start}, end: {} }}", all.len())
        };
        self.known.entry(word.to_owned()).or_insert_with(place).clone()
    }
}

/// A number of this build: of its sources, and of the versions of its libraries.
fn build(manifest: &Path) -> Result<u64, Box<dyn Error>> {
    let mut sources = Vec::new();
    find(&manifest.join("src"), Path::new(""), "rs", &mut sources)?;
    sources.sort();
    let mut hasher = DefaultHasher::new();
    for source in sources {
        fs::read(manifest.join("src").join(source))?.hash(&mut hasher);
    }
    fs::read(manifest.join("Cargo.lock"))
        .unwrap_or_default()
        .hash(&mut hasher);
    Ok(hasher.finish())
}
