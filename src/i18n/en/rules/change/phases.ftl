# The rules of src/rules/change/phases.rs: title, .why, their messages with .help (what to do)

C-05 = Past phases do not change
    .why = Durations and delays are counted on these dates: to move them afterwards makes every report wrong.
C-05-changed = The phase “{ $phase }” (since { $start }), already recorded, has been changed
    .help = Put it back as before. A wrong entry is corrected by a decision that replaces the one that opened it (`supersedes:`); an inherited phase, by a better source in `baseline:`.
C-05-removed = The phase “{ $phase }” (since { $start }) has gone
    .help = Put it back. A product that goes backwards enters a new phase, by a decision.
C-05-declared = The phase “{ $phase }” (since { $start }) is declared as inherited, and `baseline:` does not say where that comes from
    .help = Add the new source to `baseline.source:`. What was decided since is recorded by `catalog decide`, then `catalog advance`.
C-05-undeclared = The inherited phase “{ $phase }” (since { $start }) has gone, and `baseline:` does not say where that comes from
    .help = Put it back, or add to `baseline.source:` the source that shows that it did not take place.
C-05-after = The phase “{ $phase }” (since { $start }) begins after the product was taken over ({ $first }): it cannot be declared
    .help = Take it out, then record what the committee decided (`catalog decide`) and enter the phase (`catalog advance`).
C-05-decided = The phase “{ $phase }” is declared as inherited, while the product has a decision of the committee
    .help = Put the phases back as before. A product that the committee has seen enters a phase only by `catalog decide`, then `catalog advance`.
C-05-registered = The phase “{ $phase }”, registered on { $start }, has been changed after a decision
    .help = Put it back as before. Its first day may be corrected, where it stays on the day of the first decision or before.
