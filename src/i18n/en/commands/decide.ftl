# `catalog decide`: its help, what it says, what stops it

help-decide = Record a decision of the committee (in French: decider)
help-decide-after =
    Examples:
      catalog decide { $product } --outcome go --session 2026-11-17 --opinion favorable --no-support-need
      catalog decide { $product } --from decision.yaml --advance
      catalog decide { $product } --outcome go --session 2026-11-17 --dry-run

    The decision is proposed on a branch, a version apart of the catalogue, to be
    reviewed through a pull request.
help-decide-gate = Gate that the decision is about, for example mvp or G-MVP (default: the next one)
help-decide-outcome = Outcome pronounced, one of those in the rules, for example go, go_avec_reserves, no_go or ajourne (needed)
help-decide-session = Date of the committee's sitting, YYYY-MM-DD (needed)
help-decide-opinions = Opinion, repeated: "favorable" holds for every aspect without its own; "securite=reserve:backups to be proven" for one
help-decide-reservations = Reservation, to repeat for each, for example "aspect=securite; text=Finish the audit; owner_role=responsable_technique; due=2027-02-16" (default due date: that of the rules)
help-decide-assessments = Finding on a criterion, to repeat for each, for example SEC-02=satisfait or "SEC-02=partiel:plan under way" (satisfait, partiel, non_satisfait, sans_objet, non_evalue)
help-decide-waivers = Waiver, to repeat for each, for example "criterion=ARC-03; reason=provisional tool; granted_by=architecte; until=2027-06-30"
help-decide-rationale = Reason of the decision; the rules ask for it when the outcome is a refusal or a deferral
help-decide-skip_reason = Reason to skip an optional phase, for example the proof of concept
help-decide-support_needs = Type of support that the team needs, to repeat for each
help-decide-no_support_need = Note that the team needs no support
help-decide-target_phase = Target phase, where the gate opens several
help-decide-supersedes = Id of the decision that this one replaces
help-decide-from = YAML file where the decision is written, or - for standard input; the other options prevail
help-decide-advance = Open at once the phase that the decision allows
help-decide-start = With --advance, first day of that phase, YYYY-MM-DD (default: the day of the decision)

decide-missing =
    { $count ->
        [one] the product's file does not answer one mandatory expectation{ $blocking ->
            [0] {""}
           *[other] , which should forbid any go
        }: `catalog gate { $id } --gate { $gate }` shows it
       *[other] the product's file does not answer { $count } mandatory expectations{ $blocking ->
            [0] {""}
            [one] , one of which should forbid any go
           *[other] , { $blocking } of which should forbid any go
        }: `catalog gate { $id } --gate { $gate }` shows them
    }

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

decide-about = { $name }: { $gate }
decide-ask-session = On what day did the committee sit?
decide-ask-outcome = What did the committee decide?
decide-ask-rationale = For what reason?
decide-ask-opinion = What is the committee's opinion? (the same for all aspects, or one for each)
decide-opinions-apart = an opinion for each aspect
decide-ask-opinion-of = { $aspect }: what opinion?
decide-ask-comment = What does this opinion say?
decide-ask-reservation = Which reservation does the committee make?
decide-ask-reservation-aspect = On which aspect?
decide-ask-reservation-owner = Which function must lift it? Never a name.
decide-ask-reservation-due = By what date?
decide-ask-reservation-more = Another reservation?
decide-ask-support = Which support does the team need?
decide-support-none = none
decide-support-enough = that is all
decide-ask-support-more = And another one?
decide-left = This decision is not recorded
decide-left-kept = This decision is not recorded. Your answers are kept: `catalog decide { $id }` takes them up again
decide-as-typed = The same, to type again if need be: `{ $command }`
decide-ask-skip = The phase “{ $phase }” is skipped: for what reason?
decide-next = For the product to enter the phase that this go opens: `catalog advance { $id } --gate { $gate }`
decide-session-future = This sitting has not taken place yet: a decision is recorded on the day, or later
decide-session-before = The product has been in its phase only since { $since }: an older decision cannot open what follows
decide-ask-correct = What do you want to correct? Your other answers are kept.
decide-correct-session = the day of the sitting
decide-correct-outcome = what the committee decided, and its opinions
decide-correct-opinions = the opinions
decide-correct-reservations = the reservations
decide-correct-rationale = the reason
decide-correct-skip = why a phase is skipped
decide-correct-nothing = nothing, I stop
decide-ask-reached = When did the product reach “{ $milestone }”? A day, a month or a year; “I don't know” if nobody does
decide-correct-reached = the day of the milestone
help-decide-reached = Day on which the product reached the milestone that this gate asks for, or inconnu
decide-several-form = The file { $path } does not say, by product, the fields of a decision
    .help = It is written so: the id of a product, then, indented, outcome, opinions, reservations, rationale…
help-decide-lifted = Open reservation that the sitting lifts, to repeat for each, for example "reservation=g-mvp-2026-07-07/r1; proof=report of 1 December"
decide-bad-lift = The lifted reservation “{ $text }” cannot be read: it takes at least its name and what shows that it is lifted, with a semicolon between them
    .help = Write for example `--lift "reservation=g-mvp-2026-07-07/r1; proof=report of 1 December"`. Possible names: { $keys }.
decide-ask-standing = The reservation “{ $text }” is still open, and this gate wants it closed. What does the committee do of it?
decide-standing-lift = It lifts it: say what shows it
decide-standing-renew = It takes it up in this decision, for another day
decide-standing-only-lift = To take it up rather than lift it, the decision has to be { $outcomes }: “<” goes back to the question before
decide-lifted-proposed = The reservation “{ $text }” is lifted in the product's proposal: it is here too, with the same proof
decide-ask-replaces = The sitting of { $day } has decided already: { $outcome }. Does the new decision replace that one?
decide-replaces = Yes, it corrects it
decide-replaces-not = No, leave it as it is
decide-all-content = all the opinions are favourable, and the decision is { $outcome }: check the opinions
decide-left-kept-sitting = This decision is not recorded. Your answers are kept: `catalog committee record { $day }` takes them up again
decide-correct-lifted = the reservations that it lifts
