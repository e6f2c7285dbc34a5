# `catalog check`: its help, what it says, what stops it

help-check = Check a change before it goes into the catalogue (or: controler)
help-check-after =
    Examples:
      catalog check --base origin/main
      catalog check --base origin/main --head HEAD --explain
      catalog check --base HEAD^1 --head HEAD --format github

    Exit code: 0 nothing to correct, 1 errors, 2 the check could not be made, 3 incomplete copy of the repository.
help-check-base = Version that the change is to go into, for example origin/main; its rules judge
help-check-head = Version that holds the change (default: the files of your folder)
help-check-strict = Count warnings as errors
help-check-signed = Verify that each decision is recorded by a commit that a seat of the committee signed
help-check-explain = Say which files, rules and versions were used

check-already-there = { $count ->
    [one] 1 fault was already there before this change: it does not refuse it.
   *[other] { $count } faults were already there before this change: they do not refuse it.
}
check-compared =
    Compared with the version { $base }: { $files ->
        [0] no file of the catalogue changes
        [one] one file of the catalogue changes
       *[other] { $files } files of the catalogue change
    }
check-worktree = the files of your folder
check-explain-commits = Reference version: { $base }; starting point of the contribution: { $merge_base }; contribution: { $head }
check-explain-rules = Rules: { $version } ({ $origin })
check-rules-base = those of the reference version
check-rules-head = those of the contribution: the reference version has none
check-explain-part =
    { $count ->
        [0] Read: the changed files; no product is among them
        [one] Read: the changed files and what they refer to (one product)
       *[other] Read: the changed files and what they refer to ({ $count } products)
    }
check-explain-whole = Read: the whole catalogue, since { $why }
check-whole-rules = the rules change
check-whole-common = a common changes
check-whole-session = a recorded sitting changes
check-whole-reference = `reference.yaml` or `catalog.yaml` changes
check-whole-added = a product comes in
check-whole-removed = a product goes away
check-whole-names = a name changes
check-whole-links = a link between products changes
check-whole-stop = a product stops or leaves the perimeter
check-whole-folder = a product that is named is not in the folder of products
check-file-added =   added: { $path }
check-file-changed =   changed: { $path }
check-file-removed =   removed: { $path }
check-more-files =
    { $count ->
        [one]   … and one more
       *[other]   … and { $count } more
    }
