"""What `.ci/adding` adds: one of each thing of CONTRIBUTING.md's table. Data alone."""


def end(path, text):
    """A text at the end of a file, or a new file."""
    return (path, None, text.lstrip("\n"))


def before(path, line, text):
    """A text before the line of a file that begins so."""
    return (path, line, text.lstrip("\n"))


def both(path, french, english):
    """The same in the texts of both languages."""
    return [end(path.replace("*", "fr"), french), end(path.replace("*", "en"), english)]


RULE = r"""

/// S-98: a product is no trial.
pub static NO_TRIAL: Rule = Rule {
    id: "S-98",
    name: "no-trial",
    severity: Severity::Warning,
    checks: &[Check::Product(no_trial)],
};

fn no_trial(product: &Product, _: &ProductContext<'_>, findings: &mut Findings) {
    if product.tags.items().iter().any(|tag| tag == "interdit") {
        let message = message!("S-98-trial", id = product.id.to_string());
        findings.report(&NO_TRIAL, product.at_key("tags"), message);
    }
}
"""

CASE = r"""
        Case::facts(
            "S-98",
            "a product that is a trial",
            "tags: [interdit] #~ S-98/warning\n",
            "tags: [autre]\n",
        ),
"""

EXAMPLE = r"""
- {id: S-98, source: {status: inferred}, wrong: "tags: [interdit]", right: "tags: [autre]"}
"""

COMMAND = r"""
//! `catalog essai`: says how many products have a word in their names.

use clap::Args;

use crate::cli::{App, Status};
use crate::operation::error::Failure;
use crate::operation::essai;

#[derive(Args, Debug)]
pub(crate) struct Arguments {
    #[arg(value_name = "WORD")]
    word: String,
}

pub(crate) fn run(app: &App, args: &Arguments) -> Result<Status, Failure> {
    let count = essai::count(&app.context(), &args.word)?;
    app.ui.line(&message!("essai-count", count = count));
    app.ui.line(&message!("list-essai", word = args.word.as_str()));
    Ok(Status::Clean)
}
"""

COMMAND_TEST = r"""
//! `essai`: products counted.

use crate::support::World;

#[test]
fn a_word_is_counted() {
    let counted = World::tour().catalog(&["essai", "Démo"]).expect(0);
    assert!(counted.out.contains("compté"), "{}", counted.out);
}
"""

USE_CASE = r"""
//! Counting products by a word of their names.

use super::context::Context;
use super::error::Failure;
use super::workspace::Workspace;

/// How many products have `word` in their names.
///
/// # Errors
/// Where there is no catalogue.
pub fn count(context: &Context<'_>, word: &str) -> Result<usize, Failure> {
    let workspace = Workspace::open(context)?;
    let products = workspace.portfolio.products.iter();
    Ok(products.filter(|entry| entry.value.name.contains(word)).count())
}
"""

REPORT = r"""
//! How many products have tags?

use super::frame::answer::Answer;
use super::frame::figure::Figure;
use super::frame::input::Input;
use super::{Audience, HistoryUse, Report};

/// The report.
pub static REPORT: Report = Report {
    id: "essai",
    names: &["tentative"],
    question: text!("explain-report-essai"),
    audience: &[Audience::Coach],
    options: &[],
    is_drawn: false,
    groups_itself: false,
    history: HistoryUse::Unused,
    answer,
};

fn answer(input: &Input<'_>) -> Answer {
    let tagged = input.active().filter(|product| !product.tags.items().is_empty()).count();
    let figure = Figure::count("Z9", text!("figure-essai-tagged"), tagged, input.active().count());
    Answer::new(message!("essai-in-short", tagged = tagged)).figure(figure)
}
"""

KIND = r"""
//! What was tried.

use super::id::TermId;
use super::model::record;

record! {
    /// Something that was tried.
    pub struct Trial {
        id: req TermId,
        name: req String,
        shown_by: opt String,
    }
}
"""

NAMED = r"""
impl Kind for crate::domain::trial::Trial {
    fn id(&self) -> Option<(&str, Place)> {
        Some((self.id.as_str(), self.at))
    }

    fn title(&self) -> String {
        self.name.clone()
    }
}

"""

SUBJECT = r"""
//! What was tried.

use super::{Explanation, Kind, Subjects};

pub(super) fn all(_: &Subjects<'_>) -> Vec<Explanation> {
    vec![Explanation::new(Kind::Trial, "T-99", "Essai")]
}
"""

ADDITIONS = {
    "a rule": [
        end("src/rules/product/dates.rs", RULE),
        *both(
            "src/i18n/*/rules/product/dates.ftl",
            """
S-98 = Un produit n'est pas un essai
    .why = Un essai n'est pas un produit.
S-98-trial = Le produit { $id } est un essai
    .help = Retirez l'étiquette.
""",
            """
S-98 = A product is no trial
    .why = A trial is no product.
S-98-trial = The product { $id } is a trial
    .help = Take the tag away.
""",
        ),
        before(
            "src/rules/registry.rs",
            "    &catalogue::references::REFERENCE_EXISTS,",
            "    &product::dates::NO_TRIAL,\n",
        ),
        end("src/rules/examples.yaml", EXAMPLE),
        before("tests/cli/rules/product/dates.rs", "        Case::product(", CASE),
    ],
    "a command": [
        end("src/cli/commands/essai.rs", COMMAND),
        *both(
            "src/i18n/*/commands/essai.ftl",
            """
help-essai = Compter les produits par un mot (ou : tenter)
help-essai-word = Mot du nom
essai-count =
    { $count ->
        [one] { $count } produit compté
       *[other] { $count } produits comptés
    }
""",
            """
help-essai = Count products by a word (or: tenter)
help-essai-word = Word of the name
essai-count =
    { $count ->
        [one] { $count } product counted
       *[other] { $count } products counted
    }
""",
        ),
        before("src/cli/commands/mod.rs", "mod explain;", "mod essai;\n"),
        before(
            "src/cli/commands/mod.rs",
            '        Report: report, ["rapport"], Reads;',
            '        Essai: essai, ["tenter"], Reads;\n',
        ),
        *[
            before(path, "| `catalog list` |", "| `catalog essai` | `tenter` | … |\n")
            for path in ("docs/commands.en.md", "docs/commands.fr.md")
        ],
        end("tests/cli/essai.rs", COMMAND_TEST),
        before("tests/cli/main.rs", "//! | `explain` |", "//! | `essai` | `essai` |\n"),
        before("tests/cli/main.rs", "mod evading;", "mod essai;\n"),
    ],
    "a report": [
        end("src/report/essai.rs", REPORT),
        *both(
            "src/i18n/*/reports/essai.ftl",
            """
help-report-essai = Compter les étiquettes (ou : tentative)
help-report-essai-after =
    Exemple :
      catalog report essai
explain-report-essai = Combien de produits ont une étiquette
    .title = Les étiquettes
    .why = Pour essayer.
    .formula = Les produits étiquetés, et tous.
    .source = déduit
figure-essai-tagged = Étiquetés
    .formula = Ceux qui en ont une.
    .source = aucune
essai-in-short = { $tagged } produits ont une étiquette.
""",
            """
help-report-essai = Count tags (or: tentative)
help-report-essai-after =
    Example:
      catalog report essai
explain-report-essai = How many products have a tag
    .title = Tags
    .why = To try.
    .formula = Tagged products, and all.
    .source = derived
figure-essai-tagged = Tagged
    .formula = Those that have one.
    .source = none
essai-in-short = tagged: { $tagged }.
""",
        ),
        before("src/report/mod.rs", "pub mod frame;", "pub mod essai;\n"),
        before("src/report/mod.rs", "    &ageing::REPORT,", "    &essai::REPORT,\n"),
    ],
    "a use case": [
        end("src/operation/essai.rs", USE_CASE),
        before("src/operation/mod.rs", "pub mod facts;", "pub mod essai;\n"),
        before("src/operation/mod.rs", "//! | `facts` |", "//! | `essai` | products counted |\n"),
    ],
    "a field of a product": [
        before("src/domain/product.rs", "        perimeter: opt PerimeterId,", "        essai: opt String,\n"),
        *both(
            "src/i18n/*/fields.ftl",
            "\nfield-Product-essai = Ce que l'essai a montré\n",
            "\nfield-Product-essai = What the trial showed\n",
        ),
    ],
    "a kind of file": [
        end("src/domain/trial.rs", KIND),
        before("src/domain/mod.rs", "pub mod value;", "pub mod trial;\n"),
        before(
            "src/store/file_kind.rs",
            "    Problem => FileKind {",
            '    crate::domain::trial::Trial => FileKind { title: text!("elsewhere-trial"), compared: true, '
            'counted: Some(text!("counted-trials")), ..FileKind::folder("trial", "trials") };\n',
        ),
        before("src/store/file_kind.rs", "impl Kind for Problem {", NAMED),
        *both(
            "src/i18n/*/fields.ftl",
            "\n## Trial\n\nfield-Trial-shown_by = Ce qui le montre\n",
            "\n## Trial\n\nfield-Trial-shown_by = What shows it\n",
        ),
        *both(
            "src/i18n/*/operations/story.ftl",
            "\nelsewhere-trial = Tentative « { $name } » : { $state }\n",
            "\nelsewhere-trial = Trial “{ $name }”: { $state }\n",
        ),
        *both(
            "src/i18n/*/commands/validate.ftl",
            "\ncounted-trials = tentatives : { $count }\n",
            "\ncounted-trials = trials: { $count }\n",
        ),
    ],
    "a subject of `explain`": [
        end("src/render/explanation/trial.rs", SUBJECT),
        *both(
            "src/i18n/*/commands/explain.ftl",
            "\nexplain-kind-trial = tentative\nexplain-kinds-trial = Tentatives\n",
            "\nexplain-kind-trial = trial\nexplain-kinds-trial = Trials\n",
        ),
        before("src/render/explanation/mod.rs", "pub mod view;", "mod trial;\n"),
        before(
            "src/render/explanation/mod.rs",
            '    Field: "field",',
            '    Trial: "trial", Teller::OfTheProgram(trial::all);\n',
        ),
    ],
    "an indicator of management": [
        before(
            "examples/tour/reference.yaml",
            "  - id: processus-optimises",
            "  - id: essai\n    fr: Produits nommés Essai\n    en: Products named Essai\n"
            "    formula: size(products.filter(p, p.name == 'Essai'))\n",
        ),
    ],
    "a text": both(
        "src/i18n/*/commands/list.ftl",
        "\nlist-essai = Le mot cherché : { $word }\n",
        "\nlist-essai = The word searched: { $word }\n",
    ),
}
