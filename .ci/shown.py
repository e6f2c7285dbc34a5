"""What the program of the copy must show of each thing that `.ci/adding` added, and the tests that hold the rest."""

import os
import shutil
import subprocess
import tempfile
from pathlib import Path

# What holds the places that no command shows.
HELD = [
    "rules::a_product_that_breaks_a_rule_is_told_so_on_its_line_and_its_lawful_twin_is_not",
    "rules::every_rule_has_a_case",
    "rules::each_rule_is_tried_in_the_file_of_its_familys_name",
    "rules::every_case_marks_the_rule_that_it_is_about",
    "rules::file::schemas::the_schemas_of_the_repository_are_those_of_the_program",
    "each_command_is_found_by_its_tests",
    "each_module_stands_in_the_map_of_its_folder",
    "essai::a_word_is_counted",
    "explaining::the_reference_of_the_repository_is_what_the_program_says",
    "reporting::every_report_prints_in_every_form_that_it_names",
    "walk::the_page_of_commands_has_them_all_with_their_french_names",
    "walk::the_page_of_formats_tells_which_commands_have_which",
    "french_punctuation_stays_with_its_word",
    "no_text_is_left_that_nothing_says",
    "every_key_that_the_code_writes_is_known_to_the_compiler",
    "every_rule_is_well_named_titled_and_explained",
    "every_field_of_every_file_says_what_it_means_and_no_text_is_about_nothing",
]


class Fault(Exception):
    """What CONTRIBUTING.md says and what it takes are not the same."""


PRODUCT = "products/essai.yaml"
TRIAL = """\
id: essai
name: Essai
tags: [interdit]
phases:
  - {phase: idee, start: 2026-01-12, entered_by: registration}
"""


class Program:
    """The program of the copy, in a catalogue of its own."""

    def __init__(self, program, examples, folder):
        self.program = program
        self.folder = Path(folder)
        shutil.copytree(examples / "tour", self.folder, dirs_exist_ok=True)

    def write(self, path, text):
        (self.folder / path).parent.mkdir(exist_ok=True)
        (self.folder / path).write_text(text)

    def environment(self):
        """Nothing of the machine's configuration."""
        own = {"HOME": str(self.folder), "CATALOG_LANG": "fr", "GIT_CEILING_DIRECTORIES": str(self.folder.parent)}
        return {"PATH": os.environ["PATH"], "GIT_CONFIG_NOSYSTEM": "1", **own}

    def __call__(self, *arguments, code=0):
        run = subprocess.run(
            [self.program, "--today", "2026-11-22", *arguments], cwd=self.folder, env=self.environment(),
            capture_output=True, text=True, stdin=subprocess.DEVNULL,
        )  # fmt: skip
        if run.returncode != code:
            raise Fault(f"catalog {' '.join(arguments)}: {run.returncode}\n{run.stdout}{run.stderr}")
        return run.stdout

    def git(self, *arguments):
        own = ["-c", "user.name=Essai", "-c", "user.email=essai@exemple.invalid"]
        arguments = ["git", *own, *arguments]
        subprocess.run(arguments, cwd=self.folder, env=self.environment(), check=True, capture_output=True)

    def commit(self):
        self.git("add", "--all")
        self.git("commit", "--quiet", "--message=essai")

    def shows(self, arguments, *texts, code=0):
        out = self(*arguments, code=code)
        for text in texts:
            if text not in out:
                raise Fault(f"catalog {' '.join(arguments)} does not show “{text}”:\n{out}")


def ensure_shown(program, examples):
    """Asks the program for each addition, in a copy of `examples/tour`."""
    with tempfile.TemporaryDirectory() as folder:
        program = Program(program, examples, folder)
        rule(program)
        command(program)
        report(program)
        field(program)
        kind(program)
        changed(program)
        subject(program)
        indicator(program)


def rule(program):
    ids = ["validate", PRODUCT, "--rule", "S-98"]
    program.write(PRODUCT, TRIAL)
    program.shows([*ids, "--lang", "fr"], "S-98", "Le produit essai est un essai", "Retirez l'étiquette")
    program.shows([*ids, "--lang", "en"], "S-98", "The product essai is a trial", "Take the tag away")
    program.write(PRODUCT, TRIAL.replace("interdit", "autre"))
    if "S-98" in program(*ids):
        raise Fault("the rule S-98 fires on its lawful twin")
    program.shows(["explain", "S-98"], "Un produit n'est pas un essai", "interdit")
    program.shows(["explain", "no-trial", "--lang", "en"], "A product is no trial")


def command(program):
    """The command, and with it the use case and the text."""
    program.shows(["essai", "--help"], "Compter les produits", "Mot du nom")
    program.shows(["essai", "Essai"], "1 produit compté", "Le mot cherché")
    program.shows(["tenter", "Essai", "--lang", "en"], "1 product counted", "The word searched")


def report(program):
    program.shows(["report", "--help"], "Compter les étiquettes")
    program.shows(["report", "essai"], "Les étiquettes", "Étiquetés")
    program.shows(["rapport", "tentative", "--lang", "en"], "Tags", "Tagged")
    program.shows(["report", "essai", "--format", "json"], '"schema": "catalog-report/1"', '"id": "essai-tagged"')
    program.shows(["report", "essai", "--format", "html"], "<!doctype html>", "Étiquetés")
    program.shows(["explain", "essai"], "Combien de produits ont une étiquette", "catalog report essai")


def kind(program):
    path, text = "trials/premiere.yaml", "id: premiere\nname: La première\nshown_by: le bilan\n"
    program.write(path, text)
    program.shows(["validate", "--lang", "fr"], "tentatives\u00a0: 1")
    program.shows(["validate", path, "--lang", "en"], "trials: 1")
    program.write(path, text.replace("id: premiere", "id: autre"))
    program.shows(["validate", path], path, "S-01", code=1)
    program.write(path, text + "nom: La première\n")
    program.shows(["validate", path], "«\u00a0nom\u00a0»", code=1)
    program.write(path, "name: La première\nid: premiere\n")
    program("fmt", "--check", path, code=1)
    program("fmt", path)
    program.shows(["explain", "trial.shown_by"], "Ce qui le montre")
    program.shows(["schema", "trial", "--lang", "en"], "What shows it")
    program.shows(["codeowners", "--organisation", "essai"], "/trials/")
    program("init", "nouveau")
    if not (program.folder / "nouveau" / "trials").is_dir():
        raise Fault("catalog init makes no folder of the new kind")


def changed(program):
    """What `diff` tells, and `check` judges."""
    path = "trials/premiere.yaml"
    program.git("init", "--quiet", "--initial-branch=main")
    program.commit()
    program.write(path, "id: premiere\nname: La toute première\n")
    program.commit()
    program.shows(["diff", "HEAD^", "HEAD"], "Tentative «\u00a0La toute première\u00a0»")
    program.write(path, "id: premiere\nname: [\n")
    program.commit()
    program.shows(["check", "--base", "HEAD^", "--head", "HEAD"], path, code=1)


def field(program):
    program("set", "essai", "essai", "concluant", "--no-commit", "--yes")
    program.shows(["explain", "product.essai"], "Ce que l'essai a montré")
    program.shows(["explain", "product.essai", "--lang", "en"], "What the trial showed")
    program.shows(["list", "--where", "product.essai == 'concluant'", "--columns", "id,essai"], "concluant")
    program.shows(["schema", "product"], "Ce que l'essai a montré")
    program("fmt", "--check", PRODUCT)
    program("validate", PRODUCT)


def subject(program):
    program.shows(["explain", "T-99"], "T-99 · Essai", "tentative")
    program.shows(["explain", "--lang", "en"], "Trials (1)")


def indicator(program):
    program.shows(["report", "indicators"], "Produits nommés Essai")
    program.shows(["report", "indicators", "--lang", "en"], "Products named Essai")
    program.shows(["explain", "essai"], "size(products.filter(p, p.name == 'Essai'))")
