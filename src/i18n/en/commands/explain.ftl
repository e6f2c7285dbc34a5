# `catalog explain`: its help, what it says, what stops it

help-explain = Explain a rule, a criterion, a gate, a phase, an outcome, a field or a report (or: expliquer)
help-explain-after =
    Examples:
      catalog explain S-18
      catalog explain ORG-02
      catalog explain team.business_owner.share
      catalog expliquer G-MVP
help-explain-words = What to explain: an identifier, a name or the path of a field (default: say what can be)
help-explain-all = Explain all

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
explain-kind-indicator = indicator of management
explain-kind-policy-outcome = outcome of public policy
explain-kind-term = term
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
explain-kinds-indicator = Indicators of management
explain-kinds-policy-outcome = Outcomes of public policy
explain-kinds-term = Terms of the field and of Git
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
explain-adopted = (adopted on { $day })
explain-adopted-plenary = (adopted on { $day }, at a plenary sitting)
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
explain-unit = unit
explain-target = target
explain-direction = wanted way
explain-proposed-by = proposed by
explain-owner = owned by
explain-followed-by = followed by
explain-measured-by = { $name } ({ $definition })

explain-nothing = Nothing is called “{ $word }”
    .help = Type `catalog explain` to know what can be explained.
explain-kind-seat = seat of the committee
explain-kinds-seat = Seats of the committee
explain-seats-names = seats, seat, committee
explain-seats = seats
explain-seat-line =
    { $role }: { $name }{ $count ->
        [one] {""}
       *[other] , { $count } people
    }
explain-seat-held = held by
explain-seat-count =
    { $count ->
        [one] one person
       *[other] { $count } people
    }
explain-try-seats = `catalog committee attend thursday architecte securite`
