# `catalog show` : son aide, ce qu'il dit, ce qui l'arrête

help-show = Montrer un produit : l'essentiel, ses phases, ses décisions (ou : montrer)
help-show-after =
    Exemples :
      catalog show sans-decision
      catalog montrer sans-decision --proposal
help-show-proposal = Lire le produit tel que le décrit sa proposition (la branche catalog/<identifiant>)

show-phase-since =
    { $days ->
        [0] { $phase } (début : { $start })
        [one] { $phase } (début : { $start }, il y a { $days } jour)
       *[other] { $phase } (début : { $start }, il y a { $days } jours)
    }
show-baseline = { $as_of }, d'après { $source } (confiance : { $confidence })
show-phases = Phases
show-decisions = Décisions du comité
entered-registration = inscription
entered-baseline = état initial (repris de l'existant)
decision-used = a ouvert une phase
decision-unused = aucune phase ouverte
show-reservations =
    { $open ->
        [0] { $count ->
            [one] 1, levée
           *[other] { $count }, levées
        }
       *[other] { $count ->
            [one] 1, ouverte
           *[other] { $count }, dont { $open } { $open ->
                [one] ouverte
               *[other] ouvertes
            }
        }
    }
show-open-reservation =
    { $late ->
        [yes] Réserve en retard : « { $text } » ({ $reservation } de { $decision }, échéance dépassée : { $due })
       *[no] Réserve ouverte : « { $text } » ({ $reservation } de { $decision }, échéance : { $due })
    }
show-next = Pour préparer le prochain passage : `catalog gate { $id }`
