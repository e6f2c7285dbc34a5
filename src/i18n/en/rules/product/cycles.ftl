# The rules of src/rules/product/cycles.rs: title, .why, their messages with .help (what to do)

S-05 = A product has at least one phase and its cycles follow one another
    .why = The current phase is read from the list of phases: without a phase, or with a missing cycle, nobody knows where the product stands.
S-05-no-phase = This product has no phase
    .help = Add its first phase under `phases:`, for example `- {"{"}phase: { $first }, start: 2026-09-08, entered_by: registration{"}"}`.
S-05-gap = This phase has the cycle number { $cycle }, but the next cycle is { $expected }
    .help = Write `cycle: { $expected }`, or the number of a cycle that has already begun (1 where the field is missing).
S-05-kind-inside = The field “kind” is written in the middle of a cycle, but it describes the whole cycle
    .help = Remove “kind” here: it only belongs on the first phase of the cycle. If a new cycle begins, add its number too, for example `cycle: 2`.
S-06 = In a cycle, phases are written in the order of their dates
    .why = A phase ends when the next one starts: a start that goes back would give a negative duration.
S-06-backwards = The phase starts on { $start }, before the one that precedes it in the list (“{ $phase }”, { $before })
    .help = Correct one of the two dates, or put the phases in order; the same day is allowed.
S-07 = A phase follows another only where the rules allow it
    .why = To skip a step is to commit means without the proof that this step was to bring.
S-07-closed =
    { $known ->
        [yes] A product in phase “{ $from }” cannot enter phase “{ $to }”: { $why }
       *[no] A product in phase “{ $from }” cannot enter phase “{ $to }”
    }
    .help = Correct the phase, add the one that is missing between the two, or open a new cycle (`cycle: 2`). Possible phases after “{ $from }”: { $possible }.
