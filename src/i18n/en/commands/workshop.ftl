# `catalog workshop`: its help, what it says, what stops it

help-workshop = Hold the vision workshop of a product, question by question (in French: atelier)
help-workshop-after =
    Examples:
      catalog workshop { $product }
      catalog atelier { $product } --dry-run
      catalog workshop --portfolio accueil

    Seven parts: why, for whom, what, how, the pitfalls, the first actions, what comes
    next. Enter goes on or keeps what is written; Escape stops, and what was answered is
    kept for the next time.
help-workshop-id = Id or name of the product
help-workshop-portfolio =
    Hold the workshop of all products of this portfolio that are not stopped, one after the other: those who share it
    decide together, and all of it goes into one proposal

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

workshop-portfolio-begins =
    Vision workshop of the portfolio “{ $portfolio }”: { $count ->
        [one] one product
       *[other] { $count } products, one after the other, with all who share them
    }. Enter keeps what is written.
workshop-portfolio-product = Product { $number } of { $count }: { $name }
workshop-portfolio-go-on = Go on to the next product?
workshop-portfolio-stopped = All products of the portfolio “{ $portfolio }” are stopped: no vision is left to share
    .help = `catalog list --portfolio { $portfolio }` shows them.
workshop-portfolio-next = To see the portfolio's visions and the actors that they share, once the proposal is accepted: `catalog report actors --portfolio { $portfolio }`
