# The rules of src/rules/product/stopping.rs: title, .why, their messages with .help (what to do)

S-55 = A stop is prepared and completed
    .why = Users must know when the service closes and what to do next, and their data must be taken care of.
S-55-no-stop = The product is in phase “{ $phase }”, and nothing says how it stops
    .help = Add a part `stop:` with `reason:`, `fallback:` and `calendar: {"{"}announce: …, cut_off: …, data_done: …{"}"}`.
S-55-missing =
    { $key ->
        [reason] The stop has no reason
        [fallback] The stop does not say what users will do instead
        [calendar] The stop has no calendar
       *[other] The stop lacks “{ $key }”
    }
    .help =
        { $key ->
            [reason] Add it, for example `reason: audience`.
            [fallback] Add it, for example `fallback: paper form at the directorate`.
            [calendar] Add `calendar: {"{"}announce: …, cut_off: …, data_done: …{"}"}`.
           *[other] Add a line `{ $key }: …`.
        }
S-55-no-day =
    { $key ->
        [announce] The calendar does not say when the stop is announced
        [cut_off] The calendar does not say when the service is switched off
        [data_done] The calendar does not say when the data will be archived or erased
       *[other] The calendar lacks “{ $key }”
    }
    .help = Add `{ $key }: YYYY-MM-DD`. If nothing was ever put in service, a comment is enough: `comment: never deployed`.
S-55-order = “{ $key }” ({ $day }) precedes “{ $before }” ({ $earlier })
    .help = In order: announcement, switch-off, data done. Correct one of the two dates.
S-55-no-milestone = The stop is said to be over, but milestone “{ $milestone }” is not reached
    .help = Add it under `milestones:` with its date, or change `substate:`.
S-55-documents = The stop is said to be over, but { $count } documents out of { $min } are there; documents asked for: { $asked }
    .help = Add under `deliverables:` the address of those that are missing, or change `substate:`.
S-55-data = The stop is said to be over, but nothing says that the data were dealt with
    .help = Write in `calendar:` the date `data_done:` when they were, or change `substate:`.
S-56 = A product that is replaced says by what
    .why = Without the name of the replacement, neither users nor other teams know where to go.
S-56-none = The stop's reason is “remplace”, and nothing says by what
    .help = Add the id of the product that replaces it, for example `replaced_by: medle`; where it is no product of the catalogue, say it in `fallback:`.
