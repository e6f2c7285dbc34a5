# What commands say when they do their work. Same keys in fr/cli.ftl.

## Common words

severity-error = error
severity-warning = warning
severity-note = note
finding-already-there = (already there) { $text }
finding-from-merging = { $text }. This comes from merging with what the base holds now
finding-head = **{ $severity } { $rule }**, line { $line }: { $text }
sarif-root = The root of the Git repository
label-why = why
label-help = to do
unknown = unknown
yes = yes
no = no
days =
    { $count ->
        [one] { $count } day
       *[other] { $count } days
    }

## `catalog` alone: the welcome

welcome-title = catalog: digital products, their phases and the committee's decisions
welcome-here =
    { $count ->
        [one] You are in “{ $title }”, which holds { $count } product.
       *[other] You are in “{ $title }”, which holds { $count } products.
    }
welcome-nowhere = There is no catalogue here: go to its folder (`cd folder`) or name it (`catalog -C folder`).
welcome-door-new = I am working on a new product
welcome-door-new-steps = First look whether a product like it exists: `catalog list <words>`. If yours is in the list, `catalog gate <product>` shows what the committee expects at the next gate, and `catalog answer <product>` asks you the questions one by one. Otherwise, `catalog new` registers it: nothing is sent without your consent, and `catalog proposals` shows what you propose.
welcome-door-help = I need help
welcome-door-help-steps = `catalog show <product>` tells where a product stands and what the committee decided; `catalog validate` finds the errors in the files and tells how to correct them. To move a product forward, talk to a product coach; about a gate or a decision, turn to the product committee.
welcome-commands = The most useful commands:
welcome-command-list = catalog list <words>
welcome-what-list = all products, or those that speak of these words
welcome-command-show = catalog show <product>
welcome-what-show = where a product stands
welcome-command-new = catalog new
welcome-what-new = register a product, by a few questions
welcome-command-answer = catalog answer <product>
welcome-what-answer = answer the questions of the next gate
welcome-command-gate = catalog gate <product>
welcome-what-gate = what the next gate expects
welcome-command-decide = catalog decide --help
welcome-what-decide = how to record a decision
welcome-command-advance = catalog advance <product>
welcome-what-advance = open the phase that the decision allows
welcome-command-proposals = catalog proposals
welcome-what-proposals = the changes that are proposed, and how to send them
welcome-command-validate = catalog validate
welcome-what-validate = the errors and their cures
welcome-command-report = catalog report portfolio
welcome-what-report = how many products in each phase
welcome-more = `catalog --help` shows all commands, and `catalog COMMAND --help` the details of one.

## validate

compare-progress = Products compared:
validate-progress = Files read:
validate-checked =
    Files checked: { $products ->
        [one] { $products } product
       *[other] { $products } products
    }, { $commons ->
        [one] { $commons } commons
       *[other] { $commons } commons
    }, { $sessions ->
        [one] { $sessions } committee sitting
       *[other] { $sessions } committee sittings
    }{ $problems ->
        [0] {""}
        [one] , { $problems } problem that teams share
       *[other] , { $problems } problems that teams share
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
check-already-there = { $count ->
    [one] 1 fault was already there before this change: it does not refuse it.
   *[other] { $count } faults were already there before this change: they do not refuse it.
}
validate-inherited =
    { $count ->
        [one] { $count } finding is not detailed: a mere note, or an inherited product that the committee never met (`--verbose` shows it)
       *[other] { $count } findings are not detailed: mere notes, or inherited products that the committee never met (`--verbose` shows them)
    }
codeowners-head =
    Made by `catalog codeowners`: make it again when seats or departments change.
    The teams must exist on the server, in the group { $organisation }: one a seat of the committee
    (comite-…) and one a department. The last line that fits a file counts.
diff-nothing = Nothing changes in the catalogue.
diff-title =
    { $count ->
        [0] What this contribution changes: no product
        [one] What this contribution changes: one product
       *[other] What this contribution changes: { $count } products
    }
diff-details = All changes
findings-of-a-rule =
    { $count ->
        [one] This rule finds one more fault further down in this file
       *[other] This rule finds { $count } more faults further down in this file: mend these first
    }
findings-more =
    { $count ->
        [one] … and one more finding: the same command without `--format` shows it
       *[other] … and { $count } more findings: the same command without `--format` shows them
    }
diff-behind = “{ $base }” holds “{ $head }” already: what follows says what “{ $head }” adds. For the reverse: `catalog diff { $head } { $base }`
diff-more =
    { $count ->
        [one] … and one more: `catalog diff` shows it
       *[other] … and { $count } more: `catalog diff` shows them
    }
diff-unsaid =
    { $count ->
        [one] One file of a product changes in form only (layout, comments)
       *[other] { $count } files of products change in form only (layout, comments)
    }
diff-others = Elsewhere in the catalogue
diff-figures = Portfolio: { $moves }
elsewhere-session =
    Sitting of { $name }: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-problem =
    Problem “{ $name }”: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-common =
    Commons “{ $name }”: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-rules =
    Rules { $name }: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-reference =
    Reference lists ({ $name }): { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-settings =
    Settings of the catalogue ({ $name }): { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-signers =
    Keys that sign for the seats of the committee: { $state ->
        [added] added
        [removed] removed
        [unreadable] unreadable
       *[changed] modified
    }
elsewhere-keys = Who signs: { $items }
elsewhere-more =
    { $count ->
        [one] and one more modification
       *[other] and { $count } more modifications
    }
figure-products = products
figure-phase = { $phase }
figure-open-reservations = open reservations
figure-late-reservations = late reservations
story-registered = New product, in phase { $phase }
story-inherited = Inherited product, in phase { $phase }
story-removed = The product's file is removed
story-unreadable = The product's file cannot be read
story-unknown-phase = unknown
story-moved = The file moves to another folder: { $from } → { $to }
story-renamed = New name: { $old } → { $new }
story-phase = { $from } → { $to }
story-phase-decided =
    { $from } → { $to } ({ $outcome } of { $day }{ $count ->
        [0] {""}
        [one] , one reservation
       *[other] , { $count } reservations
    })
story-cycle = Cycle { $cycle } opened, in phase { $to }
story-decision =
    Decision at the gate { $gate }: { $outcome }, on { $day }{ $count ->
        [0] {""}
        [one] , one reservation
       *[other] , { $count } reservations
    }
story-decision-replaces =
    Decision at the gate { $gate }: { $outcome }, on { $day }, which replaces { $old }{ $count ->
        [0] {""}
        [one] , one reservation
       *[other] , { $count } reservations
    }
story-decision-gone = The decision { $id } goes
story-reservation-closed = Reservation closed: { $text } ({ $name })
story-reservation-converted = Reservation converted: { $text } ({ $name })
story-reservation-lapsed = Reservation lapsed: { $text } ({ $name })
story-reservation-extended = Reservation extended to { $due }: { $text } ({ $name }); reason: { $reason }
story-left = Leaves the perimeter on { $day }: { $reason }
story-stop-state = Stop: { $state }
story-exception = Sets the rule { $rule } aside until { $until }: { $reason }
story-indicator = New indicator: { $name }
story-target = Target, { $name }: { $old } → { $new }
story-measure = Measure, { $name }: { $value } ({ $day })
story-measure-corrected = Measure of { $old } corrected, { $name }: { $value } ({ $day })
story-measure-rate = { $part } / { $whole }
story-target-due = Due date of the target, { $name }: { $old } → { $new }
story-end-first = Planned end: { $new }
story-budget-first = Total budget: { $new } €
story-milestone-first = Milestone “{ $name }” planned: { $day }
story-end = Planned end: { $old } → { $new }
story-budget = Total budget: € { $old } → € { $new }
story-milestone = Milestone “{ $name }” reached: { $day }
story-milestone-planned = Milestone “{ $name }” planned: { $old } → { $new }
story-answered =
    { $count ->
        [one] { $gate }: one more expectation is answered ({ $criteria })
       *[other] { $gate }: { $count } more expectations are answered ({ $criteria })
    }
story-unanswered =
    { $count ->
        [one] { $gate }: one expectation is no longer answered ({ $criteria })
       *[other] { $gate }: { $count } expectations are no longer answered ({ $criteria })
    }
story-fields =
    { $count ->
        [one] One more field is modified: { $fields }
       *[other] { $count } more fields are modified: { $fields }
    }
story-fact-added = { $meaning } ({ $field }): { $new }
story-fact-removed = { $meaning } ({ $field }): { $old } → nothing
story-fact-changed = { $meaning } ({ $field }): { $old } → { $new }
story-fact-text = { $meaning } ({ $field }): content modified
story-fact-items = { $meaning } ({ $field }): { $items }
story-fact-reordered = { $meaning } ({ $field }): order modified
story-items =
    { $count ->
        [one] one item
       *[other] { $count } items
    }
story-group =
    { $count ->
        [one] one field filled in
       *[other] { $count } fields filled in
    }
check-compared =
    Compared with the version { $base }: { $files ->
        [0] no file of the catalogue changes
        [one] one file of the catalogue changes
       *[other] { $files } files of the catalogue change
    }
check-worktree = the files of your folder
check-explain-commits = Reference version: { $base }; starting point of the contribution: { $parting }; contribution: { $head }
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
warning-rules-unreadable = a rules file of the folder `lifecycle` cannot be used: only the form of the files is checked

## list

list-count =
    { $count ->
        [one] { $count } product out of { $total }
       *[other] { $count } products out of { $total }
    }
list-undecided =
    { $count ->
        [one] { $count } product is left out: its file does not say enough to answer the condition `--where`
       *[other] { $count } products are left out: their files do not say enough to answer the condition `--where`
    }
warning-before-rules = on { $today } no rules were in force yet: the first ones (“{ $version }”) are since { $from }, and these serve here
warning-left-out =
    { $count ->
        [one] { $count } file has faults of form and is not taken into account (`catalog validate` shows them)
       *[other] { $count } files have faults of form and are not taken into account (`catalog validate` shows them)
    }

## show

fact-phase = Phase
fact-directorate = Directorate
fact-department = Department
fact-domain = Domain
fact-perimeter = Perimeter
fact-managed-by = Managed by
fact-populations = Users
fact-hosting = Hosting
fact-service = Service address
fact-repositories = Source code
fact-dependents = Used by
fact-baseline = Baseline
fact-doubts = Doubts
show-phase-since =
    { $days ->
        [0] { $phase } (start: { $start })
        [one] { $phase } (start: { $start }, { $days } day ago)
       *[other] { $phase } (start: { $start }, { $days } days ago)
    }
show-baseline = { $as_of }, from { $source } (confidence: { $confidence })
show-phases = Phases
show-decisions = Decisions of the committee
entered-registration = registration
entered-baseline = baseline (inherited)
decision-used = opened a phase
decision-unused = no phase opened
show-reservations =
    { $open ->
        [0] { $count }, lifted
       *[other] { $count ->
            [one] 1, open
           *[other] { $count }, { $open } open
        }
    }
show-open-reservation =
    { $late ->
        [yes] Late reservation: “{ $text }” ({ $reservation } of { $decision }, due date passed: { $due })
       *[no] Open reservation: “{ $text }” ({ $reservation } of { $decision }, due: { $due })
    }
show-next = To prepare the next gate: `catalog gate { $id }`
proposal-exists = A proposed change is waiting on the branch “{ $branch }”; `--proposal` shows the product as it describes it

## gate

gate-title = { $name }: { $gate } ({ $id }), from the phase “{ $phase }”
rules-proposition = The rules { $version } are a proposition that the committee has not adopted: only what their sources state binds.
gate-basis = Rules { $version }, on { $today }; expectations of: { $gates }
gate-legend = ✔ met · • declared, the committee judges · ✘ missing and binding · ○ missing, for information; “*”: level awaiting the committee's approval, which only warns; “!”: blocks any go
gate-reason = { $state }: { $why }
gate-totals = Met: { $met } · declared: { $declared } · missing: { $missing } · not applicable: { $na } · total: { $total }
state-met = Met
state-declared = Declared
state-missing = Missing
state-not-applicable = Not applicable
gate-assumed = the file does not say whether { $condition }
gate-not-applicable = Not applicable: { $list }
gate-open-reservation = Reservation still open:
gate-verdict = What counts for the decision
gate-blocking =
    { $count ->
        [one] { $count } blocking expectation has no answer: if found unmet, it will forbid any go ({ $list })
       *[other] { $count } blocking expectations have no answer: if found unmet, they will forbid any go ({ $list })
    }
gate-binding =
    { $count ->
        [one] { $count } mandatory expectation has no answer: if found unmet, it will forbid a go without reservation or waiver ({ $list })
       *[other] { $count } mandatory expectations have no answer: if found unmet, they will forbid a go without reservation or waiver ({ $list })
    }
gate-to-adopt =
    { $count ->
        [one] { $count } expectation is missing but does not oblige yet: its level awaits the committee's approval
       *[other] { $count } expectations are missing but do not oblige yet: their level awaits the committee's approval
    }
gate-advice =
    { $count ->
        [one] { $count } expectation that is only recommended is missing
       *[other] { $count } expectations that are only recommended are missing
    }
gate-all-answered = No expectation is missing: the committee can judge
gate-next = To go on:
next-decide = catalog decide { $id } --gate { $gate } --outcome { $go } --session { $today }{ $more }
next-advance = catalog advance { $id } --gate { $gate }
next-advance-with-reason = catalog advance { $id } --gate { $gate } --skip-reason "…"
next-close-reservation = Where the reservation is closed: `catalog reservation close { $id } { $reservation } --proof <URL>`; then `catalog decide { $id } --gate { $gate } --outcome { $go } --session { $today }{ $more }`

## What commands write: decide, advance

decide-missing =
    { $count ->
        [one] the product's file does not answer { $count } mandatory expectation: `catalog gate { $id } --gate { $gate }` shows it
       *[other] the product's file does not answer { $count } mandatory expectations: `catalog gate { $id } --gate { $gate }` shows them
    }
write-new-branch = New proposal, on the branch “{ $branch }”: a version apart, to be reviewed before it enters the catalogue; your files do not change
write-continued =
    { $commits ->
        [one] The proposal “{ $branch }” exists already, with { $commits } recorded change (commit); this one is added to it
       *[other] The proposal “{ $branch }” exists already, with { $commits } recorded changes (commits); this one is added to them
    }
write-continued-remote =
    { $commits ->
        [one] The proposal “{ $branch }” exists already on the server, with { $commits } recorded change (commit); this one is added to it
       *[other] The proposal “{ $branch }” exists already on the server, with { $commits } recorded changes (commits); this one is added to them
    }
write-withdrawn = The proposal “{ $branch }” is no longer on the server, and is not in the catalogue: it starts again from the current catalogue. What it said is not lost: `catalog diff { $base } { $former }` shows it
write-newer =
    { $count ->
        [one] The server's catalogue has one change more than your folder: the proposal starts from the server's
       *[other] The server's catalogue has { $count } changes more than your folder: the proposal starts from the server's
    }
write-ask-default = Is the branch “{ $branch }” everybody's? (yes: the change is proposed apart; no: it is recorded on this branch)
server-unheard = The server “{ $remote }” did not answer ({ $detail }): what follows rests on what this computer knew of it. Without a network, add `--offline`.
write-restarted = The branch “{ $branch }” holds no pending change: the proposal starts there again from the current catalogue
write-current = The change goes to the branch “{ $branch }”, the one you are on, and modifies your files
write-dry-run = Trial only (`--dry-run`): nothing is recorded
write-confirm-files = Modify these files in your folder?
write-confirm-here = Record this change on your branch “{ $branch }”?
write-confirm-branch = Record this proposal on the branch “{ $branch }”?
answer-again = Answer y (yes) or n (no)
write-still-faulty = The file “{ $path }” keeps a fault that was already there, at line { $line }: { $fault }
write-mend-twice = To keep one of them, with the right value: `catalog set { $id } { $key } …` (the whole path if it is in a group, for example `links.{ $key }`)
write-mend-unknown = To remove it: `catalog set { $id } --unset { $key }` (the whole path if it is in a group, for example `links.{ $key }`)
write-edited = Change written in “{ $path }”, but not yet recorded in the history (no commit)
write-committed = Change recorded on the branch “{ $branch }” (commit { $commit })
write-push = To send it to the server: `{ $command }`
write-pull-request = Then open the pull request, so that it is reviewed: { $url }
write-to-paste = Title for the pull request: { $title }
write-unknown-forge = Then open a pull request from this branch, on the server's website, so that it is reviewed
write-pushed = Sent to the server ({ $remote })
write-no-remote = This Git repository is not linked to any server: the change stays on this computer

## The titles of records (commits)

commit-advance = { $name }: { $from } → { $to }
commit-measure = { $name }: measure of { $code } on { $on }
commit-milestone = { $name }: date the milestone { $milestone }
commit-reservation = { $name }: reservation { $reservation } { $event }
event-closed = closed
event-extended = extended
event-converted = converted
commit-rebuild = { $name }: open cycle { $cycle }
advance-none-decided = No product waits to enter a phase that was agreed to
advance-all-decided = { $count ->
    [one] One product has a usable go: { $ids }
   *[other] { $count } products have a usable go: { $ids }
}
commit-set = { $name }: fill in { $fields }
commit-decide = { $name }: { $outcome } at { $gate } ({ $day })
commit-decide-advance = { $name }: { $outcome } at { $gate } ({ $day }), phase opened

## report portfolio

portfolio-title = Products by phase
portfolio-scope =
    { $count ->
        [one] { $count } product out of { $total }, on { $on }, by the rules { $version }
       *[other] { $count } products out of { $total }, on { $on }, by the rules { $version }
    }
portfolio-known = Phase known: { $known } out of { $total } (percentages are about these); phase unknown: { $unknown }
portfolio-by-perimeter = By perimeter
portfolio-by-directorate = By directorate
portfolio-by-department = By department
portfolio-by-domain = By domain
portfolio-by-build-kind = By build method
axis-perimeter = Perimeter
axis-directorate = Directorate
axis-department = Department
axis-domain = Domain
axis-build-kind = Build method
portfolio-all = All
unknown-group = Unknown
unknown-phase = Phase unknown
unknown-phase-short = Unknown
portfolio-hidden =
    { $count ->
        [one] … and { $count } other group (`--format csv` gives it too)
       *[other] … and { $count } other groups (`--format csv` gives them all)
    }
portfolio-in-several =
    { $count ->
        [one] { $count } product belongs to several groups and counts in each
       *[other] { $count } products belong to several groups and count in each
    }
portfolio-out =
    { $count ->
        [one] { $count } product out of scope is not counted
       *[other] { $count } products out of scope are not counted
    }
portfolio-not-yet =
    { $count ->
        [one] { $count } product that began after this date is not counted
       *[other] { $count } products that began after this date are not counted
    }

## report ageing

ageing-title = Time spent in the current phase
ageing-scope =
    { $measured ->
        [one] { $measured } product measured (phase dated to the day) out of { $active } active, { $inherited } of them inherited; on { $on }, by the rules { $version }
       *[other] { $measured } products measured (phase dated to the day) out of { $active } active, { $inherited } of them inherited; on { $on }, by the rules { $version }
    }
ageing-overdue =
    { $count ->
        [one] { $count } product out of { $measured } is past a limit
       *[other] { $count } products out of { $measured } are past a limit
    }
ageing-none = None of the measured products is past a limit
ageing-hidden =
    { $count ->
        [one] … and { $count } other (`--format csv` gives it too)
       *[other] … and { $count } others (`--format csv` gives them all)
    }
ageing-duration = duration: { $limit } d
ageing-review = review: { $limit } d

## Column headings

column-id = Id
column-name = Name
column-phase = Phase
column-phase_since = Since
column-directorate = Directorate
column-department = Department
column-domain = Domain
column-days = Days
column-limit = Limit passed
column-start = Start
column-entered = Opened by
column-day = Date
column-gate = Gate
column-outcome = Outcome
column-reservations = Reservations
column-use = Effect
column-dated = Measured
column-median = Median
column-p90 = 90% at most
column-overdue = Past a limit
column-total = Total
gate-next-decide = When the committee has decided ({ $outcomes }):
next-record-phase = First write the current phase in the product's file, under `phases:`, for example `- {"{"}phase: mvp, start: 2024-05, entered_by: baseline{"}"}`
next-not-from-here = The gate “{ $gate }” does not leave the current phase; possible gates: { $possible }
write-would-be = As it would be after this change, the file breaks the rules:

## schema

schema-kind = { $name }: { $place }
schema-expected = Expected: { $kind }.
schema-unknown = “inconnu” (unknown) is allowed.
schema-written = { $count } schemas written into “{ $folder }”
schema-current = The schemas are up to date
file-product = A product of the catalogue
file-common = A commons, standard, API or platform to reuse
file-session = A sitting of the committee
file-problem = A problem that several teams met
file-lifecycle = A version of the rules of the lifecycle
file-reference = The directorates, departments, domains and perimeters
file-catalog = The settings of the catalogue

## explain

explain-colon = :
explain-page = Reference of the catalogue
explain-page-made = Page written by `catalog explain --all --format markdown`: do not change it by hand.
explain-overview = Type `catalog explain WORD`. The word may be:
explain-overview-kind =
    { "  " }{ $kind } ({ $count }), for example `catalog explain { $example }`
explain-kind-phase = phase of the lifecycle
explain-kind-gate = gate
explain-kind-outcome = outcome of a decision
explain-kind-opinion = opinion of the committee
explain-kind-aspect = aspect that the committee looks at
explain-kind-level = level of obligation
explain-kind-milestone = milestone
explain-kind-criterion = criterion of the committee
explain-kind-rule = rule of validation
explain-kind-report = report
explain-kind-field = field
explain-kinds-phase = Phases
explain-kinds-gate = Gates
explain-kinds-outcome = Outcomes of a decision
explain-kinds-opinion = Opinions on an aspect
explain-kinds-aspect = Aspects
explain-kinds-level = Levels of obligation
explain-kinds-milestone = Milestones
explain-kinds-criterion = Criteria of the committee
explain-kinds-rule = Rules of validation
explain-kinds-report = Reports
explain-kinds-field = Fields of the files
explain-stated = stated by the source
explain-derived = derived from the source
explain-inferred = proposal, no source says so
explain-source = source
explain-name = other name
explain-severity = severity
explain-why = why
explain-cures = to do
explain-wrong = example of what is wrong
explain-right = example of what is right
explain-condition = condition (CEL), true where all is well
explain-aspect = aspect
explain-evidence = evidence
explain-evidence-at = field `{ $field }` of the product
explain-applies-if = expected only if
explain-blocking = blocking
explain-blocking-yes = yes: neither a reservation nor a waiver is enough
explain-before-milestone = before the milestone
explain-escalate = more demanding
explain-escalation = { $level } if { $condition }
explain-expected = expected
explain-expectation = { $gate }, { $level }: { $text }
explain-not-adopted = (only warns, awaiting adoption by the committee)
explain-retired = retired in version
explain-example = example to write
explain-opens = opens the phase
explain-from = from
explain-looks-at = the committee looks at
explain-criteria-cumulative = the expectations of this gate and of those before
explain-criteria-own = the expectations of this gate only
explain-criteria-current-phase = the expectations of the current phase
explain-criteria-target-phase = the expectations of the phase aimed at
explain-own-criteria = criteria of this very gate
explain-level-criteria = { $level }: { $criteria }
explain-requires-milestone = milestone to reach before
explain-freezes = schedule and budget
explain-freezes-yes = frozen by the go
explain-try = to type
explain-try-gate = `catalog gate PRODUCT --gate { $gate }`
explain-try-report = `catalog report { $report }`
explain-objective = purpose
explain-optional = optional
explain-duration = usual duration
explain-review = review every
explain-left-by = gates to leave it
explain-deliverables = deliverables
explain-milestones = milestones
explain-states = states
explain-old-names = old names
explain-elsewhere = names elsewhere
explain-foreign-names = names at { $whose }: { $names }
explain-note = note
explain-opens-phase = opens a phase
explain-requires = the decision must say
explain-forbids = excludes
explain-only-with = only with
explain-needs-comment = comment needed
explain-lead-roles = roles that answer for it
explain-aspect-criteria = criteria
explain-obliges = obliges
explain-unmet = where it is not met
explain-in-phases = in the phases
explain-before-it = criteria to meet before
explain-file = file
explain-form = value expected
explain-words = possible words
explain-needed = required
explain-may-be-unknown = “inconnu” (unknown) allowed
explain-alone = short form
explain-alone-text = the value of `{ $key }` may be written alone
explain-fields = fields
explain-asked-from = asked for from the phase
explain-read-by = read by the criteria
explain-field = field
explain-meaning = meaning
explain-formula = formula
explain-report-portfolio = How many products are in each phase, and of how many the phase is not known
    .why = To know where the portfolio stands, by directorate or by domain, without counting twice or hiding what is unknown.
    .formula = A product counts once, in the phase of its last cycle, by today's name; those that left the perimeter are counted apart.
    .source = derived from the source (list of reports, question A1)
explain-report-ageing = How long each product has been in its phase, and which exceed the usual duration
    .why = A phase that lasts is a signal: an idea that waits, a build that drifts.
    .formula = Days between the start of the phase and today; median and quartiles of the products whose date is known; the usual duration comes from the rules.
    .source = derived from the source (list of reports, question B1)

## fmt

fmt-changed = { $path }: put in form
fmt-would-change = { $path }: to be put in form
fmt-unreadable = { $path }: left as it is, it cannot be read (line { $line }); `catalog validate` says why
fmt-layout = { $path }: left as it is, the layout of line { $line } cannot be kept
fmt-other = { $path }: left as it is, another form might change what it says
fmt-summary =
    { $read ->
        [one] { $read } file read
       *[other] { $read } files read
    }, { $changed ->
        [0] none to change
        [one] { $changed } concerned
       *[other] { $changed } concerned
    }{ $kept ->
        [0] {""}
        [one] , { $kept } left as it is
       *[other] , { $kept } left as they are
    }

## lifecycle

lifecycle-summary = Rules { $version }, from { $from }: { $phases } phases, { $gates } gates, { $criteria } criteria, { $checks } checks
commit-migrate = Rename the phases of rules { $old } as rules { $new } do ({ $files } files)
migrate-count =
    { $count ->
        [one] { $count } phase changes its name
       *[other] { $count } phases change their names
    }, in { $files ->
        [one] { $files } file
       *[other] { $files } files
    }
write-more-files =
    { $count ->
        [one] … and { $count } other file in the same way
       *[other] … and { $count } other files in the same way
    }

## init

init-done = New catalogue ready in “{ $folder }”
init-next =
    To go on:
      catalog -C { $folder } validate
      catalog -C { $folder } gate { $id }
    Then put it into a Git repository (`git init`, `git add .`, `git commit`): decisions and phases will be proposed there on branches.
init-comment-settings = The settings of the catalogue.
init-comment-reference = Your directorates, departments, domains and perimeters: change these examples.
init-comment-product = A first product, to try: change it or delete it.
init-product-name = First product
init-product-summary = Say here what the product does, and for whom, in one sentence.

## answer

warning-unread = “{ $path }” is no file of the catalogue: nothing in it was checked
validate-of-changes = The rule { $rule } judges a change, not the catalogue as it stands: `catalog check` runs it
    .help = `catalog check --base HEAD` judges what is not recorded yet; `catalog explain { $rule }` tells what the rule asks.
validate-uncompared = The rules were not compared with those of the last commit: nobody knows whether rules in force have changed (rule R-03)
warning-proposals-unread = The proposals that wait could not be looked for: what follows is as the file here has it
answer-resumed = { $count ->
    [one] One answer given before is taken up
   *[other] { $count } answers given before are taken up
}
answer-draft = { $count ->
    [one] One answer was kept for “{ $name }”
   *[other] { $count } answers were kept for “{ $name }”
}
answer-draft-go-on = Go on where you were
answer-draft-start-again = Start again: these answers are forgotten
answer-known = { $label }: already answered ({ $said })
answer-part-waits = It is kept: a part is still missing, and will be asked again
answer-correct = Correct your answers now?
new-drafts = A registration that was begun waits. What do you want to do?
new-draft = { $count ->
    [one] Go on with “{ $name }” (one answer kept)
   *[other] Go on with “{ $name }” ({ $count } answers kept)
}
new-draft-other = Register another product
answer-pass = { $open ->
    [one] One question waits for an answer
   *[other] { $open } questions wait for an answer; here are { $count }
}
answer-question = Question { $number } of { $count }
answer-group = { $label }:
level-binding = required
level-explained = recommended
level-free = optional
answer-criterion = { $aspect } · { $criterion } ({ $level }): { $text }
answer-expected = Expected at this gate: { $text }
answer-label = { $label }
answer-field = { $label } ({ $field })
answer-left = { $count ->
    [one] One question is left ({ $aspects })
   *[other] { $count } questions are left ({ $aspects })
}
answer-go-on = Go on now?
answer-none-left = There is no question left to answer here. `catalog gate` tells what is still missing.
answer-by-hand =
    { $count ->
        [one] One field that is expected does not fit in a question of one line: { $fields }. Fill it in the file, or with `catalog set { $id } --from`; `catalog explain <field>` shows its form.
       *[other] { $count } fields that are expected do not fit in a question of one line: { $fields }. Fill them in the file, or with `catalog set { $id } --from`; `catalog explain <field>` shows their form.
    }
answer-nothing-said = No answer to record
answer-not-taken = This answer cannot be written to the file (it stays among your kept answers):
ask-unknown = I don't know
ask-later = later
ask-choose-help = arrows: choose · letters: search · Enter: confirm · Escape: end
ask-several-help = space: tick · Enter: confirm (nothing: later) · Escape: end
ask-line = { $kind } · Enter: later · Escape: end
ask-line-required = { $kind }, needed here · Enter: later · Escape: end
ask-line-or-unknown = { $kind } · "I don't know" · Enter: later · Escape: end
ask-wrong = It takes { $kind }

## new

commit-new = { $name }: registration
new-ask-name = Name of the product
new-registration = A few questions to register it; press Enter to go to the next one
new-similar = Perhaps about the same things, in the catalogue:
new-similar-product = - product { $id } ({ $name })
new-similar-common = - commons to reuse { $id } ({ $name })
new-go-on = Register this product all the same?

## stop

commit-stop = { $name }: prepare the stop
stop-decide = The product is not in the phase of its stop yet. Once the committee has agreed to the stop:
    { $decide }
    catalog advance { $id }
stop-over = The stop of "{ $id }" is over: nothing is left to do
stop-ready = All that the rules ask for is there. To note that the stop is over: `catalog stop { $id } --closed`
stop-rest = { $count ->
    [one] One thing is missing before the stop of "{ $id }" is closed:
   *[other] { $count } things are missing before the stop of "{ $id }" is closed:
}
stop-rest-line = - { $text }
proposal-only = This product is not in the catalogue yet: it is read from its proposal, the branch "{ $branch }"

## proposals

proposals-none = No proposal waits: all that changes products is in the catalogue
proposals-product = Product
proposals-subject = Last change
proposals-age = Days
proposals-commits = Changes
proposals-behind = Behind
proposals-where = Where
proposals-branch = Branch
proposals-here = here
proposals-drop = Give up the proposal "{ $branch }" on this computer?
proposals-dropped = Proposal given up. To have it back: `catalog proposals restore { $id }`
proposals-restored = Proposal taken up again as it was, on the branch “{ $branch }”
proposals-rebase = Bring the proposal "{ $branch }" up to date with the current catalogue?
proposals-rebased = { $commits ->
    [one] Proposal brought up to date with the current catalogue (one change). Where the server has it already: `catalog proposals push { $id }`
   *[other] Proposal brought up to date with the current catalogue ({ $commits } changes). Where the server has it already: `catalog proposals push { $id }`
}
proposals-merged = The proposal “{ $branch }” is in the catalogue already: there is nothing to put on top. To take it away from here: `catalog proposals drop { $id }`
proposals-still-there = It stays on the server, with its pull request: close it on the server's site, or the next change of this product will be added to it.
proposals-already-there = The server ({ $remote }) has all of the proposal “{ $branch }” already: nothing to send
proposals-kept = The proposal "{ $branch }" is kept, on this computer alone. To send it again: `catalog proposals push { $id }`
proposals-not-needed = The proposal "{ $branch }" is up to date

## template

template-head = { $title }: { $name }
template-fact = { $label }: { $text }
template-note_cadrage = Framing note
template-vision_produit = Product vision
template-decision_architecture = Architecture decision
template-calendrier_arret = Shutdown calendar
template-post_mortem = Post-mortem
template-dossier_exploitation = Operations and handover file
section-problem = The problem
    .hint = What was seen in the field: who meets it, how many people, with what consequences.
section-users = The users
    .hint = Who will use it, how many they are, and how they were listened to.
section-objectives = The objectives
    .hint = What the product is to change, and the policy or the obligation that it serves.
section-success = How success is measured
    .hint = Two or three indicators, their value today and the one aimed at.
section-solution = The solution in view
    .hint = What exists already and could be reused or adapted, and why that is enough or not.
section-roles = The people, by their function
    .hint = Who decides, who carries the business, who holds the product; functions, never names.
section-schedule = The schedule
    .hint = The next steps, and what could move them.
section-budget = The budget
    .hint = What building costs, then each year of running.
section-risks = The risks
    .hint = What could keep the product from succeeding, and what is done about it.
section-vision = The vision
    .hint = In one or two sentences: for whom, what, and what it changes.
section-promise = The promise
    .hint = What users gain, and do not have today.
section-actors = The actors
    .hint = Who counts for the product, what they expect of it, and their influence.
section-impact = The expected impact
    .hint = What will be different in a year, and how it will be known.
section-agreement = The way of working
    .hint = What the team and the business agreed on: rhythm, availability, decisions.
section-status = Status
    .hint = Draft, proposed, accepted, rejected or superseded; an accepted record is not rewritten.
section-context = The context
    .hint = What makes it necessary to decide now, and what exists already.
section-options = The options examined
    .hint = Each with its advantages, limits and cost; reusing and adapting first.
section-choice = The decision
    .hint = The option kept, in one sentence, and its reasons.
section-constraints = The constraints
    .hint = Security, data, hosting: what the decision must respect.
section-consequences = The consequences
    .hint = What becomes easier, what becomes harder, what will have to be watched.
section-review = What comes next
    .hint = When the decision will be reviewed, and how it could be left.
section-stop-reason = The reason of the stop
    .hint = Why, who decided it, and what takes over.
section-stop-days = The dates
    .hint = Users told, service cut off, data dealt with: in this order.
section-fallback = What users will do
    .hint = The fallback, and how it is presented to them.
section-data = The data
    .hint = Which, how long they are kept, and what becomes of them: archived, handed over, deleted.
section-dependents = Other products concerned
    .hint = Who depends on this one, and since when they know.
section-dismantling = What has to be closed
    .hint = Servers, domain names, accounts, contracts, secrets: each with its date.
section-announcement = Communication
    .hint = Who is told, by whom, when and how.
section-story = The story of the product
    .hint = The phases and the decisions, in a few lines.
section-results = The results
    .hint = What was aimed at, what was measured.
section-worked = What went well
    .hint = The facts, then what explains them.
section-failed = What did not go well
    .hint = The facts, then what explains them; never people.
section-costs = The costs
    .hint = What was spent, and what the stop saves.
section-lessons = What is learnt
    .hint = For this team, for others, for the committee; each lesson with what follows from it.
section-code = The code
    .hint = Where it is, how to build, test and deliver it.
section-running = Running
    .hint = Where it runs, what is watched, who is told when it stops.
section-security = Security and compliance
    .hint = Accreditation, backups and their last trial, accesses, accessibility.
section-needs = What the product depends on
    .hint = Products, commons and services that it needs to work.
section-debt = What remains to be done
    .hint = Known debt, risks, actions under way.
section-handover = The handover
    .hint = To tick: accesses handed over, documentation reread, on-call staff told, a first delivery made together.
