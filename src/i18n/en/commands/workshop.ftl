# `catalog workshop`: its help, what it says, what stops it

help-workshop = Hold the vision workshop of a product, question by question (in French: atelier)
help-workshop-after =
    Examples:
      catalog workshop { $product }
      catalog atelier { $product } --dry-run

    Seven parts: why, for whom, what, how, the pitfalls, the first actions, what comes
    next. Enter goes on or keeps what is written; Escape stops, and what was answered is
    kept for the next time.
help-workshop-id = Id or name of the product

workshop-begins = Vision workshop: what the team and the business want together. Enter keeps what is written.
workshop-purpose = 1 of 7 · Why: what the product changes, in one sentence
workshop-people = 2 of 7 · For whom and with whom: the actors' map
workshop-product = 3 of 7 · What: the problem, the users, what is aimed at
workshop-process = 4 of 7 · How: work together and decide
workshop-pitfalls = 5 of 7 · The pitfalls: what would make it fail
workshop-preparation = 6 of 7 · The first actions: who does what, by when
workshop-practical = 7 of 7 · What comes next: the workshop, who approves, when to review
workshop-kept = Answers kept: `catalog workshop { $id }` takes them up
workshop-next = To read the vision on one page: `catalog show { $id } --vision`
workshop-none-left = The workshop is over.
workshop-changed =
    { $count ->
        [0] Nothing of the vision changed since the workshop of { $day }
       *[other] What changed since the workshop of { $day }:
    }
workshop-changed-line = - { $text }
workshop-no-terminal = The workshop cannot begin: the command does not run in a terminal
    .help = In a script, write the answers with `catalog set { $id } --from FILE`.
