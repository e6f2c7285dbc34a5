# `catalog request`: its help, what it says, what stops it

help-request = Ask that a product passes before the committee (or: demande)
help-request-after =
    Examples:
      catalog request { $product } --session 2026-12-01 --note "reservations closed"
      catalog request { $product } --move 2026-12-08 --reason "incomplete file"

    One request waits at a time: a product is on one agenda only. A decision of the committee answers it.
help-request-gate = Gate asked for, for example G-MVP (default: the next one)
help-request-session = Sitting wanted (default: the next one)
help-request-kind = What brings the product: nouveau, refonte or evolution_majeure
help-request-note = What the committee should know
help-request-to = Move the request to another sitting
help-request-pause = Pause the request
help-request-send_back = Return the request to the team, to be completed
help-request-resume = Resume a request that was paused or returned
help-request-withdraw = Withdraw the request
help-request-reason = Reason for what happens to the request
help-request-by_role = Function of the person who says so, never a name

request-ask-sitting = For which sitting?
request-any-sitting = The first that can be
request-ask-note = What should the committee know? (nothing: Enter)
request-ask-reason = For what reason?
request-next = `catalog committee agenda` shows what awaits the next sitting; `catalog gate { $id }` what the committee will look at.
request-wrong-gate = “{ $name }” cannot ask for “{ $gate }”: the product is in phase { $phase }
    .help = Possible gates: { $possible }.
request-already = “{ $name }” already asked for “{ $gate }”, on { $day }, and awaits a sitting
    .help = `catalog request { $id } --move 2026-12-01 --reason "…"` chooses the sitting; `catalog request { $id } --withdraw --reason "…"` withdraws the request.
request-already-for = “{ $name }” already asked for “{ $gate }”, at the sitting of { $day }
    .help = A product is on one agenda only: `catalog request { $id } --move 2026-12-01 --reason "…"` changes the sitting; `catalog request { $id } --withdraw --reason "…"` withdraws the request.
request-held = The request of “{ $name }” (“{ $gate }”) is stopped: { $state }
    .help = `catalog request { $id } --resume` resumes it; `catalog request { $id } --withdraw --reason "…"` withdraws it.
request-decided = The committee has already said yes to “{ $name }” (“{ $gate }”): the phase may open
    .help = `catalog advance { $id }` opens it.
request-none = No request of “{ $name }” waits
    .help = `catalog request { $id }` makes one.
request-past = A sitting of { $day } is over: it can no longer be asked for
    .help = `catalog committee agenda` shows the next one.
sitting-cancelled = The sitting of { $day } is cancelled
    .help = `catalog committee agenda` shows the next one.
