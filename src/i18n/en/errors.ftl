# What stops a command: what was attempted and why it could not be, .help (what to do).
# For Git, what to do stands in git-…-hint. Same keys in fr/errors.ftl.

label-error = Error:
label-warning = Warning:
label-try = Help:
error-cause = Technical detail: { $detail }

## What completes a help

hint-list = `catalog list` shows the ids of all products.
hint-nearest = Did you mean: { $near }?
hint-known = Possible words: { $known }.

## The command line

usage-unknown-command = The command “{ $word }” does not exist
usage-unknown-option = “{ $word }” is not expected here
usage-no-value = “{ $option }” lacks a value
usage-bad-value = “{ $value }” does not suit “{ $option }”
usage-missing = The command is incomplete: “{ $option }” is missing
usage-conflict = “{ $option }” and “{ $other }” cannot go together
usage-values = “{ $option }” does not get the right number of values
usage-missing-command = The command is incomplete: it does not say what to do. After `{ $command }` comes one of these words: { $known }
usage-not-text = The command contains characters that are not UTF-8 text
usage-other = The command is not understood ({ $detail })
usage-near = Did you mean “{ $near }”?
usage-hyphen = A text that begins with a hyphen comes last, after `--`: `catalog set --yes -- my-product summary "-new"`; after an option, with `=`: `--note=-new`.
usage-help = `catalog --help` shows the commands, and `catalog COMMAND --help` the options of one.

error-today = The day cannot be changed: “{ $text }” is not a calendar date
    .help = Write the year, the month and the day with hyphens, for example `--today 2026-11-22`.
error-date = The date “{ $text }” cannot be read: it is not a calendar date from 1990 on
    .help = Write the year, the month and the day with hyphens, for example `2026-11-22`.
error-as-of = The report cannot be made for that day: “{ $text }” is not a calendar date
    .help = Write the year, the month and the day with hyphens, for example `--as-of 2026-06-30`.
error-where = The condition of `--where` cannot be used: { $problem }
    .help = Write it between apostrophes, for example `--where 'product.phase == "mvp" && product.audience.general_public'`.
error-where-at =
    The condition of `--where` cannot be used: { $problem }
    {"  "}{ $line }
    {"  "}{ $carets }
    .help = Write it between apostrophes, for example `--where 'product.phase == "mvp" && product.audience.general_public'`.
error-no-phase = The phase “{ $word }” is not in the rules
    .help = Give the id of a phase, for example `--phase mvp`, or `--phase inconnu` for unknown phases.
error-no-directorate = The directorate “{ $word }” is not in the catalogue
    .help = Give the id of a directorate, as it is written in `reference.yaml`, or `--directorate inconnu` for unknown ones.
error-no-department = The department “{ $word }” is not in the catalogue
    .help = Give the id of a department, as it is written in `reference.yaml`, or `--department inconnu` for unknown ones.
error-no-gate = The gate “{ $word }” is not in the rules
    .help = Give the id of a gate, whole or without its beginning: `--gate G-MVP` or `--gate mvp`.
error-no-outcome = The outcome “{ $word }” is not in the rules
    .help = Give the outcome that the committee pronounced, for example `--outcome go`.
error-no-column = The field “{ $word }” does not exist in a product
    .help = `catalog show <product> --format json` shows a product's fields; a field inside another is written with a dot, for example `team.business_owner.share`.

## The catalogue and its files

error-no-catalogue = No catalogue is found from the folder “{ $folder }”: `catalog.yaml` is neither here, nor in a folder `catalog`, nor above
    .help = Go to the catalogue's folder (`cd folder`), or name it: `catalog -C folder list`.
error-no-catalogue-at = The version “{ $revision }” holds no catalogue: `catalog.yaml` is in no folder there
    .help = Check the version given with `--head`, or create a catalogue with `catalog init`.
error-no-catalogue-there = The version “{ $revision }” has no catalogue in “{ $folder }”
    .help = Check the folder given with `-C`, or the version given with `--head`.
error-several-catalogues = The version “{ $revision }” holds several catalogues: { $folders }
    .help = Say which one, with `-C` and its folder: `catalog -C <folder> check …`.
error-second-catalogue = The catalogue that is compared (“{ $now }”) is new, and the version it starts from had one already, “{ $before }”, which is still there
    .help = Judge that one: `catalog -C { $before } check …`. Where a catalogue moves to another folder, move it with `git mv` instead of copying it.
error-catalogue-gone = This change takes away the catalogue of the folder “{ $before }” (its file catalog.yaml); only the one of “{ $now }” is left, which was there already
    .help = Put it back: `git checkout { $base } -- { $path }`. Where a catalogue moves to another folder, move it with `git mv`; to judge the other one: `catalog -C { $now } check …`.
error-catalogue-moved = The folder of the catalogue has moved (“{ $before }” becomes “{ $prefix }”): the comparison is then made between two recorded versions
    .help = Record the move (`git add`, `git commit`), then add `--head HEAD`.
error-signed-needs-head = Signatures are those of commits: a recorded version is needed
    .help = Add `--head HEAD`.
error-no-signers = The signatures cannot be verified: “{ $path }” does not exist in the reference version ({ $revision })
    .help = Add this file by a pull request of its own: a line a key, with the committee's seats that it signs for, for example `securite ssh-ed25519 AAAA…`.
hint-rules-of-base = These are the rules of the reference version ({ $revision }): correct them first, by a pull request of their own.
error-not-in-change = The product “{ $id }” does not change between these two versions
    .help = Without an id, all products that change are shown.
error-bad-organisation = “{ $name }” is not the name of a group on the forge
    .help = Give it as in its address: `--organisation my-directorate`, or `--organisation group/subgroup` on GitLab.
error-no-seats = Version “{ $version }” of the rules does not say who sits on the committee: its files would have no reviewer
    .help = Write the seats in `committee.seats:` of the rules file.
error-no-organisation = The teams cannot be named: neither the command nor `catalog.yaml` says in which group of the server they are
    .help = Add `--organisation <name>`, or the address of the repository under `forge: {"{"}url: …{"}"}` in `catalog.yaml`.
error-no-rules = Products cannot be judged: the catalogue's folder `lifecycle` holds no rules
    .help = Add a rules file there, for example `lifecycle/2026.1.yaml`, then type `catalog validate`.
error-rules-faulty = The rules cannot be used: the file “{ $path }” has a fault, at line { $line }
    .help = Type `catalog validate`, which shows the fault and tells how to correct it.
error-unlisted = The catalogue's files cannot be read: a folder or a file does not open
    .help = Check that you may read the whole folder of the catalogue, then type the command again.
error-no-product = The product “{ $id }” is not in the catalogue
    .help = Give the product's id, that is, the name of its file without `.yaml`.
error-product-misnamed = The product “{ $id }” cannot be modified: its file “{ $path }” does not have the right name
    .help = In the folder of the catalogue: `git mv { $path } { $right }`, then record it (`git commit`), and type your command again.
error-product-unrecorded = The product “{ $id }” is in your folder (“{ $path }”), but not in the version that the change would start from: Git has not recorded it there
    .help = To change the file where it is, add `--no-commit`. To propose it, record it first on a branch of its own: `git switch -c catalog/{ $id }`, `git add { $path }`, `git commit`.
error-product-faulty = The product cannot be modified: its file “{ $path }” has a fault, at line { $line }: { $fault }
    .help = `catalog set` can correct the field itself if the file can be read. If not, correct the line in the file, then type your command again.
error-no-path = “{ $path }” cannot be opened
    .help = Check that the path is right, that the file exists and that you may read it.
error-outside-catalogue = “{ $path }” cannot be checked: it is not in the catalogue “{ $folder }”
    .help = Give a file or a folder of this catalogue, or name another one: `catalog -C folder validate`.
error-output = The result could not be written in full: what was received is incomplete
    .help = Make room on the disk or choose another destination, then type the command again. If it was to record a change, `catalog proposals` says whether it did.
error-unwritten = The file “{ $path }” cannot be written
    .help = Check that you may write in this folder and that there is room left on the disk; the old file is intact.
error-edit-refused = The product's file cannot be modified without the risk of damaging what is in it
    .help =
        Add these lines to the file yourself, then type `catalog validate`:
        { $lines }
error-edit-unreadable = The product's file cannot be modified: it is not understood from line { $line }, column { $column } on
    .help = Type `catalog validate`, correct what it shows, then type your command again.

## Proposing a change

error-no-proposal = The proposal of the product “{ $id }” cannot be read: there is no branch “catalog/{ $id }” on this computer
    .help = Remove `--proposal` to read the catalogue as it is. If the proposal is on the server, type `catalog proposals` first, which looks for it there.
error-nothing-dropped = No proposal dropped here is called “{ $id }”
    .help = `catalog proposals` shows those that wait, here and on the server.
error-restore-taken = The dropped proposal cannot be taken up again: another one has begun since, on the branch “{ $branch }”
    .help = If you do not want it, put it aside under another name (`git branch -m { $branch } { $branch }-2`), then type your command again.
hint-dropped = Dropped on this computer: { $list }
error-cannot-ask = The change is not recorded: it needs your agreement, and the question cannot be asked here
    .help = Review the change with `--dry-run`, then type the command again with `--yes`, which gives your agreement.
error-not-agreed = The change is not recorded, because you did not agree
    .help = Nothing has changed. Type the command again when you agree; `--dry-run` shows the change without any question.

## decide: a decision that is incomplete or badly written

decide-no-session = The decision cannot be recorded: the date of the committee's sitting is missing
    .help = Add it to the command, for example `--session 2026-11-17`.
decide-no-outcome = The decision cannot be recorded: its outcome is missing
    .help = Add it to the command, for example `--outcome go`. Possible outcomes: { $known }.
decide-no-rules = The decision cannot be recorded: no version of the rules was in force on { $day }
    .help = Check the date given to `--session`. If the product is older than the committee, its phases are written in its file with `entered_by: baseline`, without a decision.
decide-opinions-twice = Two opinions are given for all the aspects: nothing is recorded
    .help = Keep one of them, or say which aspect the other is about: `--opinion securite=reserve:comment`.
decide-opinion-twice = Two opinions are given on the aspect “{ $aspect }”: nothing is recorded
    .help = Keep one of them, then type your command again.
decide-assessment-twice = Two verdicts are given on the criterion “{ $criterion }”: nothing is recorded
    .help = Keep one of them, then type your command again.
decide-waiver-twice = Two waivers are given for the criterion “{ $criterion }”: nothing is recorded
    .help = Keep one of them, then type your command again.
decide-key-twice = “{ $key }” is given twice in “{ $text }”: nothing is recorded
    .help = Keep one of the two, then type your command again.
decide-no-phase = No phase is called “{ $word }”: nothing is recorded
decide-bad-opinion = The opinion “{ $text }” cannot be read: an opinion is expected, or an aspect, the sign = and its opinion
    .help = Write for example `--opinion favorable` for all aspects, `--opinion securite=favorable` for one, or with a comment `--opinion "securite=reserve:backups to be proved"`.
decide-bad-reservation = The reservation “{ $text }” cannot be read: names and values are expected, linked by = and separated by semicolons
    .help = Write for example `--reservation "aspect=organisation; text=Raise the business owner's time to 60%; owner_role=responsable_metier; due=2027-02-16"`. Possible names: { $keys }.
decide-bad-waiver = The waiver "{ $text }" cannot be read: it takes names and values joined by =, with semicolons between them
    .help = Write for example `--waiver "criterion=ARC-03; reason=provisional tool; granted_by=architecte; until=2027-06-30"`. Possible names: { $keys }.
decide-bad-assessment = The finding "{ $text }" cannot be read: it takes a criterion, the sign = and what was found
    .help = Write for example `--assessment SEC-02=satisfait`, or with a comment `--assessment "SEC-02=partiel:plan under way"`. Possible findings: satisfait, partiel, non_satisfait, sans_objet, non_evalue.
decide-faulty-form =
    { $count ->
        [one] The decision cannot be read from “{ $path }”, which has { $count } fault
       *[other] The decision cannot be read from “{ $path }”, which has { $count } faults
    }
    .help = Correct this file, then type the command again. It is written like a decision in a product's file, for example `gate: G-MVP`, `session: 2026-11-17` and `outcome: go`, a line each.

## gate

gate-unknown-phase = The next gate of the product “{ $id }” cannot be found: its current phase is unknown
    .help = Choose the gate yourself: `catalog gate { $id } --gate <gate>`. Possible gates: { $gates }.
gate-none = The product “{ $id }” has no next gate: the rules provide none after the phase “{ $phase }”
    .help = `catalog show { $id }` shows its history; to look at a gate all the same, type `catalog gate { $id } --gate <gate>`.

## What the rules refuse

refusal-no-rules = “{ $name }” cannot change phase: no version of the rules is in force on { $on }
    .help = Check the dates of the command, or add to the folder `lifecycle` the rules in force on that day, then type `catalog validate`.
refusal-unknown-phase = “{ $name }” cannot change phase: its current phase is unknown or not in the rules
    .help = `catalog show { $id }` shows its phases. Write in its file the phase it is in, at the end of `phases:`, then type the command again.
refusal-stopped = “{ $name }” cannot leave the phase “{ $phase }”: the rules provide no way out of it
    .help = If the product starts again, it is a new cycle: add its first phase at the end of `phases:` in its file, with the number of the cycle, for example `- {"{"}phase: idee, start: YYYY-MM-DD, entered_by: registration, cycle: 2{"}"}`.
refusal-no-decision = “{ $name }” cannot leave the phase “{ $phase }”: no decision of the committee allows it
    .help = Record the committee's decision: `catalog decide { $id } --gate { $gate } --outcome <outcome> --session YYYY-MM-DD`. Possible gates: { $gates }.
refusal-not-a-go = “{ $name }” cannot change phase: at the gate “{ $gate }”, the committee's last decision, on { $day }, is “{ $outcome }” ({ $decision })
    .help = Only a later go at this gate opens the phase. When the committee has given it, type `catalog decide { $id } --gate { $gate } --outcome <outcome> --session YYYY-MM-DD`.
refusal-used = “{ $name }” cannot change phase by the decision “{ $decision }”: it has already opened the phase “{ $phase }”
    .help = A new decision of the committee is needed: `catalog decide { $id } --gate { $gate } --outcome <outcome> --session YYYY-MM-DD`. `catalog show { $id }` shows those that exist.
refusal-wrong-way = The decision “{ $decision }” cannot open a phase for “{ $name }”: the gate “{ $gate }” does not lead there from the phase “{ $phase }”
    .help = Choose a gate that is possible from this phase ({ $possible }), for example `catalog gate { $id } --gate <gate>` to see what it expects; check the target phase too, if you gave one.
refusal-open-reservation = “{ $name }” cannot pass the gate “{ $gate }”: the reservation “{ $reservation }” of the decision “{ $decision }” is still open (“{ $text }”, due: { $due })
    .help = If it is closed: `catalog reservation close { $id } { $decision }/{ $reservation } --proof <URL>`. If not, the new decision must renew it: `--reservation "aspect=…; text=…; owner_role=…; renews={ $decision }/{ $reservation }"`.
refusal-start-before-decision = “{ $name }” cannot change phase on { $start }: the decision “{ $decision }”, which opens the phase, is of { $day }
    .help = Give that date or a later one: `catalog advance { $id } --start { $day }`.
refusal-go-before-phase = The decision “{ $decision }” is of { $day }, before “{ $name }” entered “{ $phase }” ({ $since }): it cannot open what follows
    .help = Check the date of the sitting; where the committee has spoken since, `catalog decide { $id } --gate <gate> --outcome <outcome> --session <date>` records it.
refusal-start-in-future = “{ $name }” cannot change phase on { $start }: that date is in the future (today is { $today })
    .help = Wait for that day to type the command again, or correct the date; the last possible day is today: `catalog advance { $id } --start { $today }`.
refusal-no-skip-reason = “{ $name }” cannot enter the phase “{ $to }” without going through “{ $skipped }”: nothing says why that phase is skipped
    .help = Say why: `catalog advance { $id } --skip-reason "…"` (with `decide`, add the same option).
refusal-already-decided = “{ $name }” already has a go at the gate “{ $gate }” that has not been used yet: the decision “{ $decision }”
    .help = Open the phase with `catalog advance { $id } --gate { $gate }`. If the new decision replaces the old one, add `--supersedes { $decision }`.
refusal-replaced-already = The decision “{ $former }” of “{ $name }” is replaced by “{ $by }” already
    .help = If that is the one to replace, type the command again with `--supersedes { $by }`.
refusal-unmet = The outcome “{ $outcome }” cannot be recorded at the gate “{ $gate }”: the product's file contradicts { $criteria } ({ $why })
    .help = If the situation has changed, correct the file first; if not, choose another outcome, for example with reservations. `catalog gate { $id } --gate { $gate }` shows what is missing.
refusal-rules =
    { $count ->
        [one] The change is not recorded: it would bring { $count } error into the catalogue, shown above
       *[other] The change is not recorded: it would bring { $count } errors into the catalogue, shown above
    }
    .help = Do what each error asks (“to do”), then type the command again with what was missing.

## Git

git-not-a-repository = The change cannot be recorded: the folder “{ $folder }” is not in a Git repository (a folder whose history is kept)
git-not-a-repository-hint = Work in the copy that `git clone` gives, or add `--no-commit`: the file is modified, without history.
git-not-owned = The Git repository cannot be used: “{ $folder }” belongs to another user of this computer
git-not-owned-hint = If you trust them, type `git config --global --add safe.directory { $folder }`, with the folder that holds `.git`.
git-unborn = The change cannot be proposed: nothing is recorded in this repository yet (no commit on the branch “{ $branch }”)
git-unborn-hint = Record the catalogue first: `git add .`, then `git commit -m "First state of the catalogue"`. Or add `--no-commit` to your command.
git-unborn-beside = The branch “{ $branch }”, on which you are, has no commit yet: nothing can be read or proposed there
git-unborn-beside-hint = Go back to a branch that has some: `git switch { $other }`, then type the command again.
git-detached = The change cannot be recorded here: Git shows a single version and is on no branch (“detached HEAD”)
git-detached-hint = Remove `--here` to propose the change on a branch apart, or go back to a branch first, for example `git switch main`.
git-no-identity = The change cannot be recorded: Git does not know who you are
git-no-identity-hint = Tell it once and for all: `git config --global user.name "First Last"`, then `git config --global user.email "first.last@example.org"`.
git-bad-identity = The change cannot be recorded: Git cannot tell who records it, or when ({ $detail })
git-bad-identity-hint = Mend what Git refuses (often a variable GIT_… of your terminal), then check with `git var GIT_AUTHOR_IDENT`.
git-dirty = The change cannot be proposed: “{ $path }” already has modifications that are not recorded (no commit)
git-dirty-hint = `catalog diff HEAD` shows them; record them with `git add -- { $path }` then `git commit -m "…"`. Or add `--no-commit`: the change is written on top of them.
git-elsewhere = The change cannot go to the branch “{ $branch }”: it is open in another folder, “{ $path }”
git-elsewhere-hint = Type the command again in that other folder (`cd { $path }`), or choose another branch: `--branch <name>`.
git-name-conflict = The branch “{ $branch }” cannot be made: the branch “{ $existing }” exists already, and one of the two names is the beginning of the other
git-name-conflict-hint = Choose another name, for example `--branch proposal-1`, or rename the other branch: `git branch -m { $existing } <name>`.
git-invalid-name = The branch “{ $branch }” cannot be made: Git does not accept this name
git-invalid-name-hint = Choose a name without spaces or accents, for example `--branch proposal-medals`.
git-locked =
    { $seconds ->
        [0] Git cannot work: another program is using the repository
        [one] Git cannot work: another program has been using the repository for { $seconds } second
       *[other] Git cannot work: another program has been using the repository for { $seconds } seconds
    }
git-locked-hint =
    { $count ->
        [one] Wait until it is done, then type the command again. If no program is using Git in this repository, it is left over from a sudden stop: delete this file, then type the command again.{ $paths }
       *[other] Wait until it is done, then type the command again. If no program is using Git in this repository, they are left over from a sudden stop: delete these { $count } files, all of them, then type the command again.{ $paths }
    }
git-unknown-default = The change is not recorded: nothing tells whether “{ $branch }” is everybody's branch (the server's default branch is not known)
git-unknown-default-hint = Add `--branch <name>` to propose it on a branch apart, or `--here` to record it on “{ $branch }”.
git-parted = The proposal “{ $branch }” has changed on the server ({ $remote }), and you have changes here that it has not: nothing was written or sent
git-parted-hint = To put your changes after the server's: `catalog proposals rebase { $id }`. To keep the server's only: `catalog proposals drop { $id }`. Then type your command again.
git-partly-merged = A part of the proposal “{ $branch }” is in the catalogue already: nothing was written or sent
git-partly-merged-hint = `catalog proposals rebase { $id }` keeps the rest of it only, after the current catalogue. Then type your command again.
git-unsent = The proposal “{ $branch }” is no longer on the server, and is not in the catalogue as it is here; changes of it were never sent: nothing was written or sent
git-unsent-hint = `catalog diff { $base } { $tip }` shows what it says. To keep it, after the current catalogue: `catalog proposals rebase { $id }`. To give it up: `catalog proposals drop { $id }`. Then type your command again.
git-withdrawn = The proposal “{ $branch }” is no longer on the server: it was merged in another form, or refused. It was not sent again
git-withdrawn-hint = To give it up here: `catalog proposals drop { $id }`. To propose all the same what the catalogue does not hold yet: `catalog proposals rebase { $id }`, then `catalog proposals push { $id }`.
git-open-here = The proposal “{ $branch }” stays as it is: it is the branch that is open in this folder
git-open-here-hint = Leave it first: `git switch { $main }`. Then type your command again.
git-merged = The proposal “{ $branch }” is in the catalogue already: nothing was sent
git-merged-hint = To take it away from here: `catalog proposals drop { $id }`. The next change will start from the current catalogue.
error-proposal-elsewhere = The proposal of “{ $id }” is not on this computer: it is on the server only
    .help = A change of this product will be added to it; `catalog proposals` shows it.
error-nothing-proposed = There is no proposal “{ $id }” on this computer
    .help = `catalog proposals` shows those that are open.
write-unsent = The change is recorded on your computer, but not sent: this Git repository is linked to no server
    .help = Ask whoever keeps the catalogue for its address, then type `git remote add origin <address>`; nothing has to be done again: `{ $command }` will send it.
proposals-open-elsewhere = The proposal “{ $branch }” stays as it is: it is open in another folder, “{ $path }”
    .help = Leave it there first: `{ $command }`. Then type your command again.
proposals-moved = The proposal “{ $branch }” stays as it is: it was modified meanwhile, by you or by somebody else
    .help = `catalog proposals` shows what it is now; then type your command again.
error-no-remote = This Git repository is linked to no server: there is nowhere to send the proposal
    .help = Ask whoever keeps the catalogue for its address, then type `git remote add origin <address>`.
git-moved = The change is not recorded: “{ $branch }” was modified meanwhile, by you or by somebody else
git-moved-hint = Nothing is lost: type the same command again.
git-mid-operation = The change cannot be recorded: an operation of Git is under way in this repository (for example a merge)
git-mid-operation-hint = `git status` tells which, how to finish it and how to give it up; then type your command again.
git-outside = “{ $path }” cannot be recorded: this file is not in the Git repository
git-outside-hint = Check that the catalogue is in the repository, and not linked from outside by a shortcut; or add `--no-commit`.
git-filtered = “{ $path }” cannot be recorded from here: the setting “{ $attribute }” of `.gitattributes` asks to transform it
git-filtered-hint = Add `--no-commit`, then record the file with Git itself: `git add -- { $path }` and `git commit -m "…"`.
git-nothing = There is nothing to record: the file already says what you ask
git-no-revision = “{ $revision }” names no version of this repository
git-no-revision-hint = Give a branch, a tag or a commit, for example `origin/main`. Where it is on the server only: `git fetch origin`.
git-ambiguous-revision = “{ $revision }” has several meanings in this repository: { $meanings }
git-ambiguous-revision-hint = Give the whole name, for example `{ $first }`, or delete the tag or the branch that has the name of another.
git-not-utf8 = The name of the file “{ $path }” cannot be read: it is not written in UTF-8, or holds an invisible character
git-not-utf8-hint = Give it a name without accents, with `git mv`, then type the command again.
git-malformed-tree = The folder “{ $folder }” cannot be judged: { $fault }
git-malformed-tree-hint = Git never writes this: the contribution was forged, or the repository is damaged. Do not merge it; `git fsck` says which of its objects are at fault.
git-tree-twice = the name “{ $name }” stands in it twice, and each reader may find another file there
git-tree-order = the name “{ $name }” is not in its place, and may not be found
git-tree-name = “{ $name }” cannot be the name of a file
git-tree-mode = “{ $name }” is neither a file, nor a folder, nor a link
git-tree-deep = it stands in more than 200 folders, one in the other
git-tree-broken = its content cannot be read
git-grafted = The file { $path } gives versions other parents than their own: the comparison might be wrong, it is not made
git-grafted-hint = Remove that file, which Git no longer uses, or work in a fresh copy of the repository (`git clone`).
git-unrelated = The two versions have no history in common: they cannot be compared
git-unrelated-hint = Check the branch given with `--base`: it is the one that the contribution started from, in general `origin/main`.
git-shallow = This copy of the repository holds a part of the history only: the comparison might be wrong, it is not made
git-shallow-hint = Ask for the whole history: `fetch-depth: 0` at GitHub's actions/checkout step, `GIT_DEPTH: "0"` in GitLab's variables, `git fetch --unshallow` on a computer. With a depth of 2, `--base HEAD^1` is enough for a pull request of GitHub.
git-missing-object = The history cannot be read: this copy of the repository is incomplete
git-missing-object-hint = Make a complete copy, with `git clone` without `--depth` or `--filter`, and work in that one.
git-unsupported = The Git repository cannot be read: it is damaged, or made in a way that `catalog` cannot handle
git-unsupported-hint = `git fsck` tells whether it is damaged. If it keeps its branches as “reftable”, `git refs migrate --ref-format=files` gives it the usual form back (Git 2.48 or later).
git-unsupported-write-hint = To modify the file in the meantime, add `--no-commit`, then record it with Git itself: `git add .` and `git commit -m "…"`.
git-no-room = The change is not recorded: Git could not write in the folder `.git`
git-no-room-hint = Most often, the disk is full, or this folder is not yours. Make room, then type the command again: nothing was modified.
git-other = Git could not do this work ({ $detail })
git-other-hint = `git status` tells whether the repository is in order.
git-other-write-hint = To modify the file without going through Git, add `--no-commit`.
error-file-changed = The file “{ $path }” changed meanwhile: nothing was written, nothing is lost
    .help = Type the same command again: it will start from the file as it is now.
error-linked = “{ $path }” is a link that leads elsewhere: nothing was written
    .help = What is at the end of the link is not the repository's. Delete the link, or name the real folder, then type the command again.
error-busy = Another `catalog` program has been writing in this folder for more than ten seconds: nothing was written
    .help = Wait until it is done, or close it (a program that is paused is still writing), then type the command again.
error-rules-wrong = The rules in { $path } contradict themselves or name what does not exist: no decision can rest on them
    .help = `catalog validate` shows what to mend.
refusal-last-phase = “{ $name }” cannot leave the phase “{ $phase }”: none follows it, and no decision of the committee opens another
    .help = `catalog gate { $id }` shows the next appointment. Gates that lead elsewhere: { $gates }.
refusal-keeps-phase = The gate “{ $gate }” opens no phase: “{ $name }” stays in its own
    .help = The decision is enough: record it with `catalog decide { $id } --gate { $gate }`, without `--advance`.
refusal-phase-of-other-rules = The phase “{ $phase }” of “{ $name }” does not exist in the rules { $version }, in force on that day
    .help = Check the date of the session; `catalog show { $id }` shows the phases of the product.

error-no-rule = No rule is called “{ $rule }”
    .help = Write the id that stands in the messages, for example `--rule S-57`.

## schema

schema-no-kind = “{ $kind }” is no kind of file
    .help = Choose among: { $known }.
schema-stale = These schemas are no longer the program's: { $files }
    .help = Type `catalog schema --out { $folder }`, then commit the change.

## explain

explain-nothing = Nothing is called “{ $word }”
    .help = Type `catalog explain` to know what can be explained.

## lifecycle

migrate-no-version = No version of the rules is called “{ $version }”
    .help = Known versions: { $known }.
migrate-lost = Rules “{ $version }” do not say what becomes of these phases: { $phases }
    .help = Add them under `phase_aliases:` in that file of rules, for example `- {"{"}alias: maturite, to: generalisation{"}"}`.
migrate-refused = “{ $path }” cannot be changed safely: it is written in an unusual way
    .help = Type `catalog validate { $path }`, mend the file (`catalog fmt { $path }` is often enough), then type the command again.
migrate-nothing = No product names a phase of rules “{ $old }” otherwise than rules “{ $new }”
    .help = There is nothing to change.

## init

init-exists = “{ $folder }” already holds a catalogue
    .help = Choose another folder; nothing was changed.
init-bad-rules = The rules of “{ $path }” cannot be followed
    .help = Type `catalog lifecycle check { $path }`, which says why. They must also apply from the committee's first day (`committee.since`).
init-in-the-way = “{ $path }” already exists
    .help = Choose another folder, or move this file; nothing was changed.

## set

set-id = The identifier of a product does not change: other files and the history refer to it
    .help = To change the name that is shown: `catalog set ID name "…"`; the former name is kept.
set-elsewhere = The field "{ $field }" is not written this way
    .help = Use `{ $command }`.
set-unknown-field = A product has no field "{ $field }"
    .help = `catalog explain` tells how to find the fields; their names are those of the files, in English.
set-unknown-part = "{ $at }" has no field "{ $field }"
    .help = Type `catalog explain { $model }` to see its fields.
set-no-parts = "{ $at }" is a simple value: there is no "{ $field }" inside
    .help = Type `catalog explain { $model }` to see what it expects.
set-no-names = The items of "{ $at }" have no names
    .help = Give the whole list, with commas, or add one item with "{ $at }[]".
set-unreadable-path = "{ $text }" is no name of a field
    .help = Write for example `team.business_owner.share`, `milestones.premiere_production.planned` or `tags[]`.
set-no-such-word = "{ $text }" is none of the words that "{ $field }" takes
    .help = Type `catalog explain { $model }` to see the words.
set-parts-wanted = "{ $field }" is made of several fields: { $parts }
    .help = Fill them in one by one, for example `{ $field }.{ $part }`, or in braces: '{"{"}field: value, …{"}"}'.
set-bad-value = "{ $text }" does not suit "{ $field }": it takes { $expected }
    .help = Type `catalog explain { $model }` to see an example.
set-unreadable-value = The value of "{ $field }" begins like a list or a group, and cannot be read: { $text }
    .help = Check that every brace and bracket is closed.
set-unreadable-file = "{ $path }" cannot be read as a YAML file
    .help = It holds fields as a product's file does, for example `summary: Follow requests`.
set-given-twice = The field “{ $field }” is given twice: nothing is written
    .help = Keep one of the two, then type your command again.
set-odd = The value of "{ $field }" is missing
    .help = Give each field followed by its value; a value of several words goes between quotes.
set-nothing = There is nothing to write
    .help = Give at least one field and its value, for example `catalog set { $id } summary "What it is for"`.
set-not-there = The field “{ $field }” cannot be removed: the product's file does not have it
    .help = Type the name as the file writes it, with a dot for each level, for example `links.stats_url`.
set-unset-by-hand = The field “{ $field }” cannot be removed without a risk of damaging what stands around it
    .help =
        Remove these lines from the file yourself, then type `catalog validate`:
        { $lines }

error-edit-in-the-way = "{ $field }" cannot be written here: something else stands in its place in the file
    .help = Open the product's file and look at this field; `catalog explain { $field }` tells what it expects. Nothing was changed.

## measure, milestone, reservation

measure-no-indicator = The product "{ $id }" has no indicator "{ $code }"
    .help = Define it first, for example `catalog set { $id } 'indicators[]' '{"{"}code: { $code }, kind: succes, unit: agents, direction: hausse, definition: …{"}"}'`.
measure-no-share = The measure is not recorded: the indicator “{ $code }” counts in “{ $unit }”, not in shares
    .help = Give the value in that unit, without “%”: `catalog measure { $id } { $code } { $number }`.
measure-no-denominator = The number of cases in all must be greater than zero
    .help = Without any case, there is no rate to measure.
milestone-unknown = "{ $milestone }" is no milestone of the rules
    .help = Milestones are those that the rules of the year name.
milestone-nothing = There is nothing to write
    .help = Give a date, for example `catalog milestone { $id } { $milestone } --planned 2027-03-01`, or `--reached` where it was reached.
reservation-none = The product "{ $id }" has no open reservation
    .help = `catalog show { $id }` shows its decisions and their reservations.
reservation-unknown = No open reservation is called "{ $reservation }"
    .help = Open reservations: { $known }.
reservation-several = Several open reservations are called "{ $reservation }"
    .help = Give the whole name, one of: { $known }.

## answer

answer-elsewhere = Another terminal is asking about “{ $id }”: the answers of one would be written over those of the other
    .help = Finish there first, or leave with Esc (the answers are kept); then type the command again.
answer-no-terminal = Questions cannot be asked: the command does not run in a terminal
    .help = In a script, write the answers with `catalog set { $id } --from FILE`.
hint-answers-kept = Your answers are kept. To take them up again: `catalog answer { $id }`.

## new

new-no-name = The name of the product is missing
    .help = Give it, for example `catalog new { $id } --name "My product"`.
new-bad-id = "{ $id }" cannot be an id
    .help = An id is made of small letters without accents, digits and hyphens, for example "{ $near }".
new-taken = "{ $name }" is taken by the product "{ $other }"
    .help = `catalog show { $other }` shows it; if it is another product, choose another name.
new-left = Nothing was registered
new-left-kept = Your answers are kept: type the command again to take them up.

stop-not-begun = The stop of "{ $id }" cannot be closed: the product is not in the phase of its stop
    .help = Type `catalog stop { $id }`, which tells what remains to be done.
stop-no-phase = The rules have no phase in which a product stops
    .help = A phase with `ends_service: true` and its `substates:` is needed in the rules.

## git

git-unsigned = The change is not recorded: your configuration wants it signed, and the signature could not be made ({ $detail })
git-unsigned-hint = Check `git config user.signingkey` and `git config gpg.format`, then type the command again. Not to sign: `git config commit.gpgsign false`.
git-hook = The change is not recorded: a rule of this repository (commit-msg) refused it: { $detail }
git-hook-hint = Do what it asks, or speak to whoever runs this repository.
git-hook-empty = The change is not recorded: a rule of this repository (commit-msg) empties the message that says what it is about
git-hook-empty-hint = Speak to whoever runs this repository: the script `commit-msg` must leave a message.
git-no-git = The change is recorded, but not sent: Git is not installed on this computer
git-no-git-hint = Install Git, then type `{ $command }`.
git-push-failed = The change is recorded on your computer, but the server did not take it; Git says why above
git-push-failed-hint = Once that is settled, type `{ $command }`: nothing has to be done again.
git-no-forge-program = The change was sent to the server, but the pull request is not open: `{ $program }` is not installed on this computer
git-no-forge-program-hint = Open it on the server's website, as shown above; or install `{ $program }` for the next time.
git-no-forge = The change was sent to the server, but the pull request is not open: `catalog` can do it for GitHub and GitLab only
git-no-forge-hint = Open it on the server's website, as shown above. Where this server is a GitHub or a GitLab, say so in `catalog.yaml`, under `forge:`.
git-pull-request-failed = The change was sent to the server, but the pull request is not open; `{ $program }` says why above
git-pull-request-failed-hint = Open it on the server's website, as shown above; where `{ $program }` does not know you yet, type `{ $program } auth login`.

proposals-conflict-server = The proposal “{ $branch }” cannot be brought up to date by itself: it changes the same lines as what somebody else put in it on the server
    .help = Nothing was changed. Note what you bring (`catalog diff { $there } { $branch }`), keep the server's changes (`catalog proposals drop { $id }`), then do your command again: it will start from them.
proposals-conflict = The proposal "{ $branch }" cannot be put on top: it changes the same lines as what has gone into the catalogue
    .help = Nothing was changed. Often the simplest is to note what it brings (`catalog diff { $main } { $branch }`), to give it up, and to type the command again.

## advance

advance-bad-kind = "{ $kind }" is no kind of cycle
    .help = Choose one of: { $known }.
advance-no-rebuild = The rules open no new cycle from the phase "{ $phase }"
    .help = `catalog show { $id }` shows the product's way; `catalog explain { $phase }` tells where it may go.

template-unknown = No document to fill in is called "{ $deliverable }"
    .help = `catalog template --help` lists them.
