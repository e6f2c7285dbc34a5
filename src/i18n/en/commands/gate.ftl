# `catalog gate`: its help, what it says, what stops it

help-gate = Show what a product's next gate expects, and what is missing (in French: passage)
help-gate-after =
    Examples:
      catalog gate { $product }
      catalog gate { $product } --gate construction
      catalog gate { $product } --format markdown
help-gate-all = Show everything: each question of the committee, what is expected and why
help-gate-gate = Gate to look at, for example mvp or G-MVP (default: the next one)
help-gate-proposal = Read the product as its proposal describes it (the branch catalog/<id>)
help-gate-rules = Judge by rules that are not in force, and write nothing: a file of rules, the folder of a catalogue, a version to come, a branch or a commit

gate-title = { $name }: { $gate } ({ $id }), from the phase “{ $phase }”
gate-basis = Rules { $version }, on { $today }; expectations of: { $gates }
gate-legend = ✔ met · • declared, the committee judges · ✘ missing and binding · ○ missing, for information; “*”: level awaiting the committee's approval, which only warns; “!”: blocks any go
gate-reason = { $state }: { $why }
gate-totals = Met: { $met } · declared: { $declared } · missing: { $missing } · not applicable: { $na } · total: { $total }
state-met = Met
state-declared = Declared
state-missing = Missing
state-not-applicable = Not applicable
gate-assumed = the file does not say whether { $condition }
gate-not-applicable = Not applicable:
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
gate-next = To go on
next-decide = catalog decide { $id } --gate { $gate } --outcome { $go } --session { $today }{ $more }
next-advance = catalog advance { $id } --gate { $gate }
next-advance-with-reason = catalog advance { $id } --gate { $gate } --skip-reason "…"
next-close-reservation = Where the reservation is closed: `catalog reservation close { $id } { $reservation } --proof <URL>`; then `catalog decide { $id } --gate { $gate } --outcome { $go } --session { $today }{ $more }`
gate-next-decide = When the committee has decided ({ $outcomes })
next-record-phase = First write the current phase in the product's file, under `phases:`, for example `- {"{"}phase: mvp, start: 2024-05, entered_by: baseline{"}"}`
next-not-from-here = The gate “{ $gate }” does not leave the current phase; possible gates: { $possible }

gate-short-totals = { $answered ->
    [one] { $answered } expectation of { $asked } has an answer
   *[other] { $answered } expectations of { $asked } have an answer
}
gate-short-blocking = { $count ->
    [one] One expectation is not met and forbids any go:
   *[other] { $count } expectations are not met and forbid any go:
}
gate-short-binding = { $count ->
    [one] One mandatory expectation is not met (without it, a plain go is pointed out or refused):
   *[other] { $count } mandatory expectations are not met (without them, a plain go is pointed out or refused):
}
gate-short-nothing-binds = Nothing mandatory is missing: the committee can judge.
gate-short-more = … and { $count } more
gate-short-missing = Without an answer:
gate-short-aspect = { $aspect } { $count }
gate-short-to-answer = To answer, what forbids a go first
gate-short-answer = catalog answer { $id }
gate-short-all = To see everything, one by one: `catalog gate { $id } --gate { $gate } --all`

gate-unknown-phase = The next gate of the product “{ $id }” cannot be found: its current phase is unknown
    .help = Choose the gate yourself: `catalog gate { $id } --gate <gate>`. Possible gates: { $gates }.
gate-none = The product “{ $id }” has no next gate: the rules provide none after the phase “{ $phase }”
    .help = `catalog show { $id }` shows its history; to look at a gate all the same, type `catalog gate { $id } --gate <gate>`.

trial-said = By rules { $version }, which are not in force. Nothing is written.
trial-said-of = By rules { $version } of “{ $found }”, which are not in force. Nothing is written.
trial-in-force = By rules { $version }, which are those in force: nothing changes.
gate-trial-same = For this gate, nothing of what is binding changes.
gate-trial-binding = { $count ->
    [one] One more expectation would be binding:
   *[other] { $count } more expectations would be binding:
}
gate-trial-unmet = { $count ->
    [one] One more binding expectation would not be met:
   *[other] { $count } more binding expectations would not be met:
}
gate-trial-released = { $count ->
    [one] One expectation would no longer be binding:
   *[other] { $count } expectations would no longer be binding:
}
gate-trial-all = To see everything, expectation by expectation: `catalog gate { $id } --gate { $gate } --rules { $rules } --all`

trial-nothing = “{ $asked }” is neither a file of rules, nor a folder, nor a version of the rules here, nor a branch or a commit
    .help = Give for example `--rules lifecycle/2026.2.yaml`, or the branch that proposes the rules.
trial-no-rules = “{ $place }” holds no rules
    .help = The rules of a catalogue are files of the folder `lifecycle`, one a version.
trial-faulty = These rules cannot be tried: “{ $path }”, line { $line }: { $fault }
    .help = `catalog lifecycle check { $path }` shows all the faults of a file of rules.
trial-no-gate = Rules { $version } have no gate “{ $gate }”
    .help = Their gates: { $gates }.
trial-no-phase = Rules { $version } do not know the phase that the product is in, “{ $phase }”
    .help = Choose one of their gates with `--gate`: { $gates }.
