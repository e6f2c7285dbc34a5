# `catalog history`: its help, what it says

help-history = Show the history of a product: what happened, and when that was recorded (in French: historique)
help-history-after =
    Examples:
      catalog history { $product }
      catalog history { $product } --at 2026-06-30 --format markdown

history-title = History: { $name }
history-in-short =
    { $facts ->
        [0] the file says nothing dated yet.
        [one] one dated fact.
       *[other] { $facts } dated facts.
    } { $measured ->
        [0] None can be compared with its record.
       *[other] { $when ->
            [same] Half were recorded on the same day at the latest.
            [ahead] Half were recorded before their day.
           *[after] { $days ->
                [one] Half were recorded the day after at the latest.
               *[other] Half were recorded within { $days } days.
            }
        }
    } { $edits ->
        [0] None was rewritten.
        [one] One recorded fact was rewritten.
       *[other] Recorded facts were rewritten { $edits } times.
    } Last change of the file: { $last }.
history-events = What happened
history-edits = Facts rewritten
history-changes = Changes of the file
history-decision =
    { $reservations ->
        [0] { $gate }: { $outcome } ({ $id })
        [one] { $gate }: { $outcome }, with one reservation ({ $id })
       *[other] { $gate }: { $outcome }, with { $reservations } reservations ({ $id })
    }
history-measure = { $name }: { $value }
history-unrecorded = not recorded in Git yet
history-recorded =
    recorded on { $on }{ $lag ->
        [none] {""}
        [same] , the same day
        [ahead] { $days ->
            [one] , the day before
           *[other] , { $days } days before
        }
       *[after] { $days ->
            [one] , the day after
           *[other] , { $days } days after
        }
    }{ $named ->
        [yes] , by { $by }
       *[no] {""}
    }{ $edits ->
        [0] {""}
        [one] {" "}(rewritten since)
       *[other] {" "}(rewritten { $edits } times since)
    }
history-column-by = By
history-column-what = What changed
history-change =
    { $recorded ->
        [0] { $edited ->
            [0] other fields
            [one] one fact rewritten
           *[other] { $edited } facts rewritten
        }
        [one] { $edited ->
            [0] one fact recorded
            [one] one fact recorded, one rewritten
           *[other] one fact recorded, { $edited } rewritten
        }
       *[other] { $edited ->
            [0] { $recorded } facts recorded
            [one] { $recorded } facts recorded, one rewritten
           *[other] { $recorded } facts recorded, { $edited } rewritten
        }
    }
history-hidden =
    { $count ->
        [one] … and { $count } more (`--format json` gives it too)
       *[other] … and { $count } more (`--format json` gives them all)
    }
history-sitting = The sitting of { $day } decided on this product, and that is not in the catalogue yet: `catalog show { $on }` shows it
