# Les règles de src/rules/change/reservations.rs : titre, .why (pourquoi), leurs messages avec .help (que faire)

C-08 = Une réserve levée le reste
    .why = Ce qui est arrivé à une réserve est la preuve que sa condition a été tenue.
C-08-rewritten = Un événement déjà enregistré de la réserve « { $name } » a été changé ou retiré
    .help = Remettez-le comme avant, et ajoutez à la fin ce qui est nouveau : `catalog reservation close` ou `extend`.
C-08-reopened = La réserve « { $name } » était terminée, et un événement la rouvre
    .help = Retirez cet événement. Si le problème revient, le comité fait une nouvelle réserve, dans une nouvelle décision.
C-09 = Une échéance ne bouge que par un report motivé
    .why = Une échéance qui glisse sans un mot n'en est plus une.
C-09-edited = L'échéance de la réserve « { $name } » a été changée sur place
    .help = Remettez-la comme avant, puis : `catalog reservation extend { $id } { $name } --until { $due } --reason "…"`.
C-09-no-reason = Le report de la réserve « { $name } » ne dit pas pourquoi
    .help = Ajoutez `reason:` à cet événement.
C-09-again = La réserve « { $name } » est reportée { $count } fois
    .help = Levez-la, ou faites-en parler au comité : un nouveau report ne règle rien.
