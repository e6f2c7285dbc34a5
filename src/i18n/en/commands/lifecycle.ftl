# `catalog lifecycle`: its help, what it says, what stops it

help-lifecycle = Check rules, or go from some to others (or: cycle)
help-lifecycle-after =
    Examples:
      catalog lifecycle check catalog/lifecycle/2026.1.yaml
      catalog lifecycle migrate 2025.0 2026.1 --dry-run
help-lifecycle-check = Check one file of rules, alone (or: verifier)
help-lifecycle-check-file = File of rules
help-lifecycle-migrate = Give the phases of all products the names of other rules, in one commit (or: migrer)
help-lifecycle-migrate-old = Version of the rules whose phases change names, for example 2025.0
help-lifecycle-migrate-new = Version of the rules that gives the new names (`phase_aliases:`)
help-lifecycle-migrate-branch = Propose the change on this branch (default: catalog/lifecycle-<version> where you are on the main branch, else your branch)

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
