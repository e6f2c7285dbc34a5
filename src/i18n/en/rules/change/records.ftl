# The rules of src/rules/change/records.rs: title, .why, their messages with .help (what to do)

C-02 = What is recorded stays recorded
    .why = Without every decision and measure in order, nobody can tell what happened, nor verify a figure.
C-02-decision = The decision “{ $what }” has gone
    .help = Put it back. A wrong decision is corrected by another one, with `supersedes: { $id }`.
C-02-moved = “{ $what }” has moved in its list
    .help = Put the list back in its order, and add what is new at its end.
C-02-indicator =
    { $count ->
        [one] The indicator “{ $code }” has gone, with its measure
       *[other] The indicator “{ $code }” has gone, with its { $count } measures
    }
    .help = Put it back: an indicator that is no longer used stays, without new measures.
C-02-measure-changed = The measure of “{ $code }” of { $what } has been changed
    .help = Put it back, and add the right value at the end, with `supersedes: { $day }`.
C-02-measure-removed = The measure of “{ $code }” of { $what } has gone
    .help = Put it back; where it was wrong, add the right value at the end, with `supersedes: { $day }`.
C-02-list =
    { $count ->
        [one] One line of “{ $field }” has gone, changed or moved
       *[other] { $count } lines of “{ $field }” have gone, changed or moved
    }
    .help = Put them back as before, and add what is new at the end.
C-02-milestone = Milestone “{ $milestone }”, reached on { $day }, is no longer given as reached, or is on another day
    .help = Put the day back. If it was mistyped, say so in `note:`.
C-02-file = The file of a record (a sitting of the committee, or a problem) has been removed
    .help = Put it back: `git checkout { $base } -- { $path }`. A sitting that did not take place is written `kind: annulee`; a solved problem, `status: clos`.
C-02-session = “{ $key }” has been changed in a sitting that has taken place
    .help = Put it back as before. What was missing may be added, what was written stays.
