# `catalog reservation` : son aide, ce qu'il dit, ce qui l'arrête

help-reservation = Lever, prolonger ou convertir une réserve du comité (ou : reserve)
help-reservation-after =
    Exemples :
      catalog reservation close { $product } r1 --proof https://example.org/audit
      catalog reserve prolonger { $product } r1 --until 2027-03-01 --reason "audit décalé"

    Une réserve ne s'efface pas : ce qui lui arrive s'écrit à la suite.
help-reservation-close = Lever une réserve, avec la preuve qu'elle est satisfaite (ou : lever)
help-reservation-close-proof = Preuve : une adresse, ou ce qui la montre
help-reservation-close-reservation = Réserve, par exemple r1, ou g-mvp-2026-09-15/r1 quand plusieurs s'appellent r1
help-reservation-close-on = Date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-reservation-close-by_role = Rôle de la personne qui le constate, par exemple technologie
help-reservation-extend = Repousser l'échéance d'une réserve, avec la raison (ou : prolonger)
help-reservation-extend-until = Nouvelle échéance, AAAA-MM-JJ
help-reservation-extend-reason = Raison du report
help-reservation-extend-reservation = Réserve, par exemple r1, ou g-mvp-2026-09-15/r1 quand plusieurs s'appellent r1
help-reservation-extend-on = Date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-reservation-extend-by_role = Rôle de la personne qui l'accorde, par exemple technologie
help-reservation-convert = Transformer une réserve en autre chose, par exemple une action suivie (ou : convertir)
help-reservation-convert-reason = En quoi, et pourquoi
help-reservation-convert-reservation = Réserve, par exemple r1, ou g-mvp-2026-09-15/r1 quand plusieurs s'appellent r1
help-reservation-convert-on = Date, AAAA-MM-JJ (par défaut : aujourd'hui)
help-reservation-convert-by_role = Rôle de la personne qui le décide, par exemple technologie

event-closed = levée
event-extended = prolongée
event-converted = convertie

reservation-none = Le produit « { $id } » n'a aucune réserve ouverte
    .help = `catalog show { $id }` montre ses décisions et leurs réserves.
reservation-unknown = Aucune réserve ouverte ne s'appelle « { $reservation } »
    .help = Réserves ouvertes : { $known }.
reservation-several = Plusieurs réserves ouvertes s'appellent « { $reservation } »
    .help = Donnez le nom entier, parmi : { $known }.
reservation-which = Il manque la réserve, parmi : { $known }
reservation-due-past = La réserve n'est pas prolongée : la nouvelle échéance, le { $due }, n'est pas après le { $on }, jour où elle est accordée
    .help = Donnez un jour plus lointain ; si ce qui était demandé est fait, levez plutôt la réserve.
reservation-ask-which = Quelle réserve ?
reservation-ask-proof = Qu'est-ce qui montre qu'elle est levée ? Une adresse, ou une phrase
reservation-ask-reason = Pour quelle raison ?
reservation-ask-until = Jusqu'à quel jour ?
