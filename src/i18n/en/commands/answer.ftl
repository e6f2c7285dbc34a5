# `catalog answer`: its help, what it says, what stops it

help-answer = Answer questions about a product, a few at a time (in French: repondre)
help-answer-after =
    Examples:
      catalog answer { $product }
      catalog answer { $product } --gate construction
      catalog answer { $product } --about baseline
      catalog answer { $product } --about radar
      catalog answer { $product } --about checkup

    What forbids a go is asked first. Enter alone goes to the next question; "I
    don't know" is an answer; Escape stops, and what was answered is kept for the
    next time.
help-answer-gate = Gate to prepare, for example mvp or G-MVP (default: the next one)
help-answer-about = baseline: the essential facts of a product that was there before; checkup: the practices of the team, and what moved since the last time; radar: the solutions looked at before building, and the choice
help-answer-aspect = One aspect only, for example security or data
help-answer-blocking = Only what forbids any go
help-answer-all = What is answered already too, to correct it (Enter keeps the answer)

answer-again = Answer y (yes) or n (no)
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
answer-known = { $label } { $said } (already answered)
answer-part-waits = It is kept: a part is still missing, and will be asked again
answer-correct = Correct your answers now?
answer-next = What comes next: `catalog gate { $id }` shows what is still missing
answer-pass = { $open ->
    [one] One question waits for an answer
   *[other] { $open } questions wait for an answer; here are { $count }
}
answer-question = Question { $number } of { $count }
level-binding = required
level-explained = recommended
level-free = optional
answer-criterion = { $aspect } ({ $level }): { $text }
answer-expected = Expected at this gate: { $text }
answer-rule = Criterion { $criterion }
answer-decides = The answer tells whether this criterion concerns you: yes, if { $condition }
answer-about = About “{ $name }”
level-blocking = forbids any go
answer-no-aspect = The rules have no aspect “{ $aspect }”
answer-waits-for = It is kept, and will be written with what must be said beside it; alone, the rules would say of it:
answer-still-waits = Kept, to be finished: { $question } “{ $said }”
answer-left = { $count ->
    [one] One question is left{ $by_aspect ->
        [0] {""}
       *[other] {" "}({ $aspects })
    }
   *[other] { $count } questions are left{ $by_aspect ->
        [0] {""}
       *[other] {" "}({ $aspects })
    }
}
answer-go-on = Go on now?
answer-already = Noted already: { $names }
answer-none-left = There is no question left to answer here. `catalog gate { $id }` tells what is still missing.
answer-by-hand =
    { $count ->
        [one] One field that is expected does not fit in a question of one line: { $fields }. Fill it in the file, or with `catalog set { $id } --from`; `catalog explain <field>` shows its form.
       *[other] { $count } fields that are expected do not fit in a question of one line: { $fields }. Fill them in the file, or with `catalog set { $id } --from`; `catalog explain <field>` shows their form.
    }
answer-nothing-said = No answer to record
answer-not-taken = This answer cannot be written to the file (it stays among your kept answers):

answer-elsewhere = Another terminal is asking about “{ $id }”: the answers of one would be written over those of the other
    .help = Finish there first, or leave with Esc (the answers are kept); then type the command again.
answer-no-terminal = Questions cannot be asked: the command does not run in a terminal
    .help = In a script, write the answers with `catalog set { $id } --from FILE`.

# RADAR
radar-fit = Some commons seem to answer what the product does:
radar-none-fit = No common of the catalogue seems to answer what the product does; `catalog commons` shows them all.
radar-examined = Looked at already: { $list }
radar-ask-option = Which solution did you look at?
radar-other-common = Another common of the catalogue
radar-other = Another solution, to be named
radar-enough = That is all: go on to the choice
radar-take-back = Go back to the last solution that was noted: { $name }
radar-ask-common = Which common?
radar-set-aside = set aside
radar-was-set-aside = { $name } was set aside{ $why ->
    [0] {""}
   *[other] {" "}({ $why })
}: it cannot be retained. Retain something else, or say why it is rejected here too.
radar-no-reuse = No solution to reuse was looked at: it is the first thing that the committee asks
radar-none-retained = No option is retained: the committee asks which one is
radar-leave-it = Leave it at that all the same?
radar-ask-reuse = Note that the product reuses { $name }?

# Look at the practices
checkup-begins = Look at the practices: five parts. Enter keeps what is written.
checkup-vision = 1 of 5 · The vision: clear, shared, read again
checkup-team = 2 of 5 · The team: who decides, who is there
checkup-impact = 3 of 5 · The impact: what is measured, and what it changes
checkup-users = 4 of 5 · The users: met regularly
checkup-improvement = 5 of 5 · Continuous improvement: deliver often, step back
checkup-kept = Answers kept: `catalog answer { $id } --about checkup` takes them up
checkup-next = To compare with other teams: `catalog report product-mode`
checkup-none-left = All was looked at.
checkup-first = First time: { $kept } { $kept ->
    [one] practice
   *[other] practices
} kept of { $of }
checkup-moved = { $kept } { $kept ->
    [one] practice
   *[other] practices
} kept of { $of }, { $before } on { $day }
checkup-won = Won: { $practices }
checkup-lost = Lost: { $practices }
checkup-open = Not yet, or not said: { $practices }
checkup-stopped = “{ $name }” is in phase { $phase }: there are no practices to look at any more
    .help = `catalog show` shows where the product stands.
checkup-twice = The practices of “{ $name }” were already looked at today
    .help = `catalog undo { $id }` takes it back as long as it is not sent.
