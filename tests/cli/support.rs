//! A catalogue in a temporary Git repository, and the program run in it with a scrubbed environment.

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output, Stdio};

use tempfile::TempDir;

/// The day that tests take place.
pub const TODAY: &str = "2026-11-22";

/// The project's own folder.
pub fn project() -> PathBuf {
    PathBuf::from(env!("CARGO_MANIFEST_DIR"))
}

/// What the program answered.
pub struct Answer {
    pub code: i32,
    pub out: String,
    pub err: String,
}

impl Answer {
    fn of(output: &Output) -> Answer {
        let text = |bytes: &[u8]| String::from_utf8(bytes.to_vec()).expect("output is UTF-8");
        let answer = Answer {
            code: output.status.code().expect("no signal"),
            out: text(&output.stdout),
            err: text(&output.stderr),
        };
        assert!(!answer.err.contains("panicked"), "{}", answer.err);
        answer
    }

    /// The answer, when it has this exit code.
    pub fn expect(self, code: i32) -> Answer {
        assert_eq!(self.code, code, "out: {}\nerr: {}", self.out, self.err);
        self
    }

    /// Standard output as JSON.
    pub fn json(&self) -> serde_json::Value {
        serde_json::from_str(&self.out).expect("JSON")
    }
}

/// A temporary folder with a catalogue.
pub struct World {
    folder: TempDir,
}

impl World {
    /// A copy of `examples/tour`, at the top of a repository with one commit on `main`.
    pub fn tour() -> World {
        let world = World::copy_of("examples/tour");
        world.commit_all();
        world
    }

    /// A copy of the project's catalogue, in `catalog/` of a repository with one commit.
    pub fn real() -> World {
        let world = World {
            folder: tempfile::tempdir().expect("a folder"),
        };
        copy(&project().join("catalog"), &world.path("catalog"));
        world.commit_all();
        world
    }

    /// The project's catalogue and examples, in a repository with one commit that is its server's `main` too.
    pub fn repository() -> World {
        let world = World::empty();
        for folder in ["catalog", "examples"] {
            copy(&project().join(folder), &world.path(folder));
        }
        world.commit_all();
        world.git(&["update-ref", "refs/remotes/origin/main", "HEAD"]);
        world
    }

    /// A copy of a folder of the project, without a repository.
    pub fn copy_of(folder: &str) -> World {
        let world = World {
            folder: tempfile::tempdir().expect("a folder"),
        };
        copy(&project().join(folder), world.folder.path());
        world
    }

    /// A catalogue with the tour's rules and reference, and no product: a rule is tried on one file.
    pub fn bare() -> World {
        let world = World {
            folder: tempfile::tempdir().expect("a folder"),
        };
        let tour = project().join("examples/tour");
        copy(&tour.join("lifecycle"), &world.path("lifecycle"));
        for name in ["catalog.yaml", "reference.yaml"] {
            fs::copy(tour.join(name), world.path(name)).expect("a copy");
        }
        world
    }

    /// A folder with nothing in it.
    pub fn empty() -> World {
        World {
            folder: TempDir::new().expect("a folder"),
        }
    }

    pub fn root(&self) -> &Path {
        self.folder.path()
    }

    pub fn path(&self, relative: &str) -> PathBuf {
        self.folder.path().join(relative)
    }

    pub fn read(&self, relative: &str) -> String {
        fs::read_to_string(self.path(relative)).expect("a text file")
    }

    pub fn write(&self, relative: &str, bytes: impl AsRef<[u8]>) {
        let path = self.path(relative);
        fs::create_dir_all(path.parent().expect("a folder")).expect("a folder");
        fs::write(path, bytes).expect("written");
    }

    /// Makes the folder a repository where everything is committed on `main`.
    pub fn commit_all(&self) {
        self.git(&["init", "--quiet", "--initial-branch=main"]);
        self.git(&["add", "--all"]);
        self.git(&["commit", "--quiet", "--message=début"]);
    }

    /// Git, ready to run.
    pub fn git_command(&self, arguments: &[&str]) -> Command {
        let mut command = scrubbed("git", self.root());
        command.args(arguments);
        command
    }

    /// Runs git and gives its output.
    pub fn git(&self, arguments: &[&str]) -> String {
        let output = self.git_command(arguments).output().expect("git runs");
        assert!(
            output.status.success(),
            "git {arguments:?}: {}",
            String::from_utf8_lossy(&output.stderr)
        );
        String::from_utf8(output.stdout).expect("UTF-8")
    }

    /// Runs the program on the day of the tests, in French.
    pub fn catalog(&self, arguments: &[&str]) -> Answer {
        Answer::of(&self.command(arguments).output().expect("the program runs"))
    }

    /// [`World::catalog`] with other variables of the environment.
    pub fn catalog_with(&self, variables: &[(&str, &str)], arguments: &[&str]) -> Answer {
        let mut command = self.command(arguments);
        command.envs(variables.iter().copied());
        Answer::of(&command.output().expect("the program runs"))
    }

    /// [`World::catalog_with`] run in a folder of this one.
    pub fn catalog_in(&self, folder: &Path, variables: &[(&str, &str)], arguments: &[&str]) -> Answer {
        let mut command = self.command(arguments);
        command.envs(variables.iter().copied()).current_dir(folder);
        Answer::of(&command.output().expect("the program runs"))
    }

    /// The program, ready to run: environment scrubbed, author and date fixed unless the arguments give another.
    pub fn command(&self, arguments: &[&str]) -> Command {
        let mut command = scrubbed(env!("CARGO_BIN_EXE_catalog"), self.root());
        if !arguments.contains(&"--today") {
            command.args(["--today", TODAY]);
        }
        command.args(arguments);
        command
    }

    /// A program of the machine, ready to run here with the same environment.
    #[cfg(unix)]
    pub fn program(&self, name: &str, arguments: &[&str]) -> Command {
        let mut command = scrubbed(name, self.root());
        command.args(arguments);
        command
    }

    /// [`World::catalog`] run by root as a user whom files can be closed to.
    #[cfg(unix)]
    pub fn as_anybody(&self, arguments: &[&str]) -> Answer {
        use std::os::unix::fs::PermissionsExt as _;
        use std::os::unix::process::CommandExt as _;
        const NOBODY: u32 = 65_534;
        // The program itself may stand where only root may look.
        let place = TempDir::new().expect("a folder");
        let program = place.path().join("catalog");
        fs::copy(env!("CARGO_BIN_EXE_catalog"), &program).expect("a copy");
        for open in [self.root(), place.path(), &program] {
            fs::set_permissions(open, fs::Permissions::from_mode(0o755)).expect("a mode");
        }
        let mut command = scrubbed(program.to_str().expect("UTF-8"), self.root());
        command.args(["--today", TODAY]).args(arguments).uid(NOBODY).gid(NOBODY);
        Answer::of(&command.output().expect("the program runs"))
    }

    /// The findings of `validate`, as (id, line), of one file.
    pub fn findings(&self, path: &str) -> Vec<(String, u64)> {
        let report = self.catalog(&["validate", "--format", "json"]).json();
        let all = report["diagnostics"].as_array().expect("a list");
        all.iter()
            .filter(|one| one["path"] == path)
            .map(|one| {
                (
                    one["id"].as_str().expect("an id").to_owned(),
                    one["line"].as_u64().expect("a line"),
                )
            })
            .collect()
    }
}

/// A program that sees nothing of the machine's configuration.
fn scrubbed(program: &str, folder: &Path) -> Command {
    let mut command = Command::new(program);
    command.env_clear().current_dir(folder).stdin(Stdio::null());
    for name in ["PATH", "SYSTEMROOT"] {
        if let Some(value) = std::env::var_os(name) {
            command.env(name, value);
        }
    }
    command
        .env("HOME", folder)
        .env("XDG_CONFIG_HOME", folder.join("no-config"))
        .env("GIT_CONFIG_NOSYSTEM", "1")
        .env("GIT_CEILING_DIRECTORIES", folder.parent().unwrap_or(folder))
        .env("CATALOG_LANG", "fr")
        .env("TZ", "UTC");
    for role in ["AUTHOR", "COMMITTER"] {
        command.env(format!("GIT_{role}_NAME"), "Essai");
        command.env(format!("GIT_{role}_EMAIL"), "essai@exemple.invalid");
        command.env(format!("GIT_{role}_DATE"), "2026-11-22T10:00:00+00:00");
    }
    command
}

fn copy(from: &Path, to: &Path) {
    fs::create_dir_all(to).expect("a folder");
    for entry in fs::read_dir(from).expect("a folder") {
        let entry = entry.expect("an entry");
        let target = to.join(entry.file_name());
        if entry.file_type().expect("a type").is_dir() {
            copy(&entry.path(), &target);
        } else {
            fs::copy(entry.path(), target).expect("a copy");
        }
    }
}
