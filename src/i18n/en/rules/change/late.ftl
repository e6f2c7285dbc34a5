# The rules of src/rules/change/late.rs: title, .why, their messages with .help (what to do)

C-10 = A fact is recorded within a month, after those before it
    .why = A decision noted months later is noted from memory, and the reports in between were wrong.
C-10-late = { $what } is of { $day }: it is recorded { $days } days later
    .help = Check the date. Where it is right, say why it comes late: `recorded_late:` in a decision.
C-10-before = { $what } is of { $day }, before what was already recorded ({ $last })
    .help = Check the date. Where it is right, the reviewer must know that the past is being completed.
