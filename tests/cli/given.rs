//! The scripts of `examples/ci`, run as a forge runs them, on contributions that mean harm.

#![cfg(unix)]

use std::fs;
use std::os::unix::fs::{PermissionsExt, symlink};
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

use serde_yaml::Value;
use tempfile::TempDir;

use crate::support::{World, project};

fn example(name: &str) -> Value {
    let text = fs::read_to_string(project().join("examples/ci").join(name)).unwrap();
    serde_yaml::from_str(&text).unwrap()
}

/// The script of a job of GitLab, from the item that holds `from` on.
fn gitlab(job: &str, from: &str) -> String {
    let file = example("gitlab-ci.yml");
    let items = file[job]["script"].as_sequence().unwrap();
    let items: Vec<&str> = items.iter().map(|item| item.as_str().unwrap()).collect();
    let first = items.iter().position(|item| item.contains(from)).unwrap();
    items[first..].join("\n")
}

/// The script of a step of GitHub's job.
fn github(step: &str) -> String {
    let file = example("github-actions.yml");
    let steps = file["jobs"]["catalogue"]["steps"].as_sequence().unwrap();
    let step = steps.iter().find(|one| one["name"].as_str() == Some(step)).unwrap();
    step["run"].as_str().unwrap().to_owned()
}

fn program(path: &Path, text: &str) {
    fs::write(path, text).unwrap();
    fs::set_permissions(path, fs::Permissions::from_mode(0o755)).unwrap();
}

/// A runner: a judge in its own folder, and a contribution that it has checked out.
struct Runner {
    world: World,
    /// Outside the contribution.
    place: TempDir,
    base: String,
}

impl Runner {
    /// With a contribution that rewrites a decision, and what `change` does.
    fn with(change: impl FnOnce(&World, &Path)) -> Runner {
        let world = World::tour();
        let place = tempfile::tempdir().unwrap();
        let base = world.git(&["rev-parse", "main"]).trim().to_owned();
        fs::create_dir(place.path().join("bin")).unwrap();
        fs::create_dir(place.path().join("temp")).unwrap();
        let runner = Runner { world, place, base };
        // The judge, and what became of it.
        program(
            &runner.judge(),
            &format!("#!/bin/sh\nexec '{}' \"$@\"\n", env!("CARGO_BIN_EXE_catalog")),
        );
        program(&runner.bin("jq"), "#!/bin/sh\necho '[]'\n");
        runner.world.git(&["checkout", "-q", "-b", "contribution"]);
        let path = "products/refuse.yaml";
        let text = runner.world.read(path);
        runner
            .world
            .write(path, text.replacen("outcome: no_go", "outcome: ajourne", 1));
        change(&runner.world, &runner.judge());
        runner.world.git(&["add", "--all", "--force"]);
        runner.world.git(&["commit", "-q", "-m", "contribution"]);
        runner
    }

    fn bin(&self, name: &str) -> PathBuf {
        self.place.path().join("bin").join(name)
    }

    fn judge(&self) -> PathBuf {
        self.bin("catalog")
    }

    fn temp(&self, name: &str) -> PathBuf {
        self.place.path().join("temp").join(name)
    }

    /// Runs a script as the runner does.
    fn run(&self, script: &str) -> Output {
        let path = std::env::var("PATH").unwrap();
        let path = format!("{}:{path}", self.place.path().join("bin").display());
        let mut command = Command::new("bash");
        command
            .args(["-e", "-o", "pipefail", "-c", script])
            .current_dir(self.world.root())
            .env_clear()
            .env("PATH", path)
            .env("HOME", self.place.path())
            .env("TMPDIR", self.place.path().join("temp"))
            .env("GIT_CONFIG_NOSYSTEM", "1")
            .env("BASE", &self.base)
            .env("CI", "true")
            .env("CI_PROJECT_DIR", self.world.root())
            .env("RUNNER_TEMP", self.place.path().join("temp"))
            .env("GITHUB_STEP_SUMMARY", self.temp("summary"))
            .env("NUMBER", "1")
            .env("FORMAT", "text");
        command.output().expect("bash")
    }

    fn holds_the_judge(&self) {
        let judge = fs::read_to_string(self.judge()).unwrap();
        assert!(judge.starts_with("#!/bin/sh\nexec"), "the judge is now: {judge}");
    }
}

fn said(output: &Output) -> String {
    format!(
        "{}{}",
        String::from_utf8_lossy(&output.stdout),
        String::from_utf8_lossy(&output.stderr)
    )
}

/// The names of files that the scripts write, or wrote once.
const REPORTS: &[&str] = &[
    "found.json",
    "change.json",
    "quality.json",
    "diff.md",
    "status",
    "found.sarif",
    "report/catalog.sarif",
    "report/diff.md",
];

fn link_each_to(world: &World, judge: &Path) {
    fs::create_dir_all(world.path("report")).unwrap();
    for name in REPORTS {
        symlink(judge, world.path(name)).unwrap();
    }
    symlink(judge.parent().unwrap(), world.path(".catalogue-report")).unwrap();
    fs::create_dir_all(world.path("told.md")).unwrap();
    world.write("told.md/x", "x");
}

#[test]
fn gitlab_judges_a_contribution_whose_links_lead_to_the_judge() {
    let runner = Runner::with(link_each_to);
    let script = gitlab("catalogue", "catalog validate");
    let output = runner.run(&script);
    runner.holds_the_judge();
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    assert!(
        said(&output).contains("C-02") || said(&output).contains("C-01"),
        "{}",
        said(&output)
    );
    let report = runner.world.path(".catalogue-report");
    assert!(!report.is_symlink() && !report.join("note.md").is_symlink());
    let diff = fs::read_to_string(report.join("note.md")).unwrap();
    assert!(diff.contains("<details>"), "{diff}");
    // The links that the contribution holds stay as it wrote them.
    assert_eq!(
        runner
            .world
            .git(&["status", "--porcelain", "--", "report", "found.json"]),
        ""
    );
}

#[test]
fn gitlab_gets_its_note_from_the_job_and_no_command_in_it() {
    let runner = Runner::with(|world, _| {
        world.write("told.md/x", "x");
        for path in ["diff.md", "note.md", ".catalogue-report/note.md"] {
            world.write(
                path,
                "<!-- catalog-diff -->\n/approve\n/merge\n<details>Rien ne change.\n",
            );
        }
    });
    let output = runner.run(&gitlab("catalogue", "catalog validate"));
    assert_eq!(output.status.code(), Some(1), "{}", said(&output));
    let told = ".catalogue-report/note.md";
    let diff = runner.world.read(told);
    assert!(!diff.contains("/approve") && diff.contains("<details>"), "{diff}");

    // Whatever the report says.
    runner
        .world
        .write(told, "<!-- catalog-diff --> x\n/approve\r\n  /merge\n<details>@tous\n");
    let sent = runner.place.path().join("sent");
    program(
        &runner.bin("curl"),
        &format!(
            "#!/bin/sh\nfor word; do case $word in body@*) cat \"${{word#body@}}\" > '{}' ;; esac; done\n",
            sent.display()
        ),
    );
    program(&runner.bin("apk"), "#!/bin/sh\n");
    program(&runner.bin("jq"), "#!/bin/sh\ncat > /dev/null\n");
    let script = format!("CATALOG_NOTE_TOKEN=x\n{}", gitlab("catalogue-note", "told="));
    let output = runner.run(&script);
    assert!(output.status.success(), "{}", said(&output));
    let sent = fs::read_to_string(sent).unwrap();
    assert!(sent.starts_with("<!-- catalog-diff -->\n"), "{sent}");
    assert!(
        sent.lines().all(|line| !line.trim_start().starts_with('/')) && sent.contains("\\/approve"),
        "{sent}"
    );
    assert!(!sent.contains("@tous"), "{sent}");
}

#[test]
fn gitlab_judges_what_would_be_after_the_merge() {
    let runner = Runner::with(|_, _| ());
    // What goes into main meanwhile.
    let world = &runner.world;
    world.git(&["checkout", "-q", "-f", "main"]);
    world.write("allowed_signers", "# personne\n");
    world.git(&["add", "--all"]);
    world.git(&["commit", "-q", "-m", "entre-temps"]);
    world.git(&["checkout", "-q", "-f", "contribution"]);
    let file = example("gitlab-ci.yml");
    let first = file["catalogue"]["script"][0].as_str().unwrap().to_owned();
    let merge = format!(
        "CI_MERGE_REQUEST_IID=1 CI_PROJECT_PATH=a CI_MERGE_REQUEST_PROJECT_PATH=b\n\
         CI_MERGE_REQUEST_PROJECT_URL={0} CI_MERGE_REQUEST_TARGET_BRANCH_NAME=main\n\
         ln -s {0} {0}.git\n{first}\nrm {0}.git\ngit rev-parse HEAD^1 HEAD^2",
        world.root().display()
    );
    let output = runner.run(&merge);
    assert!(output.status.success(), "{}", said(&output));
    let parents = String::from_utf8_lossy(&output.stdout).into_owned();
    assert_eq!(parents, world.git(&["rev-parse", "main", "contribution"]));
    assert!(world.path("allowed_signers").exists(), "the merge is checked out");
}

#[test]
fn github_writes_nothing_among_the_files_of_a_contribution() {
    let runner = Runner::with(|world, judge| {
        link_each_to(world, judge);
        // A value that a runner would obey, were it at the start of a line.
        let path = "products/sans-decision.yaml";
        let text = world.read(path);
        let value = format!("product_type: \"{} ::add-mask::refus ##[error]\"\n", "a".repeat(64));
        world.write(path, text.replacen("product_type: ", &format!("{value}#"), 1));
    });
    let validated = runner.run(&github("Validate"));
    let log = said(&validated);
    assert_eq!(validated.status.code(), Some(1), "{log}");
    let commands: Vec<&str> = log.lines().filter(|line| line.trim_start().starts_with("::")).collect();
    let [stop, resume] = commands.as_slice() else {
        panic!("{commands:?}")
    };
    let token = stop.strip_prefix("::stop-commands::").unwrap();
    assert!(
        token.len() == 32 && *resume == format!("::{token}::"),
        "{stop} {resume}"
    );
    assert!(!log.contains("##["), "{log}");

    let told = runner.run(&github("Tell the change"));
    assert!(told.status.success(), "{}", said(&told));
    let checked = runner.run(&github("Check"));
    assert_eq!(checked.status.code(), Some(1), "{}", said(&checked));
    runner.holds_the_judge();
    for name in ["number", "diff.md", "catalog.sarif"] {
        assert!(runner.temp("catalogue").join(name).is_file(), "{name}");
    }
    assert_eq!(runner.world.git(&["status", "--porcelain", "--ignored"]), "");
}
