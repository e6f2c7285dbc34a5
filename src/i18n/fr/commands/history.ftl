# `catalog history` : son aide, ce qu'il dit

help-history = Montrer l'histoire d'un produit : ce qui s'est passé, et quand cela a été enregistré (ou : historique)
help-history-after =
    Exemples :
      catalog history { $product }
      catalog historique { $product } --at 2026-06-30 --format markdown

history-title = Historique : { $name }
history-in-short =
    { $facts ->
        [0] la fiche ne dit encore rien de daté.
        [one] un fait daté.
       *[other] { $facts } faits datés.
    } { $measured ->
        [0] Aucun ne peut être comparé à son enregistrement.
       *[other] { $when ->
            [same] La moitié ont été enregistrés le jour même au plus tard.
            [ahead] La moitié ont été enregistrés avant leur date.
           *[after] { $days ->
                [one] La moitié ont été enregistrés le lendemain au plus tard.
               *[other] La moitié ont été enregistrés dans les { $days } jours.
            }
        }
    } { $edits ->
        [0] Aucun n'a été réécrit.
        [one] Un fait enregistré a été réécrit.
       *[other] Des faits enregistrés ont été réécrits { $edits } fois.
    } Dernière modification de la fiche : { $last }.
history-events = Ce qui s'est passé
history-edits = Les faits réécrits
history-changes = Les modifications de la fiche
history-decision =
    { $reservations ->
        [0] { $gate } : { $outcome } ({ $id })
        [one] { $gate } : { $outcome }, avec une réserve ({ $id })
       *[other] { $gate } : { $outcome }, avec { $reservations } réserves ({ $id })
    }
history-measure = { $name } : { $value }
history-unrecorded = pas encore enregistré dans Git
history-recorded =
    enregistré le { $on }{ $lag ->
        [none] {""}
        [same] , le jour même
        [ahead] { $days ->
            [one] , la veille
           *[other] , { $days } jours avant
        }
       *[after] { $days ->
            [one] , le lendemain
           *[other] , { $days } jours après
        }
    }{ $named ->
        [yes] , par { $by }
       *[no] {""}
    }{ $edits ->
        [0] {""}
        [one] {" "}(réécrit depuis)
       *[other] {" "}(réécrit { $edits } fois depuis)
    }
history-column-by = Par
history-column-what = Ce qui a changé
history-change =
    { $recorded ->
        [0] { $edited ->
            [0] d'autres champs
            [one] un fait réécrit
           *[other] { $edited } faits réécrits
        }
        [one] { $edited ->
            [0] un fait enregistré
            [one] un fait enregistré, un réécrit
           *[other] un fait enregistré, { $edited } réécrits
        }
       *[other] { $edited ->
            [0] { $recorded } faits enregistrés
            [one] { $recorded } faits enregistrés, un réécrit
           *[other] { $recorded } faits enregistrés, { $edited } réécrits
        }
    }
history-hidden =
    { $count ->
        [one] … et { $count } autre (`--format json` le donne aussi)
       *[other] … et { $count } autres (`--format json` les donne toutes)
    }
history-sitting = La séance du { $day } a décidé de ce produit, et ce n'est pas encore dans le catalogue : `catalog show { $on }` la montre
