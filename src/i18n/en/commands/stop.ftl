# `catalog stop`: its help, what it says, what stops it

help-stop = Prepare the stop of a product, and tell what remains to be done (in French: arreter)
help-stop-after =
    Examples:
      catalog stop { $product }
      catalog stop { $product } --reason audience --fallback "the paper form"
      catalog stop { $product } --announce 2027-01-15 --cut-off 2027-03-31
      catalog stop { $product } --closed

    Without options, the command only tells what remains to be done.
help-stop-reason = Reason: pertinence, contexte, budget, audience or remplace
help-stop-decided_by = Who decided it, by their function
help-stop-fallback = What users will do instead
help-stop-replaced_by = Id of the product that replaces it
help-stop-announce = Date when users are told, YYYY-MM-DD
help-stop-cut_off = Date when the service is cut off
help-stop-data_done = Date when the data are archived or deleted
help-stop-comment = Remark on the calendar; it is enough where nothing was ever in service
help-stop-data_plan = What becomes of the data
help-stop-closed = Note that the stop is over; the rules tell what is still missing

stop-decide = The product is not in the phase of its stop yet. Once the committee has agreed to the stop:
    { $decide }
    catalog advance { $id }
stop-over = The stop of "{ $id }" is over: nothing is left to do
stop-ready = All that the rules ask for is there. To note that the stop is over: `catalog stop { $id } --closed`
stop-rest = { $count ->
    [one] One thing is missing before the stop of "{ $id }" is closed:
   *[other] { $count } things are missing before the stop of "{ $id }" is closed:
}
stop-rest-line = - { $text }

stop-not-begun = The stop of "{ $id }" cannot be closed: the product is not in the phase of its stop
    .help = Type `catalog stop { $id }`, which tells what remains to be done.
stop-no-phase = The rules have no phase in which a product stops
    .help = A phase with `ends_service: true` and its `substates:` is needed in the rules.
