# `catalog show`: its help, what it says, what stops it

help-show = Show a product: the essentials, its phases, its decisions (in French: montrer)
help-show-after =
    Examples:
      catalog show sans-decision
      catalog show sans-decision --proposal
help-show-proposal = Read the product as its proposal describes it (the branch catalog/<id>)

show-phase-since =
    { $days ->
        [0] { $phase } (start: { $start })
        [one] { $phase } (start: { $start }, { $days } day ago)
       *[other] { $phase } (start: { $start }, { $days } days ago)
    }
show-baseline = { $as_of }, from { $source } (confidence: { $confidence })
show-phases = Phases
show-decisions = Decisions of the committee
entered-registration = registration
entered-baseline = baseline (inherited)
decision-used = opened a phase
decision-unused = no phase opened
show-reservations =
    { $open ->
        [0] { $count }, lifted
       *[other] { $count ->
            [one] 1, open
           *[other] { $count }, { $open } open
        }
    }
show-open-reservation =
    { $late ->
        [yes] Late reservation: “{ $text }” ({ $reservation } of { $decision }, due date passed: { $due })
       *[no] Open reservation: “{ $text }” ({ $reservation } of { $decision }, due: { $due })
    }
show-next = To prepare the next gate: `catalog gate { $id }`
