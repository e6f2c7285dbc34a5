# `catalog lifecycle`: its help, what it says, what stops it

help-lifecycle = Check rules, go from some to others, or adopt some (or: cycle)
help-lifecycle-after =
    Examples:
      catalog lifecycle check catalog/lifecycle/2026.1.yaml
      catalog lifecycle migrate 2025.0 2026.1 --dry-run
      catalog lifecycle proposed
      catalog lifecycle adopt VAL-05 ORG-02@G-MVP --session 2026-11-24
help-lifecycle-check = Check one file of rules, alone (or: verifier)
help-lifecycle-check-file = File of rules
help-lifecycle-migrate = Give the phases of all products the names of other rules, in one commit (or: migrer)
help-lifecycle-migrate-old = Version of the rules whose phases change names, for example 2025.0
help-lifecycle-migrate-new = Version of the rules that gives the new names (`phase_aliases:`)
help-lifecycle-migrate-branch = Propose the change on this branch (default: catalog/lifecycle-<version> where you are on the main branch, else your branch)
help-lifecycle-proposed = See what waits to be adopted by the committee, and how many products each criterion would stop (or: propose)
help-lifecycle-proposed-rules = Look at rules that are not in force: a file of rules, a folder, a version to come, a branch or a commit
help-lifecycle-proposed-out = Write into this file
help-lifecycle-proposed-force = Replace the file where it exists
help-lifecycle-adopt = Record what the committee adopted at a plenary sitting: it binds from that day (or: adopter)
help-lifecycle-adopt-words = Criterion adopted, for example VAL-05, VAL-05@G-MVP for one gate only, or version of the rules, for example 2026.2
help-lifecycle-adopt-session = Day of the plenary sitting
help-lifecycle-adopt-rules = Version of the rules whose criteria are adopted (default: the one in force on the day of the sitting)
help-lifecycle-adopt-templates = Template of a document that was adopted, for example vision_produit
help-lifecycle-adopt-catalogue = Something else that was adopted, in a few words: a catalogue of commons, a charter
help-lifecycle-adopt-branch = Propose the change on this branch, a version apart (default: catalog/seance-<day> where you are on the main branch, else your branch)

lifecycle-summary = Rules { $version }, from { $from }: { $phases ->
        [one] { $phases } phase
       *[other] { $phases } phases
    }, { $gates ->
        [one] { $gates } gate
       *[other] { $gates } gates
    }, { $criteria ->
        [one] { $criteria } criterion
       *[other] { $criteria } criteria
    }, { $checks ->
        [one] { $checks } check
       *[other] { $checks } checks
    }
migrate-count =
    { $count ->
        [one] { $count } phase changes its name
       *[other] { $count } phases change their names
    }, in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }

migrate-no-version = No version of the rules is called “{ $version }”
    .help = Known versions: { $known }.
migrate-lost = Rules “{ $version }” do not say what becomes of these phases: { $phases }
    .help = Add them under `phase_aliases:` in that file of rules, for example `- {"{"}alias: maturite, to: generalisation{"}"}`.
migrate-refused = “{ $path }” cannot be changed safely: it is written in an unusual way
    .help = Type `catalog validate { $path }`, mend the file (`catalog fmt { $path }` is often enough), then type the command again.
migrate-nothing = No product names a phase of rules “{ $old }” otherwise than rules “{ $new }”
    .help = There is nothing to change.

proposed-title = What waits to be adopted by the committee (rules { $version })
proposed-in-short = In short: { $criteria ->
        [0] no criterion waits
        [one] one criterion waits
       *[other] { $criteria } criteria wait
    }{ $criteria ->
        [0] {""}
       *[other] ; { $stopping ->
            [0] none would stop
            [one] one would stop
           *[other] { $stopping } would stop
        } at least one of the { $products } active products at its next gate
    }.
proposed-criteria = The criteria
proposed-column-gates = Expected
proposed-column-touched = Products touched
proposed-column-stopped = Of them stopped
proposed-column-check = What is checked
proposed-column-severity = Severity
proposed-column-told = Products told
proposed-at = { $level } at { $gate }
proposed-note = Touched: it is asked at its next gate. Stopped: its file does not answer what would become binding.
proposed-checks = The checks that only warn
proposed-checks-note = A check is not adopted at a sitting: its severity changes with a new version of the rules.
proposed-hidden = { $count ->
    [one] and one more: `--format csv` gives them all
   *[other] and { $count } more: `--format csv` gives them all
}
proposed-next = Once the committee has adopted one
proposed-adopt = catalog lifecycle adopt { $criterion } --session <day>

adopt-then = The minutes of the sitting say so: `catalog committee minutes { $day }`.
adopt-future = The sitting of { $day } has not taken place: nothing can have been adopted there
    .help = Give the day of a past sitting, or wait for the sitting.
adopt-no-session = No sitting is recorded on { $day }
    .help = Open it first: `catalog committee open { $on } --plenary`.
adopt-not-plenary = The sitting of { $day } is not plenary ({ $kind }): it adopts nothing
    .help = The committee adopts at plenary sittings. `catalog committee open <day> --plenary` opens one.
adopt-unknown = Rules { $version } have no criterion “{ $word }”
    .help = `catalog lifecycle proposed` gives what waits to be adopted.
adopt-retired = Criterion { $criterion } is asked no more: it cannot be adopted
    .help = `catalog lifecycle proposed` gives what waits to be adopted.
adopt-not-there = Criterion { $criterion } expects nothing at gate { $gate }
    .help = `catalog explain { $criterion }` gives its expectations.
adopt-stated = Criterion { $criterion } binds already: its source says so, the committee need not adopt it
    .help = `catalog explain { $criterion }` gives that source.
adopt-already = Criterion { $criterion } is adopted already, since { $on }
    .help = `catalog explain { $criterion }` shows it, expectation by expectation.
adopt-already-then = Criterion { $criterion } is adopted already, at this sitting of { $on }
    .help = `catalog committee minutes` gives all that was adopted there.
adopt-rules-already = Rules { $version } are adopted already, since { $on }
    .help = A version that is adopted changes no more: what changes is written in a new version.
