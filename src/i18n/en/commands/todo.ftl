# `catalog todo`: its help, what it says

help-todo = See what everybody has to do, by when, and the command that closes it (or: a-faire)
help-todo-after =
    Examples:
      catalog todo --overdue
      catalog todo --role responsable_metier --format ics --out todo.ics
      catalog todo --product { $product }
help-todo-role = Only what this role owes, for example responsable_produit, architecte, committee
help-todo-product = Only this product
help-todo-coach = Only the products that this entity coaches
help-todo-overdue = Only what is overdue
help-todo-all = Show everything, not only the first lines
help-todo-out = Write to this file
help-todo-force = Replace the file where there is one
help-todo-offline = Do not ask the server what is new there

todo-title = What is to be done
todo-lead =
    { $count ->
        [0] In short: nothing is to be done.
        [one] In short: one thing to do{ $late ->
            [0] {""}
           *[other] , overdue
        }.
       *[other] In short: { $count } things to do{ $late ->
            [0] {""}
            [one] , one of them overdue
           *[other] , { $late } of them overdue
        }.
    }
todo-nothing-of-role = Nothing is owed by “{ $role }”. `catalog todo` shows what everybody owes.
todo-late = Overdue
todo-coming = To come
todo-undated = Without a due date
todo-item = { $name } · { $kind }: { $what } ({ $who })
todo-item-due = { $name } · { $kind }: { $what } ({ $who }, by { $due })
todo-command = To close it: { $command }
todo-more =
    { $count ->
        [one] and one more: `catalog todo --all` shows them all
       *[other] and { $count } more: `catalog todo --all` shows them all
    }
todo-column-kind = Kind
todo-column-command = Command
todo-committee = the committee
todo-team = the team
todo-calendar = To do in the portfolio
owed-reservation = reservation
owed-action = action
owed-need = support need
owed-feedback = feedback on support
owed-gate = file
owed-challenge = challenge
owed-handover = handover
owed-measure = measure
owed-review = review
owed-gate-blocking =
    { $count ->
        [one] { $gate }: one point forbids any go
       *[other] { $gate }: { $count } points forbid any go
    }
owed-handover-parts = { $count ->
    [one] one part of { $of } is left to hand over to { $to }
   *[other] { $count } parts of { $of } are left to hand over to { $to }
}
owed-measure-old = { $name } has not been measured since { $day }
owed-review-decided = look at the product again, last seen on { $day }
owed-review-entered = look at the product again, in its phase since { $day }
owed-phase = entry into a phase
owed-put-off = put off
owed-phase-granted = enter the phase “{ $phase }”, which the committee opened
owed-put-off-since = ask again for “{ $gate }”, put off on { $day }
