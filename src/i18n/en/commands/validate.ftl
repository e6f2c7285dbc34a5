# `catalog validate`: its help, what it says, what stops it

help-validate = Check all the files of the catalogue (in French: valider)
help-validate-after =
    Examples:
      catalog validate
      catalog validate products/{ $product }.yaml
      catalog validate --format github

    Ends with the code 0 if there is no error, 1 if there are some, 2 if the
    check could not be made.
help-validate-paths = Files or folders whose errors to show (default: the whole catalogue)
help-validate-strict = Count warnings as errors
help-validate-rules = Show only these rules, by id or name (S-57, phase-lasts…)
help-validate-ignore = Do not show these rules
help-validate-jobs = Number of files checked at the same time (default: by the number of processors)

validate-progress = Files read:
validate-checked = Files checked: { $files }
counted-products =
    { $count ->
        [one] { $count } product
       *[other] { $count } products
    }
counted-commons =
    { $count ->
        [one] { $count } commons
       *[other] { $count } commons
    }
counted-sessions =
    { $count ->
        [one] { $count } committee sitting
       *[other] { $count } committee sittings
    }
counted-problems =
    { $count ->
        [0] {""}
        [one] { $count } problem that teams share
       *[other] { $count } problems that teams share
    }
validate-clean =
    No error; { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }
validate-refused =
    To correct: { $errors ->
        [one] { $errors } error
       *[other] { $errors } errors
    }; to look at: { $warnings ->
        [one] { $warnings } warning
       *[other] { $warnings } warnings
    }, { $notes ->
        [one] { $notes } note
       *[other] { $notes } notes
    }
validate-set-aside =
    { $count ->
        [one] One finding is set aside by an exception written in a file (`exceptions:`).
       *[other] { $count } findings are set aside by exceptions written in the files (`exceptions:`).
    }
validate-inherited =
    { $count ->
        [one] { $count } finding is not detailed: a mere note, or an inherited product that the committee never met (`--verbose` shows it)
       *[other] { $count } findings are not detailed: mere notes, or inherited products that the committee never met (`--verbose` shows them)
    }
validate-of-changes = The rule { $rule } judges a change, not the catalogue as it stands: `catalog check` runs it
    .help = `catalog check --base HEAD` judges what is not recorded yet; `catalog explain { $rule }` tells what the rule asks.
validate-uncompared = The rules were not compared with those of the last commit: nobody knows whether rules in force have changed (rule R-03)
