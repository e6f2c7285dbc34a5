# What the rules refuse

refusal-no-rules = “{ $name }” cannot change phase: no version of the rules is in force on { $on }
    .help = Check the dates of the command, or add to the folder `lifecycle` the rules in force on that day, then type `catalog validate`.
refusal-unknown-phase = “{ $name }” cannot change phase: its current phase is unknown or not in the rules
    .help = `catalog show { $id }` shows its phases. Write in its file the phase it is in, at the end of `phases:`, then type the command again.
refusal-stopped = “{ $name }” cannot leave the phase “{ $phase }”: the rules provide no way out of it
    .help = If the product starts again, it is a new cycle: add its first phase at the end of `phases:` in its file, with the number of the cycle, for example `- {"{"}phase: idee, start: YYYY-MM-DD, entered_by: registration, cycle: 2{"}"}`.
refusal-no-decision = “{ $name }” cannot leave the phase “{ $phase }”: no decision of the committee allows it
    .help = Record the committee's decision: `catalog decide { $id } --gate { $gate } --outcome <outcome> --session YYYY-MM-DD`. Possible gates: { $gates }.
refusal-not-a-go = “{ $name }” cannot change phase: at the gate “{ $gate }”, the committee's last decision, on { $day }, is “{ $outcome }” ({ $decision })
    .help = Only a later go at this gate opens the phase. When the committee has given it, type `catalog decide { $id } --gate { $gate } --outcome <outcome> --session YYYY-MM-DD`.
refusal-used = “{ $name }” cannot change phase by the decision “{ $decision }”: it has already opened the phase “{ $phase }”
    .help = A new decision of the committee is needed: `catalog decide { $id } --gate { $gate } --outcome <outcome> --session YYYY-MM-DD`. `catalog show { $id }` shows those that exist.
refusal-wrong-way = The decision “{ $decision }” cannot open a phase for “{ $name }”: the gate “{ $gate }” does not lead there from the phase “{ $phase }”
    .help = Choose a gate that is possible from this phase ({ $possible }), for example `catalog gate { $id } --gate <gate>` to see what it expects; check the target phase too, if you gave one.
refusal-open-reservation = “{ $name }” cannot pass the gate “{ $gate }”: the reservation “{ $reservation }” of the decision “{ $decision }” is still open (“{ $text }”, due: { $due })
    .help = If it is closed: `catalog reservation close { $id } { $decision }/{ $reservation } --proof <URL>`. If not, the new decision must renew it: `--reservation "aspect=…; text=…; owner_role=…; renews={ $decision }/{ $reservation }"`.
refusal-start-before-decision = “{ $name }” cannot change phase on { $start }: the decision “{ $decision }”, which opens the phase, is of { $day }
    .help = Give that date or a later one: `catalog advance { $id } --start { $day }`.
refusal-go-before-phase = The decision “{ $decision }” is of { $day }, before “{ $name }” entered “{ $phase }” ({ $since }): it cannot open what follows
    .help = Check the date of the sitting; where the committee has spoken since, `catalog decide { $id } --gate <gate> --outcome <outcome> --session <date>` records it.
refusal-start-in-future = “{ $name }” cannot change phase on { $start }: that date is in the future (today is { $today })
    .help = Wait for that day to type the command again, or correct the date; the last possible day is today: `catalog advance { $id } --start { $today }`.
refusal-no-skip-reason = “{ $name }” cannot enter the phase “{ $to }” without going through “{ $skipped }”: nothing says why that phase is skipped
    .help = Say why: `catalog advance { $id } --skip-reason "…"` (with `decide`, add the same option).
refusal-already-decided = “{ $name }” already has a go at the gate “{ $gate }” that has not been used yet: the decision “{ $decision }”
    .help = Open the phase with `catalog advance { $id } --gate { $gate }`. If the new decision replaces the old one, add `--supersedes { $decision }`.
refusal-replaced-already = The decision “{ $former }” of “{ $name }” is replaced by “{ $by }” already
    .help = If that is the one to replace, type the command again with `--supersedes { $by }`.
refusal-unmet = The decision “{ $outcome }” cannot be recorded (“{ $gate }”): the product's file contradicts { $criteria } ({ $why })
    .help = If the situation changed, correct the file first; if not, choose another decision, for example with reservations. `catalog gate { $id } --gate { $gate_id }` shows what is missing.
refusal-rules =
    { $count ->
        [one] The change is not recorded: it would bring { $count } error into the catalogue, shown above
       *[other] The change is not recorded: it would bring { $count } errors into the catalogue, shown above
    }
    .help = Do what each error asks (“to do”), then type the command again with what was missing.
refusal-last-phase = “{ $name }” cannot leave the phase “{ $phase }”: none follows it, and no decision of the committee opens another
    .help = `catalog gate { $id }` shows the next appointment. Gates that lead elsewhere: { $gates }.
refusal-keeps-phase = The gate “{ $gate }” opens no phase: “{ $name }” stays in its own
    .help = The decision is enough: record it with `catalog decide { $id } --gate { $gate }`, without `--advance`.
refusal-phase-of-other-rules = The phase “{ $phase }” of “{ $name }” does not exist in the rules { $version }, in force on that day
    .help = Check the date of the session; `catalog show { $id }` shows the phases of the product.
refusal-unmet-blocked = The decision “{ $outcome }” cannot be recorded (“{ $gate }”): the product's file contradicts { $criteria } ({ $why })
    .help = These points forbid any go, even with reservations. If the situation changed, correct the file first; if not, the decision may be { $outcomes }. `catalog gate { $id } --gate { $gate_id }` shows what is missing.
refusal-decided-that-day = The sitting of { $day } decided on “{ $name }” already (“{ $gate }”): a second decision does not come beside it
    .help = If it replaces the first one, add `--supersedes { $decision }`.
